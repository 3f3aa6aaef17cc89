package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"zonepress/internal/freeze"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/promise"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// releaser is one call of the release command.
type releaser struct {
	console
	site, name, date string
	baseURL          string
	note             map[lang.Lang]*string
	strict           bool
	problems         source.List
}

func newRelease(c console) *cobra.Command {
	r := &releaser{console: c, note: map[lang.Lang]*string{lang.Chinese: new(string), lang.English: new(string)}}
	w := releaseTexts[c.lang]
	command := &cobra.Command{
		Use: w.use, Short: w.short, Long: w.long,
		Args: func(_ *cobra.Command, args []string) error {
			switch len(args) {
			case 0:
				return errors.New(w.noName)
			case 1:
				return nil
			}
			return &usageError{c.words().surplus, args[1]}
		},
		RunE: func(command *cobra.Command, args []string) error {
			r.name = args[0]
			if err := r.checkCall(); err != nil {
				return err
			}
			return r.release(command.Context())
		},
	}
	addSiteFlag(command, &r.site, c)
	addStrictFlag(command, &r.problems.Strict, c)
	command.Flags().StringVar(&r.date, "date", "", w.dateFlag)
	command.Flags().StringVar(r.note[lang.Chinese], "note", "", w.noteFlag)
	command.Flags().StringVar(r.note[lang.English], "note-en", "", w.noteEnglishFlag)
	command.Flags().StringVar(&r.baseURL, "base-url", "", c.words().baseFlag)
	return command
}

// checkCall says what is wrong with the words of the call.
func (r *releaser) checkCall() error {
	w := releaseTexts[r.lang]
	if !load.IsReleaseName(r.name) {
		return &usageError{w.badName, r.name}
	}
	if r.date == "" {
		return errors.New(w.noDate)
	}
	if _, err := time.Parse(time.DateOnly, r.date); err != nil {
		return &usageError{w.badDate, r.date}
	}
	return r.checkBaseURL(&r.baseURL)
}

// release freezes what stands now: into a file of data/releases/ and, with
// every address of the site as it then is, into data/urls.lock. With an error
// on the way nothing is written.
func (r *releaser) release(ctx context.Context) error {
	fsys, err := openSite(r.site, r.console)
	if err != nil {
		return err
	}
	before := read(fsys, r.baseURL, &r.problems)
	promises := readPromises(fsys, before, &r.problems)
	made := record.Release{
		Issue: record.Issue{Number: len(before.site.Releases) + 1, Name: r.name, Date: r.date}, Note: r.noteText(), Set: *before.now,
	}
	r.judge(before, made)
	if r.problems.HasErrors() {
		return r.stop()
	}
	after := before.with(made, &r.problems)
	addresses, err := r.rehearse(ctx, fsys, after, promises)
	if err != nil {
		return r.refuse(err)
	}
	if r.problems.HasErrors() {
		return r.stop()
	}
	if err := writeRelease(r.site, r.name, freeze.Encode(made), promises.lock.With(addresses)); err != nil {
		return r.refuse(err)
	}
	return r.done(after)
}

// noteText says why the release is made, in the languages in which that was
// given.
func (r *releaser) noteText() record.Text {
	text := record.Text{}
	for l, note := range r.note {
		if *note != "" {
			text[l] = *note
		}
	}
	if len(text) == 0 {
		return nil
	}
	return text
}

// judge says what keeps the release from being made, and what its maker should
// know.
func (r *releaser) judge(before *reading, made record.Release) {
	for _, other := range before.site.Releases {
		if other.Name == made.Name {
			r.problems.Add(source.Error(other.Pos, "release-exists", source.Args{"name": made.Name}))
		}
	}
	newest := before.past.Latest()
	if newest == nil {
		if before.now.Report.Base == "" {
			r.problems.Add(source.Note(before.site.Config.Pos, "release-without-base", nil))
		}
		return
	}
	args := source.Args{"date": made.Date, "before": newest.Date, "name": newest.Name}
	if made.Date < newest.Date {
		r.problems.Add(source.Error(source.Pos{}, "release-date-before", args))
	}
	if len(before.past.Draft()) == 0 {
		r.problems.Add(source.Note(source.Pos{}, "release-no-change", args))
	}
}

// with is the site as it is once a release of it was made.
func (r *reading) with(made record.Release, problems *source.List) *reading {
	s := *r.site
	s.Releases = append(slices.Clone(s.Releases), site.Release{
		Pos:    source.Pos{File: releaseFile(made.Name), Line: 1, Column: 1},
		Number: source.At[int]{Value: made.Number}, Date: source.At[string]{Value: made.Date}, Release: made,
	})
	return &reading{&s, r.report, r.now, history.Of(&s, r.now, problems)}
}

// rehearse makes the site as it is once released, keeps its addresses and
// throws the rest away.
func (r *releaser) rehearse(ctx context.Context, fsys fs.FS, after *reading, p *promises) ([]string, error) {
	store := openStore("")()
	press, err := newPress(fsys, after, p, store, &r.problems)
	if err != nil {
		return nil, err
	}
	if r.problems.HasErrors() {
		return nil, nil
	}
	progress := r.startProgress()
	defer progress.stop()
	out := newOutput(ctx, press, func(string, []byte) error { return nil }, progress)
	if err := out.fill(press, &r.problems); err != nil {
		return nil, err
	}
	store.close(&r.problems)
	return out.addresses(), nil
}

// stop prints what keeps the release from being made.
func (r *releaser) stop() error {
	r.print(r.err, r.problems.Sorted())
	fmt.Fprintln(r.err, releaseTexts[r.lang].stopped)
	return errProblems
}

// refuse reports an error of the disk, beside whatever else is known.
func (r *releaser) refuse(err error) error {
	r.problems.Add(diskProblem(err))
	return r.stop()
}

// done tells what was frozen, after the warnings and notes.
func (r *releaser) done(after *reading) error {
	r.print(r.err, r.problems.Sorted())
	made := after.past.Latest()
	_, err := fmt.Fprintf(r.out, releaseTexts[r.lang].done+"\n",
		made.Number, made.Name, made.Date, len(made.Figures), len(made.Charts), len(made.Changes), releaseFile(made.Name), promise.LockFile)
	return err
}
