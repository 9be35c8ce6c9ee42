package centre

import "github.com/vokasi/vokasi-go/blk"

// A Contact is how an institution is reached.
type Contact struct {
	// The telephone number: digits, spaces and hyphens, a plus first for an
	// international one.
	Phone string `json:"phone,omitzero"`
	// The e-mail address.
	Email string `json:"email,omitzero"`
	// The address on the web, with https:// before it.
	Website string `json:"website,omitzero"`
	// The postal code: five digits, for example "76211".
	PostalCode string `json:"postal_code,omitzero"`
}

// A Head is who leads a centre.
type Head struct {
	// The name, without titles.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// Titles before the name, for example "Dr.".
	TitlePrefix string `json:"title_prefix,omitzero"`
	// Titles after the name, for example "M.M.".
	TitleSuffix string `json:"title_suffix,omitzero"`
	// The office held, for example "Kepala UPTD BLK Paser".
	Office string `json:"office,omitzero"`
	// Whether that office is held in an acting capacity, and which.
	Acting blk.ActingCapacity `json:"acting,omitzero"`
	// Since when.
	Since blk.PartialDate `json:"since,omitzero"`
}

func isPostalCode(s string) bool { return len(s) == 5 && isDigits(s) }

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

var contactChecks = []blk.Check[Contact]{
	{
		ID: "CTR-011", At: "/phone", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Nomor telepon lembaga harus terdiri atas 7 sampai 15 angka, boleh dengan spasi, tanda hubung dan + di depan.", EN: "The telephone number of a centre must have 7 to 15 digits, with spaces, hyphens and a leading + allowed."},
		Mend:  blk.Text{ID: "Tulis misalnya 0543-21000.", EN: "Write for example 0543-21000."},
		Basis: contactBasis,
		Holds: func(x *Contact, _ *blk.Context) bool { return x.Phone == "" || blk.IsPhoneNumber(x.Phone) },
	},
	{
		ID: "CTR-012", At: "/email", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Alamat surel lembaga harus mempunyai satu @ dengan nama di depannya dan domain bertitik di belakangnya.", EN: "The e-mail address of a centre must have one @ with a name before it and a dotted domain behind it."},
		Mend:  blk.Text{ID: "Tulis misalnya blk@contoh.id.", EN: "Write for example blk@example.id."},
		Basis: contactBasis,
		Holds: func(x *Contact, _ *blk.Context) bool { return x.Email == "" || blk.IsEmailAddress(x.Email) },
	},
	{
		ID: "CTR-013", At: "/website", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Alamat situs lembaga harus diawali https:// atau http:// dan tidak memuat spasi.", EN: "The website of a centre must begin with https:// or http:// and hold no space."},
		Mend:  blk.Text{ID: "Salin alamat lengkap dari peramban.", EN: "Copy the full address from the browser."},
		Basis: contactBasis,
		Holds: func(x *Contact, _ *blk.Context) bool { return x.Website == "" || blk.IsWebAddress(x.Website) },
	},
	{
		ID: "CTR-014", At: "/postal_code", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Kode pos harus terdiri atas lima angka.", EN: "A postal code must be five digits."},
		Mend:  blk.Text{ID: "Tulis misalnya 76211.", EN: "Write for example 76211."},
		Basis: contactBasis,
		Holds: func(x *Contact, _ *blk.Context) bool { return x.PostalCode == "" || isPostalCode(x.PostalCode) },
	},
}

var contactBasis = []blk.Basis{blk.Practice(blk.Text{ID: "isian aplikasi kelembagaan Kemnaker", EN: "fields of the ministry's institution application"})}

var headChecks = []blk.Check[Head]{
	blk.CheckPresent("/name", func(h *Head) bool { return h.Name != "" }),
	blk.CheckCode("/acting", func(h *Head) blk.ActingCapacity { return h.Acting }),
}

// Check returns what the checks find in the contact, nil if all hold.
func (x *Contact) Check(c *blk.Context) blk.Findings { return blk.RunChecks(contactChecks, x, c) }

// Check returns what the checks find in the head, nil if all hold.
func (h *Head) Check(c *blk.Context) blk.Findings { return blk.RunChecks(headChecks, h, c) }
