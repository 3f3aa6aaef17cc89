package quantity

// englishQualifier writes a number with a qualifier in English.
var englishQualifier = [...]string{
	Exact:   "",
	Over:    "over ",
	Under:   "under ",
	About:   "about ",
	AtLeast: "at least ",
	AtMost:  "up to ",
	Nearly:  "nearly ",
	Odd:     "more than ",
	Several: "",
}

const (
	englishRange = "–" // between the ends of a range
	englishMinus = "−" // U+2212
)

// englishSeveral names an indefinite number by its power of ten.
var englishSeveral = map[int]string{
	0: "several", 1: "dozens of", 2: "hundreds of", 3: "thousands of", 4: "tens of thousands of",
	5: "hundreds of thousands of", 6: "millions of", 7: "tens of millions of", 8: "hundreds of millions of", 9: "billions of",
}

// severalEN are the same words, longest first, as they are read.
var severalEN = []struct {
	text  string
	power int
}{
	{"hundreds of millions of", 8}, {"hundreds of thousands of", 5}, {"tens of millions of", 7}, {"tens of thousands of", 4},
	{"billions of", 9}, {"millions of", 6}, {"thousands of", 3}, {"hundreds of", 2}, {"dozens of", 1}, {"scores of", 1}, {"several", 0},
}

// englishScales are the words for amounts from a million up, greatest first.
var englishScales = []struct {
	power int
	word  string
}{{12, "trillion"}, {9, "billion"}, {6, "million"}}
