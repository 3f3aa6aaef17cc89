package render

import (
	"bytes"
	"encoding/xml"
	"time"

	"zonepress/internal/lang"
)

// The elements of RSS 2.0. An Atom feed would need dates that a department may
// not have set, and none is invented here.
type (
	rss struct {
		XMLName xml.Name `xml:"rss"`
		Version string   `xml:"version,attr"`
		Channel channel  `xml:"channel"`
	}
	channel struct {
		Title       string `xml:"title"`
		Link        string `xml:"link"`
		Description string `xml:"description"`
		Language    string `xml:"language"`
		Items       []item `xml:"item"`
	}
	item struct {
		Title       string `xml:"title"`
		Link        string `xml:"link"`
		GUID        guid   `xml:"guid"`
		PubDate     string `xml:"pubDate,omitempty"`
		Description string `xml:"description"`
	}
	guid struct {
		Text        string `xml:",chardata"`
		IsPermaLink bool   `xml:"isPermaLink,attr"`
	}
)

// feed makes the feed of the edition's sections.
func (e *edition) feed() (path string, output []byte) {
	s := e.site
	c := channel{Title: e.title, Link: s.absoluteOr(e.Lang.Prefix()), Description: e.description, Language: feedLanguages[e.Lang]}
	for _, p := range e.Sections {
		address := s.absoluteOr(p.Address)
		c.Items = append(c.Items, item{
			Title: p.Title.Plain(), Link: address, GUID: guid{address, s.base != ""},
			PubDate: pubDate(p.Published), Description: p.Description.Plain(),
		})
	}
	return e.Lang.Prefix()[1:] + "feed.xml", xmlFile(rss{Version: "2.0", Channel: c})
}

// feedLanguages are the names that RSS has for languages.
var feedLanguages = map[lang.Lang]string{lang.Chinese: "zh-cn", lang.English: "en"}

// china is the time zone of every date that the department sets.
var china = time.FixedZone("", 8*60*60)

// pubDate turns YYYY-MM-DD HH:MM into the form of RFC 822; "" where it is not set.
func pubDate(published string) string {
	t, err := time.ParseInLocation("2006-01-02 15:04", published, china)
	if err != nil {
		return ""
	}
	return t.Format(time.RFC1123Z)
}

// xmlFile writes a value as an XML file. Plain texts and flags cannot fail to
// be written.
func xmlFile(v any) []byte {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	encoder := xml.NewEncoder(&b)
	encoder.Indent("", " ")
	_ = encoder.Encode(v)
	b.WriteByte('\n')
	return b.Bytes()
}
