package markdown

// Supplier says what the references of a document become. It is asked while a
// document is rendered, possibly about several documents at once and more than
// once about one reference; it must give the same answer each time. A nil
// Supplier makes every reference its typed words, without a link.
type Supplier interface {
	Figure(Reference) Anchor
	Page(Reference) Anchor
	Source(Reference) Anchor
	Link(Reference) Anchor
	// Image gives the HTML of the whole figure of a picture that stands alone on
	// its line, which is printed as it is. alt is the alternative text as plain
	// words, with its references resolved. "" prints these words instead.
	Image(r Reference, alt string) string
	// Chart gives the HTML of the whole figure, which is printed as it is.
	// caption is the HTML of the caption as typed, with its references
	// resolved; "" when the author left it to the data.
	Chart(r Reference, caption string) string
}

// Anchor is what a reference becomes.
type Anchor struct {
	Href string // "" prints the words without a link
	// Text is what is printed; "", or the typed text itself, prints the typed
	// words with their emphasis.
	Text       string
	Class      string
	Title      string // "" prints the title typed after the destination
	Note       string // of a source, for the margin (see WithMarginNotes)
	Attributes []Attribute
}

// Attribute is one attribute of an element; they are printed in the order given.
type Attribute struct{ Name, Value string }

// anchor asks for a reference that stands in a line.
func anchor(s Supplier, r Reference) Anchor {
	if s == nil {
		return Anchor{}
	}
	switch r.Kind {
	case Figure:
		return s.Figure(r)
	case Page:
		return s.Page(r)
	case Source:
		return s.Source(r)
	case Link:
		return s.Link(r)
	}
	return Anchor{}
}

// words gives what a prints for r; typed reports that it is the typed words.
func (a Anchor) words(r Reference) (text string, typed bool) {
	if a.Text == "" || a.Text == r.Text {
		return r.Text, true
	}
	return a.Text, false
}

// wordsOf asks only for the words of a reference.
func wordsOf(s Supplier, r Reference) (text string, typed bool) {
	return anchor(s, r).words(r)
}
