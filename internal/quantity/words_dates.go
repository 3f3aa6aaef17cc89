package quantity

// dateWords make a number part of a date. under is the level that must come
// before it; unless lists the characters after it that make another word.
var dateWords = []struct {
	text   string
	level  dateLevel
	under  dateLevel
	unless string
}{
	{"世纪", century, noLevel, ""}, {"年代", decade, noLevel, ""},
	{"年", year, noLevel, ""}, {"季度", quarter, noLevel, ""}, {"月份", month, noLevel, "额"}, {"月", month, noLevel, "薪均租供"},
	{"日", day, noLevel, "元均本"}, {"号", day, month, ""}, {"时", hour, day, ""}, {"点", hour, day, ""}, {"分", minute, hour, ""},
}

// clockMarks stand between hours and minutes.
var clockMarks = []string{":", "："}

// monthsEN are the English months, long forms first.
var monthsEN = []string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
}
