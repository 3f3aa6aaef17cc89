package quantity

// afterWords stand directly after a number and its unit.
var afterWords = []struct {
	text      string
	qualifier Qualifier
}{
	{"及以上", AtLeast}, {"或以上", AtLeast}, {"以上", AtLeast}, {"及以下", AtMost}, {"以下", AtMost}, {"以内", AtMost}, {"之内", AtMost},
	{"左右", About}, {"上下", About}, {"有余", Odd},
}

// oddWords stand inside a number: 480余人, 100多亿元, 十几家.
var oddWords = []string{"余", "多", "几", "来"}

// rangeMarks stand between the ends of a range.
var rangeMarks = []string{"～", "~", "〜", "∼", "—", "–", "-", "－", "至", "到", " to ", " – ", " - ", " — "}

// fromWords stand before the first of two numbers that are a change.
var fromWords = []string{"从", "由", "自", "from", "From"}

// dateMarks stand between the ends of a span of dates.
var dateMarks = []string{"—", "–", "-", "－", "～", "~", "至", "到"}

// vetoes lists, for a unit, the characters after it that make another word of
// it after any number: 3项目, 5部门, 10周年.
var vetoes = map[string]string{
	"个": "别体", "项": "目", "部": "门委", "期": "间末", "周": "年边", "元": "素宇", "单": "位", "床": "位", "级": "别", "套": "餐", "县": "区级域", "镇": "区", "村": "民",
	"大": "会厦赛", "分": "别之布类析公局院明阶管层级步摊支红", "番": "禺茄", "株": "洲", "克": "服", "瓦": "解", "字": "号", "张": "家",
}

// yearVetoes does the same after a number that may be a year and after a single
// 一: 2025人才大会, 2025成立, 统一部署, while 480人居住 and 三成为民企 count.
var yearVetoes = map[string]string{
	"个": "性股人", "人": "才工民力口均物文居事士大", "家": "具电庭居园乡", "件": "均", "名": "牌录称单城优誉片", "位": "居列于置次", "部": "署队分", "台": "湾账风",
	"座": "谈右", "场": "景馆所地外", "处": "理置于级长", "所": "有属以在长得", "条": "例件", "支": "持撑付出部", "期": "望待初货", "天": "然津河气", "周": "围期末岁密",
	"层": "次级面", "户": "外籍口", "元": "器", "成": "功立为果长本效都就员绩交熟品型分批渝因", "份": "额子", "种": "植子苗", "批": "准复发次示评",
	"起": "步草点到来源诉于", "单": "项独元一个", "头": "部", "只": "有是能要", "间": "接隔", "次": "要于区", "例": "如外会", "轮": "胎换岗", "笔": "记试",
	"类": "似别型", "块": "状", "页": "面岩", "款": "项", "小时": "候", "年": "货轻", "倍": "感受加数", "篇": "章", "届": "时", "升": "级至到高", "秒": "杀", "米": "粉", "县": "城", "村": "级",
}

// setPhrases hold numerals that state nothing. They are skipped whole.
var setPhrases = byFirstRune(map[string]Class{
	"千家万户": Word, "万户千家": Word, "百家争鸣": Word, "百花齐放": Word, "百年大计": Word, "千家万": Word, "万家灯火": Word, "千人一面": Word,
	"一家一户": Word, "一家一策": Word, "一个个": Word, "一次性": Word, "一家人": Word, "一家独大": Word, "两个月饼": Word, "一次次": Word, "一位位": Word, "一条条": Word,
	"三位一体": Name, "四位一体": Name, "五位一体": Name, "两个一百年": Name, "百县千镇万村": Name, "万企兴万村": Name,
	"千人计划": Name, "万人计划": Name, "百人计划": Name, "十大战略": Name, "三项制度": Name, "一件事": Name, "一张网": Name, "一次办": Name, "一个窗口": Word,
	"四个意识": Name, "四个自信": Name, "两个维护": Name, "四个全面": Name, "三个代表": Name, "两个确立": Name, "两个毫不动摇": Name, "三个务必": Name,
	"五个一工程": Name, "四个伟大": Name, "三重一大": Name, "一国两制": Name, "二次供水": Word, "二次创业": Name, "二次元": Word, "三次产业": Word,
	"二十大": Name, "十九大": Name, "十八大": Name, "十七大": Name, "二十一大": Name, "一级市场": Word, "二级市场": Word, "一人一": Word, "一企一策": Word,
	"一户一": Word, "一项一": Word, "一件件": Word, "一年一度": Word, "一年四季": Word, "一天天": Word, "一年比一年": Word, "百人会": Name, "十年磨": Word, "千人大会": Word, "一成不变": Word,
	"万人大会": Word, "万人空巷": Word, "千万家": Word, "两个市场": Word, "一千零一夜": Name, "四轮驱动": Word, "两轮驱动": Word, "三轮驱动": Word, "一大批": Word, "一大": Word, "两手抓": Word,
})

// ordinalCounters follow an ordinal number: 第七届, 第2位, 前十名.
var ordinalCounters = []string{
	"届", "位", "名", "次", "批", "期", "号", "条", "款", "章", "节", "个", "家", "轮", "版", "部", "位次", "产业", "梯队", "方阵", "大", "阶段", "年", "天", "强", "步", "代", "集", "卷", "页", "项", "座", "台", "件", "种", "类", "任", "场", "组", "课", "站",
}

// gradeCounters make of a plain number a grade or a name: 三级, 47号, 500强.
var gradeCounters = []struct {
	text  string
	class Class
	han   bool // also after a numeral written in Chinese characters
}{
	{"号", Code, true}, {"级", Ordinal, true}, {"等", Ordinal, true}, {"期", Ordinal, false}, {"线", Ordinal, true}, {"强", Name, true}, {"环", Ordinal, true},
}

// notGrade follow a counter that is none: 3等份 is not a grade.
var notGrade = map[string]string{"等": "价于待额份地企单方级各", "线": "上下路索", "强": "化大调烈力", "级": "联", "环": "境节保比"}

// listLabels stand before a number that only numbers: 图3, 表 2, 附件1.
var listLabels = []string{"图", "表", "附件", "专栏", "附录", "附表", "附图", "注", "式", "案例", "步骤", "问题", "例", "Figure", "Fig.", "Table", "Chart", "Box", "Section", "Chapter", "Annex", "Appendix", "Page", "page", "p.", "Note"}

// notLabels end like a label and are other words.
var notLabels = []string{"代表", "报表", "发表", "列表", "比例", "企图", "关注", "备注", "正式", "模式", "方式", "形式", "条例", "试图", "占比例", "案例共", "加注"}

// hotlineWords stand beside a short telephone number.
var hotlineWords = []string{"热线", "平台", "电话", "专线", "投诉", "服务热线", "政务", "hotline"}

// planWords follow the name of a five-year plan.
var planWords = []string{"规划", "计划", "期间", "时期", "末", "期末", "初", "以来", "开局", "收官", "目标", "纲要", "建设"}

// sloganClose bounds how far a quoted name may reach from its numeral.
const sloganRunes = 10

// openQuotes and closeQuotes enclose names.
const (
	openQuotes  = "“「『‘《\""
	closeQuotes = "”」』’》\""
)

// halfBars follow 半 where it is no half: 半导体.
const halfBars = "导数年成径岛决自山壁封月"

// shareSigns stand before a share written out.
var shareSigns = []struct{ text, symbol string }{{"百分之", "%"}, {"千分之", "‰"}, {"万分之", "‱"}}

// halved are the units that may follow 个半 and 个多.
var halved = map[string]bool{"个月": true, "个百分点": true, "小时": true, "个工作日": true, "个季度": true}

// notAfterOdd follow 多 where it belongs to the next word: 多元, 多样.
const notAfterOdd = "元样种个次家方层渠点项举"

// listJoints stand between the members of a list of numbers.
var listJoints = []string{"、", "和", "与", "及", "以及", "and", ", and"}

// spanEnds follow a number of years that is a period: 五年来, 五年间.
var spanEnds = []string{"来", "间", "以来", "期间"}

// quarterWords name a quarter after its number.
var quarterWords = []string{"季度", "个季度"}

// planOrdinals follow 第十四 in the name of a plan.
var planOrdinals = []string{"个五年规划", "个五年计划", "个五年"}

// firstCounters follow 前三.
var firstCounters = []string{"名", "位", "强", "列", "茅", "甲", "大", "家", "个", "席"}

// nameJoints tie the members of a name.
var nameJoints = []string{"+", "＋", "×", "*", "∶", "/"}

// spanNames follow a number of years in the name of a plan.
var spanNames = []string{"行动", "计划", "规划", "倍增", "攻坚"}

// numberedNames are numbers that are names before certain words.
var numberedNames = []struct {
	digits string
	after  []string
}{
	{"985", []string{"高校", "工程", "大学", "院校", "、"}}, {"211", []string{"高校", "工程", "大学", "院校"}},
	{"60", []string{"后"}}, {"70", []string{"后"}}, {"80", []string{"后"}}, {"85", []string{"后"}}, {"90", []string{"后"}}, {"95", []string{"后"}}, {"0", []string{"后"}},
	{"863", []string{"计划"}}, {"973", []string{"计划"}}, {"111", []string{"计划", "工程"}},
}

// notSeveral are the characters that end a word in 数: 总数, 指数.
const notSeveral = "总人指参系次倍函奇偶户件基个家台件岁分位级点负正整小计名约"
