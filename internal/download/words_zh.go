package download

var chinese = words{
	semicolon: "；",
	colon:     "：",

	data: "数据", about: "说明", indicators: "指标", sources: "来源", corrections: "更正",

	title: "名称", id: "标识", topic: "专题", definition: "定义", scope: "统计口径", unit: "单位", note: "注", source: "来源",
	statusOf: "状态", qualifierOf: "限定",
	release: "发布批次", permalink: "永久链接", correction: "更正", license: "使用许可", publisher: "主办单位", report: "报告",
	zone: "地区", description: "简介",
	kind: "类别", authors: "作者", dated: "日期", url: "网址", figure: "指标", measure: "度量", period: "时期", date: "更正日期", old: "更正前", new: "更正后", reason: "原因",

	releaseText:   "%[2]s（第%[1]d次发布，%[3]s）",
	unreleased:    "尚未列入发布批次，数字可能变动",
	noCorrections: "尚无更正",
	withdrawn:     "撤销",

	statuses: map[string]named{
		"published":   {"已公布", "按来源刊载的数字照录，尚未经统计部门最终核实。"},
		"preliminary": {"初步核算", "统计部门初步核算的数字，以后可能修订。"},
		"revised":     {"修订", "统计部门修订后的数字。"},
		"final":       {"最终核实", "统计部门最终核实的数字。"},
		"derived":     {"推算", "由已公布的数字按列出的算式计算得出，不是来源直接公布的。"},
	},
	qualifiers: map[string]named{
		"exact": {"", "按公布的位数表示的数值。"},
		"over":  {"超", "实际数值高于所列数字，所列数字是下限，不是数值本身。"},
		"under": {"不足", "实际数值低于所列数字，所列数字是上限，不是数值本身。"},
		"about": {"约", "实际数值在所列数字上下。"},
	},
	sourceKinds: map[string]string{
		"newspaper": "报纸", "bulletin": "公报", "yearbook": "年鉴", "document": "文件", "dataset": "数据集", "webpage": "网页",
	},
	correctionKinds: map[string]string{
		"revision": "修订", "correction": "更正", "method": "口径调整", "wording": "文字修改",
	},

	readme: readmeWords{
		heading: "《%s》数据",
		intro:   "本压缩包收录报告的全部指标和图的数据。各文件的散列值（SHA-256）见报告网站 data 目录下的 SHA256SUMS。",
		contents: [][2]string{
			{"all.csv", "全部指标的全部数字，一行一个数字"},
			{"figures/", "每项指标的数字：CSV 与 JSON"},
			{"charts/", "每幅图的数字：CSV 与 JSON"},
			{"schema/", "说明 JSON 结构的 JSON Schema"},
		},
		columns: "CSV 各列",
		chart:   "图的 CSV 另有以下各列，列在最前",
		notes: []string{
			"CSV 为 UTF-8 编码，不带字节顺序标记；行尾为 CR LF（RFC 4180）。",
			"用 Excel 查看时，请下载网站上的 XLSX 文件，或带字节顺序标记的 CSV 文件。",
			"数值按公布的位数保留；限定为 over、under 的数字是界限，不是数值本身。",
		},
		license:  "使用许可：%s",
		licensed: "使用许可：%s（%s）",
		none:     "使用许可：主办单位尚未注明。",
		home:     "网站：%s",
	},
}
