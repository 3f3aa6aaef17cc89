package message

// promise holds what is said about addresses that were released.
var promise = table{
	"lock-missing": {
		zh: Text{"已有发布（最近一次是 {release}），却没有记录网址的 data/urls.lock", "从版本库恢复这个文件；它由 zonepress release 写入"},
		en: Text{"there are releases, the newest of them {release}, but no data/urls.lock with their addresses", "restore the file from version control; zonepress release writes it"},
	},
	"lock-unreadable": {
		zh: Text{"无法读取网址记录：{reason}", "检查它是不是文件、是否可读"},
		en: Text{"cannot read the list of addresses: {reason}", "see that it is a file and may be read"},
	},
	"lock-changed": {
		zh: Text{"网址记录与末行的校验不符，可能被手工改动过", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"the list of addresses does not agree with the seal in its last line, as if changed by hand", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lock-cut": {
		zh: Text{"网址记录不完整：末行没有校验", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"the list of addresses is cut off: it does not end in its seal", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lock-conflict": {
		zh: Text{"网址记录中留有版本合并的冲突标记", "选用其中一边的整个文件，再运行 zonepress release"},
		en: Text{"version control left a conflict in the list of addresses", "take the whole file of one side, then run zonepress release"},
	},
	"lock-newer": {
		zh: Text{"网址记录的格式是 {text}，这个程序不认识", "用更新的 zonepress"},
		en: Text{"the list of addresses is of format {text}, which this program does not know", "use a newer zonepress"},
	},
	"lock-head": {
		zh: Text{"网址记录的第一行不是它的格式，而是“{text}”", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"the list of addresses does not begin with its format, but with “{text}”", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lock-address": {
		zh: Text{"这一行不是网址：“{text}”", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"this line is no address: “{text}”", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lock-order": {
		zh: Text{"网址 {text} 不在它该在的位置", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"the address {text} stands out of order", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lock-twice": {
		zh: Text{"网址 {text} 列了两次", "从版本库恢复这个文件；网址由 zonepress release 记录"},
		en: Text{"the address {text} is listed twice", "restore the file from version control; addresses are recorded by zonepress release"},
	},
	"lost-edition": {
		zh: Text{"{name} 版发布过的 {count} 个网址全部没有了，如 {first}", "恢复 content/{name}/，或在 data/redirects.yaml 中逐一说明去向"},
		en: Text{"all {count} released addresses of the edition {name} are lost, such as {first}", "restore content/{name}/, or say in data/redirects.yaml what became of them"},
	},
	"lost-figure": {
		zh: Text{"指标 {name} 发布过的 {count} 个网址没有了，如 {first}", "改了名的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses of figure {name} are lost, such as {first}", "if it was renamed, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"lost-figure-near": {
		zh: Text{"指标 {name} 发布过的 {count} 个网址没有了，如 {first}", "改名为 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses of figure {name} are lost, such as {first}", "if it is now {near}, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"lost-chart": {
		zh: Text{"图 {name} 发布过的 {count} 个网址没有了，如 {first}", "改了名的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses of chart {name} are lost, such as {first}", "if it was renamed, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"lost-chart-near": {
		zh: Text{"图 {name} 发布过的 {count} 个网址没有了，如 {first}", "改名为 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses of chart {name} are lost, such as {first}", "if it is now {near}, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"lost-version": {
		zh: Text{"第 {name} 次发布的 {count} 个网址没有了，如 {first}", "这些页面由 data/releases/ 生成；从版本库恢复那次发布的文件"},
		en: Text{"{count} addresses of release number {name} are lost, such as {first}", "these pages are made from data/releases/; restore the file of that release from version control"},
	},
	"lost-release": {
		zh: Text{"发布 {name} 的 {count} 个网址没有了，如 {first}", "从版本库恢复 data/releases/{name}.yaml"},
		en: Text{"{count} addresses of release {name} are lost, such as {first}", "restore data/releases/{name}.yaml from version control"},
	},
	"lost-part": {
		zh: Text{"发布过的 {count} 个 {name} 网址不再生成，如 {first}", "检查 base-url 等设置是否与发布时一致；确已取消的，在 data/redirects.yaml 中逐一说明，如：{gone}"},
		en: Text{"{count} released addresses {name} of figures and charts are made no more, such as {first}", "see whether base-url and the like are as they were; if it is meant, say so of each in data/redirects.yaml, such as: {gone}"},
	},
	"lost-folder": {
		zh: Text{"{name} 下发布过的 {count} 个网址没有了，如 {first}", "移走了的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses below {name} are lost, such as {first}", "if they were moved, add to data/redirects.yaml: {renamed}; if they were withdrawn, add: {gone}"},
	},
	"lost-folder-near": {
		zh: Text{"{name} 下发布过的 {count} 个网址没有了，如 {first}", "移到 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"{count} released addresses below {name} are lost, such as {first}", "if they are now below {near}, add to data/redirects.yaml: {renamed}; if they were withdrawn, add: {gone}"},
	},
	"lost-address": {
		zh: Text{"发布过的网址 {name} 没有了", "移走了的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"the released address {name} is lost", "if it was moved, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"lost-address-near": {
		zh: Text{"发布过的网址 {name} 没有了", "移到 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"the released address {name} is lost", "if it is now {near}, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"redirect-broken": {
		zh: Text{"这一条把 {from} 引到 {to}，那里没有内容（这样的网址共 {count} 个）", "改正 to；新的地方没有对应内容的，对旧网址另写一条 from: 和 gone:"},
		en: Text{"this entry leads from {from} to {to}, where there is nothing ({count} such addresses)", "correct to; where the new place has no such thing, add an entry of the old address with from: and gone:"},
	},
	"redirect-file": {
		zh: Text{"{from} 是文件，不能引到 {to}：静态网站只能在原处放上同类文件", "to 写扩展名相同的文件，或改写 gone: 和原因"},
		en: Text{"{from} is a file and cannot lead to {to}: a static site can only put a file of the same kind in its place", "write a file with the same ending, or gone: and the reason"},
	},
	"redirect-standing": {
		zh: Text{"{from} 仍有内容，这一条用不上", "删去这一条，或移走那里的内容"},
		en: Text{"{from} is still there, so that it cannot lead on", "delete the entry, or move what stands there"},
	},
	"rules-limit": {
		zh: Text{"{store} 最多接受 {most} 条规则，其余 {count} 个网址由页面引导", "不必处理；需要服务器应答 301 的，改用 nginx"},
		en: Text{"{store} takes {most} rules at most, so that {count} more addresses lead on by their pages alone", "nothing need be done; where servers shall answer 301, use nginx"},
	},
}
