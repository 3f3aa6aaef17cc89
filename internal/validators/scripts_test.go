package validators

import (
	"os"
	"sync"
	"testing"

	"zonepress/internal/freeze"
	"zonepress/internal/load"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
	"zonepress/templates"
)

// visit is a page in which a reader does something (see _node/page.mjs). Run is
// the body of a function that returns what is to be seen.
type visit struct {
	HTML      string
	Scripts   []string
	Stored    map[string]string // of the reader's look, from an earlier visit
	Address   string            // where the page stands; "" for a common one
	Forbidden bool              // the reader's browser stores nothing
	Clipboard bool              // it has a clipboard
	Run       string
}

// seen is a visit with its name and what is to be seen, as JSON.
type seen struct {
	name, want string
	visit
}

// holdVisits makes all visits in one run of node.
func holdVisits(t *testing.T, visits []seen) {
	t.Helper()
	var cases []visit
	for _, v := range visits {
		cases = append(cases, v.visit)
	}
	for i, a := range ask[string](t, "page.mjs", cases) {
		t.Run(visits[i].name, func(t *testing.T) {
			if a.Error != "" || a.Value != visits[i].want {
				t.Errorf("seen %s %s\nwant %s", a.Value, a.Error, visits[i].want)
			}
		})
	}
}

// realPages are the pages of the report in this repository, by path below the
// site's root; with a base, under which it knows where it stands.
func realPages(t *testing.T, base string) map[string]string {
	t.Helper()
	var problems source.List
	report := resolve.Resolve(load.Load(os.DirFS("../.."), &problems), &problems)
	if problems.HasErrors() {
		t.Fatal("the report of the repository has errors")
	}
	pages := map[string]string{}
	var mutex sync.Mutex
	err := render.Render(render.Input{Report: report, Record: freeze.Of(report), Theme: templates.Default(), BaseURL: base}, &problems,
		func(path string, data []byte) error {
			mutex.Lock()
			defer mutex.Unlock()
			pages[path] = string(data)
			return nil
		})
	if err != nil || problems.HasErrors() {
		t.Fatalf("the report of the repository cannot be rendered: %v", err)
	}
	return pages
}

func TestReadersKeepTheLookTheyChoose(t *testing.T) {
	page := realPages(t, "")["index.html"]
	every := []string{"early.js", "page.js"}
	const look = `const root = document.documentElement.dataset;
		const checked = $$(".look input:checked").map((field) => field.name + "=" + field.value);
		const stored = () => ["theme", "size", "contrast", "keys"].map((name) => localStorage.getItem("zonepress-" + name));`
	holdVisits(t, []seen{
		{"the system's own look is what there is at first", `["look-theme= look-size= look-contrast= look-keys=",null]`,
			visit{HTML: page, Scripts: every, Run: look + `return [checked.join(" "), root.theme ?? null]`}},
		{"a stored look is worn and shown", `["look-theme=dark look-size=largest look-contrast=more look-keys=","dark","largest","more"]`,
			visit{HTML: page, Scripts: every, Stored: map[string]string{"zonepress-theme": "dark", "zonepress-size": "largest", "zonepress-contrast": "more"},
				Run: look + `return [checked.join(" "), root.theme, root.size, root.contrast]`}},
		{"early.js alone wears it, before anything is shown", `["dark","large"]`,
			visit{HTML: page, Scripts: every[:1], Stored: map[string]string{"zonepress-theme": "dark", "zonepress-size": "large"},
				Run: look + `return [root.theme, root.size]`}},
		{"a choice is worn at once and stored", `["dark","large",["dark","large",null,null]]`,
			visit{HTML: page, Scripts: every, Run: look + `$("[name=look-theme][value=dark]").click(); $("[name=look-size][value=large]").click();
				return [root.theme, root.size, stored()]`}},
		{"going back to the system leaves nothing", `[null,[null,null,null,null]]`,
			visit{HTML: page, Scripts: every, Stored: map[string]string{"zonepress-theme": "dark"},
				Run: look + `$("[name=look-theme][value='']").click(); return [root.theme ?? null, stored()]`}},
		{"what another window chooses is worn here", `["light","look-theme=light"]`,
			visit{HTML: page, Scripts: every, Run: look + `localStorage.setItem("zonepress-theme", "light"); window.dispatchEvent(new window.Event("storage"));
				return [root.theme, $$(".look input:checked").map((field) => field.name + "=" + field.value)[0]]`}},
		{"a choice holds for the page where nothing may be stored", `["dark","look-theme=dark"]`,
			visit{HTML: page, Scripts: every, Forbidden: true, Run: look + `$("[name=look-theme][value=dark]").click(); window.dispatchEvent(new window.Event("pageshow"));
				return [root.theme, $$(".look input:checked").map((field) => field.name + "=" + field.value)[0]]`}},
	})
}

func TestMenusCloseWhenTheReaderLeaves(t *testing.T) {
	page := realPages(t, "")["index.html"]
	scripts := []string{"page.js"}
	const open = `const menu = $(".look"), title = menu.querySelector("summary"), first = menu.querySelector("input"); menu.open = true; first.focus();`
	holdVisits(t, []seen{
		{"Escape closes and goes back to the title", `[false,true]`,
			visit{HTML: page, Scripts: scripts, Run: open + `press(first, "Escape"); return [menu.open, document.activeElement === title]`}},
		{"other keys do not", `[true,true]`,
			visit{HTML: page, Scripts: scripts, Run: open + `press(first, "Enter"); return [menu.open, document.activeElement === first]`}},
		{"a click elsewhere closes", `false`,
			visit{HTML: page, Scripts: scripts, Run: open + `$("h1").click(); return menu.open`}},
		{"a click inside does not", `true`,
			visit{HTML: page, Scripts: scripts, Run: open + `$(".look legend").click(); return menu.open`}},
		{"focus elsewhere closes", `false`,
			visit{HTML: page, Scripts: scripts, Run: open + `$(".brand").focus(); return menu.open`}},
	})
}

func TestTheSlashGoesToTheSearchField(t *testing.T) {
	page := realPages(t, "")["index.html"]
	scripts := []string{"early.js", "page.js"}
	const there = `return document.activeElement === $(".site-search input")`
	holdVisits(t, []seen{
		{"from the page", `true`, visit{HTML: page, Scripts: scripts, Run: `press(document.body, "/"); ` + there}},
		{"not with another key held", `false`, visit{HTML: page, Scripts: scripts, Run: `press(document.body, "/", { ctrlKey: true }); ` + there}},
		{"not while typing", `false`, visit{HTML: page, Scripts: scripts, Run: `const field = $(".share-address input"); field.focus(); press(field, "/"); ` + there}},
		{"not once turned off", `false`, visit{HTML: page, Scripts: scripts, Run: `$("[name=look-keys][value=off]").click(); press(document.body, "/"); ` + there}},
		{"not where it was turned off before", `false`, visit{HTML: page, Scripts: scripts, Stored: map[string]string{"zonepress-keys": "off"}, Run: `press(document.body, "/"); ` + there}},
	})
}

func TestContentsFollowTheReader(t *testing.T) {
	page := realPages(t, "")["14th/innovation/index.html"]
	const ids = `const ids = $$("nav.contents a").map((link) => link.hash.slice(1)); const now = () => $$("nav.contents [aria-current=true]").map((link) => ids.indexOf(link.hash.slice(1)));`
	holdVisits(t, []seen{
		{"above all headings none is marked", `[]`, visit{HTML: page, Scripts: []string{"page.js"}, Run: ids + `see([], ids); return now()`}},
		{"the last heading passed is marked", `[1]`, visit{HTML: page, Scripts: []string{"page.js"}, Run: ids + `see(ids.slice(0, 2), ids.slice(2)); return now()`}},
		{"whatever the order in which they are told", `[2]`, visit{HTML: page, Scripts: []string{"page.js"}, Run: ids + `see([ids[2]], []); see([ids[0], ids[1]], []); return now()`}},
		{"going back marks the one before", `[0]`, visit{HTML: page, Scripts: []string{"page.js"}, Run: ids + `see(ids, []); see([], ids.slice(1)); return now()`}},
	})
}
