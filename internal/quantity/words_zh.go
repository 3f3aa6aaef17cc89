package quantity

// hanQualifier writes a number with a qualifier in Chinese. The blanks are
// where the number with its unit goes.
var hanQualifier = [...]struct{ before, after string }{
	Exact:   {"", ""},
	Over:    {"超", ""},
	Under:   {"不足", ""},
	About:   {"约", ""},
	AtLeast: {"", "以上"},
	AtMost:  {"不超过", ""},
	Nearly:  {"近", ""},
	Odd:     {"", ""},
	Several: {"", ""},
}

const (
	hanOdd      = "余" // inside a number: 480余人
	hanMore     = "多" // behind a unit: 两年多
	hanDoubling = "翻" // 翻一番
	hanSeveral  = "数" // before a unit of ten: 数十家
	hanFew      = "几" // before a unit: 几家
	hanRange    = "～" // between the ends of a range (GB/T 15835-2011)
	hanMinus    = "−" // U+2212, the minus sign of printed figures
)

// hanNumbers are the small numbers of things, as they are said before a
// counting word.
var hanNumbers = [...]string{"零", "一", "两", "三", "四", "五", "六", "七", "八", "九"}
