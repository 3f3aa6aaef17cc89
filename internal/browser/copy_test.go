package browser

import (
	"fmt"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// promise is what a copy button stands beside: the text, with the reader's own
// day in the place of the day of citing.
type promise struct {
	Name string
	Text string
}

// promises are those of a page, whose parts that fold are opened.
const promises = `(() => {
	const now = new Date(), two = (n) => String(n).padStart(2, "0")
	const today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate())
	document.querySelectorAll(".copies details").forEach((d) => { d.open = true })
	window.items = Array.from(document.querySelectorAll(".copies .copy"))
	return items.map((item) => {
		const text = item.querySelector("pre").cloneNode(true)
		text.querySelectorAll("[data-today]").forEach((blank) => { blank.textContent = today })
		return { Name: item.querySelector("h2, h3").textContent, Text: text.textContent }
	})
})()`

// paths are addresses that lead nowhere from another site.
var paths = regexp.MustCompile(`(^|[^\w./:-])/(en/)?(figures|charts|releases)/`)

// withClipboard lets the page read and write the clipboard. All tabs share one,
// so that tests that use it do not run beside each other.
func withClipboard(b *tab) {
	b.t.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		call(b, browser.SetPermission, browser.SetPermissionParams{Permission: &browser.PermissionDescriptor{Name: name},
			Setting: browser.PermissionSettingGranted, BrowserContextID: chromedp.FromContext(b.ctx).BrowserContextID})
	}
	call(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
}

func TestCopyButtonsCopyWhatStandsBesideThem(t *testing.T) {
	b := newTab(t, desk)
	withClipboard(b)
	for _, kind := range []string{"figure", "chart", "release"} {
		for _, edition := range []string{"zh", "en"} {
			p := world.report.of(t, kind, edition)
			b.open(world.report.at(p.address))
			all := get[[]promise](b, promises)
			if len(all) < 3 {
				t.Errorf("%s: %d texts to copy", p.address, len(all))
			}
			for i, want := range all {
				if paths.MatchString(want.Text) {
					t.Errorf("%s: %s has an address without a host: %q", p.address, want.Name, want.Text)
				}
				get[bool](b, fmt.Sprintf(`navigator.clipboard.writeText("").then(() => { items[%d].querySelector("button").click(); return true })`, i))
				b.until(fmt.Sprintf(`items[%d].querySelector("button.done") !== null`, i))
				if got := get[string](b, `navigator.clipboard.readText()`); got != want.Text {
					t.Errorf("%s: %s: copied %q, beside the button stands %q", p.address, want.Name, got, want.Text)
				}
				b.until(`document.querySelector(".copies [role=status]").textContent === document.querySelector(".copies").dataset.copied`)
			}
		}
	}
}

func TestCopyButtonsWorkWithoutTheClipboardInterface(t *testing.T) {
	b := newTab(t, desk)
	withClipboard(b)
	b.open(world.report.at(world.report.of(t, "figure", "zh").address))
	want := get[[]promise](b, promises)[1]
	get[bool](b, `navigator.clipboard.writeText = () => Promise.reject(new Error("refused")); items[1].querySelector("button").focus(); true`)
	b.press(kb.Enter) // by the reader's own hand, which the old way asks for
	b.until(`items[1].querySelector("button.done") !== null`)
	if got := get[string](b, `navigator.clipboard.readText()`); got != want.Text {
		t.Errorf("copied %q, not %q", got, want.Text)
	}
	get[bool](b, `document.execCommand = () => false; items[0].querySelector("button").click(); true`)
	b.until(`document.querySelector(".copies [role=status]").textContent === document.querySelector(".copies").dataset.failed`)
	if get[bool](b, `items[0].querySelector("button").classList.contains("done")`) {
		t.Error("says that it copied what it could not copy")
	}
}

func TestTheWeChatPageCopiesWithLayoutAndPicture(t *testing.T) {
	b := newTab(t, phone)
	withClipboard(b)
	b.open(world.report.at(world.report.of(t, "figure for WeChat", "zh").address))
	get[bool](b, `document.querySelector(".copy button").click(); true`)
	b.until(`document.querySelector(".copy button.done") !== null`)
	const pasted = `navigator.clipboard.read().then(async ([item]) => new DOMParser().parseFromString(await (await item.getType("text/html")).text(), "text/html"))`
	if got, want := get[string](b, pasted+`.then((d) => d.body.innerText.replace(/\s+/g, ""))`), get[string](b, `document.querySelector(".paste").textContent.replace(/\s+/g, "")`); got != want {
		t.Errorf("copied %q, the page shows %q", got, want)
	}
	if !get[bool](b, pasted+`.then((d) => d.images.length > 0 && Array.from(d.images).every((i) => i.getAttribute("src").startsWith("http")))`) {
		t.Error("its picture has no whole address")
	}
}

func TestSharingLeadsBackToThePage(t *testing.T) {
	b := newTab(t, phone)
	withClipboard(b)
	b.open(world.report.at("/charts/patents/"))
	here := get[string](b, `Object.defineProperty(navigator, "share", { value: undefined, configurable: true }); location.href`)
	get[bool](b, `document.querySelector(".share-menu summary").click(); true`)
	b.until(`document.querySelector(".share-menu input").value !== ""`)
	get[bool](b, `document.querySelector(".share-address button").click(); true`)
	b.until(`document.querySelector(".share-menu [role=status]").textContent !== ""`)
	if got := get[string](b, `navigator.clipboard.readText()`); got != here {
		t.Errorf("copied %q, not %q", got, here)
	}
	if got := get[string](b, `new URL(document.querySelector(".share-weibo").href).searchParams.get("url")`); got != here {
		t.Errorf("Weibo is told %q", got)
	}
}
