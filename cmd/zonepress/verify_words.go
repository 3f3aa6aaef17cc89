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
	sumsFlag, keyFlag, mixed, noSheet, onlyFiles                string
	noList, brokenList, emptyList, tooLarge, badKey, secretKey  string
	faults                                                      map[document.Fault]string
}

var verifyTexts = map[lang.Lang]verifyWords{
	lang.Chinese: {
		use:   "verify 文件…",
		short: "核对稿件中的数，或核对图片、数据文件是不是本站发布的原件",
		long: "稿件（.txt、.md、.html、.docx；“-”为标准输入）：逐个核对其中的数，说的是哪个指标、哪个时期，与公布的数是否一致。\n" +
			"图片和表格（PNG、SVG、CSV）：是不是本站发布的原件，出自哪一次发布，此后有没有更正。\n" +
			"有不一致的数、不是原件或签名不对时退出码为 1，用法不对或文件读不了时为 2。",
		formatFlag: "结果的形式：text、json，或 html（核稿单，仅用于稿件）",
		sumsFlag:   "核对图片和表格所用的校验清单 SHA256SUMS（默认为报告文件夹下的 public/data/SHA256SUMS）",
		keyFlag:    "发布单位的公钥文件（PEM），用来核对清单的签名（默认用清单旁边的 SHA256SUMS.pem）",
		mixed:      "“%s”是稿件，“%s”是图片或表格，核对的办法不同；请分两次核对",
		noSheet:    "“%s”是图片或表格，没有核稿单；--format 用 text 或 json",
		onlyFiles:  "“%s”是稿件；--sums 和 --key 只用于核对图片和表格",
		noList:     "没有校验清单“%s”；先用 zonepress build 生成网站，或从网站下载 %s，用 --sums 指明",
		brokenList: "“%s”第%d行不是校验清单的内容；重新下载，或重新生成网站",
		emptyList:  "校验清单“%s”是空的；重新下载，或重新生成网站",
		tooLarge:   "“%s”太大（上限 64 MB），不会是网站发布的文件",
		badKey:     "“%s”不是 Ed25519 公钥（PEM）；公钥由 openssl pkey -in 私钥 -pubout 得出",
		secretKey:  "“%s”是私钥，不要拿来核对，更不要交给别人；用 openssl pkey -in 私钥 -pubout 得出公钥",
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
		short: "Hold the numbers of any text against the data, or a picture or table against what was published",
		long: "Texts (.txt, .md, .html, .docx; - for standard input): which figure and period every number states, and whether it agrees with the data.\n" +
			"Pictures and tables (PNG, SVG, CSV): whether this site published them, in which release, and what has been corrected since.\n" +
			"The exit code is 1 when a number differs, a file is not the site's or a signature is wrong, and 2 on wrong usage or an unreadable file.",
		formatFlag: "form of the report: text, json, or html (a sheet for sign-off, for texts alone)",
		sumsFlag:   "list of hashes, SHA256SUMS, to hold pictures and tables against (public/data/SHA256SUMS in the report's folder by default)",
		keyFlag:    "public key of the department (PEM), to check the list's signature (SHA256SUMS.pem beside the list by default)",
		mixed:      "“%s” is a text and “%s” a picture or table, which are checked in different ways; check them in two calls",
		noSheet:    "“%s” is a picture or table, for which there is no sheet; use --format text or json",
		onlyFiles:  "“%s” is a text; --sums and --key are for pictures and tables",
		noList:     "there is no list of hashes “%s”; make the site first (zonepress build), or download %s from it and name that with --sums",
		brokenList: "line %[2]d of “%[1]s” does not belong in a list of hashes; download it again, or make the site again",
		emptyList:  "the list of hashes “%s” is empty; download it again, or make the site again",
		tooLarge:   "“%s” is too large to be a file of the site (64 MB at most)",
		badKey:     "“%s” is no public Ed25519 key (PEM); openssl pkey -in SECRET -pubout makes one",
		secretKey:  "“%s” is a secret key: do not check with it, and hand it to nobody; openssl pkey -in SECRET -pubout makes the public one",
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
