package load_test

import "slices"

// goodCorrections are corrections without a mistake.
const goodCorrections = `- figure: figure-00
  period: 2025
  measure: growth
  old: 35.24
  new: 35.2
  date: 2026-12-01
  kind: correction
  reason: {zh: 更正, en: Mended}
- figure: figure-00
  period: 2020
  old: 122
  new:
  date: 2026-12-01
  kind: revision
  reason: {zh: 撤回, en: Withdrawn}
- figure: figure-00
  date: 2026-12-02
  kind: wording
  reason: {zh: 改写定义, en: Defined in other words}
`

// goodRedirects are redirects without a mistake, one an entry and a line.
const goodRedirects = `- {figure: old-figure, to: figure-00, date: 2026-12-01}
- {chart: old-chart, gone: {zh: 不再公布, en: No longer published}, date: 2026-12-01}
- {from: /14th/old/, to: /14th/innovation/, date: 2026-12-01}
- {from: /13th/*, to: /, date: 2026-12-01}
- {from: /data/OLDSUMS, gone: {zh: 不再提供, en: No longer offered}, date: 2026-12-01}
`

func correction(name string, number int, by string, want ...string) mistake {
	return data(name, "data/corrections.yaml", number, by, want...)
}

// redirect is a redirect in the place of the third of the good ones.
func redirect(name string, by string, want ...string) mistake {
	return data(name, "data/redirects.yaml", 3, by, want...)
}

// correctionMistakes are in data/corrections.yaml.
var correctionMistakes = []mistake{
	correction("a correction of nothing", 1, "- note: {zh: 某数, en: Some}", "1:3 missing-key", "1:3 unknown-key"),
	correction("a correction with an unknown key", 3, "  meassure: growth", "3:3 unknown-key-near"),
	correction("a correction of an unknown measure", 3, "  measure: 增长", "3:12 unknown-corrected-measure"),
	correction("a correction of a misspelt measure", 3, "  measure: grwth", "3:12 unknown-word-near"),
	correction("a correction without a period", 2, "", "1:3 missing-key"),
	correction("a correction with a period in words", 2, "  period: 2025年", "2:11 period-form-near"),
	correction("a correction with a period that is none", 2, "  period: 去年", "2:11 period-form"),
	correction("a correction without the old number", 4, "", "1:3 missing-key"),
	correction("a correction with an old number left empty", 4, "  old:", "4:7 empty-value"),
	correction("a correction with an old number in words", 4, "  old: 三十五", "4:8 number-form"),
	correction("a correction with a unit", 4, "  old: 35.24%", "4:13 number-unit"),
	correction("a correction with a bound", 5, "  new: 超100", "5:8 number-bare"),
	correction("a correction without the new number", 5, "", "1:3 correction-without-new"),
	correction("a correction that changes nothing", 5, "  new: 35.24", "5:8 correction-same"),
	correction("a correction on a day that does not exist", 6, "  date: 2026-02-30", "6:9 date-form"),
	correction("a correction on a day in words", 6, "  date: 2026年12月1日", "6:9 date-form"),
	correction("a correction without a day", 6, "", "1:3 missing-key"),
	correction("a correction of an unknown kind", 7, "  kind: 更正", "7:9 unknown-correction-kind"),
	correction("a correction of a misspelt kind", 7, "  kind: corection", "7:9 unknown-word-near"),
	correction("a correction without a kind", 7, "", "1:3 missing-key"),
	correction("a correction without a reason", 8, "", "1:3 missing-key"),
	correction("a correction with an empty reason", 8, "  reason: {zh: , en: Mended}", "8:11 missing-chinese"),
	correction("a correction of words that changes a number", 7, "  kind: wording", "4:8 correction-of-words"),
	correction("a correction with Chinese colons", 6, "  date：2026-12-01", "6:7 yaml-colon"),
	correction("a correction in Chinese quotes", 6, "  date: “2026-12-01”", "6:9 wide-quotes"),
	{"two corrections of one number on one day", "data/corrections.yaml",
		goodCorrections + "- {figure: figure-00, period: 2020, old: 122, new: 123, date: 2026-12-01, kind: correction, reason: {zh: 甲, en: A}}\n",
		[]string{"20:3 correction-twice"}},
	{"a correction that is no list", "data/corrections.yaml", "figure: figure-00\n", []string{"1:1 list-not-mapping"}},
	{"corrections with the marks of a merge", "data/corrections.yaml", goodCorrections + "<<<<<<< HEAD\n- figure: a\n=======\n- figure: b\n>>>>>>> b\n",
		[]string{"20:1 merge-conflict"}},
	{"corrections in a file of another ending", "data/corrections.yml", goodCorrections, []string{"wrong-ending"}},
}

// redirectMistakes are in data/redirects.yaml.
var redirectMistakes = slices.Concat([]mistake{
	redirect("a redirect of nothing", "- {to: figure-00, date: 2026-12-01}", "3:3 redirect-of-nothing"),
	redirect("a redirect of two things", "- {figure: a, chart: b, to: c, date: 2026-12-01}", "3:22 redirect-of-two"),
	redirect("a redirect to nowhere", "- {figure: a, date: 2026-12-01}", "3:3 redirect-nowhere"),
	redirect("a redirect with an empty end", "- {figure: a, to: , date: 2026-12-01}", "3:3 redirect-nowhere"),
	redirect("a redirect both ways", "- {figure: a, to: b, gone: {zh: 无, en: None}, date: 2026-12-01}", "3:28 redirect-two-ways"),
	redirect("a redirect without a day", "- {figure: a, to: b}", "3:3 missing-key"),
	redirect("a redirect on a day that does not exist", "- {figure: a, to: b, date: 2026-13-01}", "3:28 date-form"),
	redirect("a redirect with an unknown key", "- {figure: a, too: b, date: 2026-12-01}", "3:15 unknown-key-near"),
	redirect("a redirect with Chinese commas", "- {figure: a，to: b，date: 2026-12-01}", "3:13 yaml-comma"),
	redirect("a redirect with Chinese colons", "- figure：a\n  to：b", "3:9 yaml-colon", "4:5 yaml-colon"),
	redirect("a redirect in Chinese quotes", "- {figure: “a”, to: b, date: 2026-12-01}", "3:12 wide-quotes"),
	redirect("a redirect of the home page", "- {from: /, to: /14th/, date: 2026-12-01}", "3:10 redirect-home"),
	redirect("a redirect of everything", "- {from: /*, to: /14th/, date: 2026-12-01}", "3:10 address-form"),
	redirect("a redirect of words", "- {from: 旧页面, to: /14th/, date: 2026-12-01}", "3:10 address-form"),
	redirect("a redirect of a relative address", "- {from: 14th/a/, to: /14th/, date: 2026-12-01}", "3:10 address-form-near"),
	redirect("a redirect without the last slash", "- {from: /14th/a, to: /14th/, date: 2026-12-01}", "3:10 address-form-near"),
	redirect("a redirect of a whole URL", "- {from: \"https://a.cn/14th/a/\", to: /14th/, date: 2026-12-01}", "3:11 address-form-near"),
	redirect("a redirect with wide slashes", "- {from: ／14th／a／, to: /14th/, date: 2026-12-01}", "3:10 address-form-near"),
	redirect("a redirect of a folder with wide slashes", "- {from: ／12th／*, to: /14th/, date: 2026-12-01}", "3:10 address-form-near"),
	redirect("a redirect that climbs", "- {from: /14th/../a/, to: /14th/, date: 2026-12-01}", "3:10 address-form"),
	redirect("a redirect to all below a folder", "- {from: /14th/a/, to: /14th/*, date: 2026-12-01}", "3:24 address-form"),
	redirect("a figure sent to an address", "- {figure: a, to: /figures/b/, date: 2026-12-01}", "3:19 redirect-id-near"),
	redirect("a chart sent to a file", "- {chart: a, to: /charts/b.csv, date: 2026-12-01}", "3:18 redirect-id"),
	redirect("an address sent to an id", "- {from: /14th/a/, to: figure-00, date: 2026-12-01}", "3:24 address-form"),
}, wayMistakes)

// wayMistakes are redirects that do not fit together.
var wayMistakes = []mistake{
	redirect("a figure sent on twice", "- {figure: old-figure, to: b, date: 2026-12-01}", "3:12 redirect-twice"),
	redirect("an address sent on twice", "- {from: /13th/*, to: /14th/, date: 2026-12-01}", "4:10 redirect-twice"),
	redirect("a figure sent to itself", "- {figure: a, to: a, date: 2026-12-01}", "3:19 redirect-to-itself"),
	redirect("a folder sent into itself", "- {from: /14th/a/*, to: /14th/a/b/, date: 2026-12-01}", "3:25 redirect-to-itself"),
	redirect("two figures sent to each other", "- {figure: a, to: b, date: 2026-12-01}\n- {figure: b, to: a, date: 2026-12-01}", "3:19 redirect-circle"),
	redirect("a circle of addresses and a folder", "- {from: /14th/a/, to: /15th/b/, date: 2026-12-01}\n- {from: /15th/*, to: /14th/a/, date: 2026-12-01}", "3:24 redirect-circle"),
	redirect("a figure that leads into a circle", "- {figure: a, to: b, date: 2026-12-01}\n- {figure: b, to: c, date: 2026-12-01}\n- {figure: c, to: b, date: 2026-12-01}", "4:19 redirect-circle"),
	redirect("a figure sent to one that is sent on", "- {figure: a, to: old-figure, date: 2026-12-01}", "3:19 redirect-chain"),
	redirect("a chart sent to one that is gone", "- {chart: a, to: old-chart, date: 2026-12-01}", "3:18 redirect-chain-gone"),
	redirect("an address sent into a folder that is sent on", "- {from: /14th/a/, to: /13th/b/, date: 2026-12-01}", "3:24 redirect-chain"),
}
