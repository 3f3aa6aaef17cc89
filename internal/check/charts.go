package check

import (
	"strconv"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// shape is what a form of chart is made of.
type shape struct {
	values    int // in each row; 0 for any number that the series name
	leastRows int
}

var shapes = map[site.Form]shape{
	site.BarForm:       {0, 1},
	site.ColumnForm:    {0, 1},
	site.PairedForm:    {2, 1},
	site.LineForm:      {0, 2}, // a single point is no trend
	site.StackedForm:   {0, 1},
	site.DonutForm:     {1, 1},
	site.ProgressForm:  {3, 1}, // base, now, target
	site.WaterfallForm: {1, 2},
}

// chart holds the rows of a chart against its form.
func chart(c *site.Chart, problems *source.List) {
	want, known := shapes[c.Form.Value]
	if !known {
		return // load has said so
	}
	args := func(have int) source.Args {
		return source.Args{"chart": c.ID.Value, "form": string(c.Form.Value), "have": strconv.Itoa(have)}
	}
	if len(c.Rows) < want.leastRows {
		a := args(len(c.Rows))
		a["want"] = strconv.Itoa(want.leastRows)
		code := "chart-rows"
		if c.Form.Value == site.LineForm {
			code = "chart-line-rows"
		}
		problems.Add(source.Error(c.Form.Pos, code, a))
	}
	values := want.values
	if values == 0 {
		values = max(1, len(c.Series))
	}
	for _, row := range c.Rows {
		if len(row.Values) != values {
			a := args(len(row.Values))
			a["want"] = strconv.Itoa(values)
			problems.Add(source.Error(row.Pos, "chart-values", a))
		}
		if row.Total.Value && c.Form.Value != site.WaterfallForm {
			problems.Add(source.Error(row.Total.Pos, "chart-total", args(0)))
		}
	}
	if values > 1 && len(c.Series) != values {
		a := args(len(c.Series))
		a["want"] = strconv.Itoa(values)
		problems.Add(source.Error(c.Form.Pos, "chart-series", a))
	}
}
