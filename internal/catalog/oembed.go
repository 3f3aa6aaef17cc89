package catalog

import (
	"html"
	"strconv"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Frame is how a thing is embedded.
type Frame struct {
	Width, Height int    // in CSS pixels; the element itself is as wide as the page allows
	Card          string // address of the picture for cards, 1200 by 630; "" for none
}

// The size of the picture for cards, in pixels.
const (
	cardWidth  = 1200
	cardHeight = 630
)

// cacheSeconds is for how long an answer may be kept: a day.
const cacheSeconds = 24 * 60 * 60

// OEmbed is the description of a figure or chart that other sites read to put
// it into their own pages (oEmbed 1.0, type rich). A file cannot answer to
// maxwidth, so the element takes the width that it is given. It is nil where
// the base is not known: in a page elsewhere only a full address leads back.
func OEmbed(s *record.Set, t address.Thing, l lang.Lang, frame Frame) []byte {
	x, ok := subjectOf(s, t, l)
	base := s.Report.Base
	if !ok || t == whole || base == "" {
		return nil
	}
	title := x.title
	src := address.Absolute(base, t.Embed(l))
	o := oembed{
		Type: "rich", Version: "1.0", Title: title, Author: s.Report.Publisher.In(l),
		Provider: s.Report.SiteName, ProviderURL: address.Absolute(base, l.Prefix()), CacheAge: cacheSeconds,
		HTML: `<iframe src="` + html.EscapeString(src) + `" title="` + html.EscapeString(title) + `" width="100%" height="` +
			strconv.Itoa(frame.Height) + `" loading="lazy" style="border:0"></iframe>`,
		Width: frame.Width, Height: frame.Height,
	}
	if o.Provider == "" {
		o.Provider = s.Report.Title.In(l)
	}
	if frame.Card != "" {
		o.Thumbnail, o.ThumbnailWidth, o.ThumbnailHeight = address.Absolute(base, frame.Card), cardWidth, cardHeight
	}
	return encode(o)
}

// oembed has its members in the order in which they are written.
type oembed struct {
	Type            string `json:"type"`
	Version         string `json:"version"`
	Title           string `json:"title"`
	Author          string `json:"author_name,omitempty"`
	Provider        string `json:"provider_name"`
	ProviderURL     string `json:"provider_url"`
	CacheAge        int    `json:"cache_age"`
	Thumbnail       string `json:"thumbnail_url,omitempty"`
	ThumbnailWidth  int    `json:"thumbnail_width,omitempty"`
	ThumbnailHeight int    `json:"thumbnail_height,omitempty"`
	HTML            string `json:"html"`
	Width           int    `json:"width"`
	Height          int    `json:"height"`
}
