package centre

import "github.com/vokasi/vokasi-go/blk"

// SubVocation (sub-kejuruan) is the second level of a vocation, such as
// "motorcycle" of "automotive". The list is open: documents may use other words.
// The zero value "" is absent.
type SubVocation string

// subVocationsOf has the sub-vocations that forms and announcements use, each
// under the one vocation that it belongs to.
var subVocationsOf = []struct {
	vocation Vocation
	codes    []blk.Code
}{
	{"automotive", []blk.Code{
		vocation("motorcycle", "Sepeda Motor", "Motorcycles", "Teknik Sepeda Motor", "Otomotif Sepeda Motor"),
		vocation("light_vehicle", "Kendaraan Ringan", "Light vehicles", "Mobil", "Teknik Kendaraan Ringan"),
		vocation("body_repair", "Bodi Otomotif", "Car bodies", "Body Repair", "Pengecatan Bodi"),
	}},
	{"welding", []blk.Code{
		vocation("smaw", "Las SMAW", "Shielded metal arc welding", "SMAW", "Las Busur Manual"),
		vocation("gtaw", "Las GTAW", "Gas tungsten arc welding", "GTAW", "Las TIG"),
		vocation("gmaw", "Las GMAW", "Gas metal arc welding", "GMAW", "Las MIG"),
		vocation("plate_welder", "Juru Las Pelat", "Plate welder", "Plate Welder"),
		vocation("pipe_welder", "Juru Las Pipa", "Pipe welder", "Pipe Welder"),
	}},
	{"electrical", []blk.Code{
		vocation("house_wiring", "Instalasi Penerangan", "House wiring", "Instalasi Listrik Rumah Tinggal", "Instalasi Penerangan Listrik"),
		vocation("industrial_automation", "Otomasi Industri", "Industrial automation", "Otomasi Listrik Industri"),
		vocation("solar_power", "Pembangkit Listrik Tenaga Surya", "Solar power", "PLTS"),
	}},
	{"electronics", []blk.Code{
		vocation("audio_video", "Audio Video", "Audio and video"),
		vocation("phone_repair", "Teknisi Telepon Seluler", "Mobile phone repair", "Teknisi HP"),
	}},
	{"refrigeration", []blk.Code{
		vocation("air_conditioning", "Tata Udara", "Air conditioning", "AC Split", "Teknisi AC"),
	}},
	{"manufacturing", []blk.Code{
		vocation("machining", "Mesin Perkakas", "Machine tools", "Mesin Bubut dan Frais"),
		vocation("cnc", "Mesin CNC", "CNC machines", "CNC"),
		vocation("technical_drawing", "Gambar Teknik", "Technical drawing", "CAD"),
	}},
	{"building", []blk.Code{
		vocation("masonry", "Batu dan Beton", "Masonry and concrete", "Tukang Batu"),
		vocation("building_drawing", "Gambar Bangunan", "Building drawing", "Juru Gambar Bangunan"),
	}},
	{"information_technology", []blk.Code{
		vocation("office_applications", "Operator Komputer", "Office applications", "Practical Office Advance", "Aplikasi Perkantoran"),
		vocation("graphic_design", "Desain Grafis", "Graphic design", "Desainer Grafis"),
		vocation("computer_networks", "Jaringan Komputer", "Computer networks", "Teknisi Jaringan"),
		vocation("programming", "Pemrograman", "Programming", "Web Programming"),
	}},
	{"garment", []blk.Code{
		vocation("industrial_sewing", "Menjahit Garmen", "Industrial sewing", "Operator Mesin Jahit", "Operator Garmen"),
	}},
	{"dressmaking", []blk.Code{
		vocation("tailoring", "Menjahit Pakaian", "Tailoring", "Menjahit", "Penjahit"),
		vocation("embroidery", "Bordir", "Embroidery"),
	}},
	{"beauty", []blk.Code{
		vocation("hairdressing", "Tata Rambut", "Hairdressing", "Tata Kecantikan Rambut"),
		vocation("makeup", "Tata Rias Wajah", "Make-up", "Tata Rias Pengantin"),
	}},
	{"culinary", []blk.Code{
		vocation("pastry", "Roti dan Kue", "Bread and pastry", "Pastry", "Bakery"),
	}},
	{"business_management", []blk.Code{
		vocation("office_administration", "Administrasi Perkantoran", "Office administration", "Sekretaris"),
		vocation("bookkeeping", "Akuntansi", "Bookkeeping", "Pembukuan"),
	}},
	{"tourism", []blk.Code{
		vocation("front_office", "Kantor Depan", "Front office", "Front Office"),
		vocation("food_and_beverage", "Tata Hidang", "Food and beverage service", "Food and Beverage"),
		vocation("barista", "Barista", "Barista"),
	}},
	{"processing", []blk.Code{
		vocation("farm_products", "Pengolahan Hasil Pertanian", "Processing of farm products"),
		vocation("fish_products", "Pengolahan Hasil Perikanan", "Processing of fish"),
	}},
	{"woodworking", []blk.Code{
		vocation("furniture", "Mebel", "Furniture making", "Furnitur"),
	}},
}

var subVocations = blk.NewOpenCodeList("sub_vocation", blk.Text{ID: "Sub-kejuruan", EN: "Sub-vocation"}, listedSubVocations()...)

func listedSubVocations() (codes []blk.Code) {
	for _, of := range subVocationsOf {
		codes = append(codes, of.codes...)
	}
	return codes
}

// IsValid reports whether s is listed or has the form of a word.
func (s SubVocation) IsValid() bool { return subVocations.Allows(string(s)) }

// Label returns the name of the sub-vocation.
func (s SubVocation) Label() blk.Text { return subVocations.LabelOf(string(s)) }

// CodeList returns the listed sub-vocations.
func (SubVocation) CodeList() blk.CodeList { return subVocations }

// Vocation returns the vocation that the sub-vocation belongs to, and "" if the
// list does not know it.
func (s SubVocation) Vocation() Vocation {
	for i := range subVocationsOf {
		for j := range subVocationsOf[i].codes {
			if subVocationsOf[i].codes[j].Value == string(s) {
				return subVocationsOf[i].vocation
			}
		}
	}
	return ""
}
