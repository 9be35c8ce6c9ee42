module github.com/vokasi/vokasi-go

go 1.26
