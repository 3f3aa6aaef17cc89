package message

// claims holds what is said about claims: how they are written, and how they fared.
var claims = table{
	"unknown-claim-kind": {
		zh: Text{"kind 不能写“{word}”", "可以写：growth（增长率）、average-growth（年均增长率）、multiple（倍数、翻番）、difference（相差、百分点）、share（占比）、sum（合计）、pull（拉动）、contribution（贡献率）、share-shift（由增速推占比）、rank（位次）、bound（超、不足）"},
		en: Text{"kind cannot be “{word}”", "it can be growth, average-growth, multiple, difference, share, sum, pull, contribution, share-shift (a share after growth), rank or bound"},
	},
	"unknown-side": {
		zh: Text{"side 不能写“{word}”", "可以写：over（超）、under（不足）、at-least（以上）、at-most（以内）"},
		en: Text{"side cannot be “{word}”", "it can be over, under, at-least or at-most"},
	},
	"unknown-order": {
		zh: Text{"order 不能写“{word}”", "可以写：descending（大的在前，可省略）、ascending（小的在前）"},
		en: Text{"order cannot be “{word}”", "it can be descending (the largest first; may be left out) or ascending"},
	},
	"claim-operand": {
		zh: Text{"{key} 要写一个指标的数，不能写“{typed}”", "写法：指标[.计算量][@时期]，如 high-tech-firms@2025；只有 stated 可以直接写数"},
		en: Text{"{key} names one number of a figure, which “{typed}” does not", "write FIGURE[.MEASURE][@PERIOD], such as high-tech-firms@2025; only stated may be a plain number"},
	},
	"claim-roles": {
		zh: Text{"{kind} 类论断不能由 {roles} 得出", "要写：{forms}（竖线隔开的是几种写法，选一种）"},
		en: Text{"a claim of the kind {kind} is not worked out from {roles}", "it is worked out from {forms} (choose one of what the bars separate)"},
	},
	"claim-option": {
		zh: Text{"{kind} 类论断用不到 {key}", "删去这一行，或检查 kind"},
		en: Text{"a claim of the kind {kind} has no use for {key}", "remove the line, or check the kind"},
	},
	"claim-whole": {
		zh: Text{"{key} 不能写“{typed}”", "写 {least} 到 {most} 之间的整数"},
		en: Text{"{key} cannot be “{typed}”", "write a whole number from {least} to {most}"},
	},
	"claim-stated-twice": {
		zh: Text{"stated 和 doublings 只能有一个", "翻 n 番写 doublings: n，其他数写 stated"},
		en: Text{"stated and doublings exclude each other", "keep doublings for a number of doublings, stated for any other number"},
	},
	"claim-unit": {
		zh: Text{"论断 {claim} 中 {role} 的单位是“{unit}”，应为“{want}”", "检查所指的指标；%与个百分点可以相比，金额与数量不能"},
		en: Text{"in the claim {claim} {role} is in “{unit}”, where “{want}” is wanted", "check which figure is named; percentages and percentage points go together, amounts and counts do not"},
	},
	"claim-years": {
		zh: Text{"论断 {claim} 没有写明是几年", "加一行 years: 5，或引用写明时期的数"},
		en: Text{"the claim {claim} does not say over how many years", "add a line such as years: 5, or name numbers whose periods say so"},
	},
	"claim-fails": {
		zh: Text{"论断 {claim} 不成立：写的是 {stated}，按数据算得 {worked}", "所依据的数：{operands}。改正其中的数；来源确实如此的，用 acknowledged 写明理由，读者会看到"},
		en: Text{"the claim {claim} does not hold: it says {stated}, the data give {worked}", "it rests on {operands}. Mend the number that is wrong; where the source has it so, give the reason under acknowledged, which readers see"},
	},
	"claim-no-whole-base": {
		zh: Text{"论断 {claim} 不成立：没有任何整数基数能得到 {stated}", "最接近的：{trials}。核对来源；来源确实如此的，用 acknowledged 写明理由，读者会看到"},
		en: Text{"the claim {claim} does not hold: no whole number as the base gives {stated}", "the nearest are {trials}. Check the source; where it has it so, give the reason under acknowledged, which readers see"},
	},
	"claim-rank": {
		zh: Text{"论断 {claim} 不成立：写的是第 {stated} 位，按数据是第 {worked} 位", "所比较的数：{operands}。改正位次，或检查 among 和 order"},
		en: Text{"the claim {claim} does not hold: it says place {stated}, the data give place {worked}", "compared are {operands}. Mend the place, or check among and order"},
	},
	"claim-bound": {
		zh: Text{"论断 {claim} 不成立：写的是 {stated}，数据是 {worked}", "所依据的数：{operands}。改正其中的数，或检查 side"},
		en: Text{"the claim {claim} does not hold: it says {stated}, the data have {worked}", "it rests on {operands}. Mend the number that is wrong, or check side"},
	},
	"claim-part-exceeds": {
		zh: Text{"论断 {claim} 不成立：部分大于总体，占比算得 {worked}", "所依据的数：{operands}。检查部分、总体的数和单位"},
		en: Text{"the claim {claim} does not hold: the part is larger than its whole, a share of {worked}", "it rests on {operands}. Check the numbers of part and whole, and their units"},
	},
	"claim-no-base": {
		zh: Text{"论断 {claim} 无法计算：基数或除数为零、为负，或任何基数都得不到 {stated}", "所依据的数：{operands}。基数为零或负数时没有增长率，改用文字说明（如扭亏为盈）"},
		en: Text{"the claim {claim} cannot be worked out: its base or divisor is zero or below, or no base gives {stated}", "it rests on {operands}. From zero or below there is no growth rate: say it in words"},
	},
	"stated-fails": {
		zh: Text{"来源刊载的 {stated} 与数值不符：按数据算得 {worked}", "所依据的数：{operands}；试过的整数基数：{trials}。核对来源；来源确实如此的，在 data/claims/ 写一条论断（kind: {kind}），用 acknowledged 写明理由"},
		en: Text{"the {stated} in print does not agree with the values: the data give {worked}", "it rests on {operands}; whole-number bases tried: {trials}. Check the source; where it has it so, write a claim (kind: {kind}) in data/claims/ with the reason under acknowledged"},
	},
	"part-exceeds-whole": {
		zh: Text{"{part} 的 {value} 大于总体 {whole} 的 {total}（{period}）", "检查两个数、单位，以及 whole 写的是不是总体"},
		en: Text{"{value} of {part} is more than {total} of {whole}, of which it is a part ({period})", "check both numbers, their units, and whether whole names the whole"},
	},
	"chart-over-whole": {
		zh: Text{"图 {chart} 的各部分占比合计 {sum}%，超过100%", "检查各部分的数；范围有交叉的，改用 bar 或 column"},
		en: Text{"the parts of the chart {chart} come to {sum}%, more than everything", "check the parts; where they overlap, draw bars or columns instead"},
	},
	"claim-cut": {
		zh: Text{"论断 {claim} 只在直接截取（而非四舍五入）时成立：写的是 {stated}，按数据算得 {worked}", "试过的整数基数：{trials}。来源的数不改，页面会向读者说明"},
		en: Text{"the claim {claim} holds only if its number was cut instead of rounded: it says {stated}, the data give {worked}", "whole-number bases tried: {trials}. The number stands as its source has it, and the pages say so"},
	},
	"claim-acknowledged": {
		zh: Text{"论断 {claim} 不成立，已写明理由：写的是 {stated}，按数据算得 {worked}", "理由会显示在指标页和“方法”页"},
		en: Text{"the claim {claim} does not hold, which is acknowledged: it says {stated}, the data give {worked}", "readers see the reason beside the figure and on the methods page"},
	},
	"claim-stale": {
		zh: Text{"论断 {claim} 成立，不再需要 acknowledged：写的是 {stated}，按数据算得 {worked}", "删去 acknowledged，免得读者看到过时的说明"},
		en: Text{"the claim {claim} holds, so that nothing needs to be acknowledged: it says {stated}, the data give {worked}", "remove acknowledged, lest readers see a reason that is out of date"},
	},
	"claim-undecided": {
		zh: Text{"论断 {claim} 无法判定：所除的数四舍五入后可能为零，几乎任何结果都有可能", "所依据的数：{operands}。引用位数更多的数，或删去这条论断"},
		en: Text{"the claim {claim} cannot be decided: what it divides by may be zero once unrounded, so that nearly any result is possible", "it rests on {operands}. Name a number with more digits, or remove the claim"},
	},
	"claim-circular": {
		zh: Text{"论断 {claim} 依据的数由论断本身推算而来，证明不了什么", "所依据的数：{operands}。改用来源公布的数"},
		en: Text{"the claim {claim} rests on a number that was worked out from the claim itself, and proves nothing", "it rests on {operands}. Name a number that was published"},
	},
	"claim-self": {
		zh: Text{"论断 {claim} 的 {stated} 本来就是由这些数推算的，证明不了什么", "所依据的数：{operands}。stated 要写来源公布的数"},
		en: Text{"the {stated} of the claim {claim} was itself worked out from these numbers, so that it proves nothing", "it rests on {operands}. Let stated name a number that was published"},
	},
	"claim-proposal": {
		zh: Text{"{stated}（{result}）像是由另外两个数得出：{formula}，算得 {worked}", "确有关系的，在 data/claims/ 写一条论断（kind: {kind}），以后改数时会自动核对"},
		en: Text{"{stated} ({result}) seems to follow from two other numbers: {formula} gives {worked}", "if they belong together write a claim (kind: {kind}) in data/claims/, and they are held together from then on"},
	},
	"claim-proposals-more": {
		zh: Text{"另有 {count} 处这样的关系没有列出", "写下已列出的论断后，再检查一次"},
		en: Text{"{count} more relations of this sort are not listed", "write the listed ones as claims and check again"},
	},
}
