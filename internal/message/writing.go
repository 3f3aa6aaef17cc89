package message

// writing holds what is said about links of the finished site and about the disk.
var writing = table{
	"build-interrupted": {
		zh: Text{"生成被中断", ""},
		en: Text{"the build was interrupted", ""},
	},
	"build-failed": {
		zh: Text{"生成失败：{error}", "检查磁盘与文件权限后再试"},
		en: Text{"the build failed: {error}", "check the disk and the permissions and try again"},
	},
	"link-no-file": {
		zh: Text{"链接“{link}”指向的页面不存在（页面 {page}）", "相近的地址：{nearest}。指向报告自己的页面用 page:"},
		en: Text{"the link “{link}” leads to no page of the report (on {page})", "nearest: {nearest}. Refer to the report's own pages with page:"},
	},
	"link-no-anchor": {
		zh: Text{"链接“{link}”指向的位置不存在（页面 {page}）", "相近的编号：{nearest}"},
		en: Text{"the link “{link}” leads to no place on its page (on {page})", "nearest: {nearest}"},
	},
	"link-leaves": {
		zh: Text{"链接“{link}”越出了报告的范围（页面 {page}）", "指向别的网站请写完整网址；指向报告自己的页面用 page:"},
		en: Text{"the link “{link}” leaves the report (on {page})", "write the whole address of other sites; refer to the report's own pages with page:"},
	},
	"link-absolute": {
		zh: Text{"链接“{link}”以斜杠开头，报告换一个路径就会失效（页面 {page}）", "指向报告自己的页面用 page:"},
		en: Text{"the link “{link}” begins with a slash and would fail wherever the report stands under a path (on {page})", "refer to the report's own pages with page:"},
	},
	"link-folder": {
		zh: Text{"链接“{link}”指向文件夹而不是文件（页面 {page}）", "相近的地址：{nearest}"},
		en: Text{"the link “{link}” leads to a folder and not to a file (on {page})", "nearest: {nearest}"},
	},
	"link-empty": {
		zh: Text{"页面 {page} 有一个空链接", "写上去处"},
		en: Text{"{page} has an empty link", "say where it leads"},
	},
	"link-malformed": {
		zh: Text{"链接“{link}”不是有效的网址（页面 {page}）", "检查空格和符号"},
		en: Text{"the link “{link}” is no valid address (on {page})", "check blanks and signs"},
	},
	"link-local": {
		zh: Text{"链接“{link}”指向编辑自己的电脑（页面 {page}）", "改成读者能打开的网址"},
		en: Text{"the link “{link}” leads to the author's own machine (on {page})", "use an address that readers can open"},
	},
	"link-duplicate-id": {
		zh: Text{"页面 {page} 有两处编号都是“{link}”", "给标题写不同的 {#编号}"},
		en: Text{"{page} has two elements with the id “{link}”", "give the headings different ids"},
	},
	"write-system": {
		zh: Text{"{path} 写不进去：{error}", "检查磁盘与文件权限后再试"},
		en: Text{"{path} cannot be written: {error}", "check the disk and the permissions and try again"},
	},
	"write-busy": {
		zh: Text{"另一次生成正在写 {path}", "等它结束后再试"},
		en: Text{"another build is writing into {path}", "try again when it has ended"},
	},
	"write-not-directory": {
		zh: Text{"{path} 不是文件夹", "换一个 --out，或移走同名文件"},
		en: Text{"{path} is not a folder", "choose another --out, or move the file away"},
	},
	"write-not-ours": {
		zh: Text{"{path} 里有不是 zonepress 生成的内容：{other}", "为免误删，没有写入；用 --out 指定空文件夹或以前生成的文件夹"},
		en: Text{"{path} holds things that zonepress did not make: {other}", "nothing was written, lest they be lost; give --out an empty folder or one made by an earlier build"},
	},
	"write-immovable": {
		zh: Text{"文件夹 {path} 是挂载点或正被占用，无法整体替换", "用 --out 指定挂载点下的一个子文件夹"},
		en: Text{"the folder {path} is a mount point or in use, so it cannot be replaced as a whole", "give --out a folder below it"},
	},
	"write-damaged": {
		zh: Text{"清单文件 {path} 已损坏", "确认文件夹内没有要保留的东西后，删除整个文件夹再生成"},
		en: Text{"the manifest {path} is damaged", "make sure that nothing in the folder is needed, delete the folder and build again"},
	},
	"write-leftover": {
		zh: Text{"上次中断留下的 {path} 清理不掉：{error}", "手工删除后再试"},
		en: Text{"{path}, left by a build that was stopped, cannot be cleared away: {error}", "delete it by hand and try again"},
	},
	"write-bad-path": {
		zh: Text{"不能作为网页地址的文件名：{path}", "用小写英文字母、数字和连字符"},
		en: Text{"the file name {path} cannot be an address", "use lower-case letters, digits and hyphens"},
	},
	"write-twice": {
		zh: Text{"两处内容要写成同一个文件 {path}", "改掉其中一个的名称"},
		en: Text{"two things would be written to the same file {path}", "rename one of them"},
	},
	"write-clash": {
		zh: Text{"{path} 是文件，而 {other} 需要它是文件夹", "改掉其中一个的名称"},
		en: Text{"{path} is a file, but {other} needs a folder there", "rename one of them"},
	},
	"write-case-clash": {
		zh: Text{"{path} 与 {other} 只有大小写不同", "改掉其中一个的名称"},
		en: Text{"{path} and {other} differ in upper and lower case alone", "rename one of them"},
	},
	"write-foreign": {
		zh: Text{"{path} 不是 zonepress 写的，挡住了 {other}", "移走或改名后再生成"},
		en: Text{"{path} was not written by zonepress and stands in the way of {other}", "move or rename it and build again"},
	},
	"write-full": {
		zh: Text{"写 {path} 时磁盘空间不够", "腾出空间后再试"},
		en: Text{"no space is left on the disk for {path}", "free some space and try again"},
	},
	"write-denied": {
		zh: Text{"没有写入 {path} 的权限", "检查文件夹权限，或换一个 --out"},
		en: Text{"the permission to write {path} is missing", "check the folder's permissions, or choose another --out"},
	},
}
