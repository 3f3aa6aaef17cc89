package formula

import (
	"errors"
	"math/big"

	"zonepress/internal/quantity"
)

// Errors of Eval that the numbers cause.
var (
	ErrDivideByZero = errors.New("division by zero")
	ErrExponent     = errors.New("exponent is not a whole number from -200 to 200")
	ErrPlaces       = errors.New("number of places is not a whole number from 0 to 20")
	ErrSize         = errors.New("result is too large to be a figure")
)

// EvalError says which part of an expression could not be worked out.
type EvalError struct {
	Offset int // of the part, in bytes
	Err    error
}

func (e *EvalError) Error() string { return e.Err.Error() }

func (e *EvalError) Unwrap() error { return e.Err }

// Eval works an expression out exactly. Lookup gives the numbers that it names;
// its errors come back wrapped in an *EvalError like all others.
func Eval(node Node, lookup func(Name) (*big.Rat, error)) (*big.Rat, error) {
	switch n := node.(type) {
	case Number:
		return n.Value, nil
	case Name:
		value, err := lookup(n)
		return value, at(n.At, err)
	case Negative:
		part, err := Eval(n.Part, lookup)
		if err != nil {
			return nil, err
		}
		return new(big.Rat).Neg(part), nil
	case Operation:
		left, err := Eval(n.Left, lookup)
		if err != nil {
			return nil, err
		}
		right, err := Eval(n.Right, lookup)
		if err != nil {
			return nil, err
		}
		value, err := operate(n.Operator, left, right)
		if err == nil && tooLarge(value) {
			err = ErrSize
		}
		return value, at(n.At, err)
	}
	return call(node.(Call), lookup)
}

func at(offset int, err error) error {
	if err == nil {
		return nil
	}
	return &EvalError{offset, err}
}

func operate(operator byte, left, right *big.Rat) (*big.Rat, error) {
	result := new(big.Rat)
	switch operator {
	case '+':
		return result.Add(left, right), nil
	case '-':
		return result.Sub(left, right), nil
	case '*':
		return result.Mul(left, right), nil
	case '/':
		if right.Sign() == 0 {
			return nil, ErrDivideByZero
		}
		return result.Quo(left, right), nil
	}
	return power(left, right)
}

// maxBits bounds the numerator and denominator of a result, so that a slip of
// the pen such as 9 ^ 99 ^ 99 ends in an error and not in a build without end.
const maxBits = 20_000

func tooLarge(x *big.Rat) bool {
	return x.Num().BitLen() > maxBits || x.Denom().BitLen() > maxBits
}

// maxExponent bounds the size of what a power can grow to.
const maxExponent = 200

func power(base, exponent *big.Rat) (*big.Rat, error) {
	if !exponent.IsInt() || exponent.Num().CmpAbs(big.NewInt(maxExponent)) > 0 {
		return nil, ErrExponent
	}
	n := exponent.Num().Int64()
	if n < 0 {
		if base.Sign() == 0 {
			return nil, ErrDivideByZero
		}
		base, n = new(big.Rat).Inv(base), -n
	}
	result := big.NewRat(1, 1)
	for range n {
		result.Mul(result, base)
	}
	return result, nil
}

// function is what an expression may call.
type function struct {
	least, most int // number of arguments
	apply       func(arguments []*big.Rat) (*big.Rat, error)
}

// functions are all that there are.
//
//	base(level, growth)  the level before it grew by growth per cent
//	sum(a, b, …)         the sum
//	round(x, places)     rounded half up
//	cut(x, places)       cut off
var functions = map[string]function{
	"base":  {2, 2, base},
	"sum":   {1, 1000, sum},
	"round": {2, 2, func(a []*big.Rat) (*big.Rat, error) { return toPlaces(a, quantity.Round) }},
	"cut":   {2, 2, func(a []*big.Rat) (*big.Rat, error) { return toPlaces(a, quantity.Cut) }},
}

// Functions returns the names of the functions, in alphabetical order.
func Functions() []string { return []string{"base", "cut", "round", "sum"} }

func base(a []*big.Rat) (*big.Rat, error) {
	level, growth := a[0], a[1]
	factor := new(big.Rat).Quo(growth, big.NewRat(100, 1))
	factor.Add(factor, big.NewRat(1, 1))
	if factor.Sign() == 0 {
		return nil, ErrDivideByZero
	}
	return factor.Quo(level, factor), nil
}

func sum(a []*big.Rat) (*big.Rat, error) {
	total := new(big.Rat)
	for _, x := range a {
		total.Add(total, x)
	}
	return total, nil
}

func toPlaces(a []*big.Rat, to func(*big.Rat, int) quantity.Decimal) (*big.Rat, error) {
	places := a[1]
	if !places.IsInt() || places.Sign() < 0 || places.Cmp(big.NewRat(20, 1)) > 0 {
		return nil, ErrPlaces
	}
	return to(a[0], int(places.Num().Int64())).Rat(), nil
}

func call(c Call, lookup func(Name) (*big.Rat, error)) (*big.Rat, error) {
	arguments := make([]*big.Rat, len(c.Arguments))
	for i, argument := range c.Arguments {
		value, err := Eval(argument, lookup)
		if err != nil {
			return nil, err
		}
		arguments[i] = value
	}
	result, err := functions[c.Function].apply(arguments)
	return result, at(c.At, err)
}
