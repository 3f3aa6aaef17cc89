package main

import "zonepress/internal/lang"

// releaseWords are the texts of the release command.
type releaseWords struct {
	use, short, long                    string
	dateFlag, noteFlag, noteEnglishFlag string
	noName, badName, noDate, badDate    string
	stopped, done                       string
}

var releaseTexts = map[lang.Lang]releaseWords{
	lang.Chinese: {
		use:   "release 名称 --date 日期",
		short: "把现在的全部指标和图表定为一次发布，永久保留",
		long: "把现在的全部指标和图表冻结为一次发布，写入 data/releases/名称.yaml，并把网站的全部网址记入 data/urls.lock。\n" +
			"以后每次生成网站，都由这个文件重新做出这次发布的页面、数据和图片，网址不变。两个文件都要纳入版本管理，不要手工修改。\n" +
			"与上一次发布不同的数，要先在 data/corrections.yaml 中说明；有一处错误就什么也不写。",
		dateFlag:        "发布日期，如 2026-11-23（必填）",
		noteFlag:        "为什么发布，读者会看到",
		noteEnglishFlag: "同上，英文",
		noName:          "要写明这次发布的名称，如 zonepress release 2026-11 --date 2026-11-23",
		badName:         "发布的名称“%s”不对：用小写字母和数字，中间可以有“-”或“.”，如 2026-11",
		noDate:          "要用 --date 写明发布日期，如 --date 2026-11-23",
		badDate:         "--date 的值“%s”不是日期；写成 2026-11-23 这样",
		stopped:         "没有发布，没有写入任何文件",
		done:            "第%d次发布（%s，%s）：指标 %d 个，图表 %d 张，与上一次不同之处 %d 项。\n已写入 %s 和 %s，请一并提交到版本管理。",
	},
	lang.English: {
		use:   "release NAME --date DATE",
		short: "Freeze all figures and charts as a release, for good",
		long: "Freezes all figures and charts as they are into data/releases/NAME.yaml, and records every address of the site in data/urls.lock.\n" +
			"Every later build makes the pages, data and pictures of this release again from that file, at the same addresses. Keep both files in version control and do not edit them.\n" +
			"A number that differs from the last release must be explained in data/corrections.yaml first. With one error nothing is written.",
		dateFlag:        "day of the release, such as 2026-11-23 (required)",
		noteFlag:        "why it is made, in Chinese, for readers",
		noteEnglishFlag: "the same in English",
		noName:          "name the release, as in: zonepress release 2026-11 --date 2026-11-23",
		badName:         "“%s” cannot name a release: use lower-case letters and digits, joined by - or ., such as 2026-11",
		noDate:          "say the day of the release with --date, such as --date 2026-11-23",
		badDate:         "the value “%s” of --date is not a day; write it like 2026-11-23",
		stopped:         "nothing was released and no file was written",
		done:            "release %d (%s, %s): %d figures, %d charts, %d differences from the one before\nwritten: %s and %s; commit both",
	},
}
