package genuine

import (
	"zonepress/internal/history"
	"zonepress/internal/lang"
)

// words are what the report says in a language.
type words struct {
	colon, comma, space, open, close string
	published, claims, torn          string
	of, unreleased, strange          string
	since, unchanged                 string
	verdicts                         map[Verdict]string
	changes                          map[history.ChangeKind]string
	signed                           map[Signed]string
}

var texts = map[lang.Lang]words{
	lang.Chinese: {
		colon: "：", comma: "，", space: " ", open: "（", close: "）",
		published:  "与本站发布的文件 {address} 逐字节一致",
		claims:     "文件中写明的出处是 {address}，但与本站发布过的文件都不一致：可能被修改、裁剪、压缩过，或者取自尚未发布的版本",
		torn:       "图片已损坏，读不出其中的出处信息",
		of:         "第{n}次发布（{name}，{date}）",
		unreleased: "取自现在的网站，尚未列入任何一次发布",
		strange:    "写的是第{n}次发布，本站没有这次发布",
		since:      "此后有变化：",
		unchanged:  "此后没有变化",
		verdicts: map[Verdict]string{
			Genuine: "是本站发布的文件",
			Altered: "不是本站发布的原件",
			Foreign: "不是本站的文件，其中也没有本站的出处信息",
		},
		changes: map[history.ChangeKind]string{
			history.Added: "新增", history.Withdrawn: "已撤下", history.Renamed: "已改名", history.Number: "数值已变",
			history.Status: "数据状态已变", history.Wording: "文字表述已变",
		},
		signed: map[Signed]string{
			Unsigned: "本站的校验清单没有签名：只能说明文件与清单一致，不能证明清单出自发布单位",
			Forged:   "校验清单的签名不对：清单可能被改动过，或由另一把密钥签名，以上结论不可信",
			ByOwnKey: "校验清单有签名，与清单旁边的公钥一致；公钥指纹 {key}，请与发布单位公布的指纹核对",
			ByKey:    "校验清单的签名与所给的公钥一致，清单出自持有该密钥的单位（指纹 {key}）",
		},
	},
	lang.English: {
		colon: ": ", comma: ", ", space: " ", open: " (", close: ")",
		published:  "byte for byte the published file {address}",
		claims:     "it says that it comes from {address}, but it is none of the published files: it was edited, cropped or recompressed, or was taken before it was released",
		torn:       "the picture is damaged, so that its origin cannot be read",
		of:         "release {n} ({name}, {date})",
		unreleased: "of the present site; not part of any release yet",
		strange:    "it names release {n}, which this site has not made",
		since:      "changed since: ",
		unchanged:  "nothing has changed since",
		verdicts: map[Verdict]string{
			Genuine: "published by this site",
			Altered: "not an original of this site",
			Foreign: "not of this site, and it does not say that it is",
		},
		changes: map[history.ChangeKind]string{
			history.Added: "added", history.Withdrawn: "withdrawn", history.Renamed: "renamed", history.Number: "another number",
			history.Status: "another status", history.Wording: "worded otherwise",
		},
		signed: map[Signed]string{
			Unsigned: "the site's list of hashes is not signed: files agree with the list, but nothing proves whose list it is",
			Forged:   "the signature of the list of hashes is wrong: the list was changed or signed by another key, and what is said above cannot be believed",
			ByOwnKey: "the list of hashes is signed by the key that stands beside it; compare its fingerprint {key} with the one that the department makes known",
			ByKey:    "the list of hashes is signed by the given key (fingerprint {key})",
		},
	},
}
