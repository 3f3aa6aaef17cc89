package genuine

import (
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/site"
)

// words are what the report says in a language.
type words struct {
	colon, comma, space, open, close        string
	published, claims, claimsSeveral        string
	unlike, elsewhere, screenshot           string
	otherTable, torn, empty                 string
	of, numbered, unreleased, strange       string
	since, unchanged, sinceUnknown          string
	status, follows, nothing, otherLanguage string
	verdicts                                map[Verdict]string
	changes                                 map[history.ChangeKind]string
	corrections                             map[site.CorrectionKind]string
	fields                                  map[string]string // of changes of wording
	statuses                                map[string]string
	signed                                  map[Signed]string
}

var texts = map[lang.Lang]words{lang.Chinese: chinese, lang.English: english}

var chinese = words{
	colon: "：", comma: "，", space: " ", open: "（", close: "）",
	published:     "与本站发布的文件 {address} 逐字节一致",
	claims:        "文件中写明的出处是 {address}",
	claimsSeveral: "文件是本站数据表的格式，其中有几个指标的永久链接",
	unlike:        "但与本站发布过的文件都不一致：可能被修改、裁剪、压缩或另存过，或者取自尚未发布的版本；以该网址上的原件为准",
	elsewhere:     "文件中写明的出处是 {address}，不在本站",
	screenshot:    "截图、重新压缩或转换过格式的图片无法凭文件证明；图中印有永久链接的，请按链接找到原件核对",
	otherTable:    "另存、增删或改过的表格无法凭文件证明；请从网站重新下载后核对",
	torn:          "图片已损坏，读不出其中的出处；请重新下载或索取原件",
	empty:         "文件是空的；请重新下载或索取原件",
	of:            "第{n}次发布（{name}，{date}）",
	numbered:      "第{n}次发布",
	unreleased:    "取自现在的网站，尚未列入任何一次发布",
	strange:       "写的是第{n}次发布，本站没有这次发布",
	since:         "此后有变化：",
	unchanged:     "此后没有变化",
	sinceUnknown:  "此后有无变化不详：手头没有可用的报告数据（用 --site 指明报告所在的文件夹）",
	status:        "数据状态", follows: "由于所依据的数字变动而变动", nothing: "（无）", otherLanguage: "其他语言版",
	verdicts: map[Verdict]string{
		Genuine: "是本站发布的文件",
		Altered: "不是本站发布的原件",
		Foreign: "不是本站发布的文件",
	},
	changes: map[history.ChangeKind]string{
		history.Added: "新增", history.Withdrawn: "撤回", history.Renamed: "更名",
	},
	corrections: map[site.CorrectionKind]string{
		site.Revision: "修订", site.Erratum: "更正", site.NewMethod: "口径或方法变动", site.NewWords: "文字修改",
	},
	fields: map[string]string{
		"title": "名称", "definition": "定义", "scope": "统计口径", "unit": "单位", "note": "说明", "form": "图形有变动", "rows": "图表数据有变动",
	},
	statuses: map[string]string{
		"published": "已公布", "preliminary": "初步核算", "revised": "修订", "final": "最终核实", "derived": "推算",
	},
	signed: map[Signed]string{
		Unsigned:  "本站没有签名：校验清单没有签名文件，只能说明文件与清单是否一致，不能证明清单出自发布单位",
		Forged:    "校验清单的签名不对：清单可能被改动过，或由另一把密钥签名，以上结论不可信",
		Missing:   "校验清单没有签名，无从用所给的公钥核对：清单可能被换过，以上结论不可信",
		Unchecked: "校验清单有签名，但没有公钥可供核对；用 --key 指明发布单位的公钥文件",
		ByOwnKey:  "校验清单的签名与清单旁边的公钥一致；公钥指纹 {key}，请与发布单位公布的指纹核对",
		ByKey:     "校验清单的签名与所给的公钥一致，清单出自持有该密钥的单位（指纹 {key}）",
	},
}

var english = words{
	colon: ": ", comma: ", ", space: " ", open: " (", close: ")",
	published:     "byte for byte the published file {address}",
	claims:        "it says that it comes from {address}",
	claimsSeveral: "it has the form of the site's tables, with permalinks of several figures",
	unlike:        "but it is none of the published files: it was edited, cropped, recompressed or saved again, or was taken before it was released; what stands at that address counts",
	elsewhere:     "it says that it comes from {address}, which is not on this site",
	screenshot:    "a screenshot, or a picture that was recompressed or converted, cannot be proved by its file; where a permalink is printed in it, that leads to the original",
	otherTable:    "a table that was saved again or edited cannot be proved by its file; download it from the site once more to compare",
	torn:          "the picture is damaged, so that its origin cannot be read; download it again, or ask for the original",
	empty:         "the file is empty; download it again, or ask for the original",
	of:            "release {n} ({name}, {date})",
	numbered:      "release {n}",
	unreleased:    "of the present site; not part of any release yet",
	strange:       "it names release {n}, which this site has not made",
	since:         "changed since: ",
	unchanged:     "nothing has changed since",
	sinceUnknown:  "whether anything has changed since is not known: there are no data of the report at hand (name its folder with --site)",
	status:        "status", follows: "because numbers that it rests on changed", nothing: "(none)", otherLanguage: "in another language",
	verdicts: map[Verdict]string{
		Genuine: "published by this site",
		Altered: "not an original of this site",
		Foreign: "not published by this site",
	},
	changes: map[history.ChangeKind]string{
		history.Added: "added", history.Withdrawn: "withdrawn", history.Renamed: "renamed",
	},
	corrections: map[site.CorrectionKind]string{
		site.Revision: "revision", site.Erratum: "correction", site.NewMethod: "change of method", site.NewWords: "change of wording",
	},
	fields: map[string]string{
		"title": "title", "definition": "definition", "scope": "scope", "unit": "unit", "note": "note", "form": "drawn in another form", "rows": "other data in the chart",
	},
	statuses: map[string]string{
		"published": "published", "preliminary": "preliminary", "revised": "revised", "final": "final", "derived": "derived",
	},
	signed: map[Signed]string{
		Unsigned:  "this site is unsigned: its list of hashes has no signature, so that files can be held against the list, and nothing proves whose list it is",
		Forged:    "the signature of the list of hashes is wrong: the list was changed or signed by another key, and what is said above cannot be believed",
		Missing:   "the list of hashes has no signature to hold against the given key: it may have been replaced, and what is said above cannot be believed",
		Unchecked: "the list of hashes is signed, and there is no key to check that by; name the public key of the department with --key",
		ByOwnKey:  "the list of hashes is signed by the key that stands beside it; compare its fingerprint {key} with the one that the department makes known",
		ByKey:     "the list of hashes is signed by the given key (fingerprint {key})",
	},
}
