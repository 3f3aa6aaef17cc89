package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"zonepress/internal/check"
	"zonepress/internal/lang"
	"zonepress/internal/linkcheck"
	"zonepress/internal/load"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
	"zonepress/internal/write"
	"zonepress/templates"
)

// builder is one call of the build command.
type builder struct {
	console
	site, out, baseURL string
	offline            bool
	problems           source.List
}

// build is the whole journey: load → check → resolve → chart → render → write.
// With an error on the way nothing is written.
func (b *builder) build(ctx context.Context) error {
	fsys, err := openSite(b.site, b.console)
	if err != nil {
		return err
	}
	report := read(fsys, b.baseURL, &b.problems)
	if b.problems.HasErrors() {
		return b.stop()
	}
	b.baseURL = report.Config.BaseURL.Value
	studio, err := newStudio(b.baseURL)
	if err != nil {
		return b.refuse(err)
	}
	drawings := studio.draw(report, &b.problems)
	if b.problems.HasErrors() {
		return b.stop()
	}
	draft, err := write.Begin(b.out)
	if err != nil {
		return b.refuse(err)
	}
	defer draft.Abort()
	progress := b.startProgress()
	defer progress.stop()
	site := &site{
		ctx: ctx, draft: draft, progress: progress, absolute: b.baseURL != "",
		links: linkcheck.New(linkcheck.Options{Offline: b.offline, Base: b.baseURL}),
	}
	input := render.Input{
		Report: report, Theme: templates.Over(ownTheme(fsys)), ChartCSS: studio.css(), Draw: drawings.of,
		BaseURL: b.baseURL, Offline: b.offline,
	}
	if err := site.fill(fsys, report, input, studio, &b.problems); err != nil {
		return b.refuse(err)
	}
	b.problems.Add(brokenLinks(site.links.Broken(), report)...)
	if b.problems.HasErrors() {
		return b.stop()
	}
	progress.stop()
	written, err := draft.Commit()
	if err != nil {
		return b.refuse(err)
	}
	return b.done(written)
}

// read does everything up to resolve, for a site that stands at baseURL or else
// where data/site.yaml says. The problems of every step are collected, so that
// an author sees all of them at once.
func read(fsys fs.FS, baseURL string, problems *source.List) *resolve.Report {
	site := load.Load(fsys, problems)
	if baseURL != "" {
		site.Config.BaseURL = source.At[string]{Value: baseURL, Pos: source.Pos{File: "--base-url"}}
	}
	check.Check(site, problems)
	return resolve.Resolve(site, problems)
}

// fill makes all files of the site: the drawings, the pages and what stands
// beside the narrative.
func (s *site) fill(fsys fs.FS, report *resolve.Report, input render.Input, studio *studio, problems *source.List) error {
	if err := studio.files(report, s.file); err != nil {
		return err
	}
	if err := render.Render(input, problems, s.file); err != nil {
		return err
	}
	return copyAssets(fsys, report, s.file)
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
	if b.baseURL == "" {
		return nil
	}
	base, ok := load.BaseURL(b.baseURL)
	if !ok {
		return &usageError{b.words().badBase, b.baseURL}
	}
	b.baseURL = base
	return nil
}

// amongSources reports whether a folder is, or lies in, one that the site is
// made from: the next build would read what this one wrote.
func amongSources(site, out string) bool {
	for _, name := range []string{"content", "data", "templates"} {
		below, err := filepath.Rel(realPath(filepath.Join(site, name)), realPath(out))
		if err == nil && below != ".." && !strings.HasPrefix(below, ".."+string(filepath.Separator)) {
			return true
		}
	}
	return false
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

// editions are the languages of a report.
func editions(report *resolve.Report) []lang.Lang {
	var languages []lang.Lang
	for _, e := range report.Editions {
		languages = append(languages, e.Lang)
	}
	return languages
}
