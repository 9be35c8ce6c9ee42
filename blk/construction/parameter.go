package construction

import "github.com/vokasi/vokasi-go/blk"

var maintenanceNote = blk.Assumption(blk.Text{ID: "masa pemeliharaan bangunan permanen; berlaku di mana kontrak tidak menyebutnya", EN: "maintenance period of permanent buildings; holds where the contract does not say"})

var amendmentNote = blk.Assumption(blk.Text{ID: "kenaikan nilai kontrak yang lazim dibatasi", EN: "the usual limit to how far a contract may rise"})

var maintenanceDays = blk.Parameter{
	ID: "building_maintenance_days", Label: blk.Text{ID: "Masa pemeliharaan bangunan", EN: "Maintenance period of a building"}, Unit: blk.UnitDays, Stricter: blk.StricterHigher,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 180}, Basis: []blk.Basis{maintenanceNote}}},
}

var amendmentMost = blk.Parameter{
	ID: "contract_rise_most", Label: blk.Text{ID: "Kenaikan nilai kontrak terbesar melalui addendum", EN: "Largest rise of a contract by amendments"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 10_00}, Basis: []blk.Basis{amendmentNote}}},
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&maintenanceDays, &amendmentMost, &criticalFirstPeriod, &criticalEarlyPoints, &criticalLatePoints, &forecastLeastProgress, &forecastReports, &handoverDays, &commissioningDays}
}
