//go:build !linux && !darwin

package write

import "errors"

// exchange is not offered by the system.
func exchange(string, string) error { return errors.ErrUnsupported }
