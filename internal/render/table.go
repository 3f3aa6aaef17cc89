package render

import "html/template"

// table is what parts/table.html is given. The first cell of a row is its header.
type table struct {
	ID      string
	Title   string // heading above it
	Lede    string
	Caption string
	Within  string // id of the heading that tells it from tables of the same caption; may be ""
	Unit    string // of all its numbers; "" where they differ
	Columns []heading
	Rows    []tableRow
	Notes   []note // below it
}

// heading is the head of a column; those over numbers stand to the right.
type heading struct {
	Text   string
	Number bool
}

type tableRow struct {
	Cells []cell
	Total bool
}

// cell is text, a link, code or a number. An empty one is printed as a dash.
type cell struct {
	Text  string
	Href  template.URL
	Code  bool
	Class string // n for numbers, nb for what stays on one line
}

// note is a remark on one thing of a table.
type note struct {
	What string
	HTML template.HTML
}

func numeric(text string) cell  { return cell{Text: text, Class: "n"} }
func unbroken(text string) cell { return cell{Text: text, Class: "nb"} }
