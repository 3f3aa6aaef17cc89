package load

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	"zonepress/internal/formula"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// decimal reads a published number with its digits.
func (v value) decimal() source.At[quantity.Decimal] {
	typed := v.token()
	if !typed.Given() {
		return source.At[quantity.Decimal]{}
	}
	number, err := quantity.ParseDecimal(typed.Value)
	if err == nil {
		return source.At[quantity.Decimal]{Value: number, Pos: typed.Pos}
	}
	args := source.Args{"typed": typed.Value}
	code, offset := "number-form", 0
	fault, _ := errors.AsType[*quantity.ParseError](err)
	switch qualifier, bare := cutQualifier(typed.Value); {
	case qualifier != "":
		code = "number-qualifier"
		args["qualifier"], args["number"] = string(qualifier), bare
	case fault != nil && fault.Fault == quantity.TooLong:
		code = "number-long"
	case fault != nil && fault.Fault == quantity.TrailingText:
		number, rest := typed.Value[:fault.Offset], strings.TrimSpace(typed.Value[fault.Offset:])
		if isUnit(rest) {
			code, offset = "number-unit", fault.Offset
			args["number"], args["unit"] = number, rest
		}
	}
	v.failAt(source.PlaceIn(typed, offset), code, args)
	return source.At[quantity.Decimal]{}
}

// isUnit reports whether what follows a number looks like a unit, and not like
// the rest of a date or of a number in another notation.
func isUnit(rest string) bool {
	first, last := []rune(rest)[0], rest[len(rest)-1]
	return (first == '%' || first == '％' || first == '‰' || unicode.IsLetter(first)) && (last < '0' || last > '9')
}

// cutQualifier takes the words off a number that say that it is a bound.
func cutQualifier(typed string) (site.Qualifier, string) {
	for _, q := range []struct {
		words     []string
		qualifier site.Qualifier
	}{
		{[]string{"超过", "超", "逾", "大于", ">=", ">", "≥", "over "}, site.Over},
		{[]string{"不足", "不到", "少于", "小于", "近", "<=", "<", "≤", "under "}, site.Under},
		{[]string{"大约", "约", "~", "≈", "about "}, site.About},
	} {
		for _, word := range q.words {
			if bare, ok := strings.CutPrefix(typed, word); ok && isNumber(bare) {
				return q.qualifier, strings.TrimSpace(bare)
			}
		}
	}
	for _, word := range []string{"+", "余", "多"} {
		if bare, ok := strings.CutSuffix(typed, word); ok && isNumber(bare) {
			return site.Over, bare
		}
	}
	return "", ""
}

func isNumber(text string) bool {
	_, err := quantity.ParseDecimal(strings.TrimSpace(text))
	return err == nil
}

// whole reads a whole number between two bounds; code says which.
func (v value) whole(least, most int, code string) source.At[int] {
	typed := v.token()
	if !typed.Given() {
		return source.At[int]{}
	}
	number, err := strconv.Atoi(typed.Value)
	if err != nil || number < least || number > most {
		v.fail(code, source.Args{"typed": typed.Value, "least": strconv.Itoa(least), "most": strconv.Itoa(most)})
		return source.At[int]{}
	}
	return source.At[int]{Value: number, Pos: typed.Pos}
}

// year reads a year. The bounds are those of package period.
func (v value) year() source.At[int] { return v.whole(1900, 2999, "year-form") }

// yes reads true or false.
func (v value) yes() source.At[bool] {
	typed := v.token()
	switch {
	case !typed.Given():
		return source.At[bool]{}
	case typed.Value == "true" || typed.Value == "false":
		return source.At[bool]{Value: typed.Value == "true", Pos: typed.Pos}
	}
	v.fail("true-or-false", source.Args{"typed": typed.Value})
	return source.At[bool]{}
}

// expression reads a formula; its mistakes have their own columns.
func (v value) expression() source.At[site.Expression] {
	typed := v.scalar()
	if !typed.Given() {
		return source.At[site.Expression]{}
	}
	tree, err := formula.Parse(typed.Value)
	if err != nil {
		v.failExpression(typed, err)
		return source.At[site.Expression]{}
	}
	return source.At[site.Expression]{Value: site.Expression{Text: typed.Value, Tree: tree}, Pos: typed.Pos}
}

func (v value) failExpression(typed source.At[string], err error) {
	syntax, ok := errors.AsType[*formula.SyntaxError](err)
	if !ok {
		v.fail("unreadable", source.Args{"reason": err.Error()})
		return
	}
	pos := source.PlaceIn(typed, syntax.Offset)
	args := source.Args{"text": syntax.Text, "functions": strings.Join(formula.Functions(), ", ")}
	switch {
	case syntax.Code != formula.CodeReference:
		v.failAt(pos, syntax.Code, args)
	case errors.Is(syntax, formula.ErrMeasure):
		v.failAt(pos, "expression-measure", args)
	case errors.Is(syntax, formula.ErrEmpty):
		v.failAt(pos, "expression-nameless", args)
	default:
		_, when, _ := strings.Cut(syntax.Text, "@")
		v.failPeriod(pos, when, syntax)
	}
}
