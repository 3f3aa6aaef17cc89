// Zonepress builds the website of an industrial zone's development report from
// Markdown narrative and YAML figures.
//
//	zonepress build      # writes the site into public/
//	zonepress check      # says what is wrong, and writes nothing
//	zonepress verify F   # holds the numbers of any text against the data, or a picture against the published list
//	zonepress release R  # freezes all figures and charts, for good
//	zonepress pdf        # prints the whole report as one PDF
//	zonepress version
//
// This package is the program: one file for each command, and all that reads
// the clock, the environment and the disk. The parts that do the work are in
// internal/; how they follow one another is in build.go.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// collectAt is how much the heap may grow before it is swept, in per cent: a
// build is short, and most of what it makes is handed on at once.
const collectAt = 200

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], console{
		out: os.Stdout, err: os.Stderr, terminal: isTerminal(os.Stderr), getenv: os.Getenv,
	})
	stop()
	os.Exit(code)
}
