package compat

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMayBreak(t *testing.T) {
	for _, x := range []struct {
		since, release string
		may            bool
	}{
		{"0.6.0", "0.7.0", true}, {"0.6.0", "0.6.0", true}, {"0.9.1", "1.0.0", true}, {"1.0.0", "1.0.0", false}, {"1.0.0", "1.1.0", false}, {"1.9.0", "1.10.0", false}, {"1.10.0", "2.0.0", true},
	} {
		may, err := MayBreak(x.since, x.release)
		require.NoError(t, err)
		require.Equal(t, x.may, may, "%s to %s", x.since, x.release)
	}
	for _, bad := range []string{"", "1", "1.0", "v1.0.0", "1.0.0-rc1", "1.0.01", "-1.0.0", "1.0.0.0"} {
		_, err := MayBreak(bad, "1.0.0")
		require.ErrorContains(t, err, "three numbers", bad)
		_, err = MayBreak("1.0.0", bad)
		require.ErrorContains(t, err, "three numbers", bad)
	}
	require.Negative(t, CompareReleases("0.9.0", "0.10.0"))
	require.Zero(t, CompareReleases("1.2.3", "1.2.3"))
	require.Positive(t, CompareReleases("2.0.0", "1.99.99"))
	require.Negative(t, CompareReleases("draft", "0.1.0"))
}
