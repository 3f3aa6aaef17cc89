package resolve_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/load"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// proposed are the kinds and figures of what is proposed about some indicators.
func proposed(files map[string]string) []string {
	report, _ := bind(files)
	var all []string
	for _, p := range resolve.Proposals(report) {
		if p.Code == "claim-proposal" {
			all = append(all, p.Args["kind"]+": "+p.Args["formula"]+" = "+p.Args["result"])
		} else {
			all = append(all, p.Code+" "+p.Args["count"])
		}
	}
	return all
}

func single(id, title, unit, kind, value string) string {
	return indicator(id, title, unit, kind, "", fmt.Sprintf("\n  - {period: 2023, value: %s, status: published}\n", value))
}

func TestRelationsThatNobodyWroteAreProposed(t *testing.T) {
	lead := single("key-growth", "主导产业增速", "%", "rate", "20.5") + single("all-growth", "全部产业增速", "%", "rate", "9.1")
	tests := []struct{ name, indicators, claim, want string }{
		{"a difference in points", lead + single("key-lead", "主导产业领先", "个百分点", "rate", "11.4"), "", "difference: key-growth@2023 − all-growth@2023 = key-lead@2023"},
		{"a difference that is written", lead + single("key-lead", "主导产业领先", "个百分点", "rate", "11.4"),
			"id: one\nkind: difference\nstated: key-lead\nvalue: key-growth\nbase: all-growth\n", ""},
		{"no difference", lead + single("key-lead", "主导产业领先", "个百分点", "rate", "11.7"), "", ""},
		{"a contribution", lead + single("key-pull", "主导产业对全部产业的拉动", "个百分点", "rate", "10.7") + single("key-part", "主导产业贡献率", "%", "rate", "117"), "",
			"contribution: key-pull@2023 ÷ all-growth@2023 = key-part@2023"},
		{"a share of amounts", single("key-output", "主导产业产值", "亿元", "amount", "571.3") + single("all-output", "全部产业产值", "亿元", "amount", "1000.5") +
			single("key-share", "主导产业占比", "%", "share", "57.1"), "", "share: key-output@2023 ÷ all-output@2023 = key-share@2023"},
		{"a share without a word in common", single("apple-output", "甲", "亿元", "amount", "571.3") + single("pear-sales", "乙", "亿元", "amount", "1000.5") +
			single("plum-part", "丙", "%", "share", "57.1"), "", ""},
		{"a share of too few digits", single("key-output", "主导产业产值", "亿元", "amount", "5") + single("all-output", "全部产业产值", "亿元", "amount", "10") +
			single("key-share", "主导产业占比", "%", "share", "50"), "", ""},
		{"growth on the year", indicator("key-output", "主导产业产值", "亿元", "amount", "", "\n  - {period: 2022, value: 512.4, status: published}\n  - {period: 2023, value: 571.3, status: published}\n") +
			single("key-rise", "主导产业产值增速", "%", "rate", "11.5"), "", "growth: key-output@2023 ÷ key-output@2022 − 1 = key-rise@2023"},
		{"parts of a whole", single("key-output", "主导产业产值", "亿元", "amount", "571.3") + single("all-output", "全部产业产值", "亿元", "amount", "1000.5") +
			single("other-output", "其他产业产值", "亿元", "amount", "429.2"), "", "difference: "},
	}
	for _, test := range tests {
		files := map[string]string{"data/indicators/more.yaml": test.indicators}
		if test.claim != "" {
			files["data/claims/one.yaml"] = test.claim
		}
		got := proposed(files)
		if test.want == "" && len(got) > 0 || test.want != "" && (len(got) != 1 || !strings.HasPrefix(got[0], test.want)) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// manyFigures is a site of n figures in groups of five that share a word. In
// every group one number follows from two others.
func manyFigures(n int) string {
	var b strings.Builder
	for i := range n / 5 {
		name := fmt.Sprintf("branch%d", i)
		growth, total, pull := 31+i*37%900, 305+i*53%700, 203+i*71%600
		for _, one := range []struct{ id, title, unit, value string }{
			{"growth", "增速", "%", fmt.Sprintf("%d.%d", growth/10, growth%10)},
			{"total", "总增速", "%", fmt.Sprintf("%d.%02d", total/100, total%100)},
			{"pull", "拉动点数", "个百分点", fmt.Sprintf("%d.%02d", pull/100, pull%100)},
			{"part", "贡献率", "%", fmt.Sprintf("%d", (pull*1000/total+5)/10)},
			{"firms", "企业数", "家", fmt.Sprint(1000 + i*13%5000)},
		} {
			kind := "rate"
			if one.unit == "家" {
				kind = "stock"
			}
			b.WriteString(indicator(name+"-"+one.id, fmt.Sprintf("产业%d号%s", i, one.title), one.unit, kind, "", "\n  - {period: 2023, value: "+one.value+", status: published}\n"))
		}
	}
	return b.String()
}

func TestProposalsAreCappedAndTheSameEachTime(t *testing.T) {
	files := map[string]string{"data/indicators/more.yaml": manyFigures(300)}
	first := proposed(files)
	if len(first) != 21 || !strings.HasPrefix(first[20], "claim-proposals-more ") {
		t.Errorf("%d proposals, the last %q", len(first), first[len(first)-1])
	}
	if second := proposed(files); !slices.Equal(first, second) {
		t.Error("the second time they differ")
	}
}

// manyClaims are a contribution for every group of manyFigures.
func manyClaims(n int) string {
	var b strings.Builder
	for i := range n / 5 {
		fmt.Fprintf(&b, "- {id: claim%d, kind: contribution, stated: branch%d-part, pull: branch%d-pull, whole-growth: branch%d-total}\n", i, i, i, i)
		fmt.Fprintf(&b, "- {id: rise%d, kind: growth, stated: 12.3, value: branch%d-firms, acknowledged: {zh: 原因, en: Reason}}\n", i, i)
	}
	return b.String()
}

func loaded(n int, claims string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range base {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	fsys["data/indicators/more.yaml"] = &fstest.MapFile{Data: []byte(manyFigures(n))}
	if claims != "" {
		fsys["data/claims/many.yaml"] = &fstest.MapFile{Data: []byte(claims)}
	}
	return fsys
}

func BenchmarkResolve5000Figures(b *testing.B) {
	for name, claims := range map[string]string{"without claims": "", "with 2000 claims": manyClaims(5000)} {
		b.Run(name, func(b *testing.B) {
			var problems source.List
			site := load.Load(loaded(5000, claims), &problems)
			for b.Loop() {
				var problems source.List
				resolve.Resolve(site, &problems)
			}
		})
	}
}

func BenchmarkProposalsAmong5000Figures(b *testing.B) {
	var problems source.List
	report := resolve.Resolve(load.Load(loaded(5000, ""), &problems), &problems)
	for b.Loop() {
		resolve.Proposals(report)
	}
}
