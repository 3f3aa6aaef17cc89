package write

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

const (
	benchFiles = 10_000
	benchBytes = 10_000 // of one file
)

// publish writes the site of the benchmarks from as many goroutines as there
// are processors. The first changed files have other bytes than in round 0.
func publish(b *testing.B, dir string, round, changed int) Report {
	draft, err := Begin(dir)
	must(b, err)
	var renderers sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		renderers.Go(func() {
			page := bytes.Repeat([]byte("0123456789"), benchBytes/10)
			for i := worker; i < benchFiles; i += workers {
				state := 0
				if i < changed {
					state = round
				}
				head := fmt.Sprintf("%08d %08d", i, state)
				copy(page, head)
				if err := draft.File(fmt.Sprintf("figures/f%d/index.html", i), page); err != nil {
					b.Error(err)
				}
			}
		})
	}
	renderers.Wait()
	report, err := draft.Commit()
	must(b, err)
	return report
}

func BenchmarkTenThousandFilesFromNothing(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "public")
	b.ReportAllocs()
	for b.Loop() {
		publish(b, dir, 0, 0)
		b.StopTimer()
		must(b, os.RemoveAll(dir))
		b.StartTimer()
	}
}

func BenchmarkTenThousandFilesUnchanged(b *testing.B) { benchmarkChanged(b, 0) }

func BenchmarkTenThousandFilesOneChanged(b *testing.B) { benchmarkChanged(b, 1) }

func BenchmarkTenThousandFilesAllChanged(b *testing.B) { benchmarkChanged(b, benchFiles) }

func benchmarkChanged(b *testing.B, changed int) {
	dir := filepath.Join(b.TempDir(), "public")
	publish(b, dir, 0, 0)
	b.ReportAllocs()
	round := 0
	for b.Loop() {
		round++
		if got := publish(b, dir, round, changed); got.Written != changed || got.Unchanged != benchFiles-changed {
			b.Fatalf("report %+v", got)
		}
	}
}
