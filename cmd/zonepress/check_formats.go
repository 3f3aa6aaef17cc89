package main

import (
	"encoding/json"
	"io"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/resolve"
	"zonepress/internal/sarif"
	"zonepress/internal/source"
)

// The formats in which check reports.
const (
	textFormat  = "text"
	jsonFormat  = "json"
	sarifFormat = "sarif"
)

// jsonReport is what check prints with --format json.
type jsonReport struct {
	Problems []jsonProblem `json:"problems"`
	Claims   []jsonClaim   `json:"claims"`
}

type jsonProblem struct {
	File     string `json:"file"`
	Line     int    `json:"line"`   // 0 where only the file is known
	Column   int    `json:"column"` // in characters; 0 where only the line is known
	Severity string `json:"severity"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
}

// jsonClaim holds numbers as their digits. An end of the interval that is
// infinite or cannot be worked out is null.
type jsonClaim struct {
	ID      string  `json:"id"`
	Kind    string  `json:"kind"`
	Verdict string  `json:"verdict"`
	Stated  string  `json:"stated"`
	Low     *string `json:"low"`
	High    *string `json:"high"`
}

func writeJSON(out io.Writer, problems []source.Problem, claims []*resolve.Claim, l lang.Lang) error {
	report := jsonReport{Problems: []jsonProblem{}, Claims: []jsonClaim{}}
	for _, p := range problems {
		text := message.Of(p, l)
		report.Problems = append(report.Problems, jsonProblem{
			File: p.Pos.File, Line: p.Pos.Line, Column: p.Pos.Column,
			Severity: p.Severity.String(), Code: p.Code, Message: text.What, Hint: text.Hint,
		})
	}
	for _, c := range claims {
		low, high := c.Bounds()
		report.Claims = append(report.Claims, jsonClaim{
			ID: c.Name, Kind: string(c.Kind), Verdict: string(c.Verdict), Stated: c.StatedDigits(),
			Low: orNull(low), High: orNull(high),
		})
	}
	return encode(out, report)
}

func orNull(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func writeSARIF(out io.Writer, problems []source.Problem, c console) error {
	findings := make([]sarif.Finding, len(problems))
	for i, p := range problems {
		text, general := message.Of(p, c.lang), message.Of(source.Problem{Code: p.Code}, c.lang)
		findings[i] = sarif.Finding{
			Rule: p.Code, RuleText: general.What, Level: p.Severity.String(), Text: text.What, Hint: text.Hint,
			File: p.Pos.File, Line: p.Pos.Line, Column: p.Pos.Column,
		}
	}
	return encode(out, sarif.New(sarif.Tool{Name: "zonepress", Version: version(), Root: c.words().siteFlag}, findings))
}

func encode(out io.Writer, report any) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}
