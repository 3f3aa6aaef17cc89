package quantity

// standardBodies are the letters before the number of a standard.
var standardBodies = map[string]bool{
	"GB": true, "ISO": true, "IEC": true, "IEEE": true, "RFC": true, "CJJ": true, "JGJ": true, "HJ": true, "DB44": true,
	"ITU": true, "EN": true, "ASTM": true, "YY": true, "JB": true, "SJ": true, "QB": true, "CCSDS": true, "WCAG": true,
}

// codeJoints tie the digits of a standard: 15835-2011, 9001:2015.
var codeJoints = []string{"-", "—", "–", ".", ":"}

// shortNumbers are the telephone numbers of public services.
var shortNumbers = map[string]bool{
	"110": true, "119": true, "120": true, "122": true, "12345": true, "12315": true, "12333": true, "12366": true,
	"12388": true, "12380": true, "12328": true, "12329": true, "12369": true, "12320": true, "12350": true, "12355": true,
	"12331": true, "12358": true, "12377": true, "12389": true,
}
