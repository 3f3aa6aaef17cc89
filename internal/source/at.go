package source

// At is a value with the place where it was written.
type At[T any] struct {
	Value T
	Pos   Pos
}

// Given reports whether the author wrote the value at all.
func (a At[T]) Given() bool { return a.Pos.Known() }
