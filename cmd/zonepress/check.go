package main

import (
	"github.com/spf13/cobra"

	"zonepress/internal/source"
)

func newCheck(c console) *cobra.Command {
	var dir string
	command := &cobra.Command{
		Use: "check", Short: c.words().checkShort, Long: c.words().checkLong, Args: noArguments(c),
		RunE: func(*cobra.Command, []string) error {
			fsys, err := openSite(dir, c)
			if err != nil {
				return err
			}
			var problems source.List
			read(fsys, &problems)
			if c.print(c.out, problems.Sorted()) {
				return errProblems
			}
			return nil
		},
	}
	addSiteFlag(command, &dir, c)
	return command
}
