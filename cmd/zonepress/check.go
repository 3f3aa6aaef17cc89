package main

import (
	"slices"

	"github.com/spf13/cobra"

	"zonepress/internal/album"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// checker is one call of the check command.
type checker struct {
	console
	site, format string
	strict       bool
}

func newCheck(c console) *cobra.Command {
	k := &checker{console: c}
	command := &cobra.Command{
		Use: "check", Short: c.words().checkShort, Long: c.words().checkLong, Args: noArguments(c),
		RunE: func(*cobra.Command, []string) error {
			if !slices.Contains([]string{textFormat, jsonFormat, sarifFormat}, k.format) {
				return &usageError{c.words().badFormat, k.format}
			}
			return k.check()
		},
	}
	addSiteFlag(command, &k.site, c)
	addStrictFlag(command, &k.strict, c)
	command.Flags().StringVar(&k.format, "format", textFormat, c.words().formatFlag)
	return command
}

// check says what is wrong, and what might be written as a claim.
func (k *checker) check() error {
	fsys, err := openSite(k.site, k.console)
	if err != nil {
		return err
	}
	problems := source.List{Strict: k.strict}
	report := read(fsys, "", &problems).report
	album.Check(album.Input{FS: fsys, Report: report}, &problems)
	problems.Add(resolve.Proposals(report)...)
	found := problems.Sorted()
	switch k.format {
	case jsonFormat:
		err = writeJSON(k.out, found, report.Claims, k.lang)
	case sarifFormat:
		err = writeSARIF(k.out, found, k.console)
	default:
		k.print(k.out, found)
	}
	if err != nil {
		return err
	}
	if problems.HasErrors() {
		return errProblems
	}
	return nil
}
