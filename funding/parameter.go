package funding

import "github.com/vokasi/vokasi-go/blk"

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&exciseWelfareShare, &exciseHealthShare, &exciseEnforcementShare, &exciseSkillShare}
}
