package main

import (
	"fmt"

	"zonepress/internal/lang"
)

// commandWords are the texts of the program itself. Those of problems are in
// package message, those of pages in templates/words/.
type commandWords struct {
	short, long                                                                                                    string
	buildShort, buildLong, checkShort, checkLong                                                                   string
	versionShort                                                                                                   string
	siteFlag, outFlag, baseFlag, offlineFlag, strictFlag, formatFlag, signFlag, cacheFlag                          string
	langFlag, helpFlag                                                                                             string
	wrongUsage, unwritten, unknownLang, surplus, unknownFlag, flagValue, badValue, badBase, noDirectory, badFormat string
	outInside                                                                                                      string
	counts, again, built, stopped, progress                                                                        string
	usageTemplate                                                                                                  string
}

var texts = map[lang.Lang]commandWords{
	lang.Chinese: {
		short:         "把园区发展报告的文字和数据做成网站",
		long:          "zonepress 读取 content/ 中的文字和 data/ 中的数据，核对每一个数，画好图表，生成网站。",
		buildShort:    "生成网站，写入 public/",
		buildLong:     "生成网站。有一处错误就什么也不写，原来的网站原样保留。",
		checkShort:    "检查文字和数据，不写任何文件",
		checkLong:     "检查文字和数据，列出每个问题所在的文件、行、列，以及怎样改。有错误时退出码为 1。",
		versionShort:  "显示版本",
		siteFlag:      "报告所在的文件夹，其中有 content/ 和 data/",
		outFlag:       "网站写到哪个文件夹（默认为报告文件夹下的 public/）",
		baseFlag:      "网站将来的网址，如 https://example.gov.cn/report/",
		offlineFlag:   "链接写成可从磁盘直接打开的形式，供 U 盘送审",
		signFlag:      "用这个 Ed25519 私钥文件（PEM）给校验清单 SHA256SUMS 签名",
		cacheFlag:     "已画好的图片等存放的文件夹，可随时删除；off 为不存（默认在用户的缓存文件夹中）",
		strictFlag:    "警告也算错误",
		formatFlag:    "输出的格式：text（供人阅读）、json 或 sarif（供程序读取）",
		langFlag:      "提示所用的语言：zh 或 en",
		helpFlag:      "显示帮助",
		wrongUsage:    "用法不对：%v\n运行 zonepress --help 查看用法",
		unwritten:     "没有写完：%v。请检查磁盘空间和权限，再运行一次。",
		unknownLang:   "没有“%s”这种语言，可以用 zh 或 en",
		surplus:       "不认识“%s”",
		unknownFlag:   "没有“%s”这个选项",
		flagValue:     "选项“%s”后面要写值",
		badValue:      "选项的值“%s”不对",
		badBase:       "--base-url 的值“%s”不是 http:// 或 https:// 开头的网址；写到文件夹为止，不带 ? 和 #",
		outInside:     "--out 不能是报告的 content/、data/ 或 templates/，也不能在其中：“%s”",
		noDirectory:   "找不到文件夹“%s”",
		badFormat:     "没有“%s”这种格式，可以用 text、json 或 sarif",
		counts:        "错误 %d 个，警告 %d 个，提示 %d 个",
		again:         "同样的问题还有 %d 处：",
		built:         "已写入 %s：新写或更改 %d 个文件，未变 %d 个，删除 %d 个",
		stopped:       "没有写入任何文件，原来的网站没有变动",
		progress:      "正在生成：%d 个文件",
		usageTemplate: usage("用法：", "命令：", "选项：", "运行 “%s 命令 --help” 查看某个命令的用法。"),
	},
	lang.English: {
		short:         "Make a website of an industrial zone's development report",
		long:          "zonepress reads the narrative in content/ and the figures in data/, proves every number, draws the charts and writes a website.",
		buildShort:    "Write the site into public/",
		buildLong:     "Write the site. With a single error nothing is written, and the site that was there stays as it is.",
		checkShort:    "Check narrative and figures, and write nothing",
		checkLong:     "Check narrative and figures. Each problem is printed with its file, line and column and how to mend it. The exit code is 1 if there is an error.",
		versionShort:  "Print the version",
		siteFlag:      "folder of the report, with content/ and data/ in it",
		outFlag:       "folder to write the site into (public/ in the report's folder by default)",
		baseFlag:      "address at which the site will stand, such as https://example.gov.cn/report/",
		offlineFlag:   "write links that work from disk, for a review on a USB stick",
		signFlag:      "sign the list of files, SHA256SUMS, with this secret Ed25519 key (PEM)",
		cacheFlag:     "folder that keeps finished pictures and the like, safe to delete; off keeps nothing (by default the user's own cache folder)",
		strictFlag:    "treat warnings as errors",
		formatFlag:    "format of the output: text for people, json or sarif for programs",
		langFlag:      "language of messages: zh or en",
		helpFlag:      "print help",
		wrongUsage:    "wrong usage: %v\nsee zonepress --help",
		unwritten:     "the output could not be written: %v; check the free space and the permissions, then run it again",
		unknownLang:   "there is no language “%s”; use zh or en",
		surplus:       "“%s” is not understood",
		unknownFlag:   "there is no flag “%s”",
		flagValue:     "the flag “%s” wants a value",
		badValue:      "the value “%s” of a flag is not understood",
		badBase:       "the value “%s” of --base-url does not begin with http:// or https://, or goes beyond the folder with ? or #",
		outInside:     "--out cannot be in content/, data/ or templates/ of the report: “%s”",
		noDirectory:   "there is no folder “%s”",
		badFormat:     "there is no format “%s”; use text, json or sarif",
		counts:        "errors: %d, warnings: %d, notes: %d",
		again:         "the same in %d more places:",
		built:         "written to %s: %d files new or changed, %d unchanged, %d removed",
		stopped:       "nothing was written; the site that was there is as it was",
		progress:      "building: %d files",
		usageTemplate: usage("Usage:", "Commands:", "Flags:", "See “%s COMMAND --help” for one command."),
	},
}

// usage is cobra's usage template with headings in a language.
func usage(head, commands, flags, more string) string {
	return head + `
  {{if .Runnable}}{{.UseLine}}{{else}}{{.CommandPath}}{{end}}{{if .HasAvailableSubCommands}}

` + commands + `{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableFlags}}

` + flags + `
{{.Flags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableSubCommands}}

` + replaceName(more) + `{{end}}
`
}

// replaceName puts the template's own name for the command into a sentence.
func replaceName(sentence string) string { return fmt.Sprintf(sentence, "{{.CommandPath}}") }
