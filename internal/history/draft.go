package history

// Draft lists everything that differs from the newest release; nothing where
// none was made.
func (h *History) Draft() []Change {
	if len(h.Releases) == 0 {
		return nil
	}
	return h.steps[len(h.steps)-1].changes
}
