package linkcheck

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// benchPage is a page like those of the site: about 16 kB, 60 links, half of
// them the same on every page.
func benchPage(n int) []byte {
	var page strings.Builder
	page.WriteString(`<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>高新技术企业</title><link rel="stylesheet" href="../../assets/site.css"></head><body><nav>`)
	for i := range 30 {
		fmt.Fprintf(&page, `<a class="nav-link" href="../../nav/%d/">第%d章</a>`, i, i)
	}
	page.WriteString("</nav><main>\n")
	for i := range 30 {
		fmt.Fprintf(&page, `<h2 id="s%d">第%d节</h2><p>规模以上工业增加值同比增长<a class="figure" href="../p%d/#s%d" title="查看数据来源与口径">9.1%%</a>，高新技术企业达到一百六十五家，平台持续完善，企业创新主体地位增强，知识产权质押融资规模扩大，营商环境持续优化。</p>`+"\n", i, i, (n+i*37)%10000, i)
	}
	page.WriteString("</main></body></html>")
	return []byte(page.String())
}

func BenchmarkOnePage(b *testing.B) {
	page := benchPage(1)
	c := New(Options{})
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		c.Page("pages/p1/index.html", page)
	}
}

func BenchmarkTenThousandPages(b *testing.B) {
	const pages = 10_000
	texts := make([][]byte, 64)
	for i := range texts {
		texts[i] = benchPage(i * 151)
	}
	b.SetBytes(int64(len(texts[0])) * pages)
	b.ReportAllocs()
	for b.Loop() {
		c := New(Options{})
		c.File("assets/site.css")
		for i := range 30 {
			c.File(fmt.Sprintf("nav/%d/index.html", i))
		}
		var renderers sync.WaitGroup
		workers := runtime.GOMAXPROCS(0)
		for worker := range workers {
			renderers.Go(func() {
				for i := worker; i < pages; i += workers {
					c.Page(fmt.Sprintf("pages/p%d/index.html", i), texts[i%len(texts)])
				}
			})
		}
		renderers.Wait()
		if got := c.Broken(); got != nil {
			b.Fatal(got[0])
		}
		var memory runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&memory)
		b.ReportMetric(float64(memory.HeapAlloc)/1e6, "MB-held")
		runtime.KeepAlive(c)
	}
}
