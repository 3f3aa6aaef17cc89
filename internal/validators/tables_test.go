package validators

import "testing"

// tables is a page with a table of two topics. Its words are those of a page;
// the rows are named by letters, and one has no value.
const tables = `<!doctype html><html lang="zh-Hans"><body><div class="tables">
<div class="table-tools" data-ascending="{column}升" data-descending="{column}降" data-grouped="原样" data-count="{shown}/{all}" data-none="无/{all}">
<input type="search"><select><option value="">全部</option><option value="x">甲</option><option value="y">乙</option></select><p role="status"></p></div>
<table class="sortable"><thead><tr><th data-sort="text">名称</th><th data-sort="number">数值</th><th data-sort="text">时期</th><th>下载</th></tr></thead>
<tbody data-topic="x"><tr class="group"><th colspan="4">甲</th></tr>
<tr id="a" data-words="zls Patents"><th>专利数</th><td data-value="1729">1729</td><td data-value="2025-12 2025-12">2025年</td><td></td></tr>
<tr id="b" data-words="rzje Loans"><th>融资金额</th><td data-value="5879000000">58.79</td><td data-value="2025-12 2021-12">2021—2025年</td><td></td></tr>
<tr id="c" data-words="wz None"><th>位次</th><td data-value="">—</td><td data-value="">—</td><td></td></tr></tbody>
<tbody data-topic="y"><tr class="group"><th colspan="4">乙</th></tr>
<tr id="d" data-words="ld Pull"><th>拉动</th><td data-value="-1.6">−1.6</td><td data-value="2025-09 2025-09">2025年三季度</td><td></td></tr>
<tr id="e" data-words="bzl ＡＢＣ３"><th>安置率</th><td data-value="9.1">9.1%</td><td data-value="9999-12 2022-08">2022年8月以来</td><td></td></tr></tbody>
</table></div></body></html>`

const inTables = `const rows = () => $$("tbody tr[id]").map((row) => row.id).join(""), shown = () => $$("tbody tr[id]").filter((row) => !row.hidden).map((row) => row.id).join("");
	const heads = $$("thead button"), status = () => $("[role=status]").textContent, field = $("input"), topic = $("select");
	const sorts = () => $$("thead th").map((head) => head.getAttribute("aria-sort"));
	const groups = () => $$(".group").filter((head) => !head.hidden).length;
	const choose = (value) => { topic.value = value; topic.dispatchEvent(new window.Event("change", { bubbles: true })); };`

func TestTablesAreSortedByTheirHeads(t *testing.T) {
	scripts := []string{"table.js"}
	on := func(run string) visit { return visit{HTML: tables, Scripts: scripts, Run: inTables + run} }
	holdVisits(t, []seen{
		{"only heads that say how become buttons", `["名称","数值","时期"]`, on(`return heads.map((head) => head.textContent)`)},
		{"numbers by their worth, and what has none last", `["deabc",[null,"ascending",null,null]]`, on(`heads[1].click(); return [rows(), sorts()]`)},
		{"downwards too", `["baedc",[null,"descending",null,null]]`, on(`heads[1].click(); heads[1].click(); return [rows(), sorts()]`)},
		{"the third time as it was, in its groups", `["abcde",[null,null,null,null],["abc","de"]]`,
			on(`heads[1].click(); heads[1].click(); heads[1].click();
				return [rows(), sorts(), $$("tbody").map((body) => [...body.querySelectorAll("tr[id]")].map((row) => row.id).join(""))]`)},
		{"Chinese by pinyin", `"edbca"`, on(`heads[0].click(); return rows()`)},
		{"periods by their end, open ones late", `"dbaec"`, on(`heads[2].click(); return rows()`)},
		{"another head begins anew", `[["ascending",null,null,null],"edbca"]`, on(`heads[1].click(); heads[0].click(); return [sorts(), rows()]`)},
		{"what was done is told", `["数值升","数值降","原样"]`, on(`return [0, 0, 0].map(() => { heads[1].click(); return status(); })`)},
		{"groups are hidden by a class while sorted", `[true,false]`,
			on(`heads[1].click(); const sorted = $("table").classList.contains("sorted"); heads[1].click(); heads[1].click(); return [sorted, $("table").classList.contains("sorted")]`)},
	})
}

func TestTablesAreFilteredByWordsAndTopic(t *testing.T) {
	scripts := []string{"table.js"}
	on := func(run string) visit { return visit{HTML: tables, Scripts: scripts, Run: inTables + run} }
	holdVisits(t, []seen{
		{"at first all are there", `["abcde","5/5"]`, on(`return [shown(), status()]`)},
		{"Chinese", `["b","1/5",1]`, on(`type(field, "金额"); return [shown(), status(), groups()]`)},
		{"English, in any case", `"a"`, on(`type(field, "pATENT"); return shown()`)},
		{"initials of pinyin", `"b"`, on(`type(field, "rzj"); return shown()`)},
		{"full and half width alike", `"e"`, on(`type(field, "abc３"); return shown()`)},
		{"every word must be there", `["b",""]`, on(`type(field, " 融资  loan "); const one = shown(); type(field, "融资 patent"); return [one, shown()]`)},
		{"nothing fits", `["","无/5",0]`, on(`type(field, "没有的"); return [shown(), status(), groups()]`)},
		{"a topic", `["de","2/5",1]`, on(`choose("y"); return [shown(), status(), groups()]`)},
		{"a topic and words", `"d"`, on(`choose("y"); type(field, "拉"); return shown()`)},
		{"a topic of sorted rows", `["de",0]`, on(`heads[1].click(); choose("y"); return [shown(), $$("tbody")[1].querySelectorAll("tr[id]").length]`)},
		{"emptied, all are back", `["abcde",2]`, on(`type(field, "拉动"); type(field, ""); return [shown(), groups()]`)},
		{"signs of patterns are signs", `""`, on(`type(field, ".*"); return shown()`)},
	})
}

// TestTheTablesOfTheReportSortAndFilter holds that the pages have what the
// script looks for.
func TestTheTablesOfTheReportSortAndFilter(t *testing.T) {
	pages := realPages(t, "")
	scripts := []string{"table.js"}
	const firms = `const all = $$("tbody tr:not(.group)"), left = () => all.filter((row) => !row.hidden && !row.closest("[data-topic]").hidden);
		const one = () => left().some((row) => row.querySelector("a").href.endsWith("/high-tech-firms/")) && left().length < all.length;`
	var visits []seen
	for name, words := range map[string][]string{"data/index.html": {"高新技术企业", "gxjsqy", "High-tech", "165"}, "en/figures/index.html": {"high-tech", "高新技术企业", "gxjsqys"}} {
		for _, word := range words {
			visits = append(visits, seen{name + " finds " + word, `true`,
				visit{HTML: pages[name], Scripts: scripts, Run: firms + `type($(".table-tools input"), "` + word + `"); return one()`}})
		}
		visits = append(visits,
			seen{name + " has a choice for every topic", `true`, visit{HTML: pages[name], Scripts: scripts, Run: firms + `return $$(".table-tools option").slice(1).every((option) => {
				const list = $(".table-tools select"); list.value = option.value; list.dispatchEvent(new window.Event("change", { bubbles: true }));
				return left().length > 0 && left().length < all.length; })`}},
			seen{name + " sorts numbers by what they come to", `true`, visit{HTML: pages[name], Scripts: scripts, Run: `$("thead th.n button").click();
				const table = $("table"), worth = [...table.querySelectorAll("td.n")].map((cell) => parseFloat(cell.dataset.value));
				return worth.length > 3 && worth.every((x, i) => i === 0 || Number.isNaN(x) || x >= worth[i - 1])`}})
	}
	holdVisits(t, visits)
}
