package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A topic is a command of the program with all that its help says.
type topic struct {
	name      string // one word or two, such as "policy check"
	arguments string // as they are written, such as "FILE…"
	does      blk.Text
	options   []option
	notes     []blk.Text
	examples  []string
	do        func(*command, []string) (int, error)
}

// An option is a flag or an argument as it is written, and what it is for. One without a
// form is a heading.
type option struct {
	form string
	text blk.Text
}

// What several commands have.
var (
	anyFile    = option{"FILE", blk.Text{ID: "berkas, atau - untuk masukan baku", EN: "a file, or - for standard input"}}
	textOrJSON = option{"-format text|json", blk.Text{ID: "baris untuk dibaca, atau satu objek JSON per berkas", EN: "lines to read, or one JSON object a file"}}
	language   = option{"-lang id|en", blk.Text{ID: "bahasa teks", EN: "the language of the text"}}
	onDay      = option{"-on DATE", blk.Text{ID: "hari keputusan", EN: "the day of decision"}}
	dateOf     = option{"-date NAME=DATE", blk.Text{ID: "tanggal acuan, misalnya batch_start=2026-03-02; boleh diulang", EN: "a reference date, such as batch_start=2026-03-02; again for others"}}
	thePolicy  = option{"-policy FILE", blk.Text{ID: "kebijakan; diulang untuk yang memperluasnya", EN: "the policy; again for one that extends it"}}

	codesOfChecking = blk.Text{
		ID: "kode keluar: 0 bersih atau hanya peringatan, 1 ada kesalahan, 2 tidak terbaca",
		EN: "exit code: 0 clean or warnings alone, 1 errors, 2 unreadable",
	}
	codesOfPrinting = blk.Text{ID: "kode keluar: 0 selesai, 2 perintah tidak dimengerti", EN: "exit code: 0 done, 2 the command is not understood"}
)

// topics are the commands in the order of the help.
var topics = []topic{
	{"inspect", "KIND VALUE…", blk.Text{ID: "arti sebuah nilai, satu objek JSON per baris", EN: "what a value is, one JSON object a line"}, []option{
		{"KIND", blk.Text{ID: "nik, region, rupiah, date, unit atau certificate", EN: "nik, region, rupiah, date, unit or certificate"}},
		{"VALUE", blk.Text{ID: "nilai, atau - untuk baris dari masukan baku", EN: "a value, or - for lines on standard input"}},
		{"-on DATE", blk.Text{ID: "kelahiran setelah tanggal ini dikesampingkan; sebutkan yang dimaksud", EN: "leave out births after this date; say which one is meant"}},
	}, []blk.Text{codesOfPrinting, {ID: "Nilai yang salah diberitahukan dan tidak mengubah kode keluar.", EN: "A bad value is told, and does not change the exit code."}}, []string{
		"vokasi inspect nik -on 2026-08-15 3201017112859902",
		"vokasi inspect rupiah Rp1.500.000 - < nominal.txt",
	}, (*command).inspect},
	{"check", "FILE…", blk.Text{ID: "yang salah pada dataset dan kebijakan", EN: "what is wrong with datasets and policies"}, []option{
		anyFile,
		{"-on DATE", blk.Text{ID: "tanggal acuan; jika tidak ada, hari dokumen disusun", EN: "the reference date; if absent, the day the document was prepared"}},
		{"-since FILE", blk.Text{ID: "keadaan sebelumnya: apa yang diubah setelah final", EN: "an earlier state: what was edited since it was final"}},
		{"-format text|json|sarif", blk.Text{ID: "baris untuk dibaca, satu objek JSON per berkas, atau satu log (SARIF) dengan nomor baris temuan", EN: "lines to read, one JSON object a file, or one log (SARIF) with the lines of findings"}},
		language,
	}, []blk.Text{codesOfChecking}, []string{
		"vokasi check dataset.json policy.json",
		"vokasi check -lang en -since march.json april.json",
		"vokasi check -format sarif dataset.json > log.sarif",
		"vokasi check - < dataset.json",
	}, (*command).check},
	{"sheet", "KIND FILE…", blk.Text{ID: "yang salah pada daftar yang disimpan sebagai CSV; isi sel tidak diulang", EN: "what is wrong with lists saved as CSV; no cell is repeated"}, []option{
		{"KIND", blk.Text{ID: "applicants, participants, attendance atau outcomes", EN: "applicants, participants, attendance or outcomes"}},
		anyFile, textOrJSON, language,
	}, []blk.Text{codesOfChecking}, []string{
		"vokasi sheet participants peserta.csv",
		"vokasi sheet -format json participants peserta.csv",
	}, (*command).sheet},
	{"policy check", "FILE…", blk.Text{ID: "yang salah pada kebijakan, dan yang hampir tidak mungkin dimaksudkan", EN: "what is wrong with policies, and what they can hardly mean"}, []option{
		anyFile, textOrJSON, language,
	}, []blk.Text{codesOfChecking}, []string{
		"vokasi policy check policy.json",
	}, (*command).policyCheck},
	{"policy sql", "FILE…", blk.Text{ID: "kebijakan sebagai satu kueri atas relasi \"evidence\"", EN: "a policy as one query over the relation \"evidence\""}, []option{
		{"FILE", blk.Text{ID: "kebijakan; jika beberapa, masing-masing memperluas salah satu sebelumnya", EN: "the policy; with several, each extends one before it"}},
		{"-dialect postgres|sqlite", blk.Text{ID: "dialek", EN: "the dialect"}},
		onDay, dateOf,
		{"-ddl", blk.Text{ID: "relasinya, dengan komentar", EN: "the relation instead, with comments"}},
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi policy sql -dialect sqlite -on 2026-02-01 -date batch_start=2026-03-02 policy.json",
		"vokasi policy sql -ddl policy.json",
	}, (*command).policySQL},
	{"decide", "FILE…", blk.Text{ID: "putusan atas setiap pelamar, satu objek JSON per baris", EN: "the verdict on each applicant, one JSON object a line"}, []option{
		{"FILE", blk.Text{ID: `JSON Lines {"id":…,"evidence":{…}} atau tabel (CSV), atau - untuk masukan baku`, EN: `JSON Lines {"id":…,"evidence":{…}} or a table (CSV), or - for standard input`}},
		thePolicy, onDay, dateOf,
		{"-explain id|en", blk.Text{ID: "teks dengan alasan, dalam bahasa ini", EN: "text with reasons instead, in this language"}},
	}, []blk.Text{codesOfChecking}, []string{
		"vokasi decide -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 applicants.jsonl",
		"vokasi decide -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 -explain id applicants.jsonl",
	}, (*command).decide},
	{"screen", "FILE…", blk.Text{ID: "akibat kebijakan bagi satu angkatan pelamar, dan siapa yang memperoleh kursi", EN: "what a policy does to a cohort, and who gets the seats of a plan"}, []option{
		{"FILE", blk.Text{ID: "JSON Lines atau tabel seperti pada decide, atau - untuk masukan baku; beberapa berkas adalah satu angkatan", EN: "JSON Lines or a table as for decide, or - for standard input; several are one cohort"}},
		thePolicy, onDay, dateOf,
		{"-instead FILE", blk.Text{ID: "kebijakan pengganti: siapa yang beroleh dan siapa yang kehilangan", EN: "a policy in the place of this one: who gains and who loses"}},
		{"-by sex|disability", blk.Text{ID: "jumlah per kelompok; boleh diulang", EN: "counts by groups; again for others"}},
		{"-by age[=NAME]", blk.Text{ID: "menurut umur pada hari keputusan atau tanggal acuan lain", EN: "by age on the day of decision or another reference date"}},
		{"-by region[=CODE]", blk.Text{ID: "menurut provinsi, atau yang langsung di bawah provinsi atau kabupaten", EN: "by province, or by what lies directly in a province or regency"}},
		{"-smallest N", blk.Text{ID: "jumlah terkecil orang yang ditampilkan dalam kelompok; 5 jika tidak ada, 1 tidak menyembunyikan apa pun", EN: "the smallest number of people shown in a group; 5 if absent, 1 hides nothing"}},
		{"-plan FILE", blk.Text{ID: "rencana kursi: memilih di antara yang memenuhi syarat", EN: "a plan of seats: choose among those who are eligible"}},
		{"-seed TEXT", blk.Text{ID: "benih undian, 16 sampai 64 bita", EN: "the seed of its lots, 16 to 64 bytes"}},
		{"-seed-file FILE", blk.Text{ID: "berkas yang seluruh isinya adalah benih", EN: "a file of which every byte is the seed"}},
		{"-report FILE", blk.Text{ID: "hasilnya sebagai halaman (HTML) untuk dicetak", EN: "the results as a page (HTML) to print"}},
		{"-notice FILE", blk.Text{ID: "daftar untuk papan pengumuman (CSV); nama menurut -mask", EN: "the list for the notice board (CSV); names as -mask has them"}},
		{"-mask full|initials|partial|hidden", blk.Text{ID: "seberapa banyak nama yang ditampilkan; partial jika tidak ada", EN: "how much of names the notice shows; partial if absent"}},
		{"-format text|json", blk.Text{ID: "ringkasan, atau satu dokumen JSON", EN: "a summary, or one JSON document"}},
		language,
		{"-workers N", blk.Text{ID: "berapa yang bekerja sekaligus; sebanyak prosesor jika tidak ada", EN: "how many work at once; as many as there are processors if absent"}},
		{"", blk.Text{ID: "dengan memori tetap, untuk daftar sepanjang apa pun (hanya JSON Lines):", EN: "in constant memory, for lists of any length (JSON Lines alone):"}},
		{"-lines", blk.Text{ID: "jawaban per baris ke keluaran baku, berurutan; rekapnya ke keluaran galat", EN: "an answer for each line on standard output, in order; the tally on standard error"}},
		{"-tally FILE", blk.Text{ID: "rekapnya sebagai dokumen JSON", EN: "the tally as a JSON document instead"}},
		{"-shard START-END", blk.Text{ID: "hanya baris yang mulai di bita ini dari berkas", EN: "only lines that begin in these bytes of the file"}},
		{"-out FOLDER", blk.Text{ID: "semua pecahan berkas ke dalam folder, dengan manifes; yang sudah ada tidak dikerjakan lagi", EN: "all shards of the file into a folder, with a manifest; what is there is not done again"}},
		{"-shard-size BYTES", blk.Text{ID: "panjang satu pecahan; 67108864 jika tidak ada", EN: "how long a shard is; 67108864 if absent"}},
		{"-part N", blk.Text{ID: "hanya pecahan ini, mulai dari 1; manifes ditulis oleh perintah tanpa -part", EN: "only this shard, from 1; the manifest is written by a run without -part"}},
	}, []blk.Text{codesOfChecking}, []string{
		"vokasi screen -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 -by sex applicants.jsonl",
		"vokasi screen -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 -plan plan.json -seed-file seed.txt -report seleksi.html -notice papan.csv applicants.jsonl",
		"vokasi screen -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 -out hasil applicants.jsonl",
	}, (*command).screen},
	{"synth", "", blk.Text{ID: "pelamar rekaan, dalam bentuk yang dibaca decide; sama untuk pilihan yang sama", EN: "applicants who do not exist, as decide reads them; the same for the same flags"}, []option{
		{"-n N", blk.Text{ID: "berapa orang, 1000 jika tidak ada; yang lebih banyak dimulai dengan orang yang sama", EN: "how many, 1000 if absent; more of them begin with the same ones"}},
		{"-seed SEED", blk.Text{ID: "benih lain, orang lain; 1 jika tidak ada", EN: "another seed, other people; 1 if absent"}},
		{"-on DATE", blk.Text{ID: "hari umur dihitung; mereka melamar dalam dua minggu sebelumnya; 2026-03-02 jika tidak ada", EN: "the day on which ages are reckoned; they apply in the two weeks before; 2026-03-02 if absent"}},
		{"-region CODE", blk.Text{ID: "tempat tinggal: provinsi, kabupaten/kota atau kecamatan; boleh diulang; jika tidak ada, seluruh Indonesia", EN: "where they live: a province, regency or district; again for others; if absent, all of Indonesia"}},
		{"-batch ID", blk.Text{ID: "kelas yang dilamar; boleh diulang", EN: "a batch that they apply for; again for others"}},
		{"-missing PERCENT", blk.Text{ID: "berapa persen bukti yang hilang, misalnya 25.00; sekitar 13 dari seratus jika tidak ada", EN: "how much of the evidence is missing, such as 25.00; about 13 in a hundred if absent"}},
		{"-format jsonl|csv", blk.Text{ID: "JSON Lines, atau tabel", EN: "JSON Lines, or a table"}},
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi synth -n 1000 -seed 7 -region 64.01 > people.jsonl",
		"vokasi synth -n 1000 | vokasi screen -policy policy.json -on 2026-02-01 -date batch_start=2026-03-02 -",
	}, (*command).synth},
	{"schema", "[NAME]", blk.Text{ID: "daftar skema yang diterbitkan, atau salah satunya", EN: "the list of published schemas, or one of them"}, []option{
		{"NAME", blk.Text{ID: "misalnya centre", EN: "such as centre"}},
		{"-lang id|en", blk.Text{ID: "bahasa daftarnya", EN: "the language of the list"}},
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi schema",
		"vokasi schema dataset > dataset.schema.json",
	}, (*command).schema},
	{"codelist", "[NAME]", blk.Text{ID: "daftar semua daftar kode yang diterbitkan, atau salah satunya", EN: "the list of published code lists, or one of them"}, []option{
		{"NAME", blk.Text{ID: "misalnya sex", EN: "such as sex"}},
		{"-format csv|json", blk.Text{ID: "sebagai tabel atau sebagai JSON", EN: "as a table or as JSON"}},
		language,
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi codelist",
		"vokasi codelist -format json sex",
	}, (*command).codelist},
	{"dictionary", "[TYPE]", blk.Text{
		ID: "daftar tipe yang diterbitkan, atau anggota salah satunya: label, jenis, arti, data pribadi, dan nama kolom pada tabel lama",
		EN: "the list of published types, or the properties of one of them: labels, kinds, meaning, personal data, and the names of columns in older tables",
	}, []option{
		{"TYPE", blk.Text{ID: "misalnya Enrolment atau building_project", EN: "such as Enrolment or building_project"}},
		{"-format csv|markdown|text", blk.Text{ID: "sebagai baris tabel atau halaman, yang dwibahasa, atau sebagai baris teks dalam satu bahasa", EN: "as rows of a table or as a page, which have both languages, or as lines in one"}},
		{"-lang id|en", blk.Text{ID: "bahasa daftar dan baris teks", EN: "the language of the list and of lines"}},
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi dictionary -lang en",
		"vokasi dictionary Enrolment > enrolment.csv",
		"vokasi dictionary -format text NIK",
	}, (*command).dictionary},
	{"checks", "[ID]", blk.Text{ID: "katalog pemeriksaan, atau salah satunya: cara memperbaiki, versi, dasar, dan yang dibacanya", EN: "the catalogue of checks, or one of them: how to mend it, its version, what it rests on and reads"}, []option{
		{"ID", blk.Text{ID: "misalnya BAT-002", EN: "such as BAT-002"}},
		language,
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi checks",
		"vokasi checks -lang en BAT-002",
	}, (*command).checks},
	{"diff", "OLD NEW", blk.Text{ID: "yang berubah dari satu rilis berkas terbitan ke rilis lain", EN: "what changed from one release of the published files to another"}, []option{
		{"OLD, NEW", blk.Text{ID: "dua folder berkas terbitan, atau dua skema", EN: "two folders of published files, or two schemas"}},
		{"-fail-on breaking|additive", blk.Text{ID: "apa yang membuat kode keluar 1; breaking jika tidak ada", EN: "what makes the exit code 1; breaking if absent"}},
		{"-show breaking|additive|text", blk.Text{ID: "yang lebih ringan dari ini tidak ditulis; text, yaitu semua, jika tidak ada", EN: "leave out what is less than this; text, which is all, if absent"}},
		{"-format text|json", blk.Text{ID: "baris untuk dibaca, atau satu objek JSON", EN: "lines to read, or one JSON object"}},
		language,
	}, []blk.Text{
		{ID: "breaking: dokumen lama mungkin ditolak, atau ada yang hilang; additive: dokumen lama tetap sah; text: susunan kata", EN: "breaking: old documents may be refused, or something is gone; additive: old documents stay valid; text: wording"},
		{ID: "kode keluar: 0 tidak ada yang rusak, 1 ada (atau ada tambahan, dengan -fail-on additive), 2 tidak terbaca", EN: "exit code: 0 nothing breaks, 1 something does (or is added, with -fail-on additive), 2 unreadable"},
	}, []string{
		"vokasi diff -show breaking old new",
		"vokasi diff -format json old/centre.schema.json new/centre.schema.json",
	}, (*command).diff},
	{"docs", "-out FOLDER", blk.Text{ID: "semua yang diterbitkan sebagai halaman statis, untuk dibuka dari folder atau disajikan", EN: "all that is published as static pages, to open from the folder or to serve"}, []option{
		{"-out FOLDER", blk.Text{ID: "tujuan; harus kosong, atau berisi hasil perintah sebelumnya, yang diganti", EN: "where to; it must be empty, or have what an earlier run wrote, which is replaced"}},
		{"-force", blk.Text{ID: "juga bila folder berisi berkas lain; berkas itu tetap, kecuali sebuah halaman bernama sama", EN: "also where the folder has other files; they stay, unless a page has their name"}},
		{"-lang id|en|both", blk.Text{ID: "bahasanya; keduanya jika tidak ada", EN: "the languages; both if absent"}},
	}, []blk.Text{codesOfPrinting}, []string{
		"vokasi docs -out site",
		"vokasi docs -lang id -out situs",
	}, (*command).docs},
}

// topicOf returns the command that arguments begin with, and the arguments behind it.
func topicOf(args []string) (*topic, []string, error) {
	var names, parts []string
	for i := range topics {
		t := &topics[i]
		words := strings.Fields(t.name)
		if len(args) >= len(words) && slices.Equal(args[:len(words)], words) {
			return t, args[len(words):], nil
		}
		if words[0] == args[0] {
			parts = append(parts, words[1])
		}
		if !slices.Contains(names, words[0]) {
			names = append(names, words[0])
		}
	}
	switch {
	case parts == nil && strings.HasPrefix(args[0], "-") && args[0] != "-":
		return nil, nil, wrong("pilihan ditulis di belakang perintahnya, bukan di depan, misalnya vokasi check -lang en FILE", "flags stand behind the command, not before it, such as vokasi check -lang en FILE")
	case parts == nil:
		err := noSuch(blk.Text{ID: "perintah", EN: "command"}, args[0], names)
		if near := nearest(args[0], names); near != "" {
			err = noSuchOf(blk.Text{ID: "perintah", EN: "command"}, args[0], names, "vokasi help")
		}
		return nil, nil, err
	case len(args) == 1 || strings.HasPrefix(args[1], "-"):
		return nil, nil, wrong("%[1]s perlu dilanjutkan dengan %[2]s", "%[1]s needs to know what: %[3]s", args[0], enumerate(parts, "atau"), enumerate(parts, "or"))
	}
	return nil, nil, noSuch(blk.Text{ID: "perintah " + args[0], EN: args[0] + " command"}, args[1], parts)
}

// help writes the list of commands, or all that is to be said of those whose name begins
// as it is told.
func (c *command) help(args []string, lang blk.Lang) int {
	var words []string
	for i, arg := range args {
		if !strings.HasPrefix(arg, "-") && (i == 0 || strings.TrimLeft(args[i-1], "-") != "lang") {
			words = append(words, arg)
		}
	}
	if len(words) == 0 {
		return c.print(overview(lang), lang)
	}
	var pages []string
	for i := range topics {
		if name := strings.Fields(topics[i].name); len(words) <= len(name) && slices.Equal(words, name[:len(words)]) {
			pages = append(pages, topics[i].page(lang))
		}
	}
	if pages == nil {
		_, _, err := topicOf(words)
		if err == nil {
			err = wrong("help menerima satu perintah", "help takes one command")
		}
		return c.refuse(err, "", lang)
	}
	return c.print(strings.Join(pages, "\n"), lang)
}

// inEnglish returns the flag that keeps a command in the language of the text before it.
func inEnglish(lang blk.Lang) string {
	if lang == blk.English {
		return " -lang en"
	}
	return ""
}

// overview returns the help on all commands: a line for each.
func overview(lang blk.Lang) string {
	var b strings.Builder
	fmt.Fprintln(&b, blk.Text{ID: "pemakaian: vokasi COMMAND …", EN: "usage: vokasi COMMAND …"}.In(lang))
	for i := range topics {
		t := &topics[i]
		row(&b, 2, strings.TrimSpace(t.name+" "+t.arguments), t.does.In(lang))
	}
	b.WriteString(blk.Text{ID: `
Semua pilihan sebuah perintah, dengan contoh: vokasi help COMMAND
Setiap perintah menerima -lang id atau -lang en. In English: vokasi help -lang en
Kode keluar: 0 bersih, 1 ada kesalahan, 2 tidak terbaca atau perintah tidak dimengerti.
`, EN: `
All flags of a command, with examples: vokasi help COMMAND -lang en
Every command takes -lang id or -lang en. Dalam bahasa Indonesia: vokasi help
Exit codes: 0 clean, 1 errors, 2 unreadable, or the command is not understood.
`}.In(lang))
	return b.String()
}

// page returns the help on a command.
func (t *topic) page(lang blk.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "vokasi %s\n", strings.TrimSpace(t.name+" "+t.arguments))
	fmt.Fprintf(&b, "  %s\n\n", t.does.In(lang))
	for _, o := range t.options {
		if o.form == "" {
			fmt.Fprintf(&b, "  %s\n", o.text.In(lang))
			continue
		}
		row(&b, 2, o.form, o.text.In(lang))
	}
	b.WriteByte('\n')
	for _, note := range t.notes {
		fmt.Fprintln(&b, note.In(lang))
	}
	fmt.Fprintln(&b, blk.Text{ID: "\ncontoh:", EN: "\nexamples:"}.In(lang))
	for _, example := range t.examples {
		fmt.Fprintf(&b, "  %s\n", example)
	}
	return b.String()
}

// row writes a form and what it is for beside it, or below it if the form is long.
func row(b *strings.Builder, indent int, form, text string) {
	const column = 32
	margin := strings.Repeat(" ", indent)
	if utf8.RuneCountInString(form)+indent+1 >= column {
		fmt.Fprintf(b, "%s%s\n%s%s\n", margin, form, strings.Repeat(" ", column), text)
		return
	}
	fmt.Fprintf(b, "%s%s%s%s\n", margin, form, strings.Repeat(" ", column-indent-utf8.RuneCountInString(form)), text)
}
