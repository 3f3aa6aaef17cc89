package browser

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// wcag are the tags of axe's rules that the site must keep: WCAG 2.0, 2.1 and
// 2.2, levels A and AA. What is best practice beyond them is advice, which the
// report of the tests lists.
var wcag = []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"}

// violation is a rule of axe that a page breaks.
type violation struct {
	Rule, Help string
	Advice     bool
	Nodes      []struct{ Where, HTML, Why string }
}

// looks are the ways in which axe looks at each page.
var looks = map[string]look{
	"light, desk": {}, "dark, desk": {dark: true},
	"light, phone": {width: 390, scale: 2, touch: true}, "dark, phone": {width: 390, scale: 2, touch: true, dark: true},
}

// axe returns the source of axe-core.
func axe(t testing.TB) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(node, "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatalf("axe-core is not installed, run `make browser`: %v", err)
	}
	return string(source)
}

func TestAxeFindsNoViolationOnAnyKindOfPage(t *testing.T) {
	source := axe(t)
	for _, p := range allSamples("moved") { // which a browser leaves at once
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, desk)
			b.open(p.at())
			get[bool](b, source+";true")
			names := []string{"light, desk", "dark, desk", "dark, phone", "light, phone"}
			if p.edition == "en" {
				names = []string{"light, desk", "dark, phone"} // the same templates and colours
			}
			for _, name := range names {
				b.look(looks[name])
				tell(t, p.name()+" ("+name+")", ask[[]violation](b, "axe", slices.Concat(wcag, []string{"best-practice"})))
			}
		})
	}
}

// tell fails the test for what WCAG asks for, and reports advice.
func tell(t testing.TB, where string, found []violation) {
	t.Helper()
	for _, v := range found {
		var nodes []string
		for _, n := range v.Nodes {
			nodes = append(nodes, n.Where+"\n\t\t"+n.HTML+"\n\t\t"+n.Why)
		}
		if v.Advice {
			report("advice of axe: %s: %s: %s: %s", v.Rule, v.Help, where, v.Nodes[0].Where)
			continue
		}
		t.Errorf("%s: %s: %s\n\t%s", where, v.Rule, v.Help, strings.Join(nodes, "\n\t"))
	}
}

// TestAxeSeesWhatIsWrong holds that a page with faults does not pass.
func TestAxeSeesWhatIsWrong(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	get[bool](b, axe(t)+`;document.querySelector("main").insertAdjacentHTML("beforeend", '<img src="x.png"><p id="pale">pale</p>');
		document.getElementById("pale").style.cssText = "color:#ddd;background:#fff"; true`)
	var rules []string
	for _, v := range ask[[]violation](b, "axe", wcag) {
		rules = append(rules, v.Rule)
	}
	for _, rule := range []string{"image-alt", "color-contrast"} {
		if !slices.Contains(rules, rule) {
			t.Errorf("axe did not find %s, only %v", rule, rules)
		}
	}
}
