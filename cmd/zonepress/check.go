package main

import (
	"github.com/spf13/cobra"

	"zonepress/internal/source"
)

func newCheck(c console) *cobra.Command {
	var dir string
	var strict bool
	command := &cobra.Command{
		Use: "check", Short: c.words().checkShort, Long: c.words().checkLong, Args: noArguments(c),
		RunE: func(*cobra.Command, []string) error {
			fsys, err := openSite(dir, c)
			if err != nil {
				return err
			}
			problems := source.List{Strict: strict}
			read(fsys, &problems)
			if c.print(c.out, problems.Sorted()) {
				return errProblems
			}
			return nil
		},
	}
	addSiteFlag(command, &dir, c)
	addStrictFlag(command, &strict, c)
	return command
}
