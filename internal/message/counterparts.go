package message

// counterparts holds what is said of pages and passages that stand in both
// editions.
var counterparts = table{
	"no-counterpart": {
		zh: Text{"没有对应的另一语种页面 {file}", "补上这个文件；在此之前，读者切换语言时到达的是上一级页面"},
		en: Text{"the page has no counterpart {file} in the other language", "add the file; until then the language switch leads to the page above"},
	},
	"counterpart-differs": {
		zh: Text{"这里绑定的是 {here}（{reference}），另一语种对应的段落 {place} 绑定的是 {there}（{other}）", "两个版本必须说同一个数。对照数据，把写错或没有更新的一处改过来"},
		en: Text{"this binds {here} ({reference}), its counterpart at {place} binds {there} ({other})", "both editions must state the same number: mend the one that is wrong or out of date"},
	},
	"counterpart-missing": {
		zh: Text{"{edition}对应的段落 {place} 没有绑定这里的 {here}（{reference}）", "在那里也绑定 {reference}，或从这里删去；写成不绑定的数字也算没有"},
		en: Text{"{here} ({reference}) is not bound in the counterpart at {place}, in {edition}", "bind {reference} there too, or remove it here; a number that is typed without a reference does not count"},
	},
	"counterpart-figure-order": {
		zh: Text{"页首指标的次序与另一语种不同：这里是 {here}（{reference}），{place} 是 {there}（{other}）", "把 figures: 下各行排成同样的次序"},
		en: Text{"the key figures are in another order than in the other edition: {here} ({reference}) here, {there} ({other}) at {place}", "put the lines under figures: into one order"},
	},
	"counterpart-chart": {
		zh: Text{"这里放的是图表 {chart}，另一语种同一节的 {place} 放的是 {other}", "两个版本的同一节放同样的图表；改正其中一处"},
		en: Text{"chart {chart} stands here, chart {other} in the same section of the other edition, at {place}", "show the same charts in counterpart sections: mend one of the two"},
	},
	"counterpart-chart-missing": {
		zh: Text{"{edition}同一节（{place}）没有放图表 {chart}", "在那里也写 ![图题](chart:{chart})，或从这里删去"},
		en: Text{"chart {chart} is missing from the same section of {edition} ({place})", "write ![caption](chart:{chart}) there too, or remove it here"},
	},
	"counterpart-chart-order": {
		zh: Text{"本页第 {number} 幅图是 {chart}，另一语种（{place}）是 {other}", "两个版本的图表次序要一致，否则“图{number}”指两幅不同的图"},
		en: Text{"chart {number} of this page is {chart}, in the other edition (at {place}) it is {other}", "put the charts into one order, or “Figure {number}” means two different charts"},
	},
	"counterpart-heading": {
		zh: Text{"{edition}的 {file} 没有编号为“{id}”的标题，这一节与它前面一节合在一起核对", "在那里补上这一节，标题后写 {#{id}}，否则切换语言的读者会找不到位置"},
		en: Text{"{file}, in {edition}, has no heading “{id}”; the section is held against the one before it", "add the section there, with {#{id}} after its heading, or readers who switch the language lose their place"},
	},
	"counterpart-heading-id": {
		zh: Text{"标题的编号“{id}”与另一语种 {place} 的“{other}”不同", "在两处标题后写同样的编号，如 {#{id}}，否则切换语言的读者会找不到位置"},
		en: Text{"the id of this heading, “{id}”, is not that of its counterpart at {place}, “{other}”", "write the same id after both, such as {#{id}}, or readers who switch the language lose their place"},
	},
	"counterpart-heading-order": {
		zh: Text{"“{id}”一节的先后与另一语种（{place}）不同", "把两个版本的各节排成同样的次序"},
		en: Text{"section “{id}” comes in another order than in the other edition ({place})", "put the sections of both editions into one order"},
	},
}
