package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"zonepress/internal/document"
	"zonepress/internal/genuine"
	"zonepress/internal/source"
	"zonepress/internal/verify"
	"zonepress/templates"
)

// htmlFormat is the sheet that an editor signs.
const htmlFormat = "html"

// standardInput is the name under which standard input is given as a file.
const standardInput = "-"

// verifier is one call of the verify command.
type verifier struct {
	console
	site, format string
	sums, key    string // files: the list of hashes, and the key that signs it
	in           io.Reader
}

// handed is a file that the command was given.
type handed struct {
	name string
	data []byte
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
	command.Flags().StringVar(&v.sums, "sums", "", w.sumsFlag)
	command.Flags().StringVar(&v.key, "key", "", w.keyFlag)
	return command
}

// verify reads all files before it says anything of one. Texts are held against
// the data, pictures and tables against the list of what was published: the two
// have nothing in common that one report could say.
func (v *verifier) verify(names []string) error {
	w := verifyTexts[v.lang]
	fsys, err := openSite(v.site, v.console)
	if err != nil {
		return err
	}
	var texts, files []handed
	for _, name := range names {
		data, err := v.load(name)
		if err != nil {
			return v.unreadable(name, err)
		}
		if genuine.KindOf(name, data) == genuine.Other {
			texts = append(texts, handed{name, data})
		} else {
			files = append(files, handed{name, data})
		}
	}
	switch {
	case len(texts) > 0 && len(files) > 0:
		return &mixedError{w.mixed, texts[0].name, files[0].name}
	case len(files) > 0 && v.format == htmlFormat:
		return &usageError{w.noSheet, files[0].name}
	case len(files) > 0:
		return v.judge(fsys, files)
	case v.sums != "" || v.key != "":
		return &usageError{w.onlyFiles, texts[0].name}
	}
	return v.verifyTexts(fsys, texts)
}

// verifyTexts holds the numbers of texts against the data.
func (v *verifier) verifyTexts(fsys fs.FS, files []handed) error {
	var documents []*document.Document
	for _, f := range files {
		doc, err := document.Read(f.name, f.data)
		if err != nil {
			return v.unreadable(f.name, err)
		}
		documents = append(documents, doc)
	}
	var problems source.List
	reading := read(fsys, "", &problems)
	if problems.HasErrors() {
		v.print(v.err, problems.Sorted())
		return v.refuse(verifyTexts[v.lang].brokenData)
	}
	catalogue := verify.NewCatalogue(reading.report)
	var texts []verify.Checked
	for _, doc := range documents {
		texts = append(texts, verify.Checked{Document: doc, Findings: catalogue.Verify(doc)})
	}
	var err error
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

// largest is how much of a file is read, in bytes: one more than is ever taken.
const largest = max(document.MaxSize, genuine.MaxSize) + 1

// load reads a file, or standard input.
func (v *verifier) load(name string) ([]byte, error) {
	if name == standardInput {
		return io.ReadAll(io.LimitReader(v.in, largest))
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, largest))
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
