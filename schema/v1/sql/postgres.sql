-- The tables of vokasi, release 0.8.0, for PostgreSQL (tried on 15): one for each list of records in a dataset.
-- Copyright 2026 The vokasi authors. SPDX-License-Identifier: Apache-2.0
--
-- Made from the same definitions as the JSON Schemas; do not edit. It may be run again:
-- tables that are there stay as they are, codes are brought up to date.
--
-- A table is named as the file of its entity: "batch" holds what batch.schema.json
-- describes. Its comment begins with the list of a dataset that the records come from.
-- Comments are in Indonesian and, behind a slash, in English.
--
-- An object in a record becomes columns that begin with its name ("training_from"); a list
-- becomes JSON, which is checked for being a list and no further. Percentages are numbers
-- with two decimals, instants are in UTC, and what is absent is NULL. A database of
-- several offices needs a schema for each, or identifiers that are unique across them.
--
-- "record_phase" says how far a record has come, as the phase of a dataset does: 'draft',
-- 'final', or 'reported' for what is known only from a source.
--
-- A constraint with the id of a check and a pointer, such as "BAT-001 /training", is that
-- check as checks.json has it, where it is an error. Of the predicates in checks.json
-- these tables ask 712; 186 are left out: they need lists, parameters or the reference
-- date, or only warn. Ask them, and the checks that have no predicate, of the records.

BEGIN;

CREATE TABLE IF NOT EXISTS "code_list" (
  "list" varchar(64) NOT NULL,
  "value" varchar(64) NOT NULL,
  "label_id" text NOT NULL,
  "label_en" text NOT NULL,
  "meaning_id" text,
  "meaning_en" text,
  "since" date,
  "until" date,
  "successor" varchar(64),
  PRIMARY KEY ("list", "value")
);
COMMENT ON TABLE "code_list" IS 'Kode semua daftar kode: arti kata-kata dalam tabel lain. / The codes of all code lists: what the words in other tables mean.';
INSERT INTO "code_list" ("list", "value", "label_id", "label_en", "meaning_id", "meaning_en", "since", "until", "successor") VALUES
  ('accreditation_decision', 'granted', 'diberikan', 'granted', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_decision', 'rejected', 'ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'begin_self_assessment', 'mulai penilaian mandiri', 'begin the self-assessment', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'apply', 'ajukan permohonan', 'apply', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'review_documents', 'periksa dokumen', 'review the documents', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'begin_visit', 'mulai kunjungan', 'begin the visit', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'report_findings', 'laporkan temuan', 'report the findings', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'begin_correction', 'mulai perbaikan', 'begin the correction', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'submit_to_committee', 'ajukan ke komite', 'submit to the committee', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'grant', 'berikan akreditasi', 'grant', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'reject', 'tolak', 'reject', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'withdraw', 'tarik permohonan', 'withdraw', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'call_for_surveillance', 'jatuh tempo surveilan', 'call for surveillance', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'pass_surveillance', 'lulus surveilan', 'pass the surveillance', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'warn', 'peringatkan', 'warn', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'lift_warning', 'akhiri peringatan', 'lift the warning', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'suspend', 'bekukan', 'suspend', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'reinstate', 'pulihkan', 'reinstate', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'revoke', 'cabut', 'revoke', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_event', 'expire', 'habis masa berlakunya', 'expire', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_level', 'national', 'nasional (LA-LPK)', 'national', 'Lembaga Akreditasi Lembaga Pelatihan Kerja, di pusat', 'the accreditation body of the ministry', NULL, NULL, NULL),
  ('accreditation_level', 'provincial', 'provinsi (KA-LPK)', 'provincial', 'Komite Akreditasi Lembaga Pelatihan Kerja, di provinsi', 'the accreditation committee of a province', NULL, NULL, NULL),
  ('accreditation_sanction_kind', 'warning', 'peringatan tertulis', 'written warning', 'yang pertama; akreditasi tetap berlaku', 'comes first; the accreditation stays valid', NULL, NULL, NULL),
  ('accreditation_sanction_kind', 'suspension', 'pembekuan', 'suspension', 'akreditasi tidak berlaku selama dibekukan', 'the accreditation is not valid while it lasts', NULL, NULL, NULL),
  ('accreditation_sanction_kind', 'revocation', 'pencabutan', 'revocation', 'akreditasi berakhir untuk seterusnya', 'the accreditation ends for good', NULL, NULL, NULL),
  ('accreditation_state', 'not_accredited', 'belum terakreditasi', 'not accredited', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'self_assessment', 'penilaian mandiri', 'self-assessment', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'applied', 'permohonan diajukan', 'applied', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'document_review', 'pemeriksaan dokumen', 'review of documents', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'visit', 'kunjungan asesor', 'visit of the assessors', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'findings', 'temuan dilaporkan', 'findings reported', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'corrective_action', 'tindakan perbaikan', 'corrective action', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'committee', 'di komite', 'before the committee', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'accredited', 'terakreditasi', 'accredited', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'surveillance_due', 'perlu surveilan', 'surveillance due', 'pemeriksaan berkala dalam masa akreditasi', 'the check within the period of the accreditation', NULL, NULL, NULL),
  ('accreditation_state', 'warned', 'diperingatkan', 'warned', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'suspended', 'dibekukan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'revoked', 'dicabut', 'revoked', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'expired', 'habis masa berlaku', 'expired', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'rejected', 'ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_state', 'withdrawn', 'ditarik kembali', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'not_accredited', 'belum terakreditasi', 'not accredited', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'in_process', 'dalam proses', 'in process', 'sudah mengajukan, belum diputuskan', 'applied for and not decided', NULL, NULL, NULL),
  ('accreditation_status', 'accredited', 'terakreditasi', 'accredited', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'surveillance_due', 'terakreditasi, perlu surveilan', 'accredited, surveillance due', 'tetap berlaku; pemeriksaan berkala sudah waktunya', 'still valid; the check within the period is due', NULL, NULL, NULL),
  ('accreditation_status', 'warned', 'terakreditasi, diperingatkan', 'accredited, warned', 'tetap berlaku, dengan teguran tertulis yang belum dicabut', 'still valid, with a written warning that stands', NULL, NULL, NULL),
  ('accreditation_status', 'suspended', 'dibekukan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'revoked', 'dicabut', 'revoked', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'expired', 'habis masa berlaku', 'expired', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'rejected', 'ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('accreditation_status', 'withdrawn', 'ditarik kembali', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('acting_capacity', 'plt', 'Plt. (pelaksana tugas)', 'acting, office vacant (Plt.)', 'jabatannya kosong', 'nobody holds the office', NULL, NULL, NULL),
  ('acting_capacity', 'plh', 'Plh. (pelaksana harian)', 'acting, holder away (Plh.)', 'pejabatnya berhalangan sementara', 'the holder is away for a time', NULL, NULL, NULL),
  ('acting_capacity', 'pj', 'Pj. (penjabat)', 'interim office holder (Pj.)', 'diangkat sementara sampai ada pejabat tetap', 'appointed until there is a holder', NULL, NULL, NULL),
  ('agreement_event', 'sign', 'tanda tangani', 'sign', NULL, NULL, NULL, NULL, NULL),
  ('agreement_event', 'activate', 'berlakukan', 'bring into force', NULL, NULL, NULL, NULL, NULL),
  ('agreement_event', 'suspend', 'tangguhkan', 'suspend', NULL, NULL, NULL, NULL, NULL),
  ('agreement_event', 'resume', 'lanjutkan', 'resume', NULL, NULL, NULL, NULL, NULL),
  ('agreement_event', 'expire', 'habis masa berlakunya', 'expire', NULL, NULL, NULL, NULL, NULL),
  ('agreement_event', 'terminate', 'akhiri', 'terminate', NULL, NULL, NULL, NULL, NULL),
  ('agreement_kind', 'mou', 'nota kesepahaman (MoU)', 'memorandum of understanding', 'niat tanpa kewajiban', 'intent without duties', NULL, NULL, NULL),
  ('agreement_kind', 'pks', 'perjanjian kerja sama (PKS)', 'cooperation agreement', 'kewajiban, masa dan biaya', 'duties, period, money', NULL, NULL, NULL),
  ('agreement_status', 'draft', 'rancangan', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('agreement_status', 'signed', 'ditandatangani, belum berlaku', 'signed, not yet in force', NULL, NULL, NULL, NULL, NULL),
  ('agreement_status', 'active', 'berlaku', 'in force', NULL, NULL, NULL, NULL, NULL),
  ('agreement_status', 'suspended', 'ditangguhkan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('agreement_status', 'expired', 'habis masa berlaku', 'expired', NULL, NULL, NULL, NULL, NULL),
  ('agreement_status', 'terminated', 'diakhiri', 'terminated', NULL, NULL, NULL, NULL, NULL),
  ('allowance_kind', 'transport', 'uang transpor', 'transport', NULL, NULL, NULL, NULL, NULL),
  ('allowance_kind', 'meals', 'uang makan', 'meals', NULL, NULL, NULL, NULL, NULL),
  ('allowance_kind', 'pocket_money', 'uang saku', 'pocket money', NULL, NULL, NULL, NULL, NULL),
  ('allowance_kind', 'lodging', 'uang penginapan', 'lodging', NULL, NULL, NULL, NULL, NULL),
  ('amount_problem', 'absent', 'salah satu jumlah tidak ada; isi dahulu, karena kosong bukan Rp0', 'an amount is absent; give it first, because absent is not Rp0', NULL, NULL, NULL, NULL, NULL),
  ('amount_problem', 'range', 'hasilnya melewati 9007199254740991; pecah menjadi jumlah yang lebih kecil', 'the result is beyond 9007199254740991; split it into smaller amounts', NULL, NULL, NULL, NULL, NULL),
  ('amount_problem', 'shares', 'pembaginya harus bilangan positif', 'the shares must be positive numbers', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'employer_survey', 'survei perusahaan', 'survey of employers', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'jobseeker_survey', 'survei pencari kerja', 'survey of job seekers', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'industry_forum', 'forum komunikasi dengan industri', 'forum with industry', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'village_meeting', 'musyawarah desa', 'village meeting', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'labour_statistics', 'statistik ketenagakerjaan', 'labour statistics', NULL, NULL, NULL, NULL, NULL),
  ('analysis_method', 'tracer_study', 'penelusuran alumni', 'tracing of alumni', 'menanyai alumni tentang pekerjaan mereka', 'asking alumni about their work', NULL, NULL, NULL),
  ('appeal_outcome', 'upheld', 'keputusan tetap', 'decision upheld', NULL, NULL, NULL, NULL, NULL),
  ('appeal_outcome', 'overturned', 'keputusan diubah', 'decision overturned', NULL, NULL, NULL, NULL, NULL),
  ('appeal_outcome', 'reassessment', 'asesmen ulang', 'reassessment ordered', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'sign_by_participant', 'tanda tangan peserta', 'sign (apprentice)', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'sign_by_company', 'tanda tangan perusahaan', 'sign (company)', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'ratify', 'sahkan', 'ratify', 'oleh dinas ketenagakerjaan', 'by the manpower office', NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'start', 'mulai', 'start', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'pause', 'jeda', 'pause', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'resume', 'lanjutkan', 'resume', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'complete', 'selesaikan', 'complete', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_event', 'terminate', 'akhiri sebelum waktunya', 'terminate', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'draft', 'draf', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'signed_by_participant', 'ditandatangani peserta', 'signed by the apprentice', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'signed_by_company', 'ditandatangani perusahaan', 'signed by the company', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'both_signed', 'ditandatangani kedua pihak', 'signed by both', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'ratified', 'disahkan', 'ratified', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'running', 'berjalan', 'running', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'paused', 'dijeda', 'paused', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'completed', 'selesai', 'completed', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_agreement_state', 'terminated', 'diakhiri sebelum waktunya', 'terminated', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_event', 'submit', 'ajukan', 'submit', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_event', 'return', 'kembalikan', 'return', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_event', 'approve', 'setujui', 'approve', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_event', 'close', 'tutup', 'close', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_state', 'draft', 'draf', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_state', 'submitted', 'diajukan', 'submitted', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_state', 'returned', 'dikembalikan', 'returned', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_state', 'approved', 'disetujui', 'approved', NULL, NULL, NULL, NULL, NULL),
  ('apprenticeship_plan_state', 'closed', 'ditutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('approving_authority', 'directorate_general', 'direktur jenderal', 'Director General', 'lebih dari satu provinsi', 'more than one province', NULL, NULL, NULL),
  ('approving_authority', 'provincial_office', 'dinas provinsi', 'manpower office of the province', 'lebih dari satu kabupaten/kota', 'more than one regency or city', NULL, NULL, NULL),
  ('approving_authority', 'regency_office', 'dinas kabupaten/kota', 'manpower office of the regency or city', 'satu kabupaten/kota', 'one regency or city', NULL, NULL, NULL),
  ('assessment_form', 'apl_01', 'FR.APL.01 Permohonan Sertifikasi Kompetensi', 'FR.APL.01 application', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'apl_02', 'FR.APL.02 Asesmen Mandiri', 'FR.APL.02 self-assessment', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'mapa_01', 'FR.MAPA.01 Merencanakan Aktivitas dan Proses Asesmen', 'FR.MAPA.01 plan of assessment', 'merencanakan aktivitas dan proses asesmen', 'what will be assessed, how and with what', NULL, NULL, NULL),
  ('assessment_form', 'mapa_02', 'FR.MAPA.02 Peta Instrumen Asesmen', 'FR.MAPA.02 map of instruments', 'instrumen asesmen untuk setiap unit', 'which instrument is for which unit', NULL, NULL, NULL),
  ('assessment_form', 'ia_01', 'FR.IA.01 Ceklis Observasi', 'FR.IA.01 observation checklist', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_02', 'FR.IA.02 Tugas Praktik Demonstrasi', 'FR.IA.02 practical task', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_03', 'FR.IA.03 Pertanyaan untuk Mendukung Observasi', 'FR.IA.03 questions in support of observation', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_04a', 'FR.IA.04A Penjelasan Singkat Proyek', 'FR.IA.04A project brief', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_04b', 'FR.IA.04B Penilaian Proyek', 'FR.IA.04B project assessment', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_05', 'FR.IA.05 Pertanyaan Tertulis Pilihan Ganda', 'FR.IA.05 multiple choice', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_06', 'FR.IA.06 Pertanyaan Tertulis Esai', 'FR.IA.06 essay', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_07', 'FR.IA.07 Pertanyaan Lisan', 'FR.IA.07 oral questions', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_08', 'FR.IA.08 Verifikasi Portofolio', 'FR.IA.08 portfolio', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_09', 'FR.IA.09 Pertanyaan Wawancara', 'FR.IA.09 interview', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_10', 'FR.IA.10 Klarifikasi Bukti Pihak Ketiga', 'FR.IA.10 third-party evidence', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ia_11', 'FR.IA.11 Meninjau Instrumen Asesmen', 'FR.IA.11 review of instruments', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_01', 'FR.AK.01 Persetujuan Asesmen dan Kerahasiaan', 'FR.AK.01 agreement and confidentiality', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_02', 'FR.AK.02 Rekaman Asesmen Kompetensi', 'FR.AK.02 record of assessment', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_03', 'FR.AK.03 Umpan Balik dan Catatan Asesmen', 'FR.AK.03 feedback', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_04', 'FR.AK.04 Banding Asesmen', 'FR.AK.04 appeal', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_05', 'FR.AK.05 Laporan Asesmen', 'FR.AK.05 report of assessment', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_06', 'FR.AK.06 Meninjau Proses Asesmen', 'FR.AK.06 review of the process', NULL, NULL, NULL, NULL, NULL),
  ('assessment_form', 'ak_07', 'FR.AK.07 Ceklis Penyesuaian yang Wajar dan Beralasan', 'FR.AK.07 reasonable adjustments', 'penyesuaian yang wajar dan beralasan, misalnya bagi penyandang disabilitas', 'adjustments for a candidate, such as one with a disability', NULL, NULL, NULL),
  ('assessment_form', 'va', 'FR.VA Validasi Asesmen', 'FR.VA validation', 'memeriksa asesmen yang sudah dilakukan', 'examines assessments that were made', NULL, NULL, NULL),
  ('assessment_method', 'observation', 'observasi langsung', 'observation', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'demonstration', 'demonstrasi atau praktik', 'demonstration', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'project', 'proyek', 'project', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'written_test', 'tes tertulis', 'written test', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'oral_test', 'tes lisan', 'oral test', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'interview', 'wawancara', 'interview', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'portfolio', 'verifikasi portofolio', 'portfolio', NULL, NULL, NULL, NULL, NULL),
  ('assessment_method', 'third_party', 'bukti pihak ketiga', 'evidence of a third party', 'keterangan orang lain, misalnya atasan', 'what others say, such as a superior', NULL, NULL, NULL),
  ('assessment_move', 'submit', 'ajukan permohonan', 'submit', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'accept', 'terima permohonan', 'accept', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'return', 'kembalikan permohonan', 'return', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'reject', 'tolak permohonan', 'reject', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'withdraw', 'tarik', 'withdraw', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'self_assess', 'isi asesmen mandiri', 'self-assess', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'schedule', 'jadwalkan', 'schedule', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'begin', 'mulai', 'begin', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'recommend', 'rekomendasikan', 'recommend', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'decide', 'putuskan', 'decide', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'reassess', 'uji ulang', 'reassess', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'appeal', 'ajukan banding', 'appeal', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'uphold', 'pertahankan keputusan', 'uphold', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'overturn', 'ubah keputusan', 'overturn', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'order_reassessment', 'perintahkan asesmen ulang', 'order reassessment', NULL, NULL, NULL, NULL, NULL),
  ('assessment_move', 'finalise', 'finalkan', 'finalise', NULL, NULL, NULL, NULL, NULL),
  ('assessment_purpose', 'certification', 'sertifikasi', 'certification', NULL, NULL, NULL, NULL, NULL),
  ('assessment_purpose', 'renewal', 'sertifikasi ulang (RCC)', 'renewal (RCC)', 'recognition of current competency: pemegang sertifikat diases lagi', 'recognition of current competency: the holder of a certificate is assessed again', NULL, NULL, NULL),
  ('assessment_purpose', 'prior_learning', 'rekognisi pembelajaran lampau (RPL)', 'recognition of prior learning (RPL)', 'recognition of prior learning: kemampuan dari pengalaman kerja', 'recognition of prior learning: what was learnt at work', NULL, NULL, NULL),
  ('assessment_purpose', 'trainee', 'peserta pelatihan (PKT)', 'trainee (PKT)', 'peserta kursus atau pelatihan', 'somebody who attended a course', NULL, NULL, NULL),
  ('assessment_purpose', 'other', 'lainnya', 'other', NULL, NULL, NULL, NULL, NULL),
  ('assessment_site_kind', 'ad_hoc', 'TUK sewaktu', 'ad hoc', 'diverifikasi setiap kali dipakai', 'verified each time it is used', NULL, NULL, NULL),
  ('assessment_site_kind', 'workplace', 'TUK tempat kerja', 'workplace', 'tempat kerja asesi', 'where the candidate works', NULL, NULL, NULL),
  ('assessment_site_kind', 'independent', 'TUK mandiri', 'independent', 'diverifikasi untuk suatu masa dan menetapkan jadwalnya sendiri', 'verified for a period, with a schedule of its own', NULL, NULL, NULL),
  ('assessment_state', 'draft', 'konsep', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'submitted', 'permohonan diajukan', 'submitted', 'permohonan FR.APL.01 diajukan', 'the application FR.APL.01 is handed in', NULL, NULL, NULL),
  ('assessment_state', 'accepted', 'permohonan diterima', 'accepted', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'rejected', 'permohonan ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'withdrawn', 'ditarik', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'self_assessed', 'asesmen mandiri selesai', 'self-assessed', 'FR.APL.02 sudah diisi asesi', 'the candidate has filled in FR.APL.02', NULL, NULL, NULL),
  ('assessment_state', 'scheduled', 'dijadwalkan', 'scheduled', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'in_progress', 'berlangsung', 'in progress', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'recommended', 'direkomendasikan', 'recommended', 'asesor sudah memberi rekomendasi', 'the assessor has given a recommendation', NULL, NULL, NULL),
  ('assessment_state', 'decided', 'diputuskan', 'decided', 'LSP sudah memutuskan; banding masih mungkin', 'the body has decided; an appeal is possible', NULL, NULL, NULL),
  ('assessment_state', 'appealed', 'banding', 'appealed', NULL, NULL, NULL, NULL, NULL),
  ('assessment_state', 'final', 'final', 'final', 'tidak dapat dibanding lagi', 'no appeal is possible any more', NULL, NULL, NULL),
  ('assistance_kind', 'equipment', 'peralatan', 'equipment', NULL, NULL, NULL, NULL, NULL),
  ('assistance_kind', 'building', 'gedung', 'building', NULL, NULL, NULL, NULL, NULL),
  ('assistance_kind', 'training_packages', 'paket pelatihan', 'training packages', NULL, NULL, NULL, NULL, NULL),
  ('assistance_kind', 'operation', 'operasional', 'operation', NULL, NULL, NULL, NULL, NULL),
  ('assurance', 'declared', 'pengakuan sendiri', 'declared by the person', 'belum ada bukti', 'there is no proof yet', NULL, NULL, NULL),
  ('assurance', 'documented', 'dokumen telah dilihat', 'document seen', NULL, NULL, NULL, NULL, NULL),
  ('assurance', 'verified', 'terverifikasi di sumbernya', 'verified at its register', 'misalnya NIK pada Dukcapil', 'such as a NIK at the population office', NULL, NULL, NULL),
  ('audit_follow_up_event', 'answer', 'jawab', 'answer', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_event', 'find_insufficient', 'nyatakan belum sesuai', 'find insufficient', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_event', 'resolve', 'nyatakan sesuai', 'declare resolved', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_event', 'declare_impossible', 'nyatakan tidak dapat ditindaklanjuti', 'declare impossible', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_state', 'open', 'belum ditindaklanjuti', 'not followed yet', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_state', 'answered', 'sudah dijawab', 'answered', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_state', 'under_way', 'belum sesuai rekomendasi', 'under way', 'ditindaklanjuti sebagian', 'followed in part', NULL, NULL, NULL),
  ('audit_follow_up_state', 'resolved', 'sesuai rekomendasi', 'resolved', NULL, NULL, NULL, NULL, NULL),
  ('audit_follow_up_state', 'cannot_be_followed_up', 'tidak dapat ditindaklanjuti', 'cannot be followed up', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'decision', 'keputusan kompeten yang final', 'a final decision that the holder is competent', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'licence', 'lisensi LSP', 'the licence of the body', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'scope', 'ruang lingkup lisensi', 'the scope of the licence', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'scheme', 'skema yang berlaku', 'the scheme in force', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'units', 'unit kompetensi yang berlaku', 'the competency units in force', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'site', 'TUK yang terverifikasi', 'a verified site', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'assessor', 'asesor yang teregistrasi dan kompeten', 'a registered and competent assessor', NULL, NULL, NULL, NULL, NULL),
  ('authority_link', 'impartiality', 'pemisahan pelatih, asesor dan pemutus', 'trainer, assessor and decider apart', NULL, NULL, NULL, NULL, NULL),
  ('basis_kind', 'regulation', 'peraturan', 'regulation', NULL, NULL, NULL, NULL, NULL),
  ('basis_kind', 'source', 'sumber', 'source', NULL, NULL, NULL, NULL, NULL),
  ('basis_kind', 'practice', 'praktik', 'practice', NULL, NULL, NULL, NULL, NULL),
  ('basis_kind', 'assumption', 'asumsi', 'assumption', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'propose', 'usulkan', 'propose', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'approve', 'setujui', 'approve', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'return', 'kembalikan', 'return', 'dikembalikan untuk diperbaiki', 'given back to be mended', NULL, NULL, NULL),
  ('batch_event', 'open_registration', 'buka pendaftaran', 'open registration', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'close_registration', 'tutup pendaftaran', 'close registration', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'announce', 'umumkan hasil seleksi', 'announce the selection', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'start', 'mulai pelatihan', 'start training', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'postpone', 'tunda', 'postpone', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'reopen', 'buka kembali pendaftaran', 'reopen registration', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'resume', 'lanjutkan', 'resume', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'finish', 'selesaikan pelatihan', 'finish training', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'report', 'laporkan', 'report', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'close', 'tutup', 'close', NULL, NULL, NULL, NULL, NULL),
  ('batch_event', 'cancel', 'batalkan', 'cancel', 'sebelum pelatihan dimulai', 'before training has begun', NULL, NULL, NULL),
  ('batch_event', 'abort', 'hentikan', 'abort', 'menghentikan pelatihan yang sedang berjalan', 'ends training that is running', NULL, NULL, NULL),
  ('batch_state', 'draft', 'draf', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'proposed', 'diusulkan', 'proposed', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'approved', 'disetujui', 'approved', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'registration', 'pendaftaran', 'registration', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'selection', 'seleksi', 'selection', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'ready', 'siap mulai', 'ready to start', 'peserta sudah diumumkan, pelatihan belum dimulai', 'the participants are announced, training has not begun', NULL, NULL, NULL),
  ('batch_state', 'postponed', 'ditunda', 'postponed', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'running', 'berjalan', 'running', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'finished', 'selesai', 'finished', 'pelatihan selesai, hasilnya belum dilaporkan', 'training is over, its results are not reported', NULL, NULL, NULL),
  ('batch_state', 'reported', 'dilaporkan', 'reported', 'hasil setiap peserta sudah dilaporkan', 'the result of each participant is reported', NULL, NULL, NULL),
  ('batch_state', 'closed', 'ditutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('batch_state', 'cancelled', 'dibatalkan', 'cancelled', NULL, NULL, NULL, NULL, NULL),
  ('breakdown', 'region', 'provinsi', 'province', NULL, NULL, NULL, NULL, NULL),
  ('breakdown', 'vocation', 'kejuruan', 'vocation', NULL, NULL, NULL, NULL, NULL),
  ('breakdown', 'sex', 'jenis kelamin', 'sex', NULL, NULL, NULL, NULL, NULL),
  ('breakdown', 'disability', 'disabilitas', 'disability', NULL, NULL, NULL, NULL, NULL),
  ('budget_authority_kind', 'rka_kl', 'rencana kerja dan anggaran kementerian (RKA-K/L)', 'work plan and budget of a ministry (RKA-K/L)', 'usulan, sebelum anggaran disahkan', 'the proposal, before there is a budget', NULL, NULL, NULL),
  ('budget_authority_kind', 'dipa', 'daftar isian pelaksanaan anggaran (DIPA)', 'budget execution list of the state (DIPA)', 'anggaran satuan kerja pusat yang sudah disahkan', 'the budget of a unit of the state, in force', NULL, NULL, NULL),
  ('budget_authority_kind', 'rka_skpd', 'rencana kerja dan anggaran perangkat daerah (RKA-SKPD)', 'work plan and budget of a local office (RKA-SKPD)', 'usulan, sebelum anggaran disahkan', 'the proposal, before there is a budget', NULL, NULL, NULL),
  ('budget_authority_kind', 'dpa', 'dokumen pelaksanaan anggaran (DPA)', 'budget execution document of a local office (DPA)', 'anggaran perangkat daerah yang sudah disahkan', 'the budget of a local office, in force', NULL, NULL, NULL),
  ('budget_authority_kind', 'dppa', 'dokumen pelaksanaan perubahan anggaran (DPPA)', 'changed budget execution document of a local office (DPPA)', 'menggantikan DPA setelah perubahan APBD', 'takes the place of the DPA once the local budget is changed', NULL, NULL, NULL),
  ('budget_authority_kind', 'rab', 'rencana anggaran biaya (RAB)', 'cost plan (RAB)', 'rencana penerima bantuan atau rekanan, tanpa bagan akun', 'the plan of who gets assistance or of a contractor, without a chart of accounts', NULL, NULL, NULL),
  ('budget_difference_kind', 'added', 'baris ditambahkan', 'line added', NULL, NULL, NULL, NULL, NULL),
  ('budget_difference_kind', 'removed', 'baris dihapus', 'line removed', NULL, NULL, NULL, NULL, NULL),
  ('budget_difference_kind', 'quantity', 'volume berubah', 'quantity changed', 'dihitung dengan harga lama', 'at the price of before', NULL, NULL, NULL),
  ('budget_difference_kind', 'price', 'harga satuan berubah', 'price changed', 'dihitung dengan volume baru', 'for the quantity of now', NULL, NULL, NULL),
  ('budget_difference_kind', 'amount', 'jumlah berubah', 'amount changed', 'tanpa volume dan harga yang menjelaskannya', 'without a quantity and a price that explain it', NULL, NULL, NULL),
  ('budget_difference_kind', 'account', 'akun atau jalurnya berubah', 'account or path changed', NULL, NULL, NULL, NULL, NULL),
  ('budget_difference_kind', 'source', 'sumber dana berubah', 'source of funds changed', NULL, NULL, NULL, NULL, NULL),
  ('budget_difference_kind', 'item', 'uraian berubah', 'item changed', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'allocate', 'alokasikan', 'allocate', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'commit', 'ikat dengan komitmen', 'commit', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'realise', 'realisasikan', 'realise', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'close', 'tutup', 'close', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'revise', 'revisi', 'revise', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'freeze', 'bekukan', 'freeze', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_event', 'unfreeze', 'buka blokir', 'unfreeze', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_state', 'planned', 'direncanakan', 'planned', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_state', 'allocated', 'dialokasikan', 'allocated', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_state', 'committed', 'terikat komitmen', 'committed', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_state', 'realised', 'terealisasi', 'realised', 'seluruhnya atau sebagian', 'in full or in part', NULL, NULL, NULL),
  ('budget_line_state', 'closed', 'ditutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('budget_line_state', 'revised', 'direvisi', 'revised', 'diganti oleh baris yang sama dalam versi baru', 'replaced by the same line in a new version', NULL, NULL, NULL),
  ('budget_line_state', 'frozen', 'diblokir', 'frozen', NULL, NULL, NULL, NULL, NULL),
  ('cash_book_entry_kind', 'from_treasury', 'terima dari kas negara atau daerah', 'received from the treasury', NULL, NULL, NULL, NULL, NULL),
  ('cash_book_entry_kind', 'tax_withheld', 'potong pajak', 'tax withheld', NULL, NULL, NULL, NULL, NULL),
  ('cash_book_entry_kind', 'expense', 'belanja', 'expense', NULL, NULL, NULL, NULL, NULL),
  ('cash_book_entry_kind', 'tax_paid_in', 'setor pajak', 'tax paid in', NULL, NULL, NULL, NULL, NULL),
  ('cash_book_entry_kind', 'reversal', 'setor kembali', 'paid back', 'uang belanja yang kembali ke kas', 'money that was spent and came back', NULL, NULL, NULL),
  ('centre_kind', 'uptp', 'UPTP (BBPVP, BPVP)', 'centre of the Ministry of Manpower (UPTP)', 'balai milik Kementerian Ketenagakerjaan, dengan satuan pelayanannya; APBN', 'owned by the ministry, with its service posts; paid by the state budget', NULL, NULL, NULL),
  ('centre_kind', 'uptd', 'UPTD BLK', 'centre of a local government (UPTD)', 'balai milik dinas provinsi atau kabupaten/kota; APBD', 'owned by a province or regency; paid by the local budget', NULL, NULL, NULL),
  ('centre_kind', 'blkln', 'BLK Luar Negeri', 'centre for work abroad (BLKLN)', 'menyiapkan calon pekerja migran sebelum berangkat', 'prepares migrant workers before they leave', NULL, NULL, NULL),
  ('centre_kind', 'ministry_institution', 'Lembaga pelatihan K/L', 'centre of another ministry', 'balai milik kementerian atau lembaga lain', 'owned by a ministry or agency other than that of manpower', NULL, NULL, NULL),
  ('centre_kind', 'local_office', 'SKPD', 'local office that trains by itself', 'dinas yang melatih sendiri, tanpa balai', 'an office that trains without a centre of its own', NULL, NULL, NULL),
  ('centre_kind', 'lpk_private', 'LPK swasta', 'private training provider', 'badan hukum swasta; memerlukan NIB dan sertifikat standar', 'a private body; needs a business number (NIB) and a standard certificate', NULL, NULL, NULL),
  ('centre_kind', 'lpk_company', 'LPK perusahaan', 'training unit of a company', 'melatih karyawan perusahaannya sendiri', 'trains the employees of its own company', NULL, NULL, NULL),
  ('centre_kind', 'blkk', 'BLK Komunitas', 'community training centre (BLKK)', 'satu kejuruan di lahan yayasan, pesantren, lembaga keagamaan atau serikat pekerja, dibangun dengan bantuan pemerintah', 'one vocation on the land of a foundation, a religious body or a trade union, built with government assistance', NULL, NULL, NULL),
  ('centre_licence_kind', 'registration_mark', 'tanda daftar', 'registration mark', 'lembaga pelatihan pemerintah didaftar', 'government centres are registered', NULL, NULL, NULL),
  ('centre_licence_kind', 'standard_certificate', 'sertifikat standar (OSS)', 'standard certificate', 'lembaga pelatihan swasta diizinkan; 17 angka yang diawali NIB', 'private centres are licensed; 17 digits that begin with the NIB', NULL, NULL, NULL),
  ('centre_licence_kind', 'operating_permit', 'izin lembaga pelatihan kerja', 'operating permit', 'izin dinas, seperti sebelum OSS', 'a permit of the manpower office, as before OSS', NULL, NULL, NULL),
  ('centre_licence_kind', 'nib', 'nomor induk berusaha (NIB)', 'business number (NIB)', '13 angka; bukan izin untuk melatih', '13 digits; no licence to train', NULL, NULL, NULL),
  ('centre_service', 'certification', 'sertifikasi', 'certification', NULL, NULL, NULL, NULL, NULL),
  ('centre_service', 'business_mentoring', 'pendampingan usaha', 'business mentoring', NULL, NULL, NULL, NULL, NULL),
  ('centre_service', 'job_referral', 'akses kerja lewat perusahaan mitra', 'access to jobs through partner companies', NULL, NULL, NULL, NULL, NULL),
  ('centre_service', 'dormitory', 'asrama', 'dormitory', NULL, NULL, NULL, NULL, NULL),
  ('centre_status', 'planned', 'direncanakan', 'planned', NULL, NULL, NULL, NULL, NULL),
  ('centre_status', 'operational', 'beroperasi', 'operational', NULL, NULL, NULL, NULL, NULL),
  ('centre_status', 'closed', 'tutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('certificate_move', 'issue', 'terbitkan', 'issue', NULL, NULL, NULL, NULL, NULL),
  ('certificate_move', 'suspend', 'bekukan', 'suspend', NULL, NULL, NULL, NULL, NULL),
  ('certificate_move', 'reinstate', 'pulihkan', 'reinstate', NULL, NULL, NULL, NULL, NULL),
  ('certificate_move', 'revoke', 'cabut', 'revoke', NULL, NULL, NULL, NULL, NULL),
  ('certificate_move', 'supersede', 'gantikan', 'supersede', NULL, NULL, NULL, NULL, NULL),
  ('certificate_state', 'requested', 'diminta', 'requested', NULL, NULL, NULL, NULL, NULL),
  ('certificate_state', 'issued', 'terbit', 'issued', NULL, NULL, NULL, NULL, NULL),
  ('certificate_state', 'suspended', 'dibekukan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('certificate_state', 'revoked', 'dicabut', 'revoked', NULL, NULL, NULL, NULL, NULL),
  ('certificate_state', 'superseded', 'digantikan', 'superseded', NULL, NULL, NULL, NULL, NULL),
  ('certificate_status', 'not_yet_valid', 'belum berlaku', 'not yet valid', 'tanggalnya sebelum hari terbit', 'the day is before that of issue', NULL, NULL, NULL),
  ('certificate_status', 'valid', 'berlaku', 'valid', NULL, NULL, NULL, NULL, NULL),
  ('certificate_status', 'suspended', 'dibekukan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('certificate_status', 'revoked', 'dicabut', 'revoked', NULL, NULL, NULL, NULL, NULL),
  ('certificate_status', 'superseded', 'telah digantikan', 'superseded', 'diganti oleh sertifikat lain', 'another certificate takes its place', NULL, NULL, NULL),
  ('certificate_status', 'expired', 'kedaluwarsa', 'expired', NULL, NULL, NULL, NULL, NULL),
  ('certification_authority', 'bnsp', 'Badan Nasional Sertifikasi Profesi (BNSP)', 'National Professional Certification Agency (BNSP)', 'memberi lisensi kepada LSP (PP 10/2018)', 'licenses certification bodies (PP 10/2018)', NULL, NULL, NULL),
  ('certification_body_kind', 'p1', 'LSP P1', 'first party (P1)', 'milik lembaga pendidikan, pelatihan atau industri, untuk pesertanya dan jejaringnya', 'of a school, centre or company, for its own people and network', NULL, NULL, NULL),
  ('certification_body_kind', 'p2', 'LSP P2', 'second party (P2)', 'milik instansi, untuk pegawai, pemasok dan mitra di bawahnya', 'of an agency, for its employees, suppliers and partners', NULL, NULL, NULL),
  ('certification_body_kind', 'p3', 'LSP P3', 'third party (P3)', 'milik asosiasi, untuk satu sektor atau profesi', 'of associations, for a sector or a profession', NULL, NULL, NULL),
  ('claim', 'fact', 'fakta', 'fact', 'dikatakan sudah demikian', 'said to be so', NULL, NULL, NULL),
  ('claim', 'plan', 'rencana', 'plan', 'dikatakan akan dilakukan', 'said to be going to happen', NULL, NULL, NULL),
  ('claim', 'target', 'target', 'target', 'dikatakan ditargetkan, dengan waktu atau angka', 'said to be targeted, with a time or a number', NULL, NULL, NULL),
  ('claim', 'aim', 'tujuan', 'aim', 'dikatakan diharapkan', 'said to be hoped for', NULL, NULL, NULL),
  ('claim_subject', 'cost', 'biaya', 'cost', NULL, NULL, NULL, NULL, NULL),
  ('claim_subject', 'person', 'orang', 'person', NULL, NULL, NULL, NULL, NULL),
  ('claim_subject', 'item', 'barang', 'item', NULL, NULL, NULL, NULL, NULL),
  ('class_basis', 'decided', 'kelas yang ditetapkan', 'the class given by decision', NULL, NULL, NULL, NULL, NULL),
  ('class_basis', 'shown', 'kelas yang ditunjukkan bukti', 'the class shown by the evidence', NULL, NULL, NULL, NULL, NULL),
  ('class_change_kind', 'promoted', 'naik kelas', 'promoted', NULL, NULL, NULL, NULL, NULL),
  ('class_change_kind', 'demoted', 'turun kelas', 'demoted', NULL, NULL, NULL, NULL, NULL),
  ('class_change_kind', 'new', 'baru', 'new', NULL, NULL, NULL, NULL, NULL),
  ('class_change_kind', 'gone', 'tidak ada lagi', 'gone', NULL, NULL, NULL, NULL, NULL),
  ('class_event', 'assess', 'tetapkan kelas pertama', 'give the first class', NULL, NULL, NULL, NULL, NULL),
  ('class_event', 'promote', 'naikkan kelas', 'promote', NULL, NULL, NULL, NULL, NULL),
  ('class_event', 'demote', 'turunkan kelas', 'demote', NULL, NULL, NULL, NULL, NULL),
  ('class_state', 'baseline', 'belum berkelas', 'no class yet', NULL, NULL, NULL, NULL, NULL),
  ('class_state', 'tumbuh', 'Tumbuh', 'growing (Tumbuh)', NULL, NULL, NULL, NULL, NULL),
  ('class_state', 'berkembang', 'Berkembang', 'developing (Berkembang)', NULL, NULL, NULL, NULL, NULL),
  ('class_state', 'mandiri', 'Mandiri', 'independent (Mandiri)', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'certified_instructors', 'instruktur bersertifikat', 'certified instructors', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'vocation', 'kejuruan', 'vocation', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'workshops', 'bengkel', 'workshops', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'stations', 'tempat kerja di bengkel', 'stations in the workshops', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'accreditation', 'akreditasi atau izin', 'accreditation or licence', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'assessors', 'instruktur yang juga asesor', 'instructors who are assessors', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'service', 'layanan', 'service', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'partners', 'mitra kerja sama', 'partners', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'agreements', 'perjanjian kerja sama', 'signed agreements', NULL, NULL, NULL, NULL, NULL),
  ('comparison_point', 'participants', 'peserta yang dinyatakan', 'participants as stated', NULL, NULL, NULL, NULL, NULL),
  ('competency_result', 'competent', 'kompeten', 'competent', 'K; bukan hasil pelatihan dan bukan sertifikat', 'K; neither the training result nor a certificate', NULL, NULL, NULL),
  ('competency_result', 'not_yet_competent', 'belum kompeten', 'not yet competent', 'BK; boleh diases lagi', 'BK; may be assessed again', NULL, NULL, NULL),
  ('completion', 'ongoing', 'sedang mengikuti', 'ongoing', NULL, NULL, NULL, NULL, NULL),
  ('completion', 'completed', 'selesai', 'completed', NULL, NULL, NULL, NULL, NULL),
  ('completion', 'suspended', 'ditangguhkan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('completion', 'withdrawn', 'mengundurkan diri', 'withdrawn', 'mengundurkan diri atas kemauan sendiri', 'left by own will', NULL, NULL, NULL),
  ('completion', 'dismissed', 'dikeluarkan', 'dismissed', 'dikeluarkan oleh balai', 'removed by the centre', NULL, NULL, NULL),
  ('condition', 'good', 'baik', 'good', 'B dalam daftar inventaris', 'B in inventories', NULL, NULL, NULL),
  ('condition', 'minor_damage', 'rusak ringan', 'minor damage', 'RR dalam daftar inventaris', 'RR in inventories', NULL, NULL, NULL),
  ('condition', 'major_damage', 'rusak berat', 'major damage', 'RB dalam daftar inventaris', 'RB in inventories', NULL, NULL, NULL),
  ('confidence', 'high', 'tinggi', 'high', 'teksnya atau kutipan yang baik sudah dibaca', 'its text or a good report of it was read', NULL, NULL, NULL),
  ('confidence', 'medium', 'sedang', 'medium', 'hanya disebut oleh sumber lain', 'named by another source only', NULL, NULL, NULL),
  ('confidence', 'low', 'rendah', 'low', 'belum dipastikan', 'not confirmed', NULL, NULL, NULL),
  ('conflict_kind', 'instructor', 'instruktur', 'instructor', NULL, NULL, NULL, NULL, NULL),
  ('conflict_kind', 'workshop', 'bengkel', 'workshop', NULL, NULL, NULL, NULL, NULL),
  ('conflict_kind', 'batch', 'angkatan', 'batch', 'wajar bila pesertanya dibagi dua kelompok', 'sound where the participants are divided into groups', NULL, NULL, NULL),
  ('conflict_kind', 'participant', 'peserta', 'participant', 'seseorang dalam dua angkatan', 'somebody in two batches', NULL, NULL, NULL),
  ('construction_requirement', 'land', 'lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan', 'land owned by the state with a title and the area required', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'feasibility_study', 'studi kelayakan', 'feasibility study', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'environmental_document', 'dokumen lingkungan hidup', 'environmental document', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'organisation_structure', 'struktur organisasi', 'structure of the organisation', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'training_programme', 'program pelatihan', 'training programme', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'training_staff', 'instruktur dan tenaga pelatihan', 'instructors and training staff', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'facilities', 'sarana dan prasarana', 'facilities', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'need_statement', 'pernyataan kebutuhan: kejuruan, wilayah layanan, pengangguran', 'statement of need: vocations, catchment, unemployment', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'site_decision', 'penetapan lokasi', 'decision on the site', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'budget_allocation', 'alokasi anggaran tahun berjalan', 'allocation in the fiscal year', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'design_and_estimate', 'rancangan dan perkiraan biaya dalam alokasi', 'design and cost estimate within the allocation', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'works_contract', 'kontrak pekerjaan', 'works contract', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'start_order', 'surat perintah mulai kerja (SPMK)', 'order to start', 'sejak tanggalnya masa pelaksanaan dihitung', 'the time of the contract counts from its day', NULL, NULL, NULL),
  ('construction_requirement', 'physical_completion', 'kemajuan fisik 100 persen dan sudah diperiksa', 'physical progress of 100 percent, inspected', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'defects_closed', 'cacat pekerjaan sudah diperbaiki', 'defects mended', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'handover_record', 'berita acara serah terima (BAST)', 'handover record', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'functional_certificate', 'sertifikat laik fungsi (SLF)', 'certificate of fitness for use', 'bangunan boleh dipakai', 'the building may be used', NULL, NULL, NULL),
  ('construction_requirement', 'ready_to_train', 'kesiapan melatih', 'readiness to train', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'granted_land', 'naskah hibah lahan kepada kementerian', 'deed that grants the land to the ministry', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'field_check', 'hasil cek lapangan: lahan layak dibangun', 'field check: the land is fit to build on', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'defects_listed', 'daftar cacat pekerjaan, atau catatan bahwa tidak ada', 'list of defects, or a note that there are none', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'progress_audit', 'opname kemajuan pekerjaan saat berhenti', 'audit of progress where the works stopped', NULL, NULL, NULL, NULL, NULL),
  ('construction_requirement', 'settled_payments', 'pembayaran tidak melebihi pekerjaan yang terpasang', 'payments not above the works that were done', NULL, NULL, NULL, NULL, NULL),
  ('contact_result', 'reached', 'terhubung', 'reached', NULL, NULL, NULL, NULL, NULL),
  ('contact_result', 'not_reached', 'tidak terhubung', 'not reached', NULL, NULL, NULL, NULL, NULL),
  ('contact_result', 'refused', 'menolak menjawab', 'refused to answer', NULL, NULL, NULL, NULL, NULL),
  ('corrective_action_kind', 'warning_letter', 'surat peringatan', 'warning letter', NULL, NULL, NULL, NULL, NULL),
  ('corrective_action_kind', 'show_cause_meeting', 'rapat pembuktian (SCM)', 'show-cause meeting', 'SCM: rapat pembuktian keterlambatan pada kontrak kritis', 'SCM: the builder shows why the works are late', NULL, NULL, NULL),
  ('corrective_action_kind', 'test_case', 'uji coba', 'test case', 'kemajuan yang disepakati harus dicapai dalam masa tertentu', 'progress agreed on that must be reached in a given time', NULL, NULL, NULL),
  ('corrective_action_kind', 'action_plan', 'rencana tindak percepatan', 'action plan to catch up', NULL, NULL, NULL, NULL, NULL),
  ('cost_difference', 'other_year', 'tahun lain', 'another year', NULL, NULL, NULL, NULL, NULL),
  ('cost_difference', 'year_absent', 'tahunnya belum diketahui', 'the year is not known', NULL, NULL, NULL, NULL, NULL),
  ('cost_difference', 'other_duration', 'lama pelatihan lain', 'another duration', NULL, NULL, NULL, NULL, NULL),
  ('cost_difference', 'duration_absent', 'lama pelatihannya belum diketahui', 'the duration is not known', NULL, NULL, NULL, NULL, NULL),
  ('cost_difference', 'amount_absent', 'biaya satuannya tidak dapat ditentukan', 'the unit cost is undetermined', NULL, NULL, NULL, NULL, NULL),
  ('cost_problem', 'cost_absent', 'biayanya belum diketahui; kosong bukan Rp0', 'the cost is not known; absent is not Rp0', NULL, NULL, NULL, NULL, NULL),
  ('cost_problem', 'cost_negative', 'biayanya negatif', 'the cost is negative', NULL, NULL, NULL, NULL, NULL),
  ('cost_problem', 'count_absent', 'pembaginya belum diketahui', 'what it is divided by is not known', NULL, NULL, NULL, NULL, NULL),
  ('cost_problem', 'count_zero', 'pembaginya nol', 'what it is divided by is zero', NULL, NULL, NULL, NULL, NULL),
  ('cost_problem', 'count_invalid', 'pembaginya tidak masuk akal, misalnya pembilang lebih dari penyebut', 'what it is divided by makes no sense, for example more of a group than are in it', NULL, NULL, NULL, NULL, NULL),
  ('cost_standard_kind', 'sbm', 'standar biaya masukan (SBM)', 'standard input cost (SBM)', 'harga tertinggi masukan, misalnya honor, untuk APBN', 'highest prices of inputs, such as fees, for the state budget', NULL, NULL, NULL),
  ('cost_standard_kind', 'sbk', 'standar biaya keluaran (SBK)', 'standard output cost (SBK)', 'biaya tertinggi untuk satu keluaran, untuk APBN', 'highest cost of one output, for the state budget', NULL, NULL, NULL),
  ('cost_standard_kind', 'ssh', 'standar satuan harga (SSH)', 'standard unit price (SSH)', 'harga satuan barang dan jasa suatu daerah', 'prices of goods and services of a region', NULL, NULL, NULL),
  ('cost_standard_kind', 'hspk', 'harga satuan pokok kegiatan (HSPK)', 'unit price of works (HSPK)', 'harga satuan pekerjaan, misalnya konstruksi, suatu daerah', 'prices of works, such as building, of a region', NULL, NULL, NULL),
  ('cost_unit', 'package', 'paket', 'package', NULL, NULL, NULL, NULL, NULL),
  ('cost_unit', 'participant', 'peserta', 'participant', NULL, NULL, NULL, NULL, NULL),
  ('cost_unit', 'passed_trainee', 'lulusan', 'passed trainee', NULL, NULL, NULL, NULL, NULL),
  ('cost_unit', 'certificate', 'sertifikat', 'certificate', NULL, NULL, NULL, NULL, NULL),
  ('cost_unit', 'placed_alumnus', 'alumni yang bekerja', 'placed alumnus', 'bekerja atau berwirausaha', 'employed or self-employed', NULL, NULL, NULL),
  ('count_qualifier', 'exactly', 'tepat', 'exactly', NULL, NULL, NULL, NULL, NULL),
  ('count_qualifier', 'about', 'sekitar', 'about', NULL, NULL, NULL, NULL, NULL),
  ('count_qualifier', 'more_than', 'lebih dari', 'more than', NULL, NULL, NULL, NULL, NULL),
  ('count_qualifier', 'at_least', 'paling sedikit', 'at least', NULL, NULL, NULL, NULL, NULL),
  ('count_qualifier', 'fewer_than', 'kurang dari', 'fewer than', NULL, NULL, NULL, NULL, NULL),
  ('count_qualifier', 'at_most', 'paling banyak', 'at most', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'centre', 'lembaga pelatihan', 'training centres', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'community_centre', 'BLK Komunitas', 'community training centres (BLKK)', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'vocation', 'kejuruan', 'vocations', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'instructor', 'instruktur', 'instructors', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'certified_instructor', 'instruktur bersertifikat', 'certified instructors', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'workshop', 'bengkel', 'workshops', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'participant', 'peserta', 'participants', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'applicant', 'pendaftar', 'applicants', NULL, NULL, NULL, NULL, NULL),
  ('count_subject', 'seat', 'kursi', 'seats', NULL, NULL, NULL, NULL, NULL),
  ('critical_rule', 'early', 'terlambat melebihi batas periode I', 'further behind than the bound of period I', NULL, NULL, NULL, NULL, NULL),
  ('critical_rule', 'late', 'terlambat melebihi batas periode II', 'further behind than the bound of period II', NULL, NULL, NULL, NULL, NULL),
  ('critical_rule', 'fiscal_year', 'terlambat dalam batas periode II, tetapi akan melampaui tahun anggaran', 'within the bound of period II, but it would pass the fiscal year', NULL, NULL, NULL, NULL, NULL),
  ('date_relation', 'on_or_before', 'pada atau sebelum', 'on or before', NULL, NULL, NULL, NULL, NULL),
  ('date_relation', 'on_or_after', 'pada atau sesudah', 'on or after', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'empty', 'kosong', 'is empty', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'length', 'panjangnya salah', 'has the wrong length', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'character', 'ada karakter yang tidak boleh', 'has a character that is not allowed', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'separator', 'pemisahnya salah', 'has the wrong separator', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'non_digit', 'ada karakter yang bukan angka 0-9', 'has a character that is not a digit 0-9', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'letter_for_digit', 'ada huruf di tempat angka (O untuk 0, I atau l untuk 1)', 'has a letter in place of a digit (O for 0, I or l for 1)', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'foreign_digit', 'ada angka dari aksara lain atau angka lebar penuh; ketik ulang dengan angka 0-9', 'has digits of another script or full-width digits; retype them as 0-9', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'spreadsheet', 'rusak oleh lembar kerja (ditulis dengan pangkat); ambil lagi dari dokumen asli dan simpan kolomnya sebagai teks', 'was damaged by a spreadsheet (written with an exponent); take it from the original paper again and store the column as text', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'year', 'tahunnya bukan 0001-9999', 'has a year outside 0001-9999', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'month', 'bulannya bukan 01-12', 'has a month outside 01-12', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'day', 'harinya di luar rentang', 'has a day outside its range', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'calendar', 'tanggal itu tidak ada di kalender', 'is a day that the calendar does not have', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'hour', 'jamnya bukan 00-23', 'has an hour outside 00-23', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'minute', 'menitnya bukan 00-59', 'has a minute outside 00-59', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'second', 'detiknya bukan 00-59', 'has a second outside 00-59', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'offset', 'bukan waktu UTC yang berakhir dengan Z', 'is not UTC time ending in Z', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'sequence', 'nomor urutnya 0000, yang tidak pernah diterbitkan; sering akibat pembulatan oleh lembar kerja', 'has serial 0000, which is never issued; often a spreadsheet rounded it', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'range', 'nilainya di luar rentang', 'is outside its range', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'sign', 'tandanya salah tempat atau tidak boleh', 'has a sign that is misplaced or not allowed', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'leading_zero', 'diawali nol', 'has a leading zero', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'grouping', 'pengelompokan ribuannya bukan titik tiap tiga angka', 'is not grouped by a dot every three digits', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'fraction', 'ada pecahan yang tidak boleh', 'has a fraction that is not allowed', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'magnitude', 'memakai singkatan besaran seperti M atau jt, yang dapat berarti dua hal; tulis semua angkanya', 'abbreviates the magnitude (M, jt), which can mean two things; write all the digits', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'unknown_word', 'bukan kata dari daftarnya', 'is not a word of its list', NULL, NULL, NULL, NULL, NULL),
  ('defect', 'village_number', 'nomor desa atau kelurahan tidak diawali 1, 2 atau 3', 'has a village number that does not begin with 1, 2 or 3', NULL, NULL, NULL, NULL, NULL),
  ('delivery_mode', 'in_person', 'luring (tatap muka)', 'in person', 'luring', 'all at one place', NULL, NULL, NULL),
  ('delivery_mode', 'online', 'daring', 'online', 'daring', 'all over a network', NULL, NULL, NULL),
  ('delivery_mode', 'blended', 'bauran (luring dan daring)', 'blended', 'sebagian luring, sebagian daring', 'in person and online in turn', NULL, NULL, NULL),
  ('destination', 'employed', 'bekerja', 'employed', NULL, NULL, NULL, NULL, NULL),
  ('destination', 'self_employed', 'wirausaha', 'self-employed', NULL, NULL, NULL, NULL, NULL),
  ('destination', 'apprenticeship', 'magang', 'in an apprenticeship', NULL, NULL, NULL, NULL, NULL),
  ('destination', 'continuing_school', 'melanjutkan sekolah', 'continuing school', NULL, NULL, NULL, NULL, NULL),
  ('destination', 'not_working', 'belum bekerja', 'not working yet', NULL, NULL, NULL, NULL, NULL),
  ('destination', 'untraceable', 'tidak terlacak', 'not traceable', 'sudah dicari dan tidak ditemukan; bukan berarti tidak bekerja', 'looked for and not found; not the same as not working', NULL, NULL, NULL),
  ('disability_kind', 'physical', 'fisik', 'physical', NULL, NULL, NULL, NULL, NULL),
  ('disability_kind', 'intellectual', 'intelektual', 'intellectual', NULL, NULL, NULL, NULL, NULL),
  ('disability_kind', 'mental', 'mental', 'mental', NULL, NULL, NULL, NULL, NULL),
  ('disability_kind', 'sensory', 'sensorik', 'sensory', NULL, NULL, NULL, NULL, NULL),
  ('disability_kind', 'multiple', 'ganda', 'multiple', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'decree', 'surat keputusan (SK)', 'decree', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'participant_decree', 'SK penetapan peserta', 'decree naming the participants', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'package_decree', 'SK penetapan paket pelatihan', 'decree giving training packages', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'site_decision', 'penetapan lokasi', 'decree fixing the site', 'keputusan kepala daerah tentang lokasi pembangunan', 'decree of the head of the region on where to build', NULL, NULL, NULL),
  ('document_kind', 'assignment_letter', 'surat tugas', 'assignment letter', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'official_record', 'berita acara (BA)', 'official record', 'mencatat yang terjadi dan ditandatangani kedua pihak', 'says what happened, signed by both sides', NULL, NULL, NULL),
  ('document_kind', 'graduation_record', 'berita acara kelulusan', 'record of who passed', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'handover_record', 'berita acara serah terima (BAST)', 'handover record', 'penyerahan barang atau pekerjaan', 'handover of goods or works', NULL, NULL, NULL),
  ('document_kind', 'statement', 'surat pernyataan', 'signed statement', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'receipt', 'kuitansi', 'receipt', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'mou', 'nota kesepahaman (MoU)', 'memorandum of understanding', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'pks', 'perjanjian kerja sama (PKS)', 'cooperation agreement', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'proposal', 'proposal', 'proposal', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'roadmap', 'peta jalan', 'roadmap', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'land_title', 'sertifikat tanah', 'land title', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'land_grant_deed', 'naskah hibah tanah', 'deed of land grant', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'feasibility_study', 'studi kelayakan', 'feasibility study', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'environmental_document', 'dokumen lingkungan (UKL-UPL, SPPL, Amdal)', 'environmental document', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'organisation_chart', 'struktur organisasi', 'organisation chart', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'building_approval', 'persetujuan bangunan gedung (PBG)', 'building approval', 'dahulu IMB', 'called IMB before', NULL, NULL, NULL),
  ('document_kind', 'functional_certificate', 'sertifikat laik fungsi (SLF)', 'certificate of fitness for use', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'contract', 'kontrak', 'contract', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'licence', 'izin atau tanda daftar', 'licence or registration mark', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'report', 'laporan', 'report', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'organiser_decree', 'SK panitia penyelenggara', 'decree naming the organisers', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'instructor_decree', 'SK penetapan instruktur', 'decree naming the instructors', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'attendance_statement', 'surat keterangan mengikuti pelatihan', 'statement of attendance', 'bagi peserta yang tidak lulus', 'for those who did not pass', NULL, NULL, NULL),
  ('document_kind', 'timetable', 'jadwal pelatihan', 'timetable', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'consent', 'surat persetujuan orang tua atau wali', 'consent of a parent or guardian', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'approval', 'surat persetujuan', 'letter of approval', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'warning_letter', 'surat peringatan', 'warning letter', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'accreditation_certificate', 'sertifikat akreditasi', 'accreditation certificate', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'addendum', 'adendum', 'addendum', NULL, NULL, NULL, NULL, NULL),
  ('document_kind', 'apprenticeship_agreement', 'perjanjian pemagangan', 'apprenticeship agreement', NULL, NULL, NULL, NULL, NULL),
  ('education_level', 'none', 'tidak sekolah', 'no schooling', NULL, NULL, NULL, NULL, NULL),
  ('education_level', 'primary_incomplete', 'belum tamat SD', 'primary school not finished', 'pernah sekolah dasar, tanpa ijazah', 'went to primary school and has no diploma', NULL, NULL, NULL),
  ('education_level', 'sd', 'SD sederajat', 'primary school', 'SD, MI, Paket A', 'SD, MI, Paket A', NULL, NULL, NULL),
  ('education_level', 'smp', 'SMP sederajat', 'lower secondary school', 'SMP, MTs, Paket B', 'SMP, MTs, Paket B', NULL, NULL, NULL),
  ('education_level', 'sma', 'SMA sederajat', 'upper secondary school', 'SMA, SMK, MA, Paket C', 'SMA, SMK, MA, Paket C', NULL, NULL, NULL),
  ('education_level', 'd1', 'Diploma 1', 'diploma 1', 'satu tahun sesudah sekolah menengah', 'one year after upper secondary school', NULL, NULL, NULL),
  ('education_level', 'd2', 'Diploma 2', 'diploma 2', 'dua tahun sesudah sekolah menengah', 'two years after upper secondary school', NULL, NULL, NULL),
  ('education_level', 'd3', 'Diploma 3', 'diploma 3', 'tiga tahun sesudah sekolah menengah', 'three years after upper secondary school', NULL, NULL, NULL),
  ('education_level', 'd4', 'Diploma 4', 'diploma 4', 'sarjana terapan', 'bachelor of applied science', NULL, NULL, NULL),
  ('education_level', 's1', 'Sarjana', 'bachelor', NULL, NULL, NULL, NULL, NULL),
  ('education_level', 's2', 'Magister', 'master', NULL, NULL, NULL, NULL, NULL),
  ('education_level', 's3', 'Doktor', 'doctor', NULL, NULL, NULL, NULL, NULL),
  ('education_stream', 'general', 'umum', 'general', 'SD, SMP, SMA', 'SD, SMP, SMA', NULL, NULL, NULL),
  ('education_stream', 'vocational', 'kejuruan', 'vocational', 'SMK', 'SMK', NULL, NULL, NULL),
  ('education_stream', 'religious', 'keagamaan', 'religious', 'MI, MTs, MA', 'MI, MTs, MA', NULL, NULL, NULL),
  ('education_stream', 'equivalency', 'kesetaraan', 'equivalency', 'Paket A, B, C', 'Paket A, B, C', NULL, NULL, NULL),
  ('employment', 'unemployed', 'tidak bekerja', 'unemployed', NULL, NULL, NULL, NULL, NULL),
  ('employment', 'laid_off', 'korban PHK', 'laid off', 'kehilangan pekerjaan', 'lost the job', NULL, NULL, NULL),
  ('employment', 'employed', 'bekerja', 'employed', NULL, NULL, NULL, NULL, NULL),
  ('employment', 'self_employed', 'berusaha sendiri', 'self-employed', NULL, NULL, NULL, NULL, NULL),
  ('employment', 'household', 'mengurus rumah tangga', 'keeping house', NULL, NULL, NULL, NULL, NULL),
  ('employment_before', 'not_working', 'belum bekerja', 'not working', NULL, NULL, NULL, NULL, NULL),
  ('employment_before', 'employed', 'bekerja', 'employed', NULL, NULL, NULL, NULL, NULL),
  ('employment_before', 'self_employed', 'wirausaha', 'self-employed', NULL, NULL, NULL, NULL, NULL),
  ('employment_before', 'laid_off', 'terkena PHK', 'laid off', 'kehilangan pekerjaan', 'lost the job', NULL, NULL, NULL),
  ('employment_before', 'in_school', 'masih sekolah atau kuliah', 'in school', NULL, NULL, NULL, NULL, NULL),
  ('employment_before', 'household', 'mengurus rumah tangga', 'keeping house', NULL, NULL, NULL, NULL, NULL),
  ('employment_status', 'pns', 'PNS', 'civil servant (PNS)', NULL, NULL, NULL, NULL, NULL),
  ('employment_status', 'cpns', 'CPNS', 'civil servant on probation (CPNS)', 'masa percobaan sebelum menjadi PNS', 'on probation before becoming a civil servant', NULL, NULL, NULL),
  ('employment_status', 'pppk', 'PPPK', 'contract civil servant (PPPK)', 'pegawai pemerintah dengan perjanjian kerja', 'employed by the government under a contract', NULL, NULL, NULL),
  ('employment_status', 'non_asn', 'Non ASN', 'not a civil servant', 'misalnya tenaga honorer atau pegawai swasta', 'such as honorary or private staff', NULL, NULL, NULL),
  ('engagement', 'staff', 'instruktur tetap', 'on the staff', NULL, NULL, NULL, NULL, NULL),
  ('engagement', 'guest', 'instruktur luar', 'from outside', 'instruktur luar, praktisi atau narasumber', 'a practitioner or speaker from outside', NULL, NULL, NULL),
  ('enrolment_event', 'verify', 'verifikasi', 'verify', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'reject', 'tolak', 'reject', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'shortlist', 'masukkan seleksi', 'shortlist', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'accept', 'terima', 'accept', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'reserve', 'jadikan cadangan', 'put in reserve', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'promote', 'panggil dari cadangan', 'promote from the reserve', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'confirm', 'daftar ulang', 'confirm', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'lapse', 'gugur karena tidak daftar ulang', 'lapse', 'tidak daftar ulang sampai batas waktu', 'did not confirm in time', NULL, NULL, NULL),
  ('enrolment_event', 'start', 'mulai pelatihan', 'start training', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'suspend', 'tangguhkan', 'suspend', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'resume', 'lanjutkan', 'resume', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'withdraw', 'undurkan diri', 'withdraw', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'dismiss', 'keluarkan', 'dismiss', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'complete', 'selesaikan', 'complete', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'trace', 'lacak', 'trace', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_event', 'close', 'tutup', 'close', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'applied', 'mendaftar', 'applied', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'verified', 'terverifikasi', 'verified', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'shortlisted', 'masuk seleksi', 'shortlisted', 'lolos seleksi administrasi', 'passed the check of documents', NULL, NULL, NULL),
  ('enrolment_state', 'accepted', 'diterima', 'accepted', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'reserve', 'cadangan', 'reserve', 'cadangan: menggantikan yang mundur', 'takes the place of somebody who leaves', NULL, NULL, NULL),
  ('enrolment_state', 'rejected', 'ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'enrolled', 'terdaftar ulang', 'enrolled', 'sudah daftar ulang, pelatihan belum dimulai', 'confirmed, and training has not begun', NULL, NULL, NULL),
  ('enrolment_state', 'active', 'mengikuti pelatihan', 'in training', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'suspended', 'ditangguhkan', 'suspended', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'completed', 'selesai', 'completed', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'withdrawn', 'mengundurkan diri', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'dismissed', 'dikeluarkan', 'dismissed', NULL, NULL, NULL, NULL, NULL),
  ('enrolment_state', 'traced', 'terlacak', 'traced', 'keadaannya sesudah pelatihan sudah diketahui', 'it is known what came after training', NULL, NULL, NULL),
  ('enrolment_state', 'closed', 'ditutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('entry_kind', 'allocation', 'alokasi', 'allocation', 'menambah alokasi baris', 'adds to what the line is allocated', NULL, NULL, NULL),
  ('entry_kind', 'revision', 'revisi', 'revision', 'menambah atau mengurangi alokasi karena versi baru anggaran', 'adds to or takes from the allocation, by a new version of the budget', NULL, NULL, NULL),
  ('entry_kind', 'shift', 'pergeseran', 'shift', 'memindahkan alokasi antarbaris; jumlahnya per dokumen nol', 'moves allocation between lines; those of one document sum to zero', NULL, NULL, NULL),
  ('entry_kind', 'carry_over', 'luncuran', 'carry-over', 'membawa sisa ke tahun berikut: negatif di baris lama, positif di baris baru; jumlahnya per dokumen nol bila keduanya tercatat', 'brings what is left into the next year: negative in the old line, positive in the new one; those of one document sum to zero where both are told', NULL, NULL, NULL),
  ('entry_kind', 'commitment', 'komitmen', 'commitment', 'mengikat uang', 'binds money', NULL, NULL, NULL),
  ('entry_kind', 'release', 'pelepasan komitmen', 'release', 'melepas komitmen yang tidak jadi dibayar', 'gives back what was bound and will not be paid', NULL, NULL, NULL),
  ('entry_kind', 'realisation', 'realisasi', 'realisation', 'membelanjakan uang, dari komitmennya bila disebut', 'spends money, out of its commitment where one is named', NULL, NULL, NULL),
  ('entry_kind', 'refund', 'setoran kembali', 'refund', 'mengembalikan sebagian belanja dalam tahun yang sama', 'gives part of what was spent back in the same year', NULL, NULL, NULL),
  ('entry_kind', 'reversal', 'pembalikan', 'reversal', 'membatalkan satu entri seluruhnya', 'takes one entry back in full', NULL, NULL, NULL),
  ('entry_reason', 'wants_work', 'ingin bekerja', 'wants work', NULL, NULL, NULL, NULL, NULL),
  ('entry_reason', 'laid_off', 'terkena PHK', 'was laid off', 'kehilangan pekerjaan', 'lost the job', NULL, NULL, NULL),
  ('entry_reason', 'wants_business', 'ingin membuka usaha', 'wants to open a business', NULL, NULL, NULL, NULL, NULL),
  ('entry_reason', 'upskilling', 'ingin meningkatkan keterampilan', 'wants to learn more for the present work', NULL, NULL, NULL, NULL, NULL),
  ('entry_reason', 'told_by_office', 'ditugaskan atau disarankan instansi', 'was told to by an office or an employer', NULL, NULL, NULL, NULL, NULL),
  ('entry_reason', 'wants_work_abroad', 'ingin bekerja di luar negeri', 'wants to work abroad', NULL, NULL, NULL, NULL, NULL),
  ('entry_reason', 'other', 'alasan lain', 'another reason', NULL, NULL, NULL, NULL, NULL),
  ('environment_kind', 'amdal', 'Amdal (analisis mengenai dampak lingkungan)', 'environmental impact analysis (Amdal)', 'untuk kegiatan yang berdampak penting', 'for works of great impact', NULL, NULL, NULL),
  ('environment_kind', 'ukl_upl', 'UKL-UPL (upaya pengelolaan dan pemantauan lingkungan)', 'environmental management and monitoring (UKL-UPL)', 'untuk kegiatan di bawah ambang Amdal', 'for works below the bound of the Amdal', NULL, NULL, NULL),
  ('environment_kind', 'sppl', 'SPPL (surat pernyataan pengelolaan lingkungan)', 'statement of environmental care (SPPL)', 'pernyataan kesanggupan untuk kegiatan kecil', 'a promise, for small works', NULL, NULL, NULL),
  ('evidence_source', 'own_statement', 'pernyataan alumni', 'the person''s own statement', NULL, NULL, NULL, NULL, NULL),
  ('evidence_source', 'employer_letter', 'surat keterangan kerja', 'letter of the employer', NULL, NULL, NULL, NULL, NULL),
  ('evidence_source', 'bpjs', 'data BPJS Ketenagakerjaan', 'social security records', 'terdaftar sebagai pekerja pada BPJS Ketenagakerjaan', 'listed as a worker in social security', NULL, NULL, NULL),
  ('evidence_source', 'wlkp', 'wajib lapor ketenagakerjaan (WLKP)', 'the employer''s manpower report (WLKP)', 'laporan wajib perusahaan tentang pekerjanya', 'what a company must report of its workers', NULL, NULL, NULL),
  ('evidence_source', 'nib', 'nomor induk berusaha (NIB)', 'business identification number (NIB)', 'usaha alumni terdaftar di OSS', 'the business of the alumnus is registered (OSS)', NULL, NULL, NULL),
  ('evidence_source', 'visit', 'kunjungan', 'a visit', NULL, NULL, NULL, NULL, NULL),
  ('evidence_source', 'phone_call', 'telepon', 'a phone call', NULL, NULL, NULL, NULL, NULL),
  ('exclusion_reason', 'death', 'meninggal dunia', 'death', NULL, NULL, NULL, NULL, NULL),
  ('exclusion_reason', 'illness', 'sakit berat', 'serious illness', NULL, NULL, NULL, NULL, NULL),
  ('exclusion_reason', 'in_school', 'melanjutkan sekolah', 'in school', NULL, NULL, NULL, NULL, NULL),
  ('exclusion_reason', 'caring_for_family', 'merawat keluarga', 'caring for family', NULL, NULL, NULL, NULL, NULL),
  ('exclusion_reason', 'detained', 'ditahan', 'detained', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'found_work', 'mendapat pekerjaan', 'found work', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'illness', 'sakit', 'illness', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'family', 'keluarga', 'family', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'schooling', 'melanjutkan sekolah', 'went on to school', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'attendance', 'ketidakhadiran', 'absence', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'discipline', 'pelanggaran tata tertib', 'breach of the rules', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'unstated', 'tidak disebutkan', 'not stated', NULL, NULL, NULL, NULL, NULL),
  ('exit_reason', 'death', 'meninggal dunia', 'death', NULL, NULL, NULL, NULL, NULL),
  ('extent', 'some', 'sebagian', 'some', NULL, NULL, NULL, NULL, NULL),
  ('extent', 'many', 'banyak', 'many', NULL, NULL, NULL, NULL, NULL),
  ('extent', 'most', 'sebagian besar', 'most', NULL, NULL, NULL, NULL, NULL),
  ('extent', 'all', 'semua', 'all', NULL, NULL, NULL, NULL, NULL),
  ('fact_change', 'never', 'tidak dapat berubah', 'never', NULL, NULL, NULL, NULL, NULL),
  ('fact_change', 'up', 'hanya dapat bertambah', 'upwards only', NULL, NULL, NULL, NULL, NULL),
  ('fact_change', 'free', 'dapat berubah', 'freely', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'region', 'kode wilayah', 'region code', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'date', 'tanggal', 'date', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'flag', 'ya atau tidak', 'yes or no', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'level', 'jenjang pendidikan', 'level of education', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'word', 'kata dari daftar', 'word of a list', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'count', 'jumlah', 'count', NULL, NULL, NULL, NULL, NULL),
  ('fact_kind', 'set', 'kumpulan kode', 'set of codes', NULL, NULL, NULL, NULL, NULL),
  ('fill_order', 'reserved_first', 'kursi yang dicadangkan dahulu', 'reserved seats first', 'batas bawah: anggota yang terpilih menurut urutan ikut dihitung', 'a floor: members who are chosen by rank count towards it', NULL, NULL, NULL),
  ('fill_order', 'open_first', 'kursi terbuka dahulu', 'open seats first', 'tambahan: anggota yang mendapat kursi terbuka tidak memakai kursi yang dicadangkan', 'on top: members who have an open seat use no reserved one', NULL, NULL, NULL),
  ('finding_grade', 'major', 'mayor', 'major', 'harus diperbaiki sebelum akreditasi diberikan', 'must be mended before an accreditation is granted', NULL, NULL, NULL),
  ('finding_grade', 'minor', 'minor', 'minor', 'dicatat, tidak menghalangi akreditasi', 'noted; an accreditation may be granted', NULL, NULL, NULL),
  ('forecast_gap', 'no_plan', 'belum ada rencana selesai', 'no planned end is known', NULL, NULL, NULL, NULL, NULL),
  ('forecast_gap', 'too_little', 'terlalu sedikit yang sudah diukur', 'too little has been measured', NULL, NULL, NULL, NULL, NULL),
  ('forecast_gap', 'stalled', 'tidak ada kemajuan pada laporan terakhir, sehingga batas akhirnya terbuka', 'the last reports show no progress, so that there is no latest day', NULL, NULL, NULL, NULL, NULL),
  ('forecast_gap', 'overtaken', 'hari yang diperkirakan sudah lewat, sehingga batas akhirnya terbuka', 'the day that was forecast has passed, so that there is no latest day', NULL, NULL, NULL, NULL, NULL),
  ('forecast_gap', 'stopped', 'pekerjaan sedang atau sudah dihentikan', 'the works are on hold or ended', NULL, NULL, NULL, NULL, NULL),
  ('forecast_gap', 'beyond_calendar', 'dengan laju ini tidak selesai dalam masa kalender', 'at this pace it does not end within the calendar', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'operation', 'sudah beroperasi', 'in operation already', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'complete', 'pekerjaan fisik sudah selesai', 'the works are complete', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'measured', 'kemajuan yang diukur', 'progress that was measured', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'baseline', 'rencana pekerjaan (baseline)', 'the plan of the works (baseline)', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'contract', 'masa kontrak', 'the time of the contract', NULL, NULL, NULL, NULL, NULL),
  ('forecast_ground', 'plan', 'rencana selesai yang diumumkan', 'the end that was announced', NULL, NULL, NULL, NULL, NULL),
  ('fund_source', 'apbn', 'APBN', 'state budget (APBN)', 'DIPA satuan kerja kementerian', 'budget of a unit of a ministry', NULL, NULL, NULL),
  ('fund_source', 'apbd_province', 'APBD provinsi', 'provincial budget (APBD)', NULL, NULL, NULL, NULL, NULL),
  ('fund_source', 'apbd_regency', 'APBD kabupaten/kota', 'regency or city budget (APBD)', NULL, NULL, NULL, NULL, NULL),
  ('fund_source', 'government_assistance', 'bantuan pemerintah', 'government assistance', 'PMK 168/2015: dengan keputusan dan perjanjian', 'PMK 168/2015: by decree and agreement', NULL, NULL, NULL),
  ('fund_source', 'grant', 'hibah', 'grant', 'pemilikan beralih, dengan naskah perjanjian hibah', 'ownership passes, by an agreement', NULL, NULL, NULL),
  ('fund_source', 'dbh_cht', 'DBH CHT', 'share of the tobacco excise', 'dana bagi hasil cukai hasil tembakau, dengan pembagian menurut tahun', 'shared with the regions, divided by rules that change with the year', NULL, NULL, NULL),
  ('fund_source', 'csr', 'CSR/TJSL', 'company money (CSR)', 'tanggung jawab sosial perusahaan', 'social responsibility of companies', NULL, NULL, NULL),
  ('fund_source', 'foreign_loan', 'pinjaman luar negeri', 'foreign loan', 'pinjaman pemerintah dari luar negeri', 'borrowed by the state from abroad', NULL, NULL, NULL),
  ('fund_source', 'pnbp', 'PNBP', 'non-tax state revenue (PNBP)', 'penerimaan balai pusat yang bukan BLU', 'revenue of a central centre that is no BLU', NULL, NULL, NULL),
  ('fund_source', 'blud', 'pendapatan BLUD', 'revenue of a local service agency (BLUD)', 'UPTD yang mengelola pendapatannya sendiri', 'a local unit that manages its own revenue', NULL, NULL, NULL),
  ('fund_source', 'own_business', 'usaha sendiri', 'own business', 'menjual barang atau jasa hasil balai', 'goods or services that a centre sells', NULL, NULL, NULL),
  ('fund_source', 'self_funded', 'swadana', 'paid by participants or those who send them', NULL, NULL, NULL, NULL, NULL),
  ('fund_source', 'community_contribution', 'swadaya masyarakat', 'labour or money of the community', 'tanpa pembayaran kepada balai untuk jasanya', 'no payment for what the centre does', NULL, NULL, NULL),
  ('fund_source', 'village_fund', 'dana desa', 'village fund', 'anggaran desa yang berasal dari APBN', 'budget of a village, out of the state budget', NULL, NULL, NULL),
  ('fund_source', 'deconcentration', 'dekonsentrasi', 'deconcentration', 'uang APBN yang dijalankan gubernur sebagai wakil pemerintah pusat', 'state money that the governor runs for the central government', NULL, NULL, NULL),
  ('fund_source', 'co_administration', 'tugas pembantuan', 'co-administration', 'uang APBN untuk tugas pusat yang dijalankan daerah', 'state money for a task of the centre that a region carries out', NULL, NULL, NULL),
  ('fund_source', 'intergovernmental_aid', 'bantuan keuangan antardaerah', 'financial aid between governments', 'dari satu anggaran daerah ke anggaran daerah lain', 'from one local budget to another', NULL, NULL, NULL),
  ('fund_source', 'public_agency', 'BPJS atau badan publik lain', 'BPJS or another public agency', 'membiayai pelatihan, misalnya bagi pesertanya', 'pays for training, such as that of its members', NULL, NULL, NULL),
  ('fund_source', 'foreign_worker_levy', 'DKPTKA atau retribusi TKA', 'levy on foreign workers', 'dana kompensasi penggunaan tenaga kerja asing', 'paid by those who employ foreign workers', NULL, NULL, NULL),
  ('fund_source', 'blu', 'pendapatan BLU', 'revenue of a state service agency (BLU)', 'balai pusat yang mengelola pendapatannya sendiri', 'a central centre that manages its own revenue', NULL, NULL, NULL),
  ('fund_source', 'local_charge', 'retribusi daerah', 'local charge', 'penerimaan UPTD yang bukan BLUD, bagian dari PAD', 'revenue of a local unit that is no BLUD, part of the region''s own revenue', NULL, NULL, NULL),
  ('fund_source', 'participant_fee', 'biaya peserta', 'fee of participants', NULL, NULL, NULL, NULL, NULL),
  ('fund_source', 'dak_fisik', 'DAK fisik', 'special allocation for works (DAK)', 'tidak ditemukan bukti bahwa balai latihan menerimanya; tidak ada aturan di sini', 'no evidence was found that centres receive it; there is no rule on it here', NULL, NULL, NULL),
  ('fund_source_kind', 'public', 'uang publik', 'public money', 'anggaran negara, daerah, desa atau badan publik; bantuan pemerintah termasuk', 'budgets of the state, a region, a village or a public agency, government assistance among them', NULL, NULL, NULL),
  ('fund_source_kind', 'own_revenue', 'pendapatan sendiri', 'own revenue', 'yang diperoleh balai dengan pekerjaannya', 'what a centre earns by its work', NULL, NULL, NULL),
  ('fund_source_kind', 'grant', 'pemberian hibah', 'gift by a grant', NULL, NULL, NULL, NULL, NULL),
  ('fund_source_kind', 'company', 'uang perusahaan', 'money of companies', NULL, NULL, NULL, NULL, NULL),
  ('fund_source_kind', 'loan', 'pinjaman', 'loan', NULL, NULL, NULL, NULL, NULL),
  ('fund_source_kind', 'community', 'sumbangan masyarakat', 'contribution of the community', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'construction', 'pembangunan', 'construction', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'operation', 'operasional', 'operation', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'planning', 'perencanaan dan penghitungan', 'planning and costing', 'studi, rancangan dan perhitungan biaya', 'studies, designs and costing', NULL, NULL, NULL),
  ('funding_purpose', 'training', 'pelatihan', 'training', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'equipment', 'peralatan', 'equipment', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'certification', 'sertifikasi', 'certification', NULL, NULL, NULL, NULL, NULL),
  ('funding_purpose', 'instructor_development', 'pengembangan instruktur', 'development of instructors', NULL, NULL, NULL, NULL, NULL),
  ('handover_kind', 'provisional', 'serah terima pertama (PHO)', 'provisional handover', 'pekerjaan selesai; masa pemeliharaan dimulai', 'the works are complete; the maintenance period begins', NULL, NULL, NULL),
  ('handover_kind', 'final', 'serah terima akhir (FHO)', 'final handover', 'masa pemeliharaan berakhir', 'the maintenance period ends', NULL, NULL, NULL),
  ('holds_need', 'all', 'semua', 'all', NULL, NULL, NULL, NULL, NULL),
  ('holds_need', 'any', 'salah satu', 'any', NULL, NULL, NULL, NULL, NULL),
  ('independence_class', 'tumbuh', 'Tumbuh', 'growing (Tumbuh)', 'mampu menjalankan pelatihan dengan baik', 'can run training well', NULL, NULL, NULL),
  ('independence_class', 'berkembang', 'Berkembang', 'developing (Berkembang)', 'melatih, bermitra untuk membiayai pelatihan, dan memberdayakan alumni', 'trains, has partnerships that pay for training, and empowers alumni', NULL, NULL, NULL),
  ('independence_class', 'mandiri', 'Mandiri', 'independent (Mandiri)', 'mampu menghidupi lembaganya serta menghasilkan barang atau jasa', 'sustains its institution and produces goods or services', NULL, NULL, NULL),
  ('indicator_kind', 'unemployment_rate', 'tingkat pengangguran terbuka (TPT)', 'open unemployment rate (TPT)', 'penganggur dibagi angkatan kerja', 'unemployed divided by the labour force', NULL, NULL, NULL),
  ('indicator_kind', 'participation_rate', 'tingkat partisipasi angkatan kerja (TPAK)', 'labour-force participation rate', 'angkatan kerja dibagi penduduk 15 tahun ke atas', 'labour force divided by the population of 15 and older', NULL, NULL, NULL),
  ('indicator_kind', 'placement_rate', 'tingkat penempatan', 'placement rate', 'bekerja atau berwirausaha dibagi yang menyelesaikan pelatihan dan terlacak', 'employed or self-employed, of those who completed training and were traced', NULL, NULL, NULL),
  ('indicator_kind', 'completion_rate', 'tingkat penyelesaian', 'completion rate', 'menyelesaikan dibagi yang mengakhiri kepesertaan', 'completed, of those whose enrolment ended', NULL, NULL, NULL),
  ('indicator_kind', 'certification_rate', 'tingkat kelulusan uji kompetensi', 'certification rate', 'kompeten dibagi yang menyelesaikan pelatihan dan diuji', 'competent, of those who completed training and were tested', NULL, NULL, NULL),
  ('indicator_kind', 'self_employment_rate', 'tingkat wirausaha', 'self-employment rate', 'berwirausaha dibagi yang menyelesaikan pelatihan dan terlacak', 'self-employed, of those who completed training and were traced', NULL, NULL, NULL),
  ('indicator_kind', 'dropout_rate', 'tingkat putus pelatihan', 'dropout rate', 'tidak menyelesaikan dibagi yang mengakhiri kepesertaan', 'not completed, of those whose enrolment ended', NULL, NULL, NULL),
  ('instructor_certificate_kind', 'technical', 'kompetensi teknis', 'technical competence', 'menguasai kejuruan yang diajarkan', 'is good at what is taught', NULL, NULL, NULL),
  ('instructor_certificate_kind', 'methodology', 'metodologi pelatihan', 'training methodology', 'mampu melatih', 'is able to teach', NULL, NULL, NULL),
  ('instructor_certificate_kind', 'assessor', 'asesor kompetensi', 'assessor of competence', 'boleh menguji kompetensi; nomor registrasi MET', 'may assess competence; has a registration number (MET)', NULL, NULL, NULL),
  ('instructor_rank', 'terampil', 'Instruktur Terampil', 'skilled instructor (Terampil)', 'kategori keterampilan, jenjang pertama dari tiga', 'skilled category, the first of three ranks', NULL, NULL, NULL),
  ('instructor_rank', 'mahir', 'Instruktur Mahir', 'proficient instructor (Mahir)', 'kategori keterampilan, jenjang kedua dari tiga', 'skilled category, the second of three ranks', NULL, NULL, NULL),
  ('instructor_rank', 'penyelia', 'Instruktur Penyelia', 'supervising instructor (Penyelia)', 'kategori keterampilan, jenjang ketiga dari tiga', 'skilled category, the third of three ranks', NULL, NULL, NULL),
  ('instructor_rank', 'ahli_pertama', 'Instruktur Ahli Pertama', 'expert instructor, first (Ahli Pertama)', 'kategori keahlian, jenjang pertama dari empat', 'expert category, the first of four ranks', NULL, NULL, NULL),
  ('instructor_rank', 'ahli_muda', 'Instruktur Ahli Muda', 'expert instructor, junior (Ahli Muda)', 'kategori keahlian, jenjang kedua dari empat', 'expert category, the second of four ranks', NULL, NULL, NULL),
  ('instructor_rank', 'ahli_madya', 'Instruktur Ahli Madya', 'expert instructor, middle (Ahli Madya)', 'kategori keahlian, jenjang ketiga dari empat', 'expert category, the third of four ranks', NULL, NULL, NULL),
  ('instructor_rank', 'ahli_utama', 'Instruktur Ahli Utama', 'expert instructor, principal (Ahli Utama)', 'kategori keahlian, jenjang keempat dari empat', 'expert category, the fourth of four ranks', NULL, NULL, NULL),
  ('instructor_rank', 'pelaksana', 'Instruktur Pelaksana', 'skilled instructor (Pelaksana, before 2021)', NULL, NULL, NULL, '2020-12-31', 'terampil'),
  ('instructor_rank', 'pelaksana_lanjutan', 'Instruktur Pelaksana Lanjutan', 'proficient instructor (Pelaksana Lanjutan, before 2021)', NULL, NULL, NULL, '2020-12-31', 'mahir'),
  ('insurance_kind', 'work_accident', 'jaminan kecelakaan kerja (JKK)', 'work accident insurance', 'JKK pada BPJS Ketenagakerjaan', 'JKK of social security', NULL, NULL, NULL),
  ('insurance_kind', 'death', 'jaminan kematian (JKM)', 'death insurance', 'JKM pada BPJS Ketenagakerjaan', 'JKM of social security', NULL, NULL, NULL),
  ('kit_item_kind', 'uniform', 'seragam', 'uniform', NULL, NULL, NULL, NULL, NULL),
  ('kit_item_kind', 'stationery', 'alat tulis (ATK)', 'stationery', NULL, NULL, NULL, NULL, NULL),
  ('kit_item_kind', 'module', 'modul', 'training module', NULL, NULL, NULL, NULL, NULL),
  ('kit_item_kind', 'protective_gear', 'alat pelindung diri (APD)', 'protective gear', 'misalnya sarung tangan, kacamata dan sepatu las', 'such as gloves, glasses and shoes of welders', NULL, NULL, NULL),
  ('kit_item_kind', 'tools', 'peralatan kerja', 'tools', NULL, NULL, NULL, NULL, NULL),
  ('land_holder', 'government', 'milik pemerintah', 'held by the government', NULL, NULL, NULL, NULL, NULL),
  ('land_holder', 'community', 'milik komunitas', 'held by a community', NULL, NULL, NULL, NULL, NULL),
  ('land_holder', 'private', 'milik swasta', 'held privately', NULL, NULL, NULL, NULL, NULL),
  ('land_title', 'certificate', 'sertifikat', 'certificate', NULL, NULL, NULL, NULL, NULL),
  ('land_title', 'grant', 'hibah', 'grant', 'naskah hibah, sebelum bersertifikat', 'a deed of grant, before there is a certificate', NULL, NULL, NULL),
  ('land_title', 'lease', 'sewa', 'lease', NULL, NULL, NULL, NULL, NULL),
  ('land_title', 'borrowed', 'pinjam pakai', 'borrowed', NULL, NULL, NULL, NULL, NULL),
  ('lang', 'id', 'Bahasa Indonesia', 'Indonesian', NULL, NULL, NULL, NULL, NULL),
  ('lang', 'en', 'Bahasa Inggris', 'English', NULL, NULL, NULL, NULL, NULL),
  ('layer_level', 'national', 'nasional', 'national', NULL, NULL, NULL, NULL, NULL),
  ('layer_level', 'province', 'provinsi', 'province', NULL, NULL, NULL, NULL, NULL),
  ('layer_level', 'regency', 'kabupaten/kota', 'regency or city', NULL, NULL, NULL, NULL, NULL),
  ('layer_level', 'programme', 'program', 'programme', NULL, NULL, NULL, NULL, NULL),
  ('leap_birthday', 'march_1', '1 Maret', '1 March', NULL, NULL, NULL, NULL, NULL),
  ('leap_birthday', 'february_28', '28 Februari', '28 February', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'piece', 'buah', 'piece', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'set', 'set', 'set', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'pack', 'pak', 'pack', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'box', 'kotak', 'box', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'sheet', 'lembar', 'sheet', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'bar', 'batang', 'bar', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'roll', 'rol', 'roll', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'metre', 'meter', 'metre', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'kilogram', 'kilogram', 'kilogram', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'litre', 'liter', 'litre', NULL, NULL, NULL, NULL, NULL),
  ('material_unit', 'cylinder', 'tabung', 'cylinder', NULL, NULL, NULL, NULL, NULL),
  ('meeting_kind', 'audience', 'audiensi', 'audience', 'menghadap pejabat untuk menyampaikan maksud', 'calling on an official with a wish', NULL, NULL, NULL),
  ('meeting_kind', 'coordination', 'rapat koordinasi', 'coordination meeting', NULL, NULL, NULL, NULL, NULL),
  ('meeting_kind', 'joint', 'rapat gabungan', 'joint meeting', 'beberapa perangkat daerah sekaligus', 'of several offices at once', NULL, NULL, NULL),
  ('meeting_kind', 'focus_group', 'diskusi kelompok terpumpun (FGD)', 'focus group discussion', NULL, NULL, NULL, NULL, NULL),
  ('meeting_kind', 'dissemination', 'sosialisasi', 'dissemination', 'menjelaskan kebijakan atau program kepada umum', 'telling people of a policy or programme', NULL, NULL, NULL),
  ('meeting_kind', 'working_visit', 'kunjungan kerja', 'working visit', NULL, NULL, NULL, NULL, NULL),
  ('meeting_kind', 'industry_forum', 'forum lembaga pelatihan dan industri', 'forum of centres and industry', 'FKLPI atau FKLPID', 'FKLPI or FKLPID', NULL, NULL, NULL),
  ('meeting_kind', 'announcement', 'pengumuman', 'announcement', NULL, NULL, NULL, NULL, NULL),
  ('meeting_kind', 'press_statement', 'keterangan pers', 'press statement', NULL, NULL, NULL, NULL, NULL),
  ('meeting_part', 'chair', 'pemimpin rapat', 'chair', NULL, NULL, NULL, NULL, NULL),
  ('meeting_part', 'host', 'tuan rumah', 'host', NULL, NULL, NULL, NULL, NULL),
  ('meeting_part', 'guest', 'tamu', 'guest', NULL, NULL, NULL, NULL, NULL),
  ('meeting_part', 'speaker', 'narasumber', 'speaker', NULL, NULL, NULL, NULL, NULL),
  ('meeting_part', 'participant', 'peserta', 'participant', NULL, NULL, NULL, NULL, NULL),
  ('migrant_channel', 'p2mi', 'perusahaan penempatan (P2MI)', 'placement company (P2MI)', 'perusahaan berizin yang menempatkan pekerja migran', 'a licensed company that places migrant workers', NULL, NULL, NULL),
  ('migrant_channel', 'government_to_government', 'antarpemerintah (G to G)', 'between governments', NULL, NULL, NULL, NULL, NULL),
  ('migrant_channel', 'government_to_private', 'pemerintah dengan pemberi kerja swasta (G to P)', 'government and private employer', NULL, NULL, NULL, NULL, NULL),
  ('migrant_channel', 'own_company', 'untuk kepentingan perusahaan sendiri (UKPS)', 'within the person''s own company', 'perusahaan menempatkan pekerjanya sendiri di luar negeri', 'a company sends its own workers abroad', NULL, NULL, NULL),
  ('migrant_channel', 'individual', 'perseorangan', 'on one''s own', NULL, NULL, NULL, NULL, NULL),
  ('milestone_event', 'start', 'mulai kerjakan', 'start', NULL, NULL, NULL, NULL, NULL),
  ('milestone_event', 'submit', 'ajukan untuk diverifikasi', 'submit to be verified', NULL, NULL, NULL, NULL, NULL),
  ('milestone_event', 'return', 'kembalikan untuk dilengkapi', 'return to be completed', NULL, NULL, NULL, NULL, NULL),
  ('milestone_event', 'verify', 'verifikasi', 'verify', NULL, NULL, NULL, NULL, NULL),
  ('milestone_event', 'waive', 'kecualikan', 'waive', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'not_started', 'belum dimulai', 'not started', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'in_progress', 'dikerjakan', 'in progress', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'submitted', 'diajukan untuk diverifikasi', 'submitted to be verified', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'returned', 'dikembalikan untuk dilengkapi', 'returned to be completed', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'verified', 'terverifikasi', 'verified', NULL, NULL, NULL, NULL, NULL),
  ('milestone_state', 'waived', 'dikecualikan', 'waived', 'tidak perlu dicapai oleh balai ini, dengan alasan', 'this centre need not reach it, with a reason', NULL, NULL, NULL),
  ('occupation', 'none', 'tidak bekerja', 'none', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'private', 'swasta', 'private', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'asn', 'aparatur sipil negara (ASN)', 'civil servant (ASN)', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'military', 'prajurit TNI', 'soldier (TNI)', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'police', 'anggota Polri', 'police officer (Polri)', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'state_official', 'pejabat negara', 'state official', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'legislator', 'anggota DPR atau DPRD', 'member of a parliament', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'village_official', 'kepala desa atau perangkat desa', 'village head or village officer', NULL, NULL, NULL, NULL, NULL),
  ('occupation', 'soe_official', 'direksi, komisaris atau dewan pengawas BUMN atau BUMD', 'director, commissioner or supervisor of a state company', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'ministry', 'kementerian', 'ministry', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'directorate_general', 'direktorat jenderal', 'directorate general', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'directorate', 'direktorat', 'directorate', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'state_agency', 'lembaga negara', 'state agency', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'provincial_government', 'pemerintah provinsi', 'provincial government', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'regency_government', 'pemerintah kabupaten', 'regency government', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'city_government', 'pemerintah kota', 'city government', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'manpower_office', 'dinas tenaga kerja', 'manpower office', 'dinas tenaga kerja provinsi atau kabupaten/kota', 'office of a province or regency for manpower', NULL, NULL, NULL),
  ('organisation_kind', 'local_office', 'perangkat daerah lain', 'other local office', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'council_secretariat', 'sekretariat DPRD', 'secretariat of the local council', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'company', 'perusahaan', 'company', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'foundation', 'yayasan', 'foundation', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'religious_institution', 'lembaga keagamaan', 'religious institution', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'trade_union', 'serikat pekerja', 'trade union', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'association', 'asosiasi atau forum', 'association or forum', NULL, NULL, NULL, NULL, NULL),
  ('organisation_kind', 'press', 'pers', 'press', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'month_1', '1 bulan setelah pelatihan', '1 month after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'month_3', '3 bulan setelah pelatihan', '3 months after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'month_6', '6 bulan setelah pelatihan', '6 months after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'month_12', '12 bulan setelah pelatihan', '12 months after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'quarter_1', 'triwulan pertama setelah pelatihan', 'first quarter after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'quarter_2', 'triwulan kedua setelah pelatihan', 'second quarter after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'quarter_3', 'triwulan ketiga setelah pelatihan', 'third quarter after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'quarter_4', 'triwulan keempat setelah pelatihan', 'fourth quarter after training', NULL, NULL, NULL, NULL, NULL),
  ('outcome_window', 'year_end', 'akhir tahun pelatihan', 'end of the year of training', NULL, NULL, NULL, NULL, NULL),
  ('owner_level', 'central', 'pusat', 'central government', NULL, NULL, NULL, NULL, NULL),
  ('owner_level', 'province', 'provinsi', 'province', NULL, NULL, NULL, NULL, NULL),
  ('owner_level', 'regency', 'kabupaten/kota', 'regency or city', NULL, NULL, NULL, NULL, NULL),
  ('owner_level', 'community', 'komunitas', 'community', 'yayasan, lembaga keagamaan atau serikat pekerja', 'a foundation, a religious body or a trade union', NULL, NULL, NULL),
  ('owner_level', 'private', 'swasta', 'private', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'job_placement', 'penempatan kerja', 'job placement', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'on_the_job_training', 'pelatihan di tempat kerja', 'on-the-job training', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'equipment', 'peralatan dan bahan', 'equipment and materials', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'instructors', 'instruktur', 'instructors', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'curriculum', 'penyusunan program', 'drawing up programmes', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'assessment', 'uji kompetensi', 'assessment of competence', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'funding', 'pendanaan', 'funding', NULL, NULL, NULL, NULL, NULL),
  ('partner_role', 'business_mentoring', 'pendampingan usaha', 'business mentoring', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'request', 'ajukan tagihan', 'request', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'verify', 'uji tagihan', 'verify the bill', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'issue_payment_request', 'terbitkan SPP', 'issue the payment request (SPP)', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'issue_payment_order', 'terbitkan SPM', 'issue the payment order (SPM)', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'issue_disbursement_order', 'terbitkan SP2D', 'issue the disbursement order (SP2D)', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'pay', 'bayar', 'pay', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'account', 'pertanggungjawabkan', 'account for', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'reconcile', 'rekonsiliasi', 'reconcile', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'return', 'kembalikan', 'return for correction', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'cancel', 'batalkan', 'cancel', NULL, NULL, NULL, NULL, NULL),
  ('payment_event', 'reverse', 'tarik kembali', 'reverse', NULL, NULL, NULL, NULL, NULL),
  ('payment_method', 'imprest', 'uang persediaan (UP)', 'imprest (UP)', 'uang muka kerja bendahara untuk belanja kecil', 'cash of the treasurer for small expenses', NULL, NULL, NULL),
  ('payment_method', 'imprest_replenishment', 'ganti uang persediaan (GU)', 'replenishment of the imprest (GU)', 'mengganti UP yang sudah dibelanjakan', 'gives back what was spent of the imprest', NULL, NULL, NULL),
  ('payment_method', 'imprest_addition', 'tambahan uang persediaan (TU)', 'addition to the imprest (TU)', 'di atas UP, untuk keperluan mendesak', 'above the imprest, for what is urgent', NULL, NULL, NULL),
  ('payment_method', 'direct', 'langsung (LS)', 'direct (LS)', 'langsung ke rekening penerima', 'straight to the account of the payee', NULL, NULL, NULL),
  ('payment_paper_kind', 'fund_release', 'surat penyediaan dana (SPD)', 'fund release (SPD)', 'dana tersedia bagi perangkat daerah; sebelum SPP pada APBD', 'funds are there for a local office; before the request, in local budgets', NULL, NULL, NULL),
  ('payment_paper_kind', 'payment_request', 'surat permintaan pembayaran (SPP)', 'payment request (SPP)', 'meminta pembayaran atas tagihan yang diuji', 'asks for a bill to be paid that was verified', NULL, NULL, NULL),
  ('payment_paper_kind', 'payment_verification', 'verifikasi SPP', 'verification of the payment request', NULL, NULL, NULL, NULL, NULL),
  ('payment_paper_kind', 'payment_order', 'surat perintah membayar (SPM)', 'payment order (SPM)', 'memerintahkan perbendaharaan membayar', 'orders the treasury to pay', NULL, NULL, NULL),
  ('payment_paper_kind', 'disbursement_order', 'surat perintah pencairan dana (SP2D)', 'disbursement order (SP2D)', 'perbendaharaan memerintahkan bank membayar', 'by it the treasury orders the bank to pay', NULL, NULL, NULL),
  ('payment_state', 'planned', 'direncanakan', 'planned', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'requested', 'ditagihkan', 'requested', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'verified', 'tagihan diuji', 'bill verified', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'payment_requested', 'SPP terbit', 'payment requested (SPP)', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'payment_ordered', 'SPM terbit', 'payment ordered (SPM)', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'disbursement_ordered', 'SP2D terbit', 'disbursement ordered (SP2D)', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'paid', 'dibayar', 'paid', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'accounted', 'dipertanggungjawabkan', 'accounted for', 'bukti belanjanya diterima', 'its proofs were accepted', NULL, NULL, NULL),
  ('payment_state', 'reconciled', 'direkonsiliasi', 'reconciled', 'cocok dengan catatan perbendaharaan', 'agrees with the books of the treasury', NULL, NULL, NULL),
  ('payment_state', 'returned', 'dikembalikan untuk diperbaiki', 'returned for correction', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'cancelled', 'dibatalkan', 'cancelled', NULL, NULL, NULL, NULL, NULL),
  ('payment_state', 'reversed', 'ditarik kembali', 'reversed', 'uang kembali: retur bank atau setoran kembali', 'the money came back: returned by the bank or paid back', NULL, NULL, NULL),
  ('phase', 'draft', 'draf', 'draft', 'masih ditulis', 'being written', NULL, NULL, NULL),
  ('phase', 'final', 'final', 'final', 'sudah berlaku', 'counts', NULL, NULL, NULL),
  ('phase', 'reported', 'dilaporkan sumber', 'reported', 'hanya diketahui dari sumber, misalnya berita', 'known only from a source, such as an article', NULL, NULL, NULL),
  ('policy_purpose', 'entry', 'penerimaan', 'entry', NULL, NULL, NULL, NULL, NULL),
  ('policy_purpose', 'staying', 'keberlanjutan', 'staying', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'whole', 'mendapat seluruh permintaan', 'gets all that is asked for', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'what_was_left', 'mendapat sisa pagu pada urutannya', 'gets what is left of the ceiling at its place', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'share', 'mendapat bagiannya menurut aturan', 'gets its share by the rule', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'ceiling_used', 'pagu sudah habis pada urutannya', 'the ceiling is used up at its place', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'does_not_fit', 'tidak muat dalam sisa pagu pada urutannya', 'does not fit what is left of the ceiling at its place', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_reason', 'weight_zero', 'bobot kebutuhannya nol', 'its weight of need is zero', NULL, NULL, NULL, NULL, NULL),
  ('portfolio_rule', 'priority_whole', 'menurut prioritas, utuh', 'by priority, whole', 'yang tidak muat dilewati; yang lebih kecil sesudahnya dapat muat', 'what does not fit is passed over; smaller ones after it may fit', NULL, NULL, NULL),
  ('portfolio_rule', 'priority_partial', 'menurut prioritas, boleh sebagian', 'by priority, the last in part', 'yang terakhir mendapat sisanya', 'the last gets what is left', NULL, NULL, NULL),
  ('portfolio_rule', 'proportional', 'sebanding dengan permintaan', 'in proportion to what is asked for', 'rupiah sisa untuk pecahan terbesar', 'rupiah left over go to the largest remainders', NULL, NULL, NULL),
  ('portfolio_rule', 'need_weighted', 'menurut bobot kebutuhan', 'by weight of need', 'paling banyak sebesar permintaan; kelebihannya dibagi kepada yang lain', 'at most what is asked for; what that leaves is divided among the others', NULL, NULL, NULL),
  ('precision', 'year', 'tahun', 'year', NULL, NULL, NULL, NULL, NULL),
  ('precision', 'month', 'bulan', 'month', NULL, NULL, NULL, NULL, NULL),
  ('precision', 'day', 'hari', 'day', NULL, NULL, NULL, NULL, NULL),
  ('presence', 'present', 'hadir', 'present', 'H pada daftar hadir', 'H on attendance sheets', NULL, NULL, NULL),
  ('presence', 'sick', 'sakit', 'sick', 'S pada daftar hadir', 'S on attendance sheets', NULL, NULL, NULL),
  ('presence', 'excused', 'izin', 'excused', 'I pada daftar hadir', 'I on attendance sheets', NULL, NULL, NULL),
  ('presence', 'absent', 'alpa', 'absent', 'A pada daftar hadir', 'A on attendance sheets', NULL, NULL, NULL),
  ('programme_tier', 'tiered', 'berjenjang', 'tiered', 'menuju jenjang KKNI', 'leads to a level of the KKNI', NULL, NULL, NULL),
  ('programme_tier', 'non_tiered', 'tidak berjenjang', 'not tiered', 'menuju unit atau klaster kompetensi', 'leads to competency units or clusters', NULL, NULL, NULL),
  ('project_event', 'study', 'mulai studi kelayakan', 'begin the feasibility study', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'secure_land', 'siapkan lahan', 'secure the land', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'budget', 'anggarkan', 'budget', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'tender', 'tenderkan', 'tender', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'sign_contract', 'tanda tangani kontrak', 'sign the contract', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'break_ground', 'mulai membangun', 'begin building', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'hand_over', 'serah terimakan pertama kali', 'hand over provisionally', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'start_maintenance', 'mulai pemeliharaan', 'begin maintenance', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'hand_over_finally', 'serah terimakan akhir', 'hand over finally', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'commission', 'operasikan', 'put into operation', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'hold', 'hentikan sementara', 'put on hold', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'resume', 'lanjutkan', 'resume', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'terminate_contract', 'putuskan kontrak', 'terminate the contract', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'cancel', 'batalkan', 'cancel', NULL, NULL, NULL, NULL, NULL),
  ('project_event', 'resume_contract', 'berlakukan kembali kontrak sebelum mulai membangun', 'resume the contract before building begins', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'proposed', 'diusulkan', 'proposed', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'feasibility', 'studi kelayakan', 'feasibility', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'land_secured', 'lahan siap', 'land secured', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'budgeted', 'teranggarkan', 'budgeted', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'tendered', 'ditenderkan', 'tendered', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'contracted', 'terkontrak', 'contracted', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'building', 'dibangun', 'building', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'provisional_handover', 'serah terima pertama (PHO)', 'provisional handover', 'PHO: masa pemeliharaan segera dimulai', 'PHO: the maintenance period is about to begin', NULL, NULL, NULL),
  ('project_state', 'maintenance', 'masa pemeliharaan', 'maintenance', 'cacat pekerjaan diperbaiki penyedia', 'the builder mends defects', NULL, NULL, NULL),
  ('project_state', 'final_handover', 'serah terima akhir (FHO)', 'final handover', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'in_operation', 'beroperasi', 'in operation', NULL, NULL, NULL, NULL, NULL),
  ('project_state', 'on_hold', 'dihentikan sementara', 'on hold', 'ditunda; dapat dilanjutkan', 'waits and may be resumed', NULL, NULL, NULL),
  ('project_state', 'terminated', 'kontrak diputus', 'terminated', 'kontrak diputus; sisanya dapat ditender lagi', 'the contract was ended; the rest may be tendered again', NULL, NULL, NULL),
  ('project_state', 'cancelled', 'dibatalkan', 'cancelled', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'own_revenue', 'pendapatan sendiri sebulan', 'own revenue a month', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'operating_cost', 'biaya operasional sebulan', 'operating cost a month', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'subsidy', 'subsidi sebulan', 'subsidy a month', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'reserve', 'cadangan kas awal', 'reserve at the start', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'revenue_growth', 'pertumbuhan pendapatan setahun', 'growth of revenue a year', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'cost_growth', 'kenaikan biaya setahun', 'growth of cost a year', NULL, NULL, NULL, NULL, NULL),
  ('projection_term', 'taper', 'pengurangan subsidi', 'taper of the subsidy', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'submit', 'ajukan', 'submit', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'check_papers', 'periksa administrasi', 'check the papers', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'request_revision', 'minta perbaikan', 'request a revision', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'resubmit', 'ajukan kembali', 'resubmit', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'pass', 'luluskan telaah', 'pass the review', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'verify', 'verifikasi di lapangan', 'verify on site', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'approve', 'setujui', 'approve', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'reject', 'tolak', 'reject', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'sign', 'tanda tangani perjanjian', 'sign the agreement', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'deliver', 'salurkan', 'deliver', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'hand_over', 'serah terimakan', 'hand over', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'report', 'laporkan', 'report', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'close', 'tutup', 'close', NULL, NULL, NULL, NULL, NULL),
  ('proposal_event', 'withdraw', 'tarik kembali', 'withdraw', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'draft', 'draf', 'draft', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'submitted', 'diajukan', 'submitted', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'technical_review', 'telaah teknis', 'technical review', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'revision_requested', 'perlu perbaikan', 'revision requested', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'field_verification', 'verifikasi lapangan', 'field verification', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'ranked', 'diperingkat', 'ranked', 'sudah diberi peringkat dalam pagu', 'has its place within the ceiling', NULL, NULL, NULL),
  ('proposal_state', 'approved', 'disetujui', 'approved', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'agreement_signed', 'perjanjian ditandatangani', 'agreement signed', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'delivering', 'disalurkan', 'being delivered', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'handed_over', 'diserahterimakan', 'handed over', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'reported', 'dilaporkan', 'reported', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'closed', 'ditutup', 'closed', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'rejected', 'ditolak', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('proposal_state', 'withdrawn', 'ditarik', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('qualification_position', 'operator', 'operator', 'operator', 'jenjang 1 sampai 3', 'levels 1 to 3', NULL, NULL, NULL),
  ('qualification_position', 'technician_analyst', 'teknisi atau analis', 'technician or analyst', 'jenjang 4 sampai 6', 'levels 4 to 6', NULL, NULL, NULL),
  ('qualification_position', 'expert', 'ahli', 'expert', 'jenjang 7 sampai 9', 'levels 7 to 9', NULL, NULL, NULL),
  ('quality_standard', 'work_competence', 'kompetensi kerja', 'work competence', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'training_programme', 'program pelatihan', 'training programme', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'training_materials', 'materi pelatihan', 'training materials', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'training_assessment', 'asesmen pelatihan', 'assessment of training', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'instructors_and_staff', 'instruktur dan tenaga pelatihan', 'instructors and training staff', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'facilities', 'sarana dan prasarana', 'facilities', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'governance', 'tata kelola', 'governance', NULL, NULL, NULL, NULL, NULL),
  ('quality_standard', 'financial_management', 'pengelolaan keuangan', 'financial management', NULL, NULL, NULL, NULL, NULL),
  ('quantity_per', 'station', 'tempat kerja', 'station', 'tempat kerja satu peserta dalam bengkel', 'the place of one participant in a workshop', NULL, NULL, NULL),
  ('quantity_per', 'class', 'kelas', 'class', NULL, NULL, NULL, NULL, NULL),
  ('quantity_per', 'workshop', 'bengkel', 'workshop', NULL, NULL, NULL, NULL, NULL),
  ('quantity_per', 'centre', 'lembaga', 'centre', NULL, NULL, NULL, NULL, NULL),
  ('rank_key', 'priority', 'kelompok prioritas', 'priority group', NULL, NULL, NULL, NULL, NULL),
  ('rank_key', 'score', 'nilai', 'score', NULL, NULL, NULL, NULL, NULL),
  ('rank_key', 'registered_at', 'waktu pendaftaran', 'time of registration', NULL, NULL, NULL, NULL, NULL),
  ('rank_key', 'lot', 'nomor undian', 'lot number', 'undian yang dapat diulang siapa saja', 'drawn so that everybody can do it again', NULL, NULL, NULL),
  ('rank_outcome', 'funded', 'didanai', 'funded', NULL, NULL, NULL, NULL, NULL),
  ('rank_outcome', 'funded_partly', 'didanai sebagian', 'funded in part', NULL, NULL, NULL, NULL, NULL),
  ('rank_outcome', 'beyond_ceiling', 'tidak cukup pagu', 'beyond the ceiling', NULL, NULL, NULL, NULL, NULL),
  ('rank_outcome', 'below_threshold', 'di bawah nilai terendah', 'below the threshold', NULL, NULL, NULL, NULL, NULL),
  ('rank_outcome', 'not_scored', 'belum dinilai lengkap', 'not scored in full', NULL, NULL, NULL, NULL, NULL),
  ('rank_outcome', 'no_amount', 'jumlahnya tidak diketahui', 'amount not known', NULL, NULL, NULL, NULL, NULL),
  ('recorded_verdict', 'eligible', 'memenuhi syarat', 'eligible', NULL, NULL, NULL, NULL, NULL),
  ('recorded_verdict', 'ineligible', 'tidak memenuhi syarat', 'ineligible', NULL, NULL, NULL, NULL, NULL),
  ('recorded_verdict', 'undetermined', 'belum dapat ditentukan', 'undetermined', 'fakta yang menentukan belum diketahui', 'what would decide is not known', NULL, NULL, NULL),
  ('reference_date', 'as_of', 'hari penilaian', 'day of decision', NULL, NULL, NULL, NULL, NULL),
  ('reference_date', 'registration_open', 'hari pertama pendaftaran', 'first day of registration', NULL, NULL, NULL, NULL, NULL),
  ('reference_date', 'registration_close', 'hari terakhir pendaftaran', 'last day of registration', NULL, NULL, NULL, NULL, NULL),
  ('reference_date', 'selection', 'hari seleksi', 'day of selection', NULL, NULL, NULL, NULL, NULL),
  ('reference_date', 'batch_start', 'hari pertama pelatihan', 'first day of training', NULL, NULL, NULL, NULL, NULL),
  ('reference_date', 'batch_end', 'hari terakhir pelatihan', 'last day of training', NULL, NULL, NULL, NULL, NULL),
  ('referral_result', 'applied', 'melamar', 'applied', NULL, NULL, NULL, NULL, NULL),
  ('referral_result', 'interviewed', 'diwawancarai', 'interviewed', NULL, NULL, NULL, NULL, NULL),
  ('referral_result', 'hired', 'diterima bekerja', 'hired', NULL, NULL, NULL, NULL, NULL),
  ('referral_result', 'not_hired', 'tidak diterima', 'not hired', NULL, NULL, NULL, NULL, NULL),
  ('referral_result', 'declined', 'menolak tawaran', 'declined the offer', NULL, NULL, NULL, NULL, NULL),
  ('region_kind', 'province', 'provinsi', 'province', NULL, NULL, NULL, NULL, NULL),
  ('region_kind', 'regency', 'kabupaten', 'regency', NULL, NULL, NULL, NULL, NULL),
  ('region_kind', 'city', 'kota', 'city', NULL, NULL, NULL, NULL, NULL),
  ('region_kind', 'administrative_regency', 'kabupaten administrasi', 'administrative regency', 'tanpa DPRD sendiri, di Jakarta', 'without a council of its own, in Jakarta', NULL, NULL, NULL),
  ('region_kind', 'administrative_city', 'kota administrasi', 'administrative city', 'tanpa DPRD sendiri, di Jakarta', 'without a council of its own, in Jakarta', NULL, NULL, NULL),
  ('region_kind', 'district', 'kecamatan', 'district', NULL, NULL, NULL, NULL, NULL),
  ('region_level', 'province', 'provinsi', 'province', NULL, NULL, NULL, NULL, NULL),
  ('region_level', 'regency', 'kabupaten/kota', 'regency or city', NULL, NULL, NULL, NULL, NULL),
  ('region_level', 'district', 'kecamatan', 'district', NULL, NULL, NULL, NULL, NULL),
  ('region_level', 'village', 'desa/kelurahan', 'village', NULL, NULL, NULL, NULL, NULL),
  ('region_status', 'current', 'berlaku', 'current', NULL, NULL, NULL, NULL, NULL),
  ('region_status', 'retired', 'sudah diganti', 'retired', 'dahulu dipakai; NIK dan data lama masih memuatnya', 'used before; identity numbers and old data still have it', NULL, NULL, NULL),
  ('region_status', 'unassigned', 'tidak dipakai lagi', 'unassigned', 'nomor kecamatan yang tidak ada dalam edisi mana pun sejak 2015', 'number of a district that is in no edition since 2015', NULL, NULL, NULL),
  ('region_status', 'unknown', 'tidak dikenal', 'unknown', 'tidak ada dalam tabel wilayah', 'not in the table of regions', NULL, NULL, NULL),
  ('reject_reason', 'not_eligible', 'tidak memenuhi syarat', 'not eligible', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'incomplete_documents', 'berkas tidak lengkap', 'documents incomplete', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'false_documents', 'berkas tidak benar', 'documents not true', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'too_late', 'mendaftar setelah ditutup', 'applied too late', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'below_minimum_score', 'di bawah nilai ambang', 'scored below the minimum', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'no_seat', 'kuota penuh', 'no seat left', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'did_not_appear', 'tidak hadir seleksi', 'did not appear', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'withdrawn_by_applicant', 'dibatalkan pendaftar', 'withdrawn by the applicant', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'batch_cancelled', 'angkatan dibatalkan', 'batch cancelled', NULL, NULL, NULL, NULL, NULL),
  ('reject_reason', 'in_other_training', 'sedang mengikuti pelatihan lain', 'in another training', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'land', 'lahan', 'land', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'building', 'bangunan', 'building', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'workshops', 'bengkel', 'workshops', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'equipment', 'peralatan', 'equipment', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'instructors', 'instruktur', 'instructors', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'certified_instructors', 'instruktur bersertifikat', 'certified instructors', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'managers', 'pengelola', 'managers', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'programmes', 'program pelatihan', 'training programmes', NULL, NULL, NULL, NULL, NULL),
  ('resource', 'funding', 'pendanaan', 'funding', NULL, NULL, NULL, NULL, NULL),
  ('resource_state', 'available', 'tersedia', 'available', NULL, NULL, NULL, NULL, NULL),
  ('resource_state', 'insufficient', 'belum memadai', 'insufficient', NULL, NULL, NULL, NULL, NULL),
  ('resource_state', 'absent', 'belum ada', 'not there yet', NULL, NULL, NULL, NULL, NULL),
  ('resource_state', 'in_preparation', 'sedang disiapkan', 'in preparation', NULL, NULL, NULL, NULL, NULL),
  ('resource_state', 'allocated', 'sudah dialokasikan', 'allocated', NULL, NULL, NULL, NULL, NULL),
  ('review_answer', 'approved', 'disetujui', 'approved', NULL, NULL, NULL, NULL, NULL),
  ('review_answer', 'declined', 'ditolak', 'declined', NULL, NULL, NULL, NULL, NULL),
  ('review_answer', 'needs_changes', 'perlu perbaikan', 'needs changes', NULL, NULL, NULL, NULL, NULL),
  ('review_stage', 'administrative', 'administrasi', 'papers', NULL, NULL, NULL, NULL, NULL),
  ('review_stage', 'technical', 'teknis', 'technical', NULL, NULL, NULL, NULL, NULL),
  ('review_stage', 'field', 'lapangan', 'on site', NULL, NULL, NULL, NULL, NULL),
  ('review_stage', 'decision', 'keputusan', 'decision', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'can_train', 'mampu menjalankan pelatihan dengan baik', 'can run training well', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'funding_partnership', 'mempunyai kemitraan yang membiayai pelatihan', 'has a partnership that pays for training', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'empowers_alumni', 'memberdayakan alumni', 'empowers its alumni', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'self_financing', 'membiayai diri dari pelatihan berbayar atau usaha', 'finances itself by paid training or a business', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'produces_goods_or_services', 'menghasilkan barang atau jasa', 'produces goods or services', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'competent_staff', 'mempunyai pengelola dan instruktur yang kompeten', 'has a competent manager and instructor', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'accredited_or_licensed', 'terakreditasi atau berizin', 'is accredited or licensed', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'alumni_database', 'mempunyai basis data alumni', 'keeps a database of alumni', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'stakeholder_partnership', 'bermitra dengan pemangku kepentingan', 'has partnerships with stakeholders', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'accredited', 'terakreditasi', 'is accredited', NULL, NULL, NULL, NULL, NULL),
  ('roadmap_criterion', 'incubator', 'menjadi inkubator bisnis', 'is a business incubator', 'membina usaha alumni dan masyarakat', 'helps businesses of alumni and neighbours to grow', NULL, NULL, NULL),
  ('roadmap_criterion', 'lsp_ready', 'siap menjadi LSP', 'is ready to become a certification body (LSP)', NULL, NULL, NULL, NULL, NULL),
  ('role', 'system', 'sistem', 'system', 'langkah karena waktu, yang dijalankan pemanggil', 'a move made by time, which the caller makes', NULL, NULL, NULL),
  ('role', 'applicant', 'pendaftar', 'applicant', NULL, NULL, NULL, NULL, NULL),
  ('role', 'participant', 'peserta', 'participant', NULL, NULL, NULL, NULL, NULL),
  ('role', 'instructor', 'instruktur', 'instructor', NULL, NULL, NULL, NULL, NULL),
  ('role', 'organiser', 'penyelenggara', 'organiser', NULL, NULL, NULL, NULL, NULL),
  ('role', 'head_of_centre', 'kepala balai', 'head of centre', NULL, NULL, NULL, NULL, NULL),
  ('role', 'head_of_office', 'kepala dinas', 'head of the manpower office', NULL, NULL, NULL, NULL, NULL),
  ('role', 'board_member', 'pengurus', 'board member', NULL, NULL, NULL, NULL, NULL),
  ('role', 'ministry_officer', 'pejabat kementerian', 'ministry officer', NULL, NULL, NULL, NULL, NULL),
  ('role', 'reviewer', 'penilai', 'reviewer', NULL, NULL, NULL, NULL, NULL),
  ('role', 'ppk_commitment', 'pejabat pembuat komitmen (PPK)', 'commitment officer', 'menandatangani kontrak dan SPP pada APBN; bukan PPK-SKPD', 'signs contracts and payment requests of the state budget; not the PPK-SKPD', NULL, NULL, NULL),
  ('role', 'procurement_officer', 'pejabat pengadaan', 'procurement officer', NULL, NULL, NULL, NULL, NULL),
  ('role', 'supervisor', 'konsultan pengawas', 'supervising consultant', 'memeriksa kemajuan pembangunan', 'certifies the progress of building', NULL, NULL, NULL),
  ('role', 'certification_body', 'LSP', 'certification body', NULL, NULL, NULL, NULL, NULL),
  ('role', 'company', 'perusahaan', 'company', NULL, NULL, NULL, NULL, NULL),
  ('role', 'partner', 'mitra', 'partner', NULL, NULL, NULL, NULL, NULL),
  ('role', 'accreditation_body', 'lembaga akreditasi (LA-LPK, KA-LPK)', 'accreditation body', NULL, NULL, NULL, NULL, NULL),
  ('role', 'accreditation_assessor', 'asesor akreditasi', 'accreditation assessor', NULL, NULL, NULL, NULL, NULL),
  ('role', 'competency_assessor', 'asesor kompetensi', 'competency assessor', NULL, NULL, NULL, NULL, NULL),
  ('role', 'certification_committee', 'komite sertifikasi (pleno)', 'certification committee', 'memutuskan hasil asesmen; bukan asesornya', 'decides on assessments; not the assessor', NULL, NULL, NULL),
  ('role', 'ppspm', 'pejabat penanda tangan SPM (PPSPM)', 'signer of payment orders of the state budget', 'menguji SPP dan menandatangani SPM pada APBN; bukan PPK', 'tests payment requests and signs payment orders of the state budget; not the commitment officer', NULL, NULL, NULL),
  ('role', 'ppk_skpd', 'pejabat penatausahaan keuangan (PPK-SKPD)', 'financial administration officer of a local office', 'memverifikasi SPP dan menyiapkan SPM pada APBD; bukan pejabat pembuat komitmen', 'verifies payment requests and prepares payment orders of a local budget; not the commitment officer', NULL, NULL, NULL),
  ('role', 'budget_user', 'pengguna anggaran (PA)', 'budget user', 'bertanggung jawab atas anggaran perangkat daerah', 'answers for the budget of a local office', NULL, NULL, NULL),
  ('role', 'authorised_budget_user', 'kuasa pengguna anggaran (KPA)', 'authorised budget user', 'menjalankan sebagian wewenang pengguna anggaran', 'has a part of the powers of the budget user', NULL, NULL, NULL),
  ('role', 'activity_officer', 'pejabat pelaksana teknis kegiatan (PPTK)', 'activity officer', 'mengendalikan pelaksanaan kegiatan APBD', 'runs an activity of a local budget', NULL, NULL, NULL),
  ('role', 'expenditure_treasurer', 'bendahara pengeluaran', 'expenditure treasurer', 'membayar dan membukukan belanja', 'pays and keeps the cash book', NULL, NULL, NULL),
  ('role', 'kppn', 'kantor pelayanan perbendaharaan negara (KPPN)', 'state treasury office', 'menerbitkan SP2D pada APBN', 'issues disbursement orders of the state budget', NULL, NULL, NULL),
  ('role', 'bud', 'bendahara umum daerah (BUD)', 'local treasurer', 'menerbitkan SPD dan SP2D pada APBD', 'issues fund releases and disbursement orders of a local budget', NULL, NULL, NULL),
  ('rounding', 'down', 'ke bawah', 'down', NULL, NULL, NULL, NULL, NULL),
  ('rounding', 'up', 'ke atas', 'up', NULL, NULL, NULL, NULL, NULL),
  ('rounding', 'half_up', 'setengah ke atas', 'half up', 'setengah ke atas', 'half goes up', NULL, NULL, NULL),
  ('rule_kind', 'all', 'semua (dan)', 'all of (and)', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'any', 'salah satu (atau)', 'any of (or)', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'not', 'bukan', 'not', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'at_least', 'sedikitnya sekian', 'at least so many of', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'residence', 'wilayah', 'region', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'age', 'umur', 'age', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'flag', 'ya atau tidak', 'yes or no', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'level', 'jenjang', 'level', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'one_of', 'salah satu kata', 'one of the words', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'count', 'jumlah', 'count', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'date', 'tanggal', 'date', NULL, NULL, NULL, NULL, NULL),
  ('rule_kind', 'holds', 'memiliki', 'holds', NULL, NULL, NULL, NULL, NULL),
  ('rupiah_style', 'eyd', 'Rp1.500.000', 'Rp1.500.000', NULL, NULL, NULL, NULL, NULL),
  ('rupiah_style', 'eyd_decimals', 'Rp1.500.000,00', 'Rp1.500.000,00', NULL, NULL, NULL, NULL, NULL),
  ('rupiah_style', 'cldr', 'Rp 1.500.000', 'Rp 1.500.000', NULL, NULL, NULL, NULL, NULL),
  ('sanction_kind', 'suspend', 'pembekuan', 'suspend', NULL, NULL, NULL, NULL, NULL),
  ('sanction_kind', 'reinstate', 'pemulihan', 'reinstate', NULL, NULL, NULL, NULL, NULL),
  ('sanction_kind', 'revoke', 'pencabutan', 'revoke', NULL, NULL, NULL, NULL, NULL),
  ('schedule_status', 'on_schedule', 'sesuai rencana', 'on schedule', 'kemajuan sama dengan atau mendahului rencana', 'progress is as planned or ahead', NULL, NULL, NULL),
  ('schedule_status', 'behind', 'terlambat', 'behind', 'di belakang rencana, belum kritis', 'behind the plan, not critical', NULL, NULL, NULL),
  ('schedule_status', 'critical', 'kontrak kritis', 'critical contract', 'begitu jauh di belakang rencana sehingga harus ada rapat pembuktian', 'so far behind the plan that a show-cause meeting is due', NULL, NULL, NULL),
  ('schedule_status', 'unknown', 'belum dapat ditentukan', 'not known', 'belum ada rencana atau pengukuran', 'no plan or no measurement', NULL, NULL, NULL),
  ('schema_version', 'v1', 'versi 1', 'version 1', NULL, NULL, NULL, NULL, NULL),
  ('scheme_kind', 'qualification', 'kualifikasi (KKNI)', 'qualification', 'untuk satu jenjang KKNI', 'for a level of the KKNI', NULL, NULL, NULL),
  ('scheme_kind', 'occupation', 'okupasi', 'occupation', 'untuk satu jabatan', 'for a job', NULL, NULL, NULL),
  ('scheme_kind', 'cluster', 'klaster', 'cluster', 'untuk sekelompok unit kompetensi', 'for a group of competency units', NULL, NULL, NULL),
  ('scheme_kind', 'unit', 'unit kompetensi', 'unit', 'untuk satu unit kompetensi', 'for one competency unit', NULL, NULL, NULL),
  ('scope', 'document', 'dokumen', 'document', 'berkas sebagai keseluruhan', 'the file as a whole', NULL, NULL, NULL),
  ('scope', 'field', 'isian', 'field', 'satu nilai', 'one value', NULL, NULL, NULL),
  ('scope', 'record', 'catatan', 'record', NULL, NULL, NULL, NULL, NULL),
  ('scope', 'aggregate', 'catatan dengan bagiannya', 'record with its parts', 'satu catatan bersama catatan yang dimilikinya', 'a record with those that belong to it', NULL, NULL, NULL),
  ('scope', 'across', 'antarcatatan', 'across records', 'beberapa catatan sekaligus', 'several records at once', NULL, NULL, NULL),
  ('scope', 'history', 'riwayat', 'history', 'keadaan sekarang di samping keadaan sebelumnya', 'what is now beside what was before', NULL, NULL, NULL),
  ('scope', 'move', 'langkah daur hidup', 'move of a lifecycle', 'yang diminta sebelum suatu langkah diambil', 'what is asked before a move is made', NULL, NULL, NULL),
  ('seat_kind', 'open', 'kursi terbuka', 'open seat', NULL, NULL, NULL, NULL, NULL),
  ('seat_kind', 'reserved', 'kursi yang dicadangkan', 'reserved seat', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'energy', 'energi', 'energy', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'logistics', 'logistik', 'logistics', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'fisheries', 'perikanan', 'fisheries', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'agriculture', 'pertanian', 'agriculture', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'services', 'jasa', 'services', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'shipbuilding', 'galangan kapal', 'shipbuilding', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'tourism', 'pariwisata', 'tourism', NULL, NULL, NULL, NULL, NULL),
  ('sector', 'manufacturing', 'industri pengolahan', 'manufacturing', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'selected', 'terpilih', 'selected', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'reserve', 'cadangan', 'on the waiting list', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'not_selected', 'tidak terpilih', 'not selected', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'over_family_cap', 'melebihi batas satu keluarga', 'over the cap of one family', 'dari kartu keluarga yang sama sudah terpilih sebanyak yang boleh', 'as many of the same family card are selected as may be', NULL, NULL, NULL),
  ('selection_outcome_kind', 'withdrawn', 'mengundurkan diri', 'withdrawn', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'not_ranked', 'belum dapat diperingkat', 'not ranked', 'memenuhi syarat, tetapi nilai atau waktu pendaftaran belum ada', 'eligible, and a score or a time of registration is missing', NULL, NULL, NULL),
  ('selection_outcome_kind', 'undetermined', 'belum dapat ditentukan', 'undetermined', NULL, NULL, NULL, NULL, NULL),
  ('selection_outcome_kind', 'ineligible', 'tidak memenuhi syarat', 'ineligible', NULL, NULL, NULL, NULL, NULL),
  ('selection_result', 'accepted', 'diterima', 'accepted', NULL, NULL, NULL, NULL, NULL),
  ('selection_result', 'reserve', 'cadangan', 'reserve', NULL, NULL, NULL, NULL, NULL),
  ('selection_result', 'rejected', 'tidak diterima', 'rejected', NULL, NULL, NULL, NULL, NULL),
  ('selection_stage', 'document_check', 'seleksi administrasi', 'check of documents', NULL, NULL, NULL, NULL, NULL),
  ('selection_stage', 'written_test', 'tes tertulis', 'written test', NULL, NULL, NULL, NULL, NULL),
  ('selection_stage', 'psychological_test', 'psikotes', 'psychological test', NULL, NULL, NULL, NULL, NULL),
  ('selection_stage', 'interview', 'wawancara', 'interview', NULL, NULL, NULL, NULL, NULL),
  ('selection_stage', 'ready_to_train_assessment', 'asesmen siap latih', 'assessment of readiness to train', 'kesiapan mengikuti pelatihan ("Siap Latih")', 'whether somebody is ready to be trained ("Siap Latih")', NULL, NULL, NULL),
  ('self_sufficiency_problem', 'revenue_absent', 'pendapatan sendiri belum diketahui; kosong bukan Rp0', 'own revenue is not known; absent is not Rp0', NULL, NULL, NULL, NULL, NULL),
  ('self_sufficiency_problem', 'source_unclassified', 'sumber pendapatannya belum digolongkan', 'a source of revenue is not classified', NULL, NULL, NULL, NULL, NULL),
  ('self_sufficiency_problem', 'revenue_out_of_range', 'jumlah pendapatannya negatif atau terlalu besar', 'the revenue is negative or too large', NULL, NULL, NULL, NULL, NULL),
  ('self_sufficiency_problem', 'cost_absent', 'biaya operasional belum diketahui', 'the operating cost is not known', NULL, NULL, NULL, NULL, NULL),
  ('self_sufficiency_problem', 'cost_not_positive', 'biaya operasional harus lebih dari Rp0', 'the operating cost must be more than Rp0', NULL, NULL, NULL, NULL, NULL),
  ('session_kind', 'theory', 'teori', 'theory', NULL, NULL, NULL, NULL, NULL),
  ('session_kind', 'practice', 'praktik', 'practice', NULL, NULL, NULL, NULL, NULL),
  ('session_kind', 'on_the_job', 'di tempat kerja (OJT)', 'on the job', NULL, NULL, NULL, NULL, NULL),
  ('session_kind', 'assessment', 'evaluasi', 'assessment', NULL, NULL, NULL, NULL, NULL),
  ('severity', 'fatal', 'tidak terbaca', 'fatal', 'berkas tidak dapat dibaca; yang lain tidak diperiksa', 'the file cannot be read; nothing else is checked', NULL, NULL, NULL),
  ('severity', 'error', 'kesalahan', 'error', 'harus diperbaiki', 'must be mended', NULL, NULL, NULL),
  ('severity', 'warning', 'peringatan', 'warning', 'mungkin keliru; periksa', 'may be wrong; look at it', NULL, NULL, NULL),
  ('severity', 'info', 'catatan', 'info', 'untuk diketahui', 'good to know', NULL, NULL, NULL),
  ('sex', 'male', 'laki-laki', 'male', NULL, NULL, NULL, NULL, NULL),
  ('sex', 'female', 'perempuan', 'female', NULL, NULL, NULL, NULL, NULL),
  ('shift', 'morning', 'pagi', 'morning', NULL, NULL, NULL, NULL, NULL),
  ('shift', 'afternoon', 'siang', 'afternoon', NULL, NULL, NULL, NULL, NULL),
  ('shift', 'evening', 'malam', 'evening', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'reserve_exhausted', 'cadangan kas habis sebelum pendapatan menutup biaya', 'the reserve runs out before revenue covers the cost', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'cost_outgrows_revenue', 'selisih biaya dan pendapatan tidak mengecil: pertumbuhan pendapatan kurang', 'the gap between cost and revenue does not shrink: revenue grows too little', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'gap_closes_too_slowly', 'selisihnya mengecil, tetapi belum tertutup pada akhir proyeksi', 'the gap shrinks, but is not closed at the end of the projection', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'too_few_months_in_a_row', 'pendapatan menutup biaya, tetapi tidak cukup lama berturut-turut', 'revenue covers the cost, but not for enough months in a row', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'gap_at_end_of_taper', 'ketika subsidi berakhir, pendapatan belum menutup biaya', 'when the subsidy ends, revenue does not cover the cost', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'covered_only_after_reserve', 'pendapatan baru menutup biaya sesudah cadangan habis', 'revenue covers the cost only after the reserve has run out', NULL, NULL, NULL, NULL, NULL),
  ('shortfall_reason', 'reserve_exhausted_later', 'sesudah mandiri selisihnya terbuka lagi dan cadangan kas habis', 'after it stood on its own the gap opens again and the reserve runs out', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'news_article', 'berita', 'news article', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'press_release', 'siaran pers', 'press release', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'official_page', 'laman resmi', 'official page', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'statistic', 'statistik', 'statistic', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'document', 'dokumen', 'document', NULL, NULL, NULL, NULL, NULL),
  ('source_kind', 'synthetic', 'data buatan untuk contoh', 'made up for an example', NULL, NULL, NULL, NULL, NULL),
  ('sql_dialect', 'postgres', 'PostgreSQL', 'PostgreSQL', NULL, NULL, NULL, NULL, NULL),
  ('sql_dialect', 'sqlite', 'SQLite', 'SQLite', NULL, NULL, NULL, NULL, NULL),
  ('standard_kind', 'skkni', 'Standar Kompetensi Kerja Nasional Indonesia (SKKNI)', 'national standard (SKKNI)', 'ditetapkan menteri untuk seluruh Indonesia', 'set by the minister for all of Indonesia', NULL, NULL, NULL),
  ('standard_kind', 'skkk', 'Standar Kompetensi Kerja Khusus (SKKK)', 'special standard (SKKK)', 'dibuat suatu organisasi atau perusahaan untuk dirinya', 'made by an organisation or a company for itself', NULL, NULL, NULL),
  ('standard_kind', 'international', 'Standar Kompetensi Kerja Internasional (SKKI)', 'international standard', 'dari organisasi atau negara lain', 'of an international organisation or another country', NULL, NULL, NULL),
  ('statement_topic', 'aim', 'tujuan', 'aim', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'principle', 'prinsip', 'principle', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'policy_label', 'visi atau program prioritas', 'policy label or priority programme', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'support_pillar', 'pilar dukungan', 'pillar of support', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'definition', 'definisi', 'definition', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'cooperation', 'kerja sama', 'cooperation', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'history', 'sejarah', 'history', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'outcome', 'hasil', 'outcome', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'need', 'kebutuhan', 'need', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'target_group', 'sasaran peserta', 'target group', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'activity', 'kegiatan', 'activity', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'governance', 'tata kelola', 'governance', NULL, NULL, NULL, NULL, NULL),
  ('statement_topic', 'certification', 'sertifikasi', 'certification', NULL, NULL, NULL, NULL, NULL),
  ('strictness', 'higher', 'lebih tinggi lebih ketat', 'higher is stricter', NULL, NULL, NULL, NULL, NULL),
  ('strictness', 'lower', 'lebih rendah lebih ketat', 'lower is stricter', NULL, NULL, NULL, NULL, NULL),
  ('strictness', 'subset', 'lebih sedikit pilihan lebih ketat', 'fewer choices are stricter', NULL, NULL, NULL, NULL, NULL),
  ('strictness', 'fixed', 'tidak boleh diubah', 'may not be changed', NULL, NULL, NULL, NULL, NULL),
  ('study_conclusion', 'feasible', 'layak', 'feasible', NULL, NULL, NULL, NULL, NULL),
  ('study_conclusion', 'feasible_with_conditions', 'layak dengan syarat', 'feasible with conditions', NULL, NULL, NULL, NULL, NULL),
  ('study_conclusion', 'not_feasible', 'tidak layak', 'not feasible', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'motorcycle', 'Sepeda Motor', 'Motorcycles', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'light_vehicle', 'Kendaraan Ringan', 'Light vehicles', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'body_repair', 'Bodi Otomotif', 'Car bodies', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'smaw', 'Las SMAW', 'Shielded metal arc welding', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'gtaw', 'Las GTAW', 'Gas tungsten arc welding', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'gmaw', 'Las GMAW', 'Gas metal arc welding', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'plate_welder', 'Juru Las Pelat', 'Plate welder', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'pipe_welder', 'Juru Las Pipa', 'Pipe welder', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'house_wiring', 'Instalasi Penerangan', 'House wiring', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'industrial_automation', 'Otomasi Industri', 'Industrial automation', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'solar_power', 'Pembangkit Listrik Tenaga Surya', 'Solar power', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'audio_video', 'Audio Video', 'Audio and video', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'phone_repair', 'Teknisi Telepon Seluler', 'Mobile phone repair', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'air_conditioning', 'Tata Udara', 'Air conditioning', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'machining', 'Mesin Perkakas', 'Machine tools', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'cnc', 'Mesin CNC', 'CNC machines', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'technical_drawing', 'Gambar Teknik', 'Technical drawing', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'masonry', 'Batu dan Beton', 'Masonry and concrete', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'building_drawing', 'Gambar Bangunan', 'Building drawing', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'office_applications', 'Operator Komputer', 'Office applications', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'graphic_design', 'Desain Grafis', 'Graphic design', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'computer_networks', 'Jaringan Komputer', 'Computer networks', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'programming', 'Pemrograman', 'Programming', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'industrial_sewing', 'Menjahit Garmen', 'Industrial sewing', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'tailoring', 'Menjahit Pakaian', 'Tailoring', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'embroidery', 'Bordir', 'Embroidery', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'hairdressing', 'Tata Rambut', 'Hairdressing', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'makeup', 'Tata Rias Wajah', 'Make-up', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'pastry', 'Roti dan Kue', 'Bread and pastry', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'office_administration', 'Administrasi Perkantoran', 'Office administration', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'bookkeeping', 'Akuntansi', 'Bookkeeping', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'front_office', 'Kantor Depan', 'Front office', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'food_and_beverage', 'Tata Hidang', 'Food and beverage service', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'barista', 'Barista', 'Barista', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'farm_products', 'Pengolahan Hasil Pertanian', 'Processing of farm products', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'fish_products', 'Pengolahan Hasil Perikanan', 'Processing of fish', NULL, NULL, NULL, NULL, NULL),
  ('sub_vocation', 'furniture', 'Mebel', 'Furniture making', NULL, NULL, NULL, NULL, NULL),
  ('succession', 'renewal', 'perpanjangan (RCC)', 'renewal (RCC)', 'pemegangnya sudah diases lagi', 'the holder was assessed again', NULL, NULL, NULL),
  ('succession', 'replacement', 'penggantian', 'replacement', 'sertifikat hilang, rusak atau salah cetak', 'the certificate was lost, damaged or printed wrongly', NULL, NULL, NULL),
  ('suspension_reason', 'illness', 'sakit', 'illness', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'accident', 'kecelakaan kerja', 'accident at work', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'family', 'keluarga', 'family', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'maternity', 'melahirkan', 'giving birth', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'work', 'pekerjaan', 'work', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'discipline', 'pelanggaran tata tertib', 'breach of the rules', NULL, NULL, NULL, NULL, NULL),
  ('suspension_reason', 'disaster', 'bencana', 'disaster', NULL, NULL, NULL, NULL, NULL),
  ('taper_kind', 'linear', 'berkurang rata tiap bulan', 'evenly each month', NULL, NULL, NULL, NULL, NULL),
  ('taper_kind', 'yearly', 'berjenjang tiap tahun', 'by steps each year', NULL, NULL, NULL, NULL, NULL),
  ('taper_kind', 'list', 'menurut daftar bulanan', 'by a list of months', NULL, NULL, NULL, NULL, NULL),
  ('tax_kind', 'pph_21', 'PPh pasal 21', 'income tax art. 21', 'penghasilan orang pribadi: honor, upah', 'income of persons: fees, wages', NULL, NULL, NULL),
  ('tax_kind', 'pph_22', 'PPh pasal 22', 'income tax art. 22', 'pembelian barang', 'purchase of goods', NULL, NULL, NULL),
  ('tax_kind', 'pph_23', 'PPh pasal 23', 'income tax art. 23', 'jasa dan sewa', 'services and hire', NULL, NULL, NULL),
  ('tax_kind', 'pph_4_2', 'PPh pasal 4 ayat (2)', 'final income tax art. 4(2)', 'sewa tanah dan bangunan, jasa konstruksi', 'rent of land and buildings, construction', NULL, NULL, NULL),
  ('tax_kind', 'ppn', 'PPN', 'value added tax', 'pajak pertambahan nilai atas barang dan jasa', 'on goods and services', NULL, NULL, NULL),
  ('tender_method', 'tender', 'tender', 'tender', NULL, NULL, NULL, NULL, NULL),
  ('tender_method', 'direct_procurement', 'pengadaan langsung', 'direct procurement', 'untuk nilai kecil, tanpa tender', 'for small amounts, without a tender', NULL, NULL, NULL),
  ('tender_method', 'direct_appointment', 'penunjukan langsung', 'direct appointment', 'satu penyedia ditunjuk dalam keadaan tertentu', 'one builder is named, in certain cases', NULL, NULL, NULL),
  ('tender_method', 'e_purchasing', 'e-purchasing', 'buying from the electronic catalogue', 'membeli dari katalog elektronik', 'bought from the electronic catalogue', NULL, NULL, NULL),
  ('tender_outcome', 'awarded', 'ada pemenang', 'awarded', NULL, NULL, NULL, NULL, NULL),
  ('tender_outcome', 'failed', 'gagal', 'failed', NULL, NULL, NULL, NULL, NULL),
  ('tender_outcome', 'cancelled', 'dibatalkan', 'cancelled', NULL, NULL, NULL, NULL, NULL),
  ('tenure', 'owned', 'milik sendiri', 'owned', NULL, NULL, NULL, NULL, NULL),
  ('tenure', 'rented', 'sewa', 'rented', NULL, NULL, NULL, NULL, NULL),
  ('tenure', 'borrowed', 'pinjam pakai', 'borrowed', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'phone', 'telepon', 'telephone', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'message', 'pesan (WhatsApp, SMS)', 'message', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'email', 'surel', 'e-mail', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'online_form', 'formulir daring', 'online form', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'visit', 'kunjungan', 'visit', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'employer', 'lewat pemberi kerja', 'through the employer', NULL, NULL, NULL, NULL, NULL),
  ('tracer_channel', 'meeting', 'pertemuan alumni', 'meeting of alumni', NULL, NULL, NULL, NULL, NULL),
  ('training_method', 'competency_based', 'pelatihan berbasis kompetensi (PBK)', 'competency-based training', 'isinya unit kompetensi, hasilnya dinilai per unit', 'made of competency units, each of which is assessed', NULL, NULL, NULL),
  ('training_method', 'mobile_unit', 'mobile training unit (MTU)', 'mobile training unit', 'melatih di desa dengan unit bergerak', 'in a village, by a unit that travels', NULL, NULL, NULL),
  ('training_method', 'tailor_made', 'tailor made training (TMT)', 'training made for one company', 'dibuat atas permintaan satu perusahaan', 'made as one company wants it', NULL, NULL, NULL),
  ('training_result', 'passed', 'lulus', 'passed', NULL, NULL, NULL, NULL, NULL),
  ('training_result', 'not_passed', 'tidak lulus', 'not passed', 'bukan "belum kompeten", yang diputuskan dalam uji kompetensi', 'not the same as "not yet competent", which a competency test finds', NULL, NULL, NULL),
  ('tranche_event', 'request', 'minta pembayaran', 'request payment', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'return', 'kembalikan permintaan', 'return the request', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'verify', 'verifikasi', 'verify', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'pay', 'bayarkan', 'pay', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'account', 'terima pertanggungjawaban', 'accept the account', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'reconcile', 'rekonsiliasi', 'reconcile', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'cancel', 'batalkan', 'cancel', NULL, NULL, NULL, NULL, NULL),
  ('tranche_event', 'reverse', 'catat retur bank', 'record that the bank reversed it', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'planned', 'direncanakan', 'planned', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'requested', 'diminta', 'requested', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'returned', 'dikembalikan untuk dilengkapi', 'returned to be completed', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'verified', 'terverifikasi', 'verified', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'paid', 'dibayar', 'paid', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'accounted', 'dipertanggungjawabkan', 'accounted for', 'pertanggungjawabannya diterima', 'its account was accepted', NULL, NULL, NULL),
  ('tranche_state', 'reconciled', 'direkonsiliasi', 'reconciled', 'cocok dengan catatan perbendaharaan', 'agrees with the books of the treasury', NULL, NULL, NULL),
  ('tranche_state', 'cancelled', 'dibatalkan', 'cancelled', NULL, NULL, NULL, NULL, NULL),
  ('tranche_state', 'reversed', 'dibayar lalu dikembalikan bank (retur)', 'paid and reversed', NULL, NULL, NULL, NULL, NULL),
  ('treasury_system', 'state', 'APBN', 'state budget (APBN)', 'akun BAS enam angka; KPPN membayar', 'accounts of six digits (BAS); KPPN pays', NULL, NULL, NULL),
  ('treasury_system', 'local', 'APBD', 'local budget (APBD)', 'kode rekening daerah; BUD membayar', 'local account codes; the local treasurer pays', NULL, NULL, NULL),
  ('trigger_kind', 'signed', 'perjanjian ditandatangani', 'agreement signed', NULL, NULL, NULL, NULL, NULL),
  ('trigger_kind', 'progress', 'kemajuan pekerjaan tercapai', 'progress reached', 'kemajuan fisik yang disebut dalam rencana', 'the physical progress that the plan names', NULL, NULL, NULL),
  ('trigger_kind', 'date', 'tanggal tercapai', 'day reached', NULL, NULL, NULL, NULL, NULL),
  ('trigger_kind', 'report_accepted', 'laporan tahap sebelumnya diterima', 'report on the tranche before accepted', NULL, NULL, NULL, NULL, NULL),
  ('truth', 'undetermined', 'belum dapat ditentukan', 'undetermined', 'belum diketahui; bukan tidak', 'not known; not the same as no', NULL, NULL, NULL),
  ('truth', 'false', 'tidak', 'no', NULL, NULL, NULL, NULL, NULL),
  ('truth', 'true', 'ya', 'yes', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'count', 'buah atau orang', 'things or people', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'years', 'tahun', 'years', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'months', 'bulan', 'months', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'days', 'hari', 'days', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'minutes', 'menit', 'minutes', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'lesson_hours', 'JP', 'lesson hours', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'square_metres', 'meter persegi', 'square metres', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'hundredths_of_percent', 'perseratus persen', 'hundredths of a percent', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'rupiah', 'rupiah', 'rupiah', NULL, NULL, NULL, NULL, NULL),
  ('unit', 'codes', 'kumpulan kode', 'set of codes', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'empty', 'kosong', 'it is empty', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'no_version', 'bagian versi di belakang tidak ada', 'the version at the end is missing', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'version_length', 'jumlah angka versi salah', 'the version has the wrong number of digits', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'serial_length', 'nomor unit tidak tiga angka', 'the number of the unit has not three digits', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'field_length', 'bagian bidang terlalu pendek atau terlalu panjang', 'the part of the field is too short or too long', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'no_such_form', 'bukan salah satu dari lima bentuk kode unit', 'it is in none of the five forms of unit codes', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_fault', 'several', 'dapat berarti lebih dari satu kode', 'it can mean more than one code', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_form', 'a', 'J.62DMI00.001.1', 'J.62DMI00.001.1', 'sejak sekitar 2018: lapangan usaha, singkatan bidang, kelompok, nomor, versi', 'since about 2018: industry, acronym of the field, group, number, version', NULL, NULL, NULL),
  ('unit_code_form', 'b', 'J.620100.004.02', 'J.620100.004.02', 'KBLI dengan enam angka, nomor, versi', 'KBLI in six digits, number, version', NULL, NULL, NULL),
  ('unit_code_form', 'b5', 'M.74100.001.02', 'M.74100.001.02', 'KBLI dengan lima angka, nomor, versi', 'KBLI in five digits, number, version', NULL, NULL, NULL),
  ('unit_code_form', 'c', 'TIK.OP02.002.01', 'TIK.OP02.002.01', 'sebelum KBLI dipakai: sektor, sub-sektor dengan kelompok, nomor, versi', 'before KBLI was used: sector, sub-sector with group, number, version', NULL, NULL, NULL),
  ('unit_code_form', 'c_dotted', 'PDB.EI.01.001.01', 'PDB.EI.01.001.01', 'seperti bentuk sebelumnya, dengan satu titik lagi', 'as the form before, with one more dot', NULL, NULL, NULL),
  ('unit_code_repair', 'spaces', 'spasi dibuang', 'spaces taken out', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'case', 'huruf kecil dijadikan huruf besar', 'small letters made capitals', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'separator', 'pemisah dijadikan titik', 'separator made a dot', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'lost_dot', 'titik setelah huruf kategori ditambahkan', 'dot behind the letter of the section put in', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'extra_zero', 'nol berlebih di depan nomor unit dibuang', 'extra zero before the number of the unit taken out', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'letter_for_digit', 'huruf O atau I di tempat angka dijadikan 0 atau 1', 'letter O or I in place of a digit made 0 or 1', NULL, NULL, NULL, NULL, NULL),
  ('unit_code_repair', 'digit_for_letter', 'angka 0 atau 1 di tempat huruf dijadikan O atau I', 'digit 0 or 1 in place of a letter made O or I', NULL, NULL, NULL, NULL, NULL),
  ('verdict', 'undetermined', 'belum dapat ditentukan', 'undetermined', 'fakta yang menentukan belum diketahui', 'what would decide is not known', NULL, NULL, NULL),
  ('verdict', 'ineligible', 'tidak memenuhi syarat', 'ineligible', NULL, NULL, NULL, NULL, NULL),
  ('verdict', 'eligible', 'memenuhi syarat', 'eligible', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'automotive', 'Teknik Otomotif', 'Automotive', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'welding', 'Teknik Las', 'Welding', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'electrical', 'Teknik Listrik', 'Electrical installation', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'electronics', 'Teknik Elektronika', 'Electronics', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'refrigeration', 'Refrigeration', 'Refrigeration', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'manufacturing', 'Teknik Manufaktur', 'Manufacturing', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'building', 'Bangunan', 'Building construction', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'information_technology', 'Teknologi Informasi dan Komunikasi', 'Information and communication technology', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'garment', 'Garmen Apparel', 'Garment', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'dressmaking', 'Tata Busana', 'Dressmaking', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'beauty', 'Tata Kecantikan', 'Beauty care', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'culinary', 'Tata Boga', 'Culinary arts', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'business_management', 'Bisnis dan Manajemen', 'Business and management', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'tourism', 'Pariwisata', 'Tourism', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'housekeeping', 'Housekeeping', 'Housekeeping', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'processing', 'Processing', 'Food processing', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'agriculture', 'Pertanian', 'Agriculture', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'agribusiness', 'Agribisnis', 'Agribusiness', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'agricultural_mechanisation', 'Mekanisasi Pertanian', 'Agricultural mechanisation', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'fisheries', 'Perikanan', 'Fisheries', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'animal_husbandry', 'Peternakan', 'Animal husbandry', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'creative_industry', 'Industri Kreatif', 'Creative industry', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'woodworking', 'Woodworking', 'Woodworking', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'languages', 'Bahasa', 'Languages', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'japanese', 'Bahasa Jepang', 'Japanese', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'english', 'Bahasa Inggris', 'English', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'training_methodology', 'Metodologi Pelatihan', 'Training methodology', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'productivity', 'Produktivitas', 'Productivity', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'outboard_engines', 'Motor Tempel', 'Outboard engines', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'underwater_service', 'Underwater Service', 'Underwater service', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'elderly_care', 'Elderly Caretaker', 'Care of the elderly', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'baby_care', 'Baby Sitter', 'Baby care', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'child_care', 'Child Careworker', 'Child care', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'family_driving', 'Family Driver', 'Family driver', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'family_cooking', 'Family Cook', 'Family cook', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'gardening', 'Gardener', 'Gardening', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'community_development', 'Pengembangan Sosial Masyarakat', 'Community development', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'batik_design', 'Desain Batik', 'Batik design', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'mining', 'Pertambangan', 'Mining', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'geology', 'Geologi', 'Geology', NULL, NULL, NULL, NULL, NULL),
  ('vocation', 'leather', 'Pengolahan Kulit', 'Leather working', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'monday', 'Senin', 'Monday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'tuesday', 'Selasa', 'Tuesday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'wednesday', 'Rabu', 'Wednesday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'thursday', 'Kamis', 'Thursday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'friday', 'Jumat', 'Friday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'saturday', 'Sabtu', 'Saturday', NULL, NULL, NULL, NULL, NULL),
  ('weekday', 'sunday', 'Minggu', 'Sunday', NULL, NULL, NULL, NULL, NULL),
  ('workload_class', 'a', 'UPTD kelas A', 'class A', 'beban kerja besar', 'a large workload', NULL, NULL, NULL),
  ('workload_class', 'b', 'UPTD kelas B', 'class B', 'beban kerja kecil', 'a small workload', NULL, NULL, NULL),
  ('workplace_training_kind', 'apprenticeship', 'pemagangan dalam negeri', 'apprenticeship', 'Permenaker 6/2020: program perusahaan dengan perjanjian', 'Permenaker 6/2020: company programme with an agreement', NULL, NULL, NULL),
  ('workplace_training_kind', 'on_the_job_training', 'on the job training (OJT)', 'on-the-job training', 'jam program PBK yang dijalani di tempat kerja', 'hours of a programme spent at a workplace', NULL, NULL, NULL),
  ('workplace_training_kind', 'graduate_internship', 'magang lulusan perguruan tinggi', 'graduate internship', 'Permenaker 8/2025: enam bulan, dengan uang saku', 'Permenaker 8/2025: six months, with an allowance', NULL, NULL, NULL),
  ('workplace_training_kind', 'school_work_placement', 'praktik kerja lapangan', 'school work placement', 'siswa, menurut aturan sekolah (PKL, prakerin)', 'a pupil, under the rules of the school (PKL)', NULL, NULL, NULL),
  ('workplace_training_kind', 'overseas_apprenticeship', 'pemagangan luar negeri', 'overseas apprenticeship', 'misalnya di Jepang, lewat lembaga pengirim', 'such as in Japan, through a sending organisation', NULL, NULL, NULL),
  ('zone', 'wib', 'WIB', 'Western Indonesia Time', 'UTC+7', 'UTC+7', NULL, NULL, NULL),
  ('zone', 'wita', 'WITA', 'Central Indonesia Time', 'UTC+8', 'UTC+8', NULL, NULL, NULL),
  ('zone', 'wit', 'WIT', 'Eastern Indonesia Time', 'UTC+9', 'UTC+9', NULL, NULL, NULL)
ON CONFLICT ("list", "value") DO UPDATE SET "label_id" = excluded."label_id", "label_en" = excluded."label_en", "meaning_id" = excluded."meaning_id", "meaning_en" = excluded."meaning_en", "since" = excluded."since", "until" = excluded."until", "successor" = excluded."successor";

CREATE TABLE IF NOT EXISTS "source" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "title" text,
  "publisher" text,
  "authors" jsonb,
  "url" text,
  "event_on" varchar(10),
  "published_on" varchar(10),
  "note_id" text,
  "note_en" text,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "title_text" CHECK ("title" <> ''),
  CONSTRAINT "publisher_text" CHECK ("publisher" <> ''),
  CONSTRAINT "authors_json" CHECK (jsonb_typeof("authors") = 'array'),
  CONSTRAINT "url_text" CHECK ("url" <> ''),
  CONSTRAINT "event_on_form" CHECK (CASE WHEN NOT ("event_on" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("event_on") < 10 THEN true ELSE cast(right("event_on", 2) as integer) <= extract(day from cast(left("event_on", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "published_on_form" CHECK (CASE WHEN NOT ("published_on" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("published_on") < 10 THEN true ELSE cast(right("published_on", 2) as integer) <= extract(day from cast(left("published_on", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "note_id_text" CHECK ("note_id" <> ''),
  CONSTRAINT "note_en_text" CHECK ("note_en" <> ''),
  CONSTRAINT "note_id_required" CHECK (NOT ("note_id" IS NOT NULL OR "note_en" IS NOT NULL) OR "note_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('news_article', 'press_release', 'official_page', 'statistic', 'document', 'synthetic'))
);
COMMENT ON COLUMN "source"."id" IS 'Pengenal, misalnya "jnews-2025-12-10". / The identifier, for example "jnews-2025-12-10".';
COMMENT ON COLUMN "source"."kind" IS 'Jenis sumber itu. Daftar kode: source_kind. / What kind of source it is. Code list: source_kind.';
COMMENT ON COLUMN "source"."title" IS 'Judul seperti diterbitkan. / The title as published.';
COMMENT ON COLUMN "source"."publisher" IS 'Siapa penerbitnya. / Who published it.';
COMMENT ON COLUMN "source"."authors" IS 'Siapa penulisnya. / Who wrote it.';
COMMENT ON COLUMN "source"."url" IS 'Alamat di web. / The address on the web.';
COMMENT ON COLUMN "source"."event_on" IS 'Kapan kejadian yang dilaporkannya; bukan tanggal terbit. / When what it reports happened; not the day of publication.';
COMMENT ON COLUMN "source"."published_on" IS 'Kapan diterbitkan. / When it was published.';
COMMENT ON COLUMN "source"."note_id" IS 'Apa saja yang perlu diketahui pembaca tentangnya. Bunyinya dalam bahasa Indonesia. / Anything a reader should know about it. The wording in Indonesian.';
COMMENT ON COLUMN "source"."note_en" IS 'Apa saja yang perlu diketahui pembaca tentangnya. Bunyinya dalam bahasa Inggris. / Anything a reader should know about it. The wording in English.';
COMMENT ON COLUMN "source"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "source" IS '/common/sources. Asal fakta: artikel, halaman suatu instansi, statistik, surat. / A Source is where facts come from: an article, an office''s page, a statistic, a paper.';

CREATE TABLE IF NOT EXISTS "organisation" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "aliases" jsonb,
  "region" varchar(13),
  "parent" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "aliases_json" CHECK (jsonb_typeof("aliases") = 'array'),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /parent" CHECK ("parent" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "ORG-001 /parent" CHECK ("parent" <> "id"),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('ministry', 'directorate_general', 'directorate', 'state_agency', 'provincial_government', 'regency_government', 'city_government', 'manpower_office', 'local_office', 'council_secretariat', 'company', 'foundation', 'religious_institution', 'trade_union', 'association', 'press'))
);
COMMENT ON COLUMN "organisation"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "organisation"."kind" IS 'Jenis pihak itu. Daftar kode: organisation_kind. / What kind of party it is. Code list: organisation_kind.';
COMMENT ON COLUMN "organisation"."name" IS 'Nama lengkap dalam bahasa Indonesia. / The full name in Indonesian.';
COMMENT ON COLUMN "organisation"."aliases" IS 'Singkatan dan ejaan lain yang ditemukan, misalnya "Kemenaker" untuk Kemnaker. / Short forms and other spellings met, such as "Kemenaker" for Kemnaker.';
COMMENT ON COLUMN "organisation"."region" IS 'Wilayah tanggung jawabnya atau tempat kedudukannya. / The region it is responsible for or sits in.';
COMMENT ON COLUMN "organisation"."parent" IS 'Organisasi yang membawahinya. / The organisation it is a part of.';
COMMENT ON COLUMN "organisation"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "organisation"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "organisation" IS '/common/organisations. Pihak mana pun yang bukan lembaga pelatihan: kementerian, pemerintah daerah, dinasnya, sekretariat dewan, perusahaan, yayasan, forum wartawan. / An Organisation is any party that is not itself a training centre: a ministry, a local government, its offices, a council secretariat, a company, a foundation, a forum of journalists.';

CREATE TABLE IF NOT EXISTS "person" (
  "id" varchar(64) NOT NULL,
  "name" text,
  "title_prefix" text,
  "title_suffix" text,
  "nik" varchar(16),
  "family_card_number" varchar(16),
  "sex" varchar(64),
  "birth_date" date,
  "birth_place" text,
  "ktp_region" varchar(13),
  "current_region" varchar(13),
  "phone" text,
  "email" text,
  "disabilities" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "title_prefix_text" CHECK ("title_prefix" <> ''),
  CONSTRAINT "title_suffix_text" CHECK ("title_suffix" <> ''),
  CONSTRAINT "nik_form" CHECK ("nik" ~ '^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})$'),
  CONSTRAINT "family_card_number_form" CHECK ("family_card_number" ~ '^[0-9]{16}$'),
  CONSTRAINT "birth_place_text" CHECK ("birth_place" <> ''),
  CONSTRAINT "ktp_region_form" CHECK ("ktp_region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "current_region_form" CHECK ("current_region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "phone_text" CHECK ("phone" <> ''),
  CONSTRAINT "email_text" CHECK ("email" <> ''),
  CONSTRAINT "disabilities_json" CHECK (jsonb_typeof("disabilities") = 'array'),
  CONSTRAINT "calendar" CHECK ("birth_date" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /sex" CHECK ("sex" IN ('male', 'female'))
);
COMMENT ON COLUMN "person"."id" IS 'Pengenal; tidak pernah NIK. / The identifier; never the NIK.';
COMMENT ON COLUMN "person"."name" IS 'Nama, tanpa gelar. / The name, without titles.';
COMMENT ON COLUMN "person"."title_prefix" IS 'Gelar di depan nama, misalnya "Dr.". / Titles before the name, for example "Dr.".';
COMMENT ON COLUMN "person"."title_suffix" IS 'Gelar di belakang nama, misalnya "S.T.". / Titles after the name, for example "S.T.".';
COMMENT ON COLUMN "person"."nik" IS 'NIK orang itu. / The identity number.';
COMMENT ON COLUMN "person"."family_card_number" IS 'Nomor kartu keluarga. / The number of the family card.';
COMMENT ON COLUMN "person"."sex" IS 'Jenis kelamin menurut KTP. Daftar kode: sex. / The sex on the identity card. Code list: sex.';
COMMENT ON COLUMN "person"."birth_date" IS 'Tanggal lahir menurut KTP. / The birth date on the identity card.';
COMMENT ON COLUMN "person"."birth_place" IS 'Tempat lahir seperti tertulis pada KTP. / The place of birth as written on the card.';
COMMENT ON COLUMN "person"."ktp_region" IS 'Wilayah tempat tinggal menurut kartu tanda penduduk (KTP). / The region of residence on the identity card (KTP).';
COMMENT ON COLUMN "person"."current_region" IS 'Wilayah tempat tinggal orang itu sekarang. / The region where the person lives now.';
COMMENT ON COLUMN "person"."phone" IS 'Nomor telepon: angka, spasi, dan tanda hubung, didahului tanda plus untuk nomor internasional. / The telephone number: digits, spaces and hyphens, a plus first for an international one.';
COMMENT ON COLUMN "person"."email" IS 'Alamat surel. / The e-mail address.';
COMMENT ON COLUMN "person"."disabilities" IS 'Ragam disabilitas, bila ada. / The kinds of disability, if any.';
COMMENT ON COLUMN "person"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "person" IS '/common/persons. Orang yang mendaftar, berlatih, diases, atau ditelusuri. / A Person is somebody who applies, trains, is assessed or traced.';

CREATE TABLE IF NOT EXISTS "official_document" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "number" text,
  "title" text,
  "signed_on" date,
  "signatories" jsonb,
  "form_revision" text,
  "file_hash" text,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "number_text" CHECK ("number" <> ''),
  CONSTRAINT "title_text" CHECK ("title" <> ''),
  CONSTRAINT "signatories_json" CHECK (jsonb_typeof("signatories") = 'array'),
  CONSTRAINT "form_revision_text" CHECK ("form_revision" <> ''),
  CONSTRAINT "file_hash_text" CHECK ("file_hash" <> ''),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("signed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "OFD-001 /file_hash" CHECK ("file_hash" ~ '^[0-9a-f]{64}$'),
  CONSTRAINT "OFD-002 /signed_on" CHECK (NOT ("record_phase" IN ('final')) OR ("number" IS NOT NULL AND "signed_on" IS NOT NULL) AND (0 < CASE jsonb_typeof("signatories") WHEN 'array' THEN jsonb_array_length("signatories") ELSE 0 END)),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('decree', 'participant_decree', 'package_decree', 'site_decision', 'assignment_letter', 'official_record', 'graduation_record', 'handover_record', 'statement', 'receipt', 'mou', 'pks', 'proposal', 'roadmap', 'land_title', 'land_grant_deed', 'feasibility_study', 'environmental_document', 'organisation_chart', 'building_approval', 'functional_certificate', 'contract', 'licence', 'report', 'organiser_decree', 'instructor_decree', 'attendance_statement', 'timetable', 'consent', 'approval', 'warning_letter', 'accreditation_certificate', 'addendum', 'apprenticeship_agreement'))
);
COMMENT ON COLUMN "official_document"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "official_document"."kind" IS 'Jenis dokumen itu. Daftar kode: document_kind. / What kind of paper it is. Code list: document_kind.';
COMMENT ON COLUMN "official_document"."number" IS 'Nomor seperti tercetak, misalnya "01/590/PL/DPPR/X/2021". / The number as printed, for example "01/590/PL/DPPR/X/2021".';
COMMENT ON COLUMN "official_document"."title" IS 'Hal yang diatur. / What it is about.';
COMMENT ON COLUMN "official_document"."signed_on" IS 'Tanggal perjanjian itu ditandatangani. / The day it was signed.';
COMMENT ON COLUMN "official_document"."signatories" IS 'Siapa yang menandatanganinya. / Who signed it.';
COMMENT ON COLUMN "official_document"."form_revision" IS 'Revisi formulir yang dipakai, menurut penomoran sistem mutu. / The revision of the form it is written on, as the quality system numbers it.';
COMMENT ON COLUMN "official_document"."file_hash" IS 'SHA-256 berkasnya, 64 angka heksadesimal berhuruf kecil. / The SHA-256 of its file, 64 lower-case hexadecimal digits.';
COMMENT ON COLUMN "official_document"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "official_document"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "official_document" IS '/common/documents. Surat dengan nomor, tanggal, dan penanda tangan: surat keputusan, berita acara serah terima, perjanjian. / An OfficialDocument is a paper with a number, a date and a signer: a decree, a handover record, an agreement.';

CREATE TABLE IF NOT EXISTS "meeting" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "held_on" varchar(10),
  "duration_minutes" integer,
  "place" text,
  "region" varchar(13),
  "subject_id" text,
  "subject_en" text,
  "organisations" jsonb,
  "centres" jsonb,
  "attendees" jsonb,
  "groups" jsonb,
  "topics" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "held_on_form" CHECK (CASE WHEN NOT ("held_on" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("held_on") < 10 THEN true ELSE cast(right("held_on", 2) as integer) <= extract(day from cast(left("held_on", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "duration_minutes_bounds" CHECK ("duration_minutes" >= 0),
  CONSTRAINT "place_text" CHECK ("place" <> ''),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "subject_id_text" CHECK ("subject_id" <> ''),
  CONSTRAINT "subject_en_text" CHECK ("subject_en" <> ''),
  CONSTRAINT "organisations_json" CHECK (jsonb_typeof("organisations") = 'array'),
  CONSTRAINT "centres_json" CHECK (jsonb_typeof("centres") = 'array'),
  CONSTRAINT "attendees_json" CHECK (jsonb_typeof("attendees") = 'array'),
  CONSTRAINT "groups_json" CHECK (jsonb_typeof("groups") = 'array'),
  CONSTRAINT "topics_json" CHECK (jsonb_typeof("topics") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "subject_id_required" CHECK (NOT ("subject_id" IS NOT NULL OR "subject_en" IS NOT NULL) OR "subject_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('audience', 'coordination', 'joint', 'focus_group', 'dissemination', 'working_visit', 'industry_forum', 'announcement', 'press_statement'))
);
COMMENT ON COLUMN "meeting"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "meeting"."kind" IS 'Jenis pertemuan itu. Daftar kode: meeting_kind. / What kind of meeting it was. Code list: meeting_kind.';
COMMENT ON COLUMN "meeting"."held_on" IS 'Kapan dilaksanakan. / When it was held.';
COMMENT ON COLUMN "meeting"."duration_minutes" IS 'Berapa lama berlangsung, dalam menit. / How long it took, in minutes.';
COMMENT ON COLUMN "meeting"."place" IS 'Di mana dilaksanakan, misalnya "Kantor Wali Kota Pangkalpinang". / Where it was held, for example "Kantor Wali Kota Pangkalpinang".';
COMMENT ON COLUMN "meeting"."region" IS 'Wilayah tempat itu. / The region of that place.';
COMMENT ON COLUMN "meeting"."subject_id" IS 'Tentang apa. Bunyinya dalam bahasa Indonesia. / What it was about. The wording in Indonesian.';
COMMENT ON COLUMN "meeting"."subject_en" IS 'Tentang apa. Bunyinya dalam bahasa Inggris. / What it was about. The wording in English.';
COMMENT ON COLUMN "meeting"."organisations" IS 'Organisasi yang ikut serta. / The organisations that took part.';
COMMENT ON COLUMN "meeting"."centres" IS 'Lembaga pelatihan yang ikut serta atau dikunjungi. / The training centres that took part or were visited.';
COMMENT ON COLUMN "meeting"."attendees" IS 'Orang yang ikut serta, sejauh namanya disebut. / The people who took part, as far as they are named.';
COMMENT ON COLUMN "meeting"."groups" IS 'Kelompok yang ikut serta tanpa disebut namanya, misalnya para pengelola BLKK. / Groups who took part without being named, for example the managers of BLKK.';
COMMENT ON COLUMN "meeting"."topics" IS 'Apa yang dibahas, pokok demi pokok. / What was discussed, point by point.';
COMMENT ON COLUMN "meeting"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "meeting"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "meeting" IS '/common/meetings. Siapa bertemu siapa, kapan, di mana, dan tentang apa: audiensi, rapat koordinasi, diskusi kelompok terpumpun (FGD), kunjungan. / A Meeting is who met whom, when, where and about what: an audience, a coordination meeting, a focus group, a visit.';

CREATE TABLE IF NOT EXISTS "statement" (
  "id" varchar(64) NOT NULL,
  "topic" varchar(64) NOT NULL,
  "text_id" text NOT NULL,
  "text_en" text,
  "speaker" text,
  "organisations" jsonb,
  "centres" jsonb,
  "projects" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "text_id_text" CHECK ("text_id" <> ''),
  CONSTRAINT "text_en_text" CHECK ("text_en" <> ''),
  CONSTRAINT "speaker_text" CHECK ("speaker" <> ''),
  CONSTRAINT "organisations_json" CHECK (jsonb_typeof("organisations") = 'array'),
  CONSTRAINT "centres_json" CHECK (jsonb_typeof("centres") = 'array'),
  CONSTRAINT "projects_json" CHECK (jsonb_typeof("projects") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-008 /topic" CHECK ("topic" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "statement"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "statement"."topic" IS 'Tentang apa, dengan satu kata, misalnya "aim" atau "priority_programme". Daftar kode: statement_topic. / What it is about, as a word such as "aim" or "priority_programme". Code list: statement_topic.';
COMMENT ON COLUMN "statement"."text_id" IS 'Apa yang dikatakan. Bunyinya dalam bahasa Indonesia. / What is said. The wording in Indonesian.';
COMMENT ON COLUMN "statement"."text_en" IS 'Apa yang dikatakan. Bunyinya dalam bahasa Inggris. / What is said. The wording in English.';
COMMENT ON COLUMN "statement"."speaker" IS 'Siapa yang mengatakannya, seperti pada peserta suatu pertemuan. / Who says it, as in a meeting''s attendees.';
COMMENT ON COLUMN "statement"."organisations" IS 'Organisasi yang dibicarakan. / The organisations it is about.';
COMMENT ON COLUMN "statement"."centres" IS 'Lembaga pelatihan yang dibicarakan. / The centres it is about.';
COMMENT ON COLUMN "statement"."projects" IS 'Proyek pembangunan yang dibicarakan. / The building projects it is about.';
COMMENT ON COLUMN "statement"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "statement"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "statement" IS '/common/statements. Hal yang dikatakan sumber tentang sesuatu, disimpan dalam kata-kata jika tidak ada properti catatan yang memuatnya: tujuan, asas, alasan suatu rencana. / A Statement is what a source says about something, kept in words where no member of a record holds it: an aim, a principle, the reason for a plan.';

CREATE TABLE IF NOT EXISTS "regional_count" (
  "region" varchar(13),
  "subject" varchar(64) NOT NULL,
  "count_qualifier" varchar(64) NOT NULL,
  "count_value" integer NOT NULL,
  "as_of" varchar(10),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "count_value_bounds" CHECK ("count_value" >= 0),
  CONSTRAINT "as_of_form" CHECK (CASE WHEN NOT ("as_of" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("as_of") < 10 THEN true ELSE cast(right("as_of", 2) as integer) <= extract(day from cast(left("as_of", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "REF-001 /subject" CHECK ("subject" IN ('centre', 'community_centre', 'vocation', 'instructor', 'certified_instructor', 'workshop', 'participant', 'applicant', 'seat')),
  CONSTRAINT "REF-001 /count/qualifier" CHECK ("count_qualifier" IN ('exactly', 'about', 'more_than', 'at_least', 'fewer_than', 'at_most'))
);
COMMENT ON COLUMN "regional_count"."region" IS 'Wilayah yang dihitung; tidak diisi bila seluruh Indonesia. / The region counted; absent for the whole of Indonesia.';
COMMENT ON COLUMN "regional_count"."subject" IS 'Apa yang dihitung. Daftar kode: count_subject. / What is counted. Code list: count_subject.';
COMMENT ON COLUMN "regional_count"."count_qualifier" IS 'Berapa banyak. Bagaimana sumber menyebut jumlahnya. Daftar kode: count_qualifier. / How many. How the source gives the number. Code list: count_qualifier.';
COMMENT ON COLUMN "regional_count"."count_value" IS 'Berapa banyak. Angkanya sendiri. / How many. The number itself.';
COMMENT ON COLUMN "regional_count"."as_of" IS 'Kapan keadaannya demikian. / When this was so.';
COMMENT ON COLUMN "regional_count"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "regional_count"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "regional_count" IS '/common/regional_counts. Jumlah untuk suatu wilayah tanpa daftar anggotanya: 17 BLKK di Kabupaten Batang. / RegionalCount is a total for a region without a list of its members: 17 BLKK in Kabupaten Batang.';

CREATE TABLE IF NOT EXISTS "centre" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64),
  "name" text NOT NULL,
  "aliases" jsonb,
  "owner_level" varchar(64),
  "owner" varchar(64),
  "region" varchar(13),
  "address" text,
  "contact_phone" text,
  "contact_email" text,
  "contact_website" text,
  "contact_postal_code" text,
  "head_name" text,
  "head_title_prefix" text,
  "head_title_suffix" text,
  "head_office" text,
  "head_acting" varchar(64),
  "head_since" varchar(10),
  "parent" varchar(64),
  "workload_class" varchar(64),
  "vin" varchar(10),
  "licences" jsonb,
  "accreditation" varchar(64),
  "status" varchar(64),
  "founded" varchar(10),
  "inaugurated" varchar(10),
  "land_area_m2" integer,
  "land_title" varchar(64),
  "land_holder" varchar(64),
  "land_document" varchar(64),
  "building_area_m2" integer,
  "building_tenure" varchar(64),
  "building_power_va" integer,
  "building_theory_rooms" integer,
  "building_practice_rooms" integer,
  "building_dormitory_beds" integer,
  "capacity_per_year" integer,
  "vocations" jsonb,
  "services" jsonb,
  "declared_counts" jsonb,
  "stated_resources" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "aliases_json" CHECK (jsonb_typeof("aliases") = 'array'),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "address_text" CHECK ("address" <> ''),
  CONSTRAINT "contact_phone_text" CHECK ("contact_phone" <> ''),
  CONSTRAINT "contact_email_text" CHECK ("contact_email" <> ''),
  CONSTRAINT "contact_website_text" CHECK ("contact_website" <> ''),
  CONSTRAINT "contact_postal_code_text" CHECK ("contact_postal_code" <> ''),
  CONSTRAINT "head_name_text" CHECK ("head_name" <> ''),
  CONSTRAINT "head_title_prefix_text" CHECK ("head_title_prefix" <> ''),
  CONSTRAINT "head_title_suffix_text" CHECK ("head_title_suffix" <> ''),
  CONSTRAINT "head_office_text" CHECK ("head_office" <> ''),
  CONSTRAINT "head_since_form" CHECK (CASE WHEN NOT ("head_since" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("head_since") < 10 THEN true ELSE cast(right("head_since", 2) as integer) <= extract(day from cast(left("head_since", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "vin_form" CHECK ("vin" ~ '^[0-9]{2}(0[1-9]|1[0-2])[0-9]{6}$'),
  CONSTRAINT "licences_json" CHECK (jsonb_typeof("licences") = 'array'),
  CONSTRAINT "founded_form" CHECK (CASE WHEN NOT ("founded" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("founded") < 10 THEN true ELSE cast(right("founded", 2) as integer) <= extract(day from cast(left("founded", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "inaugurated_form" CHECK (CASE WHEN NOT ("inaugurated" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("inaugurated") < 10 THEN true ELSE cast(right("inaugurated", 2) as integer) <= extract(day from cast(left("inaugurated", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "land_area_m2_bounds" CHECK ("land_area_m2" >= 0),
  CONSTRAINT "building_area_m2_bounds" CHECK ("building_area_m2" >= 0),
  CONSTRAINT "building_power_va_bounds" CHECK ("building_power_va" >= 0),
  CONSTRAINT "building_theory_rooms_bounds" CHECK ("building_theory_rooms" >= 0),
  CONSTRAINT "building_practice_rooms_bounds" CHECK ("building_practice_rooms" >= 0),
  CONSTRAINT "building_dormitory_beds_bounds" CHECK ("building_dormitory_beds" >= 0),
  CONSTRAINT "capacity_per_year_bounds" CHECK ("capacity_per_year" >= 0),
  CONSTRAINT "vocations_json" CHECK (jsonb_typeof("vocations") = 'array'),
  CONSTRAINT "services_json" CHECK (jsonb_typeof("services") = 'array'),
  CONSTRAINT "declared_counts_json" CHECK (jsonb_typeof("declared_counts") = 'array'),
  CONSTRAINT "stated_resources_json" CHECK (jsonb_typeof("stated_resources") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "CTR-001 /kind" CHECK (NOT ("record_phase" IN ('final')) OR "kind" IS NOT NULL),
  CONSTRAINT "CTR-002 /owner_level" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('uptp', 'uptd', 'blkln', 'ministry_institution', 'local_office', 'lpk_private', 'lpk_company', 'blkk'), true)) AND (coalesce("owner_level" IN ('central', 'province', 'regency', 'community', 'private'), true))) OR ((NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('uptp', 'ministry_institution'), true))) OR ("owner_level" IS NOT NULL) AND ("owner_level" IN ('central'))) AND (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('uptd', 'local_office'), true))) OR ("owner_level" IS NOT NULL) AND ("owner_level" IN ('province', 'regency'))) AND (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('blkk'), true))) OR ("owner_level" IS NOT NULL) AND ("owner_level" IN ('community'))) AND (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('lpk_private', 'lpk_company'), true))) OR ("owner_level" IS NOT NULL) AND ("owner_level" IN ('private')))) AND (NOT (("owner_level" IS NOT NULL) AND (coalesce("owner_level" IN ('regency'), true))) OR ("region" IS NOT NULL) AND ("region" ~ '^[0-9]{2}[.][0-9]{2}'))),
  CONSTRAINT "CTR-008 /inaugurated" CHECK (("founded" || substr('-01-01', char_length("founded") - 3)) COLLATE "C" <= (CASE char_length("inaugurated") WHEN 4 THEN ("inaugurated" || '-12-31') WHEN 7 THEN to_char(cast(left("inaugurated", 7) || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD') ELSE "inaugurated" END)),
  CONSTRAINT "CTR-018 /parent" CHECK ("parent" <> "id"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /owner" CHECK ("owner" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /parent" CHECK ("parent" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /accreditation" CHECK ("accreditation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('uptp', 'uptd', 'blkln', 'ministry_institution', 'local_office', 'lpk_private', 'lpk_company', 'blkk')),
  CONSTRAINT "REF-001 /owner_level" CHECK ("owner_level" IN ('central', 'province', 'regency', 'community', 'private')),
  CONSTRAINT "REF-001 /status" CHECK ("status" IN ('planned', 'operational', 'closed')),
  CONSTRAINT "REF-001 /workload_class" CHECK ("workload_class" IN ('a', 'b')),
  CONSTRAINT "REF-001 /building/tenure" CHECK ("building_tenure" IN ('owned', 'rented', 'borrowed')),
  CONSTRAINT "DOC-014 /land/document" CHECK ("land_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /land/title" CHECK ("land_title" IN ('certificate', 'grant', 'lease', 'borrowed')),
  CONSTRAINT "REF-001 /land/holder" CHECK ("land_holder" IN ('government', 'community', 'private')),
  CONSTRAINT "DOC-009 /head/name" CHECK (NOT ("head_name" IS NOT NULL OR "head_title_prefix" IS NOT NULL OR "head_title_suffix" IS NOT NULL OR "head_office" IS NOT NULL OR "head_acting" IS NOT NULL OR "head_since" IS NOT NULL) OR "head_name" IS NOT NULL),
  CONSTRAINT "REF-001 /head/acting" CHECK ("head_acting" IN ('plt', 'plh', 'pj'))
);
COMMENT ON COLUMN "centre"."id" IS 'Pengenal, misalnya "blk-singosari". / The identifier, for example "blk-singosari".';
COMMENT ON COLUMN "centre"."kind" IS 'Jenis lembaga itu; tidak diisi hanya bila sumber tidak menyebutkannya. Daftar kode: centre_kind. / What kind of institution it is; absent only where a source does not say. Code list: centre_kind.';
COMMENT ON COLUMN "centre"."name" IS 'Namanya. / The name.';
COMMENT ON COLUMN "centre"."aliases" IS 'Singkatan dan ejaan lain yang ditemukan. / Short forms and other spellings met.';
COMMENT ON COLUMN "centre"."owner_level" IS 'Tingkat mana yang memilikinya. Daftar kode: owner_level. / Which level owns it. Code list: owner_level.';
COMMENT ON COLUMN "centre"."owner" IS 'Organisasi yang memilikinya; untuk BLKK, yayasan, pesantren, atau serikat pekerja yang menaunginya. / The organisation that owns it; for a BLKK the foundation, pesantren or union that hosts it.';
COMMENT ON COLUMN "centre"."region" IS 'Wilayah letaknya, serinci yang diketahui. / The region it lies in, as deep as it is known.';
COMMENT ON COLUMN "centre"."address" IS 'Alamat seperti ditulis dalam surat. / The address as written on letters.';
COMMENT ON COLUMN "centre"."contact_phone" IS 'Bagaimana menghubunginya. Nomor telepon: angka, spasi, dan tanda hubung, didahului tanda plus untuk nomor internasional. / How it is reached. The telephone number: digits, spaces and hyphens, a plus first for an international one.';
COMMENT ON COLUMN "centre"."contact_email" IS 'Bagaimana menghubunginya. Alamat surel. / How it is reached. The e-mail address.';
COMMENT ON COLUMN "centre"."contact_website" IS 'Bagaimana menghubunginya. Alamat di web, didahului https://. / How it is reached. The address on the web, with https:// before it.';
COMMENT ON COLUMN "centre"."contact_postal_code" IS 'Bagaimana menghubunginya. Kode pos: lima angka, misalnya "76211". / How it is reached. The postal code: five digits, for example "76211".';
COMMENT ON COLUMN "centre"."head_name" IS 'Siapa yang memimpinnya. Nama, tanpa gelar. / Who leads it. The name, without titles.';
COMMENT ON COLUMN "centre"."head_title_prefix" IS 'Siapa yang memimpinnya. Gelar di depan nama, misalnya "Dr.". / Who leads it. Titles before the name, for example "Dr.".';
COMMENT ON COLUMN "centre"."head_title_suffix" IS 'Siapa yang memimpinnya. Gelar di belakang nama, misalnya "M.M.". / Who leads it. Titles after the name, for example "M.M.".';
COMMENT ON COLUMN "centre"."head_office" IS 'Siapa yang memimpinnya. Jabatan yang dipegang, misalnya "Kepala UPTD BLK Paser". / Who leads it. The office held, for example "Kepala UPTD BLK Paser".';
COMMENT ON COLUMN "centre"."head_acting" IS 'Siapa yang memimpinnya. Apakah jabatan itu dipegang sebagai pejabat sementara, dan yang mana. Daftar kode: acting_capacity. / Who leads it. Whether that office is held in an acting capacity, and which. Code list: acting_capacity.';
COMMENT ON COLUMN "centre"."head_since" IS 'Siapa yang memimpinnya. Sejak kapan. / Who leads it. Since when.';
COMMENT ON COLUMN "centre"."parent" IS 'Lembaga pelatihan yang membinanya (unit pembina), untuk satuan pelayanan. / The centre that supervises it (unit pembina), for a service post.';
COMMENT ON COLUMN "centre"."workload_class" IS 'Kelas lembaga pelatihan daerah menurut beban kerjanya. Daftar kode: workload_class. / The class of a local centre by its workload. Code list: workload_class.';
COMMENT ON COLUMN "centre"."vin" IS 'Nomor yang diberikan Kementerian Ketenagakerjaan kepadanya. / The number that the Ministry of Manpower gave it.';
COMMENT ON COLUMN "centre"."licences" IS 'Tanda daftar atau izinnya. / Its registration or its licences.';
COMMENT ON COLUMN "centre"."accreditation" IS 'Akreditasi yang dipakainya. / The accreditation that it goes by.';
COMMENT ON COLUMN "centre"."status" IS 'Apakah masih direncanakan, beroperasi, atau ditutup. Daftar kode: centre_status. / Whether it is planned, in operation or closed. Code list: centre_status.';
COMMENT ON COLUMN "centre"."founded" IS 'Kapan didirikan. / When it was founded.';
COMMENT ON COLUMN "centre"."inaugurated" IS 'Kapan diresmikan. / When it was inaugurated.';
COMMENT ON COLUMN "centre"."land_area_m2" IS 'Lahan miliknya. Luas dalam meter persegi. / Its land. The area in square metres.';
COMMENT ON COLUMN "centre"."land_title" IS 'Lahan miliknya. Dengan hak apa lembaga pelatihan menguasainya. Daftar kode: land_title. / Its land. By what right the centre has it. Code list: land_title.';
COMMENT ON COLUMN "centre"."land_holder" IS 'Lahan miliknya. Lahan milik siapa. Daftar kode: land_holder. / Its land. Whose land it is. Code list: land_holder.';
COMMENT ON COLUMN "centre"."land_document" IS 'Lahan miliknya. Dokumen yang membuktikan hak itu. / Its land. The paper that proves the title.';
COMMENT ON COLUMN "centre"."building_area_m2" IS 'Gedung-gedungnya. Luas lantai dalam meter persegi. / Its buildings. The floor area in square metres.';
COMMENT ON COLUMN "centre"."building_tenure" IS 'Gedung-gedungnya. Apakah gedung itu milik sendiri. Daftar kode: tenure. / Its buildings. Whether they are its own. Code list: tenure.';
COMMENT ON COLUMN "centre"."building_power_va" IS 'Gedung-gedungnya. Daya listrik yang tersambung, dalam volt-ampere, misalnya 33000. / Its buildings. The electric power connected, in volt-amperes, for example 33000.';
COMMENT ON COLUMN "centre"."building_theory_rooms" IS 'Gedung-gedungnya. Ruang untuk teori. / Its buildings. Rooms for theory.';
COMMENT ON COLUMN "centre"."building_practice_rooms" IS 'Gedung-gedungnya. Ruang untuk praktik. / Its buildings. Rooms for practice.';
COMMENT ON COLUMN "centre"."building_dormitory_beds" IS 'Gedung-gedungnya. Tempat tidur peserta di asrama; 0 bila tidak ada asrama. / Its buildings. Beds for participants in the dormitory; 0 if there is none.';
COMMENT ON COLUMN "centre"."capacity_per_year" IS 'Berapa peserta yang dapat dilatih dalam setahun. / How many participants it can train in a year.';
COMMENT ON COLUMN "centre"."vocations" IS 'Kejuruan yang diajarkan, sejauh disebutkan. / The vocations it teaches, as far as they are named.';
COMMENT ON COLUMN "centre"."services" IS 'Apa yang diberikan kepada peserta selain pelatihan. / What it gives its participants beside training.';
COMMENT ON COLUMN "centre"."declared_counts" IS 'Jumlah yang dinyatakan sumber tanpa menyebut apa saja yang dihitung. / Totals that a source states without naming what they count.';
COMMENT ON COLUMN "centre"."stated_resources" IS 'Apa yang dikatakan sumber tentang sumber dayanya. / What a source says of its resources.';
COMMENT ON COLUMN "centre"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "centre"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "centre" IS '/centre/centres. Lembaga pelatihan kerja adalah lembaga yang melatih, misalnya UPT BLK Singosari atau suatu BLK Komunitas. / A Centre (lembaga pelatihan kerja) is an institution that trains, such as UPT BLK Singosari or a BLK Komunitas.';

CREATE TABLE IF NOT EXISTS "programme" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "name_id" text NOT NULL,
  "name_en" text,
  "vocation" varchar(64),
  "method" varchar(64),
  "delivery_modes" jsonb,
  "tier" varchar(64),
  "kkni_level" integer,
  "standard_kind" varchar(64),
  "units" jsonb,
  "syllabus" jsonb,
  "standard" text,
  "theory_hours" integer,
  "practice_hours" integer,
  "on_the_job_hours" integer,
  "total_hours" integer,
  "minutes_per_hour" integer,
  "class_size" integer,
  "participant_requirements_min_age" integer,
  "participant_requirements_max_age" integer,
  "participant_requirements_min_education" varchar(64),
  "participant_requirements_training_id" text,
  "participant_requirements_training_en" text,
  "participant_requirements_experience_months" integer,
  "participant_requirements_other_id" text,
  "participant_requirements_other_en" text,
  "instructor_requirements_min_education" varchar(64),
  "instructor_requirements_methodology_id" text,
  "instructor_requirements_methodology_en" text,
  "instructor_requirements_technical_id" text,
  "instructor_requirements_technical_en" text,
  "instructor_requirements_experience_months" integer,
  "instructor_requirements_other_id" text,
  "instructor_requirements_other_en" text,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_id_text" CHECK ("name_id" <> ''),
  CONSTRAINT "name_en_text" CHECK ("name_en" <> ''),
  CONSTRAINT "delivery_modes_json" CHECK (jsonb_typeof("delivery_modes") = 'array'),
  CONSTRAINT "kkni_level_bounds" CHECK ("kkni_level" >= 0),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "syllabus_json" CHECK (jsonb_typeof("syllabus") = 'array'),
  CONSTRAINT "standard_text" CHECK ("standard" <> ''),
  CONSTRAINT "theory_hours_bounds" CHECK ("theory_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "practice_hours_bounds" CHECK ("practice_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "on_the_job_hours_bounds" CHECK ("on_the_job_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "total_hours_bounds" CHECK ("total_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "minutes_per_hour_bounds" CHECK ("minutes_per_hour" >= 0),
  CONSTRAINT "class_size_bounds" CHECK ("class_size" >= 0),
  CONSTRAINT "participant_requirements_min_age_bounds" CHECK ("participant_requirements_min_age" >= 0),
  CONSTRAINT "participant_requirements_max_age_bounds" CHECK ("participant_requirements_max_age" >= 0),
  CONSTRAINT "participant_requirements_training_id_text" CHECK ("participant_requirements_training_id" <> ''),
  CONSTRAINT "participant_requirements_training_en_text" CHECK ("participant_requirements_training_en" <> ''),
  CONSTRAINT "participant_requirements_experience_months_bounds" CHECK ("participant_requirements_experience_months" >= 0),
  CONSTRAINT "participant_requirements_other_id_text" CHECK ("participant_requirements_other_id" <> ''),
  CONSTRAINT "participant_requirements_other_en_text" CHECK ("participant_requirements_other_en" <> ''),
  CONSTRAINT "instructor_requirements_methodology_id_text" CHECK ("instructor_requirements_methodology_id" <> ''),
  CONSTRAINT "instructor_requirements_methodology_en_text" CHECK ("instructor_requirements_methodology_en" <> ''),
  CONSTRAINT "instructor_requirements_technical_id_text" CHECK ("instructor_requirements_technical_id" <> ''),
  CONSTRAINT "instructor_requirements_technical_en_text" CHECK ("instructor_requirements_technical_en" <> ''),
  CONSTRAINT "instructor_requirements_experience_months_bounds" CHECK ("instructor_requirements_experience_months" >= 0),
  CONSTRAINT "instructor_requirements_other_id_text" CHECK ("instructor_requirements_other_id" <> ''),
  CONSTRAINT "instructor_requirements_other_en_text" CHECK ("instructor_requirements_other_en" <> ''),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "participant_requirements_training_id_required" CHECK (NOT ("participant_requirements_training_id" IS NOT NULL OR "participant_requirements_training_en" IS NOT NULL) OR "participant_requirements_training_id" IS NOT NULL),
  CONSTRAINT "participant_requirements_other_id_required" CHECK (NOT ("participant_requirements_other_id" IS NOT NULL OR "participant_requirements_other_en" IS NOT NULL) OR "participant_requirements_other_id" IS NOT NULL),
  CONSTRAINT "instructor_requirements_methodology_id_required" CHECK (NOT ("instructor_requirements_methodology_id" IS NOT NULL OR "instructor_requirements_methodology_en" IS NOT NULL) OR "instructor_requirements_methodology_id" IS NOT NULL),
  CONSTRAINT "instructor_requirements_technical_id_required" CHECK (NOT ("instructor_requirements_technical_id" IS NOT NULL OR "instructor_requirements_technical_en" IS NOT NULL) OR "instructor_requirements_technical_id" IS NOT NULL),
  CONSTRAINT "instructor_requirements_other_id_required" CHECK (NOT ("instructor_requirements_other_id" IS NOT NULL OR "instructor_requirements_other_en" IS NOT NULL) OR "instructor_requirements_other_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PRG-001 /units" CHECK (NOT ("record_phase" IN ('final')) OR (0 < CASE jsonb_typeof("units") WHEN 'array' THEN jsonb_array_length("units") ELSE 0 END) OR (0 < CASE jsonb_typeof("syllabus") WHEN 'array' THEN jsonb_array_length("syllabus") ELSE 0 END) OR ("standard" IS NOT NULL)),
  CONSTRAINT "PRG-002 /kkni_level" CHECK (NOT ("record_phase" IN ('final')) OR (NOT (("tier" IS NOT NULL) AND (coalesce("tier" IN ('tiered'), true)))) OR ("kkni_level" IS NOT NULL)),
  CONSTRAINT "PRG-007 /kkni_level" CHECK (1 <= "kkni_level" AND "kkni_level" <= 9),
  CONSTRAINT "PRG-009 /minutes_per_hour" CHECK (1 <= "minutes_per_hour" AND "minutes_per_hour" <= 60),
  CONSTRAINT "REF-001 /method" CHECK ("method" IN ('competency_based', 'mobile_unit', 'tailor_made')),
  CONSTRAINT "REF-001 /tier" CHECK ("tier" IN ('tiered', 'non_tiered')),
  CONSTRAINT "REF-001 /standard_kind" CHECK ("standard_kind" IN ('skkni', 'skkk', 'international')),
  CONSTRAINT "REF-008 /vocation" CHECK ("vocation" ~ '^[a-z][a-z0-9_]{0,63}$'),
  CONSTRAINT "REF-001 /instructor_requirements/min_education" CHECK ("instructor_requirements_min_education" IN ('none', 'primary_incomplete', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3')),
  CONSTRAINT "PRG-005 /participant_requirements/max_age" CHECK ("participant_requirements_min_age" <= "participant_requirements_max_age"),
  CONSTRAINT "REF-001 /participant_requirements/min_education" CHECK ("participant_requirements_min_education" IN ('none', 'primary_incomplete', 'sd', 'smp', 'sma', 'd1', 'd2', 'd3', 'd4', 's1', 's2', 's3'))
);
COMMENT ON COLUMN "programme"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "programme"."centre" IS 'Lembaga pelatihan yang menawarkannya. / The centre that offers it.';
COMMENT ON COLUMN "programme"."name_id" IS 'Namanya. Bunyinya dalam bahasa Indonesia. / The name. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."name_en" IS 'Namanya. Bunyinya dalam bahasa Inggris. / The name. The wording in English.';
COMMENT ON COLUMN "programme"."vocation" IS 'Kejuruannya. Daftar kode: vocation. / The vocation. Code list: vocation.';
COMMENT ON COLUMN "programme"."method" IS 'Bagaimana diajarkan. Daftar kode: training_method. / How it is taught. Code list: training_method.';
COMMENT ON COLUMN "programme"."delivery_modes" IS 'Di mana diajarkan: tatap muka, daring, atau keduanya. / Where it is taught: in person, online or both.';
COMMENT ON COLUMN "programme"."tier" IS 'Apakah menuju suatu jenjang kerangka kualifikasi nasional Indonesia. Daftar kode: programme_tier. / Whether it leads to a level of the national qualifications framework. Code list: programme_tier.';
COMMENT ON COLUMN "programme"."kkni_level" IS 'Jenjang kerangka kualifikasi nasional Indonesia (KKNI), 1 sampai 9, yang dituju program berjenjang. / The level of the national qualifications framework (KKNI), 1 to 9, that a tiered programme leads to.';
COMMENT ON COLUMN "programme"."standard_kind" IS 'Jenis standar kompetensi yang mendasarinya. Daftar kode: standard_kind. / What kind of competency standard it is built on. Code list: standard_kind.';
COMMENT ON COLUMN "programme"."units" IS 'Unit kompetensi yang mendasarinya, untuk program yang hanya menyebut kodenya. / The competency units it is built on, for a programme that names only their codes.';
COMMENT ON COLUMN "programme"."syllabus" IS 'Unit kompetensi dengan judul dan jam pelajarannya. / The competency units with their titles and hours.';
COMMENT ON COLUMN "programme"."standard" IS 'Standar kompetensi yang mendasarinya, bila unitnya tidak disebut satu per satu: SKKNI, standar internasional, atau standar khusus, seperti dikutip. / The competency standard it is built on, where units are not listed: SKKNI, an international or a special standard, as cited.';
COMMENT ON COLUMN "programme"."theory_hours" IS 'JP teori. / Lesson hours of theory.';
COMMENT ON COLUMN "programme"."practice_hours" IS 'JP praktik di lembaga pelatihan. / Lesson hours of practice in the centre.';
COMMENT ON COLUMN "programme"."on_the_job_hours" IS 'JP di tempat kerja. / Lesson hours on the job.';
COMMENT ON COLUMN "programme"."total_hours" IS 'Jumlah JP seluruhnya. / Lesson hours in all.';
COMMENT ON COLUMN "programme"."minutes_per_hour" IS 'Menit dalam satu JP, bila bukan 45 seperti biasa. / Minutes in a lesson hour, where it is not the usual 45.';
COMMENT ON COLUMN "programme"."class_size" IS 'Jumlah peserta dalam satu kelas, biasanya 16. / Participants in a class, usually 16.';
COMMENT ON COLUMN "programme"."participant_requirements_min_age" IS 'Apa yang dimintanya dari peserta. Usia paling rendah dalam tahun penuh. / What it asks of participants. The lowest age in completed years.';
COMMENT ON COLUMN "programme"."participant_requirements_max_age" IS 'Apa yang dimintanya dari peserta. Usia paling tinggi dalam tahun penuh. / What it asks of participants. The highest age in completed years.';
COMMENT ON COLUMN "programme"."participant_requirements_min_education" IS 'Apa yang dimintanya dari peserta. Jenjang pendidikan paling rendah. Daftar kode: education_level. / What it asks of participants. The lowest level of education. Code list: education_level.';
COMMENT ON COLUMN "programme"."participant_requirements_training_id" IS 'Apa yang dimintanya dari peserta. Pelatihan yang harus ditempuh lebih dahulu. Bunyinya dalam bahasa Indonesia. / What it asks of participants. Training that must come before. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."participant_requirements_training_en" IS 'Apa yang dimintanya dari peserta. Pelatihan yang harus ditempuh lebih dahulu. Bunyinya dalam bahasa Inggris. / What it asks of participants. Training that must come before. The wording in English.';
COMMENT ON COLUMN "programme"."participant_requirements_experience_months" IS 'Apa yang dimintanya dari peserta. Lama bekerja di bidang itu, dalam bulan. / What it asks of participants. Months of work in the trade.';
COMMENT ON COLUMN "programme"."participant_requirements_other_id" IS 'Apa yang dimintanya dari peserta. Apa pun yang lain, misalnya penglihatan yang baik. Bunyinya dalam bahasa Indonesia. / What it asks of participants. Anything else, such as good eyesight. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."participant_requirements_other_en" IS 'Apa yang dimintanya dari peserta. Apa pun yang lain, misalnya penglihatan yang baik. Bunyinya dalam bahasa Inggris. / What it asks of participants. Anything else, such as good eyesight. The wording in English.';
COMMENT ON COLUMN "programme"."instructor_requirements_min_education" IS 'Apa yang dimintanya dari instruktur. Jenjang pendidikan paling rendah. Daftar kode: education_level. / What it asks of instructors. The lowest level of education. Code list: education_level.';
COMMENT ON COLUMN "programme"."instructor_requirements_methodology_id" IS 'Apa yang dimintanya dari instruktur. Kompetensi mengajar, misalnya sertifikat metodologi pelatihan. Bunyinya dalam bahasa Indonesia. / What it asks of instructors. The competence to teach, such as a certificate of training methodology. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."instructor_requirements_methodology_en" IS 'Apa yang dimintanya dari instruktur. Kompetensi mengajar, misalnya sertifikat metodologi pelatihan. Bunyinya dalam bahasa Inggris. / What it asks of instructors. The competence to teach, such as a certificate of training methodology. The wording in English.';
COMMENT ON COLUMN "programme"."instructor_requirements_technical_id" IS 'Apa yang dimintanya dari instruktur. Kompetensi di bidang kerjanya, misalnya sertifikat untuk unit-unitnya. Bunyinya dalam bahasa Indonesia. / What it asks of instructors. The competence in the trade, such as a certificate for its units. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."instructor_requirements_technical_en" IS 'Apa yang dimintanya dari instruktur. Kompetensi di bidang kerjanya, misalnya sertifikat untuk unit-unitnya. Bunyinya dalam bahasa Inggris. / What it asks of instructors. The competence in the trade, such as a certificate for its units. The wording in English.';
COMMENT ON COLUMN "programme"."instructor_requirements_experience_months" IS 'Apa yang dimintanya dari instruktur. Lama bekerja, dalam bulan, di bidang itu atau sebagai instruktur. / What it asks of instructors. Months of work in the trade or as an instructor.';
COMMENT ON COLUMN "programme"."instructor_requirements_other_id" IS 'Apa yang dimintanya dari instruktur. Apa pun yang lain. Bunyinya dalam bahasa Indonesia. / What it asks of instructors. Anything else. The wording in Indonesian.';
COMMENT ON COLUMN "programme"."instructor_requirements_other_en" IS 'Apa yang dimintanya dari instruktur. Apa pun yang lain. Bunyinya dalam bahasa Inggris. / What it asks of instructors. Anything else. The wording in English.';
COMMENT ON COLUMN "programme"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "programme"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "programme" IS '/centre/programmes. Program pelatihan adalah kurikulum: unit-unitnya, jamnya, dan hal yang dimintanya dari peserta dan dari pengajarnya. / A Programme (program pelatihan) is a curriculum: its units, its hours and what it asks of those who take part and of those who teach.';

CREATE TABLE IF NOT EXISTS "workshop" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "vocation" varchar(64),
  "vocations" jsonb,
  "area_m2" integer,
  "stations" integer,
  "capacity" integer,
  "shifts_per_day" integer,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "vocations_json" CHECK (jsonb_typeof("vocations") = 'array'),
  CONSTRAINT "area_m2_bounds" CHECK ("area_m2" >= 0),
  CONSTRAINT "stations_bounds" CHECK ("stations" >= 0),
  CONSTRAINT "capacity_bounds" CHECK ("capacity" >= 0),
  CONSTRAINT "shifts_per_day_bounds" CHECK ("shifts_per_day" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-008 /vocation" CHECK ("vocation" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "workshop"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "workshop"."centre" IS 'Lembaga pelatihan yang memilikinya. / The centre it belongs to.';
COMMENT ON COLUMN "workshop"."name" IS 'Namanya. / The name.';
COMMENT ON COLUMN "workshop"."vocation" IS 'Kejuruan yang dilayaninya, yang utama bila ada beberapa. Daftar kode: vocation. / The vocation it serves, the main one if there are several. Code list: vocation.';
COMMENT ON COLUMN "workshop"."vocations" IS 'Kejuruan lain yang dilayaninya. / The further vocations that it serves.';
COMMENT ON COLUMN "workshop"."area_m2" IS 'Luas dalam meter persegi. / The area in square metres.';
COMMENT ON COLUMN "workshop"."stations" IS 'Tempat-tempat praktik di dalamnya. / The places to work at.';
COMMENT ON COLUMN "workshop"."capacity" IS 'Jumlah peserta paling banyak di dalamnya pada satu waktu, bila bukan sama dengan jumlah tempat praktik. / The most participants in it at a time, where that is not the number of stations.';
COMMENT ON COLUMN "workshop"."shifts_per_day" IS 'Berapa kelas dapat memakainya dalam satu hari, bergantian. / How many classes can use it in a day, one after the other.';
COMMENT ON COLUMN "workshop"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "workshop"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "workshop" IS '/centre/workshops. Bengkel adalah ruang praktik dengan peralatannya. / A Workshop (bengkel) is a room for practice with its equipment.';

CREATE TABLE IF NOT EXISTS "equipment" (
  "id" varchar(64) NOT NULL,
  "workshop" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "item" varchar(64),
  "quantity" integer NOT NULL,
  "usable" integer,
  "condition" varchar(64),
  "by_condition_good" integer,
  "by_condition_minor_damage" integer,
  "by_condition_major_damage" integer,
  "stations" integer,
  "asset_code" text,
  "asset_number" integer,
  "serial_numbers" jsonb,
  "acquired_on" varchar(10),
  "granted" boolean,
  "handover" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "quantity_bounds" CHECK ("quantity" >= 0),
  CONSTRAINT "usable_bounds" CHECK ("usable" >= 0),
  CONSTRAINT "by_condition_good_bounds" CHECK ("by_condition_good" >= 0),
  CONSTRAINT "by_condition_minor_damage_bounds" CHECK ("by_condition_minor_damage" >= 0),
  CONSTRAINT "by_condition_major_damage_bounds" CHECK ("by_condition_major_damage" >= 0),
  CONSTRAINT "stations_bounds" CHECK ("stations" >= 0),
  CONSTRAINT "asset_code_text" CHECK ("asset_code" <> ''),
  CONSTRAINT "asset_number_bounds" CHECK ("asset_number" >= 0),
  CONSTRAINT "serial_numbers_json" CHECK (jsonb_typeof("serial_numbers") = 'array'),
  CONSTRAINT "acquired_on_form" CHECK (CASE WHEN NOT ("acquired_on" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("acquired_on") < 10 THEN true ELSE cast(right("acquired_on", 2) as integer) <= extract(day from cast(left("acquired_on", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /workshop" CHECK ("workshop" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /item" CHECK ("item" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /handover" CHECK ("handover" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "EQP-001 /usable" CHECK (("quantity" <> 0) AND ("usable" <= "quantity")),
  CONSTRAINT "EQP-005 /handover" CHECK (NOT ("record_phase" IN ('final')) OR (NOT (("granted" IS NOT NULL) AND (coalesce("granted" = true, true)))) OR ("handover" IS NOT NULL)),
  CONSTRAINT "EQP-006 /by_condition" CHECK ((((cast(coalesce("by_condition_good", 0) AS decimal(40)) + cast(coalesce("by_condition_minor_damage", 0) AS decimal(40))) + cast(coalesce("by_condition_major_damage", 0) AS decimal(40))) = "quantity") OR ((NOT ("by_condition_good" IS NOT NULL AND "by_condition_minor_damage" IS NOT NULL AND "by_condition_major_damage" IS NOT NULL)) AND (((cast(coalesce("by_condition_good", 0) AS decimal(40)) + cast(coalesce("by_condition_minor_damage", 0) AS decimal(40))) + cast(coalesce("by_condition_major_damage", 0) AS decimal(40))) < "quantity"))),
  CONSTRAINT "EQP-008 /serial_numbers" CHECK (CASE jsonb_typeof("serial_numbers") WHEN 'array' THEN jsonb_array_length("serial_numbers") ELSE 0 END <= "quantity"),
  CONSTRAINT "REF-001 /condition" CHECK ("condition" IN ('good', 'minor_damage', 'major_damage'))
);
COMMENT ON COLUMN "equipment"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "equipment"."workshop" IS 'Bengkel tempatnya berada. / The workshop it stands in.';
COMMENT ON COLUMN "equipment"."name" IS 'Apa hal itu. / What it is.';
COMMENT ON COLUMN "equipment"."item" IS 'Barang standar peralatan yang sesuai dengannya, bila ada. / The item of an equipment standard that it is, where there is one.';
COMMENT ON COLUMN "equipment"."quantity" IS 'Berapa banyak yang ada. / How many there are.';
COMMENT ON COLUMN "equipment"."usable" IS 'Berapa di antaranya yang dapat dipakai; tidak diisi bila hal itu dapat dihitung dari jumlah menurut kondisi. / How many of them can be used; absent where that follows from the numbers by condition.';
COMMENT ON COLUMN "equipment"."condition" IS 'Kondisi yang terburuk di antara yang dipakai. Daftar kode: condition. / The condition of the worst that is in use. Code list: condition.';
COMMENT ON COLUMN "equipment"."by_condition_good" IS 'Berapa banyak dalam kondisi apa. Jumlah yang kondisinya baik. / How many are in which condition. Pieces in good condition (baik).';
COMMENT ON COLUMN "equipment"."by_condition_minor_damage" IS 'Berapa banyak dalam kondisi apa. Jumlah yang rusak ringan yang masih dapat dipakai. / How many are in which condition. Pieces in minor damage (rusak ringan), which can still be used.';
COMMENT ON COLUMN "equipment"."by_condition_major_damage" IS 'Berapa banyak dalam kondisi apa. Jumlah yang rusak berat yang tidak dapat dipakai. / How many are in which condition. Pieces in major damage (rusak berat), which cannot.';
COMMENT ON COLUMN "equipment"."stations" IS 'Berapa tempat praktik bengkel yang dilengkapinya, bila semua barangnya baik. / How many stations of the workshop it equips, with all pieces in order.';
COMMENT ON COLUMN "equipment"."asset_code" IS 'Kode dalam daftar barang milik negara atau daerah (kode barang BMN atau BMD): angka dan titik, misalnya "3.05.01.04.001". / The code in the list of state or local assets (kode barang BMN or BMD): digits and dots, for example "3.05.01.04.001".';
COMMENT ON COLUMN "equipment"."asset_number" IS 'Nomor pendaftaran dalam daftar itu (NUP), milik barang pertama bila ada beberapa, yang lalu berurutan. / The register number in that list (NUP), of the first piece if there are several, which then follow each other.';
COMMENT ON COLUMN "equipment"."serial_numbers" IS 'Nomor seri dari pabrik pembuatnya, satu untuk setiap barang yang memilikinya. / The serial numbers of the makers, one for each piece that has one.';
COMMENT ON COLUMN "equipment"."acquired_on" IS 'Kapan diperoleh, setepat yang diketahui: "2021" atau "2021-11-05". / When it was acquired, as closely as is known: "2021" or "2021-11-05".';
COMMENT ON COLUMN "equipment"."granted" IS 'Apakah diberikan sebagai hibah atau bantuan, misalnya lewat bantuan pemerintah. / Whether it was granted, as by government assistance.';
COMMENT ON COLUMN "equipment"."handover" IS 'Berita acara serah terima (BAST) yang menyertai kedatangannya. / The handover record (BAST) with which it came.';
COMMENT ON COLUMN "equipment"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "equipment"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "equipment" IS '/centre/equipment. Satu jenis barang tahan lama di bengkel, misalnya enam belas mesin las. / An Equipment is one kind of durable thing in a workshop, such as sixteen welding machines.';

CREATE TABLE IF NOT EXISTS "instructor" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "person" varchar(64),
  "nip" varchar(18),
  "employment" varchar(64),
  "rank" varchar(64),
  "vocations" jsonb,
  "units" jsonb,
  "engagement" varchar(64),
  "certificates" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "nip_form" CHECK ("nip" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})((0[1-9]|1[0-2])|2[1-9])[12]([0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})$'),
  CONSTRAINT "vocations_json" CHECK (jsonb_typeof("vocations") = 'array'),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "certificates_json" CHECK (jsonb_typeof("certificates") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /person" CHECK ("person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /engagement" CHECK ("engagement" IN ('staff', 'guest')),
  CONSTRAINT "REF-001 /employment" CHECK ("employment" IN ('pns', 'cpns', 'pppk', 'non_asn')),
  CONSTRAINT "REF-001 /rank" CHECK ("rank" IN ('terampil', 'mahir', 'penyelia', 'ahli_pertama', 'ahli_muda', 'ahli_madya', 'ahli_utama', 'pelaksana', 'pelaksana_lanjutan'))
);
COMMENT ON COLUMN "instructor"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "instructor"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "instructor"."person" IS 'Orangnya, bila ada dalam dokumen. / The person, where the document holds it.';
COMMENT ON COLUMN "instructor"."nip" IS 'Nomor induk pegawai negeri (NIP). / The number of a civil servant (NIP).';
COMMENT ON COLUMN "instructor"."employment" IS 'Status kepegawaian instruktur itu. Daftar kode: employment_status. / How the instructor is employed. Code list: employment_status.';
COMMENT ON COLUMN "instructor"."rank" IS 'Jenjang dalam jabatan fungsional instruktur. Daftar kode: instructor_rank. / The rank in the functional job of instructors. Code list: instructor_rank.';
COMMENT ON COLUMN "instructor"."vocations" IS 'Kejuruan yang diajarkan. / The vocations taught.';
COMMENT ON COLUMN "instructor"."units" IS 'Unit kompetensi yang diajarkan; tidak diisi bila tidak ada yang menyebut unit yang mana. / The competency units taught; absent where nobody says which.';
COMMENT ON COLUMN "instructor"."engagement" IS 'Apakah instruktur tetap atau dari luar. Daftar kode: engagement. / Whether on the staff or from outside. Code list: engagement.';
COMMENT ON COLUMN "instructor"."certificates" IS 'Sertifikat yang dimiliki. / The certificates held.';
COMMENT ON COLUMN "instructor"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "instructor"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "instructor" IS '/centre/instructors. Instruktur mengajar di lembaga pelatihan. / An Instructor teaches in a centre.';

CREATE TABLE IF NOT EXISTS "cooperation" (
  "id" varchar(64) NOT NULL,
  "centres" jsonb,
  "organisations" jsonb,
  "aims" jsonb,
  "agreement" varchar(64),
  "in_force_from" date,
  "in_force_until" date,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "centres_json" CHECK (jsonb_typeof("centres") = 'array'),
  CONSTRAINT "organisations_json" CHECK (jsonb_typeof("organisations") = 'array'),
  CONSTRAINT "aims_json" CHECK (jsonb_typeof("aims") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /agreement" CHECK ("agreement" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PTN-002" CHECK (2 <= (cast(CASE jsonb_typeof("centres") WHEN 'array' THEN jsonb_array_length("centres") ELSE 0 END AS decimal(40)) + cast(CASE jsonb_typeof("organisations") WHEN 'array' THEN jsonb_array_length("organisations") ELSE 0 END AS decimal(40))))
);
COMMENT ON COLUMN "cooperation"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "cooperation"."centres" IS 'Lembaga pelatihan di dalamnya. / The centres in it.';
COMMENT ON COLUMN "cooperation"."organisations" IS 'Organisasi di dalamnya. / The organisations in it.';
COMMENT ON COLUMN "cooperation"."aims" IS 'Untuk apa uang itu. / What it is for.';
COMMENT ON COLUMN "cooperation"."agreement" IS 'Naskah perjanjiannya (MoU atau PKS), bila diketahui. / The paper of the agreement (MoU or PKS), if one is known.';
COMMENT ON COLUMN "cooperation"."in_force_from" IS 'Kapan kerja sama itu berlaku. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "cooperation"."in_force_until" IS 'Kapan kerja sama itu berlaku. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "cooperation"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "cooperation"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "cooperation" IS '/centre/cooperations. Kerja sama adalah lembaga pelatihan dan organisasi yang bekerja bersama, dengan atau tanpa perjanjian yang ditandatangani. / A Cooperation (kerja sama) is centres and organisations that work together, with or without a signed agreement.';

CREATE TABLE IF NOT EXISTS "study_visit" (
  "meeting" varchar(64) NOT NULL,
  "host" varchar(64) NOT NULL,
  "visitors" jsonb,
  "points" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "visitors_json" CHECK (jsonb_typeof("visitors") = 'array'),
  CONSTRAINT "points_json" CHECK (jsonb_typeof("points") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /meeting" CHECK ("meeting" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /host" CHECK ("host" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "study_visit"."meeting" IS 'Pertemuan yang bersangkutan. / The meeting that it was.';
COMMENT ON COLUMN "study_visit"."host" IS 'Lembaga pelatihan yang dikunjungi. / The centre that was visited.';
COMMENT ON COLUMN "study_visit"."visitors" IS 'Siapa yang berkunjung. / Who visited.';
COMMENT ON COLUMN "study_visit"."points" IS 'Hal yang hendak diterapkan para pengunjung. / What the visitors came to adopt.';
COMMENT ON COLUMN "study_visit"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "study_visit"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "study_visit" IS '/centre/study_visits. Studi tiru adalah satu pihak belajar dari suatu lembaga pelatihan: apa yang ingin diterapkannya, butir demi butir. / A StudyVisit (studi tiru) is one party learning from a centre: what it came to adopt, point by point.';

CREATE TABLE IF NOT EXISTS "equipment_standard" (
  "id" varchar(64) NOT NULL,
  "name_id" text NOT NULL,
  "name_en" text,
  "vocation" varchar(64),
  "programme" varchar(64),
  "document" varchar(64),
  "in_force_from" date,
  "in_force_until" date,
  "items" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_id_text" CHECK ("name_id" <> ''),
  CONSTRAINT "name_en_text" CHECK ("name_en" <> ''),
  CONSTRAINT "items_json" CHECK (jsonb_typeof("items") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "EQP-009" CHECK (NOT ("record_phase" IN ('final')) OR ("vocation" IS NOT NULL) OR ("programme" IS NOT NULL)),
  CONSTRAINT "REF-008 /vocation" CHECK ("vocation" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "equipment_standard"."id" IS 'Pengenal, misalnya "standar-las-smaw". / The identifier, for example "standar-las-smaw".';
COMMENT ON COLUMN "equipment_standard"."name_id" IS 'Namanya. Bunyinya dalam bahasa Indonesia. / The name. The wording in Indonesian.';
COMMENT ON COLUMN "equipment_standard"."name_en" IS 'Namanya. Bunyinya dalam bahasa Inggris. / The name. The wording in English.';
COMMENT ON COLUMN "equipment_standard"."vocation" IS 'Kejuruan yang menjadi tujuannya. Daftar kode: vocation. / The vocation it is for. Code list: vocation.';
COMMENT ON COLUMN "equipment_standard"."programme" IS 'Program pelatihan yang menjadi tujuannya, bila bukan untuk seluruh kejuruan. / The programme it is for, where it is not for a whole vocation.';
COMMENT ON COLUMN "equipment_standard"."document" IS 'Dokumen yang menetapkannya, misalnya petunjuk teknis. / The document that sets it, such as a technical guideline.';
COMMENT ON COLUMN "equipment_standard"."in_force_from" IS 'Kapan kerja sama itu berlaku. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "equipment_standard"."in_force_until" IS 'Kapan kerja sama itu berlaku. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "equipment_standard"."items" IS 'Barang-barangnya. / The items.';
COMMENT ON COLUMN "equipment_standard"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "equipment_standard"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "equipment_standard" IS '/centre/equipment_standards. Daftar peralatan yang diperlukan pelatihan: untuk suatu kejuruan, atau untuk satu program. / An EquipmentStandard is the list of the equipment that training needs: of a vocation, or of one programme.';

CREATE TABLE IF NOT EXISTS "training_material" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "name_id" text NOT NULL,
  "name_en" text,
  "unit" varchar(64) NOT NULL,
  "vocation" varchar(64),
  "stock" integer,
  "stock_on" date,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_id_text" CHECK ("name_id" <> ''),
  CONSTRAINT "name_en_text" CHECK ("name_en" <> ''),
  CONSTRAINT "stock_bounds" CHECK ("stock" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("stock_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-008 /unit" CHECK ("unit" ~ '^[a-z][a-z0-9_]{0,63}$'),
  CONSTRAINT "REF-008 /vocation" CHECK ("vocation" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "training_material"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "training_material"."centre" IS 'Lembaga pelatihan yang menyimpannya. / The centre that keeps it.';
COMMENT ON COLUMN "training_material"."name_id" IS 'Apa hal itu. Bunyinya dalam bahasa Indonesia. / What it is. The wording in Indonesian.';
COMMENT ON COLUMN "training_material"."name_en" IS 'Apa hal itu. Bunyinya dalam bahasa Inggris. / What it is. The wording in English.';
COMMENT ON COLUMN "training_material"."unit" IS 'Satuan untuk menghitungnya. Daftar kode: material_unit. / What it is counted in. Code list: material_unit.';
COMMENT ON COLUMN "training_material"."vocation" IS 'Kejuruan yang memakainya, bila hanya satu. Daftar kode: vocation. / The vocation that uses it, where it is one. Code list: vocation.';
COMMENT ON COLUMN "training_material"."stock" IS 'Berapa banyak dalam persediaan. / How much is in store.';
COMMENT ON COLUMN "training_material"."stock_on" IS 'Tanggal penghitungan itu. / The day of that count.';
COMMENT ON COLUMN "training_material"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "training_material"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "training_material" IS '/centre/training_materials. Bahan latihan adalah sesuatu yang habis dipakai pelatihan, misalnya elektrode las. / A TrainingMaterial (bahan latihan) is something that training uses up, such as welding electrodes.';

CREATE TABLE IF NOT EXISTS "material_use" (
  "material" varchar(64) NOT NULL,
  "batch" varchar(64),
  "on" date,
  "quantity" integer NOT NULL,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "quantity_bounds" CHECK ("quantity" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /material" CHECK ("material" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "EQP-011 /quantity" CHECK (0 < "quantity")
);
COMMENT ON COLUMN "material_use"."material" IS 'Bahannya. / The material.';
COMMENT ON COLUMN "material_use"."batch" IS 'Angkatan yang memakainya. / The batch that used it.';
COMMENT ON COLUMN "material_use"."on" IS 'Tanggal bahan itu diambil. / The day on which it was taken.';
COMMENT ON COLUMN "material_use"."quantity" IS 'Berapa banyak, dalam satuan bahan itu. / How much, in the unit of the material.';
COMMENT ON COLUMN "material_use"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "material_use"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "material_use" IS '/centre/material_uses. Banyaknya suatu bahan yang dipakai angkatan pada suatu hari. / A MaterialUse is how much of a material a batch took on a day.';

CREATE TABLE IF NOT EXISTS "accreditation" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "body" varchar(64),
  "level" varchar(64),
  "programmes" jsonb,
  "self_assessed_on" date,
  "applied_on" date,
  "visit_from" date,
  "visit_until" date,
  "standards" jsonb,
  "findings" jsonb,
  "assessors" jsonb,
  "approvals" jsonb,
  "decision" varchar(64),
  "decided_on" date,
  "granted_from" date,
  "granted_until" date,
  "document" varchar(64),
  "surveillances" jsonb,
  "sanctions" jsonb,
  "withdrawn_on" date,
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "programmes_json" CHECK (jsonb_typeof("programmes") = 'array'),
  CONSTRAINT "standards_json" CHECK (jsonb_typeof("standards") = 'array'),
  CONSTRAINT "findings_json" CHECK (jsonb_typeof("findings") = 'array'),
  CONSTRAINT "assessors_json" CHECK (jsonb_typeof("assessors") = 'array'),
  CONSTRAINT "approvals_json" CHECK (jsonb_typeof("approvals") = 'array'),
  CONSTRAINT "surveillances_json" CHECK (jsonb_typeof("surveillances") = 'array'),
  CONSTRAINT "sanctions_json" CHECK (jsonb_typeof("sanctions") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("self_assessed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "applied_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "visit_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "visit_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "decided_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "granted_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "granted_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "withdrawn_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "ACC-006 /granted" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("decision" IS NOT NULL) AND (coalesce("decision" IN ('granted'), true))) OR "granted_from" IS NOT NULL AND "granted_until" IS NOT NULL),
  CONSTRAINT "ACC-007 /decided_on" CHECK (NOT ("record_phase" IN ('final')) OR ("decision" IS NULL) OR ("decided_on" IS NOT NULL AND "document" IS NOT NULL)),
  CONSTRAINT "ACC-008" CHECK ("self_assessed_on" <= "applied_on" AND "self_assessed_on" <= "visit_from" AND "self_assessed_on" <= "decided_on" AND "applied_on" <= "visit_from" AND "applied_on" <= "decided_on" AND "visit_from" <= "decided_on"),
  CONSTRAINT "DOC-013 /visit" CHECK ("visit_from" <= "visit_until"),
  CONSTRAINT "DOC-013 /granted" CHECK ("granted_from" <= "granted_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /level" CHECK ("level" IN ('national', 'provincial')),
  CONSTRAINT "REF-001 /decision" CHECK ("decision" IN ('granted', 'rejected'))
);
COMMENT ON COLUMN "accreditation"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "accreditation"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "accreditation"."body" IS 'Lembaga yang mengakreditasi. / The body that accredits.';
COMMENT ON COLUMN "accreditation"."level" IS 'Apakah itu lembaga nasional atau lembaga provinsi. Daftar kode: accreditation_level. / Whether that is the national or a provincial body. Code list: accreditation_level.';
COMMENT ON COLUMN "accreditation"."programmes" IS 'Program pelatihan dalam ruang lingkupnya; seluruh lembaga bila tidak ada yang disebut. / The programmes in its scope; the whole institution if none is listed.';
COMMENT ON COLUMN "accreditation"."self_assessed_on" IS 'Tanggal evaluasi diri lembaga pelatihan. / The day of the centre''s self-assessment.';
COMMENT ON COLUMN "accreditation"."applied_on" IS 'Tanggal lembaga pelatihan mengajukan permohonan. / The day on which the centre applied.';
COMMENT ON COLUMN "accreditation"."visit_from" IS 'Hari-hari visitasi asesor. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The days of the assessors'' visit. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "accreditation"."visit_until" IS 'Hari-hari visitasi asesor. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The days of the assessors'' visit. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "accreditation"."standards" IS 'Bagaimana lembaga pelatihan memenuhi masing-masing dari delapan standar. / How the centre keeps each of the eight standards.';
COMMENT ON COLUMN "accreditation"."findings" IS 'Hal yang menurut asesor harus diperbaiki. / What the assessors found to be amended.';
COMMENT ON COLUMN "accreditation"."assessors" IS 'Siapa yang menilai. / Who assessed.';
COMMENT ON COLUMN "accreditation"."approvals" IS 'Siapa yang menyetujui keputusan itu. / Who agreed to the decision.';
COMMENT ON COLUMN "accreditation"."decision" IS 'Apa yang diputuskan. Daftar kode: accreditation_decision. / What was decided. Code list: accreditation_decision.';
COMMENT ON COLUMN "accreditation"."decided_on" IS 'Tanggal keputusan. / The day of the decision.';
COMMENT ON COLUMN "accreditation"."granted_from" IS 'Masa berlaku akreditasi yang diberikan, seperti tertulis pada sertifikat. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The period for which it is granted, as the certificate says. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "accreditation"."granted_until" IS 'Masa berlaku akreditasi yang diberikan, seperti tertulis pada sertifikat. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The period for which it is granted, as the certificate says. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "accreditation"."document" IS 'Keputusan atau sertifikatnya. / The decision or the certificate.';
COMMENT ON COLUMN "accreditation"."surveillances" IS 'Surveilans yang harus dilaksanakan. / The surveillances that were due.';
COMMENT ON COLUMN "accreditation"."sanctions" IS 'Peringatan, pembekuan, dan pencabutan, yang lebih dahulu disebut pertama. / Warnings, suspensions and revocation, the earlier first.';
COMMENT ON COLUMN "accreditation"."withdrawn_on" IS 'Tanggal lembaga pelatihan mengundurkan diri. / The day on which the centre withdrew.';
COMMENT ON COLUMN "accreditation"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "accreditation"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "accreditation"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "accreditation" IS '/centre/accreditations. Satu putaran akreditasi lembaga pelatihan oleh LA-LPK atau KA-LPK: dari asesmen diri lembaga sampai keputusan, dan kelanjutannya. / An Accreditation is one round of the accreditation of a centre by LA-LPK or KA-LPK: from its self-assessment to the decision, and what became of it.';

CREATE TABLE IF NOT EXISTS "partner" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "organisation" varchar(64) NOT NULL,
  "sector" varchar(64),
  "roles" jsonb,
  "active_from" date,
  "active_until" date,
  "agreement" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "roles_json" CHECK (jsonb_typeof("roles") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("active_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "active_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /active" CHECK ("active_from" <= "active_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /agreement" CHECK ("agreement" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-008 /sector" CHECK ("sector" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "partner"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "partner"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "partner"."organisation" IS 'Perusahaan atau organisasi lainnya. / The company or other organisation.';
COMMENT ON COLUMN "partner"."sector" IS 'Sektor tempatnya bergerak. Daftar kode: sector. / The sector that it works in. Code list: sector.';
COMMENT ON COLUMN "partner"."roles" IS 'Apa yang dilakukannya untuk lembaga pelatihan. / What it does for the centre.';
COMMENT ON COLUMN "partner"."active_from" IS 'Sejak kapan dan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / Since when and until when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "partner"."active_until" IS 'Sejak kapan dan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / Since when and until when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "partner"."agreement" IS 'Perjanjian yang mendasarinya. / The agreement under which it does so.';
COMMENT ON COLUMN "partner"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "partner"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "partner" IS '/centre/partners. Mitra DUDI adalah organisasi yang melakukan sesuatu untuk lembaga pelatihan: menerima alumninya, menerima pesertanya di tempat kerja, meminjamkan peralatan atau instruktur. / A Partner (mitra DUDI) is an organisation that does something for a centre: takes its alumni, its participants on the job, lends equipment or instructors.';

CREATE TABLE IF NOT EXISTS "agreement" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "subject_id" text,
  "subject_en" text,
  "centres" jsonb,
  "organisations" jsonb,
  "cooperation" varchar(64),
  "documents" jsonb,
  "signed_on" date,
  "in_force_from" date,
  "in_force_until" date,
  "duties" jsonb,
  "suspensions" jsonb,
  "terminated_on" date,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "subject_id_text" CHECK ("subject_id" <> ''),
  CONSTRAINT "subject_en_text" CHECK ("subject_en" <> ''),
  CONSTRAINT "centres_json" CHECK (jsonb_typeof("centres") = 'array'),
  CONSTRAINT "organisations_json" CHECK (jsonb_typeof("organisations") = 'array'),
  CONSTRAINT "documents_json" CHECK (jsonb_typeof("documents") = 'array'),
  CONSTRAINT "duties_json" CHECK (jsonb_typeof("duties") = 'array'),
  CONSTRAINT "suspensions_json" CHECK (jsonb_typeof("suspensions") = 'array'),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "terminated_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "subject_id_required" CHECK (NOT ("subject_id" IS NOT NULL OR "subject_en" IS NOT NULL) OR "subject_id" IS NOT NULL),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /cooperation" CHECK ("cooperation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PTN-002" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR 2 <= (cast(CASE jsonb_typeof("centres") WHEN 'array' THEN jsonb_array_length("centres") ELSE 0 END AS decimal(40)) + cast(CASE jsonb_typeof("organisations") WHEN 'array' THEN jsonb_array_length("organisations") ELSE 0 END AS decimal(40)))),
  CONSTRAINT "PTN-006 /terminated_on" CHECK (("signed_on" <= "terminated_on") AND ("terminated_on" <= "in_force_until")),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('mou', 'pks'))
);
COMMENT ON COLUMN "agreement"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "agreement"."kind" IS 'Apakah ini MoU atau PKS. Daftar kode: agreement_kind. / Whether it is a MoU or a PKS. Code list: agreement_kind.';
COMMENT ON COLUMN "agreement"."subject_id" IS 'Hal yang diatur. Bunyinya dalam bahasa Indonesia. / What it is about. The wording in Indonesian.';
COMMENT ON COLUMN "agreement"."subject_en" IS 'Hal yang diatur. Bunyinya dalam bahasa Inggris. / What it is about. The wording in English.';
COMMENT ON COLUMN "agreement"."centres" IS 'Lembaga pelatihan yang menjadi pihak. / The centres that are parties to it.';
COMMENT ON COLUMN "agreement"."organisations" IS 'Organisasi yang menjadi pihak. / The organisations that are parties to it.';
COMMENT ON COLUMN "agreement"."cooperation" IS 'Kerja sama yang dituangkan secara tertulis di dalamnya. / The cooperation that it puts into writing.';
COMMENT ON COLUMN "agreement"."documents" IS 'Naskah yang ditandatangani. / The signed papers.';
COMMENT ON COLUMN "agreement"."signed_on" IS 'Tanggal perjanjian itu ditandatangani. / The day it was signed.';
COMMENT ON COLUMN "agreement"."in_force_from" IS 'Kapan perjanjian itu berlaku; tanpa hari terakhir berlaku terus. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force; without a last day it goes on. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "agreement"."in_force_until" IS 'Kapan perjanjian itu berlaku; tanpa hari terakhir berlaku terus. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force; without a last day it goes on. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "agreement"."duties" IS 'Apa yang wajib dilakukan para pihak. / What the parties must do.';
COMMENT ON COLUMN "agreement"."suspensions" IS 'Kapan perjanjian itu dihentikan sementara. / When it was suspended.';
COMMENT ON COLUMN "agreement"."terminated_on" IS 'Tanggal sejak perjanjian itu diakhiri sebelum waktunya. / The day from which it was ended before its time.';
COMMENT ON COLUMN "agreement"."amendment_replaces" IS 'Perjanjian yang digantikan oleh perjanjian ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The agreement that this one takes the place of. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "agreement"."amendment_on" IS 'Perjanjian yang digantikan oleh perjanjian ini. Tanggal penggantian. / The agreement that this one takes the place of. The day of the amendment.';
COMMENT ON COLUMN "agreement"."amendment_reason" IS 'Perjanjian yang digantikan oleh perjanjian ini. Mengapa data yang lebih dahulu digantikan. / The agreement that this one takes the place of. Why the earlier record is replaced.';
COMMENT ON COLUMN "agreement"."amendment_document" IS 'Perjanjian yang digantikan oleh perjanjian ini. Dokumen yang meresmikannya. / The agreement that this one takes the place of. The document that makes it official.';
COMMENT ON COLUMN "agreement"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "agreement"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "agreement"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "agreement" IS '/centre/agreements. Hal yang dituliskan para pihak tentang kerja sama mereka: nota kesepahaman (MoU) menyatakan maksud mereka, perjanjian kerja sama (PKS) menyatakan kewajiban masing-masing. / An Agreement is what parties put into writing about working together: a memorandum of understanding (MoU) says what they intend, a cooperation agreement (PKS) what each must do.';

CREATE TABLE IF NOT EXISTS "industry_forum" (
  "id" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "region" varchar(13),
  "centre" varchar(64),
  "members" jsonb,
  "meetings" jsonb,
  "last_met" varchar(10),
  "every_months" integer,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "members_json" CHECK (jsonb_typeof("members") = 'array'),
  CONSTRAINT "meetings_json" CHECK (jsonb_typeof("meetings") = 'array'),
  CONSTRAINT "last_met_form" CHECK (CASE WHEN NOT ("last_met" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("last_met") < 10 THEN true ELSE cast(right("last_met", 2) as integer) <= extract(day from cast(left("last_met", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "every_months_bounds" CHECK ("every_months" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "industry_forum"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "industry_forum"."name" IS 'Namanya. / The name.';
COMMENT ON COLUMN "industry_forum"."region" IS 'Wilayah kerja forum itu. / The region that it is for.';
COMMENT ON COLUMN "industry_forum"."centre" IS 'Lembaga pelatihan yang menyelenggarakannya. / The centre that runs it.';
COMMENT ON COLUMN "industry_forum"."members" IS 'Perusahaan dan organisasi lain di dalamnya. / The companies and other organisations in it.';
COMMENT ON COLUMN "industry_forum"."meetings" IS 'Pertemuan-pertemuannya, sejauh ada dalam dokumen. / Its meetings, as far as the document has them.';
COMMENT ON COLUMN "industry_forum"."last_met" IS 'Kapan terakhir bertemu, setepat yang diketahui. / When it last met, as exactly as that is known.';
COMMENT ON COLUMN "industry_forum"."every_months" IS 'Berapa bulan jarak antara dua pertemuan, menurut aturannya sendiri; tidak diisi bila tidak ada aturannya. / How many months it lets pass between two meetings, by its own rules; absent if it has none.';
COMMENT ON COLUMN "industry_forum"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "industry_forum"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "industry_forum" IS '/centre/industry_forums. Forum industri (FKLPI, FKLPID) adalah tempat lembaga pelatihan dan industri bertemu: tentang kebutuhan perusahaan, ke mana alumni pergi, dan apa yang perlu diajarkan. / An IndustryForum (FKLPI, FKLPID) is where centres and industry meet: about what companies need, where alumni go and what to teach.';

CREATE TABLE IF NOT EXISTS "batch" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "programme" varchar(64),
  "number" integer,
  "registration_from" date,
  "registration_until" date,
  "training_from" date,
  "training_until" date,
  "quota" integer,
  "min_participants" integer,
  "training_days" integer,
  "shift" varchar(64),
  "workshop" varchar(64),
  "instructors" jsonb,
  "package" varchar(64),
  "wave" varchar(64),
  "fiscal_year" varchar(10),
  "policy_id" text,
  "policy_version" integer,
  "selection_steps" jsonb,
  "announced_on" date,
  "waiver_reason" text,
  "waiver_document" varchar(64),
  "day_patterns" jsonb,
  "participant_decree" varchar(64),
  "organiser_decree" varchar(64),
  "instructor_decree" varchar(64),
  "graduation_record" varchar(64),
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "number_bounds" CHECK ("number" >= 0),
  CONSTRAINT "quota_bounds" CHECK ("quota" >= 0),
  CONSTRAINT "min_participants_bounds" CHECK ("min_participants" >= 0),
  CONSTRAINT "training_days_bounds" CHECK ("training_days" >= 0),
  CONSTRAINT "instructors_json" CHECK (jsonb_typeof("instructors") = 'array'),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "policy_id_text" CHECK ("policy_id" <> ''),
  CONSTRAINT "policy_version_bounds" CHECK ("policy_version" >= 0),
  CONSTRAINT "selection_steps_json" CHECK (jsonb_typeof("selection_steps") = 'array'),
  CONSTRAINT "waiver_reason_text" CHECK ("waiver_reason" <> ''),
  CONSTRAINT "day_patterns_json" CHECK (jsonb_typeof("day_patterns") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("registration_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "registration_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "training_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "training_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "announced_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BAT-001 /training" CHECK (("registration_from" <= "registration_until") AND ("training_from" <= "training_until") AND ("registration_from" <= "training_from") AND ("registration_until" < "training_from")),
  CONSTRAINT "BAT-002 /quota" CHECK (NOT ("quota" IS NOT NULL) OR (0 < "quota") AND ("min_participants" <= "quota")),
  CONSTRAINT "BAT-012 /announced_on" CHECK (("registration_from" <= "announced_on") AND ("announced_on" <= "training_from")),
  CONSTRAINT "BAT-031 /policy/version" CHECK (NOT ("record_phase" IN ('final')) OR ("policy_id" IS NULL AND "policy_version" IS NULL) OR ("policy_id" IS NOT NULL AND "policy_version" IS NOT NULL)),
  CONSTRAINT "BAT-034 /training_days" CHECK ("training_days" <= (cast(("training_until" - "training_from") AS decimal(40)) + cast(1 AS decimal(40)))),
  CONSTRAINT "DOC-009 /policy/id" CHECK (NOT ("policy_id" IS NOT NULL OR "policy_version" IS NOT NULL) OR "policy_id" IS NOT NULL),
  CONSTRAINT "DOC-009 /waiver/reason" CHECK (NOT ("waiver_reason" IS NOT NULL OR "waiver_document" IS NOT NULL) OR "waiver_reason" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /workshop" CHECK ("workshop" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /package" CHECK ("package" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /wave" CHECK ("wave" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /policy/id" CHECK ("policy_id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /waiver/document" CHECK ("waiver_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /participant_decree" CHECK ("participant_decree" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organiser_decree" CHECK ("organiser_decree" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /instructor_decree" CHECK ("instructor_decree" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /graduation_record" CHECK ("graduation_record" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /shift" CHECK ("shift" IN ('morning', 'afternoon', 'evening'))
);
COMMENT ON COLUMN "batch"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "batch"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "batch"."programme" IS 'Program pelatihannya. / The programme.';
COMMENT ON COLUMN "batch"."number" IS 'Nomor angkatan, seperti dalam "angkatan ke-2". / The number of the batch, as in "angkatan ke-2".';
COMMENT ON COLUMN "batch"."registration_from" IS 'Kapan pendaftaran diterima. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When applications are taken. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "batch"."registration_until" IS 'Kapan pendaftaran diterima. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When applications are taken. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "batch"."training_from" IS 'Kapan angkatan itu dilatih. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is trained. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "batch"."training_until" IS 'Kapan angkatan itu dilatih. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is trained. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "batch"."quota" IS 'Jumlah kursinya. / The seats.';
COMMENT ON COLUMN "batch"."min_participants" IS 'Jumlah peserta paling sedikit agar boleh dimulai. / The fewest participants with whom it may start.';
COMMENT ON COLUMN "batch"."training_days" IS 'Jumlah hari pelaksanaan pelatihan, misalnya 30; hari libur tidak dihitung. / The days on which it is trained, for example 30; not counting days off.';
COMMENT ON COLUMN "batch"."shift" IS 'Bagian hari pelaksanaan pelatihan, bila dua angkatan berbagi satu bengkel. Daftar kode: shift. / The part of the day it is trained in, where two batches share a workshop. Code list: shift.';
COMMENT ON COLUMN "batch"."workshop" IS 'Bengkel tempat angkatan itu dilatih. / The workshop it is trained in.';
COMMENT ON COLUMN "batch"."instructors" IS 'Siapa yang mengajarnya. / Who teaches it.';
COMMENT ON COLUMN "batch"."package" IS 'Paket pelatihan yang dijalankannya. / The package that it runs.';
COMMENT ON COLUMN "batch"."wave" IS 'Gelombang pendaftaran nasional asal pesertanya. / The national intake wave that it takes its participants from.';
COMMENT ON COLUMN "batch"."fiscal_year" IS 'Tahun anggaran yang membiayainya, misalnya "2026". / The fiscal year that pays for it, for example "2026".';
COMMENT ON COLUMN "batch"."policy_id" IS 'Aturan kelayakan yang berlaku bagi pendaftar, ditetapkan sebelum pendaftaran dibuka. Pengenal kebijakan itu, misalnya "blk-paser-teknik". / The rules of eligibility that applicants are held to, fixed before registration opens. The identifier of the policy, for example "blk-paser-teknik".';
COMMENT ON COLUMN "batch"."policy_version" IS 'Aturan kelayakan yang berlaku bagi pendaftar, ditetapkan sebelum pendaftaran dibuka. Versinya, mulai dari 1. / The rules of eligibility that applicants are held to, fixed before registration opens. Its version, from 1.';
COMMENT ON COLUMN "batch"."selection_steps" IS 'Bagaimana pendaftar diseleksi. Langkah-langkahnya menurut urutan; daftar kosong bila tidak diketahui. / How applicants are selected. The steps in their order; empty if they are not known.';
COMMENT ON COLUMN "batch"."announced_on" IS 'Tanggal pengumuman mereka yang diterima. / The day on which those who are accepted are announced.';
COMMENT ON COLUMN "batch"."waiver_reason" IS 'Mengapa angkatan boleh dimulai dengan peserta kurang dari min_participants. Mengapa angkatan tetap boleh dimulai. / Why it may start with fewer participants than min_participants. Why the batch may start all the same.';
COMMENT ON COLUMN "batch"."waiver_document" IS 'Mengapa angkatan boleh dimulai dengan peserta kurang dari min_participants. Dokumen yang memberikan izin itu, bila ada. / Why it may start with fewer participants than min_participants. The document that gives it, if there is one.';
COMMENT ON COLUMN "batch"."day_patterns" IS 'JP pada hari-harinya. / The lesson hours of its days.';
COMMENT ON COLUMN "batch"."participant_decree" IS 'SK yang menyebut para peserta (SK penetapan peserta). / The decree that names the participants (SK penetapan peserta).';
COMMENT ON COLUMN "batch"."organiser_decree" IS 'SK yang menyebut para penyelenggaranya (SK panitia penyelenggara). / The decree that names those who run it (SK panitia penyelenggara).';
COMMENT ON COLUMN "batch"."instructor_decree" IS 'SK yang menyebut para pengajarnya (SK instruktur). / The decree that names those who teach it (SK instruktur).';
COMMENT ON COLUMN "batch"."graduation_record" IS 'Berita acara tentang siapa yang lulus (berita acara kelulusan). / The record of who passed (berita acara kelulusan).';
COMMENT ON COLUMN "batch"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "batch"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "batch"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "batch" IS '/training/batches. Angkatan adalah satu pelaksanaan satu paket pelatihan dengan pesertanya, biasanya 16 orang. / A Batch (angkatan) is one run of one training package with its participants, usually 16.';

CREATE TABLE IF NOT EXISTS "enrolment" (
  "id" varchar(64) NOT NULL,
  "batch" varchar(64) NOT NULL,
  "person" varchar(64) NOT NULL,
  "applied_on" date,
  "entry_reason" varchar(64),
  "employment_before" varchar(64),
  "documents_complete" boolean,
  "eligibility_policy_id" text,
  "eligibility_policy_version" integer,
  "eligibility_policy_in_force_from" date,
  "eligibility_policy_in_force_until" date,
  "eligibility_verdict" varchar(64),
  "eligibility_decided_on" date,
  "eligibility_override_actor" varchar(64),
  "eligibility_override_role" varchar(64),
  "eligibility_override_reason" text,
  "eligibility_override_on" date,
  "eligibility_override_document" varchar(64),
  "selection" varchar(64),
  "rank" integer,
  "reject_reasons" jsonb,
  "confirm_by" date,
  "replacement_for" varchar(64),
  "attended_from" date,
  "attended_until" date,
  "suspensions" jsonb,
  "warnings" jsonb,
  "insurance" jsonb,
  "completion" varchar(64),
  "result" varchar(64),
  "assessment_event" varchar(64),
  "competency_result" varchar(64),
  "exit_reason" varchar(64),
  "history" jsonb,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "eligibility_policy_id_text" CHECK ("eligibility_policy_id" <> ''),
  CONSTRAINT "eligibility_policy_version_bounds" CHECK ("eligibility_policy_version" >= 0),
  CONSTRAINT "eligibility_override_actor_form" CHECK ("eligibility_override_actor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "eligibility_override_reason_text" CHECK ("eligibility_override_reason" <> ''),
  CONSTRAINT "rank_bounds" CHECK ("rank" >= 0),
  CONSTRAINT "reject_reasons_json" CHECK (jsonb_typeof("reject_reasons") = 'array'),
  CONSTRAINT "suspensions_json" CHECK (jsonb_typeof("suspensions") = 'array'),
  CONSTRAINT "warnings_json" CHECK (jsonb_typeof("warnings") = 'array'),
  CONSTRAINT "insurance_json" CHECK (jsonb_typeof("insurance") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("applied_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "eligibility_policy_in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "eligibility_policy_in_force_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "eligibility_decided_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "eligibility_override_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "confirm_by" BETWEEN '0001-01-01' AND '9999-12-31' AND "attended_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "attended_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "eligibility_policy_id_required" CHECK (NOT ("eligibility_policy_id" IS NOT NULL OR "eligibility_policy_version" IS NOT NULL) OR "eligibility_policy_id" IS NOT NULL),
  CONSTRAINT "eligibility_override_actor_required" CHECK (NOT ("eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR "eligibility_override_actor" IS NOT NULL),
  CONSTRAINT "eligibility_override_role_required" CHECK (NOT ("eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR "eligibility_override_role" IS NOT NULL),
  CONSTRAINT "eligibility_override_reason_required" CHECK (NOT ("eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR "eligibility_override_reason" IS NOT NULL),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-013 /attended" CHECK ("attended_from" <= "attended_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /person" CHECK ("person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /replacement_for" CHECK ("replacement_for" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /assessment_event" CHECK ("assessment_event" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "ENR-010 /attended/until" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR NOT (("completion" IS NOT NULL) AND (coalesce("completion" IN ('completed', 'withdrawn', 'dismissed'), true))) OR "attended_until" IS NOT NULL),
  CONSTRAINT "ENR-011 /attended/until" CHECK (NOT (("completion" IS NOT NULL) AND (coalesce("completion" IN ('ongoing'), true))) OR "attended_until" IS NULL),
  CONSTRAINT "ENR-012 /result" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("completion" IS NOT NULL) AND (coalesce("completion" IN ('completed'), true))) OR "result" IS NOT NULL),
  CONSTRAINT "ENR-013 /result" CHECK (NOT ((("result" IS NOT NULL) AND (coalesce("result" IN ('passed'), true))) AND (("completion" IS NOT NULL) AND (coalesce("completion" IN ('withdrawn', 'dismissed', 'suspended'), true))))),
  CONSTRAINT "ENR-014 /exit_reason" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("completion" IS NOT NULL) AND (coalesce("completion" IN ('withdrawn', 'dismissed'), true))) OR "exit_reason" IS NOT NULL),
  CONSTRAINT "ENR-027 /rank" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("selection" IS NOT NULL) AND (coalesce("selection" IN ('reserve'), true))) OR "rank" IS NOT NULL),
  CONSTRAINT "REF-001 /completion" CHECK ("completion" IN ('ongoing', 'completed', 'suspended', 'withdrawn', 'dismissed')),
  CONSTRAINT "REF-001 /result" CHECK ("result" IN ('passed', 'not_passed')),
  CONSTRAINT "REF-001 /exit_reason" CHECK ("exit_reason" IN ('found_work', 'illness', 'family', 'schooling', 'attendance', 'discipline', 'unstated', 'death')),
  CONSTRAINT "REF-001 /entry_reason" CHECK ("entry_reason" IN ('wants_work', 'laid_off', 'wants_business', 'upskilling', 'told_by_office', 'wants_work_abroad', 'other')),
  CONSTRAINT "REF-001 /employment_before" CHECK ("employment_before" IN ('not_working', 'employed', 'self_employed', 'laid_off', 'in_school', 'household')),
  CONSTRAINT "REF-001 /selection" CHECK ("selection" IN ('accepted', 'reserve', 'rejected')),
  CONSTRAINT "REF-001 /competency_result" CHECK ("competency_result" IN ('competent', 'not_yet_competent')),
  CONSTRAINT "DOC-009 /eligibility/verdict" CHECK (NOT ("eligibility_policy_id" IS NOT NULL OR "eligibility_policy_version" IS NOT NULL OR "eligibility_policy_in_force_from" IS NOT NULL OR "eligibility_policy_in_force_until" IS NOT NULL OR "eligibility_verdict" IS NOT NULL OR "eligibility_decided_on" IS NOT NULL OR "eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR "eligibility_verdict" IS NOT NULL),
  CONSTRAINT "DOC-013 /eligibility/policy_in_force" CHECK ("eligibility_policy_in_force_from" <= "eligibility_policy_in_force_until"),
  CONSTRAINT "DOC-014 /eligibility/policy/id" CHECK ("eligibility_policy_id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /eligibility/override/document" CHECK ("eligibility_override_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "ENR-033 /eligibility/policy" CHECK (NOT ("record_phase" IN ('final')) OR NOT ("eligibility_policy_id" IS NOT NULL OR "eligibility_policy_version" IS NOT NULL OR "eligibility_policy_in_force_from" IS NOT NULL OR "eligibility_policy_in_force_until" IS NOT NULL OR "eligibility_verdict" IS NOT NULL OR "eligibility_decided_on" IS NOT NULL OR "eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR "eligibility_policy_id" IS NOT NULL AND "eligibility_policy_version" IS NOT NULL AND "eligibility_decided_on" IS NOT NULL),
  CONSTRAINT "ENR-034 /eligibility/override" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR NOT ("eligibility_policy_id" IS NOT NULL OR "eligibility_policy_version" IS NOT NULL OR "eligibility_policy_in_force_from" IS NOT NULL OR "eligibility_policy_in_force_until" IS NOT NULL OR "eligibility_verdict" IS NOT NULL OR "eligibility_decided_on" IS NOT NULL OR "eligibility_override_actor" IS NOT NULL OR "eligibility_override_role" IS NOT NULL OR "eligibility_override_reason" IS NOT NULL OR "eligibility_override_on" IS NOT NULL OR "eligibility_override_document" IS NOT NULL) OR ("eligibility_override_actor" IS NULL AND "eligibility_override_role" IS NULL AND "eligibility_override_reason" IS NULL AND "eligibility_override_on" IS NULL AND "eligibility_override_document" IS NULL) OR ("eligibility_override_actor" IS NOT NULL AND "eligibility_override_role" IS NOT NULL AND "eligibility_override_reason" IS NOT NULL AND "eligibility_override_document" IS NOT NULL)),
  CONSTRAINT "REF-001 /eligibility/verdict" CHECK ("eligibility_verdict" IN ('eligible', 'ineligible', 'undetermined')),
  CONSTRAINT "REF-001 /eligibility/override/role" CHECK ("eligibility_override_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud'))
);
COMMENT ON COLUMN "enrolment"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "enrolment"."batch" IS 'Angkatannya. / The batch.';
COMMENT ON COLUMN "enrolment"."person" IS 'Orangnya. / The person.';
COMMENT ON COLUMN "enrolment"."applied_on" IS 'Tanggal pendaftaran. / The day of application.';
COMMENT ON COLUMN "enrolment"."entry_reason" IS 'Mengapa orang itu mendaftar. Daftar kode: entry_reason. / Why the person applies. Code list: entry_reason.';
COMMENT ON COLUMN "enrolment"."employment_before" IS 'Apa yang dilakukan orang itu sebelum pelatihan dimulai. Daftar kode: employment_before. / What the person did before the training began. Code list: employment_before.';
COMMENT ON COLUMN "enrolment"."documents_complete" IS 'Apakah berkas yang diminta pengumuman sudah diserahkan dan diperiksa. / Whether the papers that the announcement asks for were handed in and seen.';
COMMENT ON COLUMN "enrolment"."eligibility_policy_id" IS 'Apakah orang itu boleh masuk, menurut keputusan. Aturan dan versinya. Pengenal kebijakan itu, misalnya "blk-paser-teknik". / Whether the person may enter, as it was decided. The rules and their version. The identifier of the policy, for example "blk-paser-teknik".';
COMMENT ON COLUMN "enrolment"."eligibility_policy_version" IS 'Apakah orang itu boleh masuk, menurut keputusan. Aturan dan versinya. Versinya, mulai dari 1. / Whether the person may enter, as it was decided. The rules and their version. Its version, from 1.';
COMMENT ON COLUMN "enrolment"."eligibility_policy_in_force_from" IS 'Apakah orang itu boleh masuk, menurut keputusan. Kapan versi itu berlaku, menurut isinya sendiri. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / Whether the person may enter, as it was decided. When that version is in force, as it says itself. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "enrolment"."eligibility_policy_in_force_until" IS 'Apakah orang itu boleh masuk, menurut keputusan. Kapan versi itu berlaku, menurut isinya sendiri. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / Whether the person may enter, as it was decided. When that version is in force, as it says itself. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "enrolment"."eligibility_verdict" IS 'Apakah orang itu boleh masuk, menurut keputusan. Apa yang diputuskan. Daftar kode: recorded_verdict. / Whether the person may enter, as it was decided. What was decided. Code list: recorded_verdict.';
COMMENT ON COLUMN "enrolment"."eligibility_decided_on" IS 'Apakah orang itu boleh masuk, menurut keputusan. Tanggal keputusan. / Whether the person may enter, as it was decided. The day of the decision.';
COMMENT ON COLUMN "enrolment"."eligibility_override_actor" IS 'Apakah orang itu boleh masuk, menurut keputusan. Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". Siapa, menurut cara sistem pemanggil mengenal penggunanya. / Whether the person may enter, as it was decided. Who admitted the person all the same, where the verdict is not "eligible". Who, as the caller''s system knows its users.';
COMMENT ON COLUMN "enrolment"."eligibility_override_role" IS 'Apakah orang itu boleh masuk, menurut keputusan. Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". Dalam peran apa. Daftar kode: role. / Whether the person may enter, as it was decided. Who admitted the person all the same, where the verdict is not "eligible". In which role. Code list: role.';
COMMENT ON COLUMN "enrolment"."eligibility_override_reason" IS 'Apakah orang itu boleh masuk, menurut keputusan. Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". Alasannya. / Whether the person may enter, as it was decided. Who admitted the person all the same, where the verdict is not "eligible". Why.';
COMMENT ON COLUMN "enrolment"."eligibility_override_on" IS 'Apakah orang itu boleh masuk, menurut keputusan. Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". Tanggalnya. / Whether the person may enter, as it was decided. Who admitted the person all the same, where the verdict is not "eligible". The day.';
COMMENT ON COLUMN "enrolment"."eligibility_override_document" IS 'Apakah orang itu boleh masuk, menurut keputusan. Siapa yang tetap menerima orang itu, bila putusannya bukan "eligible". Dokumen yang meresmikannya. / Whether the person may enter, as it was decided. Who admitted the person all the same, where the verdict is not "eligible". The document that makes it official.';
COMMENT ON COLUMN "enrolment"."selection" IS 'Apa yang diputuskan seleksi. Daftar kode: selection_result. / What the selection decided. Code list: selection_result.';
COMMENT ON COLUMN "enrolment"."rank" IS 'Urutan dalam peringkat seleksi, mulai dari 1; cadangan dipanggil menurut urutan ini. / The place in the ranking of the selection, from 1; reserves are called in this order.';
COMMENT ON COLUMN "enrolment"."reject_reasons" IS 'Mengapa pendaftaran ditolak. / Why the application was rejected.';
COMMENT ON COLUMN "enrolment"."confirm_by" IS 'Hari terakhir orang yang diterima dapat melakukan daftar ulang; tidak diisi bila tidak ada. / The last day on which an accepted person can confirm (daftar ulang); absent if there is none.';
COMMENT ON COLUMN "enrolment"."replacement_for" IS 'Kepesertaan yang tempatnya diambil, untuk cadangan yang mendapat kursi (peserta pengganti). / The enrolment whose place this one takes, for a reserve who was promoted (peserta pengganti).';
COMMENT ON COLUMN "enrolment"."attended_from" IS 'Hari dari yang pertama sampai yang terakhir dalam pelatihan; tanpa akhir selama masih berlangsung. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The days from the first to the last in training; without an end while it goes on. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "enrolment"."attended_until" IS 'Hari dari yang pertama sampai yang terakhir dalam pelatihan; tanpa akhir selama masih berlangsung. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The days from the first to the last in training; without an end while it goes on. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "enrolment"."suspensions" IS 'Kapan pelatihan terhenti sementara, yang lebih dahulu disebut pertama. / When training was interrupted, the earlier first.';
COMMENT ON COLUMN "enrolment"."warnings" IS 'Surat peringatan yang diberikan kepada orang itu. / The warning letters that the person was given.';
COMMENT ON COLUMN "enrolment"."insurance" IS 'Asuransi selama pelatihan. / The insurance during training.';
COMMENT ON COLUMN "enrolment"."completion" IS 'Apakah pelatihan diselesaikan. Daftar kode: completion. / Whether it was completed. Code list: completion.';
COMMENT ON COLUMN "enrolment"."result" IS 'Apa yang diputuskan lembaga pelatihan: bukan hasil asesmen kompetensi. Daftar kode: training_result. / What the centre decided: not the result of a competency assessment. Code list: training_result.';
COMMENT ON COLUMN "enrolment"."assessment_event" IS 'Uji kompetensi yang diikuti orang itu. / The competency test (uji kompetensi) that the person sat.';
COMMENT ON COLUMN "enrolment"."competency_result" IS 'Apa hasil uji kompetensi: bukan hasil pelatihan. Daftar kode: competency_result. / What the competency test found: not the training result. Code list: competency_result.';
COMMENT ON COLUMN "enrolment"."exit_reason" IS 'Mengapa berakhir lebih awal, untuk yang mengundurkan diri dan yang dikeluarkan. Daftar kode: exit_reason. / Why it ended early, for withdrawn and dismissed. Code list: exit_reason.';
COMMENT ON COLUMN "enrolment"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "enrolment"."amendment_replaces" IS 'Data kepesertaan yang dibetulkan oleh data ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The enrolment record that this one corrects. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "enrolment"."amendment_on" IS 'Data kepesertaan yang dibetulkan oleh data ini. Tanggal penggantian. / The enrolment record that this one corrects. The day of the amendment.';
COMMENT ON COLUMN "enrolment"."amendment_reason" IS 'Data kepesertaan yang dibetulkan oleh data ini. Mengapa data yang lebih dahulu digantikan. / The enrolment record that this one corrects. Why the earlier record is replaced.';
COMMENT ON COLUMN "enrolment"."amendment_document" IS 'Data kepesertaan yang dibetulkan oleh data ini. Dokumen yang meresmikannya. / The enrolment record that this one corrects. The document that makes it official.';
COMMENT ON COLUMN "enrolment"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "enrolment" IS '/training/enrolments. Kepesertaan adalah satu orang dalam satu angkatan, dari pendaftaran sampai penelusuran alumni. / An Enrolment (kepesertaan) is one person in one batch, from application to tracing.';

CREATE TABLE IF NOT EXISTS "workplace_training" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64),
  "centre" varchar(64),
  "company" varchar(64),
  "sector" varchar(64),
  "period_from" date,
  "period_until" date,
  "written_agreement" boolean,
  "youngest_age" integer,
  "guardian_consent" boolean,
  "participants" integer,
  "employees" integer,
  "theory_share" numeric(7, 2),
  "mentor" boolean,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "youngest_age_bounds" CHECK ("youngest_age" >= 0),
  CONSTRAINT "participants_bounds" CHECK ("participants" >= 0),
  CONSTRAINT "employees_bounds" CHECK ("employees" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /company" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "MAG-003 /written_agreement" CHECK (NOT ("record_phase" IN ('final')) OR NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('apprenticeship'), true))) OR ("written_agreement" IS NOT NULL) AND ("written_agreement" = true)),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('apprenticeship', 'on_the_job_training', 'graduate_internship', 'school_work_placement', 'overseas_apprenticeship')),
  CONSTRAINT "REF-008 /sector" CHECK ("sector" ~ '^[a-z][a-z0-9_]{0,63}$')
);
COMMENT ON COLUMN "workplace_training"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "workplace_training"."kind" IS 'Jenisnya, bila diketahui. Daftar kode: workplace_training_kind. / What kind it is, if that is known. Code list: workplace_training_kind.';
COMMENT ON COLUMN "workplace_training"."centre" IS 'Lembaga pelatihan yang mengirim peserta. / The centre that sends the participants.';
COMMENT ON COLUMN "workplace_training"."company" IS 'Perusahaannya, bila diketahui. / The company, if it is known.';
COMMENT ON COLUMN "workplace_training"."sector" IS 'Sektor tempat kerja itu. Daftar kode: sector. / The sector of the workplace. Code list: sector.';
COMMENT ON COLUMN "workplace_training"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "workplace_training"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "workplace_training"."written_agreement" IS 'Apakah ada perjanjian tertulis dengan setiap peserta. / Whether there is a written agreement with each participant.';
COMMENT ON COLUMN "workplace_training"."youngest_age" IS 'Usia peserta termuda pada saat mulai, dalam tahun penuh. / The age in completed years of the youngest participant at the start.';
COMMENT ON COLUMN "workplace_training"."guardian_consent" IS 'Apakah orang tua atau wali dari peserta yang berusia 17 tahun menyetujui. / Whether parents or guardians of those who are 17 consented.';
COMMENT ON COLUMN "workplace_training"."participants" IS 'Jumlah peserta di perusahaan itu. / The participants at the company.';
COMMENT ON COLUMN "workplace_training"."employees" IS 'Jumlah karyawan perusahaan. / The employees of the company.';
COMMENT ON COLUMN "workplace_training"."theory_share" IS 'Bagian teori dari jumlah jam. / The share of theory in the hours.';
COMMENT ON COLUMN "workplace_training"."mentor" IS 'Apakah ada pembimbing yang ditugaskan. / Whether a mentor is assigned.';
COMMENT ON COLUMN "workplace_training"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "workplace_training"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "workplace_training" IS '/training/workplace_trainings. Belajar di tempat kerja, apa pun jenisnya: "magang" dalam berita dapat berarti pemagangan dengan perjanjian atau bagian suatu program di tempat kerja, dan aturan untuk masing-masing berbeda. / A WorkplaceTraining is learning at a workplace, of whatever kind: "magang" in a news text may be an apprenticeship under an agreement or the on-the-job part of a programme, and other rules hold for each.';

CREATE TABLE IF NOT EXISTS "reported_outcome" (
  "centre" varchar(64) NOT NULL,
  "destinations" jsonb NOT NULL,
  "extent" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "destinations_json" CHECK (CASE WHEN jsonb_typeof("destinations") = 'array' THEN jsonb_array_length("destinations") >= 1 ELSE "destinations" IS NULL END),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /extent" CHECK ("extent" IN ('some', 'many', 'most', 'all'))
);
COMMENT ON COLUMN "reported_outcome"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "reported_outcome"."destinations" IS 'Di mana para alumni berada. / Where the alumni are.';
COMMENT ON COLUMN "reported_outcome"."extent" IS 'Seberapa banyak, dengan kata-kata sumber. Daftar kode: extent. / How many, in the words of the source. Code list: extent.';
COMMENT ON COLUMN "reported_outcome"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "reported_outcome"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "reported_outcome" IS '/training/reported_outcomes. Hal yang menurut sumber terjadi pada alumni suatu lembaga pelatihan tanpa menghitungnya: "banyak yang segera mendapat pekerjaan atau membuka usaha". / A ReportedOutcome is what a source says became of the alumni of a centre without counting them: "many find work at once or open a business".';

CREATE TABLE IF NOT EXISTS "indicator" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "region" varchar(13),
  "centre" varchar(64),
  "qualifier" varchar(64) NOT NULL,
  "value" numeric(7, 2) NOT NULL,
  "period_from" date,
  "period_until" date,
  "numerator" integer,
  "denominator" integer,
  "measured_by" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "centre_form" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "numerator_bounds" CHECK ("numerator" >= 0),
  CONSTRAINT "denominator_bounds" CHECK ("denominator" >= 0),
  CONSTRAINT "measured_by_form" CHECK ("measured_by" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "OUT-010 /denominator" CHECK (NOT ("record_phase" IN ('final')) OR ("numerator" IS NOT NULL AND "denominator" IS NOT NULL) AND (("period_from" IS NOT NULL) OR ("period_until" IS NOT NULL))),
  CONSTRAINT "OUT-012 /value" CHECK (0 <= cast("value" * 100 AS decimal(20)) AND cast("value" * 100 AS decimal(20)) <= 10000),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('unemployment_rate', 'participation_rate', 'placement_rate', 'completion_rate', 'certification_rate', 'self_employment_rate', 'dropout_rate')),
  CONSTRAINT "REF-001 /qualifier" CHECK ("qualifier" IN ('exactly', 'about', 'more_than', 'at_least', 'fewer_than', 'at_most'))
);
COMMENT ON COLUMN "indicator"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "indicator"."kind" IS 'Apa yang diukurnya. Daftar kode: indicator_kind. / What it measures. Code list: indicator_kind.';
COMMENT ON COLUMN "indicator"."region" IS 'Wilayah yang dimaksud. / The region it is about.';
COMMENT ON COLUMN "indicator"."centre" IS 'Lembaga pelatihan yang dimaksud. / The centre it is about.';
COMMENT ON COLUMN "indicator"."qualifier" IS 'Bagaimana sumber memberikan nilainya: tepat, sekitar, paling sedikit. Daftar kode: count_qualifier. / How the source gives the value: exactly, about, at least. Code list: count_qualifier.';
COMMENT ON COLUMN "indicator"."value" IS 'Nilainya. / The value.';
COMMENT ON COLUMN "indicator"."period_from" IS 'Periode yang dimaksud; tidak diisi bila sumber tidak menyebutkannya. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The period it is for; absent where the source does not say. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "indicator"."period_until" IS 'Periode yang dimaksud; tidak diisi bila sumber tidak menyebutkannya. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The period it is for; absent where the source does not say. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "indicator"."numerator" IS 'Siapa yang dihitung dalam angka itu. / Who is counted in the rate.';
COMMENT ON COLUMN "indicator"."denominator" IS 'Dari berapa. / Of how many.';
COMMENT ON COLUMN "indicator"."measured_by" IS 'Siapa yang mengukurnya. / Who measured it.';
COMMENT ON COLUMN "indicator"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "indicator"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "indicator" IS '/training/indicators. Angka yang diterbitkan, misalnya tingkat pengangguran sekitar 3,9 persen. / An Indicator is a published rate, such as an unemployment rate of about 3.9 percent.';

CREATE TABLE IF NOT EXISTS "training_package" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "programme" varchar(64),
  "seats" integer,
  "fiscal_year" varchar(10),
  "decree" varchar(64),
  "request_by" varchar(64),
  "request_on" date,
  "request_seats" integer,
  "request_analysis" varchar(64),
  "request_document" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "seats_bounds" CHECK ("seats" >= 0),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "request_seats_bounds" CHECK ("request_seats" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("request_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BAT-010 /seats" CHECK (0 < "seats"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /decree" CHECK ("decree" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-009 /request/by" CHECK (NOT ("request_by" IS NOT NULL OR "request_on" IS NOT NULL OR "request_seats" IS NOT NULL OR "request_analysis" IS NOT NULL OR "request_document" IS NOT NULL) OR "request_by" IS NOT NULL),
  CONSTRAINT "DOC-014 /request/by" CHECK ("request_by" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /request/analysis" CHECK ("request_analysis" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /request/document" CHECK ("request_document" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "training_package"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "training_package"."centre" IS 'Lembaga pelatihan yang mendapatkannya. / The centre that gets it.';
COMMENT ON COLUMN "training_package"."programme" IS 'Program pelatihannya; tidak diisi selama baru diketahui untuk berapa orang. / The programme; absent while it is only known for how many it is.';
COMMENT ON COLUMN "training_package"."seats" IS 'Jumlah orang yang menjadi sasarannya, biasanya 16. / The people it is for, usually 16.';
COMMENT ON COLUMN "training_package"."fiscal_year" IS 'Tahun anggaran yang membiayainya, misalnya "2026". / The fiscal year that pays for it, for example "2026".';
COMMENT ON COLUMN "training_package"."decree" IS 'SK yang memberikan paket kepada lembaga pelatihan (SK penetapan paket). / The decree that gives packages to centres (SK penetapan paket).';
COMMENT ON COLUMN "training_package"."request_by" IS 'Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. Instansi yang mengusulkan, misalnya dinas tenaga kerja. / What was asked for; absent where nobody asked, or it is not known. The office that asks, for example a manpower office.';
COMMENT ON COLUMN "training_package"."request_on" IS 'Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. Tanggal usulan. / What was asked for; absent where nobody asked, or it is not known. The day it was asked.';
COMMENT ON COLUMN "training_package"."request_seats" IS 'Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. Jumlah orang yang diusulkan, yang boleh lebih banyak daripada yang diberikan. / What was asked for; absent where nobody asked, or it is not known. The people asked for, which may be more than are given.';
COMMENT ON COLUMN "training_package"."request_analysis" IS 'Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. Analisis yang menunjukkan kebutuhannya. / What was asked for; absent where nobody asked, or it is not known. The analysis that shows the need.';
COMMENT ON COLUMN "training_package"."request_document" IS 'Apa yang diusulkan; tidak diisi bila tidak ada yang mengusulkan, atau tidak diketahui. Surat atau proposalnya. / What was asked for; absent where nobody asked, or it is not known. The letter or proposal.';
COMMENT ON COLUMN "training_package"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "training_package"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "training_package" IS '/training/training_packages. Paket pelatihan adalah jatah yang sudah didanai sebelum menjadi angkatan: satu program untuk sejumlah orang, biasanya 16, yang diberikan kepada suatu lembaga pelatihan dengan keputusan. / A TrainingPackage (paket pelatihan) is a funded slot before it becomes a batch: one programme for a number of people, usually 16, given to a centre by a decree.';

CREATE TABLE IF NOT EXISTS "intake_wave" (
  "id" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "wave_number" integer,
  "year" varchar(10),
  "registration_from" date,
  "registration_until" date,
  "announced_on" date,
  "seats" integer,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "wave_number_bounds" CHECK ("wave_number" >= 0),
  CONSTRAINT "year_form" CHECK (CASE WHEN NOT ("year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("year") < 10 THEN true ELSE cast(right("year", 2) as integer) <= extract(day from cast(left("year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "seats_bounds" CHECK ("seats" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("registration_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "registration_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "announced_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BAT-012 /announced_on" CHECK ("registration_from" <= "announced_on"),
  CONSTRAINT "DOC-013 /registration" CHECK ("registration_from" <= "registration_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "intake_wave"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "intake_wave"."name" IS 'Nama seperti diumumkan, misalnya "Pelatihan Vokasi Nasional Batch 1". / The name as announced, for example "Pelatihan Vokasi Nasional Batch 1".';
COMMENT ON COLUMN "intake_wave"."wave_number" IS 'Nomor dalam tahunnya: angka 1 dari "Batch 1". / The number in its year: the 1 of "Batch 1".';
COMMENT ON COLUMN "intake_wave"."year" IS 'Tahunnya, misalnya "2026". / The year, for example "2026".';
COMMENT ON COLUMN "intake_wave"."registration_from" IS 'Kapan pendaftaran diterima; hari terakhir menurut perpanjangan yang terakhir. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When applications are taken; the last day as last extended. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "intake_wave"."registration_until" IS 'Kapan pendaftaran diterima; hari terakhir menurut perpanjangan yang terakhir. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When applications are taken; the last day as last extended. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "intake_wave"."announced_on" IS 'Tanggal pengumuman mereka yang diterima. / The day on which those who are accepted are announced.';
COMMENT ON COLUMN "intake_wave"."seats" IS 'Jumlah orang yang dapat diterima, di semua lembaga pelatihan. / The people it is for, over all centres.';
COMMENT ON COLUMN "intake_wave"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "intake_wave"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "intake_wave" IS '/training/intake_waves. Gelombang adalah satu pembukaan pendaftaran nasional atau tahunan yang meliputi banyak angkatan, misalnya "Batch 1" tahun 2026 dengan sekitar 20.000 orang. / An IntakeWave (gelombang) is one national or yearly opening of registration that covers many batches, such as the "Batch 1" of 2026 with about 20,000 people.';

CREATE TABLE IF NOT EXISTS "training_needs_analysis" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64),
  "region" varchar(13),
  "on" date,
  "demands" jsonb,
  "methods" jsonb,
  "documents" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "demands_json" CHECK (jsonb_typeof("demands") = 'array'),
  CONSTRAINT "methods_json" CHECK (jsonb_typeof("methods") = 'array'),
  CONSTRAINT "documents_json" CHECK (jsonb_typeof("documents") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "training_needs_analysis"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "training_needs_analysis"."centre" IS 'Lembaga pelatihan yang menjadi tujuan analisis itu. / The centre it was made for.';
COMMENT ON COLUMN "training_needs_analysis"."region" IS 'Wilayah yang dimaksud. / The region it is about.';
COMMENT ON COLUMN "training_needs_analysis"."on" IS 'Tanggal pekerjaan itu selesai. / The day it was finished.';
COMMENT ON COLUMN "training_needs_analysis"."demands" IS 'Apa yang ditemukan, satu entri untuk setiap kejuruan. / What was found, one entry for each vocation.';
COMMENT ON COLUMN "training_needs_analysis"."methods" IS 'Bagaimana hal itu diketahui. / How it was found out.';
COMMENT ON COLUMN "training_needs_analysis"."documents" IS 'Dokumennya: laporan, kuesioner, notulen. / The papers: the report, questionnaires, minutes.';
COMMENT ON COLUMN "training_needs_analysis"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "training_needs_analysis"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "training_needs_analysis" IS '/training/training_needs_analyses. Analisis kebutuhan pelatihan (TNA) menyatakan mengapa suatu program diinginkan di suatu tempat: berapa orang yang diperlukan dalam kejuruan apa, dan bagaimana hal itu diketahui. / A TrainingNeedsAnalysis (TNA, analisis kebutuhan pelatihan) says why a programme is wanted in a place: how many people are wanted in which vocation, and how that was found out.';

CREATE TABLE IF NOT EXISTS "selection_score" (
  "enrolment" varchar(64) NOT NULL,
  "stage" varchar(64) NOT NULL,
  "score" numeric(7, 2) NOT NULL,
  "examiner" varchar(64),
  "on" date,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "examiner_form" CHECK ("examiner" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BAT-016 /score" CHECK (0 <= cast("score" * 100 AS decimal(20)) AND cast("score" * 100 AS decimal(20)) <= 10000),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /stage" CHECK ("stage" IN ('document_check', 'written_test', 'psychological_test', 'interview', 'ready_to_train_assessment'))
);
COMMENT ON COLUMN "selection_score"."enrolment" IS 'Kepesertaan pendaftar itu. / The enrolment of the applicant.';
COMMENT ON COLUMN "selection_score"."stage" IS 'Tahapnya. Daftar kode: selection_stage. / The stage. Code list: selection_stage.';
COMMENT ON COLUMN "selection_score"."score" IS 'Nilainya, antara 0.00 dan 100.00. / The score, from 0.00 to 100.00.';
COMMENT ON COLUMN "selection_score"."examiner" IS 'Siapa yang memberikannya, menurut cara sistem pemanggil mengenal penggunanya. / Who gave it, as the caller''s system knows its users.';
COMMENT ON COLUMN "selection_score"."on" IS 'Tanggal nilai itu diberikan. / The day on which the score was given.';
COMMENT ON COLUMN "selection_score"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "selection_score" IS '/training/selection_scores. Nilai yang diperoleh pendaftar dalam satu tahap. / A SelectionScore is what an applicant scored in one stage.';

CREATE TABLE IF NOT EXISTS "session" (
  "id" varchar(64) NOT NULL,
  "batch" varchar(64) NOT NULL,
  "date" date NOT NULL,
  "starts" varchar(5),
  "ends" varchar(5),
  "hours" integer NOT NULL,
  "kind" varchar(64),
  "unit" varchar(16),
  "topic" text,
  "instructors" jsonb,
  "workshop" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "starts_form" CHECK ("starts" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT "ends_form" CHECK ("ends" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT "hours_bounds" CHECK ("hours" BETWEEN 0 AND 100000),
  CONSTRAINT "unit_form" CHECK ("unit" ~ '^([A-V][.]([0-9]{2}[A-Z]{3}[0-9]{2}[.][0-9]{3}[.][0-9]|[0-9]{5,6}[.][0-9]{3}[.][0-9]{2})|[A-Z]{3}[.][A-Z]{2}[.]?[0-9]{2}[.][0-9]{3}[.][0-9]{2})$'),
  CONSTRAINT "topic_text" CHECK ("topic" <> ''),
  CONSTRAINT "instructors_json" CHECK (jsonb_typeof("instructors") = 'array'),
  CONSTRAINT "calendar" CHECK ("date" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "ATT-003 /ends" CHECK ("starts" COLLATE "C" < "ends"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /workshop" CHECK ("workshop" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('theory', 'practice', 'on_the_job', 'assessment'))
);
COMMENT ON COLUMN "session"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "session"."batch" IS 'Angkatannya. / The batch.';
COMMENT ON COLUMN "session"."date" IS 'Tanggal pelaksanaannya. / The day on which it is held.';
COMMENT ON COLUMN "session"."starts" IS 'Kapan dimulai, dalam waktu setempat lembaga pelatihan. / When it begins, in the local time of the centre.';
COMMENT ON COLUMN "session"."ends" IS 'Kapan selesai; yang lain boleh dimulai pada menit itu. / When it ends; another may begin at that minute.';
COMMENT ON COLUMN "session"."hours" IS 'Jam pelajaran (JP) yang dihitung untuknya. / The lesson hours (JP) that it counts for.';
COMMENT ON COLUMN "session"."kind" IS 'Jenis pengajarannya. Daftar kode: session_kind. / What kind of teaching it is. Code list: session_kind.';
COMMENT ON COLUMN "session"."unit" IS 'Unit kompetensi yang diajarkan dalam sesi itu. / The competency unit that is taught.';
COMMENT ON COLUMN "session"."topic" IS 'Tentang apa, bila tidak ada unit atau di samping unit itu. / What it is about, where there is no unit or beside it.';
COMMENT ON COLUMN "session"."instructors" IS 'Siapa yang mengajar; beberapa bila mereka mengajar bersama. / Who teaches; several where they teach together.';
COMMENT ON COLUMN "session"."workshop" IS 'Bengkel tempat pelaksanaannya. / The workshop it is held in.';
COMMENT ON COLUMN "session"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "session" IS '/training/sessions. Sesi adalah satu rangkaian jam pelajaran suatu angkatan pada satu hari, misalnya praktik di bengkel las dari 08:00 sampai 11:00. / A Session (sesi) is one block of lesson hours of a batch on one day, such as practice in the welding workshop from 08:00 to 11:00.';

CREATE TABLE IF NOT EXISTS "teaching_log" (
  "session" varchar(64) NOT NULL,
  "instructor" varchar(64) NOT NULL,
  "on" date,
  "taught_id" text,
  "taught_en" text,
  "hours" integer,
  "signed" boolean,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "taught_id_text" CHECK ("taught_id" <> ''),
  CONSTRAINT "taught_en_text" CHECK ("taught_en" <> ''),
  CONSTRAINT "hours_bounds" CHECK ("hours" BETWEEN 0 AND 100000),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "taught_id_required" CHECK (NOT ("taught_id" IS NOT NULL OR "taught_en" IS NOT NULL) OR "taught_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /session" CHECK ("session" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /instructor" CHECK ("instructor" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "teaching_log"."session" IS 'Sesinya. / The session.';
COMMENT ON COLUMN "teaching_log"."instructor" IS 'Instrukturnya, yang boleh menggantikan instruktur dalam jadwal. / The instructor, who may stand in for the one in the timetable.';
COMMENT ON COLUMN "teaching_log"."on" IS 'Tanggal sesi itu dilaksanakan. / The day it was held.';
COMMENT ON COLUMN "teaching_log"."taught_id" IS 'Apa yang diajarkan. Bunyinya dalam bahasa Indonesia. / What was taught. The wording in Indonesian.';
COMMENT ON COLUMN "teaching_log"."taught_en" IS 'Apa yang diajarkan. Bunyinya dalam bahasa Inggris. / What was taught. The wording in English.';
COMMENT ON COLUMN "teaching_log"."hours" IS 'JP yang sudah dilaksanakan. / The lesson hours that were held.';
COMMENT ON COLUMN "teaching_log"."signed" IS 'Apakah instruktur menandatanganinya. / Whether the instructor signed it.';
COMMENT ON COLUMN "teaching_log"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "teaching_log" IS '/training/teaching_logs. Jurnal (laporan harian instruktur) adalah hal yang ditulis instruktur sesudah suatu sesi: apa yang diajarkan, dan berapa jam pelajaran. / A TeachingLog (jurnal, laporan harian instruktur) is what an instructor writes down after a session: what was taught, and for how many lesson hours.';

CREATE TABLE IF NOT EXISTS "attendance_mark" (
  "id" varchar(64) NOT NULL,
  "enrolment" varchar(64) NOT NULL,
  "session" varchar(64),
  "date" date,
  "mark" varchar(64) NOT NULL,
  "hours" integer,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "hours_bounds" CHECK ("hours" BETWEEN 0 AND 100000),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("date" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "ATT-006 /hours" CHECK (("hours" = 0) OR ("mark" IN ('present'))),
  CONSTRAINT "ATT-007 /session" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("session" IS NOT NULL) OR ("date" IS NOT NULL)),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /session" CHECK ("session" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /mark" CHECK ("mark" IN ('present', 'sick', 'excused', 'absent'))
);
COMMENT ON COLUMN "attendance_mark"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "attendance_mark"."enrolment" IS 'Milik siapa tanda hadir ini. / Whose mark it is.';
COMMENT ON COLUMN "attendance_mark"."session" IS 'Sesinya; tidak diisi bila daftar hadir dibuat per hari. / The session; absent where the sheet is kept by the day.';
COMMENT ON COLUMN "attendance_mark"."date" IS 'Tanggalnya; boleh dikosongkan bila sesi disebut. / The day; it may be left out where the session is given.';
COMMENT ON COLUMN "attendance_mark"."mark" IS 'Apakah peserta hadir, atau mengapa tidak. Daftar kode: presence. / Whether the participant was present, or why not. Code list: presence.';
COMMENT ON COLUMN "attendance_mark"."hours" IS 'JP yang dihadiri, bila kurang dari yang dilaksanakan; tidak diisi bila hadir berarti semua JP, dan selain itu berarti tidak ada. / The lesson hours attended, where they are fewer than were held; absent for all of them if present, and for none otherwise.';
COMMENT ON COLUMN "attendance_mark"."amendment_replaces" IS 'Tanda hadir yang dibetulkan oleh tanda hadir ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The mark that this one corrects. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "attendance_mark"."amendment_on" IS 'Tanda hadir yang dibetulkan oleh tanda hadir ini. Tanggal penggantian. / The mark that this one corrects. The day of the amendment.';
COMMENT ON COLUMN "attendance_mark"."amendment_reason" IS 'Tanda hadir yang dibetulkan oleh tanda hadir ini. Mengapa data yang lebih dahulu digantikan. / The mark that this one corrects. Why the earlier record is replaced.';
COMMENT ON COLUMN "attendance_mark"."amendment_document" IS 'Tanda hadir yang dibetulkan oleh tanda hadir ini. Dokumen yang meresmikannya. / The mark that this one corrects. The document that makes it official.';
COMMENT ON COLUMN "attendance_mark"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "attendance_mark" IS '/training/attendance_marks. Tanda hadir adalah satu tanda pada daftar hadir: apakah peserta hadir dalam suatu sesi atau, jika daftar dibuat per hari, pada suatu hari. / An AttendanceMark (tanda hadir) is one mark on an attendance sheet (daftar hadir): whether a participant was there in a session or, where the sheet is kept by the day, on a day.';

CREATE TABLE IF NOT EXISTS "apprenticeship_plan" (
  "id" varchar(64) NOT NULL,
  "company" varchar(64) NOT NULL,
  "programme" varchar(64),
  "regions" jsonb,
  "period_from" date,
  "period_until" date,
  "participants" integer,
  "employees" integer,
  "company_hours_per_week" integer,
  "theory_hours" integer,
  "practice_hours" integer,
  "mentors" jsonb,
  "facilities" jsonb,
  "schedule" varchar(64),
  "agreement_draft" varchar(64),
  "submitted_on" date,
  "selection_from" date,
  "approved_by" varchar(64),
  "approved_on" date,
  "approval" varchar(64),
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "regions_json" CHECK (jsonb_typeof("regions") = 'array'),
  CONSTRAINT "participants_bounds" CHECK ("participants" >= 0),
  CONSTRAINT "employees_bounds" CHECK ("employees" >= 0),
  CONSTRAINT "company_hours_per_week_bounds" CHECK ("company_hours_per_week" >= 0),
  CONSTRAINT "theory_hours_bounds" CHECK ("theory_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "practice_hours_bounds" CHECK ("practice_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "mentors_json" CHECK (jsonb_typeof("mentors") = 'array'),
  CONSTRAINT "facilities_json" CHECK (jsonb_typeof("facilities") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "submitted_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "selection_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "approved_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /company" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /schedule" CHECK ("schedule" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /agreement_draft" CHECK ("agreement_draft" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /approval" CHECK ("approval" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /approved_by" CHECK ("approved_by" IN ('directorate_general', 'provincial_office', 'regency_office'))
);
COMMENT ON COLUMN "apprenticeship_plan"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "apprenticeship_plan"."company" IS 'Perusahaan yang menerima peserta pemagangan. / The company that takes apprentices.';
COMMENT ON COLUMN "apprenticeship_plan"."programme" IS 'Program pelatihan yang mereka ikuti. / The programme that they follow.';
COMMENT ON COLUMN "apprenticeship_plan"."regions" IS 'Kabupaten dan kota tempat mereka bekerja; satu provinsi berarti lebih dari satu kabupaten di dalamnya. / The regencies and cities where they work; a province stands for more than one of its regencies.';
COMMENT ON COLUMN "apprenticeship_plan"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "apprenticeship_plan"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "apprenticeship_plan"."participants" IS 'Jumlah peserta yang direncanakan. / The participants planned.';
COMMENT ON COLUMN "apprenticeship_plan"."employees" IS 'Jumlah karyawan perusahaan. / The employees of the company.';
COMMENT ON COLUMN "apprenticeship_plan"."company_hours_per_week" IS 'Jam kerja perusahaan dalam satu minggu, dalam jam 60 menit. / The working hours of the company in a week, in hours of 60 minutes.';
COMMENT ON COLUMN "apprenticeship_plan"."theory_hours" IS 'JP teori. / Lesson hours of theory.';
COMMENT ON COLUMN "apprenticeship_plan"."practice_hours" IS 'JP praktik di tempat kerja. / Lesson hours of practice at work.';
COMMENT ON COLUMN "apprenticeship_plan"."mentors" IS 'Para pembimbing pemagangan. / The mentors (pembimbing pemagangan).';
COMMENT ON COLUMN "apprenticeship_plan"."facilities" IS 'Ruang, mesin, dan alat untuk pelatihan. / Rooms, machines and tools for training.';
COMMENT ON COLUMN "apprenticeship_plan"."schedule" IS 'Dokumen yang memuat jadwal. / The document with the schedule.';
COMMENT ON COLUMN "apprenticeship_plan"."agreement_draft" IS 'Dokumen yang memuat rancangan perjanjian. / The document with the draft of the agreement.';
COMMENT ON COLUMN "apprenticeship_plan"."submitted_on" IS 'Tanggal rencana itu diserahkan. / The day the plan was submitted.';
COMMENT ON COLUMN "apprenticeship_plan"."selection_from" IS 'Hari pertama seleksi peserta. / The first day of the selection of participants.';
COMMENT ON COLUMN "apprenticeship_plan"."approved_by" IS 'Siapa yang menyetujuinya. Daftar kode: approving_authority. / Who approved it. Code list: approving_authority.';
COMMENT ON COLUMN "apprenticeship_plan"."approved_on" IS 'Tanggal persetujuan. / The day of approval.';
COMMENT ON COLUMN "apprenticeship_plan"."approval" IS 'Surat persetujuannya. / The letter of approval.';
COMMENT ON COLUMN "apprenticeship_plan"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "apprenticeship_plan"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "apprenticeship_plan"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "apprenticeship_plan" IS '/training/apprenticeship_plans. Rencana penyelenggaraan pemagangan adalah hal yang dimintakan perusahaan untuk disetujui pejabat berwenang sebelum memilih peserta pemagangan: satu program, sekian peserta, di wilayah-wilayah ini. / An ApprenticeshipPlan (rencana penyelenggaraan pemagangan) is what a company asks an authority to approve before it selects apprentices: a programme, so many participants, in these regions.';

CREATE TABLE IF NOT EXISTS "apprenticeship_agreement" (
  "id" varchar(64) NOT NULL,
  "plan" varchar(64),
  "person" varchar(64) NOT NULL,
  "company" varchar(64) NOT NULL,
  "centre" varchar(64),
  "programme" varchar(64),
  "period_from" date,
  "period_until" date,
  "age_at_start" integer,
  "guardian_consent" varchar(64),
  "allowance_per_month" bigint,
  "allowance_transport" bigint,
  "allowance_meals" bigint,
  "allowance_incentive" bigint,
  "participant_rights" jsonb,
  "participant_duties" jsonb,
  "company_rights" jsonb,
  "company_duties" jsonb,
  "mentors" jsonb,
  "hours_per_week" integer,
  "insurance" jsonb,
  "document" varchar(64),
  "participant_signed_on" date,
  "company_signed_on" date,
  "ratification" varchar(64),
  "ratified_on" date,
  "suspensions" jsonb,
  "theory_hours" integer,
  "practice_hours" integer,
  "evaluation" varchar(64),
  "certificate" varchar(64),
  "history" jsonb,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "age_at_start_bounds" CHECK ("age_at_start" >= 0),
  CONSTRAINT "allowance_per_month_bounds" CHECK ("allowance_per_month" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "allowance_transport_bounds" CHECK ("allowance_transport" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "allowance_meals_bounds" CHECK ("allowance_meals" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "allowance_incentive_bounds" CHECK ("allowance_incentive" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "participant_rights_json" CHECK (jsonb_typeof("participant_rights") = 'array'),
  CONSTRAINT "participant_duties_json" CHECK (jsonb_typeof("participant_duties") = 'array'),
  CONSTRAINT "company_rights_json" CHECK (jsonb_typeof("company_rights") = 'array'),
  CONSTRAINT "company_duties_json" CHECK (jsonb_typeof("company_duties") = 'array'),
  CONSTRAINT "mentors_json" CHECK (jsonb_typeof("mentors") = 'array'),
  CONSTRAINT "hours_per_week_bounds" CHECK ("hours_per_week" >= 0),
  CONSTRAINT "insurance_json" CHECK (jsonb_typeof("insurance") = 'array'),
  CONSTRAINT "suspensions_json" CHECK (jsonb_typeof("suspensions") = 'array'),
  CONSTRAINT "theory_hours_bounds" CHECK ("theory_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "practice_hours_bounds" CHECK ("practice_hours" BETWEEN 0 AND 100000),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "participant_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "company_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "ratified_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /plan" CHECK ("plan" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /person" CHECK ("person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /company" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /guardian_consent" CHECK ("guardian_consent" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /ratification" CHECK ("ratification" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /evaluation" CHECK ("evaluation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /certificate" CHECK ("certificate" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "MAG-004 /programme" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR "programme" IS NOT NULL),
  CONSTRAINT "MAG-004 /period" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR "period_from" IS NOT NULL AND "period_until" IS NOT NULL),
  CONSTRAINT "MAG-004 /allowance/per_month" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR "allowance_per_month" IS NOT NULL),
  CONSTRAINT "MAG-004 /participant_rights" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR 0 < CASE jsonb_typeof("participant_rights") WHEN 'array' THEN jsonb_array_length("participant_rights") ELSE 0 END),
  CONSTRAINT "MAG-004 /participant_duties" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR 0 < CASE jsonb_typeof("participant_duties") WHEN 'array' THEN jsonb_array_length("participant_duties") ELSE 0 END),
  CONSTRAINT "MAG-004 /company_rights" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR 0 < CASE jsonb_typeof("company_rights") WHEN 'array' THEN jsonb_array_length("company_rights") ELSE 0 END),
  CONSTRAINT "MAG-004 /company_duties" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR 0 < CASE jsonb_typeof("company_duties") WHEN 'array' THEN jsonb_array_length("company_duties") ELSE 0 END),
  CONSTRAINT "MAG-016 /allowance" CHECK ((0 <= "allowance_per_month") AND (0 <= "allowance_transport") AND (0 <= "allowance_meals") AND (0 <= "allowance_incentive") AND ("allowance_per_month" = ((cast("allowance_transport" AS decimal(40)) + cast("allowance_meals" AS decimal(40))) + cast("allowance_incentive" AS decimal(40)))))
);
COMMENT ON COLUMN "apprenticeship_agreement"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "apprenticeship_agreement"."plan" IS 'Rencana yang memuat perjanjian ini. / The plan that it belongs to.';
COMMENT ON COLUMN "apprenticeship_agreement"."person" IS 'Peserta pemagangannya. / The apprentice.';
COMMENT ON COLUMN "apprenticeship_agreement"."company" IS 'Perusahaannya. / The company.';
COMMENT ON COLUMN "apprenticeship_agreement"."centre" IS 'Lembaga pelatihan yang melatih bersama perusahaan, bila ada. / The centre that trains with the company, if there is one.';
COMMENT ON COLUMN "apprenticeship_agreement"."programme" IS 'Program pelatihan yang diikuti peserta pemagangan. / The programme that the apprentice follows.';
COMMENT ON COLUMN "apprenticeship_agreement"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "apprenticeship_agreement"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "apprenticeship_agreement"."age_at_start" IS 'Usia peserta pemagangan pada hari pertama, dalam tahun penuh. / The age of the apprentice on the first day, in completed years.';
COMMENT ON COLUMN "apprenticeship_agreement"."guardian_consent" IS 'Persetujuan tertulis orang tua atau wali, bagi yang berusia 17 tahun. / The written consent of a parent or guardian, for those who are 17.';
COMMENT ON COLUMN "apprenticeship_agreement"."allowance_per_month" IS 'Uang sakunya. Jumlah seluruhnya, dalam rupiah per bulan. / The allowance (uang saku). In all, in rupiah a month.';
COMMENT ON COLUMN "apprenticeship_agreement"."allowance_transport" IS 'Uang sakunya. Untuk transpor, dalam rupiah per bulan. / The allowance (uang saku). For transport, in rupiah a month.';
COMMENT ON COLUMN "apprenticeship_agreement"."allowance_meals" IS 'Uang sakunya. Untuk makan, dalam rupiah per bulan. / The allowance (uang saku). For meals, in rupiah a month.';
COMMENT ON COLUMN "apprenticeship_agreement"."allowance_incentive" IS 'Uang sakunya. Sebagai insentif, dalam rupiah per bulan. / The allowance (uang saku). As an incentive, in rupiah a month.';
COMMENT ON COLUMN "apprenticeship_agreement"."participant_rights" IS 'Apa yang menjadi hak peserta pemagangan. / What the apprentice may expect.';
COMMENT ON COLUMN "apprenticeship_agreement"."participant_duties" IS 'Apa yang wajib dilakukan peserta pemagangan. / What the apprentice must do.';
COMMENT ON COLUMN "apprenticeship_agreement"."company_rights" IS 'Apa yang menjadi hak perusahaan. / What the company may expect.';
COMMENT ON COLUMN "apprenticeship_agreement"."company_duties" IS 'Apa yang wajib dilakukan perusahaan. / What the company must do.';
COMMENT ON COLUMN "apprenticeship_agreement"."mentors" IS 'Para pembimbing pemagangan. / The mentors (pembimbing pemagangan).';
COMMENT ON COLUMN "apprenticeship_agreement"."hours_per_week" IS 'Jam di tempat kerja dalam satu minggu, dalam jam 60 menit. / The hours at work in a week, in hours of 60 minutes.';
COMMENT ON COLUMN "apprenticeship_agreement"."insurance" IS 'Siapa yang diasuransikan terhadap apa. / Who is insured against what.';
COMMENT ON COLUMN "apprenticeship_agreement"."document" IS 'Dokumennya sendiri. / The paper itself.';
COMMENT ON COLUMN "apprenticeship_agreement"."participant_signed_on" IS 'Tanggal peserta pemagangan menandatangani. / The day the apprentice signed.';
COMMENT ON COLUMN "apprenticeship_agreement"."company_signed_on" IS 'Tanggal perusahaan menandatangani. / The day the company signed.';
COMMENT ON COLUMN "apprenticeship_agreement"."ratification" IS 'Dokumen pengesahan oleh dinas kabupaten atau kota. / The document by which the office of the regency or city ratified it.';
COMMENT ON COLUMN "apprenticeship_agreement"."ratified_on" IS 'Tanggal pengesahan itu. / The day of that.';
COMMENT ON COLUMN "apprenticeship_agreement"."suspensions" IS 'Rentang waktu penghentian sementara, yang lebih dahulu disebut pertama; sebabnya ada dalam riwayat. / The spans in which it was paused, the earlier first; why is in the history.';
COMMENT ON COLUMN "apprenticeship_agreement"."theory_hours" IS 'JP teori yang dilaksanakan. / Lesson hours of theory that were held.';
COMMENT ON COLUMN "apprenticeship_agreement"."practice_hours" IS 'JP praktik yang dilaksanakan. / Lesson hours of practice that were held.';
COMMENT ON COLUMN "apprenticeship_agreement"."evaluation" IS 'Dokumen evaluasi peserta pemagangan. / The document that evaluates the apprentice.';
COMMENT ON COLUMN "apprenticeship_agreement"."certificate" IS 'Sertifikat keikutsertaan; bukan sertifikat kompetensi, yang hanya diberikan lewat asesmen. / The certificate of participation; not a competency certificate, which only an assessment gives.';
COMMENT ON COLUMN "apprenticeship_agreement"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "apprenticeship_agreement"."amendment_replaces" IS 'Perjanjian yang digantikan oleh perjanjian yang ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The agreement that this one replaces. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "apprenticeship_agreement"."amendment_on" IS 'Perjanjian yang digantikan oleh perjanjian yang ini. Tanggal penggantian. / The agreement that this one replaces. The day of the amendment.';
COMMENT ON COLUMN "apprenticeship_agreement"."amendment_reason" IS 'Perjanjian yang digantikan oleh perjanjian yang ini. Mengapa data yang lebih dahulu digantikan. / The agreement that this one replaces. Why the earlier record is replaced.';
COMMENT ON COLUMN "apprenticeship_agreement"."amendment_document" IS 'Perjanjian yang digantikan oleh perjanjian yang ini. Dokumen yang meresmikannya. / The agreement that this one replaces. The document that makes it official.';
COMMENT ON COLUMN "apprenticeship_agreement"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "apprenticeship_agreement"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "apprenticeship_agreement" IS '/training/apprenticeship_agreements. Perjanjian pemagangan mengikat satu orang pada satu perusahaan menurut rencana yang sudah disetujui: kewajiban kedua pihak satu sama lain, ditandatangani keduanya dan disahkan dinas tenaga kerja kabupaten atau kota. / An ApprenticeshipAgreement (perjanjian pemagangan) is one person at one company under a plan that was approved: what both sides owe each other, signed by both and ratified by the manpower office of the regency or city.';

CREATE TABLE IF NOT EXISTS "on_the_job_training" (
  "id" varchar(64) NOT NULL,
  "batch" varchar(64) NOT NULL,
  "enrolments" jsonb,
  "company" varchar(64) NOT NULL,
  "supervisor" varchar(64),
  "period_from" date,
  "period_until" date,
  "hours" integer,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "id_form" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "batch_form" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "enrolments_json" CHECK (jsonb_typeof("enrolments") = 'array'),
  CONSTRAINT "company_form" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "supervisor_form" CHECK ("supervisor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "hours_bounds" CHECK ("hours" BETWEEN 0 AND 100000),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON COLUMN "on_the_job_training"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "on_the_job_training"."batch" IS 'Angkatannya. / The batch.';
COMMENT ON COLUMN "on_the_job_training"."enrolments" IS 'Anggota angkatan yang pergi ke sana; daftar kosong berarti semuanya. / Those of the batch who go there; empty stands for all.';
COMMENT ON COLUMN "on_the_job_training"."company" IS 'Perusahaannya. / The company.';
COMMENT ON COLUMN "on_the_job_training"."supervisor" IS 'Siapa yang mengawasi mereka di perusahaan. / Who supervises them at the company.';
COMMENT ON COLUMN "on_the_job_training"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "on_the_job_training"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "on_the_job_training"."hours" IS 'JP di tempat kerja. / The lesson hours at the workplace.';
COMMENT ON COLUMN "on_the_job_training"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "on_the_job_training"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "on_the_job_training" IS '/training/on_the_job_trainings. Pelatihan di tempat kerja (OJT) adalah bagian program pelatihan yang dijalani suatu angkatan di tempat kerja. / An OnTheJobTraining (OJT) is the part of a training programme that a batch spends at a workplace.';

CREATE TABLE IF NOT EXISTS "graduate_internship" (
  "id" varchar(64) NOT NULL,
  "person" varchar(64) NOT NULL,
  "company" varchar(64) NOT NULL,
  "university" varchar(64),
  "diploma_on" date,
  "siapkerja_account" boolean,
  "period_from" date,
  "period_until" date,
  "stipend" bigint,
  "mentors" jsonb,
  "insurance" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "stipend_bounds" CHECK ("stipend" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "mentors_json" CHECK (jsonb_typeof("mentors") = 'array'),
  CONSTRAINT "insurance_json" CHECK (jsonb_typeof("insurance") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("diploma_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /person" CHECK ("person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /company" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /university" CHECK ("university" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "MAG-029 /siapkerja_account" CHECK (NOT ("record_phase" IN ('final')) OR ("siapkerja_account" IS NOT NULL) AND ("siapkerja_account" = true)),
  CONSTRAINT "MAG-029 /stipend" CHECK (NOT ("record_phase" IN ('final')) OR ("stipend" IS NOT NULL) AND (0 < "stipend")),
  CONSTRAINT "MAG-029 /mentors" CHECK (NOT ("record_phase" IN ('final')) OR 0 < CASE jsonb_typeof("mentors") WHEN 'array' THEN jsonb_array_length("mentors") ELSE 0 END)
);
COMMENT ON COLUMN "graduate_internship"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "graduate_internship"."person" IS 'Lulusan perguruan tinggi itu. / The graduate.';
COMMENT ON COLUMN "graduate_internship"."company" IS 'Perusahaannya. / The company.';
COMMENT ON COLUMN "graduate_internship"."university" IS 'Universitas atau perguruan tinggi lainnya. / The university or college.';
COMMENT ON COLUMN "graduate_internship"."diploma_on" IS 'Tanggal pada ijazah. / The day on the diploma.';
COMMENT ON COLUMN "graduate_internship"."siapkerja_account" IS 'Apakah lulusan itu memiliki akun SIAPkerja. / Whether the graduate has an account of SIAPkerja.';
COMMENT ON COLUMN "graduate_internship"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "graduate_internship"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "graduate_internship"."stipend" IS 'Uang sakunya, dalam rupiah per bulan. / The stipend, in rupiah a month.';
COMMENT ON COLUMN "graduate_internship"."mentors" IS 'Para pembimbing di perusahaan. / The mentors at the company.';
COMMENT ON COLUMN "graduate_internship"."insurance" IS 'Lulusan itu diasuransikan terhadap apa. / What the graduate is insured against.';
COMMENT ON COLUMN "graduate_internship"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "graduate_internship"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "graduate_internship" IS '/training/graduate_internships. Magang lulusan perguruan tinggi ("Maganghub") adalah pengalaman kerja bagi orang yang baru lulus dari perguruan tinggi: enam bulan, satu kali, dengan uang saku. / A GraduateInternship (magang lulusan perguruan tinggi, "Maganghub") is work experience for somebody who has just left a university: six months, once, with a stipend.';

CREATE TABLE IF NOT EXISTS "school_work_placement" (
  "id" varchar(64) NOT NULL,
  "pupil" varchar(64) NOT NULL,
  "school" varchar(64) NOT NULL,
  "company" varchar(64) NOT NULL,
  "period_from" date,
  "period_until" date,
  "age_at_start" integer,
  "approved_curriculum" boolean,
  "hazardous_work" boolean,
  "supervising_teacher" varchar(64),
  "instructor" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "age_at_start_bounds" CHECK ("age_at_start" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /pupil" CHECK ("pupil" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /school" CHECK ("school" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /company" CHECK ("company" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /supervising_teacher" CHECK ("supervising_teacher" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /instructor" CHECK ("instructor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "MAG-031 /approved_curriculum" CHECK (NOT ("record_phase" IN ('final')) OR ("approved_curriculum" IS NOT NULL) AND ("approved_curriculum" = true)),
  CONSTRAINT "MAG-033 /supervising_teacher" CHECK (NOT ("record_phase" IN ('final')) OR "supervising_teacher" IS NOT NULL),
  CONSTRAINT "MAG-033 /instructor" CHECK (NOT ("record_phase" IN ('final')) OR "instructor" IS NOT NULL)
);
COMMENT ON COLUMN "school_work_placement"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "school_work_placement"."pupil" IS 'Siswanya. / The pupil.';
COMMENT ON COLUMN "school_work_placement"."school" IS 'Sekolahnya. / The school.';
COMMENT ON COLUMN "school_work_placement"."company" IS 'Perusahaannya. / The company.';
COMMENT ON COLUMN "school_work_placement"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "school_work_placement"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "school_work_placement"."age_at_start" IS 'Usia siswa pada hari pertama, dalam tahun penuh. / The age of the pupil on the first day, in completed years.';
COMMENT ON COLUMN "school_work_placement"."approved_curriculum" IS 'Apakah termasuk kurikulum yang disahkan pejabat berwenang. / Whether it is part of a curriculum that the authority approved.';
COMMENT ON COLUMN "school_work_placement"."hazardous_work" IS 'Apakah pekerjaannya berbahaya, menurut daftar pekerjaan yang berbahaya bagi anak. / Whether the work is hazardous, as the list of work hazardous to children has it.';
COMMENT ON COLUMN "school_work_placement"."supervising_teacher" IS 'Guru yang membimbing siswa itu. / The teacher who supervises the pupil.';
COMMENT ON COLUMN "school_work_placement"."instructor" IS 'Siapa yang membimbing siswa itu di perusahaan. / Who instructs the pupil at the company.';
COMMENT ON COLUMN "school_work_placement"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "school_work_placement"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "school_work_placement" IS '/training/school_placements. Praktik kerja lapangan (PKL atau prakerin) adalah murid di tempat kerja sebagai bagian dari kurikulum sekolah. / A SchoolWorkPlacement (praktik kerja lapangan, PKL or prakerin) is a pupil at a workplace as part of the school''s curriculum.';

CREATE TABLE IF NOT EXISTS "participant_kit" (
  "enrolment" varchar(64) NOT NULL,
  "items" jsonb NOT NULL,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "items_json" CHECK (CASE WHEN jsonb_typeof("items") = 'array' THEN jsonb_array_length("items") >= 1 ELSE "items" IS NULL END),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "participant_kit"."enrolment" IS 'Kepesertaannya. / The enrolment.';
COMMENT ON COLUMN "participant_kit"."items" IS 'Barang-barangnya. / The items.';
COMMENT ON COLUMN "participant_kit"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "participant_kit" IS '/training/participant_kits. Barang yang diserahkan kepada satu peserta: seragam, alat tulis, modul, dan sejenisnya. / A ParticipantKit is what was handed to one participant: uniform, stationery, modules and the like.';

CREATE TABLE IF NOT EXISTS "training_score" (
  "enrolment" varchar(64) NOT NULL,
  "unit" varchar(16) NOT NULL,
  "score" numeric(7, 2) NOT NULL,
  "instructor" varchar(64),
  "on" date,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "unit_form" CHECK ("unit" ~ '^([A-V][.]([0-9]{2}[A-Z]{3}[0-9]{2}[.][0-9]{3}[.][0-9]|[0-9]{5,6}[.][0-9]{3}[.][0-9]{2})|[A-Z]{3}[.][A-Z]{2}[.]?[0-9]{2}[.][0-9]{3}[.][0-9]{2})$'),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BAT-016 /score" CHECK (0 <= cast("score" * 100 AS decimal(20)) AND cast("score" * 100 AS decimal(20)) <= 10000),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /instructor" CHECK ("instructor" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "training_score"."enrolment" IS 'Kepesertaannya. / The enrolment.';
COMMENT ON COLUMN "training_score"."unit" IS 'Unit kompetensinya. / The competency unit.';
COMMENT ON COLUMN "training_score"."score" IS 'Nilainya, mulai 0.00 sampai 100.00. / The mark, from 0.00 to 100.00.';
COMMENT ON COLUMN "training_score"."instructor" IS 'Siapa yang memberikan nilai itu. / Who gave it.';
COMMENT ON COLUMN "training_score"."on" IS 'Tanggal nilai pelatihan itu diberikan. / The day on which the mark was given.';
COMMENT ON COLUMN "training_score"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "training_score" IS '/training/training_scores. Nilai yang diberikan instruktur kepada peserta untuk satu unit. / A TrainingScore (nilai) is the mark that an instructor gave a participant for one unit.';

CREATE TABLE IF NOT EXISTS "certificate_register" (
  "id" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "numbering_pattern" text NOT NULL,
  "numbering_centre_code" text,
  "numbering_digits" integer,
  "in_force_from" date,
  "in_force_until" date,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "numbering_pattern_text" CHECK ("numbering_pattern" <> ''),
  CONSTRAINT "numbering_centre_code_text" CHECK ("numbering_centre_code" <> ''),
  CONSTRAINT "numbering_digits_bounds" CHECK ("numbering_digits" >= 0),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "certificate_register"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "certificate_register"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "certificate_register"."numbering_pattern" IS 'Bentuk nomor-nomornya. Bentuknya: teks apa pun dengan {number} dan {year} masing-masing satu kali, dan {centre} paling banyak satu kali, misalnya "{number}/{centre}/{year}". / The form of the numbers. The form: any text with {number} and {year} once each, and {centre} once at most, for example "{number}/{centre}/{year}".';
COMMENT ON COLUMN "certificate_register"."numbering_centre_code" IS 'Bentuk nomor-nomornya. Pengganti {centre}, misalnya "BLK-PSR". / The form of the numbers. What stands for {centre}, for example "BLK-PSR".';
COMMENT ON COLUMN "certificate_register"."numbering_digits" IS 'Bentuk nomor-nomornya. Banyak angka paling sedikit dari nomor urut, diisi nol di depan: 4 untuk "0007". / The form of the numbers. The least digits of the running number, filled with zeros: 4 for "0007".';
COMMENT ON COLUMN "certificate_register"."in_force_from" IS 'Untuk sertifikat yang terbit kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / For certificates issued when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "certificate_register"."in_force_until" IS 'Untuk sertifikat yang terbit kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / For certificates issued when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "certificate_register"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "certificate_register" IS '/training/certificate_registers. Buku register sertifikat adalah cara lembaga pelatihan menomori sertifikat pelatihannya. / A CertificateRegister (buku register sertifikat) is how a centre numbers its training certificates.';

CREATE TABLE IF NOT EXISTS "training_certificate" (
  "id" varchar(64) NOT NULL,
  "enrolment" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "number" text NOT NULL,
  "register_year" varchar(10),
  "running_number" integer,
  "issued_on" date,
  "units" jsonb,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "number_text" CHECK ("number" <> ''),
  CONSTRAINT "register_year_form" CHECK (CASE WHEN NOT ("register_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("register_year") < 10 THEN true ELSE cast(right("register_year", 2) as integer) <= extract(day from cast(left("register_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "running_number_bounds" CHECK ("running_number" >= 0),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("issued_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "ENR-049 /issued_on" CHECK (NOT ("record_phase" IN ('final')) OR ("issued_on" IS NOT NULL AND "register_year" IS NOT NULL AND "running_number" IS NOT NULL) AND (0 < "running_number"))
);
COMMENT ON COLUMN "training_certificate"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "training_certificate"."enrolment" IS 'Kepesertaan orang yang lulus. / The enrolment of who passed.';
COMMENT ON COLUMN "training_certificate"."centre" IS 'Lembaga pelatihan yang menerbitkannya. / The centre that issues it.';
COMMENT ON COLUMN "training_certificate"."number" IS 'Nomor seperti tercetak, misalnya "0007/BLK-PSR/2026". / The number as printed, for example "0007/BLK-PSR/2026".';
COMMENT ON COLUMN "training_certificate"."register_year" IS 'Tahun register, misalnya "2026". / The year of the register, for example "2026".';
COMMENT ON COLUMN "training_certificate"."running_number" IS 'Nomor urut dalam register tahun itu, mulai dari 1. / The running number in the register of that year, from 1.';
COMMENT ON COLUMN "training_certificate"."issued_on" IS 'Tanggal penerbitan. / The day of issue.';
COMMENT ON COLUMN "training_certificate"."units" IS 'Apa yang dipelajari. / What was learnt.';
COMMENT ON COLUMN "training_certificate"."amendment_replaces" IS 'Sertifikat yang digantikan oleh sertifikat ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The certificate that this one replaces. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "training_certificate"."amendment_on" IS 'Sertifikat yang digantikan oleh sertifikat ini. Tanggal penggantian. / The certificate that this one replaces. The day of the amendment.';
COMMENT ON COLUMN "training_certificate"."amendment_reason" IS 'Sertifikat yang digantikan oleh sertifikat ini. Mengapa data yang lebih dahulu digantikan. / The certificate that this one replaces. Why the earlier record is replaced.';
COMMENT ON COLUMN "training_certificate"."amendment_document" IS 'Sertifikat yang digantikan oleh sertifikat ini. Dokumen yang meresmikannya. / The certificate that this one replaces. The document that makes it official.';
COMMENT ON COLUMN "training_certificate"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "training_certificate" IS '/training/training_certificates. Sertifikat pelatihan adalah surat yang diberikan lembaga pelatihan kepada mereka yang lulus pelatihannya. / A TrainingCertificate (sertifikat pelatihan) is the paper that a centre gives those who passed its training.';

CREATE TABLE IF NOT EXISTS "outcome" (
  "id" varchar(64) NOT NULL,
  "enrolment" varchar(64) NOT NULL,
  "destination" varchar(64) NOT NULL,
  "window" varchar(64),
  "collected_on" date,
  "started_on" date,
  "organisation" varchar(64),
  "employer" text,
  "business" text,
  "nib" text,
  "occupation" text,
  "industry" text,
  "industry_edition" varchar(10),
  "paid" boolean,
  "monthly_wage" bigint,
  "evidence" jsonb,
  "abroad" boolean,
  "migrant_country" text,
  "migrant_channel" varchar(64),
  "exclusion" varchar(64),
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "employer_text" CHECK ("employer" <> ''),
  CONSTRAINT "business_text" CHECK ("business" <> ''),
  CONSTRAINT "nib_text" CHECK ("nib" <> ''),
  CONSTRAINT "occupation_text" CHECK ("occupation" <> ''),
  CONSTRAINT "industry_text" CHECK ("industry" <> ''),
  CONSTRAINT "industry_edition_form" CHECK (CASE WHEN NOT ("industry_edition" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("industry_edition") < 10 THEN true ELSE cast(right("industry_edition", 2) as integer) <= extract(day from cast(left("industry_edition", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "monthly_wage_bounds" CHECK ("monthly_wage" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "evidence_json" CHECK (jsonb_typeof("evidence") = 'array'),
  CONSTRAINT "migrant_country_text" CHECK ("migrant_country" <> ''),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("collected_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "started_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "migrant_country_required" CHECK (NOT ("migrant_country" IS NOT NULL OR "migrant_channel" IS NOT NULL) OR "migrant_country" IS NOT NULL),
  CONSTRAINT "migrant_channel_required" CHECK (NOT ("migrant_country" IS NOT NULL OR "migrant_channel" IS NOT NULL) OR "migrant_channel" IS NOT NULL),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "OUT-001" CHECK (("destination" IS NULL) OR ((NOT (("employer" IS NOT NULL) OR ("organisation" IS NOT NULL)) OR "destination" IN ('employed', 'apprenticeship')) AND (NOT (("business" IS NOT NULL) OR ("nib" IS NOT NULL)) OR "destination" IN ('self_employed')) AND (NOT (("occupation" IS NOT NULL) OR ("industry" IS NOT NULL) OR ("migrant_country" IS NOT NULL OR "migrant_channel" IS NOT NULL) OR (("abroad" IS NOT NULL) AND (coalesce("abroad" = true, true)))) OR "destination" IN ('employed', 'self_employed', 'apprenticeship')))),
  CONSTRAINT "OUT-011 /monthly_wage" CHECK (("monthly_wage" = 0) OR ((0 < "monthly_wage") AND (NOT (("paid" IS NOT NULL) AND (coalesce("paid" = false, true)))) AND (NOT (("destination" IS NOT NULL) AND (coalesce("destination" IN ('not_working', 'untraceable'), true)))))),
  CONSTRAINT "OUT-013 /migrant/country" CHECK (("migrant_country" ~ '^[A-Z]{2}$') AND ("migrant_country" <> 'ID')),
  CONSTRAINT "OUT-016 /industry" CHECK ("industry" ~ '^[0-9]{5}$'),
  CONSTRAINT "REF-001 /destination" CHECK ("destination" IN ('employed', 'self_employed', 'apprenticeship', 'continuing_school', 'not_working', 'untraceable')),
  CONSTRAINT "REF-001 /window" CHECK ("window" IN ('month_1', 'month_3', 'month_6', 'month_12', 'quarter_1', 'quarter_2', 'quarter_3', 'quarter_4', 'year_end')),
  CONSTRAINT "REF-001 /migrant/channel" CHECK ("migrant_channel" IN ('p2mi', 'government_to_government', 'government_to_private', 'own_company', 'individual')),
  CONSTRAINT "REF-001 /exclusion" CHECK ("exclusion" IN ('death', 'illness', 'in_school', 'caring_for_family', 'detained'))
);
COMMENT ON COLUMN "outcome"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "outcome"."enrolment" IS 'Kepesertaan yang mendahuluinya. / The enrolment that it follows.';
COMMENT ON COLUMN "outcome"."destination" IS 'Di mana orang itu sekarang; "untraceable" bila tidak seorang pun dapat mengetahuinya. Daftar kode: destination. / Where the person is; "untraceable" if nobody could find out. Code list: destination.';
COMMENT ON COLUMN "outcome"."window" IS 'Jendela pelacakan yang diukurnya; tidak diisi untuk yang di luar jendela. Daftar kode: outcome_window. / The window that it measures; absent for one outside of them. Code list: outcome_window.';
COMMENT ON COLUMN "outcome"."collected_on" IS 'Tanggal hal itu diketahui. / The day on which it was found out.';
COMMENT ON COLUMN "outcome"."started_on" IS 'Sejak kapan orang itu di sana: hari pertama bekerja, berusaha, bersekolah, atau tidak bekerja. / Since when the person is there: the first day of the work, the business, the schooling or the time without work.';
COMMENT ON COLUMN "outcome"."organisation" IS 'Pemberi kerjanya, bila organisasi dalam dokumen. / The employer, where it is an organisation of the document.';
COMMENT ON COLUMN "outcome"."employer" IS 'Pemberi kerjanya, menurut sebutan orang itu. / The employer, as the person names it.';
COMMENT ON COLUMN "outcome"."business" IS 'Produk atau usaha orang yang berwirausaha. / The product or the business of the self-employed.';
COMMENT ON COLUMN "outcome"."nib" IS 'Nomor induk berusaha (NIB) orang yang berwirausaha. / The business identification number (NIB) of the self-employed.';
COMMENT ON COLUMN "outcome"."occupation" IS 'Pekerjaannya, menurut sebutan orang itu atau menurut KBJI. / The occupation, as the person names it or as KBJI does.';
COMMENT ON COLUMN "outcome"."industry" IS 'Lapangan usaha pekerjaan atau usahanya: lima angka KBLI, misalnya "78421". / The industry of the work or the business: five digits of KBLI, for example "78421".';
COMMENT ON COLUMN "outcome"."industry_edition" IS 'Edisi KBLI, misalnya "2020". / The edition of KBLI, for example "2020".';
COMMENT ON COLUMN "outcome"."paid" IS 'Apakah menerima upah. / Whether it is paid.';
COMMENT ON COLUMN "outcome"."monthly_wage" IS 'Upah, atau penghasilan, dalam satu bulan. / The wage, or what is earned, in a month.';
COMMENT ON COLUMN "outcome"."evidence" IS 'Apa yang menunjukkannya. / What shows it.';
COMMENT ON COLUMN "outcome"."abroad" IS 'Apakah bekerja di negara lain. / Whether it is work in another country.';
COMMENT ON COLUMN "outcome"."migrant_country" IS 'Di mana dan bagaimana, untuk pekerjaan di negara lain. Negaranya: dua huruf ISO 3166, misalnya "MY". / Where and how, for work in another country. The country: two letters of ISO 3166, for example "MY".';
COMMENT ON COLUMN "outcome"."migrant_channel" IS 'Di mana dan bagaimana, untuk pekerjaan di negara lain. Bagaimana orang itu ditempatkan. Daftar kode: migrant_channel. / Where and how, for work in another country. How the person was placed. Code list: migrant_channel.';
COMMENT ON COLUMN "outcome"."exclusion" IS 'Mengapa orang itu tidak ikut dihitung dalam angka persentase, bila demikian. Daftar kode: exclusion_reason. / Why the person is left out of rates, if so. Code list: exclusion_reason.';
COMMENT ON COLUMN "outcome"."amendment_replaces" IS 'Data keadaan alumni yang dibetulkan oleh data ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The outcome record that this one corrects. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "outcome"."amendment_on" IS 'Data keadaan alumni yang dibetulkan oleh data ini. Tanggal penggantian. / The outcome record that this one corrects. The day of the amendment.';
COMMENT ON COLUMN "outcome"."amendment_reason" IS 'Data keadaan alumni yang dibetulkan oleh data ini. Mengapa data yang lebih dahulu digantikan. / The outcome record that this one corrects. Why the earlier record is replaced.';
COMMENT ON COLUMN "outcome"."amendment_document" IS 'Data keadaan alumni yang dibetulkan oleh data ini. Dokumen yang meresmikannya. / The outcome record that this one corrects. The document that makes it official.';
COMMENT ON COLUMN "outcome"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "outcome" IS '/training/outcomes. Keadaan satu orang sesudah pelatihan, sebagaimana diketahui pada satu hari. / An Outcome is what became of one person after training, as it was found out on one day.';

CREATE TABLE IF NOT EXISTS "tracer_contact" (
  "enrolment" varchar(64) NOT NULL,
  "on" date NOT NULL,
  "channel" varchar(64),
  "result" varchar(64) NOT NULL,
  "outcome" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /outcome" CHECK ("outcome" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /channel" CHECK ("channel" IN ('phone', 'message', 'email', 'online_form', 'visit', 'employer', 'meeting')),
  CONSTRAINT "REF-001 /result" CHECK ("result" IN ('reached', 'not_reached', 'refused'))
);
COMMENT ON COLUMN "tracer_contact"."enrolment" IS 'Kepesertaannya. / The enrolment.';
COMMENT ON COLUMN "tracer_contact"."on" IS 'Tanggal upaya itu. / The day of the attempt.';
COMMENT ON COLUMN "tracer_contact"."channel" IS 'Bagaimana orang itu ditanyai. Daftar kode: tracer_channel. / How the person was asked. Code list: tracer_channel.';
COMMENT ON COLUMN "tracer_contact"."result" IS 'Apa hasil penyaluran itu. Daftar kode: contact_result. / What came of it. Code list: contact_result.';
COMMENT ON COLUMN "tracer_contact"."outcome" IS 'Keadaan alumni yang diketahui dari upaya itu. / The outcome that was found out.';
COMMENT ON COLUMN "tracer_contact"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "tracer_contact" IS '/training/tracer_contacts. Satu upaya menghubungi seseorang sesudah pelatihan. / A TracerContact is one attempt to reach somebody after training.';

CREATE TABLE IF NOT EXISTS "business_mentoring" (
  "enrolment" varchar(64) NOT NULL,
  "mentor" varchar(64),
  "organisation" varchar(64),
  "period_from" date,
  "period_until" date,
  "meetings" integer,
  "business" text,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "meetings_bounds" CHECK ("meetings" >= 0),
  CONSTRAINT "business_text" CHECK ("business" <> ''),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /mentor" CHECK ("mentor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "business_mentoring"."enrolment" IS 'Kepesertaan orang yang didampingi. / The enrolment of who is helped.';
COMMENT ON COLUMN "business_mentoring"."mentor" IS 'Siapa yang mendampingi. / Who helps.';
COMMENT ON COLUMN "business_mentoring"."organisation" IS 'Organisasi asal pendamping, atau organisasi yang mendampingi. / The organisation of the mentor, or the one that helps.';
COMMENT ON COLUMN "business_mentoring"."period_from" IS 'Dari kapan sampai kapan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / From when to when. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "business_mentoring"."period_until" IS 'Dari kapan sampai kapan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / From when to when. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "business_mentoring"."meetings" IS 'Berapa kali mereka bertemu. / How often they met.';
COMMENT ON COLUMN "business_mentoring"."business" IS 'Produk atau usahanya. / The product or the business.';
COMMENT ON COLUMN "business_mentoring"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "business_mentoring" IS '/training/business_mentorings. Pendampingan usaha adalah bantuan sesudah pelatihan untuk membuka usaha atau mempertahankannya. / A BusinessMentoring (pendampingan usaha) is help after training to open a business or to keep it going.';

CREATE TABLE IF NOT EXISTS "job_referral" (
  "enrolment" varchar(64) NOT NULL,
  "organisation" varchar(64),
  "vacancy" text,
  "on" date,
  "result" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "vacancy_text" CHECK ("vacancy" <> ''),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /result" CHECK ("result" IN ('applied', 'interviewed', 'hired', 'not_hired', 'declined'))
);
COMMENT ON COLUMN "job_referral"."enrolment" IS 'Kepesertaan orang itu. / The enrolment of the person.';
COMMENT ON COLUMN "job_referral"."organisation" IS 'Pemberi kerjanya. / The employer.';
COMMENT ON COLUMN "job_referral"."vacancy" IS 'Lowongannya, misalnya "operator jahit". / The vacancy, such as "operator jahit".';
COMMENT ON COLUMN "job_referral"."on" IS 'Tanggal lowongan itu diteruskan. / The day on which the vacancy was passed on.';
COMMENT ON COLUMN "job_referral"."result" IS 'Apa hasil penyaluran itu. Daftar kode: referral_result. / What came of it. Code list: referral_result.';
COMMENT ON COLUMN "job_referral"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "job_referral" IS '/training/job_referrals. Lowongan yang diteruskan kepada seseorang yang sudah dilatih. / A JobReferral is a vacancy that was passed to somebody who has been trained.';

CREATE TABLE IF NOT EXISTS "roadmap" (
  "centre" varchar(64) NOT NULL,
  "region" varchar(13),
  "manager" varchar(64),
  "classes" jsonb,
  "evidence" jsonb,
  "milestones" jsonb,
  "reviews" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "manager_form" CHECK ("manager" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "classes_json" CHECK (jsonb_typeof("classes") = 'array'),
  CONSTRAINT "evidence_json" CHECK (jsonb_typeof("evidence") = 'array'),
  CONSTRAINT "milestones_json" CHECK (jsonb_typeof("milestones") = 'array'),
  CONSTRAINT "reviews_json" CHECK (jsonb_typeof("reviews") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "roadmap"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "roadmap"."region" IS 'Wilayah lembaga pelatihan itu. / The region of the centre.';
COMMENT ON COLUMN "roadmap"."manager" IS 'Siapa yang mengelola lembaga pelatihan, menurut cara sistem penyimpan data mengenal penggunanya; bukan nama. / Who manages the centre, as the system that keeps the record knows its users; not a name.';
COMMENT ON COLUMN "roadmap"."classes" IS 'Kelas yang ditetapkan untuknya, yang lebih dahulu disebut pertama. / The classes it was given, the earlier first.';
COMMENT ON COLUMN "roadmap"."evidence" IS 'Bukti yang mendukung dan yang menyangkal pemenuhan kriteria. / Evidence for and against the criteria.';
COMMENT ON COLUMN "roadmap"."milestones" IS 'Langkah-langkah menuju kelas berikutnya. / The steps towards the next classes.';
COMMENT ON COLUMN "roadmap"."reviews" IS 'Penilaian sampai sekarang, yang lebih dahulu disebut pertama. / The reviews so far, the earlier first.';
COMMENT ON COLUMN "roadmap"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "roadmap"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "roadmap" IS '/roadmap/roadmaps. Hal yang diketahui tentang satu BLK Komunitas dalam perjalanannya: kelas yang diberikan, bukti untuk kriteria, langkah-langkah ke depan, dan penilaiannya. / A Roadmap is what is known of one community centre on its way: the classes it was given, the evidence for the criteria, the steps ahead and the reviews.';

CREATE TABLE IF NOT EXISTS "national_programme" (
  "id" varchar(64) NOT NULL,
  "title_id" text NOT NULL,
  "title_en" text,
  "organisation" varchar(64),
  "year" varchar(10),
  "centres_qualifier" varchar(64),
  "centres_value" integer,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "title_id_text" CHECK ("title_id" <> ''),
  CONSTRAINT "title_en_text" CHECK ("title_en" <> ''),
  CONSTRAINT "year_form" CHECK (CASE WHEN NOT ("year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("year") < 10 THEN true ELSE cast(right("year", 2) as integer) <= extract(day from cast(left("year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "centres_value_bounds" CHECK ("centres_value" >= 0),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "centres_qualifier_required" CHECK (NOT ("centres_qualifier" IS NOT NULL OR "centres_value" IS NOT NULL) OR "centres_qualifier" IS NOT NULL),
  CONSTRAINT "centres_value_required" CHECK (NOT ("centres_qualifier" IS NOT NULL OR "centres_value" IS NOT NULL) OR "centres_value" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /centres/qualifier" CHECK ("centres_qualifier" IN ('exactly', 'about', 'more_than', 'at_least', 'fewer_than', 'at_most'))
);
COMMENT ON COLUMN "national_programme"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "national_programme"."title_id" IS 'Apa hal itu. Bunyinya dalam bahasa Indonesia. / What it is. The wording in Indonesian.';
COMMENT ON COLUMN "national_programme"."title_en" IS 'Apa hal itu. Bunyinya dalam bahasa Inggris. / What it is. The wording in English.';
COMMENT ON COLUMN "national_programme"."organisation" IS 'Siapa yang menyelenggarakannya. / Who runs it.';
COMMENT ON COLUMN "national_programme"."year" IS 'Tahun pembangunan lembaga pelatihan itu. / The year in which the centres are built.';
COMMENT ON COLUMN "national_programme"."centres_qualifier" IS 'Berapa lembaga pelatihan. Bagaimana sumber menyebut jumlahnya. Daftar kode: count_qualifier. / How many centres. How the source gives the number. Code list: count_qualifier.';
COMMENT ON COLUMN "national_programme"."centres_value" IS 'Berapa lembaga pelatihan. Angkanya sendiri. / How many centres. The number itself.';
COMMENT ON COLUMN "national_programme"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "national_programme"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "national_programme" IS '/construction/programmes. Program nasional yang membangun sejumlah lembaga pelatihan dalam satu tahun. / A NationalProgramme builds a number of centres in a year.';

CREATE TABLE IF NOT EXISTS "building_project" (
  "id" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "region" varchar(13),
  "builder" varchar(64),
  "proponent" varchar(64),
  "builder_kind" varchar(64),
  "centre_kind" varchar(64),
  "centre" varchar(64),
  "programme" varchar(64),
  "announced_on" date,
  "planned_start" varchar(10),
  "planned_finish" varchar(10),
  "revisions" jsonb,
  "sectors" jsonb,
  "need_on" date,
  "need_vocations" jsonb,
  "need_catchment" jsonb,
  "need_unemployment_rate" numeric(7, 2),
  "need_document" varchar(64),
  "study_on" date,
  "study_conclusion" varchar(64),
  "study_conditions" text,
  "study_author" varchar(64),
  "study_document" varchar(64),
  "site_area_m2" integer,
  "site_title" varchar(64),
  "site_holder" varchar(64),
  "site_titled_on" date,
  "site_title_document" varchar(64),
  "site_decision_signed_on" date,
  "site_decision_organisation" varchar(64),
  "site_decision_document" varchar(64),
  "site_grant_signed_on" date,
  "site_grant_document" varchar(64),
  "site_grant_checked_on" date,
  "site_grant_fit" boolean,
  "site_grant_check_document" varchar(64),
  "environment_kind" varchar(64),
  "environment_approved_on" date,
  "environment_document" varchar(64),
  "design_on" date,
  "design_estimate" bigint,
  "design_floor_area_m2" integer,
  "design_document" varchar(64),
  "tenders" jsonb,
  "contracts" jsonb,
  "handovers" jsonb,
  "defects" jsonb,
  "functional_certificate_number" text,
  "functional_certificate_issued_on" date,
  "functional_certificate_expires_on" date,
  "functional_certificate_document" varchar(64),
  "fulfilments" jsonb,
  "baselines" jsonb,
  "progress_reports" jsonb,
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "planned_start_form" CHECK (CASE WHEN NOT ("planned_start" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("planned_start") < 10 THEN true ELSE cast(right("planned_start", 2) as integer) <= extract(day from cast(left("planned_start", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "planned_finish_form" CHECK (CASE WHEN NOT ("planned_finish" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("planned_finish") < 10 THEN true ELSE cast(right("planned_finish", 2) as integer) <= extract(day from cast(left("planned_finish", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "revisions_json" CHECK (jsonb_typeof("revisions") = 'array'),
  CONSTRAINT "sectors_json" CHECK (jsonb_typeof("sectors") = 'array'),
  CONSTRAINT "need_vocations_json" CHECK (jsonb_typeof("need_vocations") = 'array'),
  CONSTRAINT "need_catchment_json" CHECK (jsonb_typeof("need_catchment") = 'array'),
  CONSTRAINT "need_document_form" CHECK ("need_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "study_conditions_text" CHECK ("study_conditions" <> ''),
  CONSTRAINT "site_area_m2_bounds" CHECK ("site_area_m2" >= 0),
  CONSTRAINT "site_title_code" CHECK ("site_title" IN ('certificate', 'grant', 'lease', 'borrowed')),
  CONSTRAINT "site_holder_code" CHECK ("site_holder" IN ('government', 'community', 'private')),
  CONSTRAINT "site_title_document_form" CHECK ("site_title_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "site_decision_organisation_form" CHECK ("site_decision_organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "site_decision_document_form" CHECK ("site_decision_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "site_grant_document_form" CHECK ("site_grant_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "site_grant_check_document_form" CHECK ("site_grant_check_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "design_estimate_bounds" CHECK ("design_estimate" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "design_floor_area_m2_bounds" CHECK ("design_floor_area_m2" >= 0),
  CONSTRAINT "design_document_form" CHECK ("design_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "tenders_json" CHECK (jsonb_typeof("tenders") = 'array'),
  CONSTRAINT "contracts_json" CHECK (jsonb_typeof("contracts") = 'array'),
  CONSTRAINT "handovers_json" CHECK (jsonb_typeof("handovers") = 'array'),
  CONSTRAINT "defects_json" CHECK (jsonb_typeof("defects") = 'array'),
  CONSTRAINT "functional_certificate_number_text" CHECK ("functional_certificate_number" <> ''),
  CONSTRAINT "fulfilments_json" CHECK (jsonb_typeof("fulfilments") = 'array'),
  CONSTRAINT "baselines_json" CHECK (jsonb_typeof("baselines") = 'array'),
  CONSTRAINT "progress_reports_json" CHECK (jsonb_typeof("progress_reports") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("announced_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "need_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "study_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "site_titled_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "site_decision_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "site_grant_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "site_grant_checked_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "environment_approved_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "design_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "functional_certificate_issued_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "functional_certificate_expires_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /builder" CHECK ("builder" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /proponent" CHECK ("proponent" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /programme" CHECK ("programme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /builder_kind" CHECK ("builder_kind" IN ('ministry', 'directorate_general', 'directorate', 'state_agency', 'provincial_government', 'regency_government', 'city_government', 'manpower_office', 'local_office', 'council_secretariat', 'company', 'foundation', 'religious_institution', 'trade_union', 'association', 'press')),
  CONSTRAINT "REF-001 /centre_kind" CHECK ("centre_kind" IN ('uptp', 'uptd', 'blkln', 'ministry_institution', 'local_office', 'lpk_private', 'lpk_company', 'blkk')),
  CONSTRAINT "DOC-014 /functional_certificate/document" CHECK ("functional_certificate_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /environment/document" CHECK ("environment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /environment/kind" CHECK ("environment_kind" IN ('amdal', 'ukl_upl', 'sppl')),
  CONSTRAINT "DOC-014 /study/author" CHECK ("study_author" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /study/document" CHECK ("study_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /study/conclusion" CHECK ("study_conclusion" IN ('feasible', 'feasible_with_conditions', 'not_feasible'))
);
COMMENT ON COLUMN "building_project"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "building_project"."name" IS 'Nama, misalnya "BLK Kalimantan Utara". / The name, for example "BLK Kalimantan Utara".';
COMMENT ON COLUMN "building_project"."region" IS 'Wilayah tempat pembangunan, serinci yang diketahui. / The region it is built in, as deep as it is known.';
COMMENT ON COLUMN "building_project"."builder" IS 'Siapa yang membangun. / Who builds.';
COMMENT ON COLUMN "building_project"."proponent" IS 'Siapa yang mengusulkannya. / Who asked for it.';
COMMENT ON COLUMN "building_project"."builder_kind" IS 'Jenis organisasi yang membangun: bila kementerian, lahan dihibahkan lebih dahulu kepadanya. Daftar kode: organisation_kind. / What kind of organisation builds: where it is a ministry, the land is granted to it first. Code list: organisation_kind.';
COMMENT ON COLUMN "building_project"."centre_kind" IS 'Akan menjadi lembaga pelatihan jenis apa; bila tidak diisi, lembaga pelatihan pemerintah. Daftar kode: centre_kind. / What kind of centre it becomes; absent is a centre of the government. Code list: centre_kind.';
COMMENT ON COLUMN "building_project"."centre" IS 'Lembaga pelatihan yang terwujud darinya, bila ada dalam dokumen. / The centre that it becomes, where the document has it.';
COMMENT ON COLUMN "building_project"."programme" IS 'Program nasional yang memuatnya. / The national programme it is part of.';
COMMENT ON COLUMN "building_project"."announced_on" IS 'Tanggal rencana itu pertama kali diumumkan. / The day on which the plan was first announced.';
COMMENT ON COLUMN "building_project"."planned_start" IS 'Kapan pembangunan semula direncanakan mulai, setepat yang diketahui. / When building was first planned to begin, as exactly as it is known.';
COMMENT ON COLUMN "building_project"."planned_finish" IS 'Kapan pembangunan semula direncanakan selesai. / When building was first planned to end.';
COMMENT ON COLUMN "building_project"."revisions" IS 'Bagaimana rencana berubah sejak itu, yang lebih dahulu disebut pertama. / How the plan changed since, the earlier first.';
COMMENT ON COLUMN "building_project"."sectors" IS 'Sektor yang pekerjanya akan dilatih. / The sectors whose workers it is to train.';
COMMENT ON COLUMN "building_project"."need_on" IS 'Mengapa daerah menginginkannya. Tanggal hal itu dicatat. / Why the region wants it. The day it was written down.';
COMMENT ON COLUMN "building_project"."need_vocations" IS 'Mengapa daerah menginginkannya. Kejuruan yang diminta. / Why the region wants it. The vocations that are asked for.';
COMMENT ON COLUMN "building_project"."need_catchment" IS 'Mengapa daerah menginginkannya. Wilayah yang penduduknya akan dilatih. / Why the region wants it. The regions whose people it is to train.';
COMMENT ON COLUMN "building_project"."need_unemployment_rate" IS 'Mengapa daerah menginginkannya. Bagian angkatan kerja di sana yang menganggur (TPT), misalnya "3.90". / Why the region wants it. The share of the labour force that is out of work there (TPT), such as "3.90".';
COMMENT ON COLUMN "building_project"."need_document" IS 'Mengapa daerah menginginkannya. Naskahnya. / Why the region wants it. The paper.';
COMMENT ON COLUMN "building_project"."study_on" IS 'Studi kelayakannya. Tanggal pekerjaan itu selesai. / The feasibility study. The day it was finished.';
COMMENT ON COLUMN "building_project"."study_conclusion" IS 'Studi kelayakannya. Apa kesimpulannya; tidak diisi selama belum diketahui. Daftar kode: study_conclusion. / The feasibility study. What it concludes; absent while that is not known. Code list: study_conclusion.';
COMMENT ON COLUMN "building_project"."study_conditions" IS 'Studi kelayakannya. Dengan syarat apa, bila kesimpulannya demikian. / The feasibility study. Under which conditions, where it concludes so.';
COMMENT ON COLUMN "building_project"."study_author" IS 'Studi kelayakannya. Siapa yang menyusunnya. / The feasibility study. Who made it.';
COMMENT ON COLUMN "building_project"."study_document" IS 'Studi kelayakannya. Naskahnya. / The feasibility study. The paper.';
COMMENT ON COLUMN "building_project"."site_area_m2" IS 'Lahannya. Luas dalam meter persegi. / The land. The area in square metres.';
COMMENT ON COLUMN "building_project"."site_title" IS 'Lahannya. Dengan hak apa lahan itu dikuasai. Daftar kode: land_title. / The land. By what right the land is held. Code list: land_title.';
COMMENT ON COLUMN "building_project"."site_holder" IS 'Lahannya. Lahan milik siapa. Daftar kode: land_holder. / The land. Whose land it is. Code list: land_holder.';
COMMENT ON COLUMN "building_project"."site_titled_on" IS 'Lahannya. Tanggal hak itu. / The land. The day of the title.';
COMMENT ON COLUMN "building_project"."site_title_document" IS 'Lahannya. Dokumen yang membuktikan hak itu. / The land. The paper that proves the title.';
COMMENT ON COLUMN "building_project"."site_decision_signed_on" IS 'Lahannya. SK yang menetapkan lokasi (penetapan lokasi). Tanggal ditandatangani; tidak diisi selama belum ditandatangani. / The land. The decree that fixed the site (penetapan lokasi). The day it was signed; absent while it is not.';
COMMENT ON COLUMN "building_project"."site_decision_organisation" IS 'Lahannya. SK yang menetapkan lokasi (penetapan lokasi). SK milik siapa. / The land. The decree that fixed the site (penetapan lokasi). Whose decree it is.';
COMMENT ON COLUMN "building_project"."site_decision_document" IS 'Lahannya. SK yang menetapkan lokasi (penetapan lokasi). Naskahnya. / The land. The decree that fixed the site (penetapan lokasi). The paper.';
COMMENT ON COLUMN "building_project"."site_grant_signed_on" IS 'Lahannya. Bagaimana lahan itu beralih ke kementerian. Tanggal naskah hibah ditandatangani; tidak diisi selama belum ditandatangani. / The land. How the land came to the ministry. The day the deed was signed (naskah hibah); absent while it is not.';
COMMENT ON COLUMN "building_project"."site_grant_document" IS 'Lahannya. Bagaimana lahan itu beralih ke kementerian. Naskah hibahnya. / The land. How the land came to the ministry. The deed.';
COMMENT ON COLUMN "building_project"."site_grant_checked_on" IS 'Lahannya. Bagaimana lahan itu beralih ke kementerian. Tanggal kementerian memeriksa lahan (cek lapangan). / The land. How the land came to the ministry. The day the ministry checked the land (cek lapangan).';
COMMENT ON COLUMN "building_project"."site_grant_fit" IS 'Lahannya. Bagaimana lahan itu beralih ke kementerian. Apakah lahan dinyatakan layak dibangun. / The land. How the land came to the ministry. Whether the land was found fit to build on.';
COMMENT ON COLUMN "building_project"."site_grant_check_document" IS 'Lahannya. Bagaimana lahan itu beralih ke kementerian. Berita acara kunjungan itu. / The land. How the land came to the ministry. The record of that visit.';
COMMENT ON COLUMN "building_project"."environment_kind" IS 'Dokumen lingkungannya. Yang mana dari tiga jenis itu. Daftar kode: environment_kind. / The environmental document. Which of the three it is. Code list: environment_kind.';
COMMENT ON COLUMN "building_project"."environment_approved_on" IS 'Dokumen lingkungannya. Tanggal dokumen itu disetujui; tidak diisi selama belum disetujui. / The environmental document. The day it was approved; absent while it is not.';
COMMENT ON COLUMN "building_project"."environment_document" IS 'Dokumen lingkungannya. Naskahnya. / The environmental document. The paper.';
COMMENT ON COLUMN "building_project"."design_on" IS 'Gambar dan rencana anggaran biayanya. Tanggal pekerjaan itu selesai. / The drawings and the cost estimate. The day it was finished.';
COMMENT ON COLUMN "building_project"."design_estimate" IS 'Gambar dan rencana anggaran biayanya. Berapa biaya pekerjaan menurut perencanaan itu, termasuk pajak (RAB). / The drawings and the cost estimate. What the works would cost by it, with taxes (RAB).';
COMMENT ON COLUMN "building_project"."design_floor_area_m2" IS 'Gambar dan rencana anggaran biayanya. Luas lantai dalam meter persegi. / The drawings and the cost estimate. The floor area in square metres.';
COMMENT ON COLUMN "building_project"."design_document" IS 'Gambar dan rencana anggaran biayanya. Naskahnya. / The drawings and the cost estimate. The paper.';
COMMENT ON COLUMN "building_project"."tenders" IS 'Pemilihan penyedia, satu entri per tender; yang gagal dan yang berikutnya. / The search for a builder, one entry a tender; one that failed and the next.';
COMMENT ON COLUMN "building_project"."contracts" IS 'Kontrak pekerjaannya; yang berlaku ialah yang terakhir. / The works contracts; the last is in force.';
COMMENT ON COLUMN "building_project"."handovers" IS 'Apa yang diserahterimakan dan kapan. / What was handed over when.';
COMMENT ON COLUMN "building_project"."defects" IS 'Apa yang harus diperbaiki. / What was to be mended.';
COMMENT ON COLUMN "building_project"."functional_certificate_number" IS 'Sertifikat bahwa bangunan boleh dipakai. Nomor seperti tercetak. / The certificate that the building may be used. The number as printed.';
COMMENT ON COLUMN "building_project"."functional_certificate_issued_on" IS 'Sertifikat bahwa bangunan boleh dipakai. Tanggal diterbitkan; tidak diisi selama belum diterbitkan. / The certificate that the building may be used. The day it was issued; absent while it is not.';
COMMENT ON COLUMN "building_project"."functional_certificate_expires_on" IS 'Sertifikat bahwa bangunan boleh dipakai. Hari terakhir berlakunya; tidak diisi bila tidak ada akhirnya. / The certificate that the building may be used. The last day on which it holds; absent where it has no end.';
COMMENT ON COLUMN "building_project"."functional_certificate_document" IS 'Sertifikat bahwa bangunan boleh dipakai. Naskahnya. / The certificate that the building may be used. The paper.';
COMMENT ON COLUMN "building_project"."fulfilments" IS 'Apa yang sudah dimiliki dari yang diperlukan, bila tidak disebut dokumen mana pun di atas. / What it has of what it needs, where no paper above says it.';
COMMENT ON COLUMN "building_project"."baselines" IS 'Rencana pekerjaan yang dipakai untuk mengukur kemajuannya, yang pertama lebih dahulu; rencana yang sudah diubah tetap disimpan. / The plans of the work by which its progress is measured, the first first; a plan that was revised stays.';
COMMENT ON COLUMN "building_project"."progress_reports" IS 'Seberapa jauh pekerjaan telah maju, menurut pengukuran. / How far the work had come, as it was measured.';
COMMENT ON COLUMN "building_project"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "building_project"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "building_project"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "building_project" IS '/construction/projects. Proyek pembangunan satu lembaga pelatihan. / A Project builds one training centre.';

CREATE TABLE IF NOT EXISTS "competency_standard" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "title_id" text NOT NULL,
  "title_en" text,
  "decree" text,
  "decreed_on" date,
  "in_force_from" date,
  "in_force_until" date,
  "replaced_by" varchar(64),
  "units" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "title_id_text" CHECK ("title_id" <> ''),
  CONSTRAINT "title_en_text" CHECK ("title_en" <> ''),
  CONSTRAINT "decree_text" CHECK ("decree" <> ''),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("decreed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /replaced_by" CHECK ("replaced_by" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('skkni', 'skkk', 'international'))
);
COMMENT ON COLUMN "competency_standard"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "competency_standard"."kind" IS 'Asalnya: nasional, khusus, atau internasional. Daftar kode: standard_kind. / Where it comes from: national, special or international. Code list: standard_kind.';
COMMENT ON COLUMN "competency_standard"."title_id" IS 'Apa sebutannya, misalnya "Bidang Teknologi Informasi, Subbidang Data Science". Bunyinya dalam bahasa Indonesia. / What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science". The wording in Indonesian.';
COMMENT ON COLUMN "competency_standard"."title_en" IS 'Apa sebutannya, misalnya "Bidang Teknologi Informasi, Subbidang Data Science". Bunyinya dalam bahasa Inggris. / What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science". The wording in English.';
COMMENT ON COLUMN "competency_standard"."decree" IS 'SK seperti tercetak, misalnya "282 Tahun 2016" atau "KEP.240/MEN/X/2004". / The decree as printed, for example "282 Tahun 2016" or "KEP.240/MEN/X/2004".';
COMMENT ON COLUMN "competency_standard"."decreed_on" IS 'Tanggal SK itu. / The day of the decree.';
COMMENT ON COLUMN "competency_standard"."in_force_from" IS 'Kapan berlakunya; tanpa akhir selama masih berlaku. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force; without an end while it is. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "competency_standard"."in_force_until" IS 'Kapan berlakunya; tanpa akhir selama masih berlaku. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force; without an end while it is. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "competency_standard"."replaced_by" IS 'Standar yang menggantikannya. / The standard that took its place.';
COMMENT ON COLUMN "competency_standard"."units" IS 'Unit-unitnya. / Its units.';
COMMENT ON COLUMN "competency_standard"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "competency_standard"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "competency_standard" IS '/certification/standards. Standar kompetensi kerja adalah kumpulan unit kompetensi yang diberlakukan suatu keputusan, misalnya SKKNI dari keputusan 282 Tahun 2016. / A CompetencyStandard (standar kompetensi kerja) is a set of competency units that a decree put in force, such as the SKKNI of decree 282 Tahun 2016.';

CREATE TABLE IF NOT EXISTS "certification_body" (
  "id" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "kind" varchar(64) NOT NULL,
  "centre" varchar(64),
  "organisation" varchar(64),
  "network" jsonb,
  "licences" jsonb,
  "standard_numbers" boolean,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "network_json" CHECK (jsonb_typeof("network") = 'array'),
  CONSTRAINT "licences_json" CHECK (jsonb_typeof("licences") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('p1', 'p2', 'p3'))
);
COMMENT ON COLUMN "certification_body"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "certification_body"."name" IS 'Namanya. / The name.';
COMMENT ON COLUMN "certification_body"."kind" IS 'Siapa yang boleh disertifikasinya. Daftar kode: certification_body_kind. / Whom it may certify. Code list: certification_body_kind.';
COMMENT ON COLUMN "certification_body"."centre" IS 'Lembaga pelatihan induknya, bila LSP milik lembaga pelatihan. / The centre it belongs to, for one of a training institution.';
COMMENT ON COLUMN "certification_body"."organisation" IS 'Organisasi induknya. / The organisation it belongs to.';
COMMENT ON COLUMN "certification_body"."network" IS 'Lembaga pelatihan dalam jejaringnya, yang pesertanya boleh disertifikasi di samping peserta lembaganya sendiri (jejaring). / The centres of its network, whose trainees it may certify beside those of its own (jejaring).';
COMMENT ON COLUMN "certification_body"."licences" IS 'Lisensinya, yang lebih dahulu disebut pertama. / Its licences, the earlier first.';
COMMENT ON COLUMN "certification_body"."standard_numbers" IS 'Apakah LSP memberi nomor sertifikatnya seperti 62010 2513 3 0000001 2025: KBLI, KBJI, jenjang, nomor urut, dan tahun. / Whether the body numbers its certificates as 62010 2513 3 0000001 2025, KBLI, KBJI, level, serial and year.';
COMMENT ON COLUMN "certification_body"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "certification_body"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "certification_body" IS '/certification/bodies. Lembaga sertifikasi profesi (LSP) menyertifikasi orang berdasarkan lisensi BNSP. / A CertificationBody (lembaga sertifikasi profesi, LSP) certifies persons under a licence of BNSP.';

CREATE TABLE IF NOT EXISTS "certification_scheme" (
  "id" varchar(64) NOT NULL,
  "body" varchar(64) NOT NULL,
  "name_id" text NOT NULL,
  "name_en" text,
  "kind" varchar(64) NOT NULL,
  "number" text,
  "level" smallint,
  "standards" jsonb,
  "units" jsonb,
  "electives" jsonb,
  "prerequisites" jsonb,
  "validity_months" integer,
  "assessment_fee" bigint,
  "in_force_from" date,
  "in_force_until" date,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_id_text" CHECK ("name_id" <> ''),
  CONSTRAINT "name_en_text" CHECK ("name_en" <> ''),
  CONSTRAINT "number_text" CHECK ("number" <> ''),
  CONSTRAINT "level_bounds" CHECK ("level" BETWEEN 1 AND 9),
  CONSTRAINT "standards_json" CHECK (jsonb_typeof("standards") = 'array'),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "electives_json" CHECK (jsonb_typeof("electives") = 'array'),
  CONSTRAINT "prerequisites_json" CHECK (jsonb_typeof("prerequisites") = 'array'),
  CONSTRAINT "validity_months_bounds" CHECK ("validity_months" >= 0),
  CONSTRAINT "assessment_fee_bounds" CHECK ("assessment_fee" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('qualification', 'occupation', 'cluster', 'unit')),
  CONSTRAINT "SCH-003 /validity_months" CHECK (NOT ("record_phase" IN ('final')) OR ("validity_months" IS NOT NULL) AND (0 < "validity_months"))
);
COMMENT ON COLUMN "certification_scheme"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "certification_scheme"."body" IS 'LSP yang menawarkannya. / The body that offers it.';
COMMENT ON COLUMN "certification_scheme"."name_id" IS 'Namanya. Bunyinya dalam bahasa Indonesia. / The name. The wording in Indonesian.';
COMMENT ON COLUMN "certification_scheme"."name_en" IS 'Namanya. Bunyinya dalam bahasa Inggris. / The name. The wording in English.';
COMMENT ON COLUMN "certification_scheme"."kind" IS 'Jenis skema itu. Daftar kode: scheme_kind. / What kind of scheme it is. Code list: scheme_kind.';
COMMENT ON COLUMN "certification_scheme"."number" IS 'Nomor seperti tercetak, misalnya "03/SS.II/PEND./LSPP1-UNJ/2020"; setiap LSP memiliki bentuk sendiri. / The number as printed, for example "03/SS.II/PEND./LSPP1-UNJ/2020"; every body has a form of its own.';
COMMENT ON COLUMN "certification_scheme"."level" IS 'Jenjang KKNI yang dituju skema berjenis "qualification". / The level of the qualifications framework that a scheme of kind "qualification" leads to.';
COMMENT ON COLUMN "certification_scheme"."standards" IS 'Standar kompetensi yang memuat kode-kode unitnya. / The competency standards that its unit codes are of.';
COMMENT ON COLUMN "certification_scheme"."units" IS 'Unit yang wajib. / The required units.';
COMMENT ON COLUMN "certification_scheme"."electives" IS 'Kelompok unit pilihan. / The groups of elective units.';
COMMENT ON COLUMN "certification_scheme"."prerequisites" IS 'Apa yang harus dimiliki asesi lebih dahulu. / What a candidate must have before.';
COMMENT ON COLUMN "certification_scheme"."validity_months" IS 'Berapa bulan sertifikat berlaku. / How many months a certificate is valid.';
COMMENT ON COLUMN "certification_scheme"."assessment_fee" IS 'Berapa biaya satu asesmen. / What an assessment costs.';
COMMENT ON COLUMN "certification_scheme"."in_force_from" IS 'Kapan asesi boleh diases dengan skema itu. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When candidates may be assessed against it. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "certification_scheme"."in_force_until" IS 'Kapan asesi boleh diases dengan skema itu. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When candidates may be assessed against it. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "certification_scheme"."amendment_replaces" IS 'Skema yang diperbarui oleh versi ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The scheme that this one is a new version of. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "certification_scheme"."amendment_on" IS 'Skema yang diperbarui oleh versi ini. Tanggal penggantian. / The scheme that this one is a new version of. The day of the amendment.';
COMMENT ON COLUMN "certification_scheme"."amendment_reason" IS 'Skema yang diperbarui oleh versi ini. Mengapa data yang lebih dahulu digantikan. / The scheme that this one is a new version of. Why the earlier record is replaced.';
COMMENT ON COLUMN "certification_scheme"."amendment_document" IS 'Skema yang diperbarui oleh versi ini. Dokumen yang meresmikannya. / The scheme that this one is a new version of. The document that makes it official.';
COMMENT ON COLUMN "certification_scheme"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "certification_scheme"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "certification_scheme" IS '/certification/schemes. Skema sertifikasi adalah unit-unit dan aturan untuk satu sertifikat. / A CertificationScheme (skema sertifikasi) is the units and the rules for one certificate.';

CREATE TABLE IF NOT EXISTS "assessment_site" (
  "id" varchar(64) NOT NULL,
  "body" varchar(64) NOT NULL,
  "name" text NOT NULL,
  "kind" varchar(64) NOT NULL,
  "centre" varchar(64),
  "organisation" varchar(64),
  "region" varchar(13),
  "verifications" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "name_text" CHECK ("name" <> ''),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "verifications_json" CHECK (jsonb_typeof("verifications") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('ad_hoc', 'workplace', 'independent'))
);
COMMENT ON COLUMN "assessment_site"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assessment_site"."body" IS 'LSP yang menggunakannya. / The body that uses it.';
COMMENT ON COLUMN "assessment_site"."name" IS 'Namanya. / The name.';
COMMENT ON COLUMN "assessment_site"."kind" IS 'Jenis TUK itu. Daftar kode: assessment_site_kind. / What kind of site it is. Code list: assessment_site_kind.';
COMMENT ON COLUMN "assessment_site"."centre" IS 'Lembaga pelatihan tempatnya berada. / The centre it is in.';
COMMENT ON COLUMN "assessment_site"."organisation" IS 'Organisasi tempatnya berada, misalnya perusahaan dari suatu tempat kerja. / The organisation it is in, such as the company of a workplace.';
COMMENT ON COLUMN "assessment_site"."region" IS 'Wilayah tempatnya berada. / The region it is in.';
COMMENT ON COLUMN "assessment_site"."verifications" IS 'Verifikasinya, yang lebih dahulu disebut pertama. / Its verifications, the earlier first.';
COMMENT ON COLUMN "assessment_site"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "assessment_site"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assessment_site" IS '/certification/sites. Tempat uji kompetensi (TUK) adalah tempat kompetensi diuji. / An AssessmentSite (tempat uji kompetensi, TUK) is where competence is tested.';

CREATE TABLE IF NOT EXISTS "competency_assessor" (
  "id" varchar(64) NOT NULL,
  "person" varchar(64),
  "instructor" varchar(64),
  "bodies" jsonb,
  "registration" varchar(20),
  "registered" jsonb,
  "units" jsonb,
  "schemes" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "bodies_json" CHECK (jsonb_typeof("bodies") = 'array'),
  CONSTRAINT "registration_form" CHECK ("registration" ~ '^MET[.]? ?000[.][0-9]{6}[ .](000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})$'),
  CONSTRAINT "registered_json" CHECK (jsonb_typeof("registered") = 'array'),
  CONSTRAINT "units_json" CHECK (jsonb_typeof("units") = 'array'),
  CONSTRAINT "schemes_json" CHECK (jsonb_typeof("schemes") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /person" CHECK ("person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /instructor" CHECK ("instructor" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "competency_assessor"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "competency_assessor"."person" IS 'Orangnya. / The person.';
COMMENT ON COLUMN "competency_assessor"."instructor" IS 'Instrukturnya, bila asesor itu juga mengajar di lembaga pelatihan dalam dokumen ini. / The instructor, where the assessor also teaches in a centre of this document.';
COMMENT ON COLUMN "competency_assessor"."bodies" IS 'LSP tempat asesor itu bekerja. / The bodies the assessor works for.';
COMMENT ON COLUMN "competency_assessor"."registration" IS 'Registrasinya, misalnya "MET.000.000001 2019". / The registration, for example "MET.000.000001 2019".';
COMMENT ON COLUMN "competency_assessor"."registered" IS 'Kapan registrasi berlaku, periode yang lebih dahulu disebut pertama; diperpanjang lewat asesmen lagi (RCC). / When the registration is in force, the earlier period first; it is renewed by another assessment (RCC).';
COMMENT ON COLUMN "competency_assessor"."units" IS 'Unit yang dikuasai asesor secara teknis. / The units the assessor is technically competent in.';
COMMENT ON COLUMN "competency_assessor"."schemes" IS 'Skema yang boleh diases oleh asesor secara utuh. / The schemes the assessor may assess as a whole.';
COMMENT ON COLUMN "competency_assessor"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "competency_assessor"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "competency_assessor" IS '/certification/assessors. Asesor kompetensi mengases orang untuk lembaga sertifikasi. / A CompetencyAssessor (asesor kompetensi) assesses persons for certification bodies.';

CREATE TABLE IF NOT EXISTS "assessment_event" (
  "id" varchar(64) NOT NULL,
  "body" varchar(64) NOT NULL,
  "site" varchar(64) NOT NULL,
  "schemes" jsonb,
  "held_from" date,
  "held_until" date,
  "batch" varchar(64),
  "assessors" jsonb,
  "candidates" jsonb,
  "blanks_received" integer,
  "blanks_used" integer,
  "blanks_spoilt" integer,
  "blanks_returned" integer,
  "assessment_fee" bigint,
  "minutes" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "schemes_json" CHECK (jsonb_typeof("schemes") = 'array'),
  CONSTRAINT "assessors_json" CHECK (jsonb_typeof("assessors") = 'array'),
  CONSTRAINT "candidates_json" CHECK (jsonb_typeof("candidates") = 'array'),
  CONSTRAINT "blanks_received_bounds" CHECK ("blanks_received" >= 0),
  CONSTRAINT "blanks_used_bounds" CHECK ("blanks_used" >= 0),
  CONSTRAINT "blanks_spoilt_bounds" CHECK ("blanks_spoilt" >= 0),
  CONSTRAINT "blanks_returned_bounds" CHECK ("blanks_returned" >= 0),
  CONSTRAINT "assessment_fee_bounds" CHECK ("assessment_fee" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("held_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "held_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "ASM-018 /blanks" CHECK ("blanks_received" = ((cast("blanks_used" AS decimal(40)) + cast("blanks_spoilt" AS decimal(40))) + cast("blanks_returned" AS decimal(40)))),
  CONSTRAINT "DOC-009 /held" CHECK ("held_from" IS NOT NULL OR "held_until" IS NOT NULL),
  CONSTRAINT "DOC-013 /held" CHECK ("held_from" <= "held_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /site" CHECK ("site" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /minutes" CHECK ("minutes" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "assessment_event"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assessment_event"."body" IS 'Lembaganya. / The body.';
COMMENT ON COLUMN "assessment_event"."site" IS 'TUK-nya. / The site.';
COMMENT ON COLUMN "assessment_event"."schemes" IS 'Skema yang diujikan. / The schemes that are assessed.';
COMMENT ON COLUMN "assessment_event"."held_from" IS 'Hari pertama dan hari terakhir. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The first and the last day. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "assessment_event"."held_until" IS 'Hari pertama dan hari terakhir. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The first and the last day. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "assessment_event"."batch" IS 'Angkatan yang mengikuti uji kompetensi, bila milik lembaga pelatihan. / The batch that sits the test, for one of a training centre.';
COMMENT ON COLUMN "assessment_event"."assessors" IS 'Siapa yang mengases. / Who assesses.';
COMMENT ON COLUMN "assessment_event"."candidates" IS 'Siapa yang ada dalam daftar. / Who is on the list.';
COMMENT ON COLUMN "assessment_event"."blanks_received" IS 'Formulir cetak (blangko) untuk itu. Blangko yang diterima dari BNSP. / The printed forms (blanko) for it. Forms received from BNSP.';
COMMENT ON COLUMN "assessment_event"."blanks_used" IS 'Formulir cetak (blangko) untuk itu. Blangko yang menjadi sertifikat. / The printed forms (blanko) for it. Forms that became certificates.';
COMMENT ON COLUMN "assessment_event"."blanks_spoilt" IS 'Formulir cetak (blangko) untuk itu. Blangko yang rusak saat dicetak. / The printed forms (blanko) for it. Forms spoilt in printing.';
COMMENT ON COLUMN "assessment_event"."blanks_returned" IS 'Formulir cetak (blangko) untuk itu. Blangko yang dikembalikan. / The printed forms (blanko) for it. Forms given back.';
COMMENT ON COLUMN "assessment_event"."assessment_fee" IS 'Biayanya untuk setiap asesi. / What it costs for each candidate.';
COMMENT ON COLUMN "assessment_event"."minutes" IS 'Berita acara pelaksanaannya. / The minutes (berita acara).';
COMMENT ON COLUMN "assessment_event"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "assessment_event"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assessment_event" IS '/certification/events. Uji kompetensi (UJK): hari-hari, tempat, asesor, dan daftar asesi, yang masing-masing mempunyai asesmen sendiri. / An AssessmentEvent (uji kompetensi, UJK) is a competency test: days, a site, assessors and a list of candidates, each with an assessment of their own.';

CREATE TABLE IF NOT EXISTS "assessment" (
  "id" varchar(64) NOT NULL,
  "candidate" varchar(64) NOT NULL,
  "scheme" varchar(64) NOT NULL,
  "body" varchar(64) NOT NULL,
  "enrolment" varchar(64),
  "event" varchar(64),
  "site" varchar(64),
  "assessed_on" date,
  "assessors" jsonb,
  "attempt" integer,
  "application_submitted_on" date,
  "application_purpose" varchar(64),
  "application_prerequisites_proven" boolean,
  "application_documents" jsonb,
  "application_accepted_on" date,
  "self_assessment_on" date,
  "self_assessment_answers" jsonb,
  "self_assessment_proceed" boolean,
  "self_assessment_assessor" varchar(64),
  "plan_on" date,
  "plan_assessor" varchar(64),
  "plan_instruments" jsonb,
  "agreement_signed_on" date,
  "agreement_adjustments" jsonb,
  "evidence" jsonb,
  "results" jsonb,
  "recommendation_on" date,
  "recommendation_assessor" varchar(64),
  "recommendation_result" varchar(64),
  "decisions" jsonb,
  "appeals" jsonb,
  "forms" jsonb,
  "history" jsonb,
  "amendment_replaces" varchar(64),
  "amendment_on" date,
  "amendment_reason" text,
  "amendment_document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "assessors_json" CHECK (jsonb_typeof("assessors") = 'array'),
  CONSTRAINT "attempt_bounds" CHECK ("attempt" >= 0),
  CONSTRAINT "application_documents_json" CHECK (jsonb_typeof("application_documents") = 'array'),
  CONSTRAINT "self_assessment_answers_json" CHECK (jsonb_typeof("self_assessment_answers") = 'array'),
  CONSTRAINT "plan_instruments_json" CHECK (jsonb_typeof("plan_instruments") = 'array'),
  CONSTRAINT "agreement_adjustments_json" CHECK (jsonb_typeof("agreement_adjustments") = 'array'),
  CONSTRAINT "evidence_json" CHECK (jsonb_typeof("evidence") = 'array'),
  CONSTRAINT "results_json" CHECK (jsonb_typeof("results") = 'array'),
  CONSTRAINT "decisions_json" CHECK (jsonb_typeof("decisions") = 'array'),
  CONSTRAINT "appeals_json" CHECK (jsonb_typeof("appeals") = 'array'),
  CONSTRAINT "forms_json" CHECK (jsonb_typeof("forms") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "amendment_replaces_form" CHECK ("amendment_replaces" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "amendment_reason_text" CHECK ("amendment_reason" <> ''),
  CONSTRAINT "amendment_document_form" CHECK ("amendment_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "calendar" CHECK ("assessed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "application_submitted_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "application_accepted_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "self_assessment_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "plan_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "agreement_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "recommendation_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "amendment_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "amendment_replaces_required" CHECK (NOT ("amendment_replaces" IS NOT NULL OR "amendment_on" IS NOT NULL OR "amendment_reason" IS NOT NULL OR "amendment_document" IS NOT NULL) OR "amendment_replaces" IS NOT NULL),
  CONSTRAINT "ASM-003 /assessed_on" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("assessed_on" IS NULL) OR (("application_accepted_on" IS NOT NULL) AND ("application_accepted_on" <= "assessed_on") AND (("self_assessment_proceed" IS NOT NULL) AND ("self_assessment_proceed" = true)) AND ("self_assessment_on" <= "assessed_on"))),
  CONSTRAINT "AUD-008 /amendment" CHECK (NOT ("record_phase" IN ('draft', 'final')) OR ("amendment_replaces" IS NULL AND "amendment_on" IS NULL AND "amendment_reason" IS NULL AND "amendment_document" IS NULL) OR (("amendment_replaces" IS NOT NULL AND "amendment_on" IS NOT NULL AND "amendment_reason" IS NOT NULL) AND ("amendment_replaces" <> "id"))),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /candidate" CHECK ("candidate" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /scheme" CHECK ("scheme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /enrolment" CHECK ("enrolment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /event" CHECK ("event" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /site" CHECK ("site" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /self_assessment/assessor" CHECK ("self_assessment_assessor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /plan/assessor" CHECK ("plan_assessor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /recommendation/assessor" CHECK ("recommendation_assessor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /application/purpose" CHECK ("application_purpose" IN ('certification', 'renewal', 'prior_learning', 'trainee', 'other')),
  CONSTRAINT "REF-001 /recommendation/result" CHECK ("recommendation_result" IN ('competent', 'not_yet_competent'))
);
COMMENT ON COLUMN "assessment"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assessment"."candidate" IS 'Asesinya. / The candidate (asesi).';
COMMENT ON COLUMN "assessment"."scheme" IS 'Skemanya. / The scheme.';
COMMENT ON COLUMN "assessment"."body" IS 'Lembaganya. / The body.';
COMMENT ON COLUMN "assessment"."enrolment" IS 'Kepesertaan dalam pelatihan yang menjadi asal asesi. / The enrolment in training that the candidate comes from.';
COMMENT ON COLUMN "assessment"."event" IS 'Uji kompetensi yang memuatnya. / The competency test it is part of.';
COMMENT ON COLUMN "assessment"."site" IS 'TUK, bila bukan TUK uji kompetensi itu. / The site, where it is not that of the test.';
COMMENT ON COLUMN "assessment"."assessed_on" IS 'Tanggal mulainya. / The day it began.';
COMMENT ON COLUMN "assessment"."assessors" IS 'Siapa yang mengases. / Who assesses.';
COMMENT ON COLUMN "assessment"."attempt" IS 'Nomor percobaan, mulai dari 1. / The number of the attempt, from 1.';
COMMENT ON COLUMN "assessment"."application_submitted_on" IS 'Permohonan sertifikasi (FR.APL.01). Tanggal laporan itu diserahkan. / The application (FR.APL.01). The day it was handed in.';
COMMENT ON COLUMN "assessment"."application_purpose" IS 'Permohonan sertifikasi (FR.APL.01). Mengapa asesi ingin diases. Daftar kode: assessment_purpose. / The application (FR.APL.01). Why the candidate wants to be assessed. Code list: assessment_purpose.';
COMMENT ON COLUMN "assessment"."application_prerequisites_proven" IS 'Permohonan sertifikasi (FR.APL.01). Apakah persyaratan dasar skema terbukti. / The application (FR.APL.01). Whether the prerequisites of the scheme were proven.';
COMMENT ON COLUMN "assessment"."application_documents" IS 'Permohonan sertifikasi (FR.APL.01). Berkas yang diserahkan. / The application (FR.APL.01). The papers handed in.';
COMMENT ON COLUMN "assessment"."application_accepted_on" IS 'Permohonan sertifikasi (FR.APL.01). Tanggal diterima; tidak diisi bila tidak diterima. / The application (FR.APL.01). The day it was accepted; absent if it was not.';
COMMENT ON COLUMN "assessment"."self_assessment_on" IS 'Apa yang dikatakan asesi tentang kompetensinya sendiri (FR.APL.02). Tanggal laporan itu diserahkan. / What the candidate says of their own competence (FR.APL.02). The day it was handed in.';
COMMENT ON COLUMN "assessment"."self_assessment_answers" IS 'Apa yang dikatakan asesi tentang kompetensinya sendiri (FR.APL.02). Jawaban-jawabannya. / What the candidate says of their own competence (FR.APL.02). The answers.';
COMMENT ON COLUMN "assessment"."self_assessment_proceed" IS 'Apa yang dikatakan asesi tentang kompetensinya sendiri (FR.APL.02). Apakah menurut asesor asesmen dapat dilanjutkan (lanjut). / What the candidate says of their own competence (FR.APL.02). Whether the assessor found that the assessment can go on (lanjut).';
COMMENT ON COLUMN "assessment"."self_assessment_assessor" IS 'Apa yang dikatakan asesi tentang kompetensinya sendiri (FR.APL.02). Asesor yang menyatakannya. / What the candidate says of their own competence (FR.APL.02). The assessor who said so.';
COMMENT ON COLUMN "assessment"."plan_on" IS 'Bagaimana asesmen akan dilakukan (FR.MAPA.01). Tanggal dibuat. / How it is to be assessed (FR.MAPA.01). The day it was made.';
COMMENT ON COLUMN "assessment"."plan_assessor" IS 'Bagaimana asesmen akan dilakukan (FR.MAPA.01). Asesor yang membuatnya. / How it is to be assessed (FR.MAPA.01). The assessor who made it.';
COMMENT ON COLUMN "assessment"."plan_instruments" IS 'Bagaimana asesmen akan dilakukan (FR.MAPA.01). Instrumennya. / How it is to be assessed (FR.MAPA.01). The instruments.';
COMMENT ON COLUMN "assessment"."agreement_signed_on" IS 'Apa yang disepakati dan disesuaikan sebelum asesmen dimulai (FR.AK.01, FR.AK.07). Tanggal keduanya menandatangani. / What was agreed and adjusted before it began (FR.AK.01, FR.AK.07). The day both signed.';
COMMENT ON COLUMN "assessment"."agreement_adjustments" IS 'Apa yang disepakati dan disesuaikan sebelum asesmen dimulai (FR.AK.01, FR.AK.07). Apa yang disesuaikan untuk asesi (FR.AK.07); tidak diisi bila tidak ada. / What was agreed and adjusted before it began (FR.AK.01, FR.AK.07). What was adjusted for the candidate (FR.AK.07); absent if nothing was.';
COMMENT ON COLUMN "assessment"."evidence" IS 'Buktinya. / The evidence.';
COMMENT ON COLUMN "assessment"."results" IS 'Hasil setiap unit. / The result of each unit.';
COMMENT ON COLUMN "assessment"."recommendation_on" IS 'Apa yang direkomendasikan asesor (FR.AK.02). Tanggal rekomendasi itu. / What the assessor recommends (FR.AK.02). The day on which it was recommended.';
COMMENT ON COLUMN "assessment"."recommendation_assessor" IS 'Apa yang direkomendasikan asesor (FR.AK.02). Asesornya. / What the assessor recommends (FR.AK.02). The assessor.';
COMMENT ON COLUMN "assessment"."recommendation_result" IS 'Apa yang direkomendasikan asesor (FR.AK.02). Apa yang direkomendasikan. Daftar kode: competency_result. / What the assessor recommends (FR.AK.02). What is recommended. Code list: competency_result.';
COMMENT ON COLUMN "assessment"."decisions" IS 'Apa yang diputuskan LSP, yang lebih dahulu disebut pertama. / What the body decided, the earlier first.';
COMMENT ON COLUMN "assessment"."appeals" IS 'Banding terhadap keputusan, yang lebih dahulu disebut pertama. / Appeals against decisions, the earlier first.';
COMMENT ON COLUMN "assessment"."forms" IS 'Formulir yang telah diisi. / The forms that were filled in.';
COMMENT ON COLUMN "assessment"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "assessment"."amendment_replaces" IS 'Asesmen yang dibetulkan oleh asesmen ini. Data yang digantikan; data itu tetap ada dalam dokumen. / The assessment that this one corrects. The record that is replaced; it stays in the document.';
COMMENT ON COLUMN "assessment"."amendment_on" IS 'Asesmen yang dibetulkan oleh asesmen ini. Tanggal penggantian. / The assessment that this one corrects. The day of the amendment.';
COMMENT ON COLUMN "assessment"."amendment_reason" IS 'Asesmen yang dibetulkan oleh asesmen ini. Mengapa data yang lebih dahulu digantikan. / The assessment that this one corrects. Why the earlier record is replaced.';
COMMENT ON COLUMN "assessment"."amendment_document" IS 'Asesmen yang dibetulkan oleh asesmen ini. Dokumen yang meresmikannya. / The assessment that this one corrects. The document that makes it official.';
COMMENT ON COLUMN "assessment"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assessment" IS '/certification/assessments. Asesmen satu asesi terhadap satu skema, dari permohonan sampai keputusan akhir. / An Assessment (asesmen) is one candidate against one scheme, from application to a final decision.';

CREATE TABLE IF NOT EXISTS "competency_certificate" (
  "id" varchar(64) NOT NULL,
  "number" text,
  "registration_number" varchar(20),
  "blank_serial" text,
  "assessment" varchar(64),
  "holder" varchar(64) NOT NULL,
  "scheme" varchar(64) NOT NULL,
  "body" varchar(64) NOT NULL,
  "decided_on" date,
  "issued_on" date NOT NULL,
  "expires_on" date,
  "sanctions" jsonb,
  "previous" varchar(64),
  "succession" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "number_text" CHECK ("number" <> ''),
  CONSTRAINT "registration_number_form" CHECK ("registration_number" ~ '^[A-Z]{1,4}[ .][0-9]{3,4}[ .][0-9]{4,5}[ .](000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})$'),
  CONSTRAINT "blank_serial_text" CHECK ("blank_serial" <> ''),
  CONSTRAINT "sanctions_json" CHECK (jsonb_typeof("sanctions") = 'array'),
  CONSTRAINT "calendar" CHECK ("decided_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "issued_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "expires_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "CRT-002 /issued_on" CHECK ("decided_on" <= "issued_on"),
  CONSTRAINT "CRT-010 /expires_on" CHECK ("issued_on" <= "expires_on"),
  CONSTRAINT "CRT-016 /succession" CHECK (("previous" IS NULL AND "succession" IS NULL) OR (("previous" IS NOT NULL AND "succession" IS NOT NULL) AND ("previous" <> "id"))),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /holder" CHECK ("holder" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /scheme" CHECK ("scheme" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /body" CHECK ("body" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /assessment" CHECK ("assessment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /previous" CHECK ("previous" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /succession" CHECK ("succession" IN ('renewal', 'replacement'))
);
COMMENT ON COLUMN "competency_certificate"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "competency_certificate"."number" IS 'Nomor seperti tercetak, misalnya "62010 2513 3 0000001 2025". / The number as printed, for example "62010 2513 3 0000001 2025".';
COMMENT ON COLUMN "competency_certificate"."registration_number" IS 'Nomor registrasi seperti tercetak, misalnya "TIK 9999 00001 2025". / The registration number as printed, for example "TIK 9999 00001 2025".';
COMMENT ON COLUMN "competency_certificate"."blank_serial" IS 'Nomor seri formulir cetak (blangko). / The serial of the printed form (blanko).';
COMMENT ON COLUMN "competency_certificate"."assessment" IS 'Asesmen yang keputusannya menjadi dasar sertifikat ini. / The assessment whose decision it rests on.';
COMMENT ON COLUMN "competency_certificate"."holder" IS 'Siapa pemegangnya. / Who holds it.';
COMMENT ON COLUMN "competency_certificate"."scheme" IS 'Skemanya. / The scheme.';
COMMENT ON COLUMN "competency_certificate"."body" IS 'LSP yang menerbitkannya. / The body that issued it.';
COMMENT ON COLUMN "competency_certificate"."decided_on" IS 'Tanggal keputusan bahwa pemegangnya kompeten. / The day of the decision that the holder is competent.';
COMMENT ON COLUMN "competency_certificate"."issued_on" IS 'Tanggal penerbitan. / The day of issue.';
COMMENT ON COLUMN "competency_certificate"."expires_on" IS 'Hari terakhir berlakunya. / The last day on which it is valid.';
COMMENT ON COLUMN "competency_certificate"."sanctions" IS 'Pembekuan, pemulihan, dan pencabutan, yang lebih dahulu disebut pertama. / Suspensions, reinstatements and revocation, the earlier first.';
COMMENT ON COLUMN "competency_certificate"."previous" IS 'Sertifikat yang digantikannya. / The certificate whose place it takes.';
COMMENT ON COLUMN "competency_certificate"."succession" IS 'Mengapa sertifikat ini menggantikan yang sebelumnya. Daftar kode: succession. / Why it takes the place of the previous one. Code list: succession.';
COMMENT ON COLUMN "competency_certificate"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "competency_certificate" IS '/certification/certificates. Sertifikat kompetensi menyatakan bahwa suatu lembaga sertifikasi mendapati seseorang kompeten dalam suatu skema. / A CompetencyCertificate (sertifikat kompetensi) says that a body found somebody competent in a scheme.';

CREATE TABLE IF NOT EXISTS "facilitation" (
  "centre" varchar(64) NOT NULL,
  "organisation" varchar(64),
  "authority" varchar(64) NOT NULL,
  "purpose_id" text,
  "purpose_en" text,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "purpose_id_text" CHECK ("purpose_id" <> ''),
  CONSTRAINT "purpose_en_text" CHECK ("purpose_en" <> ''),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "purpose_id_required" CHECK (NOT ("purpose_id" IS NOT NULL OR "purpose_en" IS NOT NULL) OR "purpose_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /authority" CHECK ("authority" IN ('bnsp'))
);
COMMENT ON COLUMN "facilitation"."centre" IS 'Lembaga pelatihan yang pesertanya dibantu. / The centre whose trainees are helped.';
COMMENT ON COLUMN "facilitation"."organisation" IS 'Siapa yang mendampingi. / Who helps.';
COMMENT ON COLUMN "facilitation"."authority" IS 'Sertifikat milik penerbit mana. Daftar kode: certification_authority. / Whose certificates they are. Code list: certification_authority.';
COMMENT ON COLUMN "facilitation"."purpose_id" IS 'Untuk apa uang itu. Bunyinya dalam bahasa Indonesia. / What it is for. The wording in Indonesian.';
COMMENT ON COLUMN "facilitation"."purpose_en" IS 'Untuk apa uang itu. Bunyinya dalam bahasa Inggris. / What it is for. The wording in English.';
COMMENT ON COLUMN "facilitation"."citations" IS 'Di mana hal ini dikatakan. / Where this was said.';
COMMENT ON COLUMN "facilitation"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "facilitation" IS '/certification/facilitations. Janji atau kebiasaan membantu peserta memperoleh sertifikat kompetensi, sebelum lembaga atau skema mana pun disebut: "peserta akan difasilitasi memperoleh sertifikat BNSP". / A Facilitation is a promise or a practice of helping trainees to competency certificates, before any body or scheme is named: "participants will be facilitated to obtain certificates of BNSP".';

CREATE TABLE IF NOT EXISTS "allocation" (
  "id" varchar(64) NOT NULL,
  "source" varchar(64),
  "organisation" varchar(64),
  "purposes" jsonb,
  "centre" varchar(64),
  "project" varchar(64),
  "batches" jsonb,
  "fiscal_year" varchar(10),
  "amount" bigint,
  "share" numeric(7, 2),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "purposes_json" CHECK (jsonb_typeof("purposes") = 'array'),
  CONSTRAINT "batches_json" CHECK (jsonb_typeof("batches") = 'array'),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "BDG-006 /fiscal_year" CHECK ("fiscal_year" ~ '^[0-9]{4}$'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /project" CHECK ("project" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /amount" CHECK (0 <= "amount"),
  CONSTRAINT "FND-008 /source" CHECK (NOT ("record_phase" IN ('final')) OR "source" IS NOT NULL),
  CONSTRAINT "FND-008 /amount" CHECK (NOT ("record_phase" IN ('final')) OR "amount" IS NOT NULL),
  CONSTRAINT "FND-008 /fiscal_year" CHECK (NOT ("record_phase" IN ('final')) OR "fiscal_year" IS NOT NULL),
  CONSTRAINT "REF-001 /source" CHECK ("source" IN ('apbn', 'apbd_province', 'apbd_regency', 'government_assistance', 'grant', 'dbh_cht', 'csr', 'foreign_loan', 'pnbp', 'blud', 'own_business', 'self_funded', 'community_contribution', 'village_fund', 'deconcentration', 'co_administration', 'intergovernmental_aid', 'public_agency', 'foreign_worker_levy', 'blu', 'local_charge', 'participant_fee', 'dak_fisik'))
);
COMMENT ON COLUMN "allocation"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "allocation"."source" IS 'Dari mana uangnya berasal; tidak diisi bila sumber tidak menyebutkannya. Daftar kode: fund_source. / Where the money comes from; absent where a source does not say. Code list: fund_source.';
COMMENT ON COLUMN "allocation"."organisation" IS 'Anggaran milik siapa. / Whose budget it is.';
COMMENT ON COLUMN "allocation"."purposes" IS 'Untuk apa uang itu. / What it is for.';
COMMENT ON COLUMN "allocation"."centre" IS 'Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for.';
COMMENT ON COLUMN "allocation"."project" IS 'Proyek pembangunan yang menjadi peruntukannya. / The building project it is for.';
COMMENT ON COLUMN "allocation"."batches" IS 'Angkatan yang dibiayainya. / The batches it pays for.';
COMMENT ON COLUMN "allocation"."fiscal_year" IS 'Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December.';
COMMENT ON COLUMN "allocation"."amount" IS 'Berapa jumlahnya; tidak diisi bila sumber tidak menyebutkannya. / How much; absent where the source does not say.';
COMMENT ON COLUMN "allocation"."share" IS 'Berapa bagian biaya peruntukannya yang dibayar olehnya, misalnya 100.00; tidak diisi bila tidak disebutkan. / Which share of the cost of what it is for it pays, such as 100.00; absent where that is not said.';
COMMENT ON COLUMN "allocation"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "allocation"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "allocation" IS '/funding/allocations. Uang yang disisihkan suatu anggaran untuk sesuatu. / An Allocation is money that a budget sets aside for something.';

CREATE TABLE IF NOT EXISTS "assistance_proposal" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "centre" varchar(64) NOT NULL,
  "proponent" varchar(64),
  "addressee" varchar(64),
  "call" varchar(64),
  "lines" jsonb,
  "total" bigint,
  "reason_id" text,
  "reason_en" text,
  "reviews" jsonb,
  "granted" bigint,
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "lines_json" CHECK (jsonb_typeof("lines") = 'array'),
  CONSTRAINT "total_bounds" CHECK ("total" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "reason_id_text" CHECK ("reason_id" <> ''),
  CONSTRAINT "reason_en_text" CHECK ("reason_en" <> ''),
  CONSTRAINT "reviews_json" CHECK (jsonb_typeof("reviews") = 'array'),
  CONSTRAINT "granted_bounds" CHECK ("granted" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "reason_id_required" CHECK (NOT ("reason_id" IS NOT NULL OR "reason_en" IS NOT NULL) OR "reason_id" IS NOT NULL),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /proponent" CHECK ("proponent" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /addressee" CHECK ("addressee" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /call" CHECK ("call" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /total" CHECK (0 <= "total"),
  CONSTRAINT "FND-006 /granted" CHECK (0 <= "granted"),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('equipment', 'building', 'training_packages', 'operation'))
);
COMMENT ON COLUMN "assistance_proposal"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assistance_proposal"."kind" IS 'Apa yang diminta. Daftar kode: assistance_kind. / What is asked for. Code list: assistance_kind.';
COMMENT ON COLUMN "assistance_proposal"."centre" IS 'Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for.';
COMMENT ON COLUMN "assistance_proposal"."proponent" IS 'Siapa yang meminta. / Who asks.';
COMMENT ON COLUMN "assistance_proposal"."addressee" IS 'Kepada siapa permintaan ditujukan. / Who is asked.';
COMMENT ON COLUMN "assistance_proposal"."call" IS 'Pembukaan proposal yang dijawabnya. / The call that it answers.';
COMMENT ON COLUMN "assistance_proposal"."lines" IS 'Apa tepatnya yang diminta. / What exactly is asked for.';
COMMENT ON COLUMN "assistance_proposal"."total" IS 'Jumlah seluruh rincian. / The sum of the lines.';
COMMENT ON COLUMN "assistance_proposal"."reason_id" IS 'Mengapa hal itu dibutuhkan. Bunyinya dalam bahasa Indonesia. / Why it is needed. The wording in Indonesian.';
COMMENT ON COLUMN "assistance_proposal"."reason_en" IS 'Mengapa hal itu dibutuhkan. Bunyinya dalam bahasa Inggris. / Why it is needed. The wording in English.';
COMMENT ON COLUMN "assistance_proposal"."reviews" IS 'Apa yang dikatakan para penelaah tentangnya, yang lebih dahulu disebut pertama. / What reviewers said of it, the earlier first.';
COMMENT ON COLUMN "assistance_proposal"."granted" IS 'Berapa yang disetujui; tidak diisi bila sama dengan nilai seluruhnya, atau belum diputuskan. / How much was granted; absent where that is the total, or not decided.';
COMMENT ON COLUMN "assistance_proposal"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "assistance_proposal"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "assistance_proposal"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assistance_proposal" IS '/funding/proposals. Proposal bantuan pemerintah meminta peralatan, gedung, atau paket pelatihan kepada suatu kementerian. / An AssistanceProposal (proposal bantuan pemerintah) asks a ministry for equipment, a building or training packages.';

CREATE TABLE IF NOT EXISTS "assistance_call" (
  "id" varchar(64) NOT NULL,
  "title_id" text NOT NULL,
  "title_en" text,
  "organisation" varchar(64),
  "kinds" jsonb,
  "window_from" date,
  "window_until" date,
  "fiscal_year" varchar(10),
  "ceiling" bigint,
  "stages" jsonb,
  "rule_criteria" jsonb,
  "rule_threshold" numeric(7, 2),
  "rule_partial" boolean,
  "rule_skip_too_large" boolean,
  "plan" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "title_id_text" CHECK ("title_id" <> ''),
  CONSTRAINT "title_en_text" CHECK ("title_en" <> ''),
  CONSTRAINT "kinds_json" CHECK (jsonb_typeof("kinds") = 'array'),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "ceiling_bounds" CHECK ("ceiling" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "stages_json" CHECK (jsonb_typeof("stages") = 'array'),
  CONSTRAINT "rule_criteria_json" CHECK (jsonb_typeof("rule_criteria") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("window_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "window_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /window" CHECK ("window_from" <= "window_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /plan" CHECK ("plan" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /ceiling" CHECK (0 <= "ceiling"),
  CONSTRAINT "GRN-013 /rule/threshold" CHECK (0 <= cast("rule_threshold" * 100 AS decimal(20)) AND cast("rule_threshold" * 100 AS decimal(20)) <= 10000)
);
COMMENT ON COLUMN "assistance_call"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assistance_call"."title_id" IS 'Apa sebutannya. Bunyinya dalam bahasa Indonesia. / What it is called. The wording in Indonesian.';
COMMENT ON COLUMN "assistance_call"."title_en" IS 'Apa sebutannya. Bunyinya dalam bahasa Inggris. / What it is called. The wording in English.';
COMMENT ON COLUMN "assistance_call"."organisation" IS 'Siapa yang membuka. / Who calls.';
COMMENT ON COLUMN "assistance_call"."kinds" IS 'Apa yang boleh diminta; tidak diisi bila semua jenis boleh. / What may be asked for; absent for any kind.';
COMMENT ON COLUMN "assistance_call"."window_from" IS 'Kapan proposal diterima, termasuk hari pertama dan hari terakhir. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When proposals are taken, both days included. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "assistance_call"."window_until" IS 'Kapan proposal diterima, termasuk hari pertama dan hari terakhir. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When proposals are taken, both days included. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "assistance_call"."fiscal_year" IS 'Tahun anggaran uang itu. / The fiscal year of the money.';
COMMENT ON COLUMN "assistance_call"."ceiling" IS 'Berapa yang tersedia untuk semua proposal bersama-sama. / How much there is for all proposals together.';
COMMENT ON COLUMN "assistance_call"."stages" IS 'Tahap telaah menurut urutannya; tidak diisi bila empat yang biasa: administrasi, teknis, lapangan, dan keputusan. / The stages of review in their order; absent for the usual four: administrative, technical, field and decision.';
COMMENT ON COLUMN "assistance_call"."rule_criteria" IS 'Aturan pemeringkatan proposal. Apa yang dinilai; jumlah bobotnya 100 persen. / The rule by which proposals are ranked. What is scored; their weights sum to 100 percent.';
COMMENT ON COLUMN "assistance_call"."rule_threshold" IS 'Aturan pemeringkatan proposal. Nilai paling rendah yang didanai; tidak diisi bila tidak ada, dan tanpa arti bila tidak ada yang dinilai. / The rule by which proposals are ranked. The least score that is funded; absent for none, and without meaning where nothing is scored.';
COMMENT ON COLUMN "assistance_call"."rule_partial" IS 'Aturan pemeringkatan proposal. Apakah proposal terakhir yang tidak cukup dananya mendapat sisanya. / The rule by which proposals are ranked. Whether the last proposal that does not fit gets what is left.';
COMMENT ON COLUMN "assistance_call"."rule_skip_too_large" IS 'Aturan pemeringkatan proposal. Apakah proposal yang tidak cukup dananya dilewati dan proposal berikutnya yang cukup didanai. / The rule by which proposals are ranked. Whether a proposal that does not fit is passed over and later ones that do are funded.';
COMMENT ON COLUMN "assistance_call"."plan" IS 'Aturan pembayaran atas apa yang disetujui. / The rule by which what is granted is paid.';
COMMENT ON COLUMN "assistance_call"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "assistance_call"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assistance_call" IS '/funding/assistance_calls. Satu putaran pembukaan proposal bantuan oleh suatu instansi: kapan, dengan uang berapa, dalam tahap telaah apa saja, dan menurut aturan apa proposal diperingkat. / An AssistanceCall is one round in which an office takes proposals for assistance: when, with how much money, in which stages they are reviewed and by which rule they are ranked.';

CREATE TABLE IF NOT EXISTS "tranche_plan" (
  "id" varchar(64) NOT NULL,
  "title_id" text NOT NULL,
  "title_en" text,
  "kinds" jsonb,
  "in_force_from" date,
  "in_force_until" date,
  "instalments" jsonb NOT NULL,
  "basis" jsonb,
  "doubt_id" text,
  "doubt_en" text,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "title_id_text" CHECK ("title_id" <> ''),
  CONSTRAINT "title_en_text" CHECK ("title_en" <> ''),
  CONSTRAINT "kinds_json" CHECK (jsonb_typeof("kinds") = 'array'),
  CONSTRAINT "instalments_json" CHECK (CASE WHEN jsonb_typeof("instalments") = 'array' THEN jsonb_array_length("instalments") >= 1 ELSE "instalments" IS NULL END),
  CONSTRAINT "basis_json" CHECK (jsonb_typeof("basis") = 'array'),
  CONSTRAINT "doubt_id_text" CHECK ("doubt_id" <> ''),
  CONSTRAINT "doubt_en_text" CHECK ("doubt_en" <> ''),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "doubt_id_required" CHECK (NOT ("doubt_id" IS NOT NULL OR "doubt_en" IS NOT NULL) OR "doubt_id" IS NOT NULL),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$')
);
COMMENT ON COLUMN "tranche_plan"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "tranche_plan"."title_id" IS 'Apa sebutannya. Bunyinya dalam bahasa Indonesia. / What it is called. The wording in Indonesian.';
COMMENT ON COLUMN "tranche_plan"."title_en" IS 'Apa sebutannya. Bunyinya dalam bahasa Inggris. / What it is called. The wording in English.';
COMMENT ON COLUMN "tranche_plan"."kinds" IS 'Untuk jenis bantuan apa; tidak diisi bila untuk semua jenis. / What kinds of assistance it is for; absent where it is for any.';
COMMENT ON COLUMN "tranche_plan"."in_force_from" IS 'Kapan perjanjian boleh dibuat menurut pola ini; terbuka di sisi yang tidak diisi. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When agreements may be made under it; open where an end is absent. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "tranche_plan"."in_force_until" IS 'Kapan perjanjian boleh dibuat menurut pola ini; terbuka di sisi yang tidak diisi. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When agreements may be made under it; open where an end is absent. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "tranche_plan"."instalments" IS 'Tahap-tahap pencairannya, menurut urutan. / The instalments, in their order.';
COMMENT ON COLUMN "tranche_plan"."basis" IS 'Apa dasarnya. / What it rests on.';
COMMENT ON COLUMN "tranche_plan"."doubt_id" IS 'Apa darinya yang belum dipastikan; tidak diisi bila tidak ada yang diragukan. Bunyinya dalam bahasa Indonesia. / What of it is not confirmed; absent where nothing is in doubt. The wording in Indonesian.';
COMMENT ON COLUMN "tranche_plan"."doubt_en" IS 'Apa darinya yang belum dipastikan; tidak diisi bila tidak ada yang diragukan. Bunyinya dalam bahasa Inggris. / What of it is not confirmed; absent where nothing is in doubt. The wording in English.';
COMMENT ON COLUMN "tranche_plan"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "tranche_plan" IS '/funding/tranche_plans. Aturan pembayaran bantuan dalam beberapa tahap: berapa bagian, sesudah apa terjadi, dengan surat apa. / A TranchePlan is the rule by which assistance is paid in instalments: how much of it, once what has happened, with which papers.';

CREATE TABLE IF NOT EXISTS "assistance" (
  "id" varchar(64) NOT NULL,
  "proposal" varchar(64),
  "kind" varchar(64) NOT NULL,
  "centre" varchar(64),
  "grantee" varchar(64),
  "grantor" varchar(64),
  "source" varchar(64),
  "decree" varchar(64),
  "agreement_document" varchar(64),
  "agreement_number" text,
  "agreement_signed_on" date,
  "agreement_signatories" jsonb,
  "fiscal_year" varchar(10),
  "amount" bigint,
  "plan" varchar(64),
  "account_bank" text,
  "account_number" varchar(18),
  "account_holder" varchar(64),
  "tranches" jsonb,
  "use_report_due_on" date,
  "use_report_reported_on" date,
  "use_report_accepted_on" date,
  "use_report_spent" bigint,
  "use_report_document" varchar(64),
  "leftover_amount" bigint,
  "leftover_returned_on" date,
  "leftover_ntpn" varchar(16),
  "leftover_proof" varchar(64),
  "retention_share" numeric(7, 2),
  "retention_from" date,
  "retention_released_on" date,
  "advance" bigint,
  "finish_by" date,
  "finished_on" date,
  "closed_on" date,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "agreement_number_text" CHECK ("agreement_number" <> ''),
  CONSTRAINT "agreement_signatories_json" CHECK (jsonb_typeof("agreement_signatories") = 'array'),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "account_bank_text" CHECK ("account_bank" <> ''),
  CONSTRAINT "account_number_form" CHECK ("account_number" ~ '^[0-9]{5,18}$'),
  CONSTRAINT "tranches_json" CHECK (jsonb_typeof("tranches") = 'array'),
  CONSTRAINT "use_report_spent_bounds" CHECK ("use_report_spent" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "leftover_amount_bounds" CHECK ("leftover_amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "leftover_ntpn_form" CHECK ("leftover_ntpn" ~ '^[0-9A-Z]{16}$'),
  CONSTRAINT "advance_bounds" CHECK ("advance" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("agreement_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "use_report_due_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "use_report_reported_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "use_report_accepted_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "leftover_returned_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "retention_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "retention_released_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "finish_by" BETWEEN '0001-01-01' AND '9999-12-31' AND "finished_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "closed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BDG-006 /fiscal_year" CHECK ("fiscal_year" ~ '^[0-9]{4}$'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /proposal" CHECK ("proposal" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /grantee" CHECK ("grantee" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /grantor" CHECK ("grantor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /decree" CHECK ("decree" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /agreement/document" CHECK ("agreement_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /plan" CHECK ("plan" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /account/holder" CHECK ("account_holder" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /use_report/document" CHECK ("use_report_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /leftover/proof" CHECK ("leftover_proof" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DSB-006 /account/holder" CHECK ("grantee" = "account_holder"),
  CONSTRAINT "DSB-017 /retention" CHECK ((0 <= cast("retention_share" * 100 AS decimal(20)) AND cast("retention_share" * 100 AS decimal(20)) <= 10000) AND ("retention_from" <= "retention_released_on")),
  CONSTRAINT "FND-006 /amount" CHECK (0 <= "amount"),
  CONSTRAINT "FND-006 /advance" CHECK (0 <= "advance"),
  CONSTRAINT "FND-006 /leftover/amount" CHECK (0 <= "leftover_amount"),
  CONSTRAINT "FND-006 /use_report/spent" CHECK (0 <= "use_report_spent"),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('equipment', 'building', 'training_packages', 'operation')),
  CONSTRAINT "REF-001 /source" CHECK ("source" IN ('apbn', 'apbd_province', 'apbd_regency', 'government_assistance', 'grant', 'dbh_cht', 'csr', 'foreign_loan', 'pnbp', 'blud', 'own_business', 'self_funded', 'community_contribution', 'village_fund', 'deconcentration', 'co_administration', 'intergovernmental_aid', 'public_agency', 'foreign_worker_levy', 'blu', 'local_charge', 'participant_fee', 'dak_fisik'))
);
COMMENT ON COLUMN "assistance"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "assistance"."proposal" IS 'Proposal yang dikabulkan dengan bantuan ini. / The proposal that it grants.';
COMMENT ON COLUMN "assistance"."kind" IS 'Untuk apa uang itu. Daftar kode: assistance_kind. / What it is for. Code list: assistance_kind.';
COMMENT ON COLUMN "assistance"."centre" IS 'Lembaga pelatihan yang menjadi peruntukannya. / The centre it is for.';
COMMENT ON COLUMN "assistance"."grantee" IS 'Siapa yang mendapat uangnya (penerima bantuan). / Who gets the money (penerima bantuan).';
COMMENT ON COLUMN "assistance"."grantor" IS 'Siapa yang memberikannya. / Who gives it.';
COMMENT ON COLUMN "assistance"."source" IS 'Dari mana uangnya berasal. Daftar kode: fund_source. / Where the money comes from. Code list: fund_source.';
COMMENT ON COLUMN "assistance"."decree" IS 'SK yang menyebut penerima bantuan (SK penetapan). / The decree that names the grantee (SK penetapan).';
COMMENT ON COLUMN "assistance"."agreement_document" IS 'Apa yang ditandatangani kedua pihak. Naskahnya. / What both sides signed. The paper.';
COMMENT ON COLUMN "assistance"."agreement_number" IS 'Apa yang ditandatangani kedua pihak. Nomor perjanjian itu. / What both sides signed. Its number.';
COMMENT ON COLUMN "assistance"."agreement_signed_on" IS 'Apa yang ditandatangani kedua pihak. Tanggal pihak terakhir menandatangani. / What both sides signed. The day the last side signed.';
COMMENT ON COLUMN "assistance"."agreement_signatories" IS 'Apa yang ditandatangani kedua pihak. Siapa yang menandatangani. / What both sides signed. Who signed.';
COMMENT ON COLUMN "assistance"."fiscal_year" IS 'Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December.';
COMMENT ON COLUMN "assistance"."amount" IS 'Berapa uang yang diberikan. / How much money was granted.';
COMMENT ON COLUMN "assistance"."plan" IS 'Aturan pembayarannya: pola tahap pencairan dalam dokumen, atau yang disertakan pustaka ini. / The rule by which it is paid: a plan of the document, or one that this library ships.';
COMMENT ON COLUMN "assistance"."account_bank" IS 'Rekening bank yang menerima pembayarannya. Bank tempat rekening itu. / The bank account it is paid into. The bank that has the account.';
COMMENT ON COLUMN "assistance"."account_number" IS 'Rekening bank yang menerima pembayarannya. Nomor rekening itu. / The bank account it is paid into. The number of the account.';
COMMENT ON COLUMN "assistance"."account_holder" IS 'Rekening bank yang menerima pembayarannya. Rekening milik siapa. / The bank account it is paid into. Whose account it is.';
COMMENT ON COLUMN "assistance"."tranches" IS 'Tahap-tahap bantuan, menurut urutannya. / The tranches, in their order.';
COMMENT ON COLUMN "assistance"."use_report_due_on" IS 'Laporan tentang penggunaan uangnya. Hari terakhir untuk laporan itu. / The report on what the money was used for. The last day for it.';
COMMENT ON COLUMN "assistance"."use_report_reported_on" IS 'Laporan tentang penggunaan uangnya. Tanggal laporan itu diserahkan; tidak diisi bila belum diserahkan. / The report on what the money was used for. The day it was handed in; absent if it was not.';
COMMENT ON COLUMN "assistance"."use_report_accepted_on" IS 'Laporan tentang penggunaan uangnya. Tanggal diterima; tidak diisi bila tidak diterima. / The report on what the money was used for. The day it was accepted; absent if it was not.';
COMMENT ON COLUMN "assistance"."use_report_spent" IS 'Laporan tentang penggunaan uangnya. Berapa yang dibelanjakan, menurut laporan itu. / The report on what the money was used for. How much was spent, as it says.';
COMMENT ON COLUMN "assistance"."use_report_document" IS 'Laporan tentang penggunaan uangnya. Laporannya. / The report on what the money was used for. The report.';
COMMENT ON COLUMN "assistance"."leftover_amount" IS 'Apa yang tersisa. Berapa jumlahnya; tidak diisi bila dapat dihitung dari yang dibayar dan dibelanjakan, atau tidak diketahui. / What was left over. How much; absent where that follows from what was paid and spent, or is not known.';
COMMENT ON COLUMN "assistance"."leftover_returned_on" IS 'Apa yang tersisa. Tanggal disetor kembali. / What was left over. The day it was paid back.';
COMMENT ON COLUMN "assistance"."leftover_ntpn" IS 'Apa yang tersisa. Nomor transaksi penerimaan negara (NTPN). / What was left over. The receipt number of the treasury (NTPN).';
COMMENT ON COLUMN "assistance"."leftover_proof" IS 'Apa yang tersisa. Bukti setornya. / What was left over. The proof of payment.';
COMMENT ON COLUMN "assistance"."retention_share" IS 'Apa yang ditahan penerima bantuan dari pelaksana pembangunan atau pemasoknya sampai cacat diperbaiki. Bagian dari jumlahnya, misalnya 5.00. / What the grantee keeps back from its builder or supplier until defects are mended. The share of the amount, such as 5.00.';
COMMENT ON COLUMN "assistance"."retention_from" IS 'Apa yang ditahan penerima bantuan dari pelaksana pembangunan atau pemasoknya sampai cacat diperbaiki. Tanggal sejak boleh dibayarkan. / What the grantee keeps back from its builder or supplier until defects are mended. The day from which it may be paid out.';
COMMENT ON COLUMN "assistance"."retention_released_on" IS 'Apa yang ditahan penerima bantuan dari pelaksana pembangunan atau pemasoknya sampai cacat diperbaiki. Tanggal dibayarkan; tidak diisi selama masih ditahan. / What the grantee keeps back from its builder or supplier until defects are mended. The day it was paid out; absent while it is kept.';
COMMENT ON COLUMN "assistance"."advance" IS 'Apa yang dibayar mendahului pekerjaan dan dipotong dari tahap-tahap berikutnya. / What was paid ahead of the work, kept back from later tranches.';
COMMENT ON COLUMN "assistance"."finish_by" IS 'Tanggal pekerjaan paling lambat harus selesai. / The day by which the work must be finished.';
COMMENT ON COLUMN "assistance"."finished_on" IS 'Tanggal pekerjaan itu selesai. / The day it was finished.';
COMMENT ON COLUMN "assistance"."closed_on" IS 'Tanggal bantuan itu ditutup; tidak diisi selama masih terbuka. / The day the assistance was closed; absent while it is open.';
COMMENT ON COLUMN "assistance"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "assistance"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "assistance" IS '/funding/assistances. Bantuan pemerintah berupa uang yang sudah ditetapkan dan diperjanjikan: siapa mendapat berapa untuk apa, dalam tahap apa saja, dan apa yang harus dilaporkan dan dikembalikan. / An Assistance is government assistance (bantuan pemerintah) in money that was decreed and agreed on: who gets how much for what, in which tranches, and what must be reported and given back.';

CREATE TABLE IF NOT EXISTS "self_sufficiency_report" (
  "centre" varchar(64) NOT NULL,
  "fiscal_year" varchar(10) NOT NULL,
  "own_revenue" jsonb,
  "other_income" jsonb,
  "operating_cost" bigint,
  "ratio" numeric(7, 2),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "own_revenue_json" CHECK (jsonb_typeof("own_revenue") = 'array'),
  CONSTRAINT "other_income_json" CHECK (jsonb_typeof("other_income") = 'array'),
  CONSTRAINT "operating_cost_bounds" CHECK ("operating_cost" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "SUF-001 /fiscal_year" CHECK ("fiscal_year" ~ '^[0-9]{4}$'),
  CONSTRAINT "SUF-003 /operating_cost" CHECK (0 <= "operating_cost")
);
COMMENT ON COLUMN "self_sufficiency_report"."centre" IS 'Lembaga pelatihannya. / The centre.';
COMMENT ON COLUMN "self_sufficiency_report"."fiscal_year" IS 'Tahun anggaran, dari 1 Januari sampai 31 Desember. / The fiscal year, from 1 January to 31 December.';
COMMENT ON COLUMN "self_sufficiency_report"."own_revenue" IS 'Uang yang dihitung lembaga pelatihan sebagai pendapatan sendiri. / The money that the centre counts as its own revenue.';
COMMENT ON COLUMN "self_sufficiency_report"."other_income" IS 'Semua uang lain: subsidi, hibah, pinjaman. / All other money: subsidies, grants, loans.';
COMMENT ON COLUMN "self_sufficiency_report"."operating_cost" IS 'Biaya menjalankan lembaga pelatihan, tanpa bangunan dan peralatan; tidak diisi bila tidak diketahui, yang bukan Rp0. / What running the centre cost, without building and equipment; absent where it is not known, which is not Rp0.';
COMMENT ON COLUMN "self_sufficiency_report"."ratio" IS 'Rasio pendapatan sendiri terhadap biaya operasional, menurut laporan lembaga pelatihan. / The ratio of own revenue to operating cost, as the centre reports it.';
COMMENT ON COLUMN "self_sufficiency_report"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "self_sufficiency_report"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "self_sufficiency_report" IS '/funding/self_sufficiency_reports. Hal yang diperoleh dan dibelanjakan suatu lembaga pelatihan dalam satu tahun, menurut hitungannya sendiri: misalnya pembukuan suatu BLK Komunitas (BLKK) untuk tahun 2026. / A SelfSufficiencyReport is what a centre earned and spent in a year, as it counts it: for example the accounts of a community centre (BLKK) for 2026.';

CREATE TABLE IF NOT EXISTS "audit_finding" (
  "id" varchar(64) NOT NULL,
  "auditor" varchar(64),
  "report_number" text,
  "reported_on" date,
  "centre" varchar(64),
  "allocation" varchar(64),
  "payments" jsonb,
  "assistance" varchar(64),
  "about" text,
  "condition" text,
  "criterion" text,
  "basis" jsonb,
  "cause" text,
  "effect" text,
  "amount" bigint,
  "follow_ups" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "report_number_text" CHECK ("report_number" <> ''),
  CONSTRAINT "payments_json" CHECK (jsonb_typeof("payments") = 'array'),
  CONSTRAINT "about_text" CHECK ("about" <> ''),
  CONSTRAINT "condition_text" CHECK ("condition" <> ''),
  CONSTRAINT "criterion_text" CHECK ("criterion" <> ''),
  CONSTRAINT "basis_json" CHECK (jsonb_typeof("basis") = 'array'),
  CONSTRAINT "cause_text" CHECK ("cause" <> ''),
  CONSTRAINT "effect_text" CHECK ("effect" <> ''),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "follow_ups_json" CHECK (jsonb_typeof("follow_ups") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("reported_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /auditor" CHECK ("auditor" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /allocation" CHECK ("allocation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /assistance" CHECK ("assistance" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "TLH-001" CHECK (NOT ("record_phase" IN ('final')) OR "auditor" IS NOT NULL AND "report_number" IS NOT NULL AND "reported_on" IS NOT NULL AND "condition" IS NOT NULL AND "criterion" IS NOT NULL AND "cause" IS NOT NULL AND "effect" IS NOT NULL),
  CONSTRAINT "TLH-002 /amount" CHECK (0 <= "amount")
);
COMMENT ON COLUMN "audit_finding"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "audit_finding"."auditor" IS 'Siapa yang memeriksa, misalnya inspektorat atau badan pemeriksa keuangan. / Who audited, for example an inspectorate or the audit board.';
COMMENT ON COLUMN "audit_finding"."report_number" IS 'Nomor laporan, seperti tertulis di dalamnya. / The number of the report, as it is written in it.';
COMMENT ON COLUMN "audit_finding"."reported_on" IS 'Tanggal laporan itu. / The day of the report.';
COMMENT ON COLUMN "audit_finding"."centre" IS 'Lembaga pelatihan yang dibahasnya. / The centre that it is about.';
COMMENT ON COLUMN "audit_finding"."allocation" IS 'Alokasi anggaran yang dibahasnya. / The allocation that it is about.';
COMMENT ON COLUMN "audit_finding"."payments" IS 'Pembayaran yang dibahasnya. / The payments that it is about.';
COMMENT ON COLUMN "audit_finding"."assistance" IS 'Bantuan pemerintah yang dibahasnya. / The government assistance that it is about.';
COMMENT ON COLUMN "audit_finding"."about" IS 'Letak dalam dokumen yang dibahasnya, sebagai JSON Pointer, untuk hal yang tidak memiliki pengenal sendiri. / The place in a document that it is about, as a JSON Pointer, for what has no identifier of its own.';
COMMENT ON COLUMN "audit_finding"."condition" IS 'Apa yang ada (kondisi). / What is so (kondisi).';
COMMENT ON COLUMN "audit_finding"."criterion" IS 'Apa yang seharusnya ada (kriteria). / What should be so (kriteria).';
COMMENT ON COLUMN "audit_finding"."basis" IS 'Dasar kriteria itu. / What the criterion rests on.';
COMMENT ON COLUMN "audit_finding"."cause" IS 'Mengapa tidak demikian (sebab). / Why it is not so (sebab).';
COMMENT ON COLUMN "audit_finding"."effect" IS 'Apa akibatnya (akibat). / What came of it (akibat).';
COMMENT ON COLUMN "audit_finding"."amount" IS 'Berapa uang yang dipersoalkan, misalnya kelebihan pembayaran; tidak diisi bila tidak menyangkut uang atau jumlahnya tidak diketahui. / How much money it is about, such as an overpayment; absent where it is about none or the amount is not known.';
COMMENT ON COLUMN "audit_finding"."follow_ups" IS 'Apa yang direkomendasikan pemeriksa, masing-masing dengan apa yang dilakukan untuk itu. / What the auditor recommends, each with what was done about it.';
COMMENT ON COLUMN "audit_finding"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "audit_finding"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "audit_finding" IS '/funding/audit_findings. Temuan adalah hal yang menurut pemeriksa tidak benar dalam urusan uang: bagaimana keadaannya, bagaimana seharusnya, mengapa tidak demikian, dan apa akibatnya. / An AuditFinding (temuan) is what an auditor found wrong with money: what is so, what should be so, why it is not and what came of it.';

CREATE TABLE IF NOT EXISTS "payment" (
  "id" varchar(64) NOT NULL,
  "system" varchar(64) NOT NULL,
  "method" varchar(64) NOT NULL,
  "budget_line" varchar(64),
  "commitment" varchar(64),
  "tranche" varchar(64),
  "batch" varchar(64),
  "payee_organisation" varchar(64),
  "payee_person" varchar(64),
  "payee_name" text,
  "payee_bank" text,
  "payee_account_holder" text,
  "payee_account_number" varchar(18),
  "gross" bigint,
  "taxes" jsonb,
  "net" bigint,
  "purpose" text,
  "fiscal_year" varchar(10),
  "carry_over_note" text,
  "through_treasurer" boolean,
  "fund_release_number" text,
  "fund_release_signed_on" date,
  "fund_release_signer" varchar(64),
  "fund_release_role" varchar(64),
  "fund_release_office" varchar(64),
  "payment_request_number" text,
  "payment_request_signed_on" date,
  "payment_request_signer" varchar(64),
  "payment_request_role" varchar(64),
  "payment_request_office" varchar(64),
  "payment_verification_number" text,
  "payment_verification_signed_on" date,
  "payment_verification_signer" varchar(64),
  "payment_verification_role" varchar(64),
  "payment_verification_office" varchar(64),
  "payment_order_number" text,
  "payment_order_signed_on" date,
  "payment_order_signer" varchar(64),
  "payment_order_role" varchar(64),
  "payment_order_office" varchar(64),
  "disbursement_order_number" text,
  "disbursement_order_signed_on" date,
  "disbursement_order_signer" varchar(64),
  "disbursement_order_role" varchar(64),
  "disbursement_order_office" varchar(64),
  "paid_on" date,
  "bank_amount" bigint,
  "documents" jsonb,
  "history" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "payee_name_text" CHECK ("payee_name" <> ''),
  CONSTRAINT "payee_bank_text" CHECK ("payee_bank" <> ''),
  CONSTRAINT "payee_account_holder_text" CHECK ("payee_account_holder" <> ''),
  CONSTRAINT "payee_account_number_form" CHECK ("payee_account_number" ~ '^[0-9]{5,18}$'),
  CONSTRAINT "gross_bounds" CHECK ("gross" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "taxes_json" CHECK (jsonb_typeof("taxes") = 'array'),
  CONSTRAINT "net_bounds" CHECK ("net" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "purpose_text" CHECK ("purpose" <> ''),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "carry_over_note_text" CHECK ("carry_over_note" <> ''),
  CONSTRAINT "fund_release_number_text" CHECK ("fund_release_number" <> ''),
  CONSTRAINT "payment_request_number_text" CHECK ("payment_request_number" <> ''),
  CONSTRAINT "payment_verification_number_text" CHECK ("payment_verification_number" <> ''),
  CONSTRAINT "payment_order_number_text" CHECK ("payment_order_number" <> ''),
  CONSTRAINT "disbursement_order_number_text" CHECK ("disbursement_order_number" <> ''),
  CONSTRAINT "bank_amount_bounds" CHECK ("bank_amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "documents_json" CHECK (jsonb_typeof("documents") = 'array'),
  CONSTRAINT "history_json" CHECK (jsonb_typeof("history") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("fund_release_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "payment_request_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "payment_verification_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "payment_order_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "disbursement_order_signed_on" BETWEEN '0001-01-01' AND '9999-12-31' AND "paid_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BDG-006 /fiscal_year" CHECK ("fiscal_year" ~ '^[0-9]{4}$'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /budget_line" CHECK ("budget_line" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /commitment" CHECK ("commitment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /tranche" CHECK ("tranche" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-001 /gross" CHECK (0 < "gross"),
  CONSTRAINT "PAY-005" CHECK ("payment_request_signed_on" <= "payment_verification_signed_on" AND "payment_request_signed_on" <= "payment_order_signed_on" AND "payment_request_signed_on" <= "disbursement_order_signed_on" AND "payment_request_signed_on" <= "paid_on" AND "payment_verification_signed_on" <= "payment_order_signed_on" AND "payment_verification_signed_on" <= "disbursement_order_signed_on" AND "payment_verification_signed_on" <= "paid_on" AND "payment_order_signed_on" <= "disbursement_order_signed_on" AND "payment_order_signed_on" <= "paid_on" AND "disbursement_order_signed_on" <= "paid_on"),
  CONSTRAINT "PAY-007 /fund_release" CHECK (NOT ("record_phase" IN ('final')) OR NOT ((("system" IS NOT NULL) AND (coalesce("system" IN ('local'), true))) AND ("payment_request_number" IS NOT NULL OR "payment_request_signed_on" IS NOT NULL OR "payment_request_signer" IS NOT NULL OR "payment_request_role" IS NOT NULL OR "payment_request_office" IS NOT NULL)) OR ("fund_release_number" IS NOT NULL OR "fund_release_signed_on" IS NOT NULL OR "fund_release_signer" IS NOT NULL OR "fund_release_role" IS NOT NULL OR "fund_release_office" IS NOT NULL) AND ("fund_release_signed_on" <= "payment_request_signed_on")),
  CONSTRAINT "PAY-008 /payment_verification" CHECK (NOT ("record_phase" IN ('final')) OR NOT ((("system" IS NOT NULL) AND (coalesce("system" IN ('local'), true))) AND ("payment_order_number" IS NOT NULL OR "payment_order_signed_on" IS NOT NULL OR "payment_order_signer" IS NOT NULL OR "payment_order_role" IS NOT NULL OR "payment_order_office" IS NOT NULL)) OR "payment_verification_number" IS NOT NULL OR "payment_verification_signed_on" IS NOT NULL OR "payment_verification_signer" IS NOT NULL OR "payment_verification_role" IS NOT NULL OR "payment_verification_office" IS NOT NULL),
  CONSTRAINT "PAY-010 /bank_amount" CHECK ("bank_amount" = "net"),
  CONSTRAINT "PAY-011" CHECK (NOT ("record_phase" IN ('final')) OR ("gross" IS NOT NULL AND "net" IS NOT NULL AND "fiscal_year" IS NOT NULL AND "purpose" IS NOT NULL) AND (("payee_organisation" IS NOT NULL) OR ("payee_person" IS NOT NULL) OR ("payee_name" IS NOT NULL)) AND (("budget_line" IS NOT NULL) OR (("method" IS NOT NULL) AND ("method" IN ('imprest', 'imprest_addition'))))),
  CONSTRAINT "REF-001 /system" CHECK ("system" IN ('state', 'local')),
  CONSTRAINT "REF-001 /method" CHECK ("method" IN ('imprest', 'imprest_replenishment', 'imprest_addition', 'direct')),
  CONSTRAINT "DOC-009 /disbursement_order/number" CHECK (NOT ("disbursement_order_number" IS NOT NULL OR "disbursement_order_signed_on" IS NOT NULL OR "disbursement_order_signer" IS NOT NULL OR "disbursement_order_role" IS NOT NULL OR "disbursement_order_office" IS NOT NULL) OR "disbursement_order_number" IS NOT NULL),
  CONSTRAINT "DOC-014 /disbursement_order/signer" CHECK ("disbursement_order_signer" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /disbursement_order/office" CHECK ("disbursement_order_office" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /disbursement_order/role" CHECK ("disbursement_order_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud')),
  CONSTRAINT "DOC-009 /payment_order/number" CHECK (NOT ("payment_order_number" IS NOT NULL OR "payment_order_signed_on" IS NOT NULL OR "payment_order_signer" IS NOT NULL OR "payment_order_role" IS NOT NULL OR "payment_order_office" IS NOT NULL) OR "payment_order_number" IS NOT NULL),
  CONSTRAINT "DOC-014 /payment_order/signer" CHECK ("payment_order_signer" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment_order/office" CHECK ("payment_order_office" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /payment_order/role" CHECK ("payment_order_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud')),
  CONSTRAINT "DOC-009 /payment_verification/number" CHECK (NOT ("payment_verification_number" IS NOT NULL OR "payment_verification_signed_on" IS NOT NULL OR "payment_verification_signer" IS NOT NULL OR "payment_verification_role" IS NOT NULL OR "payment_verification_office" IS NOT NULL) OR "payment_verification_number" IS NOT NULL),
  CONSTRAINT "DOC-014 /payment_verification/signer" CHECK ("payment_verification_signer" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment_verification/office" CHECK ("payment_verification_office" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /payment_verification/role" CHECK ("payment_verification_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud')),
  CONSTRAINT "DOC-009 /payment_request/number" CHECK (NOT ("payment_request_number" IS NOT NULL OR "payment_request_signed_on" IS NOT NULL OR "payment_request_signer" IS NOT NULL OR "payment_request_role" IS NOT NULL OR "payment_request_office" IS NOT NULL) OR "payment_request_number" IS NOT NULL),
  CONSTRAINT "DOC-014 /payment_request/signer" CHECK ("payment_request_signer" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment_request/office" CHECK ("payment_request_office" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /payment_request/role" CHECK ("payment_request_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud')),
  CONSTRAINT "DOC-009 /fund_release/number" CHECK (NOT ("fund_release_number" IS NOT NULL OR "fund_release_signed_on" IS NOT NULL OR "fund_release_signer" IS NOT NULL OR "fund_release_role" IS NOT NULL OR "fund_release_office" IS NOT NULL) OR "fund_release_number" IS NOT NULL),
  CONSTRAINT "DOC-014 /fund_release/signer" CHECK ("fund_release_signer" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /fund_release/office" CHECK ("fund_release_office" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /fund_release/role" CHECK ("fund_release_role" IN ('system', 'applicant', 'participant', 'instructor', 'organiser', 'head_of_centre', 'head_of_office', 'board_member', 'ministry_officer', 'reviewer', 'ppk_commitment', 'procurement_officer', 'supervisor', 'certification_body', 'company', 'partner', 'accreditation_body', 'accreditation_assessor', 'competency_assessor', 'certification_committee', 'ppspm', 'ppk_skpd', 'budget_user', 'authorised_budget_user', 'activity_officer', 'expenditure_treasurer', 'kppn', 'bud')),
  CONSTRAINT "DOC-014 /payee/organisation" CHECK ("payee_organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payee/person" CHECK ("payee_person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-009 /payee/person" CHECK (NOT ("payee_organisation" IS NOT NULL OR "payee_person" IS NOT NULL OR "payee_name" IS NOT NULL OR "payee_bank" IS NOT NULL OR "payee_account_holder" IS NOT NULL OR "payee_account_number" IS NOT NULL) OR ("payee_organisation" IS NULL) OR ("payee_person" IS NULL))
);
COMMENT ON COLUMN "payment"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "payment"."system" IS 'Perbendaharaan mana yang membayar; siapa yang menandatangani surat yang mana ditentukan olehnya. Daftar kode: treasury_system. / Whose treasury pays; who signs which paper follows from it. Code list: treasury_system.';
COMMENT ON COLUMN "payment"."method" IS 'Bagaimana uang keluar: dari uang persediaan atau langsung kepada penerima. Daftar kode: payment_method. / How the money leaves: from the imprest or straight to the payee. Code list: payment_method.';
COMMENT ON COLUMN "payment"."budget_line" IS 'Baris anggaran yang dibebaninya. / The line of the budget that it is charged to.';
COMMENT ON COLUMN "payment"."commitment" IS 'Kontrak atau SK yang mengikat uang itu. / The contract or decree that binds the money.';
COMMENT ON COLUMN "payment"."tranche" IS 'Tahap bantuan yang dibayarnya. / The instalment of assistance that it is.';
COMMENT ON COLUMN "payment"."batch" IS 'Angkatan yang menjadi tujuannya. / The batch that it is for.';
COMMENT ON COLUMN "payment"."payee_organisation" IS 'Siapa yang dibayar. Organisasinya; tidak diisi bila penerimanya orang. / Who is paid. The organisation; absent for a person.';
COMMENT ON COLUMN "payment"."payee_person" IS 'Siapa yang dibayar. Orangnya; tidak diisi bila penerimanya organisasi. / Who is paid. The person; absent for an organisation.';
COMMENT ON COLUMN "payment"."payee_name" IS 'Siapa yang dibayar. Nama seperti tertulis dalam dokumen pembayaran. / Who is paid. The name as the papers have it.';
COMMENT ON COLUMN "payment"."payee_bank" IS 'Siapa yang dibayar. Bank tempat rekening itu. / Who is paid. The bank that has the account.';
COMMENT ON COLUMN "payment"."payee_account_holder" IS 'Siapa yang dibayar. Rekening itu atas nama siapa, menurut bank. / Who is paid. In whose name the account is, as the bank says.';
COMMENT ON COLUMN "payment"."payee_account_number" IS 'Siapa yang dibayar. Nomor rekening itu. / Who is paid. The number of the account.';
COMMENT ON COLUMN "payment"."gross" IS 'Berapa yang dibebankan pada anggaran, sebelum pajak dipotong. / What is charged to the budget, before taxes are kept back.';
COMMENT ON COLUMN "payment"."taxes" IS 'Pajak yang dipotong. / The taxes that are kept back.';
COMMENT ON COLUMN "payment"."net" IS 'Berapa yang diterima penerima: jumlah kotor tanpa pajak. / What the payee gets: the gross amount without the taxes.';
COMMENT ON COLUMN "payment"."purpose" IS 'Untuk apa pembayaran itu, dengan kata-kata dokumennya. / What it is for, in the words of the papers.';
COMMENT ON COLUMN "payment"."fiscal_year" IS 'Tahun anggaran pembayaran itu, dari 1 Januari sampai 31 Desember. / The fiscal year that it belongs to, from 1 January to 31 December.';
COMMENT ON COLUMN "payment"."carry_over_note" IS 'Mengapa boleh dibayar di luar tahun itu, bila demikian. / Why it may be paid outside of that year, where it is.';
COMMENT ON COLUMN "payment"."through_treasurer" IS 'Apakah uang itu melalui tangan bendahara, yang meneruskan pembayarannya. / Whether the money goes through the hands of the treasurer, who pays it on.';
COMMENT ON COLUMN "payment"."fund_release_number" IS 'Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. Nomor seperti tercetak. / The release of funds (SPD), which a local budget needs before any request. The number as printed.';
COMMENT ON COLUMN "payment"."fund_release_signed_on" IS 'Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. Tanggal perjanjian itu ditandatangani. / The release of funds (SPD), which a local budget needs before any request. The day it was signed.';
COMMENT ON COLUMN "payment"."fund_release_signer" IS 'Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / The release of funds (SPD), which a local budget needs before any request. Who signed it, as the caller''s system knows its users.';
COMMENT ON COLUMN "payment"."fund_release_role" IS 'Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. Dalam peran apa. Daftar kode: role. / The release of funds (SPD), which a local budget needs before any request. In which role. Code list: role.';
COMMENT ON COLUMN "payment"."fund_release_office" IS 'Surat penyediaan dana (SPD), yang diperlukan anggaran daerah sebelum permintaan apa pun. Instansi yang menerbitkannya. / The release of funds (SPD), which a local budget needs before any request. The office that issued it.';
COMMENT ON COLUMN "payment"."payment_request_number" IS 'Surat permintaan pembayaran (SPP). Nomor seperti tercetak. / The payment request (SPP). The number as printed.';
COMMENT ON COLUMN "payment"."payment_request_signed_on" IS 'Surat permintaan pembayaran (SPP). Tanggal perjanjian itu ditandatangani. / The payment request (SPP). The day it was signed.';
COMMENT ON COLUMN "payment"."payment_request_signer" IS 'Surat permintaan pembayaran (SPP). Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / The payment request (SPP). Who signed it, as the caller''s system knows its users.';
COMMENT ON COLUMN "payment"."payment_request_role" IS 'Surat permintaan pembayaran (SPP). Dalam peran apa. Daftar kode: role. / The payment request (SPP). In which role. Code list: role.';
COMMENT ON COLUMN "payment"."payment_request_office" IS 'Surat permintaan pembayaran (SPP). Instansi yang menerbitkannya. / The payment request (SPP). The office that issued it.';
COMMENT ON COLUMN "payment"."payment_verification_number" IS 'Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). Nomor seperti tercetak. / The verification of the request by the financial administration officer of a local office (PPK-SKPD). The number as printed.';
COMMENT ON COLUMN "payment"."payment_verification_signed_on" IS 'Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). Tanggal perjanjian itu ditandatangani. / The verification of the request by the financial administration officer of a local office (PPK-SKPD). The day it was signed.';
COMMENT ON COLUMN "payment"."payment_verification_signer" IS 'Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / The verification of the request by the financial administration officer of a local office (PPK-SKPD). Who signed it, as the caller''s system knows its users.';
COMMENT ON COLUMN "payment"."payment_verification_role" IS 'Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). Dalam peran apa. Daftar kode: role. / The verification of the request by the financial administration officer of a local office (PPK-SKPD). In which role. Code list: role.';
COMMENT ON COLUMN "payment"."payment_verification_office" IS 'Verifikasi permintaan oleh pejabat penatausahaan keuangan SKPD (PPK-SKPD). Instansi yang menerbitkannya. / The verification of the request by the financial administration officer of a local office (PPK-SKPD). The office that issued it.';
COMMENT ON COLUMN "payment"."payment_order_number" IS 'Surat perintah membayar (SPM). Nomor seperti tercetak. / The payment order (SPM). The number as printed.';
COMMENT ON COLUMN "payment"."payment_order_signed_on" IS 'Surat perintah membayar (SPM). Tanggal perjanjian itu ditandatangani. / The payment order (SPM). The day it was signed.';
COMMENT ON COLUMN "payment"."payment_order_signer" IS 'Surat perintah membayar (SPM). Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / The payment order (SPM). Who signed it, as the caller''s system knows its users.';
COMMENT ON COLUMN "payment"."payment_order_role" IS 'Surat perintah membayar (SPM). Dalam peran apa. Daftar kode: role. / The payment order (SPM). In which role. Code list: role.';
COMMENT ON COLUMN "payment"."payment_order_office" IS 'Surat perintah membayar (SPM). Instansi yang menerbitkannya. / The payment order (SPM). The office that issued it.';
COMMENT ON COLUMN "payment"."disbursement_order_number" IS 'Surat perintah pencairan dana (SP2D). Nomor seperti tercetak. / The disbursement order (SP2D). The number as printed.';
COMMENT ON COLUMN "payment"."disbursement_order_signed_on" IS 'Surat perintah pencairan dana (SP2D). Tanggal perjanjian itu ditandatangani. / The disbursement order (SP2D). The day it was signed.';
COMMENT ON COLUMN "payment"."disbursement_order_signer" IS 'Surat perintah pencairan dana (SP2D). Siapa yang menandatanganinya, menurut cara sistem pemanggil mengenal penggunanya. / The disbursement order (SP2D). Who signed it, as the caller''s system knows its users.';
COMMENT ON COLUMN "payment"."disbursement_order_role" IS 'Surat perintah pencairan dana (SP2D). Dalam peran apa. Daftar kode: role. / The disbursement order (SP2D). In which role. Code list: role.';
COMMENT ON COLUMN "payment"."disbursement_order_office" IS 'Surat perintah pencairan dana (SP2D). Instansi yang menerbitkannya. / The disbursement order (SP2D). The office that issued it.';
COMMENT ON COLUMN "payment"."paid_on" IS 'Tanggal uang itu sampai. / The day the money arrived.';
COMMENT ON COLUMN "payment"."bank_amount" IS 'Jumlah yang ditunjukkan catatan bank. / What the record of the bank shows.';
COMMENT ON COLUMN "payment"."documents" IS 'Bukti-buktinya: faktur, berita acara serah terima, daftar nominatif. / The proofs: invoices, handover records, nominative lists.';
COMMENT ON COLUMN "payment"."history" IS 'Apa yang sudah terjadi sampai sekarang; keadaannya ditentukan dari sini. / What happened to it so far; its state follows from this.';
COMMENT ON COLUMN "payment"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "payment"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "payment" IS '/funding/payments. Uang yang keluar dari anggaran: dari tagihan ke surat-surat yang ditandatangani tiga pihak berturut-turut (SPP, SPM, SP2D), sampai hari uang diterima dan tempatnya dalam pembukuan. / A Payment is money that leaves a budget: from the bill to the papers that three offices sign one after the other (SPP, SPM, SP2D), to the day it arrives and to its place in the books.';

CREATE TABLE IF NOT EXISTS "receipt" (
  "id" varchar(64) NOT NULL,
  "payment" varchar(64),
  "number" text,
  "received_on" date,
  "payee_organisation" varchar(64),
  "payee_person" varchar(64),
  "payee_name" text,
  "payee_bank" text,
  "payee_account_holder" text,
  "payee_account_number" varchar(18),
  "amount" bigint NOT NULL,
  "amount_in_words" text,
  "purpose" text,
  "budget_line" varchar(64),
  "taxes" jsonb,
  "signed" boolean,
  "stamped" boolean,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "number_text" CHECK ("number" <> ''),
  CONSTRAINT "payee_name_text" CHECK ("payee_name" <> ''),
  CONSTRAINT "payee_bank_text" CHECK ("payee_bank" <> ''),
  CONSTRAINT "payee_account_holder_text" CHECK ("payee_account_holder" <> ''),
  CONSTRAINT "payee_account_number_form" CHECK ("payee_account_number" ~ '^[0-9]{5,18}$'),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "amount_in_words_text" CHECK ("amount_in_words" <> ''),
  CONSTRAINT "purpose_text" CHECK ("purpose" <> ''),
  CONSTRAINT "taxes_json" CHECK (jsonb_typeof("taxes") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("received_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment" CHECK ("payment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /budget_line" CHECK ("budget_line" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-001 /amount" CHECK (0 < "amount"),
  CONSTRAINT "PAY-021 /signed" CHECK (NOT ("record_phase" IN ('final')) OR ("number" IS NOT NULL AND "received_on" IS NOT NULL) AND (("signed" IS NOT NULL) AND ("signed" = true))),
  CONSTRAINT "DOC-014 /payee/organisation" CHECK ("payee_organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payee/person" CHECK ("payee_person" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-009 /payee/person" CHECK (NOT ("payee_organisation" IS NOT NULL OR "payee_person" IS NOT NULL OR "payee_name" IS NOT NULL OR "payee_bank" IS NOT NULL OR "payee_account_holder" IS NOT NULL OR "payee_account_number" IS NOT NULL) OR ("payee_organisation" IS NULL) OR ("payee_person" IS NULL))
);
COMMENT ON COLUMN "receipt"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "receipt"."payment" IS 'Pembayaran asal uang itu. / The payment that the money came from.';
COMMENT ON COLUMN "receipt"."number" IS 'Nomor seperti tercetak. / The number as printed.';
COMMENT ON COLUMN "receipt"."received_on" IS 'Tanggal uang itu diterima. / The day the money was received.';
COMMENT ON COLUMN "receipt"."payee_organisation" IS 'Siapa yang menerimanya. Organisasinya; tidak diisi bila penerimanya orang. / Who received it. The organisation; absent for a person.';
COMMENT ON COLUMN "receipt"."payee_person" IS 'Siapa yang menerimanya. Orangnya; tidak diisi bila penerimanya organisasi. / Who received it. The person; absent for an organisation.';
COMMENT ON COLUMN "receipt"."payee_name" IS 'Siapa yang menerimanya. Nama seperti tertulis dalam dokumen pembayaran. / Who received it. The name as the papers have it.';
COMMENT ON COLUMN "receipt"."payee_bank" IS 'Siapa yang menerimanya. Bank tempat rekening itu. / Who received it. The bank that has the account.';
COMMENT ON COLUMN "receipt"."payee_account_holder" IS 'Siapa yang menerimanya. Rekening itu atas nama siapa, menurut bank. / Who received it. In whose name the account is, as the bank says.';
COMMENT ON COLUMN "receipt"."payee_account_number" IS 'Siapa yang menerimanya. Nomor rekening itu. / Who received it. The number of the account.';
COMMENT ON COLUMN "receipt"."amount" IS 'Berapa jumlahnya, sebelum pajak dipotong. / How much, before taxes are kept back.';
COMMENT ON COLUMN "receipt"."amount_in_words" IS 'Jumlah yang sama dengan huruf (terbilang), misalnya "satu juta lima ratus ribu rupiah". / The same in Indonesian words (terbilang), such as "satu juta lima ratus ribu rupiah".';
COMMENT ON COLUMN "receipt"."purpose" IS 'Untuk apa uang itu. / What it is for.';
COMMENT ON COLUMN "receipt"."budget_line" IS 'Baris anggaran yang dibebaninya. / The line of the budget that it is charged to.';
COMMENT ON COLUMN "receipt"."taxes" IS 'Pajak yang dipotong bendahara. / The taxes that the treasurer kept back.';
COMMENT ON COLUMN "receipt"."signed" IS 'Apakah penerima menandatanganinya. / Whether the payee signed it.';
COMMENT ON COLUMN "receipt"."stamped" IS 'Apakah bermeterai. / Whether it carries a duty stamp.';
COMMENT ON COLUMN "receipt"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "receipt"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "receipt" IS '/funding/receipts. Kuitansi membuktikan bahwa seseorang menerima uang: dari uang persediaan bendahara, atau dari pembayaran yang melalui tangan bendahara. / A Receipt (kuitansi) proves that somebody got money: out of the imprest of a treasurer, or of a payment that went through the treasurer''s hands.';

CREATE TABLE IF NOT EXISTS "accountability_report" (
  "id" varchar(64) NOT NULL,
  "organisation" varchar(64) NOT NULL,
  "period_from" date,
  "period_until" date,
  "opening" bigint,
  "closing" bigint,
  "cash_on_hand" bigint,
  "bank_balance" bigint,
  "receipts" jsonb,
  "submitted_on" date,
  "document" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "opening_bounds" CHECK ("opening" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "closing_bounds" CHECK ("closing" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "cash_on_hand_bounds" CHECK ("cash_on_hand" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "bank_balance_bounds" CHECK ("bank_balance" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "receipts_json" CHECK (jsonb_typeof("receipts") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "submitted_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "period_required" CHECK ("period_from" IS NOT NULL OR "period_until" IS NOT NULL),
  CONSTRAINT "DOC-009 /period" CHECK ("period_from" IS NOT NULL AND "period_until" IS NOT NULL),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-030 /closing" CHECK ("closing" = (cast("cash_on_hand" AS decimal(40)) + cast("bank_balance" AS decimal(40))))
);
COMMENT ON COLUMN "accountability_report"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "accountability_report"."organisation" IS 'Instansi bendahara: penerima uang persediaannya. / The office of the treasurer: the payee of its imprests.';
COMMENT ON COLUMN "accountability_report"."period_from" IS 'Periodenya, biasanya satu bulan. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The period, usually a month. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "accountability_report"."period_until" IS 'Periodenya, biasanya satu bulan. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The period, usually a month. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "accountability_report"."opening" IS 'Saldo sebelum hari pertama. / The balance before the first day.';
COMMENT ON COLUMN "accountability_report"."closing" IS 'Saldo sesudah hari terakhir. / The balance after the last day.';
COMMENT ON COLUMN "accountability_report"."cash_on_hand" IS 'Bagian saldo akhir yang ada di brankas. / The part of the closing balance that is in the safe.';
COMMENT ON COLUMN "accountability_report"."bank_balance" IS 'Bagian saldo akhir yang ada di bank. / The part of the closing balance that is in the bank.';
COMMENT ON COLUMN "accountability_report"."receipts" IS 'Kuitansi yang dilampirkan. / The receipts that are attached.';
COMMENT ON COLUMN "accountability_report"."submitted_on" IS 'Tanggal laporan itu diserahkan. / The day it was handed in.';
COMMENT ON COLUMN "accountability_report"."document" IS 'Dokumennya sendiri. / The paper itself.';
COMMENT ON COLUMN "accountability_report"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "accountability_report"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "accountability_report" IS '/funding/accountability_reports. Laporan pertanggungjawaban (SPJ, LPJ) adalah hal yang dipertanggungjawabkan bendahara pada akhir suatu periode: saldo buku kas, tempat uang berada, dan semua bukti. / An AccountabilityReport (SPJ, LPJ) is what a treasurer answers for at the end of a period: the balance of the cash book, where the money is, and all proofs.';

CREATE TABLE IF NOT EXISTS "allowance_rate" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "per_day" bigint NOT NULL,
  "in_force_from" date,
  "in_force_until" date,
  "document" varchar(64),
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "per_day_bounds" CHECK ("per_day" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-001 /per_day" CHECK (0 < "per_day"),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('transport', 'meals', 'pocket_money', 'lodging'))
);
COMMENT ON COLUMN "allowance_rate"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "allowance_rate"."kind" IS 'Untuk apa uang itu. Daftar kode: allowance_kind. / What it is for. Code list: allowance_kind.';
COMMENT ON COLUMN "allowance_rate"."per_day" IS 'Berapa jumlahnya untuk satu hari. / How much for a day.';
COMMENT ON COLUMN "allowance_rate"."in_force_from" IS 'Kapan tarif itu berlaku; terbuka di sisi yang tidak diisi. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force; open where an end is absent. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "allowance_rate"."in_force_until" IS 'Kapan tarif itu berlaku; terbuka di sisi yang tidak diisi. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force; open where an end is absent. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "allowance_rate"."document" IS 'SK yang menetapkannya. / The decree that sets it.';
COMMENT ON COLUMN "allowance_rate"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "allowance_rate"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "allowance_rate" IS '/funding/allowance_rates. Uang yang diterima peserta untuk setiap hari kehadiran, misalnya Rp20.000 untuk transpor. / An AllowanceRate is what a participant gets for every day of attendance, such as Rp20.000 for transport.';

CREATE TABLE IF NOT EXISTS "payment_list" (
  "id" varchar(64) NOT NULL,
  "batch" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "rate" varchar(64),
  "period_from" date,
  "period_until" date,
  "payment" varchar(64),
  "lines" jsonb,
  "total" bigint,
  "prepared_on" date,
  "document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "lines_json" CHECK (jsonb_typeof("lines") = 'array'),
  CONSTRAINT "total_bounds" CHECK ("total" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "calendar" CHECK ("period_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "period_until" BETWEEN '0001-01-01' AND '9999-12-31' AND "prepared_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "period_required" CHECK ("period_from" IS NOT NULL OR "period_until" IS NOT NULL),
  CONSTRAINT "DOC-009 /period" CHECK ("period_from" IS NOT NULL AND "period_until" IS NOT NULL),
  CONSTRAINT "DOC-013 /period" CHECK ("period_from" <= "period_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /rate" CHECK ("rate" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment" CHECK ("payment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('transport', 'meals', 'pocket_money', 'lodging'))
);
COMMENT ON COLUMN "payment_list"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "payment_list"."batch" IS 'Angkatannya. / The batch.';
COMMENT ON COLUMN "payment_list"."kind" IS 'Uang itu untuk apa. Daftar kode: allowance_kind. / What the allowance is for. Code list: allowance_kind.';
COMMENT ON COLUMN "payment_list"."rate" IS 'Tarif yang dipakai membayar baris-barisnya, bila disimpan sebagai data. / The rate that its lines are paid at, where one is kept as a record.';
COMMENT ON COLUMN "payment_list"."period_from" IS 'Hari-hari yang dibayarnya. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / The days that it pays for. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "payment_list"."period_until" IS 'Hari-hari yang dibayarnya. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / The days that it pays for. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "payment_list"."payment" IS 'Pembayaran yang melunasinya. / The payment that pays it.';
COMMENT ON COLUMN "payment_list"."lines" IS 'Siapa mendapat berapa. / Who gets how much.';
COMMENT ON COLUMN "payment_list"."total" IS 'Jumlah seluruh jumlah kotor pada baris-barisnya. / The sum of the gross amounts of the lines.';
COMMENT ON COLUMN "payment_list"."prepared_on" IS 'Tanggal dibuat. / The day it was made.';
COMMENT ON COLUMN "payment_list"."document" IS 'Dokumennya sendiri. / The paper itself.';
COMMENT ON COLUMN "payment_list"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "payment_list" IS '/funding/payment_lists. Daftar nominatif menyebut peserta suatu angkatan yang mendapat uang saku untuk suatu periode, masing-masing dengan jumlah hari, tarif, pajak, dan rekeningnya. / A PaymentList (daftar nominatif) names the participants of a batch who get an allowance for a period, each with the days, the rate, the tax and the account.';

CREATE TABLE IF NOT EXISTS "insurance_premium" (
  "id" varchar(64) NOT NULL,
  "batch" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "participants" integer NOT NULL,
  "months" integer NOT NULL,
  "per_month" bigint NOT NULL,
  "amount" bigint NOT NULL,
  "payment" varchar(64),
  "document" varchar(64),
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "participants_bounds" CHECK ("participants" >= 0),
  CONSTRAINT "months_bounds" CHECK ("months" >= 0),
  CONSTRAINT "per_month_bounds" CHECK ("per_month" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /batch" CHECK ("batch" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment" CHECK ("payment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "PAY-001 /per_month" CHECK (0 < "per_month"),
  CONSTRAINT "PAY-046 /amount" CHECK (NOT ("participants" IS NOT NULL AND "months" IS NOT NULL AND "per_month" IS NOT NULL AND "amount" IS NOT NULL) OR ((CASE WHEN ((CASE WHEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) END) * cast("participants" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN ((CASE WHEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) END) * cast("participants" AS decimal(40))) END) IS NOT NULL) AND ("amount" = (CASE WHEN ((CASE WHEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) END) * cast("participants" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN ((CASE WHEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN (cast("per_month" AS decimal(40)) * cast("months" AS decimal(40))) END) * cast("participants" AS decimal(40))) END))),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('work_accident', 'death'))
);
COMMENT ON COLUMN "insurance_premium"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "insurance_premium"."batch" IS 'Angkatannya. / The batch.';
COMMENT ON COLUMN "insurance_premium"."kind" IS 'Apa yang dicakupnya. Daftar kode: insurance_kind. / What it covers. Code list: insurance_kind.';
COMMENT ON COLUMN "insurance_premium"."participants" IS 'Berapa peserta yang diasuransikan. / How many participants are insured.';
COMMENT ON COLUMN "insurance_premium"."months" IS 'Berapa bulan mereka diasuransikan. / For how many months they are insured.';
COMMENT ON COLUMN "insurance_premium"."per_month" IS 'Premi satu peserta untuk satu bulan. / The premium of one participant for a month.';
COMMENT ON COLUMN "insurance_premium"."amount" IS 'Premi semua peserta untuk semua bulan bersama-sama. / The premium of all participants for all months together.';
COMMENT ON COLUMN "insurance_premium"."payment" IS 'Pembayaran yang melunasinya. / The payment that pays it.';
COMMENT ON COLUMN "insurance_premium"."document" IS 'Dokumen dari penanggung asuransi. / The paper of the insurer.';
COMMENT ON COLUMN "insurance_premium"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "insurance_premium" IS '/funding/insurance_premiums. Biaya asuransi peserta suatu angkatan, misalnya terhadap kecelakaan kerja: peserta × bulan × premi. / An InsurancePremium is what insures the participants of a batch, such as against accidents at work: participants × months × premium.';

CREATE TABLE IF NOT EXISTS "budget" (
  "id" varchar(64) NOT NULL,
  "version" integer,
  "supersedes" varchar(64),
  "organisation" varchar(64),
  "centre" varchar(64),
  "region" varchar(13),
  "fiscal_year" varchar(10),
  "authority_kind" varchar(64),
  "authority_number" text,
  "authority_signed_on" date,
  "authority_revision" integer,
  "authority_document" varchar(64),
  "lines" jsonb,
  "ceiling" bigint,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "version_bounds" CHECK ("version" >= 0),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "fiscal_year_form" CHECK (CASE WHEN NOT ("fiscal_year" ~ '^(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$') THEN false WHEN char_length("fiscal_year") < 10 THEN true ELSE cast(right("fiscal_year", 2) as integer) <= extract(day from cast(left("fiscal_year", 7) || '-01' as date) + interval '1 month' - interval '1 day') END),
  CONSTRAINT "authority_number_text" CHECK ("authority_number" <> ''),
  CONSTRAINT "authority_revision_bounds" CHECK ("authority_revision" >= 0),
  CONSTRAINT "lines_json" CHECK (jsonb_typeof("lines") = 'array'),
  CONSTRAINT "ceiling_bounds" CHECK ("ceiling" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("authority_signed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "BDG-006 /fiscal_year" CHECK ("fiscal_year" ~ '^[0-9]{4}$'),
  CONSTRAINT "BDG-008 /organisation" CHECK (NOT ("record_phase" IN ('final')) OR "organisation" IS NOT NULL),
  CONSTRAINT "BDG-008 /fiscal_year" CHECK (NOT ("record_phase" IN ('final')) OR "fiscal_year" IS NOT NULL),
  CONSTRAINT "BDG-008 /authority" CHECK (NOT ("record_phase" IN ('final')) OR "authority_kind" IS NOT NULL OR "authority_number" IS NOT NULL OR "authority_signed_on" IS NOT NULL OR "authority_revision" IS NOT NULL OR "authority_document" IS NOT NULL),
  CONSTRAINT "BDG-013 /supersedes" CHECK ("supersedes" <> "id"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /supersedes" CHECK ("supersedes" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /centre" CHECK ("centre" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /ceiling" CHECK (0 <= "ceiling"),
  CONSTRAINT "DOC-009 /authority/kind" CHECK (NOT ("authority_kind" IS NOT NULL OR "authority_number" IS NOT NULL OR "authority_signed_on" IS NOT NULL OR "authority_revision" IS NOT NULL OR "authority_document" IS NOT NULL) OR "authority_kind" IS NOT NULL),
  CONSTRAINT "DOC-014 /authority/document" CHECK ("authority_document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "REF-001 /authority/kind" CHECK ("authority_kind" IN ('rka_kl', 'dipa', 'rka_skpd', 'dpa', 'dppa', 'rab'))
);
COMMENT ON COLUMN "budget"."id" IS 'Pengenal versi ini. / The identifier of this version.';
COMMENT ON COLUMN "budget"."version" IS 'Versi ke berapa, mulai dari 1; versi yang kemudian bernomor lebih besar. / Which version it is, from 1; later versions have larger numbers.';
COMMENT ON COLUMN "budget"."supersedes" IS 'Versi yang digantikan oleh versi ini. / The version that this one replaces.';
COMMENT ON COLUMN "budget"."organisation" IS 'Anggaran milik siapa. / Whose budget it is.';
COMMENT ON COLUMN "budget"."centre" IS 'Lembaga pelatihan yang dibiayainya, bila hanya untuk satu. / The centre that it is for, if for one.';
COMMENT ON COLUMN "budget"."region" IS 'Wilayah yang standar biayanya dipakai untuk menyusunnya. / The place whose cost standards it is planned with.';
COMMENT ON COLUMN "budget"."fiscal_year" IS 'Tahun anggaran, dari 1 Januari sampai 31 Desember, misalnya "2026". / The fiscal year, from 1 January to 31 December, such as "2026".';
COMMENT ON COLUMN "budget"."authority_kind" IS 'Dokumen yang menjadi dasarnya. Dokumen yang mana. Daftar kode: budget_authority_kind. / The paper that it rests on. Which paper it is. Code list: budget_authority_kind.';
COMMENT ON COLUMN "budget"."authority_number" IS 'Dokumen yang menjadi dasarnya. Nomor seperti tercetak. / The paper that it rests on. The number as printed.';
COMMENT ON COLUMN "budget"."authority_signed_on" IS 'Dokumen yang menjadi dasarnya. Tanggal perjanjian itu ditandatangani. / The paper that it rests on. The day it was signed.';
COMMENT ON COLUMN "budget"."authority_revision" IS 'Dokumen yang menjadi dasarnya. Revisinya, seperti tercetak; 0 ialah yang pertama. / The paper that it rests on. Its revision, as printed; 0 is the first.';
COMMENT ON COLUMN "budget"."authority_document" IS 'Dokumen yang menjadi dasarnya. Dokumennya sendiri. / The paper that it rests on. The paper itself.';
COMMENT ON COLUMN "budget"."lines" IS 'Baris-barisnya. / The lines.';
COMMENT ON COLUMN "budget"."ceiling" IS 'Jumlah tertinggi yang boleh dicapai baris-barisnya (pagu). / The most that the lines may come to (pagu).';
COMMENT ON COLUMN "budget"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "budget"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "budget" IS '/funding/budgets. Satu versi hal yang boleh dibelanjakan suatu instansi dalam satu tahun anggaran, baris demi baris. / A Budget is one version of what an office may spend in a fiscal year, line by line.';

CREATE TABLE IF NOT EXISTS "cost_standard" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64),
  "item" text NOT NULL,
  "region" varchar(13),
  "in_force_from" date,
  "in_force_until" date,
  "unit_of_measure" text,
  "ceiling" bigint NOT NULL,
  "basis" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "item_text" CHECK ("item" <> ''),
  CONSTRAINT "region_form" CHECK ("region" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][1-3][0-9]{3})?)?)?$'),
  CONSTRAINT "unit_of_measure_text" CHECK ("unit_of_measure" <> ''),
  CONSTRAINT "ceiling_bounds" CHECK ("ceiling" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "basis_json" CHECK (jsonb_typeof("basis") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("in_force_from" BETWEEN '0001-01-01' AND '9999-12-31' AND "in_force_until" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-013 /in_force" CHECK ("in_force_from" <= "in_force_until"),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /ceiling" CHECK (0 <= "ceiling"),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('sbm', 'sbk', 'ssh', 'hspk'))
);
COMMENT ON COLUMN "cost_standard"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "cost_standard"."kind" IS 'Standar yang mana. Daftar kode: cost_standard_kind. / Which standard it is of. Code list: cost_standard_kind.';
COMMENT ON COLUMN "cost_standard"."item" IS 'Harga untuk apa, misalnya "uang transpor peserta". / What it is the price of, such as "uang transpor peserta".';
COMMENT ON COLUMN "cost_standard"."region" IS 'Wilayahnya; tidak diisi bila untuk seluruh negara. / The place; absent for the whole country.';
COMMENT ON COLUMN "cost_standard"."in_force_from" IS 'Kapan standar itu berlaku, biasanya satu tahun anggaran; terbuka di sisi yang tidak diisi. Hari pertama; tidak diisi bila awalnya terbuka atau tidak diketahui. / When it is in force, mostly a fiscal year; open where an end is absent. The first day; absent where the beginning is open or not known.';
COMMENT ON COLUMN "cost_standard"."in_force_until" IS 'Kapan standar itu berlaku, biasanya satu tahun anggaran; terbuka di sisi yang tidak diisi. Hari terakhir, ikut dihitung; tidak diisi bila akhirnya terbuka atau tidak diketahui. / When it is in force, mostly a fiscal year; open where an end is absent. The last day, included; absent where the end is open or not known.';
COMMENT ON COLUMN "cost_standard"."unit_of_measure" IS 'Harga itu untuk satuan apa, misalnya "OH" untuk satu orang dan satu hari. / What the price is for, such as "OH" for a person and a day.';
COMMENT ON COLUMN "cost_standard"."ceiling" IS 'Harga tertinggi satu satuan. / The highest price of a unit.';
COMMENT ON COLUMN "cost_standard"."basis" IS 'Apa dasarnya. / What it rests on.';
COMMENT ON COLUMN "cost_standard"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "cost_standard"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "cost_standard" IS '/funding/cost_standards. Harga tertinggi yang boleh direncanakan suatu anggaran untuk suatu barang atau jasa di suatu tempat dan dalam suatu periode: satu baris standar negara (SBM, SBK) atau standar daerah (SSH, HSPK). / A CostStandard is the highest price that a budget may plan with for an item at a place and in a period: a line of the state''s standards (SBM, SBK) or of a region''s (SSH, HSPK).';

CREATE TABLE IF NOT EXISTS "commitment" (
  "id" varchar(64) NOT NULL,
  "document" varchar(64),
  "organisation" varchar(64),
  "item" text,
  "signed_on" date,
  "amount" bigint,
  "project" varchar(64),
  "progress" jsonb,
  "citations" jsonb,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "item_text" CHECK ("item" <> ''),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "progress_json" CHECK (jsonb_typeof("progress") = 'array'),
  CONSTRAINT "citations_json" CHECK (jsonb_typeof("citations") = 'array'),
  CONSTRAINT "calendar" CHECK ("signed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /organisation" CHECK ("organisation" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /project" CHECK ("project" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /amount" CHECK (0 <= "amount")
);
COMMENT ON COLUMN "commitment"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "commitment"."document" IS 'Naskahnya. / The paper.';
COMMENT ON COLUMN "commitment"."organisation" IS 'Pihak lain: penyedia atau pihak yang disebut, bila suatu organisasi. / The other side: a provider or who is named, if an organisation.';
COMMENT ON COLUMN "commitment"."item" IS 'Untuk apa uang itu. / What it is for.';
COMMENT ON COLUMN "commitment"."signed_on" IS 'Tanggal perjanjian itu ditandatangani. / The day it was signed.';
COMMENT ON COLUMN "commitment"."amount" IS 'Jumlah tertinggi yang diikatnya, semua baris bersama-sama. / The most that it binds, in all lines together.';
COMMENT ON COLUMN "commitment"."project" IS 'Proyek pembangunan yang menjadi tujuannya. / The building project that it is for.';
COMMENT ON COLUMN "commitment"."progress" IS 'Seberapa jauh pekerjaannya telah maju, menurut pengukuran; tidak diisi untuk hal yang tidak dibangun. / How far its work had come, as it was measured; absent for what is not built.';
COMMENT ON COLUMN "commitment"."citations" IS 'Dari mana hal ini diketahui. / Where this is known from.';
COMMENT ON COLUMN "commitment"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "commitment" IS '/funding/commitments. Hal yang mengikat uang sebelum dibayarkan: kontrak, pesanan pembelian, atau keputusan yang menyebut siapa mendapat apa. / A Commitment is what binds money before it is paid: a contract, a purchase order or a decree that names who gets what.';

CREATE TABLE IF NOT EXISTS "ledger_entry" (
  "id" varchar(64) NOT NULL,
  "kind" varchar(64) NOT NULL,
  "line" varchar(64) NOT NULL,
  "amount" bigint NOT NULL,
  "on" date NOT NULL,
  "commitment" varchar(64),
  "payment" varchar(64),
  "reverses" varchar(64),
  "document" varchar(64),
  "reason" text,
  "record_phase" varchar(8) NOT NULL DEFAULT 'final',
  PRIMARY KEY ("id"),
  CONSTRAINT "record_phase" CHECK ("record_phase" IN ('draft', 'final', 'reported')),
  CONSTRAINT "amount_bounds" CHECK ("amount" BETWEEN -9007199254740991 AND 9007199254740991),
  CONSTRAINT "reason_text" CHECK ("reason" <> ''),
  CONSTRAINT "calendar" CHECK ("on" BETWEEN '0001-01-01' AND '9999-12-31'),
  CONSTRAINT "DOC-014 /id" CHECK ("id" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /line" CHECK ("line" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /commitment" CHECK ("commitment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /payment" CHECK ("payment" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /reverses" CHECK ("reverses" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "DOC-014 /document" CHECK ("document" ~ '^[A-Za-z0-9._-]{1,64}$'),
  CONSTRAINT "FND-006 /amount" CHECK ((0 <= "amount") OR (("kind" IS NOT NULL) AND ("kind" IN ('revision', 'shift', 'carry_over', 'reversal')))),
  CONSTRAINT "LED-001 /commitment" CHECK (NOT ("record_phase" IN ('final')) OR ("commitment" IS NOT NULL) OR (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('commitment', 'release'), true))))),
  CONSTRAINT "LED-001 /payment" CHECK (NOT ("record_phase" IN ('final')) OR ("payment" IS NOT NULL) OR (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('realisation', 'refund'), true))))),
  CONSTRAINT "LED-001 /document" CHECK (NOT ("record_phase" IN ('final')) OR ("document" IS NOT NULL) OR (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('shift', 'revision'), true))))),
  CONSTRAINT "LED-001 /reason" CHECK (NOT ("record_phase" IN ('final')) OR ("reason" IS NOT NULL) OR (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('reversal', 'carry_over'), true))))),
  CONSTRAINT "LED-002 /reverses" CHECK ((("reverses" IS NOT NULL) AND (("kind" IS NOT NULL) AND ("kind" IN ('reversal')))) OR (("reverses" IS NULL) AND (NOT (("kind" IS NOT NULL) AND (coalesce("kind" IN ('reversal'), true)))))),
  CONSTRAINT "REF-001 /kind" CHECK ("kind" IN ('allocation', 'revision', 'shift', 'carry_over', 'commitment', 'release', 'realisation', 'refund', 'reversal'))
);
COMMENT ON COLUMN "ledger_entry"."id" IS 'Pengenal, yang tidak dimiliki data lain yang sejenis. / The identifier, which no other record of its kind has.';
COMMENT ON COLUMN "ledger_entry"."kind" IS 'Apa akibatnya. Daftar kode: entry_kind. / What it does. Code list: entry_kind.';
COMMENT ON COLUMN "ledger_entry"."line" IS 'Baris anggarannya. / The line of the budget.';
COMMENT ON COLUMN "ledger_entry"."amount" IS 'Berapa jumlahnya. / How much.';
COMMENT ON COLUMN "ledger_entry"."on" IS 'Tanggalnya. / The day.';
COMMENT ON COLUMN "ledger_entry"."commitment" IS 'Kontrak atau SK yang mengikat uang itu: pada komitmen, pada pelepasannya, dan pada realisasi yang membayarnya. / The contract or decree that binds the money: that of a commitment, of its release, and of a realisation that pays it.';
COMMENT ON COLUMN "ledger_entry"."payment" IS 'Pembayarannya: pada realisasi dan pada setoran kembali. / The payment: that of a realisation and of a refund.';
COMMENT ON COLUMN "ledger_entry"."reverses" IS 'Entri yang dibatalkan seluruhnya oleh suatu pembatalan. / The entry that a reversal takes back in full.';
COMMENT ON COLUMN "ledger_entry"."document" IS 'Dokumen yang menjadi dasarnya. / The paper that it rests on.';
COMMENT ON COLUMN "ledger_entry"."reason" IS 'Mengapa entri itu dibuat; untuk pembatalan, apa yang salah. / Why the entry was made; for a reversal, what was wrong.';
COMMENT ON COLUMN "ledger_entry"."record_phase" IS 'Sejauh mana catatan sudah sampai: tahap dokumennya. Daftar kode: phase. / How far the record has come: the phase of its dataset. Code list: phase.';
COMMENT ON TABLE "ledger_entry" IS '/funding/entries. Satu baris buku anggaran: uang yang dialokasikan, diikat, dibelanjakan, atau dikembalikan, dari satu baris anggaran, pada satu hari. / An Entry is a line of the ledger of a budget: money that was allocated, committed, spent or given back, of one line of the budget, on one day.';

ALTER TABLE "organisation"
  DROP CONSTRAINT IF EXISTS "organisation_parent_fkey", ADD CONSTRAINT "organisation_parent_fkey" FOREIGN KEY ("parent") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "centre"
  DROP CONSTRAINT IF EXISTS "centre_owner_fkey", ADD CONSTRAINT "centre_owner_fkey" FOREIGN KEY ("owner") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "centre_parent_fkey", ADD CONSTRAINT "centre_parent_fkey" FOREIGN KEY ("parent") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "centre_accreditation_fkey", ADD CONSTRAINT "centre_accreditation_fkey" FOREIGN KEY ("accreditation") REFERENCES "accreditation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "centre_land_document_fkey", ADD CONSTRAINT "centre_land_document_fkey" FOREIGN KEY ("land_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "programme"
  DROP CONSTRAINT IF EXISTS "programme_centre_fkey", ADD CONSTRAINT "programme_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "workshop"
  DROP CONSTRAINT IF EXISTS "workshop_centre_fkey", ADD CONSTRAINT "workshop_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "equipment"
  DROP CONSTRAINT IF EXISTS "equipment_workshop_fkey", ADD CONSTRAINT "equipment_workshop_fkey" FOREIGN KEY ("workshop") REFERENCES "workshop" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "equipment_handover_fkey", ADD CONSTRAINT "equipment_handover_fkey" FOREIGN KEY ("handover") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "instructor"
  DROP CONSTRAINT IF EXISTS "instructor_centre_fkey", ADD CONSTRAINT "instructor_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "instructor_person_fkey", ADD CONSTRAINT "instructor_person_fkey" FOREIGN KEY ("person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "cooperation"
  DROP CONSTRAINT IF EXISTS "cooperation_agreement_fkey", ADD CONSTRAINT "cooperation_agreement_fkey" FOREIGN KEY ("agreement") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "study_visit"
  DROP CONSTRAINT IF EXISTS "study_visit_meeting_fkey", ADD CONSTRAINT "study_visit_meeting_fkey" FOREIGN KEY ("meeting") REFERENCES "meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "study_visit_host_fkey", ADD CONSTRAINT "study_visit_host_fkey" FOREIGN KEY ("host") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "equipment_standard"
  DROP CONSTRAINT IF EXISTS "equipment_standard_programme_fkey", ADD CONSTRAINT "equipment_standard_programme_fkey" FOREIGN KEY ("programme") REFERENCES "programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "equipment_standard_document_fkey", ADD CONSTRAINT "equipment_standard_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "training_material"
  DROP CONSTRAINT IF EXISTS "training_material_centre_fkey", ADD CONSTRAINT "training_material_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "material_use"
  DROP CONSTRAINT IF EXISTS "material_use_material_fkey", ADD CONSTRAINT "material_use_material_fkey" FOREIGN KEY ("material") REFERENCES "training_material" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "material_use_batch_fkey", ADD CONSTRAINT "material_use_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "accreditation"
  DROP CONSTRAINT IF EXISTS "accreditation_centre_fkey", ADD CONSTRAINT "accreditation_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "accreditation_body_fkey", ADD CONSTRAINT "accreditation_body_fkey" FOREIGN KEY ("body") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "accreditation_document_fkey", ADD CONSTRAINT "accreditation_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "partner"
  DROP CONSTRAINT IF EXISTS "partner_centre_fkey", ADD CONSTRAINT "partner_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "partner_organisation_fkey", ADD CONSTRAINT "partner_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "partner_agreement_fkey", ADD CONSTRAINT "partner_agreement_fkey" FOREIGN KEY ("agreement") REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "agreement"
  DROP CONSTRAINT IF EXISTS "agreement_cooperation_fkey", ADD CONSTRAINT "agreement_cooperation_fkey" FOREIGN KEY ("cooperation") REFERENCES "cooperation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "agreement_amendment_replaces_fkey", ADD CONSTRAINT "agreement_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "agreement" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "agreement_amendment_document_fkey", ADD CONSTRAINT "agreement_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "industry_forum"
  DROP CONSTRAINT IF EXISTS "industry_forum_centre_fkey", ADD CONSTRAINT "industry_forum_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "batch"
  DROP CONSTRAINT IF EXISTS "batch_centre_fkey", ADD CONSTRAINT "batch_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_programme_fkey", ADD CONSTRAINT "batch_programme_fkey" FOREIGN KEY ("programme") REFERENCES "programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_workshop_fkey", ADD CONSTRAINT "batch_workshop_fkey" FOREIGN KEY ("workshop") REFERENCES "workshop" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_package_fkey", ADD CONSTRAINT "batch_package_fkey" FOREIGN KEY ("package") REFERENCES "training_package" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_wave_fkey", ADD CONSTRAINT "batch_wave_fkey" FOREIGN KEY ("wave") REFERENCES "intake_wave" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_waiver_document_fkey", ADD CONSTRAINT "batch_waiver_document_fkey" FOREIGN KEY ("waiver_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_participant_decree_fkey", ADD CONSTRAINT "batch_participant_decree_fkey" FOREIGN KEY ("participant_decree") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_organiser_decree_fkey", ADD CONSTRAINT "batch_organiser_decree_fkey" FOREIGN KEY ("organiser_decree") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_instructor_decree_fkey", ADD CONSTRAINT "batch_instructor_decree_fkey" FOREIGN KEY ("instructor_decree") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "batch_graduation_record_fkey", ADD CONSTRAINT "batch_graduation_record_fkey" FOREIGN KEY ("graduation_record") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "enrolment"
  DROP CONSTRAINT IF EXISTS "enrolment_batch_fkey", ADD CONSTRAINT "enrolment_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_person_fkey", ADD CONSTRAINT "enrolment_person_fkey" FOREIGN KEY ("person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_eligibility_override_document_fkey", ADD CONSTRAINT "enrolment_eligibility_override_document_fkey" FOREIGN KEY ("eligibility_override_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_replacement_for_fkey", ADD CONSTRAINT "enrolment_replacement_for_fkey" FOREIGN KEY ("replacement_for") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_assessment_event_fkey", ADD CONSTRAINT "enrolment_assessment_event_fkey" FOREIGN KEY ("assessment_event") REFERENCES "assessment_event" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_amendment_replaces_fkey", ADD CONSTRAINT "enrolment_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "enrolment_amendment_document_fkey", ADD CONSTRAINT "enrolment_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "workplace_training"
  DROP CONSTRAINT IF EXISTS "workplace_training_centre_fkey", ADD CONSTRAINT "workplace_training_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "workplace_training_company_fkey", ADD CONSTRAINT "workplace_training_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "reported_outcome"
  DROP CONSTRAINT IF EXISTS "reported_outcome_centre_fkey", ADD CONSTRAINT "reported_outcome_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "indicator"
  DROP CONSTRAINT IF EXISTS "indicator_centre_fkey", ADD CONSTRAINT "indicator_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "indicator_measured_by_fkey", ADD CONSTRAINT "indicator_measured_by_fkey" FOREIGN KEY ("measured_by") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "training_package"
  DROP CONSTRAINT IF EXISTS "training_package_centre_fkey", ADD CONSTRAINT "training_package_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_package_programme_fkey", ADD CONSTRAINT "training_package_programme_fkey" FOREIGN KEY ("programme") REFERENCES "programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_package_decree_fkey", ADD CONSTRAINT "training_package_decree_fkey" FOREIGN KEY ("decree") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_package_request_by_fkey", ADD CONSTRAINT "training_package_request_by_fkey" FOREIGN KEY ("request_by") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_package_request_analysis_fkey", ADD CONSTRAINT "training_package_request_analysis_fkey" FOREIGN KEY ("request_analysis") REFERENCES "training_needs_analysis" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_package_request_document_fkey", ADD CONSTRAINT "training_package_request_document_fkey" FOREIGN KEY ("request_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "training_needs_analysis"
  DROP CONSTRAINT IF EXISTS "training_needs_analysis_centre_fkey", ADD CONSTRAINT "training_needs_analysis_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "selection_score"
  DROP CONSTRAINT IF EXISTS "selection_score_enrolment_fkey", ADD CONSTRAINT "selection_score_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "session"
  DROP CONSTRAINT IF EXISTS "session_batch_fkey", ADD CONSTRAINT "session_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "session_workshop_fkey", ADD CONSTRAINT "session_workshop_fkey" FOREIGN KEY ("workshop") REFERENCES "workshop" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "teaching_log"
  DROP CONSTRAINT IF EXISTS "teaching_log_session_fkey", ADD CONSTRAINT "teaching_log_session_fkey" FOREIGN KEY ("session") REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "teaching_log_instructor_fkey", ADD CONSTRAINT "teaching_log_instructor_fkey" FOREIGN KEY ("instructor") REFERENCES "instructor" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "attendance_mark"
  DROP CONSTRAINT IF EXISTS "attendance_mark_enrolment_fkey", ADD CONSTRAINT "attendance_mark_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "attendance_mark_session_fkey", ADD CONSTRAINT "attendance_mark_session_fkey" FOREIGN KEY ("session") REFERENCES "session" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "attendance_mark_amendment_replaces_fkey", ADD CONSTRAINT "attendance_mark_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "attendance_mark" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "attendance_mark_amendment_document_fkey", ADD CONSTRAINT "attendance_mark_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "apprenticeship_plan"
  DROP CONSTRAINT IF EXISTS "apprenticeship_plan_company_fkey", ADD CONSTRAINT "apprenticeship_plan_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_plan_programme_fkey", ADD CONSTRAINT "apprenticeship_plan_programme_fkey" FOREIGN KEY ("programme") REFERENCES "programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_plan_schedule_fkey", ADD CONSTRAINT "apprenticeship_plan_schedule_fkey" FOREIGN KEY ("schedule") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_plan_agreement_draft_fkey", ADD CONSTRAINT "apprenticeship_plan_agreement_draft_fkey" FOREIGN KEY ("agreement_draft") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_plan_approval_fkey", ADD CONSTRAINT "apprenticeship_plan_approval_fkey" FOREIGN KEY ("approval") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "apprenticeship_agreement"
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_plan_fkey", ADD CONSTRAINT "apprenticeship_agreement_plan_fkey" FOREIGN KEY ("plan") REFERENCES "apprenticeship_plan" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_person_fkey", ADD CONSTRAINT "apprenticeship_agreement_person_fkey" FOREIGN KEY ("person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_company_fkey", ADD CONSTRAINT "apprenticeship_agreement_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_centre_fkey", ADD CONSTRAINT "apprenticeship_agreement_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_programme_fkey", ADD CONSTRAINT "apprenticeship_agreement_programme_fkey" FOREIGN KEY ("programme") REFERENCES "programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_guardian_consent_fkey", ADD CONSTRAINT "apprenticeship_agreement_guardian_consent_fkey" FOREIGN KEY ("guardian_consent") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_document_fkey", ADD CONSTRAINT "apprenticeship_agreement_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_ratification_fkey", ADD CONSTRAINT "apprenticeship_agreement_ratification_fkey" FOREIGN KEY ("ratification") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_evaluation_fkey", ADD CONSTRAINT "apprenticeship_agreement_evaluation_fkey" FOREIGN KEY ("evaluation") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_certificate_fkey", ADD CONSTRAINT "apprenticeship_agreement_certificate_fkey" FOREIGN KEY ("certificate") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_amendment_replaces_fkey", ADD CONSTRAINT "apprenticeship_agreement_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "apprenticeship_agreement" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "apprenticeship_agreement_amendment_document_fkey", ADD CONSTRAINT "apprenticeship_agreement_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "on_the_job_training"
  DROP CONSTRAINT IF EXISTS "on_the_job_training_batch_fkey", ADD CONSTRAINT "on_the_job_training_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "on_the_job_training_company_fkey", ADD CONSTRAINT "on_the_job_training_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "on_the_job_training_supervisor_fkey", ADD CONSTRAINT "on_the_job_training_supervisor_fkey" FOREIGN KEY ("supervisor") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "graduate_internship"
  DROP CONSTRAINT IF EXISTS "graduate_internship_person_fkey", ADD CONSTRAINT "graduate_internship_person_fkey" FOREIGN KEY ("person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "graduate_internship_company_fkey", ADD CONSTRAINT "graduate_internship_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "graduate_internship_university_fkey", ADD CONSTRAINT "graduate_internship_university_fkey" FOREIGN KEY ("university") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "school_work_placement"
  DROP CONSTRAINT IF EXISTS "school_work_placement_pupil_fkey", ADD CONSTRAINT "school_work_placement_pupil_fkey" FOREIGN KEY ("pupil") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "school_work_placement_school_fkey", ADD CONSTRAINT "school_work_placement_school_fkey" FOREIGN KEY ("school") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "school_work_placement_company_fkey", ADD CONSTRAINT "school_work_placement_company_fkey" FOREIGN KEY ("company") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "school_work_placement_supervising_teacher_fkey", ADD CONSTRAINT "school_work_placement_supervising_teacher_fkey" FOREIGN KEY ("supervising_teacher") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "school_work_placement_instructor_fkey", ADD CONSTRAINT "school_work_placement_instructor_fkey" FOREIGN KEY ("instructor") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "participant_kit"
  DROP CONSTRAINT IF EXISTS "participant_kit_enrolment_fkey", ADD CONSTRAINT "participant_kit_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "training_score"
  DROP CONSTRAINT IF EXISTS "training_score_enrolment_fkey", ADD CONSTRAINT "training_score_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_score_instructor_fkey", ADD CONSTRAINT "training_score_instructor_fkey" FOREIGN KEY ("instructor") REFERENCES "instructor" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "certificate_register"
  DROP CONSTRAINT IF EXISTS "certificate_register_centre_fkey", ADD CONSTRAINT "certificate_register_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "training_certificate"
  DROP CONSTRAINT IF EXISTS "training_certificate_enrolment_fkey", ADD CONSTRAINT "training_certificate_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_certificate_centre_fkey", ADD CONSTRAINT "training_certificate_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_certificate_amendment_replaces_fkey", ADD CONSTRAINT "training_certificate_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "training_certificate" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "training_certificate_amendment_document_fkey", ADD CONSTRAINT "training_certificate_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "outcome"
  DROP CONSTRAINT IF EXISTS "outcome_enrolment_fkey", ADD CONSTRAINT "outcome_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "outcome_organisation_fkey", ADD CONSTRAINT "outcome_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "outcome_amendment_replaces_fkey", ADD CONSTRAINT "outcome_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "outcome" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "outcome_amendment_document_fkey", ADD CONSTRAINT "outcome_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "tracer_contact"
  DROP CONSTRAINT IF EXISTS "tracer_contact_enrolment_fkey", ADD CONSTRAINT "tracer_contact_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "tracer_contact_outcome_fkey", ADD CONSTRAINT "tracer_contact_outcome_fkey" FOREIGN KEY ("outcome") REFERENCES "outcome" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "business_mentoring"
  DROP CONSTRAINT IF EXISTS "business_mentoring_enrolment_fkey", ADD CONSTRAINT "business_mentoring_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "business_mentoring_mentor_fkey", ADD CONSTRAINT "business_mentoring_mentor_fkey" FOREIGN KEY ("mentor") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "business_mentoring_organisation_fkey", ADD CONSTRAINT "business_mentoring_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "job_referral"
  DROP CONSTRAINT IF EXISTS "job_referral_enrolment_fkey", ADD CONSTRAINT "job_referral_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "job_referral_organisation_fkey", ADD CONSTRAINT "job_referral_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "roadmap"
  DROP CONSTRAINT IF EXISTS "roadmap_centre_fkey", ADD CONSTRAINT "roadmap_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "national_programme"
  DROP CONSTRAINT IF EXISTS "national_programme_organisation_fkey", ADD CONSTRAINT "national_programme_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "building_project"
  DROP CONSTRAINT IF EXISTS "building_project_builder_fkey", ADD CONSTRAINT "building_project_builder_fkey" FOREIGN KEY ("builder") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_proponent_fkey", ADD CONSTRAINT "building_project_proponent_fkey" FOREIGN KEY ("proponent") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_centre_fkey", ADD CONSTRAINT "building_project_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_programme_fkey", ADD CONSTRAINT "building_project_programme_fkey" FOREIGN KEY ("programme") REFERENCES "national_programme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_need_document_fkey", ADD CONSTRAINT "building_project_need_document_fkey" FOREIGN KEY ("need_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_study_author_fkey", ADD CONSTRAINT "building_project_study_author_fkey" FOREIGN KEY ("study_author") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_study_document_fkey", ADD CONSTRAINT "building_project_study_document_fkey" FOREIGN KEY ("study_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_site_title_document_fkey", ADD CONSTRAINT "building_project_site_title_document_fkey" FOREIGN KEY ("site_title_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_site_decision_organisation_fkey", ADD CONSTRAINT "building_project_site_decision_organisation_fkey" FOREIGN KEY ("site_decision_organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_site_decision_document_fkey", ADD CONSTRAINT "building_project_site_decision_document_fkey" FOREIGN KEY ("site_decision_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_site_grant_document_fkey", ADD CONSTRAINT "building_project_site_grant_document_fkey" FOREIGN KEY ("site_grant_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_site_grant_check_document_fkey", ADD CONSTRAINT "building_project_site_grant_check_document_fkey" FOREIGN KEY ("site_grant_check_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_environment_document_fkey", ADD CONSTRAINT "building_project_environment_document_fkey" FOREIGN KEY ("environment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_design_document_fkey", ADD CONSTRAINT "building_project_design_document_fkey" FOREIGN KEY ("design_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "building_project_functional_certificate_document_fkey", ADD CONSTRAINT "building_project_functional_certificate_document_fkey" FOREIGN KEY ("functional_certificate_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "competency_standard"
  DROP CONSTRAINT IF EXISTS "competency_standard_replaced_by_fkey", ADD CONSTRAINT "competency_standard_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "competency_standard" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "certification_body"
  DROP CONSTRAINT IF EXISTS "certification_body_centre_fkey", ADD CONSTRAINT "certification_body_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "certification_body_organisation_fkey", ADD CONSTRAINT "certification_body_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "certification_scheme"
  DROP CONSTRAINT IF EXISTS "certification_scheme_body_fkey", ADD CONSTRAINT "certification_scheme_body_fkey" FOREIGN KEY ("body") REFERENCES "certification_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "certification_scheme_amendment_replaces_fkey", ADD CONSTRAINT "certification_scheme_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "certification_scheme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "certification_scheme_amendment_document_fkey", ADD CONSTRAINT "certification_scheme_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assessment_site"
  DROP CONSTRAINT IF EXISTS "assessment_site_body_fkey", ADD CONSTRAINT "assessment_site_body_fkey" FOREIGN KEY ("body") REFERENCES "certification_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_site_centre_fkey", ADD CONSTRAINT "assessment_site_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_site_organisation_fkey", ADD CONSTRAINT "assessment_site_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "competency_assessor"
  DROP CONSTRAINT IF EXISTS "competency_assessor_person_fkey", ADD CONSTRAINT "competency_assessor_person_fkey" FOREIGN KEY ("person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "competency_assessor_instructor_fkey", ADD CONSTRAINT "competency_assessor_instructor_fkey" FOREIGN KEY ("instructor") REFERENCES "instructor" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assessment_event"
  DROP CONSTRAINT IF EXISTS "assessment_event_body_fkey", ADD CONSTRAINT "assessment_event_body_fkey" FOREIGN KEY ("body") REFERENCES "certification_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_event_site_fkey", ADD CONSTRAINT "assessment_event_site_fkey" FOREIGN KEY ("site") REFERENCES "assessment_site" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_event_batch_fkey", ADD CONSTRAINT "assessment_event_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_event_minutes_fkey", ADD CONSTRAINT "assessment_event_minutes_fkey" FOREIGN KEY ("minutes") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assessment"
  DROP CONSTRAINT IF EXISTS "assessment_candidate_fkey", ADD CONSTRAINT "assessment_candidate_fkey" FOREIGN KEY ("candidate") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_scheme_fkey", ADD CONSTRAINT "assessment_scheme_fkey" FOREIGN KEY ("scheme") REFERENCES "certification_scheme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_body_fkey", ADD CONSTRAINT "assessment_body_fkey" FOREIGN KEY ("body") REFERENCES "certification_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_enrolment_fkey", ADD CONSTRAINT "assessment_enrolment_fkey" FOREIGN KEY ("enrolment") REFERENCES "enrolment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_event_fkey", ADD CONSTRAINT "assessment_event_fkey" FOREIGN KEY ("event") REFERENCES "assessment_event" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_site_fkey", ADD CONSTRAINT "assessment_site_fkey" FOREIGN KEY ("site") REFERENCES "assessment_site" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_self_assessment_assessor_fkey", ADD CONSTRAINT "assessment_self_assessment_assessor_fkey" FOREIGN KEY ("self_assessment_assessor") REFERENCES "competency_assessor" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_plan_assessor_fkey", ADD CONSTRAINT "assessment_plan_assessor_fkey" FOREIGN KEY ("plan_assessor") REFERENCES "competency_assessor" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_recommendation_assessor_fkey", ADD CONSTRAINT "assessment_recommendation_assessor_fkey" FOREIGN KEY ("recommendation_assessor") REFERENCES "competency_assessor" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_amendment_replaces_fkey", ADD CONSTRAINT "assessment_amendment_replaces_fkey" FOREIGN KEY ("amendment_replaces") REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assessment_amendment_document_fkey", ADD CONSTRAINT "assessment_amendment_document_fkey" FOREIGN KEY ("amendment_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "competency_certificate"
  DROP CONSTRAINT IF EXISTS "competency_certificate_assessment_fkey", ADD CONSTRAINT "competency_certificate_assessment_fkey" FOREIGN KEY ("assessment") REFERENCES "assessment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "competency_certificate_holder_fkey", ADD CONSTRAINT "competency_certificate_holder_fkey" FOREIGN KEY ("holder") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "competency_certificate_scheme_fkey", ADD CONSTRAINT "competency_certificate_scheme_fkey" FOREIGN KEY ("scheme") REFERENCES "certification_scheme" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "competency_certificate_body_fkey", ADD CONSTRAINT "competency_certificate_body_fkey" FOREIGN KEY ("body") REFERENCES "certification_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "competency_certificate_previous_fkey", ADD CONSTRAINT "competency_certificate_previous_fkey" FOREIGN KEY ("previous") REFERENCES "competency_certificate" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "facilitation"
  DROP CONSTRAINT IF EXISTS "facilitation_centre_fkey", ADD CONSTRAINT "facilitation_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "facilitation_organisation_fkey", ADD CONSTRAINT "facilitation_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "allocation"
  DROP CONSTRAINT IF EXISTS "allocation_organisation_fkey", ADD CONSTRAINT "allocation_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "allocation_centre_fkey", ADD CONSTRAINT "allocation_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "allocation_project_fkey", ADD CONSTRAINT "allocation_project_fkey" FOREIGN KEY ("project") REFERENCES "building_project" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assistance_proposal"
  DROP CONSTRAINT IF EXISTS "assistance_proposal_centre_fkey", ADD CONSTRAINT "assistance_proposal_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_proposal_proponent_fkey", ADD CONSTRAINT "assistance_proposal_proponent_fkey" FOREIGN KEY ("proponent") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_proposal_addressee_fkey", ADD CONSTRAINT "assistance_proposal_addressee_fkey" FOREIGN KEY ("addressee") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_proposal_call_fkey", ADD CONSTRAINT "assistance_proposal_call_fkey" FOREIGN KEY ("call") REFERENCES "assistance_call" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assistance_call"
  DROP CONSTRAINT IF EXISTS "assistance_call_organisation_fkey", ADD CONSTRAINT "assistance_call_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "assistance"
  DROP CONSTRAINT IF EXISTS "assistance_proposal_fkey", ADD CONSTRAINT "assistance_proposal_fkey" FOREIGN KEY ("proposal") REFERENCES "assistance_proposal" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_centre_fkey", ADD CONSTRAINT "assistance_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_grantee_fkey", ADD CONSTRAINT "assistance_grantee_fkey" FOREIGN KEY ("grantee") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_grantor_fkey", ADD CONSTRAINT "assistance_grantor_fkey" FOREIGN KEY ("grantor") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_decree_fkey", ADD CONSTRAINT "assistance_decree_fkey" FOREIGN KEY ("decree") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_agreement_document_fkey", ADD CONSTRAINT "assistance_agreement_document_fkey" FOREIGN KEY ("agreement_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_account_holder_fkey", ADD CONSTRAINT "assistance_account_holder_fkey" FOREIGN KEY ("account_holder") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_use_report_document_fkey", ADD CONSTRAINT "assistance_use_report_document_fkey" FOREIGN KEY ("use_report_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "assistance_leftover_proof_fkey", ADD CONSTRAINT "assistance_leftover_proof_fkey" FOREIGN KEY ("leftover_proof") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "self_sufficiency_report"
  DROP CONSTRAINT IF EXISTS "self_sufficiency_report_centre_fkey", ADD CONSTRAINT "self_sufficiency_report_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "audit_finding"
  DROP CONSTRAINT IF EXISTS "audit_finding_auditor_fkey", ADD CONSTRAINT "audit_finding_auditor_fkey" FOREIGN KEY ("auditor") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "audit_finding_centre_fkey", ADD CONSTRAINT "audit_finding_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "audit_finding_allocation_fkey", ADD CONSTRAINT "audit_finding_allocation_fkey" FOREIGN KEY ("allocation") REFERENCES "allocation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "audit_finding_assistance_fkey", ADD CONSTRAINT "audit_finding_assistance_fkey" FOREIGN KEY ("assistance") REFERENCES "assistance" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "payment"
  DROP CONSTRAINT IF EXISTS "payment_commitment_fkey", ADD CONSTRAINT "payment_commitment_fkey" FOREIGN KEY ("commitment") REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_batch_fkey", ADD CONSTRAINT "payment_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_payee_organisation_fkey", ADD CONSTRAINT "payment_payee_organisation_fkey" FOREIGN KEY ("payee_organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_payee_person_fkey", ADD CONSTRAINT "payment_payee_person_fkey" FOREIGN KEY ("payee_person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_fund_release_office_fkey", ADD CONSTRAINT "payment_fund_release_office_fkey" FOREIGN KEY ("fund_release_office") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_payment_request_office_fkey", ADD CONSTRAINT "payment_payment_request_office_fkey" FOREIGN KEY ("payment_request_office") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_payment_verification_office_fkey", ADD CONSTRAINT "payment_payment_verification_office_fkey" FOREIGN KEY ("payment_verification_office") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_payment_order_office_fkey", ADD CONSTRAINT "payment_payment_order_office_fkey" FOREIGN KEY ("payment_order_office") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_disbursement_order_office_fkey", ADD CONSTRAINT "payment_disbursement_order_office_fkey" FOREIGN KEY ("disbursement_order_office") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "receipt"
  DROP CONSTRAINT IF EXISTS "receipt_payment_fkey", ADD CONSTRAINT "receipt_payment_fkey" FOREIGN KEY ("payment") REFERENCES "payment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "receipt_payee_organisation_fkey", ADD CONSTRAINT "receipt_payee_organisation_fkey" FOREIGN KEY ("payee_organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "receipt_payee_person_fkey", ADD CONSTRAINT "receipt_payee_person_fkey" FOREIGN KEY ("payee_person") REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "accountability_report"
  DROP CONSTRAINT IF EXISTS "accountability_report_organisation_fkey", ADD CONSTRAINT "accountability_report_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "accountability_report_document_fkey", ADD CONSTRAINT "accountability_report_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "allowance_rate"
  DROP CONSTRAINT IF EXISTS "allowance_rate_document_fkey", ADD CONSTRAINT "allowance_rate_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "payment_list"
  DROP CONSTRAINT IF EXISTS "payment_list_batch_fkey", ADD CONSTRAINT "payment_list_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_list_rate_fkey", ADD CONSTRAINT "payment_list_rate_fkey" FOREIGN KEY ("rate") REFERENCES "allowance_rate" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_list_payment_fkey", ADD CONSTRAINT "payment_list_payment_fkey" FOREIGN KEY ("payment") REFERENCES "payment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "payment_list_document_fkey", ADD CONSTRAINT "payment_list_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "insurance_premium"
  DROP CONSTRAINT IF EXISTS "insurance_premium_batch_fkey", ADD CONSTRAINT "insurance_premium_batch_fkey" FOREIGN KEY ("batch") REFERENCES "batch" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "insurance_premium_payment_fkey", ADD CONSTRAINT "insurance_premium_payment_fkey" FOREIGN KEY ("payment") REFERENCES "payment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "insurance_premium_document_fkey", ADD CONSTRAINT "insurance_premium_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "budget"
  DROP CONSTRAINT IF EXISTS "budget_supersedes_fkey", ADD CONSTRAINT "budget_supersedes_fkey" FOREIGN KEY ("supersedes") REFERENCES "budget" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "budget_organisation_fkey", ADD CONSTRAINT "budget_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "budget_centre_fkey", ADD CONSTRAINT "budget_centre_fkey" FOREIGN KEY ("centre") REFERENCES "centre" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "budget_authority_document_fkey", ADD CONSTRAINT "budget_authority_document_fkey" FOREIGN KEY ("authority_document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "commitment"
  DROP CONSTRAINT IF EXISTS "commitment_document_fkey", ADD CONSTRAINT "commitment_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "commitment_organisation_fkey", ADD CONSTRAINT "commitment_organisation_fkey" FOREIGN KEY ("organisation") REFERENCES "organisation" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "commitment_project_fkey", ADD CONSTRAINT "commitment_project_fkey" FOREIGN KEY ("project") REFERENCES "building_project" ("id") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "ledger_entry"
  DROP CONSTRAINT IF EXISTS "ledger_entry_commitment_fkey", ADD CONSTRAINT "ledger_entry_commitment_fkey" FOREIGN KEY ("commitment") REFERENCES "commitment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "ledger_entry_payment_fkey", ADD CONSTRAINT "ledger_entry_payment_fkey" FOREIGN KEY ("payment") REFERENCES "payment" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "ledger_entry_reverses_fkey", ADD CONSTRAINT "ledger_entry_reverses_fkey" FOREIGN KEY ("reverses") REFERENCES "ledger_entry" ("id") DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT IF EXISTS "ledger_entry_document_fkey", ADD CONSTRAINT "ledger_entry_document_fkey" FOREIGN KEY ("document") REFERENCES "official_document" ("id") DEFERRABLE INITIALLY DEFERRED;

COMMIT;
