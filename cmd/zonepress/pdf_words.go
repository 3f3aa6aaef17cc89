package main

import "zonepress/internal/lang"

// pdfWords are the texts of the pdf command.
type pdfWords struct {
	short, long, outFlag, paperFlag, browserFlag string
	badPaper, notFile, notPDF, unwritable        string
	noBrowser, noSuchBrowser, comma              string
	slow, interrupted, noFont, unstable          string
	noStart, failed, stopped, noBase, done       string
}

var pdfTexts = map[lang.Lang]pdfWords{
	lang.Chinese: {
		short: "把报告全文排印成一个PDF文件",
		long: "把报告全文（网站的 /print/）排印成带书签、目录页码和无障碍标签的PDF文件，用已安装的 Chromium、Chrome 或 Edge 排版，不联网。\n" +
			"--lang en 排印英文版。知道网址时（data/site.yaml 的 base-url 或 --base-url），图旁印有二维码和固定链接。",
		outFlag:     "PDF文件写到哪里（默认为当前文件夹下的 report-zh.pdf 或 report-en.pdf）",
		paperFlag:   "纸张：A4、A3、A5、B5 或 letter",
		browserFlag: "浏览器程序（默认自动查找）",
		badPaper:    "没有“%s”这种纸张，可以用 A4、A3、A5、B5 或 letter",
		notFile:     "“%s”不是文件，不能写成PDF；用 --out 指明文件",
		notPDF:      "“%s”已经存在，而且不是PDF文件，不会覆盖；用 --out 指明别的文件",
		unwritable:  "写不了“%s”：%v",
		comma:       "、",
		noBrowser: "没有找到可以排印的浏览器，没有写入任何文件。找过：%s\n" +
			"Debian、Ubuntu：apt-get install chromium fonts-noto-cjk\n" +
			"Windows、macOS：安装 Chrome 或 Edge\n" +
			"装在别处的，用 --browser 指明程序",
		noSuchBrowser: "“%s”不是可以运行的程序，没有写入任何文件；检查 --browser",
		slow:          "浏览器 %v 内没有排印完，已经中止，没有写入任何文件",
		interrupted:   "已中断，没有写入任何文件",
		noFont: "这台电脑没有中文字体，印出来会是方框，因此没有写入任何文件。\n" +
			"Debian、Ubuntu：apt-get install fonts-noto-cjk",
		unstable: "目录页码几次排印都不一致，没有写入任何文件；换一种纸张（--paper）或更新浏览器再试",
		noStart:  "浏览器“%s”启动不了，没有写入任何文件：%v",
		failed:   "浏览器“%s”没有排印成，没有写入任何文件：%v",
		stopped:  "没有写入任何文件；先改正上面的错误",
		noBase:   "网站的网址还不知道，PDF中没有二维码和指向网站的链接；在 data/site.yaml 填写 base-url，或用 --base-url 指明",
		done:     "已写入 %s：共 %d 页",
	},
	lang.English: {
		short: "Print the whole report as one PDF",
		long: "Print the whole report (the site's /print/) as a PDF with bookmarks, page numbers in its contents and tags for screen readers. An installed Chromium, Chrome or Edge lays it out, without the network.\n" +
			"The Chinese edition is printed unless --lang en is given. Where the site's address is known (base-url in data/site.yaml, or --base-url) charts have a QR code and their permalink beside them.",
		outFlag:     "file to write (report-zh.pdf or report-en.pdf in the current folder by default)",
		paperFlag:   "paper: A4, A3, A5, B5 or letter",
		browserFlag: "browser program (found by itself by default)",
		badPaper:    "there is no paper “%s”; use A4, A3, A5, B5 or letter",
		notFile:     "“%s” is not a file and cannot become a PDF; name a file with --out",
		notPDF:      "“%s” is there already and is no PDF, so it is not written over; name another file with --out",
		unwritable:  "“%s” cannot be written: %v",
		comma:       ", ",
		noBrowser: "no browser was found that could print; nothing was written. Looked for: %s\n" +
			"Debian, Ubuntu: apt-get install chromium fonts-noto-cjk\n" +
			"Windows, macOS: install Chrome or Edge\n" +
			"elsewhere: name the program with --browser",
		noSuchBrowser: "“%s” is no program that can be run; nothing was written. Look at --browser",
		slow:          "the browser had not printed after %v and was ended; nothing was written",
		interrupted:   "interrupted; nothing was written",
		noFont: "this machine has no Chinese font and would print boxes, so nothing was written.\n" +
			"Debian, Ubuntu: apt-get install fonts-noto-cjk",
		unstable: "the page numbers of the contents do not settle; nothing was written. Try another --paper or a newer browser",
		noStart:  "the browser “%s” does not start; nothing was written: %v",
		failed:   "the browser “%s” did not print; nothing was written: %v",
		stopped:  "nothing was written; mend the errors above first",
		noBase:   "the site's address is not known, so the PDF has no QR codes and no links to the site; fill in base-url in data/site.yaml or give --base-url",
		done:     "written to %s: %d pages",
	},
}
