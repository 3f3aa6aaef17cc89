package promise_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/promise"
	"zonepress/internal/record"
	"zonepress/internal/seal"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// told lists problems: place and code.
func told(problems *source.List) []string {
	var list []string
	for _, p := range problems.Sorted() {
		list = append(list, p.Pos.String()+" "+p.Code)
	}
	return list
}

func TestALockReadsBackAsWritten(t *testing.T) {
	file := promise.Encode([]string{"/b/", "/", "/a.csv", "/b/", "/assets/x.1234.css", "/404.html", "/en/404.html", "/rules/nginx.conf", "no-address"})
	var problems source.List
	lock := promise.Parse(file, promise.LockFile, &problems)
	if want := []string{"/", "/a.csv", "/b/"}; !slices.Equal(lock.Addresses(), want) || told(&problems) != nil {
		t.Errorf("read %q, told %q", lock.Addresses(), told(&problems))
	}
	if again := promise.Encode(lock.Addresses()); !bytes.Equal(again, file) {
		t.Errorf("written again it is\n%s", again)
	}
}

func TestAReleaseAddsAndNeverDrops(t *testing.T) {
	lock := promise.Parse(promise.Encode([]string{"/a/", "/b/"}), promise.LockFile, &source.List{})
	after := promise.Parse(lock.With([]string{"/c/", "/b/", "/assets/x.css"}), promise.LockFile, &source.List{})
	if want := []string{"/a/", "/b/", "/c/"}; !slices.Equal(after.Addresses(), want) {
		t.Errorf("the lock lists %q, want %q", after.Addresses(), want)
	}
}

func TestALockThatIsNotAsItWasWrittenIsTold(t *testing.T) {
	good := string(promise.Encode([]string{"/a/", "/b/", "/c.csv"})) // the addresses stand in lines 4 to 6
	text, _, _ := strings.Cut(good, "# seal")
	sealed := func(text string) string { return string(seal.Close([]byte(text))) }
	for name, c := range map[string]struct {
		file string
		want string
	}{
		"as written":               {good, ""},
		"with the ends of Windows": {strings.ReplaceAll(good, "\n", "\r\n"), ""},
		"with a byte-order mark":   {"\uFEFF" + good, ""},
		"one deleted":              {strings.Replace(good, "/b/\n", "", 1), "data/urls.lock lock-changed"},
		"one changed":              {strings.Replace(good, "/b/", "/bb/", 1), "data/urls.lock lock-changed"},
		"one added out of order":   {strings.Replace(good, "/a/\n", "/z/\n/a/\n", 1), "data/urls.lock:5:1 lock-order"},
		"one added twice":          {strings.Replace(good, "/b/\n", "/b/\n/b/\n", 1), "data/urls.lock:6:1 lock-twice"},
		"something else added":     {strings.Replace(good, "/b/\n", "b\n/b/\n", 1), "data/urls.lock:5:1 lock-address"},
		"an empty line added":      {strings.Replace(good, "/b/\n", "\n/b/\n", 1), "data/urls.lock:5:1 lock-address"},
		"a conflict":               {strings.Replace(good, "/b/\n", "<<<<<<< ours\n/b/\n=======\n/bb/\n>>>>>>> theirs\n", 1), "data/urls.lock:5:1 lock-conflict"},
		"cut in the middle":        {good[:len(good)/2], "data/urls.lock:3:1 lock-cut"},
		"cut before the seal":      {text, "data/urls.lock:6:1 lock-cut"},
		"cut in the seal":          {good[:len(good)-9], "data/urls.lock lock-changed"},
		"empty":                    {"", "data/urls.lock:1:1 lock-cut"},
		"sealed out of order":      {sealed("# zonepress urls.lock 1\n/b/\n/a/\n"), "data/urls.lock:3:1 lock-order"},
		"sealed twice the same":    {sealed("# zonepress urls.lock 1\n/a/\n/a/\n"), "data/urls.lock:3:1 lock-twice"},
		"sealed with no address":   {sealed("# zonepress urls.lock 1\n/a/../b/\n"), "data/urls.lock:2:1 lock-address"},
		"sealed without a head":    {sealed("/a/\n"), "data/urls.lock:1:1 lock-head"},
		"of a newer format":        {sealed("# zonepress urls.lock 2\n/a/\n"), "data/urls.lock:1:1 lock-newer"},
	} {
		t.Run(name, func(t *testing.T) {
			var problems source.List
			promise.Parse([]byte(c.file), promise.LockFile, &problems)
			if got := strings.Join(told(&problems), "\n"); got != c.want {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}

func TestThereIsNoLockBeforeTheFirstRelease(t *testing.T) {
	released := &site.Site{Releases: []site.Release{{Release: record.Release{Issue: record.Issue{Number: 1, Name: "2026-11"}}}}}
	for _, c := range []struct {
		fsys fstest.MapFS
		site *site.Site
		want []string
	}{
		{fstest.MapFS{}, &site.Site{}, nil},
		{fstest.MapFS{}, released, []string{"data/urls.lock lock-missing"}},
		{fstest.MapFS{"data/urls.lock/x": {}}, &site.Site{}, []string{"data/urls.lock lock-unreadable"}},
		{fstest.MapFS{"data/urls.lock": {Data: promise.Encode([]string{"/"})}}, released, nil},
	} {
		var problems source.List
		if lock := promise.Read(c.fsys, c.site, &problems); lock == nil || !slices.Equal(told(&problems), c.want) {
			t.Errorf("told %q, want %q", told(&problems), c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(promise.Encode([]string{"/", "/a/", "/b.csv"}))
	f.Add([]byte("# zonepress urls.lock 1\n/b/\n/a/\n# seal: sha256:00\n"))
	f.Add([]byte("<<<<<<<\n=======\n>>>>>>>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var problems source.List
		lock := promise.Parse(data, promise.LockFile, &problems)
		addresses := lock.Addresses()
		if !slices.IsSorted(addresses) || len(slices.Compact(slices.Clone(addresses))) != len(addresses) {
			t.Fatalf("the addresses are %q", addresses)
		}
		again := promise.Parse(promise.Encode(addresses), promise.LockFile, &problems)
		kept := slices.DeleteFunc(slices.Clone(addresses), func(a string) bool { return !promise.Promised(a) })
		if !slices.Equal(again.Addresses(), kept) {
			t.Fatalf("%q reads back as %q", kept, again.Addresses())
		}
	})
}
