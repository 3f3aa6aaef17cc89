package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"zonepress/internal/check"
	"zonepress/internal/freeze"
	"zonepress/internal/history"
	"zonepress/internal/load"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
	"zonepress/internal/write"
)

// builder is one call of the build command.
type builder struct {
	console
	site, out, baseURL string
	offline            bool
	keyFile, cacheDir  string
	problems           source.List
}

// build is the whole journey: load → check → resolve → chart → render → write.
// With an error on the way nothing is written.
func (b *builder) build(ctx context.Context) error {
	fsys, err := openSite(b.site, b.console)
	if err != nil {
		return err
	}
	signer := b.signer()
	press, err := openPress(fsys, b.baseURL, b.cacheDir, &b.problems)
	if err != nil {
		return b.refuse(err)
	}
	if b.problems.HasErrors() {
		return b.stop()
	}
	press.offline, press.signer = b.offline, signer
	draft, err := write.Begin(b.out)
	if err != nil {
		return b.refuse(err)
	}
	defer draft.Abort()
	progress := b.startProgress()
	defer progress.stop()
	out := newOutput(ctx, press, draft.File, progress)
	if err := out.fill(press, &b.problems); err != nil {
		return b.refuse(err)
	}
	if b.problems.HasErrors() {
		return b.stop()
	}
	progress.stop()
	written, err := draft.Commit()
	if err != nil {
		return b.refuse(err)
	}
	press.store.close(&b.problems)
	return b.done(written)
}

// reading is a site as far as it can be understood without drawing anything.
type reading struct {
	site   *site.Site
	report *resolve.Report
	now    *record.Set      // what stands now, in plain form
	past   *history.History // against the releases
}

// read does everything up to resolve, for a site that stands at baseURL or else
// where data/site.yaml says. The problems of every step are collected, so that
// an author sees all of them at once.
func read(fsys fs.FS, baseURL string, problems *source.List) *reading {
	s := load.Load(fsys, problems)
	if baseURL != "" {
		s.Config.BaseURL = source.At[string]{Value: baseURL, Pos: source.Pos{File: "--base-url"}}
	}
	check.Check(s, problems)
	report := resolve.Resolve(s, problems)
	now := freeze.Of(report)
	return &reading{s, report, now, history.Of(s, now, problems)}
}

// ownTheme is the templates/ of the site itself; it need not exist.
func ownTheme(fsys fs.FS) fs.FS {
	own, err := fs.Sub(fsys, "templates")
	if err != nil {
		return nil
	}
	if _, err := fs.Stat(fsys, "templates"); err != nil {
		return nil
	}
	return own
}

func newBuild(c console) *cobra.Command {
	b := &builder{console: c}
	w := c.words()
	command := &cobra.Command{
		Use: "build", Short: w.buildShort, Long: w.buildLong, Args: noArguments(c),
		RunE: func(command *cobra.Command, _ []string) error {
			if err := b.checkFlags(); err != nil {
				return err
			}
			return b.build(command.Context())
		},
	}
	addSiteFlag(command, &b.site, c)
	addStrictFlag(command, &b.problems.Strict, c)
	command.Flags().StringVar(&b.out, "out", "", w.outFlag)
	command.Flags().StringVar(&b.baseURL, "base-url", "", w.baseFlag)
	command.Flags().BoolVar(&b.offline, "offline", false, w.offlineFlag)
	command.Flags().StringVar(&b.keyFile, "sign", "", w.signFlag)
	command.Flags().StringVar(&b.cacheDir, "cache", "", w.cacheFlag)
	return command
}

func addSiteFlag(command *cobra.Command, dir *string, c console) {
	command.Flags().StringVar(dir, "site", ".", c.words().siteFlag)
}

func addStrictFlag(command *cobra.Command, strict *bool, c console) {
	command.Flags().BoolVar(strict, "strict", false, c.words().strictFlag)
}

func (b *builder) checkFlags() error {
	if b.out == "" {
		b.out = filepath.Join(b.site, "public")
	}
	if amongSources(b.site, b.out) {
		return &usageError{b.words().outInside, b.out}
	}
	return b.checkBaseURL(&b.baseURL)
}

// amongSources reports whether a folder is, or lies in, one that the site is
// made from: the next build would read what this one wrote.
func amongSources(site, out string) bool {
	for _, name := range []string{"content", "data", "templates"} {
		if within(filepath.Join(site, name), out) {
			return true
		}
	}
	return false
}

// within reports whether a path is that of a folder or lies in it.
func within(folder, path string) bool {
	below, err := filepath.Rel(realPath(folder), realPath(path))
	return err == nil && below != ".." && !strings.HasPrefix(below, ".."+string(filepath.Separator))
}

// realPath is the absolute path of a file without links, as far as the path exists.
func realPath(path string) string {
	path, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	rest := ""
	for dir := path; ; dir = filepath.Dir(dir) {
		if resolved, err := filepath.EvalSymlinks(dir); err == nil {
			return filepath.Join(resolved, rest)
		}
		if dir == filepath.Dir(dir) {
			return path
		}
		rest = filepath.Join(filepath.Base(dir), rest)
	}
}

// openSite opens the folder of a report.
func openSite(dir string, c console) (fs.FS, error) {
	info, err := os.Stat(dir)
	if err != nil || !info.IsDir() {
		return nil, &usageError{c.words().noDirectory, dir}
	}
	return os.DirFS(dir), nil
}
