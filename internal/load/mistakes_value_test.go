package load_test

// valueMistakes are words, ids and times that mean nothing.
var valueMistakes = []mistake{
	indicator("an id in capitals", 1, "id: Figure_00", "1:5 id-form-near"),
	indicator("an id in Chinese", 1, "id: 企业数", "1:5 id-form"),
	indicator("an id that begins with a digit", 1, "id: 3-plus-1-figure-00", "1:5 id-digit"),
	{"an id that is taken", "data/topics.yaml", goodFiles["data/topics.yaml"] + "- {id: innovation, title: {zh: 乙, en: B}}\n",
		[]string{"2:8 duplicate-id"}},
	indicator("an unknown kind", 4, "kind: 存量", "4:7 unknown-kind"),
	indicator("a misspelt kind", 4, "kind: stok", "4:7 unknown-word-near"),
	indicator("an unknown direction", 5, "direction: 正", "5:12 unknown-direction"),
	indicator("an unknown status", 10, "  - {period: 2025, value: 165, status: 已公布}", "10:40 unknown-status"),
	indicator("an unknown qualifier", 10, "  - {period: 2025, value: 165, status: published, qualifier: 超}", "10:62 unknown-qualifier"),
	indicator("an unknown measure", 11, "stated:\n  - {measure: 增速, period: 2020..2025, value: 35.24}", "12:15 unknown-stated"),
	indicator("too many decimals", 8, "source: press-2026\ndecimals: 40", "9:11 decimals-range"),
	indicator("decimals below zero", 8, "source: press-2026\ndecimals: -1", "9:11 decimals-range"),
	indicator("decimals that are no number", 8, "source: press-2026\ndecimals: one", "9:11 decimals-range"),
	indicator("a period in words", 10, "  - {period: 去年, value: 165, status: published}", "10:14 period-form"),
	indicator("a year in Chinese", 10, "  - {period: 2025年, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a month of one digit", 10, "  - {period: 2025-8, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a month that does not exist", 10, "  - {period: 2025-13, value: 165, status: published}", "10:14 period-form"),
	indicator("a quarter in Chinese", 10, "  - {period: 2025年三季度, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a span with a hyphen", 10, "  - {period: 2020-2025, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a span with a Chinese dash", 10, "  - {period: 2020年—2025年, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a span in words", 10, "  - {period: 2022年8月至2023年5月, value: 165, status: published}", "10:14 period-form-near"),
	indicator("an open span in words", 10, "  - {period: 自2022年8月起, value: 165, status: published}", "10:14 period-form-near"),
	indicator("a span that runs backwards", 10, "  - {period: 2025..2020, value: 165, status: published}", "10:14 period-backwards"),
	indicator("a span of a year and a month", 10, "  - {period: 2020..2025-08, value: 165, status: published}", "10:14 period-mixed"),
	chart("an unknown form", 2, "form: 柱状图", "2:7 unknown-form"),
	chart("a misspelt form", 2, "form: colum", "2:7 unknown-word-near"),
	chart("a row without values", 6, "  - {label: {zh: 去年, en: Then}}", "6:5 missing-key"),
	chart("a total that is neither true nor false", 6, "  - {values: [figure-00@2020], total: 是}", "6:40 true-or-false"),
}

// numberMistakes are numbers that are none.
var numberMistakes = []mistake{
	indicator("a number with its unit", 10, "  - {period: 2025, value: 165家, status: published}", "10:30 number-unit"),
	indicator("a number with a per cent sign", 10, "  - {period: 2025, value: 35.24%, status: published}", "10:32 number-unit"),
	indicator("a number with a qualifier", 10, "  - {period: 2025, value: 超过6500, status: published}", "10:27 number-qualifier"),
	indicator("a number with a qualifier behind", 10, "  - {period: 2025, value: 6500余, status: published}", "10:27 number-qualifier"),
	indicator("a number in words", 10, "  - {period: 2025, value: 一百六十五, status: published}", "10:27 number-form"),
	indicator("a number cut by a comma", 10, "  - {period: 2025, value: 1,729, status: published}", "10:29 number-cut"),
	indicator("a date for a number", 10, "  - {period: 2025, value: 2026-03-01, status: published}", "10:27 number-form"),
	indicator("a number with an exponent", 10, "  - {period: 2025, value: 1e5, status: published}", "10:27 number-form"),
	indicator("a number of absurd length", 10, "  - {period: 2025, value: 1234567890123456789012345678901234567890123456789012345678901, status: published}", "10:27 number-long"),
	indicator("a value and an expression", 11, "  - {period: 2020, value: 122, expression: figure-00@2025 - 43, status: derived}", "11:44 value-and-expression"),
	indicator("neither value nor expression", 11, "  - {period: 2020, status: published}", "11:5 neither-value"),
	indicator("derived without an expression", 11, "  - {period: 2020, value: 122, status: derived}", "11:40 derived-without-expression"),
	indicator("an expression that is published", 11, "  - {period: 2020, expression: figure-00@2025 - 43, status: published}", "11:62 expression-not-derived"),
	indicator("a number without a source", 8, "", "1:1 missing-key"),
}

// expressionMistakes have columns of their own.
var expressionMistakes = []mistake{
	indicator("an empty expression", 11, "  - {period: 2020, expression: '()', status: derived}", "11:34 expression-operand"),
	indicator("a Chinese character in an expression", 11, "  - {period: 2020, expression: figure-00@2025 × 2, status: derived}", "11:48 expression-character"),
	indicator("a number that is none", 11, "  - {period: 2020, expression: 1.2.3 + 1, status: derived}", "11:32 expression-number"),
	indicator("an unknown function", 11, "  - {period: 2020, expression: 'bse(figure-00@2025, 3)', status: derived}", "11:33 expression-function"),
	indicator("too few arguments", 11, "  - {period: 2020, expression: base(figure-00@2025), status: derived}", "11:32 expression-arguments"),
	indicator("a missing operand", 11, "  - {period: 2020, expression: figure-00@2025 +, status: derived}", "11:49 expression-operand"),
	indicator("a missing operator", 11, "  - {period: 2020, expression: figure-00@2025 43, status: derived}", "11:48 expression-operator"),
	indicator("a bracket that is not closed", 11, "  - {period: 2020, expression: (figure-00@2025 - 43, status: derived}", "11:53 expression-bracket"),
	indicator("a period that is none in an expression", 11, "  - {period: 2020, expression: 1 + figure-00@2020-2025, status: derived}", "11:36 period-form-near"),
	indicator("a measure in capitals in an expression", 11, "  - {period: 2020, expression: 1 + figure-00.Growth@2025, status: derived}", "11:36 expression-measure"),
	indicator("an expression in a block scalar", 11, "  - period: 2020\n    status: derived\n    expression: |\n      1 +\n      2 × 3", "15:9 expression-character"),
	chart("a mistake in a value of a row", 6, "  - {label: 企业, values: [figure-00@2020, figure-00@]}", "6:13 missing-english", "6:43 period-form"),
	chart("a mistake in a short row", 6, "  - figure-00@2020 +", "6:22 expression-operand"),
}

// otherDataMistakes are in the single files of data/.
var otherDataMistakes = []mistake{
	data("no title", "data/site.yaml", 1, "", "1:1 missing-key"),
	data("a base URL without a scheme", "data/site.yaml", 6, "base-url: www.example.gov.cn/report", "6:11 url-form"),
	data("a base URL with a query", "data/site.yaml", 6, "base-url: https://www.example.gov.cn/?a=b", "6:11 base-url-form"),
	data("a script for the address of a licence", "data/site.yaml", 8, `license: {url: "javascript:alert(1)"}`, "8:17 url-form"),
	data("keywords in no list", "data/site.yaml", 5, "keywords: {zh: 高新区}", "5:16 list-not-text"),
	data("an unknown key of the government", "data/site.yaml", 7, "government: {sitename: 网站}", "7:14 unknown-key-near"),
	data("an unknown kind of source", "data/sources.yaml", 3, "  kind: 报纸", "3:9 unknown-source-kind"),
	data("a year that is none", "data/sources.yaml", 5, "  year: 26", "5:9 year-form"),
	data("a date that does not exist", "data/sources.yaml", 6, "  date: 2026-02-30", "6:9 date-form"),
	data("authors in one item", "data/sources.yaml", 4, "  authors: [甲、乙]", "4:14 one-item"),
	data("a plan whose id is no plan", "data/plans.yaml", 1, "- id: fourteenth", "1:7 plan-id"),
	data("a plan that ends before it begins", "data/plans.yaml", 5, "  to: 2020", "5:7 plan-order"),
	data("a slug that is reserved", "data/plans.yaml", 2, "  slug: figures", "2:9 reserved-name"),
	data("a slug that is no name", "data/plans.yaml", 2, "  slug: 14 th", "2:9 id-form-near"),
	data("two directions with one id", "data/plans.yaml", 7, "    - {id: new, title: 甲}\n    - {id: new, title: 乙}", "7:24 missing-english", "8:12 duplicate-id", "8:24 missing-english"),
	data("a per cent sign in braces", "data/topics.yaml", 1, "- {id: innovation, title: % }", "1:27 yaml-character"),
	data("topics in no list", "data/topics.yaml", 1, "innovation: 创新", "1:1 list-not-mapping"),
}

// referenceMistakes name what does not exist, or give a number twice.
var referenceMistakes = []mistake{
	indicator("an unknown source", 8, "source: press-2062", "8:9 no-such-source-near"),
	indicator("a source that resembles none", 8, "source: zzz", "8:9 no-such-source"),
	indicator("an unknown source of one number", 10, "  - {period: 2025, value: 165, status: published, source: press}", "10:59 no-such-source-near"),
	indicator("an unknown topic", 6, "topic: inovation", "6:8 no-such-topic-near"),
	indicator("an unknown whole", 8, "source: press-2026\nwhole: figure-99", "9:8 no-such-whole-near"),
	indicator("a whole that is the figure itself", 8, "source: press-2026\nwhole: figure-00", "9:8 whole-of-itself"),
	indicator("an unknown plan as period", 10, "  - {period: plan-15, value: 165, status: published}", "10:14 no-such-plan-near"),
	indicator("an unknown plan as target", 11, "targets:\n  - {plan: plan-15, value: 200}", "12:12 no-such-plan-near"),
	indicator("a period twice", 11, "  - {period: 2025, value: 166, status: revised}", "11:14 duplicate-period"),
	indicator("a stated measure twice", 11, "stated:\n  - {measure: growth, period: 2025, value: 1}\n  - {measure: growth, period: 2025, value: 2}", "13:31 duplicate-stated"),
	indicator("a target twice", 11, "targets:\n  - {plan: plan-14, value: 1}\n  - {plan: plan-14, value: 2}", "13:12 duplicate-target"),
	data("an unknown page of a direction", "data/plans.yaml", 7, "    - {id: new, title: {zh: 方向, en: Direction}, page: 14th/inovation}", "7:55 no-such-page-near"),
	data("two plans with one slug", "data/plans.yaml", 7, "    - {id: new, title: {zh: 方向, en: Direction}}\n- {id: plan-15, slug: 14th, title: {zh: 十五五, en: 15th}, from: 2026, to: 2030}", "8:23 duplicate-slug"),
}
