package main

import (
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"zonepress": main})
}

// TestScripts runs the commands as a user would; each script holds a whole site,
// the calls and what they print.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("LANG", "en_US.UTF-8")
			env.Setenv("XDG_CACHE_HOME", filepath.Join(env.WorkDir, ".cache"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"count":     count,
			"exits":     exits,
			"halve":     halve,
			"photo":     photograph,
			"same":      sameTree,
			"unwritten": unwritten,
			"untouched": untouched,
		},
	})
}
