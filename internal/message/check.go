package message

// check holds what is said about checking each thing by itself.
var check = table{
	"no-such-source": {
		zh: Text{"没有 id 为“{id}”的来源", "来源列在 data/sources.yaml；检查拼写，或在其中补上这个来源"},
		en: Text{"there is no source “{id}”", "sources are listed in data/sources.yaml; check the spelling, or add the source"},
	},
	"no-such-source-near": {
		zh: Text{"没有 id 为“{id}”的来源", "是不是想写 {near}？来源列在 data/sources.yaml"},
		en: Text{"there is no source “{id}”", "did you mean {near}? Sources are listed in data/sources.yaml"},
	},
	"no-such-topic": {
		zh: Text{"没有 id 为“{id}”的专题", "专题列在 data/topics.yaml；检查拼写，或在其中补上这个专题"},
		en: Text{"there is no topic “{id}”", "topics are listed in data/topics.yaml; check the spelling, or add the topic"},
	},
	"no-such-topic-near": {
		zh: Text{"没有 id 为“{id}”的专题", "是不是想写 {near}？专题列在 data/topics.yaml"},
		en: Text{"there is no topic “{id}”", "did you mean {near}? Topics are listed in data/topics.yaml"},
	},
	"no-such-plan": {
		zh: Text{"没有 id 为“{id}”的规划", "规划列在 data/plans.yaml；检查拼写，或在其中补上这个规划"},
		en: Text{"there is no plan “{id}”", "plans are listed in data/plans.yaml; check the spelling, or add the plan"},
	},
	"no-such-plan-near": {
		zh: Text{"没有 id 为“{id}”的规划", "是不是想写 {near}？规划列在 data/plans.yaml"},
		en: Text{"there is no plan “{id}”", "did you mean {near}? Plans are listed in data/plans.yaml"},
	},
	"no-such-whole": {
		zh: Text{"whole 所指的指标“{id}”不存在", "写总体指标的 id；指标在 data/indicators/"},
		en: Text{"whole names a figure “{id}” that does not exist", "write the id of the whole; figures are in data/indicators/"},
	},
	"no-such-whole-near": {
		zh: Text{"whole 所指的指标“{id}”不存在", "是不是想写 {near}？指标在 data/indicators/"},
		en: Text{"whole names a figure “{id}” that does not exist", "did you mean {near}? Figures are in data/indicators/"},
	},
	"no-such-page": {
		zh: Text{"没有网址为“{id}”的页面", "写 content/zh/ 下的路径，不带 .md，如 15th/industry"},
		en: Text{"there is no page “{id}”", "write the path below content/zh/ without .md, such as 15th/industry"},
	},
	"no-such-page-near": {
		zh: Text{"没有网址为“{id}”的页面", "是不是想写 {near}？路径从 content/zh/ 算起，不带 .md"},
		en: Text{"there is no page “{id}”", "did you mean {near}? Write the path below content/zh/ without .md"},
	},
	"whole-of-itself": {
		zh: Text{"指标 {id} 的 whole 是它自己", "写它所属总体的 id；没有总体的，删去 whole"},
		en: Text{"the whole of figure {id} is itself", "write the id of what it is a part of, or leave whole out"},
	},
	"whole-circle": {
		zh: Text{"指标 {id} 是 {whole} 的部分，{whole} 又是 {id} 的部分", "只留一个方向：部分的 whole 写总体，总体不写"},
		en: Text{"{id} is a part of {whole}, which in turn is a part of {id}", "keep one direction: the part names its whole, the whole names none"},
	},
	"source-year": {
		zh: Text{"来源的日期 {date} 不在 year 所写的 {year} 年", "改正 date 或 year"},
		en: Text{"the date {date} of the source does not lie in its year {year}", "correct date or year"},
	},
	"duplicate-period": {
		zh: Text{"{name} 的数已经写在 {first}", "每个时期只留一个数；修订的数直接替换原来的"},
		en: Text{"the value for {name} is given already at {first}", "keep one value for each period; a revised value replaces the old one"},
	},
	"duplicate-stated": {
		zh: Text{"{name} 已经写在 {first}", "同一时期的同一计算量只留一个"},
		en: Text{"{name} is given already at {first}", "keep one of the two"},
	},
	"duplicate-target": {
		zh: Text{"规划 {name} 的目标已经写在 {first}", "每个规划只留一个目标"},
		en: Text{"the target of {name} is given already at {first}", "keep one target for each plan"},
	},
	"plan-years": {
		zh: Text{"{plan} 的起止年份与序号不符", "这个五年规划为 {from}—{to} 年；检查 id、from 和 to"},
		en: Text{"the years of {plan} are not those of the plan of that number", "that plan runs from {from} to {to}; check id, from and to"},
	},
	"plan-without-sections": {
		zh: Text{"规划 {plan} 没有章节：{folder} 中没有文件", "slug 要与章节所在文件夹同名；章节还没有写的，先在其中放一个 index.md"},
		en: Text{"the plan {plan} has no sections: there is no file in {folder}", "the slug is the name of the folder with the sections; where none are written yet, begin with an index.md"},
	},
	"duplicate-slug": {
		zh: Text{"slug“{name}”已经用在 {first}", "每个规划用自己的 slug"},
		en: Text{"the slug “{name}” is taken at {first}", "give each plan a slug of its own"},
	},
}
