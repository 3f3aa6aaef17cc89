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
	exitProblem = 1 // something in the site is wrong
	exitUsage   = 2 // the program was called wrongly
)

// errProblems ends a command whose problems are printed already.
var errProblems = errors.New("problems were found")

// run carries out one call of the program and returns its exit code.
func run(ctx context.Context, args []string, c console) int {
	c.lang = languageOf(args, c.getenv)
	root := newRoot(c)
	root.SetArgs(args)
	root.SetOut(c.out)
	root.SetErr(c.err)
	err := root.ExecuteContext(ctx)
	switch {
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
	root.SetHelpCommand(&cobra.Command{Hidden: true})
	var language string
	root.PersistentFlags().StringVar(&language, "lang", string(c.lang), w.langFlag)
	root.PersistentFlags().BoolP("help", "h", false, w.helpFlag)
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if !lang.Lang(language).Known() {
			return fmt.Errorf(w.unknownLang, language)
		}
		return nil
	}
	root.AddCommand(newBuild(c), newCheck(c), newVerify(c), newVersion(c))
	return root
}

// noArguments refuses anything after the command that is not a flag.
func noArguments(c console) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf(c.words().surplus, args[0])
		}
		return nil
	}
}

// usageError is a call that cannot be carried out: format is from the words of
// the language, value what was given.
type usageError struct{ format, value string }

func (e *usageError) Error() string { return fmt.Sprintf(e.format, e.value) }
