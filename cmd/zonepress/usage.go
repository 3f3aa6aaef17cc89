package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"zonepress/internal/load"
)

// usageError is a call that cannot be carried out: format is from the words of
// the language, value what was given.
type usageError struct{ format, value string }

func (e *usageError) Error() string { return fmt.Sprintf(e.format, e.value) }

// checkBaseURL puts the value of --base-url, "" where it is not given, into the
// form that addresses are made from.
func (c console) checkBaseURL(value *string) error {
	if *value == "" {
		return nil
	}
	base, ok := load.BaseURL(*value)
	if !ok {
		return &usageError{c.words().badBase, *value}
	}
	*value = base
	return nil
}

// noArguments refuses anything after the command that is not a flag.
func noArguments(c console) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return &usageError{c.words().surplus, args[0]}
		}
		return nil
	}
}

// flagError says in the language of the call what is wrong with a flag; the
// library's own words are English.
func flagError(c console) func(*cobra.Command, error) error {
	return func(_ *cobra.Command, err error) error {
		var unknown *pflag.NotExistError
		var missing *pflag.ValueRequiredError
		var invalid *pflag.InvalidValueError
		switch {
		case errors.As(err, &unknown):
			return &usageError{c.words().unknownFlag, unknown.GetSpecifiedName()}
		case errors.As(err, &missing):
			return &usageError{c.words().flagValue, missing.GetSpecifiedName()}
		case errors.As(err, &invalid):
			return &usageError{c.words().badValue, invalid.GetValue()}
		}
		return err
	}
}

// newHelp is the command that people try first: zonepress help [command].
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use: "help", Hidden: true,
		RunE: func(command *cobra.Command, args []string) error {
			about, _, err := command.Root().Find(args)
			if err != nil {
				about = command.Root()
			}
			return about.Help()
		},
	}
}
