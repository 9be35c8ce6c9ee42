package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return slices.Concat([]*blk.Parameter{&auditAnswerDays, &ownRevenueSources}, paymentParameters())
}
