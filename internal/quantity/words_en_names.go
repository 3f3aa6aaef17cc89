package quantity

// listMarks follow the number of a list at the beginning of a line.
var listMarks = []string{".", "．", "、", ")", "）"}

// ordinalEndsEN follow the digits of an English ordinal.
var ordinalEndsEN = []string{"st", "nd", "rd", "th"}

// plansEN follow the ordinal of a five-year plan.
var plansEN = []string{" Five-Year Plan", " five-year plan", " Five Year Plan", " FYP", " Plan", " plan"}

// numeralsEN are the English numerals of one word.
var numeralsEN = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
	"eighty": 80, "ninety": 90,
}
