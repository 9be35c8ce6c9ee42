// Types of the data model of vokasi, release 0.8.0. Made from the same definitions as
// the JSON Schema files; do not edit. Apache License 2.0.

/**
 * Nomor rekening bank: 5 sampai 18 angka, nol di depan ikut dihitung, misalnya 0012345678901. Setiap bank menomori rekeningnya dengan caranya sendiri; batas ini anggapan pustaka ini.
 *
 * Pesan kesalahan tidak pernah memuatnya.
 *
 * AccountNumber is the number of a bank account: 5 to 18 digits, zeros in front count, such as 0012345678901. Banks number their accounts as they like; the bounds are an assumption of this library.
 *
 * Errors never hold it.
 */
export type AccountNumber = string;

/** Laporan pertanggungjawaban (SPJ, LPJ) adalah hal yang dipertanggungjawabkan bendahara pada akhir suatu periode: saldo buku kas, tempat uang berada, dan semua bukti. / An AccountabilityReport (SPJ, LPJ) is what a treasurer answers for at the end of a period: the balance of the cash book, where the money is, and all proofs. */
export interface AccountabilityReport {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Instansi bendahara: penerima uang persediaannya. / The office of the treasurer: the payee of its imprests. */
  organisation: Identifier;
  /** Periodenya, biasanya satu bulan. / The period, usually a month. */
  period: Period;
  /** Saldo sebelum hari pertama. / The balance before the first day. */
  opening?: Rupiah;
  /** Saldo sesudah hari terakhir. / The balance after the last day. */
  closing?: Rupiah;
  /** Bagian saldo akhir yang ada di brankas. / The part of the closing balance that is in the safe. */
  cash_on_hand?: Rupiah;
  /** Bagian saldo akhir yang ada di bank. / The part of the closing balance that is in the bank. */
  bank_balance?: Rupiah;
  /** Kuitansi yang dilampirkan. / The receipts that are attached. */
  receipts?: Identifier[];
  /** Tanggal laporan itu diserahkan. / The day it was handed in. */
  submitted_on?: CalendarDate;
  /** Dokumennya sendiri. / The paper itself. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu putaran akreditasi lembaga pelatihan oleh LA-LPK atau KA-LPK: dari asesmen diri lembaga sampai keputusan, dan kelanjutannya. Nilainya pada suatu hari mengikuti tanggal-tanggalnya. / An Accreditation is one round of the accreditation of a centre by LA-LPK or KA-LPK: from its self-assessment to the decision, and what became of it. What it is worth on a day follows from its dates. */
export interface Accreditation {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Lembaga yang mengakreditasi. / The body that accredits. */
  body?: Identifier;
  /** Apakah itu lembaga nasional atau lembaga provinsi. / Whether that is the national or a provincial body. */
  level?: AccreditationLevel;
  /** Program pelatihan dalam ruang lingkupnya; seluruh lembaga bila tidak ada yang disebut. / The programmes in its scope; the whole institution if none is listed. */
  programmes?: Identifier[];
  /** Tanggal evaluasi diri lembaga pelatihan. / The day of the centre's self-assessment. */
  self_assessed_on?: CalendarDate;
  /** Tanggal lembaga pelatihan mengajukan permohonan. / The day on which the centre applied. */
  applied_on?: CalendarDate;
  /** Hari-hari visitasi asesor. / The days of the assessors' visit. */
  visit?: Period;
  /** Bagaimana lembaga pelatihan memenuhi masing-masing dari delapan standar. / How the centre keeps each of the eight standards. */
  standards?: StandardScore[];
  /** Hal yang menurut asesor harus diperbaiki. / What the assessors found to be amended. */
  findings?: AccreditationFinding[];
  /** Siapa yang menilai. / Who assessed. */
  assessors?: AccreditationAssessor[];
  /** Siapa yang menyetujui keputusan itu. / Who agreed to the decision. */
  approvals?: AccreditationApproval[];
  /** Apa yang diputuskan. / What was decided. */
  decision?: AccreditationDecision;
  /** Tanggal keputusan. / The day of the decision. */
  decided_on?: CalendarDate;
  /** Masa berlaku akreditasi yang diberikan, seperti tertulis pada sertifikat. Berapa tahun lamanya tidak dipastikan oleh peraturan, maka hari terakhirnya tidak pernah dihitung; tanpa itu tidak seorang pun tahu sampai kapan akreditasi berlaku. / The period for which it is granted, as the certificate says. How many years that are is not confirmed by a regulation, so the last day is never computed; without it nobody can tell how long the accreditation lasts. */
  granted?: Period;
  /** Keputusan atau sertifikatnya. / The decision or the certificate. */
  document?: Identifier;
  /** Surveilans yang harus dilaksanakan. / The surveillances that were due. */
  surveillances?: Surveillance[];
  /** Peringatan, pembekuan, dan pencabutan, yang lebih dahulu disebut pertama. / Warnings, suspensions and revocation, the earlier first. */
  sanctions?: AccreditationSanction[];
  /** Tanggal lembaga pelatihan mengundurkan diri. / The day on which the centre withdrew. */
  withdrawn_on?: CalendarDate;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: AccreditationStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Persetujuan satu anggota komite terhadap keputusan. / An AccreditationApproval is one member of the committee agreeing to the decision. */
export interface AccreditationApproval {
  /** Siapa, menurut cara sistem lembaga itu mengenal penggunanya. / Who, as the system of the body knows its users. */
  actor: Identifier;
  /** Dalam peran apa; yang dihitung ialah peran lembaga akreditasi. / In which role; that of the accreditation body counts. */
  role: Role;
  /** Tanggal anggota itu menyetujui. / The day on which the member agreed. */
  on?: CalendarDate;
}

/** Orang yang menilai lembaga pelatihan, bukan menilai orang, dan apakah ia pernah bekerja untuk lembaga itu. / An AccreditationAssessor is who assesses a centre, not persons, and whether that person ever worked for it. */
export interface AccreditationAssessor {
  /** Orangnya. / The person. */
  person: Identifier;
  /** Apakah orang itu pernah bekerja untuk lembaga pelatihan tersebut. / Whether the person ever worked for the centre. */
  worked_for_centre?: YesNo;
  /** Hari terakhir pekerjaan itu; tidak diisi bila masih berlangsung atau tidak diketahui. / The last day of that work; absent if it goes on or is not known. */
  worked_until?: CalendarDate;
}

/**
 * Hal yang diputuskan: "granted" (diberikan) atau "rejected" (ditolak).
 *
 * AccreditationDecision is what was decided: "granted" or "rejected".
 *
 * - `granted`: diberikan / granted
 * - `rejected`: ditolak / rejected
 */
export type AccreditationDecision = "granted" | "rejected";

/**
 * Langkah yang mengubah keadaan akreditasi, misalnya "apply".
 *
 * AccreditationEvent is what moves an accreditation, such as "apply".
 *
 * - `begin_self_assessment`: mulai penilaian mandiri / begin the self-assessment
 * - `apply`: ajukan permohonan / apply
 * - `review_documents`: periksa dokumen / review the documents
 * - `begin_visit`: mulai kunjungan / begin the visit
 * - `report_findings`: laporkan temuan / report the findings
 * - `begin_correction`: mulai perbaikan / begin the correction
 * - `submit_to_committee`: ajukan ke komite / submit to the committee
 * - `grant`: berikan akreditasi / grant
 * - `reject`: tolak / reject
 * - `withdraw`: tarik permohonan / withdraw
 * - `call_for_surveillance`: jatuh tempo surveilan / call for surveillance
 * - `pass_surveillance`: lulus surveilan / pass the surveillance
 * - `warn`: peringatkan / warn
 * - `lift_warning`: akhiri peringatan / lift the warning
 * - `suspend`: bekukan / suspend
 * - `reinstate`: pulihkan / reinstate
 * - `revoke`: cabut / revoke
 * - `expire`: habis masa berlakunya / expire
 */
export type AccreditationEvent = "begin_self_assessment" | "apply" | "review_documents" | "begin_visit" | "report_findings" | "begin_correction" | "submit_to_committee" | "grant" | "reject" | "withdraw" | "call_for_surveillance" | "pass_surveillance" | "warn" | "lift_warning" | "suspend" | "reinstate" | "revoke" | "expire";

/** Hal yang menurut asesor harus diperbaiki. / An AccreditationFinding is what assessors found to be amended. */
export interface AccreditationFinding {
  /** Seberapa berat temuan itu. / How grave it is. */
  grade: FindingGrade;
  /** Standar yang terkait. / The standard that it touches. */
  standard?: QualityStandard;
  /** Apa yang ditemukan. / What was found. */
  text: LocalisedText;
  /** Tanggal hal itu dicatat. / The day it was written down. */
  opened_on?: CalendarDate;
  /** Tanggal hal itu diperbaiki; tidak diisi selama masih terbuka. / The day it was mended; absent while it is open. */
  closed_on?: CalendarDate;
}

/**
 * Apakah yang mengakreditasi lembaga tingkat "national" (nasional, LA-LPK) atau "provincial" (provinsi, KA-LPK).
 *
 * AccreditationLevel is whether the "national" body (LA-LPK) or a "provincial" one (KA-LPK) accredits.
 *
 * - `national`: nasional (LA-LPK) / national (the accreditation body of the ministry)
 * - `provincial`: provinsi (KA-LPK) / provincial (the accreditation committee of a province)
 */
export type AccreditationLevel = "national" | "provincial";

/** Sanksi yang mengurangi akreditasi sejak suatu hari. / An AccreditationSanction takes something from an accreditation from a day on. */
export interface AccreditationSanction {
  /** Apa akibatnya. / What it does. */
  kind: AccreditationSanctionKind;
  /** Sejak tanggal berapa. / From which day. */
  on: CalendarDate;
  /** Tanggal sejak sanksi itu tidak berlaku lagi; pencabutan berlaku untuk seterusnya. / The day from which it holds no longer; a revocation is for good. */
  lifted_on?: CalendarDate;
  /** Mengapa sanksi itu dijatuhkan. / Why the sanction was given. */
  reason?: string;
  /** Suratnya; peringatan tanpa surat tidaklah tertulis. / The letter; a warning without one is not in writing. */
  document?: Identifier;
}

/**
 * Tindakan sanksi: "warning" (teguran), "suspension" (pembekuan), atau "revocation" (pencabutan). Sanksi bertingkat: teguran tertulis didahulukan.
 *
 * Sumber: Permenaker 5/2022.
 *
 * AccreditationSanctionKind is what a sanction does: "warning", "suspension" or "revocation". Sanctions are graded: a written warning comes first.
 *
 * Source: Permenaker 5/2022.
 *
 * - `warning`: peringatan tertulis / written warning (comes first; the accreditation stays valid)
 * - `suspension`: pembekuan / suspension (the accreditation is not valid while it lasts)
 * - `revocation`: pencabutan / revocation (the accreditation ends for good)
 */
export type AccreditationSanctionKind = "warning" | "suspension" | "revocation";

/**
 * Sejauh mana akreditasi sudah berjalan, dari "not_accredited" (belum terakreditasi) sampai "accredited" (terakreditasi) dan seterusnya. Nilainya pada suatu hari mengikuti tanggal-tanggalnya.
 *
 * AccreditationState is how far an accreditation has come, from "not_accredited" to "accredited" and beyond. What it is worth on a day follows from its dates.
 *
 * - `not_accredited`: belum terakreditasi / not accredited
 * - `self_assessment`: penilaian mandiri / self-assessment
 * - `applied`: permohonan diajukan / applied
 * - `document_review`: pemeriksaan dokumen / review of documents
 * - `visit`: kunjungan asesor / visit of the assessors
 * - `findings`: temuan dilaporkan / findings reported
 * - `corrective_action`: tindakan perbaikan / corrective action
 * - `committee`: di komite / before the committee
 * - `accredited`: terakreditasi / accredited
 * - `surveillance_due`: perlu surveilan / surveillance due (the check within the period of the accreditation)
 * - `warned`: diperingatkan / warned
 * - `suspended`: dibekukan / suspended
 * - `revoked`: dicabut / revoked
 * - `expired`: habis masa berlaku / expired
 * - `rejected`: ditolak / rejected
 * - `withdrawn`: ditarik kembali / withdrawn
 */
export type AccreditationState = "not_accredited" | "self_assessment" | "applied" | "document_review" | "visit" | "findings" | "corrective_action" | "committee" | "accredited" | "surveillance_due" | "warned" | "suspended" | "revoked" | "expired" | "rejected" | "withdrawn";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface AccreditationStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: AccreditationEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: AccreditationState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Cara seseorang memegang jabatan tanpa diangkat dalam jabatan itu: "plt", "plh", atau "pj".
 *
 * ActingCapacity is how somebody holds an office without being appointed to it: "plt", "plh" or "pj".
 *
 * - `plt`: Plt. (pelaksana tugas) / acting, office vacant (Plt.) (nobody holds the office)
 * - `plh`: Plh. (pelaksana harian) / acting, holder away (Plh.) (the holder is away for a time)
 * - `pj`: Pj. (penjabat) / interim office holder (Pj.) (appointed until there is a holder)
 */
export type ActingCapacity = "plt" | "plh" | "pj";

/** Satu hal yang ingin diterapkan oleh pihak yang berkunjung. / An AdoptionPoint is one thing that visitors want to adopt. */
export interface AdoptionPoint {
  /** Apa hal itu. / What it is. */
  text: LocalisedText;
  /** Untuk apa pengunjung menginginkannya. / What the visitors want it for. */
  purpose?: LocalisedText;
  /** Apa yang dimiliki tuan rumah dari hal itu, menurut sumber. / What the host has of it, as the source says. */
  at_host?: LocalisedText;
}

/** Age terpenuhi jika seseorang yang lahir pada suatu tanggal berusia min sampai max tahun penuh pada tanggal acuan, kedua batas termasuk. Orang yang lahir pada 29 Februari genap setahun pada 1 Maret dalam tahun biasa, kecuali leap_birthday menyatakan lain. / Age holds if somebody born on a date is from min to max completed years old on a reference date, both included. Who was born on 29 February completes a year on 1 March in common years, unless leap_birthday says otherwise. */
export interface AgeRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "age";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Tanggal penghitungan usia. / The day on which the age counts. */
  at: ReferenceDate;
  /** Usia paling rendah dalam tahun penuh. / The lowest age in completed years. */
  min?: RuleLimit;
  /** Usia paling tinggi dalam tahun penuh. / The highest age in completed years. */
  max?: RuleLimit;
  /** Kapan orang yang lahir pada 29 Februari genap bertambah setahun dalam tahun biasa; 1 Maret bila tidak diisi. / When who was born on 29 February completes a year in common years; on 1 March if absent. */
  leap_birthday?: LeapBirthday;
}

/** Hal yang dituliskan para pihak tentang kerja sama mereka: nota kesepahaman (MoU) menyatakan maksud mereka, perjanjian kerja sama (PKS) menyatakan kewajiban masing-masing. Nilainya pada suatu hari mengikuti tanggal-tanggalnya. Hal yang oleh surat kabar disebut kerja sama adalah Cooperation. / An Agreement is what parties put into writing about working together: a memorandum of understanding (MoU) says what they intend, a cooperation agreement (PKS) what each must do. What it is worth on a day follows from its dates. What newspapers call working together is a Cooperation. */
export interface Agreement {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apakah ini MoU atau PKS. / Whether it is a MoU or a PKS. */
  kind: AgreementKind;
  /** Hal yang diatur. / What it is about. */
  subject?: LocalisedText;
  /** Lembaga pelatihan yang menjadi pihak. / The centres that are parties to it. */
  centres?: Identifier[];
  /** Organisasi yang menjadi pihak. / The organisations that are parties to it. */
  organisations?: Identifier[];
  /** Kerja sama yang dituangkan secara tertulis di dalamnya. / The cooperation that it puts into writing. */
  cooperation?: Identifier;
  /** Naskah yang ditandatangani. / The signed papers. */
  documents?: Identifier[];
  /** Tanggal perjanjian itu ditandatangani. / The day it was signed. */
  signed_on?: CalendarDate;
  /** Kapan perjanjian itu berlaku; tanpa hari terakhir berlaku terus. / When it is in force; without a last day it goes on. */
  in_force?: Period;
  /** Apa yang wajib dilakukan para pihak. / What the parties must do. */
  duties?: LocalisedText[];
  /** Kapan perjanjian itu dihentikan sementara. / When it was suspended. */
  suspensions?: Period[];
  /** Tanggal sejak perjanjian itu diakhiri sebelum waktunya. / The day from which it was ended before its time. */
  terminated_on?: CalendarDate;
  /** Perjanjian yang digantikan oleh perjanjian ini. / The agreement that this one takes the place of. */
  amendment?: Amendment;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: AgreementStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan perjanjian, misalnya "sign".
 *
 * AgreementEvent is what moves an agreement, such as "sign".
 *
 * - `sign`: tanda tangani / sign
 * - `activate`: berlakukan / bring into force
 * - `suspend`: tangguhkan / suspend
 * - `resume`: lanjutkan / resume
 * - `expire`: habis masa berlakunya / expire
 * - `terminate`: akhiri / terminate
 */
export type AgreementEvent = "sign" | "activate" | "suspend" | "resume" | "expire" | "terminate";

/**
 * Jenis perjanjian: "mou" (nota kesepahaman) atau "pks" (perjanjian kerja sama).
 *
 * AgreementKind is "mou" (nota kesepahaman) or "pks" (perjanjian kerja sama).
 *
 * - `mou`: nota kesepahaman (MoU) / memorandum of understanding (intent without duties)
 * - `pks`: perjanjian kerja sama (PKS) / cooperation agreement (duties, period, money)
 */
export type AgreementKind = "mou" | "pks";

/**
 * Sejauh mana perjanjian sudah berjalan, atau nilainya pada suatu hari: "draft" (rancangan), "signed" (ditandatangani, belum berlaku), "active" (berlaku), "suspended" (ditangguhkan), "expired" (habis masa berlakunya), atau "terminated" (diakhiri).
 *
 * AgreementStatus is how far an agreement has come, or what it is worth on a day: "draft", "signed" (not yet in force), "active", "suspended", "expired" or "terminated".
 *
 * - `draft`: rancangan / draft
 * - `signed`: ditandatangani, belum berlaku / signed, not yet in force
 * - `active`: berlaku / in force
 * - `suspended`: ditangguhkan / suspended
 * - `expired`: habis masa berlaku / expired
 * - `terminated`: diakhiri / terminated
 */
export type AgreementStatus = "draft" | "signed" | "active" | "suspended" | "expired" | "terminated";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface AgreementStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: AgreementEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: AgreementStatus;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** All terpenuhi jika setiap aturan di dalamnya terpenuhi. / All holds if every one of its rules holds. */
export interface AllRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "all";
  /** Aturan-aturannya, paling sedikit satu. / The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** Uang yang disisihkan suatu anggaran untuk sesuatu. / An Allocation is money that a budget sets aside for something. */
export interface Allocation {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Dari mana uangnya berasal; tidak diisi bila sumber tidak menyebutkannya. / Where the money comes from; absent where a source does not say. */
  source?: FundSource;
  /** Anggaran milik siapa. / Whose budget it is. */
  organisation?: Identifier;
  /** Untuk apa uang itu. / What it is for. */
  purposes?: FundingPurpose[];
  /** Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for. */
  centre?: Identifier;
  /** Proyek pembangunan yang menjadi peruntukannya. / The building project it is for. */
  project?: Identifier;
  /** Angkatan yang dibiayainya. / The batches it pays for. */
  batches?: Identifier[];
  /** Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** Berapa jumlahnya; tidak diisi bila sumber tidak menyebutkannya. / How much; absent where the source does not say. */
  amount?: Rupiah;
  /** Berapa bagian biaya peruntukannya yang dibayar olehnya, misalnya 100.00; tidak diisi bila tidak disebutkan. / Which share of the cost of what it is for it pays, such as 100.00; absent where that is not said. */
  share?: Percent;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Peruntukan uang peserta, misalnya "transport".
 *
 * AllowanceKind is what an allowance of a participant is for, such as "transport".
 *
 * - `transport`: uang transpor / transport
 * - `meals`: uang makan / meals
 * - `pocket_money`: uang saku / pocket money
 * - `lodging`: uang penginapan / lodging
 */
export type AllowanceKind = "transport" | "meals" | "pocket_money" | "lodging";

/** Uang yang diterima peserta untuk setiap hari kehadiran, misalnya Rp20.000 untuk transpor. / An AllowanceRate is what a participant gets for every day of attendance, such as Rp20.000 for transport. */
export interface AllowanceRate {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Untuk apa uang itu. / What it is for. */
  kind: AllowanceKind;
  /** Berapa jumlahnya untuk satu hari. / How much for a day. */
  per_day: Rupiah;
  /** Kapan tarif itu berlaku; terbuka di sisi yang tidak diisi. / When it is in force; open where an end is absent. */
  in_force?: Period;
  /** SK yang menetapkannya. / The decree that sets it. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Pernyataan bahwa suatu catatan menggantikan catatan sebelumnya. Catatan yang menjadi sandaran pihak lain diganti, tidak pernah disunting: catatan lama tetap seperti semula, dan catatan yang lebih baru menunjuk kepadanya. Jika beberapa catatan saling menggantikan berturut-turut, yang terakhir berlaku. / An Amendment says that a record takes the place of an earlier one. Records that others rely on are amended, never edited: the earlier record stays as it was, and the newer one points to it. Where several amend each other in a row, the last one holds. */
export interface Amendment {
  /** Data yang digantikan; data itu tetap ada dalam dokumen. / The record that is replaced; it stays in the document. */
  replaces: Identifier;
  /** Tanggal penggantian. / The day of the amendment. */
  on?: CalendarDate;
  /** Mengapa data yang lebih dahulu digantikan. / Why the earlier record is replaced. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that makes it official. */
  document?: Identifier;
}

/**
 * Cara kebutuhan pelatihan diketahui, misalnya "employer_survey".
 *
 * AnalysisMethod is how a need for training is found out, such as "employer_survey".
 *
 * - `employer_survey`: survei perusahaan / survey of employers
 * - `jobseeker_survey`: survei pencari kerja / survey of job seekers
 * - `industry_forum`: forum komunikasi dengan industri / forum with industry
 * - `village_meeting`: musyawarah desa / village meeting
 * - `labour_statistics`: statistik ketenagakerjaan / labour statistics
 * - `tracer_study`: penelusuran alumni / tracing of alumni (asking alumni about their work)
 */
export type AnalysisMethod = "employer_survey" | "jobseeker_survey" | "industry_forum" | "village_meeting" | "labour_statistics" | "tracer_study";

/** Pernyataan apakah sesuatu terpenuhi dan mengapa: kesiapan lembaga pelatihan, langkah peta jalan, pencairan uang, alasan kelayakan. Anaknya adalah bagian-bagian yang menyusunnya, sedalam apa pun. / An Answer says whether something holds and why: readiness of a centre, a step of the roadmap, the release of money, a reason for eligibility. Its children are the parts it was put together from, to any depth. */
export interface Answer {
  /** Apakah hal itu terpenuhi. / Whether it holds. */
  truth: Truth;
  /** Apa yang ditanyakan, sebagai kata tetap atau pengenal pemeriksaan, misalnya "certified_instructors" atau "MAG-001". / What was asked, as a stable word or check id, such as "certified_instructors" or "MAG-001". */
  code: string;
  /** Jawabannya dalam kata-kata. / The answer in words. */
  text: LocalisedText;
  /** Apa yang akan memastikan atau mengubahnya, dalam kata-kata. / What would settle or change it, in words. */
  mend?: LocalisedText;
  /** Aturan yang mendasari pertanyaan itu. / The rules behind the question. */
  basis?: Basis[];
  /** Dari mana bukti untuk jawaban itu berasal. / Where the evidence for the answer comes from. */
  evidence?: Citation[];
  /** Bagian-bagiannya. / The parts. */
  children?: Answer[];
}

/** Any terpenuhi jika salah satu aturan di dalamnya terpenuhi. / Any holds if one of its rules holds. */
export interface AnyRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "any";
  /** Aturan-aturannya, paling sedikit satu. / The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** Banding (FR.AK.04) adalah keberatan asesi terhadap suatu keputusan. / An Appeal (banding, FR.AK.04) is a candidate's objection to a decision. */
export interface Appeal {
  /** Tanggal banding diajukan. / The day it was lodged. */
  lodged_on: CalendarDate;
  /** Mengapa asesi berkeberatan. / Why the candidate objects. */
  reason?: string;
  /** Siapa yang memeriksanya. / Who heard it. */
  heard_by?: Identifier[];
  /** Apa hasilnya; tidak diisi selama masih terbuka. / What came of it; absent while it is open. */
  outcome?: AppealOutcome;
  /** Tanggal hasil itu. / The day of the outcome. */
  decided_on?: CalendarDate;
  /** Berita acaranya. / The minutes. */
  document?: Identifier;
}

/**
 * Hasil banding: "upheld" (keputusan tetap), "overturned" (keputusan diubah), atau "reassessment" (asesmen ulang).
 *
 * AppealOutcome is what came of an appeal: "upheld" (the decision stays), "overturned" or "reassessment".
 *
 * - `upheld`: keputusan tetap / decision upheld
 * - `overturned`: keputusan diubah / decision overturned
 * - `reassessment`: asesmen ulang / reassessment ordered
 */
export type AppealOutcome = "upheld" | "overturned" | "reassessment";

/** Orang yang mendaftar, sebagai satu baris daftar: pendaftarannya, dan berkas tentang hal yang diketahui mengenai orang itu. / An Applicant is somebody who applies, as a line of a list: the application, and the dossier of what is known of the person. */
export interface Applicant {
  /** Pengenal, seperti yang ditulis pemanggil. Pengenal itu dikembalikan bersama jawaban dan tidak dipakai untuk hal lain. / The identifier, as the caller wrote it. It is given back with the answer and nothing else is done with it. */
  id: ApplicantID;
  /** Nama, untuk daftar. Tidak ada yang diputuskan berdasarkan nama. / The name, for lists. Nothing is decided by it. */
  name?: string;
  /** NIK. Dipakai untuk menemukan siapa yang mendaftar dua kali, dan tidak untuk hal lain. / The identity number. It finds who applies twice, and nothing else is done with it. */
  nik?: NIK;
  /** Nomor kartu keluarga. Dipakai untuk menemukan anggota satu keluarga bila rencana hanya menerima sebagian dari mereka. / The number of the family card. It finds the members of one family where a plan admits only some of them. */
  family_card_number?: FamilyCardNumber;
  /** Angkatan yang dilamar, bila satu penerimaan memiliki beberapa angkatan. / The batch applied for, where an intake has several. */
  batch?: Identifier;
  /** Nilai gabungan seleksi, dari 0.00 sampai 100.00, misalnya "78.25". Bila tidak diisi berarti belum dinilai, yang bukan 0.00. / The combined score of the selection, from 0.00 to 100.00, for example "78.25". Absent is not scored, which is not 0.00. */
  score?: Percent;
  /** Kapan pendaftaran masuk. / When the application came in. */
  registered_at?: Instant;
  /** Apa yang diketahui, menurut fakta. / What is known, by fact. */
  evidence: FactValues;
  /** Dari mana asalnya dan seberapa pasti, menurut fakta. / Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** Fakta yang berbeda menurut dua sumber: fakta itu dianggap tidak ada. / The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
}

/** Pengenal pendaftar milik sistem pemakai sendiri: teks, atau bilangan bulat dari 0 sampai 9.007.199.254.740.991. / An ApplicantID is the caller's own identifier of an applicant: a text, or a whole number from 0 to 9,007,199,254,740,991. */
export type ApplicantID = string | number;

/**
 * Perjanjian pemagangan mengikat satu orang pada satu perusahaan menurut rencana yang sudah disetujui: kewajiban kedua pihak satu sama lain, ditandatangani keduanya dan disahkan dinas tenaga kerja kabupaten atau kota. Tanpa perjanjian itu, peserta dapat dianggap pekerja. Jam program pelatihan di tempat kerja bukan pemagangan: lihat OnTheJobTraining.
 *
 * Sumber: Permenaker 6/2020, Pasal 10-12.
 *
 * An ApprenticeshipAgreement (perjanjian pemagangan) is one person at one company under a plan that was approved: what both sides owe each other, signed by both and ratified by the manpower office of the regency or city. Without it the participant may count as an employee. Hours of a training programme at a workplace are not an apprenticeship: see OnTheJobTraining.
 *
 * Source: Permenaker 6/2020, art. 10-12.
 */
export interface ApprenticeshipAgreement {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Rencana yang memuat perjanjian ini. / The plan that it belongs to. */
  plan?: Identifier;
  /** Peserta pemagangannya. / The apprentice. */
  person: Identifier;
  /** Perusahaannya. / The company. */
  company: Identifier;
  /** Lembaga pelatihan yang melatih bersama perusahaan, bila ada. / The centre that trains with the company, if there is one. */
  centre?: Identifier;
  /** Program pelatihan yang diikuti peserta pemagangan. / The programme that the apprentice follows. */
  programme?: Identifier;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Usia peserta pemagangan pada hari pertama, dalam tahun penuh. / The age of the apprentice on the first day, in completed years. */
  age_at_start?: Count;
  /** Persetujuan tertulis orang tua atau wali, bagi yang berusia 17 tahun. / The written consent of a parent or guardian, for those who are 17. */
  guardian_consent?: Identifier;
  /** Uang sakunya. / The allowance (uang saku). */
  allowance?: ApprenticeshipAllowance;
  /** Apa yang menjadi hak peserta pemagangan. / What the apprentice may expect. */
  participant_rights?: LocalisedText[];
  /** Apa yang wajib dilakukan peserta pemagangan. / What the apprentice must do. */
  participant_duties?: LocalisedText[];
  /** Apa yang menjadi hak perusahaan. / What the company may expect. */
  company_rights?: LocalisedText[];
  /** Apa yang wajib dilakukan perusahaan. / What the company must do. */
  company_duties?: LocalisedText[];
  /** Para pembimbing pemagangan. / The mentors (pembimbing pemagangan). */
  mentors?: Identifier[];
  /** Jam di tempat kerja dalam satu minggu, dalam jam 60 menit. / The hours at work in a week, in hours of 60 minutes. */
  hours_per_week?: Count;
  /** Siapa yang diasuransikan terhadap apa. / Who is insured against what. */
  insurance?: InsuranceCover[];
  /** Dokumennya sendiri. / The paper itself. */
  document?: Identifier;
  /** Tanggal peserta pemagangan menandatangani. / The day the apprentice signed. */
  participant_signed_on?: CalendarDate;
  /** Tanggal perusahaan menandatangani. / The day the company signed. */
  company_signed_on?: CalendarDate;
  /** Dokumen pengesahan oleh dinas kabupaten atau kota. / The document by which the office of the regency or city ratified it. */
  ratification?: Identifier;
  /** Tanggal pengesahan itu. / The day of that. */
  ratified_on?: CalendarDate;
  /** Rentang waktu penghentian sementara, yang lebih dahulu disebut pertama; sebabnya ada dalam riwayat. / The spans in which it was paused, the earlier first; why is in the history. */
  suspensions?: Period[];
  /** JP teori yang dilaksanakan. / Lesson hours of theory that were held. */
  theory_hours?: LessonHours;
  /** JP praktik yang dilaksanakan. / Lesson hours of practice that were held. */
  practice_hours?: LessonHours;
  /** Dokumen evaluasi peserta pemagangan. / The document that evaluates the apprentice. */
  evaluation?: Identifier;
  /** Sertifikat keikutsertaan; bukan sertifikat kompetensi, yang hanya diberikan lewat asesmen. / The certificate of participation; not a competency certificate, which only an assessment gives. */
  certificate?: Identifier;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: ApprenticeshipAgreementStep[];
  /** Perjanjian yang digantikan oleh perjanjian yang ini. / The agreement that this one replaces. */
  amendment?: Amendment;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan perjanjian pemagangan, misalnya "ratify".
 *
 * ApprenticeshipAgreementEvent is what moves an agreement, such as "ratify".
 *
 * - `sign_by_participant`: tanda tangan peserta / sign (apprentice)
 * - `sign_by_company`: tanda tangan perusahaan / sign (company)
 * - `ratify`: sahkan / ratify (by the manpower office)
 * - `start`: mulai / start
 * - `pause`: jeda / pause
 * - `resume`: lanjutkan / resume
 * - `complete`: selesaikan / complete
 * - `terminate`: akhiri sebelum waktunya / terminate
 */
export type ApprenticeshipAgreementEvent = "sign_by_participant" | "sign_by_company" | "ratify" | "start" | "pause" | "resume" | "complete" | "terminate";

/**
 * Keadaan perjanjian pemagangan, dari "draft" (rancangan) sampai "completed" (selesai) atau "terminated" (diakhiri).
 *
 * ApprenticeshipAgreementState is the state of an agreement, from "draft" to "completed" or "terminated".
 *
 * - `draft`: draf / draft
 * - `signed_by_participant`: ditandatangani peserta / signed by the apprentice
 * - `signed_by_company`: ditandatangani perusahaan / signed by the company
 * - `both_signed`: ditandatangani kedua pihak / signed by both
 * - `ratified`: disahkan / ratified
 * - `running`: berjalan / running
 * - `paused`: dijeda / paused
 * - `completed`: selesai / completed
 * - `terminated`: diakhiri sebelum waktunya / terminated
 */
export type ApprenticeshipAgreementState = "draft" | "signed_by_participant" | "signed_by_company" | "both_signed" | "ratified" | "running" | "paused" | "completed" | "terminated";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface ApprenticeshipAgreementStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: ApprenticeshipAgreementEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: ApprenticeshipAgreementState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Uang saku yang dibayarkan kepada peserta pemagangan dalam satu bulan, dengan bagian-bagiannya. / An ApprenticeshipAllowance (uang saku) is what an apprentice is paid in a month, with its parts. */
export interface ApprenticeshipAllowance {
  /** Jumlah seluruhnya, dalam rupiah per bulan. / In all, in rupiah a month. */
  per_month?: Rupiah;
  /** Untuk transpor, dalam rupiah per bulan. / For transport, in rupiah a month. */
  transport?: Rupiah;
  /** Untuk makan, dalam rupiah per bulan. / For meals, in rupiah a month. */
  meals?: Rupiah;
  /** Sebagai insentif, dalam rupiah per bulan. / As an incentive, in rupiah a month. */
  incentive?: Rupiah;
}

/**
 * Rencana penyelenggaraan pemagangan adalah hal yang dimintakan perusahaan untuk disetujui pejabat berwenang sebelum memilih peserta pemagangan: satu program, sekian peserta, di wilayah-wilayah ini. Pejabat yang berwenang mengikuti wilayahnya. Setiap peserta pemagangan kemudian mempunyai ApprenticeshipAgreement.
 *
 * Sumber: Permenaker 6/2020, Pasal 17.
 *
 * An ApprenticeshipPlan (rencana penyelenggaraan pemagangan) is what a company asks an authority to approve before it selects apprentices: a programme, so many participants, in these regions. Which authority that is follows from the regions. Each apprentice then has an ApprenticeshipAgreement.
 *
 * Source: Permenaker 6/2020, art. 17.
 */
export interface ApprenticeshipPlan {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Perusahaan yang menerima peserta pemagangan. / The company that takes apprentices. */
  company: Identifier;
  /** Program pelatihan yang mereka ikuti. / The programme that they follow. */
  programme?: Identifier;
  /** Kabupaten dan kota tempat mereka bekerja; satu provinsi berarti lebih dari satu kabupaten di dalamnya. / The regencies and cities where they work; a province stands for more than one of its regencies. */
  regions?: RegionCode[];
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Jumlah peserta yang direncanakan. / The participants planned. */
  participants?: Count;
  /** Jumlah karyawan perusahaan. / The employees of the company. */
  employees?: Count;
  /** Jam kerja perusahaan dalam satu minggu, dalam jam 60 menit. / The working hours of the company in a week, in hours of 60 minutes. */
  company_hours_per_week?: Count;
  /** JP teori. / Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** JP praktik di tempat kerja. / Lesson hours of practice at work. */
  practice_hours?: LessonHours;
  /** Para pembimbing pemagangan. / The mentors (pembimbing pemagangan). */
  mentors?: Identifier[];
  /** Ruang, mesin, dan alat untuk pelatihan. / Rooms, machines and tools for training. */
  facilities?: LocalisedText[];
  /** Dokumen yang memuat jadwal. / The document with the schedule. */
  schedule?: Identifier;
  /** Dokumen yang memuat rancangan perjanjian. / The document with the draft of the agreement. */
  agreement_draft?: Identifier;
  /** Tanggal rencana itu diserahkan. / The day the plan was submitted. */
  submitted_on?: CalendarDate;
  /** Hari pertama seleksi peserta. / The first day of the selection of participants. */
  selection_from?: CalendarDate;
  /** Siapa yang menyetujuinya. / Who approved it. */
  approved_by?: ApprovingAuthority;
  /** Tanggal persetujuan. / The day of approval. */
  approved_on?: CalendarDate;
  /** Surat persetujuannya. / The letter of approval. */
  approval?: Identifier;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: ApprenticeshipPlanStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan rencana, misalnya "submit".
 *
 * ApprenticeshipPlanEvent is what moves a plan, such as "submit".
 *
 * - `submit`: ajukan / submit
 * - `return`: kembalikan / return
 * - `approve`: setujui / approve
 * - `close`: tutup / close
 */
export type ApprenticeshipPlanEvent = "submit" | "return" | "approve" | "close";

/**
 * Keadaan rencana, dari "draft" (rancangan) sampai "closed" (ditutup).
 *
 * ApprenticeshipPlanState is the state of a plan, from "draft" to "closed".
 *
 * - `draft`: draf / draft
 * - `submitted`: diajukan / submitted
 * - `returned`: dikembalikan / returned
 * - `approved`: disetujui / approved
 * - `closed`: ditutup / closed
 */
export type ApprenticeshipPlanState = "draft" | "submitted" | "returned" | "approved" | "closed";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface ApprenticeshipPlanStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: ApprenticeshipPlanEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: ApprenticeshipPlanState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Pejabat yang menyetujui rencana: "directorate_general" (Dirjen) jika meliputi lebih dari satu provinsi, "provincial_office" (dinas provinsi) jika meliputi lebih dari satu kabupaten dalam satu provinsi, "regency_office" (dinas kabupaten/kota) jika berada di satu kabupaten.
 *
 * ApprovingAuthority is who approves a plan: "directorate_general" (Dirjen) if it spreads over more than one province, "provincial_office" (dinas provinsi) if over more than one regency of a province, "regency_office" (dinas kabupaten/kota) if it is in one.
 *
 * - `directorate_general`: direktur jenderal / Director General (more than one province)
 * - `provincial_office`: dinas provinsi / manpower office of the province (more than one regency or city)
 * - `regency_office`: dinas kabupaten/kota / manpower office of the regency or city (one regency or city)
 */
export type ApprovingAuthority = "directorate_general" | "provincial_office" | "regency_office";

/** Asesmen satu asesi terhadap satu skema, dari permohonan sampai keputusan akhir. / An Assessment (asesmen) is one candidate against one scheme, from application to a final decision. */
export interface Assessment {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Asesinya. / The candidate (asesi). */
  candidate: Identifier;
  /** Skemanya. / The scheme. */
  scheme: Identifier;
  /** Lembaganya. / The body. */
  body: Identifier;
  /** Kepesertaan dalam pelatihan yang menjadi asal asesi. / The enrolment in training that the candidate comes from. */
  enrolment?: Identifier;
  /** Uji kompetensi yang memuatnya. / The competency test it is part of. */
  event?: Identifier;
  /** TUK, bila bukan TUK uji kompetensi itu. / The site, where it is not that of the test. */
  site?: Identifier;
  /** Tanggal mulainya. / The day it began. */
  assessed_on?: CalendarDate;
  /** Siapa yang mengases. / Who assesses. */
  assessors?: Identifier[];
  /** Nomor percobaan, mulai dari 1. / The number of the attempt, from 1. */
  attempt?: Count;
  /** Permohonan sertifikasi (FR.APL.01). / The application (FR.APL.01). */
  application?: CertificationApplication;
  /** Apa yang dikatakan asesi tentang kompetensinya sendiri (FR.APL.02). / What the candidate says of their own competence (FR.APL.02). */
  self_assessment?: SelfAssessment;
  /** Bagaimana asesmen akan dilakukan (FR.MAPA.01). / How it is to be assessed (FR.MAPA.01). */
  plan?: AssessmentPlan;
  /** Apa yang disepakati dan disesuaikan sebelum asesmen dimulai (FR.AK.01, FR.AK.07). / What was agreed and adjusted before it began (FR.AK.01, FR.AK.07). */
  agreement?: AssessmentAgreement;
  /** Buktinya. / The evidence. */
  evidence?: AssessmentEvidence[];
  /** Hasil setiap unit. / The result of each unit. */
  results?: UnitResult[];
  /** Apa yang direkomendasikan asesor (FR.AK.02). / What the assessor recommends (FR.AK.02). */
  recommendation?: Recommendation;
  /** Apa yang diputuskan LSP, yang lebih dahulu disebut pertama. Yang berlaku ialah yang terakhir. / What the body decided, the earlier first. The last one holds. */
  decisions?: CertificationDecision[];
  /** Banding terhadap keputusan, yang lebih dahulu disebut pertama. / Appeals against decisions, the earlier first. */
  appeals?: Appeal[];
  /** Formulir yang telah diisi. / The forms that were filled in. */
  forms?: FilledForm[];
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: AssessmentStep[];
  /** Asesmen yang dibetulkan oleh asesmen ini. / The assessment that this one corrects. */
  amendment?: Amendment;
}

/** Persetujuan asesmen (FR.AK.01) adalah hal yang disepakati asesi dan asesor sebelum asesmen dimulai. / An AssessmentAgreement (FR.AK.01) is what candidate and assessor agreed before the assessment began. */
export interface AssessmentAgreement {
  /** Tanggal keduanya menandatangani. / The day both signed. */
  signed_on?: CalendarDate;
  /** Apa yang disesuaikan untuk asesi (FR.AK.07); tidak diisi bila tidak ada. / What was adjusted for the candidate (FR.AK.07); absent if nothing was. */
  adjustments?: LocalisedText[];
}

/** Uji kompetensi (UJK): hari-hari, tempat, asesor, dan daftar asesi, yang masing-masing mempunyai asesmen sendiri. / An AssessmentEvent (uji kompetensi, UJK) is a competency test: days, a site, assessors and a list of candidates, each with an assessment of their own. */
export interface AssessmentEvent {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaganya. / The body. */
  body: Identifier;
  /** TUK-nya. / The site. */
  site: Identifier;
  /** Skema yang diujikan. / The schemes that are assessed. */
  schemes?: Identifier[];
  /** Hari pertama dan hari terakhir. / The first and the last day. */
  held: Period;
  /** Angkatan yang mengikuti uji kompetensi, bila milik lembaga pelatihan. / The batch that sits the test, for one of a training centre. */
  batch?: Identifier;
  /** Siapa yang mengases. / Who assesses. */
  assessors?: AssignedAssessor[];
  /** Siapa yang ada dalam daftar. / Who is on the list. */
  candidates?: Identifier[];
  /** Formulir cetak (blangko) untuk itu. / The printed forms (blanko) for it. */
  blanks?: BlankAccount;
  /** Biayanya untuk setiap asesi. / What it costs for each candidate. */
  assessment_fee?: Rupiah;
  /** Berita acara pelaksanaannya. / The minutes (berita acara). */
  minutes?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu bukti dan nilainya sebagai bukti. / AssessmentEvidence is one piece of evidence and what it is worth. */
export interface AssessmentEvidence {
  /** Nomornya dalam asesmen, mulai dari 1. / Its number within the assessment, from 1. */
  number: Count;
  /** Metode yang dipakai untuk mengumpulkannya. / The method it was collected by. */
  method: AssessmentMethod;
  /** Unitnya. / The unit. */
  unit: UnitCode;
  /** Kriteria yang dicakupnya, sebagai elemen dan kriteria; tidak diisi bila untuk seluruh unit. / The criteria it covers, as element and criterion; absent for the whole unit. */
  criteria?: CriterionNumber[];
  /** Apakah bukti itu menunjukkan apa yang diminta kriteria (valid). / Whether it shows what the criterion asks (valid). */
  valid?: YesNo;
  /** Apakah bukti itu milik asesi sendiri (asli). / Whether it is the candidate's own (asli). */
  authentic?: YesNo;
  /** Apakah bukti itu menunjukkan kompetensi saat ini (terkini). / Whether it shows present competence (terkini). */
  current?: YesNo;
  /** Apakah bukti itu cukup banyak (memadai). / Whether there is enough of it (memadai). */
  sufficient?: YesNo;
  /** Sertifikat yang menjadi bukti, bila buktinya berasal dari sertifikat terdahulu. / The certificate it consists in, for evidence from an earlier certificate. */
  certificate?: Identifier;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/**
 * Formulir dalam perangkat materi uji kompetensi (MUK), misalnya "apl_01".
 *
 * AssessmentForm is a form of the set of instruments (MUK), such as "apl_01".
 *
 * - `apl_01`: FR.APL.01 Permohonan Sertifikasi Kompetensi / FR.APL.01 application
 * - `apl_02`: FR.APL.02 Asesmen Mandiri / FR.APL.02 self-assessment
 * - `mapa_01`: FR.MAPA.01 Merencanakan Aktivitas dan Proses Asesmen / FR.MAPA.01 plan of assessment (what will be assessed, how and with what)
 * - `mapa_02`: FR.MAPA.02 Peta Instrumen Asesmen / FR.MAPA.02 map of instruments (which instrument is for which unit)
 * - `ia_01`: FR.IA.01 Ceklis Observasi / FR.IA.01 observation checklist
 * - `ia_02`: FR.IA.02 Tugas Praktik Demonstrasi / FR.IA.02 practical task
 * - `ia_03`: FR.IA.03 Pertanyaan untuk Mendukung Observasi / FR.IA.03 questions in support of observation
 * - `ia_04a`: FR.IA.04A Penjelasan Singkat Proyek / FR.IA.04A project brief
 * - `ia_04b`: FR.IA.04B Penilaian Proyek / FR.IA.04B project assessment
 * - `ia_05`: FR.IA.05 Pertanyaan Tertulis Pilihan Ganda / FR.IA.05 multiple choice
 * - `ia_06`: FR.IA.06 Pertanyaan Tertulis Esai / FR.IA.06 essay
 * - `ia_07`: FR.IA.07 Pertanyaan Lisan / FR.IA.07 oral questions
 * - `ia_08`: FR.IA.08 Verifikasi Portofolio / FR.IA.08 portfolio
 * - `ia_09`: FR.IA.09 Pertanyaan Wawancara / FR.IA.09 interview
 * - `ia_10`: FR.IA.10 Klarifikasi Bukti Pihak Ketiga / FR.IA.10 third-party evidence
 * - `ia_11`: FR.IA.11 Meninjau Instrumen Asesmen / FR.IA.11 review of instruments
 * - `ak_01`: FR.AK.01 Persetujuan Asesmen dan Kerahasiaan / FR.AK.01 agreement and confidentiality
 * - `ak_02`: FR.AK.02 Rekaman Asesmen Kompetensi / FR.AK.02 record of assessment
 * - `ak_03`: FR.AK.03 Umpan Balik dan Catatan Asesmen / FR.AK.03 feedback
 * - `ak_04`: FR.AK.04 Banding Asesmen / FR.AK.04 appeal
 * - `ak_05`: FR.AK.05 Laporan Asesmen / FR.AK.05 report of assessment
 * - `ak_06`: FR.AK.06 Meninjau Proses Asesmen / FR.AK.06 review of the process
 * - `ak_07`: FR.AK.07 Ceklis Penyesuaian yang Wajar dan Beralasan / FR.AK.07 reasonable adjustments (adjustments for a candidate, such as one with a disability)
 * - `va`: FR.VA Validasi Asesmen / FR.VA validation (examines assessments that were made)
 */
export type AssessmentForm = "apl_01" | "apl_02" | "mapa_01" | "mapa_02" | "ia_01" | "ia_02" | "ia_03" | "ia_04a" | "ia_04b" | "ia_05" | "ia_06" | "ia_07" | "ia_08" | "ia_09" | "ia_10" | "ia_11" | "ak_01" | "ak_02" | "ak_03" | "ak_04" | "ak_05" | "ak_06" | "ak_07" | "va";

/**
 * Cara kompetensi dinilai: "observation" (observasi), "demonstration" (demonstrasi), "project" (proyek), "written_test" (tes tertulis), "oral_test" (tes lisan), "interview" (wawancara), "portfolio" (portofolio), atau "third_party" (pihak ketiga).
 *
 * AssessmentMethod is how competence is assessed: "observation", "demonstration", "project", "written_test", "oral_test", "interview", "portfolio" or "third_party".
 *
 * - `observation`: observasi langsung / observation
 * - `demonstration`: demonstrasi atau praktik / demonstration
 * - `project`: proyek / project
 * - `written_test`: tes tertulis / written test
 * - `oral_test`: tes lisan / oral test
 * - `interview`: wawancara / interview
 * - `portfolio`: verifikasi portofolio / portfolio
 * - `third_party`: bukti pihak ketiga / evidence of a third party (what others say, such as a superior)
 */
export type AssessmentMethod = "observation" | "demonstration" | "project" | "written_test" | "oral_test" | "interview" | "portfolio" | "third_party";

/**
 * Langkah yang mengubah keadaan asesmen, misalnya "submit".
 *
 * AssessmentMove is what moves an assessment, such as "submit".
 *
 * - `submit`: ajukan permohonan / submit
 * - `accept`: terima permohonan / accept
 * - `return`: kembalikan permohonan / return
 * - `reject`: tolak permohonan / reject
 * - `withdraw`: tarik / withdraw
 * - `self_assess`: isi asesmen mandiri / self-assess
 * - `schedule`: jadwalkan / schedule
 * - `begin`: mulai / begin
 * - `recommend`: rekomendasikan / recommend
 * - `decide`: putuskan / decide
 * - `reassess`: uji ulang / reassess
 * - `appeal`: ajukan banding / appeal
 * - `uphold`: pertahankan keputusan / uphold
 * - `overturn`: ubah keputusan / overturn
 * - `order_reassessment`: perintahkan asesmen ulang / order reassessment
 * - `finalise`: finalkan / finalise
 */
export type AssessmentMove = "submit" | "accept" | "return" | "reject" | "withdraw" | "self_assess" | "schedule" | "begin" | "recommend" | "decide" | "reassess" | "appeal" | "uphold" | "overturn" | "order_reassessment" | "finalise";

/** Rencana asesmen (FR.MAPA.01) menyatakan dengan instrumen apa unit-unit diuji. / AssessmentPlan (FR.MAPA.01) says with which instruments units are assessed. */
export interface AssessmentPlan {
  /** Tanggal dibuat. / The day it was made. */
  on?: CalendarDate;
  /** Asesor yang membuatnya. / The assessor who made it. */
  assessor?: Identifier;
  /** Instrumennya. / The instruments. */
  instruments?: PlannedInstrument[];
}

/**
 * Alasan seseorang ingin diases: "certification" (sertifikasi), "renewal" (RCC), "prior_learning" (RPL), "trainee" (PKT), atau "other" (lainnya).
 *
 * AssessmentPurpose is why somebody wants to be assessed: "certification", "renewal" (RCC), "prior_learning" (RPL), "trainee" (PKT) or "other".
 *
 * - `certification`: sertifikasi / certification
 * - `renewal`: sertifikasi ulang (RCC) / renewal (RCC) (recognition of current competency: the holder of a certificate is assessed again)
 * - `prior_learning`: rekognisi pembelajaran lampau (RPL) / recognition of prior learning (RPL) (recognition of prior learning: what was learnt at work)
 * - `trainee`: peserta pelatihan (PKT) / trainee (PKT) (somebody who attended a course)
 * - `other`: lainnya / other
 */
export type AssessmentPurpose = "certification" | "renewal" | "prior_learning" | "trainee" | "other";

/**
 * Tempat uji kompetensi (TUK) adalah tempat kompetensi diuji.
 *
 * Sumber: Pedoman BNSP 206.
 *
 * An AssessmentSite (tempat uji kompetensi, TUK) is where competence is tested.
 *
 * Source: Pedoman BNSP 206.
 */
export interface AssessmentSite {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** LSP yang menggunakannya. / The body that uses it. */
  body: Identifier;
  /** Namanya. / The name. */
  name: string;
  /** Jenis TUK itu. / What kind of site it is. */
  kind: AssessmentSiteKind;
  /** Lembaga pelatihan tempatnya berada. / The centre it is in. */
  centre?: Identifier;
  /** Organisasi tempatnya berada, misalnya perusahaan dari suatu tempat kerja. / The organisation it is in, such as the company of a workplace. */
  organisation?: Identifier;
  /** Wilayah tempatnya berada. / The region it is in. */
  region?: RegionCode;
  /** Verifikasinya, yang lebih dahulu disebut pertama. / Its verifications, the earlier first. */
  verifications?: SiteVerification[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Jenis tempat: "ad_hoc" (sewaktu, diverifikasi setiap kali), "workplace" (tempat kerja), atau "independent" (mandiri, diverifikasi untuk suatu masa).
 *
 * AssessmentSiteKind is the kind of a site: "ad_hoc" (sewaktu, verified each time), "workplace" (tempat kerja) or "independent" (mandiri, verified for a period).
 *
 * - `ad_hoc`: TUK sewaktu / ad hoc (verified each time it is used)
 * - `workplace`: TUK tempat kerja / workplace (where the candidate works)
 * - `independent`: TUK mandiri / independent (verified for a period, with a schedule of its own)
 */
export type AssessmentSiteKind = "ad_hoc" | "workplace" | "independent";

/**
 * Keadaan asesmen, dari "draft" (rancangan) sampai "final" (akhir).
 *
 * AssessmentState is the state of an assessment, from "draft" to "final".
 *
 * - `draft`: konsep / draft
 * - `submitted`: permohonan diajukan / submitted (the application FR.APL.01 is handed in)
 * - `accepted`: permohonan diterima / accepted
 * - `rejected`: permohonan ditolak / rejected
 * - `withdrawn`: ditarik / withdrawn
 * - `self_assessed`: asesmen mandiri selesai / self-assessed (the candidate has filled in FR.APL.02)
 * - `scheduled`: dijadwalkan / scheduled
 * - `in_progress`: berlangsung / in progress
 * - `recommended`: direkomendasikan / recommended (the assessor has given a recommendation)
 * - `decided`: diputuskan / decided (the body has decided; an appeal is possible)
 * - `appealed`: banding / appealed
 * - `final`: final / final (no appeal is possible any more)
 */
export type AssessmentState = "draft" | "submitted" | "accepted" | "rejected" | "withdrawn" | "self_assessed" | "scheduled" | "in_progress" | "recommended" | "decided" | "appealed" | "final";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface AssessmentStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: AssessmentMove;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: AssessmentState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Nomor pendaftaran asesor kompetensi pada BNSP, misalnya MET.000.000001 2019: nomor urut dan tahun registrasi pertama. Pada sertifikat ada spasi sebelum tahun, pada daftar ada titik; keduanya dapat dibaca, dan ditulis dengan spasi.
 *
 * Sumber: dibaca dari sertifikat asesor; arti 000 tidak diketahui.
 *
 * AssessorRegistration is the number under which BNSP registers an assessor of competence, such as MET.000.000001 2019: a serial and the year of the first registration. Certificates have a space before the year and lists a dot; both are read, and written with a space.
 *
 * Source: read off certificates of assessors; what 000 means is not known.
 */
export type AssessorRegistration = string;

/** Asesor dengan surat yang menugaskannya ke suatu uji kompetensi. / An AssignedAssessor is an assessor with the letter that sends them to a test. */
export interface AssignedAssessor {
  /** Asesornya. / The assessor. */
  assessor: Identifier;
  /** Surat tugasnya. / The letter (surat tugas). */
  assignment_letter?: Identifier;
}

/** Bantuan pemerintah berupa uang yang sudah ditetapkan dan diperjanjikan: siapa mendapat berapa untuk apa, dalam tahap apa saja, dan apa yang harus dilaporkan dan dikembalikan. / An Assistance is government assistance (bantuan pemerintah) in money that was decreed and agreed on: who gets how much for what, in which tranches, and what must be reported and given back. */
export interface Assistance {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Proposal yang dikabulkan dengan bantuan ini. / The proposal that it grants. */
  proposal?: Identifier;
  /** Untuk apa uang itu. / What it is for. */
  kind: AssistanceKind;
  /** Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for. */
  centre?: Identifier;
  /** Siapa yang mendapat uangnya (penerima bantuan). / Who gets the money (penerima bantuan). */
  grantee?: Identifier;
  /** Siapa yang memberikannya. / Who gives it. */
  grantor?: Identifier;
  /** Dari mana uangnya berasal. / Where the money comes from. */
  source?: FundSource;
  /** SK yang menyebut penerima bantuan (SK penetapan). / The decree that names the grantee (SK penetapan). */
  decree?: Identifier;
  /** Apa yang ditandatangani kedua pihak. / What both sides signed. */
  agreement?: SignedAgreement;
  /** Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** Berapa uang yang diberikan. / How much money was granted. */
  amount?: Rupiah;
  /** Aturan pembayarannya: pola tahap pencairan dalam dokumen, atau yang disertakan pustaka ini. / The rule by which it is paid: a plan of the document, or one that this library ships. */
  plan?: Identifier;
  /** Rekening bank yang menerima pembayarannya. / The bank account it is paid into. */
  account?: GranteeAccount;
  /** Tahap-tahap bantuan, menurut urutannya. / The tranches, in their order. */
  tranches?: Tranche[];
  /** Laporan tentang penggunaan uangnya. / The report on what the money was used for. */
  use_report?: UseReport;
  /** Apa yang tersisa. / What was left over. */
  leftover?: Leftover;
  /** Apa yang ditahan penerima bantuan dari pelaksana pembangunan atau pemasoknya sampai cacat diperbaiki. / What the grantee keeps back from its builder or supplier until defects are mended. */
  retention?: Retention;
  /** Apa yang dibayar mendahului pekerjaan dan dipotong dari tahap-tahap berikutnya. / What was paid ahead of the work, kept back from later tranches. */
  advance?: Rupiah;
  /** Tanggal pekerjaan paling lambat harus selesai. / The day by which the work must be finished. */
  finish_by?: CalendarDate;
  /** Tanggal pekerjaan itu selesai. / The day it was finished. */
  finished_on?: CalendarDate;
  /** Tanggal bantuan itu ditutup; tidak diisi selama masih terbuka. / The day the assistance was closed; absent while it is open. */
  closed_on?: CalendarDate;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu putaran pembukaan proposal bantuan oleh suatu instansi: kapan, dengan uang berapa, dalam tahap telaah apa saja, dan menurut aturan apa proposal diperingkat. / An AssistanceCall is one round in which an office takes proposals for assistance: when, with how much money, in which stages they are reviewed and by which rule they are ranked. */
export interface AssistanceCall {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa sebutannya. / What it is called. */
  title: LocalisedText;
  /** Siapa yang membuka. / Who calls. */
  organisation?: Identifier;
  /** Apa yang boleh diminta; tidak diisi bila semua jenis boleh. / What may be asked for; absent for any kind. */
  kinds?: AssistanceKind[];
  /** Kapan proposal diterima, termasuk hari pertama dan hari terakhir. / When proposals are taken, both days included. */
  window?: Period;
  /** Tahun anggaran uang itu. / The fiscal year of the money. */
  fiscal_year?: PartialDate;
  /** Berapa yang tersedia untuk semua proposal bersama-sama. / How much there is for all proposals together. */
  ceiling?: Rupiah;
  /** Tahap telaah menurut urutannya; tidak diisi bila empat yang biasa: administrasi, teknis, lapangan, dan keputusan. / The stages of review in their order; absent for the usual four: administrative, technical, field and decision. */
  stages?: ReviewStage[];
  /** Aturan pemeringkatan proposal. / The rule by which proposals are ranked. */
  rule?: RankRule;
  /** Aturan pembayaran atas apa yang disetujui. / The rule by which what is granted is paid. */
  plan?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Hal yang diminta suatu proposal, misalnya "equipment".
 *
 * AssistanceKind is what a proposal asks for, such as "equipment".
 *
 * - `equipment`: peralatan / equipment
 * - `building`: gedung / building
 * - `training_packages`: paket pelatihan / training packages
 * - `operation`: operasional / operation
 */
export type AssistanceKind = "equipment" | "building" | "training_packages" | "operation";

/** Proposal bantuan pemerintah meminta peralatan, gedung, atau paket pelatihan kepada suatu kementerian. / An AssistanceProposal (proposal bantuan pemerintah) asks a ministry for equipment, a building or training packages. */
export interface AssistanceProposal {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa yang diminta. / What is asked for. */
  kind: AssistanceKind;
  /** Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for. */
  centre: Identifier;
  /** Siapa yang meminta. / Who asks. */
  proponent?: Identifier;
  /** Kepada siapa permintaan ditujukan. / Who is asked. */
  addressee?: Identifier;
  /** Pembukaan proposal yang dijawabnya. / The call that it answers. */
  call?: Identifier;
  /** Apa tepatnya yang diminta. / What exactly is asked for. */
  lines?: ProposalLine[];
  /** Jumlah seluruh rincian. / The sum of the lines. */
  total?: Rupiah;
  /** Mengapa hal itu dibutuhkan. / Why it is needed. */
  reason?: LocalisedText;
  /** Apa yang dikatakan para penelaah tentangnya, yang lebih dahulu disebut pertama. / What reviewers said of it, the earlier first. */
  reviews?: Review[];
  /** Berapa yang disetujui; tidak diisi bila sama dengan nilai seluruhnya, atau belum diputuskan. / How much was granted; absent where that is the total, or not decided. */
  granted?: Rupiah;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: ProposalStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Seberapa yakin bahwa suatu fakta benar: "declared" (dinyatakan orang itu sendiri), "documented" (dengan surat yang sudah dilihat), atau "verified" (diperiksa pada daftar yang menyimpannya, misalnya Dukcapil untuk KTP). Suatu aturan boleh menuntut tingkat tertentu; hal yang diketahui dengan tingkat lebih rendah dianggap tidak diketahui.
 *
 * Assurance is how sure it is that a fact is true: "declared" by the person, "documented" by a paper that was seen, or "verified" at the register that keeps it, such as Dukcapil for the identity card. A rule may demand one; what is known with less is then not known.
 *
 * - `declared`: pengakuan sendiri / declared by the person (there is no proof yet)
 * - `documented`: dokumen telah dilihat / document seen
 * - `verified`: terverifikasi di sumbernya / verified at its register (such as a NIK at the population office)
 */
export type Assurance = "declared" | "documented" | "verified";

/** AtLeast terpenuhi jika paling sedikit sekian aturan di dalamnya terpenuhi. / AtLeast holds if at least so many of its rules hold. */
export interface AtLeastRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "at_least";
  /** Berapa banyak, dari 1 sampai jumlah aturannya. / How many, from 1 to the number of rules. */
  count: Count;
  /** Aturan-aturannya, paling sedikit satu. / The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** Tanda hadir adalah satu tanda pada daftar hadir: apakah peserta hadir dalam suatu sesi atau, jika daftar dibuat per hari, pada suatu hari. / An AttendanceMark (tanda hadir) is one mark on an attendance sheet (daftar hadir): whether a participant was there in a session or, where the sheet is kept by the day, on a day. */
export interface AttendanceMark {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Milik siapa tanda hadir ini. / Whose mark it is. */
  enrolment: Identifier;
  /** Sesinya; tidak diisi bila daftar hadir dibuat per hari. / The session; absent where the sheet is kept by the day. */
  session?: Identifier;
  /** Tanggalnya; boleh dikosongkan bila sesi disebut. / The day; it may be left out where the session is given. */
  date?: CalendarDate;
  /** Apakah peserta hadir, atau mengapa tidak. / Whether the participant was present, or why not. */
  mark: Presence;
  /** JP yang dihadiri, bila kurang dari yang dilaksanakan; tidak diisi bila hadir berarti semua JP, dan selain itu berarti tidak ada. / The lesson hours attended, where they are fewer than were held; absent for all of them if present, and for none otherwise. */
  hours?: LessonHours;
  /** Tanda hadir yang dibetulkan oleh tanda hadir ini. / The mark that this one corrects. */
  amendment?: Amendment;
}

/** Pemegang jabatan yang ikut dalam pertemuan atau yang dikutip. / An Attendee is an office holder who took part in a meeting or is quoted. */
export interface Attendee {
  /** Nama, tanpa gelar. / The name, without titles. */
  name: string;
  /** Gelar di depan nama, misalnya "Prof.". / Titles before the name, for example "Prof.". */
  title_prefix?: string;
  /** Gelar di belakang nama, misalnya "S.H.". / Titles after the name, for example "S.H.". */
  title_suffix?: string;
  /** Ejaan lain dari nama itu yang ditemukan dalam sumber. / Other spellings of the name met in sources. */
  aliases?: string[];
  /** Jabatan yang dipegang, misalnya "Wakil Gubernur Kalimantan Utara". / The office held, for example "Wakil Gubernur Kalimantan Utara". */
  office?: string;
  /** Apakah jabatan itu dipegang sebagai pejabat sementara, dan yang mana. / Whether that office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** Organisasi tempat jabatan itu. / The organisation of that office. */
  organisation?: Identifier;
  /** Peran yang diambil dalam pertemuan. / The part taken in the meeting. */
  part?: MeetingPart;
}

/** Temuan adalah hal yang menurut pemeriksa tidak benar dalam urusan uang: bagaimana keadaannya, bagaimana seharusnya, mengapa tidak demikian, dan apa akibatnya. Ini lain dari Finding, yang dibuat pemeriksaan data dan tidak ditandatangani pemeriksa mana pun. / An AuditFinding (temuan) is what an auditor found wrong with money: what is so, what should be so, why it is not and what came of it. It is another thing than a Finding, which the checks of data make and no auditor signs. */
export interface AuditFinding {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Siapa yang memeriksa, misalnya inspektorat atau badan pemeriksa keuangan. / Who audited, for example an inspectorate or the audit board. */
  auditor?: Identifier;
  /** Nomor laporan, seperti tertulis di dalamnya. / The number of the report, as it is written in it. */
  report_number?: string;
  /** Tanggal laporan itu. / The day of the report. */
  reported_on?: CalendarDate;
  /** Lembaga pelatihan yang dibahasnya. / The centre that it is about. */
  centre?: Identifier;
  /** Alokasi anggaran yang dibahasnya. / The allocation that it is about. */
  allocation?: Identifier;
  /** Pembayaran yang dibahasnya. / The payments that it is about. */
  payments?: Identifier[];
  /** Bantuan pemerintah yang dibahasnya. / The government assistance that it is about. */
  assistance?: Identifier;
  /** Letak dalam dokumen yang dibahasnya, sebagai JSON Pointer, untuk hal yang tidak memiliki pengenal sendiri. / The place in a document that it is about, as a JSON Pointer, for what has no identifier of its own. */
  about?: string;
  /** Apa yang ada (kondisi). / What is so (kondisi). */
  condition?: string;
  /** Apa yang seharusnya ada (kriteria). / What should be so (kriteria). */
  criterion?: string;
  /** Dasar kriteria itu. / What the criterion rests on. */
  basis?: Basis[];
  /** Mengapa tidak demikian (sebab). / Why it is not so (sebab). */
  cause?: string;
  /** Apa akibatnya (akibat). / What came of it (akibat). */
  effect?: string;
  /** Berapa uang yang dipersoalkan, misalnya kelebihan pembayaran; tidak diisi bila tidak menyangkut uang atau jumlahnya tidak diketahui. / How much money it is about, such as an overpayment; absent where it is about none or the amount is not known. */
  amount?: Rupiah;
  /** Apa yang direkomendasikan pemeriksa, masing-masing dengan apa yang dilakukan untuk itu. / What the auditor recommends, each with what was done about it. */
  follow_ups?: AuditFollowUp[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Tindak lanjut adalah rekomendasi pemeriksa dan hal yang dilakukan atas rekomendasi itu. / An AuditFollowUp (tindak lanjut) is a recommendation of an auditor and what was done about it. */
export interface AuditFollowUp {
  /** Apa yang direkomendasikan pemeriksa. / What the auditor recommends. */
  recommendation: string;
  /** Siapa yang harus menindaklanjutinya. / Who has to act on it. */
  responsible?: Identifier;
  /** Hari terakhir untuk itu; bila tidak diisi, sekian hari sesudah laporan menurut parameter audit_answer_days. / The last day for it; absent is so many days after the report as parameter audit_answer_days says. */
  due_on?: CalendarDate;
  /** Apa yang sudah dikembalikan sampai sekarang; tidak diisi bila tidak ada yang harus dikembalikan, atau tidak diketahui. / What was paid back so far; absent where nothing has to be, or it is not known. */
  recovered?: Rupiah;
  /** Apa yang sudah terjadi sampai saat ini; keadaannya ditentukan dari sini. / What happened so far; its state follows from this. */
  history?: AuditFollowUpStep[];
}

/**
 * Langkah yang mengubah keadaan tindak lanjut, misalnya "answer".
 *
 * AuditFollowUpEvent is what moves a follow-up, such as "answer".
 *
 * - `answer`: jawab / answer
 * - `find_insufficient`: nyatakan belum sesuai / find insufficient
 * - `resolve`: nyatakan sesuai / declare resolved
 * - `declare_impossible`: nyatakan tidak dapat ditindaklanjuti / declare impossible
 */
export type AuditFollowUpEvent = "answer" | "find_insufficient" | "resolve" | "declare_impossible";

/**
 * Sejauh mana rekomendasi ditindaklanjuti, dari "open" (terbuka) sampai "resolved" (selesai).
 *
 * AuditFollowUpState is how far a recommendation is followed, from "open" to "resolved".
 *
 * - `open`: belum ditindaklanjuti / not followed yet
 * - `answered`: sudah dijawab / answered
 * - `under_way`: belum sesuai rekomendasi / under way (followed in part)
 * - `resolved`: sesuai rekomendasi / resolved
 * - `cannot_be_followed_up`: tidak dapat ditindaklanjuti / cannot be followed up
 */
export type AuditFollowUpState = "open" | "answered" | "under_way" | "resolved" | "cannot_be_followed_up";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface AuditFollowUpStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: AuditFollowUpEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: AuditFollowUpState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Hal yang menjadi dasar suatu aturan: pasal peraturan, sumber, praktik yang lazim, atau anggapan pustaka ini. Peraturan hanya disebut jika naskahnya atau laporan yang baik tentangnya sudah dilihat; hal yang belum dipastikan adalah anggapan, dan menjadi parameter bertanggal. / A Basis is what a rule rests on: an article of a regulation, a source, common practice or an assumption of this library. A regulation is named only where its text or a good report of it has been seen; what is not confirmed is an assumption, and a dated parameter. */
export interface Basis {
  /** Jenis dasar itu. / What kind of ground it is. */
  kind: BasisKind;
  /** Peraturannya, untuk jenis "regulation", seperti dalam tabel peraturan. / The regulation, for kind "regulation", as in the table of regulations. */
  regulation?: Identifier;
  /** Letaknya dalam peraturan, misalnya "art. 4(1)". / The place in the regulation, for example "art. 4(1)". */
  article?: string;
  /** Sumbernya, untuk jenis "source", bila dokumen menyebutnya. / The source, for kind "source", where a document names one. */
  source?: Identifier;
  /** Apa isi dasar itu, atau seberapa pasti. / What the ground says, or how sure it is. */
  note?: LocalisedText;
}

/**
 * Jenis Basis: "regulation" (peraturan), "source" (sumber), "practice" (praktik), atau "assumption" (anggapan).
 *
 * BasisKind is the kind of a Basis: "regulation", "source", "practice" or "assumption".
 *
 * - `regulation`: peraturan / regulation
 * - `source`: sumber / source
 * - `practice`: praktik / practice
 * - `assumption`: asumsi / assumption
 */
export type BasisKind = "regulation" | "source" | "practice" | "assumption";

/** Angkatan adalah satu pelaksanaan satu paket pelatihan dengan pesertanya, biasanya 16 orang. Ini bukan "Batch 1" nasional, yang merupakan gelombang pendaftaran untuk beribu-ribu orang. / A Batch (angkatan) is one run of one training package with its participants, usually 16. It is not the national "Batch 1", which is an intake wave of many thousands. */
export interface Batch {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Program pelatihannya. / The programme. */
  programme?: Identifier;
  /** Nomor angkatan, seperti dalam "angkatan ke-2". / The number of the batch, as in "angkatan ke-2". */
  number?: Count;
  /** Kapan pendaftaran diterima. / When applications are taken. */
  registration?: Period;
  /** Kapan angkatan itu dilatih. / When it is trained. */
  training?: Period;
  /** Jumlah kursinya. / The seats. */
  quota?: Count;
  /** Jumlah peserta paling sedikit agar boleh dimulai. / The fewest participants with whom it may start. */
  min_participants?: Count;
  /** Jumlah hari pelaksanaan pelatihan, misalnya 30; hari libur tidak dihitung. / The days on which it is trained, for example 30; not counting days off. */
  training_days?: Count;
  /** Bagian hari pelaksanaan pelatihan, bila dua angkatan berbagi satu bengkel. / The part of the day it is trained in, where two batches share a workshop. */
  shift?: Shift;
  /** Bengkel tempat angkatan itu dilatih. / The workshop it is trained in. */
  workshop?: Identifier;
  /** Siapa yang mengajarnya. / Who teaches it. */
  instructors?: Identifier[];
  /** Paket pelatihan yang dijalankannya. / The package that it runs. */
  package?: Identifier;
  /** Gelombang pendaftaran nasional asal pesertanya. / The national intake wave that it takes its participants from. */
  wave?: Identifier;
  /** Tahun anggaran yang membiayainya, misalnya "2026". / The fiscal year that pays for it, for example "2026". */
  fiscal_year?: PartialDate;
  /** Aturan kelayakan yang berlaku bagi pendaftar, ditetapkan sebelum pendaftaran dibuka. / The rules of eligibility that applicants are held to, fixed before registration opens. */
  policy?: PolicyRef;
  /** Bagaimana pendaftar diseleksi. / How applicants are selected. */
  selection?: SelectionPlan;
  /** Tanggal pengumuman mereka yang diterima. / The day on which those who are accepted are announced. */
  announced_on?: CalendarDate;
  /** Mengapa angkatan boleh dimulai dengan peserta kurang dari min_participants. / Why it may start with fewer participants than min_participants. */
  waiver?: StartWaiver;
  /** JP pada hari-harinya. / The lesson hours of its days. */
  day_patterns?: DayPattern[];
  /** SK yang menyebut para peserta (SK penetapan peserta). / The decree that names the participants (SK penetapan peserta). */
  participant_decree?: Identifier;
  /** SK yang menyebut para penyelenggaranya (SK panitia penyelenggara). / The decree that names those who run it (SK panitia penyelenggara). */
  organiser_decree?: Identifier;
  /** SK yang menyebut para pengajarnya (SK instruktur). / The decree that names those who teach it (SK instruktur). */
  instructor_decree?: Identifier;
  /** Berita acara tentang siapa yang lulus (berita acara kelulusan). / The record of who passed (berita acara kelulusan). */
  graduation_record?: Identifier;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: BatchStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan angkatan, misalnya "propose".
 *
 * BatchEvent is what moves a batch, such as "propose".
 *
 * - `propose`: usulkan / propose
 * - `approve`: setujui / approve
 * - `return`: kembalikan / return (given back to be mended)
 * - `open_registration`: buka pendaftaran / open registration
 * - `close_registration`: tutup pendaftaran / close registration
 * - `announce`: umumkan hasil seleksi / announce the selection
 * - `start`: mulai pelatihan / start training
 * - `postpone`: tunda / postpone
 * - `reopen`: buka kembali pendaftaran / reopen registration
 * - `resume`: lanjutkan / resume
 * - `finish`: selesaikan pelatihan / finish training
 * - `report`: laporkan / report
 * - `close`: tutup / close
 * - `cancel`: batalkan / cancel (before training has begun)
 * - `abort`: hentikan / abort (ends training that is running)
 */
export type BatchEvent = "propose" | "approve" | "return" | "open_registration" | "close_registration" | "announce" | "start" | "postpone" | "reopen" | "resume" | "finish" | "report" | "close" | "cancel" | "abort";

/** Hasil seleksi untuk satu angkatan, dalam angka. / A BatchResult is what a selection comes to for one batch, in numbers. */
export interface BatchResult {
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Apa sebutannya. / What it is called. */
  label?: LocalisedText;
  /** Semua kursinya. / All its seats. */
  seats: number;
  /** Mereka yang terpilih. / Those who are selected. */
  selected: number;
  /** Kursi yang disisihkan, per kelompok. / The reserved seats, by group. */
  reserved?: ReservedResult[];
  /** Nilai orang berperingkat terendah yang mendapat kursi terbuka; tidak diisi bila semua yang diperingkat mendapat kursi atau bila peringkat tidak ditentukan oleh nilai. / The score of the lowest ranked who has an open seat; absent where all who are ranked have a seat or scores do not rank. */
  cutoff?: Percent;
  /** Mereka yang mendaftar. / Those who applied. */
  applicants: number;
  /** Mereka di antaranya yang memenuhi syarat dan diperingkat, termasuk yang kemudian mengundurkan diri. / Those of them who are eligible and ranked, with those who withdrew later. */
  ranked: number;
  /** Mereka yang ada dalam daftar cadangan. / Those on the waiting list. */
  reserves: number;
  /** Mereka yang diperingkat tetapi tidak terpilih dan tidak ada dalam daftar cadangan. / Those who are ranked and neither selected nor on the waiting list. */
  not_selected: number;
  /** Mereka yang tidak mendapat kursi karena keluarganya sudah mendapat semua kursi yang boleh didapatnya. / Those who have no seat because their family has all that it may have. */
  over_family_cap: number;
  /** Mereka yang mengundurkan diri. / Those who withdrew. */
  withdrawn: number;
  /** Mereka yang memenuhi syarat tetapi tidak dapat diperingkat. / Those who are eligible and cannot be ranked. */
  not_ranked: number;
  /** Mereka yang belum diketahui apakah memenuhi syarat. / Those of whom it is not known whether they are eligible. */
  undetermined: number;
  /** Mereka di antaranya yang akan terpilih, masing-masing seandainya hanya ia yang ternyata memenuhi syarat; mereka yang tidak dinyatakan demikian tidak dihitung. / Those of them who would be selected, each if they alone turned out eligible; those of whom it is not told do not count. */
  would_be_selected: number;
  /** Mereka yang tidak memenuhi syarat. / Those who are ineligible. */
  ineligible: number;
}

/** Kursi satu angkatan dalam suatu Plan. / BatchSeats are the seats of one batch of a Plan. */
export interface BatchSeats {
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Apa sebutannya. / What it is called. */
  label?: LocalisedText;
  /** Semua kursinya, misalnya 16. / All its seats, for example 16. */
  seats: Count;
  /** Kursi di antaranya yang disisihkan. Satu orang memakai satu kursi, maka jumlah kursi yang disisihkan tidak melebihi jumlah semua kursi. / Those of them that are reserved. A person uses one seat, so the reserved seats together are no more than all. */
  reserved?: ReservedSeats[];
}

/**
 * Keadaan angkatan, dari "draft" (rancangan) sampai "closed" (ditutup).
 *
 * BatchState is the state of a batch, from "draft" to "closed".
 *
 * - `draft`: draf / draft
 * - `proposed`: diusulkan / proposed
 * - `approved`: disetujui / approved
 * - `registration`: pendaftaran / registration
 * - `selection`: seleksi / selection
 * - `ready`: siap mulai / ready to start (the participants are announced, training has not begun)
 * - `postponed`: ditunda / postponed
 * - `running`: berjalan / running
 * - `finished`: selesai / finished (training is over, its results are not reported)
 * - `reported`: dilaporkan / reported (the result of each participant is reported)
 * - `closed`: ditutup / closed
 * - `cancelled`: dibatalkan / cancelled
 */
export type BatchState = "draft" | "proposed" | "approved" | "registration" | "selection" | "ready" | "postponed" | "running" | "finished" | "reported" | "closed" | "cancelled";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface BatchStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: BatchEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: BatchState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Pertanggungjawaban blangko suatu uji kompetensi: sebanyak yang diterima, sebanyak itu pula yang dipakai, rusak, atau dikembalikan. / A BlankAccount accounts for the printed forms of a test: as many as were received were used, spoilt or given back. */
export interface BlankAccount {
  /** Blangko yang diterima dari BNSP. / Forms received from BNSP. */
  received?: Count;
  /** Blangko yang menjadi sertifikat. / Forms that became certificates. */
  used?: Count;
  /** Blangko yang rusak saat dicetak. / Forms spoilt in printing. */
  spoilt?: Count;
  /** Blangko yang dikembalikan. / Forms given back. */
  returned?: Count;
}

/** Satu versi hal yang boleh dibelanjakan suatu instansi dalam satu tahun anggaran, baris demi baris. Perubahan membuat versi baru, yang menyebut versi yang digantikannya. / A Budget is one version of what an office may spend in a fiscal year, line by line. A change makes a new version, which names the one that it supersedes. */
export interface Budget {
  /** Pengenal versi ini. / The identifier of this version. */
  id: Identifier;
  /** Versi ke berapa, mulai dari 1; versi yang kemudian bernomor lebih besar. / Which version it is, from 1; later versions have larger numbers. */
  version?: Count;
  /** Versi yang digantikan oleh versi ini. / The version that this one replaces. */
  supersedes?: Identifier;
  /** Anggaran milik siapa. / Whose budget it is. */
  organisation?: Identifier;
  /** Lembaga pelatihan yang dibiayainya, bila hanya untuk satu. / The centre that it is for, if for one. */
  centre?: Identifier;
  /** Wilayah yang standar biayanya dipakai untuk menyusunnya. / The place whose cost standards it is planned with. */
  region?: RegionCode;
  /** Tahun anggaran, dari 1 Januari sampai 31 Desember, misalnya "2026". / The fiscal year, from 1 January to 31 December, such as "2026". */
  fiscal_year?: PartialDate;
  /** Dokumen yang menjadi dasarnya. / The paper that it rests on. */
  authority?: BudgetAuthority;
  /** Baris-barisnya. / The lines. */
  lines?: BudgetLine[];
  /** Jumlah tertinggi yang boleh dicapai baris-barisnya (pagu). / The most that the lines may come to (pagu). */
  ceiling?: Rupiah;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Dokumen yang menjadi dasar anggaran boleh dibelanjakan, atau dasar anggaran dimintakan: DIPA untuk negara, DPA untuk daerah. / A BudgetAuthority is the paper by which a budget may be spent, or by which it is asked for: a DIPA of the state, a DPA of a region. */
export interface BudgetAuthority {
  /** Dokumen yang mana. / Which paper it is. */
  kind: BudgetAuthorityKind;
  /** Nomor seperti tercetak. / The number as printed. */
  number?: string;
  /** Tanggal perjanjian itu ditandatangani. / The day it was signed. */
  signed_on?: CalendarDate;
  /** Revisinya, seperti tercetak; 0 ialah yang pertama. / Its revision, as printed; 0 is the first. */
  revision?: Count;
  /** Dokumennya sendiri. / The paper itself. */
  document?: Identifier;
}

/**
 * Dokumen yang menjadi dasar anggaran, misalnya "dpa".
 *
 * BudgetAuthorityKind is which paper a budget rests on, such as "dpa".
 *
 * - `rka_kl`: rencana kerja dan anggaran kementerian (RKA-K/L) / work plan and budget of a ministry (RKA-K/L) (the proposal, before there is a budget)
 * - `dipa`: daftar isian pelaksanaan anggaran (DIPA) / budget execution list of the state (DIPA) (the budget of a unit of the state, in force)
 * - `rka_skpd`: rencana kerja dan anggaran perangkat daerah (RKA-SKPD) / work plan and budget of a local office (RKA-SKPD) (the proposal, before there is a budget)
 * - `dpa`: dokumen pelaksanaan anggaran (DPA) / budget execution document of a local office (DPA) (the budget of a local office, in force)
 * - `dppa`: dokumen pelaksanaan perubahan anggaran (DPPA) / changed budget execution document of a local office (DPPA) (takes the place of the DPA once the local budget is changed)
 * - `rab`: rencana anggaran biaya (RAB) / cost plan (RAB) (the plan of who gets assistance or of a contractor, without a chart of accounts)
 */
export type BudgetAuthorityKind = "rka_kl" | "dipa" | "rka_skpd" | "dpa" | "dppa" | "rab";

/** Satu baris anggaran seperti yang ditulis instansi: satu uraian dari suatu akun, yang jumlahnya adalah volumenya dikalikan harga satuannya, misalnya 16 orang × 30 hari × Rp20.000 = Rp9.600.000. / A BudgetLine is a line of a budget as offices write it: an item of an account whose amount is what it is counted in times its price, such as 16 orang × 30 hari × Rp20.000 = Rp9.600.000. */
export interface BudgetLine {
  /** Pengenal, sama dalam semua versi anggaran. / The identifier, the same in all versions of the budget. */
  id: Identifier;
  /** Dari mana uangnya berasal. / Where the money comes from. */
  source?: FundSource;
  /** Untuk apa uang itu. / What it is for. */
  purpose?: FundingPurpose;
  /** Akunnya, dalam anggaran negara. / The account, in a budget of the state. */
  state_account?: StateAccountCode;
  /** Akunnya, dalam anggaran daerah. / The account, in a local budget. */
  local_account?: LocalAccountCode;
  /** Keluaran yang memuatnya, dalam anggaran negara. / The output that it belongs to, in a budget of the state. */
  output?: OutputPath;
  /** Sub kegiatan yang memuatnya, dalam anggaran daerah. / The sub-activity that it belongs to, in a local budget. */
  sub_activity?: SubActivityCode;
  /** Apa baris ini (uraian), misalnya "Transpor peserta". / What it is (uraian), such as "Transpor peserta". */
  item: string;
  /** Satuan hitungnya: jumlahnya ialah hasil kali semuanya dengan harga. / What it is counted in: the amount is their product times the price. */
  quantities?: QuantityFactor[];
  /** Harga satu satuan. / The price of one unit. */
  unit_price?: Rupiah;
  /** Berapa jumlahnya. Rp0 ialah baris tanpa uang, tidak diisi berarti tidak diketahui. / How much it is. Rp0 is a line without money, absent is not known. */
  amount?: Rupiah;
  /** Harga tertinggi yang dipakai saat merencanakannya. / The highest price that it was planned with. */
  cost_standard?: Identifier;
  /** Angkatan yang dibiayai baris ini. / The batch that it pays for. */
  batch?: Identifier;
  /** Proyek pembangunan yang dibiayai baris ini. / The building project that it pays for. */
  project?: Identifier;
  /** Lembaga pelatihan yang dibiayai baris ini. / The centre that it pays for. */
  centre?: Identifier;
  /** Kapan yang dibiayainya dilaksanakan. / When what it pays for takes place. */
  period?: Period;
  /** Mengapa boleh berada di luar tahun anggaran, misalnya SK yang meluncurkannya. / Why it may lie outside the fiscal year, such as the decree that carries it over. */
  carry_over?: string;
  /** Suatu catatan. / A remark. */
  note?: string;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: BudgetLineStep[];
}

/**
 * Langkah yang mengubah keadaan baris anggaran, misalnya "commit".
 *
 * BudgetLineEvent is what moves a line of a budget, such as "commit".
 *
 * - `allocate`: alokasikan / allocate
 * - `commit`: ikat dengan komitmen / commit
 * - `realise`: realisasikan / realise
 * - `close`: tutup / close
 * - `revise`: revisi / revise
 * - `freeze`: bekukan / freeze
 * - `unfreeze`: buka blokir / unfreeze
 */
export type BudgetLineEvent = "allocate" | "commit" | "realise" | "close" | "revise" | "freeze" | "unfreeze";

/**
 * Keadaan baris anggaran, dari "planned" (direncanakan) sampai "closed" (ditutup).
 *
 * BudgetLineState is the state of a line of a budget, from "planned" to "closed".
 *
 * - `planned`: direncanakan / planned
 * - `allocated`: dialokasikan / allocated
 * - `committed`: terikat komitmen / committed
 * - `realised`: terealisasi / realised (in full or in part)
 * - `closed`: ditutup / closed
 * - `revised`: direvisi / revised (replaced by the same line in a new version)
 * - `frozen`: diblokir / frozen
 */
export type BudgetLineState = "planned" | "allocated" | "committed" | "realised" | "closed" | "revised" | "frozen";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface BudgetLineStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: BudgetLineEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: BudgetLineState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Gedung-gedung suatu lembaga pelatihan. / A Building is the buildings of a centre. */
export interface Building {
  /** Luas lantai dalam meter persegi. / The floor area in square metres. */
  area_m2?: Count;
  /** Apakah gedung itu milik sendiri. / Whether they are its own. */
  tenure?: Tenure;
  /** Daya listrik yang tersambung, dalam volt-ampere, misalnya 33000. / The electric power connected, in volt-amperes, for example 33000. */
  power_va?: Count;
  /** Ruang untuk teori. / Rooms for theory. */
  theory_rooms?: Count;
  /** Ruang untuk praktik. / Rooms for practice. */
  practice_rooms?: Count;
  /** Tempat tidur peserta di asrama; 0 bila tidak ada asrama. / Beds for participants in the dormitory; 0 if there is none. */
  dormitory_beds?: Count;
}

/** Rencana pekerjaan yang menjadi acuan ukuran kemajuan: bagian-bagiannya, bobotnya dari keseluruhan, dan kapan harus dikerjakan. Yang pertama adalah rencana kontrak; rencana yang diubah mengikuti adendum, dan rencana sebelumnya tetap disimpan. / A Baseline is a plan of the work by which progress is measured: its parts, their shares of the whole and when they are to be done. The first is that of the contract; a revised one follows an amendment, and the earlier ones are kept. */
export interface BuildingBaseline {
  /** Tanggal sejak kemajuan diukur dengannya. Yang pertama boleh mengosongkannya: yang pertama berlaku sejak awal. / The day from which progress is measured by it. The first may leave it out: it holds from the beginning. */
  from?: CalendarDate;
  /** Mengapa yang sebelumnya diubah; tidak diisi untuk yang pertama. / Why the one before it was revised; absent for the first. */
  reason?: LocalisedText;
  /** Naskah yang memuatnya, misalnya kontrak atau adendumnya. / The paper in which it stands, such as the contract or its amendment. */
  document?: Identifier;
  /** Bagian-bagian pekerjaan. / The parts of the work. */
  items: WorkItem[];
}

/** Sesuatu pada pekerjaan yang harus diperbaiki. / A Defect is something about the works that was to be mended. */
export interface BuildingDefect {
  /** Apa yang salah, tanpa nama orang. / What was wrong, without names of persons. */
  title: string;
  /** Tanggal cacat itu dicatat. / The day it was listed. */
  listed_on?: CalendarDate;
  /** Tanggal cacat itu diperbaiki dan diperiksa; tidak diisi selama masih terbuka. / The day it was mended and inspected; absent while it is open. */
  closed_on?: CalendarDate;
  /** Berita acara pemeriksaannya. / The record of the inspection. */
  document?: Identifier;
}

/** Gambar rencana suatu lembaga pelatihan, dengan perkiraan biayanya. / A Design is the drawings of a centre, with what they would cost. */
export interface BuildingDesign {
  /** Tanggal pekerjaan itu selesai. / The day it was finished. */
  on?: CalendarDate;
  /** Berapa biaya pekerjaan menurut perencanaan itu, termasuk pajak (RAB). / What the works would cost by it, with taxes (RAB). */
  estimate?: Rupiah;
  /** Luas lantai dalam meter persegi. / The floor area in square metres. */
  floor_area_m2?: Count;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Hari pekerjaan diserahterimakan, dengan berita acaranya (BAST). / A Handover is the day on which the works were handed over, with its record (BAST). */
export interface BuildingHandover {
  /** Apakah serah terima pertama atau akhir. / Whether it is the provisional or the final one. */
  kind: HandoverKind;
  /** Tanggal serah terima. / The day on which it was handed over. */
  on: CalendarDate;
  /** Apakah ditemukan cacat; tidak diisi bila tidak diketahui. / Whether defects were found; absent where that is not known. */
  defects_found?: YesNo;
  /** Berita acara serah terimanya. / The handover record. */
  document?: Identifier;
}

/** Alasan suatu daerah menginginkan lembaga pelatihan. / A Need is why a region wants a centre. */
export interface BuildingNeed {
  /** Tanggal hal itu dicatat. / The day it was written down. */
  on?: CalendarDate;
  /** Kejuruan yang diminta. / The vocations that are asked for. */
  vocations?: Vocation[];
  /** Wilayah yang penduduknya akan dilatih. / The regions whose people it is to train. */
  catchment?: RegionCode[];
  /** Bagian angkatan kerja di sana yang menganggur (TPT), misalnya "3.90". / The share of the labour force that is out of work there (TPT), such as "3.90". */
  unemployment_rate?: Percent;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Proyek pembangunan satu lembaga pelatihan. / A Project builds one training centre. */
export interface BuildingProject {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Nama, misalnya "BLK Kalimantan Utara". / The name, for example "BLK Kalimantan Utara". */
  name: string;
  /** Wilayah tempat pembangunan, serinci yang diketahui. / The region it is built in, as deep as it is known. */
  region?: RegionCode;
  /** Siapa yang membangun. / Who builds. */
  builder?: Identifier;
  /** Siapa yang mengusulkannya. / Who asked for it. */
  proponent?: Identifier;
  /** Jenis organisasi yang membangun: bila kementerian, lahan dihibahkan lebih dahulu kepadanya. / What kind of organisation builds: where it is a ministry, the land is granted to it first. */
  builder_kind?: OrganisationKind;
  /** Akan menjadi lembaga pelatihan jenis apa; bila tidak diisi, lembaga pelatihan pemerintah. Apa yang dituntut untuk mendirikan lembaga pelatihan pemerintah tidak diminta dari yang lain, misalnya "blkk". / What kind of centre it becomes; absent is a centre of the government. What founding a government centre demands is not asked of others, such as a "blkk". */
  centre_kind?: CentreKind;
  /** Lembaga pelatihan yang terwujud darinya, bila ada dalam dokumen. / The centre that it becomes, where the document has it. */
  centre?: Identifier;
  /** Program nasional yang memuatnya. / The national programme it is part of. */
  programme?: Identifier;
  /** Tanggal rencana itu pertama kali diumumkan. / The day on which the plan was first announced. */
  announced_on?: CalendarDate;
  /** Kapan pembangunan semula direncanakan mulai, setepat yang diketahui. / When building was first planned to begin, as exactly as it is known. */
  planned_start?: PartialDate;
  /** Kapan pembangunan semula direncanakan selesai. / When building was first planned to end. */
  planned_finish?: PartialDate;
  /** Bagaimana rencana berubah sejak itu, yang lebih dahulu disebut pertama. / How the plan changed since, the earlier first. */
  revisions?: PlanRevision[];
  /** Sektor yang pekerjanya akan dilatih. / The sectors whose workers it is to train. */
  sectors?: ServedSector[];
  /** Mengapa daerah menginginkannya. / Why the region wants it. */
  need?: BuildingNeed;
  /** Studi kelayakannya. / The feasibility study. */
  study?: FeasibilityReport;
  /** Lahannya. / The land. */
  site?: BuildingSite;
  /** Dokumen lingkungannya. / The environmental document. */
  environment?: EnvironmentPaper;
  /** Gambar dan rencana anggaran biayanya. / The drawings and the cost estimate. */
  design?: BuildingDesign;
  /** Pemilihan penyedia, satu entri per tender; yang gagal dan yang berikutnya. / The search for a builder, one entry a tender; one that failed and the next. */
  tenders?: TenderRound[];
  /** Kontrak pekerjaannya; yang berlaku ialah yang terakhir. / The works contracts; the last is in force. */
  contracts?: WorksContract[];
  /** Apa yang diserahterimakan dan kapan. / What was handed over when. */
  handovers?: BuildingHandover[];
  /** Apa yang harus diperbaiki. / What was to be mended. */
  defects?: BuildingDefect[];
  /** Sertifikat bahwa bangunan boleh dipakai. / The certificate that the building may be used. */
  functional_certificate?: FitnessCertificate;
  /** Apa yang sudah dimiliki dari yang diperlukan, bila tidak disebut dokumen mana pun di atas. / What it has of what it needs, where no paper above says it. */
  fulfilments?: Fulfilment[];
  /** Rencana pekerjaan yang dipakai untuk mengukur kemajuannya, yang pertama lebih dahulu; rencana yang sudah diubah tetap disimpan. / The plans of the work by which its progress is measured, the first first; a plan that was revised stays. */
  baselines?: BuildingBaseline[];
  /** Seberapa jauh pekerjaan telah maju, menurut pengukuran. / How far the work had come, as it was measured. */
  progress_reports?: ProgressReport[];
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: ProjectStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Lahan tempat lembaga pelatihan akan dibangun: lahan apa itu, keputusan yang menetapkannya dan, jika kementerian yang membangun, bagaimana lahan itu sampai pada kementerian. / A Site is the land that a centre is to be built on: what land it is, the decision that fixed it and, where the ministry builds, how the land came to the ministry. */
export interface BuildingSite {
  /** Luas dalam meter persegi. / The area in square metres. */
  area_m2?: Count;
  /** Dengan hak apa lahan itu dikuasai. / By what right the land is held. */
  title?: LandTitle;
  /** Lahan milik siapa. / Whose land it is. */
  holder?: LandHolder;
  /** Tanggal hak itu. / The day of the title. */
  titled_on?: CalendarDate;
  /** Dokumen yang membuktikan hak itu. / The paper that proves the title. */
  title_document?: Identifier;
  /** SK yang menetapkan lokasi (penetapan lokasi). / The decree that fixed the site (penetapan lokasi). */
  decision?: SiteDecree;
  /** Bagaimana lahan itu beralih ke kementerian. / How the land came to the ministry. */
  grant?: LandGrant;
}

/** Pendampingan usaha adalah bantuan sesudah pelatihan untuk membuka usaha atau mempertahankannya. / A BusinessMentoring (pendampingan usaha) is help after training to open a business or to keep it going. */
export interface BusinessMentoring {
  /** Kepesertaan orang yang didampingi. / The enrolment of who is helped. */
  enrolment: Identifier;
  /** Siapa yang mendampingi. / Who helps. */
  mentor?: Identifier;
  /** Organisasi asal pendamping, atau organisasi yang mendampingi. / The organisation of the mentor, or the one that helps. */
  organisation?: Identifier;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Berapa kali mereka bertemu. / How often they met. */
  meetings?: Count;
  /** Produk atau usahanya. / The product or the business. */
  business?: string;
}

/** Satu hari penuh menurut kalender, misalnya 2026-03-02, dari 0001-01-01 sampai 9999-12-31. Tanpa jam dan tanpa zona waktu. / Date is a whole day of the calendar, such as 2026-03-02, from 0001-01-01 to 9999-12-31. It has no time and no zone. */
export type CalendarDate = string;

/** Buku kas umum adalah hal yang melalui tangan bendahara dalam suatu periode, hari demi hari, dengan saldo sesudah setiap baris. Buku ini tidak pernah disimpan: isinya mengikuti pembayaran dan kuitansi. / A CashBook (buku kas umum) is what went through the hands of a treasurer in a period, day by day, with the balance after each entry. It is never kept: it follows from the payments and the receipts. */
export interface CashBook {
  /** Periodenya. / The period. */
  period: Period;
  /** Apa yang ada sebelum hari pertama. / What was there before the first day. */
  opening: Rupiah;
  /** Entri-entrinya, menurut hari; dalam satu hari yang masuk lebih dahulu daripada yang keluar. / The entries, by day; of one day what came in before what went out. */
  entries?: CashBookEntry[];
  /** Apa yang ada sesudah hari terakhir. / What is there after the last day. */
  closing: Rupiah;
}

/** Satu baris buku kas: uang masuk atau uang keluar. / A CashBookEntry is one line of a cash book: either something came in or something went out. */
export interface CashBookEntry {
  /** Tanggal uang masuk atau keluar. / The day on which the money came in or went out. */
  on: CalendarDate;
  /** Apa hal itu. / What it is. */
  kind: CashBookEntryKind;
  /** Pembayaran yang terkait. / The payment it belongs to. */
  payment?: Identifier;
  /** Kuitansi yang membuktikannya. / The receipt that proves it. */
  receipt?: Identifier;
  /** Apa yang masuk; tidak diisi bila ada yang keluar. / What came in; absent where something went out. */
  in?: Rupiah;
  /** Apa yang keluar; tidak diisi bila ada yang masuk. / What went out; absent where something came in. */
  out?: Rupiah;
  /** Apa yang ada sesudahnya; negatif bila yang keluar melebihi yang ada. / What was there after it; negative where more went out than was there. */
  balance: Rupiah;
}

/**
 * Jenis baris buku kas, misalnya "expense".
 *
 * CashBookEntryKind is what an entry of a cash book is, such as "expense".
 *
 * - `from_treasury`: terima dari kas negara atau daerah / received from the treasury
 * - `tax_withheld`: potong pajak / tax withheld
 * - `expense`: belanja / expense
 * - `tax_paid_in`: setor pajak / tax paid in
 * - `reversal`: setor kembali / paid back (money that was spent and came back)
 */
export type CashBookEntryKind = "from_treasury" | "tax_withheld" | "expense" | "tax_paid_in" | "reversal";

/** Lembaga pelatihan kerja adalah lembaga yang melatih, misalnya UPT BLK Singosari atau suatu BLK Komunitas. / A Centre (lembaga pelatihan kerja) is an institution that trains, such as UPT BLK Singosari or a BLK Komunitas. */
export interface Centre {
  /** Pengenal, misalnya "blk-singosari". / The identifier, for example "blk-singosari". */
  id: Identifier;
  /** Jenis lembaga itu; tidak diisi hanya bila sumber tidak menyebutkannya. / What kind of institution it is; absent only where a source does not say. */
  kind?: CentreKind;
  /** Namanya. / The name. */
  name: string;
  /** Singkatan dan ejaan lain yang ditemukan. Nama tidak unik: jangan pernah memakainya sebagai kunci. / Short forms and other spellings met. Names are not unique: never key on one. */
  aliases?: string[];
  /** Tingkat mana yang memilikinya. / Which level owns it. */
  owner_level?: OwnerLevel;
  /** Organisasi yang memilikinya; untuk BLKK, yayasan, pesantren, atau serikat pekerja yang menaunginya. / The organisation that owns it; for a BLKK the foundation, pesantren or union that hosts it. */
  owner?: Identifier;
  /** Wilayah letaknya, serinci yang diketahui. / The region it lies in, as deep as it is known. */
  region?: RegionCode;
  /** Alamat seperti ditulis dalam surat. / The address as written on letters. */
  address?: string;
  /** Bagaimana menghubunginya. / How it is reached. */
  contact?: Contact;
  /** Siapa yang memimpinnya. / Who leads it. */
  head?: Head;
  /** Lembaga pelatihan yang membinanya (unit pembina), untuk satuan pelayanan. / The centre that supervises it (unit pembina), for a service post. */
  parent?: Identifier;
  /** Kelas lembaga pelatihan daerah menurut beban kerjanya. / The class of a local centre by its workload. */
  workload_class?: WorkloadClass;
  /** Nomor yang diberikan Kementerian Ketenagakerjaan kepadanya. / The number that the Ministry of Manpower gave it. */
  vin?: VIN;
  /** Tanda daftar atau izinnya. / Its registration or its licences. */
  licences?: CentreLicence[];
  /** Akreditasi yang dipakainya. / The accreditation that it goes by. */
  accreditation?: Identifier;
  /** Apakah masih direncanakan, beroperasi, atau ditutup. / Whether it is planned, in operation or closed. */
  status?: CentreStatus;
  /** Kapan didirikan. / When it was founded. */
  founded?: PartialDate;
  /** Kapan diresmikan. / When it was inaugurated. */
  inaugurated?: PartialDate;
  /** Lahan miliknya. / Its land. */
  land?: Land;
  /** Gedung-gedungnya. / Its buildings. */
  building?: Building;
  /** Berapa peserta yang dapat dilatih dalam setahun. / How many participants it can train in a year. */
  capacity_per_year?: Count;
  /** Kejuruan yang diajarkan, sejauh disebutkan. / The vocations it teaches, as far as they are named. */
  vocations?: OfferedVocation[];
  /** Apa yang diberikan kepada peserta selain pelatihan. / What it gives its participants beside training. */
  services?: CentreService[];
  /** Jumlah yang dinyatakan sumber tanpa menyebut apa saja yang dihitung. / Totals that a source states without naming what they count. */
  declared_counts?: DeclaredCount[];
  /** Apa yang dikatakan sumber tentang sumber dayanya. / What a source says of its resources. */
  stated_resources?: StatedResource[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Lembaga pelatihan dengan kelasnya, "" bila tidak berkelas. / A CentreClass is a centre with its class, "" if it has none. */
export interface CentreClass {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Di mana letaknya. / Where it is. */
  region?: RegionCode;
  /** Kelasnya. / Its class. */
  class?: IndependenceClass;
}

/** Satu hal yang berbeda, atau mungkin berbeda, antara dua lembaga pelatihan: apa yang dimiliki tuan rumah, apa yang dimiliki pengunjung, dan apakah pengunjung kekurangan hal itu. / A Difference is one point in which two centres differ, or may differ: what the host has of it, what the visitor has, and whether the visitor lacks it. */
export interface CentreDifference {
  /** Apa yang dibandingkan. / What is compared. */
  point: ComparisonPoint;
  /** Kode kejuruan atau layanan, untuk hal yang mempunyai beberapa. / The code of the vocation or service, for points that have several. */
  item?: string;
  /** Apakah tuan rumah memilikinya. / Whether the host has it. */
  at_host: Truth;
  /** Apakah pengunjung memilikinya; untuk jumlah, apakah sebanyak milik tuan rumah. / Whether the visitor has it; for numbers, whether as much as the host. */
  at_visitor: Truth;
  /** Apakah tuan rumah memilikinya sedangkan pengunjung tidak, atau kurang dari itu. Yang tidak diketahui tidak pernah dianggap kurang. / Whether the host has it and the visitor does not, or has less. What is not known is never lacking. */
  lacking: Truth;
  /** Perbedaannya dalam kata-kata. / The difference in words. */
  text: LocalisedText;
  /** Dari mana hal itu diketahui. / Where it is known from. */
  evidence?: Citation[];
}

/**
 * Jenis lembaga pelatihan, misalnya "uptd" atau "blkk".
 *
 * Kind is the kind of a training institution, such as "uptd" or "blkk".
 *
 * - `uptp`: UPTP (BBPVP, BPVP) / centre of the Ministry of Manpower (UPTP) (owned by the ministry, with its service posts; paid by the state budget)
 * - `uptd`: UPTD BLK / centre of a local government (UPTD) (owned by a province or regency; paid by the local budget)
 * - `blkln`: BLK Luar Negeri / centre for work abroad (BLKLN) (prepares migrant workers before they leave)
 * - `ministry_institution`: Lembaga pelatihan K/L / centre of another ministry (owned by a ministry or agency other than that of manpower)
 * - `local_office`: SKPD / local office that trains by itself (an office that trains without a centre of its own)
 * - `lpk_private`: LPK swasta / private training provider (a private body; needs a business number (NIB) and a standard certificate)
 * - `lpk_company`: LPK perusahaan / training unit of a company (trains the employees of its own company)
 * - `blkk`: BLK Komunitas / community training centre (BLKK) (one vocation on the land of a foundation, a religious body or a trade union, built with government assistance)
 */
export type CentreKind = "uptp" | "uptd" | "blkln" | "ministry_institution" | "local_office" | "lpk_private" | "lpk_company" | "blkk";

/** Hal yang membolehkan lembaga melatih: tanda daftar lembaga pemerintah, izin usaha lembaga swasta. / A CentreLicence is what allows a centre to train: the registration of a government centre, the business licence of a private one. */
export interface CentreLicence {
  /** Jenis dokumen itu. / What kind of paper it is. */
  kind: CentreLicenceKind;
  /** Nomor seperti tercetak: 13 angka untuk NIB, 17 untuk sertifikat standar. / The number as printed: 13 digits for a NIB, 17 for a standard certificate. */
  number?: string;
  /** Organisasi yang menerbitkannya. / The organisation that issued it. */
  issuer?: Identifier;
  /** Kapan berlakunya; terbuka di ujung yang tidak diisi. / When it is valid; an end that is absent is open. */
  valid?: Period;
  /** Naskahnya sendiri, bila ada dalam dokumen. / The paper itself, where the document has it. */
  document?: Identifier;
}

/**
 * Jenis izin: "registration_mark" (tanda daftar, untuk lembaga pemerintah), "standard_certificate" (sertifikat standar OSS), "operating_permit" (izin, bentuk yang lebih lama), atau "nib" (nomor induk berusaha, yang dengan sendirinya tidak membolehkan pelatihan).
 *
 * CentreLicenceKind is the kind of a licence: "registration_mark" (tanda daftar, of a government centre), "standard_certificate" (sertifikat standar OSS), "operating_permit" (izin, the older form) or "nib" (the number of the business, which by itself allows no training).
 *
 * - `registration_mark`: tanda daftar / registration mark (government centres are registered)
 * - `standard_certificate`: sertifikat standar (OSS) / standard certificate (private centres are licensed; 17 digits that begin with the NIB)
 * - `operating_permit`: izin lembaga pelatihan kerja / operating permit (a permit of the manpower office, as before OSS)
 * - `nib`: nomor induk berusaha (NIB) / business number (NIB) (13 digits; no licence to train)
 */
export type CentreLicenceKind = "registration_mark" | "standard_certificate" | "operating_permit" | "nib";

/** Semua catatan tentang lembaga pelatihan dalam satu dokumen. / Records are all records about centres in one document. */
export interface CentreRecords {
  /** Lembaga pelatihan. / Training centres. */
  centres?: Centre[];
  /** Program pelatihan. / Training programmes. */
  programmes?: Programme[];
  /** Bengkel. / Workshops. */
  workshops?: Workshop[];
  /** Peralatan bengkel. / Equipment of the workshops. */
  equipment?: Equipment[];
  /** Instruktur. / Instructors. */
  instructors?: Instructors;
  /** Siapa yang bekerja sama. / Who works together. */
  cooperations?: Cooperation[];
  /** Kunjungan untuk belajar dari suatu lembaga pelatihan. / Visits to learn from a centre. */
  study_visits?: StudyVisit[];
  /** Daftar peralatan yang diperlukan pelatihan. / Lists of the equipment that training needs. */
  equipment_standards?: EquipmentStandard[];
  /** Bahan yang habis dipakai dalam pelatihan. / Materials that training uses up. */
  training_materials?: TrainingMaterial[];
  /** Apa yang dipakai angkatan dari bahan itu. / What batches used of them. */
  material_uses?: MaterialUse[];
  /** Akreditasi lembaga pelatihan. / Accreditations of the centres. */
  accreditations?: Accreditation[];
  /** Mitra lembaga pelatihan. / Partners of the centres. */
  partners?: Partner[];
  /** Perjanjian (MoU, PKS) lembaga pelatihan. / Agreements (MoU, PKS) of the centres. */
  agreements?: Agreement[];
  /** Forum lembaga pelatihan dan industri (FKLPI). / Forums of centres and industry (FKLPI). */
  industry_forums?: IndustryForum[];
}

/**
 * Hal yang diberikan lembaga pelatihan kepada pesertanya selain pelatihan, misalnya "business_mentoring".
 *
 * Service is what a centre gives its participants beside training, such as "business_mentoring".
 *
 * - `certification`: sertifikasi / certification
 * - `business_mentoring`: pendampingan usaha / business mentoring
 * - `job_referral`: akses kerja lewat perusahaan mitra / access to jobs through partner companies
 * - `dormitory`: asrama / dormitory
 */
export type CentreService = "certification" | "business_mentoring" | "job_referral" | "dormitory";

/**
 * Apakah lembaga pelatihan "planned" (direncanakan), "operational" (beroperasi), atau "closed" (ditutup).
 *
 * Status is whether a centre is "planned", "operational" or "closed".
 *
 * - `planned`: direncanakan / planned
 * - `operational`: beroperasi / operational
 * - `closed`: tutup / closed
 */
export type CentreStatus = "planned" | "operational" | "closed";

/** Bentuk nomor dari satu penerbit. / A CertificateNumbering is the form of the numbers of one issuer. */
export interface CertificateNumbering {
  /** Bentuknya: teks apa pun dengan {number} dan {year} masing-masing satu kali, dan {centre} paling banyak satu kali, misalnya "{number}/{centre}/{year}". / The form: any text with {number} and {year} once each, and {centre} once at most, for example "{number}/{centre}/{year}". */
  pattern: string;
  /** Pengganti {centre}, misalnya "BLK-PSR". / What stands for {centre}, for example "BLK-PSR". */
  centre_code?: string;
  /** Banyak angka paling sedikit dari nomor urut, diisi nol di depan: 4 untuk "0007". Bila tidak diisi berarti 1. / The least digits of the running number, filled with zeros: 4 for "0007". Absent for 1. */
  digits?: Count;
}

/** Buku register sertifikat adalah cara lembaga pelatihan menomori sertifikat pelatihannya. / A CertificateRegister (buku register sertifikat) is how a centre numbers its training certificates. */
export interface CertificateRegister {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Bentuk nomor-nomornya. / The form of the numbers. */
  numbering: CertificateNumbering;
  /** Untuk sertifikat yang terbit kapan. / For certificates issued when. */
  in_force?: Period;
}

/** Permohonan sertifikasi (FR.APL.01) adalah siapa yang ingin diases dan mengapa. / A CertificationApplication (permohonan sertifikasi, FR.APL.01) is who wants to be assessed and why. */
export interface CertificationApplication {
  /** Tanggal laporan itu diserahkan. / The day it was handed in. */
  submitted_on?: CalendarDate;
  /** Mengapa asesi ingin diases. / Why the candidate wants to be assessed. */
  purpose?: AssessmentPurpose;
  /** Apakah persyaratan dasar skema terbukti. / Whether the prerequisites of the scheme were proven. */
  prerequisites_proven?: YesNo;
  /** Berkas yang diserahkan. / The papers handed in. */
  documents?: Identifier[];
  /** Tanggal diterima; tidak diisi bila tidak diterima. / The day it was accepted; absent if it was not. */
  accepted_on?: CalendarDate;
}

/**
 * Pihak yang menjamin sertifikat kompetensi: "bnsp".
 *
 * Authority is who stands behind a competency certificate: "bnsp".
 *
 * - `bnsp`: Badan Nasional Sertifikasi Profesi (BNSP) / National Professional Certification Agency (BNSP) (licenses certification bodies (PP 10/2018))
 */
export type CertificationAuthority = "bnsp";

/** Lembaga sertifikasi profesi (LSP) menyertifikasi orang berdasarkan lisensi BNSP. / A CertificationBody (lembaga sertifikasi profesi, LSP) certifies persons under a licence of BNSP. */
export interface CertificationBody {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Namanya. / The name. */
  name: string;
  /** Siapa yang boleh disertifikasinya. / Whom it may certify. */
  kind: CertificationBodyKind;
  /** Lembaga pelatihan induknya, bila LSP milik lembaga pelatihan. / The centre it belongs to, for one of a training institution. */
  centre?: Identifier;
  /** Organisasi induknya. / The organisation it belongs to. */
  organisation?: Identifier;
  /** Lembaga pelatihan dalam jejaringnya, yang pesertanya boleh disertifikasi di samping peserta lembaganya sendiri (jejaring). / The centres of its network, whose trainees it may certify beside those of its own (jejaring). */
  network?: Identifier[];
  /** Lisensinya, yang lebih dahulu disebut pertama. / Its licences, the earlier first. */
  licences?: Licence[];
  /** Apakah LSP memberi nomor sertifikatnya seperti 62010 2513 3 0000001 2025: KBLI, KBJI, jenjang, nomor urut, dan tahun. Bila tidak diisi atau false, nomor boleh berbentuk apa pun. / Whether the body numbers its certificates as 62010 2513 3 0000001 2025, KBLI, KBJI, level, serial and year. Absent or false, a number may have any form. */
  standard_numbers?: YesNo;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Siapa yang boleh disertifikasi suatu lembaga: "p1" orang yang dilatih lembaga induknya sendiri dan jejaringnya, "p2" orang di bawah instansinya, "p3" satu sektor.
 *
 * Sumber: Peraturan BNSP 2/BNSP/III/2014.
 *
 * CertificationBodyKind says whom a body may certify: "p1" those that its own institution trained and its network, "p2" those under its agency, "p3" a sector.
 *
 * Source: Peraturan BNSP 2/BNSP/III/2014.
 *
 * - `p1`: LSP P1 / first party (P1) (of a school, centre or company, for its own people and network)
 * - `p2`: LSP P2 / second party (P2) (of an agency, for its employees, suppliers and partners)
 * - `p3`: LSP P3 / third party (P3) (of associations, for a sector or a profession)
 */
export type CertificationBodyKind = "p1" | "p2" | "p3";

/** Keputusan sertifikasi adalah hal yang diputuskan komite suatu lembaga sertifikasi (pleno, komite teknis). / A CertificationDecision (keputusan sertifikasi) is what the committee of a body (pleno, komite teknis) decided. */
export interface CertificationDecision {
  /** Tanggal hal itu diputuskan. / The day on which it was decided. */
  on: CalendarDate;
  /** Apakah asesi kompeten dalam skema itu. / Whether the candidate is competent in the scheme. */
  result: CompetencyResult;
  /** Siapa yang memutuskan: para anggota komite. / Who decided: the members of the committee. */
  decided_by?: Identifier[];
  /** Berita acara atau SK-nya. / The minutes or the decree. */
  document?: Identifier;
  /** Tanggal sejak keputusan berkekuatan tetap: banding tidak dapat lagi diajukan. / The day from which it is final: no appeal can be lodged any more. */
  final_on?: CalendarDate;
}

/** Semua catatan tentang sertifikasi dalam satu dokumen. / Records are all records about certification in one document. */
export interface CertificationRecords {
  /** Standar kompetensi dengan unit-unitnya. / Competency standards with their units. */
  standards?: CompetencyStandard[];
  /** Lembaga yang mensertifikasi orang. / Bodies that certify persons. */
  bodies?: CertificationBody[];
  /** Skema-skemanya. / Their schemes. */
  schemes?: CertificationScheme[];
  /** Tempat kompetensi diujikan. / Where competence is tested. */
  sites?: AssessmentSite[];
  /** Siapa yang mengases. / Who assesses. */
  assessors?: CompetencyAssessor[];
  /** Uji kompetensi. / Competency tests. */
  events?: AssessmentEvent[];
  /** Asesmen para asesi. / Assessments of candidates. */
  assessments?: Assessment[];
  /** Sertifikat kompetensi. / Competency certificates. */
  certificates?: CompetencyCertificate[];
  /** Bantuan dalam menempuh sertifikasi. / Help on the way to certificates. */
  facilitations?: Facilitation[];
}

/** Skema sertifikasi adalah unit-unit dan aturan untuk satu sertifikat. / A CertificationScheme (skema sertifikasi) is the units and the rules for one certificate. */
export interface CertificationScheme {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** LSP yang menawarkannya. / The body that offers it. */
  body: Identifier;
  /** Namanya. / The name. */
  name: LocalisedText;
  /** Jenis skema itu. / What kind of scheme it is. */
  kind: SchemeKind;
  /** Nomor seperti tercetak, misalnya "03/SS.II/PEND./LSPP1-UNJ/2020"; setiap LSP memiliki bentuk sendiri. / The number as printed, for example "03/SS.II/PEND./LSPP1-UNJ/2020"; every body has a form of its own. */
  number?: string;
  /** Jenjang KKNI yang dituju skema berjenis "qualification". / The level of the qualifications framework that a scheme of kind "qualification" leads to. */
  level?: QualificationLevel;
  /** Standar kompetensi yang memuat kode-kode unitnya. Bila tidak diisi, suatu kode ialah milik standar mana pun yang memuatnya. / The competency standards that its unit codes are of. Absent, a code is that of whichever standard has it. */
  standards?: Identifier[];
  /** Unit yang wajib. / The required units. */
  units?: UnitCode[];
  /** Kelompok unit pilihan. / The groups of elective units. */
  electives?: ElectiveGroup[];
  /** Apa yang harus dimiliki asesi lebih dahulu. / What a candidate must have before. */
  prerequisites?: Prerequisite[];
  /** Berapa bulan sertifikat berlaku. / How many months a certificate is valid. */
  validity_months?: Count;
  /** Berapa biaya satu asesmen. / What an assessment costs. */
  assessment_fee?: Rupiah;
  /** Kapan asesi boleh diases dengan skema itu. / When candidates may be assessed against it. */
  in_force?: Period;
  /** Skema yang diperbarui oleh versi ini. / The scheme that this one is a new version of. */
  amendment?: Amendment;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Pengait antara suatu catatan, atau beberapa propertinya, dengan sumber yang menyatakannya, disertai cara sumber menyatakannya: sebagai fakta, rencana, atau target, dibantah atau tidak. / A Citation ties a record, or some members of it, to the source that says so, and keeps how the source says it: as a fact, a plan or a target, undisputed or not. */
export interface Citation {
  /** Sumbernya. / The source. */
  source: Identifier;
  /** Bagian data yang diberikan sumber, sebagai JSON Pointer di bawah data itu, misalnya "/founded"; tidak diisi bila sumber memberikan seluruh data. / The members of the record that the source gives, as JSON Pointers below the record such as "/founded"; absent where it gives the whole record. */
  members?: string[];
  /** Bagaimana sumber mengatakannya. / How the source says it. */
  claim: Claim;
  /** Apakah ada sumber lain yang mengatakan sebaliknya; keterangan lalu menyebut sumber yang mana dan apa katanya. / Whether another source says otherwise; the note then tells which and what. */
  disputed?: boolean;
  /** Kata-kata sumber. / The words of the source. */
  quote?: string;
  /** Apa saja yang perlu diketahui pembaca tentang pemakaian sumber ini. / Anything a reader should know about this use of the source. */
  note?: LocalisedText;
}

/**
 * Cara sumber menyatakan sesuatu: sebagai "fact" (fakta), "plan" (rencana), "target" (target), atau "aim" (tujuan).
 *
 * Claim is how a source says a thing: as a "fact", a "plan", a "target" or an "aim".
 *
 * - `fact`: fakta / fact (said to be so)
 * - `plan`: rencana / plan (said to be going to happen)
 * - `target`: target / target (said to be targeted, with a time or a number)
 * - `aim`: tujuan / aim (said to be hoped for)
 */
export type Claim = "fact" | "plan" | "target" | "aim";

/** Apa yang terjadi pada satu lembaga pelatihan. / A ClassChange is what happened to one centre. */
export interface ClassChange {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Di mana letaknya. / Where it is. */
  region?: RegionCode;
  /** Apa yang terjadi. / What happened. */
  kind: ClassChangeKind;
  /** Kelas pada hari pertama; bila tidak diisi berarti tidak berkelas. / The class on the first day; absent is none. */
  from?: IndependenceClass;
  /** Kelas pada hari kedua; bila tidak diisi berarti tidak berkelas. / The class on the second day; absent is none. */
  to?: IndependenceClass;
}

/**
 * Apa yang terjadi pada lembaga pelatihan antara dua hari: "promoted" (naik kelas), "demoted" (turun kelas), "new" (baru), atau "gone" (tidak ada lagi). Mendapat kelas pertama kali berarti naik kelas.
 *
 * ClassChangeKind is what happened to a centre between two days: "promoted", "demoted", "new" or "gone". To get a first class is to be promoted.
 *
 * - `promoted`: naik kelas / promoted
 * - `demoted`: turun kelas / demoted
 * - `new`: baru / new
 * - `gone`: tidak ada lagi / gone
 */
export type ClassChangeKind = "promoted" | "demoted" | "new" | "gone";

/** Jumlah lembaga pelatihan per kelas, misalnya 1.731 tumbuh, 1.534 berkembang, dan 492 mandiri. / ClassCounts are numbers of centres by class, for example 1,731 tumbuh, 1,534 berkembang and 492 mandiri. */
export interface ClassCounts {
  /** Lembaga pelatihan tanpa kelas. / Centres without a class. */
  unclassified: number;
  /** Lembaga pelatihan berkelas tumbuh. / Centres of class tumbuh (beginning). */
  tumbuh: number;
  /** Lembaga pelatihan berkelas berkembang. / Centres of class berkembang (developing). */
  berkembang: number;
  /** Lembaga pelatihan berkelas mandiri. / Centres of class mandiri (independent). */
  mandiri: number;
}

/** Kelas yang diberikan pada suatu hari: kenaikan, atau penurunan dengan alasannya. / A ClassDecision is a class given on a day: a promotion, or a demotion with its reason. */
export interface ClassDecision {
  /** Kelasnya. / The class. */
  class: IndependenceClass;
  /** Sejak tanggal berapa. / From which day. */
  from: CalendarDate;
  /** Siapa yang memutuskan, menurut cara sistem penyimpan data mengenal penggunanya; bukan nama. / Who decided, as the system that keeps the record knows its users; not a name. */
  reviewer?: Identifier;
  /** Keputusannya. / The decision. */
  document?: Identifier;
  /** Alasannya, bila kelas diturunkan. / Why, for a demotion. */
  reason?: string;
}

/** Jumlah lembaga pelatihan di satu wilayah per kelas: menurut kelas yang diberikan dan menurut kelas yang ditunjukkan bukti. / A Distribution counts the centres of one region by class: by that which was given and by that which the evidence shows. */
export interface ClassDistribution {
  /** Wilayahnya; bila tidak diisi berarti seluruh negeri. / The region; absent is the whole country. */
  region?: RegionCode;
  /** Apakah ini hanya lembaga pelatihan di wilayah itu yang tidak diketahui berada di bagian wilayah yang mana; untuk seluruh negeri, yang tanpa wilayah. / Whether these are only those centres of the region of which nobody knows in which of its parts they are; for the whole country, those without a region. */
  rest?: boolean;
  /** Menurut kelas yang berlaku berdasarkan keputusan. / By the class in force by a decision. */
  decided: ClassCounts;
  /** Menurut kelas yang ditunjukkan bukti. / By the class that the evidence shows. */
  shown: ClassCounts;
  /** Berapa lembaga pelatihan yang kelasnya menurut keputusan lebih tinggi daripada menurut bukti. / How many centres have a higher class by decision than by evidence. */
  above: number;
  /** Berapa lembaga pelatihan yang kelasnya menurut keputusan lebih rendah daripada menurut bukti. / How many centres have a lower class by decision than by evidence. */
  below: number;
}

/** Berapa lembaga pelatihan yang berpindah dari kelas apa ke kelas apa antara dua hari. / A Movement is how many centres went from which class to which between two days. */
export interface ClassMovement {
  /** Hari pertamanya. / The first day. */
  from: CalendarDate;
  /** Hari kedua. / The second day. */
  to: CalendarDate;
  /** Yang tanpa kelas pada hari pertama, menurut kelasnya pada hari kedua. / Those without a class on the first day, by their class on the second. */
  from_unclassified: ClassCounts;
  /** Yang berkelas tumbuh pada hari pertama, menurut kelasnya pada hari kedua. / Those of class tumbuh on the first day, by their class on the second. */
  from_tumbuh: ClassCounts;
  /** Yang berkelas berkembang pada hari pertama, menurut kelasnya pada hari kedua. / Those of class berkembang on the first day, by their class on the second. */
  from_berkembang: ClassCounts;
  /** Yang berkelas mandiri pada hari pertama, menurut kelasnya pada hari kedua. / Those of class mandiri on the first day, by their class on the second. */
  from_mandiri: ClassCounts;
  /** Yang hanya ada pada hari kedua, menurut kelasnya pada hari itu. / Those that are there only on the second day, by their class on it. */
  new: ClassCounts;
  /** Yang hanya ada pada hari pertama, menurut kelasnya pada hari itu. / Those that are there only on the first day, by their class on it. */
  gone: ClassCounts;
  /** Setiap lembaga pelatihan yang berganti kelas, baru, atau tidak ada lagi: lebih dahulu yang ada pada hari kedua menurut urutannya, lalu yang tidak ada lagi menurut urutan hari pertama. / Each centre that has another class, is new or gone: first those of the second day in its order, then the gone in the order of the first. */
  changes?: ClassChange[];
}

/** Bahan untuk menyusun proyeksi kelas: dari mana mulainya, berapa bagian setiap kelas yang berpindah ke setiap kelas lain dalam satu periode, dan siapa yang mengasumsikannya. Tidak ada yang diisikan sendiri: laju yang tidak diberikan berarti tidak ada. / A ProjectionPlan is what a projection of classes is made from: where it starts, what share of each class moves to each other in a period, and who assumed that. Nothing in it is filled in: a rate that is not given is none. */
export interface ClassProjection {
  /** Hari awal proyeksi. / The day it starts from. */
  from: CalendarDate;
  /** Kelas-kelas pada hari itu. / The classes on that day. */
  start: ClassCounts;
  /** Berapa bulan dalam satu periode, dari 1 sampai 120: periode yang dipakai laju perpindahan. / How many months a period has, from 1 to 120: that of which the rates are. */
  period_months: number;
  /** Berapa periode yang dihitung, dari 1 sampai 100. / How many periods are looked at, from 1 to 100. */
  periods: number;
  /** Berapa bagian suatu kelas yang berpindah dalam satu periode; selebihnya tetap. / What share of a class moves in a period; the rest stays. */
  rates?: TransitionRate[];
  /** Lembaga pelatihan yang baru dalam setiap periode, menurut kelas yang dibawanya. Perpindahannya dihitung mulai periode berikutnya. / The centres that are new in each period, by the class that they come with. They move from the next period on. */
  entering?: ClassCounts;
  /** Dasar jumlah yang baru; wajib bila ada yang baru. / On what the new ones rest; needed if there are any. */
  entering_assumed?: RateAssumption;
}

/** Lembaga pelatihan mana yang mempunyai kelas apa pada suatu hari. / A Snapshot is which centre has which class on a day. */
export interface ClassSnapshot {
  /** Tanggalnya. / The day. */
  on: CalendarDate;
  /** Lembaga-lembaga pelatihan, dalam urutan apa pun. / The centres, in any order. */
  centres?: CentreClass[];
}

/** Hal yang mengikat uang sebelum dibayarkan: kontrak, pesanan pembelian, atau keputusan yang menyebut siapa mendapat apa. Buku anggaran menyatakan dari baris mana uang itu. / A Commitment is what binds money before it is paid: a contract, a purchase order or a decree that names who gets what. The ledger says of which lines it is. */
export interface Commitment {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Naskahnya. / The paper. */
  document?: Identifier;
  /** Pihak lain: penyedia atau pihak yang disebut, bila suatu organisasi. / The other side: a provider or who is named, if an organisation. */
  organisation?: Identifier;
  /** Untuk apa uang itu. / What it is for. */
  item?: string;
  /** Tanggal perjanjian itu ditandatangani. / The day it was signed. */
  signed_on?: CalendarDate;
  /** Jumlah tertinggi yang diikatnya, semua baris bersama-sama. / The most that it binds, in all lines together. */
  amount?: Rupiah;
  /** Proyek pembangunan yang menjadi tujuannya. / The building project that it is for. */
  project?: Identifier;
  /** Seberapa jauh pekerjaannya telah maju, menurut pengukuran; tidak diisi untuk hal yang tidak dibangun. / How far its work had come, as it was measured; absent for what is not built. */
  progress?: MeasuredProgress[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Hal yang dipakai bersama oleh semua bagian dokumen: sumber, pihak, surat, pertemuan, dan pernyataan. / Records are what all rooms of a document share: sources, parties, papers, meetings and words. */
export interface CommonRecords {
  /** Dari mana fakta berasal. / Where facts come from. */
  sources?: Source[];
  /** Pihak yang bukan lembaga pelatihan. / Parties that are not training centres. */
  organisations?: Organisation[];
  /** Orang yang mendaftar, berlatih, diases, atau ditelusuri. / People who apply, train, are assessed or traced. */
  persons?: Persons;
  /** Naskah yang dirujuk data lain. / Papers that others point to. */
  documents?: OfficialDocument[];
  /** Siapa bertemu siapa tentang apa. / Who met whom about what. */
  meetings?: Meeting[];
  /** Apa yang dikatakan sumber dengan kata-kata. / What sources say in words. */
  statements?: Statement[];
  /** Jumlah untuk wilayah. / Totals for regions. */
  regional_counts?: RegionalCount[];
}

/**
 * Hal yang dibandingkan antara lembaga pelatihan, misalnya "vocation". Daftarnya berurutan: yang paling dahulu dibutuhkan pihak yang menerapkan disebut pertama, orang yang dapat mengajar sebelum ruang, ruang sebelum surat, dan surat sebelum mitra. Urutan ini anggapan pustaka ini.
 *
 * ComparisonPoint is a point in which centres are compared, such as "vocation". The list is ranked: what an adopter needs first comes first, people who can teach before rooms, rooms before papers, and papers before partners. The order is an assumption of this library.
 *
 * - `certified_instructors`: instruktur bersertifikat / certified instructors
 * - `vocation`: kejuruan / vocation
 * - `workshops`: bengkel / workshops
 * - `stations`: tempat kerja di bengkel / stations in the workshops
 * - `accreditation`: akreditasi atau izin / accreditation or licence
 * - `assessors`: instruktur yang juga asesor / instructors who are assessors
 * - `service`: layanan / service
 * - `partners`: mitra kerja sama / partners
 * - `agreements`: perjanjian kerja sama / signed agreements
 * - `participants`: peserta yang dinyatakan / participants as stated
 */
export type ComparisonPoint = "certified_instructors" | "vocation" | "workshops" | "stations" | "accreditation" | "assessors" | "service" | "partners" | "agreements" | "participants";

/** Asesor kompetensi mengases orang untuk lembaga sertifikasi. / A CompetencyAssessor (asesor kompetensi) assesses persons for certification bodies. */
export interface CompetencyAssessor {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Orangnya. / The person. */
  person?: Identifier;
  /** Instrukturnya, bila asesor itu juga mengajar di lembaga pelatihan dalam dokumen ini. / The instructor, where the assessor also teaches in a centre of this document. */
  instructor?: Identifier;
  /** LSP tempat asesor itu bekerja. / The bodies the assessor works for. */
  bodies?: Identifier[];
  /** Registrasinya, misalnya "MET.000.000001 2019". / The registration, for example "MET.000.000001 2019". */
  registration?: AssessorRegistration;
  /** Kapan registrasi berlaku, periode yang lebih dahulu disebut pertama; diperpanjang lewat asesmen lagi (RCC). / When the registration is in force, the earlier period first; it is renewed by another assessment (RCC). */
  registered?: Period[];
  /** Unit yang dikuasai asesor secara teknis. / The units the assessor is technically competent in. */
  units?: UnitCode[];
  /** Skema yang boleh diases oleh asesor secara utuh. / The schemes the assessor may assess as a whole. */
  schemes?: Identifier[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Sertifikat kompetensi menyatakan bahwa suatu lembaga sertifikasi mendapati seseorang kompeten dalam suatu skema. Ini bukan sertifikat yang diberikan lembaga pelatihan atas pelatihan. / A CompetencyCertificate (sertifikat kompetensi) says that a body found somebody competent in a scheme. It is not the certificate that a centre gives for training. */
export interface CompetencyCertificate {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Nomor seperti tercetak, misalnya "62010 2513 3 0000001 2025". Sertifikat lama memiliki nomor berbentuk lain. / The number as printed, for example "62010 2513 3 0000001 2025". Older certificates have numbers of other forms. */
  number?: string;
  /** Nomor registrasi seperti tercetak, misalnya "TIK 9999 00001 2025". / The registration number as printed, for example "TIK 9999 00001 2025". */
  registration_number?: RegistrationNumber;
  /** Nomor seri formulir cetak (blangko). / The serial of the printed form (blanko). */
  blank_serial?: string;
  /** Asesmen yang keputusannya menjadi dasar sertifikat ini. / The assessment whose decision it rests on. */
  assessment?: Identifier;
  /** Siapa pemegangnya. / Who holds it. */
  holder: Identifier;
  /** Skemanya. / The scheme. */
  scheme: Identifier;
  /** LSP yang menerbitkannya. / The body that issued it. */
  body: Identifier;
  /** Tanggal keputusan bahwa pemegangnya kompeten. / The day of the decision that the holder is competent. */
  decided_on?: CalendarDate;
  /** Tanggal penerbitan. / The day of issue. */
  issued_on: CalendarDate;
  /** Hari terakhir berlakunya. / The last day on which it is valid. */
  expires_on?: CalendarDate;
  /** Pembekuan, pemulihan, dan pencabutan, yang lebih dahulu disebut pertama. / Suspensions, reinstatements and revocation, the earlier first. */
  sanctions?: Sanction[];
  /** Sertifikat yang digantikannya. / The certificate whose place it takes. */
  previous?: Identifier;
  /** Mengapa sertifikat ini menggantikan yang sebelumnya. / Why it takes the place of the previous one. */
  succession?: Succession;
}

/**
 * Hasil uji kompetensi: "competent" (kompeten, K) atau "not_yet_competent" (belum kompeten, BK). Ini bukan hasil pelatihan, dan bukan sertifikat.
 *
 * CompetencyResult is what a competency test found: "competent" (K) or "not_yet_competent" (BK). It is not the training result, and not a certificate.
 *
 * - `competent`: kompeten / competent (K; neither the training result nor a certificate)
 * - `not_yet_competent`: belum kompeten / not yet competent (BK; may be assessed again)
 */
export type CompetencyResult = "competent" | "not_yet_competent";

/**
 * Standar kompetensi kerja adalah kumpulan unit kompetensi yang diberlakukan suatu keputusan, misalnya SKKNI dari keputusan 282 Tahun 2016. Kode unit yang sama dalam standar lain adalah unit lain.
 *
 * Sumber: PP 31/2006 Pasal 4; Permenaker 3/2016.
 *
 * A CompetencyStandard (standar kompetensi kerja) is a set of competency units that a decree put in force, such as the SKKNI of decree 282 Tahun 2016. The same unit code in another standard is another unit.
 *
 * Source: PP 31/2006 art. 4; Permenaker 3/2016.
 */
export interface CompetencyStandard {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Asalnya: nasional, khusus, atau internasional. / Where it comes from: national, special or international. */
  kind: StandardKind;
  /** Apa sebutannya, misalnya "Bidang Teknologi Informasi, Subbidang Data Science". / What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science". */
  title: LocalisedText;
  /** SK seperti tercetak, misalnya "282 Tahun 2016" atau "KEP.240/MEN/X/2004". / The decree as printed, for example "282 Tahun 2016" or "KEP.240/MEN/X/2004". */
  decree?: string;
  /** Tanggal SK itu. / The day of the decree. */
  decreed_on?: CalendarDate;
  /** Kapan berlakunya; tanpa akhir selama masih berlaku. / When it is in force; without an end while it is. */
  in_force?: Period;
  /** Standar yang menggantikannya. / The standard that took its place. */
  replaced_by?: Identifier;
  /** Unit-unitnya. / Its units. */
  units?: CompetencyUnit[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Unit kompetensi adalah satu hal yang dapat membuat seseorang dinyatakan kompeten, sebagaimana diuraikan suatu standar.
 *
 * Sumber: Permenakertrans 8/2012 lampiran I.
 *
 * A CompetencyUnit (unit kompetensi) is one thing that somebody can be found competent in, as a standard describes it.
 *
 * Source: Permenakertrans 8/2012 annex I.
 */
export interface CompetencyUnit {
  /** Kodenya, misalnya "J.62DMI00.001.1". Kode itu unik dalam standarnya. / The code, for example "J.62DMI00.001.1". It is unique in its standard. */
  code: UnitCode;
  /** Apa sebutannya. / What it is called. */
  title: LocalisedText;
  /** Apa yang dicakupnya. / What it covers. */
  description?: LocalisedText;
  /** Elemen-elemennya, menurut urutan standar. / Its elements, in the order of the standard. */
  elements?: Element[];
  /** Kondisi saat kompetensi itu ditunjukkan. / The conditions under which it is shown. */
  range_of_variables?: RangeOfVariables;
  /** Bagaimana penilaiannya. / How it is assessed. */
  evidence_guide?: EvidenceGuide;
  /** Unit terdahulu yang digantikannya. / The earlier units whose place it takes. */
  replaces?: UnitReplacement[];
  /** Hari terakhir berlakunya unit itu, bila ditarik lebih dahulu daripada standarnya. / The last day on which the unit is in force, where it was withdrawn before its standard. */
  withdrawn_on?: CalendarDate;
}

/**
 * Sejauh mana kepesertaan sudah berjalan: "ongoing" (berlangsung), "completed" (selesai), "suspended" (dihentikan sementara), "withdrawn" (mengundurkan diri), atau "dismissed" (dikeluarkan).
 *
 * Completion is how far an enrolment has come: "ongoing", "completed", "suspended", "withdrawn" (mengundurkan diri) or "dismissed" (dikeluarkan).
 *
 * - `ongoing`: sedang mengikuti / ongoing
 * - `completed`: selesai / completed
 * - `suspended`: ditangguhkan / suspended
 * - `withdrawn`: mengundurkan diri / withdrawn (left by own will)
 * - `dismissed`: dikeluarkan / dismissed (removed by the centre)
 */
export type Completion = "ongoing" | "completed" | "suspended" | "withdrawn" | "dismissed";

/**
 * Kondisi peralatan menurut daftar aset: "good" (baik), "minor_damage" (rusak ringan), atau "major_damage" (rusak berat).
 *
 * Condition is the condition of equipment, as asset lists have it: "good", "minor_damage" or "major_damage".
 *
 * - `good`: baik / good (B in inventories)
 * - `minor_damage`: rusak ringan / minor damage (RR in inventories)
 * - `major_damage`: rusak berat / major damage (RB in inventories)
 */
export type Condition = "good" | "minor_damage" | "major_damage";

/** Berapa buah dalam kondisi apa. Yang tidak diisi berarti tidak dihitung, dan itu bukan 0. / ConditionCounts are how many pieces are in which condition. What is absent was not counted, which is not 0. */
export interface ConditionCounts {
  /** Jumlah yang kondisinya baik. / Pieces in good condition (baik). */
  good?: Count;
  /** Jumlah yang rusak ringan yang masih dapat dipakai. / Pieces in minor damage (rusak ringan), which can still be used. */
  minor_damage?: Count;
  /** Jumlah yang rusak berat yang tidak dapat dipakai. / Pieces in major damage (rusak berat), which cannot. */
  major_damage?: Count;
}

/** Semua catatan tentang pembangunan dalam satu dokumen. / Records are all records about construction in one document. */
export interface ConstructionRecords {
  /** Program yang membangun beberapa lembaga pelatihan. / Programmes that build several centres. */
  programmes?: NationalProgramme[];
  /** Proyek yang membangun satu lembaga pelatihan. / Projects that build one. */
  projects?: BuildingProject[];
}

/** Cara menghubungi suatu lembaga. / A Contact is how an institution is reached. */
export interface Contact {
  /** Nomor telepon: angka, spasi, dan tanda hubung, didahului tanda plus untuk nomor internasional. / The telephone number: digits, spaces and hyphens, a plus first for an international one. */
  phone?: string;
  /** Alamat surel. / The e-mail address. */
  email?: string;
  /** Alamat di web, didahului https://. / The address on the web, with https:// before it. */
  website?: string;
  /** Kode pos: lima angka, misalnya "76211". / The postal code: five digits, for example "76211". */
  postal_code?: string;
}

/**
 * Hasil upaya menghubungi seseorang: "reached" (terhubungi), "not_reached" (tidak terhubungi), atau "refused" (menolak).
 *
 * ContactResult is what came of an attempt to reach somebody: "reached", "not_reached" or "refused".
 *
 * - `reached`: terhubung / reached
 * - `not_reached`: tidak terhubung / not reached
 * - `refused`: menolak menjawab / refused to answer
 */
export type ContactResult = "reached" | "not_reached" | "refused";

/** Perubahan atas kontrak (adendum). / A ContractAmendment changes a contract (addendum). */
export interface ContractAmendment {
  /** Tanggal kedua pihak menandatangani. / The day both sides signed. */
  signed_on: CalendarDate;
  /** Mengapa kontrak diubah. / Why the contract was changed. */
  reason?: string;
  /** Berapa nilai kontrak sekarang, termasuk pajak; tidak diisi bila tidak berubah. / What the contract costs now, with taxes; absent where that did not change. */
  value?: Rupiah;
  /** Berapa hari kalender lamanya pekerjaan boleh berlangsung sekarang, dihitung sejak tanggal surat perintah mulai kerja; tidak diisi bila tidak berubah. / How many calendar days the works may take now, counted from the day of the order to start; absent where that did not change. */
  days?: Count;
  /** Hari terakhir pekerjaan sekarang; tidak diisi bila tidak berubah, atau dapat dihitung dari jumlah hari. / The last day for the works now; absent where it did not change, or follows from the days. */
  planned_finish?: CalendarDate;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Pernyataan berapa catatan dalam suatu daftar di dokumen, menurut hitungan penyusunnya. Dengan ini dapat diketahui dokumen yang kehilangan catatan di jalan. / A ControlTotal says how many records a list of the document has, as whoever prepared it counted them. A document that lost records on its way is found by it. */
export interface ControlTotal {
  /** Daftarnya, sebagai JSON Pointer, misalnya "/training/enrolments". / The list, as a JSON Pointer, for example "/training/enrolments". */
  list: string;
  /** Berapa data yang dimilikinya. / How many records it has. */
  count: Count;
}

/** Kerja sama adalah lembaga pelatihan dan organisasi yang bekerja bersama, dengan atau tanpa perjanjian yang ditandatangani. / A Cooperation (kerja sama) is centres and organisations that work together, with or without a signed agreement. */
export interface Cooperation {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan di dalamnya. / The centres in it. */
  centres?: Identifier[];
  /** Organisasi di dalamnya. / The organisations in it. */
  organisations?: Identifier[];
  /** Untuk apa uang itu. / What it is for. */
  aims?: LocalisedText[];
  /** Naskah perjanjiannya (MoU atau PKS), bila diketahui. Yang diketahui tentang jangka waktu dan kewajibannya ialah suatu Agreement, yang merujuk ke kerja sama ini. / The paper of the agreement (MoU or PKS), if one is known. What is known of its period and duties is an Agreement, which points to this cooperation. */
  agreement?: Identifier;
  /** Kapan kerja sama itu berlaku. / When it is in force. */
  in_force?: Period;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Sesuatu yang dilakukan atas pekerjaan yang terlambat dari rencananya. / A CorrectiveAction is something that was done about work that is behind its plan. */
export interface CorrectiveAction {
  /** Apa yang dilakukan. / What was done. */
  kind: CorrectiveActionKind;
  /** Tanggal dilakukan atau disepakati, tidak sebelum tanggal laporannya. / The day it was done or agreed on, not before that of its report. */
  on: CalendarDate;
  /** Hari terakhir agar tindakan itu berhasil; bila tidak diisi: tidak ditetapkan. / The last day by which it is to have its effect; absent: none was set. */
  until?: CalendarDate;
  /** Berapa bagian seluruh pekerjaan yang harus selesai sampai saat itu. / How much of the whole work is to be done by then. */
  target?: Percent;
  /** Naskah yang menunjukkannya. / The paper that shows it. */
  document?: Identifier;
}

/**
 * Tindakan yang dilakukan atas pekerjaan yang terlambat dari rencananya, misalnya "show_cause_meeting".
 *
 * CorrectiveActionKind is what was done about work that is behind its plan, such as "show_cause_meeting".
 *
 * - `warning_letter`: surat peringatan / warning letter
 * - `show_cause_meeting`: rapat pembuktian (SCM) / show-cause meeting (SCM: the builder shows why the works are late)
 * - `test_case`: uji coba / test case (progress agreed on that must be reached in a given time)
 * - `action_plan`: rencana tindak percepatan / action plan to catch up
 */
export type CorrectiveActionKind = "warning_letter" | "show_cause_meeting" | "test_case" | "action_plan";

/** Harga tertinggi yang boleh direncanakan suatu anggaran untuk suatu barang atau jasa di suatu tempat dan dalam suatu periode: satu baris standar negara (SBM, SBK) atau standar daerah (SSH, HSPK). Tidak ada harga yang disertakan: harga paket pelatihan tidak ditemukan diterbitkan. / A CostStandard is the highest price that a budget may plan with for an item at a place and in a period: a line of the state's standards (SBM, SBK) or of a region's (SSH, HSPK). No prices are shipped: those of training packages were not found published. */
export interface CostStandard {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Standar yang mana. / Which standard it is of. */
  kind?: CostStandardKind;
  /** Harga untuk apa, misalnya "uang transpor peserta". / What it is the price of, such as "uang transpor peserta". */
  item: string;
  /** Wilayahnya; tidak diisi bila untuk seluruh negara. / The place; absent for the whole country. */
  region?: RegionCode;
  /** Kapan standar itu berlaku, biasanya satu tahun anggaran; terbuka di sisi yang tidak diisi. / When it is in force, mostly a fiscal year; open where an end is absent. */
  in_force?: Period;
  /** Harga itu untuk satuan apa, misalnya "OH" untuk satu orang dan satu hari. / What the price is for, such as "OH" for a person and a day. */
  unit_of_measure?: string;
  /** Harga tertinggi satu satuan. / The highest price of a unit. */
  ceiling: Rupiah;
  /** Apa dasarnya. / What it rests on. */
  basis?: Basis[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Daftar harga tertinggi tempat suatu standar berasal, misalnya "sbm".
 *
 * CostStandardKind is which list of highest prices a standard is of, such as "sbm".
 *
 * - `sbm`: standar biaya masukan (SBM) / standard input cost (SBM) (highest prices of inputs, such as fees, for the state budget)
 * - `sbk`: standar biaya keluaran (SBK) / standard output cost (SBK) (highest cost of one output, for the state budget)
 * - `ssh`: standar satuan harga (SSH) / standard unit price (SSH) (prices of goods and services of a region)
 * - `hspk`: harga satuan pokok kegiatan (HSPK) / unit price of works (HSPK) (prices of works, such as building, of a region)
 */
export type CostStandardKind = "sbm" | "sbk" | "ssh" | "hspk";

/** Bilangan bulat untuk banyaknya barang atau orang dari 0 sampai 2.147.483.647, misalnya 16 kursi. Dalam JSON ditulis sebagai bilangan. / Count is a whole number of things or people from 0 to 2,147,483,647, such as 16 seats. In JSON it is a number. */
export type Count = number;

/**
 * Cara sumber memberikan suatu bilangan: "exactly" (tepat) 17, "about" (sekitar) 22, "more_than" (lebih dari) 3.700, "at_least" (paling sedikit) 17, "fewer_than" (kurang dari) 20, atau "at_most" (paling banyak) 16.
 *
 * CountQualifier says how a source gives a number: "exactly" 17, "about" 22, "more_than" 3,700, "at_least" 17, "fewer_than" 20 or "at_most" 16.
 *
 * - `exactly`: tepat / exactly
 * - `about`: sekitar / about
 * - `more_than`: lebih dari / more than
 * - `at_least`: paling sedikit / at least
 * - `fewer_than`: kurang dari / fewer than
 * - `at_most`: paling banyak / at most
 */
export type CountQualifier = "exactly" | "about" | "more_than" | "at_least" | "fewer_than" | "at_most";

/** Count terpenuhi jika suatu bilangan dari min sampai max, kedua batas termasuk. / Count holds if a number is from min to max, both included. */
export interface CountRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "count";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Bilangan paling kecil. / The smallest number. */
  min?: RuleLimit;
  /** Bilangan paling besar. / The largest number. */
  max?: RuleLimit;
}

/**
 * Hal yang dihitung suatu jumlah yang dinyatakan, misalnya "centre" atau "instructor".
 *
 * CountSubject is what a declared count counts, such as "centre" or "instructor".
 *
 * - `centre`: lembaga pelatihan / training centres
 * - `community_centre`: BLK Komunitas / community training centres (BLKK)
 * - `vocation`: kejuruan / vocations
 * - `instructor`: instruktur / instructors
 * - `certified_instructor`: instruktur bersertifikat / certified instructors
 * - `workshop`: bengkel / workshops
 * - `participant`: peserta / participants
 * - `applicant`: pendaftar / applicants
 * - `seat`: kursi / seats
 */
export type CountSubject = "centre" | "community_centre" | "vocation" | "instructor" | "certified_instructor" | "workshop" | "participant" | "applicant" | "seat";

/** Nama kriteria dalam suatu unit: elemen 1, kriteria 2 adalah KUK 1.2. / A CriterionNumber names a criterion of a unit: element 1, criterion 2 is KUK 1.2. */
export interface CriterionNumber {
  /** Elemennya. / The element. */
  element: Count;
  /** Kriterianya. / The criterion. */
  criterion: Count;
}

/** Satu dokumen dengan catatan suatu instansi: lembaga pelatihan, pelatihan, sertifikat, proyek, peta jalan, dan uang, dengan sumber yang menjadi asal pengetahuannya. / A Dataset is one document with the records of an office: centres, training, certificates, projects, roadmaps and money, with the sources they are known from. */
export interface Dataset {
  /** Skema yang diikuti dokumen, untuk penyunting. / The schema that the document follows, for editors. */
  $schema?: string;
  /** Versi model data. / The version of the data model. */
  version: SchemaVersion;
  /** Pengenal dokumen. / The identifier of the document. */
  id: Identifier;
  /** Apa isi dokumen itu. / What the document holds. */
  title: LocalisedText;
  /** Seberapa jauh tahap data di dalamnya. / How far its records have come. */
  phase: Phase;
  /** Apakah data itu buatan, untuk contoh atau uji coba. / Whether it is made up, for an example or a test. */
  synthetic?: boolean;
  /** Apakah dokumen itu untuk umum; bila ya, tidak memuat pengenal pribadi. / Whether it is meant for the public; it then holds no personal identifiers. */
  public?: boolean;
  /** Tanggal dokumen itu disusun. / The day it was prepared. */
  prepared_on?: CalendarDate;
  /** Berapa data dalam daftar-daftarnya, menurut hitungan saat dokumen disusun. / How many records lists have, as they were counted when it was prepared. */
  control_totals?: ControlTotal[];
  /** Sumber, para pihak, orang, dokumen, dan pertemuan. / Sources, parties, people, papers and meetings. */
  common?: CommonRecords;
  /** Lembaga pelatihan dan apa yang dimilikinya. / Training centres and what belongs to them. */
  centre?: CentreRecords;
  /** Apa yang terjadi di lembaga pelatihan. / What happens in the centres. */
  training?: TrainingRecords;
  /** BLK Komunitas dalam perjalanan menuju kemandirian. / Community centres on their way to independence. */
  roadmap?: RoadmapRecords;
  /** Pembangunan lembaga pelatihan. / The building of centres. */
  construction?: ConstructionRecords;
  /** Sertifikasi kompetensi. / Competency certification. */
  certification?: CertificationRecords;
  /** Anggaran, bantuan, pembayaran, dan hal lain yang berupa uang. / Budgets, assistance, payments and what else is money. */
  funding?: FundingRecords;
}

/**
 * Letak suatu tanggal terhadap suatu hari: "on_or_before" (pada atau sebelum) atau "on_or_after" (pada atau sesudah).
 *
 * Relation is the side of a day on which a date lies: "on_or_before" or "on_or_after".
 *
 * - `on_or_before`: pada atau sebelum / on or before
 * - `on_or_after`: pada atau sesudah / on or after
 */
export type DateRelation = "on_or_before" | "on_or_after";

/** Date terpenuhi jika suatu tanggal berada pada atau sebelum, atau pada atau sesudah, tanggal acuan yang digeser sekian bulan penuh: pelatihan terakhir yang berakhir paling sedikit dua belas bulan sebelum hari pertama berada pada atau sebelum hari pertama itu dengan offset_months -12. Harinya dipotong ke hari terakhir bulan yang lebih pendek: satu bulan sesudah 31 Januari adalah 28 atau 29 Februari. / Date holds if a date lies on or before, or on or after, a reference date that is shifted by whole months: a last training that ended at least twelve months before the first day is on or before it with offset_months -12. The day is clipped to the last one of a shorter month: one month after 31 January is 28 or 29 February. */
export interface DateRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "date";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Tanggal pembandingnya. / The day that it is compared with. */
  at: ReferenceDate;
  /** Berapa bulan sesudah tanggal itu, atau sebelumnya bila negatif: dari -1200 sampai 1200. / How many months later than that day, or earlier if negative: from -1200 to 1200. */
  offset_months?: OffsetMonths;
  /** Di sisi mana tanggal itu harus berada; tanggal itu sendiri juga boleh. / On which side of it the date must lie; that day itself will do. */
  relation: DateRelation;
}

/** Nilai suatu parameter sejak suatu hari, sampai nilai berikutnya mulai atau sampai akhirnya sendiri. / A DatedNumber is the value of a parameter from a day on, until the next one begins or its own end. */
export interface DatedNumber {
  /** Hari pertamanya. / The first day. */
  from: CalendarDate;
  /** Hari terakhirnya, bila berakhir. / The last day, if it ends. */
  until?: CalendarDate;
  /** Nilainya. / The value. */
  value: Count;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
}

/** Jam pelatihan menyatakan letak jam pelajaran pada hari-hari tertentu dalam seminggu: jam hari Jumat lain dari jam Senin sampai Kamis. / A DayPattern (jam pelatihan) is how the lesson hours lie in some days of the week: Friday has other hours than Monday to Thursday. */
export interface DayPattern {
  /** Hari-hari yang dimaksud. / The days it holds for. */
  weekdays: [Weekday, ...Weekday[]];
  /** Jam pelajaran pada hari itu, dari yang pertama sampai yang terakhir. / The lesson hours of such a day, from the first to the last. */
  slots: [TimeSlot, ...TimeSlot[]];
}

/** Jumlah yang dinyatakan sumber tanpa menyebut satu per satu yang dihitungnya: "16 kejuruan", empat di antaranya disebut, atau "tiga instruktur bersertifikat". Tidak ada yang dikarang untuk mengisi kekurangannya. / DeclaredCount is a total that a source states without naming what it counts: "16 vocations", of which it names four, or "three certified instructors". Nothing is invented to fill the gap. */
export interface DeclaredCount {
  /** Apa yang dihitung. / What is counted. */
  subject: CountSubject;
  /** Berapa banyak. / How many. */
  count: QualifiedCount;
  /** Kapan keadaannya demikian. / When this was so. */
  as_of?: PartialDate;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Tempat program diajarkan: "in_person" (luring), "online" (daring), atau "blended" (keduanya bergantian).
 *
 * DeliveryMode is where a programme is taught: "in_person" (luring), "online" (daring) or "blended" (both in turn).
 *
 * - `in_person`: luring (tatap muka) / in person (all at one place)
 * - `online`: daring / online (all over a network)
 * - `blended`: bauran (luring dan daring) / blended (in person and online in turn)
 */
export type DeliveryMode = "in_person" | "online" | "blended";

/**
 * Keadaan seseorang sesudah pelatihan: "employed" (bekerja), "self_employed" (wirausaha), "apprenticeship" (magang), "continuing_school" (melanjutkan sekolah), "not_working" (belum bekerja), atau "untraceable" (tidak terlacak).
 *
 * Destination is where somebody is after training: "employed", "self_employed", "apprenticeship", "continuing_school", "not_working" or "untraceable".
 *
 * - `employed`: bekerja / employed
 * - `self_employed`: wirausaha / self-employed
 * - `apprenticeship`: magang / in an apprenticeship
 * - `continuing_school`: melanjutkan sekolah / continuing school
 * - `not_working`: belum bekerja / not working yet
 * - `untraceable`: tidak terlacak / not traceable (looked for and not found; not the same as not working)
 */
export type Destination = "employed" | "self_employed" | "apprenticeship" | "continuing_school" | "not_working" | "untraceable";

/** 256 bit yang mewakili sesuatu: suatu SHA-256, atau jumlah dari beberapa nilai semacam itu. Sebagai teks berupa 64 angka heksadesimal, dengan huruf kecil. / A Digest is 256 bits that stand for something: a SHA-256, or a sum of such. As text it is 64 hexadecimal digits, lower case. */
export type Digest = string;

/**
 * Ragam disabilitas: "physical" (fisik), "intellectual" (intelektual), "mental" (mental), "sensory" (sensorik), atau "multiple" (ganda).
 *
 * Sumber: UU 8/2016.
 *
 * DisabilityKind is a kind of disability: "physical", "intellectual", "mental", "sensory" or "multiple".
 *
 * Source: UU 8/2016.
 *
 * - `physical`: fisik / physical
 * - `intellectual`: intelektual / intellectual
 * - `mental`: mental / mental
 * - `sensory`: sensorik / sensory
 * - `multiple`: ganda / multiple
 */
export type DisabilityKind = "physical" | "intellectual" | "mental" | "sensory" | "multiple";

/**
 * Jenis dokumen resmi, misalnya "decree".
 *
 * DocumentKind is the kind of an official document, such as "decree".
 *
 * - `decree`: surat keputusan (SK) / decree
 * - `participant_decree`: SK penetapan peserta / decree naming the participants
 * - `package_decree`: SK penetapan paket pelatihan / decree giving training packages
 * - `site_decision`: penetapan lokasi / decree fixing the site (decree of the head of the region on where to build)
 * - `assignment_letter`: surat tugas / assignment letter
 * - `official_record`: berita acara (BA) / official record (says what happened, signed by both sides)
 * - `graduation_record`: berita acara kelulusan / record of who passed
 * - `handover_record`: berita acara serah terima (BAST) / handover record (handover of goods or works)
 * - `statement`: surat pernyataan / signed statement
 * - `receipt`: kuitansi / receipt
 * - `mou`: nota kesepahaman (MoU) / memorandum of understanding
 * - `pks`: perjanjian kerja sama (PKS) / cooperation agreement
 * - `proposal`: proposal / proposal
 * - `roadmap`: peta jalan / roadmap
 * - `land_title`: sertifikat tanah / land title
 * - `land_grant_deed`: naskah hibah tanah / deed of land grant
 * - `feasibility_study`: studi kelayakan / feasibility study
 * - `environmental_document`: dokumen lingkungan (UKL-UPL, SPPL, Amdal) / environmental document
 * - `organisation_chart`: struktur organisasi / organisation chart
 * - `building_approval`: persetujuan bangunan gedung (PBG) / building approval (called IMB before)
 * - `functional_certificate`: sertifikat laik fungsi (SLF) / certificate of fitness for use
 * - `contract`: kontrak / contract
 * - `licence`: izin atau tanda daftar / licence or registration mark
 * - `report`: laporan / report
 * - `organiser_decree`: SK panitia penyelenggara / decree naming the organisers
 * - `instructor_decree`: SK penetapan instruktur / decree naming the instructors
 * - `attendance_statement`: surat keterangan mengikuti pelatihan / statement of attendance (for those who did not pass)
 * - `timetable`: jadwal pelatihan / timetable
 * - `consent`: surat persetujuan orang tua atau wali / consent of a parent or guardian
 * - `approval`: surat persetujuan / letter of approval
 * - `warning_letter`: surat peringatan / warning letter
 * - `accreditation_certificate`: sertifikat akreditasi / accreditation certificate
 * - `addendum`: adendum / addendum
 * - `apprenticeship_agreement`: perjanjian pemagangan / apprenticeship agreement
 */
export type DocumentKind = "decree" | "participant_decree" | "package_decree" | "site_decision" | "assignment_letter" | "official_record" | "graduation_record" | "handover_record" | "statement" | "receipt" | "mou" | "pks" | "proposal" | "roadmap" | "land_title" | "land_grant_deed" | "feasibility_study" | "environmental_document" | "organisation_chart" | "building_approval" | "functional_certificate" | "contract" | "licence" | "report" | "organiser_decree" | "instructor_decree" | "attendance_statement" | "timetable" | "consent" | "approval" | "warning_letter" | "accreditation_certificate" | "addendum" | "apprenticeship_agreement";

/** Hal yang diketahui tentang satu orang menurut dokumen: nilai setiap fakta yang diketahui, dari mana asalnya, dan fakta yang berbeda antara dua sumber. Fakta yang tidak diisi berarti belum ada. Putusan dibuat dari berkas ini. / A Dossier is what is known of one person, as documents have it: the value of each known fact, where it comes from, and the facts on which two sources disagree. A fact that is absent is missing. Decisions are made from it. */
export interface Dossier {
  /** Apa yang diketahui, menurut fakta. / What is known, by fact. */
  evidence: FactValues;
  /** Dari mana asalnya dan seberapa pasti, menurut fakta. / Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** Fakta yang berbeda menurut dua sumber: fakta itu dianggap tidak ada. / The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
}

/**
 * Jenjang pendidikan, dari "none" (tidak sekolah) sampai "s3". Sekolah lain pada jenjang yang sama dihitung sama: MI dan Paket A sebagai sd, MTs dan Paket B sebagai smp, MA, SMK, dan Paket C sebagai sma; d4 dan s1 sejajar.
 *
 * EducationLevel is a level of education, from "none" to "s3". Other schools of a level count the same: MI and Paket A as sd, MTs and Paket B as smp, MA, SMK and Paket C as sma; d4 and s1 are beside each other.
 *
 * - `none`: tidak sekolah / no schooling
 * - `primary_incomplete`: belum tamat SD / primary school not finished (went to primary school and has no diploma)
 * - `sd`: SD sederajat / primary school (SD, MI, Paket A)
 * - `smp`: SMP sederajat / lower secondary school (SMP, MTs, Paket B)
 * - `sma`: SMA sederajat / upper secondary school (SMA, SMK, MA, Paket C)
 * - `d1`: Diploma 1 / diploma 1 (one year after upper secondary school)
 * - `d2`: Diploma 2 / diploma 2 (two years after upper secondary school)
 * - `d3`: Diploma 3 / diploma 3 (three years after upper secondary school)
 * - `d4`: Diploma 4 / diploma 4 (bachelor of applied science)
 * - `s1`: Sarjana / bachelor
 * - `s2`: Magister / master
 * - `s3`: Doktor / doctor
 */
export type EducationLevel = "none" | "primary_incomplete" | "sd" | "smp" | "sma" | "d1" | "d2" | "d3" | "d4" | "s1" | "s2" | "s3";

/** Kelompok unit yang sebagian di antaranya dipilih asesi. / An ElectiveGroup is a group of units of which a candidate takes some. */
export interface ElectiveGroup {
  /** Apa sebutannya. / What it is called. */
  name?: LocalisedText;
  /** Berapa dari unit-unitnya yang harus dikuasai. / How many of its units must be held. */
  at_least: Count;
  /** Unit yang dapat dipilih. / The units to choose from. */
  units?: UnitCode[];
}

/** Elemen kompetensi adalah bagian dari suatu unit. / An Element (elemen kompetensi) is a part of a unit. */
export interface Element {
  /** Nomornya dalam unit, mulai dari 1. / Its number within the unit, from 1. */
  number: Count;
  /** Apa yang dilakukan. / What is done. */
  title: LocalisedText;
  /** Apa yang harus ditunjukkan. / What must be shown. */
  criteria?: PerformanceCriterion[];
}

/** Hal yang diputuskan tentang boleh tidaknya seseorang masuk, dan menurut versi aturan yang mana: catatan keputusannya, bukan aturannya, yang merupakan Policy. / An EligibilityDecision is what was decided on whether somebody may enter, by which version of the rules: the record of it, not the rules, which are a Policy. */
export interface EligibilityDecision {
  /** Aturan dan versinya. / The rules and their version. */
  policy?: PolicyRef;
  /** Kapan versi itu berlaku, menurut isinya sendiri. / When that version is in force, as it says itself. */
  policy_in_force?: Period;
  /** Apa yang diputuskan. / What was decided. */
  verdict: RecordedVerdict;
  /** Tanggal keputusan. / The day of the decision. */
  decided_on?: CalendarDate;
  /** Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". / Who admitted the person all the same, where the verdict is not "eligible". */
  override?: OverrideRecord;
}

/**
 * Kegiatan seseorang sebelum pelatihan dimulai, misalnya "not_working".
 *
 * EmploymentBefore is what somebody did before training began, such as "not_working".
 *
 * - `not_working`: belum bekerja / not working
 * - `employed`: bekerja / employed
 * - `self_employed`: wirausaha / self-employed
 * - `laid_off`: terkena PHK / laid off (lost the job)
 * - `in_school`: masih sekolah atau kuliah / in school
 * - `household`: mengurus rumah tangga / keeping house
 */
export type EmploymentBefore = "not_working" | "employed" | "self_employed" | "laid_off" | "in_school" | "household";

/**
 * Status kepegawaian seseorang pada negara: "pns" (pegawai negeri sipil), "cpns" (calon, dalam masa percobaan), "pppk" (dengan perjanjian kerja), atau "non_asn" (bukan aparatur sipil negara).
 *
 * EmploymentStatus is how somebody is employed by the state: "pns" (civil servant), "cpns" (on probation), "pppk" (on contract) or "non_asn" (not a civil servant).
 *
 * - `pns`: PNS / civil servant (PNS)
 * - `cpns`: CPNS / civil servant on probation (CPNS) (on probation before becoming a civil servant)
 * - `pppk`: PPPK / contract civil servant (PPPK) (employed by the government under a contract)
 * - `non_asn`: Non ASN / not a civil servant (such as honorary or private staff)
 */
export type EmploymentStatus = "pns" | "cpns" | "pppk" | "non_asn";

/**
 * Apakah instruktur termasuk "staff" (instruktur tetap) atau "guest" (instruktur luar).
 *
 * Engagement is whether an instructor is on the "staff" or a "guest".
 *
 * - `staff`: instruktur tetap / on the staff
 * - `guest`: instruktur luar / from outside (a practitioner or speaker from outside)
 */
export type Engagement = "staff" | "guest";

/** Kepesertaan adalah satu orang dalam satu angkatan, dari pendaftaran sampai penelusuran alumni. / An Enrolment (kepesertaan) is one person in one batch, from application to tracing. */
export interface Enrolment {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Orangnya. / The person. */
  person: Identifier;
  /** Tanggal pendaftaran. / The day of application. */
  applied_on?: CalendarDate;
  /** Mengapa orang itu mendaftar. / Why the person applies. */
  entry_reason?: EntryReason;
  /** Apa yang dilakukan orang itu sebelum pelatihan dimulai. / What the person did before the training began. */
  employment_before?: EmploymentBefore;
  /** Apakah berkas yang diminta pengumuman sudah diserahkan dan diperiksa. / Whether the papers that the announcement asks for were handed in and seen. */
  documents_complete?: YesNo;
  /** Apakah orang itu boleh masuk, menurut keputusan. / Whether the person may enter, as it was decided. */
  eligibility?: EligibilityDecision;
  /** Apa yang diputuskan seleksi. / What the selection decided. */
  selection?: SelectionResult;
  /** Urutan dalam peringkat seleksi, mulai dari 1; cadangan dipanggil menurut urutan ini. / The place in the ranking of the selection, from 1; reserves are called in this order. */
  rank?: Count;
  /** Mengapa pendaftaran ditolak. / Why the application was rejected. */
  reject_reasons?: RejectReason[];
  /** Hari terakhir orang yang diterima dapat melakukan daftar ulang; tidak diisi bila tidak ada. / The last day on which an accepted person can confirm (daftar ulang); absent if there is none. */
  confirm_by?: CalendarDate;
  /** Kepesertaan yang tempatnya diambil, untuk cadangan yang mendapat kursi (peserta pengganti). / The enrolment whose place this one takes, for a reserve who was promoted (peserta pengganti). */
  replacement_for?: Identifier;
  /** Hari dari yang pertama sampai yang terakhir dalam pelatihan; tanpa akhir selama masih berlangsung. / The days from the first to the last in training; without an end while it goes on. */
  attended?: Period;
  /** Kapan pelatihan terhenti sementara, yang lebih dahulu disebut pertama. / When training was interrupted, the earlier first. */
  suspensions?: Suspension[];
  /** Surat peringatan yang diberikan kepada orang itu. / The warning letters that the person was given. */
  warnings?: Identifier[];
  /** Asuransi selama pelatihan. / The insurance during training. */
  insurance?: InsuranceCover[];
  /** Apakah pelatihan diselesaikan. / Whether it was completed. */
  completion?: Completion;
  /** Apa yang diputuskan lembaga pelatihan: bukan hasil asesmen kompetensi. / What the centre decided: not the result of a competency assessment. */
  result?: TrainingResult;
  /** Uji kompetensi yang diikuti orang itu. / The competency test (uji kompetensi) that the person sat. */
  assessment_event?: Identifier;
  /** Apa hasil uji kompetensi: bukan hasil pelatihan. / What the competency test found: not the training result. */
  competency_result?: CompetencyResult;
  /** Mengapa berakhir lebih awal, untuk yang mengundurkan diri dan yang dikeluarkan. / Why it ended early, for withdrawn and dismissed. */
  exit_reason?: ExitReason;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: EnrolmentStep[];
  /** Data kepesertaan yang dibetulkan oleh data ini. / The enrolment record that this one corrects. */
  amendment?: Amendment;
}

/**
 * Langkah yang mengubah keadaan kepesertaan, misalnya "verify".
 *
 * EnrolmentEvent is what moves an enrolment, such as "verify".
 *
 * - `verify`: verifikasi / verify
 * - `reject`: tolak / reject
 * - `shortlist`: masukkan seleksi / shortlist
 * - `accept`: terima / accept
 * - `reserve`: jadikan cadangan / put in reserve
 * - `promote`: panggil dari cadangan / promote from the reserve
 * - `confirm`: daftar ulang / confirm
 * - `lapse`: gugur karena tidak daftar ulang / lapse (did not confirm in time)
 * - `start`: mulai pelatihan / start training
 * - `suspend`: tangguhkan / suspend
 * - `resume`: lanjutkan / resume
 * - `withdraw`: undurkan diri / withdraw
 * - `dismiss`: keluarkan / dismiss
 * - `complete`: selesaikan / complete
 * - `trace`: lacak / trace
 * - `close`: tutup / close
 */
export type EnrolmentEvent = "verify" | "reject" | "shortlist" | "accept" | "reserve" | "promote" | "confirm" | "lapse" | "start" | "suspend" | "resume" | "withdraw" | "dismiss" | "complete" | "trace" | "close";

/**
 * Keadaan kepesertaan, dari "applied" (mendaftar) sampai "closed" (ditutup).
 *
 * EnrolmentState is the state of an enrolment, from "applied" to "closed".
 *
 * - `applied`: mendaftar / applied
 * - `verified`: terverifikasi / verified
 * - `shortlisted`: masuk seleksi / shortlisted (passed the check of documents)
 * - `accepted`: diterima / accepted
 * - `reserve`: cadangan / reserve (takes the place of somebody who leaves)
 * - `rejected`: ditolak / rejected
 * - `enrolled`: terdaftar ulang / enrolled (confirmed, and training has not begun)
 * - `active`: mengikuti pelatihan / in training
 * - `suspended`: ditangguhkan / suspended
 * - `completed`: selesai / completed
 * - `withdrawn`: mengundurkan diri / withdrawn
 * - `dismissed`: dikeluarkan / dismissed
 * - `traced`: terlacak / traced (it is known what came after training)
 * - `closed`: ditutup / closed
 */
export type EnrolmentState = "applied" | "verified" | "shortlisted" | "accepted" | "reserve" | "rejected" | "enrolled" | "active" | "suspended" | "completed" | "withdrawn" | "dismissed" | "traced" | "closed";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface EnrolmentStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: EnrolmentEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: EnrolmentState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Alasan seseorang mengikuti pelatihan, misalnya "wants_work".
 *
 * EntryReason is why somebody enters training, such as "wants_work".
 *
 * - `wants_work`: ingin bekerja / wants work
 * - `laid_off`: terkena PHK / was laid off (lost the job)
 * - `wants_business`: ingin membuka usaha / wants to open a business
 * - `upskilling`: ingin meningkatkan keterampilan / wants to learn more for the present work
 * - `told_by_office`: ditugaskan atau disarankan instansi / was told to by an office or an employer
 * - `wants_work_abroad`: ingin bekerja di luar negeri / wants to work abroad
 * - `other`: alasan lain / another reason
 */
export type EntryReason = "wants_work" | "laid_off" | "wants_business" | "upskilling" | "told_by_office" | "wants_work_abroad" | "other";

/**
 * Jenis dokumen lingkungan hidup, dari yang terberat sampai yang teringan: "amdal", "ukl_upl", atau "sppl".
 *
 * EnvironmentKind is the kind of an environmental document, from the heaviest to the lightest: "amdal", "ukl_upl" or "sppl".
 *
 * - `amdal`: Amdal (analisis mengenai dampak lingkungan) / environmental impact analysis (Amdal) (for works of great impact)
 * - `ukl_upl`: UKL-UPL (upaya pengelolaan dan pemantauan lingkungan) / environmental management and monitoring (UKL-UPL) (for works below the bound of the Amdal)
 * - `sppl`: SPPL (surat pernyataan pengelolaan lingkungan) / statement of environmental care (SPPL) (a promise, for small works)
 */
export type EnvironmentKind = "amdal" | "ukl_upl" | "sppl";

/** Dokumen lingkungan hidup suatu proyek. / An EnvironmentPaper is the environmental document of a project. */
export interface EnvironmentPaper {
  /** Yang mana dari tiga jenis itu. / Which of the three it is. */
  kind?: EnvironmentKind;
  /** Tanggal dokumen itu disetujui; tidak diisi selama belum disetujui. / The day it was approved; absent while it is not. */
  approved_on?: CalendarDate;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Satu jenis barang tahan lama di bengkel, misalnya enam belas mesin las. / An Equipment is one kind of durable thing in a workshop, such as sixteen welding machines. */
export interface Equipment {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Bengkel tempatnya berada. / The workshop it stands in. */
  workshop: Identifier;
  /** Apa hal itu. / What it is. */
  name: string;
  /** Barang standar peralatan yang sesuai dengannya, bila ada. / The item of an equipment standard that it is, where there is one. */
  item?: Identifier;
  /** Berapa banyak yang ada. / How many there are. */
  quantity: Count;
  /** Berapa di antaranya yang dapat dipakai; tidak diisi bila hal itu dapat dihitung dari jumlah menurut kondisi. / How many of them can be used; absent where that follows from the numbers by condition. */
  usable?: Count;
  /** Kondisi yang terburuk di antara yang dipakai. / The condition of the worst that is in use. */
  condition?: Condition;
  /** Berapa banyak dalam kondisi apa. / How many are in which condition. */
  by_condition?: ConditionCounts;
  /** Berapa tempat praktik bengkel yang dilengkapinya, bila semua barangnya baik. / How many stations of the workshop it equips, with all pieces in order. */
  stations?: Count;
  /** Kode dalam daftar barang milik negara atau daerah (kode barang BMN atau BMD): angka dan titik, misalnya "3.05.01.04.001". / The code in the list of state or local assets (kode barang BMN or BMD): digits and dots, for example "3.05.01.04.001". */
  asset_code?: string;
  /** Nomor pendaftaran dalam daftar itu (NUP), milik barang pertama bila ada beberapa, yang lalu berurutan. / The register number in that list (NUP), of the first piece if there are several, which then follow each other. */
  asset_number?: Count;
  /** Nomor seri dari pabrik pembuatnya, satu untuk setiap barang yang memilikinya. / The serial numbers of the makers, one for each piece that has one. */
  serial_numbers?: string[];
  /** Kapan diperoleh, setepat yang diketahui: "2021" atau "2021-11-05". / When it was acquired, as closely as is known: "2021" or "2021-11-05". */
  acquired_on?: PartialDate;
  /** Apakah diberikan sebagai hibah atau bantuan, misalnya lewat bantuan pemerintah. / Whether it was granted, as by government assistance. */
  granted?: YesNo;
  /** Berita acara serah terima (BAST) yang menyertai kedatangannya. / The handover record (BAST) with which it came. */
  handover?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Daftar peralatan yang diperlukan pelatihan: untuk suatu kejuruan, atau untuk satu program. Kesiapan membandingkan yang dimiliki lembaga pelatihan dengan daftar ini. / An EquipmentStandard is the list of the equipment that training needs: of a vocation, or of one programme. Readiness compares what a centre has with it. */
export interface EquipmentStandard {
  /** Pengenal, misalnya "standar-las-smaw". / The identifier, for example "standar-las-smaw". */
  id: Identifier;
  /** Namanya. / The name. */
  name: LocalisedText;
  /** Kejuruan yang menjadi tujuannya. / The vocation it is for. */
  vocation?: Vocation;
  /** Program pelatihan yang menjadi tujuannya, bila bukan untuk seluruh kejuruan. / The programme it is for, where it is not for a whole vocation. */
  programme?: Identifier;
  /** Dokumen yang menetapkannya, misalnya petunjuk teknis. / The document that sets it, such as a technical guideline. */
  document?: Identifier;
  /** Kapan kerja sama itu berlaku. / When it is in force. */
  in_force?: Period;
  /** Barang-barangnya. / The items. */
  items?: StandardItem[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Panduan penilaian menyatakan bagaimana suatu unit diujikan. / EvidenceGuide (panduan penilaian) says how a unit is assessed. */
export interface EvidenceGuide {
  /** Konteks penilaian. / The context of assessment. */
  context?: LocalisedText[];
  /** Unit yang harus dikuasai lebih dahulu; kode dari standar mana pun. / The units that must be held before; codes of any standard. */
  prerequisites?: UnitCode[];
  /** Pengetahuan yang diperlukan. / The knowledge needed. */
  knowledge?: LocalisedText[];
  /** Keterampilan yang diperlukan. / The skills needed. */
  skills?: LocalisedText[];
  /** Sikap kerja yang diperlukan. / The attitude needed. */
  attitude?: LocalisedText[];
  /** Aspek kritis. / The critical aspects. */
  critical_aspects?: LocalisedText[];
}

/**
 * Hal yang membuktikan keadaan alumni, misalnya "employer_letter".
 *
 * EvidenceSource is what shows an outcome, such as "employer_letter".
 *
 * - `own_statement`: pernyataan alumni / the person's own statement
 * - `employer_letter`: surat keterangan kerja / letter of the employer
 * - `bpjs`: data BPJS Ketenagakerjaan / social security records (listed as a worker in social security)
 * - `wlkp`: wajib lapor ketenagakerjaan (WLKP) / the employer's manpower report (WLKP) (what a company must report of its workers)
 * - `nib`: nomor induk berusaha (NIB) / business identification number (NIB) (the business of the alumnus is registered (OSS))
 * - `visit`: kunjungan / a visit
 * - `phone_call`: telepon / a phone call
 */
export type EvidenceSource = "own_statement" | "employer_letter" | "bpjs" | "wlkp" | "nib" | "visit" | "phone_call";

/**
 * Alasan seseorang dikecualikan dari suatu angka persentase, misalnya "death". Alasan mana yang dihitung ditentukan parameter rate_exclusions.
 *
 * ExclusionReason is why somebody is left out of a rate, such as "death". Which reasons count is parameter rate_exclusions.
 *
 * - `death`: meninggal dunia / death
 * - `illness`: sakit berat / serious illness
 * - `in_school`: melanjutkan sekolah / in school
 * - `caring_for_family`: merawat keluarga / caring for family
 * - `detained`: ditahan / detained
 */
export type ExclusionReason = "death" | "illness" | "in_school" | "caring_for_family" | "detained";

/**
 * Alasan seseorang keluar sebelum akhir, misalnya "found_work".
 *
 * ExitReason is why somebody left before the end, such as "found_work".
 *
 * - `found_work`: mendapat pekerjaan / found work
 * - `illness`: sakit / illness
 * - `family`: keluarga / family
 * - `schooling`: melanjutkan sekolah / went on to school
 * - `attendance`: ketidakhadiran / absence
 * - `discipline`: pelanggaran tata tertib / breach of the rules
 * - `unstated`: tidak disebutkan / not stated
 * - `death`: meninggal dunia / death
 */
export type ExitReason = "found_work" | "illness" | "family" | "schooling" | "attendance" | "discipline" | "unstated" | "death";

/** PolicyRef menyebut satu versi suatu kebijakan. / A PolicyRef names one version of a policy. */
export interface ExtendedPolicy {
  /** Kebijakannya. / The policy. */
  id: Identifier;
  /** Versinya. / The version. */
  version: Count;
}

/**
 * Banyaknya menurut sumber, tanpa bilangan: "some" (beberapa), "many" (banyak), "most" (sebagian besar), atau "all" (semua).
 *
 * Extent is how many a source says, without a number: "some", "many", "most" or "all".
 *
 * - `some`: sebagian / some
 * - `many`: banyak / many
 * - `most`: sebagian besar / most
 * - `all`: semua / all
 */
export type Extent = "some" | "many" | "most" | "all";

/** Janji atau kebiasaan membantu peserta memperoleh sertifikat kompetensi, sebelum lembaga atau skema mana pun disebut: "peserta akan difasilitasi memperoleh sertifikat BNSP". / A Facilitation is a promise or a practice of helping trainees to competency certificates, before any body or scheme is named: "participants will be facilitated to obtain certificates of BNSP". */
export interface Facilitation {
  /** Lembaga pelatihan yang pesertanya dibantu. / The centre whose trainees are helped. */
  centre: Identifier;
  /** Siapa yang mendampingi. / Who helps. */
  organisation?: Identifier;
  /** Sertifikat milik penerbit mana. / Whose certificates they are. */
  authority: CertificationAuthority;
  /** Untuk apa uang itu. / What it is for. */
  purpose?: LocalisedText;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/** Akibat dari suatu fakta yang belum ada. / FactCounts are what a missing fact did. */
export interface FactCounts {
  /** Orang yang belum dapat ditentukan, yang fakta ini belum ada padanya dan masih dapat menentukan putusannya. / The undetermined people to whom it is missing and for whom it could still decide. */
  missing?: Count;
  /** Mereka yang tidak kekurangan fakta lain. / Those to whom nothing else is missing. */
  only?: Count;
}

/** Fakta yang dinyatakan suatu kebijakan bagi dirinya sendiri, misalnya kartu daerah. / Declaration is a fact that a policy declares for itself, such as a local card. */
export interface FactDeclaration {
  /** Jenis nilai yang dimilikinya. / What kind of value it has. */
  kind: FactKind;
  /** Apa sebutan orang untuknya; bila tidak diisi, namanya. / What people call it; if absent, its name. */
  label?: LocalisedText;
  /** Bagaimana hal itu dikumpulkan: apa yang harus dibawa atau ditanyakan. Tanpa itu tidak seorang pun tahu caranya, dan analisis mengatakannya. / How it is collected: what to bring or to ask. Without it nobody knows how, and the analysis says so. */
  ask?: LocalisedText;
  /** Kata yang boleh menjadi nilainya, untuk jenis "word"; kode yang boleh dimuatnya, untuk jenis "set", dan kode apa pun boleh bila tidak diisi. / The words it may have, for kind "word"; the codes it may hold, for kind "set", where any code will do if absent. */
  values?: string[];
  /** Sebutan kata-kata itu. / What the words are called. */
  labels?: {
    [name: string]: LocalisedText;
  };
}

/**
 * Jenis nilai suatu fakta: "region" (wilayah), "date" (tanggal), "flag" (ya atau tidak), "level" (jenjang), "word" (kata), "count" (bilangan), atau "set" (himpunan).
 *
 * FactKind is what kind of value a fact has: "region", "date", "flag", "level", "word", "count" or "set".
 *
 * - `region`: kode wilayah / region code
 * - `date`: tanggal / date
 * - `flag`: ya atau tidak / yes or no
 * - `level`: jenjang pendidikan / level of education
 * - `word`: kata dari daftar / word of a list
 * - `count`: jumlah / count
 * - `set`: kumpulan kode / set of codes
 */
export type FactKind = "region" | "date" | "flag" | "level" | "word" | "count" | "set";

/**
 * Sesuatu yang dapat dinyatakan bukti tentang seseorang: fakta baku, atau fakta yang dinyatakan kebijakan dalam properti `facts`. Fakta baku:
 *
 * Something that evidence can say of a person: a standard fact, or one that the policy declares in its member `facts`. The standard ones:
 *
 * - `residence`: tempat tinggal menurut KTP / residence on the identity card
 * - `current_residence`: tempat tinggal sekarang / present residence
 * - `birth_date`: tanggal lahir / birth date
 * - `sex`: jenis kelamin menurut KTP / sex on the identity card
 * - `citizen`: warga negara Indonesia / Indonesian citizen
 * - `in_school`: masih bersekolah / still in school
 * - `education`: pendidikan terakhir / level of education
 * - `education_stream`: jalur pendidikan terakhir / stream of the last education
 * - `graduated_on`: tanggal lulus terakhir / date of the last graduation
 * - `employment`: status pekerjaan / employment
 * - `occupation`: golongan pekerjaan / class of occupation
 * - `experience_months`: pengalaman kerja dalam bulan / months of work experience
 * - `in_training`: sedang mengikuti pelatihan lain / in another training now
 * - `trainings_taken`: pelatihan yang pernah diikuti / trainings taken
 * - `last_training_ended`: akhir pelatihan terakhir / end of the last training
 * - `job_seeker_card`: kartu pencari kerja (AK/1) / job-seeker card (AK/1)
 * - `job_seeker_card_until`: masa berlaku kartu AK/1 / last day of the AK/1 card
 * - `siapkerja_account`: akun SIAPkerja / SIAPkerja account
 * - `disability`: penyandang disabilitas / person with a disability
 * - `healthy`: sehat jasmani dan rohani / in good health
 * - `vaccine_doses`: dosis vaksin Covid-19 / doses of Covid-19 vaccine
 * - `poverty_listed`: terdaftar dalam data keluarga miskin / on the register of poor households
 * - `welfare_decile`: desil kesejahteraan (DTSEN) / welfare decile (DTSEN)
 * - `social_assistance`: penerima bantuan sosial / receives social assistance
 * - `social_security`: peserta jaminan sosial / in the social security programme
 * - `parental_consent`: izin orang tua atau wali / consent of a parent or guardian
 * - `documents`: berkas yang diserahkan / papers handed in
 * - `units`: unit kompetensi yang dikuasai / competency units held
 * - `certificates`: sertifikat kompetensi / competency certificates
 */
export type FactName = string;

/** Asal nilai suatu fakta. / About is where the value of a fact comes from. */
export interface FactSource {
  /** Seberapa pasti; bila tidak diisi dianggap sebagai pernyataan. / How sure it is; absent counts as declared. */
  assurance?: Assurance;
  /** Siapa atau apa yang mengatakannya, misalnya "Dukcapil" atau "ijazah". / Who or what says so, such as "Dukcapil" or "ijazah". */
  source?: string;
  /** Tanggal hal itu dikatakan atau dicek. / The day it was said or looked up. */
  on?: CalendarDate;
}

/** Nilai fakta yang diketahui, menurut nama fakta. Fakta yang tidak diisi berarti belum diketahui dan tidak memihak ke mana pun. / FactValues are the values of the facts that are known, by fact. A fact that is absent is missing and counts neither for nor against. */
export interface FactValues {
  /** Tempat tinggal menurut KTP. / tempat tinggal menurut KTP / residence on the identity card */
  residence?: string;
  /** Tempat tinggal sekarang. / tempat tinggal sekarang / present residence */
  current_residence?: string;
  /** Tanggal lahir. / tanggal lahir / birth date */
  birth_date?: string;
  /** Jenis kelamin menurut KTP. / jenis kelamin menurut KTP / sex on the identity card */
  sex?: "male" | "female";
  /** Warga negara Indonesia. / warga negara Indonesia / Indonesian citizen */
  citizen?: boolean;
  /** Masih bersekolah. / masih bersekolah / still in school */
  in_school?: boolean;
  /** Pendidikan terakhir. / pendidikan terakhir / level of education */
  education?: "none" | "primary_incomplete" | "sd" | "smp" | "sma" | "d1" | "d2" | "d3" | "d4" | "s1" | "s2" | "s3";
  /** Jalur pendidikan terakhir. / jalur pendidikan terakhir / stream of the last education */
  education_stream?: "general" | "vocational" | "religious" | "equivalency";
  /** Tanggal lulus terakhir. / tanggal lulus terakhir / date of the last graduation */
  graduated_on?: string;
  /** Status pekerjaan. / status pekerjaan / employment */
  employment?: "unemployed" | "laid_off" | "employed" | "self_employed" | "household";
  /** Golongan pekerjaan. / golongan pekerjaan / class of occupation */
  occupation?: "none" | "private" | "asn" | "military" | "police" | "state_official" | "legislator" | "village_official" | "soe_official";
  /** Pengalaman kerja dalam bulan. / pengalaman kerja dalam bulan / months of work experience */
  experience_months?: number;
  /** Sedang mengikuti pelatihan lain. / sedang mengikuti pelatihan lain / in another training now */
  in_training?: boolean;
  /** Pelatihan yang pernah diikuti. / pelatihan yang pernah diikuti / trainings taken */
  trainings_taken?: number;
  /** Akhir pelatihan terakhir. / akhir pelatihan terakhir / end of the last training */
  last_training_ended?: string;
  /** Kartu pencari kerja (AK/1). / kartu pencari kerja (AK/1) / job-seeker card (AK/1) */
  job_seeker_card?: boolean;
  /** Masa berlaku kartu AK/1: hari terakhirnya. / masa berlaku kartu AK/1 / last day of the AK/1 card */
  job_seeker_card_until?: string;
  /** Akun SIAPkerja. / akun SIAPkerja / SIAPkerja account */
  siapkerja_account?: boolean;
  /** Penyandang disabilitas. / penyandang disabilitas / person with a disability */
  disability?: boolean;
  /** Sehat jasmani dan rohani. / sehat jasmani dan rohani / in good health */
  healthy?: boolean;
  /** Dosis vaksin Covid-19. / dosis vaksin Covid-19 / doses of Covid-19 vaccine */
  vaccine_doses?: number;
  /** Terdaftar dalam data keluarga miskin. / terdaftar dalam data keluarga miskin / on the register of poor households */
  poverty_listed?: boolean;
  /** Desil kesejahteraan (DTSEN). / desil kesejahteraan (DTSEN) / welfare decile (DTSEN) */
  welfare_decile?: number;
  /** Penerima bantuan sosial. / penerima bantuan sosial / receives social assistance */
  social_assistance?: boolean;
  /** Peserta jaminan sosial. / peserta jaminan sosial / in the social security programme */
  social_security?: boolean;
  /** Izin orang tua atau wali. / izin orang tua atau wali / consent of a parent or guardian */
  parental_consent?: boolean;
  /** Berkas yang diserahkan. / berkas yang diserahkan / papers handed in */
  documents?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** Hari terakhir berlakunya. / The last day on which it is valid. */
    until?: string;
  })[];
  /** Unit kompetensi yang dikuasai. / unit kompetensi yang dikuasai / competency units held */
  units?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** Hari terakhir berlakunya. / The last day on which it is valid. */
    until?: string;
  })[];
  /** Sertifikat kompetensi yang dimiliki. / sertifikat kompetensi / competency certificates */
  certificates?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** Hari terakhir berlakunya. / The last day on which it is valid. */
    until?: string;
  })[];
  [name: string]: boolean | number | string | (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** Hari terakhir berlakunya. / The last day on which it is valid. */
    until?: string;
  })[] | undefined;
}

/** Nomor kartu keluarga (KK): enam belas angka. Nomor ini dipakai bersama oleh satu rumah tangga, sehingga program yang menerima paling banyak dua orang dari satu keluarga membandingkannya. Nomor ini data pribadi dan disamarkan seperti NIK. / FamilyCardNumber is the number of a family card (nomor KK): sixteen digits. It is shared by a household, so programmes that admit at most two of a family compare it. It is personal data and masked like a NIK. */
export type FamilyCardNumber = string;

/** Studi tentang dapat tidaknya suatu lembaga pelatihan dibangun dan dijalankan. / A FeasibilityReport is the study of whether a centre can be built and run. */
export interface FeasibilityReport {
  /** Tanggal pekerjaan itu selesai. / The day it was finished. */
  on?: CalendarDate;
  /** Apa kesimpulannya; tidak diisi selama belum diketahui. / What it concludes; absent while that is not known. */
  conclusion?: StudyConclusion;
  /** Dengan syarat apa, bila kesimpulannya demikian. / Under which conditions, where it concludes so. */
  conditions?: string;
  /** Siapa yang menyusunnya. / Who made it. */
  author?: Identifier;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/**
 * Apakah kursi yang disisihkan atau kursi terbuka yang diberikan lebih dahulu.
 *
 * FillOrder is whether reserved seats or open seats are given first.
 *
 * - `reserved_first`: kursi yang dicadangkan dahulu / reserved seats first (a floor: members who are chosen by rank count towards it)
 * - `open_first`: kursi terbuka dahulu / open seats first (on top: members who have an open seat use no reserved one)
 */
export type FillOrder = "reserved_first" | "open_first";

/** Satu formulir dari perangkat yang sudah diisi. / A FilledForm is a form of the set that was filled in. */
export interface FilledForm {
  /** Formulir yang mana. / Which form. */
  form: AssessmentForm;
  /** Edisi perangkat formulir itu, misalnya "2018". / The edition of the set, for example "2018". */
  edition?: string;
  /** Tanggal formulir itu diisi. / The day on which it was filled in. */
  on?: CalendarDate;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Pemeriksaan yang tidak terpenuhi di satu tempat dalam dokumen. Nilai yang diberikan hanya dimuat jika jenisnya bukan data pribadi. / A Finding is a check that failed at one place of a document. It holds the value given only where its kind is not personal. */
export interface Finding {
  /** Pemeriksaan yang tidak terpenuhi. / The check that failed. */
  check: Identifier;
  /** Seberapa berat temuan itu dalam tahap data yang diperiksa. / How grave it is in the phase that was checked. */
  severity: Severity;
  /** Letaknya, sebagai JSON Pointer (RFC 6901); "" ialah seluruh dokumen. Untuk anggota yang tidak dikenal atau ganda (DOC-002, DOC-011), angka panjang dalam namanya diganti bintang dan nama yang panjang dipotong, sehingga penunjuknya mungkin tidak menunjuk apa pun. / Where, as a JSON Pointer (RFC 6901); "" is the whole document. Of a member that is unknown or stands twice (DOC-002, DOC-011) long numbers in the name are stars and a long name is cut, so its pointer may point at nothing. */
  at: string;
  /** Nilai-nilai yang disebut kalimatnya. / The values that the text names. */
  params?: Params;
  /** Apa yang harus dipenuhi, dengan nilai-nilainya sudah diisikan. / What must hold, with the values filled in. */
  text: LocalisedText;
  /** Cara memperbaikinya. / How to mend it. */
  mend: LocalisedText;
}

/**
 * Seberapa berat temuan asesor: "major" (mayor) atau "minor" (minor).
 *
 * FindingGrade is how grave a finding of assessors is: "major" or "minor".
 *
 * - `major`: mayor / major (must be mended before an accreditation is granted)
 * - `minor`: minor / minor (noted; an accreditation may be granted)
 */
export type FindingGrade = "major" | "minor";

/** Sertifikat laik fungsi (SLF) menyatakan bahwa suatu gedung boleh dipakai. / A FitnessCertificate says that a building may be used (sertifikat laik fungsi, SLF). */
export interface FitnessCertificate {
  /** Nomor seperti tercetak. / The number as printed. */
  number?: string;
  /** Tanggal diterbitkan; tidak diisi selama belum diterbitkan. / The day it was issued; absent while it is not. */
  issued_on?: CalendarDate;
  /** Hari terakhir berlakunya; tidak diisi bila tidak ada akhirnya. / The last day on which it holds; absent where it has no end. */
  expires_on?: CalendarDate;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Flag terpenuhi jika suatu fakta sesuai dengan yang dinyatakan. / Flag holds if a fact is as stated. */
export interface FlagRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "flag";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Nilai yang harus dimiliki fakta itu. / What the fact must be. */
  is: YesNo;
}

/** Apakah suatu proyek memiliki suatu syarat. / A Fulfilment says whether a project has a requirement. */
export interface Fulfilment {
  /** Syaratnya. / The requirement. */
  requirement: ProjectRequirement;
  /** Apakah proyek itu sudah memenuhinya. / Whether the project has it. */
  met: YesNo;
  /** Tanggal keadaannya demikian. / The day on which this was so. */
  on?: PartialDate;
  /** Naskah yang menunjukkannya. / The paper that shows it. */
  document?: Identifier;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Asal uang, misalnya "apbd_regency". Sumber yang dibedakan dalam bidang ini mempunyai kata sendiri-sendiri: bantuan pemerintah bukan hibah, dan uang negara yang dijalankan daerah (dekonsentrasi, tugas pembantuan) bukan uang daerah.
 *
 * FundSource is where money comes from, such as "apbd_regency". Sources that the field keeps apart have words of their own: government assistance (bantuan pemerintah) is no grant (hibah), and money of the state that a region runs (deconcentration, co-administration) is no money of the region.
 *
 * - `apbn`: APBN / state budget (APBN) (budget of a unit of a ministry)
 * - `apbd_province`: APBD provinsi / provincial budget (APBD)
 * - `apbd_regency`: APBD kabupaten/kota / regency or city budget (APBD)
 * - `government_assistance`: bantuan pemerintah / government assistance (PMK 168/2015: by decree and agreement)
 * - `grant`: hibah / grant (ownership passes, by an agreement)
 * - `dbh_cht`: DBH CHT / share of the tobacco excise (shared with the regions, divided by rules that change with the year)
 * - `csr`: CSR/TJSL / company money (CSR) (social responsibility of companies)
 * - `foreign_loan`: pinjaman luar negeri / foreign loan (borrowed by the state from abroad)
 * - `pnbp`: PNBP / non-tax state revenue (PNBP) (revenue of a central centre that is no BLU)
 * - `blud`: pendapatan BLUD / revenue of a local service agency (BLUD) (a local unit that manages its own revenue)
 * - `own_business`: usaha sendiri / own business (goods or services that a centre sells)
 * - `self_funded`: swadana / paid by participants or those who send them
 * - `community_contribution`: swadaya masyarakat / labour or money of the community (no payment for what the centre does)
 * - `village_fund`: dana desa / village fund (budget of a village, out of the state budget)
 * - `deconcentration`: dekonsentrasi / deconcentration (state money that the governor runs for the central government)
 * - `co_administration`: tugas pembantuan / co-administration (state money for a task of the centre that a region carries out)
 * - `intergovernmental_aid`: bantuan keuangan antardaerah / financial aid between governments (from one local budget to another)
 * - `public_agency`: BPJS atau badan publik lain / BPJS or another public agency (pays for training, such as that of its members)
 * - `foreign_worker_levy`: DKPTKA atau retribusi TKA / levy on foreign workers (paid by those who employ foreign workers)
 * - `blu`: pendapatan BLU / revenue of a state service agency (BLU) (a central centre that manages its own revenue)
 * - `local_charge`: retribusi daerah / local charge (revenue of a local unit that is no BLUD, part of the region's own revenue)
 * - `participant_fee`: biaya peserta / fee of participants
 * - `dak_fisik`: DAK fisik / special allocation for works (DAK) (no evidence was found that centres receive it; there is no rule on it here)
 */
export type FundSource = "apbn" | "apbd_province" | "apbd_regency" | "government_assistance" | "grant" | "dbh_cht" | "csr" | "foreign_loan" | "pnbp" | "blud" | "own_business" | "self_funded" | "community_contribution" | "village_fund" | "deconcentration" | "co_administration" | "intergovernmental_aid" | "public_agency" | "foreign_worker_levy" | "blu" | "local_charge" | "participant_fee" | "dak_fisik";

/**
 * Peruntukan uang, misalnya "construction".
 *
 * Purpose is what money is for, such as "construction".
 *
 * - `construction`: pembangunan / construction
 * - `operation`: operasional / operation
 * - `planning`: perencanaan dan penghitungan / planning and costing (studies, designs and costing)
 * - `training`: pelatihan / training
 * - `equipment`: peralatan / equipment
 * - `certification`: sertifikasi / certification
 * - `instructor_development`: pengembangan instruktur / development of instructors
 */
export type FundingPurpose = "construction" | "operation" | "planning" | "training" | "equipment" | "certification" | "instructor_development";

/** Semua catatan tentang pendanaan dalam satu dokumen. / Records are all records about funding in one document. */
export interface FundingRecords {
  /** Uang yang disisihkan anggaran. / Money that budgets set aside. */
  allocations?: Allocation[];
  /** Proposal bantuan pemerintah. / Proposals for government assistance. */
  proposals?: AssistanceProposal[];
  /** Pembukaan proposal bantuan. / Calls for proposals. */
  assistance_calls?: AssistanceCall[];
  /** Aturan pembayaran bantuan, di samping yang disertakan pustaka ini. / Rules by which assistance is paid, beside those that this library ships. */
  tranche_plans?: TranchePlan[];
  /** Bantuan pemerintah yang telah disepakati. / Government assistance that was agreed on. */
  assistances?: Assistance[];
  /** Apa yang diperoleh dan dibelanjakan lembaga pelatihan dalam setahun, menurut hitungannya sendiri. / What centres earned and spent in a year, as they count it. */
  self_sufficiency_reports?: SelfSufficiencyReport[];
  /** Kesalahan keuangan yang ditemukan pemeriksa. / What auditors found wrong with money. */
  audit_findings?: AuditFinding[];
  /** Pembayaran. / Payments. */
  payments?: Payments;
  /** Kuitansi atas apa yang dibayar bendahara. / Receipts for what treasurers paid out. */
  receipts?: Receipts;
  /** Apa yang dipertanggungjawabkan bendahara. / What treasurers answered for. */
  accountability_reports?: AccountabilityReport[];
  /** Apa yang didapat peserta untuk satu hari. / What participants get for a day. */
  allowance_rates?: AllowanceRate[];
  /** Daftar nominatif uang saku. / Nominative lists of allowances. */
  payment_lists?: PaymentLists;
  /** Premi asuransi peserta. / Premiums for the insurance of participants. */
  insurance_premiums?: InsurancePremium[];
  /** Anggaran, setiap versi satu. / Budgets, each version one. */
  budgets?: Budget[];
  /** Harga tertinggi yang boleh dipakai saat menyusun anggaran. / The highest prices that budgets may plan with. */
  cost_standards?: CostStandard[];
  /** Apa yang mengikat uang: kontrak dan SK. / What binds money: contracts and decrees. */
  commitments?: Commitment[];
  /** Buku anggaran, entri demi entri. / The ledger of the budgets, entry by entry. */
  entries?: LedgerEntry[];
}

/** Akibat suatu kebijakan terhadap sekumpulan orang: berapa orang untuk setiap putusan, berapa yang dikecualikan setiap aturan, sendirian atau bersama aturan lain, dan berapa yang belum dapat ditentukan karena fakta apa yang belum ada; untuk semua orang dan untuk kelompok-kelompok dalam rincian. Di dalamnya tidak ada data seorang pun. Sel kecil tetap disebut sampai disembunyikan; sel yang disembunyikan adalah hitungan yang tidak diisi, dan itu bukan 0. / A Funnel is what a policy did to a cohort: how many there are of each verdict, how many each rule excludes, alone or with others, and how many are undetermined for want of which fact; for all people and for the groups of breakdowns. It holds no one's data. Small cells are told until they are hidden; a cell that is hidden is an absent count, which is not 0. */
export interface Funnel {
  /** Kebijakan dan versinya. / The policy and its version. */
  policy: ExtendedPolicy;
  /** Nama kebijakan itu. / What the policy is called. */
  title: LocalisedText;
  /** Aturan-aturannya, menurut urutan dokumen. / The rules, in the order of the document. */
  rules: FunnelRule[];
  /** Fakta yang diminta oleh aturan, menurut urutannya. / The facts that the rules ask for, in their order. */
  facts: FunnelFact[];
  /** Hitungan untuk semua orang. / The counts of all people. */
  total: FunnelCounts;
  /** Hal yang sama untuk kelompok-kelompok. / The same for groups. */
  breakdowns?: FunnelBreakdown[];
}

/** Angka-angka corong seleksi menurut kelompok dalam suatu Breakdown. / A FunnelBreakdown is the numbers of a funnel by the groups of a Breakdown. */
export interface FunnelBreakdown {
  /** Menurut apa pembagiannya. / What it divides by. */
  label: LocalisedText;
  /** Kelompok-kelompoknya, lalu orang selebihnya, lalu mereka yang tidak diketahui termasuk kelompok mana; tanpa kelompok yang kosong. / The groups, then the rest of the people, then those of whom it is not known where they belong; without those in which there is nobody. */
  groups: FunnelGroup[];
}

/** Angka-angka corong seleksi untuk sebagian orang. / FunnelCounts are the numbers of a funnel for some people. */
export interface FunnelCounts {
  /** Berapa jumlah mereka. / How many they are. */
  people?: Count;
  /** Yang memenuhi kebijakan. / Who meets the policy. */
  eligible?: Count;
  /** Yang tidak memenuhinya. / Who does not. */
  ineligible?: Count;
  /** Yang terlalu sedikit diketahui tentangnya untuk menyatakannya. / Of whom too little is known to say. */
  undetermined?: Count;
  /** Akibat setiap aturan, menurut tempatnya dalam aturan corong seleksi. / What each rule did, by its place in the funnel's rules. */
  rules: RuleCounts[];
  /** Akibat setiap fakta yang belum ada, menurut tempatnya dalam fakta corong seleksi. / What each missing fact did, by its place in the funnel's facts. */
  facts: FactCounts[];
}

/** Fakta yang diminta oleh aturan. / A FunnelFact is a fact that rules ask for. */
export interface FunnelFact {
  /** Faktanya. / The fact. */
  fact: FactName;
  /** Sebutan yang dipakai orang. / What people call it. */
  label: LocalisedText;
  /** Apa yang memastikannya. / What settles it. */
  ask: LocalisedText;
}

/** Angka-angka corong seleksi untuk satu kelompok. / A FunnelGroup is the numbers of a funnel for one group. */
export interface FunnelGroup {
  /** Kelompoknya, "rest" (selebihnya), atau "not_known" (tidak diketahui). / The group, "rest" or "not_known". */
  id: Identifier;
  /** Apa sebutannya. / What it is called. */
  label: LocalisedText;
  /** Angka-angkanya. / The numbers. */
  counts: FunnelCounts;
}

/** Satu aturan dalam kebijakan. / A FunnelRule is a rule of the policy. */
export interface FunnelRule {
  /** Namanya dalam kebijakan. / Its name in the policy. */
  code: Identifier;
  /** Apa yang dimintanya, dalam kata-kata. / What it asks for, in words. */
  text: LocalisedText;
}

/**
 * Magang lulusan perguruan tinggi ("Maganghub") adalah pengalaman kerja bagi orang yang baru lulus dari perguruan tinggi: enam bulan, satu kali, dengan uang saku. Ini bukan pemagangan dan bukan bagian dari program pelatihan.
 *
 * Sumber: Permenaker 8/2025 menurut pemberitaan pers; pasal-pasalnya belum dibaca, sehingga setiap batas adalah parameter.
 *
 * A GraduateInternship (magang lulusan perguruan tinggi, "Maganghub") is work experience for somebody who has just left a university: six months, once, with a stipend. It is neither an apprenticeship nor part of a training programme.
 *
 * Source: Permenaker 8/2025 as the press reports it; its articles have not been read, so every limit is a parameter.
 */
export interface GraduateInternship {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lulusan perguruan tinggi itu. / The graduate. */
  person: Identifier;
  /** Perusahaannya. / The company. */
  company: Identifier;
  /** Universitas atau perguruan tinggi lainnya. / The university or college. */
  university?: Identifier;
  /** Tanggal pada ijazah. / The day on the diploma. */
  diploma_on?: CalendarDate;
  /** Apakah lulusan itu memiliki akun SIAPkerja. / Whether the graduate has an account of SIAPkerja. */
  siapkerja_account?: YesNo;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Uang sakunya, dalam rupiah per bulan. / The stipend, in rupiah a month. */
  stipend?: Rupiah;
  /** Para pembimbing di perusahaan. / The mentors at the company. */
  mentors?: Identifier[];
  /** Lulusan itu diasuransikan terhadap apa. / What the graduate is insured against. */
  insurance?: InsuranceCover[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Rekening bank tempat bantuan dibayarkan. / A GranteeAccount is the bank account that assistance is paid into. */
export interface GranteeAccount {
  /** Bank tempat rekening itu. / The bank that has the account. */
  bank?: string;
  /** Nomor rekening itu. / The number of the account. */
  number?: AccountNumber;
  /** Rekening milik siapa. / Whose account it is. */
  holder?: Identifier;
}

/**
 * Jenis serah terima: "provisional" (PHO, memulai masa pemeliharaan) atau "final" (FHO, mengakhirinya).
 *
 * HandoverKind is "provisional" (PHO, begins the maintenance period) or "final" (FHO, ends it).
 *
 * - `provisional`: serah terima pertama (PHO) / provisional handover (the works are complete; the maintenance period begins)
 * - `final`: serah terima akhir (FHO) / final handover (the maintenance period ends)
 */
export type HandoverKind = "provisional" | "final";

/** Orang yang memimpin lembaga pelatihan. / A Head is who leads a centre. */
export interface Head {
  /** Nama, tanpa gelar. / The name, without titles. */
  name: string;
  /** Gelar di depan nama, misalnya "Dr.". / Titles before the name, for example "Dr.". */
  title_prefix?: string;
  /** Gelar di belakang nama, misalnya "M.M.". / Titles after the name, for example "M.M.". */
  title_suffix?: string;
  /** Jabatan yang dipegang, misalnya "Kepala UPTD BLK Paser". / The office held, for example "Kepala UPTD BLK Paser". */
  office?: string;
  /** Apakah jabatan itu dipegang sebagai pejabat sementara, dan yang mana. / Whether that office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** Sejak kapan. / Since when. */
  since?: PartialDate;
}

/**
 * Berapa kode dari suatu daftar yang diperlukan: "all" (semua) atau "any" (salah satu).
 *
 * Need is how many codes of a list are needed: "all" or "any".
 *
 * - `all`: semua / all
 * - `any`: salah satu / any
 */
export type HoldsNeed = "all" | "any";

/** Holds terpenuhi jika suatu himpunan memuat semua, atau salah satu, dari kode-kode ini, misalnya unit kompetensi. Jika ada tanggal acuan, setiap kode harus berlaku pada hari itu; kode yang masa berlakunya tidak diketahui dianggap tidak diketahui. / Holds holds if a set has all, or any, of these codes, such as competency units. With a reference date each must be valid on that day; of a code whose validity is not known it is then not known. */
export interface HoldsRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "holds";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Kode-kodenya, paling sedikit satu. / The codes, at least one. */
  codes: [string, ...string[]];
  /** Apakah semuanya diperlukan atau salah satu saja; semua bila tidak diisi. / Whether all of them are needed or any one; all if absent. */
  need?: HoldsNeed;
  /** Tanggal kode itu harus berlaku; bila tidak diisi, cukup dimiliki saja. / The day on which they must be valid; absent, holding them will do. */
  at?: ReferenceDate;
}

/** Pengenal tanpa arti sendiri, dipilih oleh penyimpan catatan: 1 sampai 64 karakter dari A-Z, a-z, 0-9, ".", "_", dan "-". / An opaque identifier, chosen by whoever keeps the record: 1 to 64 of A-Z, a-z, 0-9, ".", "_" and "-". */
export type Identifier = string;

/** Uang dari satu sumber dalam satu tahun. / An Income is money from one source in a year. */
export interface Income {
  /** Dari mana asalnya. / Where it comes from. */
  source: FundSource;
  /** Berapa jumlahnya; tidak diisi bila tidak diketahui. / How much; absent where it is not known. */
  amount?: Rupiah;
  /** Pendapatan itu untuk apa, misalnya "jasa jahit seragam". / What it was for, for example "jasa jahit seragam". */
  description?: string;
}

/**
 * Kelas resmi BLK Komunitas: "tumbuh" (dapat melatih dengan baik), "berkembang" (mempunyai mitra yang membiayai pelatihan, dan memberdayakan alumninya), atau "mandiri" (menghidupi diri sendiri). Kata-katanya adalah kata kementerian. Kelas dengan kata lain dilaporkan, seperti pada setiap daftar, oleh pemeriksaan REF-001.
 *
 * IndependenceClass is the official class of a community centre: "tumbuh" (can train well), "berkembang" (has partners who pay for training, and empowers its alumni) or "mandiri" (sustains itself). The words are those of the ministry. That a class is another word is told as of every list, by check REF-001.
 *
 * - `tumbuh`: Tumbuh / growing (Tumbuh) (can run training well)
 * - `berkembang`: Berkembang / developing (Berkembang) (trains, has partnerships that pay for training, and empowers alumni)
 * - `mandiri`: Mandiri / independent (Mandiri) (sustains its institution and produces goods or services)
 */
export type IndependenceClass = "tumbuh" | "berkembang" | "mandiri";

/** Angka yang diterbitkan, misalnya tingkat pengangguran sekitar 3,9 persen. / An Indicator is a published rate, such as an unemployment rate of about 3.9 percent. */
export interface Indicator {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa yang diukurnya. / What it measures. */
  kind: IndicatorKind;
  /** Wilayah yang dimaksud. / The region it is about. */
  region?: RegionCode;
  /** Lembaga pelatihan yang dimaksud. / The centre it is about. */
  centre?: Identifier;
  /** Bagaimana sumber memberikan nilainya: tepat, sekitar, paling sedikit. / How the source gives the value: exactly, about, at least. */
  qualifier: CountQualifier;
  /** Nilainya. / The value. */
  value: Percent;
  /** Periode yang dimaksud; tidak diisi bila sumber tidak menyebutkannya. / The period it is for; absent where the source does not say. */
  period?: Period;
  /** Siapa yang dihitung dalam angka itu. / Who is counted in the rate. */
  numerator?: Count;
  /** Dari berapa. / Of how many. */
  denominator?: Count;
  /** Siapa yang mengukurnya. / Who measured it. */
  measured_by?: Identifier;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Hal yang diukur suatu indikator, misalnya "unemployment_rate" (TPT).
 *
 * IndicatorKind is what an indicator measures, such as "unemployment_rate" (TPT).
 *
 * - `unemployment_rate`: tingkat pengangguran terbuka (TPT) / open unemployment rate (TPT) (unemployed divided by the labour force)
 * - `participation_rate`: tingkat partisipasi angkatan kerja (TPAK) / labour-force participation rate (labour force divided by the population of 15 and older)
 * - `placement_rate`: tingkat penempatan / placement rate (employed or self-employed, of those who completed training and were traced)
 * - `completion_rate`: tingkat penyelesaian / completion rate (completed, of those whose enrolment ended)
 * - `certification_rate`: tingkat kelulusan uji kompetensi / certification rate (competent, of those who completed training and were tested)
 * - `self_employment_rate`: tingkat wirausaha / self-employment rate (self-employed, of those who completed training and were traced)
 * - `dropout_rate`: tingkat putus pelatihan / dropout rate (not completed, of those whose enrolment ended)
 */
export type IndicatorKind = "unemployment_rate" | "participation_rate" | "placement_rate" | "completion_rate" | "certification_rate" | "self_employment_rate" | "dropout_rate";

/** Forum industri (FKLPI, FKLPID) adalah tempat lembaga pelatihan dan industri bertemu: tentang kebutuhan perusahaan, ke mana alumni pergi, dan apa yang perlu diajarkan. / An IndustryForum (FKLPI, FKLPID) is where centres and industry meet: about what companies need, where alumni go and what to teach. */
export interface IndustryForum {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Namanya. / The name. */
  name: string;
  /** Wilayah kerja forum itu. / The region that it is for. */
  region?: RegionCode;
  /** Lembaga pelatihan yang menyelenggarakannya. / The centre that runs it. */
  centre?: Identifier;
  /** Perusahaan dan organisasi lain di dalamnya. / The companies and other organisations in it. */
  members?: Identifier[];
  /** Pertemuan-pertemuannya, sejauh ada dalam dokumen. / Its meetings, as far as the document has them. */
  meetings?: Identifier[];
  /** Kapan terakhir bertemu, setepat yang diketahui. / When it last met, as exactly as that is known. */
  last_met?: PartialDate;
  /** Berapa bulan jarak antara dua pertemuan, menurut aturannya sendiri; tidak diisi bila tidak ada aturannya. / How many months it lets pass between two meetings, by its own rules; absent if it has none. */
  every_months?: Count;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu bagian dari suatu TranchePlan. / An Instalment is one part of a TranchePlan. */
export interface Instalment {
  /** Nomornya, mulai dari 1. / Its number, from 1. */
  number: Count;
  /** Bagiannya, dalam persen dari sisa sesudah tahap yang memiliki jumlah tetap; tidak diisi bila tahap ini memiliki jumlah. / Its share, in percent of what the instalments with an amount leave; absent if it has an amount. */
  share?: Percent;
  /** Jumlahnya, sama berapa pun nilai bantuannya; tidak diisi bila tahap ini memiliki bagian. / Its amount, the same whatever the assistance; absent if it has a share. */
  amount?: Rupiah;
  /** Apa yang harus sudah terjadi sebelum dibayarkan. / What must have happened before it is paid. */
  trigger: PaymentTrigger;
  /** Dokumen yang harus diserahkan bersama permintaannya. / The papers that must be handed in with the request. */
  attachments?: DocumentKind[];
  /** Dalam berapa hari sesudah dibayarkan harus dipertanggungjawabkan; tidak diisi bila polanya tidak menyebutkannya. / Within how many days after it is paid it must be accounted for; absent where the plan does not say. */
  account_within_days?: Count;
}

/** Satu detik menurut UTC, misalnya 2025-12-10T03:00:00Z, dalam tahun 1 sampai 9999. Menyatakan kapan sesuatu dilakukan, apa pun waktu setempatnya. / Instant is a second of UTC, such as 2025-12-10T03:00:00Z, in the years 1 to 9999. It says when something was done, whatever the local time was. */
export type Instant = string;

/** Instruktur mengajar di lembaga pelatihan. / An Instructor teaches in a centre. */
export interface Instructor {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Orangnya, bila ada dalam dokumen. / The person, where the document holds it. */
  person?: Identifier;
  /** Nomor induk pegawai negeri (NIP). Ini data pribadi. / The number of a civil servant (NIP). It is personal data. */
  nip?: NIP;
  /** Status kepegawaian instruktur itu. / How the instructor is employed. */
  employment?: EmploymentStatus;
  /** Jenjang dalam jabatan fungsional instruktur. / The rank in the functional job of instructors. */
  rank?: InstructorRank;
  /** Kejuruan yang diajarkan. / The vocations taught. */
  vocations?: Vocation[];
  /** Unit kompetensi yang diajarkan; tidak diisi bila tidak ada yang menyebut unit yang mana. / The competency units taught; absent where nobody says which. */
  units?: UnitCode[];
  /** Apakah instruktur tetap atau dari luar. / Whether on the staff or from outside. */
  engagement?: Engagement;
  /** Sertifikat yang dimiliki. / The certificates held. */
  certificates?: InstructorCertificate[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Bukti bahwa instruktur menguasai bidangnya atau mampu mengajarkannya. / An InstructorCertificate is the proof that an instructor knows the trade or can teach it. */
export interface InstructorCertificate {
  /** Apa yang dibuktikannya. / What it proves. */
  kind: InstructorCertificateKind;
  /** Kejuruannya, untuk sertifikat teknis. / The vocation, for a technical one. */
  vocation?: Vocation;
  /** Nomor seperti tercetak; untuk asesor, nomor registrasinya (MET). / The number as printed; for an assessor the registration (MET). */
  number?: string;
  /** Siapa yang menerbitkannya, misalnya suatu LSP. / Who issued it, such as a certification body. */
  issuer?: string;
  /** Kapan sertifikat itu berlaku. / When it is valid. */
  valid?: Period;
}

/**
 * Hal yang dibuktikan sertifikat instruktur: kompetensi teknis ("technical"), metodologi ("methodology"), atau bahwa pemegangnya asesor ("assessor").
 *
 * CertificateKind is what a certificate of an instructor proves: "technical" competence, "methodology" or that the holder is an "assessor".
 *
 * - `technical`: kompetensi teknis / technical competence (is good at what is taught)
 * - `methodology`: metodologi pelatihan / training methodology (is able to teach)
 * - `assessor`: asesor kompetensi / assessor of competence (may assess competence; has a registration number (MET))
 */
export type InstructorCertificateKind = "technical" | "methodology" | "assessor";

/**
 * Jenjang jabatan fungsional instruktur, dari "terampil" sampai "penyelia" untuk kategori keterampilan dan dari "ahli_pertama" sampai "ahli_utama" untuk kategori keahlian. "pelaksana" dan "pelaksana_lanjutan" adalah sebutan yang dipakai sebelum PermenPANRB 82/2020; hari perubahannya belum dipastikan, sehingga sebutan itu dianggap dipakai sampai akhir tahun 2020.
 *
 * InstructorRank is the rank in the functional job of instructors, from "terampil" to "penyelia" for skilled ones and from "ahli_pertama" to "ahli_utama" for experts. "pelaksana" and "pelaksana_lanjutan" are the words used before PermenPANRB 82/2020; the day of the change is not confirmed, so they are taken to have been used until the end of 2020.
 *
 * - `terampil`: Instruktur Terampil / skilled instructor (Terampil) (skilled category, the first of three ranks)
 * - `mahir`: Instruktur Mahir / proficient instructor (Mahir) (skilled category, the second of three ranks)
 * - `penyelia`: Instruktur Penyelia / supervising instructor (Penyelia) (skilled category, the third of three ranks)
 * - `ahli_pertama`: Instruktur Ahli Pertama / expert instructor, first (Ahli Pertama) (expert category, the first of four ranks)
 * - `ahli_muda`: Instruktur Ahli Muda / expert instructor, junior (Ahli Muda) (expert category, the second of four ranks)
 * - `ahli_madya`: Instruktur Ahli Madya / expert instructor, middle (Ahli Madya) (expert category, the third of four ranks)
 * - `ahli_utama`: Instruktur Ahli Utama / expert instructor, principal (Ahli Utama) (expert category, the fourth of four ranks)
 * - `pelaksana`: Instruktur Pelaksana / skilled instructor (Pelaksana, before 2021)
 * - `pelaksana_lanjutan`: Instruktur Pelaksana Lanjutan / proficient instructor (Pelaksana Lanjutan, before 2021)
 */
export type InstructorRank = "terampil" | "mahir" | "penyelia" | "ahli_pertama" | "ahli_muda" | "ahli_madya" | "ahli_utama" | "pelaksana" | "pelaksana_lanjutan";

/** Hal yang diminta suatu program dari instrukturnya, sebagaimana dinyatakan formulirnya. / InstructorRequirements are what a programme asks of its instructors, as its form states them. */
export interface InstructorRequirements {
  /** Jenjang pendidikan paling rendah. / The lowest level of education. */
  min_education?: EducationLevel;
  /** Kompetensi mengajar, misalnya sertifikat metodologi pelatihan. / The competence to teach, such as a certificate of training methodology. */
  methodology?: LocalisedText;
  /** Kompetensi di bidang kerjanya, misalnya sertifikat untuk unit-unitnya. / The competence in the trade, such as a certificate for its units. */
  technical?: LocalisedText;
  /** Lama bekerja, dalam bulan, di bidang itu atau sebagai instruktur. / Months of work in the trade or as an instructor. */
  experience_months?: Count;
  /** Apa pun yang lain. / Anything else. */
  other?: LocalisedText;
}

/** Daftar instruktur. / Instructors is a list of instructors. */
export type Instructors = Instructor[];

/** Perlindungan bagi seseorang yang berlatih, misalnya perlindungan BPJS Ketenagakerjaan terhadap kecelakaan kerja. / An InsuranceCover is cover of somebody who trains, such as that of BPJS Ketenagakerjaan against accidents at work. */
export interface InsuranceCover {
  /** Apa yang dicakupnya. / What it covers. */
  kind: InsuranceKind;
  /** Nomor polis atau nomor kepesertaan. / The number of the policy or of the membership. */
  policy_number?: string;
  /** Dari kapan sampai kapan; tidak diisi bila tidak dicatat, dan lalu dianggap cukup lama. / From when to when; absent where it is not recorded, and then taken as long enough. */
  period?: Period;
}

/**
 * Hal yang dijamin asuransi: "work_accident" (JKK) atau "death" (JKM).
 *
 * InsuranceKind is what insurance covers: "work_accident" (JKK) or "death" (JKM).
 *
 * - `work_accident`: jaminan kecelakaan kerja (JKK) / work accident insurance (JKK of social security)
 * - `death`: jaminan kematian (JKM) / death insurance (JKM of social security)
 */
export type InsuranceKind = "work_accident" | "death";

/** Biaya asuransi peserta suatu angkatan, misalnya terhadap kecelakaan kerja: peserta × bulan × premi. / An InsurancePremium is what insures the participants of a batch, such as against accidents at work: participants × months × premium. */
export interface InsurancePremium {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Apa yang dicakupnya. / What it covers. */
  kind: InsuranceKind;
  /** Berapa peserta yang diasuransikan. / How many participants are insured. */
  participants: Count;
  /** Berapa bulan mereka diasuransikan. / For how many months they are insured. */
  months: Count;
  /** Premi satu peserta untuk satu bulan. / The premium of one participant for a month. */
  per_month: Rupiah;
  /** Premi semua peserta untuk semua bulan bersama-sama. / The premium of all participants for all months together. */
  amount: Rupiah;
  /** Pembayaran yang melunasinya. / The payment that pays it. */
  payment?: Identifier;
  /** Dokumen dari penanggung asuransi. / The paper of the insurer. */
  document?: Identifier;
}

/** Gelombang adalah satu pembukaan pendaftaran nasional atau tahunan yang meliputi banyak angkatan, misalnya "Batch 1" tahun 2026 dengan sekitar 20.000 orang. Ini bukan kelas berisi 16 orang: lihat Batch. / An IntakeWave (gelombang) is one national or yearly opening of registration that covers many batches, such as the "Batch 1" of 2026 with about 20,000 people. It is not a class of 16: see Batch. */
export interface IntakeWave {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Nama seperti diumumkan, misalnya "Pelatihan Vokasi Nasional Batch 1". / The name as announced, for example "Pelatihan Vokasi Nasional Batch 1". */
  name: string;
  /** Nomor dalam tahunnya: angka 1 dari "Batch 1". / The number in its year: the 1 of "Batch 1". */
  wave_number?: Count;
  /** Tahunnya, misalnya "2026". / The year, for example "2026". */
  year?: PartialDate;
  /** Kapan pendaftaran diterima; hari terakhir menurut perpanjangan yang terakhir. / When applications are taken; the last day as last extended. */
  registration?: Period;
  /** Tanggal pengumuman mereka yang diterima. / The day on which those who are accepted are announced. */
  announced_on?: CalendarDate;
  /** Jumlah orang yang dapat diterima, di semua lembaga pelatihan. / The people it is for, over all centres. */
  seats?: Count;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Seberapa banyak suatu bagian pekerjaan sudah dikerjakan. / An ItemProgress is how much of a work item was done. */
export interface ItemProgress {
  /** Bagian pekerjaannya. / The work item. */
  item: Identifier;
  /** Seberapa banyak yang sudah dikerjakan, seluruhnya sejak awal, dari 0.00 sampai 100.00. / How much of it was done, all together since the beginning, from 0.00 to 100.00. */
  done: Percent;
}

/** Lowongan yang diteruskan kepada seseorang yang sudah dilatih. / A JobReferral is a vacancy that was passed to somebody who has been trained. */
export interface JobReferral {
  /** Kepesertaan orang itu. / The enrolment of the person. */
  enrolment: Identifier;
  /** Pemberi kerjanya. / The employer. */
  organisation?: Identifier;
  /** Lowongannya, misalnya "operator jahit". / The vacancy, such as "operator jahit". */
  vacancy?: string;
  /** Tanggal lowongan itu diteruskan. / The day on which the vacancy was passed on. */
  on?: CalendarDate;
  /** Apa hasil penyaluran itu. / What came of it. */
  result?: ReferralResult;
}

/** Satu barang dari suatu ParticipantKit. / A KitItem is one thing of a ParticipantKit. */
export interface KitItem {
  /** Apa hal itu. / What it is. */
  kind: KitItemKind;
  /** Berapa banyak, misalnya 2. / How many, for example 2. */
  quantity: Count;
  /** Tanggal diterima; tidak diisi selama belum diterima. / The day it was received; absent while it was not. */
  received_on?: CalendarDate;
  /** Tanda terima yang ditandatangani peserta. / The receipt that the participant signed. */
  receipt?: Identifier;
}

/**
 * Barang yang diserahkan kepada peserta, misalnya "uniform".
 *
 * KitItemKind is what is handed to a participant, such as "uniform".
 *
 * - `uniform`: seragam / uniform
 * - `stationery`: alat tulis (ATK) / stationery
 * - `module`: modul / training module
 * - `protective_gear`: alat pelindung diri (APD) / protective gear (such as gloves, glasses and shoes of welders)
 * - `tools`: peralatan kerja / tools
 */
export type KitItemKind = "uniform" | "stationery" | "module" | "protective_gear" | "tools";

/** Lahan tempat lembaga pelatihan berdiri. / A Land is the land that a centre stands on. */
export interface Land {
  /** Luas dalam meter persegi. / The area in square metres. */
  area_m2?: Count;
  /** Dengan hak apa lembaga pelatihan menguasainya. / By what right the centre has it. */
  title?: LandTitle;
  /** Lahan milik siapa. / Whose land it is. */
  holder?: LandHolder;
  /** Dokumen yang membuktikan hak itu. / The paper that proves the title. */
  document?: Identifier;
}

/** Hibah lahan kepada kementerian yang membangun di atasnya. / A LandGrant is the gift of the land to the ministry that builds on it. */
export interface LandGrant {
  /** Tanggal naskah hibah ditandatangani; tidak diisi selama belum ditandatangani. / The day the deed was signed (naskah hibah); absent while it is not. */
  signed_on?: CalendarDate;
  /** Naskah hibahnya. / The deed. */
  document?: Identifier;
  /** Tanggal kementerian memeriksa lahan (cek lapangan). / The day the ministry checked the land (cek lapangan). */
  checked_on?: CalendarDate;
  /** Apakah lahan dinyatakan layak dibangun. / Whether the land was found fit to build on. */
  fit?: YesNo;
  /** Berita acara kunjungan itu. / The record of that visit. */
  check_document?: Identifier;
}

/**
 * Pemilik lahan tempat lembaga pelatihan berdiri: "government" (pusat, provinsi, atau kabupaten), "community" (masyarakat), atau "private" (swasta).
 *
 * LandHolder is whose land a centre stands on: "government" (central, province or regency), "community" or "private".
 *
 * - `government`: milik pemerintah / held by the government
 * - `community`: milik komunitas / held by a community
 * - `private`: milik swasta / held privately
 */
export type LandHolder = "government" | "community" | "private";

/**
 * Dasar hak lembaga pelatihan atas lahannya: "certificate" (sertifikat tanah), "grant" (naskah hibah), "lease" (sewa), atau "borrowed" (pinjam pakai).
 *
 * LandTitle is by what right a centre has its land: "certificate" (sertifikat tanah), "grant" (naskah hibah), "lease" or "borrowed".
 *
 * - `certificate`: sertifikat / certificate
 * - `grant`: hibah / grant (a deed of grant, before there is a certificate)
 * - `lease`: sewa / lease
 * - `borrowed`: pinjam pakai / borrowed
 */
export type LandTitle = "certificate" | "grant" | "lease" | "borrowed";

/** Hal yang ditetapkan satu tingkat: ia boleh memperketat ketetapan tingkat di atasnya, tidak pernah melonggarkannya. / A Layer is what one level sets: it may tighten what the levels above it set, never loosen it. */
export interface Layer {
  /** Siapa yang menetapkannya. / Who sets it. */
  level: LayerLevel;
  /** Provinsi atau kabupaten tempat berlakunya, untuk tingkat tersebut. / The province or regency it holds in, for those levels. */
  region?: RegionCode;
  /** Program pelatihan yang dikenainya, untuk tingkat tersebut. / The programme it holds for, for that level. */
  programme?: Identifier;
  /** Apa yang ditetapkannya. / What it sets. */
  settings: [ParameterSetting, ...ParameterSetting[]];
}

/**
 * Siapa yang menetapkan parameter: tingkat "national" (nasional), "province" (provinsi), "regency" (kabupaten/kota), atau "programme" (program).
 *
 * LayerLevel is who sets a parameter: the "national" level, a "province", a "regency" or a "programme".
 *
 * - `national`: nasional / national
 * - `province`: provinsi / province
 * - `regency`: kabupaten/kota / regency or city
 * - `programme`: program / programme
 */
export type LayerLevel = "national" | "province" | "regency" | "programme";

/**
 * Hari genapnya satu tahun bagi orang yang lahir pada 29 Februari dalam tahun biasa: "march_1" atau "february_28".
 *
 * LeapBirthday is the day on which somebody born on 29 February completes a year in common years: "march_1" or "february_28".
 *
 * - `march_1`: 1 Maret / 1 March
 * - `february_28`: 28 Februari / 28 February
 */
export type LeapBirthday = "march_1" | "february_28";

/** Satu baris buku anggaran: uang yang dialokasikan, diikat, dibelanjakan, atau dikembalikan, dari satu baris anggaran, pada satu hari. Tidak ada yang pernah diubah: yang salah ditarik kembali dengan entri dari jenis tersendiri. Rp0 dibelanjakan adalah entri Rp0; tidak ada belanja berarti tidak ada entri. / An Entry is a line of the ledger of a budget: money that was allocated, committed, spent or given back, of one line of the budget, on one day. Nothing is ever changed: what was wrong is taken back by an entry of its own kind. Rp0 spent is an entry of Rp0; nothing spent is no entry. */
export interface LedgerEntry {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa akibatnya. / What it does. */
  kind: LedgerEntryKind;
  /** Baris anggarannya. / The line of the budget. */
  line: Identifier;
  /** Berapa jumlahnya. Negatif hanya bila pergeseran, revisi, atau luncuran mengurangi, dan dalam pembatalan entri yang positif. / How much. It is negative only where a shift, a revision or a carry-over takes away, and in the reversal of an entry that is positive. */
  amount: Rupiah;
  /** Tanggalnya. Entri pada hari yang sama tidak memiliki urutan: apa yang harus berlaku diperiksa pada akhir hari. / The day. Entries of one day have no order among them: what must hold is asked at its end. */
  on: CalendarDate;
  /** Kontrak atau SK yang mengikat uang itu: pada komitmen, pada pelepasannya, dan pada realisasi yang membayarnya. / The contract or decree that binds the money: that of a commitment, of its release, and of a realisation that pays it. */
  commitment?: Identifier;
  /** Pembayarannya: pada realisasi dan pada setoran kembali. / The payment: that of a realisation and of a refund. */
  payment?: Identifier;
  /** Entri yang dibatalkan seluruhnya oleh suatu pembatalan. / The entry that a reversal takes back in full. */
  reverses?: Identifier;
  /** Dokumen yang menjadi dasarnya. / The paper that it rests on. */
  document?: Identifier;
  /** Mengapa entri itu dibuat; untuk pembatalan, apa yang salah. / Why the entry was made; for a reversal, what was wrong. */
  reason?: string;
}

/**
 * Hal yang dilakukan suatu entri buku anggaran, misalnya "commitment".
 *
 * EntryKind is what an entry of a ledger does, such as "commitment".
 *
 * - `allocation`: alokasi / allocation (adds to what the line is allocated)
 * - `revision`: revisi / revision (adds to or takes from the allocation, by a new version of the budget)
 * - `shift`: pergeseran / shift (moves allocation between lines; those of one document sum to zero)
 * - `carry_over`: luncuran / carry-over (brings what is left into the next year: negative in the old line, positive in the new one; those of one document sum to zero where both are told)
 * - `commitment`: komitmen / commitment (binds money)
 * - `release`: pelepasan komitmen / release (gives back what was bound and will not be paid)
 * - `realisation`: realisasi / realisation (spends money, out of its commitment where one is named)
 * - `refund`: setoran kembali / refund (gives part of what was spent back in the same year)
 * - `reversal`: pembalikan / reversal (takes one entry back in full)
 */
export type LedgerEntryKind = "allocation" | "revision" | "shift" | "carry_over" | "commitment" | "release" | "realisation" | "refund" | "reversal";

/** Uang yang tidak diperlukan. Uang itu kembali ke kas negara. / A Leftover is money that was not needed. It goes back to the treasury. */
export interface Leftover {
  /** Berapa jumlahnya; tidak diisi bila dapat dihitung dari yang dibayar dan dibelanjakan, atau tidak diketahui. Rp0 menyatakan bahwa tidak ada sisa. Jumlah yang kurang dari selisih yang dibayar dan dibelanjakan bukanlah seluruhnya. / How much; absent where that follows from what was paid and spent, or is not known. Rp0 says that nothing was left. Less than was paid and not spent is not all of it. */
  amount?: Rupiah;
  /** Tanggal disetor kembali. / The day it was paid back. */
  returned_on?: CalendarDate;
  /** Nomor transaksi penerimaan negara (NTPN). / The receipt number of the treasury (NTPN). */
  ntpn?: NTPN;
  /** Bukti setornya. / The proof of payment. */
  proof?: Identifier;
}

/** Banyaknya jam pelajaran (JP) dari 0 sampai 100.000, misalnya 240. Berapa menit satu jam pelajaran adalah parameter, biasanya 45. Dalam JSON ditulis sebagai bilangan. / LessonHours is a number of lesson hours (jam pelajaran, JP) from 0 to 100,000, such as 240. How many minutes a lesson hour has is a parameter, usually 45. In JSON it is a number. */
export type LessonHours = number;

/** Level terpenuhi jika jenjang pendidikan dari min sampai max, kedua batas termasuk. / Level holds if a level of education is from min to max, both included. */
export interface LevelRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "level";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Jenjang paling rendah. / The lowest level. */
  min?: EducationLevel;
  /** Jenjang paling tinggi. / The highest level. */
  max?: EducationLevel;
}

/**
 * Lisensi LSP adalah izin BNSP untuk menyertifikasi orang dalam beberapa skema selama suatu masa.
 *
 * Sumber: Peraturan BNSP 3/BNSP/III/2014.
 *
 * A Licence (lisensi LSP) is the permission of BNSP to certify persons in some schemes for some time.
 *
 * Source: Peraturan BNSP 3/BNSP/III/2014.
 */
export interface Licence {
  /** Nomornya, misalnya "BNSP-LSP-1565-ID". / The number, for example "BNSP-LSP-1565-ID". */
  number?: LicenceNumber;
  /** SK yang memberikannya, misalnya "KEP.0933/BNSP/IV/2025". / The decree that gives it, for example "KEP.0933/BNSP/IV/2025". */
  decree?: LicenceDecree;
  /** Kapan kerja sama itu berlaku. / When it is in force. */
  valid: Period;
  /** Skema yang dicakupnya (ruang lingkup). / The schemes it covers (ruang lingkup). */
  scope?: LicensedScheme[];
  /** Pembekuan, pemulihan, dan pencabutan, yang lebih dahulu disebut pertama. / Suspensions, reinstatements and revocation, the earlier first. */
  sanctions?: Sanction[];
  /** SK atau lisensinya sendiri. / The decree or the licence itself. */
  document?: Identifier;
}

/**
 * Nomor keputusan BNSP yang melisensi suatu lembaga sertifikasi, misalnya KEP.0933/BNSP/IV/2025. Sebagian dicetak dengan bulan sebelum BNSP dan spasi di belakang KEP; keduanya dapat dibaca, dan ditulis dengan satu cara itu.
 *
 * Sumber: dibaca dari keputusan BNSP.
 *
 * LicenceDecree is the number of the decree by which BNSP licenses a body, such as KEP.0933/BNSP/IV/2025. Some are printed with the month before BNSP and a space behind KEP; both are read, and written in the one way.
 *
 * Source: read off decrees of BNSP.
 */
export type LicenceDecree = string;

/**
 * Nomor lisensi suatu lembaga sertifikasi, misalnya BNSP-LSP-1565-ID: nomor urutnya tiga angka pada lisensi yang lebih lama dan empat angka pada yang lebih baru.
 *
 * Sumber: dibaca dari lisensi; Peraturan BNSP 3/BNSP/III/2014.
 *
 * LicenceNumber is the number of a body's licence, such as BNSP-LSP-1565-ID: the serial has three digits in older licences and four in newer ones.
 *
 * Source: read off licences; Peraturan BNSP 3/BNSP/III/2014.
 */
export type LicenceNumber = string;

/** Satu skema dalam ruang lingkup suatu lisensi. / A LicensedScheme is one scheme in the scope of a licence. */
export interface LicensedScheme {
  /** Skemanya. / The scheme. */
  scheme: Identifier;
  /** Kapan skema itu ada dalam ruang lingkup; bila tidak diisi, selama lisensi berlaku. / When it is in the scope; absent, as long as the licence is in force. */
  during?: Period;
}

/**
 * Akun anggaran daerah (kode rekening), misalnya 5.1.02.01.001.00024: enam segmen, dari akun 4 sampai 6 melalui kelompok, jenis, objek, dan rincian objek sampai sub rincian objek. Ada tidaknya akun itu tidak diperiksa.
 *
 * Ada dua penulisan yang dipakai: 5.1.02.01.01.0024, dan sejak 2026 akun yang sama dengan tambahan satu angka pada dua segmen terakhirnya, 5.1.02.01.001.00024. Yang lebih panjang adalah bentuk satu-satunya di sini, karena dapat memuat setiap akun dari yang lebih pendek, sedangkan yang lebih pendek tidak dapat memuat semua akun dari yang lebih panjang; ReadLocalAccountCode menerima keduanya.
 *
 * Sumber: Permendagri 90/2019; kedua penulisan ditemui dan dihitung dalam anggaran daerah.
 *
 * LocalAccountCode is an account of a local budget (kode rekening), such as 5.1.02.01.001.00024: six segments, from the account 4 to 6 over group, kind, object and detail to the sub-detail. Whether an account exists is not asked.
 *
 * Two spellings are in use: 5.1.02.01.01.0024, and since 2026 the same account with a digit more in its last two segments, 5.1.02.01.001.00024. The longer one is the one form here, for it has room for every account of the shorter one, and the shorter has none for all of the longer; ReadLocalAccountCode takes both.
 *
 * Source: Permendagri 90/2019; both spellings were measured in budgets of regions.
 */
export type LocalAccountCode = string;

/** Teks dalam bahasa Indonesia dengan bahasa Inggris di sampingnya, misalnya {"id": "Teknik las", "en": "Welding"}. Bahasa Indonesia wajib dan bahasa Inggris boleh tidak ada. / Text is a wording in Indonesian with English beside it, for example {"id": "Teknik las", "en": "Welding"}. Indonesian is required and English is optional. */
export interface LocalisedText {
  /** Bunyinya dalam bahasa Indonesia. / The wording in Indonesian. */
  id: string;
  /** Bunyinya dalam bahasa Inggris. / The wording in English. */
  en?: string;
}

/** Pernyataan tentang apa yang ditulis penyaringan dalam pecahan: pengesahan atas hasilnya. Berkas yang tidak disebut manifes mana pun bukan hasil, apa pun isinya. / A Manifest says what a screening in shards wrote: the commit of its results. A file that no manifest names is not a result, whatever is in it. */
export interface Manifest {
  /** Kebijakan dan hari-harinya: lihat Tally. / The policy and the days: see Tally. */
  policy: Digest;
  /** Ukuran berkas yang disaring, dalam bita. / The size of the file that was screened, in bytes. */
  size: number;
  /** Pecahan-pecahannya, menurut urutannya. / The shards, in their order. */
  shards: ShardResult[];
  /** Hasil semua pecahan bersama-sama. / What they came to together. */
  tally: Tally;
}

/**
 * Satuan untuk menghitung bahan latihan, misalnya "kilogram". Daftarnya terbuka: dokumen boleh memakai kata lain.
 *
 * Kata lain dengan bentuk yang sama boleh dipakai.
 *
 * MaterialUnit is what a material is counted in, such as "kilogram". The list is open: documents may use other words.
 *
 * - `piece`: buah / piece
 * - `set`: set / set
 * - `pack`: pak / pack
 * - `box`: kotak / box
 * - `sheet`: lembar / sheet
 * - `bar`: batang / bar
 * - `roll`: rol / roll
 * - `metre`: meter / metre
 * - `kilogram`: kilogram / kilogram
 * - `litre`: liter / litre
 * - `cylinder`: tabung / cylinder
 *
 * Other words of the same form may be used.
 */
export type MaterialUnit = "piece" | "set" | "pack" | "box" | "sheet" | "bar" | "roll" | "metre" | "kilogram" | "litre" | "cylinder" | (string & {});

/** Banyaknya suatu bahan yang dipakai angkatan pada suatu hari. / A MaterialUse is how much of a material a batch took on a day. */
export interface MaterialUse {
  /** Bahannya. / The material. */
  material: Identifier;
  /** Angkatan yang memakainya. / The batch that used it. */
  batch?: Identifier;
  /** Tanggal bahan itu diambil. / The day on which it was taken. */
  on?: CalendarDate;
  /** Berapa banyak, dalam satuan bahan itu. / How much, in the unit of the material. */
  quantity: Count;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Sejauh mana pekerjaan sudah berjalan, menurut pengukuran. Kemajuan yang tidak diverifikasi siapa pun tidak membuktikan apa-apa. / MeasuredProgress is how far work has come, as it was measured. Progress that nobody verified proves nothing. */
export interface MeasuredProgress {
  /** Kemajuan fisik, dari 0.00 sampai 100.00. / The physical progress, from 0.00 to 100.00. */
  share?: Percent;
  /** Tanggal pengukuran. / The day it was measured. */
  measured_on?: CalendarDate;
  /** Tanggal pihak selain penerima bantuan memverifikasinya; tidak diisi bila tidak ada yang memverifikasi. / The day somebody other than the grantee verified it; absent if nobody did. */
  verified_on?: CalendarDate;
  /** Berita acara pengukuran itu. / The record of the measurement. */
  document?: Identifier;
}

/** Siapa bertemu siapa, kapan, di mana, dan tentang apa: audiensi, rapat koordinasi, diskusi kelompok terpumpun (FGD), kunjungan. / A Meeting is who met whom, when, where and about what: an audience, a coordination meeting, a focus group, a visit. */
export interface Meeting {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Jenis pertemuan itu. / What kind of meeting it was. */
  kind: MeetingKind;
  /** Kapan dilaksanakan. / When it was held. */
  held_on?: PartialDate;
  /** Berapa lama berlangsung, dalam menit. / How long it took, in minutes. */
  duration_minutes?: Count;
  /** Di mana dilaksanakan, misalnya "Kantor Wali Kota Pangkalpinang". / Where it was held, for example "Kantor Wali Kota Pangkalpinang". */
  place?: string;
  /** Wilayah tempat itu. / The region of that place. */
  region?: RegionCode;
  /** Tentang apa. / What it was about. */
  subject?: LocalisedText;
  /** Organisasi yang ikut serta. / The organisations that took part. */
  organisations?: Identifier[];
  /** Lembaga pelatihan yang ikut serta atau dikunjungi. / The training centres that took part or were visited. */
  centres?: Identifier[];
  /** Orang yang ikut serta, sejauh namanya disebut. / The people who took part, as far as they are named. */
  attendees?: Attendee[];
  /** Kelompok yang ikut serta tanpa disebut namanya, misalnya para pengelola BLKK. / Groups who took part without being named, for example the managers of BLKK. */
  groups?: LocalisedText[];
  /** Apa yang dibahas, pokok demi pokok. / What was discussed, point by point. */
  topics?: LocalisedText[];
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Jenis pertemuan, misalnya "audience".
 *
 * MeetingKind is the kind of a meeting, such as "audience".
 *
 * - `audience`: audiensi / audience (calling on an official with a wish)
 * - `coordination`: rapat koordinasi / coordination meeting
 * - `joint`: rapat gabungan / joint meeting (of several offices at once)
 * - `focus_group`: diskusi kelompok terpumpun (FGD) / focus group discussion
 * - `dissemination`: sosialisasi / dissemination (telling people of a policy or programme)
 * - `working_visit`: kunjungan kerja / working visit
 * - `industry_forum`: forum lembaga pelatihan dan industri / forum of centres and industry (FKLPI or FKLPID)
 * - `announcement`: pengumuman / announcement
 * - `press_statement`: keterangan pers / press statement
 */
export type MeetingKind = "audience" | "coordination" | "joint" | "focus_group" | "dissemination" | "working_visit" | "industry_forum" | "announcement" | "press_statement";

/**
 * Peran seseorang dalam pertemuan: "chair" (pimpinan rapat), "host" (tuan rumah), "guest" (tamu), "speaker" (pembicara), atau "participant" (peserta).
 *
 * MeetingPart is the part somebody takes in a meeting: "chair", "host", "guest", "speaker" or "participant".
 *
 * - `chair`: pemimpin rapat / chair
 * - `host`: tuan rumah / host
 * - `guest`: tamu / guest
 * - `speaker`: narasumber / speaker
 * - `participant`: peserta / participant
 */
export type MeetingPart = "chair" | "host" | "guest" | "speaker" | "participant";

/**
 * Cara seseorang ditempatkan bekerja di luar negeri, misalnya "p2mi".
 *
 * Sumber: UU 18/2017.
 *
 * MigrantChannel is how somebody was placed to work abroad, such as "p2mi".
 *
 * Source: UU 18/2017.
 *
 * - `p2mi`: perusahaan penempatan (P2MI) / placement company (P2MI) (a licensed company that places migrant workers)
 * - `government_to_government`: antarpemerintah (G to G) / between governments
 * - `government_to_private`: pemerintah dengan pemberi kerja swasta (G to P) / government and private employer
 * - `own_company`: untuk kepentingan perusahaan sendiri (UKPS) / within the person's own company (a company sends its own workers abroad)
 * - `individual`: perseorangan / on one's own
 */
export type MigrantChannel = "p2mi" | "government_to_government" | "government_to_private" | "own_company" | "individual";

/** Di mana dan bagaimana seseorang bekerja di luar negeri (pekerja migran). / A MigrantPlacement is where and how somebody works abroad (pekerja migran). */
export interface MigrantPlacement {
  /** Negaranya: dua huruf ISO 3166, misalnya "MY". / The country: two letters of ISO 3166, for example "MY". */
  country: string;
  /** Bagaimana orang itu ditempatkan. / How the person was placed. */
  channel: MigrantChannel;
}

/** Langkah yang membawa lembaga pelatihan lebih dekat pada kriteria, misalnya "perjanjian dengan perusahaan ditandatangani". Keadaannya tidak disimpan: mengikuti riwayatnya. / A Milestone is a step that brings a centre nearer to criteria, such as "agreement with a company signed". Its state is not stored: it follows from its history. */
export interface Milestone {
  /** Pengenal, unik dalam peta jalannya: dua lembaga pelatihan boleh memakai yang sama. / The identifier, unique in its roadmap: two centres may use the same. */
  id: Identifier;
  /** Apa yang hendak dicapai. / What is to be reached. */
  title: LocalisedText;
  /** Kriteria yang makin dekat terpenuhi dengannya. / The criteria that it brings nearer. */
  criteria?: RoadmapCriterion[];
  /** Tonggak dalam peta jalan yang sama yang harus selesai sebelum tonggak ini. / The milestones of the same roadmap that must be done before it is. */
  prerequisites?: Identifier[];
  /** Siapa yang bertanggung jawab atasnya, menurut cara sistem penyimpan data mengenal penggunanya; bukan nama. / Who answers for it, as the system that keeps the record knows its users; not a name. */
  owner?: Identifier;
  /** Tanggal tonggak itu seharusnya sudah selesai. / The day by which it should be done. */
  due?: CalendarDate;
  /** Berapa biayanya; tidak diisi bila tidak diketahui, yang bukan Rp0. / What it costs; absent if that is not known, which is not Rp0. */
  cost?: Rupiah;
  /** Berapa hari lamanya; tidak diisi bila tidak diketahui. / The days that it takes; absent if that is not known. */
  days?: Count;
  /** Dokumen yang menunjukkan bahwa tonggak itu tercapai. / The papers that show that it was reached. */
  documents?: Identifier[];
  /** Apa yang sudah terjadi sampai sekarang, yang lebih dahulu disebut pertama; keadaannya ditentukan dari sini. / What happened to it so far, the earlier first; its state follows from this. */
  history?: MilestoneStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan tonggak, misalnya "submit".
 *
 * MilestoneEvent is what moves a milestone, such as "submit".
 *
 * - `start`: mulai kerjakan / start
 * - `submit`: ajukan untuk diverifikasi / submit to be verified
 * - `return`: kembalikan untuk dilengkapi / return to be completed
 * - `verify`: verifikasi / verify
 * - `waive`: kecualikan / waive
 */
export type MilestoneEvent = "start" | "submit" | "return" | "verify" | "waive";

/**
 * Keadaan tonggak, dari "not_started" (belum dimulai) sampai "verified" (terverifikasi).
 *
 * MilestoneState is the state of a milestone, from "not_started" to "verified".
 *
 * - `not_started`: belum dimulai / not started
 * - `in_progress`: dikerjakan / in progress
 * - `submitted`: diajukan untuk diverifikasi / submitted to be verified
 * - `returned`: dikembalikan untuk dilengkapi / returned to be completed
 * - `verified`: terverifikasi / verified
 * - `waived`: dikecualikan / waived (this centre need not reach it, with a reason)
 */
export type MilestoneState = "not_started" | "in_progress" | "submitted" | "returned" | "verified" | "waived";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface MilestoneStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: MilestoneEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: MilestoneState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Tugas yang bergeser akibat suatu Slip. / A MovedTask is a task that moves by a Slip. */
export interface MovedTask {
  /** Tugasnya. / The task. */
  id: Identifier;
  /** Hari terakhirnya sebelum pergeseran. / The last day before the slip. */
  from: CalendarDate;
  /** Hari terakhirnya sesudah pergeseran. / The last day after it. */
  to: CalendarDate;
}

/**
 * Nomor induk kependudukan (NIK) seseorang: enam belas angka, enam untuk kecamatan pendaftaran pertama, enam untuk tanggal lahir dengan tambahan 40 pada harinya untuk perempuan, empat untuk nomor urut mulai 0001. Bentuknya benar: tanggalnya ada paling sedikit dalam satu abad.
 *
 * NIK tidak pernah berubah, juga ketika pemegangnya pindah dan ketika tanggal lahirnya dibetulkan. Karena itu NIK tidak membuktikan tempat tinggal maupun tanggal lahir seseorang: perbedaan adalah peringatan (pemeriksaan PER-002 dan PER-003), bukan keputusan.
 *
 * NIK adalah data pribadi. Pesan kesalahan tidak pernah memuatnya.
 *
 * Sumber: PP 37/2007 Pasal 37; PP 40/2019 Pasal 30.
 *
 * NIK is the identity number of a person (nomor induk kependudukan): sixteen digits, six for the district of first registration, six for the birth date with 40 added to the day for women, four for a serial from 0001. It is well formed: its date exists in at least one century.
 *
 * A NIK never changes, not when its holder moves and not when the birth date is corrected. So it proves neither where someone lives nor when they were born: a difference is a warning (checks PER-002 and PER-003), never a decision.
 *
 * A NIK is personal data. Errors never hold it.
 *
 * Source: PP 37/2007 art. 37; PP 40/2019 art. 30.
 */
export type NIK = string;

/**
 * Nomor induk pegawai (NIP): delapan belas angka, delapan untuk tanggal lahir YYYYMMDD, enam untuk tahun dan bulan pengangkatan YYYYMM, satu untuk jenis kelamin (1 laki-laki, 2 perempuan), tiga untuk nomor urut mulai 001. Nomor pegawai dengan perjanjian kerja (NI PPPK) ditulis serupa, dengan 2 dan nomor kontrak, 21 sampai 29, sebagai ganti bulan.
 *
 * NIP adalah data pribadi, karena memuat tanggal lahir. Pesan kesalahan tidak pernah memuatnya.
 *
 * Sumber: Peraturan Kepala BKN 43/2007 dan Peraturan BKN 1/2019, menurut keterangan kantor-kantor BKN; naskahnya belum dibaca, sehingga tingkat keyakinannya sedang.
 *
 * NIP is the number of a civil servant (nomor induk pegawai): eighteen digits, eight for the birth date YYYYMMDD, six for the year and month of appointment YYYYMM, one for the sex (1 man, 2 woman), three for a serial from 001. The number of a contract civil servant (NI PPPK) is written alike, with 2 and the number of the contract, 21 to 29, in place of the month.
 *
 * A NIP is personal data, for it holds the birth date. Errors never hold it.
 *
 * Source: Peraturan Kepala BKN 43/2007 and Peraturan BKN 1/2019, as reported by offices of BKN; their texts were not read, so the confidence is medium.
 */
export type NIP = string;

/**
 * Nomor transaksi penerimaan negara (NTPN), misalnya 09J8987HSD4567IJ: enam belas huruf kapital dan angka, dicetak pada bukti penerimaan negara (BPN). Membuktikan bahwa pajak yang dipotong sudah sampai di kas negara, atau bahwa uang sudah disetor kembali.
 *
 * Sumber: bukti penerimaan dan uraian kantor perbendaharaan tentangnya (16 huruf dan angka, satu untuk setiap pembayaran); peraturannya belum dilihat.
 *
 * NTPN is the number of a payment into the state treasury (nomor transaksi penerimaan negara), such as 09J8987HSD4567IJ: sixteen capital letters and digits, printed on the proof of payment (BPN). It proves that a tax that was withheld has arrived, or that money was paid back.
 *
 * Source: proofs of payment and how treasuries describe them (16 letters and digits, one for each payment); the regulation was not seen.
 */
export type NTPN = string;

/** Program nasional yang membangun sejumlah lembaga pelatihan dalam satu tahun. / A NationalProgramme builds a number of centres in a year. */
export interface NationalProgramme {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa hal itu. / What it is. */
  title: LocalisedText;
  /** Siapa yang menyelenggarakannya. / Who runs it. */
  organisation?: Identifier;
  /** Tahun pembangunan lembaga pelatihan itu. / The year in which the centres are built. */
  year?: PartialDate;
  /** Berapa lembaga pelatihan. / How many centres. */
  centres?: QualifiedCount;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Not terpenuhi jika aturan di dalamnya tidak terpenuhi. / Not holds if its rule does not. */
export interface NotRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "not";
  /** Aturannya. / The rule. */
  rule: Rule;
}

/** Kejuruan yang diajarkan suatu lembaga pelatihan. / An OfferedVocation is a vocation that a centre teaches. */
export interface OfferedVocation {
  /** Kejuruannya. / The vocation. */
  vocation: Vocation;
  /** Tingkat kedua: bagian mana dari kejuruan itu yang diajarkan, sejauh disebutkan. / The second level: which parts of it are taught, as far as they are named. */
  sub_vocations?: SubVocation[];
  /** Kata yang dipakai sumber atau lembaga pelatihan untuknya, bila berbeda. / The word the source or the centre uses for it, where it is another. */
  local_name?: string;
  /** Apakah kejuruan itu kejuruan unggulan lembaga pelatihan. / Whether it is a speciality (kejuruan unggulan) of the centre. */
  flagship?: YesNo;
  /** Sejak kapan dan sampai kapan diajarkan. / Since when and until when it is taught. */
  active?: Period;
}

/** Surat dengan nomor, tanggal, dan penanda tangan: surat keputusan, berita acara serah terima, perjanjian. Ini bukan peristiwa dan bukan keadaan: perubahan keadaan menunjuk kepada dokumen yang membuatnya. / An OfficialDocument is a paper with a number, a date and a signer: a decree, a handover record, an agreement. It is neither an event nor a state: a change of state points to the document that made it. */
export interface OfficialDocument {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Jenis dokumen itu. / What kind of paper it is. */
  kind: DocumentKind;
  /** Nomor seperti tercetak, misalnya "01/590/PL/DPPR/X/2021". / The number as printed, for example "01/590/PL/DPPR/X/2021". */
  number?: string;
  /** Hal yang diatur. / What it is about. */
  title?: string;
  /** Tanggal perjanjian itu ditandatangani. / The day it was signed. */
  signed_on?: CalendarDate;
  /** Siapa yang menandatanganinya. / Who signed it. */
  signatories?: Signatory[];
  /** Revisi formulir yang dipakai, menurut penomoran sistem mutu. / The revision of the form it is written on, as the quality system numbers it. */
  form_revision?: string;
  /** SHA-256 berkasnya, 64 angka heksadesimal berhuruf kecil. / The SHA-256 of its file, 64 lower-case hexadecimal digits. */
  file_hash?: string;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Banyaknya bulan dari -1200 sampai 1200: seberapa jauh tanggal acuan digeser ke kemudian hari, atau ke hari sebelumnya jika negatif. / OffsetMonths is a number of months from -1200 to 1200: how much later a reference date is taken, or earlier if it is negative. */
export type OffsetMonths = number;

/** Pelatihan di tempat kerja (OJT) adalah bagian program pelatihan yang dijalani suatu angkatan di tempat kerja. Bagian ini milik angkatan dan jamnya milik program; tidak ada perjanjian pemagangan, dan aturan pemagangan tidak berlaku. / An OnTheJobTraining (OJT) is the part of a training programme that a batch spends at a workplace. It belongs to the batch and its hours to the programme; there is no apprenticeship agreement, and the rules of apprenticeship do not hold. */
export interface OnTheJobTraining {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Anggota angkatan yang pergi ke sana; daftar kosong berarti semuanya. / Those of the batch who go there; empty stands for all. */
  enrolments?: Identifier[];
  /** Perusahaannya. / The company. */
  company: Identifier;
  /** Siapa yang mengawasi mereka di perusahaan. / Who supervises them at the company. */
  supervisor?: Identifier;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** JP di tempat kerja. / The lesson hours at the workplace. */
  hours?: LessonHours;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** OneOf terpenuhi jika suatu fakta adalah salah satu dari kata-kata ini. / OneOf holds if a fact is one of these words. */
export interface OneOfRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "one_of";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Kata-katanya, paling sedikit satu. / The words, at least one. */
  values: [string, ...string[]];
}

/** Pihak mana pun yang bukan lembaga pelatihan: kementerian, pemerintah daerah, dinasnya, sekretariat dewan, perusahaan, yayasan, forum wartawan. / An Organisation is any party that is not itself a training centre: a ministry, a local government, its offices, a council secretariat, a company, a foundation, a forum of journalists. */
export interface Organisation {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Jenis pihak itu. / What kind of party it is. */
  kind: OrganisationKind;
  /** Nama lengkap dalam bahasa Indonesia. / The full name in Indonesian. */
  name: string;
  /** Singkatan dan ejaan lain yang ditemukan, misalnya "Kemenaker" untuk Kemnaker. / Short forms and other spellings met, such as "Kemenaker" for Kemnaker. */
  aliases?: string[];
  /** Wilayah tanggung jawabnya atau tempat kedudukannya. / The region it is responsible for or sits in. */
  region?: RegionCode;
  /** Organisasi yang membawahinya. / The organisation it is a part of. */
  parent?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Jenis organisasi, misalnya "manpower_office".
 *
 * OrganisationKind is the kind of an organisation, such as "manpower_office".
 *
 * - `ministry`: kementerian / ministry
 * - `directorate_general`: direktorat jenderal / directorate general
 * - `directorate`: direktorat / directorate
 * - `state_agency`: lembaga negara / state agency
 * - `provincial_government`: pemerintah provinsi / provincial government
 * - `regency_government`: pemerintah kabupaten / regency government
 * - `city_government`: pemerintah kota / city government
 * - `manpower_office`: dinas tenaga kerja / manpower office (office of a province or regency for manpower)
 * - `local_office`: perangkat daerah lain / other local office
 * - `council_secretariat`: sekretariat DPRD / secretariat of the local council
 * - `company`: perusahaan / company
 * - `foundation`: yayasan / foundation
 * - `religious_institution`: lembaga keagamaan / religious institution
 * - `trade_union`: serikat pekerja / trade union
 * - `association`: asosiasi atau forum / association or forum
 * - `press`: pers / press
 */
export type OrganisationKind = "ministry" | "directorate_general" | "directorate" | "state_agency" | "provincial_government" | "regency_government" | "city_government" | "manpower_office" | "local_office" | "council_secretariat" | "company" | "foundation" | "religious_institution" | "trade_union" | "association" | "press";

/** Keadaan satu orang sesudah pelatihan, sebagaimana diketahui pada satu hari. Seseorang mempunyai beberapa: satu untuk setiap jendela pelacakan, dan satu untuk setiap perubahan. / An Outcome is what became of one person after training, as it was found out on one day. Somebody has several: one for each window, and one for each change. */
export interface Outcome {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Kepesertaan yang mendahuluinya. / The enrolment that it follows. */
  enrolment: Identifier;
  /** Di mana orang itu sekarang; "untraceable" bila tidak seorang pun dapat mengetahuinya. / Where the person is; "untraceable" if nobody could find out. */
  destination: Destination;
  /** Jendela pelacakan yang diukurnya; tidak diisi untuk yang di luar jendela. / The window that it measures; absent for one outside of them. */
  window?: OutcomeWindow;
  /** Tanggal hal itu diketahui. / The day on which it was found out. */
  collected_on?: CalendarDate;
  /** Sejak kapan orang itu di sana: hari pertama bekerja, berusaha, bersekolah, atau tidak bekerja. / Since when the person is there: the first day of the work, the business, the schooling or the time without work. */
  started_on?: CalendarDate;
  /** Pemberi kerjanya, bila organisasi dalam dokumen. / The employer, where it is an organisation of the document. */
  organisation?: Identifier;
  /** Pemberi kerjanya, menurut sebutan orang itu. / The employer, as the person names it. */
  employer?: string;
  /** Produk atau usaha orang yang berwirausaha. / The product or the business of the self-employed. */
  business?: string;
  /** Nomor induk berusaha (NIB) orang yang berwirausaha. / The business identification number (NIB) of the self-employed. */
  nib?: string;
  /** Pekerjaannya, menurut sebutan orang itu atau menurut KBJI. / The occupation, as the person names it or as KBJI does. */
  occupation?: string;
  /** Lapangan usaha pekerjaan atau usahanya: lima angka KBLI, misalnya "78421". / The industry of the work or the business: five digits of KBLI, for example "78421". */
  industry?: string;
  /** Edisi KBLI, misalnya "2020". / The edition of KBLI, for example "2020". */
  industry_edition?: PartialDate;
  /** Apakah menerima upah. / Whether it is paid. */
  paid?: YesNo;
  /** Upah, atau penghasilan, dalam satu bulan. / The wage, or what is earned, in a month. */
  monthly_wage?: Rupiah;
  /** Apa yang menunjukkannya. / What shows it. */
  evidence?: EvidenceSource[];
  /** Apakah bekerja di negara lain. / Whether it is work in another country. */
  abroad?: YesNo;
  /** Di mana dan bagaimana, untuk pekerjaan di negara lain. / Where and how, for work in another country. */
  migrant?: MigrantPlacement;
  /** Mengapa orang itu tidak ikut dihitung dalam angka persentase, bila demikian. / Why the person is left out of rates, if so. */
  exclusion?: ExclusionReason;
  /** Data keadaan alumni yang dibetulkan oleh data ini. / The outcome record that this one corrects. */
  amendment?: Amendment;
}

/**
 * Kapan sesudah pelatihan keadaan alumni diukur, misalnya "month_3".
 *
 * OutcomeWindow is when after training an outcome is measured, such as "month_3".
 *
 * - `month_1`: 1 bulan setelah pelatihan / 1 month after training
 * - `month_3`: 3 bulan setelah pelatihan / 3 months after training
 * - `month_6`: 6 bulan setelah pelatihan / 6 months after training
 * - `month_12`: 12 bulan setelah pelatihan / 12 months after training
 * - `quarter_1`: triwulan pertama setelah pelatihan / first quarter after training
 * - `quarter_2`: triwulan kedua setelah pelatihan / second quarter after training
 * - `quarter_3`: triwulan ketiga setelah pelatihan / third quarter after training
 * - `quarter_4`: triwulan keempat setelah pelatihan / fourth quarter after training
 * - `year_end`: akhir tahun pelatihan / end of the year of training
 */
export type OutcomeWindow = "month_1" | "month_3" | "month_6" | "month_12" | "quarter_1" | "quarter_2" | "quarter_3" | "quarter_4" | "year_end";

/**
 * Letak suatu baris dalam anggaran negara di atas akunnya: program, kegiatan, klasifikasi rincian output (KRO), rincian output (RO), komponen, dan sub-komponen, masing-masing seperti dicetak. Suatu tingkat hanya boleh tidak diisi bersama semua tingkat di bawahnya. Arti kode-kodenya tidak diperiksa.
 *
 * Sumber: segmen dalam PMK 214/PMK.05/2013; tata tulis setiap tingkat belum dibaca, sehingga masing-masing 1 sampai 12 huruf kapital, angka, dan titik, yang merupakan anggapan.
 *
 * An OutputPath is where a line stands in a budget of the state above its account: programme, activity, output class (KRO), output (RO), component and sub-component, each as it is printed. A level may be left out only with all below it. What the codes mean is not asked.
 *
 * Source: the segments of PMK 214/PMK.05/2013; the grammar of the single levels was not read, so each is 1 to 12 capital letters, digits and dots, which is an assumption.
 */
export interface OutputPath {
  /** Program anggarannya, misalnya "026.13.DL". / The programme, such as "026.13.DL". */
  programme: string;
  /** Kegiatannya, misalnya "6036". / The activity (kegiatan), such as "6036". */
  activity?: string;
  /** Klasifikasi rincian outputnya (KRO), misalnya "QDB". / The output class (klasifikasi rincian output, KRO), such as "QDB". */
  output_class?: string;
  /** Rincian outputnya (RO), misalnya "001". / The output (rincian output, RO), such as "001". */
  output?: string;
  /** Komponennya, misalnya "051". / The component, such as "051". */
  component?: string;
  /** Subkomponennya, misalnya "A". / The sub-component, such as "A". */
  sub_component?: string;
}

/** Lembaga pelatihan yang menunggu tinjauan. / An OverdueReview is a centre that waits for a review. */
export interface OverdueReview {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Di mana letaknya. / Where it is. */
  region?: RegionCode;
  /** Tanggal tinjauan itu harus dilakukan; tidak diisi bila tidak diketahui. / The day that it is due; absent if nobody knows. */
  due?: CalendarDate;
  /** Sudah berapa hari tinjauan itu terlambat, 0 bila tidak terlambat atau bila tidak diketahui sejak kapan. / For how many days it is overdue, 0 if it is not or nobody knows since when. */
  days: number;
}

/** Cara pejabat berwenang mengesampingkan suatu putusan: siapa, dalam peran apa, mengapa, dan dengan dokumen apa. / An OverrideRecord is how an authority set a decision aside: who, in which role, why and by which document. */
export interface OverrideRecord {
  /** Siapa, menurut cara sistem pemanggil mengenal penggunanya. / Who, as the caller's system knows its users. */
  actor: Identifier;
  /** Dalam peran apa. / In which role. */
  role: Role;
  /** Alasannya. / Why. */
  reason: string;
  /** Tanggalnya. / The day. */
  on?: CalendarDate;
  /** Dokumen yang meresmikannya. / The document that makes it official. */
  document?: Identifier;
}

/**
 * Tingkat pemilik lembaga pelatihan: "central" (pusat), "province" (provinsi), "regency" (kabupaten atau kota), "community" (masyarakat), atau "private" (swasta).
 *
 * OwnerLevel is which level owns a centre: "central", "province", "regency" (a kabupaten or a kota), "community" or "private".
 *
 * - `central`: pusat / central government
 * - `province`: provinsi / province
 * - `regency`: kabupaten/kota / regency or city
 * - `community`: komunitas / community (a foundation, a religious body or a trade union)
 * - `private`: swasta / private
 */
export type OwnerLevel = "central" | "province" | "regency" | "community" | "private";

/** Usulan paket adalah hal yang diminta suatu instansi kepada kementerian. / A PackageRequest (usulan paket) is what an office asks the ministry for. */
export interface PackageRequest {
  /** Instansi yang mengusulkan, misalnya dinas tenaga kerja. / The office that asks, for example a manpower office. */
  by: Identifier;
  /** Tanggal usulan. / The day it was asked. */
  on?: CalendarDate;
  /** Jumlah orang yang diusulkan, yang boleh lebih banyak daripada yang diberikan. / The people asked for, which may be more than are given. */
  seats?: Count;
  /** Analisis yang menunjukkan kebutuhannya. / The analysis that shows the need. */
  analysis?: Identifier;
  /** Surat atau proposalnya. / The letter or proposal. */
  document?: Identifier;
}

/** Nilai yang diberikan suatu lapisan kepada suatu parameter dalam suatu masa. / A Setting is the value that a layer gives a parameter in a period. */
export interface ParameterSetting {
  /** Parameternya. / The parameter. */
  parameter: Identifier;
  /** Kapan tarif itu berlaku; terbuka di sisi yang tidak diisi. / When it is in force; open where an end is absent. */
  in_force?: Period;
  /** Nilainya. / The value. */
  value: ParameterValue;
  /** Apa dasarnya. / What it rests on. */
  basis?: Basis[];
}

/** Hal yang dinyatakan suatu parameter: bilangan dalam satuannya atau, untuk parameter bersatuan "codes", sekumpulan kata. / A Value is what a parameter says: a number in its unit or, for parameters of unit "codes", a set of words. */
export interface ParameterValue {
  /** Bilangannya. / The number. */
  number: number;
  /** Kata-katanya. / The words. */
  codes?: string[];
}

/** Nilai bernama dari suatu temuan, misalnya nilai yang diberikan dan nilai yang dibolehkan, dalam urutan tetap. Dalam JSON berupa objek teks. / Params are the named values of a finding, such as the value given and the values allowed, in a fixed order. In JSON they are an object of strings. */
export type Params = {
  [name: string]: string;
};

/** Tanggal sejauh yang diketahui: hari 2025-12-10, bulan 2026-06, atau tahun 1953. Inilah yang ada dalam berita dan surat-surat lama. / PartialDate is a date as far as it is known: a day 2025-12-10, a month 2026-06 or a year 1953. It is what news and old papers give. */
export type PartialDate = string;

/** Barang yang diserahkan kepada satu peserta: seragam, alat tulis, modul, dan sejenisnya. / A ParticipantKit is what was handed to one participant: uniform, stationery, modules and the like. */
export interface ParticipantKit {
  /** Kepesertaannya. / The enrolment. */
  enrolment: Identifier;
  /** Barang-barangnya. / The items. */
  items: [KitItem, ...KitItem[]];
}

/** Hal yang diminta suatu program dari pesertanya, sebagaimana dinyatakan formulirnya. Siapa yang boleh mengikuti suatu angkatan diputuskan oleh Policy. / ParticipantRequirements are what a programme asks of participants, as its form states them. Who may take part in a batch is decided by a Policy. */
export interface ParticipantRequirements {
  /** Usia paling rendah dalam tahun penuh. / The lowest age in completed years. */
  min_age?: Count;
  /** Usia paling tinggi dalam tahun penuh. / The highest age in completed years. */
  max_age?: Count;
  /** Jenjang pendidikan paling rendah. / The lowest level of education. */
  min_education?: EducationLevel;
  /** Pelatihan yang harus ditempuh lebih dahulu. / Training that must come before. */
  training?: LocalisedText;
  /** Lama bekerja di bidang itu, dalam bulan. / Months of work in the trade. */
  experience_months?: Count;
  /** Apa pun yang lain, misalnya penglihatan yang baik. / Anything else, such as good eyesight. */
  other?: LocalisedText;
}

/** Mitra DUDI adalah organisasi yang melakukan sesuatu untuk lembaga pelatihan: menerima alumninya, menerima pesertanya di tempat kerja, meminjamkan peralatan atau instruktur. / A Partner (mitra DUDI) is an organisation that does something for a centre: takes its alumni, its participants on the job, lends equipment or instructors. */
export interface Partner {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Perusahaan atau organisasi lainnya. / The company or other organisation. */
  organisation: Identifier;
  /** Sektor tempatnya bergerak. / The sector that it works in. */
  sector?: Sector;
  /** Apa yang dilakukannya untuk lembaga pelatihan. / What it does for the centre. */
  roles?: PartnerRole[];
  /** Sejak kapan dan sampai kapan. / Since when and until when. */
  active?: Period;
  /** Perjanjian yang mendasarinya. / The agreement under which it does so. */
  agreement?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Hal yang dilakukan mitra untuk lembaga pelatihan, misalnya "job_placement".
 *
 * PartnerRole is what a partner does for a centre, such as "job_placement".
 *
 * - `job_placement`: penempatan kerja / job placement
 * - `on_the_job_training`: pelatihan di tempat kerja / on-the-job training
 * - `equipment`: peralatan dan bahan / equipment and materials
 * - `instructors`: instruktur / instructors
 * - `curriculum`: penyusunan program / drawing up programmes
 * - `assessment`: uji kompetensi / assessment of competence
 * - `funding`: pendanaan / funding
 * - `business_mentoring`: pendampingan usaha / business mentoring
 */
export type PartnerRole = "job_placement" | "on_the_job_training" | "equipment" | "instructors" | "curriculum" | "assessment" | "funding" | "business_mentoring";

/** Siapa yang dibayar: organisasi atau orang, dengan rekening tujuan uangnya. / A Payee is who is paid: an organisation or a person, with the account that the money goes to. */
export interface Payee {
  /** Organisasinya; tidak diisi bila penerimanya orang. / The organisation; absent for a person. */
  organisation?: Identifier;
  /** Orangnya; tidak diisi bila penerimanya organisasi. / The person; absent for an organisation. */
  person?: Identifier;
  /** Nama seperti tertulis dalam dokumen pembayaran. / The name as the papers have it. */
  name?: string;
  /** Bank tempat rekening itu. / The bank that has the account. */
  bank?: string;
  /** Rekening itu atas nama siapa, menurut bank. / In whose name the account is, as the bank says. */
  account_holder?: string;
  /** Nomor rekening itu. / The number of the account. */
  account_number?: AccountNumber;
}

/** Uang yang keluar dari anggaran: dari tagihan ke surat-surat yang ditandatangani tiga pihak berturut-turut (SPP, SPM, SP2D), sampai hari uang diterima dan tempatnya dalam pembukuan. / A Payment is money that leaves a budget: from the bill to the papers that three offices sign one after the other (SPP, SPM, SP2D), to the day it arrives and to its place in the books. */
export interface Payment {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Perbendaharaan mana yang membayar; siapa yang menandatangani surat yang mana ditentukan olehnya. / Whose treasury pays; who signs which paper follows from it. */
  system: TreasurySystem;
  /** Bagaimana uang keluar: dari uang persediaan atau langsung kepada penerima. / How the money leaves: from the imprest or straight to the payee. */
  method: PaymentMethod;
  /** Baris anggaran yang dibebaninya. / The line of the budget that it is charged to. */
  budget_line?: Identifier;
  /** Kontrak atau SK yang mengikat uang itu. / The contract or decree that binds the money. */
  commitment?: Identifier;
  /** Tahap bantuan yang dibayarnya. / The instalment of assistance that it is. */
  tranche?: Identifier;
  /** Angkatan yang menjadi tujuannya. / The batch that it is for. */
  batch?: Identifier;
  /** Siapa yang dibayar. / Who is paid. */
  payee?: Payee;
  /** Berapa yang dibebankan pada anggaran, sebelum pajak dipotong. / What is charged to the budget, before taxes are kept back. */
  gross?: Rupiah;
  /** Pajak yang dipotong. / The taxes that are kept back. */
  taxes?: TaxWithholding[];
  /** Berapa yang diterima penerima: jumlah kotor tanpa pajak. / What the payee gets: the gross amount without the taxes. */
  net?: Rupiah;
  /** Untuk apa pembayaran itu, dengan kata-kata dokumennya. / What it is for, in the words of the papers. */
  purpose?: string;
  /** Tahun anggaran pembayaran itu, dari 1 Januari sampai 31 Desember. / The fiscal year that it belongs to, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** Mengapa boleh dibayar di luar tahun itu, bila demikian. / Why it may be paid outside of that year, where it is. */
  carry_over_note?: string;
  /** Apakah uang itu melalui tangan bendahara, yang meneruskan pembayarannya. / Whether the money goes through the hands of the treasurer, who pays it on. */
  through_treasurer?: YesNo;
  /** Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. / The release of funds (SPD), which a local budget needs before any request. */
  fund_release?: PaymentPaper;
  /** Surat permintaan pembayaran (SPP). / The payment request (SPP). */
  payment_request?: PaymentPaper;
  /** Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). / The verification of the request by the financial administration officer of a local office (PPK-SKPD). */
  payment_verification?: PaymentPaper;
  /** Surat perintah membayar (SPM). / The payment order (SPM). */
  payment_order?: PaymentPaper;
  /** Surat perintah pencairan dana (SP2D). / The disbursement order (SP2D). */
  disbursement_order?: PaymentPaper;
  /** Tanggal uang itu sampai. / The day the money arrived. */
  paid_on?: CalendarDate;
  /** Jumlah yang ditunjukkan catatan bank. / What the record of the bank shows. */
  bank_amount?: Rupiah;
  /** Bukti-buktinya: faktur, berita acara serah terima, daftar nominatif. / The proofs: invoices, handover records, nominative lists. */
  documents?: Identifier[];
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: PaymentStep[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan pembayaran, misalnya "issue_payment_order".
 *
 * PaymentEvent is what moves a payment, such as "issue_payment_order".
 *
 * - `request`: ajukan tagihan / request
 * - `verify`: uji tagihan / verify the bill
 * - `issue_payment_request`: terbitkan SPP / issue the payment request (SPP)
 * - `issue_payment_order`: terbitkan SPM / issue the payment order (SPM)
 * - `issue_disbursement_order`: terbitkan SP2D / issue the disbursement order (SP2D)
 * - `pay`: bayar / pay
 * - `account`: pertanggungjawabkan / account for
 * - `reconcile`: rekonsiliasi / reconcile
 * - `return`: kembalikan / return for correction
 * - `cancel`: batalkan / cancel
 * - `reverse`: tarik kembali / reverse
 */
export type PaymentEvent = "request" | "verify" | "issue_payment_request" | "issue_payment_order" | "issue_disbursement_order" | "pay" | "account" | "reconcile" | "return" | "cancel" | "reverse";

/** Daftar nominatif menyebut peserta suatu angkatan yang mendapat uang saku untuk suatu periode, masing-masing dengan jumlah hari, tarif, pajak, dan rekeningnya. / A PaymentList (daftar nominatif) names the participants of a batch who get an allowance for a period, each with the days, the rate, the tax and the account. */
export interface PaymentList {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Uang itu untuk apa. / What the allowance is for. */
  kind: AllowanceKind;
  /** Tarif yang dipakai membayar baris-barisnya, bila disimpan sebagai data. / The rate that its lines are paid at, where one is kept as a record. */
  rate?: Identifier;
  /** Hari-hari yang dibayarnya. / The days that it pays for. */
  period: Period;
  /** Pembayaran yang melunasinya. / The payment that pays it. */
  payment?: Identifier;
  /** Siapa mendapat berapa. / Who gets how much. */
  lines?: PaymentListLine[];
  /** Jumlah seluruh jumlah kotor pada baris-barisnya. / The sum of the gross amounts of the lines. */
  total?: Rupiah;
  /** Tanggal dibuat. / The day it was made. */
  prepared_on?: CalendarDate;
  /** Dokumennya sendiri. / The paper itself. */
  document?: Identifier;
}

/** Hal yang diterima satu peserta. / A PaymentListLine is what one participant gets. */
export interface PaymentListLine {
  /** Pesertanya. / The participant. */
  enrolment: Identifier;
  /** Hari yang dibayar, tidak melebihi yang dihadiri. / The days that are paid, no more than were attended. */
  days: Count;
  /** Berapa yang dibayar untuk satu hari. / What is paid for a day. */
  rate: Rupiah;
  /** Tarif dikalikan jumlah hari. / The rate times the days. */
  gross: Rupiah;
  /** Pajak yang dipotong; Rp0 bila tidak ada. / The tax that is kept back; Rp0 where none is. */
  tax?: Rupiah;
  /** Berapa yang didapat peserta: jumlah kotor tanpa pajak. / What the participant gets: gross without tax. */
  net?: Rupiah;
  /** Rekening tujuannya; tidak diisi bila dibayar tunai. / The account it goes to; absent where it is paid in cash. */
  account_number?: AccountNumber;
  /** Apakah peserta sudah menandatanganinya. / Whether the participant signed for it. */
  signed?: YesNo;
}

/** Beberapa daftar nominatif. / PaymentLists are several nominative lists. */
export type PaymentLists = PaymentList[];

/**
 * Cara uang keluar dari anggaran, misalnya "direct".
 *
 * PaymentMethod is how money leaves a budget, such as "direct".
 *
 * - `imprest`: uang persediaan (UP) / imprest (UP) (cash of the treasurer for small expenses)
 * - `imprest_replenishment`: ganti uang persediaan (GU) / replenishment of the imprest (GU) (gives back what was spent of the imprest)
 * - `imprest_addition`: tambahan uang persediaan (TU) / addition to the imprest (TU) (above the imprest, for what is urgent)
 * - `direct`: langsung (LS) / direct (LS) (straight to the account of the payee)
 */
export type PaymentMethod = "imprest" | "imprest_replenishment" | "imprest_addition" | "direct";

/** Satu surat dari suatu pembayaran: siapa yang menandatanganinya, untuk instansi mana, dan kapan. / A PaymentPaper is one of the papers of a payment: who signed it, for which office and when. */
export interface PaymentPaper {
  /** Nomor seperti tercetak. / The number as printed. */
  number: string;
  /** Tanggal perjanjian itu ditandatangani. / The day it was signed. */
  signed_on?: CalendarDate;
  /** Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / Who signed it, as the caller's system knows its users. */
  signer?: Identifier;
  /** Dalam peran apa. / In which role. */
  role?: Role;
  /** Instansi yang menerbitkannya. / The office that issued it. */
  office?: Identifier;
}

/**
 * Keadaan pembayaran, dari "planned" (direncanakan) sampai "reconciled" (direkonsiliasi).
 *
 * PaymentState is the state of a payment, from "planned" to "reconciled".
 *
 * - `planned`: direncanakan / planned
 * - `requested`: ditagihkan / requested
 * - `verified`: tagihan diuji / bill verified
 * - `payment_requested`: SPP terbit / payment requested (SPP)
 * - `payment_ordered`: SPM terbit / payment ordered (SPM)
 * - `disbursement_ordered`: SP2D terbit / disbursement ordered (SP2D)
 * - `paid`: dibayar / paid
 * - `accounted`: dipertanggungjawabkan / accounted for (its proofs were accepted)
 * - `reconciled`: direkonsiliasi / reconciled (agrees with the books of the treasury)
 * - `returned`: dikembalikan untuk diperbaiki / returned for correction
 * - `cancelled`: dibatalkan / cancelled
 * - `reversed`: ditarik kembali / reversed (the money came back: returned by the bank or paid back)
 */
export type PaymentState = "planned" | "requested" | "verified" | "payment_requested" | "payment_ordered" | "disbursement_ordered" | "paid" | "accounted" | "reconciled" | "returned" | "cancelled" | "reversed";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface PaymentStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: PaymentEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: PaymentState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Hal yang harus sudah terjadi sebelum suatu tahap dibayarkan. / A PaymentTrigger is what must have happened before an instalment is paid. */
export interface PaymentTrigger {
  /** Jenis hal yang harus sudah terjadi. / What kind of thing must have happened. */
  kind: TriggerKind;
  /** Kemajuan paling sedikit, yang diukur dan diverifikasi, untuk jenis "progress"; bila tidak diisi, parameter assistance_second_tranche_progress yang berlaku. / The least progress, measured and verified, for kind "progress"; absent for the parameter assistance_second_tranche_progress. */
  progress?: Percent;
  /** Hari pertama boleh dibayarkan, untuk jenis "date". / The first day on which it may be paid, for kind "date". */
  from?: CalendarDate;
}

/** Daftar pembayaran. / Payments is a list of payments. */
export type Payments = Payment[];

/** Bagian atau tingkat dalam perseratus persen, misalnya 3,90, dari -99999,99 sampai 99999,99. Sebagai teks dan dalam JSON selalu dengan tepat dua desimal dan titik: "70.00". / Percent is a share or a rate in hundredths of a percent, such as 3.90, from -99999.99 to 99999.99. As text and in JSON it has exactly two decimals: "70.00". */
export type Percent = string;

/** Kriteria unjuk kerja (KUK) menyatakan apa yang harus ditunjukkan. / A PerformanceCriterion (kriteria unjuk kerja, KUK) says what must be shown. */
export interface PerformanceCriterion {
  /** Nomornya dalam elemen, mulai dari 1: nomor 2 dari elemen 1 ialah KUK 1.2. / Its number within the element, from 1: number 2 of element 1 is KUK 1.2. */
  number: Count;
  /** Apa yang harus ditunjukkan. / What must be shown. */
  text: LocalisedText;
}

/**
 * Rentang hari penuh, kedua ujung termasuk, misalnya dari 2026-03-02 sampai 2026-04-10. Ujung yang tidak diisi berarti terbuka: periode tanpa hari terakhir berjalan terus.
 *
 * Periode dapat dibuat atau dibaca dengan ujung terbalik, seperti pada data yang salah: periode itu lalu tidak memuat satu hari pun, dan pemeriksaan DOC-013 melaporkannya.
 *
 * Period is a span of whole days, both ends included, for example from 2026-03-02 until 2026-04-10. An end that is absent is open: a period without a last day goes on.
 *
 * A period may be built or read with its ends reversed, as bad data has it: it then contains no day, and check DOC-013 reports it.
 */
export interface Period {
  /** Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The first day; absent where the beginning is open or not known. */
  from?: CalendarDate;
  /** Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The last day, included; absent where the end is open or not known. */
  until?: CalendarDate;
}

/** Orang yang mendaftar, berlatih, diases, atau ditelusuri. Pengenalnya milik sistem pemakai sendiri dan tidak pernah berupa NIK. / A Person is somebody who applies, trains, is assessed or traced. The identifier is the caller's own and never the NIK. */
export interface Person {
  /** Pengenal; tidak pernah NIK. / The identifier; never the NIK. */
  id: Identifier;
  /** Nama, tanpa gelar. / The name, without titles. */
  name?: string;
  /** Gelar di depan nama, misalnya "Dr.". / Titles before the name, for example "Dr.". */
  title_prefix?: string;
  /** Gelar di belakang nama, misalnya "S.T.". / Titles after the name, for example "S.T.". */
  title_suffix?: string;
  /** NIK orang itu. / The identity number. */
  nik?: NIK;
  /** Nomor kartu keluarga. / The number of the family card. */
  family_card_number?: FamilyCardNumber;
  /** Jenis kelamin menurut KTP. / The sex on the identity card. */
  sex?: Sex;
  /** Tanggal lahir menurut KTP. / The birth date on the identity card. */
  birth_date?: CalendarDate;
  /** Tempat lahir seperti tertulis pada KTP. / The place of birth as written on the card. */
  birth_place?: string;
  /** Wilayah tempat tinggal menurut kartu tanda penduduk (KTP). Domisili ditentukan olehnya, tidak pernah oleh NIK. / The region of residence on the identity card (KTP). Residence is decided by this, never by the NIK. */
  ktp_region?: RegionCode;
  /** Wilayah tempat tinggal orang itu sekarang. / The region where the person lives now. */
  current_region?: RegionCode;
  /** Nomor telepon: angka, spasi, dan tanda hubung, didahului tanda plus untuk nomor internasional. / The telephone number: digits, spaces and hyphens, a plus first for an international one. */
  phone?: string;
  /** Alamat surel. / The e-mail address. */
  email?: string;
  /** Ragam disabilitas, bila ada. Ini data pribadi spesifik. / The kinds of disability, if any. This is specific personal data. */
  disabilities?: DisabilityKind[];
}

/** Daftar orang. / Persons is a list of persons. */
export type Persons = Person[];

/**
 * Sejauh mana suatu catatan sudah sampai: "draft" selama masih ditulis, "final" setelah berlaku, dan "reported" jika yang diketahui tentangnya hanya yang dikatakan suatu sumber. Dalam reported, tidak adanya sesuatu tidak pernah menjadi temuan.
 *
 * Phase is how far a record has come: "draft" while it is being written, "final" once it counts, and "reported" where all that is known of it is what a source says. In reported, the absence of a thing is never a finding.
 *
 * - `draft`: draf / draft (being written)
 * - `final`: final / final (counts)
 * - `reported`: dilaporkan sumber / reported (known only from a source, such as an article)
 */
export type Phase = "draft" | "final" | "reported";

/** Apa yang harus dilakukan dan dalam urutan apa sampai suatu sasaran akhir tercapai, misalnya tonggak capaian peta jalan: perencana memberikan setiap hari dan setiap lama pekerjaan, dan tidak ada yang dianggap-anggap. Rencana ini tidak masuk himpunan data mana pun; hasilnya adalah Schedule. / A Plan is what must be done in which order until a goal is reached, such as the milestones of a roadmap: whoever plans gives every day and every duration, and nothing is assumed. It stands in no dataset; a Schedule is what it comes to. */
export interface Plan {
  /** Hari pertama pekerjaan dapat dimulai. / The first day on which work can begin. */
  start: CalendarDate;
  /** Tugas yang menjadi sasaran akhir; bila tidak diisi, tugas yang terakhir. / The task that is the goal; absent is the last one. */
  goal?: Identifier;
  /** Tugas-tugasnya, dalam urutan apa pun. / The tasks, in any order. */
  tasks: PlanTask[];
  /** Siapa atau apa yang hanya dapat mengerjakan sekian tugas pada saat yang sama. / Who or what can do only so many tasks at a time. */
  resources?: PlanResource[];
}

/** Siapa atau apa yang hanya dapat mengerjakan sekian tugas dalam suatu Plan pada saat yang sama, misalnya instruktur atau bengkel. / A Resource is who or what can do only so many tasks of a Plan at a time, such as an instructor or a workshop. */
export interface PlanResource {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa hal itu. / What it is. */
  title?: LocalisedText;
  /** Berapa tugas yang dapat dikerjakannya pada saat yang sama, paling sedikit 1. / How many tasks it can do at a time, at least 1. */
  capacity: Count;
}

/** Rencana baru tentang kapan lembaga pelatihan dibangun. Rencana sebelumnya tetap tercatat. / A PlanRevision is a new plan of when a centre is built. What was planned before stays on record. */
export interface PlanRevision {
  /** Tanggal rencana itu diubah. / The day on which the plan was changed. */
  on: CalendarDate;
  /** Kapan pembangunan sekarang direncanakan mulai, setepat yang diketahui; tidak diisi bila tidak berubah. / When building is planned to begin now, as exactly as it is known; absent where that did not change. */
  planned_start?: PartialDate;
  /** Kapan pembangunan sekarang direncanakan selesai; tidak diisi bila tidak berubah. / When building is planned to end now; absent where that did not change. */
  planned_finish?: PartialDate;
  /** Mengapa rencana berubah. / Why the plan changed. */
  reason?: string;
  /** Naskah yang menyatakannya. / The paper that says so. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu bagian dari suatu Plan. Yang sudah terjadi mengalahkan yang direncanakan. / A Task is one piece of a Plan. What has happened overrides what was planned. */
export interface PlanTask {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa yang dilakukan. / What is done. */
  title?: LocalisedText;
  /** Tugas yang harus selesai sebelum tugas ini dimulai. / The tasks that must be finished before it begins. */
  prerequisites?: Identifier[];
  /** Berapa hari lamanya, termasuk Sabtu, Minggu, dan hari libur. Tugas dengan 0 hari adalah peristiwa, misalnya keputusan: terjadinya pada hari selesainya prasyarat yang terakhir. Hanya tugas yang sudah selesai yang tidak memerlukan jumlah hari. / How many days it takes, Saturdays, Sundays and holidays included. A task of 0 days is an event, such as a decision: it is on the day on which the last of its prerequisites is finished. Only a finished task needs none. */
  days?: Count;
  /** Hari pertama tugas itu dapat dimulai, bila bukan hari pertama rencana. / The first day on which it can begin, if not the plan's. */
  not_before?: CalendarDate;
  /** Tanggal tugas itu dimulai; tidak diisi bila belum dimulai, atau bila tugas sudah selesai dan tanggal itu tidak diketahui. / The day it began; absent if it has not, or if that is not known of a finished one. */
  started_on?: CalendarDate;
  /** Tanggal tugas itu selesai; tidak diisi bila belum selesai. / The day it was finished; absent if it is not. */
  finished_on?: CalendarDate;
  /** Hari terakhir untuk tugas itu; tidak diisi bila tidak ada. / The last day for it; absent if there is none. */
  due?: CalendarDate;
  /** Sumber daya yang dipakainya, masing-masing satu, dari hari pertamanya sampai hari terakhirnya. / The resources that it takes up, one of each, from its first day to its last. */
  resources?: Identifier[];
}

/** Bagaimana satu unit akan diujikan. / A PlannedInstrument is how one unit is to be assessed. */
export interface PlannedInstrument {
  /** Unitnya. / The unit. */
  unit: UnitCode;
  /** Metodenya. / The method. */
  method: AssessmentMethod;
  /** Formulir tempat mencatatnya. / The form it is recorded in. */
  form?: AssessmentForm;
}

/** Seberapa banyak suatu bagian pekerjaan harus sudah dikerjakan pada suatu hari. / A PlannedPoint is how much of a work item is to be done by a day. */
export interface PlannedPoint {
  /** Harinya, yang pada akhir hari itu pekerjaan harus selesai sejauh rencana. / The day, at whose end it is to be done. */
  day: CalendarDate;
  /** Seberapa banyak dari bagian pekerjaan itu, dari 0.00 sampai 100.00. / How much of the item, from 0.00 to 100.00. */
  done: Percent;
}

/** Kumpulan syarat tertulis untuk mengikuti suatu pelatihan, misalnya persyaratan dalam pengumuman, dengan sumbernya dan dengan contoh yang memperlihatkan artinya. Kebijakan adalah dokumen JSON tersendiri. / A Policy is a written set of conditions for entering a training, such as the requirements of an announcement, with its sources and with examples that show what it means. A policy is a JSON document of its own. */
export interface Policy {
  /** Skema yang diikuti dokumen, untuk penyunting. / The schema that the document follows, for editors. */
  $schema?: string;
  /** Pengenal, misalnya "blk-paser-2025". / The identifier, for example "blk-paser-2025". */
  id: Identifier;
  /** Versi, mulai dari 1. / The version, from 1. */
  version: Count;
  /** Apakah tentang masuk atau tentang tetap mengikuti. / Whether it is about entering or about staying. */
  purpose: PolicyPurpose;
  /** Apa sebutannya. / What it is called. */
  title: LocalisedText;
  /** Kapan kerja sama itu berlaku. / When it is in force. */
  effective: Period;
  /** Siapa yang menetapkannya: tingkat yang lebih luas ditambah oleh yang lebih sempit. / Who sets it: a wider layer is extended by narrower ones. */
  layer?: LayerLevel;
  /** Kebijakan yang ditambah oleh kebijakan ini: syarat-syaratnya berlaku juga di sini, sehingga kebijakan ini hanya dapat lebih ketat. / The policy that this one adds to: its conditions hold here too, so that this one can only be stricter. */
  extends?: ExtendedPolicy;
  /** Fakta yang dinyatakannya di samping fakta baku, menurut nama. / The facts that it declares beside the standard ones, by name. */
  facts?: {
    [name: string]: FactDeclaration;
  };
  /** Bilangan yang berbeda menurut tanggal, menurut nama. / Numbers that differ by date, by name. */
  parameters?: {
    [name: string]: [DatedNumber, ...DatedNumber[]];
  };
  /** Dasar aturan-aturannya, menurut nama yang dipakai aturan itu. / What the rules rest on, by the name that they use. */
  basis?: {
    [name: string]: PolicyBasis;
  };
  /** Syarat-syaratnya. / The conditions. */
  rule: Rule;
  /** Contoh kasus dengan putusannya. / Cases with their verdict. */
  examples?: PolicyExample[];
}

/** Hal yang menjadi dasar aturan-aturan suatu kebijakan: surat keputusan, pengumuman, pasal. / A PolicyBasis is what rules of a policy rest on: a decree, an announcement, an article. */
export interface PolicyBasis {
  /** Apa sebutannya. / What it is called. */
  title: string;
  /** Nomornya, untuk SK. / The number, for a decree. */
  number?: string;
  /** Kapan diterbitkan atau ditandatangani. / When it was published or signed. */
  published_on?: PartialDate;
  /** Alamat di web. / The address on the web. */
  url?: string;
  /** Apakah ada sumber lain yang mengatakan sebaliknya; keterangan lalu menyebut sumber yang mana dan apa katanya. / Whether another source says otherwise; the note then tells which and what. */
  disputed?: boolean;
  /** Apa saja yang perlu diketahui pembaca. / Anything a reader should know. */
  note?: LocalisedText;
}

/** Satu kasus untuk suatu kebijakan dengan putusan yang diharapkan penyusunnya. / An Example is a case of a policy with the verdict that its authors expect. */
export interface PolicyExample {
  /** Apa yang ditunjukkannya. / What it shows. */
  name: string;
  /** Tanggal-tanggal acuannya. / The reference dates. */
  dates?: ReferenceDates;
  /** Apa yang diketahui, menurut fakta. / What is known, by fact. */
  evidence: FactValues;
  /** Dari mana asalnya dan seberapa pasti, menurut fakta. / Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** Fakta yang berbeda menurut dua sumber: fakta itu dianggap tidak ada. / The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
  /** Putusan yang diharapkan. / The verdict expected. */
  expect: Verdict;
}

/** Akibat perubahan kebijakan terhadap sekumpulan orang: siapa yang diuntungkan, siapa yang dirugikan, dan karena aturan apa. / An Impact is what a change of policy does to a cohort: who gains, who loses, and by which rules. */
export interface PolicyImpact {
  /** Kebijakan sebelum perubahan. / The policy before the change. */
  before: ExtendedPolicy;
  /** Kebijakan sesudah perubahan. / The policy after it. */
  after: ExtendedPolicy;
  /** Berapa orang untuk setiap pasangan putusan, menurut urutan putusan. / How many there are of each pair of verdicts, in the order of the verdicts. */
  moves: VerdictMove[];
  /** Karena aturan apa dalam kebijakan sebelum perubahan mereka yang memenuhi syarat sesudahnya dahulu terhalang, menurut urutan dokumen; tanpa aturan yang tidak menghalangi seorang pun. / By which rules of the policy before the change those were kept out who are eligible after it, in the order of the document; without those that kept out nobody. */
  gained_by: RuleImpact[];
  /** Karena aturan apa dalam kebijakan sesudah perubahan mereka yang memenuhi syarat sebelumnya terhalang, dengan cara yang sama. / By which rules of the policy after the change those are kept out who were eligible before it, in the same way. */
  lost_by: RuleImpact[];
}

/**
 * Hal yang diputuskan suatu kebijakan: "entry" (masuk) atau "staying" (tetap mengikuti).
 *
 * Purpose is what a policy decides: "entry" or "staying".
 *
 * - `entry`: penerimaan / entry
 * - `staying`: keberlanjutan / staying
 */
export type PolicyPurpose = "entry" | "staying";

/** Rujukan yang menyebut satu versi aturan kelayakan. Aturannya sendiri berupa dokumen tersendiri, masing-masing sebuah Policy. / A PolicyRef names a version of the rules of eligibility. The rules themselves are documents of their own, each a Policy. */
export interface PolicyRef {
  /** Pengenal kebijakan itu, misalnya "blk-paser-teknik". / The identifier of the policy, for example "blk-paser-teknik". */
  id: string;
  /** Versinya, mulai dari 1. / Its version, from 1. */
  version?: Count;
}

/** Banyak permintaan dana di bawah satu pagu: proposal, atau lembaga pelatihan. / A Portfolio is many wishes for money under one ceiling (pagu): proposals, or centres. */
export interface Portfolio {
  /** Jumlah paling banyak yang boleh diberikan, dalam rupiah bulat. / The most that may be given out, in whole rupiah. */
  ceiling: Rupiah;
  /** Menurut aturan apa pagu itu dibagi. / By which rule it is divided. */
  rule: PortfolioRule;
  /** Permintaan-permintaannya, dalam urutan apa pun: hasilnya tidak bergantung pada urutan itu. / The wishes, in any order: the result does not hang on it. */
  requests?: PortfolioRequest[];
}

/**
 * Alasan suatu permintaan mendapat bagiannya, misalnya "whole".
 *
 * PortfolioReason is why a request gets what it gets, such as "whole".
 *
 * - `whole`: mendapat seluruh permintaan / gets all that is asked for
 * - `what_was_left`: mendapat sisa pagu pada urutannya / gets what is left of the ceiling at its place
 * - `share`: mendapat bagiannya menurut aturan / gets its share by the rule
 * - `ceiling_used`: pagu sudah habis pada urutannya / the ceiling is used up at its place
 * - `does_not_fit`: tidak muat dalam sisa pagu pada urutannya / does not fit what is left of the ceiling at its place
 * - `weight_zero`: bobot kebutuhannya nol / its weight of need is zero
 */
export type PortfolioReason = "whole" | "what_was_left" | "share" | "ceiling_used" | "does_not_fit" | "weight_zero";

/** Satu permintaan dana. / A PortfolioRequest is one wish for money. */
export interface PortfolioRequest {
  /** Sebutannya, misalnya pengenal suatu proposal atau lembaga pelatihan; masing-masing tercantum satu kali. / What it is called, for example the identifier of a proposal or a centre; each stands once. */
  id: Identifier;
  /** Berapa yang diminta. / How much is asked for. */
  amount: Rupiah;
  /** Tempatnya menurut aturan berdasarkan prioritas, angka yang lebih kecil lebih dahulu; yang sama diurutkan menurut pengenalnya. / Its place under the rules by priority, the smaller first; equal ones go by their identifiers. */
  priority?: number;
  /** Seberapa besar kebutuhannya dibandingkan dengan yang lain menurut aturan berdasarkan kebutuhan, misalnya jumlah pencari kerja; 0 tidak mendapat apa-apa. Dari 0 sampai 1.000.000.000.000. / How much it needs beside the others under the rule by need, for example the number of job seekers; 0 gets nothing. From 0 to 1,000,000,000,000. */
  weight?: number;
  /** Kelompok yang dipakai untuk menunjukkan keadilan pembagian, misalnya wilayah atau jenis; "" berarti tidak ada. / The group that fairness is shown by, for example a region or a kind; "" is none. */
  group?: string;
}

/** Bagaimana suatu pagu dibagi. / A PortfolioResult is how a ceiling was divided. */
export interface PortfolioResult {
  /** Aturannya. / The rule. */
  rule: PortfolioRule;
  /** Pagunya. / The ceiling. */
  ceiling: Rupiah;
  /** Jumlah seluruhnya yang diminta. / What was asked for in all. */
  requested: Rupiah;
  /** Jumlah seluruhnya yang diberikan, tidak pernah lebih dari pagu. / What is given in all, never more than the ceiling. */
  granted: Rupiah;
  /** Sisa dari pagu. / What is left of the ceiling. */
  left: Rupiah;
  /** Bagian yang didapat setiap permintaan, menurut urutan prioritas dan pengenal. / What each request gets, in the order of priority and identifier. */
  shares?: PortfolioShare[];
}

/**
 * Aturan untuk membagi pagu, misalnya "proportional".
 *
 * PortfolioRule is by which rule a ceiling is divided, such as "proportional".
 *
 * - `priority_whole`: menurut prioritas, utuh / by priority, whole (what does not fit is passed over; smaller ones after it may fit)
 * - `priority_partial`: menurut prioritas, boleh sebagian / by priority, the last in part (the last gets what is left)
 * - `proportional`: sebanding dengan permintaan / in proportion to what is asked for (rupiah left over go to the largest remainders)
 * - `need_weighted`: menurut bobot kebutuhan / by weight of need (at most what is asked for; what that leaves is divided among the others)
 */
export type PortfolioRule = "priority_whole" | "priority_partial" | "proportional" | "need_weighted";

/** Bagian yang didapat satu permintaan. / A PortfolioShare is what one request gets. */
export interface PortfolioShare {
  /** Permintaannya. / The request. */
  id: Identifier;
  /** Kelompoknya. / Its group. */
  group?: string;
  /** Tempatnya dalam urutan prioritas dan pengenal, mulai dari 1. / Its place in the order of priority and identifier, from 1. */
  place: number;
  /** Berapa yang diminta. / What was asked for. */
  requested: Rupiah;
  /** Berapa yang didapatnya, Rp0 bila tidak ada; tidak pernah lebih dari yang diminta. / What it gets, Rp0 if nothing; never more than was asked for. */
  granted: Rupiah;
  /** Alasannya. / Why. */
  reason: PortfolioReason;
}

/** Hal yang harus dimiliki asesi suatu skema sebelum asesmen. Persyaratan ini terpenuhi jika salah satu properti yang diisi terpenuhi: "SMK jurusan las atau dua tahun bekerja" adalah satu persyaratan dengan dua properti. / A Prerequisite is what a candidate of a scheme must have before assessment. It holds if one of the members that are given holds: "SMK in welding or two years of work" is one prerequisite with two members. */
export interface Prerequisite {
  /** Jenjang pendidikan paling rendah. / The lowest level of education. */
  min_education?: EducationLevel;
  /** Lama bekerja di bidang itu, dalam bulan. / Months of work in the trade. */
  experience_months?: Count;
  /** Program pelatihan yang sudah lulus. / A programme of training that was passed. */
  programme?: Identifier;
  /** Skema yang sertifikatnya dimiliki dan masih berlaku. / A scheme of which a valid certificate is held. */
  scheme?: Identifier;
  /** Apa pun yang lain dengan kata-kata, yang hanya dapat dinilai orang. / Anything else in words, which only a person can judge. */
  other?: LocalisedText;
}

/**
 * Tanda pada daftar hadir: "present" (hadir, H), "sick" (sakit, S), "excused" (izin, I), atau "absent" (alpa, A).
 *
 * Presence is the mark on an attendance sheet: "present" (H), "sick" (S), "excused" (I) or "absent" (A).
 *
 * - `present`: hadir / present (H on attendance sheets)
 * - `sick`: sakit / sick (S on attendance sheets)
 * - `excused`: izin / excused (I on attendance sheets)
 * - `absent`: alpa / absent (A on attendance sheets)
 */
export type Presence = "present" | "sick" | "excused" | "absent";

/** Program pelatihan adalah kurikulum: unit-unitnya, jamnya, dan hal yang dimintanya dari peserta dan dari pengajarnya. / A Programme (program pelatihan) is a curriculum: its units, its hours and what it asks of those who take part and of those who teach. */
export interface Programme {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan yang menawarkannya. / The centre that offers it. */
  centre: Identifier;
  /** Namanya. / The name. */
  name: LocalisedText;
  /** Kejuruannya. / The vocation. */
  vocation?: Vocation;
  /** Bagaimana diajarkan. / How it is taught. */
  method?: TrainingMethod;
  /** Di mana diajarkan: tatap muka, daring, atau keduanya. / Where it is taught: in person, online or both. */
  delivery_modes?: DeliveryMode[];
  /** Apakah menuju suatu jenjang kerangka kualifikasi nasional Indonesia. / Whether it leads to a level of the national qualifications framework. */
  tier?: ProgrammeTier;
  /** Jenjang kerangka kualifikasi nasional Indonesia (KKNI), 1 sampai 9, yang dituju program berjenjang. / The level of the national qualifications framework (KKNI), 1 to 9, that a tiered programme leads to. */
  kkni_level?: Count;
  /** Jenis standar kompetensi yang mendasarinya. / What kind of competency standard it is built on. */
  standard_kind?: StandardKind;
  /** Unit kompetensi yang mendasarinya, untuk program yang hanya menyebut kodenya. Bila silabus juga ada, keduanya menyebut unit yang sama. / The competency units it is built on, for a programme that names only their codes. Where the syllabus is given too, both name the same units. */
  units?: UnitCode[];
  /** Unit kompetensi dengan judul dan jam pelajarannya. / The competency units with their titles and hours. */
  syllabus?: SyllabusUnit[];
  /** Standar kompetensi yang mendasarinya, bila unitnya tidak disebut satu per satu: SKKNI, standar internasional, atau standar khusus, seperti dikutip. / The competency standard it is built on, where units are not listed: SKKNI, an international or a special standard, as cited. */
  standard?: string;
  /** JP teori. / Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** JP praktik di lembaga pelatihan. / Lesson hours of practice in the centre. */
  practice_hours?: LessonHours;
  /** JP di tempat kerja. / Lesson hours on the job. */
  on_the_job_hours?: LessonHours;
  /** Jumlah JP seluruhnya. / Lesson hours in all. */
  total_hours?: LessonHours;
  /** Menit dalam satu JP, bila bukan 45 seperti biasa. / Minutes in a lesson hour, where it is not the usual 45. */
  minutes_per_hour?: Count;
  /** Jumlah peserta dalam satu kelas, biasanya 16. / Participants in a class, usually 16. */
  class_size?: Count;
  /** Apa yang dimintanya dari peserta. / What it asks of participants. */
  participant_requirements?: ParticipantRequirements;
  /** Apa yang dimintanya dari instruktur. / What it asks of instructors. */
  instructor_requirements?: InstructorRequirements;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Apakah program "tiered" (berjenjang: mengarah ke suatu jenjang KKNI) atau "non_tiered" (tidak berjenjang: mengarah ke unit atau klaster).
 *
 * Sumber: PP 31/2006 Pasal 4.
 *
 * ProgrammeTier is whether a programme is "tiered" (berjenjang: it leads to a level of the KKNI) or "non_tiered" (it leads to units or clusters).
 *
 * Source: PP 31/2006 art. 4.
 *
 * - `tiered`: berjenjang / tiered (leads to a level of the KKNI)
 * - `non_tiered`: tidak berjenjang / not tiered (leads to competency units or clusters)
 */
export type ProgrammeTier = "tiered" | "non_tiered";

/** Sejauh mana pekerjaan sudah berjalan pada suatu hari, menurut pengukuran. / A ProgressReport is how far the work had come on a day, as it was measured. */
export interface ProgressReport {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Hari pengukuran, pada akhir hari itu. / The day at whose end it was measured. */
  on: CalendarDate;
  /** Seberapa banyak dari setiap bagian yang sudah dikerjakan sampai saat itu, seluruhnya sejak awal. Bagian yang tidak disebut sama dengan laporan sebelumnya; bagian yang tidak disebut laporan mana pun belum dimulai. / How much of each item was done by then, all together since the beginning. An item that is left out is as the report before has it; one that no report names has not begun. */
  items?: ItemProgress[];
  /** Seberapa banyak dari seluruh pekerjaan yang sudah dikerjakan sampai saat itu, bila laporan menyebutkannya, dari 0.00 sampai 100.00; bila tidak diisi: dihitung dari bagian-bagiannya. / How much of the whole work was done by then, where the report says so, from 0.00 to 100.00; absent: it follows from the items. */
  total?: Percent;
  /** Siapa yang mengukurnya. / Who measured it. */
  measured_by?: Identifier;
  /** Berita acara pengukuran itu. / The record of the measurement. */
  document?: Identifier;
  /** Laporan terdahulu yang salah dan dibetulkan oleh laporan ini. Laporan itu disimpan dan tidak dihitung lagi. / The earlier reports that were wrong and that this one corrects. They are kept and no longer count. */
  corrects?: Identifier[];
  /** Apa yang salah dalam laporan itu. / What was wrong with them. */
  reason?: LocalisedText;
  /** Apa yang dilakukan karena hal yang ditunjukkan laporan itu. / What was done because of what the report shows. */
  actions?: CorrectiveAction[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Langkah yang mengubah keadaan proyek pembangunan, misalnya "secure_land".
 *
 * ProjectEvent is what moves a building project, such as "secure_land".
 *
 * - `study`: mulai studi kelayakan / begin the feasibility study
 * - `secure_land`: siapkan lahan / secure the land
 * - `budget`: anggarkan / budget
 * - `tender`: tenderkan / tender
 * - `sign_contract`: tanda tangani kontrak / sign the contract
 * - `break_ground`: mulai membangun / begin building
 * - `hand_over`: serah terimakan pertama kali / hand over provisionally
 * - `start_maintenance`: mulai pemeliharaan / begin maintenance
 * - `hand_over_finally`: serah terimakan akhir / hand over finally
 * - `commission`: operasikan / put into operation
 * - `hold`: hentikan sementara / put on hold
 * - `resume`: lanjutkan / resume
 * - `terminate_contract`: putuskan kontrak / terminate the contract
 * - `cancel`: batalkan / cancel
 * - `resume_contract`: berlakukan kembali kontrak sebelum mulai membangun / resume the contract before building begins
 */
export type ProjectEvent = "study" | "secure_land" | "budget" | "tender" | "sign_contract" | "break_ground" | "hand_over" | "start_maintenance" | "hand_over_finally" | "commission" | "hold" | "resume" | "terminate_contract" | "cancel" | "resume_contract";

/**
 * Sesuatu yang harus dimiliki proyek pembangunan, misalnya "land" atau "feasibility_study".
 *
 * Requirement is something a building project must have, such as "land" or "feasibility_study".
 *
 * - `land`: lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan / land owned by the state with a title and the area required
 * - `feasibility_study`: studi kelayakan / feasibility study
 * - `environmental_document`: dokumen lingkungan hidup / environmental document
 * - `organisation_structure`: struktur organisasi / structure of the organisation
 * - `training_programme`: program pelatihan / training programme
 * - `training_staff`: instruktur dan tenaga pelatihan / instructors and training staff
 * - `facilities`: sarana dan prasarana / facilities
 * - `need_statement`: pernyataan kebutuhan: kejuruan, wilayah layanan, pengangguran / statement of need: vocations, catchment, unemployment
 * - `site_decision`: penetapan lokasi / decision on the site
 * - `budget_allocation`: alokasi anggaran tahun berjalan / allocation in the fiscal year
 * - `design_and_estimate`: rancangan dan perkiraan biaya dalam alokasi / design and cost estimate within the allocation
 * - `works_contract`: kontrak pekerjaan / works contract
 * - `start_order`: surat perintah mulai kerja (SPMK) / order to start (the time of the contract counts from its day)
 * - `physical_completion`: kemajuan fisik 100 persen dan sudah diperiksa / physical progress of 100 percent, inspected
 * - `defects_closed`: cacat pekerjaan sudah diperbaiki / defects mended
 * - `handover_record`: berita acara serah terima (BAST) / handover record
 * - `functional_certificate`: sertifikat laik fungsi (SLF) / certificate of fitness for use (the building may be used)
 * - `ready_to_train`: kesiapan melatih / readiness to train
 * - `granted_land`: naskah hibah lahan kepada kementerian / deed that grants the land to the ministry
 * - `field_check`: hasil cek lapangan: lahan layak dibangun / field check: the land is fit to build on
 * - `defects_listed`: daftar cacat pekerjaan, atau catatan bahwa tidak ada / list of defects, or a note that there are none
 * - `progress_audit`: opname kemajuan pekerjaan saat berhenti / audit of progress where the works stopped
 * - `settled_payments`: pembayaran tidak melebihi pekerjaan yang terpasang / payments not above the works that were done
 */
export type ProjectRequirement = "land" | "feasibility_study" | "environmental_document" | "organisation_structure" | "training_programme" | "training_staff" | "facilities" | "need_statement" | "site_decision" | "budget_allocation" | "design_and_estimate" | "works_contract" | "start_order" | "physical_completion" | "defects_closed" | "handover_record" | "functional_certificate" | "ready_to_train" | "granted_land" | "field_check" | "defects_listed" | "progress_audit" | "settled_payments";

/**
 * Keadaan proyek pembangunan, dari "proposed" (diusulkan) sampai "in_operation" (beroperasi).
 *
 * ProjectState is the state of a building project, from "proposed" to "in_operation".
 *
 * - `proposed`: diusulkan / proposed
 * - `feasibility`: studi kelayakan / feasibility
 * - `land_secured`: lahan siap / land secured
 * - `budgeted`: teranggarkan / budgeted
 * - `tendered`: ditenderkan / tendered
 * - `contracted`: terkontrak / contracted
 * - `building`: dibangun / building
 * - `provisional_handover`: serah terima pertama (PHO) / provisional handover (PHO: the maintenance period is about to begin)
 * - `maintenance`: masa pemeliharaan / maintenance (the builder mends defects)
 * - `final_handover`: serah terima akhir (FHO) / final handover
 * - `in_operation`: beroperasi / in operation
 * - `on_hold`: dihentikan sementara / on hold (waits and may be resumed)
 * - `terminated`: kontrak diputus / terminated (the contract was ended; the rest may be tendered again)
 * - `cancelled`: dibatalkan / cancelled
 */
export type ProjectState = "proposed" | "feasibility" | "land_secured" | "budgeted" | "tendered" | "contracted" | "building" | "provisional_handover" | "maintenance" | "final_handover" | "in_operation" | "on_hold" | "terminated" | "cancelled";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface ProjectStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: ProjectEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: ProjectState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Berapa lembaga pelatihan yang akan ada di setiap kelas menurut suatu rencana. / A Projection is how many centres each class comes to have by a plan. */
export interface ProjectedClasses {
  /** Hari-harinya, yang pertama adalah hari awal. / The days, the first of them that of the start. */
  days: ProjectedDay[];
  /** Bagaimana pembulatannya. / How it is rounded. */
  rounding: LocalisedText;
}

/** Satu hari dalam proyeksi, dalam jumlah lembaga pelatihan yang bulat. / A ProjectedDay is one day of a projection, in whole centres. */
export interface ProjectedDay {
  /** Tanggalnya. / The day. */
  on: CalendarDate;
  /** Kelas-kelas pada hari itu. / The classes on it. */
  classes: ClassCounts;
}

/** Keadaan lembaga pelatihan dari bulan ke bulan selama subsidinya berakhir. / A Projection is how a centre fares month by month while its subsidy ends. */
export interface Projection {
  /** Lembaga pelatihannya. / The centre. */
  centre?: Identifier;
  /** Kapan lembaga pelatihan itu mandiri: sejak bulan pertama dari sekian bulan berturut-turut yang pendapatan sendirinya menutup biaya operasional, tanpa menghitung subsidi apa pun, asalkan dana cadangan bertahan sampai saat itu. Subsidi masih boleh dibayarkan pada bulan itu. / When it stands on its own: from the first of so many months in a row in which own revenue covers the operating cost, without counting any subsidy, provided that the reserve lasted until then. Subsidy may still be paid in that month. */
  outcome: ProjectionOutcome;
  /** Mengapa lembaga pelatihan itu tidak pernah mandiri, alasan yang menentukan disebut pertama; bila mandiri, hanya bahwa dana cadangan kemudian tetap habis, bila memang habis. / Why it never does, the decisive first; where it does, only that the reserve runs out later all the same, if it does. */
  reasons?: ProjectionReason[];
  /** Bulan-bulannya. / The months. */
  months?: ProjectionMonth[];
  /** Nomor bulan yang sejak saat itu tidak ada subsidi lagi, mulai dari 1; 0 bila bulan terakhir masih bersubsidi. / The number of the month from which on there is no subsidy, from 1; 0 if the last month still has some. */
  subsidy_ends?: number;
  /** Nomor bulan pertama yang dana cadangannya di bawah Rp0, mulai dari 1; 0 bila dana itu bertahan. / The number of the first month in which the reserve is below Rp0, from 1; 0 if it lasts. */
  reserve_exhausted?: number;
}

/** Pernyataan tentang dasar suatu angka dalam proyeksi. / An Assumption says what a figure of a projection rests on. */
export interface ProjectionAssumption {
  /** Angkanya. / The figure. */
  term: ProjectionTerm;
  /** Sebutannya di sini; bila tidak diisi, nama unsur itu. / What it is called here; absent is the name of the term. */
  label?: LocalisedText;
  /** Apa dasarnya, misalnya "rata-rata pembukuan 2025" atau "dibuat untuk contoh". / What it rests on, for example "rata-rata pembukuan 2025" or "dibuat untuk contoh". */
  basis: LocalisedText;
}

/** Satu bulan dalam proyeksi. / A ProjectionMonth is one month of a projection. */
export interface ProjectionMonth {
  /** Bulannya. / The month. */
  month: PartialDate;
  /** Pendapatan lembaga pelatihan. / What the centre earns. */
  own_revenue: Rupiah;
  /** Biaya menjalankannya. / What running it costs. */
  operating_cost: Rupiah;
  /** Subsidi yang masih ada. / The subsidy that is left. */
  subsidy: Rupiah;
  /** Dana cadangan pada akhir bulan; angka negatif adalah kekurangannya. / The reserve at the end of the month; negative is what is lacking. */
  reserve: Rupiah;
}

/** Kapan lembaga pelatihan dapat mandiri: pada bulan apa, atau tidak pernah dalam jumlah bulan yang dihitung. / A ProjectionOutcome is when a centre stands on its own: in which month, or never within the horizon. */
export interface ProjectionOutcome {
  /** Apakah lembaga pelatihan itu mandiri; belum dapat ditentukan bila rencana tidak dapat dihitung. / Whether it does; undetermined where the plan cannot be worked out. */
  independent: Truth;
  /** Nomor bulan pertama lembaga pelatihan itu mandiri, mulai dari 1; 0 bila tidak mandiri. / The number of the first month in which it does, from 1; 0 if it does not. */
  number?: number;
  /** Bulan tersebut; tidak diisi bila tidak mandiri. / That month; absent if it does not. */
  month?: PartialDate;
}

/**
 * Bahan untuk menyusun proyeksi lembaga pelatihan dengan subsidi yang berakhir. Semua isinya diberikan oleh pemanggil, dan setiap angka memerlukan Assumption yang menyatakan dasarnya: tidak ada yang diisikan sendiri.
 *
 * Jumlah uang dalam rupiah bulat per bulan. Kenaikan adalah persentase per tahun: pada akhir setiap tahun suatu jumlah sama dengan jumlah tahun sebelumnya dikali 100 persen ditambah kenaikannya, dengan setengah dibulatkan ke atas, dan di dalam satu tahun jumlah itu bergerak merata dari bulan ke bulan, dengan setengah dibulatkan ke atas. Tidak ada pecahan rupiah di mana pun.
 *
 * A ProjectionPlan is what a projection of a centre under a subsidy that ends is made from. Everything in it is given by the caller, and every figure needs an Assumption that says what it rests on: nothing is filled in.
 *
 * Amounts are whole rupiah a month. Growth is a percentage a year: at the end of each year an amount is that of the year before times 100 percent plus growth, rounded half up, and within a year it moves evenly from month to month, rounded half up. There are no fractions of a rupiah anywhere.
 */
export interface ProjectionPlan {
  /** Lembaga pelatihannya. / The centre. */
  centre?: Identifier;
  /** Hari awal proyeksi. / The day it starts from. */
  from: PartialDate;
  /** Pendapatan lembaga pelatihan pada bulan pertama. / What the centre earns in the first month. */
  own_revenue: Rupiah;
  /** Biaya menjalankan lembaga pelatihan pada bulan pertama. / What running the centre costs in the first month. */
  operating_cost: Rupiah;
  /** Subsidi pada bulan pertama, sebelum cara pengurangannya mengambil apa pun. / The subsidy in the first month, before the taper takes anything away. */
  subsidy: Rupiah;
  /** Uang yang sudah disisihkan lembaga pelatihan sebelum bulan pertama; Rp0 bila tidak ada. / The money that the centre has put by before the first month; Rp0 if none. */
  reserve: Rupiah;
  /** Berapa kenaikan pendapatan sendiri per tahun, misalnya 8.00; negatif bila menurun. / How much own revenue grows a year, such as 8.00; negative where it shrinks. */
  revenue_growth: Percent;
  /** Berapa kenaikan biaya operasional per tahun. / How much operating cost grows a year. */
  cost_growth: Percent;
  /** Cara subsidi berakhir. / How the subsidy ends. */
  taper: SubsidyTaper;
  /** Selama berapa bulan berturut-turut pendapatan sendiri harus menutup biaya, dari 1 sampai jumlah bulan yang dihitung. / For how many months in a row own revenue must cover the cost, from 1 to the horizon. */
  months_in_a_row: number;
  /** Berapa bulan yang dihitung, dari 1 sampai 600. / How many months are looked at, from 1 to 600. */
  horizon: number;
  /** Dasar angka-angkanya, satu untuk setiap unsur dalam ProjectionTerm. / What the figures rest on, one for each of the terms of ProjectionTerm. */
  assumptions: ProjectionAssumption[];
}

/** Satu alasan mengapa lembaga pelatihan tidak pernah mandiri, atau tidak untuk seterusnya. / A ProjectionReason is one reason why a centre never stands on its own, or not for good. */
export interface ProjectionReason {
  /** Alasan yang mana. / Which. */
  code: ShortfallReason;
  /** Bulan yang dimaksud. / The month that it is about. */
  month: PartialDate;
  /** Nomor bulan itu, mulai dari 1. / The number of that month, from 1. */
  number: number;
  /** Berapa kekurangannya, dalam rupiah; tidak diisi bila bukan soal jumlah uang. / How much is lacking, in rupiah; absent where it is no matter of an amount. */
  amount?: Rupiah;
}

/**
 * Angka yang menjadi bahan proyeksi, misalnya "own_revenue".
 *
 * ProjectionTerm is a figure that a projection is made from, such as "own_revenue".
 *
 * - `own_revenue`: pendapatan sendiri sebulan / own revenue a month
 * - `operating_cost`: biaya operasional sebulan / operating cost a month
 * - `subsidy`: subsidi sebulan / subsidy a month
 * - `reserve`: cadangan kas awal / reserve at the start
 * - `revenue_growth`: pertumbuhan pendapatan setahun / growth of revenue a year
 * - `cost_growth`: kenaikan biaya setahun / growth of cost a year
 * - `taper`: pengurangan subsidi / taper of the subsidy
 */
export type ProjectionTerm = "own_revenue" | "operating_cost" | "subsidy" | "reserve" | "revenue_growth" | "cost_growth" | "taper";

/**
 * Langkah yang mengubah keadaan proposal, misalnya "submit".
 *
 * ProposalEvent is what moves a proposal, such as "submit".
 *
 * - `submit`: ajukan / submit
 * - `check_papers`: periksa administrasi / check the papers
 * - `request_revision`: minta perbaikan / request a revision
 * - `resubmit`: ajukan kembali / resubmit
 * - `pass`: luluskan telaah / pass the review
 * - `verify`: verifikasi di lapangan / verify on site
 * - `approve`: setujui / approve
 * - `reject`: tolak / reject
 * - `sign`: tanda tangani perjanjian / sign the agreement
 * - `deliver`: salurkan / deliver
 * - `hand_over`: serah terimakan / hand over
 * - `report`: laporkan / report
 * - `close`: tutup / close
 * - `withdraw`: tarik kembali / withdraw
 */
export type ProposalEvent = "submit" | "check_papers" | "request_revision" | "resubmit" | "pass" | "verify" | "approve" | "reject" | "sign" | "deliver" | "hand_over" | "report" | "close" | "withdraw";

/** Satu hal yang diminta. / A ProposalLine is one thing that is asked for. */
export interface ProposalLine {
  /** Apa hal itu. / What it is. */
  item: string;
  /** Kemampuan yang harus dimilikinya. / What it must be able to do. */
  specification?: string;
  /** Berapa banyak. / How many. */
  quantity?: Count;
  /** Harga satu satuan. / The price of one unit. */
  unit_price?: Rupiah;
  /** Bengkel yang menjadi tujuannya. / The workshop it is for. */
  workshop?: Identifier;
  /** Barang dalam standar peralatan yang sesuai dengannya. / The item of the equipment standard that it is. */
  standard_item?: Identifier;
  /** Mengapa dibutuhkan, di samping yang sudah ada. / Why it is needed, beside what is there. */
  reason?: LocalisedText;
}

/** Hasil penerapan suatu aturan pada proposal-proposal dan suatu pagu. / A Ranking is what a rule makes of proposals and a ceiling. */
export interface ProposalRanking {
  /** Berapa dana yang ada. / How much there was. */
  ceiling?: Rupiah;
  /** Jumlah seluruhnya yang disetujui. / How much was granted in all. */
  granted?: Rupiah;
  /** Berapa sisanya: pagu dikurangi yang disetujui. / How much is left: the ceiling less what was granted. */
  remaining?: Rupiah;
  /** Proposal-proposalnya: yang diperingkat menurut peringkatnya, lalu yang tidak dapat diperingkat menurut pengenalnya. / The proposals: the ranked ones by place, then those that cannot be ranked by identifier. */
  proposals?: RankedProposal[];
}

/**
 * Keadaan proposal bantuan, dari "draft" (rancangan) sampai "closed" (ditutup).
 *
 * ProposalState is the state of an assistance proposal, from "draft" to "closed".
 *
 * - `draft`: draf / draft
 * - `submitted`: diajukan / submitted
 * - `technical_review`: telaah teknis / technical review
 * - `revision_requested`: perlu perbaikan / revision requested
 * - `field_verification`: verifikasi lapangan / field verification
 * - `ranked`: diperingkat / ranked (has its place within the ceiling)
 * - `approved`: disetujui / approved
 * - `agreement_signed`: perjanjian ditandatangani / agreement signed
 * - `delivering`: disalurkan / being delivered
 * - `handed_over`: diserahterimakan / handed over
 * - `reported`: dilaporkan / reported
 * - `closed`: ditutup / closed
 * - `rejected`: ditolak / rejected
 * - `withdrawn`: ditarik / withdrawn
 */
export type ProposalState = "draft" | "submitted" | "technical_review" | "revision_requested" | "field_verification" | "ranked" | "approved" | "agreement_signed" | "delivering" | "handed_over" | "reported" | "closed" | "rejected" | "withdrawn";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface ProposalStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: ProposalEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: ProposalState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Jenjang dalam Kerangka Kualifikasi Nasional Indonesia (KKNI), 1 sampai 9. Dalam JSON ditulis sebagai bilangan.
 *
 * Sumber: Perpres 8/2012.
 *
 * QualificationLevel is a level of the national qualifications framework (KKNI), 1 to 9. In JSON it is a number.
 *
 * Source: Perpres 8/2012.
 */
export type QualificationLevel = number;

/** Bilangan sebagaimana diberikan sumbernya: {"qualifier": "about", "value": 22}. Katanya tetap menyertai bilangannya, sehingga "lebih dari 3.700" tidak pernah dijumlahkan sebagai 3.700. / QualifiedCount is a number as its source gives it: {"qualifier": "about", "value": 22}. The words stay beside the number, so that "more than 3,700" is never added up as 3,700. */
export interface QualifiedCount {
  /** Bagaimana sumber menyebut jumlahnya. / How the source gives the number. */
  qualifier: CountQualifier;
  /** Angkanya sendiri. / The number itself. */
  value: Count;
}

/**
 * Salah satu dari delapan standar KMPI, misalnya "work_competence".
 *
 * Sumber: Permenaker 5/2022, Pasal 3(2).
 *
 * QualityStandard is one of the eight standards of KMPI, such as "work_competence".
 *
 * Source: Permenaker 5/2022, art. 3(2).
 *
 * - `work_competence`: kompetensi kerja / work competence
 * - `training_programme`: program pelatihan / training programme
 * - `training_materials`: materi pelatihan / training materials
 * - `training_assessment`: asesmen pelatihan / assessment of training
 * - `instructors_and_staff`: instruktur dan tenaga pelatihan / instructors and training staff
 * - `facilities`: sarana dan prasarana / facilities
 * - `governance`: tata kelola / governance
 * - `financial_management`: pengelolaan keuangan / financial management
 */
export type QualityStandard = "work_competence" | "training_programme" | "training_materials" | "training_assessment" | "instructors_and_staff" | "facilities" | "governance" | "financial_management";

/** Satu bilangan dalam volume suatu baris, misalnya 16 orang. / A QuantityFactor is one number in what a line is counted in, such as 16 orang. */
export interface QuantityFactor {
  /** Berapa banyak. Nol diperbolehkan, dan membuat baris itu Rp0. / How many. Zero is allowed, and makes the line Rp0. */
  quantity: Count;
  /** Dari apa (satuan), seperti tertulis, misalnya "orang", "hari", "OJ", atau "paket". / Of what (satuan), as written, such as "orang", "hari", "OJ" or "paket". */
  unit_of_measure?: string;
}

/**
 * Untuk apa standar menghitung suatu barang: tiap "station" (tempat kerja), tiap "class" (kelas), tiap "workshop" (bengkel), atau seluruh "centre" (lembaga pelatihan).
 *
 * QuantityPer is for what a standard counts an item: each "station" (tempat kerja), each "class", each "workshop" or the whole "centre".
 *
 * - `station`: tempat kerja / station (the place of one participant in a workshop)
 * - `class`: kelas / class
 * - `workshop`: bengkel / workshop
 * - `centre`: lembaga / centre
 */
export type QuantityPer = "station" | "class" | "workshop" | "centre";

/** Batasan variabel adalah kondisi-kondisi suatu unit. / RangeOfVariables (batasan variabel) are the conditions of a unit. */
export interface RangeOfVariables {
  /** Konteksnya (konteks variabel). / The context (konteks variabel). */
  context?: LocalisedText[];
  /** Peralatan dan perlengkapan yang diperlukan. / The equipment and supplies needed. */
  equipment?: LocalisedText[];
  /** Peraturan yang berlaku. / The regulations that apply. */
  regulations?: LocalisedText[];
  /** Norma dan standar yang berlaku. / The norms and standards that apply. */
  norms?: LocalisedText[];
}

/**
 * Hal yang menjadi dasar peringkat calon, misalnya "score".
 *
 * RankKey is what candidates are ranked by, such as "score".
 *
 * - `priority`: kelompok prioritas / priority group
 * - `score`: nilai / score
 * - `registered_at`: waktu pendaftaran / time of registration
 * - `lot`: nomor undian / lot number (drawn so that everybody can do it again)
 */
export type RankKey = "priority" | "score" | "registered_at" | "lot";

/**
 * Hasil suatu proposal dalam pemeringkatan, misalnya "funded".
 *
 * RankOutcome is what came of a proposal in a ranking, such as "funded".
 *
 * - `funded`: didanai / funded
 * - `funded_partly`: didanai sebagian / funded in part
 * - `beyond_ceiling`: tidak cukup pagu / beyond the ceiling
 * - `below_threshold`: di bawah nilai terendah / below the threshold
 * - `not_scored`: belum dinilai lengkap / not scored in full
 * - `no_amount`: jumlahnya tidak diketahui / amount not known
 */
export type RankOutcome = "funded" | "funded_partly" | "beyond_ceiling" | "below_threshold" | "not_scored" | "no_amount";

/** Aturan untuk memeringkat proposal suatu pembukaan dan mendanainya dalam batas pagu. / A RankRule is the rule by which the proposals of a call are ranked and funded within a ceiling. */
export interface RankRule {
  /** Apa yang dinilai; jumlah bobotnya 100 persen. Tanpa kriteria, proposal diperingkat menurut penyerahannya saja. / What is scored; their weights sum to 100 percent. Without criteria, proposals are ranked by submission alone. */
  criteria?: ScoreCriterion[];
  /** Nilai paling rendah yang didanai; tidak diisi bila tidak ada, dan tanpa arti bila tidak ada yang dinilai. / The least score that is funded; absent for none, and without meaning where nothing is scored. */
  threshold?: Percent;
  /** Apakah proposal terakhir yang tidak cukup dananya mendapat sisanya. / Whether the last proposal that does not fit gets what is left. */
  partial?: boolean;
  /** Apakah proposal yang tidak cukup dananya dilewati dan proposal berikutnya yang cukup didanai. / Whether a proposal that does not fit is passed over and later ones that do are funded. */
  skip_too_large?: boolean;
}

/** Hal yang dinyatakan suatu Ranking tentang satu proposal. / A RankedProposal is what a Ranking says of one proposal. */
export interface RankedProposal {
  /** Proposalnya. / The proposal. */
  proposal: Identifier;
  /** Peringkatnya, mulai dari 1; tidak diisi bila tidak dapat diperingkat. / Its place, from 1; absent where it cannot be ranked. */
  place?: Count;
  /** Nilainya; tidak diisi bila tidak ada. / Its score; absent where it has none. */
  score?: Percent;
  /** Berapa yang diminta; tidak diisi bila tidak diketahui. / How much it asks for; absent where that is not known. */
  asked?: Rupiah;
  /** Berapa yang didapatnya. / How much it gets. */
  granted?: Rupiah;
  /** Apa hasil penyaluran itu. / What came of it. */
  outcome: RankOutcome;
  /** Mengapa, dalam kata-kata. / Why, in words. */
  reason: LocalisedText;
  /** Berapa sisanya setelah gilirannya selesai. / How much was left when its turn was over. */
  remaining?: Rupiah;
}

/** Pernyataan tentang siapa yang mengasumsikan suatu laju dan atas dasar apa. / A RateAssumption says who assumed a rate and on what ground. */
export interface RateAssumption {
  /** Siapa, misalnya "Dinas Tenaga Kerja" atau "contoh ini". / Who, for example "Dinas Tenaga Kerja" or "contoh ini". */
  by: LocalisedText;
  /** Atas dasar apa, misalnya "pergerakan Februari sampai Agustus 2023". / On what ground, for example "pergerakan Februari sampai Agustus 2023". */
  basis: LocalisedText;
}

/** Laporan realisasi anggaran adalah perbandingan anggaran dengan belanja: untuk setiap baris berapa yang direncanakan, berapa yang dibelanjakan dalam sebulan dan sejak awal tahun, persentasenya, dan sisanya. / A RealisationReport (laporan realisasi anggaran) is budget against spending: for every line what is planned, what was spent in a month and since the year began, the share and what is left. */
export interface RealisationReport {
  /** Bulan yang dihitung sampai hari terakhirnya, misalnya "2026-06". / The month up to whose last day it counts, for example "2026-06". */
  month: PartialDate;
  /** Baris-baris anggaran menurut urutannya, dan sesudahnya baris yang dibelanjakan tetapi tidak ada dalam anggaran. / The lines of the budget in their order, and after them lines that were spent on and are not in it. */
  rows?: RealisationRow[];
  /** Baris yang menjumlahkan semua baris. / The row that sums all lines. */
  total: RealisationRow;
}

/** Satu baris dari suatu RealisationReport. Rp0 adalah nilai: tidak ada yang dibelanjakan. Yang tidak diisi berarti tidak diketahui: persentase dan sisa suatu baris yang anggarannya tidak diberikan siapa pun. / A RealisationRow is one row of a RealisationReport. Rp0 is a value: nothing was spent. What is absent is not known: the share and the rest of a line whose budget nobody gave. */
export interface RealisationRow {
  /** Barisnya; tidak diisi dalam baris laporan untuk banyak baris. / The line; absent in a row of many lines. */
  line?: Identifier;
  /** Kode akunnya; tidak diisi dalam baris laporan untuk banyak akun. / The account code; absent in a row of many accounts. */
  account?: string;
  /** Dari mana uangnya berasal; tidak diisi dalam baris laporan untuk banyak sumber, dan bila tidak diketahui. / Where the money comes from; absent in a row of many sources, and where that is not known. */
  source?: FundSource;
  /** Apa yang direncanakan. / What is planned. */
  budget?: Rupiah;
  /** Apa yang dibelanjakan dalam bulan itu. / What was spent in the month. */
  this_month: Rupiah;
  /** Apa yang dibelanjakan dari 1 Januari sampai akhir bulan itu. / What was spent from 1 January to the end of the month. */
  to_date: Rupiah;
  /** Apa yang sudah dibelanjakan sebagai bagian dari yang direncanakan; setengah dibulatkan ke atas. / What was spent to date as a share of what is planned, rounded half up. */
  share?: Percent;
  /** Apa yang direncanakan dan tidak dibelanjakan; negatif bila yang dibelanjakan lebih banyak. / What is planned and not spent; negative where more was spent. */
  remainder?: Rupiah;
}

/** Kuitansi membuktikan bahwa seseorang menerima uang: dari uang persediaan bendahara, atau dari pembayaran yang melalui tangan bendahara. / A Receipt (kuitansi) proves that somebody got money: out of the imprest of a treasurer, or of a payment that went through the treasurer's hands. */
export interface Receipt {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Pembayaran asal uang itu. / The payment that the money came from. */
  payment?: Identifier;
  /** Nomor seperti tercetak. / The number as printed. */
  number?: string;
  /** Tanggal uang itu diterima. / The day the money was received. */
  received_on?: CalendarDate;
  /** Siapa yang menerimanya. / Who received it. */
  payee?: Payee;
  /** Berapa jumlahnya, sebelum pajak dipotong. / How much, before taxes are kept back. */
  amount: Rupiah;
  /** Jumlah yang sama dengan huruf (terbilang), misalnya "satu juta lima ratus ribu rupiah". / The same in Indonesian words (terbilang), such as "satu juta lima ratus ribu rupiah". */
  amount_in_words?: string;
  /** Untuk apa uang itu. / What it is for. */
  purpose?: string;
  /** Baris anggaran yang dibebaninya. / The line of the budget that it is charged to. */
  budget_line?: Identifier;
  /** Pajak yang dipotong bendahara. / The taxes that the treasurer kept back. */
  taxes?: TaxWithholding[];
  /** Apakah penerima menandatanganinya. / Whether the payee signed it. */
  signed?: YesNo;
  /** Apakah bermeterai. / Whether it carries a duty stamp. */
  stamped?: YesNo;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Daftar kuitansi. / Receipts is a list of receipts. */
export type Receipts = Receipt[];

/** Keputusan yang disarankan asesor kepada lembaga sertifikasi. / A Recommendation is what the assessor recommends the body to decide. */
export interface Recommendation {
  /** Tanggal rekomendasi itu. / The day on which it was recommended. */
  on?: CalendarDate;
  /** Asesornya. / The assessor. */
  assessor?: Identifier;
  /** Apa yang direkomendasikan. / What is recommended. */
  result?: CompetencyResult;
}

/**
 * Isi keputusan tentang kelayakan ketika diambil: "eligible" (memenuhi syarat), "ineligible" (tidak memenuhi syarat), atau "undetermined" (belum dapat ditentukan).
 *
 * RecordedVerdict is what a decision on eligibility said when it was taken: "eligible", "ineligible" or "undetermined".
 *
 * - `eligible`: memenuhi syarat / eligible
 * - `ineligible`: tidak memenuhi syarat / ineligible
 * - `undetermined`: belum dapat ditentukan / undetermined (what would decide is not known)
 */
export type RecordedVerdict = "eligible" | "ineligible" | "undetermined";

/**
 * Hari yang dilihat suatu aturan: "as_of" (hari ini), "registration_open" (pendaftaran dibuka), "registration_close" (pendaftaran ditutup), "selection" (seleksi), "batch_start" (angkatan mulai), atau "batch_end" (angkatan berakhir).
 *
 * ReferenceDate names the day on which a rule looks: "as_of" (today), "registration_open", "registration_close", "selection", "batch_start" or "batch_end".
 *
 * - `as_of`: hari penilaian / day of decision
 * - `registration_open`: hari pertama pendaftaran / first day of registration
 * - `registration_close`: hari terakhir pendaftaran / last day of registration
 * - `selection`: hari seleksi / day of selection
 * - `batch_start`: hari pertama pelatihan / first day of training
 * - `batch_end`: hari terakhir pelatihan / last day of training
 */
export type ReferenceDate = "as_of" | "registration_open" | "registration_close" | "selection" | "batch_start" | "batch_end";

/** Hari-hari yang dilihat aturan. Aturan yang harinya tidak diisi belum dapat ditentukan. / Dates are the days on which rules look. A rule whose day is absent is undetermined. */
export interface ReferenceDates {
  /** Hari ini, yaitu hari keputusan. Parameter memakai nilainya pada hari ini; bila tidak diisi, masing-masing memakai nilai pada hari yang dilihat aturannya, dan bila hari itu tidak ada, nilainya yang terakhir. / Today, the day of decision. Parameters have the value of this day; if it is absent, each has that of the day its rule looks at, and where there is none, its latest. */
  as_of?: CalendarDate;
  /** Hari pertama pendaftaran. / The first day of registration. */
  registration_open?: CalendarDate;
  /** Hari terakhir pendaftaran. / The last day of registration. */
  registration_close?: CalendarDate;
  /** Hari seleksi. / The day of selection. */
  selection?: CalendarDate;
  /** Hari pertama pelatihan. / The first day of training. */
  batch_start?: CalendarDate;
  /** Hari terakhir pelatihan. / The last day of training. */
  batch_end?: CalendarDate;
}

/**
 * Hasil penyaluran lowongan, misalnya "hired".
 *
 * ReferralResult is what came of a referral, such as "hired".
 *
 * - `applied`: melamar / applied
 * - `interviewed`: diwawancarai / interviewed
 * - `hired`: diterima bekerja / hired
 * - `not_hired`: tidak diterima / not hired
 * - `declined`: menolak tawaran / declined the offer
 */
export type ReferralResult = "applied" | "interviewed" | "hired" | "not_hired" | "declined";

/** Berapa lembaga pelatihan di suatu wilayah yang menunggu tinjauan. / A RegionBacklog is how many centres of a region wait for a review. */
export interface RegionBacklog {
  /** Wilayahnya; tidak diisi untuk lembaga pelatihan yang wilayahnya tidak diketahui serinci itu. / The region; absent for centres whose region is not known so deeply. */
  region?: RegionCode;
  /** Lembaga pelatihan yang tinjauannya terlambat. / The centres whose review is overdue. */
  overdue: number;
  /** Lembaga pelatihan yang belum pernah ditinjau. / The centres that were never reviewed. */
  never: number;
  /** Lembaga pelatihan yang tidak menunggu apa-apa. / The centres that wait for nothing. */
  current: number;
  /** Jumlah hari keterlambatan yang terlama. / The days that the longest is overdue. */
  most_days: number;
}

/**
 * Tempat dalam kode wilayah Kementerian Dalam Negeri (Kemendagri): provinsi 64, kabupaten atau kota 64.01, kecamatan 64.01.04, atau desa/kelurahan 64.01.04.2001. Bentuk kodenya benar; ada tidaknya tempat itu dinyatakan tabel wilayah. Kode Badan Pusat Statistik (BPS) tampak serupa tetapi berbeda: jangan pernah mengubah yang satu menjadi yang lain dari angkanya.
 *
 * Sumber: Permendagri 58/2021; Kepmendagri 300.2.2-2138/2025 sebagaimana diubah dengan 300.2.2-2430/2025.
 *
 * Region is a place in the region code of the Ministry of Home Affairs (Kemendagri): a province 64, a regency or city 64.01, a district 64.01.04 or a village 64.01.04.2001. A Region is well formed; whether such a place exists is for the table of regions to say. Codes of Statistics Indonesia (BPS) look alike and differ: never convert one into the other by its digits.
 *
 * Source: Permendagri 58/2021; Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025.
 */
export type RegionCode = string;

/** Jumlah untuk suatu wilayah tanpa daftar anggotanya: 17 BLKK di Kabupaten Batang. / RegionalCount is a total for a region without a list of its members: 17 BLKK in Kabupaten Batang. */
export interface RegionalCount {
  /** Wilayah yang dihitung; tidak diisi bila seluruh Indonesia. / The region counted; absent for the whole of Indonesia. */
  region?: RegionCode;
  /** Apa yang dihitung. / What is counted. */
  subject: CountSubject;
  /** Berapa banyak. / How many. */
  count: QualifiedCount;
  /** Kapan keadaannya demikian. / When this was so. */
  as_of?: PartialDate;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Nomor kedua pada sertifikat kompetensi (No. Reg.), misalnya TIK 1565 00001 2024: sektor atau kategori KBLI dalam satu sampai empat huruf, nomor urut lisensi lembaga sertifikasi, nomor sertifikat pada lembaga itu, dan tahun. Sebagian lembaga memakai titik sebagai ganti spasi; keduanya dapat dibaca, dan ditulis dengan spasi.
 *
 * Sumber: dibaca dari sertifikat.
 *
 * RegistrationNumber is the second number on a competency certificate (No. Reg.), such as TIK 1565 00001 2024: a sector or a KBLI section in one to four letters, the serial of the body's licence, the number of the certificate at the body and the year. Some bodies put dots for the spaces; both are read, and written with spaces.
 *
 * Source: read off certificates.
 */
export type RegistrationNumber = string;

/**
 * Alasan pendaftaran ditolak, misalnya "not_eligible".
 *
 * RejectReason is why an application was rejected, such as "not_eligible".
 *
 * - `not_eligible`: tidak memenuhi syarat / not eligible
 * - `incomplete_documents`: berkas tidak lengkap / documents incomplete
 * - `false_documents`: berkas tidak benar / documents not true
 * - `too_late`: mendaftar setelah ditutup / applied too late
 * - `below_minimum_score`: di bawah nilai ambang / scored below the minimum
 * - `no_seat`: kuota penuh / no seat left
 * - `did_not_appear`: tidak hadir seleksi / did not appear
 * - `withdrawn_by_applicant`: dibatalkan pendaftar / withdrawn by the applicant
 * - `batch_cancelled`: angkatan dibatalkan / batch cancelled
 * - `in_other_training`: sedang mengikuti pelatihan lain / in another training
 */
export type RejectReason = "not_eligible" | "incomplete_documents" | "false_documents" | "too_late" | "below_minimum_score" | "no_seat" | "did_not_appear" | "withdrawn_by_applicant" | "batch_cancelled" | "in_other_training";

/** Hal yang menurut sumber terjadi pada alumni suatu lembaga pelatihan tanpa menghitungnya: "banyak yang segera mendapat pekerjaan atau membuka usaha". / A ReportedOutcome is what a source says became of the alumni of a centre without counting them: "many find work at once or open a business". */
export interface ReportedOutcome {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Di mana para alumni berada. / Where the alumni are. */
  destinations: [Destination, ...Destination[]];
  /** Seberapa banyak, dengan kata-kata sumber. / How many, in the words of the source. */
  extent?: Extent;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/** Apa yang terjadi dengan kursi yang disisihkan untuk suatu kelompok. / A ReservedResult is what became of the seats that are reserved for a group. */
export interface ReservedResult {
  /** Kelompoknya. / The group. */
  group: Identifier;
  /** Apa sebutannya. / What it is called. */
  label?: LocalisedText;
  /** Kursi yang disisihkan. / The seats reserved. */
  seats: number;
  /** Kursi di antaranya yang terisi anggota, setiap anggota satu kursi. Selebihnya terbuka bagi semua. / Those of them that members fill, each member one seat. The rest is open to all. */
  filled: number;
  /** Semua yang terpilih dan termasuk kelompok itu, apa pun kursinya. / All who are selected and belong to the group, whatever their seat. */
  members: number;
}

/** Kursi suatu angkatan yang disisihkan untuk suatu kelompok. Jika terlalu sedikit anggota kelompok yang memenuhi syarat, kursi yang tersisa terbuka bagi semua. / ReservedSeats are the seats of a batch that are reserved for a group. Where too few of the group are eligible, the seats that are left are open to all. */
export interface ReservedSeats {
  /** Kelompoknya. / The group. */
  group: Identifier;
  /** Jumlah kursinya. / The seats. */
  seats: Count;
}

/** Residence (kind "residence") terpenuhi jika suatu wilayah adalah salah satu dari ini atau berada di dalamnya. / Residence (kind "residence") holds if a region is one of these or lies in one. */
export interface ResidenceRule {
  /** Jenis aturan ini. / Which kind of rule this is. */
  kind: "residence";
  /** Nama tetap aturan ini dalam kebijakan, misalnya "USIA": yang dirujuk keputusan dan statistik. / The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** Fakta yang diatur aturan ini. / The fact that the rule is about. */
  fact: FactName;
  /** Aturan ini dalam kata-kata, bagi mereka yang dikenainya; bila tidak diisi, kalimatnya disusun dari aturan. / The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** Dasarnya, seperti disebut dalam anggota "basis" kebijakan itu. / What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** Seberapa pasti buktinya harus: yang diketahui dengan kepastian kurang dari itu di sini dianggap tidak diketahui. Bila tidak diisi, pernyataan orang itu sendiri sudah cukup. / How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** Wilayahnya, paling sedikit satu. / The regions, at least one. */
  within: [RegionCode, ...RegionCode[]];
}

/**
 * Sesuatu yang diperlukan lembaga pelatihan untuk melatih, misalnya "equipment".
 *
 * Resource is something that a centre needs to train, such as "equipment".
 *
 * - `land`: lahan / land
 * - `building`: bangunan / building
 * - `workshops`: bengkel / workshops
 * - `equipment`: peralatan / equipment
 * - `instructors`: instruktur / instructors
 * - `certified_instructors`: instruktur bersertifikat / certified instructors
 * - `managers`: pengelola / managers
 * - `programmes`: program pelatihan / training programmes
 * - `funding`: pendanaan / funding
 */
export type Resource = "land" | "building" | "workshops" | "equipment" | "instructors" | "certified_instructors" | "managers" | "programmes" | "funding";

/** Hal yang kurang pada lembaga pelatihan untuk melatih suatu program: empat mesin las, dua tempat praktik, seorang instruktur. Daftar kekurangan itulah yang diminta proposal peralatan. / A Gap is something that a centre lacks to train a programme: four welding machines, two stations, an instructor. A list of them is what an equipment proposal asks for. */
export interface ResourceGap {
  /** Jenis sumber daya itu. / What kind of resource it is. */
  resource: Resource;
  /** Apa yang kurang. / What is missing. */
  name: LocalisedText;
  /** Butir standar peralatan, untuk peralatan. / The item of the equipment standard, for equipment. */
  item?: Identifier;
  /** Kemampuan yang harus dimilikinya, menurut standar. / What it must be able to do, as the standard has it. */
  specification?: string;
  /** Berapa banyak yang diperlukan. / How many are needed. */
  needed?: Count;
  /** Berapa yang ada paling banyak, sejauh ditunjukkan catatan. / How many are there at most, as far as the records tell. */
  available?: Count;
  /** Berapa yang kurang paling sedikit. / How many are missing at least. */
  quantity: Count;
  /** Bengkel yang menjadi peruntukannya. / The workshop that it is for. */
  workshop?: Identifier;
  /** Mengapa hal itu dibutuhkan. / Why it is needed. */
  reason: LocalisedText;
}

/**
 * Keadaan sumber daya: "available" (tersedia), "insufficient" (kurang), "absent" (tidak ada), "in_preparation" (disiapkan), atau "allocated" (uangnya disisihkan dalam anggaran).
 *
 * ResourceState is the state of a resource: "available", "insufficient", "absent", "in_preparation" or "allocated" (money set aside in a budget).
 *
 * - `available`: tersedia / available
 * - `insufficient`: belum memadai / insufficient
 * - `absent`: belum ada / not there yet
 * - `in_preparation`: sedang disiapkan / in preparation
 * - `allocated`: sudah dialokasikan / allocated
 */
export type ResourceState = "available" | "insufficient" | "absent" | "in_preparation" | "allocated";

/** Uang yang ditahan penerima bantuan dari pelaksana pembangunan atau pemasoknya. / A Retention is what a grantee keeps back from its builder or supplier. */
export interface Retention {
  /** Bagian dari jumlahnya, misalnya 5.00. / The share of the amount, such as 5.00. */
  share?: Percent;
  /** Tanggal sejak boleh dibayarkan. / The day from which it may be paid out. */
  from?: CalendarDate;
  /** Tanggal dibayarkan; tidak diisi selama masih ditahan. / The day it was paid out; absent while it is kept. */
  released_on?: CalendarDate;
}

/** Pendapat satu orang tentang suatu proposal dalam satu tahap. Jika seseorang menyatakannya lagi dalam tahap yang sama, yang terakhir berlaku. / A Review is what one person said of a proposal in one stage. Where somebody says it again in the same stage, the last holds. */
export interface Review {
  /** Tahapnya. / The stage. */
  stage: ReviewStageKind;
  /** Siapa yang menelaah, menurut cara sistem pemanggil mengenal penggunanya. / Who reviewed, as the caller's system knows its users. */
  reviewer: Identifier;
  /** Dalam peran apa. / In which role. */
  role?: Role;
  /** Apa yang dikatakan penelaah tentang proposal itu. / What the reviewer says of the proposal. */
  answer: ReviewAnswer;
  /** Tanggal telaah. / The day of the review. */
  on?: CalendarDate;
  /** Apa yang harus diubah, atau mengapa proposal ditolak. / What is to be changed, or why it was declined. */
  notes?: string;
  /** Nilai yang diberikannya. / The points it gives. */
  scores?: ReviewScore[];
}

/**
 * Isi suatu telaah: "approved" (disetujui), "declined" (ditolak), atau "needs_changes" (perlu perubahan).
 *
 * ReviewAnswer is what a review says: "approved", "declined" or "needs_changes".
 *
 * - `approved`: disetujui / approved
 * - `declined`: ditolak / declined
 * - `needs_changes`: perlu perbaikan / needs changes
 */
export type ReviewAnswer = "approved" | "declined" | "needs_changes";

/** Lembaga pelatihan mana yang menunggu tinjauan pada suatu hari. / A ReviewBacklog is which centres wait for a review on a day. */
export interface ReviewBacklog {
  /** Tanggalnya. / The day. */
  on: CalendarDate;
  /** Tinjauan yang terlambat, yang paling lama terlambat disebut pertama, yang jatuh pada hari yang sama menurut lembaga pelatihan. / Reviews that are overdue, those overdue for longest first, of one day by centre. */
  overdue?: OverdueReview[];
  /** Lembaga pelatihan yang belum pernah ditinjau, menurut lembaga pelatihan: terlambat atau tidak. / Centres that were never reviewed, by centre: overdue or not. */
  never?: OverdueReview[];
  /** Berapa lembaga pelatihan yang tidak menunggu apa-apa, atau yang tidak diketahui kapan tinjauannya harus dilakukan. / How many centres wait for nothing, or of which nobody knows when a review is due. */
  current: number;
  /** Hal yang sama per wilayah, menurut urutan kodenya, yang tidak diisi disebut pertama. / The same by region, in the order of their codes, absent first. */
  regions?: RegionBacklog[];
}

/** Nilai yang diberikan suatu telaah untuk satu kriteria pembukaan proposal. / A ReviewScore is the points that a review gives for one criterion of the call. */
export interface ReviewScore {
  /** Nomor kriterianya. / The number of the criterion. */
  criterion: Count;
  /** Nilainya, dari 0.00 sampai 100.00. / The points, from 0.00 to 100.00. */
  points: Percent;
}

/** Satu tahap penelaahan proposal: oleh siapa, berapa orang yang harus menyetujui, dan siapa yang tidak boleh orang yang sama dengan tahap lain. Tahap-tahap suatu pembukaan disusun menurut urutannya. / A ReviewStage is one stage in which proposals are reviewed: by whom, how many must approve, and who may not be the same person as in another stage. The stages of a call stand in their order. */
export interface ReviewStage {
  /** Tahap yang mana. / Which stage. */
  stage: ReviewStageKind;
  /** Peran para penelaah; tidak diisi bila siapa pun yang boleh melakukan langkah itu. / The role of those who review; absent for whoever may make the move. */
  role?: Role;
  /** Berapa orang yang harus menyetujui, termasuk yang melakukan langkah itu; bila tidak diisi, parameter proposal_review_quorum yang berlaku. / How many must approve, whoever makes the move among them; absent for the parameter proposal_review_quorum. */
  quorum?: Count;
  /** Tahap-tahap yang penelaahnya tidak boleh menelaah dalam tahap ini. / The stages whose reviewers may not review in this one. */
  apart_from?: ReviewStageKind[];
}

/**
 * Tahap telaah: "administrative" (administrasi), "technical" (teknis), "field" (lapangan), atau "decision" (keputusan).
 *
 * ReviewStageKind is a stage of review: "administrative", "technical", "field" or "decision".
 *
 * - `administrative`: administrasi / papers
 * - `technical`: teknis / technical
 * - `field`: lapangan / on site
 * - `decision`: keputusan / decision
 */
export type ReviewStageKind = "administrative" | "technical" | "field" | "decision";

/** Hal yang diketahui tentang satu BLK Komunitas dalam perjalanannya: kelas yang diberikan, bukti untuk kriteria, langkah-langkah ke depan, dan penilaiannya. / A Roadmap is what is known of one community centre on its way: the classes it was given, the evidence for the criteria, the steps ahead and the reviews. */
export interface Roadmap {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Wilayah lembaga pelatihan itu. / The region of the centre. */
  region?: RegionCode;
  /** Siapa yang mengelola lembaga pelatihan, menurut cara sistem penyimpan data mengenal penggunanya; bukan nama. Orang itu tidak ikut menilainya. / Who manages the centre, as the system that keeps the record knows its users; not a name. That person does not review it. */
  manager?: Identifier;
  /** Kelas yang ditetapkan untuknya, yang lebih dahulu disebut pertama. / The classes it was given, the earlier first. */
  classes?: ClassDecision[];
  /** Bukti yang mendukung dan yang menyangkal pemenuhan kriteria. / Evidence for and against the criteria. */
  evidence?: RoadmapEvidence[];
  /** Langkah-langkah menuju kelas berikutnya. / The steps towards the next classes. */
  milestones?: Milestone[];
  /** Penilaian sampai sekarang, yang lebih dahulu disebut pertama. / The reviews so far, the earlier first. */
  reviews?: RoadmapReview[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Satu hal yang dituntut suatu kelas dari lembaga pelatihan, misalnya "can_train", atau yang diinginkan kementerian dari lembaga pelatihan meskipun tidak dituntut kelas mana pun, misalnya "incubator".
 *
 * Criterion is one thing that a class asks of a centre, such as "can_train", or that the ministry wants of centres though no class asks for it, such as "incubator".
 *
 * - `can_train`: mampu menjalankan pelatihan dengan baik / can run training well
 * - `funding_partnership`: mempunyai kemitraan yang membiayai pelatihan / has a partnership that pays for training
 * - `empowers_alumni`: memberdayakan alumni / empowers its alumni
 * - `self_financing`: membiayai diri dari pelatihan berbayar atau usaha / finances itself by paid training or a business
 * - `produces_goods_or_services`: menghasilkan barang atau jasa / produces goods or services
 * - `competent_staff`: mempunyai pengelola dan instruktur yang kompeten / has a competent manager and instructor
 * - `accredited_or_licensed`: terakreditasi atau berizin / is accredited or licensed
 * - `alumni_database`: mempunyai basis data alumni / keeps a database of alumni
 * - `stakeholder_partnership`: bermitra dengan pemangku kepentingan / has partnerships with stakeholders
 * - `accredited`: terakreditasi / is accredited
 * - `incubator`: menjadi inkubator bisnis / is a business incubator (helps businesses of alumni and neighbours to grow)
 * - `lsp_ready`: siap menjadi LSP / is ready to become a certification body (LSP)
 */
export type RoadmapCriterion = "can_train" | "funding_partnership" | "empowers_alumni" | "self_financing" | "produces_goods_or_services" | "competent_staff" | "accredited_or_licensed" | "alumni_database" | "stakeholder_partnership" | "accredited" | "incubator" | "lsp_ready";

/** Pernyataan bahwa lembaga pelatihan memenuhi suatu kriteria atau tidak. / An Evidence says that a centre meets a criterion or does not. */
export interface RoadmapEvidence {
  /** Kriterianya. / The criterion. */
  criterion: RoadmapCriterion;
  /** Apakah kriteria terpenuhi. Boleh tidak diisi bila rasio diberikan: rasio itu lalu menentukannya. / Whether it is met. It may be absent where ratio is given: the ratio then tells. */
  met?: YesNo;
  /** Tanggal hal itu dilihat. / The day on which this was seen. */
  on: CalendarDate;
  /** Hari terakhir berlakunya, misalnya untuk perjanjian atau akreditasi; tidak diisi bila berlaku sampai bukti lain mengatakan sebaliknya. / The last day on which it holds, as of an agreement or an accreditation; absent if it holds until other evidence says otherwise. */
  until?: CalendarDate;
  /** Pendapatan sendiri sebagai bagian dari biaya menjalankan lembaga pelatihan, misalnya "62.50"; hanya untuk kriteria self_financing. / Own revenue as a share of what running the centre cost, for example "62.50"; only for criterion self_financing. */
  ratio?: Percent;
  /** Naskah yang menunjukkannya. / The paper that shows it. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Kelas pada dua hari yang hanya jumlahnya diumumkan, bukan lembaga pelatihan mana yang berpindah, misalnya kelas pada Februari dan Agustus 2023. Dari jumlah itu saja hanya batas-batas perpindahannya yang dapat diketahui. / Margins are the classes on two days where only the totals are published, not which centre moved, for example those of February and August 2023. From them alone only bounds of the movement can be told. */
export interface RoadmapMargins {
  /** Hari pertamanya. / The first day. */
  from: CalendarDate;
  /** Hari kedua. / The second day. */
  to: CalendarDate;
  /** Kelas-kelas pada hari pertama. / The classes on the first day. */
  before: ClassCounts;
  /** Kelas-kelas pada hari kedua. / The classes on the second day. */
  after: ClassCounts;
  /** Berapa lembaga pelatihan yang hanya ada pada hari kedua. Bila tidak ada yang menyatakannya, ambil sesedikit yang dimungkinkan jumlah-jumlahnya. / How many centres are there only on the second day. Where nobody says so, take as few as the totals allow. */
  new: number;
  /** Berapa lembaga pelatihan yang hanya ada pada hari pertama. / How many centres are there only on the first day. */
  gone: number;
}

/** Semua catatan tentang peta jalan dalam satu dokumen. / Records are all records about roadmaps in one document. */
export interface RoadmapRecords {
  /** Peta jalan BLK Komunitas. / Roadmaps of community centres. */
  roadmaps?: Roadmap[];
}

/** Satu penilaian tentang kedudukan lembaga pelatihan, yang diminta peta jalan berulang kali. / A Review is one look at where a centre stands, as the roadmap asks for again and again. */
export interface RoadmapReview {
  /** Tanggal telaah. / The day of the review. */
  on: CalendarDate;
  /** Siapa yang menilai, menurut cara sistem penyimpan data mengenal penggunanya; bukan nama. / Who reviewed, as the system that keeps the record knows its users; not a name. */
  reviewer?: Identifier;
  /** Kelas menurut penilaian itu; tidak diisi bila tidak ada atau tidak disebutkan. / The class that the review found; absent if it found none or does not say. */
  class?: IndependenceClass;
  /** Laporan penilaian itu. / The report of the review. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Hal yang seharusnya dicapai sekumpulan lembaga pelatihan pada suatu hari, misalnya 500 inkubator pada akhir 2024: paling sedikit sekian lembaga pelatihan dari suatu kelas atau yang memenuhi suatu kriteria, atau paling sedikit sekian bagian dari semuanya. / A Target is what a portfolio of centres should reach by a day, for example 500 incubators by the end of 2024: at least so many centres of a class or that meet a criterion, or at least such a share of them. */
export interface RoadmapTarget {
  /** Sebutannya, misalnya "500 inkubator bisnis". / What it is called, for example "500 inkubator bisnis". */
  title?: LocalisedText;
  /** Kelas yang dihitung; tidak diisi bila yang dihitung adalah kriteria. / The class that is counted; absent if it is a criterion. */
  class?: IndependenceClass;
  /** Kriteria yang dihitung, misalnya inkubator; tidak diisi bila yang dihitung adalah kelas. / The criterion that is counted, such as incubator; absent if it is a class. */
  criterion?: RoadmapCriterion;
  /** Berapa lembaga pelatihan; tidak diisi bila berupa bagian. / How many centres; absent if it is a share. */
  count?: Count;
  /** Berapa bagian dari semua lembaga pelatihan; tidak diisi bila berupa jumlah. / What share of all centres; absent if it is a number. */
  share?: Percent;
  /** Hari terakhir target itu masih dihitung tercapai. / The last day on which it counts as reached. */
  by?: CalendarDate;
  /** Siapa yang menetapkannya dan di mana, misalnya "Renstra Kemnaker 2020-2024". / Who set it, where, for example "Renstra Kemnaker 2020-2024". */
  source?: LocalisedText;
}

/**
 * Peran seseorang ketika mengubah keadaan suatu catatan, misalnya "head_of_centre".
 *
 * Role is the role in which somebody moves a record, such as "head_of_centre".
 *
 * - `system`: sistem / system (a move made by time, which the caller makes)
 * - `applicant`: pendaftar / applicant
 * - `participant`: peserta / participant
 * - `instructor`: instruktur / instructor
 * - `organiser`: penyelenggara / organiser
 * - `head_of_centre`: kepala balai / head of centre
 * - `head_of_office`: kepala dinas / head of the manpower office
 * - `board_member`: pengurus / board member
 * - `ministry_officer`: pejabat kementerian / ministry officer
 * - `reviewer`: penilai / reviewer
 * - `ppk_commitment`: pejabat pembuat komitmen (PPK) / commitment officer (signs contracts and payment requests of the state budget; not the PPK-SKPD)
 * - `procurement_officer`: pejabat pengadaan / procurement officer
 * - `supervisor`: konsultan pengawas / supervising consultant (certifies the progress of building)
 * - `certification_body`: LSP / certification body
 * - `company`: perusahaan / company
 * - `partner`: mitra / partner
 * - `accreditation_body`: lembaga akreditasi (LA-LPK, KA-LPK) / accreditation body
 * - `accreditation_assessor`: asesor akreditasi / accreditation assessor
 * - `competency_assessor`: asesor kompetensi / competency assessor
 * - `certification_committee`: komite sertifikasi (pleno) / certification committee (decides on assessments; not the assessor)
 * - `ppspm`: pejabat penanda tangan SPM (PPSPM) / signer of payment orders of the state budget (tests payment requests and signs payment orders of the state budget; not the commitment officer)
 * - `ppk_skpd`: pejabat penatausahaan keuangan (PPK-SKPD) / financial administration officer of a local office (verifies payment requests and prepares payment orders of a local budget; not the commitment officer)
 * - `budget_user`: pengguna anggaran (PA) / budget user (answers for the budget of a local office)
 * - `authorised_budget_user`: kuasa pengguna anggaran (KPA) / authorised budget user (has a part of the powers of the budget user)
 * - `activity_officer`: pejabat pelaksana teknis kegiatan (PPTK) / activity officer (runs an activity of a local budget)
 * - `expenditure_treasurer`: bendahara pengeluaran / expenditure treasurer (pays and keeps the cash book)
 * - `kppn`: kantor pelayanan perbendaharaan negara (KPPN) / state treasury office (issues disbursement orders of the state budget)
 * - `bud`: bendahara umum daerah (BUD) / local treasurer (issues fund releases and disbursement orders of a local budget)
 */
export type Role = "system" | "applicant" | "participant" | "instructor" | "organiser" | "head_of_centre" | "head_of_office" | "board_member" | "ministry_officer" | "reviewer" | "ppk_commitment" | "procurement_officer" | "supervisor" | "certification_body" | "company" | "partner" | "accreditation_body" | "accreditation_assessor" | "competency_assessor" | "certification_committee" | "ppspm" | "ppk_skpd" | "budget_user" | "authorised_budget_user" | "activity_officer" | "expenditure_treasurer" | "kppn" | "bud";

/** Simpul suatu kebijakan, dari salah satu jenis: penghubung (All, Any, Not, AtLeast) atau daun (Residence, Age, Flag, Level, OneOf, Count, Date, Holds). Dalam JSON, properti "kind" menyatakan jenisnya. / A Rule is a node of a policy, one of several kinds: a connective (All, Any, Not, AtLeast) or a leaf (Residence, Age, Flag, Level, OneOf, Count, Date, Holds). In JSON the member "kind" says which. */
export type Rule = AllRule | AnyRule | NotRule | AtLeastRule | ResidenceRule | AgeRule | FlagRule | LevelRule | OneOfRule | CountRule | DateRule | HoldsRule;

/** Akibat dari suatu aturan. / RuleCounts are what a rule did. */
export interface RuleCounts {
  /** Orang yang tidak memenuhi syarat dan ditolak aturan ini, mungkin bersama aturan lain. / The ineligible people against whom it speaks, perhaps with other rules. */
  excludes?: Count;
  /** Mereka yang terhalang oleh aturan ini saja: seandainya jawaban aturan ini sebaliknya, mereka memenuhi syarat. / Those whom it alone keeps out: the other way round, they would be eligible. */
  alone?: Count;
  /** Orang yang belum dapat ditentukan, yang tidak diketahui apakah aturan ini terpenuhi padanya, dan yang putusannya masih dapat ditentukan oleh hal itu. / The undetermined people of whom it is not known whether it holds, and for whom that could still decide. */
  open?: Count;
}

/** Berapa orang yang terhalang oleh suatu aturan di satu sisi perubahan. / A RuleImpact is how many people a rule keeps out on one side of a change. */
export interface RuleImpact {
  /** Aturannya. / The rule. */
  code: Identifier;
  /** Apa yang dimintanya, dalam kata-kata. / What it asks for, in words. */
  text: LocalisedText;
  /** Berapa orang yang ditolaknya. / Against how many it speaks. */
  people: number;
  /** Berapa orang yang terhalang olehnya saja. / How many it alone keeps out. */
  alone: number;
}

/** Batas suatu aturan: bilangan bulat dari 0 sampai 2.147.483.647 sebagaimana adanya, atau nama suatu parameter kebijakan, {"param": "min_age"}, yang nilainya berbeda menurut tanggal. / A Limit is a bound of a rule: a whole number from 0 to 2,147,483,647 as it stands, or the name of a parameter of the policy, {"param": "min_age"}, whose value differs by date. */
export type RuleLimit = number | {
  /** Parameternya. / The parameter. */
  param: string;
};

/**
 * Jumlah uang dalam rupiah bulat, misalnya 1500000, dari -9.007.199.254.740.991 sampai 9.007.199.254.740.991. Sebesar itulah yang dapat dimuat bilangan JSON dengan tepat. Tidak ada sen: dalam praktik rupiah tidak mempunyainya, apa pun satuan terkecil menurut ISO 4217. Dalam JSON ditulis sebagai bilangan.
 *
 * Semua perhitungan diperiksa. Hasil yang keluar dari rentang, dan setiap penjumlahan dengan jumlah yang tidak diisi, adalah AmountError: tidak ada yang meluap diam-diam dan yang tidak diisi tidak dihitung sebagai nol.
 *
 * Rupiah is an amount of money in whole rupiah, such as 1500000, from -9,007,199,254,740,991 to 9,007,199,254,740,991. That is what JSON numbers hold exactly. There are no cents: rupiah has none in practice, whatever the minor unit of ISO 4217 says. In JSON it is a number.
 *
 * All arithmetic is checked. What would leave the range, and any sum with an absent amount, is an AmountError: nothing wraps and nothing missing counts as nothing.
 */
export type Rupiah = number;

/** Hal yang mengubah nilai suatu sertifikat sejak suatu hari. / A Sanction changes what a certificate is worth from a day on. */
export interface Sanction {
  /** Apa akibatnya. / What it does. */
  kind: SanctionKind;
  /** Sejak tanggal berapa. / From which day. */
  on: CalendarDate;
  /** Mengapa sanksi itu dijatuhkan, atau dicabut. / Why the sanction was given, or lifted. */
  reason?: string;
  /** Keputusannya. / The decision. */
  document?: Identifier;
}

/**
 * Tindakan sanksi: "suspend" (membekukan), "reinstate" (memulihkan), atau "revoke" (mencabut).
 *
 * SanctionKind is what a sanction does: "suspend", "reinstate" or "revoke".
 *
 * - `suspend`: pembekuan / suspend
 * - `reinstate`: pemulihan / reinstate
 * - `revoke`: pencabutan / revoke
 */
export type SanctionKind = "suspend" | "reinstate" | "revoke";

/** Rencana yang sudah dihitung pada suatu hari: kapan setiap tugas dapat mulai dan selesai, tugas mana yang menentukan kapan sasaran akhir tercapai, dan seberapa jauh tugas lainnya dapat bergeser. / A Schedule is a plan worked out on a day: when each task can begin and end, which of them decide when the goal is reached, and by how much the others can slip. */
export interface Schedule {
  /** Tanggal acuan; tidak diisi bila tidak ada. / The reference date; absent if there was none. */
  on?: CalendarDate;
  /** Sasaran akhirnya. / The goal. */
  goal: Identifier;
  /** Hari sasaran akhir itu tercapai, atau sudah tercapai. / The day on which the goal is reached, or was. */
  finish: CalendarDate;
  /** Apakah ada tugas yang harus, atau mungkin harus, menunggu sumber daya yang dipakai tugas lain: hari-harinya lalu dicari dengan cara praktis yang belum tentu menemukan yang terbaik, dan tidak ada tugas yang mempunyai kelonggaran. / Whether tasks had to wait for resources that others took up, or could have: days are then found by a rule of thumb that need not find the best, and no task has slack. */
  limited?: boolean;
  /** Tugas-tugasnya, menurut urutan rencana. / The tasks, in the order of the plan. */
  tasks: ScheduledTask[];
}

/** Akibatnya bila satu tugas dalam rencana selesai lebih lambat daripada jadwalnya. / A Slip is what follows if a task of a plan is finished later than its schedule has it. */
export interface ScheduleSlip {
  /** Tugasnya. / The task. */
  task: Identifier;
  /** Berapa hari pergeserannya. / By how many days. */
  days: number;
  /** Hari sasaran akhir tercapai dalam keadaan itu. / The day on which the goal is reached then. */
  goal: CalendarDate;
  /** Berapa hari sasaran akhir bergeser. Dalam jadwal yang dibatasi sumber daya angkanya dapat negatif: urutan lain pada sumber daya mungkin lebih baik. / By how many days the goal moves. In a limited schedule it can be negative: another order at the resources may be the better one. */
  moves: number;
  /** Tugas yang bergeser, termasuk tugas itu sendiri, menurut urutan rencana. / The tasks that move, the task itself among them, in the order of the plan. */
  moved?: MovedTask[];
}

/** Kapan satu tugas dalam rencana dapat dikerjakan. / A ScheduledTask is when a task of a plan can be done. */
export interface ScheduledTask {
  /** Tugasnya. / The task. */
  id: Identifier;
  /** Hari pertama yang paling cepat, atau tanggal dimulainya; tidak diisi bila tugas sudah selesai dan tidak menyebutkannya. / The earliest first day, or the day it began; absent where a finished task does not say. */
  start?: CalendarDate;
  /** Hari terakhir yang paling cepat, atau tanggal selesainya. / The earliest last day, or the day it was finished. */
  finish: CalendarDate;
  /** Hari pertama paling lambat yang tidak menggeser sasaran akhir; tidak diisi bila sasaran akhir tidak menunggu tugas itu, bila tugas sudah selesai, dan dalam jadwal yang dibatasi sumber daya. / The latest first day that does not move the goal; absent where the goal does not wait for the task, where it is finished, and in a limited schedule. */
  latest_start?: CalendarDate;
  /** Hari terakhir paling lambat yang tidak menggeser sasaran akhir; tidak diisi dalam hal yang sama seperti hari pertama paling lambat. / The latest last day that does not move the goal; absent as the latest first day is. */
  latest_finish?: CalendarDate;
  /** Berapa hari tugas itu dapat bergeser tanpa menggeser sasaran akhir. Tidak diisi dalam hal yang sama seperti hari-hari paling lambat. / By how many days it can slip without moving the goal. Absent as the latest days are. */
  slack?: Count;
  /** Berapa hari tugas itu dapat bergeser tanpa menggeser tugas lain mana pun yang belum selesai. Tidak diisi bila tidak ada yang menunggunya, bila tugas sudah selesai, dan dalam jadwal yang dibatasi sumber daya; untuk sasaran akhir tidak pernah lebih dari kelonggarannya, yaitu 0. / By how many days it can slip without moving any other task that is not finished. Absent where nothing waits for it, where it is finished, and in a limited schedule; for the goal never more than its slack, 0. */
  free_slack?: Count;
  /** Apakah sasaran akhir bergeser begitu tugas itu bergeser satu hari: kelonggarannya 0. Dalam jadwal yang dibatasi sumber daya, apakah tugas itu termasuk yang menentukan kapan sasaran akhir tercapai. / Whether the goal moves as soon as it slips by a day: its slack is 0. In a limited schedule, whether it is one of those that decide when the goal is reached. */
  critical?: boolean;
  /** Berapa hari sesudah hari terakhirnya tugas itu selesai, 0 bila tepat waktu atau bila tidak ada hari terakhirnya. / How many days after its last day it ends, 0 if in time or if it has none. */
  late: number;
  /** Apakah tugas itu sudah dimulai dan belum selesai. / Whether it has begun and is not finished. */
  running?: boolean;
  /** Apakah tugas itu sudah selesai. / Whether it is finished. */
  finished?: boolean;
}

/**
 * Versi model data yang diikuti dokumen: "v1".
 *
 * SchemaVersion is the version of the data model that a document follows: "v1".
 *
 * - `v1`: versi 1 / version 1
 */
export type SchemaVersion = "v1";

/**
 * Jenis skema: "qualification" (KKNI), "occupation" (okupasi), "cluster" (klaster), atau "unit" (unit).
 *
 * SchemeKind is the kind of a scheme: "qualification" (KKNI), "occupation", "cluster" or "unit".
 *
 * - `qualification`: kualifikasi (KKNI) / qualification (for a level of the KKNI)
 * - `occupation`: okupasi / occupation (for a job)
 * - `cluster`: klaster / cluster (for a group of competency units)
 * - `unit`: unit kompetensi / unit (for one competency unit)
 */
export type SchemeKind = "qualification" | "occupation" | "cluster" | "unit";

/**
 * Praktik kerja lapangan (PKL atau prakerin) adalah murid di tempat kerja sebagai bagian dari kurikulum sekolah. Sebagian besar murid adalah anak menurut hukum, sehingga yang berlaku adalah pelindungan anak di tempat kerja, bukan aturan pemagangan.
 *
 * Sumber: UU 13/2003, Pasal 70 dan 74.
 *
 * A SchoolWorkPlacement (praktik kerja lapangan, PKL or prakerin) is a pupil at a workplace as part of the school's curriculum. Most pupils are children by law, so what holds is the protection of children at work, not the rules of apprenticeship.
 *
 * Source: UU 13/2003, art. 70 and 74.
 */
export interface SchoolWorkPlacement {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Siswanya. / The pupil. */
  pupil: Identifier;
  /** Sekolahnya. / The school. */
  school: Identifier;
  /** Perusahaannya. / The company. */
  company: Identifier;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Usia siswa pada hari pertama, dalam tahun penuh. / The age of the pupil on the first day, in completed years. */
  age_at_start?: Count;
  /** Apakah termasuk kurikulum yang disahkan pejabat berwenang. / Whether it is part of a curriculum that the authority approved. */
  approved_curriculum?: YesNo;
  /** Apakah pekerjaannya berbahaya, menurut daftar pekerjaan yang berbahaya bagi anak. / Whether the work is hazardous, as the list of work hazardous to children has it. */
  hazardous_work?: YesNo;
  /** Guru yang membimbing siswa itu. / The teacher who supervises the pupil. */
  supervising_teacher?: Identifier;
  /** Siapa yang membimbing siswa itu di perusahaan. / Who instructs the pupil at the company. */
  instructor?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Satu hal yang menjadi dasar penilaian proposal. / A ScoreCriterion is one thing that proposals are scored by. */
export interface ScoreCriterion {
  /** Nomornya dalam pembukaan proposal, mulai dari 1. / Its number within the call, from 1. */
  number: Count;
  /** Apa yang dilihat. / What is looked at. */
  label: LocalisedText;
  /** Bobotnya. / Its weight. */
  weight: Percent;
}

/** Sebagian orang dari para pendaftar: perempuan, penyandang disabilitas, rumah tangga miskin, suatu kecamatan. Siapa yang termasuk ditentukan suatu aturan, dengan kata-kata kebijakan: yang memenuhinya termasuk, yang tidak memenuhinya di luar, dan yang terlalu sedikit diketahui tentangnya belum diketahui. / A Group is some of the people of a cohort: women, people with a disability, poor households, a district. Who belongs to it is told by a rule, in the words of a policy: whoever meets it belongs, whoever does not is outside, and of whom too little is known it is not known. */
export interface ScreeningGroup {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa sebutannya. / What it is called. */
  label: LocalisedText;
  /** Siapa yang termasuk di dalamnya. / Who belongs to it. */
  rule: Rule;
}

/** Rencana yang menyatakan bagaimana kursi suatu penerimaan diberikan: siapa didahulukan dari siapa, kursi mana yang disisihkan, dan dalam urutan apa kursi diisi. Rencana ditetapkan dan diumumkan sebelum pendaftaran ditutup. Rencana adalah dokumen JSON tersendiri. / A Plan says how the seats of an intake are given: who ranks before whom, which seats are reserved and in which order they are filled. It is fixed and published before registration closes. A plan is a JSON document of its own. */
export interface ScreeningPlan {
  /** Skema yang diikuti dokumen, untuk penyunting. / The schema that the document follows, for editors. */
  $schema?: string;
  /** Pengenal, misalnya "blk-paser-2026-1". / The identifier, for example "blk-paser-2026-1". */
  id: Identifier;
  /** Apa sebutannya. / What it is called. */
  title: LocalisedText;
  /** Kelompok yang mendapat kursi yang disisihkan atau didahulukan, paling banyak 64. / The groups that seats are reserved for or that come first, at most 64. */
  groups?: ScreeningGroup[];
  /** Angkatan dengan kursi-kursinya. / The batches with their seats. */
  batches: [BatchSeats, ...BatchSeats[]];
  /** Apakah kursi yang disisihkan menjadi batas bawah ("reserved_first") atau tambahan di atasnya ("open_first"); bila tidak diisi, batas bawah. / Whether reserved seats are a floor ("reserved_first") or come on top ("open_first"); absent is a floor. */
  fill_order?: FillOrder;
  /** Kelompok prioritas: siapa yang ada dalam kelompok yang lebih awal diperingkat di atas semua orang lain yang tidak ada di dalamnya. / The priority groups: whoever is in an earlier one ranks before all others who are not. */
  priority?: Identifier[];
  /** Apa yang menentukan peringkat, yang paling berbobot lebih dahulu: "priority", "score", dan "registered_at". Yang masih sama ditentukan dengan undian. Bila tidak diisi, prioritas, bila ada kelompok prioritas, dan nilai. / What ranks, the weightiest first: "priority", "score" and "registered_at". What is left equal is decided by lot. Absent is priority, if there are priority groups, and score. */
  order?: RankKey[];
  /** Berapa orang dari satu kartu keluarga boleh terpilih, di semua angkatan, misalnya 2; tidak diisi bila tidak dibatasi. / How many of one family card may be selected, over all batches, for example 2; absent if there is no cap. */
  family_cap?: Count;
  /** Berapa orang dari setiap angkatan mendapat tempat dalam daftar cadangan; bila tidak diisi, semua yang tersisa. / How many of each batch are given a place on the waiting list; absent is everybody who is left. */
  waiting?: Count;
  /** Hari terakhir kursi yang menjadi kosong diberikan kepada orang berikutnya; tidak diisi bila tidak ada. / The last day on which a seat that becomes free is given to the next one; absent if there is none. */
  replacement_until?: CalendarDate;
  /** SHA-256 benih undian dalam heksadesimal, yang diumumkan lebih dahulu. / The SHA-256 of the seed of the lot in hex, published beforehand. */
  seed_hash?: Digest;
}

/**
 * Jenis kursi: "open" (terbuka) atau "reserved" (disisihkan).
 *
 * SeatKind is the kind of a seat: "open" or "reserved".
 *
 * - `open`: kursi terbuka / open seat
 * - `reserved`: kursi yang dicadangkan / reserved seat
 */
export type SeatKind = "open" | "reserved";

/**
 * Cabang ekonomi yang dilayani pelatihan, misalnya "fisheries". Dokumen boleh memakai kata lain dari yang terdaftar.
 *
 * Kata lain dengan bentuk yang sama boleh dipakai.
 *
 * Sector is a branch of the economy that training serves, such as "fisheries". Documents may use other words than those listed.
 *
 * - `energy`: energi / energy
 * - `logistics`: logistik / logistics
 * - `fisheries`: perikanan / fisheries
 * - `agriculture`: pertanian / agriculture
 * - `services`: jasa / services
 * - `shipbuilding`: galangan kapal / shipbuilding
 * - `tourism`: pariwisata / tourism
 * - `manufacturing`: industri pengolahan / manufacturing
 *
 * Other words of the same form may be used.
 */
export type Sector = "energy" | "logistics" | "fisheries" | "agriculture" | "services" | "shipbuilding" | "tourism" | "manufacturing" | (string & {});

/** Siapa yang mendapat kursi dan siapa yang tidak, dengan alasan untuk setiap orang. Hasil ini tidak berubah: orang yang kemudian mengundurkan diri menimbulkan hasil yang baru. / A Selection is who has a seat and who has not, with the reason for everybody. It does not change: whoever withdraws later leads to a new one. */
export interface Selection {
  /** Rencananya. / The plan. */
  plan: Identifier;
  /** Sidik benih yang dipakai untuk undian. / The hash of the seed that lots were drawn with. */
  seed_hash: Digest;
  /** Angkatan-angkatan menurut urutan rencana. / The batches in the order of the plan. */
  batches?: BatchResult[];
  /** Hasil untuk setiap orang, menurut angkatan lalu menurut jenis: yang terpilih, daftar cadangan, dan yang tidak terpilih menurut peringkat, yang lain menurut pengenal. / The outcome of everybody, by batch and then by kind: those who are selected, the waiting list and those who are not selected by rank, the others by identifier. */
  outcomes?: SelectionOutcome[];
}

/** Hasil suatu seleksi bagi satu pendaftar, dengan hal yang menentukannya. / An Outcome is what a selection comes to for one applicant, with what decided it. */
export interface SelectionOutcome {
  /** Pendaftarnya. / The applicant. */
  id: ApplicantID;
  /** Angkatan yang dilamar. / The batch applied for. */
  batch: Identifier;
  /** Apa hal itu. / What it is. */
  kind: SelectionOutcomeKind;
  /** Urutan di antara yang memenuhi syarat dalam angkatan itu, mulai dari 1; untuk yang belum dapat ditentukan, urutan yang akan didapatnya. Tidak diisi untuk yang tidak dapat diperingkat. / The place among the eligible of the batch, from 1; of whoever is undetermined, the place that there would be. Absent for those who cannot be ranked. */
  rank?: number;
  /** Urutan dalam daftar cadangan, mulai dari 1; tidak diisi untuk yang tidak ada di dalamnya. / The place on the waiting list, from 1; absent for those who are not on it. */
  reserve?: number;
  /** Jenis kursinya, untuk yang terpilih. / What kind of seat it is, for those who are selected. */
  seat?: SeatKind;
  /** Kursi itu disisihkan untuk siapa; tidak diisi bila kursi umum. / Whose reserved seat it is; absent for an open seat. */
  group?: Identifier;
  /** Nilai itu. / The score. */
  score?: Percent;
  /** Nilai orang berperingkat paling rendah dalam angkatan yang mendapat kursi umum; tidak diisi bila semua yang diperingkat mendapat kursi atau nilai tidak menentukan peringkat. / The score of the lowest ranked of the batch who has an open seat; absent where all who are ranked have a seat or scores do not rank. */
  cutoff?: Percent;
  /** Apa yang memutuskan nilai seri dengan orang di sisi lain batas nilai, misalnya "registered_at" atau "lot"; tidak diisi bila tidak ada nilai seri. / What decided a tie with the one on the other side of the cut-off, such as "registered_at" or "lot"; absent where there was no tie. */
  tie?: RankKey;
  /** Kelompok yang kursi sisihannya diberikan kepada orang lain yang peringkatnya lebih rendah, untuk yang tidak mendapat kursi. / The groups for which seats were reserved that went to others who rank lower, for those who have none. */
  passed_for?: Identifier[];
  /** Kelompok yang dapat berpengaruh dan yang keanggotaannya tidak diketahui; keanggotaan itu tidak dihitung. / The groups that could matter and of which membership is not known; it did not count. */
  unknown?: Identifier[];
  /** Apa yang belum ada untuk mendapat peringkat: "score" atau "registered_at". / What is missing for a place in the ranking: "score" or "registered_at". */
  missing?: RankKey;
  /** Untuk yang belum dapat ditentukan: apakah orang ini akan terpilih bila hanya dia yang ternyata memenuhi syarat. Hal itu dinyatakan saat kursi pertama kali diberikan. Tidak diisi, yang bukan berarti tidak, untuk yang tidak dapat diperingkat, dan bila begitu banyak keluarga saling bergantung sehingga terlalu lama menentukannya. / Of whoever is undetermined: whether this one would be selected if they alone turned out eligible. It was told when seats were first given. Absent, which is not a no, for those who cannot be ranked, and where so many families hang on each other that it takes too long to tell. */
  would_be_selected?: YesNo;
  /** Tanggal kursi diberikan, bila ditinggalkan orang lain. / The day on which the seat was given, if another had left it. */
  promoted_on?: CalendarDate;
}

/**
 * Hasil suatu seleksi bagi satu pendaftar, misalnya "selected".
 *
 * OutcomeKind is what a selection comes to for one applicant, such as "selected".
 *
 * - `selected`: terpilih / selected
 * - `reserve`: cadangan / on the waiting list
 * - `not_selected`: tidak terpilih / not selected
 * - `over_family_cap`: melebihi batas satu keluarga / over the cap of one family (as many of the same family card are selected as may be)
 * - `withdrawn`: mengundurkan diri / withdrawn
 * - `not_ranked`: belum dapat diperingkat / not ranked (eligible, and a score or a time of registration is missing)
 * - `undetermined`: belum dapat ditentukan / undetermined
 * - `ineligible`: tidak memenuhi syarat / ineligible
 */
export type SelectionOutcomeKind = "selected" | "reserve" | "not_selected" | "over_family_cap" | "withdrawn" | "not_ranked" | "undetermined" | "ineligible";

/** Bagaimana pendaftar suatu angkatan diseleksi: langkah-langkah dengan hari dan bobotnya, ditetapkan sebelum pendaftaran dibuka. Siapa yang mendapat kursi ditentukan oleh ScreeningPlan. / A SelectionPlan is how the applicants of a batch are selected: the steps with their days and weights, fixed before registration opens. Who gets a seat is decided by a ScreeningPlan. */
export interface SelectionPlan {
  /** Langkah-langkahnya menurut urutan; daftar kosong bila tidak diketahui. / The steps in their order; empty if they are not known. */
  steps?: SelectionStep[];
}

/**
 * Keputusan seleksi tentang seorang pendaftar: "accepted" (diterima), "reserve" (cadangan), atau "rejected" (ditolak).
 *
 * SelectionResult is what the selection decided of an applicant: "accepted", "reserve" (cadangan) or "rejected".
 *
 * - `accepted`: diterima / accepted
 * - `reserve`: cadangan / reserve
 * - `rejected`: tidak diterima / rejected
 */
export type SelectionResult = "accepted" | "reserve" | "rejected";

/** Nilai yang diperoleh pendaftar dalam satu tahap. / A SelectionScore is what an applicant scored in one stage. */
export interface SelectionScore {
  /** Kepesertaan pendaftar itu. / The enrolment of the applicant. */
  enrolment: Identifier;
  /** Tahapnya. / The stage. */
  stage: SelectionStage;
  /** Nilainya, antara 0.00 dan 100.00. / The score, from 0.00 to 100.00. */
  score: Percent;
  /** Siapa yang memberikannya, menurut cara sistem pemanggil mengenal penggunanya. / Who gave it, as the caller's system knows its users. */
  examiner?: Identifier;
  /** Tanggal nilai itu diberikan. / The day on which the score was given. */
  on?: CalendarDate;
}

/**
 * Hal yang dilakukan untuk menyeleksi pendaftar, misalnya "interview".
 *
 * SelectionStage is what is done to select applicants, such as "interview".
 *
 * - `document_check`: seleksi administrasi / check of documents
 * - `written_test`: tes tertulis / written test
 * - `psychological_test`: psikotes / psychological test
 * - `interview`: wawancara / interview
 * - `ready_to_train_assessment`: asesmen siap latih / assessment of readiness to train (whether somebody is ready to be trained ("Siap Latih"))
 */
export type SelectionStage = "document_check" | "written_test" | "psychological_test" | "interview" | "ready_to_train_assessment";

/** Satu langkah dari suatu SelectionPlan. / A SelectionStep is one step of a SelectionPlan. */
export interface SelectionStep {
  /** Apa yang dilakukan dalam langkah ini, misalnya wawancara. / What is done in this step, such as an interview. */
  stage: SelectionStage;
  /** Tanggal langkah itu dilaksanakan. / The day on which the step is held. */
  on?: CalendarDate;
  /** Berapa bagiannya dalam nilai gabungan; tidak diisi untuk langkah yang hanya lulus atau tidak. / What share of the combined score it has; absent for a step that is only passed or not. */
  weight?: Percent;
  /** Nilai paling rendah agar pendaftar dapat melanjutkan (nilai ambang), dari 0.00 sampai 100.00; tidak diisi bila tidak ada. / The lowest score with which an applicant goes on (nilai ambang), from 0.00 to 100.00; absent if there is none. */
  minimum_score?: Percent;
}

/** Asesmen mandiri (FR.APL.02) adalah jawaban asesi untuk setiap elemen sebelum diases. / SelfAssessment (asesmen mandiri, FR.APL.02) is what candidates answer for each element before they are assessed. */
export interface SelfAssessment {
  /** Tanggal laporan itu diserahkan. / The day it was handed in. */
  on?: CalendarDate;
  /** Jawaban-jawabannya. / The answers. */
  answers?: SelfAssessmentAnswer[];
  /** Apakah menurut asesor asesmen dapat dilanjutkan (lanjut). / Whether the assessor found that the assessment can go on (lanjut). */
  proceed?: YesNo;
  /** Asesor yang menyatakannya. / The assessor who said so. */
  assessor?: Identifier;
}

/** Jawaban untuk satu elemen. / A SelfAssessmentAnswer is the answer for one element. */
export interface SelfAssessmentAnswer {
  /** Unitnya. / The unit. */
  unit: UnitCode;
  /** Nomor elemennya; tidak diisi bila untuk seluruh unit. / The number of the element; absent for the whole unit. */
  element?: Count;
  /** Apa pendapat asesi tentang kompetensinya. / What candidates think of their competence. */
  result: CompetencyResult;
  /** Dokumen yang menunjukkannya. / The papers that show it. */
  documents?: Identifier[];
}

/** Hal yang diperoleh dan dibelanjakan suatu lembaga pelatihan dalam satu tahun, menurut hitungannya sendiri: misalnya pembukuan suatu BLK Komunitas (BLKK) untuk tahun 2026. Laporan ini menyatakan uang mana yang dihitung lembaga sebagai miliknya; boleh tidaknya demikian adalah pemeriksaan FND-007. / A SelfSufficiencyReport is what a centre earned and spent in a year, as it counts it: for example the accounts of a community centre (BLKK) for 2026. It says which money the centre counts as its own; whether it may is check FND-007. */
export interface SelfSufficiencyReport {
  /** Lembaga pelatihannya. / The centre. */
  centre: Identifier;
  /** Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December. */
  fiscal_year: PartialDate;
  /** Uang yang dihitung lembaga pelatihan sebagai pendapatan sendiri. / The money that the centre counts as its own revenue. */
  own_revenue?: Income[];
  /** Semua uang lain: subsidi, hibah, pinjaman. / All other money: subsidies, grants, loans. */
  other_income?: Income[];
  /** Biaya menjalankan lembaga pelatihan, tanpa bangunan dan peralatan; tidak diisi bila tidak diketahui, yang bukan Rp0. / What running the centre cost, without building and equipment; absent where it is not known, which is not Rp0. */
  operating_cost?: Rupiah;
  /** Rasio pendapatan sendiri terhadap biaya operasional, menurut laporan lembaga pelatihan. / The ratio of own revenue to operating cost, as the centre reports it. */
  ratio?: Percent;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Sektor yang akan dilayani suatu proyek. / A ServedSector is a sector that a project is to serve. */
export interface ServedSector {
  /** Sektornya. / The sector. */
  sector: Sector;
  /** Apakah termasuk proyek strategis nasional (PSN) atau suatu sektor setempat. / Whether it is one of the national strategic projects (PSN) or a local sector. */
  strategic?: YesNo;
}

/** Sesi adalah satu rangkaian jam pelajaran suatu angkatan pada satu hari, misalnya praktik di bengkel las dari 08:00 sampai 11:00. / A Session (sesi) is one block of lesson hours of a batch on one day, such as practice in the welding workshop from 08:00 to 11:00. */
export interface Session {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Angkatannya. / The batch. */
  batch: Identifier;
  /** Tanggal pelaksanaannya. / The day on which it is held. */
  date: CalendarDate;
  /** Kapan dimulai, dalam waktu setempat lembaga pelatihan. / When it begins, in the local time of the centre. */
  starts?: TimeOfDay;
  /** Kapan selesai; yang lain boleh dimulai pada menit itu. / When it ends; another may begin at that minute. */
  ends?: TimeOfDay;
  /** Jam pelajaran (JP) yang dihitung untuknya. / The lesson hours (JP) that it counts for. */
  hours: LessonHours;
  /** Jenis pengajarannya. / What kind of teaching it is. */
  kind?: SessionKind;
  /** Unit kompetensi yang diajarkan dalam sesi itu. / The competency unit that is taught. */
  unit?: UnitCode;
  /** Tentang apa, bila tidak ada unit atau di samping unit itu. / What it is about, where there is no unit or beside it. */
  topic?: string;
  /** Siapa yang mengajar; beberapa bila mereka mengajar bersama. / Who teaches; several where they teach together. */
  instructors?: Identifier[];
  /** Bengkel tempat pelaksanaannya. / The workshop it is held in. */
  workshop?: Identifier;
}

/**
 * Jenis pengajaran dalam suatu sesi: "theory" (teori), "practice" (praktik), "on_the_job" (di tempat kerja), atau "assessment" (asesmen).
 *
 * SessionKind is the kind of teaching in a session: "theory", "practice", "on_the_job" or "assessment".
 *
 * - `theory`: teori / theory
 * - `practice`: praktik / practice
 * - `on_the_job`: di tempat kerja (OJT) / on the job
 * - `assessment`: evaluasi / assessment
 */
export type SessionKind = "theory" | "practice" | "on_the_job" | "assessment";

/**
 * Seberapa berat suatu temuan: "fatal" jika dokumen tidak dapat dibaca, "error" (kesalahan), "warning" (peringatan), atau "info" (informasi).
 *
 * Severity is how grave a finding is: "fatal" if the document cannot be read, "error", "warning" or "info".
 *
 * - `fatal`: tidak terbaca / fatal (the file cannot be read; nothing else is checked)
 * - `error`: kesalahan / error (must be mended)
 * - `warning`: peringatan / warning (may be wrong; look at it)
 * - `info`: catatan / info (good to know)
 */
export type Severity = "fatal" | "error" | "warning" | "info";

/**
 * Jenis kelamin pada kartu identitas seseorang: "male" (laki-laki) atau "female" (perempuan).
 *
 * Sex is the sex on a person's identity card: "male" or "female".
 *
 * - `male`: laki-laki / male
 * - `female`: perempuan / female
 */
export type Sex = "male" | "female";

/** Satu bagian dari berkas berisi baris, dihitung dalam bita: dari Start sampai sebelum End. Suatu baris termasuk pecahan tempat baris itu bermula, sehingga pecahan-pecahan yang berurutan memuat setiap baris satu kali, di mana pun dipotong. / A Shard is a part of a file of lines, by bytes: from Start to before End. A line belongs to the shard in which it begins, so that shards that follow each other have every line once, wherever they are cut. */
export interface Shard {
  /** Bita pertama, mulai dari 0. / The first byte, from 0. */
  start: number;
  /** Bita sesudah yang terakhir; 0 berarti akhir berkas. / The byte behind the last; 0 is the end of the file. */
  end: number;
}

/** Hal yang ditulis penyaringan satu pecahan. / A ShardResult is what the screening of one shard wrote. */
export interface ShardResult {
  /** Bita pertama, mulai dari 0. / The first byte, from 0. */
  start: number;
  /** Bita sesudah yang terakhir; 0 berarti akhir berkas. / The byte behind the last; 0 is the end of the file. */
  end: number;
  /** Nama berkas yang ditulisnya. / The name of the file that it wrote. */
  file: string;
  /** SHA-256 berkas tersebut. / The SHA-256 of that file. */
  sha256: Digest;
  /** Apa hasilnya. / What it came to. */
  tally: Tally;
}

/**
 * Bagian hari ketika suatu angkatan dilatih: "morning" (pagi), "afternoon" (siang), atau "evening" (malam). Dua angkatan dengan shift berbeda boleh memakai bengkel yang sama pada satu hari.
 *
 * Shift is the part of the day in which a batch is trained: "morning" (pagi), "afternoon" (siang) or "evening" (malam). Two batches of different shifts may share a workshop on one day.
 *
 * - `morning`: pagi / morning
 * - `afternoon`: siang / afternoon
 * - `evening`: malam / evening
 */
export type Shift = "morning" | "afternoon" | "evening";

/**
 * Alasan lembaga pelatihan tidak pernah mandiri, atau tidak untuk seterusnya, misalnya "reserve_exhausted".
 *
 * ShortfallReason is why a centre never stands on its own, or not for good, such as "reserve_exhausted".
 *
 * - `reserve_exhausted`: cadangan kas habis sebelum pendapatan menutup biaya / the reserve runs out before revenue covers the cost
 * - `cost_outgrows_revenue`: selisih biaya dan pendapatan tidak mengecil: pertumbuhan pendapatan kurang / the gap between cost and revenue does not shrink: revenue grows too little
 * - `gap_closes_too_slowly`: selisihnya mengecil, tetapi belum tertutup pada akhir proyeksi / the gap shrinks, but is not closed at the end of the projection
 * - `too_few_months_in_a_row`: pendapatan menutup biaya, tetapi tidak cukup lama berturut-turut / revenue covers the cost, but not for enough months in a row
 * - `gap_at_end_of_taper`: ketika subsidi berakhir, pendapatan belum menutup biaya / when the subsidy ends, revenue does not cover the cost
 * - `covered_only_after_reserve`: pendapatan baru menutup biaya sesudah cadangan habis / revenue covers the cost only after the reserve has run out
 * - `reserve_exhausted_later`: sesudah mandiri selisihnya terbuka lagi dan cadangan kas habis / after it stood on its own the gap opens again and the reserve runs out
 */
export type ShortfallReason = "reserve_exhausted" | "cost_outgrows_revenue" | "gap_closes_too_slowly" | "too_few_months_in_a_row" | "gap_at_end_of_taper" | "covered_only_after_reserve" | "reserve_exhausted_later";

/** Siapa yang menandatangani suatu dokumen dan atas dasar kewenangan apa. / A Signatory is who signed a document and on what authority. */
export interface Signatory {
  /** Nama, tanpa gelar. / The name, without titles. */
  name: string;
  /** Jabatan yang dipegang, misalnya "Kepala Dinas Tenaga Kerja". / The office held, for example "Kepala Dinas Tenaga Kerja". */
  office?: string;
  /** Organisasi tempat jabatan itu. / The organisation of that office. */
  organisation?: Identifier;
  /** Apakah jabatan itu dipegang sebagai pejabat sementara, dan sifatnya yang mana. / Whether the office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** Jabatan yang diatasnamakan dalam tanda tangan (a.n.), bila bukan jabatan penanda tangan sendiri. / The office on whose behalf it is signed (a.n.), if not the signer's own. */
  on_behalf_of?: string;
}

/** Perjanjian kerja sama yang menjadi dasar pembayaran bantuan. Tanpa tanggal berarti belum ditandatangani. / A SignedAgreement is the agreement (perjanjian kerja sama) under which assistance is paid. Without a day it is not signed. */
export interface SignedAgreement {
  /** Naskahnya. / The paper. */
  document?: Identifier;
  /** Nomor perjanjian itu. / Its number. */
  number?: string;
  /** Tanggal pihak terakhir menandatangani. / The day the last side signed. */
  signed_on?: CalendarDate;
  /** Siapa yang menandatangani. / Who signed. */
  signatories?: Signatory[];
}

/** Keputusan bupati, wali kota, atau gubernur yang menetapkan tempat lembaga pelatihan dibangun (SK penetapan lokasi). / A SiteDecree is the decree of a regent, mayor or governor that fixes where a centre is built (SK penetapan lokasi). */
export interface SiteDecree {
  /** Tanggal ditandatangani; tidak diisi selama belum ditandatangani. / The day it was signed; absent while it is not. */
  signed_on?: CalendarDate;
  /** SK milik siapa. / Whose decree it is. */
  organisation?: Identifier;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/** Verifikasi TUK mendapati suatu tempat layak untuk beberapa skema. / A SiteVerification (verifikasi TUK) finds a site fit for some schemes. */
export interface SiteVerification {
  /** Tanggal TUK itu diverifikasi. / The day on which the site was verified. */
  on: CalendarDate;
  /** Kapan verifikasi itu berlaku; tidak diisi bila hanya untuk satu hari. / When it counts; absent for one day only. */
  valid?: Period;
  /** Skema yang dapat diujikan di sana. / The schemes that can be assessed there. */
  schemes?: Identifier[];
  /** Uji kompetensi yang menjadi tujuan verifikasi itu, pada TUK sewaktu. / The competency test it was made for, at an ad hoc site. */
  event?: Identifier;
  /** Apakah TUK itu dinyatakan layak. / Whether the site was found fit. */
  fit: YesNo;
  /** Siapa yang memverifikasinya. / Who verified it. */
  verifier?: Identifier;
  /** Laporannya. / The report. */
  document?: Identifier;
}

/** Asal fakta: artikel, halaman suatu instansi, statistik, surat. Hal yang diambil setiap catatan dari sumber ini dinyatakan rujukan sumber pada catatan itu. / A Source is where facts come from: an article, an office's page, a statistic, a paper. What each record takes from it is said by the record's citations. */
export interface Source {
  /** Pengenal, misalnya "jnews-2025-12-10". / The identifier, for example "jnews-2025-12-10". */
  id: Identifier;
  /** Jenis sumber itu. / What kind of source it is. */
  kind: SourceKind;
  /** Judul seperti diterbitkan. / The title as published. */
  title?: string;
  /** Siapa penerbitnya. / Who published it. */
  publisher?: string;
  /** Siapa penulisnya. / Who wrote it. */
  authors?: string[];
  /** Alamat di web. / The address on the web. */
  url?: string;
  /** Kapan kejadian yang dilaporkannya; bukan tanggal terbit. / When what it reports happened; not the day of publication. */
  event_on?: PartialDate;
  /** Kapan diterbitkan. / When it was published. */
  published_on?: PartialDate;
  /** Apa saja yang perlu diketahui pembaca tentangnya. / Anything a reader should know about it. */
  note?: LocalisedText;
}

/**
 * Jenis sumber, misalnya "news_article".
 *
 * SourceKind is the kind of a source, such as "news_article".
 *
 * - `news_article`: berita / news article
 * - `press_release`: siaran pers / press release
 * - `official_page`: laman resmi / official page
 * - `statistic`: statistik / statistic
 * - `document`: dokumen / document
 * - `synthetic`: data buatan untuk contoh / made up for an example
 */
export type SourceKind = "news_article" | "press_release" | "official_page" | "statistic" | "document" | "synthetic";

/** Satu baris dari suatu standar peralatan: satu mesin las untuk setiap tempat kerja. / A StandardItem is one line of an equipment standard: one welding machine for each station. */
export interface StandardItem {
  /** Kode barang itu, yang dirujuk oleh peralatan. / The code of the item, which equipment points to. */
  id: Identifier;
  /** Apa hal itu. / What it is. */
  name: LocalisedText;
  /** Berapa banyak yang diperlukan. / How many are needed. */
  quantity: Count;
  /** Untuk setiap apa jumlah itu diperlukan. / For what so many are needed. */
  per: QuantityPer;
  /** Kemampuan yang harus dimilikinya, menurut standar. / What it must be able to do, as the standard has it. */
  specification?: string;
}

/**
 * Asal unit kompetensi: "skkni" (nasional), "skkk" (khusus, dari satu perusahaan atau bidang usaha), atau "international" (internasional).
 *
 * Sumber: PP 31/2006 Pasal 4; PP 10/2018 Pasal 1.
 *
 * StandardKind is where competency units come from: "skkni" (national), "skkk" (special, of one company or trade) or "international".
 *
 * Source: PP 31/2006 art. 4; PP 10/2018 art. 1.
 *
 * - `skkni`: Standar Kompetensi Kerja Nasional Indonesia (SKKNI) / national standard (SKKNI) (set by the minister for all of Indonesia)
 * - `skkk`: Standar Kompetensi Kerja Khusus (SKKK) / special standard (SKKK) (made by an organisation or a company for itself)
 * - `international`: Standar Kompetensi Kerja Internasional (SKKI) / international standard (of an international organisation or another country)
 */
export type StandardKind = "skkni" | "skkk" | "international";

/** Bagaimana lembaga pelatihan memenuhi salah satu dari delapan standar. / A StandardScore is how a centre keeps one of the eight standards. */
export interface StandardScore {
  /** Standarnya. / The standard. */
  standard: QualityStandard;
  /** Nilai dari 0.00 sampai 100.00, bila lembaga itu memberi nilai. / The score from 0.00 to 100.00, where the body scores. */
  score?: Percent;
  /** Apakah standar terpenuhi, bila lembaga itu hanya menyatakan hal itu. / Whether the standard is met, where the body only says that. */
  met?: YesNo;
  /** Apa yang dicatat asesor. / What the assessors noted. */
  note?: string;
}

/** Izin memulai suatu angkatan dengan peserta kurang dari seharusnya. / A StartWaiver is the permission to start a batch with fewer participants than it should have. */
export interface StartWaiver {
  /** Mengapa angkatan tetap boleh dimulai. / Why the batch may start all the same. */
  reason: string;
  /** Dokumen yang memberikan izin itu, bila ada. / The document that gives it, if there is one. */
  document?: Identifier;
}

/**
 * Akun dalam Bagan Akun Standar (BAS) negara, misalnya 526112: enam angka, yang pertama dari 1 sampai 8. Ada tidaknya akun itu tidak diperiksa: bagan itu berubah dengan keputusan.
 *
 * Sumber: PMK 214/PMK.05/2013; KEP-331/PB/2021 sebagaimana diubah dengan KEP-291/PB/2022.
 *
 * StateAccountCode is an account of the state's standard chart of accounts (BAS), such as 526112: six digits, the first from 1 to 8. Whether an account exists is not asked: the chart changes by decree.
 *
 * Source: PMK 214/PMK.05/2013; KEP-331/PB/2021 as amended by KEP-291/PB/2022.
 */
export type StateAccountCode = string;

/** Hal yang dikatakan sumber tentang sesuatu yang diperlukan lembaga pelatihan: bahwa bengkelnya ada, bahwa peralatan kurang, bahwa uang dialokasikan. / A StatedResource is what a source says of something that a centre needs: that its workshops are there, that equipment is lacking, that money is allocated. */
export interface StatedResource {
  /** Sumber daya mana yang dimaksud. / Which resource it says something of. */
  resource: Resource;
  /** Dalam keadaan apa menurut keterangan itu. / In what state it is said to be. */
  state: ResourceState;
  /** Berapa banyak, bila angkanya disebut. / How much of it, where a number is given. */
  count?: QualifiedCount;
  /** Untuk kejuruan mana, bila bukan untuk seluruh lembaga pelatihan. / For which vocation, where it is not for the whole centre. */
  vocation?: Vocation;
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/** Hal yang dikatakan sumber tentang sesuatu, disimpan dalam kata-kata jika tidak ada properti catatan yang memuatnya: tujuan, asas, alasan suatu rencana. / A Statement is what a source says about something, kept in words where no member of a record holds it: an aim, a principle, the reason for a plan. */
export interface Statement {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Tentang apa, dengan satu kata, misalnya "aim" atau "priority_programme". / What it is about, as a word such as "aim" or "priority_programme". */
  topic: StatementTopic;
  /** Apa yang dikatakan. / What is said. */
  text: LocalisedText;
  /** Siapa yang mengatakannya, seperti pada peserta suatu pertemuan. / Who says it, as in a meeting's attendees. */
  speaker?: string;
  /** Organisasi yang dibicarakan. / The organisations it is about. */
  organisations?: Identifier[];
  /** Lembaga pelatihan yang dibicarakan. / The centres it is about. */
  centres?: Identifier[];
  /** Proyek pembangunan yang dibicarakan. / The building projects it is about. */
  projects?: Identifier[];
  /** Di mana hal ini dikatakan. / Where this was said. */
  citations?: Citation[];
}

/**
 * Pokok suatu pernyataan. Dokumen boleh memakai kata lain dari yang terdaftar.
 *
 * Kata lain dengan bentuk yang sama boleh dipakai.
 *
 * StatementTopic is what a statement is about. Documents may use other words than those listed.
 *
 * - `aim`: tujuan / aim
 * - `principle`: prinsip / principle
 * - `policy_label`: visi atau program prioritas / policy label or priority programme
 * - `support_pillar`: pilar dukungan / pillar of support
 * - `definition`: definisi / definition
 * - `cooperation`: kerja sama / cooperation
 * - `history`: sejarah / history
 * - `outcome`: hasil / outcome
 * - `need`: kebutuhan / need
 * - `target_group`: sasaran peserta / target group
 * - `activity`: kegiatan / activity
 * - `governance`: tata kelola / governance
 * - `certification`: sertifikasi / certification
 *
 * Other words of the same form may be used.
 */
export type StatementTopic = "aim" | "principle" | "policy_label" | "support_pillar" | "definition" | "cooperation" | "history" | "outcome" | "need" | "target_group" | "activity" | "governance" | "certification" | (string & {});

/**
 * Kesimpulan studi kelayakan: "feasible" (layak), "feasible_with_conditions" (layak dengan syarat), atau "not_feasible" (tidak layak).
 *
 * StudyConclusion is what a feasibility study concludes: "feasible", "feasible_with_conditions" or "not_feasible".
 *
 * - `feasible`: layak / feasible
 * - `feasible_with_conditions`: layak dengan syarat / feasible with conditions
 * - `not_feasible`: tidak layak / not feasible
 */
export type StudyConclusion = "feasible" | "feasible_with_conditions" | "not_feasible";

/** Studi tiru adalah satu pihak belajar dari suatu lembaga pelatihan: apa yang ingin diterapkannya, butir demi butir. / A StudyVisit (studi tiru) is one party learning from a centre: what it came to adopt, point by point. */
export interface StudyVisit {
  /** Pertemuan yang bersangkutan. / The meeting that it was. */
  meeting: Identifier;
  /** Lembaga pelatihan yang dikunjungi. / The centre that was visited. */
  host: Identifier;
  /** Siapa yang berkunjung. / Who visited. */
  visitors?: Identifier[];
  /** Hal yang hendak diterapkan para pengunjung. / What the visitors came to adopt. */
  points?: AdoptionPoint[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Sub-kegiatan anggaran daerah, misalnya 2.07.03.2.01.0001: urusan 2.07, tenaga kerja, programnya 03, tingkat pemerintahan (1 provinsi, 2 kabupaten atau kota) dengan kegiatan 01, dan sub-kegiatan 0001. Kode yang lebih lama berakhir dengan dua angka, 1.01.02.2.01.01; apa kode penggantinya, tidak ada aturan yang menyatakannya, sehingga keduanya dibiarkan sebagaimana adanya.
 *
 * Sumber: Permendagri 90/2019; kedua bentuk ditemui dan dihitung dalam anggaran daerah.
 *
 * SubActivityCode is a sub-activity of a local budget (sub-kegiatan), such as 2.07.03.2.01.0001: the affair (urusan) 2.07, manpower, its programme 03, the level of government (1 province, 2 regency or city) with the activity 01, and the sub-activity 0001. Older codes have two digits at the end, 1.01.02.2.01.01; what the later code of such a sub-activity is, no rule says, so both are kept as they are.
 *
 * Source: Permendagri 90/2019; both forms were measured in budgets of regions.
 */
export type SubActivityCode = string;

/**
 * Sub-kejuruan adalah tingkat kedua suatu kejuruan, misalnya "motorcycle" dari "automotive". Daftarnya terbuka: dokumen boleh memakai kata lain.
 *
 * Kata lain dengan bentuk yang sama boleh dipakai.
 *
 * SubVocation (sub-kejuruan) is the second level of a vocation, such as "motorcycle" of "automotive". The list is open: documents may use other words.
 *
 * - `motorcycle`: Sepeda Motor / Motorcycles
 * - `light_vehicle`: Kendaraan Ringan / Light vehicles
 * - `body_repair`: Bodi Otomotif / Car bodies
 * - `smaw`: Las SMAW / Shielded metal arc welding
 * - `gtaw`: Las GTAW / Gas tungsten arc welding
 * - `gmaw`: Las GMAW / Gas metal arc welding
 * - `plate_welder`: Juru Las Pelat / Plate welder
 * - `pipe_welder`: Juru Las Pipa / Pipe welder
 * - `house_wiring`: Instalasi Penerangan / House wiring
 * - `industrial_automation`: Otomasi Industri / Industrial automation
 * - `solar_power`: Pembangkit Listrik Tenaga Surya / Solar power
 * - `audio_video`: Audio Video / Audio and video
 * - `phone_repair`: Teknisi Telepon Seluler / Mobile phone repair
 * - `air_conditioning`: Tata Udara / Air conditioning
 * - `machining`: Mesin Perkakas / Machine tools
 * - `cnc`: Mesin CNC / CNC machines
 * - `technical_drawing`: Gambar Teknik / Technical drawing
 * - `masonry`: Batu dan Beton / Masonry and concrete
 * - `building_drawing`: Gambar Bangunan / Building drawing
 * - `office_applications`: Operator Komputer / Office applications
 * - `graphic_design`: Desain Grafis / Graphic design
 * - `computer_networks`: Jaringan Komputer / Computer networks
 * - `programming`: Pemrograman / Programming
 * - `industrial_sewing`: Menjahit Garmen / Industrial sewing
 * - `tailoring`: Menjahit Pakaian / Tailoring
 * - `embroidery`: Bordir / Embroidery
 * - `hairdressing`: Tata Rambut / Hairdressing
 * - `makeup`: Tata Rias Wajah / Make-up
 * - `pastry`: Roti dan Kue / Bread and pastry
 * - `office_administration`: Administrasi Perkantoran / Office administration
 * - `bookkeeping`: Akuntansi / Bookkeeping
 * - `front_office`: Kantor Depan / Front office
 * - `food_and_beverage`: Tata Hidang / Food and beverage service
 * - `barista`: Barista / Barista
 * - `farm_products`: Pengolahan Hasil Pertanian / Processing of farm products
 * - `fish_products`: Pengolahan Hasil Perikanan / Processing of fish
 * - `furniture`: Mebel / Furniture making
 *
 * Other words of the same form may be used.
 */
export type SubVocation = "motorcycle" | "light_vehicle" | "body_repair" | "smaw" | "gtaw" | "gmaw" | "plate_welder" | "pipe_welder" | "house_wiring" | "industrial_automation" | "solar_power" | "audio_video" | "phone_repair" | "air_conditioning" | "machining" | "cnc" | "technical_drawing" | "masonry" | "building_drawing" | "office_applications" | "graphic_design" | "computer_networks" | "programming" | "industrial_sewing" | "tailoring" | "embroidery" | "hairdressing" | "makeup" | "pastry" | "office_administration" | "bookkeeping" | "front_office" | "food_and_beverage" | "barista" | "farm_products" | "fish_products" | "furniture" | (string & {});

/** Cara suatu subsidi berakhir. / A Taper is how a subsidy ends. */
export interface SubsidyTaper {
  /** Dengan cara yang mana. / Which way. */
  kind: TaperKind;
  /** Untuk jenis "linear": selama berapa bulan subsidi berkurang merata, dibulatkan ke bawah menjadi rupiah bulat; sejak bulan berikutnya tidak ada lagi. / For kind "linear": the number of months over which it goes down evenly, rounded down to whole rupiah; from the month after there is none. */
  months?: number;
  /** Untuk jenis "yearly": bagian dari subsidi bulan pertama yang dibayarkan setiap bulan pada setiap tahun, dengan setengah dibulatkan ke atas; sesudah tahun yang terakhir tidak ada lagi. / For kind "yearly": the share of the first month's subsidy that is paid each month in each year, rounded half up; after the last there is none. */
  shares?: Percent[];
  /** Untuk jenis "list": subsidi setiap bulan; sesudah bulan yang terakhir tidak ada lagi. / For kind "list": the subsidy of each month; after the last there is none. */
  amounts?: Rupiah[];
}

/**
 * Alasan suatu sertifikat menggantikan yang lain: "renewal" (perpanjangan) setelah pemegangnya diases kembali (RCC), atau "replacement" (penggantian) surat yang hilang, rusak, atau salah.
 *
 * Succession is why a certificate takes the place of another: "renewal" after its holder was assessed again (RCC), or "replacement" of a lost, damaged or faulty paper.
 *
 * - `renewal`: perpanjangan (RCC) / renewal (RCC) (the holder was assessed again)
 * - `replacement`: penggantian / replacement (the certificate was lost, damaged or printed wrongly)
 */
export type Succession = "renewal" | "replacement";

/** Pemeriksaan atas lembaga pelatihan terakreditasi dalam masa akreditasinya. / A Surveillance is a check of an accredited centre within the period. */
export interface Surveillance {
  /** Tanggal sejak surveilans harus dilaksanakan. / The day from which it is due. */
  due_on: CalendarDate;
  /** Tanggal lulus surveilans; tidak diisi selama masih harus dilaksanakan. / The day on which it was passed; absent while it is due. */
  passed_on?: CalendarDate;
}

/** Masa ketika seseorang tidak berlatih, dengan izin. / A Suspension is a time in which somebody did not train, with leave. */
export interface Suspension {
  /** Dari kapan sampai kapan; tanpa akhir selama berlangsung. / From when to when; without an end while it lasts. */
  period: Period;
  /** Mengapa pelatihan terhenti. / Why training was interrupted. */
  reason?: SuspensionReason;
}

/**
 * Alasan pelatihan dihentikan sementara, misalnya "illness".
 *
 * SuspensionReason is why training was interrupted, such as "illness".
 *
 * - `illness`: sakit / illness
 * - `accident`: kecelakaan kerja / accident at work
 * - `family`: keluarga / family
 * - `maternity`: melahirkan / giving birth
 * - `work`: pekerjaan / work
 * - `discipline`: pelanggaran tata tertib / breach of the rules
 * - `disaster`: bencana / disaster
 */
export type SuspensionReason = "illness" | "accident" | "family" | "maternity" | "work" | "discipline" | "disaster";

/** Satu unit kompetensi dalam silabus suatu program, dengan jam pelajaran yang diberikan kepadanya. / A SyllabusUnit is one competency unit in the syllabus of a programme, with the lesson hours given to it. */
export interface SyllabusUnit {
  /** Kode unit itu, misalnya "C.24LAS01.005.1". / The code of the unit, such as "C.24LAS01.005.1". */
  unit: UnitCode;
  /** Judul unit itu. / The title of the unit. */
  title?: LocalisedText;
  /** JP teori. / Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** JP praktik di lembaga pelatihan. / Lesson hours of practice in the centre. */
  practice_hours?: LessonHours;
  /** JP di tempat kerja. / Lesson hours on the job. */
  on_the_job_hours?: LessonHours;
}

/** Hasil penyaringan baris-baris: berapa jumlahnya, apa akibat kebijakan terhadapnya, dan penjumlahan atas semua jawaban. Rekapitulasi bagian-bagian suatu berkas bila dijumlahkan menjadi rekapitulasi seluruhnya. Dua yang sama adalah penyaringan yang sama, dengan mesin apa pun dijalankan, dalam berapa pun bagian dan urutan apa pun; bagian yang dijalankan dua kali, atau tidak sama sekali, membuatnya berbeda. / A Tally is what a screening of lines came to: how many there were, what the policy did to them, and a sum over all answers. The tallies of the parts of a file add up to that of the whole. Two that are equal are the same screening, whatever engine ran it, in however many parts and in whatever order; a part that ran twice, or not at all, makes a difference. */
export interface Tally {
  /** Sidik kebijakan dan hari-hari yang dipakainya. / The hash of the policies and of the days that they look at. */
  policy?: Digest;
  /** Akibat kebijakan terhadap mereka yang barisnya dapat dibaca. / What the policy did to those whose line could be read. */
  funnel: Funnel;
  /** Berapa baris yang tidak dapat dibaca. / How many lines could not be read. */
  malformed: number;
  /** Jumlah SHA-256 dari setiap baris yang ditulis, modulo 2^256. / The sum of the SHA-256 of each line that was written, modulo 2^256. */
  answers?: Digest;
}

/**
 * Cara subsidi berkurang: "linear" (merata), "yearly" (per tahun), atau "list" (daftar).
 *
 * TaperKind is how a subsidy goes down: "linear", "yearly" or "list".
 *
 * - `linear`: berkurang rata tiap bulan / evenly each month
 * - `yearly`: berjenjang tiap tahun / by steps each year
 * - `list`: menurut daftar bulanan / by a list of months
 */
export type TaperKind = "linear" | "yearly" | "list";

/** Target dibandingkan dengan kenyataan. / TargetProgress is a target against reality. */
export interface TargetProgress {
  /** Tanggalnya. / The day. */
  on: CalendarDate;
  /** Apakah target tercapai; belum dapat ditentukan bila bergantung pada lembaga pelatihan yang tidak diketahui keadaannya. / Whether it is reached; undetermined if it hangs on centres of which nobody knows. */
  reached: Truth;
  /** Berapa lembaga pelatihan yang dikehendaki target, dari jumlah seluruhnya dalam pembacaan. / How many centres the target wants, of the total of the reading. */
  needed: number;
  /** Berapa banyak yang ada. / How many there are. */
  actual: number;
  /** Berapa yang masih kurang. / How many are missing. */
  missing: number;
  /** Jumlah hari sampai hari terakhir target; negatif bila sudah lewat. / The days until the target's last day; negative if it is past. */
  days_left: number;
  /** Berapa yang dibutuhkan dalam setiap tahun yang terdiri atas 365 hari sampai saat itu, dibulatkan ke atas; 0 bila tidak ada yang kurang atau bila harinya sudah lewat. / How many are needed in each year of 365 days until then, rounded up; 0 if none are missing or the day is past. */
  per_year: number;
}

/** Sejauh mana suatu target pada suatu hari: dihitung di sini, atau dilaporkan oleh seseorang. / A Reading is how far a target is on a day: counted here, or reported by somebody. */
export interface TargetReading {
  /** Tanggalnya. / The day. */
  on: CalendarDate;
  /** Lembaga pelatihan yang sesuai dengan yang dikehendaki target. / The centres that are what the target wants. */
  actual: number;
  /** Lembaga pelatihan yang tidak diketahui keadaannya. / The centres of which nobody knows. */
  unknown: number;
  /** Semua lembaga pelatihan. / All centres. */
  total: number;
  /** Siapa yang menyatakannya; tidak diisi bila dihitung di sini. / Who says so; absent if it was counted here. */
  source?: LocalisedText;
}

/**
 * Pajak yang dipotong bendahara, misalnya "pph_21".
 *
 * TaxKind is a tax that treasurers withhold, such as "pph_21".
 *
 * - `pph_21`: PPh pasal 21 / income tax art. 21 (income of persons: fees, wages)
 * - `pph_22`: PPh pasal 22 / income tax art. 22 (purchase of goods)
 * - `pph_23`: PPh pasal 23 / income tax art. 23 (services and hire)
 * - `pph_4_2`: PPh pasal 4 ayat (2) / final income tax art. 4(2) (rent of land and buildings, construction)
 * - `ppn`: PPN / value added tax (on goods and services)
 */
export type TaxKind = "pph_21" | "pph_22" | "pph_23" | "pph_4_2" | "ppn";

/** Pajak yang dipotong bendahara dari suatu pembayaran dan disetorkan ke kas negara: PPh 21 atas honorarium, PPN atas pembelian. Penerima pembayaran mendapat sisanya. / A TaxWithholding is a tax that a treasurer keeps back from a payment and pays into the treasury: PPh 21 of an honorarium, PPN of a purchase. The payee gets the rest. */
export interface TaxWithholding {
  /** Pajak yang mana. / Which tax. */
  kind: TaxKind;
  /** Jumlah yang dikenai tarif; untuk PPN tanpa pajaknya. / The amount that the rate is applied to; for PPN without the tax. */
  base: Rupiah;
  /** Tarifnya. / The rate. */
  rate: Percent;
  /** Pajaknya: tarif dikalikan dasar, dibulatkan ke bawah menjadi rupiah penuh (suatu asumsi, parameter tax_rounding). / The tax: the rate times the base, rounded down to whole rupiah (an assumption, parameter tax_rounding). */
  amount: Rupiah;
  /** Kode billing yang dipakai saat menyetorkannya, lima belas angka. / The billing code that it was paid in with, fifteen digits. */
  billing_code?: string;
  /** Bukti bahwa setoran itu sudah diterima. / The proof that it has arrived. */
  ntpn?: NTPN;
  /** Tanggal disetorkan. / The day it was paid in. */
  paid_on?: CalendarDate;
}

/** Jurnal (laporan harian instruktur) adalah hal yang ditulis instruktur sesudah suatu sesi: apa yang diajarkan, dan berapa jam pelajaran. Jurnal ini dasar honorarium dan angka kredit. / A TeachingLog (jurnal, laporan harian instruktur) is what an instructor writes down after a session: what was taught, and for how many lesson hours. It is the basis of honorarium and credit points. */
export interface TeachingLog {
  /** Sesinya. / The session. */
  session: Identifier;
  /** Instrukturnya, yang boleh menggantikan instruktur dalam jadwal. / The instructor, who may stand in for the one in the timetable. */
  instructor: Identifier;
  /** Tanggal sesi itu dilaksanakan. / The day it was held. */
  on?: CalendarDate;
  /** Apa yang diajarkan. / What was taught. */
  taught?: LocalisedText;
  /** JP yang sudah dilaksanakan. / The lesson hours that were held. */
  hours?: LessonHours;
  /** Apakah instruktur menandatanganinya. / Whether the instructor signed it. */
  signed?: YesNo;
}

/**
 * Cara pelaksana pembangunan dipilih, misalnya "tender".
 *
 * TenderMethod is how a builder is chosen, such as "tender".
 *
 * - `tender`: tender / tender
 * - `direct_procurement`: pengadaan langsung / direct procurement (for small amounts, without a tender)
 * - `direct_appointment`: penunjukan langsung / direct appointment (one builder is named, in certain cases)
 * - `e_purchasing`: e-purchasing / buying from the electronic catalogue (bought from the electronic catalogue)
 */
export type TenderMethod = "tender" | "direct_procurement" | "direct_appointment" | "e_purchasing";

/**
 * Akhir suatu tender: "awarded" (ada pemenang), "failed" (gagal), atau "cancelled" (dibatalkan).
 *
 * TenderOutcome is how a tender ended: "awarded", "failed" or "cancelled".
 *
 * - `awarded`: ada pemenang / awarded
 * - `failed`: gagal / failed
 * - `cancelled`: dibatalkan / cancelled
 */
export type TenderOutcome = "awarded" | "failed" | "cancelled";

/** Satu upaya mencari pelaksana pembangunan. Jika gagal, upaya lain menyusul. / A TenderRound is one attempt to find who builds. Where it failed, another follows. */
export interface TenderRound {
  /** Bagaimana pelaksana pembangunan dipilih. / How the builder is chosen. */
  method?: TenderMethod;
  /** Tanggal pemilihan diumumkan. / The day it was announced. */
  announced_on?: CalendarDate;
  /** Tanggal penawaran dibuka. / The day the bids were opened. */
  opened_on?: CalendarDate;
  /** Berapa penawaran yang masuk. / How many bids there were. */
  bidders?: Count;
  /** Biaya pekerjaan menurut perkiraan pemilik pekerjaan, termasuk pajak (HPS). / What the owner thinks the works cost, with taxes (HPS). */
  owner_estimate?: Rupiah;
  /** Bagaimana berakhirnya; tidak diisi selama masih berjalan. / How it ended; absent while it runs. */
  outcome?: TenderOutcome;
  /** Tanggal berakhirnya demikian. / The day it ended so. */
  decided_on?: CalendarDate;
  /** Mengapa gagal atau dibatalkan. / Why it failed or was cancelled. */
  reason?: string;
  /** Siapa yang menang. / Who won. */
  winner?: Identifier;
  /** Harga penawaran pemenang, termasuk pajak. / The price of the winner, with taxes. */
  winning_bid?: Rupiah;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/**
 * Apakah gedung "owned" (milik sendiri), "rented" (sewa), atau "borrowed" (pinjam pakai).
 *
 * Tenure is whether buildings are "owned", "rented" or "borrowed".
 *
 * - `owned`: milik sendiri / owned
 * - `rented`: sewa / rented
 * - `borrowed`: pinjam pakai / borrowed
 */
export type Tenure = "owned" | "rented" | "borrowed";

/** Jam dinding sampai menit, misalnya 08:30, dari 00:00 sampai 23:59, dalam waktu setempat lembaga pelatihan yang memakainya. / TimeOfDay is a time on the wall clock to the minute, such as 08:30, from 00:00 to 23:59, in the local time of the centre it is used for. */
export type TimeOfDay = string;

/** Satu jam pelajaran dalam sehari, misalnya 08:00 sampai 08:45. / A TimeSlot is one lesson hour of a day, such as 08:00 to 08:45. */
export interface TimeSlot {
  /** Kapan dimulai. / When it begins. */
  from: TimeOfDay;
  /** Kapan selesai; yang berikutnya boleh dimulai pada menit itu. / When it ends; the next may begin at that minute. */
  until: TimeOfDay;
}

/**
 * Cara alumni ditanya, misalnya "phone".
 *
 * TracerChannel is how alumni are asked, such as "phone".
 *
 * - `phone`: telepon / telephone
 * - `message`: pesan (WhatsApp, SMS) / message
 * - `email`: surel / e-mail
 * - `online_form`: formulir daring / online form
 * - `visit`: kunjungan / visit
 * - `employer`: lewat pemberi kerja / through the employer
 * - `meeting`: pertemuan alumni / meeting of alumni
 */
export type TracerChannel = "phone" | "message" | "email" | "online_form" | "visit" | "employer" | "meeting";

/** Satu upaya menghubungi seseorang sesudah pelatihan. / A TracerContact is one attempt to reach somebody after training. */
export interface TracerContact {
  /** Kepesertaannya. / The enrolment. */
  enrolment: Identifier;
  /** Tanggal upaya itu. / The day of the attempt. */
  on: CalendarDate;
  /** Bagaimana orang itu ditanyai. / How the person was asked. */
  channel?: TracerChannel;
  /** Apa hasil penyaluran itu. / What came of it. */
  result: ContactResult;
  /** Keadaan alumni yang diketahui dari upaya itu. / The outcome that was found out. */
  outcome?: Identifier;
}

/** Sertifikat pelatihan adalah surat yang diberikan lembaga pelatihan kepada mereka yang lulus pelatihannya. Ini bukan sertifikat kompetensi: sertifikat kompetensi berasal dari lembaga sertifikasi, sebagai CompetencyCertificate. / A TrainingCertificate (sertifikat pelatihan) is the paper that a centre gives those who passed its training. It is not a competency certificate: that comes from a certification body, as a CompetencyCertificate. */
export interface TrainingCertificate {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Kepesertaan orang yang lulus. / The enrolment of who passed. */
  enrolment: Identifier;
  /** Lembaga pelatihan yang menerbitkannya. / The centre that issues it. */
  centre: Identifier;
  /** Nomor seperti tercetak, misalnya "0007/BLK-PSR/2026". / The number as printed, for example "0007/BLK-PSR/2026". */
  number: string;
  /** Tahun register, misalnya "2026". / The year of the register, for example "2026". */
  register_year?: PartialDate;
  /** Nomor urut dalam register tahun itu, mulai dari 1. / The running number in the register of that year, from 1. */
  running_number?: Count;
  /** Tanggal penerbitan. / The day of issue. */
  issued_on?: CalendarDate;
  /** Apa yang dipelajari. / What was learnt. */
  units?: TrainingCertificateUnit[];
  /** Sertifikat yang digantikan oleh sertifikat ini. / The certificate that this one replaces. */
  amendment?: Amendment;
}

/** Satu baris di balik sertifikat pelatihan. / A TrainingCertificateUnit is one line on the back of a training certificate. */
export interface TrainingCertificateUnit {
  /** Unit kompetensinya. / The competency unit. */
  unit?: UnitCode;
  /** Apa sebutannya, untuk materi tanpa kode. / What it is called, for a subject without a code. */
  title?: string;
  /** JP-nya. / Its lesson hours. */
  hours?: LessonHours;
  /** Nilainya, mulai 0.00 sampai 100.00. / The mark, from 0.00 to 100.00. */
  score?: Percent;
}

/** Bahan latihan adalah sesuatu yang habis dipakai pelatihan, misalnya elektrode las. Biayanya ada dalam baris suatu Budget. / A TrainingMaterial (bahan latihan) is something that training uses up, such as welding electrodes. What it costs is in lines of a Budget. */
export interface TrainingMaterial {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan yang menyimpannya. / The centre that keeps it. */
  centre: Identifier;
  /** Apa hal itu. / What it is. */
  name: LocalisedText;
  /** Satuan untuk menghitungnya. / What it is counted in. */
  unit: MaterialUnit;
  /** Kejuruan yang memakainya, bila hanya satu. / The vocation that uses it, where it is one. */
  vocation?: Vocation;
  /** Berapa banyak dalam persediaan. / How much is in store. */
  stock?: Count;
  /** Tanggal penghitungan itu. / The day of that count. */
  stock_on?: CalendarDate;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Cara program diajarkan: "competency_based" (berbasis kompetensi, PBK), "mobile_unit" (unit keliling, MTU), atau "tailor_made" (sesuai pesanan, TMT).
 *
 * Method is how a programme is taught: "competency_based" (PBK), "mobile_unit" (MTU) or "tailor_made" (TMT).
 *
 * - `competency_based`: pelatihan berbasis kompetensi (PBK) / competency-based training (made of competency units, each of which is assessed)
 * - `mobile_unit`: mobile training unit (MTU) / mobile training unit (in a village, by a unit that travels)
 * - `tailor_made`: tailor made training (TMT) / training made for one company (made as one company wants it)
 */
export type TrainingMethod = "competency_based" | "mobile_unit" | "tailor_made";

/** Analisis kebutuhan pelatihan (TNA) menyatakan mengapa suatu program diinginkan di suatu tempat: berapa orang yang diperlukan dalam kejuruan apa, dan bagaimana hal itu diketahui. Analisis ini dilampirkan pada PackageRequest. / A TrainingNeedsAnalysis (TNA, analisis kebutuhan pelatihan) says why a programme is wanted in a place: how many people are wanted in which vocation, and how that was found out. It is attached to a PackageRequest. */
export interface TrainingNeedsAnalysis {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan yang menjadi tujuan analisis itu. / The centre it was made for. */
  centre?: Identifier;
  /** Wilayah yang dimaksud. / The region it is about. */
  region?: RegionCode;
  /** Tanggal pekerjaan itu selesai. / The day it was finished. */
  on?: CalendarDate;
  /** Apa yang ditemukan, satu entri untuk setiap kejuruan. / What was found, one entry for each vocation. */
  demands?: VocationDemand[];
  /** Bagaimana hal itu diketahui. / How it was found out. */
  methods?: AnalysisMethod[];
  /** Dokumennya: laporan, kuesioner, notulen. / The papers: the report, questionnaires, minutes. */
  documents?: Identifier[];
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Paket pelatihan adalah jatah yang sudah didanai sebelum menjadi angkatan: satu program untuk sejumlah orang, biasanya 16, yang diberikan kepada suatu lembaga pelatihan dengan keputusan. Uangnya sendiri berupa Allocation atau baris suatu Budget. / A TrainingPackage (paket pelatihan) is a funded slot before it becomes a batch: one programme for a number of people, usually 16, given to a centre by a decree. The money itself is an Allocation or a line of a Budget. */
export interface TrainingPackage {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan yang mendapatkannya. / The centre that gets it. */
  centre: Identifier;
  /** Program pelatihannya; tidak diisi selama baru diketahui untuk berapa orang. / The programme; absent while it is only known for how many it is. */
  programme?: Identifier;
  /** Jumlah orang yang menjadi sasarannya, biasanya 16. / The people it is for, usually 16. */
  seats?: Count;
  /** Tahun anggaran yang membiayainya, misalnya "2026". / The fiscal year that pays for it, for example "2026". */
  fiscal_year?: PartialDate;
  /** SK yang memberikan paket kepada lembaga pelatihan (SK penetapan paket). / The decree that gives packages to centres (SK penetapan paket). */
  decree?: Identifier;
  /** Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. / What was asked for; absent where nobody asked, or it is not known. */
  request?: PackageRequest;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Semua catatan tentang pelatihan dalam satu dokumen. / Records are all records about training in one document. */
export interface TrainingRecords {
  /** Angkatan. / Batches. */
  batches?: Batch[];
  /** Kepesertaan. / Enrolments. */
  enrolments?: Enrolment[];
  /** Belajar di tempat kerja. / Learning at workplaces. */
  workplace_trainings?: WorkplaceTraining[];
  /** Apa yang terjadi dengan alumni menurut sumber. / What sources say became of alumni. */
  reported_outcomes?: ReportedOutcome[];
  /** Angka persentase yang diterbitkan. / Published rates. */
  indicators?: Indicator[];
  /** Paket pelatihan yang diberikan kepada lembaga pelatihan. / Packages of training given to centres. */
  training_packages?: TrainingPackage[];
  /** Pembukaan pendaftaran secara nasional. / National openings of registration. */
  intake_waves?: IntakeWave[];
  /** Analisis tentang pelatihan apa yang dibutuhkan. / Analyses of what training is needed. */
  training_needs_analyses?: TrainingNeedsAnalysis[];
  /** Nilai pendaftar dalam tahap-tahap seleksi. / Scores of applicants in the stages of selection. */
  selection_scores?: SelectionScore[];
  /** Sesi angkatan. / Sessions of batches. */
  sessions?: Session[];
  /** Apa yang dicatat instruktur tentang sesi. / What instructors wrote down of sessions. */
  teaching_logs?: TeachingLog[];
  /** Tanda hadir. / Marks of attendance. */
  attendance_marks?: AttendanceMark[];
  /** Rencana perusahaan untuk menerima peserta pemagangan. / Plans of companies to take apprentices. */
  apprenticeship_plans?: ApprenticeshipPlan[];
  /** Perjanjian dengan peserta pemagangan. / Agreements with apprentices. */
  apprenticeship_agreements?: ApprenticeshipAgreement[];
  /** Bagian program pelatihan yang dijalani angkatan di tempat kerja. / The parts of programmes that batches spend at workplaces. */
  on_the_job_trainings?: OnTheJobTraining[];
  /** Magang lulusan perguruan tinggi. / Internships of graduates. */
  graduate_internships?: GraduateInternship[];
  /** Siswa di tempat kerja. / Pupils at workplaces. */
  school_placements?: SchoolWorkPlacement[];
  /** Apa yang diserahkan kepada peserta. / What was handed to participants. */
  participant_kits?: ParticipantKit[];
  /** Nilai yang diberikan instruktur. / Marks that instructors gave. */
  training_scores?: TrainingScore[];
  /** Bagaimana lembaga pelatihan menomori sertifikat pelatihannya. / How centres number their training certificates. */
  certificate_registers?: CertificateRegister[];
  /** Sertifikat mereka yang lulus pelatihan. / Certificates of those who passed training. */
  training_certificates?: TrainingCertificate[];
  /** Apa yang terjadi dengan mereka yang telah dilatih. / What became of those who were trained. */
  outcomes?: Outcome[];
  /** Upaya menghubungi mereka yang telah dilatih. / Attempts to reach those who were trained. */
  tracer_contacts?: TracerContact[];
  /** Bantuan untuk membuka usaha. / Help to open a business. */
  business_mentorings?: BusinessMentoring[];
  /** Lowongan yang diteruskan kepada mereka yang telah dilatih. / Vacancies passed to those who were trained. */
  job_referrals?: JobReferral[];
}

/**
 * Hasil pelatihan yang diputuskan lembaga pelatihan: "passed" (lulus) atau "not_passed" (tidak lulus). Ini bukan hasil uji kompetensi.
 *
 * Result is the training result that the centre decides: "passed" (lulus) or "not_passed" (tidak lulus). It is not a competency result.
 *
 * - `passed`: lulus / passed
 * - `not_passed`: tidak lulus / not passed (not the same as "not yet competent", which a competency test finds)
 */
export type TrainingResult = "passed" | "not_passed";

/** Nilai yang diberikan instruktur kepada peserta untuk satu unit. / A TrainingScore (nilai) is the mark that an instructor gave a participant for one unit. */
export interface TrainingScore {
  /** Kepesertaannya. / The enrolment. */
  enrolment: Identifier;
  /** Unit kompetensinya. / The competency unit. */
  unit: UnitCode;
  /** Nilainya, mulai 0.00 sampai 100.00. / The mark, from 0.00 to 100.00. */
  score: Percent;
  /** Siapa yang memberikan nilai itu. / Who gave it. */
  instructor?: Identifier;
  /** Tanggal nilai pelatihan itu diberikan. / The day on which the mark was given. */
  on?: CalendarDate;
}

/** Satu tahap bantuan yang sudah diperjanjikan: apa yang direncanakan, apa yang diminta dengan bukti apa, dan apa yang dibayarkan. / A Tranche is one instalment of assistance that was agreed on: what is planned, what was asked for with which proof, and what was paid. */
export interface Tranche {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Nomornya, mulai dari 1: nomor tahap dalam pola tahap pencairan. / Its number, from 1: that of the instalment of the plan. */
  number: Count;
  /** Bagiannya dari bantuan itu. / Its share of the assistance. */
  share?: Percent;
  /** Jumlah uangnya. / Its amount. */
  amount?: Rupiah;
  /** Seberapa jauh pekerjaan telah maju saat tahap itu diminta. / How far the work had come when it was asked for. */
  progress?: MeasuredProgress;
  /** Dokumen yang diserahkan bersama permintaannya. / The papers that were handed in with the request. */
  attachments?: TrancheAttachment[];
  /** Berapa dari uang muka yang dipotong dari tahap ini. / How much of an advance is kept back from it. */
  advance_repaid?: Rupiah;
  /** Pembayaran yang melunasi tahap itu. / The payment by which it was paid. */
  payment?: Identifier;
  /** Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this. */
  history?: TrancheStep[];
}

/** Surat yang diserahkan bersama permintaan suatu tahap. / A TrancheAttachment is a paper handed in with the request for a tranche. */
export interface TrancheAttachment {
  /** Jenis dokumen itu. / What kind of paper it is. */
  kind: DocumentKind;
  /** Naskahnya. / The paper. */
  document?: Identifier;
}

/**
 * Langkah yang mengubah keadaan tahap bantuan, misalnya "request".
 *
 * TrancheEvent is what moves a tranche, such as "request".
 *
 * - `request`: minta pembayaran / request payment
 * - `return`: kembalikan permintaan / return the request
 * - `verify`: verifikasi / verify
 * - `pay`: bayarkan / pay
 * - `account`: terima pertanggungjawaban / accept the account
 * - `reconcile`: rekonsiliasi / reconcile
 * - `cancel`: batalkan / cancel
 * - `reverse`: catat retur bank / record that the bank reversed it
 */
export type TrancheEvent = "request" | "return" | "verify" | "pay" | "account" | "reconcile" | "cancel" | "reverse";

/** Aturan pembayaran bantuan dalam beberapa tahap: berapa bagian, sesudah apa terjadi, dengan surat apa. Yang lazim membayar 70 persen ketika perjanjian ditandatangani dan 30 persen pada setengah pekerjaan. / A TranchePlan is the rule by which assistance is paid in instalments: how much of it, once what has happened, with which papers. The usual one pays 70 percent when the agreement is signed and 30 percent at half of the work. */
export interface TranchePlan {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Apa sebutannya. / What it is called. */
  title: LocalisedText;
  /** Untuk jenis bantuan apa; tidak diisi bila untuk semua jenis. / What kinds of assistance it is for; absent where it is for any. */
  kinds?: AssistanceKind[];
  /** Kapan perjanjian boleh dibuat menurut pola ini; terbuka di sisi yang tidak diisi. / When agreements may be made under it; open where an end is absent. */
  in_force?: Period;
  /** Tahap-tahap pencairannya, menurut urutan. / The instalments, in their order. */
  instalments: [Instalment, ...Instalment[]];
  /** Apa dasarnya. / What it rests on. */
  basis?: Basis[];
  /** Apa darinya yang belum dipastikan; tidak diisi bila tidak ada yang diragukan. / What of it is not confirmed; absent where nothing is in doubt. */
  doubt?: LocalisedText;
}

/**
 * Keadaan tahap bantuan, dari "planned" (direncanakan) sampai "reconciled" (direkonsiliasi).
 *
 * TrancheState is the state of a tranche, from "planned" to "reconciled".
 *
 * - `planned`: direncanakan / planned
 * - `requested`: diminta / requested
 * - `returned`: dikembalikan untuk dilengkapi / returned to be completed
 * - `verified`: terverifikasi / verified
 * - `paid`: dibayar / paid
 * - `accounted`: dipertanggungjawabkan / accounted for (its account was accepted)
 * - `reconciled`: direkonsiliasi / reconciled (agrees with the books of the treasury)
 * - `cancelled`: dibatalkan / cancelled
 * - `reversed`: dibayar lalu dikembalikan bank (retur) / paid and reversed
 */
export type TrancheState = "planned" | "requested" | "returned" | "verified" | "paid" | "accounted" | "reconciled" | "cancelled" | "reversed";

/** Satu langkah yang sudah dilakukan. / A Step is one move that was made. */
export interface TrancheStep {
  /** Apa yang dilakukan: langkah dalam siklus hidup yang memindahkan keadaan data ini. / What was done: the event of the lifecycle that moved the record. */
  event: TrancheEvent;
  /** Keadaan data ini sejak saat itu. / The state that the record has since then. */
  to: TrancheState;
  /** Saat langkah itu dilakukan, dalam UTC. / The moment of the move, in UTC. */
  at?: Instant;
  /** Siapa yang melakukan langkah itu, menurut cara sistem pemanggil mengenal penggunanya; bukan nama. / Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** Dalam peran apa langkah itu dilakukan. / The role in which it was made. */
  role?: Role;
  /** Mengapa langkah itu dilakukan; wajib untuk beberapa langkah. / Why it was made; needed for some moves. */
  reason?: string;
  /** Dokumen yang meresmikannya. / The document that made it official. */
  document?: Identifier;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Bagian dari lembaga pelatihan suatu kelas yang mempunyai kelas lain pada akhir periode. / A TransitionRate is the share of the centres of one class that have another at the end of a period. */
export interface TransitionRate {
  /** Kelas pada awal periode; bila tidak diisi berarti tanpa kelas. / The class at the beginning of a period; absent is without a class. */
  from?: IndependenceClass;
  /** Kelas pada akhir periode; bila tidak diisi berarti tanpa kelas. / The class at its end; absent is without a class. */
  to?: IndependenceClass;
  /** Bagian dari mereka yang berkelas awal itu pada awal periode. / The share of those of the first class at the beginning of the period. */
  share: Percent;
  /** Pengamatan yang mendasarinya: sekian yang berpindah. Angka ini dan angka berikutnya 0 bila tidak diamati. / What it was observed from: so many moved. It and the next are 0 if it was not observed. */
  moved?: number;
  /** Dari sekian yang berkelas itu pada hari pertama dan masih ada pada hari kedua. / Of so many that were of the class on the first day and still there on the second. */
  of?: number;
  /** Siapa yang mengasumsikannya dan mengapa. / Who assumed it and why. */
  assumed: RateAssumption;
}

/**
 * Anggaran siapa dan kas siapa yang membayar: "state" (APBN, dengan akun negara) atau "local" (APBD, dengan akun daerah). Anggaran dan pembayaran masing-masing dari satu sistem; keduanya tidak pernah dicampur.
 *
 * TreasurySystem is whose budget it is and whose treasury pays: "state" (APBN, with the accounts of the state) or "local" (APBD, with local accounts). A budget and a payment are of one system; the two are never mixed.
 *
 * - `state`: APBN / state budget (APBN) (accounts of six digits (BAS); KPPN pays)
 * - `local`: APBD / local budget (APBD) (local account codes; the local treasurer pays)
 */
export type TreasurySystem = "state" | "local";

/**
 * Jenis hal yang membuat suatu tahap dibayarkan: "signed" (penandatanganan), "progress" (kemajuan), "date" (tanggal), atau "report_accepted" (laporan diterima).
 *
 * TriggerKind is what kind of thing sets off an instalment: "signed", "progress", "date" or "report_accepted".
 *
 * - `signed`: perjanjian ditandatangani / agreement signed
 * - `progress`: kemajuan pekerjaan tercapai / progress reached (the physical progress that the plan names)
 * - `date`: tanggal tercapai / day reached
 * - `report_accepted`: laporan tahap sebelumnya diterima / report on the tranche before accepted
 */
export type TriggerKind = "signed" | "progress" | "date" | "report_accepted";

/**
 * Apakah sesuatu terpenuhi, dalam tiga nilai: True, False, dan Undetermined, yang berarti bukti tidak menjawabnya. Sebagai teks dan dalam JSON tertulis "true" (ya), "false" (tidak), dan "undetermined" (belum dapat ditentukan).
 *
 * Fungsi-fungsinya mengikuti logika Kleene kuat: bagian yang diketahui memutuskan sejauh dapat, dan yang tidak diketahui tidak pernah dihitung mendukung atau menentang.
 *
 * Truth is whether something holds, in three values: True, False and Undetermined, which means that the evidence does not tell. As text and in JSON it is "true", "false" and "undetermined".
 *
 * The functions over it are those of strong Kleene logic: a known part decides where it can, and what is not known never counts for or against.
 */
export type Truth = "undetermined" | "false" | "true";

/**
 * Kode unit kompetensi dari standar nasional, misalnya J.62DMI00.001.1 atau TIK.OP02.002.01. Ada lima bentuk yang dipakai, satu sesudah yang lain. Nomor yang sama dalam keputusan lain adalah unit lain, sehingga suatu unit dikenal dari kode dan keputusannya.
 *
 * Sumber: PER.21/MEN/X/2007; Permenakertrans 8/2012 lampiran I; Permenaker 3/2016.
 *
 * UnitCode is the code of a competency unit (unit kompetensi) of a national standard, such as J.62DMI00.001.1 or TIK.OP02.002.01. Five forms are in use, one after the other. The same number in another decree is another unit, so a unit is known by its code and its decree.
 *
 * Source: PER.21/MEN/X/2007; Permenakertrans 8/2012 annex I; Permenaker 3/2016.
 */
export type UnitCode = string;

/** Pernyataan bahwa suatu unit menggantikan unit sebelumnya, lintas versi suatu kode dan lintas generasi kode: G.45OTO01.001.2 menggantikan OTO.SM01.001.01. / A UnitReplacement says that a unit takes the place of an earlier one, across versions of a code and across the generations of codes: G.45OTO01.001.2 took the place of OTO.SM01.001.01. */
export interface UnitReplacement {
  /** Unit yang terdahulu. / The earlier unit. */
  code: UnitCode;
  /** Standar dari unit yang terdahulu; tidak diisi bila kodenya tidak diragukan. / The standard of the earlier unit; absent where its code is not in doubt. */
  standard?: Identifier;
  /** Apakah yang kompeten dalam unit terdahulu dianggap kompeten dalam unit yang kemudian. Tidak diisi bila tidak ada yang menyatakannya. / Whether who is competent in the earlier one counts as competent in the later one. Absent if nobody said so. */
  counts?: YesNo;
  /** Dalam masa mana unit terdahulu tetap diakui; terbuka di sisi yang tidak diisi. / In which time the earlier one counts; open where an end is absent. */
  during?: Period;
}

/** Hasil yang didapati untuk satu unit. / A UnitResult is what was found for one unit. */
export interface UnitResult {
  /** Unitnya. / The unit. */
  unit: UnitCode;
  /** Apakah asesi kompeten dalam unit itu. / Whether the candidate is competent in the unit. */
  result: CompetencyResult;
  /** Nomor-nomor bukti yang mendasarinya. / The numbers of the evidence it rests on. */
  evidence?: Count[];
}

/** Laporan tentang penggunaan bantuan. / A UseReport is the report on what assistance was used for. */
export interface UseReport {
  /** Hari terakhir untuk laporan itu. / The last day for it. */
  due_on?: CalendarDate;
  /** Tanggal laporan itu diserahkan; tidak diisi bila belum diserahkan. / The day it was handed in; absent if it was not. */
  reported_on?: CalendarDate;
  /** Tanggal diterima; tidak diisi bila tidak diterima. / The day it was accepted; absent if it was not. */
  accepted_on?: CalendarDate;
  /** Berapa yang dibelanjakan, menurut laporan itu. / How much was spent, as it says. */
  spent?: Rupiah;
  /** Laporannya. / The report. */
  document?: Identifier;
}

/** Nomor yang diberikan Kementerian Ketenagakerjaan kepada lembaga pelatihan (nomor identitas lembaga pelatihan kerja), misalnya 1903351802: tahun dan bulan penerbitan, kabupaten tanpa titiknya, nomor urut. Susunannya dibaca dari nomor nyata; tidak ditemukan peraturan yang menyatakannya, sehingga wilayah yang berbeda dari wilayah lembaga hanya menjadi peringatan. / VIN is the number that the Ministry of Manpower gives a training centre (nomor identitas lembaga pelatihan kerja), such as 1903351802: the year and month of issue, the regency without its dot, a serial. The structure is read off real numbers; no regulation was found that states it, so a region that differs from the centre's is a warning. */
export type VIN = string;

/** Jawaban suatu kebijakan untuk satu orang. Sebagai teks dan dalam JSON berupa "eligible" (memenuhi syarat), "ineligible" (tidak memenuhi syarat), atau "undetermined" (belum dapat ditentukan). / Verdict is the answer of a policy for one person. As text and in JSON it is "eligible", "ineligible" or "undetermined". */
export type Verdict = "undetermined" | "ineligible" | "eligible";

/** Berapa orang yang memenuhi syarat, yang tidak memenuhi syarat, dan yang belum dapat ditentukan. / Verdicts are how many people are eligible, ineligible and undetermined. */
export interface VerdictCounts {
  /** Yang memenuhi kebijakan. / Who meets the policy. */
  eligible: number;
  /** Yang tidak memenuhinya. / Who does not. */
  ineligible: number;
  /** Yang terlalu sedikit diketahui tentangnya untuk menyatakannya. / Of whom too little is known to say. */
  undetermined: number;
}

/** Berapa orang yang mempunyai suatu putusan sebelum perubahan dan putusan lain sesudahnya. / A Move is how many people had one verdict before a change and have another after it. */
export interface VerdictMove {
  /** Putusan sebelum perubahan. / The verdict before the change. */
  from: Verdict;
  /** Putusan sesudah perubahan. / The verdict after it. */
  to: Verdict;
  /** Berapa banyak. / How many. */
  people: number;
}

/**
 * Kejuruan adalah bidang pelatihan, misalnya "welding". Daftarnya terbuka: dokumen boleh memakai kata lain.
 *
 * Kata lain dengan bentuk yang sama boleh dipakai.
 *
 * Vocation (kejuruan) is a field of training, such as "welding". The list is open: documents may use other words.
 *
 * - `automotive`: Teknik Otomotif / Automotive
 * - `welding`: Teknik Las / Welding
 * - `electrical`: Teknik Listrik / Electrical installation
 * - `electronics`: Teknik Elektronika / Electronics
 * - `refrigeration`: Refrigeration / Refrigeration
 * - `manufacturing`: Teknik Manufaktur / Manufacturing
 * - `building`: Bangunan / Building construction
 * - `information_technology`: Teknologi Informasi dan Komunikasi / Information and communication technology
 * - `garment`: Garmen Apparel / Garment
 * - `dressmaking`: Tata Busana / Dressmaking
 * - `beauty`: Tata Kecantikan / Beauty care
 * - `culinary`: Tata Boga / Culinary arts
 * - `business_management`: Bisnis dan Manajemen / Business and management
 * - `tourism`: Pariwisata / Tourism
 * - `housekeeping`: Housekeeping / Housekeeping
 * - `processing`: Processing / Food processing
 * - `agriculture`: Pertanian / Agriculture
 * - `agribusiness`: Agribisnis / Agribusiness
 * - `agricultural_mechanisation`: Mekanisasi Pertanian / Agricultural mechanisation
 * - `fisheries`: Perikanan / Fisheries
 * - `animal_husbandry`: Peternakan / Animal husbandry
 * - `creative_industry`: Industri Kreatif / Creative industry
 * - `woodworking`: Woodworking / Woodworking
 * - `languages`: Bahasa / Languages
 * - `japanese`: Bahasa Jepang / Japanese
 * - `english`: Bahasa Inggris / English
 * - `training_methodology`: Metodologi Pelatihan / Training methodology
 * - `productivity`: Produktivitas / Productivity
 * - `outboard_engines`: Motor Tempel / Outboard engines
 * - `underwater_service`: Underwater Service / Underwater service
 * - `elderly_care`: Elderly Caretaker / Care of the elderly
 * - `baby_care`: Baby Sitter / Baby care
 * - `child_care`: Child Careworker / Child care
 * - `family_driving`: Family Driver / Family driver
 * - `family_cooking`: Family Cook / Family cook
 * - `gardening`: Gardener / Gardening
 * - `community_development`: Pengembangan Sosial Masyarakat / Community development
 * - `batik_design`: Desain Batik / Batik design
 * - `mining`: Pertambangan / Mining
 * - `geology`: Geologi / Geology
 * - `leather`: Pengolahan Kulit / Leather working
 *
 * Other words of the same form may be used.
 */
export type Vocation = "automotive" | "welding" | "electrical" | "electronics" | "refrigeration" | "manufacturing" | "building" | "information_technology" | "garment" | "dressmaking" | "beauty" | "culinary" | "business_management" | "tourism" | "housekeeping" | "processing" | "agriculture" | "agribusiness" | "agricultural_mechanisation" | "fisheries" | "animal_husbandry" | "creative_industry" | "woodworking" | "languages" | "japanese" | "english" | "training_methodology" | "productivity" | "outboard_engines" | "underwater_service" | "elderly_care" | "baby_care" | "child_care" | "family_driving" | "family_cooking" | "gardening" | "community_development" | "batik_design" | "mining" | "geology" | "leather" | (string & {});

/** Berapa orang yang diperlukan dalam satu kejuruan. / A VocationDemand is how many people are wanted in one vocation. */
export interface VocationDemand {
  /** Kejuruannya. / The vocation. */
  vocation: Vocation;
  /** Jumlah orang yang diinginkan pemberi kerja, atau yang tersedia pekerjaan baginya. / The people that employers want, or whom there is work for. */
  wanted?: Count;
  /** Jumlah orang yang ingin dilatih di dalamnya. / The people who want to be trained in it. */
  interested?: Count;
}

/**
 * Hari dalam seminggu, dari "monday" (Senin) sampai "sunday" (Minggu).
 *
 * Weekday is a day of the week, from "monday" to "sunday".
 *
 * - `monday`: Senin / Monday
 * - `tuesday`: Selasa / Tuesday
 * - `wednesday`: Rabu / Wednesday
 * - `thursday`: Kamis / Thursday
 * - `friday`: Jumat / Friday
 * - `saturday`: Sabtu / Saturday
 * - `sunday`: Minggu / Sunday
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Satu bagian pekerjaan, dengan bobotnya dari keseluruhan dan kapan direncanakan. / A WorkItem is one part of the work, with its share of the whole and when it is planned. */
export interface WorkItem {
  /** Pengenal. Bagian yang tetap sama memakai pengenal yang sama bila rencana diubah. / The identifier. A part that stays the same keeps it when the plan is revised. */
  id: Identifier;
  /** Apa bagian pekerjaan itu, misalnya "Pekerjaan struktur". / What it is, for example "Pekerjaan struktur". */
  title: LocalisedText;
  /** Bobotnya terhadap seluruh pekerjaan, di atas 0.00. Jumlah bobot dalam satu rencana tepat 100.00. / Its share of the whole work, above 0.00. The shares of a plan sum to exactly 100.00. */
  weight: Percent;
  /** Hari pertama dan hari terakhir pengerjaannya, menurut rencana; keduanya diperlukan. / The first and the last day of work on it, as planned; both are needed. */
  period: Period;
  /** Seberapa banyak yang harus selesai sampai hari yang mana, bila kemajuannya tidak merata dari hari pertama sampai hari terakhir. Di antara dua titik, sebelum yang pertama dan sesudah yang terakhir kemajuannya merata. / How much of it is to be done by which day, where that does not grow evenly from the first day to the last. Between two points, before the first and after the last it grows evenly. */
  points?: PlannedPoint[];
}

/**
 * Kelas unit pelaksana teknis daerah (UPTD) menurut beban kerjanya: "a" atau "b".
 *
 * Sumber: Permendagri 12/2017.
 *
 * WorkloadClass is the class of a local service unit (UPTD) by its workload: "a" or "b".
 *
 * Source: Permendagri 12/2017.
 *
 * - `a`: UPTD kelas A / class A (a large workload)
 * - `b`: UPTD kelas B / class B (a small workload)
 */
export type WorkloadClass = "a" | "b";

/** Belajar di tempat kerja, apa pun jenisnya: "magang" dalam berita dapat berarti pemagangan dengan perjanjian atau bagian suatu program di tempat kerja, dan aturan untuk masing-masing berbeda. Jika jenisnya tidak dikatakan, jenis itu tidak diisi, dan aturan pemagangan belum dapat ditentukan. Ini untuk hal yang dikatakan sumber; mereka yang menyimpan surat-suratnya mempunyai catatan untuk setiap jenis: ApprenticeshipAgreement, OnTheJobTraining, GraduateInternship, dan SchoolWorkPlacement. / A WorkplaceTraining is learning at a workplace, of whatever kind: "magang" in a news text may be an apprenticeship under an agreement or the on-the-job part of a programme, and other rules hold for each. Where the kind is not said it is absent, and the rules of apprenticeship are undetermined. It is for what sources tell; those who keep the papers have a record for each kind: ApprenticeshipAgreement, OnTheJobTraining, GraduateInternship and SchoolWorkPlacement. */
export interface WorkplaceTraining {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Jenisnya, bila diketahui. / What kind it is, if that is known. */
  kind?: WorkplaceTrainingKind;
  /** Lembaga pelatihan yang mengirim peserta. / The centre that sends the participants. */
  centre?: Identifier;
  /** Perusahaannya, bila diketahui. / The company, if it is known. */
  company?: Identifier;
  /** Sektor tempat kerja itu. / The sector of the workplace. */
  sector?: Sector;
  /** Dari kapan sampai kapan. / From when to when. */
  period?: Period;
  /** Apakah ada perjanjian tertulis dengan setiap peserta. / Whether there is a written agreement with each participant. */
  written_agreement?: YesNo;
  /** Usia peserta termuda pada saat mulai, dalam tahun penuh. / The age in completed years of the youngest participant at the start. */
  youngest_age?: Count;
  /** Apakah orang tua atau wali dari peserta yang berusia 17 tahun menyetujui. / Whether parents or guardians of those who are 17 consented. */
  guardian_consent?: YesNo;
  /** Jumlah peserta di perusahaan itu. / The participants at the company. */
  participants?: Count;
  /** Jumlah karyawan perusahaan. / The employees of the company. */
  employees?: Count;
  /** Bagian teori dari jumlah jam. / The share of theory in the hours. */
  theory_share?: Percent;
  /** Apakah ada pembimbing yang ditugaskan. / Whether a mentor is assigned. */
  mentor?: YesNo;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/**
 * Jenis belajar di tempat kerja, misalnya "apprenticeship" (pemagangan) atau "on_the_job_training" (OJT).
 *
 * WorkplaceTrainingKind is the kind of learning at a workplace, such as "apprenticeship" (pemagangan) or "on_the_job_training" (OJT).
 *
 * - `apprenticeship`: pemagangan dalam negeri / apprenticeship (Permenaker 6/2020: company programme with an agreement)
 * - `on_the_job_training`: on the job training (OJT) / on-the-job training (hours of a programme spent at a workplace)
 * - `graduate_internship`: magang lulusan perguruan tinggi / graduate internship (Permenaker 8/2025: six months, with an allowance)
 * - `school_work_placement`: praktik kerja lapangan / school work placement (a pupil, under the rules of the school (PKL))
 * - `overseas_apprenticeship`: pemagangan luar negeri / overseas apprenticeship (such as in Japan, through a sending organisation)
 */
export type WorkplaceTrainingKind = "apprenticeship" | "on_the_job_training" | "graduate_internship" | "school_work_placement" | "overseas_apprenticeship";

/** Kontrak pekerjaan yang menjadi dasar pembangunan suatu lembaga pelatihan. Jika yang satu diputus, yang lain menyusul. / A Contract is the works contract under which a centre is built. Where one was terminated, another follows it. */
export interface WorksContract {
  /** Nomor seperti tercetak. / The number as printed. */
  number?: string;
  /** Naskahnya. / The paper. */
  document?: Identifier;
  /** Pihak yang meminta lembaga pelatihan itu dibangun. / Who has the centre built. */
  owner?: Identifier;
  /** Siapa yang membangunnya (penyedia). / Who builds it (penyedia). */
  contractor?: Identifier;
  /** Siapa yang mengawasi pekerjaan (konsultan pengawas). / Who supervises the works (konsultan pengawas). */
  supervisor?: Identifier;
  /** Berapa nilainya, termasuk pajak, saat ditandatangani. / What it costs, with taxes, as it was signed. */
  value?: Rupiah;
  /** Tanggal kedua pihak menandatangani. / The day both sides signed. */
  signed_on?: CalendarDate;
  /** Tanggal surat perintah mulai kerja (SPMK): hari pertama pekerjaan. / The day of the order to start (SPMK): the first day of the works. */
  start_order_on?: CalendarDate;
  /** Surat perintah mulai kerjanya. / The order to start. */
  start_order?: Identifier;
  /** Berapa hari kalender lamanya pekerjaan boleh berlangsung, dihitung sejak tanggal surat perintah mulai kerja. / How many calendar days the works may take, counted from the day of the order to start. */
  days?: Count;
  /** Hari terakhir pekerjaan saat kontrak ditandatangani; tidak diisi bila dapat dihitung dari surat perintah mulai kerja dan jumlah hari. / The last day for the works as it was signed; absent where it follows from the order to start and the days. */
  planned_finish?: CalendarDate;
  /** Berapa lama cacat diperbaiki sesudah serah terima pertama, dalam hari kalender. / How long defects are mended after the provisional handover, in calendar days. */
  maintenance_days?: Count;
  /** Apa yang diubah (adendum), menurut urutan penandatanganan. / What was changed (addendum), in the order it was signed. */
  amendments?: ContractAmendment[];
  /** Tanggal diakhiri; tidak diisi selama masih berlaku. / The day it was terminated; absent while it holds. */
  terminated_on?: CalendarDate;
  /** Tanggal kemajuan pekerjaan diperiksa saat pekerjaan berhenti (opname). / The day on which the progress of the works was audited when they stopped (opname). */
  audited_on?: CalendarDate;
  /** Seberapa jauh kemajuannya menurut opname itu, dari "0.00" sampai "100.00". / How far that audit found them to be, from "0.00" to "100.00". */
  audited_progress?: Percent;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Bengkel adalah ruang praktik dengan peralatannya. / A Workshop (bengkel) is a room for practice with its equipment. */
export interface Workshop {
  /** Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Lembaga pelatihan yang memilikinya. / The centre it belongs to. */
  centre: Identifier;
  /** Namanya. / The name. */
  name: string;
  /** Kejuruan yang dilayaninya, yang utama bila ada beberapa. / The vocation it serves, the main one if there are several. */
  vocation?: Vocation;
  /** Kejuruan lain yang dilayaninya. / The further vocations that it serves. */
  vocations?: Vocation[];
  /** Luas dalam meter persegi. / The area in square metres. */
  area_m2?: Count;
  /** Tempat-tempat praktik di dalamnya. / The places to work at. */
  stations?: Count;
  /** Jumlah peserta paling banyak di dalamnya pada satu waktu, bila bukan sama dengan jumlah tempat praktik. / The most participants in it at a time, where that is not the number of stations. */
  capacity?: Count;
  /** Berapa kelas dapat memakainya dalam satu hari, bergantian. / How many classes can use it in a day, one after the other. */
  shifts_per_day?: Count;
  /** Dari mana hal ini diketahui. / Where this is known from. */
  citations?: Citation[];
}

/** Ya atau tidak yang boleh tidak diisi: tidak diketahui bukan berarti tidak. Dalam JSON berupa true atau false. / Flag is a yes or a no that may be absent: not known is not no. In JSON it is true or false. */
export type YesNo = boolean;
