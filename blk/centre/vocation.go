package centre

import "github.com/vokasi/vokasi-go/blk"

// Vocation (kejuruan) is a field of training, such as "welding". The list is
// open: documents may use other words. The zero value "" is absent.
type Vocation string

var vocations = blk.NewOpenCodeList("vocation", blk.Text{ID: "Kejuruan", EN: "Vocation"},
	vocation("automotive", "Teknik Otomotif", "Automotive", "Otomotif", "Otomotif Sepeda Motor"),
	vocation("welding", "Teknik Las", "Welding", "Las", "Pengelasan"),
	vocation("electrical", "Teknik Listrik", "Electrical installation", "Listrik", "PLTS", "Instalasi Listrik"),
	vocation("electronics", "Teknik Elektronika", "Electronics", "Elektronika"),
	vocation("refrigeration", "Refrigeration", "Refrigeration", "Refrigerasi", "Teknik Pendingin", "Teknik Refrigasi"),
	vocation("manufacturing", "Teknik Manufaktur", "Manufacturing", "Manufaktur", "Teknologi Mekanik", "Teknik Mekanik"),
	vocation("building", "Bangunan", "Building construction", "Konstruksi", "Teknik Bangunan", "Bangunan/Konstruksi"),
	vocation("information_technology", "Teknologi Informasi dan Komunikasi", "Information and communication technology", "TIK", "IT"),
	vocation("garment", "Garmen Apparel", "Garment", "Garmen", "Fashion Technology", "Garmen/Fashion Designer"),
	vocation("dressmaking", "Tata Busana", "Dressmaking", "Menjahit"),
	vocation("beauty", "Tata Kecantikan", "Beauty care", "Tata Rias", "Tatarias Kecantikan"),
	vocation("culinary", "Tata Boga", "Culinary arts"),
	vocation("business_management", "Bisnis dan Manajemen", "Business and management", "Bisnis Manajemen"),
	vocation("tourism", "Pariwisata", "Tourism"),
	vocation("housekeeping", "Housekeeping", "Housekeeping"),
	vocation("processing", "Processing", "Food processing", "Teknologi Pengolahan Agroindustri", "Pengolahan Hasil Pertanian", "Pengolahan Hasil Perikanan"),
	vocation("agriculture", "Pertanian", "Agriculture"),
	vocation("agribusiness", "Agribisnis", "Agribusiness"),
	vocation("agricultural_mechanisation", "Mekanisasi Pertanian", "Agricultural mechanisation"),
	vocation("fisheries", "Perikanan", "Fisheries"),
	vocation("animal_husbandry", "Peternakan", "Animal husbandry"),
	vocation("creative_industry", "Industri Kreatif", "Creative industry"),
	vocation("woodworking", "Woodworking", "Woodworking", "Perkayuan"),
	vocation("languages", "Bahasa", "Languages", "Bahasa Asing"),
	vocation("japanese", "Bahasa Jepang", "Japanese"),
	vocation("english", "Bahasa Inggris", "English"),
	vocation("training_methodology", "Metodologi Pelatihan", "Training methodology"),
	vocation("productivity", "Produktivitas", "Productivity"),
	vocation("outboard_engines", "Motor Tempel", "Outboard engines"),
	vocation("underwater_service", "Underwater Service", "Underwater service"),
	vocation("elderly_care", "Elderly Caretaker", "Care of the elderly"),
	vocation("baby_care", "Baby Sitter", "Baby care"),
	vocation("child_care", "Child Careworker", "Child care"),
	vocation("family_driving", "Family Driver", "Family driver"),
	vocation("family_cooking", "Family Cook", "Family cook"),
	vocation("gardening", "Gardener", "Gardening"),
	vocation("community_development", "Pengembangan Sosial Masyarakat", "Community development"),
	vocation("batik_design", "Desain Batik", "Batik design"),
	vocation("mining", "Pertambangan", "Mining"),
	vocation("geology", "Geologi", "Geology"),
	vocation("leather", "Pengolahan Kulit", "Leather working"),
)

func vocation(value, id, en string, aliases ...string) blk.Code {
	return blk.Code{Value: value, Label: blk.Text{ID: id, EN: en}, Aliases: aliases}
}

// MatchVocation returns the vocation that a spelling means, such as "automotive"
// for "Otomotif", and false if the list does not know it.
func MatchVocation(spelling string) (Vocation, bool) {
	c, ok := vocations.Match(spelling)
	return Vocation(c.Value), ok
}

// IsValid reports whether v is listed or has the form of a word.
func (v Vocation) IsValid() bool { return vocations.Allows(string(v)) }

// Label returns the name of the vocation.
func (v Vocation) Label() blk.Text { return vocations.LabelOf(string(v)) }

// CodeList returns the listed vocations.
func (Vocation) CodeList() blk.CodeList { return vocations }
