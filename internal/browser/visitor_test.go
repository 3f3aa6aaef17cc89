package browser

import (
	"strings"
	"testing"
)

// visitor is somebody with a phone who was never here and taps on what says
// what it is.
type visitor struct {
	*tab
	taps int
}

// visitHome opens the home page.
func visitHome(t *testing.T) *visitor {
	b := newTab(t, phone)
	withClipboard(b)
	b.open(world.report.at("/"))
	return &visitor{b, 0}
}

// tapOn taps on the first link or button that is seen and begins with some words.
func (v *visitor) tapOn(words string) {
	v.t.Helper()
	v.tapOnThe(`Array.from(document.querySelectorAll("main a, main button, main summary, header a")).find((e) => e.checkVisibility() && e.textContent.trim().startsWith("` + words + `"))`)
}

// tapOnThe taps on an element that an expression finds. Like a person it waits
// until the page is there, and until the element lies still and uncovered.
func (v *visitor) tapOnThe(element string) {
	v.t.Helper()
	v.until(`document.readyState === "complete"`)
	v.until(`(() => {
		const on = ` + element + `
		if (!on) return false
		on.scrollIntoView({ block: "center", behavior: "instant" })
		const r = on.getBoundingClientRect(), at = [r.x + r.width / 2, r.y + r.height / 2], before = String(window.aim)
		window.aim = at
		return before === String(at) && on.contains(document.elementFromPoint(...at))
	})()`)
	at := get[[2]float64](v.tab, `aim`)
	v.tap(at[0], at[1])
	v.taps++
}

// follow taps on words that lead to a page.
func (v *visitor) follow(words, path string) {
	v.t.Helper()
	v.tapOn(words)
	v.until(`location.pathname === "` + path + `"`)
}

// within fails where more taps were needed than a task may take.
func (v *visitor) within(most int) {
	v.t.Helper()
	if v.taps > most {
		v.t.Errorf("%d taps, at most %d", v.taps, most)
	}
}

func TestAVisitorSeesHowManyHighTechEnterprisesThereAreAndSinceWhen(t *testing.T) {
	v := visitHome(t)
	card := get[string](v.tab, `Array.from(document.querySelectorAll(".card")).find((c) => c.textContent.includes("高新技术企业数")).innerText.replace(/\s+/g, "")`)
	for _, part := range []string{"122", "165家", "2020年末→2025年末", "35.24%"} {
		if !strings.Contains(card, part) {
			t.Errorf("the card %q lacks %s", card, part)
		}
	}
	v.within(0)
}

func TestAVisitorSendsAChartToAColleague(t *testing.T) {
	v := visitHome(t)
	v.follow("高新技术企业数", "/figures/high-tech-firms/")
	v.follow("高新技术企业由122家增加到165家", "/charts/high-tech-firms/")
	v.tapOn("分享")
	v.until(`document.querySelector(".share-menu input").value !== ""`)
	v.tapOn("复制")
	v.until(`document.querySelector(".share-menu [role=status]").textContent !== ""`)
	if got, want := get[string](v.tab, `navigator.clipboard.readText()`), get[string](v.tab, `location.href`); got != want {
		t.Errorf("copied %q, not %q", got, want)
	}
	v.within(4)
}

func TestAVisitorCitesAFigure(t *testing.T) {
	v := visitHome(t)
	v.follow("高新技术企业数", "/figures/high-tech-firms/")
	v.tapOn("引用与分享")
	v.until(`location.hash !== ""`)
	v.tapOnThe(`Array.from(document.querySelectorAll(".copy")).find((c) => c.textContent.includes("GB/T 7714")).querySelector("button")`)
	v.until(`document.querySelector(".copies [role=status]").textContent !== ""`)
	if got := get[string](v.tab, `navigator.clipboard.readText()`); !strings.Contains(got, "高新技术企业数[DS/OL]") {
		t.Errorf("copied %q", got)
	}
	v.within(3)
}

func TestAVisitorFindsWhatTheNextPlanSaysAboutIndustry(t *testing.T) {
	v := visitHome(t)
	v.follow("“十五五”", "/15th/")
	v.follow("“十五五”产业", "/15th/industry/")
	v.within(2)
}
