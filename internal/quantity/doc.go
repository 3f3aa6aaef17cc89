// Package quantity knows published numbers: their digits as typed, their unit
// and scale, and the exact values that their rounding leaves open.
//
// A published number is not a float. 35.240 is not 35.24; 58.79亿元 speaks of
// every amount that rounds to it; 59亿元 says the same with fewer digits, and
// 58.790亿元 claims more than was published. Three types carry this:
//
//   - Decimal: exact digits with the place of the last published one;
//   - Interval: the exact values between two ends, with an arithmetic that
//     never leaves out a value that is possible (math/big throughout, nothing
//     is a float64);
//   - Quantity: a Decimal with its Unit (亿元, %, 个百分点), its Qualifier (超,
//     近, 以上), the word of direction before it (下降3.2% is −3.2%) and its
//     place in the text that it was read from.
//
// # Reading
//
// Parse reads a text that is one number, in Chinese or English: "165家",
// "一百六十五家", "CNY 5.879 billion", "12%～15%", "近六成". Find reads running
// text and returns every numeral in it with its Class, so that dates, plan
// names, ordinals and codes can be told from figures.
//
// # Comparing
//
// Compare holds a typed number against the published one and says whether it
// states the published value to the digits typed: rounded, or only if cut;
// else it names what is wrong (unit, scale, sign, qualifier, precision).
//
// # Printing
//
// Chinese prints by GB/T 15835-2011 (figures in running text): no grouping
// unless asked for, U+2212 as minus sign, ranges with a wave dash. English
// groups thousands and turns 万 and 亿 into million and billion with the
// digits kept. The words of units and qualifiers stand in tables by language,
// in the files units_*.go and words_*.go.
package quantity
