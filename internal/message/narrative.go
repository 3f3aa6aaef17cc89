package message

// narrative holds what is said about the Markdown of content/ and of the texts in data/.
var narrative = table{
	"markdown-raw-html": {
		zh: Text{"正文里不能写 HTML：{html}", "用 Markdown 的写法；要显示尖括号本身，写 \\<"},
		en: Text{"HTML is not allowed in the text: {html}", "use Markdown; to print the bracket itself, write \\<"},
	},
	"markdown-html-comment": {
		zh: Text{"注释不会出现在报告里：{html}", "不再需要就删掉"},
		en: Text{"the comment is left out of the report: {html}", "delete it when it is no longer needed"},
	},
	"markdown-unsafe-link": {
		zh: Text{"不允许的链接“{target}”", "链接只能以 https:// 或 http:// 或 mailto: 开头，或指向报告自己的页面"},
		en: Text{"the link “{target}” is not allowed", "links begin with https://, http:// or mailto:, or lead to the report's own pages"},
	},
	"markdown-unknown-scheme": {
		zh: Text{"不认识“{scheme}:”这种引用", "可以用：fig:、chart:、page:，都是小写，冒号用英文冒号"},
		en: Text{"references of the kind “{scheme}:” are not known", "use fig:, chart: or page:, in lower case"},
	},
	"markdown-chart-as-link": {
		zh: Text{"图表“{target}”要用图片的写法", "在方括号前加感叹号：![图题](chart:…)"},
		en: Text{"the chart “{target}” must be written as an image", "put an exclamation mark first: ![caption](chart:…)"},
	},
	"markdown-reference-as-image": {
		zh: Text{"{scheme}: 引用不能写成图片", "去掉方括号前的感叹号"},
		en: Text{"a {scheme}: reference cannot be an image", "take the exclamation mark away"},
	},
	"markdown-inline-chart": {
		zh: Text{"图表“{target}”要独占一行", "在它的前后各空一行"},
		en: Text{"the chart “{target}” must stand alone", "leave a blank line before and after it"},
	},
	"markdown-inline-image": {
		zh: Text{"图片“{target}”要独占一行", "在它的前后各空一行，不放在句子、标题、表格和链接里"},
		en: Text{"the picture “{target}” must stand alone", "leave a blank line before and after it; it cannot stand in a sentence, heading, table or link"},
	},
	"markdown-broken-image": {
		zh: Text{"像是图片，但写法不对：{text}", "写法：![图上是什么](park.jpg \"摄影：姓名\")，感叹号、括号和引号都用英文符号，文件名里没有空格"},
		en: Text{"this looks like a picture but is none: {text}", "write ![what it shows](park.jpg \"Photo: whose\") with plain marks and quotes, and no blank in the name"},
	},
	"markdown-empty-target": {
		zh: Text{"链接没有写去处：[{text}]()", "在圆括号里写 fig:、page: 或网址"},
		en: Text{"the link [{text}]() leads nowhere", "write fig:, page: or an address in the round brackets"},
	},
	"markdown-empty-link": {
		zh: Text{"链接“{target}”没有可点的文字", "在方括号里写上文字"},
		en: Text{"the link “{target}” has no words to click on", "write them in the square brackets"},
	},
	"markdown-nested-link": {
		zh: Text{"链接的文字里又有链接“{target}”，里面的不起作用", "把两个链接分开写"},
		en: Text{"the link “{target}” stands inside another and does not work", "write them one after the other"},
	},
	"markdown-broken-reference": {
		zh: Text{"像是引用，但写法不对：{text}", "写法：[文字](fig:指标@时期)，方括号和圆括号都用英文符号，中间没有空格"},
		en: Text{"this looks like a reference but is none: {text}", "write [text](fig:FIGURE@PERIOD) with plain brackets and no blanks"},
	},
	"markdown-stray-emphasis": {
		zh: Text{"星号没有成对，会原样印出：{text}", "补齐成对的星号，或写成 \\*"},
		en: Text{"the asterisks make no pair and will be printed: {text}", "complete the pair, or write \\*"},
	},
	"markdown-unknown-footnote": {
		zh: Text{"没有名为“{label}”的脚注", "在文末写 [^{label}]: 脚注内容"},
		en: Text{"there is no footnote “{label}”", "write [^{label}]: and its text at the end"},
	},
	"markdown-unused-footnote": {
		zh: Text{"脚注“{label}”没有被引用，不会出现", "在正文里写 [^{label}]，或删掉脚注"},
		en: Text{"nothing refers to the footnote “{label}”; it is left out", "write [^{label}] in the text, or delete the footnote"},
	},
	"markdown-unused-definition": {
		zh: Text{"“[{label}]: …”这一行被当作链接定义，不会出现", "如果是正文，把方括号改成别的括号"},
		en: Text{"the line “[{label}]: …” is taken for a link definition and left out", "if it is text, use other brackets"},
	},
	"markdown-duplicate-id": {
		zh: Text{"标题编号“{id}”用了两次", "每个标题用自己的编号"},
		en: Text{"the heading id “{id}” is used twice", "give each heading an id of its own"},
	},
	"markdown-bad-id": {
		zh: Text{"标题编号“{id}”不合写法", "用小写英文单词，以连字符相连，如 {#high-tech-firms}"},
		en: Text{"the heading id “{id}” is not in lower-case words joined by hyphens", "write it like {#high-tech-firms}"},
	},
	"markdown-heading-attribute": {
		zh: Text{"标题后面只能写编号，“{name}”不起作用", "写成 {#编号}"},
		en: Text{"a heading takes nothing but an id; “{name}” is dropped", "write {#id} alone"},
	},
	"markdown-broken-heading-id": {
		zh: Text{"标题编号写法不对，会原样印出：{text}", "写成 {#high-tech-firms}，放在行末"},
		en: Text{"the heading id is not understood and will be printed: {text}", "write {#high-tech-firms} at the end of the line"},
	},
	"markdown-broken-heading": {
		zh: Text{"像是标题，但会原样印出：{text}", "用英文井号，后面空一格，如 ## 创新主体 {#firms}；不是标题的，在井号前加反斜线 \\#"},
		en: Text{"this looks like a heading but will be printed as it is: {text}", "write # with a space behind, such as ## Firms {#firms}, or \\# for the sign itself"},
	},
	"markdown-open-fence": {
		zh: Text{"这里开始的代码块没有结束，后面的正文都成了代码", "在代码块后面另起一行写 ```，或删掉这一行"},
		en: Text{"the block of code that begins here is never closed, so that all that follows is code", "add a line of ``` behind it, or delete this line"},
	},
	"markdown-broken-table": {
		zh: Text{"表格的表头与分隔线栏数不同，会当成文字印出：{text}", "让两行的竖线一样多"},
		en: Text{"the header and the rule of the table differ in cells, so it will be printed as text: {text}", "give both lines the same number of bars"},
	},
	"markdown-surplus-cell": {
		zh: Text{"这一行的栏数比表头多，“{text}”起的内容会丢失", "删去多余的竖线，或在表头补一栏；单元格里的竖线写成 \\|"},
		en: Text{"the row has more cells than the table has columns; “{text}” and what follows would be lost", "take the surplus bars away or add a column; a bar within a cell is written \\|"},
	},
}
