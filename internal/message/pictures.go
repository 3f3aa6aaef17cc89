package message

// pictures holds what is said about the pictures beside the narrative: of their
// references first, then of their files. The latter codes begin with photo-.
var pictures = table{
	"unknown-image": {
		zh: Text{"找不到图片 {file}", "相近的文件：{nearest}。图片放在文章旁边"},
		en: Text{"there is no picture {file}", "nearest: {nearest}. Pictures stand beside the narrative"},
	},
	"image-case": {
		zh: Text{"图片“{target}”的大小写与文件名不同", "网址区分大小写，写成 {name}"},
		en: Text{"the picture “{target}” is written in other letters than its file", "addresses tell capitals from small letters: write {name}"},
	},
	"image-outside": {
		zh: Text{"图片“{target}”不在报告的 content/ 里", "把图片放到文章旁边，只写文件名，文件夹之间用 /。相近的文件：{nearest}"},
		en: Text{"the picture “{target}” does not stand in the content/ of the report", "put it beside the text and write its name alone, with / between folders. Nearest: {nearest}"},
	},
	"image-format": {
		zh: Text{"“{target}”不是网页能显示的图片", "用手机或看图软件另存为 JPEG（.jpg）。可用的格式：{known}；PDF 等文件用链接 [文字](文件名)"},
		en: Text{"“{target}” is no picture that web pages can show", "save it as JPEG (.jpg). Possible are {known}; link to documents: [text](name)"},
	},
	"image-elsewhere": {
		zh: Text{"图片“{target}”在别的网站上", "把图片放到 content/ 中，报告不引用外站图片"},
		en: Text{"the picture “{target}” is on another site", "put it into content/; a report shows no pictures of other hosts"},
	},
	"image-not-here": {
		zh: Text{"这里不能放图片“{target}”", "图片放在章节正文里"},
		en: Text{"a picture such as “{target}” cannot stand here", "put it into the text of a section"},
	},
	"image-without-words": {
		zh: Text{"图片“{target}”没有文字说明", "在方括号里写明图上是什么，供看不见图的读者使用：![图上是什么](文件名 \"摄影：姓名\")"},
		en: Text{"the picture “{target}” has no words", "say in the brackets what it shows, for readers who cannot see it: ![what it shows](name \"Photo: whose\")"},
	},
	"image-words-vague": {
		zh: Text{"“{text}”没有说明图上是什么", "写一句话，让看不见图的读者知道图上有什么，如：技术人员在实验室调试设备"},
		en: Text{"“{text}” does not say what the picture shows", "write what somebody who cannot see it should know, such as: technicians adjust a machine in a laboratory"},
	},
	"image-without-credit": {
		zh: Text{"图片“{target}”没有署名", "在文件名后空一格，用英文引号写明出处：\"摄影：姓名\"；要加图片说明，写 \"说明｜摄影：姓名\""},
		en: Text{"the picture “{target}” has no credit", "write whose it is in quotes behind the name: \"Photo: name\"; with a caption: \"caption | Photo: name\""},
	},
	"image-credit-unclear": {
		zh: Text{"“{credit}”会作为图片的署名，但看不出是谁拍的、由谁提供", "署名写成“摄影：姓名”“供图：单位”；如果是图片说明，后面加上 ｜ 和署名"},
		en: Text{"“{credit}” is printed as the credit of the picture, but does not say whose it is", "write “Photo: name” or “Courtesy of …”; if it is a caption, add | and the credit"},
	},
	"photo-empty": {
		zh: Text{"图片 {file} 是空文件", "重新拷贝一份"},
		en: Text{"the picture {file} is empty", "copy it anew"},
	},
	"photo-broken": {
		zh: Text{"图片 {file} 已损坏或不完整", "重新拷贝，或用看图软件打开后另存一份。（{error}）"},
		en: Text{"the picture {file} is damaged or cut short", "copy it anew, or open it in an image viewer and save it again ({error})"},
	},
	"photo-foreign": {
		zh: Text{"{file} 的内容是 {is}，不是网页能显示的图片，改文件名没有用", "用手机或看图软件打开，另存为 JPEG（.jpg）；iPhone 可在“设置—相机—格式”选“兼容性最佳”"},
		en: Text{"the content of {file} is {is}, which web pages cannot show; a new name does not help", "open it in an image viewer and save it as JPEG (.jpg); an iPhone does so with Settings, Camera, Formats, Most Compatible"},
	},
	"photo-mislabelled": {
		zh: Text{"{file} 的内容与后缀不符，实际是 {ending}", "把后缀改成 {ending}，正文中的引用也相应修改"},
		en: Text{"{file} is not what its name says: it is {ending}", "give its name the ending {ending}, also in the text"},
	},
	"photo-print-colours": {
		zh: Text{"图片 {file} 用的是印刷色（CMYK），网页上颜色会变", "用看图软件把颜色模式改为 RGB 后另存"},
		en: Text{"the picture {file} is in printing colours (CMYK), which web pages show wrongly", "change its colour mode to RGB and save it again"},
	},
	"photo-unsupported": {
		zh: Text{"图片 {file} 用了少见的编码，多数浏览器不能显示", "用看图软件另存为普通的 JPEG 或 PNG。（{error}）"},
		en: Text{"the picture {file} is coded in a way that few browsers know", "save it as an ordinary JPEG or PNG ({error})"},
	},
	"photo-too-large": {
		zh: Text{"图片 {file} 太大：{width} × {height} 像素", "缩小到 {limit} 百万像素以内；网页上 2400 像素宽就够了"},
		en: Text{"the picture {file} is too large: {width} × {height} pixels", "make it smaller than {limit} million; 2400 pixels across are enough for a page"},
	},
	"photo-too-heavy": {
		zh: Text{"图片 {file} 有 {size}，太大", "缩小到 {limit} 以内；网页上 2400 像素宽就够了"},
		en: Text{"the picture {file} has {size}", "make it smaller than {limit}; 2400 pixels across are enough for a page"},
	},
	"photo-tiny": {
		zh: Text{"图片 {file} 只有 {width} × {height} 像素，读者看不见", "换一张大一些的，或删去"},
		en: Text{"the picture {file} has {width} × {height} pixels; nobody can see it", "take a larger one, or leave it out"},
	},
	"photo-moving-webp": {
		zh: Text{"{file} 是会动的 WebP，不能发布", "另存为 GIF，或取其中一帧存为 JPEG"},
		en: Text{"{file} is an animated WebP and cannot be published", "save it as GIF, or one of its pictures as JPEG"},
	},
	"photo-active": {
		zh: Text{"{file} 第 {line} 行含有脚本：{what}", "用绘图软件重新导出为普通 SVG（不含脚本、动画和网页内容），或导出为 PNG"},
		en: Text{"{file} holds a script in line {line}: {what}", "export it as plain SVG, without scripts or web content, or as PNG"},
	},
	"photo-outward": {
		zh: Text{"{file} 第 {line} 行引用了文件以外的内容：{what}", "导出时嵌入图片和字体（字体转为曲线），去掉链接；或导出为 PNG"},
		en: Text{"{file} asks in line {line} for something outside itself: {what}", "embed pictures, turn text into outlines and take links away; or export it as PNG"},
	},
	"photo-embedded": {
		zh: Text{"{file} 第 {line} 行嵌入的照片带有拍摄信息，可能泄露位置：{what}", "先把照片另存为不带拍摄信息的文件再嵌入，或导出为 PNG"},
		en: Text{"{file} holds in line {line} a photograph with what the camera noted, which may give a place away: {what}", "embed it without, or export the drawing as PNG"},
	},
	"photo-sizeless": {
		zh: Text{"{file} 没有写明画面大小", "导出时选择带 viewBox 或宽高的 SVG"},
		en: Text{"{file} does not say how large it is", "export it with a viewBox or with width and height"},
	},
	"photo-small": {
		zh: Text{"照片 {file} 只有 {width} 像素宽，在屏幕上会很小", "换一张宽 1200 像素以上的原图"},
		en: Text{"the photograph {file} is {width} pixels wide and will look small", "take the original, of 1200 pixels or more"},
	},
	"photo-heavy": {
		zh: Text{"图片 {file} 发布后仍有 {size}，手机打开会很慢", "照片存为 JPEG；图表减少颜色或尺寸；GIF 减少帧数"},
		en: Text{"the picture {file} still has {size} when published, which is slow on a phone", "save photographs as JPEG; give drawings fewer colours or pixels, and GIFs fewer frames"},
	},
	"photo-moves": {
		zh: Text{"{file} 会动，读者无法让它停下", "不是必须动的，换成静止的图片"},
		en: Text{"{file} moves, and readers cannot stop it", "take a still picture unless it must move"},
	},
	"photo-unused": {
		zh: Text{"没有文章用到图片 {file}，不会发布", "在文章里写 ![图上是什么]({name} \"摄影：姓名\")，或删去文件"},
		en: Text{"no text shows the picture {file}; it is not published", "show it with ![what it shows]({name} \"Photo: whose\"), or delete the file"},
	},
}
