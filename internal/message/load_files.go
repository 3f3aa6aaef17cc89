package message

// loadFiles holds what is said about files and folders.
var loadFiles = table{
	"no-site": {
		zh: Text{"这里不是 zonepress 站点：既没有 data/site.yaml，也没有 content/zh/index.md", "请到站点的文件夹里运行，或用 --site 指明文件夹，例如：zonepress build --site D:/report"},
		en: Text{"this is no zonepress site: there is neither data/site.yaml nor content/zh/index.md", "run the command in the folder of the site, or name the folder: zonepress build --site path/to/report"},
	},
	"no-config-file": {
		zh: Text{"缺少 data/site.yaml，站点的名称和主办单位等写在其中", "新建这个文件，至少写上 title、zone 和 description；若站点在别处，用 --site 指明文件夹"},
		en: Text{"data/site.yaml is missing, which says what the site is called and who publishes it", "create it with at least title, zone and description; if the site is elsewhere, name its folder with --site"},
	},
	"no-data-file": {
		zh: Text{"缺少 {file}，其他数据文件要用到其中的内容", "恢复这个文件；若是改了名或移走了，改回原来的名字和位置"},
		en: Text{"{file} is missing, and other files of data/ refer to what stands in it", "restore it; if it was renamed or moved, put it back"},
	},
	"no-home-page-file": {
		zh: Text{"缺少 content/zh/index.md，即中文首页", "新建这个文件，在开头两行 --- 之间写上 title 和 description；若站点在别处，用 --site 指明文件夹"},
		en: Text{"content/zh/index.md is missing, the Chinese home page", "create it with title and description between two lines of ---; if the site is elsewhere, name its folder with --site"},
	},
	"unreadable": {
		zh: Text{"无法读取：{reason}", "检查文件是否正被其他程序占用，以及是否有读取权限"},
		en: Text{"cannot be read: {reason}", "check that no other program holds the file and that you may read it"},
	},
	"special-file": {
		zh: Text{"这不是普通文件，而是管道或设备，无法读取", "删除它，或换成普通文件"},
		en: Text{"this is a pipe or a device and no file that can be read", "delete it, or put a file in its place"},
	},
	"not-utf8": {
		zh: Text{"文件不是 UTF-8 编码，从这里起无法识别", "在编辑器中“另存为”，编码选 UTF-8（旧版记事本和 Excel 默认存成 GBK 或 Unicode）"},
		en: Text{"the file is not in UTF-8; it cannot be understood from here on", "save it again with the encoding UTF-8 (old editors and Excel save GBK or UTF-16)"},
	},
	"file-empty": {
		zh: Text{"文件是空的", "写上内容，或删除这个文件"},
		en: Text{"the file is empty", "write something into it, or delete it"},
	},
	"hidden-character": {
		zh: Text{"这里有一个看不见的字符 {character}，多半是从网页或 Word 粘贴来的", "删掉这个位置前后的字重新输入；或先粘贴到记事本去除格式，再复制过来"},
		en: Text{"there is an invisible character here, {character}, probably pasted from a web page or from Word", "delete it by retyping the characters around it, or paste through a plain text editor"},
	},
	"wrong-ending": {
		zh: Text{"这个文件不会被读取，因为扩展名不对", "改名为 {name}（Windows 要先在“查看”中显示文件扩展名）"},
		en: Text{"this file is not read, because of its ending", "rename it to {name} (Windows hides endings until told to show them)"},
	},
	"folder-not-file": {
		zh: Text{"这里应当是一个文件，却是文件夹", "把文件夹移走，新建同名的文件"},
		en: Text{"this should be a file, but is a folder", "move the folder away and create a file of that name"},
	},
	"file-not-folder": {
		zh: Text{"这里应当是一个文件夹，却是文件", "把文件移走，新建同名的文件夹"},
		en: Text{"this should be a folder, but is a file", "move the file away and create a folder of that name"},
	},
	"stranger-near": {
		zh: Text{"这个文件不会被读取", "是不是想写 {near}？改成这个名字"},
		en: Text{"this file is not read", "did you mean {near}? Rename it"},
	},
	"stranger-in-data": {
		zh: Text{"data/ 中的这个文件不会被读取", "data/ 中可以有：{known}。指标放进 data/indicators/，图表放进 data/charts/，其他文件移到别处"},
		en: Text{"this file in data/ is not read", "data/ holds {known}. Put figures into data/indicators/ and charts into data/charts/, and move anything else away"},
	},
	"folder-link": {
		zh: Text{"这里是指向另一个文件夹的链接，其中的文件不会被读取", "把文件夹本身放到这里"},
		en: Text{"this is a link to another folder, whose files are not read", "put the folder itself here"},
	},
	"folder-in-folder": {
		zh: Text{"{folder}/ 中的文件夹不会被读取", "把里面的文件直接放进 {folder}/"},
		en: Text{"a folder inside {folder}/ is not read", "put its files directly into {folder}/"},
	},
	"not-yaml": {
		zh: Text{"这个文件不会被读取，这里只读扩展名为 .yaml 的文件", "表格里的数据要写进 .yaml 文件；不用的文件移到别处"},
		en: Text{"this file is not read; only files ending in .yaml are read here", "copy the numbers of a spreadsheet into a .yaml file, and move other files away"},
	},
	"language-folder": {
		zh: Text{"“{name}”不是可用的语言文件夹", "content/ 下按语言分文件夹，可用：{known}"},
		en: Text{"“{name}” is no folder of a language", "content/ has one folder for each language: {known}"},
	},
	"page-without-language": {
		zh: Text{"页面要放在语言文件夹里", "移到 content/zh/{name}（英文页面移到 content/en/）"},
		en: Text{"a page belongs into the folder of its language", "move it to content/zh/{name} (to content/en/ if it is in English)"},
	},
	"stranger-in-content": {
		zh: Text{"content/ 中的这个文件不会被读取", "正文用的图片等放进 content/zh/ 或 content/en/；其他文件移到别处"},
		en: Text{"this file in content/ is not read", "put pictures into content/zh/ or content/en/, and move anything else away"},
	},
	"folder-name": {
		zh: Text{"文件夹名“{name}”不能用作网址", "只用小写英文字母和数字，词之间用连字符 -，例如改名为 {near}"},
		en: Text{"the folder name “{name}” cannot be part of an address", "use lower-case words of a–z and 0–9 joined by hyphens; for example, rename it to {near}"},
	},
	"device-name": {
		zh: Text{"“{name}”是 Windows 留给设备的名字，不能用作文件名和网址", "换一个名字"},
		en: Text{"Windows keeps the name “{name}” for a device, so that no file can be called so", "choose another name"},
	},
	"page-name": {
		zh: Text{"文件名“{name}”不能用作网址", "只用小写英文字母和数字，词之间用连字符 -，例如改名为 {near}"},
		en: Text{"the file name “{name}” cannot be part of an address", "use lower-case words of a–z and 0–9 joined by hyphens; for example, rename it to {near}"},
	},
	"reserved-name": {
		zh: Text{"“{name}”是程序自己使用的网址，不能用作栏目名", "换一个名字。程序保留的有：{reserved}"},
		en: Text{"the address “{name}” belongs to the program and cannot be a section", "choose another name. Reserved are {reserved}"},
	},
	"asset-name": {
		zh: Text{"这个文件的名字不能用作网址", "只用小写英文字母、数字、连字符 -，例如改名为 {near}，正文中的引用也相应修改"},
		en: Text{"the name of this file cannot be part of an address", "use lower-case letters, digits and hyphens; for example, rename it to {near} and change the text that shows it"},
	},
	"not-narrative": {
		zh: Text{"这个文件不会发布：既不是页面（.md），也不是图片等附件", "可用的附件：{known}；其他文件移到别处"},
		en: Text{"this file is not published: it is neither a page (.md) nor a picture or document", "these may stand beside the pages: {known}; move anything else away"},
	},
	"page-twice": {
		zh: Text{"这个页面的网址 /{path}/ 已经被 {first} 占用", "两个文件留一个，或改名"},
		en: Text{"the address /{path}/ of this page is taken by {first}", "keep one of the two files, or rename one"},
	},
	"body-empty": {
		zh: Text{"页面只有标题等信息，没有正文", "在第二行 --- 之后写正文"},
		en: Text{"the page has a title and no text", "write the text after the second line of ---"},
	},
	"front-missing": {
		zh: Text{"页面开头没有标题等信息", "第一行写三个英文减号 ---，随后写 title: 标题 和 description: 简介，再写一行 ---，之后是正文"},
		en: Text{"the page does not begin with its title and description", "make the first line ---, then write title: … and description: …, then another line of ---, then the text"},
	},
	"front-dashes": {
		zh: Text{"这一行看起来是标题信息的结尾，但不是三个英文减号", "改成 ---（切换到英文输入法，连按三次减号）"},
		en: Text{"this line looks like the end of the front matter, but is not three hyphens", "change it to ---"},
	},
	"front-open": {
		zh: Text{"开头的标题信息没有结束", "在标题信息之后、正文之前加一行 ---"},
		en: Text{"the front matter that begins here is never closed", "add a line of --- between it and the text"},
	},
}
