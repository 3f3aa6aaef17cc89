package check

import (
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// values holds published numbers against the kind of their indicator: a share
// lies between 0 and 100, what is counted is not negative and has no half, and
// what stands at a point of time does not last.
func values(i *site.Indicator, problems *source.List) {
	unit := quantity.ParseUnit(i.Unit.Text["zh"].Value)
	for _, o := range i.Observations {
		if p := o.Period.Value; i.Kind.Value == site.Stock && p.Known() && p.Plan == "" && !p.IsPoint() {
			problems.Add(source.Error(o.Period.Pos, "stock-span", source.Args{"figure": i.ID.Value, "period": p.String()}))
		}
		if !o.Value.Given() {
			continue
		}
		args := source.Args{"figure": i.ID.Value, "value": o.Value.Value.String()}
		switch {
		case i.Kind.Value == site.Share && unit.IsPercent() && outsideShare(o.Value.Value, unit):
			problems.Add(source.Error(o.Value.Pos, "share-outside", args))
		case i.Kind.Value == site.Stock && o.Value.Value.Sign() < 0:
			problems.Add(source.Error(o.Value.Pos, "stock-negative", args))
		case unit.IsCount() && unit.Scale() == 0 && !o.Value.Value.IsInteger():
			problems.Add(source.Error(o.Value.Pos, "count-fraction", args))
		}
	}
}

func outsideShare(value quantity.Decimal, unit quantity.Unit) bool {
	percent := value.Shift(unit.Scale())
	return percent.Sign() < 0 || percent.Cmp(quantity.New(100, 0)) > 0
}
