// Package sqltest runs the queries that policies become in real databases and
// compares what they answer with what Go decides. It is a module of its own, so
// that nobody who imports the library sees a database driver.
//
//	cd eligibility/internal/sqltest && go test ./...
//
// SQLite comes with the module. PostgreSQL is tried where its programs are
// installed: a server is started for the test and thrown away; elsewhere that test
// is skipped.
package sqltest
