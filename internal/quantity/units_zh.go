package quantity

import "unicode/utf8"

// unitDef is one row of the table of units.
type unitDef struct {
	symbol string // as printed
	base   string // the unit that its kind is reduced to
	power  int8   // symbol = 10^power × base
	kind   unitKind
	group  countGroup
	one    string // the English noun for one
	many   string // the English noun for several
}

func (d *unitDef) unit() Unit {
	return Unit{symbol: d.symbol, base: d.base, power: d.power, kind: d.kind, group: d.group}
}

// unitTable holds every unit that is known, by what it is printed as.
// 亩 is 2000/3 square metres, which no power of ten reaches: a base of its own.
var unitTable = []unitDef{
	{"%", "%", 0, percentKind, 0, "%", "%"},
	{"‰", "%", -1, percentKind, 0, "‰", "‰"},
	{"‱", "%", -2, percentKind, 0, "‱", "‱"},
	{"成", "%", 1, percentKind, 0, "%", "%"},
	{"倍", "%", 2, timesKind, 0, "times", "times"},
	{"番", "番", 0, doublingKind, 0, "doubling", "doublings"},
	{"个百分点", "个百分点", 0, pointKind, 0, "percentage point", "percentage points"},
	{"个千分点", "个百分点", -1, pointKind, 0, "per mille point", "per mille points"},

	{"元", "元", 0, moneyKind, 0, "CNY", "CNY"},
	{"美元", "美元", 0, moneyKind, 0, "USD", "USD"},
	{"欧元", "欧元", 0, moneyKind, 0, "EUR", "EUR"},
	{"港元", "港元", 0, moneyKind, 0, "HKD", "HKD"},
	{"日元", "日元", 0, moneyKind, 0, "JPY", "JPY"},
	{"英镑", "英镑", 0, moneyKind, 0, "GBP", "GBP"},
	{"澳门元", "澳门元", 0, moneyKind, 0, "MOP", "MOP"},

	{"个", "个", 0, countKind, anything, "", ""},
	{"家", "家", 0, countKind, firms, "enterprise", "enterprises"},
	{"户", "户", 0, countKind, firms, "household", "households"},
	{"件", "件", 0, countKind, things, "item", "items"},
	{"项", "项", 0, countKind, things, "item", "items"},
	{"种", "种", 0, countKind, things, "kind", "kinds"},
	{"类", "类", 0, countKind, things, "type", "types"},
	{"款", "款", 0, countKind, things, "model", "models"},
	{"宗", "宗", 0, countKind, things, "case", "cases"},
	{"起", "起", 0, countKind, things, "case", "cases"},
	{"笔", "笔", 0, countKind, things, "transaction", "transactions"},
	{"单", "单", 0, countKind, things, "order", "orders"},
	{"份", "份", 0, countKind, things, "copy", "copies"},
	{"批", "批", 0, countKind, things, "batch", "batches"},
	{"批次", "批次", 0, countKind, things, "batch", "batches"},
	{"篇", "篇", 0, countKind, things, "paper", "papers"},
	{"部", "部", 0, countKind, things, "set", "sets"},
	{"条", "条", 0, countKind, things, "item", "items"},
	{"套", "套", 0, countKind, things, "set", "sets"},
	{"台", "台", 0, countKind, things, "set", "sets"},
	{"台套", "台套", 0, countKind, things, "set", "sets"},
	{"辆", "辆", 0, countKind, things, "vehicle", "vehicles"},
	{"架", "架", 0, countKind, things, "aircraft", "aircraft"},
	{"架次", "架次", 0, countKind, things, "sortie", "sorties"},
	{"艘", "艘", 0, countKind, things, "vessel", "vessels"},
	{"座", "座", 0, countKind, things, "building", "buildings"},
	{"栋", "栋", 0, countKind, things, "building", "buildings"},
	{"幢", "幢", 0, countKind, things, "building", "buildings"},
	{"间", "间", 0, countKind, things, "room", "rooms"},
	{"处", "处", 0, countKind, things, "site", "sites"},
	{"所", "所", 0, countKind, things, "institution", "institutions"},
	{"张", "张", 0, countKind, things, "sheet", "sheets"},
	{"枚", "枚", 0, countKind, things, "piece", "pieces"},
	{"只", "只", 0, countKind, things, "piece", "pieces"},
	{"块", "块", 0, countKind, things, "plot", "plots"},
	{"株", "株", 0, countKind, things, "plant", "plants"},
	{"棵", "棵", 0, countKind, things, "tree", "trees"},
	{"头", "头", 0, countKind, things, "head", "head"},
	{"期", "期", 0, countKind, things, "session", "sessions"},
	{"场", "场", 0, countKind, things, "event", "events"},
	{"场次", "场次", 0, countKind, things, "event", "events"},
	{"次", "次", 0, countKind, things, "time", "times"},
	{"轮", "轮", 0, countKind, things, "round", "rounds"},
	{"届", "届", 0, countKind, things, "session", "sessions"},
	{"例", "例", 0, countKind, things, "case", "cases"},
	{"支", "支", 0, countKind, anything, "team", "teams"},
	{"大", "大", 0, countKind, anything, "", ""},
	{"县", "县", 0, countKind, things, "county", "counties"},
	{"镇", "镇", 0, countKind, things, "town", "towns"},
	{"村", "村", 0, countKind, things, "village", "villages"},
	{"平台", "平台", 0, countKind, things, "platform", "platforms"},
	{"条线", "条线", 0, countKind, things, "line", "lines"},
	{"家次", "家次", 0, countKind, firms, "visit", "visits"},
	{"标准箱", "标准箱", 0, countKind, things, "TEU", "TEU"},
	{"床", "床", 0, countKind, things, "bed", "beds"},
	{"字", "字", 0, countKind, things, "character", "characters"},
	{"页", "页", 0, countKind, things, "page", "pages"},
	{"层", "层", 0, countKind, things, "storey", "storeys"},

	{"人", "人", 0, countKind, people, "person", "people"},
	{"名", "名", 0, countKind, people, "person", "people"},
	{"位", "位", 0, countKind, people, "person", "people"},
	{"人次", "人次", 0, countKind, people, "visit", "visits"},

	{"年", "年", 0, timeKind, 0, "year", "years"},
	{"个月", "个月", 0, timeKind, 0, "month", "months"},
	{"个季度", "个季度", 0, timeKind, 0, "quarter", "quarters"},
	{"个工作日", "个工作日", 0, timeKind, 0, "working day", "working days"},
	{"周", "周", 0, timeKind, 0, "week", "weeks"},
	{"天", "天", 0, timeKind, 0, "day", "days"},
	{"小时", "小时", 0, timeKind, 0, "hour", "hours"},
	{"分钟", "分钟", 0, timeKind, 0, "minute", "minutes"},
	{"秒", "秒", 0, timeKind, 0, "second", "seconds"},
	{"岁", "岁", 0, timeKind, 0, "year old", "years old"},

	{"亩", "亩", 0, plainKind, 0, "mu", "mu"},
	{"平方米", "平方米", 0, plainKind, 0, "m²", "m²"},
	{"公顷", "平方米", 4, plainKind, 0, "ha", "ha"},
	{"平方公里", "平方米", 6, plainKind, 0, "km²", "km²"},
	{"立方米", "立方米", 0, plainKind, 0, "m³", "m³"},
	{"米", "米", 0, plainKind, 0, "m", "m"},
	{"公里", "米", 3, plainKind, 0, "km", "km"},
	{"厘米", "米", -2, plainKind, 0, "cm", "cm"},
	{"毫米", "米", -3, plainKind, 0, "mm", "mm"},
	{"微米", "米", -6, plainKind, 0, "μm", "μm"},
	{"纳米", "米", -9, plainKind, 0, "nm", "nm"},
	{"克", "克", 0, plainKind, 0, "g", "g"},
	{"毫克", "克", -3, plainKind, 0, "mg", "mg"},
	{"微克", "克", -6, plainKind, 0, "μg", "μg"},
	{"公斤", "克", 3, plainKind, 0, "kg", "kg"},
	{"吨", "克", 6, plainKind, 0, "t", "t"},
	{"吨标准煤", "吨标准煤", 0, plainKind, 0, "tce", "tce"},
	{"升", "升", 0, plainKind, 0, "L", "L"},
	{"瓦", "瓦", 0, plainKind, 0, "W", "W"},
	{"千瓦", "瓦", 3, plainKind, 0, "kW", "kW"},
	{"兆瓦", "瓦", 6, plainKind, 0, "MW", "MW"},
	{"吉瓦", "瓦", 9, plainKind, 0, "GW", "GW"},
	{"千瓦时", "千瓦时", 0, plainKind, 0, "kWh", "kWh"},
	{"兆瓦时", "千瓦时", 3, plainKind, 0, "MWh", "MWh"},
	{"千伏", "伏", 3, plainKind, 0, "kV", "kV"},
	{"伏", "伏", 0, plainKind, 0, "V", "V"},
	{"赫兹", "赫兹", 0, plainKind, 0, "Hz", "Hz"},
	{"太赫兹", "赫兹", 12, plainKind, 0, "THz", "THz"},
	{"摄氏度", "摄氏度", 0, plainKind, 0, "°C", "°C"},
	{"分", "分", 0, plainKind, 0, "point", "points"},
}

// unitAliases are other spellings of units of the table.
var unitAliases = map[string]string{
	"％": "%", "﹪": "%", "百分点": "个百分点", "千分点": "个千分点", "pct": "个百分点",
	"元人民币": "元", "人民币": "元", "块钱": "元", "港币": "港元", "港元币": "港元", "美金": "美元",
	"平方千米": "平方公里", "千米": "公里", "千克": "公斤", "㎡": "平方米",
	"度电": "千瓦时", "月": "个月", "台（套）": "台套", "台(套)": "台套",
	"季度": "个季度", "工作日": "个工作日", "个小时": "小时", "标箱": "标准箱", "℃": "摄氏度",
}

// scaleNames are the words for powers of ten, by power.
var scaleNames = [maxScale + 1]string{
	1: "十", 2: "百", 3: "千", 4: "万", 5: "十万", 6: "百万", 7: "千万", 8: "亿",
	9: "十亿", 10: "百亿", 11: "千亿", 12: "万亿", 13: "十万亿", 14: "百万亿", 15: "千万亿", 16: "亿亿",
}

func scaleWord(power int) string { return scaleNames[power] }

// longestSymbol is the length in bytes of the longest key of symbols.
const longestSymbol = 4 * 3

// symbols finds a unit by any of its Chinese spellings.
var symbols = indexSymbols()

func indexSymbols() map[string]*unitDef {
	index := make(map[string]*unitDef, len(unitTable)+len(unitAliases))
	for i := range unitTable {
		index[unitTable[i].symbol] = &unitTable[i]
	}
	for alias, symbol := range unitAliases {
		index[alias] = index[symbol]
	}
	return index
}

// symbolAt finds the longest spelling of a unit that stands at i, and the
// place after it.
func symbolAt(s string, i int) (*unitDef, int) {
	var found *unitDef
	end := i
	for j := i; j < len(s) && j-i < longestSymbol; {
		_, size := utf8.DecodeRuneInString(s[j:])
		j += size
		if def := symbols[s[i:j]]; def != nil {
			found, end = def, j
		}
	}
	return found, end
}
