package write

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// systems are the kinds of file system that a site may be written to.
func systems() map[string]system {
	noExchange := func(string, string) error { return errors.ErrUnsupported }
	noLink := func(from, to string) error {
		return &os.LinkError{Op: "link", Old: from, New: to, Err: errors.ErrUnsupported}
	}
	whole, plain, bare := unsynced(), unsynced(), unsynced()
	plain.exchange = noExchange
	bare.exchange, bare.link = noExchange, noLink
	// Links may be missing where the exchange is not.
	linkless := unsynced()
	linkless.link = noLink
	return map[string]system{"this system": whole, "no exchange": plain, "no links": linkless, "neither": bare}
}

func TestEverySystemGivesTheSameSite(t *testing.T) {
	for name, sys := range systems() {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			foreign := tree{".gitignore": "*", "mine/a": "a", "mine/empty/": "", "link": "-> mine/a"}
			lay(t, dir, tree{".gitignore": "*"})
			for i, site := range []tree{{"a": "1", "b/c": "1"}, {"a": "2", "b/c": "1"}, {"a/x": "3", "b": "3"}, {"b": "3"}} {
				if _, err := buildWith(dir, site, sys); err != nil {
					t.Fatal(err)
				}
				if i == 0 {
					lay(t, dir, tree{"mine/a": "a", "mine/empty/": "", "link": "-> mine/a"})
				}
				holds(t, dir, merge(foreign, site))
				nothingBeside(t, dir)
			}
		})
	}
}

func TestUnchangedFilesKeepTheirTimeOnEverySystem(t *testing.T) {
	for name, sys := range systems() {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			_, err := buildWith(dir, tree{"same": "1", "other": "1"}, sys)
			must(t, err)
			setOld(t, dir, "same", "other")
			_, err = buildWith(dir, tree{"same": "1", "other": "2"}, sys)
			must(t, err)
			if got := stat(t, dir, "same").ModTime(); !got.Equal(longAgo) {
				t.Errorf("unchanged file has time %v", got)
			}
			if got := stat(t, dir, "other").ModTime(); got.Equal(longAgo) {
				t.Error("changed file kept its time")
			}
		})
	}
}

func TestTheSiteIsOnTheDiskBeforeItIsPublished(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	sys, order := thisSystem(), ""
	sys.syncAll = func(staging string) error {
		order += "sync "
		holds(t, staging, tree{"a": "2", "b": "1"})
		return syncAll(staging)
	}
	sys.exchange = func(a, b string) error {
		order += "exchange"
		return exchange(a, b)
	}
	_, err := buildWith(dir, tree{"a": "2", "b": "1"}, sys)
	must(t, err)
	if order != "sync exchange" {
		t.Errorf("order: %s", order)
	}
	sys.syncAll = func(string) error { return errors.New("disk broken") }
	_, err = buildWith(dir, tree{"a": "3"}, sys)
	refused(t, err, System, dir, "")
	holds(t, dir, tree{"a": "2", "b": "1"})
	nothingBeside(t, dir)
}

func TestAFailedExchangeLeavesTheOldSite(t *testing.T) {
	for name, c := range map[string]struct {
		cause error
		kind  Kind
	}{
		"permission":  {os.ErrPermission, Denied},
		"other cause": {errors.New("broken"), System},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			mustBuild(t, dir, tree{"a": "1"})
			sys := unsynced()
			sys.exchange = func(string, string) error { return c.cause }
			_, err := buildWith(dir, tree{"a": "2"}, sys)
			refused(t, err, c.kind, dir, "")
			if !errors.Is(err, c.cause) {
				t.Errorf("the cause is lost: %v", err)
			}
			holds(t, dir, tree{"a": "1"})
			nothingBeside(t, dir)
		})
	}
}
