// Package region is the table behind region codes: the name and the kind of
// every province, regency, city and district of Indonesia, and of the regencies
// whose codes were retired, with the codes that replaced them.
//
// It holds the 38 provinces, 514 regencies and cities and 7,285 districts of
// Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025, and 36 retired
// regencies and cities. The code itself is [blk.Region]; this package says what
// stands behind it:
//
//   - [Lookup] gives the place with a code.
//   - [Examine] gives what is known of a code level by level, also of a retired
//     or unknown one, as it stands in an identity number (NIK).
//   - [Search] and [SearchIn] give the places with a name.
//   - [Within] and [Retired] list places, for example to choose from.
//   - [Table] is what checks take: blk.Context{Regions: region.Table{}}.
//
// # Goals
//
//   - Nothing is read, unpacked or built at start: a code is looked up in the
//     table as it lies in the program, without allocating.
//   - A code is never called wrong because it is old: identity numbers keep the
//     codes they were issued with. Retired, unassigned and unknown are told
//     apart, and names are given as far as they are known.
//   - A name that many places share gives all of them; the caller chooses.
//
// # Non-goals
//
// Villages (desa, kelurahan) are not in the table; the status of a village is
// that of its district. There are no codes of Statistics Indonesia (BPS), no
// postal codes, no coordinates and no guesses at misspelt names. Where the
// districts of a retired regency went is not known: their numbers were not kept.
//
// # Sources
//
// The table in folder table is built from the npm package idn-area-data 4.0.1
// (https://github.com/fityannugroho/idn-area-data), whose data is under the Open
// Database License (ODbL) 1.0; so is the table, see table/NOTICE and
// table/LICENSE.md, and what is published of it in schema/v1/regions.csv.
// Programs that contain this package contain the table: keep its notice,
// [Edition.Attribution], with them. The retired regencies are facts gathered from
// earlier editions of the decree and from the laws that made the provinces of 2004,
// 2012 and 2022.
package region

//go:generate go run ./internal/gen
