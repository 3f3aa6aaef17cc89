// Package sarif writes problems as a log of the Static Analysis Results
// Interchange Format, version 2.1.0 (OASIS), which editors and code hosts read:
//
//	log := sarif.New(sarif.Tool{Name: "zonepress", Version: "1.0"}, results)
//
// A log has one run. Its rules are the codes that occur in it, in alphabetical
// order; a result names its rule by id and by index. Columns count characters
// (unicodeCodePoints), and files are named below the base %SRCROOT%, as relative
// references in percent-encoding. Package encoding/json does the rest.
package sarif

import (
	"maps"
	"net/url"
	"slices"
)

// The fixed values of the format.
const (
	version = "2.1.0"
	schema  = "https://json.schemastore.org/sarif-2.1.0.json"
	base    = "%SRCROOT%"
)

// Tool is the program that found the problems.
type Tool struct {
	Name, Version string // Version may be empty
	Root          string // says in words what the files are named below
}

// Finding is a problem: its rule, its place and its words.
type Finding struct {
	Rule, RuleText string // the code, and what it says in general
	Level          string // error, warning or note
	Text, Hint     string // Hint may be empty
	File           string // slash-separated path; empty where no file is to blame
	Line, Column   int    // counted from 1; 0 where unknown
}

// Log is a whole file of the format.
type Log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []Run  `json:"runs"`
}

// Run is one call of the tool.
type Run struct {
	Tool       RunTool         `json:"tool"`
	Bases      map[string]Base `json:"originalUriBaseIds"`
	ColumnKind string          `json:"columnKind"`
	Results    []Result        `json:"results"`
}

// RunTool holds the driver, which is the tool itself.
type RunTool struct {
	Driver Driver `json:"driver"`
}

// Driver is the tool with the rules that were broken.
type Driver struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	Rules   []Rule `json:"rules"`
}

// Rule is one code of problems.
type Rule struct {
	ID    string `json:"id"`
	Short Text   `json:"shortDescription"`
}

// Base is what relative addresses start from.
type Base struct {
	Description Text `json:"description"`
}

// Text is a message.
type Text struct {
	Text string `json:"text"`
}

// Result is a problem with its place.
type Result struct {
	RuleID    string     `json:"ruleId"`
	RuleIndex int        `json:"ruleIndex"`
	Level     string     `json:"level"`
	Message   Text       `json:"message"`
	Locations []Location `json:"locations,omitempty"`
}

// Location is a place in a file.
type Location struct {
	Physical Physical `json:"physicalLocation"`
}

// Physical is a file and, where known, a region of it.
type Physical struct {
	Artifact Artifact `json:"artifactLocation"`
	Region   *Region  `json:"region,omitempty"`
}

// Artifact names a file.
type Artifact struct {
	URI    string `json:"uri"`
	BaseID string `json:"uriBaseId"`
}

// Region is where in a file a problem begins.
type Region struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
}

// New makes the log of some findings, which stay in their order.
func New(tool Tool, findings []Finding) Log {
	texts := map[string]string{}
	for _, f := range findings {
		texts[f.Rule] = f.RuleText
	}
	ids := slices.Sorted(maps.Keys(texts))
	rules, results := make([]Rule, len(ids)), make([]Result, len(findings))
	for i, id := range ids {
		rules[i] = Rule{id, Text{texts[id]}}
	}
	for i, f := range findings {
		index, _ := slices.BinarySearch(ids, f.Rule)
		results[i] = f.result(index)
	}
	return Log{Schema: schema, Version: version, Runs: []Run{{
		Tool:       RunTool{Driver{tool.Name, tool.Version, rules}},
		Bases:      map[string]Base{base: {Text{tool.Root}}},
		ColumnKind: "unicodeCodePoints",
		Results:    results,
	}}}
}

func (f Finding) result(rule int) Result {
	r := Result{RuleID: f.Rule, RuleIndex: rule, Level: f.Level, Message: Text{f.Text}}
	if f.Hint != "" {
		r.Message.Text += "\n" + f.Hint
	}
	if f.File == "" {
		return r
	}
	place := Physical{Artifact: Artifact{URI: (&url.URL{Path: f.File}).String(), BaseID: base}}
	if f.Line > 0 {
		place.Region = &Region{f.Line, f.Column}
	}
	r.Locations = []Location{{place}}
	return r
}
