package cache

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var today = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// keyOf is a key of the tests.
func keyOf(text string) Key { return KeyOf("test", 1, []byte(text)) }

func TestWhatWasPutIsThereInTheNextBuild(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made", "as needed")
	for _, data := range [][]byte{{}, []byte("数据"), bytes.Repeat([]byte{0}, 1<<20)} {
		key := keyOf(string(data))
		Open(dir, today).Put(key, data)
		next := Open(dir, today)
		if got, ok := next.Get(key); !ok || !bytes.Equal(got, data) {
			t.Errorf("%d bytes: got %d, %v", len(data), len(got), ok)
		}
		if next.Err() != nil || next.Damaged() != nil {
			t.Errorf("%v, %v", next.Err(), next.Damaged())
		}
	}
	if _, ok := Open(dir, today).Get(keyOf("another")); ok {
		t.Error("what was never put is there")
	}
}

func TestKeysTellKindVersionAndPartsApart(t *testing.T) {
	part := func(texts ...string) [][]byte {
		var parts [][]byte
		for _, text := range texts {
			parts = append(parts, []byte(text))
		}
		return parts
	}
	keys := map[Key]string{}
	for name, key := range map[string]Key{
		"plain": KeyOf("a", 1, part("bc", "d")...), "kind": KeyOf("ab", 1, part("c", "d")...),
		"cut elsewhere": KeyOf("a", 1, part("b", "cd")...), "joined": KeyOf("a", 1, part("bcd")...),
		"empty part": KeyOf("a", 1, part("bc", "d", "")...), "version": KeyOf("a", 2, part("bc", "d")...), "none": KeyOf("a", 1),
	} {
		if other, taken := keys[key]; taken {
			t.Errorf("%s and %s have one key", name, other)
		}
		keys[key] = name
	}
	if KeyOf("a", 1, part("b")...) != KeyOf("a", 1, part("b")...) {
		t.Error("equal inputs have two keys")
	}
}

func TestDamagedEntriesAreNeverUsedAndMadeAnew(t *testing.T) {
	data := []byte("the finished bytes")
	key := keyOf("picture")
	for name, damage := range map[string]func(entry []byte) []byte{
		"empty":          func([]byte) []byte { return nil },
		"header alone":   func(e []byte) []byte { return e[:headerSize] },
		"half a header":  func(e []byte) []byte { return e[:headerSize/2] },
		"cut short":      func(e []byte) []byte { return e[:len(e)-1] },
		"longer":         func(e []byte) []byte { return append(e, 0) },
		"another bit":    func(e []byte) []byte { e[len(e)-3] ^= 1; return e },
		"another sum":    func(e []byte) []byte { e[sumAt] ^= 1; return e },
		"another length": func(e []byte) []byte { e[lengthAt] ^= 0x80; return e },
		"another magic":  func(e []byte) []byte { e[0] ^= 1; return e },
		"zeros":          func(e []byte) []byte { clear(e); return e },
		"another entry":  func([]byte) []byte { return append(header(keyOf("other"), data), data...) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			Open(dir, today).Put(key, data)
			file := filepath.Join(dir, key.path())
			entry, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, damage(entry), 0o644); err != nil {
				t.Fatal(err)
			}
			c := Open(dir, today)
			if got, ok := c.Get(key); ok {
				t.Fatalf("handed out %q", got)
			}
			if _, err := os.Stat(file); !os.IsNotExist(err) {
				t.Errorf("it is still there: %v", err)
			}
			got, err := c.Do(key, func() ([]byte, error) { return data, nil })
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("made %q, %v", got, err)
			}
			if names := c.Damaged(); !slices.Equal(names, []string{key.path()}) {
				t.Errorf("named %v", names)
			}
			if got, ok := Open(dir, today).Get(key); !ok || !bytes.Equal(got, data) {
				t.Errorf("afterwards %q, %v", got, ok)
			}
		})
	}
}

func TestWhatIsNoFileAtAnEntrysPlaceIsNotFollowed(t *testing.T) {
	for name, put := range map[string]func(file, secret string) error{
		"link":   func(file, secret string) error { return os.Symlink(secret, file) },
		"folder": func(file, _ string) error { return os.Mkdir(file, 0o755) },
	} {
		t.Run(name, func(t *testing.T) {
			dir, key := t.TempDir(), keyOf("x")
			secret := filepath.Join(dir, "secret")
			if err := os.WriteFile(secret, append(header(key, []byte("no")), "no"...), 0o644); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(dir, key.path())
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := put(file, secret); err != nil {
				t.Skip(err)
			}
			c := Open(dir, today)
			if got, ok := c.Get(key); ok {
				t.Errorf("handed out %q", got)
			}
			if len(c.Damaged()) != 1 {
				t.Errorf("named %v", c.Damaged())
			}
			if _, err := os.Stat(secret); err != nil {
				t.Errorf("what the link led to is gone: %v", err)
			}
		})
	}
}

func TestAFolderThatCannotBeWrittenCostsSpeedAlone(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	c := Open(filepath.Join(blocked, "cache"), today)
	made := 0
	for range 3 {
		got, err := c.Do(keyOf("x"), func() ([]byte, error) { made++; return []byte("bytes"), nil })
		if err != nil || string(got) != "bytes" {
			t.Fatalf("%q, %v", got, err)
		}
	}
	if made != 1 {
		t.Errorf("made %d times in one build", made)
	}
	if c.Err() == nil {
		t.Error("nothing is said")
	}
	c.Trim(0)
}

func TestAReadOnlyFolderIsStillRead(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	dir, key := t.TempDir(), keyOf("x")
	Open(dir, today).Put(key, []byte("kept"))
	for _, folder := range []string{filepath.Join(dir, filepath.Dir(key.path())), dir} {
		if err := os.Chmod(folder, 0o555); err != nil {
			t.Fatal(err)
		}
		defer os.Chmod(folder, 0o755)
	}
	c := Open(dir, today)
	if got, ok := c.Get(key); !ok || string(got) != "kept" {
		t.Errorf("%q, %v", got, ok)
	}
	c.Put(keyOf("y"), []byte("new"))
	if c.Err() == nil {
		t.Error("nothing is said")
	}
	if got, ok := c.Get(keyOf("y")); !ok || string(got) != "new" {
		t.Errorf("not kept for the rest of the build: %q, %v", got, ok)
	}
}

func TestAfterTheFirstFailureNothingIsWritten(t *testing.T) {
	dir := t.TempDir()
	c := Open(dir, today)
	first := errors.New("no space left")
	c.fail(first)
	c.fail(errors.New("second"))
	c.Put(keyOf("x"), []byte("bytes"))
	if !errors.Is(c.Err(), first) {
		t.Errorf("said %v", c.Err())
	}
	if entries, _ := c.list(); len(entries) > 0 {
		t.Errorf("wrote %v", entries)
	}
}

func TestMemoryThatStandsInForTheDiskIsBounded(t *testing.T) {
	c := Open(t.TempDir(), today)
	c.fail(errors.New("no space left"))
	c.Put(keyOf("large"), make([]byte, keptRoom))
	c.Put(keyOf("one more"), []byte{1})
	if _, ok := c.Get(keyOf("large")); !ok {
		t.Error("what fits is not kept")
	}
	if _, ok := c.Get(keyOf("one more")); ok {
		t.Error("what does not fit is kept")
	}
}

func TestWithoutACacheEverythingIsMade(t *testing.T) {
	var c *Cache
	made := 0
	for range 2 {
		got, err := c.Do(keyOf("x"), func() ([]byte, error) { made++; return []byte("bytes"), nil })
		if err != nil || string(got) != "bytes" {
			t.Fatalf("%q, %v", got, err)
		}
	}
	c.Put(keyOf("x"), []byte("bytes"))
	if _, ok := c.Get(keyOf("x")); ok || made != 2 || c.Err() != nil || c.Damaged() != nil {
		t.Errorf("made %d times, %v, %v", made, c.Err(), c.Damaged())
	}
	c.Trim(0)
}

func TestEqualThingsAreMadeOnceAtATime(t *testing.T) {
	c := Open(t.TempDir(), today)
	var made [4]atomic.Int32
	var wg sync.WaitGroup
	for i := range 64 {
		wg.Go(func() {
			n := i % len(made)
			want := fmt.Sprint("bytes ", n)
			got, err := c.Do(keyOf(want), func() ([]byte, error) {
				made[n].Add(1)
				time.Sleep(time.Millisecond)
				return []byte(want), nil
			})
			if err != nil || string(got) != want {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
	wg.Wait()
	for n := range made {
		if times := made[n].Load(); times != 1 {
			t.Errorf("%d was made %d times", n, times)
		}
	}
}

func TestFailuresReachEverybodyAndAreNotKept(t *testing.T) {
	c := Open(t.TempDir(), today)
	failure := errors.New("cannot be drawn")
	begun, waiting := make(chan struct{}), make(chan error)
	go func() {
		<-begun
		_, err := c.Do(keyOf("x"), func() ([]byte, error) { return nil, failure })
		waiting <- err
	}()
	_, err := c.Do(keyOf("x"), func() ([]byte, error) {
		close(begun)
		time.Sleep(20 * time.Millisecond)
		return nil, failure
	})
	if !errors.Is(err, failure) || !errors.Is(<-waiting, failure) {
		t.Errorf("got %v", err)
	}
	if got, err := c.Do(keyOf("x"), func() ([]byte, error) { return []byte("better"), nil }); err != nil || string(got) != "better" {
		t.Errorf("the second time %q, %v", got, err)
	}
}

func TestAMakerThatPanicsLeavesNobodyWaiting(t *testing.T) {
	c := Open(t.TempDir(), today)
	func() {
		defer func() { _ = recover() }()
		_, _ = c.Do(keyOf("x"), func() ([]byte, error) { panic("broken") })
	}()
	if got, err := c.Do(keyOf("x"), func() ([]byte, error) { return []byte("fine"), nil }); err != nil || string(got) != "fine" {
		t.Errorf("%q, %v", got, err)
	}
}

func FuzzOpen(f *testing.F) {
	key := keyOf("x")
	f.Add(append(header(key, []byte("data")), "data"...))
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, entry []byte) {
		if data, ok := open(key, entry); ok && !bytes.Equal(append(header(key, data), data...), entry) {
			t.Errorf("%q passes for an entry", entry)
		}
	})
}

func BenchmarkGet(b *testing.B) {
	c := Open(b.TempDir(), today)
	c.Put(keyOf("x"), make([]byte, 40<<10))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := c.Get(keyOf("x")); !ok {
			b.Fatal("not there")
		}
	}
}

func BenchmarkPut(b *testing.B) {
	c := Open(b.TempDir(), today)
	data := make([]byte, 40<<10)
	b.ReportAllocs()
	for b.Loop() {
		c.Put(keyOf("x"), data)
	}
}
