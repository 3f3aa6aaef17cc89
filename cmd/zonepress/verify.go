package main

import (
	"errors"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"zonepress/internal/document"
	"zonepress/internal/source"
	"zonepress/internal/verify"
	"zonepress/templates"
)

// htmlFormat is the sheet that an editor signs.
const htmlFormat = "html"

// standardInput is the name under which standard input is given as a text.
const standardInput = "-"

// verifier is one call of the verify command.
type verifier struct {
	console
	site, format string
	in           io.Reader
}

func newVerify(c console) *cobra.Command {
	v := &verifier{console: c}
	w := verifyTexts[c.lang]
	command := &cobra.Command{
		Use: w.use, Short: w.short, Long: w.long,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New(w.noFile)
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			if !slices.Contains([]string{textFormat, jsonFormat, htmlFormat}, v.format) {
				return &usageError{w.badFormat, v.format}
			}
			v.in = command.InOrStdin()
			return v.verify(args)
		},
	}
	addSiteFlag(command, &v.site, c)
	command.Flags().StringVar(&v.format, "format", textFormat, w.formatFlag)
	return command
}

// verify holds the texts against the data: read them all, then judge, then
// report. Nothing is reported when one of them cannot be read.
func (v *verifier) verify(names []string) error {
	fsys, err := openSite(v.site, v.console)
	if err != nil {
		return err
	}
	var documents []*document.Document
	for _, name := range names {
		doc, err := v.read(name)
		if err != nil {
			return v.unreadable(name, err)
		}
		documents = append(documents, doc)
	}
	var problems source.List
	report := read(fsys, "", &problems)
	if problems.HasErrors() {
		v.print(v.err, problems.Sorted())
		return v.refuse(verifyTexts[v.lang].brokenData)
	}
	catalogue := verify.NewCatalogue(report.report)
	var texts []verify.Checked
	for _, doc := range documents {
		texts = append(texts, verify.Checked{Document: doc, Findings: catalogue.Verify(doc)})
	}
	switch v.format {
	case jsonFormat:
		err = verify.WriteJSON(v.out, texts, v.lang)
	case htmlFormat:
		err = catalogue.Sheet(v.out, templates.Over(ownTheme(fsys)), texts, v.lang)
	default:
		err = verify.WriteText(v.out, texts, v.lang)
	}
	if err == nil && verify.Summarise(texts).Differs > 0 {
		return errProblems
	}
	return err
}

// read reads a file, or standard input.
func (v *verifier) read(name string) (*document.Document, error) {
	if name == standardInput {
		data, err := io.ReadAll(io.LimitReader(v.in, document.MaxSize+1))
		if err != nil {
			return nil, err
		}
		return document.Read(name, data)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, document.MaxSize+1))
	if err != nil {
		return nil, err
	}
	return document.Read(name, data)
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
