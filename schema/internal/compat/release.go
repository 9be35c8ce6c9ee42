package compat

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// A version is a release by its three numbers.
type version [3]int

func parseVersion(release string) (v version, err error) {
	parts := strings.Split(release, ".")
	if len(parts) != len(v) {
		return v, fmt.Errorf("the release %q should be three numbers, such as 1.4.0", release)
	}
	for i, part := range parts {
		if v[i], err = strconv.Atoi(part); err != nil || strconv.Itoa(v[i]) != part || v[i] < 0 {
			return v, fmt.Errorf("the release %q should be three numbers, such as 1.4.0", release)
		}
	}
	return v, nil
}

// CompareReleases compares two releases by their numbers: 0.10.0 is after 0.9.0. What
// is no release comes first.
func CompareReleases(a, b string) int {
	x, _ := parseVersion(a)
	y, _ := parseVersion(b)
	return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1]), cmp.Compare(x[2], y[2]))
}

// MayBreak reports whether a release may have breaking changes since an earlier one:
// before 1.0.0, with a note, and where the first number is higher. Within a major
// version from 1.0.0 on, nothing may break.
func MayBreak(since, release string) (bool, error) {
	earlier, err := parseVersion(since)
	if err != nil {
		return false, err
	}
	later, err := parseVersion(release)
	return err == nil && (later[0] == 0 || later[0] > earlier[0]), err
}
