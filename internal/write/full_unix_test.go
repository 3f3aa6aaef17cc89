//go:build unix

package write

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// buildWithinLimit is run in a child process that may write no file larger
// than childLimit bytes: for a program that is what a full disk is. It ends
// with 3 when the build fails for that reason.
func buildWithinLimit() int {
	limit, _ := strconv.ParseUint(os.Getenv(childLimit), 10, 32)
	signal.Ignore(syscall.SIGXFSZ)
	var max syscall.Rlimit
	_ = syscall.Getrlimit(syscall.RLIMIT_FSIZE, &max)
	max.Cur = limit
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &max); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	switch _, err := build(os.Getenv(childDir), version(1)); {
	case err == nil:
		return 0
	case errors.Is(err, Full):
		return 3
	default:
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
}

func TestABuildThatRunsOutOfSpaceLeavesTheOldSite(t *testing.T) {
	// 4000 bytes cut the large page short, 30 the manifest.
	for _, limit := range []string{"4000", "30", "0"} {
		dir := filepath.Join(t.TempDir(), "public")
		mustBuild(t, dir, version(0))
		lay(t, dir, foreignFiles())
		cmd := child(t, childDir+"="+dir, childLimit+"="+limit)
		_ = cmd.Run()
		if code := cmd.ProcessState.ExitCode(); code != 3 {
			t.Errorf("limit %s: the build ended with %d, want the error of a full disk", limit, code)
		}
		holds(t, dir, merge(version(0), foreignFiles()))
		nothingBeside(t, dir)
	}
	dir := filepath.Join(t.TempDir(), "public")
	must(t, child(t, childDir+"="+dir, childLimit+"=1000000").Run())
	holds(t, dir, version(1))
}

func TestAFailedFileStopsTheCommit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	draft, err := Begin(dir)
	must(t, err)
	long := strings.Repeat("x", 300)
	if err := draft.File(long, nil); !errors.Is(err, System) || !errors.Is(err, syscall.ENAMETOOLONG) {
		t.Errorf("a name too long gives %v", err)
	}
	must(t, draft.File("a", []byte("2")))
	_, err = draft.Commit()
	refused(t, err, System, long, "")
	holds(t, dir, tree{"a": "1"})
	nothingBeside(t, dir)
}

func TestModesFollowTheUmask(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	for _, mask := range []fs.FileMode{0o022, 0o077, 0o002, 0o137} {
		before := syscall.Umask(int(mask &^ 0o100)) // the builder must be able to enter its directories
		name := fmt.Sprintf("new/%o", mask)
		_, err := build(dir, tree{name: "x"})
		syscall.Umask(before)
		must(t, err)
		if got, want := stat(t, dir, name).Mode().Perm(), 0o644&^mask; got != want {
			t.Errorf("umask %o: file mode %o, want %o", mask, got, want)
		}
		if got, want := stat(t, dir, "new").Mode().Perm(), 0o755&^(mask&^0o100); got != want {
			t.Errorf("umask %o: directory mode %o, want %o", mask, got, want)
		}
	}
}

func TestModesOfPublishedFiles(t *testing.T) {
	for _, c := range []struct {
		mode fs.FileMode
		kept bool
	}{{0o644, true}, {0o444, true}, {0o664, true}, {0o600, false}, {0o000, false}} {
		dir := filepath.Join(t.TempDir(), "public")
		mustBuild(t, dir, tree{"a": "1", "b": "1"})
		before := stat(t, dir, "a")
		must(t, os.Chmod(filepath.Join(dir, "a"), c.mode))
		mustBuild(t, dir, tree{"a": "1", "b": "2"})
		if now := stat(t, dir, "a"); os.SameFile(before, now) != c.kept {
			t.Errorf("mode %o: file kept: %v, want %v", c.mode, !c.kept, c.kept)
		}
		mustBuild(t, dir, tree{"a": "changed"})
		holds(t, dir, tree{"a": "changed"})
	}
}

func TestTheDirectoryKeepsItsOwnMode(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	must(t, os.Mkdir(dir, 0o755))
	must(t, os.Chmod(dir, 0o750|fs.ModeSetgid))
	for _, text := range []string{"1", "2"} {
		mustBuild(t, dir, tree{"a": text})
		if got, want := stat(t, dir, ".").Mode(), 0o750|fs.ModeSetgid|fs.ModeDir; got != want {
			t.Errorf("mode %v, want %v", got, want)
		}
	}
}

func TestReadOnlyForeignDirectoriesAreCarried(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"a": "1"})
	lay(t, dir, tree{"archive/x": "x"})
	archive := filepath.Join(dir, "archive")
	must(t, os.Chmod(archive, 0o555))
	t.Cleanup(func() { _ = os.Chmod(archive, 0o755) })
	mustBuild(t, dir, tree{"a": "2"})
	holds(t, dir, tree{"a": "2", "archive/x": "x"})
	if got := stat(t, dir, "archive").Mode().Perm(); got != 0o555 {
		t.Errorf("mode %o", got)
	}
	nothingBeside(t, dir)
}

func TestAParentThatMayNotBeWritten(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("the superuser may write everywhere")
	}
	parent := t.TempDir()
	dir := filepath.Join(parent, "public")
	must(t, os.Mkdir(dir, 0o755))
	must(t, os.Chmod(parent, 0o555))
	t.Cleanup(func() { _ = os.Chmod(parent, 0o755) })
	_, err := Begin(dir)
	refused(t, err, Denied, parent, "")
}
