package conformance_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/schema/conformance"
)

var update = flag.Bool("update", false, "write the cases of eligibility")

type eligibilityCase struct {
	eligibility.Example
	Met     []eligibility.RuleCode `json:"met,omitempty"`
	Unmet   []eligibility.RuleCode `json:"unmet,omitempty"`
	Missing []eligibility.FactID   `json:"missing,omitempty"`
}

// The published cases of policies are those that the policies make of their own bounds,
// for a registration that opens on their first day.
func TestEligibilityCases(t *testing.T) {
	policies, err := filepath.Glob("../../examples/policies/*.json")
	require.NoError(t, err)
	policies = append(policies, "../../examples/paser/policy.json", "../testdata/v1/valid/policy/every_kind.json")
	if _, err := os.Stat(policies[0]); err != nil {
		t.Skip("the examples are not there")
	}
	written := map[string]bool{}
	for _, name := range policies {
		policy, err := os.ReadFile(name)
		require.NoError(t, err)
		p, found := eligibility.ParsePolicy(policy)
		require.NoError(t, found.Err(), name)
		open := p.Effective.From
		dates := eligibility.Dates{AsOf: open.AddDays(15), RegistrationOpen: open, RegistrationClose: open.AddDays(13), Selection: open.AddDays(15), BatchStart: open.AddDays(28), BatchEnd: open.AddDays(57)}
		b, found := p.Bind(dates, &blk.Context{On: dates.AsOf})
		require.NoError(t, found.Err(), name)
		var cases [][]byte
		for e := range b.Cases() {
			evidence, found := b.Layout().Evidence(&e.Dossier)
			require.Empty(t, found, "%s %s", name, e.Name)
			d := b.Decide(&evidence)
			require.Equal(t, e.Expect, d.Verdict)
			e.Dates = eligibility.Dates{}
			line, err := json.Marshal(eligibilityCase{e, b.Codes(d.Met), b.Codes(d.Unmet), b.Missing(d)})
			require.NoError(t, err)
			cases = append(cases, line)
		}
		require.Greater(t, len(cases), 2, name)
		when, err := json.Marshal(dates)
		require.NoError(t, err)
		var file bytes.Buffer
		file.WriteString("{\"policy\": ")
		require.NoError(t, json.Compact(&file, policy))
		file.WriteString(",\n \"dates\": " + string(when) + ",\n \"cases\": [\n  ")
		file.Write(bytes.Join(cases, []byte(",\n  ")))
		file.WriteString("\n ]}\n")
		out := "eligibility/" + string(p.ID) + "-v" + toText(p.Version) + ".json"
		written[out] = true
		if *update {
			require.NoError(t, os.WriteFile(filepath.FromSlash(out), file.Bytes(), 0o666))
			continue
		}
		have, err := fs.ReadFile(conformance.FS(), out)
		require.NoError(t, err)
		require.Equal(t, file.String(), string(have), "run go test ./schema/conformance -update")
	}
	if *update {
		return
	}
	files, err := fs.Glob(conformance.FS(), "eligibility/*.json")
	require.NoError(t, err)
	require.Len(t, files, len(written))
}

func toText(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}
