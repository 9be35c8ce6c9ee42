package blk

import (
	"log/slog"
	"slices"
)

// Records are what all rooms of a document share: sources, parties, papers,
// meetings and words.
type Records struct {
	// Where facts come from.
	Sources []Source `json:"sources,omitempty"`
	// Parties that are not training centres.
	Organisations []Organisation `json:"organisations,omitempty"`
	// People who apply, train, are assessed or traced.
	Persons Persons `json:"persons,omitempty"`
	// Papers that others point to.
	Documents []OfficialDocument `json:"documents,omitempty"`
	// Who met whom about what.
	Meetings []Meeting `json:"meetings,omitempty"`
	// What sources say in words.
	Statements []Statement `json:"statements,omitempty"`
	// Totals for regions.
	RegionalCounts []RegionalCount `json:"regional_counts,omitempty"`
}

// Check returns what the checks find in all records, in the order of the lists.
func (r *Records) Check(c *Context) Findings {
	var found Findings
	found = append(found, CheckEach("sources", r.Sources, (*Source).Check, c)...)
	found = append(found, CheckEach("organisations", r.Organisations, (*Organisation).Check, c)...)
	found = append(found, r.Persons.Check(c).Under("persons")...)
	found = append(found, CheckEach("documents", r.Documents, (*OfficialDocument).Check, c)...)
	found = append(found, CheckEach("meetings", r.Meetings, (*Meeting).Check, c)...)
	found = append(found, CheckEach("statements", r.Statements, (*Statement).Check, c)...)
	return append(found, CheckEach("regional_counts", r.RegionalCounts, (*RegionalCount).Check, c)...)
}

// LogValue is the number of records: they may hold personal data.
func (r Records) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("persons", len(r.Persons)), slog.Int("organisations", len(r.Organisations)), slog.Int("meetings", len(r.Meetings)))
}

// Checks returns the catalogue of the checks of this package.
func Checks() []CheckInfo {
	return slices.Concat(
		DescribeChecks("document", documentChecks),
		DescribeChecks("value", valueChecks),
		DescribeChecks("citation", citationChecks),
		DescribeChecks("source", sourceChecks),
		DescribeChecks("organisation", organisationChecks),
		DescribeChecks("person", personChecks),
		DescribeChecks("person", []Check[Persons]{duplicateNIKCheck}),
		DescribeChecks("official_document", officialDocumentChecks),
		DescribeChecks("signatory", signatoryChecks),
		DescribeChecks("meeting", meetingChecks),
		DescribeChecks("attendee", attendeeChecks),
		DescribeChecks("statement", statementChecks),
		DescribeChecks("declared_count", declaredCountChecks),
		DescribeChecks("regional_count", regionalCountChecks),
		DescribeChecks("layer", []Check[Layer]{looseningCheck, unknownParameterCheck, layerLevelCheck}),
		DescribeChecks("step", []Check[struct{}]{moveCheck, roleCheck, chainCheck, auditCheck, disorderCheck}),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*Parameter { return []*Parameter{&maxPlausibleAge, &smallestCell} }

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []CodeList {
	return []CodeList{
		actingCapacities, amountProblems, basisKinds, claims, competencyResults, confidences, countQualifiers, countSubjects,
		defects, disabilityKinds, documentKinds, educationLevels, langs, layerLevels, meetingKinds, meetingParts,
		organisationKinds, phases, precisions, qualificationPositions, regionLevels, regionStatuses, roles, roundings,
		rupiahStyles, scopes, sectors, severities, sexes, sourceKinds, standardKinds, statementTopics,
		strictnesses, truths, units, unitCodeFaults, unitCodeForms, unitCodeRepairs, zones,
	}
}
