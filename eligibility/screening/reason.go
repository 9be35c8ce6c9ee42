package screening

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Reason returns the outcome in words, with rank, seats, cut-off and what decided a
// tie: "Cadangan nomor 7: urutan 71 dari 310; 64 kursi; nilai 58,50; nilai batas
// 58,50; seri diputus oleh nomor undian." Of an outcome that was not made by
// [Select] it says less.
func (o *Outcome) Reason() blk.Text {
	var s sentence
	s.add(o.head())
	if o.Rank > 0 && o.Kind != OutcomeUndetermined && o.Kind != OutcomeWithdrawn {
		o.addRank(&s)
	}
	if o.Seat == SeatReserved {
		s.add(say("kursi yang dicadangkan untuk {}", "a seat reserved for {}", o.in.labels([]GroupID{o.Group})))
	}
	if !o.PromotedOn.IsZero() {
		s.add(say("menggantikan peserta yang mundur pada {}", "in place of somebody who withdrew, on {}", o.PromotedOn.Label()))
	}
	if len(o.PassedFor) > 0 {
		s.add(say("kursi lain dicadangkan untuk {}", "other seats are reserved for {}", o.in.labels(o.PassedFor)))
	}
	if len(o.Unknown) > 0 {
		s.add(say("keanggotaan {} belum diketahui dan tidak dihitung", "membership of {} is not known and does not count", o.in.labels(o.Unknown)))
	}
	return s.text()
}

// head returns what the outcome is.
func (o *Outcome) head() blk.Text {
	switch o.Kind {
	case OutcomeReserve:
		return say("cadangan nomor {}", "number {} on the waiting list", number(o.Reserve))
	case OutcomeOverFamilyCap:
		return say("tidak terpilih, dan dari kartu keluarga yang sama sudah terpilih {} orang, sebanyak yang boleh", "not selected, and {} of the same family card are, as many as may be", number(o.in.familyCap()))
	case OutcomeNotRanked:
		return say("belum dapat diperingkat karena {} belum ada", "not ranked because the {} is missing", o.Missing.Label())
	case OutcomeUndetermined:
		switch would := o.WouldBeSelected.Truth(); {
		case o.Missing != "":
			return say("belum dapat ditentukan apakah memenuhi syarat, dan {} belum ada", "it is undetermined whether this applicant is eligible, and the {} is missing", o.Missing.Label())
		case would == blk.True:
			return say("belum dapat ditentukan apakah memenuhi syarat; bila memenuhi syarat akan terpilih, dengan urutan {}", "it is undetermined whether this applicant is eligible; if so, a seat would be given, with rank {}", number(o.Rank))
		case would == blk.False:
			return say("belum dapat ditentukan apakah memenuhi syarat; bila memenuhi syarat pun tidak akan terpilih, dengan urutan {}", "it is undetermined whether this applicant is eligible; even so no seat would be given, with rank {}", number(o.Rank))
		}
	}
	return o.Kind.Label()
}

// addRank adds the place, the seats, the scores and what decided a tie.
func (o *Outcome) addRank(s *sentence) {
	rank := say("urutan {}", "rank {}", number(o.Rank))
	if o.in == nil {
		s.add(rank)
	} else {
		s.add(say(rank.ID+" dari {}", rank.EN+" of {}", number(o.in.Ranked)))
		seats := "{} seats"
		if o.in.Seats == 1 { // Indonesian has no plural
			seats = "{} seat"
		}
		s.add(say("{} kursi", seats, number(o.in.Seats)))
	}
	if !o.Score.IsZero() {
		s.add(say("nilai {}", "score {}", score(o.Score)))
	}
	if !o.Cutoff.IsZero() {
		s.add(say("nilai batas {}", "cut-off score {}", score(o.Cutoff)))
	}
	if o.Tie != "" {
		s.add(say("seri diputus oleh {}", "the tie was decided by {}", o.Tie.Label()))
	}
}

// A sentence is put together from what stands before its colon and from parts.
type sentence struct{ parts []blk.Text }

func (s *sentence) add(t blk.Text) { s.parts = append(s.parts, t) }

// text returns the sentence with a capital letter and a full stop.
func (s *sentence) text() blk.Text {
	in := func(l blk.Lang) string {
		var b strings.Builder
		for i, part := range s.parts {
			switch i {
			case 0:
			case 1:
				b.WriteString(": ")
			default:
				b.WriteString("; ")
			}
			b.WriteString(part.In(l))
		}
		t := b.String()
		if t == "" {
			return ""
		}
		return strings.ToUpper(t[:1]) + t[1:] + "."
	}
	return blk.Text{ID: in(blk.Indonesian), EN: in(blk.English)}
}

// say puts a text in the place of {} in both languages.
func say(id, en string, t blk.Text) blk.Text {
	return blk.Text{ID: strings.Replace(id, "{}", t.In(blk.Indonesian), 1), EN: strings.Replace(en, "{}", t.In(blk.English), 1)}
}

func number(n int) blk.Text { return blk.UnitCount.Format(int64(n)) }

// score returns a score as people write it: 58,50 in Indonesian, 58.50 in English.
func score(p blk.Percent) blk.Text {
	return blk.Text{ID: strings.Replace(p.String(), ".", ",", 1), EN: p.String()}
}

// labels returns groups by their labels: perempuan dan penyandang disabilitas.
func (r *BatchResult) labels(ids []GroupID) blk.Text {
	var all blk.Text
	for i, id := range ids {
		label := blk.Text{ID: string(id), EN: string(id)}
		if r != nil {
			if g := r.plan.group(id); g >= 0 {
				label = r.plan.Groups[g].Label
			}
		}
		switch {
		case i == 0:
		case i == len(ids)-1:
			all = blk.Text{ID: all.ID + " dan ", EN: all.EN + " and "}
		default:
			all = blk.Text{ID: all.ID + ", ", EN: all.EN + ", "}
		}
		all = blk.Text{ID: all.ID + label.In(blk.Indonesian), EN: all.EN + label.In(blk.English)}
	}
	return all
}

func (r *BatchResult) familyCap() int {
	if r == nil {
		return 0
	}
	n, _ := r.plan.FamilyCap.Int()
	return n
}
