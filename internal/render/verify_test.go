package render_test

import (
	"strings"
	"testing"

	"zonepress/internal/record"
	"zonepress/internal/render"
)

// listed is a report with published files.
func listed() render.Input {
	in := input()
	for _, address := range []string{"/figures/high-tech-firms.csv", "/en/charts/firms.png", "/data/SHA256SUMS"} {
		in.Listed = append(in.Listed, record.File{Address: address, Size: 1, SHA256: strings.Repeat("0a", 32)})
	}
	return in
}

func TestThePageThatChecksFilesNeedsAList(t *testing.T) {
	bare, full := renderSite(t, input()), renderSite(t, listed())
	for _, name := range []string{"verify/index.html", "en/verify/index.html", "verify/list.js", "en/verify/list.js"} {
		if _, made := bare[name]; made {
			t.Errorf("%s is made without anything to check", name)
		}
		if _, made := full[name]; !made {
			t.Errorf("%s is not made", name)
		}
	}
	for page, want := range map[string]string{"figures/index.html": `href="../verify/"`, "en/index.html": `href="../en/verify/"`} {
		if !strings.Contains(full[page], want) || strings.Contains(bare[page], want) {
			t.Errorf("%s leads to the page: %v, and without a list: %v", page, strings.Contains(full[page], want), strings.Contains(bare[page], want))
		}
	}
	if !strings.Contains(full["sitemap.xml"], "en/verify/") {
		t.Error("the sitemap lacks the page")
	}
}

func TestThePageThatChecksFilesLoadsTheListBeforeItsScripts(t *testing.T) {
	page := renderSite(t, listed())["en/verify/index.html"]
	last := 0
	for _, script := range []string{`src="../../en/verify/list.js"`, `/judge.`, `/verify.`} {
		at := strings.Index(page[last:], script)
		if at < 0 {
			t.Fatalf("%s does not follow in\n%s", script, page)
		}
		last += at + len(script)
	}
	if !strings.Contains(page, `data-root="../../" data-index=""`) {
		t.Error("the script does not know the way to the root")
	}
	in := listed()
	in.Offline = true
	if page := renderSite(t, in)["verify/index.html"]; !strings.Contains(page, `data-root="../" data-index="index.html"`) {
		t.Error("offline, the script does not know that links name files")
	}
}

func TestThePageThatChecksFilesSaysWhetherTheSiteIsSigned(t *testing.T) {
	const fingerprint = "0b5f6f0e0d9b8a77"
	if page := renderSite(t, listed())["verify/index.html"]; !strings.Contains(page, "本站没有对清单签名") || strings.Contains(page, "SHA256SUMS.sig") {
		t.Error("the page does not say that the site is unsigned")
	}
	in := listed()
	in.Signer = fingerprint
	page := renderSite(t, in)["verify/index.html"]
	for _, want := range []string{fingerprint, `href="../data/SHA256SUMS.sig"`, `href="../data/SHA256SUMS.pem"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of a signed site lacks %s", want)
		}
	}
	if strings.Contains(page, "本站没有对清单签名") {
		t.Error("the page calls a signed site unsigned")
	}
}

func TestTheScriptFindsItsPartsInThePage(t *testing.T) {
	files := renderSite(t, listed())
	page, script := files["verify/index.html"], ""
	for name, text := range files {
		if strings.HasPrefix(name, "assets/verify.") && strings.HasSuffix(name, ".js") {
			script = text
		}
	}
	if script == "" {
		t.Fatal("the script is not published")
	}
	for _, attribute := range []string{"if", "slot", "link", "list"} {
		for _, part := range strings.Split(page, "data-"+attribute+`="`)[1:] {
			name, _, _ := strings.Cut(part, `"`)
			// The script takes the verdicts as they are; this one it never names.
			if name != "altered" && !strings.Contains(script, name) {
				t.Errorf("the script never speaks of %s %q", attribute, name)
			}
		}
	}
}
