package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"zonepress/internal/address"
	"zonepress/internal/linkcheck"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
	"zonepress/internal/write"
)

// output takes the finished files on their way to the disk, or wherever else
// they are wanted.
type output struct {
	ctx      context.Context
	sink     render.Emit
	links    *linkcheck.Checker
	progress *progress
	absolute bool                // the site's own address is known
	copies   map[string][]string // further paths of files, by their path

	mu    sync.Mutex
	paths []string // of the files so far
}

func newOutput(ctx context.Context, p *press, sink render.Emit, progress *progress) *output {
	return &output{
		ctx: ctx, sink: sink, progress: progress, absolute: p.base() != "", copies: p.promises.copies(),
		links: linkcheck.New(linkcheck.Options{Offline: p.offline, Base: p.base()}),
	}
}

// fill makes the whole site, and says which links are broken and which
// addresses would be lost.
func (s *output) fill(p *press, problems *source.List) error {
	if err := p.print(s.file, problems); err != nil {
		return err
	}
	if err := p.promises.rules(s.addresses(), p.base(), s.file, problems); err != nil {
		return err
	}
	problems.Add(brokenLinks(s.links.Broken(), p.report)...)
	p.promises.keep(s.addresses(), problems)
	return nil
}

// file hands a finished file on, also under the further paths that it has. It
// may be called from several goroutines at once.
func (s *output) file(name string, data []byte) error {
	for _, further := range s.copies[name] {
		if err := s.one(further, data); err != nil {
			return err
		}
	}
	return s.one(name, data)
}

// one hands a file on, and to the check of links.
func (s *output) one(name string, data []byte) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	if s.hasLinks(name) {
		s.links.Page(name, data)
	} else {
		s.links.File(name)
	}
	s.mu.Lock()
	s.paths = append(s.paths, name)
	s.mu.Unlock()
	s.progress.add()
	return s.sink(name, data)
}

// addresses are those of all files so far, sorted.
func (s *output) addresses() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]string, len(s.paths))
	for i, path := range s.paths {
		all[i] = address.Of(path)
	}
	slices.Sort(all)
	return all
}

// hasLinks reports whether the links of a file are checked. Site maps and feeds
// need whole addresses; without the site's own they cannot be right, which
// check tells the department.
func (s *output) hasLinks(name string) bool {
	switch path.Ext(name) {
	case ".html", ".css", ".svg":
		return true
	}
	return path.Ext(name) == ".xml" && s.absolute
}

// copyDocuments publishes the documents beside the narrative as they are.
// Pictures are not: they may tell where they were taken.
func copyDocuments(fsys fs.FS, report *resolve.Report, emit render.Emit) error {
	for i := range report.Assets {
		asset := &report.Assets[i]
		if asset.IsPicture() {
			continue
		}
		data, err := fs.ReadFile(fsys, asset.File)
		if err != nil {
			return err
		}
		if err := emit(strings.TrimPrefix(asset.Lang.Prefix(), "/")+asset.Path, data); err != nil {
			return err
		}
	}
	return nil
}

// stop prints what keeps the site from being built.
func (b *builder) stop() error {
	b.print(b.err, b.problems.Sorted())
	fmt.Fprintln(b.err, b.words().stopped)
	return errProblems
}

// refuse reports an error of the disk, beside whatever else is known.
func (b *builder) refuse(err error) error {
	b.problems.Add(diskProblem(err))
	return b.stop()
}

// done tells what was written, after the warnings and notes.
func (b *builder) done(r write.Report) error {
	b.print(b.err, b.problems.Sorted())
	_, err := fmt.Fprintf(b.console.out, b.words().built+"\n", b.out, r.Written, r.Unchanged, r.Removed)
	return err
}

// diskProblem names what kept a file from being written.
func diskProblem(err error) source.Problem {
	var failed *write.Error
	switch {
	case errors.Is(err, context.Canceled):
		return source.Error(source.Pos{}, "build-interrupted", nil)
	case !errors.As(err, &failed):
		return source.Error(source.Pos{}, "build-failed", source.Args{"error": err.Error()})
	}
	args := source.Args{"path": failed.Path, "other": failed.Other, "error": ""}
	if failed.Cause != nil {
		args["error"] = failed.Cause.Error()
	}
	return source.Error(source.Pos{}, diskCodes[failed.Kind], args)
}

// diskCodes names the problems that writing can end in.
var diskCodes = map[write.Kind]string{
	write.System: "write-system", write.Busy: "write-busy", write.NotDirectory: "write-not-directory",
	write.NotOurs: "write-not-ours", write.Immovable: "write-immovable", write.Damaged: "write-damaged",
	write.Leftover: "write-leftover", write.BadPath: "write-bad-path", write.Twice: "write-twice",
	write.Clash: "write-clash", write.CaseClash: "write-case-clash", write.Foreign: "write-foreign",
	write.Closed: "write-system", write.Full: "write-full", write.Denied: "write-denied",
}
