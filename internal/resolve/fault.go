package resolve

import (
	"errors"
	"strings"

	"zonepress/internal/source"
)

// fault is why something could not be bound: the code and words of a problem
// that has no place yet. Whoever asked knows the place.
type fault struct {
	code string
	args source.Args
}

func (f *fault) Error() string { return f.code }

// reported is the fault of asking for something that could not be read: the
// author has been told already, and hears no more of what follows from it.
var reported = &fault{}

// tell adds a fault to the problems, at its place.
func (r *resolver) tell(f *fault, pos source.Pos) {
	if f != reported {
		r.problems.Add(source.Error(pos, f.code, f.args))
	}
}

// Errors of the table of measures; number.go turns them into faults.
var (
	errBase  = errors.New("base is zero, negative, or equal to what it is held against")
	errYears = errors.New("span of less than a year")
)

// list joins names for a message; "—" where there are none.
func list(names []string) string {
	if len(names) == 0 {
		return "—"
	}
	return strings.Join(names, ", ")
}
