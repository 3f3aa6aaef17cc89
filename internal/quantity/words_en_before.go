package quantity

// calendar are the units that make of 近五年 a period.
var calendar = map[string]bool{"年": true, "个月": true, "天": true, "周": true, "个季度": true}

// qualifierWordsEN stand before a number in English, longest first among
// those that end alike.
var qualifierWordsEN = []struct {
	text      string
	qualifier Qualifier
}{
	{"no fewer than", AtLeast}, {"no less than", AtLeast}, {"not less than", AtLeast}, {"at least", AtLeast}, {"a minimum of", AtLeast},
	{"no more than", AtMost}, {"not more than", AtMost}, {"at most", AtMost}, {"up to", AtMost}, {"a maximum of", AtMost}, {"within", AtMost},
	{"well over", Over}, {"just over", Over}, {"slightly over", Over}, {"over", Over}, {"more than", Over}, {"above", Over}, {"exceeding", Over}, {"exceeded", Over}, {"exceeds", Over}, {"upwards of", Over}, {"in excess of", Over}, {"surpassing", Over}, {"surpassed", Over},
	{"just under", Nearly}, {"fewer than", Under}, {"less than", Under}, {"under", Under}, {"below", Under},
	{"nearly", Nearly}, {"almost", Nearly}, {"close to", Nearly}, {"approaching", Nearly},
	{"approximately", About}, {"approx.", About}, {"about", About}, {"around", About}, {"roughly", About}, {"circa", About}, {"some", About}, {"~", About}, {">", Over}, {"<", Under},
}

// spanWordsEN make of a number of years a period of the calendar.
var spanWordsEN = []string{"past", "last", "next", "coming", "previous", "following", "first"}

// fillersEN may stand between a word of direction and its number; "to" gives a
// level and is none.
var fillersEN = []string{"by", "of", "a further", "another"}

// directionWordsEN say where a number went, longest first among those that
// end alike.
var directionWordsEN = []struct {
	text      string
	direction Direction
}{
	{"grew", Rise}, {"grow", Rise}, {"growth", Rise}, {"rose", Rise}, {"rise", Rise}, {"rising", Rise}, {"up", Rise}, {"increased", Rise}, {"increase", Rise}, {"increasing", Rise}, {"gained", Rise}, {"expanded", Rise}, {"improved", Rise},
	{"fell", Fall}, {"fall", Fall}, {"falling", Fall}, {"down", Fall}, {"decreased", Fall}, {"decrease", Fall}, {"declined", Fall}, {"decline", Fall}, {"declining", Fall}, {"dropped", Fall}, {"drop", Fall}, {"shrank", Fall}, {"contracted", Fall}, {"contraction", Fall}, {"reduced", Fall}, {"reduction", Fall}, {"lost", Fall}, {"minus", Fall}, {"cut", Fall},
}
