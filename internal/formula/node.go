package formula

import "math/big"

// Node is a part of an expression. Offset is where the part begins, in bytes
// from the start of the expression's text.
type Node interface{ Offset() int }

// Number is a literal.
type Number struct {
	Value *big.Rat
	At    int
}

// Name is a reference to a number.
type Name struct {
	Reference Reference
	At        int
}

// Operation joins two parts by one of + - * / ^.
type Operation struct {
	Operator    byte
	Left, Right Node
	At          int // of the operator
}

// Negative is minus a part.
type Negative struct {
	Part Node
	At   int
}

// Call is a function of parts.
type Call struct {
	Function  string
	Arguments []Node
	At        int
}

func (n Number) Offset() int    { return n.At }
func (n Name) Offset() int      { return n.At }
func (n Operation) Offset() int { return n.At }
func (n Negative) Offset() int  { return n.At }
func (n Call) Offset() int      { return n.At }

// Names returns the references of an expression, from left to right.
func Names(node Node) []Name {
	switch n := node.(type) {
	case Name:
		return []Name{n}
	case Operation:
		return append(Names(n.Left), Names(n.Right)...)
	case Negative:
		return Names(n.Part)
	case Call:
		var names []Name
		for _, argument := range n.Arguments {
			names = append(names, Names(argument)...)
		}
		return names
	}
	return nil
}
