package message

// loadYAML holds what is said about text that is no YAML, or not the YAML that
// was meant.
var loadYAML = table{
	"yaml-several": {
		zh: Text{"文件里用 --- 隔开了几份内容，只能有一份", "删掉这里的 ---；几个指标或图表写成列表，每个以“- ”开头"},
		en: Text{"the file holds several documents cut by ---; only one is allowed", "delete the --- here; write several things as a list, each beginning with “- ”"},
	},
	"yaml-empty": {
		zh: Text{"这里除了注释什么都没有", "写上内容；整个文件都不用时删除它"},
		en: Text{"there is nothing here but comments", "write something, or delete the file if nothing of it is needed"},
	},
	"yaml-syntax": {
		zh: Text{"这里的 YAML 写法有误（{reason}）", "检查这一行和上一行的缩进、冒号、引号和括号"},
		en: Text{"this is not correct YAML ({reason})", "check indentation, colons, quotes and brackets of this line and the one above"},
	},
	"yaml-nested": {
		zh: Text{"这一行的缩进或冒号让它无法理解", "键要与同组的其他键左对齐；文字里有“英文冒号加空格”的，给整段文字加上英文双引号"},
		en: Text{"the indentation or a colon of this line makes no sense", "align the key with the others of its group; put a text that holds “: ” in double quotes"},
	},
	"yaml-no-colon": {
		zh: Text{"这一行缺少“键: 值”中的冒号", "写成 键: 值，用英文冒号，冒号后空一格；若是上一行文字的延续，要缩进"},
		en: Text{"this line lacks the colon of “key: value”", "write key: value, with a space after the colon; indent the line if it continues the text above"},
	},
	"yaml-indent": {
		zh: Text{"这一行的缩进与前面对不上", "同组的键要左对齐，列表的“- ”也要左对齐，只用空格缩进；文字后面多出引号或括号也会这样"},
		en: Text{"the indentation of this line does not fit the lines above", "align keys of one group and the “- ” of one list, with spaces only; a stray quote or bracket has the same effect"},
	},
	"yaml-bracket": {
		zh: Text{"方括号或花括号没有配对，或缺少逗号", "检查 [ ] 和 { } 是否成对，各项之间用英文逗号"},
		en: Text{"a bracket or brace is not closed, or a comma is missing", "check that [ ] and { } come in pairs, with commas between the items"},
	},
	"yaml-quote-open": {
		zh: Text{"从这里开始的引号没有结束", "在文字末尾补上同样的英文引号"},
		en: Text{"the quote that begins here is never closed", "add the same quote at the end of the text"},
	},
	"yaml-escape": {
		zh: Text{"英文双引号里的反斜杠 \\ 有特殊含义", "改用英文单引号，或把 \\ 写成 \\\\"},
		en: Text{"a backslash in double quotes has a special meaning", "use single quotes, or write \\\\ for \\"},
	},
	"yaml-tab": {
		zh: Text{"这里用了制表符（Tab 键）缩进", "改用空格，每级两个"},
		en: Text{"this is indented by a tab", "use spaces instead, two for each level"},
	},
	"yaml-character": {
		zh: Text{"这里的符号在 YAML 中有特殊含义", "给整段文字加上英文双引号"},
		en: Text{"the character here has a special meaning in YAML", "put the whole text in double quotes"},
	},
	"yaml-wide-space": {
		zh: Text{"这里用了全角空格或不间断空格缩进", "改用普通的半角空格，每级两个"},
		en: Text{"this is indented by a full-width or no-break space", "use plain spaces instead, two for each level"},
	},
	"yaml-dash": {
		zh: Text{"列表项前面的“{mark}”不是英文减号", "改成英文减号加一个空格：“- ”"},
		en: Text{"the “{mark}” before this item is no hyphen", "write a hyphen and a space: “- ”"},
	},
	"yaml-dash-space": {
		zh: Text{"列表项的减号后面少了空格", "减号后空一格：“- ”"},
		en: Text{"the hyphen of this item lacks a space", "write a space after the hyphen: “- ”"},
	},
	"yaml-colon": {
		zh: Text{"{key} 后面是中文冒号", "改成英文冒号并空一格：“{key}: ”"},
		en: Text{"a Chinese colon stands after {key}", "write an ASCII colon and a space: “{key}: ”"},
	},
	"yaml-colon-space": {
		zh: Text{"{key} 的冒号后面少了空格", "冒号后空一格：“{key}: ”"},
		en: Text{"the colon after {key} lacks a space", "write a space after the colon: “{key}: ”"},
	},
	"yaml-quote-start": {
		zh: Text{"文字以“{mark}”开头，这个符号在 YAML 中有特殊含义", "给整段文字加上英文双引号，如 \"{mark}…\""},
		en: Text{"the text begins with “{mark}”, which has a special meaning in YAML", "put the whole text in double quotes: \"{mark}…\""},
	},
	"yaml-wide-bracket": {
		zh: Text{"这里的“{mark}”是中文括号", "改成英文括号 [ ] 或 { }；若本来就是文字，给整段加上英文双引号"},
		en: Text{"“{mark}” is a Chinese bracket", "write [ ] or { }; if it belongs to a text, put the text in double quotes"},
	},
	"yaml-colon-inside": {
		zh: Text{"文字中间有“英文冒号加空格”，会被当成又一个键", "改用中文冒号“：”，或给整段文字加上英文双引号"},
		en: Text{"the text holds a colon and a space, which begins another key", "put the whole text in double quotes"},
	},
	"yaml-after-quote": {
		zh: Text{"英文引号 {mark} 结束后还有文字", "整段文字放进一对英文引号；文字里的引号用中文“ ”"},
		en: Text{"text goes on after the closing quote {mark}", "put the whole text in one pair of quotes, and use “ ” inside it"},
	},
	"yaml-comma": {
		zh: Text{"花括号里的两项之间是中文标点“{mark}”", "改成英文逗号并空一格：“, ”"},
		en: Text{"“{mark}” separates two items in braces", "write an ASCII comma and a space: “, ”"},
	},
	"merge-key": {
		zh: Text{"不支持用 << 合并内容", "把内容直接写出来"},
		en: Text{"<< is not supported", "write the keys out"},
	},
	"key-not-text": {
		zh: Text{"这里的键不是一个词", "键写成小写英文，如 title: ；若是以括号开头的文字，给它加上英文双引号"},
		en: Text{"this key is not a word", "write keys as words, such as title: ; put a text that begins with a bracket in double quotes"},
	},
}

// loadShapes holds what is said about keys, lists and mappings.
var loadShapes = table{
	"duplicate-key": {
		zh: Text{"{key} 写了两次，前一次在 {first}", "留下正确的一个"},
		en: Text{"{key} is given twice, first at {first}", "keep the right one"},
	},
	"unknown-key": {
		zh: Text{"不认识的键“{key}”", "这里可以用：{known}"},
		en: Text{"unknown key “{key}”", "known here: {known}"},
	},
	"unknown-key-near": {
		zh: Text{"不认识的键“{key}”", "是不是想写 {near}？这里可以用：{known}"},
		en: Text{"unknown key “{key}”", "did you mean {near}? Known here: {known}"},
	},
	"number-cut": {
		zh: Text{"花括号里的逗号把数字切断了，后半截是 {key}", "数字不写千分位逗号，如 1729；或加上英文双引号：\"1,729\""},
		en: Text{"a comma in braces cuts the number, leaving {key}", "write the number without commas, such as 1729, or in double quotes: \"1,729\""},
	},
	"missing-key": {
		zh: Text{"这里缺少 {key}", "补上一行 {key}: …"},
		en: Text{"{key} is missing here", "add a line {key}: …"},
	},
	"empty-value": {
		zh: Text{"{key} 后面没有内容", "在冒号后写上内容；以 # 开头的文字要加英文双引号，否则是注释"},
		en: Text{"{key} has nothing behind it", "write something after the colon; a text that begins with # needs quotes, or it is a comment"},
	},
	"empty-item": {
		zh: Text{"{key} 的这一项是空的", "写上内容，或删除这一项"},
		en: Text{"this item of {key} is empty", "write something, or delete the item"},
	},
	"text-not-list": {
		zh: Text{"{key} 应当是一个词、数或一段文字，这里却是列表", "去掉方括号或“- ”；以 [ 开头的文字要加英文双引号"},
		en: Text{"{key} should be a word, a number or a text, but is a list", "remove the brackets or the “- ”; put a text that begins with [ in double quotes"},
	},
	"text-not-mapping": {
		zh: Text{"{key} 应当是一个词、数或一段文字，这里却是“键: 值”", "直接把内容写在冒号后面；文字里有“英文冒号加空格”的要加英文双引号"},
		en: Text{"{key} should be a word, a number or a text, but has keys of its own", "write the text after the colon; put a text that holds “: ” in double quotes"},
	},
	"list-not-text": {
		zh: Text{"{key} 应当是列表", "每项一行，以“- ”开头；或写成 [甲, 乙]，用英文方括号和逗号"},
		en: Text{"{key} should be a list", "write one item a line, each beginning with “- ”, or [a, b]"},
	},
	"list-not-mapping": {
		zh: Text{"{key} 应当是列表，这里却是一组“键: 值”", "在每项的第一个键前加上“- ”，其余的键与它对齐"},
		en: Text{"{key} should be a list, but has keys of its own", "put “- ” before the first key of each item and align the others with it"},
	},
	"mapping-not-text": {
		zh: Text{"{key} 应当是一组“键: 值”，这里却是一段文字", "每个键一行，如 title: 标题，冒号用英文冒号，后面空一格"},
		en: Text{"{key} should be keys with values, but is a text", "write one key a line, such as title: …, with a space after the colon"},
	},
	"mapping-not-list": {
		zh: Text{"{key} 应当是一组“键: 值”，这里却是列表", "去掉“- ”或方括号"},
		en: Text{"{key} should be keys with values, but is a list", "remove the “- ” or the brackets"},
	},
	"duplicate-id": {
		zh: Text{"id“{id}”已经用在 {first}", "换一个 id；若是同一样东西，合并成一个"},
		en: Text{"the id “{id}” is taken at {first}", "choose another id, or merge the two if they are the same thing"},
	},
}
