package source_test

import (
	"testing"

	"zonepress/internal/source"
)

func TestPlaceInCountsLinesAndCharacters(t *testing.T) {
	body := source.At[string]{Value: "产业\n创新 a\n\nend", Pos: source.Pos{File: "f", Line: 5, Column: 3}}
	for _, c := range []struct {
		offset       int
		line, column int
	}{
		{0, 5, 3},
		{3, 5, 4},  // after 产
		{6, 5, 5},  // the line break itself
		{7, 6, 3},  // 创
		{14, 6, 6}, // a
		{16, 7, 3}, // an empty line
		{17, 8, 3},
		{99, 8, 6},
		{-1, 5, 3},
	} {
		got := source.PlaceIn(body, c.offset)
		if got.Line != c.line || got.Column != c.column || got.File != "f" {
			t.Errorf("offset %d is at %v, want f:%d:%d", c.offset, got, c.line, c.column)
		}
	}
}

func TestPlaceInKeepsWhatIsNotKnownUnknown(t *testing.T) {
	for _, pos := range []source.Pos{{}, {File: "f"}, {File: "f", Line: 3}} {
		got := source.PlaceIn(source.At[string]{Value: "ab", Pos: pos}, 1)
		if got != pos {
			t.Errorf("a place in a text at %v is %v", pos, got)
		}
	}
}
