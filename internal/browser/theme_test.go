package browser

import "testing"

// ground is the colour of the page.
const ground = `getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor`

// choose sets a field of the reader's look, as a click does.
func choose(b *tab, name, value string) {
	b.t.Helper()
	get[bool](b, `document.querySelector("details.look").open = true; document.querySelector('.look input[name="look-`+name+`"][value="`+value+`"]').click(); true`)
}

func TestTheLookIsKeptFromPageToPage(t *testing.T) {
	for name, pages := range map[string][2]string{
		"served":      {world.report.at("/"), world.report.at("/en/figures/high-tech-firms/")},
		"from a disk": {world.offline.file("/"), world.offline.file("/en/figures/high-tech-firms/")},
	} {
		t.Run(name, func(t *testing.T) {
			b := newTab(t, desk)
			b.open(pages[0])
			light, small := get[string](b, ground), get[string](b, `getComputedStyle(document.querySelector("main p")).fontSize`)
			choose(b, "theme", "dark")
			choose(b, "size", "large")
			choose(b, "contrast", "more")
			if get[string](b, ground) == light || get[string](b, `getComputedStyle(document.querySelector("main p")).fontSize`) == small {
				t.Error("the choice changes nothing")
			}
			b.open(pages[1])
			if worn := get[string](b, `["theme", "size", "contrast"].map((n) => document.documentElement.dataset[n]).join()`); worn != "dark,large,more" {
				t.Errorf("the next page wears %s", worn)
			}
			if shown := get[string](b, `["theme", "size", "contrast"].map((n) => document.querySelector('.look input[name="look-' + n + '"]:checked').value).join()`); shown != "dark,large,more" {
				t.Errorf("its fields show %s", shown)
			}
			for _, field := range []string{"theme", "size", "contrast"} {
				choose(b, field, "")
			}
			b.open(pages[0])
			if again := get[string](b, ground); again != light {
				t.Errorf("after the choice was taken back the page is %s, not %s", again, light)
			}
		})
	}
}

func TestTheLookFollowsTheSystemUnlessChosen(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	light := get[string](b, ground)
	b.look(look{dark: true})
	dark := get[string](b, ground)
	if light == dark {
		t.Error("a dark system changes nothing")
	}
	choose(b, "theme", "light")
	if got := get[string](b, ground); got != light {
		t.Errorf("a reader who wants light on a dark system gets %s", got)
	}
}

// TestTheLookIsOnBeforeAnythingIsShown holds that no page flashes in the wrong
// colours: the script that puts the look on stands before the style sheet's end
// and blocks.
func TestTheLookIsOnBeforeAnythingIsShown(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	if !get[bool](b, `(() => { const [first] = document.head.querySelectorAll("script[src]"); return first.src.includes("early") && !first.defer && !first.async })()`) {
		t.Error("the first script of the head is not the one that blocks")
	}
}

func TestReducedMotionStopsAllMovement(t *testing.T) {
	const moving = `Array.from(document.querySelectorAll("*")).filter((e) => { const s = getComputedStyle(e)
		return s.animationName !== "none" && parseFloat(s.animationDuration) > 0.01 || s.transitionDuration.split(",").some((d) => parseFloat(d) > 0.01) || s.scrollBehavior === "smooth" }).length`
	b := newTab(t, look{motion: true})
	b.open(world.report.at("/14th/industry/"))
	if get[int](b, moving) == 0 {
		t.Error("nothing moves where motion is welcome, so that this test holds nothing")
	}
	b.look(desk)
	for _, address := range []string{"/", "/14th/industry/", "/charts/patents/", "/verify/"} {
		b.open(world.report.at(address))
		if n := get[int](b, moving); n > 0 {
			t.Errorf("%s: %d elements move", address, n)
		}
	}
}
