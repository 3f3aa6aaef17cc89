package write

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

func TestASecondBuildIsRefusedUntilTheFirstEnds(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "public")
	lay(t, base, tree{"link": "-> public", "public/": ""})
	for _, end := range []func(*Draft){(*Draft).Abort, func(d *Draft) { _, _ = d.Commit() }} {
		first, err := Begin(dir)
		must(t, err)
		must(t, first.File("a", []byte("1")))
		for _, name := range []string{"public", "link", "x/../public/"} {
			_, err = Begin(filepath.Join(base, name))
			refused(t, err, Busy, dir, "")
		}
		other, err := Begin(filepath.Join(base, "other"))
		must(t, err)
		other.Abort()
		end(first)
		nothingBeside(t, dir)
		second, err := Begin(dir)
		must(t, err)
		second.Abort()
	}
}

func TestManyBuildsAtOnceLeaveOneWholeSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	site := func(n int) tree {
		files := tree{}
		for i := range 20 {
			files[fmt.Sprintf("%d/index.html", i)] = fmt.Sprint(n)
		}
		return files
	}
	mustBuild(t, dir, site(0))
	var builders sync.WaitGroup
	for n := range 8 {
		builders.Go(func() {
			for range 10 {
				if _, err := build(dir, site(n)); err != nil && !errors.Is(err, Busy) {
					t.Error(err)
				}
			}
		})
	}
	builders.Wait()
	got := look(t, dir)
	var n int
	_, _ = fmt.Sscan(got["0/index.html"], &n)
	holds(t, dir, site(n))
	nothingBeside(t, dir)
}

func TestFilesComeFromManyGoroutines(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	for round := range 3 {
		draft, err := Begin(dir)
		must(t, err)
		want := tree{}
		for i := range 200 {
			want[fmt.Sprintf("%d/%d/index.html", i%7, i)] = fmt.Sprint(i % (round + 1))
		}
		var renderers sync.WaitGroup
		for name, text := range want {
			renderers.Go(func() {
				if err := draft.File(name, []byte(text)); err != nil {
					t.Error(err)
				}
			})
		}
		renderers.Wait()
		_, err = draft.Commit()
		must(t, err)
		holds(t, dir, want)
	}
}

func TestEndingADraftWaitsForItsFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	for range 20 {
		draft, err := Begin(dir)
		must(t, err)
		var renderers sync.WaitGroup
		for i := range 4 {
			renderers.Go(func() {
				err := draft.File(fmt.Sprint("f", i), []byte("x"))
				if err != nil && !errors.Is(err, Closed) {
					t.Error(err)
				}
			})
		}
		draft.Abort()
		renderers.Wait()
		nothingBeside(t, dir)
		holds(t, dir, tree{"a": "1"})
	}
}

func TestWhatSomebodyAddsDuringTheExchangeIsKept(t *testing.T) {
	for name, sys := range systems() {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			mustBuild(t, dir, tree{"a": "1", "b/c": "1"})
			lay(t, dir, tree{"note.txt": "early", "mine/x": "x"})
			sys.step = func(step string) {
				if step == "publish" {
					must(t, os.Remove(filepath.Join(dir, "note.txt")))
					lay(t, dir, tree{"note.txt": "late", "b/late.txt": "late", "mine/y": "y", "photos/late.jpg": "late"})
				}
			}
			_, err := buildWith(dir, tree{"a": "2"}, sys)
			must(t, err)
			holds(t, dir, tree{"a": "2", "note.txt": "late", "b/late.txt": "late", "mine/x": "x", "mine/y": "y", "photos/late.jpg": "late"})
			nothingBeside(t, dir)
		})
	}
}

func TestWhatHasNoRoomInTheNewSiteIsNotDeleted(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	sys := unsynced()
	sys.step = func(step string) {
		if step == "publish" {
			lay(t, dir, tree{"new.txt": "by hand"})
		}
	}
	_, err := buildWith(dir, tree{"a": "2", "new.txt": "ours"}, sys)
	must(t, err)
	holds(t, dir, tree{"a": "2", "new.txt": "ours"})
	remains := place{dir}.work()
	_, err = Begin(dir)
	refused(t, err, Leftover, remains, "")
	if got := look(t, remains)["new/new.txt"]; got != "by hand" {
		t.Errorf("the file is lost: %q", look(t, remains))
	}
}

func TestRemainsThatAreNotOursStopTheBuild(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	remains := place{dir}.work()
	lay(t, remains, tree{"letter.txt": "dear"})
	_, err := Begin(dir)
	refused(t, err, Leftover, remains, "")
	holds(t, remains, tree{"letter.txt": "dear"})
	must(t, os.RemoveAll(remains))
	mustBuild(t, dir, tree{"a": "2"})
	nothingBeside(t, dir)
}
