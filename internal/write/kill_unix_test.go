//go:build unix

package write

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// The test binary plays the build that is killed: with these variables set it
// builds a site and kills itself, or is killed, on the way.
const (
	childDir    = "ZONEPRESS_TEST_DIR"
	childSystem = "ZONEPRESS_TEST_SYSTEM"
	childStep   = "ZONEPRESS_TEST_STEP" // the number of the step in which it kills itself; 0: it builds until killed
	childLimit  = "ZONEPRESS_TEST_LIMIT"
)

func TestMain(m *testing.M) {
	switch {
	case os.Getenv(childLimit) != "":
		os.Exit(buildWithinLimit())
	case os.Getenv(childDir) != "":
		os.Exit(buildAndDie())
	}
	os.Exit(m.Run())
}

func buildAndDie() int {
	sys := systems()[os.Getenv(childSystem)]
	fatal, _ := strconv.Atoi(os.Getenv(childStep))
	if fatal == 0 {
		for n := 0; ; n++ {
			if _, err := buildWith(os.Getenv(childDir), version(n%2), sys); err != nil {
				fmt.Fprintln(os.Stderr, err)
				return 1
			}
		}
	}
	var steps atomic.Int64
	sys.step = func(string) {
		if int(steps.Add(1)) == fatal {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
	if _, err := buildWith(os.Getenv(childDir), version(1), sys); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// version gives two sites that share some files, and differ in others in
// every way: bytes, names, directories and files that change places.
func version(n int) tree {
	site := tree{"same/index.html": "same", "changed.html": fmt.Sprint("version ", n), "big": strings.Repeat(fmt.Sprint(n), 5000)}
	if n == 0 {
		return merge(site, tree{"swap": "file", "old/a": "a", "old/b": "b"})
	}
	return merge(site, tree{"swap/index.html": "page", "new/a": "a", "new/b": "b"})
}

func foreignFiles() tree {
	return tree{".gitignore": "*", "old/mine.txt": "mine", "photos/a.jpg": "jpg", "photos/empty/": "", "latest": "-> photos/a.jpg"}
}

func child(t *testing.T, vars ...string) *exec.Cmd {
	self, err := os.Executable()
	must(t, err)
	cmd := exec.Command(self, "-test.run=^$")
	cmd.Env = append(os.Environ(), vars...)
	cmd.Stderr = os.Stderr
	return cmd
}

func TestABuildKilledInAnyStepLeavesAWholeSite(t *testing.T) {
	for name := range systems() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			old, new := merge(version(0), foreignFiles()), merge(version(1), foreignFiles())
			sawOld, sawNew := false, false
			for step := 1; ; step++ {
				dir := filepath.Join(t.TempDir(), "public")
				mustBuild(t, dir, version(0))
				lay(t, dir, foreignFiles())
				if !killed(t, child(t, childDir+"="+dir, childSystem+"="+name, childStep+"="+strconv.Itoa(step))) {
					break // the build has fewer steps
				}
				whole(t, dir, name, old, new, step)
				sawOld, sawNew = sawOld || holdsNow(t, dir, old), sawNew || holdsNow(t, dir, new)
				mustBuild(t, dir, version(0))
				holds(t, dir, old)
				nothingBeside(t, dir)
				if t.Failed() {
					t.Fatalf("after the kill in step %d", step)
				}
			}
			if !sawOld || !sawNew {
				t.Errorf("the kills left the old site: %v, the new one: %v", sawOld, sawNew)
			}
		})
	}
}

// killed runs a child and reports whether it killed itself; else it must have
// ended well.
func killed(t *testing.T, cmd *exec.Cmd) bool {
	t.Helper()
	err := cmd.Run()
	if err != nil && cmd.ProcessState.Exited() {
		t.Fatalf("the build failed: %v", err)
	}
	return err != nil
}

func holdsNow(t *testing.T, dir string, want tree) bool {
	return !isMissing(dir) && maps.Equal(look(t, dir), want)
}

// whole fails the test unless the directory is one of two sites. On systems
// without an exchange it may be missing between two renames; the next Begin
// then puts it back.
func whole(t *testing.T, dir, system string, old, new tree, step int) {
	t.Helper()
	if isMissing(dir) && (system == "no exchange" || system == "neither" || system == "no links") {
		draft, err := Begin(dir)
		must(t, err)
		draft.Abort()
	}
	if !holdsNow(t, dir, old) && !holdsNow(t, dir, new) {
		t.Errorf("killed in step %d, the directory is neither site: %q", step, look(t, dir))
	}
}

func TestTheNextBuildAfterAKillKeepsTheForeignFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	for step := 1; ; step++ {
		mustBuild(t, dir, version(0))
		lay(t, dir, tree{"note.txt": "1"})
		if !killed(t, child(t, childDir+"="+dir, childSystem+"=this system", childStep+"="+strconv.Itoa(step))) {
			return
		}
		// The author goes on working before the next build begins.
		must(t, os.WriteFile(filepath.Join(dir, "note.txt"), []byte("2"), 0o644))
		lay(t, dir, tree{"later.txt": "3"})
		draft, err := Begin(dir)
		must(t, err)
		draft.Abort()
		got := look(t, dir)
		if got["note.txt"] != "2" || got["later.txt"] != "3" {
			t.Fatalf("after a kill in step %d the notes are %q, %q", step, got["note.txt"], got["later.txt"])
		}
		nothingBeside(t, dir)
		must(t, os.RemoveAll(dir))
	}
}

func TestBuildsKilledAtAnyTimeLeaveAWholeSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, version(0))
	lay(t, dir, foreignFiles())
	old, new := merge(version(0), foreignFiles()), merge(version(1), foreignFiles())
	for round := range 25 {
		cmd := child(t, childDir+"="+dir, childSystem+"=this system", childStep+"=0")
		must(t, cmd.Start())
		time.Sleep(time.Duration(5+round*3) * time.Millisecond)
		must(t, cmd.Process.Kill())
		if err := cmd.Wait(); err == nil || cmd.ProcessState.Exited() {
			t.Fatalf("the child ended by itself: %v", err)
		}
		whole(t, dir, "this system", old, new, round)
	}
	mustBuild(t, dir, version(0))
	holds(t, dir, old)
	nothingBeside(t, dir)
}
