// Types of the data model of vokasi, release 0.8.0. Made from the same definitions as
// the JSON Schema files; do not edit. Apache License 2.0.

/**
 * AccountNumber is the number of a bank account: 5 to 18 digits, zeros in front count, such as 0012345678901. Banks number their accounts as they like; the bounds are an assumption of this library.
 *
 * Errors never hold it.
 */
export type AccountNumber = string;

/** An AccountabilityReport (SPJ, LPJ) is what a treasurer answers for at the end of a period: the balance of the cash book, where the money is, and all proofs. */
export interface AccountabilityReport {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The office of the treasurer: the payee of its imprests. */
  organisation: Identifier;
  /** The period, usually a month. */
  period: Period;
  /** The balance before the first day. */
  opening?: Rupiah;
  /** The balance after the last day. */
  closing?: Rupiah;
  /** The part of the closing balance that is in the safe. */
  cash_on_hand?: Rupiah;
  /** The part of the closing balance that is in the bank. */
  bank_balance?: Rupiah;
  /** The receipts that are attached. */
  receipts?: Identifier[];
  /** The day it was handed in. */
  submitted_on?: CalendarDate;
  /** The paper itself. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An Accreditation is one round of the accreditation of a centre by LA-LPK or KA-LPK: from its self-assessment to the decision, and what became of it. What it is worth on a day follows from its dates. */
export interface Accreditation {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre. */
  centre: Identifier;
  /** The body that accredits. */
  body?: Identifier;
  /** Whether that is the national or a provincial body. */
  level?: AccreditationLevel;
  /** The programmes in its scope; the whole institution if none is listed. */
  programmes?: Identifier[];
  /** The day of the centre's self-assessment. */
  self_assessed_on?: CalendarDate;
  /** The day on which the centre applied. */
  applied_on?: CalendarDate;
  /** The days of the assessors' visit. */
  visit?: Period;
  /** How the centre keeps each of the eight standards. */
  standards?: StandardScore[];
  /** What the assessors found to be amended. */
  findings?: AccreditationFinding[];
  /** Who assessed. */
  assessors?: AccreditationAssessor[];
  /** Who agreed to the decision. */
  approvals?: AccreditationApproval[];
  /** What was decided. */
  decision?: AccreditationDecision;
  /** The day of the decision. */
  decided_on?: CalendarDate;
  /** The period for which it is granted, as the certificate says. How many years that are is not confirmed by a regulation, so the last day is never computed; without it nobody can tell how long the accreditation lasts. */
  granted?: Period;
  /** The decision or the certificate. */
  document?: Identifier;
  /** The surveillances that were due. */
  surveillances?: Surveillance[];
  /** Warnings, suspensions and revocation, the earlier first. */
  sanctions?: AccreditationSanction[];
  /** The day on which the centre withdrew. */
  withdrawn_on?: CalendarDate;
  /** What happened to it so far; its state follows from this. */
  history?: AccreditationStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** An AccreditationApproval is one member of the committee agreeing to the decision. */
export interface AccreditationApproval {
  /** Who, as the system of the body knows its users. */
  actor: Identifier;
  /** In which role; that of the accreditation body counts. */
  role: Role;
  /** The day on which the member agreed. */
  on?: CalendarDate;
}

/** An AccreditationAssessor is who assesses a centre, not persons, and whether that person ever worked for it. */
export interface AccreditationAssessor {
  /** The person. */
  person: Identifier;
  /** Whether the person ever worked for the centre. */
  worked_for_centre?: YesNo;
  /** The last day of that work; absent if it goes on or is not known. */
  worked_until?: CalendarDate;
}

/**
 * AccreditationDecision is what was decided: "granted" or "rejected".
 *
 * - `granted`: diberikan / granted
 * - `rejected`: ditolak / rejected
 */
export type AccreditationDecision = "granted" | "rejected";

/**
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

/** An AccreditationFinding is what assessors found to be amended. */
export interface AccreditationFinding {
  /** How grave it is. */
  grade: FindingGrade;
  /** The standard that it touches. */
  standard?: QualityStandard;
  /** What was found. */
  text: LocalisedText;
  /** The day it was written down. */
  opened_on?: CalendarDate;
  /** The day it was mended; absent while it is open. */
  closed_on?: CalendarDate;
}

/**
 * AccreditationLevel is whether the "national" body (LA-LPK) or a "provincial" one (KA-LPK) accredits.
 *
 * - `national`: nasional (LA-LPK) / national (the accreditation body of the ministry)
 * - `provincial`: provinsi (KA-LPK) / provincial (the accreditation committee of a province)
 */
export type AccreditationLevel = "national" | "provincial";

/** An AccreditationSanction takes something from an accreditation from a day on. */
export interface AccreditationSanction {
  /** What it does. */
  kind: AccreditationSanctionKind;
  /** From which day. */
  on: CalendarDate;
  /** The day from which it holds no longer; a revocation is for good. */
  lifted_on?: CalendarDate;
  /** Why the sanction was given. */
  reason?: string;
  /** The letter; a warning without one is not in writing. */
  document?: Identifier;
}

/**
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

/** A Step is one move that was made. */
export interface AccreditationStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: AccreditationEvent;
  /** The state that the record has since then. */
  to: AccreditationState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * ActingCapacity is how somebody holds an office without being appointed to it: "plt", "plh" or "pj".
 *
 * - `plt`: Plt. (pelaksana tugas) / acting, office vacant (Plt.) (nobody holds the office)
 * - `plh`: Plh. (pelaksana harian) / acting, holder away (Plh.) (the holder is away for a time)
 * - `pj`: Pj. (penjabat) / interim office holder (Pj.) (appointed until there is a holder)
 */
export type ActingCapacity = "plt" | "plh" | "pj";

/** An AdoptionPoint is one thing that visitors want to adopt. */
export interface AdoptionPoint {
  /** What it is. */
  text: LocalisedText;
  /** What the visitors want it for. */
  purpose?: LocalisedText;
  /** What the host has of it, as the source says. */
  at_host?: LocalisedText;
}

/** Age holds if somebody born on a date is from min to max completed years old on a reference date, both included. Who was born on 29 February completes a year on 1 March in common years, unless leap_birthday says otherwise. */
export interface AgeRule {
  /** Which kind of rule this is. */
  kind: "age";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The day on which the age counts. */
  at: ReferenceDate;
  /** The lowest age in completed years. */
  min?: RuleLimit;
  /** The highest age in completed years. */
  max?: RuleLimit;
  /** When who was born on 29 February completes a year in common years; on 1 March if absent. */
  leap_birthday?: LeapBirthday;
}

/** An Agreement is what parties put into writing about working together: a memorandum of understanding (MoU) says what they intend, a cooperation agreement (PKS) what each must do. What it is worth on a day follows from its dates. What newspapers call working together is a Cooperation. */
export interface Agreement {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Whether it is a MoU or a PKS. */
  kind: AgreementKind;
  /** What it is about. */
  subject?: LocalisedText;
  /** The centres that are parties to it. */
  centres?: Identifier[];
  /** The organisations that are parties to it. */
  organisations?: Identifier[];
  /** The cooperation that it puts into writing. */
  cooperation?: Identifier;
  /** The signed papers. */
  documents?: Identifier[];
  /** The day it was signed. */
  signed_on?: CalendarDate;
  /** When it is in force; without a last day it goes on. */
  in_force?: Period;
  /** What the parties must do. */
  duties?: LocalisedText[];
  /** When it was suspended. */
  suspensions?: Period[];
  /** The day from which it was ended before its time. */
  terminated_on?: CalendarDate;
  /** The agreement that this one takes the place of. */
  amendment?: Amendment;
  /** What happened to it so far; its state follows from this. */
  history?: AgreementStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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
 * AgreementKind is "mou" (nota kesepahaman) or "pks" (perjanjian kerja sama).
 *
 * - `mou`: nota kesepahaman (MoU) / memorandum of understanding (intent without duties)
 * - `pks`: perjanjian kerja sama (PKS) / cooperation agreement (duties, period, money)
 */
export type AgreementKind = "mou" | "pks";

/**
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

/** A Step is one move that was made. */
export interface AgreementStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: AgreementEvent;
  /** The state that the record has since then. */
  to: AgreementStatus;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** All holds if every one of its rules holds. */
export interface AllRule {
  /** Which kind of rule this is. */
  kind: "all";
  /** The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** An Allocation is money that a budget sets aside for something. */
export interface Allocation {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Where the money comes from; absent where a source does not say. */
  source?: FundSource;
  /** Whose budget it is. */
  organisation?: Identifier;
  /** What it is for. */
  purposes?: FundingPurpose[];
  /** The centre it is for. */
  centre?: Identifier;
  /** The building project it is for. */
  project?: Identifier;
  /** The batches it pays for. */
  batches?: Identifier[];
  /** The fiscal year, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** How much; absent where the source does not say. */
  amount?: Rupiah;
  /** Which share of the cost of what it is for it pays, such as 100.00; absent where that is not said. */
  share?: Percent;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * AllowanceKind is what an allowance of a participant is for, such as "transport".
 *
 * - `transport`: uang transpor / transport
 * - `meals`: uang makan / meals
 * - `pocket_money`: uang saku / pocket money
 * - `lodging`: uang penginapan / lodging
 */
export type AllowanceKind = "transport" | "meals" | "pocket_money" | "lodging";

/** An AllowanceRate is what a participant gets for every day of attendance, such as Rp20.000 for transport. */
export interface AllowanceRate {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is for. */
  kind: AllowanceKind;
  /** How much for a day. */
  per_day: Rupiah;
  /** When it is in force; open where an end is absent. */
  in_force?: Period;
  /** The decree that sets it. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An Amendment says that a record takes the place of an earlier one. Records that others rely on are amended, never edited: the earlier record stays as it was, and the newer one points to it. Where several amend each other in a row, the last one holds. */
export interface Amendment {
  /** The record that is replaced; it stays in the document. */
  replaces: Identifier;
  /** The day of the amendment. */
  on?: CalendarDate;
  /** Why the earlier record is replaced. */
  reason?: string;
  /** The document that makes it official. */
  document?: Identifier;
}

/**
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

/** An Answer says whether something holds and why: readiness of a centre, a step of the roadmap, the release of money, a reason for eligibility. Its children are the parts it was put together from, to any depth. */
export interface Answer {
  /** Whether it holds. */
  truth: Truth;
  /** What was asked, as a stable word or check id, such as "certified_instructors" or "MAG-001". */
  code: string;
  /** The answer in words. */
  text: LocalisedText;
  /** What would settle or change it, in words. */
  mend?: LocalisedText;
  /** The rules behind the question. */
  basis?: Basis[];
  /** Where the evidence for the answer comes from. */
  evidence?: Citation[];
  /** The parts. */
  children?: Answer[];
}

/** Any holds if one of its rules holds. */
export interface AnyRule {
  /** Which kind of rule this is. */
  kind: "any";
  /** The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** An Appeal (banding, FR.AK.04) is a candidate's objection to a decision. */
export interface Appeal {
  /** The day it was lodged. */
  lodged_on: CalendarDate;
  /** Why the candidate objects. */
  reason?: string;
  /** Who heard it. */
  heard_by?: Identifier[];
  /** What came of it; absent while it is open. */
  outcome?: AppealOutcome;
  /** The day of the outcome. */
  decided_on?: CalendarDate;
  /** The minutes. */
  document?: Identifier;
}

/**
 * AppealOutcome is what came of an appeal: "upheld" (the decision stays), "overturned" or "reassessment".
 *
 * - `upheld`: keputusan tetap / decision upheld
 * - `overturned`: keputusan diubah / decision overturned
 * - `reassessment`: asesmen ulang / reassessment ordered
 */
export type AppealOutcome = "upheld" | "overturned" | "reassessment";

/** An Applicant is somebody who applies, as a line of a list: the application, and the dossier of what is known of the person. */
export interface Applicant {
  /** The identifier, as the caller wrote it. It is given back with the answer and nothing else is done with it. */
  id: ApplicantID;
  /** The name, for lists. Nothing is decided by it. */
  name?: string;
  /** The identity number. It finds who applies twice, and nothing else is done with it. */
  nik?: NIK;
  /** The number of the family card. It finds the members of one family where a plan admits only some of them. */
  family_card_number?: FamilyCardNumber;
  /** The batch applied for, where an intake has several. */
  batch?: Identifier;
  /** The combined score of the selection, from 0.00 to 100.00, for example "78.25". Absent is not scored, which is not 0.00. */
  score?: Percent;
  /** When the application came in. */
  registered_at?: Instant;
  /** What is known, by fact. */
  evidence: FactValues;
  /** Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
}

/** An ApplicantID is the caller's own identifier of an applicant: a text, or a whole number from 0 to 9,007,199,254,740,991. */
export type ApplicantID = string | number;

/**
 * An ApprenticeshipAgreement (perjanjian pemagangan) is one person at one company under a plan that was approved: what both sides owe each other, signed by both and ratified by the manpower office of the regency or city. Without it the participant may count as an employee. Hours of a training programme at a workplace are not an apprenticeship: see OnTheJobTraining.
 *
 * Source: Permenaker 6/2020, art. 10-12.
 */
export interface ApprenticeshipAgreement {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The plan that it belongs to. */
  plan?: Identifier;
  /** The apprentice. */
  person: Identifier;
  /** The company. */
  company: Identifier;
  /** The centre that trains with the company, if there is one. */
  centre?: Identifier;
  /** The programme that the apprentice follows. */
  programme?: Identifier;
  /** From when to when. */
  period?: Period;
  /** The age of the apprentice on the first day, in completed years. */
  age_at_start?: Count;
  /** The written consent of a parent or guardian, for those who are 17. */
  guardian_consent?: Identifier;
  /** The allowance (uang saku). */
  allowance?: ApprenticeshipAllowance;
  /** What the apprentice may expect. */
  participant_rights?: LocalisedText[];
  /** What the apprentice must do. */
  participant_duties?: LocalisedText[];
  /** What the company may expect. */
  company_rights?: LocalisedText[];
  /** What the company must do. */
  company_duties?: LocalisedText[];
  /** The mentors (pembimbing pemagangan). */
  mentors?: Identifier[];
  /** The hours at work in a week, in hours of 60 minutes. */
  hours_per_week?: Count;
  /** Who is insured against what. */
  insurance?: InsuranceCover[];
  /** The paper itself. */
  document?: Identifier;
  /** The day the apprentice signed. */
  participant_signed_on?: CalendarDate;
  /** The day the company signed. */
  company_signed_on?: CalendarDate;
  /** The document by which the office of the regency or city ratified it. */
  ratification?: Identifier;
  /** The day of that. */
  ratified_on?: CalendarDate;
  /** The spans in which it was paused, the earlier first; why is in the history. */
  suspensions?: Period[];
  /** Lesson hours of theory that were held. */
  theory_hours?: LessonHours;
  /** Lesson hours of practice that were held. */
  practice_hours?: LessonHours;
  /** The document that evaluates the apprentice. */
  evaluation?: Identifier;
  /** The certificate of participation; not a competency certificate, which only an assessment gives. */
  certificate?: Identifier;
  /** What happened to it so far; its state follows from this. */
  history?: ApprenticeshipAgreementStep[];
  /** The agreement that this one replaces. */
  amendment?: Amendment;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A Step is one move that was made. */
export interface ApprenticeshipAgreementStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: ApprenticeshipAgreementEvent;
  /** The state that the record has since then. */
  to: ApprenticeshipAgreementState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An ApprenticeshipAllowance (uang saku) is what an apprentice is paid in a month, with its parts. */
export interface ApprenticeshipAllowance {
  /** In all, in rupiah a month. */
  per_month?: Rupiah;
  /** For transport, in rupiah a month. */
  transport?: Rupiah;
  /** For meals, in rupiah a month. */
  meals?: Rupiah;
  /** As an incentive, in rupiah a month. */
  incentive?: Rupiah;
}

/**
 * An ApprenticeshipPlan (rencana penyelenggaraan pemagangan) is what a company asks an authority to approve before it selects apprentices: a programme, so many participants, in these regions. Which authority that is follows from the regions. Each apprentice then has an ApprenticeshipAgreement.
 *
 * Source: Permenaker 6/2020, art. 17.
 */
export interface ApprenticeshipPlan {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The company that takes apprentices. */
  company: Identifier;
  /** The programme that they follow. */
  programme?: Identifier;
  /** The regencies and cities where they work; a province stands for more than one of its regencies. */
  regions?: RegionCode[];
  /** From when to when. */
  period?: Period;
  /** The participants planned. */
  participants?: Count;
  /** The employees of the company. */
  employees?: Count;
  /** The working hours of the company in a week, in hours of 60 minutes. */
  company_hours_per_week?: Count;
  /** Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** Lesson hours of practice at work. */
  practice_hours?: LessonHours;
  /** The mentors (pembimbing pemagangan). */
  mentors?: Identifier[];
  /** Rooms, machines and tools for training. */
  facilities?: LocalisedText[];
  /** The document with the schedule. */
  schedule?: Identifier;
  /** The document with the draft of the agreement. */
  agreement_draft?: Identifier;
  /** The day the plan was submitted. */
  submitted_on?: CalendarDate;
  /** The first day of the selection of participants. */
  selection_from?: CalendarDate;
  /** Who approved it. */
  approved_by?: ApprovingAuthority;
  /** The day of approval. */
  approved_on?: CalendarDate;
  /** The letter of approval. */
  approval?: Identifier;
  /** What happened to it so far; its state follows from this. */
  history?: ApprenticeshipPlanStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * ApprenticeshipPlanEvent is what moves a plan, such as "submit".
 *
 * - `submit`: ajukan / submit
 * - `return`: kembalikan / return
 * - `approve`: setujui / approve
 * - `close`: tutup / close
 */
export type ApprenticeshipPlanEvent = "submit" | "return" | "approve" | "close";

/**
 * ApprenticeshipPlanState is the state of a plan, from "draft" to "closed".
 *
 * - `draft`: draf / draft
 * - `submitted`: diajukan / submitted
 * - `returned`: dikembalikan / returned
 * - `approved`: disetujui / approved
 * - `closed`: ditutup / closed
 */
export type ApprenticeshipPlanState = "draft" | "submitted" | "returned" | "approved" | "closed";

/** A Step is one move that was made. */
export interface ApprenticeshipPlanStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: ApprenticeshipPlanEvent;
  /** The state that the record has since then. */
  to: ApprenticeshipPlanState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * ApprovingAuthority is who approves a plan: "directorate_general" (Dirjen) if it spreads over more than one province, "provincial_office" (dinas provinsi) if over more than one regency of a province, "regency_office" (dinas kabupaten/kota) if it is in one.
 *
 * - `directorate_general`: direktur jenderal / Director General (more than one province)
 * - `provincial_office`: dinas provinsi / manpower office of the province (more than one regency or city)
 * - `regency_office`: dinas kabupaten/kota / manpower office of the regency or city (one regency or city)
 */
export type ApprovingAuthority = "directorate_general" | "provincial_office" | "regency_office";

/** An Assessment (asesmen) is one candidate against one scheme, from application to a final decision. */
export interface Assessment {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The candidate (asesi). */
  candidate: Identifier;
  /** The scheme. */
  scheme: Identifier;
  /** The body. */
  body: Identifier;
  /** The enrolment in training that the candidate comes from. */
  enrolment?: Identifier;
  /** The competency test it is part of. */
  event?: Identifier;
  /** The site, where it is not that of the test. */
  site?: Identifier;
  /** The day it began. */
  assessed_on?: CalendarDate;
  /** Who assesses. */
  assessors?: Identifier[];
  /** The number of the attempt, from 1. */
  attempt?: Count;
  /** The application (FR.APL.01). */
  application?: CertificationApplication;
  /** What the candidate says of their own competence (FR.APL.02). */
  self_assessment?: SelfAssessment;
  /** How it is to be assessed (FR.MAPA.01). */
  plan?: AssessmentPlan;
  /** What was agreed and adjusted before it began (FR.AK.01, FR.AK.07). */
  agreement?: AssessmentAgreement;
  /** The evidence. */
  evidence?: AssessmentEvidence[];
  /** The result of each unit. */
  results?: UnitResult[];
  /** What the assessor recommends (FR.AK.02). */
  recommendation?: Recommendation;
  /** What the body decided, the earlier first. The last one holds. */
  decisions?: CertificationDecision[];
  /** Appeals against decisions, the earlier first. */
  appeals?: Appeal[];
  /** The forms that were filled in. */
  forms?: FilledForm[];
  /** What happened to it so far; its state follows from this. */
  history?: AssessmentStep[];
  /** The assessment that this one corrects. */
  amendment?: Amendment;
}

/** An AssessmentAgreement (FR.AK.01) is what candidate and assessor agreed before the assessment began. */
export interface AssessmentAgreement {
  /** The day both signed. */
  signed_on?: CalendarDate;
  /** What was adjusted for the candidate (FR.AK.07); absent if nothing was. */
  adjustments?: LocalisedText[];
}

/** An AssessmentEvent (uji kompetensi, UJK) is a competency test: days, a site, assessors and a list of candidates, each with an assessment of their own. */
export interface AssessmentEvent {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The body. */
  body: Identifier;
  /** The site. */
  site: Identifier;
  /** The schemes that are assessed. */
  schemes?: Identifier[];
  /** The first and the last day. */
  held: Period;
  /** The batch that sits the test, for one of a training centre. */
  batch?: Identifier;
  /** Who assesses. */
  assessors?: AssignedAssessor[];
  /** Who is on the list. */
  candidates?: Identifier[];
  /** The printed forms (blanko) for it. */
  blanks?: BlankAccount;
  /** What it costs for each candidate. */
  assessment_fee?: Rupiah;
  /** The minutes (berita acara). */
  minutes?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** AssessmentEvidence is one piece of evidence and what it is worth. */
export interface AssessmentEvidence {
  /** Its number within the assessment, from 1. */
  number: Count;
  /** The method it was collected by. */
  method: AssessmentMethod;
  /** The unit. */
  unit: UnitCode;
  /** The criteria it covers, as element and criterion; absent for the whole unit. */
  criteria?: CriterionNumber[];
  /** Whether it shows what the criterion asks (valid). */
  valid?: YesNo;
  /** Whether it is the candidate's own (asli). */
  authentic?: YesNo;
  /** Whether it shows present competence (terkini). */
  current?: YesNo;
  /** Whether there is enough of it (memadai). */
  sufficient?: YesNo;
  /** The certificate it consists in, for evidence from an earlier certificate. */
  certificate?: Identifier;
  /** The paper. */
  document?: Identifier;
}

/**
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

/** AssessmentPlan (FR.MAPA.01) says with which instruments units are assessed. */
export interface AssessmentPlan {
  /** The day it was made. */
  on?: CalendarDate;
  /** The assessor who made it. */
  assessor?: Identifier;
  /** The instruments. */
  instruments?: PlannedInstrument[];
}

/**
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
 * An AssessmentSite (tempat uji kompetensi, TUK) is where competence is tested.
 *
 * Source: Pedoman BNSP 206.
 */
export interface AssessmentSite {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The body that uses it. */
  body: Identifier;
  /** The name. */
  name: string;
  /** What kind of site it is. */
  kind: AssessmentSiteKind;
  /** The centre it is in. */
  centre?: Identifier;
  /** The organisation it is in, such as the company of a workplace. */
  organisation?: Identifier;
  /** The region it is in. */
  region?: RegionCode;
  /** Its verifications, the earlier first. */
  verifications?: SiteVerification[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * AssessmentSiteKind is the kind of a site: "ad_hoc" (sewaktu, verified each time), "workplace" (tempat kerja) or "independent" (mandiri, verified for a period).
 *
 * - `ad_hoc`: TUK sewaktu / ad hoc (verified each time it is used)
 * - `workplace`: TUK tempat kerja / workplace (where the candidate works)
 * - `independent`: TUK mandiri / independent (verified for a period, with a schedule of its own)
 */
export type AssessmentSiteKind = "ad_hoc" | "workplace" | "independent";

/**
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

/** A Step is one move that was made. */
export interface AssessmentStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: AssessmentMove;
  /** The state that the record has since then. */
  to: AssessmentState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * AssessorRegistration is the number under which BNSP registers an assessor of competence, such as MET.000.000001 2019: a serial and the year of the first registration. Certificates have a space before the year and lists a dot; both are read, and written with a space.
 *
 * Source: read off certificates of assessors; what 000 means is not known.
 */
export type AssessorRegistration = string;

/** An AssignedAssessor is an assessor with the letter that sends them to a test. */
export interface AssignedAssessor {
  /** The assessor. */
  assessor: Identifier;
  /** The letter (surat tugas). */
  assignment_letter?: Identifier;
}

/** An Assistance is government assistance (bantuan pemerintah) in money that was decreed and agreed on: who gets how much for what, in which tranches, and what must be reported and given back. */
export interface Assistance {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The proposal that it grants. */
  proposal?: Identifier;
  /** What it is for. */
  kind: AssistanceKind;
  /** The centre it is for. */
  centre?: Identifier;
  /** Who gets the money (penerima bantuan). */
  grantee?: Identifier;
  /** Who gives it. */
  grantor?: Identifier;
  /** Where the money comes from. */
  source?: FundSource;
  /** The decree that names the grantee (SK penetapan). */
  decree?: Identifier;
  /** What both sides signed. */
  agreement?: SignedAgreement;
  /** The fiscal year, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** How much money was granted. */
  amount?: Rupiah;
  /** The rule by which it is paid: a plan of the document, or one that this library ships. */
  plan?: Identifier;
  /** The bank account it is paid into. */
  account?: GranteeAccount;
  /** The tranches, in their order. */
  tranches?: Tranche[];
  /** The report on what the money was used for. */
  use_report?: UseReport;
  /** What was left over. */
  leftover?: Leftover;
  /** What the grantee keeps back from its builder or supplier until defects are mended. */
  retention?: Retention;
  /** What was paid ahead of the work, kept back from later tranches. */
  advance?: Rupiah;
  /** The day by which the work must be finished. */
  finish_by?: CalendarDate;
  /** The day it was finished. */
  finished_on?: CalendarDate;
  /** The day the assistance was closed; absent while it is open. */
  closed_on?: CalendarDate;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An AssistanceCall is one round in which an office takes proposals for assistance: when, with how much money, in which stages they are reviewed and by which rule they are ranked. */
export interface AssistanceCall {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** Who calls. */
  organisation?: Identifier;
  /** What may be asked for; absent for any kind. */
  kinds?: AssistanceKind[];
  /** When proposals are taken, both days included. */
  window?: Period;
  /** The fiscal year of the money. */
  fiscal_year?: PartialDate;
  /** How much there is for all proposals together. */
  ceiling?: Rupiah;
  /** The stages of review in their order; absent for the usual four: administrative, technical, field and decision. */
  stages?: ReviewStage[];
  /** The rule by which proposals are ranked. */
  rule?: RankRule;
  /** The rule by which what is granted is paid. */
  plan?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * AssistanceKind is what a proposal asks for, such as "equipment".
 *
 * - `equipment`: peralatan / equipment
 * - `building`: gedung / building
 * - `training_packages`: paket pelatihan / training packages
 * - `operation`: operasional / operation
 */
export type AssistanceKind = "equipment" | "building" | "training_packages" | "operation";

/** An AssistanceProposal (proposal bantuan pemerintah) asks a ministry for equipment, a building or training packages. */
export interface AssistanceProposal {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What is asked for. */
  kind: AssistanceKind;
  /** The centre it is for. */
  centre: Identifier;
  /** Who asks. */
  proponent?: Identifier;
  /** Who is asked. */
  addressee?: Identifier;
  /** The call that it answers. */
  call?: Identifier;
  /** What exactly is asked for. */
  lines?: ProposalLine[];
  /** The sum of the lines. */
  total?: Rupiah;
  /** Why it is needed. */
  reason?: LocalisedText;
  /** What reviewers said of it, the earlier first. */
  reviews?: Review[];
  /** How much was granted; absent where that is the total, or not decided. */
  granted?: Rupiah;
  /** What happened to it so far; its state follows from this. */
  history?: ProposalStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * Assurance is how sure it is that a fact is true: "declared" by the person, "documented" by a paper that was seen, or "verified" at the register that keeps it, such as Dukcapil for the identity card. A rule may demand one; what is known with less is then not known.
 *
 * - `declared`: pengakuan sendiri / declared by the person (there is no proof yet)
 * - `documented`: dokumen telah dilihat / document seen
 * - `verified`: terverifikasi di sumbernya / verified at its register (such as a NIK at the population office)
 */
export type Assurance = "declared" | "documented" | "verified";

/** AtLeast holds if at least so many of its rules hold. */
export interface AtLeastRule {
  /** Which kind of rule this is. */
  kind: "at_least";
  /** How many, from 1 to the number of rules. */
  count: Count;
  /** The rules, at least one. */
  rules: [Rule, ...Rule[]];
}

/** An AttendanceMark (tanda hadir) is one mark on an attendance sheet (daftar hadir): whether a participant was there in a session or, where the sheet is kept by the day, on a day. */
export interface AttendanceMark {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Whose mark it is. */
  enrolment: Identifier;
  /** The session; absent where the sheet is kept by the day. */
  session?: Identifier;
  /** The day; it may be left out where the session is given. */
  date?: CalendarDate;
  /** Whether the participant was present, or why not. */
  mark: Presence;
  /** The lesson hours attended, where they are fewer than were held; absent for all of them if present, and for none otherwise. */
  hours?: LessonHours;
  /** The mark that this one corrects. */
  amendment?: Amendment;
}

/** An Attendee is an office holder who took part in a meeting or is quoted. */
export interface Attendee {
  /** The name, without titles. */
  name: string;
  /** Titles before the name, for example "Prof.". */
  title_prefix?: string;
  /** Titles after the name, for example "S.H.". */
  title_suffix?: string;
  /** Other spellings of the name met in sources. */
  aliases?: string[];
  /** The office held, for example "Wakil Gubernur Kalimantan Utara". */
  office?: string;
  /** Whether that office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** The organisation of that office. */
  organisation?: Identifier;
  /** The part taken in the meeting. */
  part?: MeetingPart;
}

/** An AuditFinding (temuan) is what an auditor found wrong with money: what is so, what should be so, why it is not and what came of it. It is another thing than a Finding, which the checks of data make and no auditor signs. */
export interface AuditFinding {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Who audited, for example an inspectorate or the audit board. */
  auditor?: Identifier;
  /** The number of the report, as it is written in it. */
  report_number?: string;
  /** The day of the report. */
  reported_on?: CalendarDate;
  /** The centre that it is about. */
  centre?: Identifier;
  /** The allocation that it is about. */
  allocation?: Identifier;
  /** The payments that it is about. */
  payments?: Identifier[];
  /** The government assistance that it is about. */
  assistance?: Identifier;
  /** The place in a document that it is about, as a JSON Pointer, for what has no identifier of its own. */
  about?: string;
  /** What is so (kondisi). */
  condition?: string;
  /** What should be so (kriteria). */
  criterion?: string;
  /** What the criterion rests on. */
  basis?: Basis[];
  /** Why it is not so (sebab). */
  cause?: string;
  /** What came of it (akibat). */
  effect?: string;
  /** How much money it is about, such as an overpayment; absent where it is about none or the amount is not known. */
  amount?: Rupiah;
  /** What the auditor recommends, each with what was done about it. */
  follow_ups?: AuditFollowUp[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** An AuditFollowUp (tindak lanjut) is a recommendation of an auditor and what was done about it. */
export interface AuditFollowUp {
  /** What the auditor recommends. */
  recommendation: string;
  /** Who has to act on it. */
  responsible?: Identifier;
  /** The last day for it; absent is so many days after the report as parameter audit_answer_days says. */
  due_on?: CalendarDate;
  /** What was paid back so far; absent where nothing has to be, or it is not known. */
  recovered?: Rupiah;
  /** What happened so far; its state follows from this. */
  history?: AuditFollowUpStep[];
}

/**
 * AuditFollowUpEvent is what moves a follow-up, such as "answer".
 *
 * - `answer`: jawab / answer
 * - `find_insufficient`: nyatakan belum sesuai / find insufficient
 * - `resolve`: nyatakan sesuai / declare resolved
 * - `declare_impossible`: nyatakan tidak dapat ditindaklanjuti / declare impossible
 */
export type AuditFollowUpEvent = "answer" | "find_insufficient" | "resolve" | "declare_impossible";

/**
 * AuditFollowUpState is how far a recommendation is followed, from "open" to "resolved".
 *
 * - `open`: belum ditindaklanjuti / not followed yet
 * - `answered`: sudah dijawab / answered
 * - `under_way`: belum sesuai rekomendasi / under way (followed in part)
 * - `resolved`: sesuai rekomendasi / resolved
 * - `cannot_be_followed_up`: tidak dapat ditindaklanjuti / cannot be followed up
 */
export type AuditFollowUpState = "open" | "answered" | "under_way" | "resolved" | "cannot_be_followed_up";

/** A Step is one move that was made. */
export interface AuditFollowUpStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: AuditFollowUpEvent;
  /** The state that the record has since then. */
  to: AuditFollowUpState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Basis is what a rule rests on: an article of a regulation, a source, common practice or an assumption of this library. A regulation is named only where its text or a good report of it has been seen; what is not confirmed is an assumption, and a dated parameter. */
export interface Basis {
  /** What kind of ground it is. */
  kind: BasisKind;
  /** The regulation, for kind "regulation", as in the table of regulations. */
  regulation?: Identifier;
  /** The place in the regulation, for example "art. 4(1)". */
  article?: string;
  /** The source, for kind "source", where a document names one. */
  source?: Identifier;
  /** What the ground says, or how sure it is. */
  note?: LocalisedText;
}

/**
 * BasisKind is the kind of a Basis: "regulation", "source", "practice" or "assumption".
 *
 * - `regulation`: peraturan / regulation
 * - `source`: sumber / source
 * - `practice`: praktik / practice
 * - `assumption`: asumsi / assumption
 */
export type BasisKind = "regulation" | "source" | "practice" | "assumption";

/** A Batch (angkatan) is one run of one training package with its participants, usually 16. It is not the national "Batch 1", which is an intake wave of many thousands. */
export interface Batch {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre. */
  centre: Identifier;
  /** The programme. */
  programme?: Identifier;
  /** The number of the batch, as in "angkatan ke-2". */
  number?: Count;
  /** When applications are taken. */
  registration?: Period;
  /** When it is trained. */
  training?: Period;
  /** The seats. */
  quota?: Count;
  /** The fewest participants with whom it may start. */
  min_participants?: Count;
  /** The days on which it is trained, for example 30; not counting days off. */
  training_days?: Count;
  /** The part of the day it is trained in, where two batches share a workshop. */
  shift?: Shift;
  /** The workshop it is trained in. */
  workshop?: Identifier;
  /** Who teaches it. */
  instructors?: Identifier[];
  /** The package that it runs. */
  package?: Identifier;
  /** The national intake wave that it takes its participants from. */
  wave?: Identifier;
  /** The fiscal year that pays for it, for example "2026". */
  fiscal_year?: PartialDate;
  /** The rules of eligibility that applicants are held to, fixed before registration opens. */
  policy?: PolicyRef;
  /** How applicants are selected. */
  selection?: SelectionPlan;
  /** The day on which those who are accepted are announced. */
  announced_on?: CalendarDate;
  /** Why it may start with fewer participants than min_participants. */
  waiver?: StartWaiver;
  /** The lesson hours of its days. */
  day_patterns?: DayPattern[];
  /** The decree that names the participants (SK penetapan peserta). */
  participant_decree?: Identifier;
  /** The decree that names those who run it (SK panitia penyelenggara). */
  organiser_decree?: Identifier;
  /** The decree that names those who teach it (SK instruktur). */
  instructor_decree?: Identifier;
  /** The record of who passed (berita acara kelulusan). */
  graduation_record?: Identifier;
  /** What happened to it so far; its state follows from this. */
  history?: BatchStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A BatchResult is what a selection comes to for one batch, in numbers. */
export interface BatchResult {
  /** The batch. */
  batch: Identifier;
  /** What it is called. */
  label?: LocalisedText;
  /** All its seats. */
  seats: number;
  /** Those who are selected. */
  selected: number;
  /** The reserved seats, by group. */
  reserved?: ReservedResult[];
  /** The score of the lowest ranked who has an open seat; absent where all who are ranked have a seat or scores do not rank. */
  cutoff?: Percent;
  /** Those who applied. */
  applicants: number;
  /** Those of them who are eligible and ranked, with those who withdrew later. */
  ranked: number;
  /** Those on the waiting list. */
  reserves: number;
  /** Those who are ranked and neither selected nor on the waiting list. */
  not_selected: number;
  /** Those who have no seat because their family has all that it may have. */
  over_family_cap: number;
  /** Those who withdrew. */
  withdrawn: number;
  /** Those who are eligible and cannot be ranked. */
  not_ranked: number;
  /** Those of whom it is not known whether they are eligible. */
  undetermined: number;
  /** Those of them who would be selected, each if they alone turned out eligible; those of whom it is not told do not count. */
  would_be_selected: number;
  /** Those who are ineligible. */
  ineligible: number;
}

/** BatchSeats are the seats of one batch of a Plan. */
export interface BatchSeats {
  /** The batch. */
  batch: Identifier;
  /** What it is called. */
  label?: LocalisedText;
  /** All its seats, for example 16. */
  seats: Count;
  /** Those of them that are reserved. A person uses one seat, so the reserved seats together are no more than all. */
  reserved?: ReservedSeats[];
}

/**
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

/** A Step is one move that was made. */
export interface BatchStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: BatchEvent;
  /** The state that the record has since then. */
  to: BatchState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A BlankAccount accounts for the printed forms of a test: as many as were received were used, spoilt or given back. */
export interface BlankAccount {
  /** Forms received from BNSP. */
  received?: Count;
  /** Forms that became certificates. */
  used?: Count;
  /** Forms spoilt in printing. */
  spoilt?: Count;
  /** Forms given back. */
  returned?: Count;
}

/** A Budget is one version of what an office may spend in a fiscal year, line by line. A change makes a new version, which names the one that it supersedes. */
export interface Budget {
  /** The identifier of this version. */
  id: Identifier;
  /** Which version it is, from 1; later versions have larger numbers. */
  version?: Count;
  /** The version that this one replaces. */
  supersedes?: Identifier;
  /** Whose budget it is. */
  organisation?: Identifier;
  /** The centre that it is for, if for one. */
  centre?: Identifier;
  /** The place whose cost standards it is planned with. */
  region?: RegionCode;
  /** The fiscal year, from 1 January to 31 December, such as "2026". */
  fiscal_year?: PartialDate;
  /** The paper that it rests on. */
  authority?: BudgetAuthority;
  /** The lines. */
  lines?: BudgetLine[];
  /** The most that the lines may come to (pagu). */
  ceiling?: Rupiah;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A BudgetAuthority is the paper by which a budget may be spent, or by which it is asked for: a DIPA of the state, a DPA of a region. */
export interface BudgetAuthority {
  /** Which paper it is. */
  kind: BudgetAuthorityKind;
  /** The number as printed. */
  number?: string;
  /** The day it was signed. */
  signed_on?: CalendarDate;
  /** Its revision, as printed; 0 is the first. */
  revision?: Count;
  /** The paper itself. */
  document?: Identifier;
}

/**
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

/** A BudgetLine is a line of a budget as offices write it: an item of an account whose amount is what it is counted in times its price, such as 16 orang × 30 hari × Rp20.000 = Rp9.600.000. */
export interface BudgetLine {
  /** The identifier, the same in all versions of the budget. */
  id: Identifier;
  /** Where the money comes from. */
  source?: FundSource;
  /** What it is for. */
  purpose?: FundingPurpose;
  /** The account, in a budget of the state. */
  state_account?: StateAccountCode;
  /** The account, in a local budget. */
  local_account?: LocalAccountCode;
  /** The output that it belongs to, in a budget of the state. */
  output?: OutputPath;
  /** The sub-activity that it belongs to, in a local budget. */
  sub_activity?: SubActivityCode;
  /** What it is (uraian), such as "Transpor peserta". */
  item: string;
  /** What it is counted in: the amount is their product times the price. */
  quantities?: QuantityFactor[];
  /** The price of one unit. */
  unit_price?: Rupiah;
  /** How much it is. Rp0 is a line without money, absent is not known. */
  amount?: Rupiah;
  /** The highest price that it was planned with. */
  cost_standard?: Identifier;
  /** The batch that it pays for. */
  batch?: Identifier;
  /** The building project that it pays for. */
  project?: Identifier;
  /** The centre that it pays for. */
  centre?: Identifier;
  /** When what it pays for takes place. */
  period?: Period;
  /** Why it may lie outside the fiscal year, such as the decree that carries it over. */
  carry_over?: string;
  /** A remark. */
  note?: string;
  /** What happened to it so far; its state follows from this. */
  history?: BudgetLineStep[];
}

/**
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

/** A Step is one move that was made. */
export interface BudgetLineStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: BudgetLineEvent;
  /** The state that the record has since then. */
  to: BudgetLineState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Building is the buildings of a centre. */
export interface Building {
  /** The floor area in square metres. */
  area_m2?: Count;
  /** Whether they are its own. */
  tenure?: Tenure;
  /** The electric power connected, in volt-amperes, for example 33000. */
  power_va?: Count;
  /** Rooms for theory. */
  theory_rooms?: Count;
  /** Rooms for practice. */
  practice_rooms?: Count;
  /** Beds for participants in the dormitory; 0 if there is none. */
  dormitory_beds?: Count;
}

/** A Baseline is a plan of the work by which progress is measured: its parts, their shares of the whole and when they are to be done. The first is that of the contract; a revised one follows an amendment, and the earlier ones are kept. */
export interface BuildingBaseline {
  /** The day from which progress is measured by it. The first may leave it out: it holds from the beginning. */
  from?: CalendarDate;
  /** Why the one before it was revised; absent for the first. */
  reason?: LocalisedText;
  /** The paper in which it stands, such as the contract or its amendment. */
  document?: Identifier;
  /** The parts of the work. */
  items: WorkItem[];
}

/** A Defect is something about the works that was to be mended. */
export interface BuildingDefect {
  /** What was wrong, without names of persons. */
  title: string;
  /** The day it was listed. */
  listed_on?: CalendarDate;
  /** The day it was mended and inspected; absent while it is open. */
  closed_on?: CalendarDate;
  /** The record of the inspection. */
  document?: Identifier;
}

/** A Design is the drawings of a centre, with what they would cost. */
export interface BuildingDesign {
  /** The day it was finished. */
  on?: CalendarDate;
  /** What the works would cost by it, with taxes (RAB). */
  estimate?: Rupiah;
  /** The floor area in square metres. */
  floor_area_m2?: Count;
  /** The paper. */
  document?: Identifier;
}

/** A Handover is the day on which the works were handed over, with its record (BAST). */
export interface BuildingHandover {
  /** Whether it is the provisional or the final one. */
  kind: HandoverKind;
  /** The day on which it was handed over. */
  on: CalendarDate;
  /** Whether defects were found; absent where that is not known. */
  defects_found?: YesNo;
  /** The handover record. */
  document?: Identifier;
}

/** A Need is why a region wants a centre. */
export interface BuildingNeed {
  /** The day it was written down. */
  on?: CalendarDate;
  /** The vocations that are asked for. */
  vocations?: Vocation[];
  /** The regions whose people it is to train. */
  catchment?: RegionCode[];
  /** The share of the labour force that is out of work there (TPT), such as "3.90". */
  unemployment_rate?: Percent;
  /** The paper. */
  document?: Identifier;
}

/** A Project builds one training centre. */
export interface BuildingProject {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The name, for example "BLK Kalimantan Utara". */
  name: string;
  /** The region it is built in, as deep as it is known. */
  region?: RegionCode;
  /** Who builds. */
  builder?: Identifier;
  /** Who asked for it. */
  proponent?: Identifier;
  /** What kind of organisation builds: where it is a ministry, the land is granted to it first. */
  builder_kind?: OrganisationKind;
  /** What kind of centre it becomes; absent is a centre of the government. What founding a government centre demands is not asked of others, such as a "blkk". */
  centre_kind?: CentreKind;
  /** The centre that it becomes, where the document has it. */
  centre?: Identifier;
  /** The national programme it is part of. */
  programme?: Identifier;
  /** The day on which the plan was first announced. */
  announced_on?: CalendarDate;
  /** When building was first planned to begin, as exactly as it is known. */
  planned_start?: PartialDate;
  /** When building was first planned to end. */
  planned_finish?: PartialDate;
  /** How the plan changed since, the earlier first. */
  revisions?: PlanRevision[];
  /** The sectors whose workers it is to train. */
  sectors?: ServedSector[];
  /** Why the region wants it. */
  need?: BuildingNeed;
  /** The feasibility study. */
  study?: FeasibilityReport;
  /** The land. */
  site?: BuildingSite;
  /** The environmental document. */
  environment?: EnvironmentPaper;
  /** The drawings and the cost estimate. */
  design?: BuildingDesign;
  /** The search for a builder, one entry a tender; one that failed and the next. */
  tenders?: TenderRound[];
  /** The works contracts; the last is in force. */
  contracts?: WorksContract[];
  /** What was handed over when. */
  handovers?: BuildingHandover[];
  /** What was to be mended. */
  defects?: BuildingDefect[];
  /** The certificate that the building may be used. */
  functional_certificate?: FitnessCertificate;
  /** What it has of what it needs, where no paper above says it. */
  fulfilments?: Fulfilment[];
  /** The plans of the work by which its progress is measured, the first first; a plan that was revised stays. */
  baselines?: BuildingBaseline[];
  /** How far the work had come, as it was measured. */
  progress_reports?: ProgressReport[];
  /** What happened to it so far; its state follows from this. */
  history?: ProjectStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Site is the land that a centre is to be built on: what land it is, the decision that fixed it and, where the ministry builds, how the land came to the ministry. */
export interface BuildingSite {
  /** The area in square metres. */
  area_m2?: Count;
  /** By what right the land is held. */
  title?: LandTitle;
  /** Whose land it is. */
  holder?: LandHolder;
  /** The day of the title. */
  titled_on?: CalendarDate;
  /** The paper that proves the title. */
  title_document?: Identifier;
  /** The decree that fixed the site (penetapan lokasi). */
  decision?: SiteDecree;
  /** How the land came to the ministry. */
  grant?: LandGrant;
}

/** A BusinessMentoring (pendampingan usaha) is help after training to open a business or to keep it going. */
export interface BusinessMentoring {
  /** The enrolment of who is helped. */
  enrolment: Identifier;
  /** Who helps. */
  mentor?: Identifier;
  /** The organisation of the mentor, or the one that helps. */
  organisation?: Identifier;
  /** From when to when. */
  period?: Period;
  /** How often they met. */
  meetings?: Count;
  /** The product or the business. */
  business?: string;
}

/** Date is a whole day of the calendar, such as 2026-03-02, from 0001-01-01 to 9999-12-31. It has no time and no zone. */
export type CalendarDate = string;

/** A CashBook (buku kas umum) is what went through the hands of a treasurer in a period, day by day, with the balance after each entry. It is never kept: it follows from the payments and the receipts. */
export interface CashBook {
  /** The period. */
  period: Period;
  /** What was there before the first day. */
  opening: Rupiah;
  /** The entries, by day; of one day what came in before what went out. */
  entries?: CashBookEntry[];
  /** What is there after the last day. */
  closing: Rupiah;
}

/** A CashBookEntry is one line of a cash book: either something came in or something went out. */
export interface CashBookEntry {
  /** The day on which the money came in or went out. */
  on: CalendarDate;
  /** What it is. */
  kind: CashBookEntryKind;
  /** The payment it belongs to. */
  payment?: Identifier;
  /** The receipt that proves it. */
  receipt?: Identifier;
  /** What came in; absent where something went out. */
  in?: Rupiah;
  /** What went out; absent where something came in. */
  out?: Rupiah;
  /** What was there after it; negative where more went out than was there. */
  balance: Rupiah;
}

/**
 * CashBookEntryKind is what an entry of a cash book is, such as "expense".
 *
 * - `from_treasury`: terima dari kas negara atau daerah / received from the treasury
 * - `tax_withheld`: potong pajak / tax withheld
 * - `expense`: belanja / expense
 * - `tax_paid_in`: setor pajak / tax paid in
 * - `reversal`: setor kembali / paid back (money that was spent and came back)
 */
export type CashBookEntryKind = "from_treasury" | "tax_withheld" | "expense" | "tax_paid_in" | "reversal";

/** A Centre (lembaga pelatihan kerja) is an institution that trains, such as UPT BLK Singosari or a BLK Komunitas. */
export interface Centre {
  /** The identifier, for example "blk-singosari". */
  id: Identifier;
  /** What kind of institution it is; absent only where a source does not say. */
  kind?: CentreKind;
  /** The name. */
  name: string;
  /** Short forms and other spellings met. Names are not unique: never key on one. */
  aliases?: string[];
  /** Which level owns it. */
  owner_level?: OwnerLevel;
  /** The organisation that owns it; for a BLKK the foundation, pesantren or union that hosts it. */
  owner?: Identifier;
  /** The region it lies in, as deep as it is known. */
  region?: RegionCode;
  /** The address as written on letters. */
  address?: string;
  /** How it is reached. */
  contact?: Contact;
  /** Who leads it. */
  head?: Head;
  /** The centre that supervises it (unit pembina), for a service post. */
  parent?: Identifier;
  /** The class of a local centre by its workload. */
  workload_class?: WorkloadClass;
  /** The number that the Ministry of Manpower gave it. */
  vin?: VIN;
  /** Its registration or its licences. */
  licences?: CentreLicence[];
  /** The accreditation that it goes by. */
  accreditation?: Identifier;
  /** Whether it is planned, in operation or closed. */
  status?: CentreStatus;
  /** When it was founded. */
  founded?: PartialDate;
  /** When it was inaugurated. */
  inaugurated?: PartialDate;
  /** Its land. */
  land?: Land;
  /** Its buildings. */
  building?: Building;
  /** How many participants it can train in a year. */
  capacity_per_year?: Count;
  /** The vocations it teaches, as far as they are named. */
  vocations?: OfferedVocation[];
  /** What it gives its participants beside training. */
  services?: CentreService[];
  /** Totals that a source states without naming what they count. */
  declared_counts?: DeclaredCount[];
  /** What a source says of its resources. */
  stated_resources?: StatedResource[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** A CentreClass is a centre with its class, "" if it has none. */
export interface CentreClass {
  /** The centre. */
  centre: Identifier;
  /** Where it is. */
  region?: RegionCode;
  /** Its class. */
  class?: IndependenceClass;
}

/** A Difference is one point in which two centres differ, or may differ: what the host has of it, what the visitor has, and whether the visitor lacks it. */
export interface CentreDifference {
  /** What is compared. */
  point: ComparisonPoint;
  /** The code of the vocation or service, for points that have several. */
  item?: string;
  /** Whether the host has it. */
  at_host: Truth;
  /** Whether the visitor has it; for numbers, whether as much as the host. */
  at_visitor: Truth;
  /** Whether the host has it and the visitor does not, or has less. What is not known is never lacking. */
  lacking: Truth;
  /** The difference in words. */
  text: LocalisedText;
  /** Where it is known from. */
  evidence?: Citation[];
}

/**
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

/** A CentreLicence is what allows a centre to train: the registration of a government centre, the business licence of a private one. */
export interface CentreLicence {
  /** What kind of paper it is. */
  kind: CentreLicenceKind;
  /** The number as printed: 13 digits for a NIB, 17 for a standard certificate. */
  number?: string;
  /** The organisation that issued it. */
  issuer?: Identifier;
  /** When it is valid; an end that is absent is open. */
  valid?: Period;
  /** The paper itself, where the document has it. */
  document?: Identifier;
}

/**
 * CentreLicenceKind is the kind of a licence: "registration_mark" (tanda daftar, of a government centre), "standard_certificate" (sertifikat standar OSS), "operating_permit" (izin, the older form) or "nib" (the number of the business, which by itself allows no training).
 *
 * - `registration_mark`: tanda daftar / registration mark (government centres are registered)
 * - `standard_certificate`: sertifikat standar (OSS) / standard certificate (private centres are licensed; 17 digits that begin with the NIB)
 * - `operating_permit`: izin lembaga pelatihan kerja / operating permit (a permit of the manpower office, as before OSS)
 * - `nib`: nomor induk berusaha (NIB) / business number (NIB) (13 digits; no licence to train)
 */
export type CentreLicenceKind = "registration_mark" | "standard_certificate" | "operating_permit" | "nib";

/** Records are all records about centres in one document. */
export interface CentreRecords {
  /** Training centres. */
  centres?: Centre[];
  /** Training programmes. */
  programmes?: Programme[];
  /** Workshops. */
  workshops?: Workshop[];
  /** Equipment of the workshops. */
  equipment?: Equipment[];
  /** Instructors. */
  instructors?: Instructors;
  /** Who works together. */
  cooperations?: Cooperation[];
  /** Visits to learn from a centre. */
  study_visits?: StudyVisit[];
  /** Lists of the equipment that training needs. */
  equipment_standards?: EquipmentStandard[];
  /** Materials that training uses up. */
  training_materials?: TrainingMaterial[];
  /** What batches used of them. */
  material_uses?: MaterialUse[];
  /** Accreditations of the centres. */
  accreditations?: Accreditation[];
  /** Partners of the centres. */
  partners?: Partner[];
  /** Agreements (MoU, PKS) of the centres. */
  agreements?: Agreement[];
  /** Forums of centres and industry (FKLPI). */
  industry_forums?: IndustryForum[];
}

/**
 * Service is what a centre gives its participants beside training, such as "business_mentoring".
 *
 * - `certification`: sertifikasi / certification
 * - `business_mentoring`: pendampingan usaha / business mentoring
 * - `job_referral`: akses kerja lewat perusahaan mitra / access to jobs through partner companies
 * - `dormitory`: asrama / dormitory
 */
export type CentreService = "certification" | "business_mentoring" | "job_referral" | "dormitory";

/**
 * Status is whether a centre is "planned", "operational" or "closed".
 *
 * - `planned`: direncanakan / planned
 * - `operational`: beroperasi / operational
 * - `closed`: tutup / closed
 */
export type CentreStatus = "planned" | "operational" | "closed";

/** A CertificateNumbering is the form of the numbers of one issuer. */
export interface CertificateNumbering {
  /** The form: any text with {number} and {year} once each, and {centre} once at most, for example "{number}/{centre}/{year}". */
  pattern: string;
  /** What stands for {centre}, for example "BLK-PSR". */
  centre_code?: string;
  /** The least digits of the running number, filled with zeros: 4 for "0007". Absent for 1. */
  digits?: Count;
}

/** A CertificateRegister (buku register sertifikat) is how a centre numbers its training certificates. */
export interface CertificateRegister {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre. */
  centre: Identifier;
  /** The form of the numbers. */
  numbering: CertificateNumbering;
  /** For certificates issued when. */
  in_force?: Period;
}

/** A CertificationApplication (permohonan sertifikasi, FR.APL.01) is who wants to be assessed and why. */
export interface CertificationApplication {
  /** The day it was handed in. */
  submitted_on?: CalendarDate;
  /** Why the candidate wants to be assessed. */
  purpose?: AssessmentPurpose;
  /** Whether the prerequisites of the scheme were proven. */
  prerequisites_proven?: YesNo;
  /** The papers handed in. */
  documents?: Identifier[];
  /** The day it was accepted; absent if it was not. */
  accepted_on?: CalendarDate;
}

/**
 * Authority is who stands behind a competency certificate: "bnsp".
 *
 * - `bnsp`: Badan Nasional Sertifikasi Profesi (BNSP) / National Professional Certification Agency (BNSP) (licenses certification bodies (PP 10/2018))
 */
export type CertificationAuthority = "bnsp";

/** A CertificationBody (lembaga sertifikasi profesi, LSP) certifies persons under a licence of BNSP. */
export interface CertificationBody {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The name. */
  name: string;
  /** Whom it may certify. */
  kind: CertificationBodyKind;
  /** The centre it belongs to, for one of a training institution. */
  centre?: Identifier;
  /** The organisation it belongs to. */
  organisation?: Identifier;
  /** The centres of its network, whose trainees it may certify beside those of its own (jejaring). */
  network?: Identifier[];
  /** Its licences, the earlier first. */
  licences?: Licence[];
  /** Whether the body numbers its certificates as 62010 2513 3 0000001 2025, KBLI, KBJI, level, serial and year. Absent or false, a number may have any form. */
  standard_numbers?: YesNo;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * CertificationBodyKind says whom a body may certify: "p1" those that its own institution trained and its network, "p2" those under its agency, "p3" a sector.
 *
 * Source: Peraturan BNSP 2/BNSP/III/2014.
 *
 * - `p1`: LSP P1 / first party (P1) (of a school, centre or company, for its own people and network)
 * - `p2`: LSP P2 / second party (P2) (of an agency, for its employees, suppliers and partners)
 * - `p3`: LSP P3 / third party (P3) (of associations, for a sector or a profession)
 */
export type CertificationBodyKind = "p1" | "p2" | "p3";

/** A CertificationDecision (keputusan sertifikasi) is what the committee of a body (pleno, komite teknis) decided. */
export interface CertificationDecision {
  /** The day on which it was decided. */
  on: CalendarDate;
  /** Whether the candidate is competent in the scheme. */
  result: CompetencyResult;
  /** Who decided: the members of the committee. */
  decided_by?: Identifier[];
  /** The minutes or the decree. */
  document?: Identifier;
  /** The day from which it is final: no appeal can be lodged any more. */
  final_on?: CalendarDate;
}

/** Records are all records about certification in one document. */
export interface CertificationRecords {
  /** Competency standards with their units. */
  standards?: CompetencyStandard[];
  /** Bodies that certify persons. */
  bodies?: CertificationBody[];
  /** Their schemes. */
  schemes?: CertificationScheme[];
  /** Where competence is tested. */
  sites?: AssessmentSite[];
  /** Who assesses. */
  assessors?: CompetencyAssessor[];
  /** Competency tests. */
  events?: AssessmentEvent[];
  /** Assessments of candidates. */
  assessments?: Assessment[];
  /** Competency certificates. */
  certificates?: CompetencyCertificate[];
  /** Help on the way to certificates. */
  facilitations?: Facilitation[];
}

/** A CertificationScheme (skema sertifikasi) is the units and the rules for one certificate. */
export interface CertificationScheme {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The body that offers it. */
  body: Identifier;
  /** The name. */
  name: LocalisedText;
  /** What kind of scheme it is. */
  kind: SchemeKind;
  /** The number as printed, for example "03/SS.II/PEND./LSPP1-UNJ/2020"; every body has a form of its own. */
  number?: string;
  /** The level of the qualifications framework that a scheme of kind "qualification" leads to. */
  level?: QualificationLevel;
  /** The competency standards that its unit codes are of. Absent, a code is that of whichever standard has it. */
  standards?: Identifier[];
  /** The required units. */
  units?: UnitCode[];
  /** The groups of elective units. */
  electives?: ElectiveGroup[];
  /** What a candidate must have before. */
  prerequisites?: Prerequisite[];
  /** How many months a certificate is valid. */
  validity_months?: Count;
  /** What an assessment costs. */
  assessment_fee?: Rupiah;
  /** When candidates may be assessed against it. */
  in_force?: Period;
  /** The scheme that this one is a new version of. */
  amendment?: Amendment;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Citation ties a record, or some members of it, to the source that says so, and keeps how the source says it: as a fact, a plan or a target, undisputed or not. */
export interface Citation {
  /** The source. */
  source: Identifier;
  /** The members of the record that the source gives, as JSON Pointers below the record such as "/founded"; absent where it gives the whole record. */
  members?: string[];
  /** How the source says it. */
  claim: Claim;
  /** Whether another source says otherwise; the note then tells which and what. */
  disputed?: boolean;
  /** The words of the source. */
  quote?: string;
  /** Anything a reader should know about this use of the source. */
  note?: LocalisedText;
}

/**
 * Claim is how a source says a thing: as a "fact", a "plan", a "target" or an "aim".
 *
 * - `fact`: fakta / fact (said to be so)
 * - `plan`: rencana / plan (said to be going to happen)
 * - `target`: target / target (said to be targeted, with a time or a number)
 * - `aim`: tujuan / aim (said to be hoped for)
 */
export type Claim = "fact" | "plan" | "target" | "aim";

/** A ClassChange is what happened to one centre. */
export interface ClassChange {
  /** The centre. */
  centre: Identifier;
  /** Where it is. */
  region?: RegionCode;
  /** What happened. */
  kind: ClassChangeKind;
  /** The class on the first day; absent is none. */
  from?: IndependenceClass;
  /** The class on the second day; absent is none. */
  to?: IndependenceClass;
}

/**
 * ClassChangeKind is what happened to a centre between two days: "promoted", "demoted", "new" or "gone". To get a first class is to be promoted.
 *
 * - `promoted`: naik kelas / promoted
 * - `demoted`: turun kelas / demoted
 * - `new`: baru / new
 * - `gone`: tidak ada lagi / gone
 */
export type ClassChangeKind = "promoted" | "demoted" | "new" | "gone";

/** ClassCounts are numbers of centres by class, for example 1,731 tumbuh, 1,534 berkembang and 492 mandiri. */
export interface ClassCounts {
  /** Centres without a class. */
  unclassified: number;
  /** Centres of class tumbuh (beginning). */
  tumbuh: number;
  /** Centres of class berkembang (developing). */
  berkembang: number;
  /** Centres of class mandiri (independent). */
  mandiri: number;
}

/** A ClassDecision is a class given on a day: a promotion, or a demotion with its reason. */
export interface ClassDecision {
  /** The class. */
  class: IndependenceClass;
  /** From which day. */
  from: CalendarDate;
  /** Who decided, as the system that keeps the record knows its users; not a name. */
  reviewer?: Identifier;
  /** The decision. */
  document?: Identifier;
  /** Why, for a demotion. */
  reason?: string;
}

/** A Distribution counts the centres of one region by class: by that which was given and by that which the evidence shows. */
export interface ClassDistribution {
  /** The region; absent is the whole country. */
  region?: RegionCode;
  /** Whether these are only those centres of the region of which nobody knows in which of its parts they are; for the whole country, those without a region. */
  rest?: boolean;
  /** By the class in force by a decision. */
  decided: ClassCounts;
  /** By the class that the evidence shows. */
  shown: ClassCounts;
  /** How many centres have a higher class by decision than by evidence. */
  above: number;
  /** How many centres have a lower class by decision than by evidence. */
  below: number;
}

/** A Movement is how many centres went from which class to which between two days. */
export interface ClassMovement {
  /** The first day. */
  from: CalendarDate;
  /** The second day. */
  to: CalendarDate;
  /** Those without a class on the first day, by their class on the second. */
  from_unclassified: ClassCounts;
  /** Those of class tumbuh on the first day, by their class on the second. */
  from_tumbuh: ClassCounts;
  /** Those of class berkembang on the first day, by their class on the second. */
  from_berkembang: ClassCounts;
  /** Those of class mandiri on the first day, by their class on the second. */
  from_mandiri: ClassCounts;
  /** Those that are there only on the second day, by their class on it. */
  new: ClassCounts;
  /** Those that are there only on the first day, by their class on it. */
  gone: ClassCounts;
  /** Each centre that has another class, is new or gone: first those of the second day in its order, then the gone in the order of the first. */
  changes?: ClassChange[];
}

/** A ProjectionPlan is what a projection of classes is made from: where it starts, what share of each class moves to each other in a period, and who assumed that. Nothing in it is filled in: a rate that is not given is none. */
export interface ClassProjection {
  /** The day it starts from. */
  from: CalendarDate;
  /** The classes on that day. */
  start: ClassCounts;
  /** How many months a period has, from 1 to 120: that of which the rates are. */
  period_months: number;
  /** How many periods are looked at, from 1 to 100. */
  periods: number;
  /** What share of a class moves in a period; the rest stays. */
  rates?: TransitionRate[];
  /** The centres that are new in each period, by the class that they come with. They move from the next period on. */
  entering?: ClassCounts;
  /** On what the new ones rest; needed if there are any. */
  entering_assumed?: RateAssumption;
}

/** A Snapshot is which centre has which class on a day. */
export interface ClassSnapshot {
  /** The day. */
  on: CalendarDate;
  /** The centres, in any order. */
  centres?: CentreClass[];
}

/** A Commitment is what binds money before it is paid: a contract, a purchase order or a decree that names who gets what. The ledger says of which lines it is. */
export interface Commitment {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The paper. */
  document?: Identifier;
  /** The other side: a provider or who is named, if an organisation. */
  organisation?: Identifier;
  /** What it is for. */
  item?: string;
  /** The day it was signed. */
  signed_on?: CalendarDate;
  /** The most that it binds, in all lines together. */
  amount?: Rupiah;
  /** The building project that it is for. */
  project?: Identifier;
  /** How far its work had come, as it was measured; absent for what is not built. */
  progress?: MeasuredProgress[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** Records are what all rooms of a document share: sources, parties, papers, meetings and words. */
export interface CommonRecords {
  /** Where facts come from. */
  sources?: Source[];
  /** Parties that are not training centres. */
  organisations?: Organisation[];
  /** People who apply, train, are assessed or traced. */
  persons?: Persons;
  /** Papers that others point to. */
  documents?: OfficialDocument[];
  /** Who met whom about what. */
  meetings?: Meeting[];
  /** What sources say in words. */
  statements?: Statement[];
  /** Totals for regions. */
  regional_counts?: RegionalCount[];
}

/**
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

/** A CompetencyAssessor (asesor kompetensi) assesses persons for certification bodies. */
export interface CompetencyAssessor {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The person. */
  person?: Identifier;
  /** The instructor, where the assessor also teaches in a centre of this document. */
  instructor?: Identifier;
  /** The bodies the assessor works for. */
  bodies?: Identifier[];
  /** The registration, for example "MET.000.000001 2019". */
  registration?: AssessorRegistration;
  /** When the registration is in force, the earlier period first; it is renewed by another assessment (RCC). */
  registered?: Period[];
  /** The units the assessor is technically competent in. */
  units?: UnitCode[];
  /** The schemes the assessor may assess as a whole. */
  schemes?: Identifier[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** A CompetencyCertificate (sertifikat kompetensi) says that a body found somebody competent in a scheme. It is not the certificate that a centre gives for training. */
export interface CompetencyCertificate {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The number as printed, for example "62010 2513 3 0000001 2025". Older certificates have numbers of other forms. */
  number?: string;
  /** The registration number as printed, for example "TIK 9999 00001 2025". */
  registration_number?: RegistrationNumber;
  /** The serial of the printed form (blanko). */
  blank_serial?: string;
  /** The assessment whose decision it rests on. */
  assessment?: Identifier;
  /** Who holds it. */
  holder: Identifier;
  /** The scheme. */
  scheme: Identifier;
  /** The body that issued it. */
  body: Identifier;
  /** The day of the decision that the holder is competent. */
  decided_on?: CalendarDate;
  /** The day of issue. */
  issued_on: CalendarDate;
  /** The last day on which it is valid. */
  expires_on?: CalendarDate;
  /** Suspensions, reinstatements and revocation, the earlier first. */
  sanctions?: Sanction[];
  /** The certificate whose place it takes. */
  previous?: Identifier;
  /** Why it takes the place of the previous one. */
  succession?: Succession;
}

/**
 * CompetencyResult is what a competency test found: "competent" (K) or "not_yet_competent" (BK). It is not the training result, and not a certificate.
 *
 * - `competent`: kompeten / competent (K; neither the training result nor a certificate)
 * - `not_yet_competent`: belum kompeten / not yet competent (BK; may be assessed again)
 */
export type CompetencyResult = "competent" | "not_yet_competent";

/**
 * A CompetencyStandard (standar kompetensi kerja) is a set of competency units that a decree put in force, such as the SKKNI of decree 282 Tahun 2016. The same unit code in another standard is another unit.
 *
 * Source: PP 31/2006 art. 4; Permenaker 3/2016.
 */
export interface CompetencyStandard {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Where it comes from: national, special or international. */
  kind: StandardKind;
  /** What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science". */
  title: LocalisedText;
  /** The decree as printed, for example "282 Tahun 2016" or "KEP.240/MEN/X/2004". */
  decree?: string;
  /** The day of the decree. */
  decreed_on?: CalendarDate;
  /** When it is in force; without an end while it is. */
  in_force?: Period;
  /** The standard that took its place. */
  replaced_by?: Identifier;
  /** Its units. */
  units?: CompetencyUnit[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * A CompetencyUnit (unit kompetensi) is one thing that somebody can be found competent in, as a standard describes it.
 *
 * Source: Permenakertrans 8/2012 annex I.
 */
export interface CompetencyUnit {
  /** The code, for example "J.62DMI00.001.1". It is unique in its standard. */
  code: UnitCode;
  /** What it is called. */
  title: LocalisedText;
  /** What it covers. */
  description?: LocalisedText;
  /** Its elements, in the order of the standard. */
  elements?: Element[];
  /** The conditions under which it is shown. */
  range_of_variables?: RangeOfVariables;
  /** How it is assessed. */
  evidence_guide?: EvidenceGuide;
  /** The earlier units whose place it takes. */
  replaces?: UnitReplacement[];
  /** The last day on which the unit is in force, where it was withdrawn before its standard. */
  withdrawn_on?: CalendarDate;
}

/**
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
 * Condition is the condition of equipment, as asset lists have it: "good", "minor_damage" or "major_damage".
 *
 * - `good`: baik / good (B in inventories)
 * - `minor_damage`: rusak ringan / minor damage (RR in inventories)
 * - `major_damage`: rusak berat / major damage (RB in inventories)
 */
export type Condition = "good" | "minor_damage" | "major_damage";

/** ConditionCounts are how many pieces are in which condition. What is absent was not counted, which is not 0. */
export interface ConditionCounts {
  /** Pieces in good condition (baik). */
  good?: Count;
  /** Pieces in minor damage (rusak ringan), which can still be used. */
  minor_damage?: Count;
  /** Pieces in major damage (rusak berat), which cannot. */
  major_damage?: Count;
}

/** Records are all records about construction in one document. */
export interface ConstructionRecords {
  /** Programmes that build several centres. */
  programmes?: NationalProgramme[];
  /** Projects that build one. */
  projects?: BuildingProject[];
}

/** A Contact is how an institution is reached. */
export interface Contact {
  /** The telephone number: digits, spaces and hyphens, a plus first for an international one. */
  phone?: string;
  /** The e-mail address. */
  email?: string;
  /** The address on the web, with https:// before it. */
  website?: string;
  /** The postal code: five digits, for example "76211". */
  postal_code?: string;
}

/**
 * ContactResult is what came of an attempt to reach somebody: "reached", "not_reached" or "refused".
 *
 * - `reached`: terhubung / reached
 * - `not_reached`: tidak terhubung / not reached
 * - `refused`: menolak menjawab / refused to answer
 */
export type ContactResult = "reached" | "not_reached" | "refused";

/** A ContractAmendment changes a contract (addendum). */
export interface ContractAmendment {
  /** The day both sides signed. */
  signed_on: CalendarDate;
  /** Why the contract was changed. */
  reason?: string;
  /** What the contract costs now, with taxes; absent where that did not change. */
  value?: Rupiah;
  /** How many calendar days the works may take now, counted from the day of the order to start; absent where that did not change. */
  days?: Count;
  /** The last day for the works now; absent where it did not change, or follows from the days. */
  planned_finish?: CalendarDate;
  /** The paper. */
  document?: Identifier;
}

/** A ControlTotal says how many records a list of the document has, as whoever prepared it counted them. A document that lost records on its way is found by it. */
export interface ControlTotal {
  /** The list, as a JSON Pointer, for example "/training/enrolments". */
  list: string;
  /** How many records it has. */
  count: Count;
}

/** A Cooperation (kerja sama) is centres and organisations that work together, with or without a signed agreement. */
export interface Cooperation {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centres in it. */
  centres?: Identifier[];
  /** The organisations in it. */
  organisations?: Identifier[];
  /** What it is for. */
  aims?: LocalisedText[];
  /** The paper of the agreement (MoU or PKS), if one is known. What is known of its period and duties is an Agreement, which points to this cooperation. */
  agreement?: Identifier;
  /** When it is in force. */
  in_force?: Period;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A CorrectiveAction is something that was done about work that is behind its plan. */
export interface CorrectiveAction {
  /** What was done. */
  kind: CorrectiveActionKind;
  /** The day it was done or agreed on, not before that of its report. */
  on: CalendarDate;
  /** The last day by which it is to have its effect; absent: none was set. */
  until?: CalendarDate;
  /** How much of the whole work is to be done by then. */
  target?: Percent;
  /** The paper that shows it. */
  document?: Identifier;
}

/**
 * CorrectiveActionKind is what was done about work that is behind its plan, such as "show_cause_meeting".
 *
 * - `warning_letter`: surat peringatan / warning letter
 * - `show_cause_meeting`: rapat pembuktian (SCM) / show-cause meeting (SCM: the builder shows why the works are late)
 * - `test_case`: uji coba / test case (progress agreed on that must be reached in a given time)
 * - `action_plan`: rencana tindak percepatan / action plan to catch up
 */
export type CorrectiveActionKind = "warning_letter" | "show_cause_meeting" | "test_case" | "action_plan";

/** A CostStandard is the highest price that a budget may plan with for an item at a place and in a period: a line of the state's standards (SBM, SBK) or of a region's (SSH, HSPK). No prices are shipped: those of training packages were not found published. */
export interface CostStandard {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Which standard it is of. */
  kind?: CostStandardKind;
  /** What it is the price of, such as "uang transpor peserta". */
  item: string;
  /** The place; absent for the whole country. */
  region?: RegionCode;
  /** When it is in force, mostly a fiscal year; open where an end is absent. */
  in_force?: Period;
  /** What the price is for, such as "OH" for a person and a day. */
  unit_of_measure?: string;
  /** The highest price of a unit. */
  ceiling: Rupiah;
  /** What it rests on. */
  basis?: Basis[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * CostStandardKind is which list of highest prices a standard is of, such as "sbm".
 *
 * - `sbm`: standar biaya masukan (SBM) / standard input cost (SBM) (highest prices of inputs, such as fees, for the state budget)
 * - `sbk`: standar biaya keluaran (SBK) / standard output cost (SBK) (highest cost of one output, for the state budget)
 * - `ssh`: standar satuan harga (SSH) / standard unit price (SSH) (prices of goods and services of a region)
 * - `hspk`: harga satuan pokok kegiatan (HSPK) / unit price of works (HSPK) (prices of works, such as building, of a region)
 */
export type CostStandardKind = "sbm" | "sbk" | "ssh" | "hspk";

/** Count is a whole number of things or people from 0 to 2,147,483,647, such as 16 seats. In JSON it is a number. */
export type Count = number;

/**
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

/** Count holds if a number is from min to max, both included. */
export interface CountRule {
  /** Which kind of rule this is. */
  kind: "count";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The smallest number. */
  min?: RuleLimit;
  /** The largest number. */
  max?: RuleLimit;
}

/**
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

/** A CriterionNumber names a criterion of a unit: element 1, criterion 2 is KUK 1.2. */
export interface CriterionNumber {
  /** The element. */
  element: Count;
  /** The criterion. */
  criterion: Count;
}

/** A Dataset is one document with the records of an office: centres, training, certificates, projects, roadmaps and money, with the sources they are known from. */
export interface Dataset {
  /** The schema that the document follows, for editors. */
  $schema?: string;
  /** The version of the data model. */
  version: SchemaVersion;
  /** The identifier of the document. */
  id: Identifier;
  /** What the document holds. */
  title: LocalisedText;
  /** How far its records have come. */
  phase: Phase;
  /** Whether it is made up, for an example or a test. */
  synthetic?: boolean;
  /** Whether it is meant for the public; it then holds no personal identifiers. */
  public?: boolean;
  /** The day it was prepared. */
  prepared_on?: CalendarDate;
  /** How many records lists have, as they were counted when it was prepared. */
  control_totals?: ControlTotal[];
  /** Sources, parties, people, papers and meetings. */
  common?: CommonRecords;
  /** Training centres and what belongs to them. */
  centre?: CentreRecords;
  /** What happens in the centres. */
  training?: TrainingRecords;
  /** Community centres on their way to independence. */
  roadmap?: RoadmapRecords;
  /** The building of centres. */
  construction?: ConstructionRecords;
  /** Competency certification. */
  certification?: CertificationRecords;
  /** Budgets, assistance, payments and what else is money. */
  funding?: FundingRecords;
}

/**
 * Relation is the side of a day on which a date lies: "on_or_before" or "on_or_after".
 *
 * - `on_or_before`: pada atau sebelum / on or before
 * - `on_or_after`: pada atau sesudah / on or after
 */
export type DateRelation = "on_or_before" | "on_or_after";

/** Date holds if a date lies on or before, or on or after, a reference date that is shifted by whole months: a last training that ended at least twelve months before the first day is on or before it with offset_months -12. The day is clipped to the last one of a shorter month: one month after 31 January is 28 or 29 February. */
export interface DateRule {
  /** Which kind of rule this is. */
  kind: "date";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The day that it is compared with. */
  at: ReferenceDate;
  /** How many months later than that day, or earlier if negative: from -1200 to 1200. */
  offset_months?: OffsetMonths;
  /** On which side of it the date must lie; that day itself will do. */
  relation: DateRelation;
}

/** A DatedNumber is the value of a parameter from a day on, until the next one begins or its own end. */
export interface DatedNumber {
  /** The first day. */
  from: CalendarDate;
  /** The last day, if it ends. */
  until?: CalendarDate;
  /** The value. */
  value: Count;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
}

/** A DayPattern (jam pelatihan) is how the lesson hours lie in some days of the week: Friday has other hours than Monday to Thursday. */
export interface DayPattern {
  /** The days it holds for. */
  weekdays: [Weekday, ...Weekday[]];
  /** The lesson hours of such a day, from the first to the last. */
  slots: [TimeSlot, ...TimeSlot[]];
}

/** DeclaredCount is a total that a source states without naming what it counts: "16 vocations", of which it names four, or "three certified instructors". Nothing is invented to fill the gap. */
export interface DeclaredCount {
  /** What is counted. */
  subject: CountSubject;
  /** How many. */
  count: QualifiedCount;
  /** When this was so. */
  as_of?: PartialDate;
  /** Where this was said. */
  citations?: Citation[];
}

/**
 * DeliveryMode is where a programme is taught: "in_person" (luring), "online" (daring) or "blended" (both in turn).
 *
 * - `in_person`: luring (tatap muka) / in person (all at one place)
 * - `online`: daring / online (all over a network)
 * - `blended`: bauran (luring dan daring) / blended (in person and online in turn)
 */
export type DeliveryMode = "in_person" | "online" | "blended";

/**
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

/** A Digest is 256 bits that stand for something: a SHA-256, or a sum of such. As text it is 64 hexadecimal digits, lower case. */
export type Digest = string;

/**
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

/** A Dossier is what is known of one person, as documents have it: the value of each known fact, where it comes from, and the facts on which two sources disagree. A fact that is absent is missing. Decisions are made from it. */
export interface Dossier {
  /** What is known, by fact. */
  evidence: FactValues;
  /** Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
}

/**
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

/** An ElectiveGroup is a group of units of which a candidate takes some. */
export interface ElectiveGroup {
  /** What it is called. */
  name?: LocalisedText;
  /** How many of its units must be held. */
  at_least: Count;
  /** The units to choose from. */
  units?: UnitCode[];
}

/** An Element (elemen kompetensi) is a part of a unit. */
export interface Element {
  /** Its number within the unit, from 1. */
  number: Count;
  /** What is done. */
  title: LocalisedText;
  /** What must be shown. */
  criteria?: PerformanceCriterion[];
}

/** An EligibilityDecision is what was decided on whether somebody may enter, by which version of the rules: the record of it, not the rules, which are a Policy. */
export interface EligibilityDecision {
  /** The rules and their version. */
  policy?: PolicyRef;
  /** When that version is in force, as it says itself. */
  policy_in_force?: Period;
  /** What was decided. */
  verdict: RecordedVerdict;
  /** The day of the decision. */
  decided_on?: CalendarDate;
  /** Who admitted the person all the same, where the verdict is not "eligible". */
  override?: OverrideRecord;
}

/**
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
 * EmploymentStatus is how somebody is employed by the state: "pns" (civil servant), "cpns" (on probation), "pppk" (on contract) or "non_asn" (not a civil servant).
 *
 * - `pns`: PNS / civil servant (PNS)
 * - `cpns`: CPNS / civil servant on probation (CPNS) (on probation before becoming a civil servant)
 * - `pppk`: PPPK / contract civil servant (PPPK) (employed by the government under a contract)
 * - `non_asn`: Non ASN / not a civil servant (such as honorary or private staff)
 */
export type EmploymentStatus = "pns" | "cpns" | "pppk" | "non_asn";

/**
 * Engagement is whether an instructor is on the "staff" or a "guest".
 *
 * - `staff`: instruktur tetap / on the staff
 * - `guest`: instruktur luar / from outside (a practitioner or speaker from outside)
 */
export type Engagement = "staff" | "guest";

/** An Enrolment (kepesertaan) is one person in one batch, from application to tracing. */
export interface Enrolment {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The batch. */
  batch: Identifier;
  /** The person. */
  person: Identifier;
  /** The day of application. */
  applied_on?: CalendarDate;
  /** Why the person applies. */
  entry_reason?: EntryReason;
  /** What the person did before the training began. */
  employment_before?: EmploymentBefore;
  /** Whether the papers that the announcement asks for were handed in and seen. */
  documents_complete?: YesNo;
  /** Whether the person may enter, as it was decided. */
  eligibility?: EligibilityDecision;
  /** What the selection decided. */
  selection?: SelectionResult;
  /** The place in the ranking of the selection, from 1; reserves are called in this order. */
  rank?: Count;
  /** Why the application was rejected. */
  reject_reasons?: RejectReason[];
  /** The last day on which an accepted person can confirm (daftar ulang); absent if there is none. */
  confirm_by?: CalendarDate;
  /** The enrolment whose place this one takes, for a reserve who was promoted (peserta pengganti). */
  replacement_for?: Identifier;
  /** The days from the first to the last in training; without an end while it goes on. */
  attended?: Period;
  /** When training was interrupted, the earlier first. */
  suspensions?: Suspension[];
  /** The warning letters that the person was given. */
  warnings?: Identifier[];
  /** The insurance during training. */
  insurance?: InsuranceCover[];
  /** Whether it was completed. */
  completion?: Completion;
  /** What the centre decided: not the result of a competency assessment. */
  result?: TrainingResult;
  /** The competency test (uji kompetensi) that the person sat. */
  assessment_event?: Identifier;
  /** What the competency test found: not the training result. */
  competency_result?: CompetencyResult;
  /** Why it ended early, for withdrawn and dismissed. */
  exit_reason?: ExitReason;
  /** What happened to it so far; its state follows from this. */
  history?: EnrolmentStep[];
  /** The enrolment record that this one corrects. */
  amendment?: Amendment;
}

/**
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

/** A Step is one move that was made. */
export interface EnrolmentStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: EnrolmentEvent;
  /** The state that the record has since then. */
  to: EnrolmentState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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
 * EnvironmentKind is the kind of an environmental document, from the heaviest to the lightest: "amdal", "ukl_upl" or "sppl".
 *
 * - `amdal`: Amdal (analisis mengenai dampak lingkungan) / environmental impact analysis (Amdal) (for works of great impact)
 * - `ukl_upl`: UKL-UPL (upaya pengelolaan dan pemantauan lingkungan) / environmental management and monitoring (UKL-UPL) (for works below the bound of the Amdal)
 * - `sppl`: SPPL (surat pernyataan pengelolaan lingkungan) / statement of environmental care (SPPL) (a promise, for small works)
 */
export type EnvironmentKind = "amdal" | "ukl_upl" | "sppl";

/** An EnvironmentPaper is the environmental document of a project. */
export interface EnvironmentPaper {
  /** Which of the three it is. */
  kind?: EnvironmentKind;
  /** The day it was approved; absent while it is not. */
  approved_on?: CalendarDate;
  /** The paper. */
  document?: Identifier;
}

/** An Equipment is one kind of durable thing in a workshop, such as sixteen welding machines. */
export interface Equipment {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The workshop it stands in. */
  workshop: Identifier;
  /** What it is. */
  name: string;
  /** The item of an equipment standard that it is, where there is one. */
  item?: Identifier;
  /** How many there are. */
  quantity: Count;
  /** How many of them can be used; absent where that follows from the numbers by condition. */
  usable?: Count;
  /** The condition of the worst that is in use. */
  condition?: Condition;
  /** How many are in which condition. */
  by_condition?: ConditionCounts;
  /** How many stations of the workshop it equips, with all pieces in order. */
  stations?: Count;
  /** The code in the list of state or local assets (kode barang BMN or BMD): digits and dots, for example "3.05.01.04.001". */
  asset_code?: string;
  /** The register number in that list (NUP), of the first piece if there are several, which then follow each other. */
  asset_number?: Count;
  /** The serial numbers of the makers, one for each piece that has one. */
  serial_numbers?: string[];
  /** When it was acquired, as closely as is known: "2021" or "2021-11-05". */
  acquired_on?: PartialDate;
  /** Whether it was granted, as by government assistance. */
  granted?: YesNo;
  /** The handover record (BAST) with which it came. */
  handover?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An EquipmentStandard is the list of the equipment that training needs: of a vocation, or of one programme. Readiness compares what a centre has with it. */
export interface EquipmentStandard {
  /** The identifier, for example "standar-las-smaw". */
  id: Identifier;
  /** The name. */
  name: LocalisedText;
  /** The vocation it is for. */
  vocation?: Vocation;
  /** The programme it is for, where it is not for a whole vocation. */
  programme?: Identifier;
  /** The document that sets it, such as a technical guideline. */
  document?: Identifier;
  /** When it is in force. */
  in_force?: Period;
  /** The items. */
  items?: StandardItem[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** EvidenceGuide (panduan penilaian) says how a unit is assessed. */
export interface EvidenceGuide {
  /** The context of assessment. */
  context?: LocalisedText[];
  /** The units that must be held before; codes of any standard. */
  prerequisites?: UnitCode[];
  /** The knowledge needed. */
  knowledge?: LocalisedText[];
  /** The skills needed. */
  skills?: LocalisedText[];
  /** The attitude needed. */
  attitude?: LocalisedText[];
  /** The critical aspects. */
  critical_aspects?: LocalisedText[];
}

/**
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

/** A PolicyRef names one version of a policy. */
export interface ExtendedPolicy {
  /** The policy. */
  id: Identifier;
  /** The version. */
  version: Count;
}

/**
 * Extent is how many a source says, without a number: "some", "many", "most" or "all".
 *
 * - `some`: sebagian / some
 * - `many`: banyak / many
 * - `most`: sebagian besar / most
 * - `all`: semua / all
 */
export type Extent = "some" | "many" | "most" | "all";

/** A Facilitation is a promise or a practice of helping trainees to competency certificates, before any body or scheme is named: "participants will be facilitated to obtain certificates of BNSP". */
export interface Facilitation {
  /** The centre whose trainees are helped. */
  centre: Identifier;
  /** Who helps. */
  organisation?: Identifier;
  /** Whose certificates they are. */
  authority: CertificationAuthority;
  /** What it is for. */
  purpose?: LocalisedText;
  /** Where this was said. */
  citations?: Citation[];
}

/** FactCounts are what a missing fact did. */
export interface FactCounts {
  /** The undetermined people to whom it is missing and for whom it could still decide. */
  missing?: Count;
  /** Those to whom nothing else is missing. */
  only?: Count;
}

/** Declaration is a fact that a policy declares for itself, such as a local card. */
export interface FactDeclaration {
  /** What kind of value it has. */
  kind: FactKind;
  /** What people call it; if absent, its name. */
  label?: LocalisedText;
  /** How it is collected: what to bring or to ask. Without it nobody knows how, and the analysis says so. */
  ask?: LocalisedText;
  /** The words it may have, for kind "word"; the codes it may hold, for kind "set", where any code will do if absent. */
  values?: string[];
  /** What the words are called. */
  labels?: {
    [name: string]: LocalisedText;
  };
}

/**
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

/** About is where the value of a fact comes from. */
export interface FactSource {
  /** How sure it is; absent counts as declared. */
  assurance?: Assurance;
  /** Who or what says so, such as "Dukcapil" or "ijazah". */
  source?: string;
  /** The day it was said or looked up. */
  on?: CalendarDate;
}

/** FactValues are the values of the facts that are known, by fact. A fact that is absent is missing and counts neither for nor against. */
export interface FactValues {
  /** tempat tinggal menurut KTP / residence on the identity card */
  residence?: string;
  /** tempat tinggal sekarang / present residence */
  current_residence?: string;
  /** tanggal lahir / birth date */
  birth_date?: string;
  /** jenis kelamin menurut KTP / sex on the identity card */
  sex?: "male" | "female";
  /** warga negara Indonesia / Indonesian citizen */
  citizen?: boolean;
  /** masih bersekolah / still in school */
  in_school?: boolean;
  /** pendidikan terakhir / level of education */
  education?: "none" | "primary_incomplete" | "sd" | "smp" | "sma" | "d1" | "d2" | "d3" | "d4" | "s1" | "s2" | "s3";
  /** jalur pendidikan terakhir / stream of the last education */
  education_stream?: "general" | "vocational" | "religious" | "equivalency";
  /** tanggal lulus terakhir / date of the last graduation */
  graduated_on?: string;
  /** status pekerjaan / employment */
  employment?: "unemployed" | "laid_off" | "employed" | "self_employed" | "household";
  /** golongan pekerjaan / class of occupation */
  occupation?: "none" | "private" | "asn" | "military" | "police" | "state_official" | "legislator" | "village_official" | "soe_official";
  /** pengalaman kerja dalam bulan / months of work experience */
  experience_months?: number;
  /** sedang mengikuti pelatihan lain / in another training now */
  in_training?: boolean;
  /** pelatihan yang pernah diikuti / trainings taken */
  trainings_taken?: number;
  /** akhir pelatihan terakhir / end of the last training */
  last_training_ended?: string;
  /** kartu pencari kerja (AK/1) / job-seeker card (AK/1) */
  job_seeker_card?: boolean;
  /** masa berlaku kartu AK/1 / last day of the AK/1 card */
  job_seeker_card_until?: string;
  /** akun SIAPkerja / SIAPkerja account */
  siapkerja_account?: boolean;
  /** penyandang disabilitas / person with a disability */
  disability?: boolean;
  /** sehat jasmani dan rohani / in good health */
  healthy?: boolean;
  /** dosis vaksin Covid-19 / doses of Covid-19 vaccine */
  vaccine_doses?: number;
  /** terdaftar dalam data keluarga miskin / on the register of poor households */
  poverty_listed?: boolean;
  /** desil kesejahteraan (DTSEN) / welfare decile (DTSEN) */
  welfare_decile?: number;
  /** penerima bantuan sosial / receives social assistance */
  social_assistance?: boolean;
  /** peserta jaminan sosial / in the social security programme */
  social_security?: boolean;
  /** izin orang tua atau wali / consent of a parent or guardian */
  parental_consent?: boolean;
  /** berkas yang diserahkan / papers handed in */
  documents?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** The last day on which it is valid. */
    until?: string;
  })[];
  /** unit kompetensi yang dikuasai / competency units held */
  units?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** The last day on which it is valid. */
    until?: string;
  })[];
  /** sertifikat kompetensi / competency certificates */
  certificates?: (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** The last day on which it is valid. */
    until?: string;
  })[];
  [name: string]: boolean | number | string | (string | {
    /** The code. */
    code: string;
    /** The first day on which it is valid. */
    from?: string;
    /** The last day on which it is valid. */
    until?: string;
  })[] | undefined;
}

/** FamilyCardNumber is the number of a family card (nomor KK): sixteen digits. It is shared by a household, so programmes that admit at most two of a family compare it. It is personal data and masked like a NIK. */
export type FamilyCardNumber = string;

/** A FeasibilityReport is the study of whether a centre can be built and run. */
export interface FeasibilityReport {
  /** The day it was finished. */
  on?: CalendarDate;
  /** What it concludes; absent while that is not known. */
  conclusion?: StudyConclusion;
  /** Under which conditions, where it concludes so. */
  conditions?: string;
  /** Who made it. */
  author?: Identifier;
  /** The paper. */
  document?: Identifier;
}

/**
 * FillOrder is whether reserved seats or open seats are given first.
 *
 * - `reserved_first`: kursi yang dicadangkan dahulu / reserved seats first (a floor: members who are chosen by rank count towards it)
 * - `open_first`: kursi terbuka dahulu / open seats first (on top: members who have an open seat use no reserved one)
 */
export type FillOrder = "reserved_first" | "open_first";

/** A FilledForm is a form of the set that was filled in. */
export interface FilledForm {
  /** Which form. */
  form: AssessmentForm;
  /** The edition of the set, for example "2018". */
  edition?: string;
  /** The day on which it was filled in. */
  on?: CalendarDate;
  /** The paper. */
  document?: Identifier;
}

/** A Finding is a check that failed at one place of a document. It holds the value given only where its kind is not personal. */
export interface Finding {
  /** The check that failed. */
  check: Identifier;
  /** How grave it is in the phase that was checked. */
  severity: Severity;
  /** Where, as a JSON Pointer (RFC 6901); "" is the whole document. */
  at: string;
  /** The values that the text names. */
  params?: Params;
  /** What must hold, with the values filled in. */
  text: LocalisedText;
  /** How to mend it. */
  mend: LocalisedText;
}

/**
 * FindingGrade is how grave a finding of assessors is: "major" or "minor".
 *
 * - `major`: mayor / major (must be mended before an accreditation is granted)
 * - `minor`: minor / minor (noted; an accreditation may be granted)
 */
export type FindingGrade = "major" | "minor";

/** A FitnessCertificate says that a building may be used (sertifikat laik fungsi, SLF). */
export interface FitnessCertificate {
  /** The number as printed. */
  number?: string;
  /** The day it was issued; absent while it is not. */
  issued_on?: CalendarDate;
  /** The last day on which it holds; absent where it has no end. */
  expires_on?: CalendarDate;
  /** The paper. */
  document?: Identifier;
}

/** Flag holds if a fact is as stated. */
export interface FlagRule {
  /** Which kind of rule this is. */
  kind: "flag";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** What the fact must be. */
  is: YesNo;
}

/** A Fulfilment says whether a project has a requirement. */
export interface Fulfilment {
  /** The requirement. */
  requirement: ProjectRequirement;
  /** Whether the project has it. */
  met: YesNo;
  /** The day on which this was so. */
  on?: PartialDate;
  /** The paper that shows it. */
  document?: Identifier;
  /** Where this was said. */
  citations?: Citation[];
}

/**
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

/** Records are all records about funding in one document. */
export interface FundingRecords {
  /** Money that budgets set aside. */
  allocations?: Allocation[];
  /** Proposals for government assistance. */
  proposals?: AssistanceProposal[];
  /** Calls for proposals. */
  assistance_calls?: AssistanceCall[];
  /** Rules by which assistance is paid, beside those that this library ships. */
  tranche_plans?: TranchePlan[];
  /** Government assistance that was agreed on. */
  assistances?: Assistance[];
  /** What centres earned and spent in a year, as they count it. */
  self_sufficiency_reports?: SelfSufficiencyReport[];
  /** What auditors found wrong with money. */
  audit_findings?: AuditFinding[];
  /** Payments. */
  payments?: Payments;
  /** Receipts for what treasurers paid out. */
  receipts?: Receipts;
  /** What treasurers answered for. */
  accountability_reports?: AccountabilityReport[];
  /** What participants get for a day. */
  allowance_rates?: AllowanceRate[];
  /** Nominative lists of allowances. */
  payment_lists?: PaymentLists;
  /** Premiums for the insurance of participants. */
  insurance_premiums?: InsurancePremium[];
  /** Budgets, each version one. */
  budgets?: Budget[];
  /** The highest prices that budgets may plan with. */
  cost_standards?: CostStandard[];
  /** What binds money: contracts and decrees. */
  commitments?: Commitment[];
  /** The ledger of the budgets, entry by entry. */
  entries?: LedgerEntry[];
}

/** A Funnel is what a policy did to a cohort: how many there are of each verdict, how many each rule excludes, alone or with others, and how many are undetermined for want of which fact; for all people and for the groups of breakdowns. It holds no one's data. Small cells are told until they are hidden; a cell that is hidden is an absent count, which is not 0. */
export interface Funnel {
  /** The policy and its version. */
  policy: ExtendedPolicy;
  /** What the policy is called. */
  title: LocalisedText;
  /** The rules, in the order of the document. */
  rules: FunnelRule[];
  /** The facts that the rules ask for, in their order. */
  facts: FunnelFact[];
  /** The counts of all people. */
  total: FunnelCounts;
  /** The same for groups. */
  breakdowns?: FunnelBreakdown[];
}

/** A FunnelBreakdown is the numbers of a funnel by the groups of a Breakdown. */
export interface FunnelBreakdown {
  /** What it divides by. */
  label: LocalisedText;
  /** The groups, then the rest of the people, then those of whom it is not known where they belong; without those in which there is nobody. */
  groups: FunnelGroup[];
}

/** FunnelCounts are the numbers of a funnel for some people. */
export interface FunnelCounts {
  /** How many they are. */
  people?: Count;
  /** Who meets the policy. */
  eligible?: Count;
  /** Who does not. */
  ineligible?: Count;
  /** Of whom too little is known to say. */
  undetermined?: Count;
  /** What each rule did, by its place in the funnel's rules. */
  rules: RuleCounts[];
  /** What each missing fact did, by its place in the funnel's facts. */
  facts: FactCounts[];
}

/** A FunnelFact is a fact that rules ask for. */
export interface FunnelFact {
  /** The fact. */
  fact: FactName;
  /** What people call it. */
  label: LocalisedText;
  /** What settles it. */
  ask: LocalisedText;
}

/** A FunnelGroup is the numbers of a funnel for one group. */
export interface FunnelGroup {
  /** The group, "rest" or "not_known". */
  id: Identifier;
  /** What it is called. */
  label: LocalisedText;
  /** The numbers. */
  counts: FunnelCounts;
}

/** A FunnelRule is a rule of the policy. */
export interface FunnelRule {
  /** Its name in the policy. */
  code: Identifier;
  /** What it asks for, in words. */
  text: LocalisedText;
}

/**
 * A GraduateInternship (magang lulusan perguruan tinggi, "Maganghub") is work experience for somebody who has just left a university: six months, once, with a stipend. It is neither an apprenticeship nor part of a training programme.
 *
 * Source: Permenaker 8/2025 as the press reports it; its articles have not been read, so every limit is a parameter.
 */
export interface GraduateInternship {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The graduate. */
  person: Identifier;
  /** The company. */
  company: Identifier;
  /** The university or college. */
  university?: Identifier;
  /** The day on the diploma. */
  diploma_on?: CalendarDate;
  /** Whether the graduate has an account of SIAPkerja. */
  siapkerja_account?: YesNo;
  /** From when to when. */
  period?: Period;
  /** The stipend, in rupiah a month. */
  stipend?: Rupiah;
  /** The mentors at the company. */
  mentors?: Identifier[];
  /** What the graduate is insured against. */
  insurance?: InsuranceCover[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** A GranteeAccount is the bank account that assistance is paid into. */
export interface GranteeAccount {
  /** The bank that has the account. */
  bank?: string;
  /** The number of the account. */
  number?: AccountNumber;
  /** Whose account it is. */
  holder?: Identifier;
}

/**
 * HandoverKind is "provisional" (PHO, begins the maintenance period) or "final" (FHO, ends it).
 *
 * - `provisional`: serah terima pertama (PHO) / provisional handover (the works are complete; the maintenance period begins)
 * - `final`: serah terima akhir (FHO) / final handover (the maintenance period ends)
 */
export type HandoverKind = "provisional" | "final";

/** A Head is who leads a centre. */
export interface Head {
  /** The name, without titles. */
  name: string;
  /** Titles before the name, for example "Dr.". */
  title_prefix?: string;
  /** Titles after the name, for example "M.M.". */
  title_suffix?: string;
  /** The office held, for example "Kepala UPTD BLK Paser". */
  office?: string;
  /** Whether that office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** Since when. */
  since?: PartialDate;
}

/**
 * Need is how many codes of a list are needed: "all" or "any".
 *
 * - `all`: semua / all
 * - `any`: salah satu / any
 */
export type HoldsNeed = "all" | "any";

/** Holds holds if a set has all, or any, of these codes, such as competency units. With a reference date each must be valid on that day; of a code whose validity is not known it is then not known. */
export interface HoldsRule {
  /** Which kind of rule this is. */
  kind: "holds";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The codes, at least one. */
  codes: [string, ...string[]];
  /** Whether all of them are needed or any one; all if absent. */
  need?: HoldsNeed;
  /** The day on which they must be valid; absent, holding them will do. */
  at?: ReferenceDate;
}

/** An opaque identifier, chosen by whoever keeps the record: 1 to 64 of A-Z, a-z, 0-9, ".", "_" and "-". */
export type Identifier = string;

/** An Income is money from one source in a year. */
export interface Income {
  /** Where it comes from. */
  source: FundSource;
  /** How much; absent where it is not known. */
  amount?: Rupiah;
  /** What it was for, for example "jasa jahit seragam". */
  description?: string;
}

/**
 * IndependenceClass is the official class of a community centre: "tumbuh" (can train well), "berkembang" (has partners who pay for training, and empowers its alumni) or "mandiri" (sustains itself). The words are those of the ministry. That a class is another word is told as of every list, by check REF-001.
 *
 * - `tumbuh`: Tumbuh / growing (Tumbuh) (can run training well)
 * - `berkembang`: Berkembang / developing (Berkembang) (trains, has partnerships that pay for training, and empowers alumni)
 * - `mandiri`: Mandiri / independent (Mandiri) (sustains its institution and produces goods or services)
 */
export type IndependenceClass = "tumbuh" | "berkembang" | "mandiri";

/** An Indicator is a published rate, such as an unemployment rate of about 3.9 percent. */
export interface Indicator {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it measures. */
  kind: IndicatorKind;
  /** The region it is about. */
  region?: RegionCode;
  /** The centre it is about. */
  centre?: Identifier;
  /** How the source gives the value: exactly, about, at least. */
  qualifier: CountQualifier;
  /** The value. */
  value: Percent;
  /** The period it is for; absent where the source does not say. */
  period?: Period;
  /** Who is counted in the rate. */
  numerator?: Count;
  /** Of how many. */
  denominator?: Count;
  /** Who measured it. */
  measured_by?: Identifier;
  /** Where this was said. */
  citations?: Citation[];
}

/**
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

/** An IndustryForum (FKLPI, FKLPID) is where centres and industry meet: about what companies need, where alumni go and what to teach. */
export interface IndustryForum {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The name. */
  name: string;
  /** The region that it is for. */
  region?: RegionCode;
  /** The centre that runs it. */
  centre?: Identifier;
  /** The companies and other organisations in it. */
  members?: Identifier[];
  /** Its meetings, as far as the document has them. */
  meetings?: Identifier[];
  /** When it last met, as exactly as that is known. */
  last_met?: PartialDate;
  /** How many months it lets pass between two meetings, by its own rules; absent if it has none. */
  every_months?: Count;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An Instalment is one part of a TranchePlan. */
export interface Instalment {
  /** Its number, from 1. */
  number: Count;
  /** Its share, in percent of what the instalments with an amount leave; absent if it has an amount. */
  share?: Percent;
  /** Its amount, the same whatever the assistance; absent if it has a share. */
  amount?: Rupiah;
  /** What must have happened before it is paid. */
  trigger: PaymentTrigger;
  /** The papers that must be handed in with the request. */
  attachments?: DocumentKind[];
  /** Within how many days after it is paid it must be accounted for; absent where the plan does not say. */
  account_within_days?: Count;
}

/** Instant is a second of UTC, such as 2025-12-10T03:00:00Z, in the years 1 to 9999. It says when something was done, whatever the local time was. */
export type Instant = string;

/** An Instructor teaches in a centre. */
export interface Instructor {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre. */
  centre: Identifier;
  /** The person, where the document holds it. */
  person?: Identifier;
  /** The number of a civil servant (NIP). It is personal data. */
  nip?: NIP;
  /** How the instructor is employed. */
  employment?: EmploymentStatus;
  /** The rank in the functional job of instructors. */
  rank?: InstructorRank;
  /** The vocations taught. */
  vocations?: Vocation[];
  /** The competency units taught; absent where nobody says which. */
  units?: UnitCode[];
  /** Whether on the staff or from outside. */
  engagement?: Engagement;
  /** The certificates held. */
  certificates?: InstructorCertificate[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** An InstructorCertificate is the proof that an instructor knows the trade or can teach it. */
export interface InstructorCertificate {
  /** What it proves. */
  kind: InstructorCertificateKind;
  /** The vocation, for a technical one. */
  vocation?: Vocation;
  /** The number as printed; for an assessor the registration (MET). */
  number?: string;
  /** Who issued it, such as a certification body. */
  issuer?: string;
  /** When it is valid. */
  valid?: Period;
}

/**
 * CertificateKind is what a certificate of an instructor proves: "technical" competence, "methodology" or that the holder is an "assessor".
 *
 * - `technical`: kompetensi teknis / technical competence (is good at what is taught)
 * - `methodology`: metodologi pelatihan / training methodology (is able to teach)
 * - `assessor`: asesor kompetensi / assessor of competence (may assess competence; has a registration number (MET))
 */
export type InstructorCertificateKind = "technical" | "methodology" | "assessor";

/**
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

/** InstructorRequirements are what a programme asks of its instructors, as its form states them. */
export interface InstructorRequirements {
  /** The lowest level of education. */
  min_education?: EducationLevel;
  /** The competence to teach, such as a certificate of training methodology. */
  methodology?: LocalisedText;
  /** The competence in the trade, such as a certificate for its units. */
  technical?: LocalisedText;
  /** Months of work in the trade or as an instructor. */
  experience_months?: Count;
  /** Anything else. */
  other?: LocalisedText;
}

/** Instructors is a list of instructors. */
export type Instructors = Instructor[];

/** An InsuranceCover is cover of somebody who trains, such as that of BPJS Ketenagakerjaan against accidents at work. */
export interface InsuranceCover {
  /** What it covers. */
  kind: InsuranceKind;
  /** The number of the policy or of the membership. */
  policy_number?: string;
  /** From when to when; absent where it is not recorded, and then taken as long enough. */
  period?: Period;
}

/**
 * InsuranceKind is what insurance covers: "work_accident" (JKK) or "death" (JKM).
 *
 * - `work_accident`: jaminan kecelakaan kerja (JKK) / work accident insurance (JKK of social security)
 * - `death`: jaminan kematian (JKM) / death insurance (JKM of social security)
 */
export type InsuranceKind = "work_accident" | "death";

/** An InsurancePremium is what insures the participants of a batch, such as against accidents at work: participants × months × premium. */
export interface InsurancePremium {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The batch. */
  batch: Identifier;
  /** What it covers. */
  kind: InsuranceKind;
  /** How many participants are insured. */
  participants: Count;
  /** For how many months they are insured. */
  months: Count;
  /** The premium of one participant for a month. */
  per_month: Rupiah;
  /** The premium of all participants for all months together. */
  amount: Rupiah;
  /** The payment that pays it. */
  payment?: Identifier;
  /** The paper of the insurer. */
  document?: Identifier;
}

/** An IntakeWave (gelombang) is one national or yearly opening of registration that covers many batches, such as the "Batch 1" of 2026 with about 20,000 people. It is not a class of 16: see Batch. */
export interface IntakeWave {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The name as announced, for example "Pelatihan Vokasi Nasional Batch 1". */
  name: string;
  /** The number in its year: the 1 of "Batch 1". */
  wave_number?: Count;
  /** The year, for example "2026". */
  year?: PartialDate;
  /** When applications are taken; the last day as last extended. */
  registration?: Period;
  /** The day on which those who are accepted are announced. */
  announced_on?: CalendarDate;
  /** The people it is for, over all centres. */
  seats?: Count;
  /** Where this is known from. */
  citations?: Citation[];
}

/** An ItemProgress is how much of a work item was done. */
export interface ItemProgress {
  /** The work item. */
  item: Identifier;
  /** How much of it was done, all together since the beginning, from 0.00 to 100.00. */
  done: Percent;
}

/** A JobReferral is a vacancy that was passed to somebody who has been trained. */
export interface JobReferral {
  /** The enrolment of the person. */
  enrolment: Identifier;
  /** The employer. */
  organisation?: Identifier;
  /** The vacancy, such as "operator jahit". */
  vacancy?: string;
  /** The day on which the vacancy was passed on. */
  on?: CalendarDate;
  /** What came of it. */
  result?: ReferralResult;
}

/** A KitItem is one thing of a ParticipantKit. */
export interface KitItem {
  /** What it is. */
  kind: KitItemKind;
  /** How many, for example 2. */
  quantity: Count;
  /** The day it was received; absent while it was not. */
  received_on?: CalendarDate;
  /** The receipt that the participant signed. */
  receipt?: Identifier;
}

/**
 * KitItemKind is what is handed to a participant, such as "uniform".
 *
 * - `uniform`: seragam / uniform
 * - `stationery`: alat tulis (ATK) / stationery
 * - `module`: modul / training module
 * - `protective_gear`: alat pelindung diri (APD) / protective gear (such as gloves, glasses and shoes of welders)
 * - `tools`: peralatan kerja / tools
 */
export type KitItemKind = "uniform" | "stationery" | "module" | "protective_gear" | "tools";

/** A Land is the land that a centre stands on. */
export interface Land {
  /** The area in square metres. */
  area_m2?: Count;
  /** By what right the centre has it. */
  title?: LandTitle;
  /** Whose land it is. */
  holder?: LandHolder;
  /** The paper that proves the title. */
  document?: Identifier;
}

/** A LandGrant is the gift of the land to the ministry that builds on it. */
export interface LandGrant {
  /** The day the deed was signed (naskah hibah); absent while it is not. */
  signed_on?: CalendarDate;
  /** The deed. */
  document?: Identifier;
  /** The day the ministry checked the land (cek lapangan). */
  checked_on?: CalendarDate;
  /** Whether the land was found fit to build on. */
  fit?: YesNo;
  /** The record of that visit. */
  check_document?: Identifier;
}

/**
 * LandHolder is whose land a centre stands on: "government" (central, province or regency), "community" or "private".
 *
 * - `government`: milik pemerintah / held by the government
 * - `community`: milik komunitas / held by a community
 * - `private`: milik swasta / held privately
 */
export type LandHolder = "government" | "community" | "private";

/**
 * LandTitle is by what right a centre has its land: "certificate" (sertifikat tanah), "grant" (naskah hibah), "lease" or "borrowed".
 *
 * - `certificate`: sertifikat / certificate
 * - `grant`: hibah / grant (a deed of grant, before there is a certificate)
 * - `lease`: sewa / lease
 * - `borrowed`: pinjam pakai / borrowed
 */
export type LandTitle = "certificate" | "grant" | "lease" | "borrowed";

/** A Layer is what one level sets: it may tighten what the levels above it set, never loosen it. */
export interface Layer {
  /** Who sets it. */
  level: LayerLevel;
  /** The province or regency it holds in, for those levels. */
  region?: RegionCode;
  /** The programme it holds for, for that level. */
  programme?: Identifier;
  /** What it sets. */
  settings: [ParameterSetting, ...ParameterSetting[]];
}

/**
 * LayerLevel is who sets a parameter: the "national" level, a "province", a "regency" or a "programme".
 *
 * - `national`: nasional / national
 * - `province`: provinsi / province
 * - `regency`: kabupaten/kota / regency or city
 * - `programme`: program / programme
 */
export type LayerLevel = "national" | "province" | "regency" | "programme";

/**
 * LeapBirthday is the day on which somebody born on 29 February completes a year in common years: "march_1" or "february_28".
 *
 * - `march_1`: 1 Maret / 1 March
 * - `february_28`: 28 Februari / 28 February
 */
export type LeapBirthday = "march_1" | "february_28";

/** An Entry is a line of the ledger of a budget: money that was allocated, committed, spent or given back, of one line of the budget, on one day. Nothing is ever changed: what was wrong is taken back by an entry of its own kind. Rp0 spent is an entry of Rp0; nothing spent is no entry. */
export interface LedgerEntry {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it does. */
  kind: LedgerEntryKind;
  /** The line of the budget. */
  line: Identifier;
  /** How much. It is negative only where a shift, a revision or a carry-over takes away, and in the reversal of an entry that is positive. */
  amount: Rupiah;
  /** The day. Entries of one day have no order among them: what must hold is asked at its end. */
  on: CalendarDate;
  /** The contract or decree that binds the money: that of a commitment, of its release, and of a realisation that pays it. */
  commitment?: Identifier;
  /** The payment: that of a realisation and of a refund. */
  payment?: Identifier;
  /** The entry that a reversal takes back in full. */
  reverses?: Identifier;
  /** The paper that it rests on. */
  document?: Identifier;
  /** Why the entry was made; for a reversal, what was wrong. */
  reason?: string;
}

/**
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

/** A Leftover is money that was not needed. It goes back to the treasury. */
export interface Leftover {
  /** How much; absent where that follows from what was paid and spent, or is not known. Rp0 says that nothing was left. Less than was paid and not spent is not all of it. */
  amount?: Rupiah;
  /** The day it was paid back. */
  returned_on?: CalendarDate;
  /** The receipt number of the treasury (NTPN). */
  ntpn?: NTPN;
  /** The proof of payment. */
  proof?: Identifier;
}

/** LessonHours is a number of lesson hours (jam pelajaran, JP) from 0 to 100,000, such as 240. How many minutes a lesson hour has is a parameter, usually 45. In JSON it is a number. */
export type LessonHours = number;

/** Level holds if a level of education is from min to max, both included. */
export interface LevelRule {
  /** Which kind of rule this is. */
  kind: "level";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The lowest level. */
  min?: EducationLevel;
  /** The highest level. */
  max?: EducationLevel;
}

/**
 * A Licence (lisensi LSP) is the permission of BNSP to certify persons in some schemes for some time.
 *
 * Source: Peraturan BNSP 3/BNSP/III/2014.
 */
export interface Licence {
  /** The number, for example "BNSP-LSP-1565-ID". */
  number?: LicenceNumber;
  /** The decree that gives it, for example "KEP.0933/BNSP/IV/2025". */
  decree?: LicenceDecree;
  /** When it is in force. */
  valid: Period;
  /** The schemes it covers (ruang lingkup). */
  scope?: LicensedScheme[];
  /** Suspensions, reinstatements and revocation, the earlier first. */
  sanctions?: Sanction[];
  /** The decree or the licence itself. */
  document?: Identifier;
}

/**
 * LicenceDecree is the number of the decree by which BNSP licenses a body, such as KEP.0933/BNSP/IV/2025. Some are printed with the month before BNSP and a space behind KEP; both are read, and written in the one way.
 *
 * Source: read off decrees of BNSP.
 */
export type LicenceDecree = string;

/**
 * LicenceNumber is the number of a body's licence, such as BNSP-LSP-1565-ID: the serial has three digits in older licences and four in newer ones.
 *
 * Source: read off licences; Peraturan BNSP 3/BNSP/III/2014.
 */
export type LicenceNumber = string;

/** A LicensedScheme is one scheme in the scope of a licence. */
export interface LicensedScheme {
  /** The scheme. */
  scheme: Identifier;
  /** When it is in the scope; absent, as long as the licence is in force. */
  during?: Period;
}

/**
 * LocalAccountCode is an account of a local budget (kode rekening), such as 5.1.02.01.001.00024: six segments, from the account 4 to 6 over group, kind, object and detail to the sub-detail. Whether an account exists is not asked.
 *
 * Two spellings are in use: 5.1.02.01.01.0024, and since 2026 the same account with a digit more in its last two segments, 5.1.02.01.001.00024. The longer one is the one form here, for it has room for every account of the shorter one, and the shorter has none for all of the longer; ReadLocalAccountCode takes both.
 *
 * Source: Permendagri 90/2019; both spellings were measured in budgets of regions.
 */
export type LocalAccountCode = string;

/** Text is a wording in Indonesian with English beside it, for example {"id": "Teknik las", "en": "Welding"}. Indonesian is required and English is optional. */
export interface LocalisedText {
  /** The wording in Indonesian. */
  id: string;
  /** The wording in English. */
  en?: string;
}

/** A Manifest says what a screening in shards wrote: the commit of its results. A file that no manifest names is not a result, whatever is in it. */
export interface Manifest {
  /** The policy and the days: see Tally. */
  policy: Digest;
  /** The size of the file that was screened, in bytes. */
  size: number;
  /** The shards, in their order. */
  shards: ShardResult[];
  /** What they came to together. */
  tally: Tally;
}

/**
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

/** A MaterialUse is how much of a material a batch took on a day. */
export interface MaterialUse {
  /** The material. */
  material: Identifier;
  /** The batch that used it. */
  batch?: Identifier;
  /** The day on which it was taken. */
  on?: CalendarDate;
  /** How much, in the unit of the material. */
  quantity: Count;
  /** Where this is known from. */
  citations?: Citation[];
}

/** MeasuredProgress is how far work has come, as it was measured. Progress that nobody verified proves nothing. */
export interface MeasuredProgress {
  /** The physical progress, from 0.00 to 100.00. */
  share?: Percent;
  /** The day it was measured. */
  measured_on?: CalendarDate;
  /** The day somebody other than the grantee verified it; absent if nobody did. */
  verified_on?: CalendarDate;
  /** The record of the measurement. */
  document?: Identifier;
}

/** A Meeting is who met whom, when, where and about what: an audience, a coordination meeting, a focus group, a visit. */
export interface Meeting {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What kind of meeting it was. */
  kind: MeetingKind;
  /** When it was held. */
  held_on?: PartialDate;
  /** How long it took, in minutes. */
  duration_minutes?: Count;
  /** Where it was held, for example "Kantor Wali Kota Pangkalpinang". */
  place?: string;
  /** The region of that place. */
  region?: RegionCode;
  /** What it was about. */
  subject?: LocalisedText;
  /** The organisations that took part. */
  organisations?: Identifier[];
  /** The training centres that took part or were visited. */
  centres?: Identifier[];
  /** The people who took part, as far as they are named. */
  attendees?: Attendee[];
  /** Groups who took part without being named, for example the managers of BLKK. */
  groups?: LocalisedText[];
  /** What was discussed, point by point. */
  topics?: LocalisedText[];
  /** Where this was said. */
  citations?: Citation[];
}

/**
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

/** A MigrantPlacement is where and how somebody works abroad (pekerja migran). */
export interface MigrantPlacement {
  /** The country: two letters of ISO 3166, for example "MY". */
  country: string;
  /** How the person was placed. */
  channel: MigrantChannel;
}

/** A Milestone is a step that brings a centre nearer to criteria, such as "agreement with a company signed". Its state is not stored: it follows from its history. */
export interface Milestone {
  /** The identifier, unique in its roadmap: two centres may use the same. */
  id: Identifier;
  /** What is to be reached. */
  title: LocalisedText;
  /** The criteria that it brings nearer. */
  criteria?: RoadmapCriterion[];
  /** The milestones of the same roadmap that must be done before it is. */
  prerequisites?: Identifier[];
  /** Who answers for it, as the system that keeps the record knows its users; not a name. */
  owner?: Identifier;
  /** The day by which it should be done. */
  due?: CalendarDate;
  /** What it costs; absent if that is not known, which is not Rp0. */
  cost?: Rupiah;
  /** The days that it takes; absent if that is not known. */
  days?: Count;
  /** The papers that show that it was reached. */
  documents?: Identifier[];
  /** What happened to it so far, the earlier first; its state follows from this. */
  history?: MilestoneStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A Step is one move that was made. */
export interface MilestoneStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: MilestoneEvent;
  /** The state that the record has since then. */
  to: MilestoneState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A MovedTask is a task that moves by a Slip. */
export interface MovedTask {
  /** The task. */
  id: Identifier;
  /** The last day before the slip. */
  from: CalendarDate;
  /** The last day after it. */
  to: CalendarDate;
}

/**
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
 * NIP is the number of a civil servant (nomor induk pegawai): eighteen digits, eight for the birth date YYYYMMDD, six for the year and month of appointment YYYYMM, one for the sex (1 man, 2 woman), three for a serial from 001. The number of a contract civil servant (NI PPPK) is written alike, with 2 and the number of the contract, 21 to 29, in place of the month.
 *
 * A NIP is personal data, for it holds the birth date. Errors never hold it.
 *
 * Source: Peraturan Kepala BKN 43/2007 and Peraturan BKN 1/2019, as reported by offices of BKN; their texts were not read, so the confidence is medium.
 */
export type NIP = string;

/**
 * NTPN is the number of a payment into the state treasury (nomor transaksi penerimaan negara), such as 09J8987HSD4567IJ: sixteen capital letters and digits, printed on the proof of payment (BPN). It proves that a tax that was withheld has arrived, or that money was paid back.
 *
 * Source: proofs of payment and how treasuries describe them (16 letters and digits, one for each payment); the regulation was not seen.
 */
export type NTPN = string;

/** A NationalProgramme builds a number of centres in a year. */
export interface NationalProgramme {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is. */
  title: LocalisedText;
  /** Who runs it. */
  organisation?: Identifier;
  /** The year in which the centres are built. */
  year?: PartialDate;
  /** How many centres. */
  centres?: QualifiedCount;
  /** Where this is known from. */
  citations?: Citation[];
}

/** Not holds if its rule does not. */
export interface NotRule {
  /** Which kind of rule this is. */
  kind: "not";
  /** The rule. */
  rule: Rule;
}

/** An OfferedVocation is a vocation that a centre teaches. */
export interface OfferedVocation {
  /** The vocation. */
  vocation: Vocation;
  /** The second level: which parts of it are taught, as far as they are named. */
  sub_vocations?: SubVocation[];
  /** The word the source or the centre uses for it, where it is another. */
  local_name?: string;
  /** Whether it is a speciality (kejuruan unggulan) of the centre. */
  flagship?: YesNo;
  /** Since when and until when it is taught. */
  active?: Period;
}

/** An OfficialDocument is a paper with a number, a date and a signer: a decree, a handover record, an agreement. It is neither an event nor a state: a change of state points to the document that made it. */
export interface OfficialDocument {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What kind of paper it is. */
  kind: DocumentKind;
  /** The number as printed, for example "01/590/PL/DPPR/X/2021". */
  number?: string;
  /** What it is about. */
  title?: string;
  /** The day it was signed. */
  signed_on?: CalendarDate;
  /** Who signed it. */
  signatories?: Signatory[];
  /** The revision of the form it is written on, as the quality system numbers it. */
  form_revision?: string;
  /** The SHA-256 of its file, 64 lower-case hexadecimal digits. */
  file_hash?: string;
  /** Where this is known from. */
  citations?: Citation[];
}

/** OffsetMonths is a number of months from -1200 to 1200: how much later a reference date is taken, or earlier if it is negative. */
export type OffsetMonths = number;

/** An OnTheJobTraining (OJT) is the part of a training programme that a batch spends at a workplace. It belongs to the batch and its hours to the programme; there is no apprenticeship agreement, and the rules of apprenticeship do not hold. */
export interface OnTheJobTraining {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The batch. */
  batch: Identifier;
  /** Those of the batch who go there; empty stands for all. */
  enrolments?: Identifier[];
  /** The company. */
  company: Identifier;
  /** Who supervises them at the company. */
  supervisor?: Identifier;
  /** From when to when. */
  period?: Period;
  /** The lesson hours at the workplace. */
  hours?: LessonHours;
  /** Where this is known from. */
  citations?: Citation[];
}

/** OneOf holds if a fact is one of these words. */
export interface OneOfRule {
  /** Which kind of rule this is. */
  kind: "one_of";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The words, at least one. */
  values: [string, ...string[]];
}

/** An Organisation is any party that is not itself a training centre: a ministry, a local government, its offices, a council secretariat, a company, a foundation, a forum of journalists. */
export interface Organisation {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What kind of party it is. */
  kind: OrganisationKind;
  /** The full name in Indonesian. */
  name: string;
  /** Short forms and other spellings met, such as "Kemenaker" for Kemnaker. */
  aliases?: string[];
  /** The region it is responsible for or sits in. */
  region?: RegionCode;
  /** The organisation it is a part of. */
  parent?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** An Outcome is what became of one person after training, as it was found out on one day. Somebody has several: one for each window, and one for each change. */
export interface Outcome {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The enrolment that it follows. */
  enrolment: Identifier;
  /** Where the person is; "untraceable" if nobody could find out. */
  destination: Destination;
  /** The window that it measures; absent for one outside of them. */
  window?: OutcomeWindow;
  /** The day on which it was found out. */
  collected_on?: CalendarDate;
  /** Since when the person is there: the first day of the work, the business, the schooling or the time without work. */
  started_on?: CalendarDate;
  /** The employer, where it is an organisation of the document. */
  organisation?: Identifier;
  /** The employer, as the person names it. */
  employer?: string;
  /** The product or the business of the self-employed. */
  business?: string;
  /** The business identification number (NIB) of the self-employed. */
  nib?: string;
  /** The occupation, as the person names it or as KBJI does. */
  occupation?: string;
  /** The industry of the work or the business: five digits of KBLI, for example "78421". */
  industry?: string;
  /** The edition of KBLI, for example "2020". */
  industry_edition?: PartialDate;
  /** Whether it is paid. */
  paid?: YesNo;
  /** The wage, or what is earned, in a month. */
  monthly_wage?: Rupiah;
  /** What shows it. */
  evidence?: EvidenceSource[];
  /** Whether it is work in another country. */
  abroad?: YesNo;
  /** Where and how, for work in another country. */
  migrant?: MigrantPlacement;
  /** Why the person is left out of rates, if so. */
  exclusion?: ExclusionReason;
  /** The outcome record that this one corrects. */
  amendment?: Amendment;
}

/**
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
 * An OutputPath is where a line stands in a budget of the state above its account: programme, activity, output class (KRO), output (RO), component and sub-component, each as it is printed. A level may be left out only with all below it. What the codes mean is not asked.
 *
 * Source: the segments of PMK 214/PMK.05/2013; the grammar of the single levels was not read, so each is 1 to 12 capital letters, digits and dots, which is an assumption.
 */
export interface OutputPath {
  /** The programme, such as "026.13.DL". */
  programme: string;
  /** The activity (kegiatan), such as "6036". */
  activity?: string;
  /** The output class (klasifikasi rincian output, KRO), such as "QDB". */
  output_class?: string;
  /** The output (rincian output, RO), such as "001". */
  output?: string;
  /** The component, such as "051". */
  component?: string;
  /** The sub-component, such as "A". */
  sub_component?: string;
}

/** An OverdueReview is a centre that waits for a review. */
export interface OverdueReview {
  /** The centre. */
  centre: Identifier;
  /** Where it is. */
  region?: RegionCode;
  /** The day that it is due; absent if nobody knows. */
  due?: CalendarDate;
  /** For how many days it is overdue, 0 if it is not or nobody knows since when. */
  days: number;
}

/** An OverrideRecord is how an authority set a decision aside: who, in which role, why and by which document. */
export interface OverrideRecord {
  /** Who, as the caller's system knows its users. */
  actor: Identifier;
  /** In which role. */
  role: Role;
  /** Why. */
  reason: string;
  /** The day. */
  on?: CalendarDate;
  /** The document that makes it official. */
  document?: Identifier;
}

/**
 * OwnerLevel is which level owns a centre: "central", "province", "regency" (a kabupaten or a kota), "community" or "private".
 *
 * - `central`: pusat / central government
 * - `province`: provinsi / province
 * - `regency`: kabupaten/kota / regency or city
 * - `community`: komunitas / community (a foundation, a religious body or a trade union)
 * - `private`: swasta / private
 */
export type OwnerLevel = "central" | "province" | "regency" | "community" | "private";

/** A PackageRequest (usulan paket) is what an office asks the ministry for. */
export interface PackageRequest {
  /** The office that asks, for example a manpower office. */
  by: Identifier;
  /** The day it was asked. */
  on?: CalendarDate;
  /** The people asked for, which may be more than are given. */
  seats?: Count;
  /** The analysis that shows the need. */
  analysis?: Identifier;
  /** The letter or proposal. */
  document?: Identifier;
}

/** A Setting is the value that a layer gives a parameter in a period. */
export interface ParameterSetting {
  /** The parameter. */
  parameter: Identifier;
  /** When it is in force; open where an end is absent. */
  in_force?: Period;
  /** The value. */
  value: ParameterValue;
  /** What it rests on. */
  basis?: Basis[];
}

/** A Value is what a parameter says: a number in its unit or, for parameters of unit "codes", a set of words. */
export interface ParameterValue {
  /** The number. */
  number: number;
  /** The words. */
  codes?: string[];
}

/** Params are the named values of a finding, such as the value given and the values allowed, in a fixed order. In JSON they are an object of strings. */
export type Params = {
  [name: string]: string;
};

/** PartialDate is a date as far as it is known: a day 2025-12-10, a month 2026-06 or a year 1953. It is what news and old papers give. */
export type PartialDate = string;

/** A ParticipantKit is what was handed to one participant: uniform, stationery, modules and the like. */
export interface ParticipantKit {
  /** The enrolment. */
  enrolment: Identifier;
  /** The items. */
  items: [KitItem, ...KitItem[]];
}

/** ParticipantRequirements are what a programme asks of participants, as its form states them. Who may take part in a batch is decided by a Policy. */
export interface ParticipantRequirements {
  /** The lowest age in completed years. */
  min_age?: Count;
  /** The highest age in completed years. */
  max_age?: Count;
  /** The lowest level of education. */
  min_education?: EducationLevel;
  /** Training that must come before. */
  training?: LocalisedText;
  /** Months of work in the trade. */
  experience_months?: Count;
  /** Anything else, such as good eyesight. */
  other?: LocalisedText;
}

/** A Partner (mitra DUDI) is an organisation that does something for a centre: takes its alumni, its participants on the job, lends equipment or instructors. */
export interface Partner {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre. */
  centre: Identifier;
  /** The company or other organisation. */
  organisation: Identifier;
  /** The sector that it works in. */
  sector?: Sector;
  /** What it does for the centre. */
  roles?: PartnerRole[];
  /** Since when and until when. */
  active?: Period;
  /** The agreement under which it does so. */
  agreement?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A Payee is who is paid: an organisation or a person, with the account that the money goes to. */
export interface Payee {
  /** The organisation; absent for a person. */
  organisation?: Identifier;
  /** The person; absent for an organisation. */
  person?: Identifier;
  /** The name as the papers have it. */
  name?: string;
  /** The bank that has the account. */
  bank?: string;
  /** In whose name the account is, as the bank says. */
  account_holder?: string;
  /** The number of the account. */
  account_number?: AccountNumber;
}

/** A Payment is money that leaves a budget: from the bill to the papers that three offices sign one after the other (SPP, SPM, SP2D), to the day it arrives and to its place in the books. */
export interface Payment {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Whose treasury pays; who signs which paper follows from it. */
  system: TreasurySystem;
  /** How the money leaves: from the imprest or straight to the payee. */
  method: PaymentMethod;
  /** The line of the budget that it is charged to. */
  budget_line?: Identifier;
  /** The contract or decree that binds the money. */
  commitment?: Identifier;
  /** The instalment of assistance that it is. */
  tranche?: Identifier;
  /** The batch that it is for. */
  batch?: Identifier;
  /** Who is paid. */
  payee?: Payee;
  /** What is charged to the budget, before taxes are kept back. */
  gross?: Rupiah;
  /** The taxes that are kept back. */
  taxes?: TaxWithholding[];
  /** What the payee gets: the gross amount without the taxes. */
  net?: Rupiah;
  /** What it is for, in the words of the papers. */
  purpose?: string;
  /** The fiscal year that it belongs to, from 1 January to 31 December. */
  fiscal_year?: PartialDate;
  /** Why it may be paid outside of that year, where it is. */
  carry_over_note?: string;
  /** Whether the money goes through the hands of the treasurer, who pays it on. */
  through_treasurer?: YesNo;
  /** The release of funds (SPD), which a local budget needs before any request. */
  fund_release?: PaymentPaper;
  /** The payment request (SPP). */
  payment_request?: PaymentPaper;
  /** The verification of the request by the financial administration officer of a local office (PPK-SKPD). */
  payment_verification?: PaymentPaper;
  /** The payment order (SPM). */
  payment_order?: PaymentPaper;
  /** The disbursement order (SP2D). */
  disbursement_order?: PaymentPaper;
  /** The day the money arrived. */
  paid_on?: CalendarDate;
  /** What the record of the bank shows. */
  bank_amount?: Rupiah;
  /** The proofs: invoices, handover records, nominative lists. */
  documents?: Identifier[];
  /** What happened to it so far; its state follows from this. */
  history?: PaymentStep[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A PaymentList (daftar nominatif) names the participants of a batch who get an allowance for a period, each with the days, the rate, the tax and the account. */
export interface PaymentList {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The batch. */
  batch: Identifier;
  /** What the allowance is for. */
  kind: AllowanceKind;
  /** The rate that its lines are paid at, where one is kept as a record. */
  rate?: Identifier;
  /** The days that it pays for. */
  period: Period;
  /** The payment that pays it. */
  payment?: Identifier;
  /** Who gets how much. */
  lines?: PaymentListLine[];
  /** The sum of the gross amounts of the lines. */
  total?: Rupiah;
  /** The day it was made. */
  prepared_on?: CalendarDate;
  /** The paper itself. */
  document?: Identifier;
}

/** A PaymentListLine is what one participant gets. */
export interface PaymentListLine {
  /** The participant. */
  enrolment: Identifier;
  /** The days that are paid, no more than were attended. */
  days: Count;
  /** What is paid for a day. */
  rate: Rupiah;
  /** The rate times the days. */
  gross: Rupiah;
  /** The tax that is kept back; Rp0 where none is. */
  tax?: Rupiah;
  /** What the participant gets: gross without tax. */
  net?: Rupiah;
  /** The account it goes to; absent where it is paid in cash. */
  account_number?: AccountNumber;
  /** Whether the participant signed for it. */
  signed?: YesNo;
}

/** PaymentLists are several nominative lists. */
export type PaymentLists = PaymentList[];

/**
 * PaymentMethod is how money leaves a budget, such as "direct".
 *
 * - `imprest`: uang persediaan (UP) / imprest (UP) (cash of the treasurer for small expenses)
 * - `imprest_replenishment`: ganti uang persediaan (GU) / replenishment of the imprest (GU) (gives back what was spent of the imprest)
 * - `imprest_addition`: tambahan uang persediaan (TU) / addition to the imprest (TU) (above the imprest, for what is urgent)
 * - `direct`: langsung (LS) / direct (LS) (straight to the account of the payee)
 */
export type PaymentMethod = "imprest" | "imprest_replenishment" | "imprest_addition" | "direct";

/** A PaymentPaper is one of the papers of a payment: who signed it, for which office and when. */
export interface PaymentPaper {
  /** The number as printed. */
  number: string;
  /** The day it was signed. */
  signed_on?: CalendarDate;
  /** Who signed it, as the caller's system knows its users. */
  signer?: Identifier;
  /** In which role. */
  role?: Role;
  /** The office that issued it. */
  office?: Identifier;
}

/**
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

/** A Step is one move that was made. */
export interface PaymentStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: PaymentEvent;
  /** The state that the record has since then. */
  to: PaymentState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A PaymentTrigger is what must have happened before an instalment is paid. */
export interface PaymentTrigger {
  /** What kind of thing must have happened. */
  kind: TriggerKind;
  /** The least progress, measured and verified, for kind "progress"; absent for the parameter assistance_second_tranche_progress. */
  progress?: Percent;
  /** The first day on which it may be paid, for kind "date". */
  from?: CalendarDate;
}

/** Payments is a list of payments. */
export type Payments = Payment[];

/** Percent is a share or a rate in hundredths of a percent, such as 3.90, from -99999.99 to 99999.99. As text and in JSON it has exactly two decimals: "70.00". */
export type Percent = string;

/** A PerformanceCriterion (kriteria unjuk kerja, KUK) says what must be shown. */
export interface PerformanceCriterion {
  /** Its number within the element, from 1: number 2 of element 1 is KUK 1.2. */
  number: Count;
  /** What must be shown. */
  text: LocalisedText;
}

/**
 * Period is a span of whole days, both ends included, for example from 2026-03-02 until 2026-04-10. An end that is absent is open: a period without a last day goes on.
 *
 * A period may be built or read with its ends reversed, as bad data has it: it then contains no day, and check DOC-013 reports it.
 */
export interface Period {
  /** The first day; absent where the beginning is open or not known. */
  from?: CalendarDate;
  /** The last day, included; absent where the end is open or not known. */
  until?: CalendarDate;
}

/** A Person is somebody who applies, trains, is assessed or traced. The identifier is the caller's own and never the NIK. */
export interface Person {
  /** The identifier; never the NIK. */
  id: Identifier;
  /** The name, without titles. */
  name?: string;
  /** Titles before the name, for example "Dr.". */
  title_prefix?: string;
  /** Titles after the name, for example "S.T.". */
  title_suffix?: string;
  /** The identity number. */
  nik?: NIK;
  /** The number of the family card. */
  family_card_number?: FamilyCardNumber;
  /** The sex on the identity card. */
  sex?: Sex;
  /** The birth date on the identity card. */
  birth_date?: CalendarDate;
  /** The place of birth as written on the card. */
  birth_place?: string;
  /** The region of residence on the identity card (KTP). Residence is decided by this, never by the NIK. */
  ktp_region?: RegionCode;
  /** The region where the person lives now. */
  current_region?: RegionCode;
  /** The telephone number: digits, spaces and hyphens, a plus first for an international one. */
  phone?: string;
  /** The e-mail address. */
  email?: string;
  /** The kinds of disability, if any. This is specific personal data. */
  disabilities?: DisabilityKind[];
}

/** Persons is a list of persons. */
export type Persons = Person[];

/**
 * Phase is how far a record has come: "draft" while it is being written, "final" once it counts, and "reported" where all that is known of it is what a source says. In reported, the absence of a thing is never a finding.
 *
 * - `draft`: draf / draft (being written)
 * - `final`: final / final (counts)
 * - `reported`: dilaporkan sumber / reported (known only from a source, such as an article)
 */
export type Phase = "draft" | "final" | "reported";

/** A Plan is what must be done in which order until a goal is reached, such as the milestones of a roadmap: whoever plans gives every day and every duration, and nothing is assumed. It stands in no dataset; a Schedule is what it comes to. */
export interface Plan {
  /** The first day on which work can begin. */
  start: CalendarDate;
  /** The task that is the goal; absent is the last one. */
  goal?: Identifier;
  /** The tasks, in any order. */
  tasks: PlanTask[];
  /** Who or what can do only so many tasks at a time. */
  resources?: PlanResource[];
}

/** A Resource is who or what can do only so many tasks of a Plan at a time, such as an instructor or a workshop. */
export interface PlanResource {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is. */
  title?: LocalisedText;
  /** How many tasks it can do at a time, at least 1. */
  capacity: Count;
}

/** A PlanRevision is a new plan of when a centre is built. What was planned before stays on record. */
export interface PlanRevision {
  /** The day on which the plan was changed. */
  on: CalendarDate;
  /** When building is planned to begin now, as exactly as it is known; absent where that did not change. */
  planned_start?: PartialDate;
  /** When building is planned to end now; absent where that did not change. */
  planned_finish?: PartialDate;
  /** Why the plan changed. */
  reason?: string;
  /** The paper that says so. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Task is one piece of a Plan. What has happened overrides what was planned. */
export interface PlanTask {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What is done. */
  title?: LocalisedText;
  /** The tasks that must be finished before it begins. */
  prerequisites?: Identifier[];
  /** How many days it takes, Saturdays, Sundays and holidays included. A task of 0 days is an event, such as a decision: it is on the day on which the last of its prerequisites is finished. Only a finished task needs none. */
  days?: Count;
  /** The first day on which it can begin, if not the plan's. */
  not_before?: CalendarDate;
  /** The day it began; absent if it has not, or if that is not known of a finished one. */
  started_on?: CalendarDate;
  /** The day it was finished; absent if it is not. */
  finished_on?: CalendarDate;
  /** The last day for it; absent if there is none. */
  due?: CalendarDate;
  /** The resources that it takes up, one of each, from its first day to its last. */
  resources?: Identifier[];
}

/** A PlannedInstrument is how one unit is to be assessed. */
export interface PlannedInstrument {
  /** The unit. */
  unit: UnitCode;
  /** The method. */
  method: AssessmentMethod;
  /** The form it is recorded in. */
  form?: AssessmentForm;
}

/** A PlannedPoint is how much of a work item is to be done by a day. */
export interface PlannedPoint {
  /** The day, at whose end it is to be done. */
  day: CalendarDate;
  /** How much of the item, from 0.00 to 100.00. */
  done: Percent;
}

/** A Policy is a written set of conditions for entering a training, such as the requirements of an announcement, with its sources and with examples that show what it means. A policy is a JSON document of its own. */
export interface Policy {
  /** The schema that the document follows, for editors. */
  $schema?: string;
  /** The identifier, for example "blk-paser-2025". */
  id: Identifier;
  /** The version, from 1. */
  version: Count;
  /** Whether it is about entering or about staying. */
  purpose: PolicyPurpose;
  /** What it is called. */
  title: LocalisedText;
  /** When it is in force. */
  effective: Period;
  /** Who sets it: a wider layer is extended by narrower ones. */
  layer?: LayerLevel;
  /** The policy that this one adds to: its conditions hold here too, so that this one can only be stricter. */
  extends?: ExtendedPolicy;
  /** The facts that it declares beside the standard ones, by name. */
  facts?: {
    [name: string]: FactDeclaration;
  };
  /** Numbers that differ by date, by name. */
  parameters?: {
    [name: string]: [DatedNumber, ...DatedNumber[]];
  };
  /** What the rules rest on, by the name that they use. */
  basis?: {
    [name: string]: PolicyBasis;
  };
  /** The conditions. */
  rule: Rule;
  /** Cases with their verdict. */
  examples?: PolicyExample[];
}

/** A PolicyBasis is what rules of a policy rest on: a decree, an announcement, an article. */
export interface PolicyBasis {
  /** What it is called. */
  title: string;
  /** The number, for a decree. */
  number?: string;
  /** When it was published or signed. */
  published_on?: PartialDate;
  /** The address on the web. */
  url?: string;
  /** Whether another source says otherwise; the note then tells which and what. */
  disputed?: boolean;
  /** Anything a reader should know. */
  note?: LocalisedText;
}

/** An Example is a case of a policy with the verdict that its authors expect. */
export interface PolicyExample {
  /** What it shows. */
  name: string;
  /** The reference dates. */
  dates?: ReferenceDates;
  /** What is known, by fact. */
  evidence: FactValues;
  /** Where it comes from and how sure it is, by fact. */
  about?: {
    [name: string]: FactSource;
  };
  /** The facts on which two sources disagree: they count as missing. */
  contested?: FactName[];
  /** The verdict expected. */
  expect: Verdict;
}

/** An Impact is what a change of policy does to a cohort: who gains, who loses, and by which rules. */
export interface PolicyImpact {
  /** The policy before the change. */
  before: ExtendedPolicy;
  /** The policy after it. */
  after: ExtendedPolicy;
  /** How many there are of each pair of verdicts, in the order of the verdicts. */
  moves: VerdictMove[];
  /** By which rules of the policy before the change those were kept out who are eligible after it, in the order of the document; without those that kept out nobody. */
  gained_by: RuleImpact[];
  /** By which rules of the policy after the change those are kept out who were eligible before it, in the same way. */
  lost_by: RuleImpact[];
}

/**
 * Purpose is what a policy decides: "entry" or "staying".
 *
 * - `entry`: penerimaan / entry
 * - `staying`: keberlanjutan / staying
 */
export type PolicyPurpose = "entry" | "staying";

/** A PolicyRef names a version of the rules of eligibility. The rules themselves are documents of their own, each a Policy. */
export interface PolicyRef {
  /** The identifier of the policy, for example "blk-paser-teknik". */
  id: string;
  /** Its version, from 1. */
  version?: Count;
}

/** A Portfolio is many wishes for money under one ceiling (pagu): proposals, or centres. */
export interface Portfolio {
  /** The most that may be given out, in whole rupiah. */
  ceiling: Rupiah;
  /** By which rule it is divided. */
  rule: PortfolioRule;
  /** The wishes, in any order: the result does not hang on it. */
  requests?: PortfolioRequest[];
}

/**
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

/** A PortfolioRequest is one wish for money. */
export interface PortfolioRequest {
  /** What it is called, for example the identifier of a proposal or a centre; each stands once. */
  id: Identifier;
  /** How much is asked for. */
  amount: Rupiah;
  /** Its place under the rules by priority, the smaller first; equal ones go by their identifiers. */
  priority?: number;
  /** How much it needs beside the others under the rule by need, for example the number of job seekers; 0 gets nothing. From 0 to 1,000,000,000,000. */
  weight?: number;
  /** The group that fairness is shown by, for example a region or a kind; "" is none. */
  group?: string;
}

/** A PortfolioResult is how a ceiling was divided. */
export interface PortfolioResult {
  /** The rule. */
  rule: PortfolioRule;
  /** The ceiling. */
  ceiling: Rupiah;
  /** What was asked for in all. */
  requested: Rupiah;
  /** What is given in all, never more than the ceiling. */
  granted: Rupiah;
  /** What is left of the ceiling. */
  left: Rupiah;
  /** What each request gets, in the order of priority and identifier. */
  shares?: PortfolioShare[];
}

/**
 * PortfolioRule is by which rule a ceiling is divided, such as "proportional".
 *
 * - `priority_whole`: menurut prioritas, utuh / by priority, whole (what does not fit is passed over; smaller ones after it may fit)
 * - `priority_partial`: menurut prioritas, boleh sebagian / by priority, the last in part (the last gets what is left)
 * - `proportional`: sebanding dengan permintaan / in proportion to what is asked for (rupiah left over go to the largest remainders)
 * - `need_weighted`: menurut bobot kebutuhan / by weight of need (at most what is asked for; what that leaves is divided among the others)
 */
export type PortfolioRule = "priority_whole" | "priority_partial" | "proportional" | "need_weighted";

/** A PortfolioShare is what one request gets. */
export interface PortfolioShare {
  /** The request. */
  id: Identifier;
  /** Its group. */
  group?: string;
  /** Its place in the order of priority and identifier, from 1. */
  place: number;
  /** What was asked for. */
  requested: Rupiah;
  /** What it gets, Rp0 if nothing; never more than was asked for. */
  granted: Rupiah;
  /** Why. */
  reason: PortfolioReason;
}

/** A Prerequisite is what a candidate of a scheme must have before assessment. It holds if one of the members that are given holds: "SMK in welding or two years of work" is one prerequisite with two members. */
export interface Prerequisite {
  /** The lowest level of education. */
  min_education?: EducationLevel;
  /** Months of work in the trade. */
  experience_months?: Count;
  /** A programme of training that was passed. */
  programme?: Identifier;
  /** A scheme of which a valid certificate is held. */
  scheme?: Identifier;
  /** Anything else in words, which only a person can judge. */
  other?: LocalisedText;
}

/**
 * Presence is the mark on an attendance sheet: "present" (H), "sick" (S), "excused" (I) or "absent" (A).
 *
 * - `present`: hadir / present (H on attendance sheets)
 * - `sick`: sakit / sick (S on attendance sheets)
 * - `excused`: izin / excused (I on attendance sheets)
 * - `absent`: alpa / absent (A on attendance sheets)
 */
export type Presence = "present" | "sick" | "excused" | "absent";

/** A Programme (program pelatihan) is a curriculum: its units, its hours and what it asks of those who take part and of those who teach. */
export interface Programme {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre that offers it. */
  centre: Identifier;
  /** The name. */
  name: LocalisedText;
  /** The vocation. */
  vocation?: Vocation;
  /** How it is taught. */
  method?: TrainingMethod;
  /** Where it is taught: in person, online or both. */
  delivery_modes?: DeliveryMode[];
  /** Whether it leads to a level of the national qualifications framework. */
  tier?: ProgrammeTier;
  /** The level of the national qualifications framework (KKNI), 1 to 9, that a tiered programme leads to. */
  kkni_level?: Count;
  /** What kind of competency standard it is built on. */
  standard_kind?: StandardKind;
  /** The competency units it is built on, for a programme that names only their codes. Where the syllabus is given too, both name the same units. */
  units?: UnitCode[];
  /** The competency units with their titles and hours. */
  syllabus?: SyllabusUnit[];
  /** The competency standard it is built on, where units are not listed: SKKNI, an international or a special standard, as cited. */
  standard?: string;
  /** Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** Lesson hours of practice in the centre. */
  practice_hours?: LessonHours;
  /** Lesson hours on the job. */
  on_the_job_hours?: LessonHours;
  /** Lesson hours in all. */
  total_hours?: LessonHours;
  /** Minutes in a lesson hour, where it is not the usual 45. */
  minutes_per_hour?: Count;
  /** Participants in a class, usually 16. */
  class_size?: Count;
  /** What it asks of participants. */
  participant_requirements?: ParticipantRequirements;
  /** What it asks of instructors. */
  instructor_requirements?: InstructorRequirements;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * ProgrammeTier is whether a programme is "tiered" (berjenjang: it leads to a level of the KKNI) or "non_tiered" (it leads to units or clusters).
 *
 * Source: PP 31/2006 art. 4.
 *
 * - `tiered`: berjenjang / tiered (leads to a level of the KKNI)
 * - `non_tiered`: tidak berjenjang / not tiered (leads to competency units or clusters)
 */
export type ProgrammeTier = "tiered" | "non_tiered";

/** A ProgressReport is how far the work had come on a day, as it was measured. */
export interface ProgressReport {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The day at whose end it was measured. */
  on: CalendarDate;
  /** How much of each item was done by then, all together since the beginning. An item that is left out is as the report before has it; one that no report names has not begun. */
  items?: ItemProgress[];
  /** How much of the whole work was done by then, where the report says so, from 0.00 to 100.00; absent: it follows from the items. */
  total?: Percent;
  /** Who measured it. */
  measured_by?: Identifier;
  /** The record of the measurement. */
  document?: Identifier;
  /** The earlier reports that were wrong and that this one corrects. They are kept and no longer count. */
  corrects?: Identifier[];
  /** What was wrong with them. */
  reason?: LocalisedText;
  /** What was done because of what the report shows. */
  actions?: CorrectiveAction[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** A Step is one move that was made. */
export interface ProjectStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: ProjectEvent;
  /** The state that the record has since then. */
  to: ProjectState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Projection is how many centres each class comes to have by a plan. */
export interface ProjectedClasses {
  /** The days, the first of them that of the start. */
  days: ProjectedDay[];
  /** How it is rounded. */
  rounding: LocalisedText;
}

/** A ProjectedDay is one day of a projection, in whole centres. */
export interface ProjectedDay {
  /** The day. */
  on: CalendarDate;
  /** The classes on it. */
  classes: ClassCounts;
}

/** A Projection is how a centre fares month by month while its subsidy ends. */
export interface Projection {
  /** The centre. */
  centre?: Identifier;
  /** When it stands on its own: from the first of so many months in a row in which own revenue covers the operating cost, without counting any subsidy, provided that the reserve lasted until then. Subsidy may still be paid in that month. */
  outcome: ProjectionOutcome;
  /** Why it never does, the decisive first; where it does, only that the reserve runs out later all the same, if it does. */
  reasons?: ProjectionReason[];
  /** The months. */
  months?: ProjectionMonth[];
  /** The number of the month from which on there is no subsidy, from 1; 0 if the last month still has some. */
  subsidy_ends?: number;
  /** The number of the first month in which the reserve is below Rp0, from 1; 0 if it lasts. */
  reserve_exhausted?: number;
}

/** An Assumption says what a figure of a projection rests on. */
export interface ProjectionAssumption {
  /** The figure. */
  term: ProjectionTerm;
  /** What it is called here; absent is the name of the term. */
  label?: LocalisedText;
  /** What it rests on, for example "rata-rata pembukuan 2025" or "dibuat untuk contoh". */
  basis: LocalisedText;
}

/** A ProjectionMonth is one month of a projection. */
export interface ProjectionMonth {
  /** The month. */
  month: PartialDate;
  /** What the centre earns. */
  own_revenue: Rupiah;
  /** What running it costs. */
  operating_cost: Rupiah;
  /** The subsidy that is left. */
  subsidy: Rupiah;
  /** The reserve at the end of the month; negative is what is lacking. */
  reserve: Rupiah;
}

/** A ProjectionOutcome is when a centre stands on its own: in which month, or never within the horizon. */
export interface ProjectionOutcome {
  /** Whether it does; undetermined where the plan cannot be worked out. */
  independent: Truth;
  /** The number of the first month in which it does, from 1; 0 if it does not. */
  number?: number;
  /** That month; absent if it does not. */
  month?: PartialDate;
}

/**
 * A ProjectionPlan is what a projection of a centre under a subsidy that ends is made from. Everything in it is given by the caller, and every figure needs an Assumption that says what it rests on: nothing is filled in.
 *
 * Amounts are whole rupiah a month. Growth is a percentage a year: at the end of each year an amount is that of the year before times 100 percent plus growth, rounded half up, and within a year it moves evenly from month to month, rounded half up. There are no fractions of a rupiah anywhere.
 */
export interface ProjectionPlan {
  /** The centre. */
  centre?: Identifier;
  /** The day it starts from. */
  from: PartialDate;
  /** What the centre earns in the first month. */
  own_revenue: Rupiah;
  /** What running the centre costs in the first month. */
  operating_cost: Rupiah;
  /** The subsidy in the first month, before the taper takes anything away. */
  subsidy: Rupiah;
  /** The money that the centre has put by before the first month; Rp0 if none. */
  reserve: Rupiah;
  /** How much own revenue grows a year, such as 8.00; negative where it shrinks. */
  revenue_growth: Percent;
  /** How much operating cost grows a year. */
  cost_growth: Percent;
  /** How the subsidy ends. */
  taper: SubsidyTaper;
  /** For how many months in a row own revenue must cover the cost, from 1 to the horizon. */
  months_in_a_row: number;
  /** How many months are looked at, from 1 to 600. */
  horizon: number;
  /** What the figures rest on, one for each of the terms of ProjectionTerm. */
  assumptions: ProjectionAssumption[];
}

/** A ProjectionReason is one reason why a centre never stands on its own, or not for good. */
export interface ProjectionReason {
  /** Which. */
  code: ShortfallReason;
  /** The month that it is about. */
  month: PartialDate;
  /** The number of that month, from 1. */
  number: number;
  /** How much is lacking, in rupiah; absent where it is no matter of an amount. */
  amount?: Rupiah;
}

/**
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

/** A ProposalLine is one thing that is asked for. */
export interface ProposalLine {
  /** What it is. */
  item: string;
  /** What it must be able to do. */
  specification?: string;
  /** How many. */
  quantity?: Count;
  /** The price of one unit. */
  unit_price?: Rupiah;
  /** The workshop it is for. */
  workshop?: Identifier;
  /** The item of the equipment standard that it is. */
  standard_item?: Identifier;
  /** Why it is needed, beside what is there. */
  reason?: LocalisedText;
}

/** A Ranking is what a rule makes of proposals and a ceiling. */
export interface ProposalRanking {
  /** How much there was. */
  ceiling?: Rupiah;
  /** How much was granted in all. */
  granted?: Rupiah;
  /** How much is left: the ceiling less what was granted. */
  remaining?: Rupiah;
  /** The proposals: the ranked ones by place, then those that cannot be ranked by identifier. */
  proposals?: RankedProposal[];
}

/**
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

/** A Step is one move that was made. */
export interface ProposalStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: ProposalEvent;
  /** The state that the record has since then. */
  to: ProposalState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * QualificationLevel is a level of the national qualifications framework (KKNI), 1 to 9. In JSON it is a number.
 *
 * Source: Perpres 8/2012.
 */
export type QualificationLevel = number;

/** QualifiedCount is a number as its source gives it: {"qualifier": "about", "value": 22}. The words stay beside the number, so that "more than 3,700" is never added up as 3,700. */
export interface QualifiedCount {
  /** How the source gives the number. */
  qualifier: CountQualifier;
  /** The number itself. */
  value: Count;
}

/**
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

/** A QuantityFactor is one number in what a line is counted in, such as 16 orang. */
export interface QuantityFactor {
  /** How many. Zero is allowed, and makes the line Rp0. */
  quantity: Count;
  /** Of what (satuan), as written, such as "orang", "hari", "OJ" or "paket". */
  unit_of_measure?: string;
}

/**
 * QuantityPer is for what a standard counts an item: each "station" (tempat kerja), each "class", each "workshop" or the whole "centre".
 *
 * - `station`: tempat kerja / station (the place of one participant in a workshop)
 * - `class`: kelas / class
 * - `workshop`: bengkel / workshop
 * - `centre`: lembaga / centre
 */
export type QuantityPer = "station" | "class" | "workshop" | "centre";

/** RangeOfVariables (batasan variabel) are the conditions of a unit. */
export interface RangeOfVariables {
  /** The context (konteks variabel). */
  context?: LocalisedText[];
  /** The equipment and supplies needed. */
  equipment?: LocalisedText[];
  /** The regulations that apply. */
  regulations?: LocalisedText[];
  /** The norms and standards that apply. */
  norms?: LocalisedText[];
}

/**
 * RankKey is what candidates are ranked by, such as "score".
 *
 * - `priority`: kelompok prioritas / priority group
 * - `score`: nilai / score
 * - `registered_at`: waktu pendaftaran / time of registration
 * - `lot`: nomor undian / lot number (drawn so that everybody can do it again)
 */
export type RankKey = "priority" | "score" | "registered_at" | "lot";

/**
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

/** A RankRule is the rule by which the proposals of a call are ranked and funded within a ceiling. */
export interface RankRule {
  /** What is scored; their weights sum to 100 percent. Without criteria, proposals are ranked by submission alone. */
  criteria?: ScoreCriterion[];
  /** The least score that is funded; absent for none, and without meaning where nothing is scored. */
  threshold?: Percent;
  /** Whether the last proposal that does not fit gets what is left. */
  partial?: boolean;
  /** Whether a proposal that does not fit is passed over and later ones that do are funded. */
  skip_too_large?: boolean;
}

/** A RankedProposal is what a Ranking says of one proposal. */
export interface RankedProposal {
  /** The proposal. */
  proposal: Identifier;
  /** Its place, from 1; absent where it cannot be ranked. */
  place?: Count;
  /** Its score; absent where it has none. */
  score?: Percent;
  /** How much it asks for; absent where that is not known. */
  asked?: Rupiah;
  /** How much it gets. */
  granted?: Rupiah;
  /** What came of it. */
  outcome: RankOutcome;
  /** Why, in words. */
  reason: LocalisedText;
  /** How much was left when its turn was over. */
  remaining?: Rupiah;
}

/** A RateAssumption says who assumed a rate and on what ground. */
export interface RateAssumption {
  /** Who, for example "Dinas Tenaga Kerja" or "contoh ini". */
  by: LocalisedText;
  /** On what ground, for example "pergerakan Februari sampai Agustus 2023". */
  basis: LocalisedText;
}

/** A RealisationReport (laporan realisasi anggaran) is budget against spending: for every line what is planned, what was spent in a month and since the year began, the share and what is left. */
export interface RealisationReport {
  /** The month up to whose last day it counts, for example "2026-06". */
  month: PartialDate;
  /** The lines of the budget in their order, and after them lines that were spent on and are not in it. */
  rows?: RealisationRow[];
  /** The row that sums all lines. */
  total: RealisationRow;
}

/** A RealisationRow is one row of a RealisationReport. Rp0 is a value: nothing was spent. What is absent is not known: the share and the rest of a line whose budget nobody gave. */
export interface RealisationRow {
  /** The line; absent in a row of many lines. */
  line?: Identifier;
  /** The account code; absent in a row of many accounts. */
  account?: string;
  /** Where the money comes from; absent in a row of many sources, and where that is not known. */
  source?: FundSource;
  /** What is planned. */
  budget?: Rupiah;
  /** What was spent in the month. */
  this_month: Rupiah;
  /** What was spent from 1 January to the end of the month. */
  to_date: Rupiah;
  /** What was spent to date as a share of what is planned, rounded half up. */
  share?: Percent;
  /** What is planned and not spent; negative where more was spent. */
  remainder?: Rupiah;
}

/** A Receipt (kuitansi) proves that somebody got money: out of the imprest of a treasurer, or of a payment that went through the treasurer's hands. */
export interface Receipt {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The payment that the money came from. */
  payment?: Identifier;
  /** The number as printed. */
  number?: string;
  /** The day the money was received. */
  received_on?: CalendarDate;
  /** Who received it. */
  payee?: Payee;
  /** How much, before taxes are kept back. */
  amount: Rupiah;
  /** The same in Indonesian words (terbilang), such as "satu juta lima ratus ribu rupiah". */
  amount_in_words?: string;
  /** What it is for. */
  purpose?: string;
  /** The line of the budget that it is charged to. */
  budget_line?: Identifier;
  /** The taxes that the treasurer kept back. */
  taxes?: TaxWithholding[];
  /** Whether the payee signed it. */
  signed?: YesNo;
  /** Whether it carries a duty stamp. */
  stamped?: YesNo;
  /** Where this is known from. */
  citations?: Citation[];
}

/** Receipts is a list of receipts. */
export type Receipts = Receipt[];

/** A Recommendation is what the assessor recommends the body to decide. */
export interface Recommendation {
  /** The day on which it was recommended. */
  on?: CalendarDate;
  /** The assessor. */
  assessor?: Identifier;
  /** What is recommended. */
  result?: CompetencyResult;
}

/**
 * RecordedVerdict is what a decision on eligibility said when it was taken: "eligible", "ineligible" or "undetermined".
 *
 * - `eligible`: memenuhi syarat / eligible
 * - `ineligible`: tidak memenuhi syarat / ineligible
 * - `undetermined`: belum dapat ditentukan / undetermined (what would decide is not known)
 */
export type RecordedVerdict = "eligible" | "ineligible" | "undetermined";

/**
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

/** Dates are the days on which rules look. A rule whose day is absent is undetermined. */
export interface ReferenceDates {
  /** Today, the day of decision. Parameters have the value of this day; if it is absent, each has that of the day its rule looks at, and where there is none, its latest. */
  as_of?: CalendarDate;
  /** The first day of registration. */
  registration_open?: CalendarDate;
  /** The last day of registration. */
  registration_close?: CalendarDate;
  /** The day of selection. */
  selection?: CalendarDate;
  /** The first day of training. */
  batch_start?: CalendarDate;
  /** The last day of training. */
  batch_end?: CalendarDate;
}

/**
 * ReferralResult is what came of a referral, such as "hired".
 *
 * - `applied`: melamar / applied
 * - `interviewed`: diwawancarai / interviewed
 * - `hired`: diterima bekerja / hired
 * - `not_hired`: tidak diterima / not hired
 * - `declined`: menolak tawaran / declined the offer
 */
export type ReferralResult = "applied" | "interviewed" | "hired" | "not_hired" | "declined";

/** A RegionBacklog is how many centres of a region wait for a review. */
export interface RegionBacklog {
  /** The region; absent for centres whose region is not known so deeply. */
  region?: RegionCode;
  /** The centres whose review is overdue. */
  overdue: number;
  /** The centres that were never reviewed. */
  never: number;
  /** The centres that wait for nothing. */
  current: number;
  /** The days that the longest is overdue. */
  most_days: number;
}

/**
 * Region is a place in the region code of the Ministry of Home Affairs (Kemendagri): a province 64, a regency or city 64.01, a district 64.01.04 or a village 64.01.04.2001. A Region is well formed; whether such a place exists is for the table of regions to say. Codes of Statistics Indonesia (BPS) look alike and differ: never convert one into the other by its digits.
 *
 * Source: Permendagri 58/2021; Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025.
 */
export type RegionCode = string;

/** RegionalCount is a total for a region without a list of its members: 17 BLKK in Kabupaten Batang. */
export interface RegionalCount {
  /** The region counted; absent for the whole of Indonesia. */
  region?: RegionCode;
  /** What is counted. */
  subject: CountSubject;
  /** How many. */
  count: QualifiedCount;
  /** When this was so. */
  as_of?: PartialDate;
  /** Where this was said. */
  citations?: Citation[];
}

/**
 * RegistrationNumber is the second number on a competency certificate (No. Reg.), such as TIK 1565 00001 2024: a sector or a KBLI section in one to four letters, the serial of the body's licence, the number of the certificate at the body and the year. Some bodies put dots for the spaces; both are read, and written with spaces.
 *
 * Source: read off certificates.
 */
export type RegistrationNumber = string;

/**
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

/** A ReportedOutcome is what a source says became of the alumni of a centre without counting them: "many find work at once or open a business". */
export interface ReportedOutcome {
  /** The centre. */
  centre: Identifier;
  /** Where the alumni are. */
  destinations: [Destination, ...Destination[]];
  /** How many, in the words of the source. */
  extent?: Extent;
  /** Where this was said. */
  citations?: Citation[];
}

/** A ReservedResult is what became of the seats that are reserved for a group. */
export interface ReservedResult {
  /** The group. */
  group: Identifier;
  /** What it is called. */
  label?: LocalisedText;
  /** The seats reserved. */
  seats: number;
  /** Those of them that members fill, each member one seat. The rest is open to all. */
  filled: number;
  /** All who are selected and belong to the group, whatever their seat. */
  members: number;
}

/** ReservedSeats are the seats of a batch that are reserved for a group. Where too few of the group are eligible, the seats that are left are open to all. */
export interface ReservedSeats {
  /** The group. */
  group: Identifier;
  /** The seats. */
  seats: Count;
}

/** Residence (kind "residence") holds if a region is one of these or lies in one. */
export interface ResidenceRule {
  /** Which kind of rule this is. */
  kind: "residence";
  /** The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to. */
  code: Identifier;
  /** The fact that the rule is about. */
  fact: FactName;
  /** The rule in words, for those it is applied to; if absent, words are made from the rule. */
  text?: LocalisedText;
  /** What it rests on, as named in the policy's member "basis". */
  basis?: Identifier[];
  /** How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do. */
  assurance?: Assurance;
  /** The regions, at least one. */
  within: [RegionCode, ...RegionCode[]];
}

/**
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

/** A Gap is something that a centre lacks to train a programme: four welding machines, two stations, an instructor. A list of them is what an equipment proposal asks for. */
export interface ResourceGap {
  /** What kind of resource it is. */
  resource: Resource;
  /** What is missing. */
  name: LocalisedText;
  /** The item of the equipment standard, for equipment. */
  item?: Identifier;
  /** What it must be able to do, as the standard has it. */
  specification?: string;
  /** How many are needed. */
  needed?: Count;
  /** How many are there at most, as far as the records tell. */
  available?: Count;
  /** How many are missing at least. */
  quantity: Count;
  /** The workshop that it is for. */
  workshop?: Identifier;
  /** Why it is needed. */
  reason: LocalisedText;
}

/**
 * ResourceState is the state of a resource: "available", "insufficient", "absent", "in_preparation" or "allocated" (money set aside in a budget).
 *
 * - `available`: tersedia / available
 * - `insufficient`: belum memadai / insufficient
 * - `absent`: belum ada / not there yet
 * - `in_preparation`: sedang disiapkan / in preparation
 * - `allocated`: sudah dialokasikan / allocated
 */
export type ResourceState = "available" | "insufficient" | "absent" | "in_preparation" | "allocated";

/** A Retention is what a grantee keeps back from its builder or supplier. */
export interface Retention {
  /** The share of the amount, such as 5.00. */
  share?: Percent;
  /** The day from which it may be paid out. */
  from?: CalendarDate;
  /** The day it was paid out; absent while it is kept. */
  released_on?: CalendarDate;
}

/** A Review is what one person said of a proposal in one stage. Where somebody says it again in the same stage, the last holds. */
export interface Review {
  /** The stage. */
  stage: ReviewStageKind;
  /** Who reviewed, as the caller's system knows its users. */
  reviewer: Identifier;
  /** In which role. */
  role?: Role;
  /** What the reviewer says of the proposal. */
  answer: ReviewAnswer;
  /** The day of the review. */
  on?: CalendarDate;
  /** What is to be changed, or why it was declined. */
  notes?: string;
  /** The points it gives. */
  scores?: ReviewScore[];
}

/**
 * ReviewAnswer is what a review says: "approved", "declined" or "needs_changes".
 *
 * - `approved`: disetujui / approved
 * - `declined`: ditolak / declined
 * - `needs_changes`: perlu perbaikan / needs changes
 */
export type ReviewAnswer = "approved" | "declined" | "needs_changes";

/** A ReviewBacklog is which centres wait for a review on a day. */
export interface ReviewBacklog {
  /** The day. */
  on: CalendarDate;
  /** Reviews that are overdue, those overdue for longest first, of one day by centre. */
  overdue?: OverdueReview[];
  /** Centres that were never reviewed, by centre: overdue or not. */
  never?: OverdueReview[];
  /** How many centres wait for nothing, or of which nobody knows when a review is due. */
  current: number;
  /** The same by region, in the order of their codes, absent first. */
  regions?: RegionBacklog[];
}

/** A ReviewScore is the points that a review gives for one criterion of the call. */
export interface ReviewScore {
  /** The number of the criterion. */
  criterion: Count;
  /** The points, from 0.00 to 100.00. */
  points: Percent;
}

/** A ReviewStage is one stage in which proposals are reviewed: by whom, how many must approve, and who may not be the same person as in another stage. The stages of a call stand in their order. */
export interface ReviewStage {
  /** Which stage. */
  stage: ReviewStageKind;
  /** The role of those who review; absent for whoever may make the move. */
  role?: Role;
  /** How many must approve, whoever makes the move among them; absent for the parameter proposal_review_quorum. */
  quorum?: Count;
  /** The stages whose reviewers may not review in this one. */
  apart_from?: ReviewStageKind[];
}

/**
 * ReviewStageKind is a stage of review: "administrative", "technical", "field" or "decision".
 *
 * - `administrative`: administrasi / papers
 * - `technical`: teknis / technical
 * - `field`: lapangan / on site
 * - `decision`: keputusan / decision
 */
export type ReviewStageKind = "administrative" | "technical" | "field" | "decision";

/** A Roadmap is what is known of one community centre on its way: the classes it was given, the evidence for the criteria, the steps ahead and the reviews. */
export interface Roadmap {
  /** The centre. */
  centre: Identifier;
  /** The region of the centre. */
  region?: RegionCode;
  /** Who manages the centre, as the system that keeps the record knows its users; not a name. That person does not review it. */
  manager?: Identifier;
  /** The classes it was given, the earlier first. */
  classes?: ClassDecision[];
  /** Evidence for and against the criteria. */
  evidence?: RoadmapEvidence[];
  /** The steps towards the next classes. */
  milestones?: Milestone[];
  /** The reviews so far, the earlier first. */
  reviews?: RoadmapReview[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
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

/** An Evidence says that a centre meets a criterion or does not. */
export interface RoadmapEvidence {
  /** The criterion. */
  criterion: RoadmapCriterion;
  /** Whether it is met. It may be absent where ratio is given: the ratio then tells. */
  met?: YesNo;
  /** The day on which this was seen. */
  on: CalendarDate;
  /** The last day on which it holds, as of an agreement or an accreditation; absent if it holds until other evidence says otherwise. */
  until?: CalendarDate;
  /** Own revenue as a share of what running the centre cost, for example "62.50"; only for criterion self_financing. */
  ratio?: Percent;
  /** The paper that shows it. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** Margins are the classes on two days where only the totals are published, not which centre moved, for example those of February and August 2023. From them alone only bounds of the movement can be told. */
export interface RoadmapMargins {
  /** The first day. */
  from: CalendarDate;
  /** The second day. */
  to: CalendarDate;
  /** The classes on the first day. */
  before: ClassCounts;
  /** The classes on the second day. */
  after: ClassCounts;
  /** How many centres are there only on the second day. Where nobody says so, take as few as the totals allow. */
  new: number;
  /** How many centres are there only on the first day. */
  gone: number;
}

/** Records are all records about roadmaps in one document. */
export interface RoadmapRecords {
  /** Roadmaps of community centres. */
  roadmaps?: Roadmap[];
}

/** A Review is one look at where a centre stands, as the roadmap asks for again and again. */
export interface RoadmapReview {
  /** The day of the review. */
  on: CalendarDate;
  /** Who reviewed, as the system that keeps the record knows its users; not a name. */
  reviewer?: Identifier;
  /** The class that the review found; absent if it found none or does not say. */
  class?: IndependenceClass;
  /** The report of the review. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Target is what a portfolio of centres should reach by a day, for example 500 incubators by the end of 2024: at least so many centres of a class or that meet a criterion, or at least such a share of them. */
export interface RoadmapTarget {
  /** What it is called, for example "500 inkubator bisnis". */
  title?: LocalisedText;
  /** The class that is counted; absent if it is a criterion. */
  class?: IndependenceClass;
  /** The criterion that is counted, such as incubator; absent if it is a class. */
  criterion?: RoadmapCriterion;
  /** How many centres; absent if it is a share. */
  count?: Count;
  /** What share of all centres; absent if it is a number. */
  share?: Percent;
  /** The last day on which it counts as reached. */
  by?: CalendarDate;
  /** Who set it, where, for example "Renstra Kemnaker 2020-2024". */
  source?: LocalisedText;
}

/**
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

/** A Rule is a node of a policy, one of several kinds: a connective (All, Any, Not, AtLeast) or a leaf (Residence, Age, Flag, Level, OneOf, Count, Date, Holds). In JSON the member "kind" says which. */
export type Rule = AllRule | AnyRule | NotRule | AtLeastRule | ResidenceRule | AgeRule | FlagRule | LevelRule | OneOfRule | CountRule | DateRule | HoldsRule;

/** RuleCounts are what a rule did. */
export interface RuleCounts {
  /** The ineligible people against whom it speaks, perhaps with other rules. */
  excludes?: Count;
  /** Those whom it alone keeps out: the other way round, they would be eligible. */
  alone?: Count;
  /** The undetermined people of whom it is not known whether it holds, and for whom that could still decide. */
  open?: Count;
}

/** A RuleImpact is how many people a rule keeps out on one side of a change. */
export interface RuleImpact {
  /** The rule. */
  code: Identifier;
  /** What it asks for, in words. */
  text: LocalisedText;
  /** Against how many it speaks. */
  people: number;
  /** How many it alone keeps out. */
  alone: number;
}

/** A Limit is a bound of a rule: a whole number from 0 to 2,147,483,647 as it stands, or the name of a parameter of the policy, {"param": "min_age"}, whose value differs by date. */
export type RuleLimit = number | {
  /** The parameter. */
  param: string;
};

/**
 * Rupiah is an amount of money in whole rupiah, such as 1500000, from -9,007,199,254,740,991 to 9,007,199,254,740,991. That is what JSON numbers hold exactly. There are no cents: rupiah has none in practice, whatever the minor unit of ISO 4217 says. In JSON it is a number.
 *
 * All arithmetic is checked. What would leave the range, and any sum with an absent amount, is an AmountError: nothing wraps and nothing missing counts as nothing.
 */
export type Rupiah = number;

/** A Sanction changes what a certificate is worth from a day on. */
export interface Sanction {
  /** What it does. */
  kind: SanctionKind;
  /** From which day. */
  on: CalendarDate;
  /** Why the sanction was given, or lifted. */
  reason?: string;
  /** The decision. */
  document?: Identifier;
}

/**
 * SanctionKind is what a sanction does: "suspend", "reinstate" or "revoke".
 *
 * - `suspend`: pembekuan / suspend
 * - `reinstate`: pemulihan / reinstate
 * - `revoke`: pencabutan / revoke
 */
export type SanctionKind = "suspend" | "reinstate" | "revoke";

/** A Schedule is a plan worked out on a day: when each task can begin and end, which of them decide when the goal is reached, and by how much the others can slip. */
export interface Schedule {
  /** The reference date; absent if there was none. */
  on?: CalendarDate;
  /** The goal. */
  goal: Identifier;
  /** The day on which the goal is reached, or was. */
  finish: CalendarDate;
  /** Whether tasks had to wait for resources that others took up, or could have: days are then found by a rule of thumb that need not find the best, and no task has slack. */
  limited?: boolean;
  /** The tasks, in the order of the plan. */
  tasks: ScheduledTask[];
}

/** A Slip is what follows if a task of a plan is finished later than its schedule has it. */
export interface ScheduleSlip {
  /** The task. */
  task: Identifier;
  /** By how many days. */
  days: number;
  /** The day on which the goal is reached then. */
  goal: CalendarDate;
  /** By how many days the goal moves. In a limited schedule it can be negative: another order at the resources may be the better one. */
  moves: number;
  /** The tasks that move, the task itself among them, in the order of the plan. */
  moved?: MovedTask[];
}

/** A ScheduledTask is when a task of a plan can be done. */
export interface ScheduledTask {
  /** The task. */
  id: Identifier;
  /** The earliest first day, or the day it began; absent where a finished task does not say. */
  start?: CalendarDate;
  /** The earliest last day, or the day it was finished. */
  finish: CalendarDate;
  /** The latest first day that does not move the goal; absent where the goal does not wait for the task, where it is finished, and in a limited schedule. */
  latest_start?: CalendarDate;
  /** The latest last day that does not move the goal; absent as the latest first day is. */
  latest_finish?: CalendarDate;
  /** By how many days it can slip without moving the goal. Absent as the latest days are. */
  slack?: Count;
  /** By how many days it can slip without moving any other task that is not finished. Absent where nothing waits for it, where it is finished, and in a limited schedule; for the goal never more than its slack, 0. */
  free_slack?: Count;
  /** Whether the goal moves as soon as it slips by a day: its slack is 0. In a limited schedule, whether it is one of those that decide when the goal is reached. */
  critical?: boolean;
  /** How many days after its last day it ends, 0 if in time or if it has none. */
  late: number;
  /** Whether it has begun and is not finished. */
  running?: boolean;
  /** Whether it is finished. */
  finished?: boolean;
}

/**
 * SchemaVersion is the version of the data model that a document follows: "v1".
 *
 * - `v1`: versi 1 / version 1
 */
export type SchemaVersion = "v1";

/**
 * SchemeKind is the kind of a scheme: "qualification" (KKNI), "occupation", "cluster" or "unit".
 *
 * - `qualification`: kualifikasi (KKNI) / qualification (for a level of the KKNI)
 * - `occupation`: okupasi / occupation (for a job)
 * - `cluster`: klaster / cluster (for a group of competency units)
 * - `unit`: unit kompetensi / unit (for one competency unit)
 */
export type SchemeKind = "qualification" | "occupation" | "cluster" | "unit";

/**
 * A SchoolWorkPlacement (praktik kerja lapangan, PKL or prakerin) is a pupil at a workplace as part of the school's curriculum. Most pupils are children by law, so what holds is the protection of children at work, not the rules of apprenticeship.
 *
 * Source: UU 13/2003, art. 70 and 74.
 */
export interface SchoolWorkPlacement {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The pupil. */
  pupil: Identifier;
  /** The school. */
  school: Identifier;
  /** The company. */
  company: Identifier;
  /** From when to when. */
  period?: Period;
  /** The age of the pupil on the first day, in completed years. */
  age_at_start?: Count;
  /** Whether it is part of a curriculum that the authority approved. */
  approved_curriculum?: YesNo;
  /** Whether the work is hazardous, as the list of work hazardous to children has it. */
  hazardous_work?: YesNo;
  /** The teacher who supervises the pupil. */
  supervising_teacher?: Identifier;
  /** Who instructs the pupil at the company. */
  instructor?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A ScoreCriterion is one thing that proposals are scored by. */
export interface ScoreCriterion {
  /** Its number within the call, from 1. */
  number: Count;
  /** What is looked at. */
  label: LocalisedText;
  /** Its weight. */
  weight: Percent;
}

/** A Group is some of the people of a cohort: women, people with a disability, poor households, a district. Who belongs to it is told by a rule, in the words of a policy: whoever meets it belongs, whoever does not is outside, and of whom too little is known it is not known. */
export interface ScreeningGroup {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is called. */
  label: LocalisedText;
  /** Who belongs to it. */
  rule: Rule;
}

/** A Plan says how the seats of an intake are given: who ranks before whom, which seats are reserved and in which order they are filled. It is fixed and published before registration closes. A plan is a JSON document of its own. */
export interface ScreeningPlan {
  /** The schema that the document follows, for editors. */
  $schema?: string;
  /** The identifier, for example "blk-paser-2026-1". */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** The groups that seats are reserved for or that come first, at most 64. */
  groups?: ScreeningGroup[];
  /** The batches with their seats. */
  batches: [BatchSeats, ...BatchSeats[]];
  /** Whether reserved seats are a floor ("reserved_first") or come on top ("open_first"); absent is a floor. */
  fill_order?: FillOrder;
  /** The priority groups: whoever is in an earlier one ranks before all others who are not. */
  priority?: Identifier[];
  /** What ranks, the weightiest first: "priority", "score" and "registered_at". What is left equal is decided by lot. Absent is priority, if there are priority groups, and score. */
  order?: RankKey[];
  /** How many of one family card may be selected, over all batches, for example 2; absent if there is no cap. */
  family_cap?: Count;
  /** How many of each batch are given a place on the waiting list; absent is everybody who is left. */
  waiting?: Count;
  /** The last day on which a seat that becomes free is given to the next one; absent if there is none. */
  replacement_until?: CalendarDate;
  /** The SHA-256 of the seed of the lot in hex, published beforehand. */
  seed_hash?: Digest;
}

/**
 * SeatKind is the kind of a seat: "open" or "reserved".
 *
 * - `open`: kursi terbuka / open seat
 * - `reserved`: kursi yang dicadangkan / reserved seat
 */
export type SeatKind = "open" | "reserved";

/**
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

/** A Selection is who has a seat and who has not, with the reason for everybody. It does not change: whoever withdraws later leads to a new one. */
export interface Selection {
  /** The plan. */
  plan: Identifier;
  /** The hash of the seed that lots were drawn with. */
  seed_hash: Digest;
  /** The batches in the order of the plan. */
  batches?: BatchResult[];
  /** The outcome of everybody, by batch and then by kind: those who are selected, the waiting list and those who are not selected by rank, the others by identifier. */
  outcomes?: SelectionOutcome[];
}

/** An Outcome is what a selection comes to for one applicant, with what decided it. */
export interface SelectionOutcome {
  /** The applicant. */
  id: ApplicantID;
  /** The batch applied for. */
  batch: Identifier;
  /** What it is. */
  kind: SelectionOutcomeKind;
  /** The place among the eligible of the batch, from 1; of whoever is undetermined, the place that there would be. Absent for those who cannot be ranked. */
  rank?: number;
  /** The place on the waiting list, from 1; absent for those who are not on it. */
  reserve?: number;
  /** What kind of seat it is, for those who are selected. */
  seat?: SeatKind;
  /** Whose reserved seat it is; absent for an open seat. */
  group?: Identifier;
  /** The score. */
  score?: Percent;
  /** The score of the lowest ranked of the batch who has an open seat; absent where all who are ranked have a seat or scores do not rank. */
  cutoff?: Percent;
  /** What decided a tie with the one on the other side of the cut-off, such as "registered_at" or "lot"; absent where there was no tie. */
  tie?: RankKey;
  /** The groups for which seats were reserved that went to others who rank lower, for those who have none. */
  passed_for?: Identifier[];
  /** The groups that could matter and of which membership is not known; it did not count. */
  unknown?: Identifier[];
  /** What is missing for a place in the ranking: "score" or "registered_at". */
  missing?: RankKey;
  /** Of whoever is undetermined: whether this one would be selected if they alone turned out eligible. It was told when seats were first given. Absent, which is not a no, for those who cannot be ranked, and where so many families hang on each other that it takes too long to tell. */
  would_be_selected?: YesNo;
  /** The day on which the seat was given, if another had left it. */
  promoted_on?: CalendarDate;
}

/**
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

/** A SelectionPlan is how the applicants of a batch are selected: the steps with their days and weights, fixed before registration opens. Who gets a seat is decided by a ScreeningPlan. */
export interface SelectionPlan {
  /** The steps in their order; empty if they are not known. */
  steps?: SelectionStep[];
}

/**
 * SelectionResult is what the selection decided of an applicant: "accepted", "reserve" (cadangan) or "rejected".
 *
 * - `accepted`: diterima / accepted
 * - `reserve`: cadangan / reserve
 * - `rejected`: tidak diterima / rejected
 */
export type SelectionResult = "accepted" | "reserve" | "rejected";

/** A SelectionScore is what an applicant scored in one stage. */
export interface SelectionScore {
  /** The enrolment of the applicant. */
  enrolment: Identifier;
  /** The stage. */
  stage: SelectionStage;
  /** The score, from 0.00 to 100.00. */
  score: Percent;
  /** Who gave it, as the caller's system knows its users. */
  examiner?: Identifier;
  /** The day on which the score was given. */
  on?: CalendarDate;
}

/**
 * SelectionStage is what is done to select applicants, such as "interview".
 *
 * - `document_check`: seleksi administrasi / check of documents
 * - `written_test`: tes tertulis / written test
 * - `psychological_test`: psikotes / psychological test
 * - `interview`: wawancara / interview
 * - `ready_to_train_assessment`: asesmen siap latih / assessment of readiness to train (whether somebody is ready to be trained ("Siap Latih"))
 */
export type SelectionStage = "document_check" | "written_test" | "psychological_test" | "interview" | "ready_to_train_assessment";

/** A SelectionStep is one step of a SelectionPlan. */
export interface SelectionStep {
  /** What is done in this step, such as an interview. */
  stage: SelectionStage;
  /** The day on which the step is held. */
  on?: CalendarDate;
  /** What share of the combined score it has; absent for a step that is only passed or not. */
  weight?: Percent;
  /** The lowest score with which an applicant goes on (nilai ambang), from 0.00 to 100.00; absent if there is none. */
  minimum_score?: Percent;
}

/** SelfAssessment (asesmen mandiri, FR.APL.02) is what candidates answer for each element before they are assessed. */
export interface SelfAssessment {
  /** The day it was handed in. */
  on?: CalendarDate;
  /** The answers. */
  answers?: SelfAssessmentAnswer[];
  /** Whether the assessor found that the assessment can go on (lanjut). */
  proceed?: YesNo;
  /** The assessor who said so. */
  assessor?: Identifier;
}

/** A SelfAssessmentAnswer is the answer for one element. */
export interface SelfAssessmentAnswer {
  /** The unit. */
  unit: UnitCode;
  /** The number of the element; absent for the whole unit. */
  element?: Count;
  /** What candidates think of their competence. */
  result: CompetencyResult;
  /** The papers that show it. */
  documents?: Identifier[];
}

/** A SelfSufficiencyReport is what a centre earned and spent in a year, as it counts it: for example the accounts of a community centre (BLKK) for 2026. It says which money the centre counts as its own; whether it may is check FND-007. */
export interface SelfSufficiencyReport {
  /** The centre. */
  centre: Identifier;
  /** The fiscal year, from 1 January to 31 December. */
  fiscal_year: PartialDate;
  /** The money that the centre counts as its own revenue. */
  own_revenue?: Income[];
  /** All other money: subsidies, grants, loans. */
  other_income?: Income[];
  /** What running the centre cost, without building and equipment; absent where it is not known, which is not Rp0. */
  operating_cost?: Rupiah;
  /** The ratio of own revenue to operating cost, as the centre reports it. */
  ratio?: Percent;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A ServedSector is a sector that a project is to serve. */
export interface ServedSector {
  /** The sector. */
  sector: Sector;
  /** Whether it is one of the national strategic projects (PSN) or a local sector. */
  strategic?: YesNo;
}

/** A Session (sesi) is one block of lesson hours of a batch on one day, such as practice in the welding workshop from 08:00 to 11:00. */
export interface Session {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The batch. */
  batch: Identifier;
  /** The day on which it is held. */
  date: CalendarDate;
  /** When it begins, in the local time of the centre. */
  starts?: TimeOfDay;
  /** When it ends; another may begin at that minute. */
  ends?: TimeOfDay;
  /** The lesson hours (JP) that it counts for. */
  hours: LessonHours;
  /** What kind of teaching it is. */
  kind?: SessionKind;
  /** The competency unit that is taught. */
  unit?: UnitCode;
  /** What it is about, where there is no unit or beside it. */
  topic?: string;
  /** Who teaches; several where they teach together. */
  instructors?: Identifier[];
  /** The workshop it is held in. */
  workshop?: Identifier;
}

/**
 * SessionKind is the kind of teaching in a session: "theory", "practice", "on_the_job" or "assessment".
 *
 * - `theory`: teori / theory
 * - `practice`: praktik / practice
 * - `on_the_job`: di tempat kerja (OJT) / on the job
 * - `assessment`: evaluasi / assessment
 */
export type SessionKind = "theory" | "practice" | "on_the_job" | "assessment";

/**
 * Severity is how grave a finding is: "fatal" if the document cannot be read, "error", "warning" or "info".
 *
 * - `fatal`: tidak terbaca / fatal (the file cannot be read; nothing else is checked)
 * - `error`: kesalahan / error (must be mended)
 * - `warning`: peringatan / warning (may be wrong; look at it)
 * - `info`: catatan / info (good to know)
 */
export type Severity = "fatal" | "error" | "warning" | "info";

/**
 * Sex is the sex on a person's identity card: "male" or "female".
 *
 * - `male`: laki-laki / male
 * - `female`: perempuan / female
 */
export type Sex = "male" | "female";

/** A Shard is a part of a file of lines, by bytes: from Start to before End. A line belongs to the shard in which it begins, so that shards that follow each other have every line once, wherever they are cut. */
export interface Shard {
  /** The first byte, from 0. */
  start: number;
  /** The byte behind the last; 0 is the end of the file. */
  end: number;
}

/** A ShardResult is what the screening of one shard wrote. */
export interface ShardResult {
  /** The first byte, from 0. */
  start: number;
  /** The byte behind the last; 0 is the end of the file. */
  end: number;
  /** The name of the file that it wrote. */
  file: string;
  /** The SHA-256 of that file. */
  sha256: Digest;
  /** What it came to. */
  tally: Tally;
}

/**
 * Shift is the part of the day in which a batch is trained: "morning" (pagi), "afternoon" (siang) or "evening" (malam). Two batches of different shifts may share a workshop on one day.
 *
 * - `morning`: pagi / morning
 * - `afternoon`: siang / afternoon
 * - `evening`: malam / evening
 */
export type Shift = "morning" | "afternoon" | "evening";

/**
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

/** A Signatory is who signed a document and on what authority. */
export interface Signatory {
  /** The name, without titles. */
  name: string;
  /** The office held, for example "Kepala Dinas Tenaga Kerja". */
  office?: string;
  /** The organisation of that office. */
  organisation?: Identifier;
  /** Whether the office is held in an acting capacity, and which. */
  acting?: ActingCapacity;
  /** The office on whose behalf it is signed (a.n.), if not the signer's own. */
  on_behalf_of?: string;
}

/** A SignedAgreement is the agreement (perjanjian kerja sama) under which assistance is paid. Without a day it is not signed. */
export interface SignedAgreement {
  /** The paper. */
  document?: Identifier;
  /** Its number. */
  number?: string;
  /** The day the last side signed. */
  signed_on?: CalendarDate;
  /** Who signed. */
  signatories?: Signatory[];
}

/** A SiteDecree is the decree of a regent, mayor or governor that fixes where a centre is built (SK penetapan lokasi). */
export interface SiteDecree {
  /** The day it was signed; absent while it is not. */
  signed_on?: CalendarDate;
  /** Whose decree it is. */
  organisation?: Identifier;
  /** The paper. */
  document?: Identifier;
}

/** A SiteVerification (verifikasi TUK) finds a site fit for some schemes. */
export interface SiteVerification {
  /** The day on which the site was verified. */
  on: CalendarDate;
  /** When it counts; absent for one day only. */
  valid?: Period;
  /** The schemes that can be assessed there. */
  schemes?: Identifier[];
  /** The competency test it was made for, at an ad hoc site. */
  event?: Identifier;
  /** Whether the site was found fit. */
  fit: YesNo;
  /** Who verified it. */
  verifier?: Identifier;
  /** The report. */
  document?: Identifier;
}

/** A Source is where facts come from: an article, an office's page, a statistic, a paper. What each record takes from it is said by the record's citations. */
export interface Source {
  /** The identifier, for example "jnews-2025-12-10". */
  id: Identifier;
  /** What kind of source it is. */
  kind: SourceKind;
  /** The title as published. */
  title?: string;
  /** Who published it. */
  publisher?: string;
  /** Who wrote it. */
  authors?: string[];
  /** The address on the web. */
  url?: string;
  /** When what it reports happened; not the day of publication. */
  event_on?: PartialDate;
  /** When it was published. */
  published_on?: PartialDate;
  /** Anything a reader should know about it. */
  note?: LocalisedText;
}

/**
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

/** A StandardItem is one line of an equipment standard: one welding machine for each station. */
export interface StandardItem {
  /** The code of the item, which equipment points to. */
  id: Identifier;
  /** What it is. */
  name: LocalisedText;
  /** How many are needed. */
  quantity: Count;
  /** For what so many are needed. */
  per: QuantityPer;
  /** What it must be able to do, as the standard has it. */
  specification?: string;
}

/**
 * StandardKind is where competency units come from: "skkni" (national), "skkk" (special, of one company or trade) or "international".
 *
 * Source: PP 31/2006 art. 4; PP 10/2018 art. 1.
 *
 * - `skkni`: Standar Kompetensi Kerja Nasional Indonesia (SKKNI) / national standard (SKKNI) (set by the minister for all of Indonesia)
 * - `skkk`: Standar Kompetensi Kerja Khusus (SKKK) / special standard (SKKK) (made by an organisation or a company for itself)
 * - `international`: Standar Kompetensi Kerja Internasional (SKKI) / international standard (of an international organisation or another country)
 */
export type StandardKind = "skkni" | "skkk" | "international";

/** A StandardScore is how a centre keeps one of the eight standards. */
export interface StandardScore {
  /** The standard. */
  standard: QualityStandard;
  /** The score from 0.00 to 100.00, where the body scores. */
  score?: Percent;
  /** Whether the standard is met, where the body only says that. */
  met?: YesNo;
  /** What the assessors noted. */
  note?: string;
}

/** A StartWaiver is the permission to start a batch with fewer participants than it should have. */
export interface StartWaiver {
  /** Why the batch may start all the same. */
  reason: string;
  /** The document that gives it, if there is one. */
  document?: Identifier;
}

/**
 * StateAccountCode is an account of the state's standard chart of accounts (BAS), such as 526112: six digits, the first from 1 to 8. Whether an account exists is not asked: the chart changes by decree.
 *
 * Source: PMK 214/PMK.05/2013; KEP-331/PB/2021 as amended by KEP-291/PB/2022.
 */
export type StateAccountCode = string;

/** A StatedResource is what a source says of something that a centre needs: that its workshops are there, that equipment is lacking, that money is allocated. */
export interface StatedResource {
  /** Which resource it says something of. */
  resource: Resource;
  /** In what state it is said to be. */
  state: ResourceState;
  /** How much of it, where a number is given. */
  count?: QualifiedCount;
  /** For which vocation, where it is not for the whole centre. */
  vocation?: Vocation;
  /** Where this was said. */
  citations?: Citation[];
}

/** A Statement is what a source says about something, kept in words where no member of a record holds it: an aim, a principle, the reason for a plan. */
export interface Statement {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is about, as a word such as "aim" or "priority_programme". */
  topic: StatementTopic;
  /** What is said. */
  text: LocalisedText;
  /** Who says it, as in a meeting's attendees. */
  speaker?: string;
  /** The organisations it is about. */
  organisations?: Identifier[];
  /** The centres it is about. */
  centres?: Identifier[];
  /** The building projects it is about. */
  projects?: Identifier[];
  /** Where this was said. */
  citations?: Citation[];
}

/**
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
 * StudyConclusion is what a feasibility study concludes: "feasible", "feasible_with_conditions" or "not_feasible".
 *
 * - `feasible`: layak / feasible
 * - `feasible_with_conditions`: layak dengan syarat / feasible with conditions
 * - `not_feasible`: tidak layak / not feasible
 */
export type StudyConclusion = "feasible" | "feasible_with_conditions" | "not_feasible";

/** A StudyVisit (studi tiru) is one party learning from a centre: what it came to adopt, point by point. */
export interface StudyVisit {
  /** The meeting that it was. */
  meeting: Identifier;
  /** The centre that was visited. */
  host: Identifier;
  /** Who visited. */
  visitors?: Identifier[];
  /** What the visitors came to adopt. */
  points?: AdoptionPoint[];
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * SubActivityCode is a sub-activity of a local budget (sub-kegiatan), such as 2.07.03.2.01.0001: the affair (urusan) 2.07, manpower, its programme 03, the level of government (1 province, 2 regency or city) with the activity 01, and the sub-activity 0001. Older codes have two digits at the end, 1.01.02.2.01.01; what the later code of such a sub-activity is, no rule says, so both are kept as they are.
 *
 * Source: Permendagri 90/2019; both forms were measured in budgets of regions.
 */
export type SubActivityCode = string;

/**
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

/** A Taper is how a subsidy ends. */
export interface SubsidyTaper {
  /** Which way. */
  kind: TaperKind;
  /** For kind "linear": the number of months over which it goes down evenly, rounded down to whole rupiah; from the month after there is none. */
  months?: number;
  /** For kind "yearly": the share of the first month's subsidy that is paid each month in each year, rounded half up; after the last there is none. */
  shares?: Percent[];
  /** For kind "list": the subsidy of each month; after the last there is none. */
  amounts?: Rupiah[];
}

/**
 * Succession is why a certificate takes the place of another: "renewal" after its holder was assessed again (RCC), or "replacement" of a lost, damaged or faulty paper.
 *
 * - `renewal`: perpanjangan (RCC) / renewal (RCC) (the holder was assessed again)
 * - `replacement`: penggantian / replacement (the certificate was lost, damaged or printed wrongly)
 */
export type Succession = "renewal" | "replacement";

/** A Surveillance is a check of an accredited centre within the period. */
export interface Surveillance {
  /** The day from which it is due. */
  due_on: CalendarDate;
  /** The day on which it was passed; absent while it is due. */
  passed_on?: CalendarDate;
}

/** A Suspension is a time in which somebody did not train, with leave. */
export interface Suspension {
  /** From when to when; without an end while it lasts. */
  period: Period;
  /** Why training was interrupted. */
  reason?: SuspensionReason;
}

/**
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

/** A SyllabusUnit is one competency unit in the syllabus of a programme, with the lesson hours given to it. */
export interface SyllabusUnit {
  /** The code of the unit, such as "C.24LAS01.005.1". */
  unit: UnitCode;
  /** The title of the unit. */
  title?: LocalisedText;
  /** Lesson hours of theory. */
  theory_hours?: LessonHours;
  /** Lesson hours of practice in the centre. */
  practice_hours?: LessonHours;
  /** Lesson hours on the job. */
  on_the_job_hours?: LessonHours;
}

/** A Tally is what a screening of lines came to: how many there were, what the policy did to them, and a sum over all answers. The tallies of the parts of a file add up to that of the whole. Two that are equal are the same screening, whatever engine ran it, in however many parts and in whatever order; a part that ran twice, or not at all, makes a difference. */
export interface Tally {
  /** The hash of the policies and of the days that they look at. */
  policy?: Digest;
  /** What the policy did to those whose line could be read. */
  funnel: Funnel;
  /** How many lines could not be read. */
  malformed: number;
  /** The sum of the SHA-256 of each line that was written, modulo 2^256. */
  answers?: Digest;
}

/**
 * TaperKind is how a subsidy goes down: "linear", "yearly" or "list".
 *
 * - `linear`: berkurang rata tiap bulan / evenly each month
 * - `yearly`: berjenjang tiap tahun / by steps each year
 * - `list`: menurut daftar bulanan / by a list of months
 */
export type TaperKind = "linear" | "yearly" | "list";

/** TargetProgress is a target against reality. */
export interface TargetProgress {
  /** The day. */
  on: CalendarDate;
  /** Whether it is reached; undetermined if it hangs on centres of which nobody knows. */
  reached: Truth;
  /** How many centres the target wants, of the total of the reading. */
  needed: number;
  /** How many there are. */
  actual: number;
  /** How many are missing. */
  missing: number;
  /** The days until the target's last day; negative if it is past. */
  days_left: number;
  /** How many are needed in each year of 365 days until then, rounded up; 0 if none are missing or the day is past. */
  per_year: number;
}

/** A Reading is how far a target is on a day: counted here, or reported by somebody. */
export interface TargetReading {
  /** The day. */
  on: CalendarDate;
  /** The centres that are what the target wants. */
  actual: number;
  /** The centres of which nobody knows. */
  unknown: number;
  /** All centres. */
  total: number;
  /** Who says so; absent if it was counted here. */
  source?: LocalisedText;
}

/**
 * TaxKind is a tax that treasurers withhold, such as "pph_21".
 *
 * - `pph_21`: PPh pasal 21 / income tax art. 21 (income of persons: fees, wages)
 * - `pph_22`: PPh pasal 22 / income tax art. 22 (purchase of goods)
 * - `pph_23`: PPh pasal 23 / income tax art. 23 (services and hire)
 * - `pph_4_2`: PPh pasal 4 ayat (2) / final income tax art. 4(2) (rent of land and buildings, construction)
 * - `ppn`: PPN / value added tax (on goods and services)
 */
export type TaxKind = "pph_21" | "pph_22" | "pph_23" | "pph_4_2" | "ppn";

/** A TaxWithholding is a tax that a treasurer keeps back from a payment and pays into the treasury: PPh 21 of an honorarium, PPN of a purchase. The payee gets the rest. */
export interface TaxWithholding {
  /** Which tax. */
  kind: TaxKind;
  /** The amount that the rate is applied to; for PPN without the tax. */
  base: Rupiah;
  /** The rate. */
  rate: Percent;
  /** The tax: the rate times the base, rounded down to whole rupiah (an assumption, parameter tax_rounding). */
  amount: Rupiah;
  /** The billing code that it was paid in with, fifteen digits. */
  billing_code?: string;
  /** The proof that it has arrived. */
  ntpn?: NTPN;
  /** The day it was paid in. */
  paid_on?: CalendarDate;
}

/** A TeachingLog (jurnal, laporan harian instruktur) is what an instructor writes down after a session: what was taught, and for how many lesson hours. It is the basis of honorarium and credit points. */
export interface TeachingLog {
  /** The session. */
  session: Identifier;
  /** The instructor, who may stand in for the one in the timetable. */
  instructor: Identifier;
  /** The day it was held. */
  on?: CalendarDate;
  /** What was taught. */
  taught?: LocalisedText;
  /** The lesson hours that were held. */
  hours?: LessonHours;
  /** Whether the instructor signed it. */
  signed?: YesNo;
}

/**
 * TenderMethod is how a builder is chosen, such as "tender".
 *
 * - `tender`: tender / tender
 * - `direct_procurement`: pengadaan langsung / direct procurement (for small amounts, without a tender)
 * - `direct_appointment`: penunjukan langsung / direct appointment (one builder is named, in certain cases)
 * - `e_purchasing`: e-purchasing / buying from the electronic catalogue (bought from the electronic catalogue)
 */
export type TenderMethod = "tender" | "direct_procurement" | "direct_appointment" | "e_purchasing";

/**
 * TenderOutcome is how a tender ended: "awarded", "failed" or "cancelled".
 *
 * - `awarded`: ada pemenang / awarded
 * - `failed`: gagal / failed
 * - `cancelled`: dibatalkan / cancelled
 */
export type TenderOutcome = "awarded" | "failed" | "cancelled";

/** A TenderRound is one attempt to find who builds. Where it failed, another follows. */
export interface TenderRound {
  /** How the builder is chosen. */
  method?: TenderMethod;
  /** The day it was announced. */
  announced_on?: CalendarDate;
  /** The day the bids were opened. */
  opened_on?: CalendarDate;
  /** How many bids there were. */
  bidders?: Count;
  /** What the owner thinks the works cost, with taxes (HPS). */
  owner_estimate?: Rupiah;
  /** How it ended; absent while it runs. */
  outcome?: TenderOutcome;
  /** The day it ended so. */
  decided_on?: CalendarDate;
  /** Why it failed or was cancelled. */
  reason?: string;
  /** Who won. */
  winner?: Identifier;
  /** The price of the winner, with taxes. */
  winning_bid?: Rupiah;
  /** The paper. */
  document?: Identifier;
}

/**
 * Tenure is whether buildings are "owned", "rented" or "borrowed".
 *
 * - `owned`: milik sendiri / owned
 * - `rented`: sewa / rented
 * - `borrowed`: pinjam pakai / borrowed
 */
export type Tenure = "owned" | "rented" | "borrowed";

/** TimeOfDay is a time on the wall clock to the minute, such as 08:30, from 00:00 to 23:59, in the local time of the centre it is used for. */
export type TimeOfDay = string;

/** A TimeSlot is one lesson hour of a day, such as 08:00 to 08:45. */
export interface TimeSlot {
  /** When it begins. */
  from: TimeOfDay;
  /** When it ends; the next may begin at that minute. */
  until: TimeOfDay;
}

/**
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

/** A TracerContact is one attempt to reach somebody after training. */
export interface TracerContact {
  /** The enrolment. */
  enrolment: Identifier;
  /** The day of the attempt. */
  on: CalendarDate;
  /** How the person was asked. */
  channel?: TracerChannel;
  /** What came of it. */
  result: ContactResult;
  /** The outcome that was found out. */
  outcome?: Identifier;
}

/** A TrainingCertificate (sertifikat pelatihan) is the paper that a centre gives those who passed its training. It is not a competency certificate: that comes from a certification body, as a CompetencyCertificate. */
export interface TrainingCertificate {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The enrolment of who passed. */
  enrolment: Identifier;
  /** The centre that issues it. */
  centre: Identifier;
  /** The number as printed, for example "0007/BLK-PSR/2026". */
  number: string;
  /** The year of the register, for example "2026". */
  register_year?: PartialDate;
  /** The running number in the register of that year, from 1. */
  running_number?: Count;
  /** The day of issue. */
  issued_on?: CalendarDate;
  /** What was learnt. */
  units?: TrainingCertificateUnit[];
  /** The certificate that this one replaces. */
  amendment?: Amendment;
}

/** A TrainingCertificateUnit is one line on the back of a training certificate. */
export interface TrainingCertificateUnit {
  /** The competency unit. */
  unit?: UnitCode;
  /** What it is called, for a subject without a code. */
  title?: string;
  /** Its lesson hours. */
  hours?: LessonHours;
  /** The mark, from 0.00 to 100.00. */
  score?: Percent;
}

/** A TrainingMaterial (bahan latihan) is something that training uses up, such as welding electrodes. What it costs is in lines of a Budget. */
export interface TrainingMaterial {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre that keeps it. */
  centre: Identifier;
  /** What it is. */
  name: LocalisedText;
  /** What it is counted in. */
  unit: MaterialUnit;
  /** The vocation that uses it, where it is one. */
  vocation?: Vocation;
  /** How much is in store. */
  stock?: Count;
  /** The day of that count. */
  stock_on?: CalendarDate;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * Method is how a programme is taught: "competency_based" (PBK), "mobile_unit" (MTU) or "tailor_made" (TMT).
 *
 * - `competency_based`: pelatihan berbasis kompetensi (PBK) / competency-based training (made of competency units, each of which is assessed)
 * - `mobile_unit`: mobile training unit (MTU) / mobile training unit (in a village, by a unit that travels)
 * - `tailor_made`: tailor made training (TMT) / training made for one company (made as one company wants it)
 */
export type TrainingMethod = "competency_based" | "mobile_unit" | "tailor_made";

/** A TrainingNeedsAnalysis (TNA, analisis kebutuhan pelatihan) says why a programme is wanted in a place: how many people are wanted in which vocation, and how that was found out. It is attached to a PackageRequest. */
export interface TrainingNeedsAnalysis {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre it was made for. */
  centre?: Identifier;
  /** The region it is about. */
  region?: RegionCode;
  /** The day it was finished. */
  on?: CalendarDate;
  /** What was found, one entry for each vocation. */
  demands?: VocationDemand[];
  /** How it was found out. */
  methods?: AnalysisMethod[];
  /** The papers: the report, questionnaires, minutes. */
  documents?: Identifier[];
  /** Where this is known from. */
  citations?: Citation[];
}

/** A TrainingPackage (paket pelatihan) is a funded slot before it becomes a batch: one programme for a number of people, usually 16, given to a centre by a decree. The money itself is an Allocation or a line of a Budget. */
export interface TrainingPackage {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre that gets it. */
  centre: Identifier;
  /** The programme; absent while it is only known for how many it is. */
  programme?: Identifier;
  /** The people it is for, usually 16. */
  seats?: Count;
  /** The fiscal year that pays for it, for example "2026". */
  fiscal_year?: PartialDate;
  /** The decree that gives packages to centres (SK penetapan paket). */
  decree?: Identifier;
  /** What was asked for; absent where nobody asked, or it is not known. */
  request?: PackageRequest;
  /** Where this is known from. */
  citations?: Citation[];
}

/** Records are all records about training in one document. */
export interface TrainingRecords {
  /** Batches. */
  batches?: Batch[];
  /** Enrolments. */
  enrolments?: Enrolment[];
  /** Learning at workplaces. */
  workplace_trainings?: WorkplaceTraining[];
  /** What sources say became of alumni. */
  reported_outcomes?: ReportedOutcome[];
  /** Published rates. */
  indicators?: Indicator[];
  /** Packages of training given to centres. */
  training_packages?: TrainingPackage[];
  /** National openings of registration. */
  intake_waves?: IntakeWave[];
  /** Analyses of what training is needed. */
  training_needs_analyses?: TrainingNeedsAnalysis[];
  /** Scores of applicants in the stages of selection. */
  selection_scores?: SelectionScore[];
  /** Sessions of batches. */
  sessions?: Session[];
  /** What instructors wrote down of sessions. */
  teaching_logs?: TeachingLog[];
  /** Marks of attendance. */
  attendance_marks?: AttendanceMark[];
  /** Plans of companies to take apprentices. */
  apprenticeship_plans?: ApprenticeshipPlan[];
  /** Agreements with apprentices. */
  apprenticeship_agreements?: ApprenticeshipAgreement[];
  /** The parts of programmes that batches spend at workplaces. */
  on_the_job_trainings?: OnTheJobTraining[];
  /** Internships of graduates. */
  graduate_internships?: GraduateInternship[];
  /** Pupils at workplaces. */
  school_placements?: SchoolWorkPlacement[];
  /** What was handed to participants. */
  participant_kits?: ParticipantKit[];
  /** Marks that instructors gave. */
  training_scores?: TrainingScore[];
  /** How centres number their training certificates. */
  certificate_registers?: CertificateRegister[];
  /** Certificates of those who passed training. */
  training_certificates?: TrainingCertificate[];
  /** What became of those who were trained. */
  outcomes?: Outcome[];
  /** Attempts to reach those who were trained. */
  tracer_contacts?: TracerContact[];
  /** Help to open a business. */
  business_mentorings?: BusinessMentoring[];
  /** Vacancies passed to those who were trained. */
  job_referrals?: JobReferral[];
}

/**
 * Result is the training result that the centre decides: "passed" (lulus) or "not_passed" (tidak lulus). It is not a competency result.
 *
 * - `passed`: lulus / passed
 * - `not_passed`: tidak lulus / not passed (not the same as "not yet competent", which a competency test finds)
 */
export type TrainingResult = "passed" | "not_passed";

/** A TrainingScore (nilai) is the mark that an instructor gave a participant for one unit. */
export interface TrainingScore {
  /** The enrolment. */
  enrolment: Identifier;
  /** The competency unit. */
  unit: UnitCode;
  /** The mark, from 0.00 to 100.00. */
  score: Percent;
  /** Who gave it. */
  instructor?: Identifier;
  /** The day on which the mark was given. */
  on?: CalendarDate;
}

/** A Tranche is one instalment of assistance that was agreed on: what is planned, what was asked for with which proof, and what was paid. */
export interface Tranche {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** Its number, from 1: that of the instalment of the plan. */
  number: Count;
  /** Its share of the assistance. */
  share?: Percent;
  /** Its amount. */
  amount?: Rupiah;
  /** How far the work had come when it was asked for. */
  progress?: MeasuredProgress;
  /** The papers that were handed in with the request. */
  attachments?: TrancheAttachment[];
  /** How much of an advance is kept back from it. */
  advance_repaid?: Rupiah;
  /** The payment by which it was paid. */
  payment?: Identifier;
  /** What happened to it so far; its state follows from this. */
  history?: TrancheStep[];
}

/** A TrancheAttachment is a paper handed in with the request for a tranche. */
export interface TrancheAttachment {
  /** What kind of paper it is. */
  kind: DocumentKind;
  /** The paper. */
  document?: Identifier;
}

/**
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

/** A TranchePlan is the rule by which assistance is paid in instalments: how much of it, once what has happened, with which papers. The usual one pays 70 percent when the agreement is signed and 30 percent at half of the work. */
export interface TranchePlan {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** What kinds of assistance it is for; absent where it is for any. */
  kinds?: AssistanceKind[];
  /** When agreements may be made under it; open where an end is absent. */
  in_force?: Period;
  /** The instalments, in their order. */
  instalments: [Instalment, ...Instalment[]];
  /** What it rests on. */
  basis?: Basis[];
  /** What of it is not confirmed; absent where nothing is in doubt. */
  doubt?: LocalisedText;
}

/**
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

/** A Step is one move that was made. */
export interface TrancheStep {
  /** What was done: the event of the lifecycle that moved the record. */
  event: TrancheEvent;
  /** The state that the record has since then. */
  to: TrancheState;
  /** The moment of the move, in UTC. */
  at?: Instant;
  /** Who made the move, as the caller's system knows its users; not a name. */
  actor?: Identifier;
  /** The role in which it was made. */
  role?: Role;
  /** Why it was made; needed for some moves. */
  reason?: string;
  /** The document that made it official. */
  document?: Identifier;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A TransitionRate is the share of the centres of one class that have another at the end of a period. */
export interface TransitionRate {
  /** The class at the beginning of a period; absent is without a class. */
  from?: IndependenceClass;
  /** The class at its end; absent is without a class. */
  to?: IndependenceClass;
  /** The share of those of the first class at the beginning of the period. */
  share: Percent;
  /** What it was observed from: so many moved. It and the next are 0 if it was not observed. */
  moved?: number;
  /** Of so many that were of the class on the first day and still there on the second. */
  of?: number;
  /** Who assumed it and why. */
  assumed: RateAssumption;
}

/**
 * TreasurySystem is whose budget it is and whose treasury pays: "state" (APBN, with the accounts of the state) or "local" (APBD, with local accounts). A budget and a payment are of one system; the two are never mixed.
 *
 * - `state`: APBN / state budget (APBN) (accounts of six digits (BAS); KPPN pays)
 * - `local`: APBD / local budget (APBD) (local account codes; the local treasurer pays)
 */
export type TreasurySystem = "state" | "local";

/**
 * TriggerKind is what kind of thing sets off an instalment: "signed", "progress", "date" or "report_accepted".
 *
 * - `signed`: perjanjian ditandatangani / agreement signed
 * - `progress`: kemajuan pekerjaan tercapai / progress reached (the physical progress that the plan names)
 * - `date`: tanggal tercapai / day reached
 * - `report_accepted`: laporan tahap sebelumnya diterima / report on the tranche before accepted
 */
export type TriggerKind = "signed" | "progress" | "date" | "report_accepted";

/**
 * Truth is whether something holds, in three values: True, False and Undetermined, which means that the evidence does not tell. As text and in JSON it is "true", "false" and "undetermined".
 *
 * The functions over it are those of strong Kleene logic: a known part decides where it can, and what is not known never counts for or against.
 */
export type Truth = "undetermined" | "false" | "true";

/**
 * UnitCode is the code of a competency unit (unit kompetensi) of a national standard, such as J.62DMI00.001.1 or TIK.OP02.002.01. Five forms are in use, one after the other. The same number in another decree is another unit, so a unit is known by its code and its decree.
 *
 * Source: PER.21/MEN/X/2007; Permenakertrans 8/2012 annex I; Permenaker 3/2016.
 */
export type UnitCode = string;

/** A UnitReplacement says that a unit takes the place of an earlier one, across versions of a code and across the generations of codes: G.45OTO01.001.2 took the place of OTO.SM01.001.01. */
export interface UnitReplacement {
  /** The earlier unit. */
  code: UnitCode;
  /** The standard of the earlier unit; absent where its code is not in doubt. */
  standard?: Identifier;
  /** Whether who is competent in the earlier one counts as competent in the later one. Absent if nobody said so. */
  counts?: YesNo;
  /** In which time the earlier one counts; open where an end is absent. */
  during?: Period;
}

/** A UnitResult is what was found for one unit. */
export interface UnitResult {
  /** The unit. */
  unit: UnitCode;
  /** Whether the candidate is competent in the unit. */
  result: CompetencyResult;
  /** The numbers of the evidence it rests on. */
  evidence?: Count[];
}

/** A UseReport is the report on what assistance was used for. */
export interface UseReport {
  /** The last day for it. */
  due_on?: CalendarDate;
  /** The day it was handed in; absent if it was not. */
  reported_on?: CalendarDate;
  /** The day it was accepted; absent if it was not. */
  accepted_on?: CalendarDate;
  /** How much was spent, as it says. */
  spent?: Rupiah;
  /** The report. */
  document?: Identifier;
}

/** VIN is the number that the Ministry of Manpower gives a training centre (nomor identitas lembaga pelatihan kerja), such as 1903351802: the year and month of issue, the regency without its dot, a serial. The structure is read off real numbers; no regulation was found that states it, so a region that differs from the centre's is a warning. */
export type VIN = string;

/** Verdict is the answer of a policy for one person. As text and in JSON it is "eligible", "ineligible" or "undetermined". */
export type Verdict = "undetermined" | "ineligible" | "eligible";

/** Verdicts are how many people are eligible, ineligible and undetermined. */
export interface VerdictCounts {
  /** Who meets the policy. */
  eligible: number;
  /** Who does not. */
  ineligible: number;
  /** Of whom too little is known to say. */
  undetermined: number;
}

/** A Move is how many people had one verdict before a change and have another after it. */
export interface VerdictMove {
  /** The verdict before the change. */
  from: Verdict;
  /** The verdict after it. */
  to: Verdict;
  /** How many. */
  people: number;
}

/**
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

/** A VocationDemand is how many people are wanted in one vocation. */
export interface VocationDemand {
  /** The vocation. */
  vocation: Vocation;
  /** The people that employers want, or whom there is work for. */
  wanted?: Count;
  /** The people who want to be trained in it. */
  interested?: Count;
}

/**
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

/** A WorkItem is one part of the work, with its share of the whole and when it is planned. */
export interface WorkItem {
  /** The identifier. A part that stays the same keeps it when the plan is revised. */
  id: Identifier;
  /** What it is, for example "Pekerjaan struktur". */
  title: LocalisedText;
  /** Its share of the whole work, above 0.00. The shares of a plan sum to exactly 100.00. */
  weight: Percent;
  /** The first and the last day of work on it, as planned; both are needed. */
  period: Period;
  /** How much of it is to be done by which day, where that does not grow evenly from the first day to the last. Between two points, before the first and after the last it grows evenly. */
  points?: PlannedPoint[];
}

/**
 * WorkloadClass is the class of a local service unit (UPTD) by its workload: "a" or "b".
 *
 * Source: Permendagri 12/2017.
 *
 * - `a`: UPTD kelas A / class A (a large workload)
 * - `b`: UPTD kelas B / class B (a small workload)
 */
export type WorkloadClass = "a" | "b";

/** A WorkplaceTraining is learning at a workplace, of whatever kind: "magang" in a news text may be an apprenticeship under an agreement or the on-the-job part of a programme, and other rules hold for each. Where the kind is not said it is absent, and the rules of apprenticeship are undetermined. It is for what sources tell; those who keep the papers have a record for each kind: ApprenticeshipAgreement, OnTheJobTraining, GraduateInternship and SchoolWorkPlacement. */
export interface WorkplaceTraining {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** What kind it is, if that is known. */
  kind?: WorkplaceTrainingKind;
  /** The centre that sends the participants. */
  centre?: Identifier;
  /** The company, if it is known. */
  company?: Identifier;
  /** The sector of the workplace. */
  sector?: Sector;
  /** From when to when. */
  period?: Period;
  /** Whether there is a written agreement with each participant. */
  written_agreement?: YesNo;
  /** The age in completed years of the youngest participant at the start. */
  youngest_age?: Count;
  /** Whether parents or guardians of those who are 17 consented. */
  guardian_consent?: YesNo;
  /** The participants at the company. */
  participants?: Count;
  /** The employees of the company. */
  employees?: Count;
  /** The share of theory in the hours. */
  theory_share?: Percent;
  /** Whether a mentor is assigned. */
  mentor?: YesNo;
  /** Where this is known from. */
  citations?: Citation[];
}

/**
 * WorkplaceTrainingKind is the kind of learning at a workplace, such as "apprenticeship" (pemagangan) or "on_the_job_training" (OJT).
 *
 * - `apprenticeship`: pemagangan dalam negeri / apprenticeship (Permenaker 6/2020: company programme with an agreement)
 * - `on_the_job_training`: on the job training (OJT) / on-the-job training (hours of a programme spent at a workplace)
 * - `graduate_internship`: magang lulusan perguruan tinggi / graduate internship (Permenaker 8/2025: six months, with an allowance)
 * - `school_work_placement`: praktik kerja lapangan / school work placement (a pupil, under the rules of the school (PKL))
 * - `overseas_apprenticeship`: pemagangan luar negeri / overseas apprenticeship (such as in Japan, through a sending organisation)
 */
export type WorkplaceTrainingKind = "apprenticeship" | "on_the_job_training" | "graduate_internship" | "school_work_placement" | "overseas_apprenticeship";

/** A Contract is the works contract under which a centre is built. Where one was terminated, another follows it. */
export interface WorksContract {
  /** The number as printed. */
  number?: string;
  /** The paper. */
  document?: Identifier;
  /** Who has the centre built. */
  owner?: Identifier;
  /** Who builds it (penyedia). */
  contractor?: Identifier;
  /** Who supervises the works (konsultan pengawas). */
  supervisor?: Identifier;
  /** What it costs, with taxes, as it was signed. */
  value?: Rupiah;
  /** The day both sides signed. */
  signed_on?: CalendarDate;
  /** The day of the order to start (SPMK): the first day of the works. */
  start_order_on?: CalendarDate;
  /** The order to start. */
  start_order?: Identifier;
  /** How many calendar days the works may take, counted from the day of the order to start. */
  days?: Count;
  /** The last day for the works as it was signed; absent where it follows from the order to start and the days. */
  planned_finish?: CalendarDate;
  /** How long defects are mended after the provisional handover, in calendar days. */
  maintenance_days?: Count;
  /** What was changed (addendum), in the order it was signed. */
  amendments?: ContractAmendment[];
  /** The day it was terminated; absent while it holds. */
  terminated_on?: CalendarDate;
  /** The day on which the progress of the works was audited when they stopped (opname). */
  audited_on?: CalendarDate;
  /** How far that audit found them to be, from "0.00" to "100.00". */
  audited_progress?: Percent;
  /** Where this is known from. */
  citations?: Citation[];
}

/** A Workshop (bengkel) is a room for practice with its equipment. */
export interface Workshop {
  /** The identifier, which no other record of its kind has. */
  id: Identifier;
  /** The centre it belongs to. */
  centre: Identifier;
  /** The name. */
  name: string;
  /** The vocation it serves, the main one if there are several. */
  vocation?: Vocation;
  /** The further vocations that it serves. */
  vocations?: Vocation[];
  /** The area in square metres. */
  area_m2?: Count;
  /** The places to work at. */
  stations?: Count;
  /** The most participants in it at a time, where that is not the number of stations. */
  capacity?: Count;
  /** How many classes can use it in a day, one after the other. */
  shifts_per_day?: Count;
  /** Where this is known from. */
  citations?: Citation[];
}

/** Flag is a yes or a no that may be absent: not known is not no. In JSON it is true or false. */
export type YesNo = boolean;
