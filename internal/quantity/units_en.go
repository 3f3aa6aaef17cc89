package quantity

import "strings"

// scaleWordsEN are the English scale words, long and short, by power of ten.
var scaleWordsEN = map[string]int{
	"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
	"hundreds": 2, "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
	"k": 3, "mn": 6, "mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12,
}

// currenciesEN are the spellings of currencies that stand before or after a
// number in English, longest first among those that begin alike.
var currenciesEN = []struct{ word, symbol string }{
	{"CN¥", "元"}, {"CNY", "元"}, {"RMB", "元"}, {"yuan", "元"}, {"renminbi", "元"}, {"¥", "元"}, {"￥", "元"},
	{"US$", "美元"}, {"USD", "美元"}, {"US dollars", "美元"}, {"HK$", "港元"}, {"HKD", "港元"}, {"dollars", "美元"}, {"$", "美元"},
	{"EUR", "欧元"}, {"euros", "欧元"}, {"euro", "欧元"}, {"€", "欧元"}, {"GBP", "英镑"}, {"£", "英镑"}, {"JPY", "日元"}, {"MOP", "澳门元"}, {"yen", "日元"},
	{"人民币", "元"},
}

// wordsEN are the English words for units, in lower case, besides the nouns
// of the table.
var wordsEN = map[string]string{
	"percent": "%", "per cent": "%", "percentage": "%", "per mille": "‰", "per mille points": "个千分点", "per mille point": "个千分点",
	"percentage points": "个百分点", "percentage point": "个百分点", "percent points": "个百分点", "points": "个百分点", "point": "个百分点",
	"pp": "个百分点", "ppt": "个百分点", "ppts": "个百分点", "pct points": "个百分点",
	"times": "倍", "fold": "倍", "-fold": "倍", "doublings": "番", "doubling": "番",
	"firms": "家", "firm": "家", "companies": "家", "company": "家", "enterprises": "家", "enterprise": "家", "businesses": "家",
	"patents": "件", "patent": "件", "items": "项", "item": "项", "certifications": "项", "certification": "项",
	"projects": "个", "project": "个", "platforms": "个", "platform": "个",
	"people": "人", "person": "人", "persons": "人", "residents": "人", "employees": "人", "workers": "人", "visits": "人次",
	"months": "个月", "month": "个月", "consecutive months": "个月", "years": "年", "year": "年", "consecutive years": "年",
	"quarters": "个季度", "quarter": "个季度", "weeks": "周", "week": "周", "days": "天", "day": "天",
	"working days": "个工作日", "hours": "小时", "hour": "小时", "minutes": "分钟", "minute": "分钟",
	"mu": "亩", "hectares": "公顷", "hectare": "公顷", "ha": "公顷", "square metres": "平方米", "square meters": "平方米",
	"square kilometres": "平方公里", "square kilometers": "平方公里", "sq km": "平方公里", "m2": "平方米", "m²": "平方米", "km2": "平方公里", "km²": "平方公里", "m3": "立方米", "m³": "立方米", "mg": "毫克", "μg": "微克", "ug": "微克",
	"km": "公里", "kilometres": "公里", "kilometers": "公里", "m": "米", "metres": "米", "meters": "米", "cm": "厘米", "mm": "毫米", "nm": "纳米", "μm": "微米", "um": "微米",
	"t": "吨", "tonnes": "吨", "tons": "吨", "kg": "公斤", "g": "克", "l": "升",
	"kw": "千瓦", "mw": "兆瓦", "gw": "吉瓦", "kwh": "千瓦时", "mwh": "兆瓦时", "kv": "千伏", "hz": "赫兹", "thz": "太赫兹",
}

// perWordsEN end an English amount that is for each year.
var perWordsEN = []struct{ word, symbol string }{
	{" per year", "年"}, {" a year", "年"}, {" annually", "年"}, {" each year", "年"}, {" per annum", "年"},
	{"/year", "年"}, {" per month", "个月"}, {" a month", "个月"}, {"/month", "个月"},
}

// longestWordEN bounds the number of words that name one unit.
const longestWordEN = 3

// parseEnglishUnit reads a whole English unit: "CNY million", "million yuan",
// "percentage points", "enterprises".
func parseEnglishUnit(s string) (Unit, bool) {
	for _, c := range currenciesEN {
		if rest, ok := cutPrefixFold(s, c.word); ok {
			u := symbols[c.symbol].unit()
			word, perEnd := scaleWordAtEN(rest, 0)
			u.word = int8(word)
			u, end := readPerEN(rest, perEnd, u)
			return u, strings.TrimSpace(rest[end:]) == ""
		}
	}
	u, end := readUnitEN(s, 0)
	return u, end > 0 && end == len(s)
}

// readUnitEN reads what follows a number in English at i, spaces before it
// included: a scale word, "of", a currency or a noun of the tables, "a year".
// It returns i when nothing is known there.
func readUnitEN(s string, i int) (Unit, int) {
	u := Unit{}
	power, j := scaleWordAtEN(s, i)
	u.word = int8(power)
	if def, end := wordUnitAtEN(s, j); def != nil && (power == 0 || def.kind.scales()) {
		u = def.unit()
		u.word = int8(power)
		j = end
	}
	if j == i {
		return Unit{}, i
	}
	if u.base == "" {
		return u, j
	}
	return readPerEN(s, j, u)
}

// scaleWordAtEN reads "million" or "bn" after spaces.
func scaleWordAtEN(s string, i int) (power, end int) {
	word, j := wordAt(s, i)
	if word == "" || len(word) > len("thousands") {
		return 0, i
	}
	if word == "K" {
		return 0, i // 4K is no number
	}
	if power, ok := scaleWordsEN[lower(word)]; ok {
		return power, j
	}
	return 0, i
}

// wordUnitAtEN finds a currency or a unit word of up to two words at i.
func wordUnitAtEN(s string, i int) (*unitDef, int) {
	j := skipSpaces(s, i)
	for _, c := range currenciesEN {
		if rest, ok := cutPrefixFold(s[j:], c.word); ok && !beginsWithLetter(rest) {
			return symbols[c.symbol], len(s) - len(rest)
		}
	}
	var def *unitDef
	end := i
	at := i
	for range longestWordEN {
		word, next := wordAt(s, at)
		if word == "" {
			break
		}
		if len(word) == 1 && word != lower(word) {
			break // 5G is no gram
		}
		if symbol, ok := wordsEN[lower(s[j:next])]; ok {
			def, end = symbols[symbol], next
		}
		at = next
	}
	return def, end
}

func readPerEN(s string, i int, u Unit) (Unit, int) {
	for _, p := range perWordsEN {
		if rest, ok := cutPrefixFold(s[i:], p.word); ok && !beginsWithLetter(rest) {
			u.per = p.symbol
			return u, len(s) - len(rest)
		}
	}
	j := i
	switch rest, ok := cutPrefixFold(s[i:], " per "); {
	case ok:
		j = len(s) - len(rest)
	case strings.HasPrefix(s[i:], "/"):
		j++
	default:
		return u, i
	}
	if def, end := wordUnitAtEN(s, j); def != nil && def.kind != moneyKind {
		u.per = def.symbol
		return u, end
	}
	return u, i
}
