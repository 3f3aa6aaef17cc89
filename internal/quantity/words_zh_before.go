package quantity

// A hanWord is a word that stands directly before a number and says something
// about it.
type hanWord struct {
	text      string
	qualifier Qualifier
	direction Direction
	noun      bool   // 降幅, 增速: 为, 达 or 是 may follow it
	unless    string // characters before the word that make it part of another word
	onlyHan   bool   // only before 百, 千, 万, 亿 written out: 上百家, 过百亿
}

// qualifierWords qualify the number that follows them.
var qualifierWords = byLastRune([]hanWord{
	{text: "超过", qualifier: Over}, {text: "超过了", qualifier: Over}, {text: "超", qualifier: Over, unless: "赶反高"},
	{text: "逾", qualifier: Over}, {text: "突破", qualifier: Over}, {text: "突破了", qualifier: Over},
	{text: "高于", qualifier: Over}, {text: "多于", qualifier: Over}, {text: "大于", qualifier: Over}, {text: "超出", qualifier: Over},
	{text: "高过", qualifier: Over}, {text: "跨越", qualifier: Over},
	{text: "上", qualifier: Over, unless: "以线网之", onlyHan: true}, {text: "过", qualifier: Over, unless: "通经", onlyHan: true},
	{text: "不足", qualifier: Under}, {text: "不到", qualifier: Under}, {text: "不满", qualifier: Under}, {text: "未满", qualifier: Under},
	{text: "未达", qualifier: Under}, {text: "未到", qualifier: Under},
	{text: "低于", qualifier: Under}, {text: "少于", qualifier: Under}, {text: "小于", qualifier: Under},
	{text: "近", qualifier: Nearly, unless: "最附邻临靠新远就"}, {text: "接近", qualifier: Nearly}, {text: "将近", qualifier: Nearly}, {text: "逼近", qualifier: Nearly},
	{text: "约", qualifier: About, unless: "节集签合公预违条契毁失制履邀"}, {text: "大约", qualifier: About}, {text: "约为", qualifier: About},
	{text: "约有", qualifier: About}, {text: "约达", qualifier: About}, {text: "大概", qualifier: About}, {text: "大致", qualifier: About}, {text: "大约为", qualifier: About},
	{text: "至少", qualifier: AtLeast}, {text: "不少于", qualifier: AtLeast}, {text: "不低于", qualifier: AtLeast}, {text: "不小于", qualifier: AtLeast},
	{text: "最少", qualifier: AtLeast}, {text: "最低", qualifier: AtLeast}, {text: "达到或超过", qualifier: AtLeast}, {text: "不下", qualifier: AtLeast},
	{text: "不超过", qualifier: AtMost}, {text: "不超", qualifier: AtMost}, {text: "不高于", qualifier: AtMost}, {text: "不多于", qualifier: AtMost}, {text: "不大于", qualifier: AtMost},
	{text: "至多", qualifier: AtMost}, {text: "最多", qualifier: AtMost}, {text: "最高", qualifier: AtMost}, {text: "≥", qualifier: AtLeast}, {text: "≤", qualifier: AtMost}, {text: "≈", qualifier: About}, {text: "＞", qualifier: Over}, {text: "＜", qualifier: Under},
})

// directionWords say where a number went. A word that ends in 到 or 至 gives a
// level and is none of them.
var directionWords = byLastRune([]hanWord{
	{text: "增长", direction: Rise, unless: "负"}, {text: "增加", direction: Rise}, {text: "提高", direction: Rise}, {text: "提升", direction: Rise},
	{text: "上升", direction: Rise}, {text: "上涨", direction: Rise}, {text: "上调", direction: Rise}, {text: "回升", direction: Rise},
	{text: "攀升", direction: Rise}, {text: "跃升", direction: Rise}, {text: "抬升", direction: Rise}, {text: "上浮", direction: Rise},
	{text: "净增", direction: Rise}, {text: "新增", direction: Rise}, {text: "净增加", direction: Rise}, {text: "加快", direction: Rise}, {text: "增多", direction: Rise},
	{text: "高出", direction: Rise}, {text: "高", direction: Rise, unless: "最新历创更提"}, {text: "快", direction: Rise, unless: "最较加"},
	{text: "快于", direction: Rise}, {text: "多", direction: Rise, unless: "最许很诸众更增至达"}, {text: "涨", direction: Rise}, {text: "增", direction: Rise, unless: "倍剧激新净"},
	{text: "升", direction: Rise, unless: "晋回提上攀"}, {text: "多出", direction: Rise}, {text: "正增长", direction: Rise}, {text: "多增", direction: Rise},
	{text: "增幅", direction: Rise, noun: true}, {text: "涨幅", direction: Rise, noun: true}, {text: "增速", direction: Rise, noun: true}, {text: "增长率", direction: Rise, noun: true},
	{text: "增长幅度", direction: Rise, noun: true}, {text: "增长速度", direction: Rise, noun: true}, {text: "升幅", direction: Rise, noun: true},
	{text: "下降", direction: Fall}, {text: "减少", direction: Fall}, {text: "降低", direction: Fall}, {text: "下跌", direction: Fall},
	{text: "回落", direction: Fall}, {text: "下滑", direction: Fall}, {text: "下调", direction: Fall}, {text: "缩减", direction: Fall},
	{text: "缩短", direction: Fall}, {text: "压减", direction: Fall}, {text: "压缩", direction: Fall}, {text: "削减", direction: Fall},
	{text: "下挫", direction: Fall}, {text: "下浮", direction: Fall}, {text: "萎缩", direction: Fall}, {text: "负增长", direction: Fall}, {text: "净减少", direction: Fall},
	{text: "放缓", direction: Fall}, {text: "减慢", direction: Fall}, {text: "调低", direction: Fall},
	{text: "降", direction: Fall, unless: "升"}, {text: "减", direction: Fall, unless: "增缩"}, {text: "低", direction: Fall, unless: "最历更新降"}, {text: "少增", direction: Fall}, {text: "少", direction: Fall, unless: "不至最很多更"},
	{text: "慢", direction: Fall, unless: "最较减"}, {text: "慢于", direction: Fall}, {text: "跌", direction: Fall},
	{text: "降幅", direction: Fall, noun: true}, {text: "跌幅", direction: Fall, noun: true}, {text: "减幅", direction: Fall, noun: true},
	{text: "下降幅度", direction: Fall, noun: true}, {text: "下降率", direction: Fall, noun: true}, {text: "降低率", direction: Fall, noun: true},
	{text: "收窄", direction: Narrow}, {text: "缩小", direction: Narrow}, {text: "扩大", direction: Widen},
})

// fillersAfterVerb may stand between 增长 and its number, fillersAfterNoun
// between 增速 and its number. 下降为3% is a level, so 为 is not among the first.
var (
	fillersAfterVerb = []string{"达到了", "达到", "了", "达"}
	fillersAfterNoun = []string{"达到了", "达到", "分别为", "均为", "为", "达", "是"}
)

// fallNouns name a fall: a fall that narrows is a rise.
var fallNouns = []string{"降幅", "跌幅", "减幅", "下降幅度"}

// comparisonWords stand before what a difference is counted from.
var comparisonWords = []struct {
	text      string
	direction Direction
}{{"高于", Rise}, {"快于", Rise}, {"好于", Rise}, {"优于", Rise}, {"领先", Rise}, {"高出", Rise}, {"快出", Rise}, {"低于", Fall}, {"慢于", Fall}, {"落后", Fall}, {"低出", Fall}}

// clauseEnds separate what belongs to a number from what does not.
const clauseEnds = "，。；：！？,;:!?\n、"

// notFirst are the characters that make of 前 a part of another word: 目前.
const notFirst = "目之以先此日年月天提当面生从"

// spanWords make a number of years a period of the calendar: 过去五年.
var spanWords = []string{"过去", "今后", "未来", "此后", "前", "近", "最近", "后", "头", "首", "往后", "这", "那"}

// leadWords may stand before a text that is one number.
var leadWords = []string{"同比", "环比", "累计", "合计", "总计", "共计", "共", "年均", "平均", "达到", "达", "为", "有", "降幅", "增幅", "涨幅", "增速", "跌幅", "比上年", "较上年", "a", "an"}

// levelSuffix ends the name of a size: 万亿级.
const levelSuffix = "级"
