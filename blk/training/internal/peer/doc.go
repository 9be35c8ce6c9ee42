// Package peer compares the checks of an enrolment with a validator that works
// by reflection. It is a module of its own, so that nobody who imports the
// library sees that validator.
package peer
