package sheet

import (
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A Register knows whom the rows of lists can be about, so that they become
// records: each row finds its enrolment at once, however many there are. It masks
// itself in logs. The zero Register knows nobody.
type Register struct {
	enrolments map[Participant]candidate
	sessions   map[training.SessionID]bool
}

// candidate is the enrolment that a key means, the first if it means several.
type candidate struct {
	Participant
	count int
}

// NewRegister returns the register of enrolments and of the persons in them, with
// the sessions that marks may name. Enrolments that others replace do not count.
// Somebody who was in several batches is several enrolments: give those alone
// that a list is about, such as the enrolments of its batch.
func NewRegister(persons []blk.Person, enrolments []training.Enrolment, sessions []training.Session) *Register {
	known := make(map[blk.PersonID]*blk.Person, len(persons))
	for i := range persons {
		known[persons[i].ID] = &persons[i]
	}
	replaced := blk.Replaced(enrolments, func(e *training.Enrolment) *blk.Amendment[blk.EnrolmentID] { return &e.Amendment })
	r := &Register{make(map[Participant]candidate, 4*len(enrolments)), make(map[training.SessionID]bool, len(sessions))}
	for i := range enrolments {
		e := &enrolments[i]
		if e.ID == "" || replaced[e.ID] {
			continue
		}
		who := Participant{Enrolment: e.ID, Person: e.Person}
		if p := known[e.Person]; p != nil && e.Person != "" {
			who.NIK, who.Name = p.NIK, blk.FoldName(p.Name)
		}
		for _, key := range [...]Participant{{Enrolment: who.Enrolment}, {Person: who.Person}, {NIK: who.NIK}, {Name: who.Name}} {
			if key == (Participant{}) {
				continue
			}
			c := r.enrolments[key]
			if c.count == 0 {
				c.Participant = who
			}
			c.count++
			r.enrolments[key] = c
		}
	}
	for i := range sessions {
		r.sessions[sessions[i].ID] = sessions[i].ID != ""
	}
	return r
}

// Find returns the enrolment of a participant, and how many there are: it is
// absent unless there is one. The best of what is known of the participant
// decides: the enrolment, else the person, else the identity number, else the
// name, compared without case, spaces and punctuation. Where the person or the
// identity number beside it are somebody else's there is none.
func (r *Register) Find(p Participant) (enrolment blk.EnrolmentID, count int) {
	c := r.enrolments[p.key()]
	switch {
	case c.count != 1:
		return "", c.count
	case p.Person != "" && p.Person != c.Person, !p.NIK.IsZero() && !c.NIK.IsZero() && p.NIK != c.NIK:
		return "", 0
	}
	return c.Enrolment, 1
}

// LogValue is how much there is in the register.
func (r Register) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("keys", len(r.enrolments)), slog.Int("sessions", len(r.sessions)))
}

// AttendanceMarks returns the marks that rows of attendance make, and what was
// found in the rows: nobody or several whom one can be about (CSV-028, CSV-029), a
// session that is not in the register (CSV-030), a second mark of somebody for
// the same (CSV-022). A row with an error makes no mark. Notes have no place in a
// mark: that there are some is reported (CSV-032), and they stay in the rows. For
// a grid see [DayRows].
//
// The identifier of a mark follows from the enrolment, the day and the session:
// reading a list again gives the same marks.
func (r *Register) AttendanceMarks(rows []Row[AttendanceRow]) ([]training.AttendanceMark, blk.Findings) {
	x := conversion[AttendanceRow]{register: r, columns: Attendance().Columns, lines: map[string]int{}}
	var marks []training.AttendanceMark
	for i := range rows {
		row := &rows[i].Value
		if !rows[i].OK {
			continue
		}
		again := i > 0 && rows[i-1].Index == rows[i].Index && rows[i-1].Value.Participant == row.Participant // in another column of a grid
		enrolment, ok := x.find(&rows[i], &row.Participant, again)
		session := training.SessionID(row.Session)
		if session != "" && !r.sessions[session] {
			x.report(&rows[i], "session", "CSV-030")
			ok = false
		}
		if !ok {
			continue
		}
		id, ok := x.identify(&rows[i], "date", "mark", string(enrolment), row.Date.String(), row.Session)
		if !ok {
			continue
		}
		x.note(&rows[i], row.Note)
		marks = append(marks, training.AttendanceMark{ID: training.AttendanceMarkID(id), Enrolment: enrolment, Session: session, Date: row.Date, Mark: row.Mark})
	}
	return marks, x.end()
}

// DayRows returns the rows of a grid as those of a list with one row for each day,
// for [Register.AttendanceMarks]. Each has the line of the row that it comes from.
func DayRows(rows []Row[AttendanceGridRow]) []Row[AttendanceRow] {
	var days []Row[AttendanceRow]
	for i := range rows {
		for _, day := range rows[i].Value.Rows() {
			days = append(days, Row[AttendanceRow]{Line: rows[i].Line, Index: rows[i].Index, OK: rows[i].OK, Value: day, headings: rows[i].headings})
		}
	}
	return days
}

// Outcomes returns the outcomes that rows of a list of outcomes make, and what was
// found in the rows: nobody or several whom one can be about (CSV-028, CSV-029),
// and a second row that says the same (CSV-022). A row with an error makes no
// outcome. Evidence is recorded where the words are known, several separated by
// commas, semicolons or slashes; what is not known is reported (CSV-031) and left
// out. Notes have no place in an outcome: that there are some is reported
// (CSV-032), and they stay in the rows.
//
// The employer of the self-employed is the business. The window is left absent:
// the day of the answer tells it. The identifier of an outcome follows from the
// enrolment, the day, the destination and the employer: reading a list again
// gives the same outcomes.
func (r *Register) Outcomes(rows []Row[OutcomeRow]) ([]training.Outcome, blk.Findings) {
	x := conversion[OutcomeRow]{register: r, columns: Outcomes().Columns, lines: map[string]int{}}
	var outcomes []training.Outcome
	for i := range rows {
		row := &rows[i].Value
		if !rows[i].OK {
			continue
		}
		enrolment, ok := x.find(&rows[i], &row.Participant, false)
		evidence, all := evidenceOf(row.Evidence)
		if !all {
			x.report(&rows[i], "evidence", "CSV-031", words(training.EvidenceSource("").CodeList())...)
		}
		if !ok {
			continue
		}
		id, ok := x.identify(&rows[i], "collected_on", "outcome", string(enrolment), row.CollectedOn.String(), string(row.Destination), row.Employer)
		if !ok {
			continue
		}
		x.note(&rows[i], row.Note)
		o := training.Outcome{ID: training.OutcomeID(id), Enrolment: enrolment, Destination: row.Destination, CollectedOn: row.CollectedOn, StartedOn: row.StartedOn,
			Employer: row.Employer, Occupation: row.Occupation, MonthlyWage: row.MonthlyWage, Evidence: evidence}
		if o.Destination == training.SelfEmployed {
			o.Employer, o.Business = "", row.Employer
		}
		outcomes = append(outcomes, o)
	}
	return outcomes, x.end()
}

// evidenceOf returns the evidence that a text names, and whether it is all that
// the text names.
func evidenceOf(text string) (evidence []training.EvidenceSource, all bool) {
	all = true
	for spelling := range eachWord(text) {
		word, ok := blk.MatchCode[training.EvidenceSource](spelling)
		if all = all && ok; ok && !slices.Contains(evidence, word) {
			evidence = append(evidence, word)
		}
	}
	return evidence, all
}

// conversion is a list that is being made into records.
type conversion[R any] struct {
	register *Register
	columns  []Column[R]
	lines    map[string]int // of the records so far
	noted    *Row[R]        // the first with a note
	notes    int
	found    blk.Findings
}

// find returns the enrolment that a row is about, and reports if it is not one.
// Again says that this was reported of the row before.
func (x *conversion[R]) find(row *Row[R], p *Participant, again bool) (blk.EnrolmentID, bool) {
	enrolment, count := x.register.Find(*p)
	switch {
	case count == 1:
		return enrolment, true
	case again:
	case count == 0:
		x.report(row, p.keyColumn(), "CSV-028")
	default:
		x.report(row, p.keyColumn(), "CSV-029", blk.Param{Name: "given", Value: strconv.Itoa(count)})
	}
	return "", false
}

// identify returns the identifier of a record that follows from what it is about,
// and reports, in a column, if another has it. It tells nothing of its parts.
func (x *conversion[R]) identify(row *Row[R], column, kind string, parts ...string) (string, bool) {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	id := kind + "-" + hex.EncodeToString(sum[:12])
	if other, twice := x.lines[id]; twice {
		x.report(row, column, "CSV-022", blk.Param{Name: "other", Value: strconv.Itoa(other)})
		return "", false
	}
	x.lines[id] = row.Line
	return id, true
}

// note counts a note that has no place in a record.
func (x *conversion[R]) note(row *Row[R], text string) {
	if text == "" {
		return
	}
	if x.notes++; x.noted == nil {
		x.noted = row
	}
}

// end reports the notes and returns what was found.
func (x *conversion[R]) end() blk.Findings {
	if x.noted != nil {
		x.report(x.noted, "note", "CSV-032", blk.Param{Name: "given", Value: strconv.Itoa(x.notes)})
	}
	return x.found
}

// report adds a finding at a cell of a row, as it is headed in its file.
func (x *conversion[R]) report(row *Row[R], column string, id blk.CheckID, params ...blk.Param) {
	heading := row.headings[column]
	if i := slices.IndexFunc(x.columns, func(c Column[R]) bool { return c.Name == column }); heading == "" && i >= 0 {
		heading = columnName(x.columns[i].headed(blk.Indonesian), i)
	}
	x.found = append(x.found, finding(id, cellAt(row.Index, column), append([]blk.Param{{Name: "line", Value: strconv.Itoa(row.Line)}, {Name: "column", Value: heading}}, params...)...))
}
