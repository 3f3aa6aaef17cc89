package formula

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"
)

// SyntaxError says what an expression stumbles over.
type SyntaxError struct {
	Offset int    // in bytes from the start of the expression
	Code   string // one of the codes below
	Text   string // the piece of the expression that is wrong
	Cause  error  // for CodeReference: what ParseReference says
}

// The codes of a SyntaxError.
const (
	CodeEmpty     = "expression-empty"     // nothing to work out
	CodeCharacter = "expression-character" // a character that belongs in no expression
	CodeNumber    = "expression-number"    // digits that are no number
	CodeReference = "expression-reference" // a name that is no reference
	CodeFunction  = "expression-function"  // a function that does not exist
	CodeArguments = "expression-arguments" // too many or too few arguments
	CodeOperand   = "expression-operand"   // a number or reference is missing here
	CodeOperator  = "expression-operator"  // an operator is missing here
	CodeBracket   = "expression-bracket"   // a bracket is not closed, or was never opened
	CodeDepth     = "expression-depth"     // brackets within brackets beyond reason
)

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s at %d: %q", e.Code, e.Offset, e.Text)
}

func (e *SyntaxError) Unwrap() error { return e.Cause }

// maxDepth bounds how deep brackets may stand in brackets.
const maxDepth = 50

// Parse reads an expression. Its errors are of type *SyntaxError.
func Parse(text string) (Node, error) {
	p := &parser{lexer: lexer{text: text}}
	if err := p.advance(); err != nil {
		return nil, err
	}
	if p.token.kind == tokenEnd {
		return nil, &SyntaxError{Code: CodeEmpty}
	}
	node, err := p.sum()
	if err != nil {
		return nil, err
	}
	switch p.token.kind {
	case tokenEnd:
		return node, nil
	case ')':
		return nil, p.fault(CodeBracket)
	}
	return nil, p.fault(CodeOperator)
}

// parser is a recursive descent over the grammar
//
//	sum     = product { ("+" | "-") product }
//	product = factor { ("*" | "/") factor }
//	factor  = "-" factor | power
//	power   = operand [ "^" factor ]
//	operand = number | reference | function "(" sum { "," sum } ")" | "(" sum ")"
type parser struct {
	lexer
	token token
	depth int
}

func (p *parser) advance() error {
	var err error
	p.token, err = p.next()
	return err
}

func (p *parser) fault(code string) *SyntaxError {
	return &SyntaxError{Offset: p.token.at, Code: code, Text: p.token.text}
}

func (p *parser) sum() (Node, error) { return p.operations("+-", p.product) }

func (p *parser) product() (Node, error) { return p.operations("*/", p.factor) }

// operations reads operands joined by the operators, from left to right.
func (p *parser) operations(operators string, operand func() (Node, error)) (Node, error) {
	left, err := operand()
	for err == nil && p.token.kind != tokenEnd && strings.ContainsRune(operators, p.token.kind) {
		at, operator := p.token.at, byte(p.token.kind)
		if err = p.advance(); err != nil {
			break
		}
		var right Node
		if right, err = operand(); err == nil {
			left = Operation{operator, left, right, at}
		}
	}
	return left, err
}

func (p *parser) factor() (Node, error) {
	if p.token.kind != '-' {
		return p.power()
	}
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(CodeDepth)
	}
	defer func() { p.depth-- }()
	at := p.token.at
	if err := p.advance(); err != nil {
		return nil, err
	}
	part, err := p.factor()
	return Negative{part, at}, err
}

func (p *parser) power() (Node, error) {
	base, err := p.operand()
	if err != nil || p.token.kind != '^' {
		return base, err
	}
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(CodeDepth)
	}
	defer func() { p.depth-- }()
	at := p.token.at
	if err := p.advance(); err != nil {
		return nil, err
	}
	exponent, err := p.factor()
	return Operation{'^', base, exponent, at}, err
}

func (p *parser) operand() (Node, error) {
	t := p.token
	switch t.kind {
	case tokenNumber:
		value, ok := new(big.Rat).SetString(t.text)
		if !ok {
			return nil, p.fault(CodeNumber)
		}
		return Number{value, t.at}, p.advance()
	case tokenName:
		if err := p.advance(); err != nil {
			return nil, err
		}
		if p.token.kind == '(' {
			return p.call(t)
		}
		reference, err := ParseReference(t.text)
		if err != nil {
			return nil, &SyntaxError{t.at, CodeReference, t.text, err}
		}
		return Name{reference, t.at}, nil
	case '(':
		return p.bracket()
	}
	return nil, p.fault(CodeOperand)
}

// bracket reads "(" sum ")".
func (p *parser) bracket() (Node, error) {
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(CodeDepth)
	}
	defer func() { p.depth-- }()
	if err := p.advance(); err != nil {
		return nil, err
	}
	node, err := p.sum()
	if err != nil {
		return nil, err
	}
	if p.token.kind != ')' {
		return nil, p.fault(CodeBracket)
	}
	return node, p.advance()
}

// call reads the arguments of the function named by t.
func (p *parser) call(t token) (Node, error) {
	f, ok := functions[t.text]
	if !ok {
		return nil, &SyntaxError{Offset: t.at, Code: CodeFunction, Text: t.text}
	}
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(CodeDepth)
	}
	defer func() { p.depth-- }()
	call := Call{Function: t.text, At: t.at}
	for first := true; first || p.token.kind == ','; first = false {
		if err := p.advance(); err != nil {
			return nil, err
		}
		argument, err := p.sum()
		if err != nil {
			return nil, err
		}
		call.Arguments = append(call.Arguments, argument)
	}
	if p.token.kind != ')' {
		return nil, p.fault(CodeBracket)
	}
	if n := len(call.Arguments); n < f.least || n > f.most {
		return nil, &SyntaxError{Offset: t.at, Code: CodeArguments, Text: t.text}
	}
	return call, p.advance()
}

// The kinds of tokens that are not a single character standing for itself.
const (
	tokenEnd rune = -iota - 1
	tokenNumber
	tokenName
)

type token struct {
	kind rune
	text string
	at   int
}

type lexer struct {
	text string
	pos  int
}

func (l *lexer) next() (token, error) {
	for l.pos < len(l.text) && strings.IndexByte(" \t\r\n", l.text[l.pos]) >= 0 {
		l.pos++
	}
	start := l.pos
	if start == len(l.text) {
		return token{tokenEnd, "", start}, nil
	}
	c, size := utf8.DecodeRuneInString(l.text[start:])
	switch {
	case strings.ContainsRune("+-*/^(),", c):
		l.pos += size
		return token{c, string(c), start}, nil
	case isDigit(c):
		l.scan(func(c rune) bool { return isDigit(c) || c == '.' })
		return token{tokenNumber, l.text[start:l.pos], start}, nil
	case isNameStart(c):
		l.scanName()
		return token{tokenName, l.text[start:l.pos], start}, nil
	}
	return token{}, &SyntaxError{Offset: start, Code: CodeCharacter, Text: string(c)}
}

func (l *lexer) scan(more func(rune) bool) {
	for l.pos < len(l.text) {
		c, size := utf8.DecodeRuneInString(l.text[l.pos:])
		if !more(c) {
			return
		}
		l.pos += size
	}
}

// scanName takes an id or a title, and a period where one follows an @. Inside
// an id a hyphen belongs to the name; one that another letter or digit does not
// follow is a minus.
func (l *lexer) scanName() {
	period := false
	for l.pos < len(l.text) {
		c, size := utf8.DecodeRuneInString(l.text[l.pos:])
		switch {
		case c == '@':
			period = true
		case c == '-' && !l.wordFollows(l.pos+size):
			return
		case c != '-' && c != '.' && !isNameStart(c) && !isDigit(c):
			return
		case period && c == '.' && !strings.HasPrefix(l.text[l.pos:], "..") && !strings.HasSuffix(l.text[:l.pos], "."):
			return
		}
		l.pos += size
	}
}

func (l *lexer) wordFollows(pos int) bool {
	c, _ := utf8.DecodeRuneInString(l.text[pos:])
	return pos < len(l.text) && (isDigit(c) || isNameStart(c))
}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }

// nameMarks are the characters besides letters that titles have.
var nameMarks = []rune{'“', '”', '、', '（', '）', '《', '》', '·', '_'}

// isNameStart reports whether c may begin or be part of an id or a title.
func isNameStart(c rune) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x3400 && c <= 0x9fff || slices.Contains(nameMarks, c)
}
