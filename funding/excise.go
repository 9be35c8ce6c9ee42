package funding

import "github.com/vokasi/vokasi-go/blk"

// ExciseShares is how a region must divide its share of the tobacco excise (DBH
// CHT) in a year. A share that no regulation of that year fixes is absent.
type ExciseShares struct {
	// For the welfare of the community, with training in it.
	Welfare blk.Percent
	// For health. In 2020 this was the least that it had to be.
	Health blk.Percent
	// For enforcing the law.
	Enforcement blk.Percent
	// For raw material, working skills and industry: a part of Welfare, which pays
	// for training.
	Skills blk.Percent
}

// The shares of the tobacco excise by year. They are "fixed": no layer changes
// them.
var (
	exciseWelfareShare = blk.Parameter{
		ID: "excise_welfare_share", Label: blk.Text{ID: "Bagian DBH CHT untuk kesejahteraan masyarakat", EN: "Share of the tobacco excise for welfare"}, Unit: blk.UnitHundredths, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{InForce: year2021, Value: blk.Value{Number: 50_00}, Basis: excise2021}, {InForce: since2022, Value: blk.Value{Number: 50_00}, Basis: excise2022}},
	}
	exciseHealthShare = blk.Parameter{
		ID: "excise_health_share", Label: blk.Text{ID: "Bagian DBH CHT untuk kesehatan", EN: "Share of the tobacco excise for health"}, Unit: blk.UnitHundredths, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{
			{InForce: year2020, Value: blk.Value{Number: 50_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "paling sedikit separuh; dasar tahun 2020 hanya dari pemberitaan", EN: "at least half; for 2020 known from the news only"})}},
			{InForce: year2021, Value: blk.Value{Number: 25_00}, Basis: excise2021}, {InForce: since2022, Value: blk.Value{Number: 40_00}, Basis: excise2022},
		},
	}
	exciseEnforcementShare = blk.Parameter{
		ID: "excise_enforcement_share", Label: blk.Text{ID: "Bagian DBH CHT untuk penegakan hukum", EN: "Share of the tobacco excise for enforcing the law"}, Unit: blk.UnitHundredths, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{InForce: year2021, Value: blk.Value{Number: 25_00}, Basis: excise2021}, {InForce: since2022, Value: blk.Value{Number: 10_00}, Basis: excise2022}},
	}
	exciseSkillShare = blk.Parameter{
		ID: "excise_skill_share", Label: blk.Text{ID: "Bagian DBH CHT untuk bahan baku, keterampilan kerja dan industri", EN: "Share of the tobacco excise for raw material, skills and industry"}, Unit: blk.UnitHundredths, Stricter: blk.StricterNone,
		Values: []blk.DatedValue{{InForce: year2021, Value: blk.Value{Number: 20_00}, Basis: excise2021}},
	}
)

var (
	year2020  = blk.Period{From: blk.MustParseDate("2020-01-01"), Until: blk.MustParseDate("2020-12-31")}
	year2021  = blk.Period{From: blk.MustParseDate("2021-01-01"), Until: blk.MustParseDate("2021-12-31")}
	since2022 = blk.Period{From: blk.MustParseDate("2022-01-01")}

	excise2021 = []blk.Basis{blk.Law("pmk-206-2020", "")}
	excise2022 = []blk.Basis{blk.Law("pmk-215-2021", ""), blk.Law("pmk-72-2024", "")}
)

// ExciseSharesOn returns how the tobacco excise is divided on a day: 50 percent for
// welfare, 40 for health and 10 for enforcing the law since 2022. Of an absent day
// and of one before 2020 nothing is known and all shares are absent.
//
// Source: PMK 206/PMK.07/2020; PMK 215/PMK.07/2021; PMK 72/2024 (of medium
// confidence).
func ExciseSharesOn(on blk.Date) ExciseShares {
	return ExciseShares{
		Welfare: shareOf(&exciseWelfareShare, on), Health: shareOf(&exciseHealthShare, on),
		Enforcement: shareOf(&exciseEnforcementShare, on), Skills: shareOf(&exciseSkillShare, on),
	}
}

// shareOf returns the national value of a parameter as a percentage, absent where
// it has none on a day.
func shareOf(p *blk.Parameter, on blk.Date) blk.Percent {
	v, ok := p.On(on)
	if !ok || on.IsZero() {
		return blk.Percent{}
	}
	share, _ := blk.NewPercent(v.Number) // parameters are within its range
	return share
}
