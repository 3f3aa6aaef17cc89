package resolve

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/nearest"
	"zonepress/internal/period"
	"zonepress/internal/source"
)

// scope says where a passage stands.
type scope struct {
	lang lang.Lang
	page *Page // nil outside the narrative
	bare bool  // numbers that are bound to nothing are told

	titled bool // the titles of all pages are bound by now
}

// pictures reports whether pictures may stand in the passage: in the body of a
// page, not in its title.
func (at scope) pictures() bool { return at.page != nil && at.titled }

// parse reads a text and reports what Markdown finds wrong in it. Nothing is
// bound yet.
func (r *resolver) parse(written source.At[string], read func([]byte) *markdown.Document) Passage {
	if written.Value == "" {
		return Passage{}
	}
	doc := read([]byte(written.Value))
	for _, f := range doc.Faults() {
		pos, code := source.PlaceIn(written, f.Offset), "markdown-"+string(f.Code)
		if slices.Contains(harmless, f.Code) {
			r.problems.Add(source.Warning(pos, code, f.Args))
		} else {
			r.problems.Add(source.Error(pos, code, f.Args))
		}
	}
	return Passage{Doc: doc}
}

// harmless are the faults that lose no words and mislead no reader.
var harmless = []markdown.Code{
	markdown.CodeHTMLComment, markdown.CodeEmptyLink, markdown.CodeNestedLink, markdown.CodeStrayEmphasis,
	markdown.CodeUnusedFootnote, markdown.CodeUnusedDefinition, markdown.CodeHeadingAttribute, markdown.CodeBrokenTable,
}

// bindPassage binds the references of a parsed text.
func (r *resolver) bindPassage(p *Passage, written source.At[string], at scope) {
	if p.Doc == nil {
		return
	}
	references := p.Doc.References()
	p.Bindings = make([]Binding, len(references))
	texts := p.Doc.Texts()
	words := before(references, texts, written.Value)
	for i, ref := range references {
		b, missing := r.bind(ref, at)
		if missing != nil {
			r.tell(missing, source.PlaceIn(written, ref.TargetOffset))
		} else if b.Value != nil && ref.Text != "" {
			if wrong := proveTyped(words[i], ref.Text, b.Value, at.lang); wrong != nil {
				r.tell(wrong, source.PlaceIn(written, ref.TextOffset))
			}
		}
		if ref.Kind == markdown.Image && at.pictures() {
			r.bindTitle(&b, ref, written, at)
		}
		p.Bindings[i] = b
	}
	r.proveComparisons(p, written, words)
	r.tellDraft(texts, written)
	if at.bare {
		r.tellBare(texts, written)
	}
}

// bind finds what a reference stands for.
func (r *resolver) bind(ref markdown.Reference, at scope) (Binding, *fault) {
	b := Binding{Kind: ref.Kind, Text: ref.Text}
	var missing *fault
	switch ref.Kind {
	case markdown.Figure:
		b.Value, missing = r.reference(ref.Target)
		if missing == nil && b.Text == "" {
			b.Text = b.Value.In(at.lang)
		}
	case markdown.Chart:
		b.Chart, missing = r.chart(ref.Target)
	case markdown.Page:
		missing = r.bindPage(&b, ref.Target, at)
	case markdown.Source:
		b.Source, missing = r.source(ref.Target)
	case markdown.Image:
		missing = r.bindImage(&b, ref.Target, at)
	case markdown.Link:
		b.Asset = r.linked(ref.Target, at)
		if b.Text == "" {
			b.Text = ref.Target
		}
	}
	return b, missing
}

// reference finds the number of a fig: reference or of a front matter entry.
func (r *resolver) reference(target string) (*Value, *fault) {
	ref, err := formula.ParseReference(target)
	if err != nil {
		return nil, malformed(err, target)
	}
	return r.of(ref)
}

// malformed says what is wrong in the form of a reference.
func malformed(err error, target string) *fault {
	code := "bad-reference"
	switch {
	case errors.Is(err, period.ErrOrder):
		code = "period-order"
	case errors.Is(err, period.ErrGrain):
		code = "period-grain"
	case errors.Is(err, period.ErrSyntax):
		code = "bad-reference-period"
	case errors.Is(err, formula.ErrMeasure):
		code = "bad-measure"
	}
	return &fault{code, source.Args{"reference": target}}
}

func (r *resolver) chart(id string) (*Chart, *fault) {
	if c, ok := r.charts[id]; ok {
		return c, nil
	}
	if r.lost("data/charts/") {
		return nil, reported
	}
	return nil, &fault{"unknown-chart", source.Args{"name": id, "nearest": list(nearest.Names(id, slices.Sorted(maps.Keys(r.charts)), nearestNames))}}
}

func (r *resolver) source(id string) (*Source, *fault) {
	if s, ok := r.sources[id]; ok {
		return s, nil
	}
	if r.lost("data/sources.yaml") {
		return nil, reported
	}
	return nil, &fault{"unknown-cited-source", source.Args{"name": id, "nearest": list(nearest.Names(id, slices.Sorted(maps.Keys(r.sources)), nearestNames))}}
}

// generatedPages are the pages that no author writes, by path.
var generatedPages = []string{"figures", "charts", "sources", "methods"}

// bindPage finds the section that PATH or PATH#ANCHOR names, in the edition of
// the page that refers to it.
func (r *resolver) bindPage(b *Binding, target string, at scope) *fault {
	l := at.lang
	name, anchor, hasAnchor := strings.Cut(target, "#")
	name = strings.Trim(name, "/")
	if name == "index" {
		name = ""
	}
	b.Anchor = anchor
	if page, ok := r.pages[l][name]; ok {
		b.Page, b.Address = page, page.Address
		if b.Text == "" {
			b.Text = page.Short.typed()
			if at.titled {
				b.Text = page.Short.Plain()
			}
		}
		if r.lost(page.Source.File) {
			return nil // nobody knows its headings
		}
		if hasAnchor && !slices.ContainsFunc(headings(page.Body.Doc), func(h markdown.Heading) bool { return h.ID == anchor }) {
			return &fault{"unknown-anchor", source.Args{"page": name, "anchor": anchor, "nearest": list(nearest.Names(anchor, anchors(page), nearestNames))}}
		}
		return nil
	}
	if first, _, _ := strings.Cut(name, "/"); slices.Contains(generatedPages, first) && r.generated(name) {
		b.Address = l.Prefix() + name + "/"
		return nil
	}
	known := slices.Concat(slices.Sorted(maps.Keys(r.pages[l])), generatedPages)
	return &fault{"unknown-page", source.Args{"name": name, "nearest": list(nearest.Names(name, known, nearestNames))}}
}

// generated reports whether the build makes a page at a path that begins like
// one of the generated pages.
func (r *resolver) generated(name string) bool {
	first, id, deeper := strings.Cut(name, "/")
	switch {
	case !deeper:
		return true
	case first == "figures":
		return r.figures[id] != nil
	case first == "charts":
		return r.charts[id] != nil
	}
	return false
}

func anchors(p *Page) []string {
	var ids []string
	for _, h := range headings(p.Body.Doc) {
		ids = append(ids, h.ID)
	}
	return ids
}

// headings are the headings of a document; none for nil. It takes no Passage,
// because the bindings of that one may be in the making.
func headings(doc *markdown.Document) []markdown.Heading {
	if doc == nil {
		return nil
	}
	return doc.Headings()
}

// typed is the passage in the words of its author, whether or not it is bound.
func (p *Passage) typed() string {
	if p.Doc == nil {
		return ""
	}
	return p.Doc.Plain(nil)
}

// Plain is the passage as words alone.
func (p Passage) Plain() string {
	if p.Doc == nil {
		return ""
	}
	return p.Doc.Plain(words{p.Bindings})
}

// words supplies a document with the words of its references and nothing else.
type words struct{ bindings []Binding }

func (w words) anchor(ref markdown.Reference) markdown.Anchor {
	return markdown.Anchor{Text: w.bindings[ref.Index].Text}
}

func (w words) Figure(ref markdown.Reference) markdown.Anchor { return w.anchor(ref) }

func (w words) Page(ref markdown.Reference) markdown.Anchor { return w.anchor(ref) }

func (w words) Source(ref markdown.Reference) markdown.Anchor { return w.anchor(ref) }

func (w words) Link(ref markdown.Reference) markdown.Anchor { return w.anchor(ref) }

func (w words) Image(markdown.Reference, string) string { return "" }

// Chart has no words but its caption.
func (w words) Chart(_ markdown.Reference, caption string) string { return caption }
