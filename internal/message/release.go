package message

// release holds what is said about making a release, signing and the cache.
var release = table{
	"release-exists": {
		zh: Text{"已经有名为“{name}”的发布", "发布之后不再改动；换一个名称，如在末尾加“-2”"},
		en: Text{"there is a release “{name}” already", "releases never change; choose another name, such as the same with -2 at its end"},
	},
	"release-date-before": {
		zh: Text{"发布日期 {date} 早于上一次发布“{name}”的 {before}", "用 --date 写明今天或上一次发布之后的日期"},
		en: Text{"the release's day {date} is before that of the last one, “{name}” of {before}", "give --date the day on which the release is made"},
	},
	"release-no-change": {
		zh: Text{"与上一次发布“{name}”相比，指标和图表没有变化", ""},
		en: Text{"no figure or chart has changed since the last release, “{name}”", ""},
	},
	"release-without-base": {
		zh: Text{"还没有填写网站的网址，这次发布的引文和图片里只有从网站根目录起的路径", "在 data/site.yaml 的 base-url 填写网址后再发布，或用 --base-url 写明"},
		en: Text{"the site's address is not known, so the citations and pictures of this release have paths from the site's root alone", "fill in base-url of data/site.yaml before the release, or give --base-url"},
	},
	"key-unreadable": {
		zh: Text{"读不了密钥文件：{error}", "检查 --sign 后面的文件名"},
		en: Text{"the key file cannot be read: {error}", "check the file name after --sign"},
	},
	"key-none": {
		zh: Text{"文件里没有 PEM 格式的 Ed25519 私钥", "用 openssl genpkey -algorithm ed25519 -out key.pem 生成一把"},
		en: Text{"the file holds no secret Ed25519 key in PEM form", "make one with: openssl genpkey -algorithm ed25519 -out key.pem"},
	},
	"key-encrypted": {
		zh: Text{"私钥有口令保护，程序读不了", "用 openssl pkey -in 原文件 -out 新文件 去掉口令，新文件妥善保管"},
		en: Text{"the key is protected by a passphrase, which the program cannot ask for", "take it away with: openssl pkey -in OLD -out NEW, and keep the new file safe"},
	},
	"key-public": {
		zh: Text{"这是公钥，不能用来签名", "--sign 后面写私钥文件"},
		en: Text{"this is a public key, which cannot sign", "give --sign the secret key"},
	},
	"key-exposed": {
		zh: Text{"私钥放在会公开的文件夹里", "移到报告文件夹以外，或 content/、data/、templates/ 和输出文件夹以外的地方"},
		en: Text{"the secret key lies in a folder that is published", "move it out of content/, data/, templates/ and the folder of the finished site"},
	},
	"cache-damaged": {
		zh: Text{"缓存条目不完整，已丢弃并重新生成", ""},
		en: Text{"an entry of the cache was damaged; it was thrown away and made anew", ""},
	},
	"cache-unwritable": {
		zh: Text{"缓存写不进去：{error}。网站照常生成，只是下次会慢一些", "检查磁盘空间与权限，或用 --cache 指定别的文件夹，--cache off 关闭缓存"},
		en: Text{"the cache cannot be written: {error}. The site is whole; the next build will be slower", "check the disk and its permissions, or choose another folder with --cache, or --cache off"},
	},
}
