package compat

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Kind is what sort of change something is, such as "member_gone". It decides the
// class.
type Kind string

// The kinds of change to any file.
const (
	fileGone     Kind = "file_gone"
	fileAdded    Kind = "file_added"
	columnGone   Kind = "column_gone"
	columnAdded  Kind = "column_added"
	columnsMoved Kind = "columns_moved"
	textChanged  Kind = "text_changed"
)

// The kinds of change to schemas.
const (
	idChanged           Kind = "id_changed"
	draftChanged        Kind = "draft_changed"
	writtenOtherwise    Kind = "written_otherwise"
	definitionGone      Kind = "definition_gone"
	definitionAdded     Kind = "definition_added"
	memberGone          Kind = "member_gone"
	memberAdded         Kind = "member_added"
	memberAddedRequired Kind = "member_added_required"
	memberConstrained   Kind = "member_constrained"
	memberRequired      Kind = "member_required"
	memberOptional      Kind = "member_optional"
	objectClosed        Kind = "object_closed"
	objectOpened        Kind = "object_opened"
	typeChanged         Kind = "type_changed"
	wordGone            Kind = "word_gone"
	wordAdded           Kind = "word_added"
	wordsLimited        Kind = "words_limited"
	wordsFreed          Kind = "words_freed"
	tightened           Kind = "tightened"
	loosened            Kind = "loosened"
	constraintChanged   Kind = "constraint_changed"
	variantGone         Kind = "variant_gone"
	variantAdded        Kind = "variant_added"
	variantsUnclear     Kind = "variants_unclear"
	referenceChanged    Kind = "reference_changed"
)

// The kinds of change to catalogues.
const (
	listClosed        Kind = "list_closed"
	listOpened        Kind = "list_opened"
	codeGone          Kind = "code_gone"
	codeAdded         Kind = "code_added"
	mappingGone       Kind = "mapping_gone"
	mappingAdded      Kind = "mapping_added"
	datesChanged      Kind = "dates_changed"
	entryGone         Kind = "entry_gone"
	entryAdded        Kind = "entry_added"
	detailChanged     Kind = "detail_changed"
	severityRaised    Kind = "severity_raised"
	severityLowered   Kind = "severity_lowered"
	versionRaised     Kind = "version_raised"
	versionLowered    Kind = "version_lowered"
	conditionChanged  Kind = "condition_changed"
	conditionGone     Kind = "condition_gone"
	conditionAdded    Kind = "condition_added"
	entryRetired      Kind = "entry_retired"
	entryRevived      Kind = "entry_revived"
	placeGone         Kind = "place_gone"
	placeAdded        Kind = "place_added"
	placeholderGone   Kind = "placeholder_gone"
	placeholderAdded  Kind = "placeholder_added"
	unitChanged       Kind = "unit_changed"
	strictnessChanged Kind = "strictness_changed"
	valueGone         Kind = "value_gone"
	valueAdded        Kind = "value_added"
	valueTightened    Kind = "value_tightened"
	valueLoosened     Kind = "value_loosened"
	listReplaced      Kind = "list_replaced"
	initialChanged    Kind = "initial_changed"
	endAdded          Kind = "end_added"
	endGone           Kind = "end_gone"
	moveGone          Kind = "move_gone"
	moveAdded         Kind = "move_added"
	guardAdded        Kind = "guard_added"
	guardGone         Kind = "guard_gone"
	roleGone          Kind = "role_gone"
	roleAdded         Kind = "role_added"
	reasonRequired    Kind = "reason_required"
	reasonOptional    Kind = "reason_optional"
)

// A meaning is what a kind of change comes to. Its wording may name {name}, {was} and
// {is}.
type meaning struct {
	class Class
	text  blk.Text
}

var kinds = map[Kind]meaning{
	fileGone:     {Breaking, blk.Text{ID: "berkas {name} tidak ada lagi", EN: "the file {name} is gone"}},
	fileAdded:    {Additive, blk.Text{ID: "berkas {name} baru", EN: "the file {name} is new"}},
	columnGone:   {Breaking, blk.Text{ID: "kolom {name} tidak ada lagi", EN: "the column {name} is gone"}},
	columnAdded:  {Additive, blk.Text{ID: "kolom {name} baru", EN: "the column {name} is new"}},
	columnsMoved: {Breaking, blk.Text{ID: "urutan kolom yang sudah ada berubah: {was} menjadi {is}", EN: "columns that were there have moved: from {was} to {is}"}},
	textChanged:  {Text, blk.Text{ID: "{name} ditulis lain: {was} menjadi {is}", EN: "{name} is worded otherwise: from {was} to {is}"}},

	idChanged:           {Breaking, blk.Text{ID: "$id berubah: {was} menjadi {is}", EN: "the $id has changed: from {was} to {is}"}},
	draftChanged:        {Breaking, blk.Text{ID: "$schema berubah: {was} menjadi {is}", EN: "the $schema has changed: from {was} to {is}"}},
	writtenOtherwise:    {Text, blk.Text{ID: "ditulis dengan susunan lain, artinya tetap", EN: "written in another way that means the same"}},
	definitionGone:      {Breaking, blk.Text{ID: "definisi {name} tidak ada lagi", EN: "the definition {name} is gone"}},
	definitionAdded:     {Additive, blk.Text{ID: "definisi {name} baru", EN: "the definition {name} is new"}},
	memberGone:          {Breaking, blk.Text{ID: "anggota {name} tidak ada lagi", EN: "the member {name} is gone"}},
	memberAdded:         {Additive, blk.Text{ID: "anggota {name} baru dan boleh tidak diisi", EN: "the member {name} is new and may be absent"}},
	memberAddedRequired: {Breaking, blk.Text{ID: "anggota {name} baru dan wajib diisi", EN: "the member {name} is new and required"}},
	memberConstrained:   {Breaking, blk.Text{ID: "isi anggota {name} dulu bebas atau diatur lain, kini ditentukan", EN: "the member {name} could hold anything or was ruled otherwise, and is now constrained"}},
	memberRequired:      {Breaking, blk.Text{ID: "anggota {name} kini wajib diisi", EN: "the member {name} is now required"}},
	memberOptional:      {Additive, blk.Text{ID: "anggota {name} kini boleh tidak diisi", EN: "the member {name} may now be absent"}},
	objectClosed:        {Breaking, blk.Text{ID: "anggota lain dulu boleh, kini ditolak atau dibatasi: {was} menjadi {is}", EN: "other members were allowed and are now refused or constrained: from {was} to {is}"}},
	objectOpened:        {Breaking, blk.Text{ID: "anggota lain dulu ditolak atau dibatasi, kini boleh: {was} menjadi {is}", EN: "other members were refused or constrained and are now allowed: from {was} to {is}"}},
	typeChanged:         {Breaking, blk.Text{ID: "type berubah: {was} menjadi {is}", EN: "the type has changed: from {was} to {is}"}},
	wordGone:            {Breaking, blk.Text{ID: "nilai {name} tidak boleh lagi", EN: "the value {name} is no longer allowed"}},
	wordAdded:           {Additive, blk.Text{ID: "nilai {name} kini boleh", EN: "the value {name} is now allowed"}},
	wordsLimited:        {Breaking, blk.Text{ID: "nilai kini terbatas pada {is}", EN: "values are now limited to {is}"}},
	wordsFreed:          {Additive, blk.Text{ID: "nilai tidak lagi terbatas pada {was}", EN: "values are no longer limited to {was}"}},
	tightened:           {Breaking, blk.Text{ID: "{name} lebih ketat: {was} menjadi {is}", EN: "{name} is tighter: from {was} to {is}"}},
	loosened:            {Additive, blk.Text{ID: "{name} lebih longgar: {was} menjadi {is}", EN: "{name} is looser: from {was} to {is}"}},
	constraintChanged:   {Breaking, blk.Text{ID: "{name} berubah dan tidak dapat dipastikan lebih longgar: {was} menjadi {is}", EN: "{name} has changed and cannot be told to be looser: from {was} to {is}"}},
	variantGone:         {Breaking, blk.Text{ID: "pilihan {name} tidak ada lagi", EN: "the variant {name} is gone"}},
	variantAdded:        {Additive, blk.Text{ID: "pilihan {name} baru", EN: "the variant {name} is new"}},
	variantsUnclear:     {Breaking, blk.Text{ID: "pilihan berubah, sedangkan tidak dapat dipastikan bahwa satu dokumen hanya cocok dengan satu pilihan", EN: "the variants have changed, and it cannot be told that a document fits one of them alone"}},
	referenceChanged:    {Breaking, blk.Text{ID: "rujukan ke luar berkas berubah: {was} menjadi {is}", EN: "a reference to the outside has changed: from {was} to {is}"}},

	listClosed:        {Breaking, blk.Text{ID: "daftar kini tertutup: kata lain ditolak", EN: "the list is now closed: other words are refused"}},
	listOpened:        {Additive, blk.Text{ID: "daftar kini terbuka: kata lain boleh", EN: "the list is now open: other words are allowed"}},
	codeGone:          {Breaking, blk.Text{ID: "kode {name} tidak ada lagi", EN: "the code {name} is gone"}},
	codeAdded:         {Additive, blk.Text{ID: "kode {name} baru", EN: "the code {name} is new"}},
	mappingGone:       {Breaking, blk.Text{ID: "padanan {name} tidak ada lagi", EN: "the equivalent {name} is gone"}},
	mappingAdded:      {Additive, blk.Text{ID: "padanan {name} baru", EN: "the equivalent {name} is new"}},
	datesChanged:      {Additive, blk.Text{ID: "{name} berubah: {was} menjadi {is}", EN: "{name} has changed: from {was} to {is}"}},
	entryGone:         {Breaking, blk.Text{ID: "{name} tidak ada lagi", EN: "{name} is gone"}},
	entryAdded:        {Additive, blk.Text{ID: "{name} baru", EN: "{name} is new"}},
	detailChanged:     {Additive, blk.Text{ID: "{name} berubah: {was} menjadi {is}", EN: "{name} has changed: from {was} to {is}"}},
	severityRaised:    {Breaking, blk.Text{ID: "pada fase {name} lebih berat: {was} menjadi {is}", EN: "graver in phase {name}: from {was} to {is}"}},
	severityLowered:   {Additive, blk.Text{ID: "pada fase {name} lebih ringan: {was} menjadi {is}", EN: "lighter in phase {name}: from {was} to {is}"}},
	versionRaised:     {Additive, blk.Text{ID: "yang diminta berubah: versi {was} menjadi {is}", EN: "asks something else: version {was} is now {is}"}},
	versionLowered:    {Breaking, blk.Text{ID: "versi mundur: {was} menjadi {is}", EN: "the version went back: from {was} to {is}"}},
	conditionChanged:  {Additive, blk.Text{ID: "predikat {name} berubah: {was} menjadi {is}", EN: "the predicate of {name} has changed: from {was} to {is}"}},
	conditionGone:     {Breaking, blk.Text{ID: "predikat {name} tidak diterbitkan lagi", EN: "the predicate of {name} is no longer published"}},
	conditionAdded:    {Additive, blk.Text{ID: "predikat {name} kini diterbitkan", EN: "the predicate of {name} is now published"}},
	entryRetired:      {Additive, blk.Text{ID: "{name} tidak diperiksa lagi sejak {is}", EN: "{name} is no longer asked since {is}"}},
	entryRevived:      {Breaking, blk.Text{ID: "{name}, yang sudah ditarik, dipakai lagi", EN: "{name}, which was retired, is used again"}},
	placeGone:         {Additive, blk.Text{ID: "tidak lagi memeriksa {name}", EN: "no longer looks at {name}"}},
	placeAdded:        {Additive, blk.Text{ID: "kini juga memeriksa {name}", EN: "now looks at {name} too"}},
	placeholderGone:   {Breaking, blk.Text{ID: "nilai {name} tidak ada lagi dalam teks", EN: "the value {name} of the texts is gone"}},
	placeholderAdded:  {Additive, blk.Text{ID: "nilai {name} baru dalam teks", EN: "the value {name} of the texts is new"}},
	unitChanged:       {Breaking, blk.Text{ID: "satuan berubah: {was} menjadi {is}", EN: "the unit has changed: from {was} to {is}"}},
	strictnessChanged: {Breaking, blk.Text{ID: "arah yang lebih ketat berubah: {was} menjadi {is}", EN: "the stricter direction has changed: from {was} to {is}"}},
	valueGone:         {Breaking, blk.Text{ID: "nilai sejak {name} tidak ada lagi: {was}", EN: "the value since {name} is gone: {was}"}},
	valueAdded:        {Additive, blk.Text{ID: "nilai sejak {name} baru: {is}", EN: "the value since {name} is new: {is}"}},
	valueTightened:    {Breaking, blk.Text{ID: "nilai sejak {name} berubah dan tidak lebih longgar: {was} menjadi {is}", EN: "the value since {name} has changed and is not looser: from {was} to {is}"}},
	valueLoosened:     {Additive, blk.Text{ID: "nilai sejak {name} lebih longgar: {was} menjadi {is}", EN: "the value since {name} is looser: from {was} to {is}"}},
	listReplaced:      {Breaking, blk.Text{ID: "daftar kode {name} diganti: {was} menjadi {is}", EN: "the code list of {name} is another: from {was} to {is}"}},
	initialChanged:    {Breaking, blk.Text{ID: "keadaan awal berubah: {was} menjadi {is}", EN: "the first state has changed: from {was} to {is}"}},
	endAdded:          {Breaking, blk.Text{ID: "keadaan {name} kini akhir", EN: "the state {name} is now an end"}},
	endGone:           {Additive, blk.Text{ID: "keadaan {name} bukan lagi akhir", EN: "the state {name} is no longer an end"}},
	moveGone:          {Breaking, blk.Text{ID: "langkah {name} tidak ada lagi", EN: "the move {name} is gone"}},
	moveAdded:         {Additive, blk.Text{ID: "langkah {name} baru", EN: "the move {name} is new"}},
	guardAdded:        {Breaking, blk.Text{ID: "langkah kini mensyaratkan {name}", EN: "the move now asks for {name}"}},
	guardGone:         {Additive, blk.Text{ID: "langkah tidak lagi mensyaratkan {name}", EN: "the move no longer asks for {name}"}},
	roleGone:          {Breaking, blk.Text{ID: "{name} tidak boleh lagi melakukan langkah ini", EN: "{name} may no longer make this move"}},
	roleAdded:         {Additive, blk.Text{ID: "{name} kini boleh melakukan langkah ini", EN: "{name} may now make this move"}},
	reasonRequired:    {Breaking, blk.Text{ID: "langkah ini kini wajib beralasan", EN: "this move now needs a reason"}},
	reasonOptional:    {Additive, blk.Text{ID: "langkah ini tidak lagi wajib beralasan", EN: "this move no longer needs a reason"}},
}

// describe puts a change into words.
func (m meaning) describe(x *Change) blk.Text {
	put := func(text, nothing string) string {
		was, is := x.Was, x.Is
		if was == "" {
			was = nothing
		}
		if is == "" {
			is = nothing
		}
		return strings.NewReplacer("{name}", x.Name, "{was}", was, "{is}", is).Replace(text)
	}
	return blk.Text{ID: put(m.text.ID, "tidak ada"), EN: put(m.text.EN, "none")}
}
