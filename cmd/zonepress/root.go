package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"zonepress/internal/lang"
)

// The exit codes of the program.
const (
	exitDone    = 0
	exitProblem = 1 // something in the site is wrong, or the answer could not be written
	exitUsage   = 2 // the program was called wrongly
)

// errProblems ends a command whose problems are printed already.
var errProblems = errors.New("problems were found")

// run carries out one call of the program and returns its exit code.
func run(ctx context.Context, args []string, c console) int {
	c.lang = languageOf(args, c.getenv)
	out := &outlet{to: c.out}
	c.out = out
	root := newRoot(c)
	root.SetArgs(args)
	root.SetOut(c.out)
	root.SetErr(c.err)
	err := root.ExecuteContext(ctx)
	switch {
	case out.err != nil:
		fmt.Fprintf(c.err, c.words().unwritten+"\n", out.err)
		return exitProblem
	case err == nil:
		return exitDone
	case errors.Is(err, errProblems):
		return exitProblem
	case errors.Is(err, errUnreadable):
		return exitUsage
	}
	fmt.Fprintf(c.err, c.words().wrongUsage+"\n", err)
	return exitUsage
}

func newRoot(c console) *cobra.Command {
	w := c.words()
	root := &cobra.Command{
		Use: "zonepress", Short: w.short, Long: w.long,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetUsageTemplate(w.usageTemplate)
	root.SetHelpCommand(newHelp())
	root.SetFlagErrorFunc(flagError(c))
	root.Args = noArguments(c)
	root.RunE = func(command *cobra.Command, _ []string) error { return command.Help() }
	root.Version = version()
	root.SetVersionTemplate("zonepress {{.Version}}\n")
	root.Flags().Bool("version", false, w.versionShort)
	var language string
	root.PersistentFlags().StringVar(&language, "lang", string(c.lang), w.langFlag)
	root.PersistentFlags().BoolP("help", "h", false, w.helpFlag)
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if !lang.Lang(language).Known() {
			return fmt.Errorf(w.unknownLang, language)
		}
		return nil
	}
	root.AddCommand(newBuild(c), newCheck(c), newVerify(c), newRelease(c), newPDF(c), newVersion(c))
	return root
}
