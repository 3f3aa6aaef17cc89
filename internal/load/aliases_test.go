package load

import (
	"testing"
	"testing/fstest"

	"zonepress/internal/lang"
	"zonepress/internal/source"
)

// TestAliasesMayHoldMarks holds that a name with a list mark in it is one name.
func TestAliasesMayHoldMarks(t *testing.T) {
	fsys := fstest.MapFS{"data/site.yaml": {Data: []byte("title: t\nzone: z\n")}, "data/indicators/a.yaml": {Data: []byte(`id: a
title: {zh: 电子设备制造业增速, en: Electronics}
aliases: {zh: ["计算机、通信和其他电子设备制造业", 先导…产值], en: [electronics]}
unit: "%"
kind: rate
direction: up
topic: t
definition: {zh: 增速, en: Growth}
source: s
observations: [{period: 2025, value: 30.7, status: published}]
`)}}
	var problems source.List
	site := Load(fsys, &problems)
	if len(site.Indicators) != 1 {
		t.Fatal(problems.Sorted())
	}
	aliases := site.Indicators[0].Aliases
	if got := aliases[lang.Chinese]; len(got) != 2 || got[0].Value != "计算机、通信和其他电子设备制造业" || got[1].Value != "先导…产值" {
		t.Errorf("Chinese aliases: %v", got)
	}
	if got := aliases[lang.English]; len(got) != 1 || got[0].Pos.Line != 3 {
		t.Errorf("English aliases: %v", got)
	}
	for _, p := range problems.Sorted() {
		if p.Pos.File == "data/indicators/a.yaml" && p.Severity != source.SeverityNote {
			t.Errorf("%+v", p)
		}
	}
}
