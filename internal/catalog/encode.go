package catalog

import (
	"encoding/json"
	"regexp"
)

// inline writes a description that stands in a page, where every reader pays for
// each blank. The encoder's own rule for HTML makes it safe inside a script
// element.
func inline(description any) []byte {
	output, err := json.Marshal(description)
	if err != nil {
		return nil // not reached: the types of this package have no value that JSON lacks
	}
	return output
}

// encode writes a description that is a file of its own, for people too.
func encode(description any) []byte {
	output, err := json.MarshalIndent(description, "", "  ")
	if err != nil {
		return nil // not reached: the types of this package have no value that JSON lacks
	}
	return append(output, '\n')
}

// plainNumber is a number as JSON writes it (RFC 8259, 6), without exponent.
var plainNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// number is digits as a JSON number that keeps all of them (35.240); false where
// JSON has no such number.
func number(digits string) (json.Number, bool) {
	return json.Number(digits), plainNumber.MatchString(digits)
}
