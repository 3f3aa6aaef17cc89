package render_test

import (
	"encoding/xml"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"zonepress/internal/lang"
	"zonepress/internal/render"
)

// The elements of RFC 4287 as a reader of feeds sees them.
type (
	feedRead struct {
		XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		IDs      []string    `xml:"http://www.w3.org/2005/Atom id"`
		Titles   []string    `xml:"http://www.w3.org/2005/Atom title"`
		Updated  []string    `xml:"http://www.w3.org/2005/Atom updated"`
		Authors  []string    `xml:"http://www.w3.org/2005/Atom author>name"`
		Links    []linkRead  `xml:"http://www.w3.org/2005/Atom link"`
		Entries  []entryRead `xml:"http://www.w3.org/2005/Atom entry"`
		Language string      `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	}
	entryRead struct {
		IDs      []string   `xml:"http://www.w3.org/2005/Atom id"`
		Titles   []string   `xml:"http://www.w3.org/2005/Atom title"`
		Updated  []string   `xml:"http://www.w3.org/2005/Atom updated"`
		Links    []linkRead `xml:"http://www.w3.org/2005/Atom link"`
		Contents []string   `xml:"http://www.w3.org/2005/Atom content"`
	}
	linkRead struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	}
)

func readFeed(t *testing.T, text string) feedRead {
	t.Helper()
	var f feedRead
	if err := xml.Unmarshal([]byte(text), &f); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	return f
}

// atomFeeds are the Atom feeds of a site by path.
func (r rendered) atomFeeds() rendered {
	feeds := rendered{}
	for path, text := range r {
		if strings.HasSuffix(path, ".xml") && strings.Contains(text, "http://www.w3.org/2005/Atom") {
			feeds[path] = text
		}
	}
	return feeds
}

// sound holds what RFC 4287 asks of ids, titles and dates: each once, an IRI
// with a scheme, a time with a zone.
func sound(t *testing.T, where string, ids, titles, updated []string) {
	t.Helper()
	if len(ids) != 1 || len(titles) != 1 || titles[0] == "" || len(updated) != 1 {
		t.Fatalf("%s: ids %q, titles %q, updated %q", where, ids, titles, updated)
	}
	if u, err := url.Parse(ids[0]); err != nil || u.Scheme == "" {
		t.Errorf("%s: the id %q is no absolute address: %v", where, ids[0], err)
	}
	if _, err := time.Parse(time.RFC3339, updated[0]); err != nil {
		t.Errorf("%s: %v", where, err)
	}
}

func withAddress(t *testing.T) render.Input {
	in := pastInput(t)
	in.BaseURL = "https://www.example.gov.cn/report/"
	return in
}

func TestFeedsAreAsRFC4287Asks(t *testing.T) {
	for name, in := range map[string]render.Input{"without address": pastInput(t), "with address": withAddress(t)} {
		feeds := renderSite(t, in).atomFeeds()
		for _, want := range []string{"corrections/feed.xml", "en/corrections/feed.xml", "figures/high-tech-firms/feed.xml", "en/charts/firms/feed.xml", "en/figures/exports/feed.xml"} {
			if feeds[want] == "" {
				t.Errorf("%s: %s is not made", name, want)
			}
		}
		for path, text := range feeds {
			where := name + ": " + path
			f := readFeed(t, text)
			sound(t, where, f.IDs, f.Titles, f.Updated)
			if len(f.Authors) != 1 || f.Authors[0] == "" {
				t.Errorf("%s: authors %q", where, f.Authors)
			}
			if want := map[bool]string{true: "en", false: "zh-Hans"}[strings.HasPrefix(path, "en/")]; f.Language != want {
				t.Errorf("%s: language %q", where, f.Language)
			}
			if !slices.ContainsFunc(f.Links, func(l linkRead) bool { return l.Rel == "self" && strings.HasSuffix(l.Href, path) }) {
				t.Errorf("%s: does not lead to itself: %v", where, f.Links)
			}
			seen := map[string]bool{}
			for _, e := range f.Entries {
				sound(t, where, e.IDs, e.Titles, e.Updated)
				if seen[e.IDs[0]] {
					t.Errorf("%s: two entries are called %s", where, e.IDs[0])
				}
				seen[e.IDs[0]] = true
				if len(e.Links) != 1 || e.Links[0].Rel != "alternate" || len(e.Contents) != 1 || e.Contents[0] == "" {
					t.Errorf("%s: entry %+v", where, e)
				}
			}
			if len(f.Entries) > 0 && !slices.IsSortedFunc(f.Entries, func(a, b entryRead) int { return strings.Compare(b.Updated[0], a.Updated[0]) }) || f.Updated[0] < newest(f) {
				t.Errorf("%s: the newest entry is not first, or newer than the feed", where)
			}
		}
	}
}

func newest(f feedRead) string {
	if len(f.Entries) == 0 {
		return ""
	}
	return f.Entries[0].Updated[0]
}

func TestFeedsTellOfReleasesCorrectionsAndWithdrawal(t *testing.T) {
	files := renderSite(t, pastInput(t))
	for path, want := range map[string][]string{
		"figures/high-tech-firms/feed.xml": {"第2次发布（2026-12）：高新技术企业数", "修订：高新技术企业数（2025年）", "第1次发布（2026-06）：高新技术企业数"},
		"figures/group-output/feed.xml":    {"第2次发布（2026-12）：集团产值", "第1次发布（2026-06）：集团产值"},
		"figures/group-value/feed.xml":     {"第2次发布（2026-12）：集团产值", "第1次发布（2026-06）：集团产值"},
		"figures/exports/feed.xml":         {"已撤回：出口<总>额", "第1次发布（2026-06）：出口<总>额"},
		"corrections/feed.xml":             {"修订：高新技术企业数（2025年）"},
		"en/corrections/feed.xml":          {"Revision: High-tech enterprises (2025)"},
	} {
		var titles []string
		for _, e := range readFeed(t, files[path]).Entries {
			titles = append(titles, e.Titles...)
		}
		if !slices.Equal(titles, want) {
			t.Errorf("%s has %q, want %q", path, titles, want)
		}
	}
}

func TestFeedsLinkRelativelyWhereTheAddressIsNotKnown(t *testing.T) {
	files := renderSite(t, pastInput(t))
	for path, text := range files.atomFeeds() {
		f := readFeed(t, text)
		links := f.Links
		for _, e := range f.Entries {
			links = append(links, e.Links...)
		}
		for _, l := range links {
			to := target(path, l.Href)
			if _, anchor, ok := strings.Cut(l.Href, "#"); files[to] == "" || ok && !strings.Contains(files[to], ` id="`+anchor+`"`) {
				t.Errorf("%s leads to %s, which is not made", path, l.Href)
			}
		}
	}
	holds(t, renderSite(t, withAddress(t)), "figures/high-tech-firms/feed.xml", []string{`href="https://www.example.gov.cn/report/figures/high-tech-firms/v/2/"`}, []string{`href="../`})
}

var uuid5 = regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

// feedIDs are the ids of a feed and of its entries.
func feedIDs(t *testing.T, in render.Input, path string) []string {
	t.Helper()
	f := readFeed(t, renderSite(t, in)[path])
	ids := f.IDs
	for _, e := range f.Entries {
		ids = append(ids, e.IDs...)
	}
	return ids
}

func TestNamesInFeedsOutliveAMoveOfTheSite(t *testing.T) {
	const path = "figures/high-tech-firms/feed.xml"
	before, after := feedIDs(t, pastInput(t), path), feedIDs(t, withAddress(t), path)
	if !slices.Equal(before, after) {
		t.Errorf("the ids were %q and are %q", before, after)
	}
	for _, id := range before {
		if !uuid5.MatchString(id) {
			t.Errorf("%s is no UUID of version 5", id)
		}
	}

	s := past()
	s.Releases[0].Report.Base = "https://www.example.gov.cn/report/"
	now := recordWith("165", "group-output", "")
	in := inputWith(t, s, &now)
	in.BaseURL = "https://new.example.gov.cn/"
	want := []string{"tag:www.example.gov.cn,2026-06-30:/report/corrections/feed.xml", "tag:www.example.gov.cn,2026-06-30:/report/corrections/#high-tech-firms-2025-2026-12-01"}
	if got := feedIDs(t, in, "corrections/feed.xml"); !slices.Equal(got, want) {
		t.Errorf("the ids are %q, want %q", got, want)
	}
}

func TestReportsHaveNamesOfTheirOwnInFeeds(t *testing.T) {
	s := past()
	for i := range s.Releases {
		s.Releases[i].Report.Title = told("另一个高新区", "Another zone")
	}
	now := recordWith("165", "group-output", "")
	now.Report.Title = told("另一个高新区", "Another zone")
	other := feedIDs(t, inputWith(t, s, &now), "corrections/feed.xml")
	for _, id := range feedIDs(t, pastInput(t), "corrections/feed.xml") {
		if slices.Contains(other, id) {
			t.Errorf("two reports call something %s", id)
		}
	}
}

func TestPagesLeadToTheirFeeds(t *testing.T) {
	files := renderSite(t, pastInput(t))
	for _, l := range lang.All() {
		prefix := l.Prefix()[1:]
		for _, page := range []string{"corrections/", "figures/high-tech-firms/", "charts/firms/"} {
			holds(t, files, prefix+page+"index.html", []string{`<link rel="alternate" type="application/atom&#43;xml"`, page + `feed.xml"`}, nil)
		}
	}
}

func TestAFigureRenamedSinceTheNewestReleaseKeepsItsFeed(t *testing.T) {
	s := past()
	s.Releases = s.Releases[:1]
	s.Corrections, s.Redirects = nil, s.Redirects[:1]
	now := recordWith("160", "group-output", "12.5")
	in := inputWith(t, s, &now)
	in.Gone = nil
	files := renderSite(t, in)
	holds(t, files, "figures/group-output/index.html", []string{`figures/group-output/feed.xml"`}, nil)
	holds(t, files, "figures/group-output/feed.xml", []string{"第1次发布（2026-06）：集团产值", "figures/group-value/v/1/"}, nil)
}
