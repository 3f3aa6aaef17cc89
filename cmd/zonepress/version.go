package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func newVersion(c console) *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: c.words().versionShort, Args: noArguments(c),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(c.out, "zonepress", version())
			return err
		},
	}
}

// version is the module's version, with the revision for a build from a checkout.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	text := info.Main.Version
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && len(setting.Value) >= 12 && text == "(devel)" {
			text += " " + setting.Value[:12]
		}
	}
	return text
}
