package catalog_test

import (
	"html"
	"regexp"
	"testing"

	"zonepress/internal/catalog"
	"zonepress/internal/lang"
)

type oembed struct {
	Type, Version, HTML                              string
	Title, Provider_Name, Provider_URL, Author_Name  string
	Thumbnail_URL                                    string
	Width, Height, Thumbnail_Width, Thumbnail_Height int
}

func TestOEmbedHasAllThatRichAsksFor(t *testing.T) {
	s := known()
	s.Figures[0].Title = both(`"A" & <b>`, "x")
	for _, card := range []string{"", "/figures/high-tech-firms.card.png"} {
		o := read[oembed](t, catalog.OEmbed(s, firms, lang.Chinese, catalog.Frame{Width: 600, Height: 280, Card: card}))
		if o.Type != "rich" || o.Version != "1.0" || o.Width != 600 || o.Height != 280 {
			t.Errorf("%+v", o)
		}
		thumbnail := []bool{o.Thumbnail_URL != "", o.Thumbnail_Width == 1200, o.Thumbnail_Height == 630}
		for _, given := range thumbnail {
			if given != (card != "") {
				t.Errorf("a thumbnail has address, width and height or none of them: %+v", o)
			}
		}
		frame := regexp.MustCompile(`^<iframe src="https://[^"<>]+/embed/" title="([^"<>]+)" width="100%" height="280" loading="lazy" style="border:0"></iframe>$`).FindStringSubmatch(o.HTML)
		if frame == nil || html.UnescapeString(frame[1]) != s.Figures[0].Title[lang.Chinese] {
			t.Errorf("html %s", o.HTML)
		}
	}
}

func TestAProviderWithoutANameGoesByItsReport(t *testing.T) {
	s := known()
	s.Report.SiteName, s.Report.Publisher = "", nil
	o := read[oembed](t, catalog.OEmbed(s, drawn, lang.English, catalog.Frame{Width: 1, Height: 1}))
	if o.Provider_Name != "Zone Report" || o.Provider_URL != base+"en/" || o.Author_Name != "" {
		t.Errorf("%+v", o)
	}
}
