package roadmap

import "github.com/vokasi/vokasi-go/blk"

// IndependenceClass is the official class of a community centre: "tumbuh" (can
// train well), "berkembang" (has partners who pay for training, and empowers
// its alumni) or "mandiri" (sustains itself). The words are those of the
// ministry. The zero value "" is absent: not classified. That a class is another word
// is told as of every list, by check REF-001.
type IndependenceClass string

// The classes, from first to last.
const (
	Tumbuh     IndependenceClass = "tumbuh"
	Berkembang IndependenceClass = "berkembang"
	Mandiri    IndependenceClass = "mandiri"
)

var independenceClasses = blk.NewCodeList("independence_class", blk.Text{ID: "Kelas kemandirian", EN: "Independence class"},
	blk.Code{Value: string(Tumbuh), Label: blk.Text{ID: "Tumbuh", EN: "growing (Tumbuh)"}, Meaning: blk.Text{ID: "mampu menjalankan pelatihan dengan baik", EN: "can run training well"}, Aliases: []string{"rintisan"}},
	blk.Code{Value: string(Berkembang), Label: blk.Text{ID: "Berkembang", EN: "developing (Berkembang)"}, Meaning: blk.Text{ID: "melatih, bermitra untuk membiayai pelatihan, dan memberdayakan alumni", EN: "trains, has partnerships that pay for training, and empowers alumni"}},
	blk.Code{Value: string(Mandiri), Label: blk.Text{ID: "Mandiri", EN: "independent (Mandiri)"}, Meaning: blk.Text{ID: "mampu menghidupi lembaganya serta menghasilkan barang atau jasa", EN: "sustains its institution and produces goods or services"}},
)

// IsValid reports whether k is one of the classes.
func (k IndependenceClass) IsValid() bool { return independenceClasses.Has(string(k)) }

// Label returns the name of the class.
func (k IndependenceClass) Label() blk.Text { return independenceClasses.LabelOf(string(k)) }

// CodeList returns all classes.
func (IndependenceClass) CodeList() blk.CodeList { return independenceClasses }

// Rank returns 1, 2 and 3 for tumbuh, berkembang and mandiri, and 0 for none.
func (k IndependenceClass) Rank() int {
	switch k {
	case Tumbuh:
		return 1
	case Berkembang:
		return 2
	case Mandiri:
		return 3
	}
	return 0
}

// Next returns the class above: tumbuh for none, and "" for mandiri.
func (k IndependenceClass) Next() IndependenceClass { return classOfRank(k.Rank() + 1) }

// classOfRank returns the class of a rank, "" if there is none.
func classOfRank(rank int) IndependenceClass {
	if rank < 1 || rank > len(classes) {
		return ""
	}
	return classes[rank-1]
}

var classes = [...]IndependenceClass{Tumbuh, Berkembang, Mandiri}

// Criteria returns what the class asks for beside the class before it.
func (k IndependenceClass) Criteria() CriterionSet {
	var set CriterionSet
	for i := range requirements {
		if k != "" && requirements[i].class == k {
			set |= 1 << i
		}
	}
	return set
}

// allCriteria returns what the class and those before it ask for.
func (k IndependenceClass) allCriteria() CriterionSet {
	var set CriterionSet
	for _, class := range classes[:k.Rank()] {
		set |= class.Criteria()
	}
	return set
}
