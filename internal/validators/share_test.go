package validators

import "testing"

func TestTheShareMenuHandsOnTheAddressThatStandsForGood(t *testing.T) {
	const path = "figures/high-tech-firms/index.html"
	known, unknown := realPages(t, base)[path], realPages(t, "")[path]
	scripts := []string{"page.js"}
	const at = "https://mirror.example.org/r/figures/high-tech-firms/?from=card#_share"
	const open = `const menu = $(".share-menu"); menu.open = true; await wait(20);
		const field = menu.querySelector("input"), button = menu.querySelector(".share-address button"), status = menu.querySelector("[role=status]");
		const linked = (name) => new window.URL(menu.querySelector(name).href);`
	holdVisits(t, []seen{
		{"without scripts, where the base is known", `["https://data.example.gov.cn/report/figures/high-tech-firms/","https://data.example.gov.cn/report/figures/high-tech-firms/",false]`,
			visit{HTML: known, Run: `return [$(".share-menu input").value, new window.URL($(".share-weibo").href).searchParams.get("url"), $(".share-menu").hasAttribute("data-scripted")]`}},
		{"without scripts and base there is no menu", `true`,
			visit{HTML: unknown, Run: `return $(".share-menu").hasAttribute("data-scripted")`}},
		{"wherever the page is read", `["https://data.example.gov.cn/report/figures/high-tech-firms/",true]`,
			visit{HTML: known, Scripts: scripts, Address: at, Run: open + `return [field.value, $(".share-local").hidden]`}},
		{"without base, the address in the window", `["https://mirror.example.org/r/figures/high-tech-firms/?from=card","https://mirror.example.org/r/figures/high-tech-firms/?from=card",true]`,
			visit{HTML: unknown, Scripts: scripts, Address: at, Run: open + `return [field.value, linked(".share-weibo").searchParams.get("url"), $(".share-local").hidden]`}},
		{"Weibo gets the title, and where it can a picture", `["高新技术企业数 - 清远高新区发展报告",null]`,
			visit{HTML: unknown, Scripts: scripts, Address: at, Run: open + `const q = linked(".share-weibo").searchParams; return [q.get("title"), q.get("pic")]`}},
		{"a letter has title and address", `["mailto:","高新技术企业数 - 清远高新区发展报告","https://mirror.example.org/r/figures/high-tech-firms/?from=card"]`,
			visit{HTML: unknown, Scripts: scripts, Address: at, Run: open + `const l = linked(".share-mail"); return [l.protocol, l.searchParams.get("subject"), l.searchParams.get("body")]`}},
		{"a page on the reader's own disk says that nobody else has it", `[false,true]`,
			visit{HTML: unknown, Scripts: scripts, Address: "file:///home/reader/report/index.html", Run: open + `return [$(".share-local").hidden, $(".share-scan").hidden]`}},
		{"so does a preview", `[false,true]`,
			visit{HTML: unknown, Scripts: scripts, Address: "http://127.0.0.1:8080/figures/", Run: open + `return [$(".share-local").hidden, $(".share-scan").hidden]`}},
		{"but not where the address is known", `[true,false]`,
			visit{HTML: known, Scripts: scripts, Address: "file:///home/reader/report/index.html", Run: open + `return [$(".share-local").hidden, $(".share-scan").hidden]`}},
		{"copying copies the address and says so", `[["https://data.example.gov.cn/report/figures/high-tech-firms/"],"链接已复制"]`,
			visit{HTML: known, Scripts: scripts, Clipboard: true, Run: open + `button.click(); await wait(120); return [copied, status.textContent]`}},
		{"where nothing can be copied it says that", `"没有复制成功，请选中网址后复制"`,
			visit{HTML: known, Scripts: scripts, Run: `document.execCommand = () => false;` + open + `button.click(); await wait(120); return status.textContent`}},
		{"the code is drawn once the menu is open", `[0,"本页网址的二维码",1]`,
			visit{HTML: known, Scripts: []string{"qr.js", "page.js"}, Run: `const before = $$(".share-scan script").length;` + open + `$(".share-scan script").dispatchEvent(new window.Event("load"));
				menu.open = false; await wait(20); menu.open = true; await wait(20);
				return [before, $(".share-scan svg").getAttribute("aria-label"), $$(".share-scan svg, .share-scan script").length - 1]`}},
		{"ways of the system are offered where there are any", `[true]`,
			visit{HTML: known, Scripts: scripts, Run: open + `return [$(".share-system").parentNode.hidden]`}},
	})
}
