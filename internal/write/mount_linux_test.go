package write

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// Tests that need a file system of their own run again in a child process, in
// a user and mount namespace in which mounting is permitted. They are skipped
// where the system lends no such namespace.
const childMounts = "ZONEPRESS_TEST_MOUNTS"

// inNamespace reports whether the test is the child and should do its work.
func inNamespace(t *testing.T) bool {
	t.Helper()
	if os.Getenv(childMounts) != "" {
		return true
	}
	spawn := func(args ...string) *exec.Cmd {
		self, err := os.Executable()
		must(t, err)
		cmd := exec.Command(self, args...)
		cmd.Env = append(os.Environ(), childMounts+"=yes")
		cmd.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
			UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		}
		return cmd
	}
	if err := spawn("-test.run=^$").Run(); err != nil {
		t.Skip("no namespace to mount in:", err)
	}
	out, err := spawn("-test.v", "-test.run=^"+t.Name()+"$").CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	if strings.Contains(string(out), "--- SKIP") {
		t.Skip(string(out))
	}
	return false
}

func mount(t *testing.T, kind, dir, options string) {
	t.Helper()
	must(t, os.MkdirAll(dir, 0o755))
	if err := syscall.Mount(kind, dir, kind, 0, options); err != nil {
		t.Skip("cannot mount", kind, err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
}

func TestAFullDiskLeavesTheOldSite(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	for _, limit := range []string{"size=200k", "nr_inodes=40"} {
		disk := filepath.Join(t.TempDir(), "disk")
		mount(t, "tmpfs", disk, limit)
		dir := filepath.Join(disk, "public")
		small, large := tree{}, tree{}
		for i := range 8 {
			small[fmt.Sprintf("%d/index.html", i)] = "1"
		}
		for i := range 100 {
			large[fmt.Sprintf("%d/index.html", i)] = strings.Repeat("x", 4000)
		}
		mustBuild(t, dir, small)
		for range 3 {
			if _, err := build(dir, large); !errors.Is(err, Full) {
				t.Errorf("%s: error %v, want %v", limit, err, Full)
			}
			holds(t, dir, small)
			nothingBeside(t, dir)
		}
		mustBuild(t, dir, merge(small, tree{"new": "x"}))
	}
}

func TestAMountPointIsRefusedAtOnce(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	dir := filepath.Join(t.TempDir(), "public")
	mount(t, "tmpfs", dir, "size=200k")
	_, err := Begin(dir)
	refused(t, err, Immovable, dir, "")
	nothingBeside(t, dir)
	mustBuild(t, filepath.Join(dir, "site"), tree{"a": "1"})
	holds(t, dir, tree{"site/a": "1", "site/" + Manifest: manifestHead + "\na\n"})
}

// A directory of a lower layer, as in a container that is built from the
// sources, may not be renamed.
func TestADirectoryThatCannotBeRenamedIsLeftAsItIs(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	base := filepath.Join(t.TempDir(), "layers")
	mount(t, "tmpfs", base, "")
	lay(t, base, tree{"lower/public/.gitignore": "*", "upper/": "", "work/": ""})
	merged := filepath.Join(base, "merged")
	mount(t, "overlay", merged, fmt.Sprintf("lowerdir=%[1]s/lower,upperdir=%[1]s/upper,workdir=%[1]s/work,userxattr", base))
	dir := filepath.Join(merged, "public")
	_, err := build(dir, tree{"a": "1"})
	refused(t, err, Immovable, dir, "")
	holds(t, dir, tree{".gitignore": "*"})
	nothingBeside(t, dir)
	must(t, os.RemoveAll(dir)) // what the message advises
	mustBuild(t, dir, tree{"a": "1"})
	mustBuild(t, dir, tree{"a": "2"})
	holds(t, dir, tree{"a": "2"})
}
