package message

// build holds what is said about rendering: a site's own templates, words and style.
var build = table{
	"template-broken": {
		zh: Text{"模板有错：{detail}", "改正此处，或删去这个文件，改用自带的模板"},
		en: Text{"broken template: {detail}", "mend it here, or delete the file to use the built-in one"},
	},
	"theme-unreadable": {
		zh: Text{"无法读取主题文件：{detail}", "检查文件是否存在、是否可读"},
		en: Text{"cannot read a file of the theme: {detail}", "see that it exists and may be read"},
	},
	"words-broken": {
		zh: Text{"界面用语文件不是“键: 文字”的JSON：{detail}", "改正此处，或删去这个文件，改用自带的用语"},
		en: Text{"the words are not JSON of keys and texts: {detail}", "mend it here, or delete the file to use the built-in one"},
	},
	"word-missing": {
		zh: Text{"界面用语缺少“{key}”", "在文件中加上这个键和它的文字"},
		en: Text{"the words lack “{key}”", "add the key and its text to the file"},
	},
}
