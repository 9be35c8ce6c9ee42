package construction

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A part is one thing that the papers of a project must show for a requirement, and
// whether they do.
type part struct {
	what  *partText
	truth blk.Truth
}

type partText struct {
	code       string
	text, mend blk.Text
}

var (
	partArea        = partText{"area", blk.Text{ID: "Luas lahan memenuhi syarat", EN: "The land is large enough"}, blk.Text{ID: "Catat luas lahan menurut sertifikat, atau siapkan lahan yang cukup.", EN: "Record the area as the title has it, or secure enough land."}}
	partTitle       = partText{"title", blk.Text{ID: "Lahan bersertifikat", EN: "There is a certificate of the land"}, blk.Text{ID: "Urus sertifikat lahan dan catat tanggalnya.", EN: "Get the certificate and record its day."}}
	partHolder      = partText{"holder", blk.Text{ID: "Lahan milik pemerintah", EN: "The land belongs to the government"}, blk.Text{ID: "Catat pemilik lahan, atau alihkan lahan kepada pemerintah.", EN: "Record whose land it is, or have it pass to the government."}}
	partConclusion  = partText{"conclusion", blk.Text{ID: "Studi selesai dan menyimpulkan layak", EN: "The study is finished and finds it feasible"}, blk.Text{ID: "Catat kesimpulan studi.", EN: "Record what the study concludes."}}
	partEnvironment = partText{"environment", blk.Text{ID: "Jenis dokumen lingkungan jelas", EN: "It is known which environmental document it is"}, blk.Text{ID: "Catat jenisnya: Amdal, UKL-UPL atau SPPL.", EN: "Record its kind: Amdal, UKL-UPL or SPPL."}}
	partApproval    = partText{"approval", blk.Text{ID: "Dokumen lingkungan disetujui", EN: "The environmental document is approved"}, blk.Text{ID: "Catat tanggal persetujuannya.", EN: "Record the day of its approval."}}
	partVocations   = partText{"vocations", blk.Text{ID: "Kejuruan yang dibutuhkan disebut", EN: "The vocations needed are named"}, blk.Text{ID: "Sebut kejuruan yang dibutuhkan.", EN: "Name the vocations needed."}}
	partCatchment   = partText{"catchment", blk.Text{ID: "Wilayah layanan disebut", EN: "The catchment is named"}, blk.Text{ID: "Sebut wilayah layanan.", EN: "Name the catchment."}}
	partUnemployed  = partText{"unemployment", blk.Text{ID: "Tingkat pengangguran terbuka disebut", EN: "The unemployment rate is given"}, blk.Text{ID: "Catat tingkat pengangguran terbuka wilayah layanan.", EN: "Record the unemployment rate of the catchment."}}
	partDecree      = partText{"decree", blk.Text{ID: "Penetapan lokasi ditandatangani", EN: "The decree on the site is signed"}, blk.Text{ID: "Catat SK penetapan lokasi.", EN: "Record the decree on the site."}}
	partDeed        = partText{"deed", blk.Text{ID: "Naskah hibah ditandatangani", EN: "The deed of grant is signed"}, blk.Text{ID: "Catat naskah hibah.", EN: "Record the deed."}}
	partVisit       = partText{"visit", blk.Text{ID: "Kementerian sudah mengecek lapangan", EN: "The ministry has checked the land"}, blk.Text{ID: "Catat hari cek lapangan.", EN: "Record the day of the field check."}}
	partFit         = partText{"fit", blk.Text{ID: "Lahan layak dibangun", EN: "The land is fit to build on"}, blk.Text{ID: "Catat hasil cek lapangan.", EN: "Record what the field check found."}}
	partDrawings    = partText{"design", blk.Text{ID: "Rancangan selesai", EN: "The design is finished"}, blk.Text{ID: "Catat hari selesainya rancangan.", EN: "Record the day the design was finished."}}
	partEstimate    = partText{"estimate", blk.Text{ID: "Perkiraan biaya ada", EN: "There is a cost estimate"}, blk.Text{ID: "Catat perkiraan biaya (RAB).", EN: "Record the cost estimate."}}
	partWithin      = partText{"within_allocation", blk.Text{ID: "Perkiraan biaya tidak melebihi alokasi", EN: "The estimate is within the allocation"}, blk.Text{ID: "Bandingkan perkiraan biaya dengan alokasi, lalu kurangi atau tambah.", EN: "Compare the estimate with the allocation, then lower it or have more allocated."}}
	partSigned      = partText{"signed", blk.Text{ID: "Kontrak ditandatangani dan berlaku", EN: "The contract is signed and holds"}, blk.Text{ID: "Catat kontrak dan hari penandatanganannya.", EN: "Record the contract and the day it was signed."}}
	partOrder       = partText{"order", blk.Text{ID: "SPMK terbit", EN: "The order to start is given"}, blk.Text{ID: "Catat hari SPMK.", EN: "Record the day of the order to start."}}
	partWorks       = partText{"works", blk.Text{ID: "Kemajuan fisik yang diukur terakhir 100 persen", EN: "The physical progress measured last is 100 percent"}, blk.Text{ID: "Catat laporan kemajuan yang menunjukkan pekerjaan selesai.", EN: "Record the progress report that shows the works complete."}}
	partHandedOver  = partText{"handed_over", blk.Text{ID: "Pekerjaan sudah diserahterimakan pertama kali", EN: "The works were handed over provisionally"}, blk.Text{ID: "Catat serah terima pertama.", EN: "Record the provisional handover."}}
	partList        = partText{"list", blk.Text{ID: "Cacat pekerjaan terdaftar", EN: "The defects are listed"}, blk.Text{ID: "Catat daftar cacat, atau bahwa tidak ada.", EN: "Record the list of defects, or that there are none."}}
	partMended      = partText{"mended", blk.Text{ID: "Semua cacat sudah diperbaiki", EN: "All defects are mended"}, blk.Text{ID: "Catat hari tiap cacat selesai diperbaiki.", EN: "Record the day on which each defect was mended."}}
	partFinal       = partText{"final", blk.Text{ID: "Pekerjaan sudah diserahterimakan akhir", EN: "The works were handed over finally"}, blk.Text{ID: "Catat serah terima akhir.", EN: "Record the final handover."}}
	partCertificate = partText{"certificate", blk.Text{ID: "SLF terbit dan berlaku", EN: "The certificate is issued and holds"}, blk.Text{ID: "Catat SLF.", EN: "Record the certificate."}}
	partAudit       = partText{"audit", blk.Text{ID: "Opname sudah dilakukan", EN: "The audit was made"}, blk.Text{ID: "Catat hari opname.", EN: "Record the day of the audit."}}
	partProgress    = partText{"progress", blk.Text{ID: "Kemajuan hasil opname tercatat", EN: "What the audit found is on record"}, blk.Text{ID: "Catat kemajuan hasil opname.", EN: "Record the progress that the audit found."}}
)

// shown returns whether the papers of the project show a requirement.
func (p *Project) shown(r Requirement, c *blk.Context) blk.Truth {
	parts, n := p.parts(r, c)
	if n == 0 {
		return blk.Undetermined
	}
	truth := blk.True
	for i := range parts[:n] {
		truth = blk.All(truth, parts[i].truth)
	}
	return truth
}

// parts returns what the papers of the project must show for a requirement; none
// where no paper of the project can.
func (p *Project) parts(r Requirement, c *blk.Context) (parts [3]part, n int) {
	on := day(c)
	switch r {
	case Land:
		least, demanded := p.leastLand(c)
		parts[0] = part{&partTitle, p.Site.titled(on, demanded)}
		n = 1
		if demanded {
			area, known := p.Site.AreaM2.Int()
			parts[1] = part{&partArea, knownThat(known, int64(area) >= least)}
			parts[2] = part{&partHolder, knownThat(p.Site.Holder.IsValid(), p.Site.Holder == centre.HeldByGovernment)}
			n = 3
		}
	case FeasibilityStudy:
		s := &p.Study
		parts[0], n = part{&partConclusion, blk.All(notYet(s.On, on), knownThat(s.Conclusion.IsValid(), s.Conclusion != NotFeasible))}, 1
	case EnvironmentalDocument:
		parts[0] = part{&partEnvironment, knownThat(p.Environment.Kind.IsValid(), true)}
		parts[1], n = part{&partApproval, done(p.Environment.ApprovedOn, on)}, 2
	case NeedStatement:
		there := notYet(p.Need.On, on)
		parts[0] = part{&partVocations, blk.All(there, knownThat(len(p.Need.Vocations) > 0, true))}
		parts[1] = part{&partCatchment, blk.All(there, knownThat(len(p.Need.Catchment) > 0, true))}
		parts[2], n = part{&partUnemployed, blk.All(there, knownThat(!p.Need.UnemploymentRate.IsZero(), true))}, 3
	case SiteDecision:
		parts[0], n = part{&partDecree, done(p.Site.Decision.SignedOn, on)}, 1
	case GrantedLand:
		parts[0], n = part{&partDeed, done(p.Site.Grant.SignedOn, on)}, 1
	case FieldCheck:
		parts[0] = part{&partVisit, done(p.Site.Grant.CheckedOn, on)}
		parts[1], n = part{&partFit, blk.All(notYet(p.Site.Grant.CheckedOn, on), p.Site.Grant.Fit.Truth())}, 2
	case DesignAndEstimate:
		parts[0] = part{&partDrawings, done(p.Design.On, on)}
		parts[1] = part{&partEstimate, knownThat(!p.Design.Estimate.IsZero(), true)}
		within := blk.Undetermined
		if !p.Design.Estimate.IsZero() {
			within, _ = c.Ask(requirementRules[ruleOf(r)].guard, string(p.ID))
		}
		parts[2], n = part{&partWithin, within}, 3
	case WorksContract, StartOrder:
		k := cmp.Or(p.ContractOn(on), p.ContractOn(blk.Date{}))
		if k == nil {
			return parts, 0
		}
		if r == StartOrder {
			parts[0], n = part{&partOrder, done(k.StartOrderOn, on)}, 1
			break
		}
		parts[0], n = part{&partSigned, done(k.SignedOn, on)}, 1
		if !k.TerminatedOn.IsZero() && (on.IsZero() || !k.TerminatedOn.After(on)) {
			parts[0].truth = blk.False
		}
	case PhysicalCompletion:
		curve := SCurve{measured: p.measure(p.plans())}
		last, measured := curve.Actual(on)
		parts[0], n = part{&partWorks, knownThat(measured, hundredths(last.Done) == whole)}, 1
	case DefectsListed:
		parts[0] = part{&partHandedOver, p.handedOver(HandoverProvisional, on)}
		parts[1], n = part{&partList, knownThat(p.listsDefects(on) || p.isFlawless(on), true)}, 2
	case DefectsClosed:
		parts[0], n = part{&partMended, p.mended(on)}, 1
	case HandoverRecord:
		parts[0], n = part{&partFinal, p.handedOver(HandoverFinal, on)}, 1
	case FunctionalCertificate:
		f := &p.FunctionalCertificate
		parts[0], n = part{&partCertificate, done(f.IssuedOn, on)}, 1
		if f.ExpiresOn.Before(on) {
			parts[0].truth = blk.False
		}
	case ProgressAudit:
		k := p.ContractOn(on)
		if k == nil {
			return parts, 0
		}
		parts[0] = part{&partAudit, done(k.AuditedOn, on)}
		parts[1], n = part{&partProgress, knownThat(!k.AuditedProgress.IsZero(), true)}, 2
	}
	return parts, n
}

// knownThat returns whether something holds, Undetermined where that is not known.
func knownThat(known, holds bool) blk.Truth {
	if !known {
		return blk.Undetermined
	}
	return blk.TruthOf(holds)
}

// done returns whether something had happened on a day: Undetermined where it has no
// day. Without a day to look at, everything that has one has happened.
func done(happened, on blk.Date) blk.Truth {
	return knownThat(!happened.IsZero(), !happened.After(on))
}

// notYet returns False where something happened after a day, and True otherwise, also
// where its day is not known.
func notYet(happened, on blk.Date) blk.Truth { return blk.TruthOf(!happened.After(on)) }

// titled returns whether there is a title to the land: the certificate that the rules
// for founding a centre ask for, or any.
func (s *Site) titled(on blk.Date, certificate bool) blk.Truth {
	return blk.All(notYet(s.TitledOn, on), knownThat(s.Title.IsValid(), !certificate || s.Title == centre.TitleCertificate))
}

// handedOver returns whether there was a handover of a kind.
func (p *Project) handedOver(k HandoverKind, on blk.Date) blk.Truth {
	truth, found := blk.False, false
	for i := range p.Handovers {
		if h := &p.Handovers[i]; h.Kind == k {
			truth, found = blk.Any(truth, done(h.On, on)), true
		}
	}
	if !found {
		return blk.Undetermined
	}
	return truth
}

// isFlawless reports whether the last provisional handover up to a day says that there
// were no defects.
func (p *Project) isFlawless(on blk.Date) bool {
	for i := len(p.Handovers) - 1; i >= 0; i-- {
		if h := &p.Handovers[i]; h.Kind == HandoverProvisional && !h.On.After(on) {
			return h.DefectsFound.Truth() == blk.False
		}
	}
	return false
}

// listsDefects reports whether a defect was listed up to a day.
func (p *Project) listsDefects(on blk.Date) bool {
	return slices.ContainsFunc(p.Defects, func(d Defect) bool { return !d.ListedOn.After(on) })
}

// mended returns whether all defects were mended on a day: Undetermined where none is
// listed and nobody says that there are none.
func (p *Project) mended(on blk.Date) blk.Truth {
	if slices.ContainsFunc(p.Defects, func(d Defect) bool { return d.isOpen(on) }) {
		return blk.False
	}
	return knownThat(p.listsDefects(on) || p.isFlawless(on), true)
}
