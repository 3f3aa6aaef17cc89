package render

import (
	"maps"
	"slices"
)

// emitAssets hands out the style sheet, the icon and what else the theme has.
func (s *website) emitAssets(emit Emit) error {
	for _, path := range slices.Sorted(maps.Keys(s.theme.assets)) {
		if err := emit(path, s.theme.assets[path]); err != nil {
			return err
		}
	}
	return nil
}
