package main

import (
	"fmt"
	"io"

	"zonepress/internal/message"
	"zonepress/internal/source"
)

// mostAlike is how often the same message is printed in full. A figure that is
// renamed is missed in dozens of places, and forty times the same two lines
// would bury what else is wrong.
const mostAlike = 5

// print writes every problem to out and a line that counts them, and reports
// whether one of them is an error. A message that stands in more than mostAlike
// places is written once, with the list of the others.
func (c console) print(out io.Writer, problems []source.Problem) bool {
	var counts [3]int
	alike := map[string][]source.Pos{}
	for _, p := range problems {
		counts[p.Severity]++
		alike[c.said(p)] = append(alike[c.said(p)], p.Pos)
	}
	for _, p := range problems {
		places := alike[c.said(p)]
		switch {
		case len(places) <= mostAlike:
			fmt.Fprintln(out, message.Format(p, c.lang))
		case places[0] == p.Pos:
			fmt.Fprintln(out, message.Format(p, c.lang))
			c.printPlaces(out, places[1:])
		}
	}
	if len(problems) > 0 {
		fmt.Fprintf(out, c.words().counts+"\n", counts[source.SeverityError], counts[source.SeverityWarning], counts[source.SeverityNote])
	}
	return counts[source.SeverityError] > 0
}

// said is what is printed of a problem apart from its place.
func (c console) said(p source.Problem) string {
	p.Pos = source.Pos{}
	return message.Format(p, c.lang)
}

// printPlaces lists places, a line for each file:
//
//	content/zh/overview.md:14:20 14:61 22:5
func (c console) printPlaces(out io.Writer, places []source.Pos) {
	fmt.Fprintf(out, "    "+c.words().again, len(places))
	file := ""
	for _, pos := range places {
		switch {
		case pos.File != file:
			fmt.Fprint(out, "\n        ", pos)
		case pos.Line > 0:
			fmt.Fprintf(out, " %d:%d", pos.Line, pos.Column)
		}
		file = pos.File
	}
	fmt.Fprintln(out)
}
