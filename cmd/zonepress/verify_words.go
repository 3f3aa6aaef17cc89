package main

import (
	"errors"
	"fmt"
	"io/fs"

	"zonepress/internal/document"
	"zonepress/internal/lang"
)

// verifyWords are the texts of the verify command.
type verifyWords struct {
	use, short, long, formatFlag, badFormat, noFile, brokenData string
	missing, denied, directory, system                          string
	faults                                                      map[document.Fault]string
}

var verifyTexts = map[lang.Lang]verifyWords{
	lang.Chinese: {
		use:   "verify 文件…",
		short: "把任何一篇稿件里的数与数据核对",
		long: "逐个核对稿件（.txt、.md、.html、.docx；“-”为标准输入）中的数：说的是哪个指标、哪个时期，与公布的数是否一致。\n" +
			"有不一致的数时退出码为 1，用法不对或文件读不了时为 2。",
		formatFlag: "结果的形式：text、json，或 html（核稿单）",
		badFormat:  "没有“%s”这种形式，可以用 text、json 或 html",
		noFile:     "没有指明要核对的文件",
		brokenData: "数据有错误，先改正再核对（zonepress check 列出全部问题）",
		missing:    "找不到文件“%s”；检查名称和所在的文件夹",
		denied:     "没有权限读取“%s”；检查文件的权限，或另存一份",
		directory:  "“%s”是文件夹；指明其中的文件",
		system:     "读不了“%s”：%v",
		faults: map[document.Fault]string{
			document.UnknownFormat: "不认识“%s”的格式；另存为 .txt、.md、.html 或 .docx",
			document.TooLarge:      "“%s”太大（上限 32 MB）；分成几份再核对",
			document.NotText:       "“%s”不是文本；在原来的软件中另存为 .txt（UTF-8）或 .docx",
			document.BrokenDocx:    "“%s”不是完好的 .docx；用 Word 或 WPS 打开后另存一次",
			document.OldWord:       "“%s”是旧的 Word 格式；用 Word 或 WPS 另存为 .docx",
		},
	},
	lang.English: {
		use:   "verify FILE...",
		short: "Hold the numbers of any text against the data",
		long: "Hold every number of a text (.txt, .md, .html, .docx; - for standard input) against the data: which figure and period it states, and whether it agrees.\n" +
			"The exit code is 1 when a number differs, and 2 on wrong usage or an unreadable file.",
		formatFlag: "form of the report: text, json, or html (a sheet for sign-off)",
		badFormat:  "there is no format “%s”; use text, json or html",
		noFile:     "no file to verify is named",
		brokenData: "the data have errors: mend them first (zonepress check lists all problems)",
		missing:    "there is no file “%s”; check its name and folder",
		denied:     "“%s” may not be read; check the permissions of the file, or save a copy",
		directory:  "“%s” is a folder; name the files in it",
		system:     "“%s” cannot be read: %v",
		faults: map[document.Fault]string{
			document.UnknownFormat: "the format of “%s” is not known; save it as .txt, .md, .html or .docx",
			document.TooLarge:      "“%s” is too large (32 MB at most); verify it in parts",
			document.NotText:       "“%s” is not text; save it as .txt (UTF-8) or .docx in the program that wrote it",
			document.BrokenDocx:    "“%s” is not a sound .docx; open it in a word processor and save it again",
			document.OldWord:       "“%s” is in the old Word format; save it as .docx",
		},
	},
}

// errUnreadable ends a command that has said already what it could not read.
var errUnreadable = errors.New("a file could not be read")

// unreadable says why a text could not be read and what to do about it.
func (v *verifier) unreadable(name string, err error) error {
	w := verifyTexts[v.lang]
	var fault *document.Error
	switch {
	case errors.As(err, &fault):
		return v.refuse(fmt.Sprintf(w.faults[fault.Fault], name))
	case errors.Is(err, fs.ErrNotExist):
		return v.refuse(fmt.Sprintf(w.missing, name))
	case errors.Is(err, fs.ErrPermission):
		return v.refuse(fmt.Sprintf(w.denied, name))
	case isFolder(name):
		return v.refuse(fmt.Sprintf(w.directory, name))
	}
	return v.refuse(fmt.Sprintf(w.system, name, err))
}

func (v *verifier) refuse(message string) error {
	fmt.Fprintln(v.console.err, message)
	return errUnreadable
}
