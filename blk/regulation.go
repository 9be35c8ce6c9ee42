package blk

import (
	"iter"
	"slices"
)

// RegulationID identifies a regulation in the table of this package, for
// example "permenaker-8-2017".
type RegulationID string

// A Regulation is a law, a government or ministerial regulation or a decree
// that rules of this module rest on or that documents cite.
type Regulation struct {
	// The identifier, which no other record of its kind has.
	ID RegulationID
	// How it is cited, for example "Permenaker 8/2017".
	Name string
	// What it is about.
	About Text
	// When it is in force, as far as known: open ends are not known or have not come.
	InForce Period
	// The regulation that replaced it.
	ReplacedBy RegulationID
	// The regulation that it amends.
	Amends RegulationID
	// How sure the citation is.
	Confidence Confidence
}

// Confidence is how sure a fact of this module is: "high", "medium" or "low".
// The zero value "" is absent.
type Confidence string

// The confidences.
const (
	ConfidenceHigh   Confidence = "high"
	ConfidenceMedium Confidence = "medium"
	ConfidenceLow    Confidence = "low"
)

var confidences = NewCodeList("confidence", Text{"Keyakinan", "Confidence"},
	Code{Value: string(ConfidenceHigh), Label: Text{"tinggi", "high"}, Meaning: Text{"teksnya atau kutipan yang baik sudah dibaca", "its text or a good report of it was read"}},
	Code{Value: string(ConfidenceMedium), Label: Text{"sedang", "medium"}, Meaning: Text{"hanya disebut oleh sumber lain", "named by another source only"}},
	Code{Value: string(ConfidenceLow), Label: Text{"rendah", "low"}, Meaning: Text{"belum dipastikan", "not confirmed"}},
)

// IsValid reports whether c is one of the confidences.
func (c Confidence) IsValid() bool { return confidences.Has(string(c)) }

// Label returns the name of the confidence.
func (c Confidence) Label() Text { return confidences.LabelOf(string(c)) }

// CodeList returns all confidences.
func (Confidence) CodeList() CodeList { return confidences }

// FindRegulation returns the regulation with an identifier.
func FindRegulation(id RegulationID) (Regulation, bool) {
	i := slices.IndexFunc(regulations, func(r Regulation) bool { return r.ID == id })
	if i < 0 {
		return Regulation{}, false
	}
	return regulations[i], true
}

// Regulations returns the table of regulations in its order.
func Regulations() iter.Seq[Regulation] { return slices.Values(regulations) }

// regulations is sorted by rank and year. Only facts that were read are in it:
// an end of force that is not known is left open.
var regulations = []Regulation{
	{ID: "uu-13-2003", Name: "UU 13/2003", About: Text{"Ketenagakerjaan", "Manpower"}, Confidence: ConfidenceHigh},
	{ID: "uu-17-2003", Name: "UU 17/2003", About: Text{"Keuangan negara", "State finances"}, Confidence: ConfidenceMedium},
	{ID: "uu-39-2004", Name: "UU 39/2004", About: Text{"Penempatan dan perlindungan TKI di luar negeri", "Placement and protection of Indonesian workers abroad"}, ReplacedBy: "uu-18-2017", Confidence: ConfidenceHigh},
	{ID: "uu-24-2013", Name: "UU 24/2013", About: Text{"Administrasi kependudukan", "Population administration"}, Confidence: ConfidenceHigh},
	{ID: "uu-8-2016", Name: "UU 8/2016", About: Text{"Penyandang disabilitas", "Persons with disabilities"}, Confidence: ConfidenceHigh},
	{ID: "uu-18-2017", Name: "UU 18/2017", About: Text{"Pelindungan pekerja migran Indonesia", "Protection of Indonesian migrant workers"}, Confidence: ConfidenceHigh},
	{ID: "uu-14-2022", Name: "UU 14/2022", About: Text{"Provinsi Papua Selatan", "Province of South Papua"}, Confidence: ConfidenceHigh},
	{ID: "uu-15-2022", Name: "UU 15/2022", About: Text{"Provinsi Papua Tengah", "Province of Central Papua"}, Confidence: ConfidenceHigh},
	{ID: "uu-16-2022", Name: "UU 16/2022", About: Text{"Provinsi Papua Pegunungan", "Province of Highland Papua"}, Confidence: ConfidenceHigh},
	{ID: "uu-27-2022", Name: "UU 27/2022", About: Text{"Pelindungan data pribadi", "Protection of personal data"}, Confidence: ConfidenceMedium},
	{ID: "uu-29-2022", Name: "UU 29/2022", About: Text{"Provinsi Papua Barat Daya", "Province of Southwest Papua"}, Confidence: ConfidenceHigh},

	{ID: "pp-23-2004", Name: "PP 23/2004", About: Text{"Badan Nasional Sertifikasi Profesi", "National Professional Certification Agency"}, ReplacedBy: "pp-10-2018", Confidence: ConfidenceHigh},
	{ID: "pp-31-2006", Name: "PP 31/2006", About: Text{"Sistem pelatihan kerja nasional", "National work-training system"}, Confidence: ConfidenceHigh},
	{ID: "pp-37-2007", Name: "PP 37/2007", About: Text{"Pelaksanaan administrasi kependudukan", "Execution of population administration"}, ReplacedBy: "pp-40-2019", Confidence: ConfidenceMedium},
	{ID: "pp-10-2018", Name: "PP 10/2018", About: Text{"Badan Nasional Sertifikasi Profesi", "National Professional Certification Agency"}, Confidence: ConfidenceHigh},
	{ID: "pp-40-2019", Name: "PP 40/2019", About: Text{"Pelaksanaan administrasi kependudukan", "Execution of population administration"}, Confidence: ConfidenceHigh},

	{ID: "perpres-8-2012", Name: "Perpres 8/2012", About: Text{"Kerangka Kualifikasi Nasional Indonesia (KKNI)", "Indonesian National Qualifications Framework (KKNI)"}, Confidence: ConfidenceHigh},
	{ID: "perpres-27-2013", Name: "Perpres 27/2013", About: Text{"Pengembangan inkubator wirausaha", "Business incubators"}, Confidence: ConfidenceMedium},
	{ID: "perpres-36-2020", Name: "Perpres 36/2020", About: Text{"Program Kartu Prakerja", "Kartu Prakerja programme"}, Confidence: ConfidenceHigh},
	{ID: "perpres-76-2020", Name: "Perpres 76/2020", About: Text{"Perubahan program Kartu Prakerja", "Amendment of the Kartu Prakerja programme"}, Amends: "perpres-36-2020", Confidence: ConfidenceHigh},
	{ID: "perpres-56-2022", Name: "Perpres 56/2022", About: Text{"Tunjangan jabatan fungsional instruktur", "Functional allowance of instructors"}, Confidence: ConfidenceMedium},
	{ID: "perpres-68-2022", Name: "Perpres 68/2022", About: Text{"Revitalisasi pendidikan dan pelatihan vokasi", "Revitalisation of vocational education and training"}, Confidence: ConfidenceHigh},
	{ID: "perpres-113-2022", Name: "Perpres 113/2022", About: Text{"Perubahan kedua program Kartu Prakerja", "Second amendment of the Kartu Prakerja programme"}, Amends: "perpres-36-2020", Confidence: ConfidenceHigh},
	{ID: "inpres-4-2022", Name: "Inpres 4/2022", About: Text{"Percepatan penghapusan kemiskinan ekstrem", "Ending extreme poverty"}, Confidence: ConfidenceMedium},
	{ID: "inpres-4-2025", Name: "Inpres 4/2025", About: Text{"Data tunggal sosial dan ekonomi nasional (DTSEN)", "Single national social and economic data (DTSEN)"}, InForce: Period{From: packDate(2025, 2, 5)}, Confidence: ConfidenceHigh},
	{ID: "inpres-8-2025", Name: "Inpres 8/2025", About: Text{"Pengentasan kemiskinan", "Reducing poverty"}, Confidence: ConfidenceLow},

	{ID: "kepmen-235-2003", Name: "Kep.235/MEN/2003", About: Text{"Pekerjaan yang membahayakan anak", "Work hazardous to children"}, Confidence: ConfidenceHigh},
	{ID: "per-21-men-x-2007", Name: "PER.21/MEN/X/2007", About: Text{"Tata cara penetapan SKKNI", "Procedure for setting national competency standards"}, ReplacedBy: "permenakertrans-8-2012", Confidence: ConfidenceMedium},
	{ID: "permenakertrans-8-2012", Name: "Permenakertrans 8/2012", About: Text{"Tata cara penetapan SKKNI", "Procedure for setting national competency standards"}, ReplacedBy: "permenaker-3-2016", Confidence: ConfidenceHigh},
	{ID: "permenakertrans-8-2014", Name: "Permenakertrans 8/2014", About: Text{"Pedoman penyelenggaraan pelatihan berbasis kompetensi", "Guideline for competency-based training"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-2-2016", Name: "Permenaker 2/2016", About: Text{"Sistem standardisasi kompetensi kerja nasional", "System of national competency standards"}, Confidence: ConfidenceLow},
	{ID: "permenaker-3-2016", Name: "Permenaker 3/2016", About: Text{"Tata cara penetapan SKKNI", "Procedure for setting national competency standards"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-17-2016", Name: "Permenaker 17/2016", About: Text{"Perizinan dan pendaftaran lembaga pelatihan kerja", "Licensing and registration of training centres"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-34-2016", Name: "Permenaker 34/2016", About: Text{"Akreditasi lembaga pelatihan kerja", "Accreditation of training centres"}, ReplacedBy: "permenaker-5-2022", Confidence: ConfidenceHigh},
	{ID: "permenaker-36-2016", Name: "Permenaker 36/2016", About: Text{"Pemagangan dalam negeri", "Domestic apprenticeship"}, ReplacedBy: "permenaker-6-2020", Confidence: ConfidenceHigh},
	{ID: "permenaker-39-2016", Name: "Permenaker 39/2016", About: Text{"Penempatan tenaga kerja", "Placement of workers"}, Confidence: ConfidenceMedium},
	{ID: "permenaker-8-2017", Name: "Permenaker 8/2017", About: Text{"Standar balai latihan kerja", "Standard of training centres"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-19-2017", Name: "Permenaker 19/2017", About: Text{"Pedoman penyaluran bantuan pemerintah", "Guideline for government assistance"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-13-2018", Name: "Permenaker 13/2018", About: Text{"Perubahan pedoman penyaluran bantuan pemerintah", "Amendment of the guideline for government assistance"}, Amends: "permenaker-19-2017", Confidence: ConfidenceHigh},
	{ID: "permenaker-6-2020", Name: "Permenaker 6/2020", About: Text{"Penyelenggaraan pemagangan di dalam negeri", "Domestic apprenticeship"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-5-2022", Name: "Permenaker 5/2022", About: Text{"Akreditasi lembaga pelatihan kerja", "Accreditation of training centres"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-7-2022", Name: "Permenaker 7/2022", About: Text{"Jabatan fungsional instruktur", "Functional job of instructor"}, Confidence: ConfidenceMedium},
	{ID: "permenaker-13-2023", Name: "Permenaker 13/2023", About: Text{"Pedoman penyaluran bantuan pemerintah tahun 2024", "Guideline for government assistance in 2024"}, Confidence: ConfidenceHigh},
	{ID: "permenaker-8-2025", Name: "Permenaker 8/2025", About: Text{"Pemagangan lulusan perguruan tinggi", "Graduate internship"}, Confidence: ConfidenceHigh},
	{ID: "permenpanrb-82-2020", Name: "PermenPANRB 82/2020", About: Text{"Jabatan fungsional instruktur", "Functional job of instructor"}, Confidence: ConfidenceHigh},
	{ID: "permenpanrb-47-2021", Name: "PermenPANRB 47/2021", About: Text{"Standar kompetensi jabatan fungsional instruktur", "Competence standard of instructors"}, Confidence: ConfidenceHigh},

	{ID: "permendagri-12-2017", Name: "Permendagri 12/2017", About: Text{"Pembentukan dan klasifikasi UPTD", "Founding and classes of local service units"}, Confidence: ConfidenceMedium},
	{ID: "permendagri-90-2019", Name: "Permendagri 90/2019", About: Text{"Klasifikasi dan kodefikasi anggaran daerah", "Codes of local budgets"}, Confidence: ConfidenceHigh},
	{ID: "permendagri-58-2021", Name: "Permendagri 58/2021", About: Text{"Kode dan data wilayah", "Codes of administrative regions"}, Confidence: ConfidenceHigh},
	{ID: "kepmendagri-050-145-2022", Name: "Kepmendagri 050-145/2022", About: Text{"Kode dan data wilayah", "Codes of administrative regions"}, ReplacedBy: "kepmendagri-100.1.1-6117-2022", Confidence: ConfidenceMedium},
	{ID: "kepmendagri-100.1.1-6117-2022", Name: "Kepmendagri 100.1.1-6117/2022", About: Text{"Kode dan data wilayah", "Codes of administrative regions"}, ReplacedBy: "kepmendagri-300.2.2-2138-2025", Confidence: ConfidenceMedium},
	{ID: "kepmendagri-300.2.2-2138-2025", Name: "Kepmendagri 300.2.2-2138/2025", About: Text{"Kode dan data wilayah", "Codes of administrative regions"}, InForce: Period{From: packDate(2025, 4, 25)}, Confidence: ConfidenceHigh},
	{ID: "kepmendagri-300.2.2-2430-2025", Name: "Kepmendagri 300.2.2-2430/2025", About: Text{"Perubahan kode dan data wilayah", "Amendment of the codes of administrative regions"}, InForce: Period{From: packDate(2025, 6, 23)}, Amends: "kepmendagri-300.2.2-2138-2025", Confidence: ConfidenceHigh},

	{ID: "pmk-214-2013", Name: "PMK 214/PMK.05/2013", About: Text{"Bagan akun standar", "Standard chart of accounts"}, Confidence: ConfidenceHigh},
	{ID: "pmk-168-2015", Name: "PMK 168/PMK.05/2015", About: Text{"Mekanisme pelaksanaan anggaran bantuan pemerintah", "How government assistance is budgeted and paid"}, Confidence: ConfidenceHigh},
	{ID: "pmk-173-2016", Name: "PMK 173/PMK.05/2016", About: Text{"Perubahan mekanisme bantuan pemerintah", "Amendment on government assistance"}, Amends: "pmk-168-2015", Confidence: ConfidenceMedium},
	{ID: "pmk-206-2020", Name: "PMK 206/PMK.07/2020", About: Text{"Penggunaan dana bagi hasil cukai hasil tembakau", "Use of the tobacco excise share"}, ReplacedBy: "pmk-215-2021", Confidence: ConfidenceHigh},
	{ID: "pmk-132-2021", Name: "PMK 132/PMK.05/2021", About: Text{"Perubahan kedua mekanisme bantuan pemerintah", "Second amendment on government assistance"}, Amends: "pmk-168-2015", Confidence: ConfidenceMedium},
	{ID: "pmk-215-2021", Name: "PMK 215/PMK.07/2021", About: Text{"Penggunaan dana bagi hasil cukai hasil tembakau", "Use of the tobacco excise share"}, ReplacedBy: "pmk-72-2024", Confidence: ConfidenceHigh},
	{ID: "pmk-62-2023", Name: "PMK 62/2023", About: Text{"Perencanaan dan pelaksanaan anggaran, akuntansi dan pelaporan keuangan", "Planning and executing the state budget, accounting and reporting"}, Confidence: ConfidenceMedium},
	{ID: "pmk-72-2024", Name: "PMK 72/2024", About: Text{"Penggunaan dana bagi hasil cukai hasil tembakau", "Use of the tobacco excise share"}, Confidence: ConfidenceMedium},
	{ID: "kep-211-pb-2018", Name: "KEP-211/PB/2018", About: Text{"Kodefikasi segmen akun", "Codes of the account segment"}, ReplacedBy: "kep-331-pb-2021", Confidence: ConfidenceHigh},
	{ID: "kep-331-pb-2021", Name: "KEP-331/PB/2021", About: Text{"Kodefikasi segmen akun", "Codes of the account segment"}, Confidence: ConfidenceHigh},
	{ID: "kep-291-pb-2022", Name: "KEP-291/PB/2022", About: Text{"Perubahan kodefikasi segmen akun", "Amendment of the account codes"}, Amends: "kep-331-pb-2021", Confidence: ConfidenceHigh},
	{ID: "permen-pu-07-2011", Name: "Permen PU 07/PRT/M/2011", About: Text{"Pengadaan pekerjaan konstruksi; kontrak kritis", "Procurement of works; critical contracts"}, Confidence: ConfidenceHigh},

	{ID: "kepdirjen-138-2009", Name: "KEP.138/LATTAS/XI/2009", About: Text{"Pedoman program pelatihan", "Guideline for training programmes"}, ReplacedBy: "kepdirjen-185-2013", Confidence: ConfidenceHigh},
	{ID: "kepdirjen-185-2013", Name: "KEP.185/LATTAS/XII/2013", About: Text{"Pedoman program pelatihan", "Guideline for training programmes"}, ReplacedBy: "kepdirjen-554-2020", Confidence: ConfidenceHigh},
	{ID: "kepdirjen-359-2018", Name: "KEP.359/LATTAS/XI/2018", About: Text{"Petunjuk teknis bantuan pembangunan BLK Komunitas 2019", "Technical guideline for building community centres 2019"}, Confidence: ConfidenceHigh},
	{ID: "kepdirjen-10-2019", Name: "KEP.10/LATTAS/I/2019", About: Text{"Petunjuk teknis bantuan program pelatihan BLK Komunitas", "Technical guideline for training aid to community centres"}, ReplacedBy: "kepdirjen-3836-2022", Confidence: ConfidenceHigh},
	{ID: "kepdirjen-554-2020", Name: "Kepdirjen 2/554/LP.00.01/VII/2020", About: Text{"Pedoman program pelatihan", "Guideline for training programmes"}, ReplacedBy: "kepdirjen-771-2023", Confidence: ConfidenceHigh},
	{ID: "kepdirjen-2760-2021", Name: "Kepdirjen 2/2760/HK.03.01/XI/2021", About: Text{"Peta jalan kemandirian BLK Komunitas; lima kriteria mandiri", "Independence roadmap of community centres; five criteria of independence"}, Confidence: ConfidenceMedium},
	{ID: "kepdirjen-631-2022", Name: "Kepdirjen 2/631/LP.01.3/III/2022", About: Text{"Petunjuk teknis bantuan pembangunan BLK Komunitas 2022", "Technical guideline for building community centres 2022"}, Confidence: ConfidenceHigh},
	{ID: "kepdirjen-3833-2022", Name: "Kepdirjen 2/3833/LP.03.02/XII/2022", About: Text{"Petunjuk teknis pelatihan berbasis kompetensi", "Technical guideline for competency-based training"}, Confidence: ConfidenceHigh},
	{ID: "kepdirjen-3836-2022", Name: "Kepdirjen 2/3836/LP.03.02/XII/2022", About: Text{"Petunjuk teknis bantuan program pelatihan BLK Komunitas 2023", "Technical guideline for training aid to community centres 2023"}, Confidence: ConfidenceHigh},
	{ID: "kepdirjen-771-2023", Name: "Kepdirjen 771/2023", About: Text{"Pedoman program dan materi pelatihan", "Guideline for training programmes and materials"}, Confidence: ConfidenceMedium},
	{ID: "kepdirjen-10-2024", Name: "Kepdirjen 2/10/HK.01.02/I/2024", About: Text{"Petunjuk teknis bantuan pembangunan BLK Komunitas 2024", "Technical guideline for building community centres 2024"}, Confidence: ConfidenceHigh},

	{ID: "bnsp-302-2013", Name: "Peraturan BNSP 03/BNSP.302/X/2013", About: Text{"Pedoman penerbitan sertifikat kompetensi", "Guideline for issuing competency certificates"}, Confidence: ConfidenceMedium},
	{ID: "bnsp-2-2014", Name: "Peraturan BNSP 2/BNSP/III/2014", About: Text{"Pedoman pembentukan LSP", "Guideline for founding certification bodies"}, Confidence: ConfidenceMedium},
	{ID: "bnsp-3-2014", Name: "Peraturan BNSP 3/BNSP/III/2014", About: Text{"Pedoman lisensi LSP", "Guideline for licensing certification bodies"}, Confidence: ConfidenceMedium},
	{ID: "bnsp-2-2017", Name: "Peraturan BNSP 2/BNSP/VIII/2017", About: Text{"Pedoman skema sertifikasi", "Guideline for certification schemes"}, Confidence: ConfidenceMedium},
	{ID: "bnsp-206", Name: "Pedoman BNSP 206", About: Text{"Persyaratan umum TUK", "General requirements of assessment sites"}, Confidence: ConfidenceMedium},
	{ID: "iso-17024", Name: "ISO/IEC 17024", About: Text{"Persyaratan lembaga sertifikasi orang", "Requirements of bodies certifying persons"}, Confidence: ConfidenceMedium},
}
