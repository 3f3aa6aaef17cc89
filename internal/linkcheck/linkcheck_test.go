package linkcheck

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
)

// site is the one that the tables' pages stand in.
func site(options Options) *Checker {
	c := New(options)
	c.Page("index.html", []byte(`<h1 id="top-figures">数</h1><a name="old">`))
	c.Page("14th/innovation/index.html", []byte(`<h2 id="创新">创新</h2><h2 id="patents"></h2><p id="a b"><p id='50%'>`))
	c.Page("figures/high-tech-firms/index.html", []byte(`<map name="zone"></map><p id=value>`))
	c.Page("charts/firms.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg"><g id="Bars"/></svg>`))
	c.File("charts/firms.png")
	c.File("data/all.csv")
	c.File("文件/说明.pdf")
	c.File("404.html")
	return c
}

// check lists what is wrong with a page, without its candidates.
func check(c *Checker, page, html string) []string {
	c.Page(page, []byte(html))
	var lines []string
	for _, f := range c.Broken() {
		if f.Page == page {
			lines = append(lines, fmt.Sprintf("%d:%d %s=%s: %v", f.Line, f.Column, f.Attribute, f.Link, f.Reason))
		}
	}
	return lines
}

func TestLinksOfAPage(t *testing.T) {
	for _, c := range []struct{ html, want string }{
		// Relative links.
		{`<a href="../../14th/innovation/">`, ""},
		{`<a href="../../14th/innovation/index.html#patents">`, ""},
		{`<a href="../../14th/innovation/#%E5%88%9B%E6%96%B0">`, ""},
		{`<a href="../../14th/innovation/#创新">`, ""},
		{`<a href="../../14th/innovation/#a%20b">`, ""},
		{`<a href="../../14th/innovation/#50%">`, ""},
		{`<a href="../../14th/innovation/?from=home&amp;x=1#patents">`, ""},
		{`<a href="../../14th/innovation/#:~:text=2025">`, ""},
		{`<a href="../../14th/innovation/#patents:~:text=2025">`, ""},
		{`<a href="../../#old">`, ""},
		{`<a href="../..">`, ""},
		{`<a href="../../././charts/../data/all.csv">`, ""},
		{`<a href=" ../../data/all.csv` + "\n" + `">`, ""},
		{`<a href="../../%E6%96%87%E4%BB%B6/%e8%af%b4%e6%98%8e.pdf#page=3">`, ""},
		{`<a href="../../文件/说明.pdf">`, ""},
		{`<a href="./">`, ""},
		{`<a href="?print">`, ""},
		{`<a href="#">`, ""},
		{`<a href="#top">`, ""},
		{`<a href="#Top">`, ""},
		{`<a href="#here"><i id=here>`, ""},
		{`<a href="#&#x4e0a;"><i id="上">`, ""},
		{`<a href="../../14th/inovation/">`, "1:1 href=../../14th/inovation/: no such file"},
		{`<a href="../../14th/innovation">`, "1:1 href=../../14th/innovation: no such file"},
		{`<a href="../../14th/Innovation/">`, "1:1 href=../../14th/Innovation/: no such file"},
		{`<a href="../../data/all.csv/">`, "1:1 href=../../data/all.csv/: no such file"},
		{`<a href="../../14th/innovation/#Patents">`, "1:1 href=../../14th/innovation/#Patents: no such anchor"},
		{`<a href="../../charts/firms.svg#bars">`, "1:1 href=../../charts/firms.svg#bars: no such anchor"},
		{`<a href="../../charts/firms.svg#Bars">`, ""},
		{`<a href="#gone">`, "1:1 href=#gone: no such anchor"},
		{`<a href="">`, "1:1 href=: is empty"},
		{`<a href>`, "1:1 href=: is empty"},
		{`<a href="../../../x">`, "1:1 href=../../../x: leaves the site"},
		{`<a href="../../../../x/y/">`, "1:1 href=../../../../x/y/: leaves the site"},
		{`<a href="%2e%2e/../%2E./">`, "1:1 href=%2e%2e/../%2E./: leaves the site"},
		{`<a href="/">`, "1:1 href=/: is not relative"},
		{`<a href="/data/all.csv">`, "1:1 href=/data/all.csv: is not relative"},
		{`<a href="//cdn.example/x.js">`, "1:1 href=//cdn.example/x.js: is not relative"},
		{`<a href="../../data//all.csv">`, "1:1 href=../../data//all.csv: is not a valid address"},
		{`<a href="../../data%2Fall.csv">`, "1:1 href=../../data%2Fall.csv: is not a valid address"},
		{`<a href="..\..\data\all.csv">`, `1:1 href=..\..\data\all.csv: is not a valid address`},
		{`<a href="all data.csv">`, "1:1 href=all data.csv: is not a valid address"},
		{`<a href="100%.csv">`, "1:1 href=100%.csv: is not a valid address"},
		{`<a href="%zz">`, "1:1 href=%zz: is not a valid address"},
		{`<a href="%ff">`, "1:1 href=%ff: is not a valid address"},
		// Links of others.
		{`<a href="https://www.gov.cn/x#y"><a href="HTTP://www.gov.cn"><a href="mailto:a@b.c"><a href="tel:+86"><img src="data:image/png;base64,AA//"><a href="javascript:print()">`, ""},
		{`<a href="http://localhost:1313/x">`, "1:1 href=http://localhost:1313/x: leads to the author's own machine"},
		{`<a href="https://127.0.0.1/">`, "1:1 href=https://127.0.0.1/: leads to the author's own machine"},
		{`<a href="file:///home/x.html">`, "1:1 href=file:///home/x.html: leads to the author's own machine"},
		{`<a href="C:\报告\x.html">`, `1:1 href=C:\报告\x.html: leads to the author's own machine`},
		{`<a href="https:x">`, "1:1 href=https:x: is not a valid address"},
		// Base, own address.
		{`<link rel=canonical href="https://www.example.gov.cn/report/14th/innovation/">`, ""},
		{`<link rel=canonical href="http://WWW.example.gov.cn/report">`, ""},
		{`<a href="https://www.example.gov.cn/">`, ""},
		{`<a href="https://www.example.gov.cn/reports/x">`, ""},
		{`<link rel=canonical href="https://www.example.gov.cn/report/gone/#x">`, "1:1 href=https://www.example.gov.cn/report/gone/#x: no such file"},
		{`<a href="https://www.example.gov.cn/report/#gone">`, "1:1 href=https://www.example.gov.cn/report/#gone: no such anchor"},
		{`<base href="../../"><a href="data/all.csv"><a href="14th/innovation/#patents">`, ""},
		{`<base href="../../"><a href="gone.csv">`, "1:21 href=gone.csv: no such file"},
		{`<base href="https://elsewhere.example/"><a href="gone.csv">`, ""},
		// Where links stand.
		{`<img src=a srcset="b 1x, c 2x,d">`, "1:1 src=a: no such file|1:1 srcset=b: no such file|1:1 srcset=c: no such file|1:1 srcset=d: no such file"},
		{`<source srcset="e 100w,f,g 2x">`, "1:1 srcset=e: no such file|1:1 srcset=f,g: no such file"},
		{`<script src=a></script><iframe src=b></iframe>`, "1:1 src=a: no such file|1:24 src=b: no such file"},
		{`<object data=a></object><embed src=b>`, "1:1 data=a: no such file|1:25 src=b: no such file"},
		{`<video src=a poster=b><track src=c>`, "1:1 poster=b: no such file|1:1 src=a: no such file|1:23 src=c: no such file"},
		{`<audio src=a><input src=b><area href=c>`, "1:1 src=a: no such file|1:14 src=b: no such file|1:27 href=c: no such file"},
		{`<q cite=a><body background=b><link imagesrcset="c 1x">`, "1:1 cite=a: no such file|1:11 background=b: no such file|1:30 imagesrcset=c: no such file"},
		{`<img srcset="data:image/png;base64,AA 1x, gone.png 2x">`, "1:1 srcset=gone.png: no such file"},
		{`<form action="gone/"><button formaction=gone2></form><form action="">`, "1:1 action=gone/: no such file|1:22 formaction=gone2: no such file"},
		{`<meta http-equiv=Refresh content="0; URL='gone/'">`, "1:1 content=gone/: no such file"},
		{`<meta http-equiv=refresh content="5">`, ""},
		{`<meta property="og:image" content="gone.png"><meta name=Url content="gone/"><meta name=description content="gone">`, "1:1 content=gone.png: no such file|1:46 content=gone/: no such file"},
		{`<a href=gone title=gone class=gone data-href=gone>`, "1:1 href=gone: no such file"},
		{`<table><td data=gone><div name=gone><param name=x>`, ""},
		{`<noscript><img src=gone></noscript>`, "1:11 src=gone: no such file"},
		{`<svg><use href="#gone"/><use xlink:href="#g2"/><image href=g3 /><path fill="url(#g4)" d="M0 0"/><g clip-path='url("#g5")'/></svg>`,
			"1:6 href=#gone: no such anchor|1:25 xlink:href=#g2: no such anchor|1:48 href=g3: no such file|1:65 url=g4: no such anchor|1:97 url=g5: no such anchor"},
		{`<svg><path id=p><use href="#p"/><path fill="url(#p)" style="stroke:url( '#p' )"/></svg>`, ""},
		{`<style>.a{background:url(gone.png)} @import "gone.css"; .b{fill:url(#gone)} /* url(x) */ .c{content:"url(y)"}</style>`,
			"1:1 url=gone: no such anchor|1:1 url=gone.css: no such file|1:1 url=gone.png: no such file"},
		{`<p style="background:url(&quot;gone.png&quot;)">`, "1:1 url=gone.png: no such file"},
		// References by id.
		{`<label for=x></label><output for="x y"></output><td headers="x z"><svg aria-labelledby="x t"></svg><input id=x list=l form=f><a aria-describedby=d>`,
			"1:22 for=y: no such anchor|1:49 headers=z: no such anchor|1:67 aria-labelledby=t: no such anchor|1:100 form=f: no such anchor|1:100 list=l: no such anchor|1:126 aria-describedby=d: no such anchor"},
		{`<img usemap="#zone"><map name=zone>`, ""},
		{`<img usemap="#zone"><i id=zone>`, "1:1 usemap=#zone: no such anchor"},
		{`<a href="#m"><map name=m>`, "1:1 href=#m: no such anchor"},
		// Ids.
		{`<i id=a></i><i id=b></i><i id=a></i><i id=a>`, "1:25 id=a: is the id of two elements"},
		{`<i id=a></i><i id=A></i><a id=n name=n></a><a name=n></a>`, ""},
		{`<i id="a&amp;b"></i><i id='a&b'></i>`, "1:21 id=a&b: is the id of two elements"},
		// What is not the page.
		{`<template><a href=gone id=a><template></template><i id=a></template><!-- <a href=gone> --><a href="#a">`, "1:91 href=#a: no such anchor"},
		{`<script>"<a href=gone>"</script><title><a href=gone></title><textarea><a href=gone></textarea>`, ""},
		{`<a href="gone">one</a><a href="gone">two</a>`, "1:1 href=gone: no such file"},
		// Places, in characters.
		{"<p>\n 高新区 <a\nhref='gone'>", "2:6 href=gone: no such file"},
		{"<p>报告</p><a href=gone>", "1:10 href=gone: no such file"},
		{"\r\n\n<p id=报告>报\n告<a href=gone>报</a><a href=g2>", "4:2 href=gone: no such file|4:20 href=g2: no such file"},
		// Writing that browsers forgive.
		{`<A HREF=gone>`, "1:1 href=gone: no such file"},
		{`<a/href='gone'/class=x>`, "1:1 href=gone: no such file"},
		{`<a href = "gone" href="../../">`, "1:1 href=gone: no such file"},
		{`<a href="gone`, ""},
		{`< a href="gone">a < b <3`, ""},
		{`</a href="gone"></ a href=gone><?a href=gone><!a href=gone>`, ""},
	} {
		got := strings.Join(check(site(Options{Base: "https://www.example.gov.cn/report/"}), "figures/firms/index.html", c.html), "|")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.html, got, c.want)
		}
	}
}

func TestASiteThatIsReadFromDisk(t *testing.T) {
	for _, c := range []struct{ html, want string }{
		{`<a href="../../index.html"><a href="#x"><a href="?y"><i id=x>`, ""},
		{`<a href="../../">`, "1:1 href=../../: names a folder, not a file"},
		{`<a href="../../14th/innovation/#patents">`, "1:1 href=../../14th/innovation/#patents: names a folder, not a file"},
		{`<a href=".">`, "1:1 href=.: names a folder, not a file"},
		{`<a href="../../gone/">`, "1:1 href=../../gone/: no such file"},
		{`<link rel=canonical href="https://www.example.gov.cn/report/">`, ""},
	} {
		checker := site(Options{Offline: true, Base: "https://www.example.gov.cn/report"})
		if got := strings.Join(check(checker, "figures/firms/index.html", c.html), "|"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.html, got, c.want)
		}
	}
}

func TestAPageThatIsShownAnywhere(t *testing.T) {
	html := `<a href="/report/14th/innovation/#patents"><a href="/report/gone"><a href="/other/"><a href="/">`
	want := "1:44 href=/report/gone: no such file|1:67 href=/other/: is not relative|1:85 href=/: is not relative"
	options := Options{Base: "https://www.example.gov.cn/report", Anywhere: []string{"404.html"}}
	if got := strings.Join(check(site(options), "404.html", html), "|"); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := check(site(options), "x.html", html); len(got) != 4 {
		t.Errorf("on another page: %q", got)
	}
	if got := check(site(Options{Anywhere: []string{"404.html"}}), "404.html", html); len(got) != 4 {
		t.Errorf("without an address: %q", got)
	}
}

func TestOtherKindsOfFiles(t *testing.T) {
	for _, c := range []struct{ path, text, want string }{
		{"a/site.css", "@import url(gone.css);\n@IMPORT 'b.css' print;\n.图{background:URL( \"../charts/firms.png\" )}\n.b{mask:url(../g.svg#x);fill:url(#x)}",
			"1:9 url=gone.css: no such file|2:1 url=b.css: no such file|4:9 url=../g.svg#x: no such file"},
		{"a/site.css", `a{background:url(data:image/svg+xml;utf8,<svg>)} b{background:image-url(x)} /* url(`, ""},
		{"sitemap.xml", `<?xml version="1.0"?><urlset><url><loc>https://www.example.gov.cn/report/</loc><image:image><image:loc>https://www.example.gov.cn/report/charts/firms.png</image:loc></image:image></url>
<url><loc> https://www.example.gov.cn/report/gone/ </loc><xhtml:link rel="alternate" href="https://www.example.gov.cn/report/en/"/></url></urlset>`,
			"2:6 loc=https://www.example.gov.cn/report/gone/: no such file|2:58 href=https://www.example.gov.cn/report/en/: no such file"},
		{"feed.xml", `<feed><link rel="self" href="https://www.example.gov.cn/report/feed.xml"/><link href="https://www.example.gov.cn/report/"/><entry><title>a &lt;a href="gone"></title>
<summary><![CDATA[<a href="gone">]]></summary><link href="gone"/></entry></feed>`, "2:47 href=gone: no such file"},
		{"rss.xml", `<rss><channel><link>https://www.example.gov.cn/report/none</link><enclosure url="https://www.example.gov.cn/report/data/all.csv"/></channel></rss>`,
			"1:15 link=https://www.example.gov.cn/report/none: no such file"},
		{"charts/x.svg", `<svg xmlns:xlink="x"><title>a</title><a xlink:href="../14th/innovation/"/><linearGradient id="g"/><rect fill="url(#g)"/><rect fill="url(#h)"/><style><![CDATA[.a{fill:url(#i)}]]></style></svg>`,
			"1:121 url=h: no such anchor|1:143 url=i: no such anchor"},
		{"data/x.json", `{"a": "<a href='gone'>"}`, ""},
	} {
		got := strings.Join(check(site(Options{Base: "https://www.example.gov.cn/report/"}), c.path, c.text), "|")
		if got != c.want {
			t.Errorf("%s %s\n got %s\nwant %s", c.path, c.text, got, c.want)
		}
	}
}

func TestWhatMayHaveBeenMeant(t *testing.T) {
	c := site(Options{})
	c.Page("figures/high-tech-firms.csv", nil)
	c.File("15th/innovation/index.html")
	for _, row := range []struct{ link, want string }{
		{"14th/inovation/", "14th/innovation/"},
		{"14th/innovation", "14th/innovation/"},
		{"data/all.csv/", "data/all.csv"},
		{"figures/hightech-firms/", "figures/high-tech-firms/"},
		{"figurs/high-tech-firms/", "figures/high-tech-firms/"},
		{"innovation/", "14th/innovation/, 15th/innovation/"},
		{"Charts/firms.png", "charts/firms.png"},
		{"charts/firm.png", "charts/firms.png"},
		{"14th/innovation/#patnets", "patents"},
		{"14th/innovation/#创薪", "创新"},
		{"14th/innovation/#water", ""},
		{"nothing/like/it.html", ""},
		{"/data/all.csv", ""},
	} {
		c.Page("test.html", []byte(`<a href="`+row.link+`">`))
		findings := c.Broken()
		if len(findings) != 1 {
			t.Fatalf("%s: %v", row.link, findings)
		}
		got := strings.Join(findings[0].Near, ", ")
		if row.link == "charts/firm.png" || row.link == "figures/hightech-firms/" { // others may follow
			got, _, _ = strings.Cut(got, ", ")
		}
		if got != row.want {
			t.Errorf("%s: near %q, want %q", row.link, got, row.want)
		}
	}
}

func TestTheOrderOfTheFilesDoesNotMatter(t *testing.T) {
	pages := map[string]string{}
	for i := range 400 {
		pages[fmt.Sprintf("p/%d/index.html", i)] = fmt.Sprintf(`<i id=a><i id=a><a href="../%d/#b"><a href="../%dx/"><a href="../x%d/"><a href="/">`, i+1, i, i)
	}
	var want []Finding
	for round := range 4 {
		names := make([]string, 0, len(pages))
		for name := range pages {
			names = append(names, name)
		}
		rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		c := New(Options{})
		var renderers sync.WaitGroup
		for part := range slices.Chunk(names, 50) {
			renderers.Go(func() {
				for _, name := range part {
					c.File(name)
					c.Page(name, []byte(pages[name]))
				}
			})
		}
		renderers.Wait()
		got := c.Broken()
		if round == 0 {
			want = got
			if len(want) != 400*5 {
				t.Fatalf("%d findings", len(want))
			}
		}
		if !slices.EqualFunc(got, want, func(a, b Finding) bool { return a.String() == b.String() }) {
			t.Fatal("another order gives other findings")
		}
	}
}

func TestAWholeSiteHasNoFindings(t *testing.T) {
	if got := site(Options{}).Broken(); got != nil {
		t.Errorf("%v", got)
	}
	if got := New(Options{}).Broken(); got != nil {
		t.Errorf("%v", got)
	}
}

func TestThePageMayBeOverwritten(t *testing.T) {
	text := []byte(`<a href="gone"><i id="one"><i id="one">`)
	c := New(Options{})
	c.Page("a.html", text)
	clear(text)
	got := c.Broken()
	if len(got) != 2 || got[0].Link != "gone" || got[1].Link != "one" {
		t.Errorf("%v", got)
	}
}
