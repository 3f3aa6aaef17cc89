package pdf_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"

	"zonepress/internal/pdf"
)

// chromium finds the browser, without which nothing here is proven.
func chromium(t *testing.T) pdf.Browser {
	t.Helper()
	for _, name := range []string{"chromium", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return pdf.Browser{Path: path, Sandbox: os.Geteuid() != 0}
		}
	}
	t.Fatal("no browser: apt-get install chromium fonts-noto-cjk")
	return pdf.Browser{}
}

// book is a document of three chapters, the second of which fills two pages.
func book() pdf.Job {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="../a.css">` +
		`<script src="../late.js"></script><body><div data-running="某区报告"><h1>报告</h1><nav>`)
	for i := 1; i <= 3; i++ {
		fmt.Fprintf(&b, `<p><a href="#c%d">第%d章</a> <span data-page-of="c%d"></span></p>`, i, i, i)
	}
	b.WriteString("</nav>")
	for i := 1; i <= 3; i++ {
		fmt.Fprintf(&b, `<section><h2 id="c%d">第%d章</h2><p>正文</p>%s</section>`, i, i, strings.Repeat("<p>甲乙丙</p>", 1+(i%2^1)*35))
	}
	b.WriteString(`<p><a href="../charts/a/">图</a></p></div></body></html>`)
	files := map[string]string{"print/index.html": b.String(),
		"a.css":   `@page{size:A4;margin:20mm;@top-center{content:var(--running)}@bottom-center{content:counter(page)}} section{break-before:page} body{font-family:"Noto Sans CJK SC",sans-serif}`,
		"late.js": `document.title="written by a script"`}
	return pdf.Job{Path: "print/index.html", Base: "https://example.gov.cn/report/", About: pdf.About{Title: "某区 <报告>", Author: "某单位", Date: "2026-11-23"},
		File: func(path string) ([]byte, bool) { data, ok := files[path]; return []byte(data), ok }}
}

func printed(t *testing.T, job pdf.Job) *pdf.Result {
	t.Helper()
	made, err := pdf.Print(t.Context(), chromium(t), job)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestDocumentIsTaggedWithBookmarksThatLeadToTheRightPages(t *testing.T) {
	made := printed(t, book())
	if made.Pages != 5 {
		t.Errorf("%d pages, want 5", made.Pages)
	}
	read, err := api.ReadAndValidate(bytes.NewReader(made.Data), model.NewDefaultConfiguration())
	if err != nil {
		t.Fatal(err)
	}
	marks, err := pdfcpu.Bookmarks(read)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, mark := range marks {
		got = append(got, fmt.Sprint(mark.Title, " ", mark.PageFrom))
		for _, kid := range mark.Kids {
			got = append(got, fmt.Sprint("- ", kid.Title, " ", kid.PageFrom))
		}
	}
	if want := "报告 1|- 第1章 2|- 第2章 3|- 第3章 5"; strings.Join(got, "|") != want {
		t.Errorf("bookmarks %q, want %q", strings.Join(got, "|"), want)
	}
	for _, want := range []string{"/MarkInfo", "/StructTreeRoot", "/Lang (zh-Hans)", "/DisplayDocTitle true", "/CreationDate (D:20261123)"} {
		if !bytes.Contains(made.Data, []byte(want)) {
			t.Errorf("the document has no %s", want)
		}
	}
	if read.Title != "某区 <报告>" || read.Author != "某单位" {
		t.Errorf("title %q, author %q", read.Title, read.Author)
	}
}

func TestContentsHaveTheNumbersOfTheirPages(t *testing.T) {
	made := printed(t, book())
	text := words(t, made.Data)
	for _, want := range []string{`第1章\s+2\b`, `第2章\s+3\b`, `第3章\s+5\b`} {
		if !regexp.MustCompile(want).MatchString(text) {
			t.Errorf("no line %s in %q", want, text)
		}
	}
	if !strings.Contains(text, "某区报告") {
		t.Error("no running head")
	}
}

// words is the text of the first two pages, as poppler reads it.
func words(t *testing.T, data []byte) string {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Fatal("no pdftotext: apt-get install poppler-utils")
	}
	read := exec.Command(tool, "-l", "2", "-layout", "-", "-")
	read.Stdin = bytes.NewReader(data)
	text, err := read.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestSameJobGivesTheSameBytes(t *testing.T) {
	if first, second := printed(t, book()), printed(t, book()); !bytes.Equal(first.Data, second.Data) {
		t.Error("two printings of one document differ")
	}
}

func TestLinksLeadToTheSiteOrNowhere(t *testing.T) {
	job := book()
	if made := printed(t, job); !bytes.Contains(made.Data, []byte("/URI (https://example.gov.cn/report/charts/a/)")) {
		t.Error("the link to the chart's page is missing")
	}
	job.Base = ""
	if made := printed(t, job); bytes.Contains(made.Data, []byte("/URI")) {
		t.Error("a document of a site without an address leads out of itself")
	}
}

func TestPaperCanBeChosen(t *testing.T) {
	job := book()
	job.Paper = "letter"
	if made := printed(t, job); !bytes.Contains(made.Data, []byte("/MediaBox [0 0 612 792]")) {
		t.Error("the paper is not letter")
	}
}

func TestPrintingEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := pdf.Print(ctx, chromium(t), book()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestProgramThatIsNoBrowserIsRefused(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := pdf.Print(ctx, pdf.Browser{Path: "/bin/false"}, book()); !errors.Is(err, pdf.ErrStart) {
		t.Errorf("got %v", err)
	}
}
