package browser

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// world is what all tests share: made once by TestMain, and not changed after.
var world struct {
	report, past *hosted // served
	offline      *built  // opened from the disk
	chromium     string  // path of the browser
	start        browserStart
}

// findings are the lines that the report of the tests ends with.
var findings struct {
	sync.Mutex
	lines []string
}

// report adds a line to what `make browser` prints of a run, passed or failed.
func report(format string, values ...any) {
	findings.Lock()
	defer findings.Unlock()
	findings.lines = append(findings.lines, fmt.Sprintf(format, values...))
}

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	folder, err := os.MkdirTemp("", "zonepress-browser-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	stop, err := prepare(folder)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	code := m.Run()
	slices.Sort(findings.lines)
	for _, line := range findings.lines {
		fmt.Println(line)
	}
	return code
}

// prepare builds the sites below a folder, serves them and starts the browser.
func prepare(folder string) (stop func(), err error) {
	if world.chromium, err = findChromium(); err != nil {
		return nil, err
	}
	program := filepath.Join(folder, "zonepress")
	if err := command("../..", "go", "build", "-o", program, "./cmd/zonepress"); err != nil {
		return nil, err
	}
	report, err := build(program, "../..", filepath.Join(folder, "report"))
	if err != nil {
		return nil, err
	}
	world.offline, err = build(program, "../..", filepath.Join(folder, "offline"), "--offline")
	if err != nil {
		return nil, err
	}
	past, err := buildPast(program, folder)
	if err != nil {
		return nil, err
	}
	if world.report, err = serve(report); err != nil {
		return nil, err
	}
	if world.past, err = serve(past); err != nil {
		return nil, err
	}
	if world.start, err = startBrowser(world.chromium, filepath.Join(folder, "profile")); err != nil {
		return nil, err
	}
	return func() {
		world.start.stop()
		world.report.server.Close()
		world.past.server.Close()
	}, nil
}

// findChromium returns the path of the browser.
func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			return found, nil
		}
	}
	return "", fmt.Errorf("chromium is not installed: run `make browser`")
}

// command runs a program in a folder; its output is told where it fails.
func command(dir, name string, arguments ...string) error {
	c := exec.Command(name, arguments...)
	c.Dir = dir
	if output, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %v\n%s", name, strings.Join(arguments, " "), err, output)
	}
	return nil
}
