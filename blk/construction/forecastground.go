package construction

import "github.com/vokasi/vokasi-go/blk"

// ForecastGround is what a forecast rests on, such as "measured". The zero value "" is
// absent: nothing tells.
type ForecastGround string

// The grounds, the surest first.
const (
	GroundOperation ForecastGround = "operation"
	GroundComplete  ForecastGround = "complete"
	GroundMeasured  ForecastGround = "measured"
	GroundBaseline  ForecastGround = "baseline"
	GroundContract  ForecastGround = "contract"
	GroundPlan      ForecastGround = "plan"
)

var forecastGrounds = blk.NewCodeList("forecast_ground", blk.Text{ID: "Dasar perkiraan", EN: "Ground of a forecast"},
	blk.Code{Value: string(GroundOperation), Label: blk.Text{ID: "sudah beroperasi", EN: "in operation already"}},
	blk.Code{Value: string(GroundComplete), Label: blk.Text{ID: "pekerjaan fisik sudah selesai", EN: "the works are complete"}},
	blk.Code{Value: string(GroundMeasured), Label: blk.Text{ID: "kemajuan yang diukur", EN: "progress that was measured"}},
	blk.Code{Value: string(GroundBaseline), Label: blk.Text{ID: "rencana pekerjaan (baseline)", EN: "the plan of the works (baseline)"}},
	blk.Code{Value: string(GroundContract), Label: blk.Text{ID: "masa kontrak", EN: "the time of the contract"}},
	blk.Code{Value: string(GroundPlan), Label: blk.Text{ID: "rencana selesai yang diumumkan", EN: "the end that was announced"}},
)

// IsValid reports whether g is one of the grounds.
func (g ForecastGround) IsValid() bool { return forecastGrounds.Has(string(g)) }

// Label returns the name of the ground.
func (g ForecastGround) Label() blk.Text { return forecastGrounds.LabelOf(string(g)) }

// CodeList returns all grounds.
func (ForecastGround) CodeList() blk.CodeList { return forecastGrounds }
