package render

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/xml"
	"net/url"
	"time"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// The elements of an Atom feed (RFC 4287).
type (
	atomFeed struct {
		XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Lang     string      `xml:"xml:lang,attr"`
		ID       string      `xml:"id"`
		Title    string      `xml:"title"`
		Subtitle string      `xml:"subtitle,omitempty"`
		Updated  string      `xml:"updated"`
		Author   atomPerson  `xml:"author"`
		Links    []atomLink  `xml:"link"`
		Rights   string      `xml:"rights,omitempty"`
		Entries  []atomEntry `xml:"entry"`
	}
	atomPerson struct {
		Name string `xml:"name"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr,omitempty"`
		Type string `xml:"type,attr,omitempty"`
		Href string `xml:"href,attr"`
	}
	atomEntry struct {
		ID        string     `xml:"id"`
		Title     string     `xml:"title"`
		Updated   string     `xml:"updated"`
		Published string     `xml:"published"`
		Links     []atomLink `xml:"link"`
		Category  *atomTerm  `xml:"category"`
		Content   string     `xml:"content"`
	}
	atomTerm struct {
		Term  string `xml:"term,attr"`
		Label string `xml:"label,attr"`
	}
)

const (
	htmlType = "text/html"
	atomType = "application/atom+xml"
)

// atomID is the name of what stands at an address, for good (RFC 4287, 4.2.6).
// It is made from the first release, which is frozen, and not from where the
// site happens to stand now: a site that moves keeps its names. Where that
// release knew its own address the name is a tag (RFC 4151), and otherwise a
// UUID made from the report's title and the address (RFC 9562, version 5).
func (s *website) atomID(at string) string {
	first := &s.history.Releases[0].Release
	if u, err := url.Parse(first.Report.Base); err == nil && u.Host != "" {
		return "tag:" + u.Hostname() + "," + first.Date + ":" + escaped(u.Path+at[1:])
	}
	return nameUUID(first, at)
}

// escaped writes a path with an optional #fragment in the letters of a URI.
func escaped(path string) string {
	u, err := url.Parse(path)
	if err != nil {
		return url.PathEscape(path)
	}
	return u.String()
}

// urlSpace is the name space of names that are addresses (RFC 9562, 6.6).
const urlSpace = "\x6b\xa7\xb8\x11\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8"

func nameUUID(first *record.Release, at string) string {
	sum := sha1.Sum([]byte(urlSpace + first.Report.Title[lang.Chinese] + "\n" + first.Date + "\n" + at))
	id := sum[:16]
	id[6] = id[6]&0x0f | 0x50
	id[8] = id[8]&0x3f | 0x80
	h := hex.EncodeToString(id)
	return "urn:uuid:" + h[:8] + "-" + h[8:12] + "-" + h[12:16] + "-" + h[16:20] + "-" + h[20:]
}

// atomTime is the beginning of a day in China, as Atom writes it (RFC 3339); ""
// for what is no date.
func atomTime(date string) string {
	t, err := time.ParseInLocation(time.DateOnly, date, china)
	if err != nil {
		return ""
	}
	return t.Format(time.RFC3339)
}

// atomFile makes a feed of the edition out of its entries, newest first. It is
// as old as its newest entry, or without any as the first release.
func (e *edition) atomFile(at, page, title, subtitle string, entries []atomEntry) (path string, output []byte) {
	s := e.site
	p := s.placeOf(at)
	feed := atomFeed{
		Lang: e.Lang.Tag(), ID: s.atomID(at), Title: title, Subtitle: subtitle, Entries: entries,
		Updated: atomTime(s.history.Releases[0].Date), Author: atomPerson{e.feedAuthor()},
		Links: []atomLink{{"self", atomType, s.linkFrom(p, at)}, {"alternate", htmlType, s.linkFrom(p, page)}},
	}
	if len(entries) > 0 {
		feed.Updated = entries[0].Updated
	}
	return address.Path(at), xmlFile(feed)
}

// linkFrom leads to an address: absolute where the base is known, and otherwise
// from where the feed stands.
func (s *website) linkFrom(p place, to string) string {
	if absolute := s.absolute(to); absolute != "" {
		return absolute
	}
	return string(p.Link(to))
}

// feedAuthor is who answers for the feed: the publisher where it is named, and
// otherwise the report itself.
func (e *edition) feedAuthor() string {
	if publisher := e.site.record.Report.Publisher.In(e.Lang); publisher != "" {
		return publisher
	}
	return e.title
}
