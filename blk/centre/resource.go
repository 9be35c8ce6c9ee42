package centre

import "github.com/vokasi/vokasi-go/blk"

// A StatedResource is what a source says of something that a centre needs: that
// its workshops are there, that equipment is lacking, that money is allocated.
type StatedResource struct {
	// Which resource it says something of.
	Resource Resource `json:"resource,omitzero" jsonschema:"required"`
	// In what state it is said to be.
	State ResourceState `json:"state,omitzero" jsonschema:"required"`
	// How much of it, where a number is given.
	Count blk.QualifiedCount `json:"count,omitzero"`
	// For which vocation, where it is not for the whole centre.
	Vocation Vocation `json:"vocation,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Resource is something that a centre needs to train, such as "equipment". The
// zero value "" is absent.
type Resource string

// The resources.
const (
	ResourceLand                 Resource = "land"
	ResourceBuilding             Resource = "building"
	ResourceWorkshops            Resource = "workshops"
	ResourceEquipment            Resource = "equipment"
	ResourceInstructors          Resource = "instructors"
	ResourceCertifiedInstructors Resource = "certified_instructors"
	ResourceManagers             Resource = "managers"
	ResourceProgrammes           Resource = "programmes"
	ResourceFunding              Resource = "funding"
)

var resources = blk.NewCodeList("resource", blk.Text{ID: "Sumber daya", EN: "Resource"},
	blk.Code{Value: string(ResourceLand), Label: blk.Text{ID: "lahan", EN: "land"}},
	blk.Code{Value: string(ResourceBuilding), Label: blk.Text{ID: "bangunan", EN: "building"}, Aliases: []string{"fasilitas fisik"}},
	blk.Code{Value: string(ResourceWorkshops), Label: blk.Text{ID: "bengkel", EN: "workshops"}, Aliases: []string{"workshop"}},
	blk.Code{Value: string(ResourceEquipment), Label: blk.Text{ID: "peralatan", EN: "equipment"}, Aliases: []string{"sarana pelatihan"}},
	blk.Code{Value: string(ResourceInstructors), Label: blk.Text{ID: "instruktur", EN: "instructors"}, Aliases: []string{"SDM"}},
	blk.Code{Value: string(ResourceCertifiedInstructors), Label: blk.Text{ID: "instruktur bersertifikat", EN: "certified instructors"}},
	blk.Code{Value: string(ResourceManagers), Label: blk.Text{ID: "pengelola", EN: "managers"}},
	blk.Code{Value: string(ResourceProgrammes), Label: blk.Text{ID: "program pelatihan", EN: "training programmes"}},
	blk.Code{Value: string(ResourceFunding), Label: blk.Text{ID: "pendanaan", EN: "funding"}},
)

// IsValid reports whether r is one of the resources.
func (r Resource) IsValid() bool { return resources.Has(string(r)) }

// Label returns the name of the resource.
func (r Resource) Label() blk.Text { return resources.LabelOf(string(r)) }

// CodeList returns all resources.
func (Resource) CodeList() blk.CodeList { return resources }

// ResourceState is the state of a resource: "available", "insufficient",
// "absent", "in_preparation" or "allocated" (money set aside in a budget). The
// zero value "" is absent: nothing was said.
type ResourceState string

// The states.
const (
	Available     ResourceState = "available"
	Insufficient  ResourceState = "insufficient"
	Absent        ResourceState = "absent"
	InPreparation ResourceState = "in_preparation"
	Allocated     ResourceState = "allocated"
)

var resourceStates = blk.NewCodeList("resource_state", blk.Text{ID: "Keadaan sumber daya", EN: "State of a resource"},
	blk.Code{Value: string(Available), Label: blk.Text{ID: "tersedia", EN: "available"}},
	blk.Code{Value: string(Insufficient), Label: blk.Text{ID: "belum memadai", EN: "insufficient"}},
	blk.Code{Value: string(Absent), Label: blk.Text{ID: "belum ada", EN: "not there yet"}},
	blk.Code{Value: string(InPreparation), Label: blk.Text{ID: "sedang disiapkan", EN: "in preparation"}},
	blk.Code{Value: string(Allocated), Label: blk.Text{ID: "sudah dialokasikan", EN: "allocated"}},
)

// IsValid reports whether s is one of the states.
func (s ResourceState) IsValid() bool { return resourceStates.Has(string(s)) }

// Label returns the name of the state.
func (s ResourceState) Label() blk.Text { return resourceStates.LabelOf(string(s)) }

// CodeList returns all states.
func (ResourceState) CodeList() blk.CodeList { return resourceStates }

// IsReady returns whether a resource in the state can be used now: available
// is, insufficient, absent and in preparation are not, and money that is
// allocated can be spent. Nothing said is Undetermined.
func (s ResourceState) IsReady() blk.Truth {
	switch s {
	case Available, Allocated:
		return blk.True
	case Insufficient, Absent, InPreparation:
		return blk.False
	}
	return blk.Undetermined
}

var statedResourceChecks = []blk.Check[StatedResource]{
	blk.CheckPresent("/resource", func(s *StatedResource) bool { return s.Resource != "" }),
	blk.CheckCode("/resource", func(s *StatedResource) Resource { return s.Resource }),
	blk.CheckPresent("/state", func(s *StatedResource) bool { return s.State != "" }),
	blk.CheckCode("/state", func(s *StatedResource) ResourceState { return s.State }),
	blk.CheckCode("/count/qualifier", func(s *StatedResource) blk.CountQualifier { return s.Count.Qualifier }),
	blk.CheckCode("/vocation", func(s *StatedResource) Vocation { return s.Vocation }),
}

// Check returns what the checks find in the statement, nil if all hold.
func (s *StatedResource) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(statedResourceChecks, s, c), blk.CheckCitations(s.Citations, c)...)
}
