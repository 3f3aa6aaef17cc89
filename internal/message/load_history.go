package message

// loadReleases holds what is said about the files of data/releases/. Commands
// write them, so the mend is never to edit one.
var loadReleases = table{
	"release-changed": {
		zh: Text{"这个文件生成以后被改动过，内容与末行的校验码不符", "从版本库恢复原来的文件，例如 git checkout -- 文件名；要更正已公布的数字，改 data/indicators/ 并在 data/corrections.yaml 写明原因，不要改这里"},
		en: Text{"this file was changed after the command wrote it: it does not agree with its seal", "restore it from version control (git checkout -- FILE); to correct a published number, change data/indicators/ and explain it in data/corrections.yaml, not here"},
	},
	"release-cut": {
		zh: Text{"这个文件不完整，末行的校验码不见了", "从版本库恢复原来的文件，例如 git checkout -- 文件名；不要手工补写"},
		en: Text{"this file is not complete: the seal at its end is missing", "restore it from version control (git checkout -- FILE); do not mend it by hand"},
	},
	"release-conflict": {
		zh: Text{"版本合并在这里留下了冲突标记，两份内容混在一起", "整份选用其中一方的文件，例如 git checkout --theirs 文件名；两边都发布过新的一版时，保留先公布的，再重新运行 zonepress release"},
		en: Text{"a merge left its marks here, with two texts mixed", "take the whole file of one side (git checkout --theirs FILE); if both sides made a release, keep the one published first and run zonepress release again"},
	},
	"release-newer": {
		zh: Text{"这一版由更新的 zonepress 写成（格式 {version}），现在的程序只认识格式 {known}", "换用更新的 zonepress；不要改动这个文件"},
		en: Text{"this release was written by a newer zonepress (form {version}); this one knows form {known}", "use the newer zonepress, and leave the file as it is"},
	},
	"release-key": {
		zh: Text{"不认识的键“{key}”；这个文件不是 zonepress release 写成的样子", "从版本库恢复原来的文件；若是更新的 zonepress 写的，换用那个版本"},
		en: Text{"unknown key “{key}”: this is not what zonepress release writes", "restore the file from version control; if a newer zonepress wrote it, use that one"},
	},
	"release-form": {
		zh: Text{"这里不是 zonepress release 写成的样子：“{text}”", "从版本库恢复原来的文件；若是更新的 zonepress 写的，换用那个版本"},
		en: Text{"this is not what zonepress release writes: “{text}”", "restore the file from version control; if a newer zonepress wrote it, use that one"},
	},
	"release-name": {
		zh: Text{"这一版的名称是“{name}”，与文件名不符", "把文件改名为 {file}；名称是网址的一部分，不能改"},
		en: Text{"this release is called “{name}”, unlike its file", "rename the file to {file}; the name is part of addresses and stays"},
	},
	"release-copy": {
		zh: Text{"这个文件是 {file} 的副本", "删除这个副本"},
		en: Text{"this file is a copy of {file}", "delete the copy"},
	},
	"release-name-form": {
		zh: Text{"“{name}”不能用作版本名称", "从版本库恢复原来的文件；名称只用小写英文字母和数字，用 - 或 . 连接，例如 2026-11"},
		en: Text{"“{name}” cannot be the name of a release", "restore the file from version control; a name has lower-case letters and digits joined by - or ., such as 2026-11"},
	},
	"release-number-twice": {
		zh: Text{"又一个第 {number} 版，前一个在 {first}", "多半是两个分支各自发布了一版：保留先公布的，删除另一个文件，再重新运行 zonepress release"},
		en: Text{"there are two releases with the number {number}; the other is at {first}", "probably two branches made one each: keep the one published first, delete the other file and run zonepress release again"},
	},
	"release-number-missing": {
		zh: Text{"有第 {number} 版，却没有第 {missing} 版", "从版本库恢复第 {missing} 版的文件；已发布的版本不能删除"},
		en: Text{"there is a release {number}, but no release {missing}", "restore the file of release {missing} from version control; what was released is never deleted"},
	},
	"release-date-order": {
		zh: Text{"第 {number} 版的日期 {date} 早于前一版的 {before}（{first}）", "若尚未发布，删除这个文件，用正确的日期重新运行 zonepress release；否则从版本库恢复"},
		en: Text{"release {number} is dated {date}, before the one before it: {before} ({first})", "if it is not published yet, delete the file and run zonepress release with the right date; else restore it from version control"},
	},
	"merge-conflict": {
		zh: Text{"版本合并在这里留下了冲突标记 <<<<<<< 或 >>>>>>>", "在标记之间的两种内容中选定一种，删除三行标记；要找全文件里的每一处"},
		en: Text{"a merge left its marks <<<<<<< or >>>>>>> here", "choose one of the two texts between the marks, delete the three lines of marks, and look for more of them"},
	},
}

// loadCorrections holds what is said about data/corrections.yaml.
var loadCorrections = table{
	"unknown-correction-kind": {
		zh: Text{"kind 不能写“{word}”", "可以写：revision（有了更新、更全的来源）、correction（更正错误）、method（口径或算法变了）、wording（只改文字）"},
		en: Text{"kind cannot be “{word}”", "it can be revision (a newer or fuller source), correction (a mistake mended), method (defined or counted otherwise) or wording"},
	},
	"unknown-corrected-measure": {
		zh: Text{"measure 不能写“{word}”", "更正数值本身时不写 measure；否则可以写：{known}"},
		en: Text{"measure cannot be “{word}”", "leave it out for the value itself; else it can be: {known}"},
	},
	"number-bare": {
		zh: Text{"{key} 只写数字，不能写“{typed}”", "写 {key}: {number}"},
		en: Text{"{key} takes digits alone, not “{typed}”", "write {key}: {number}"},
	},
	"correction-without-new": {
		zh: Text{"这里缺少 new，即更正后的数", "补上 new: 新的数；若这个数已撤回、不再公布，写一个空的 new:"},
		en: Text{"the new number is missing here", "add new: …; if the number was withdrawn and is published no longer, write new: with nothing behind it"},
	},
	"correction-same": {
		zh: Text{"新旧两个数相同，都是 {number}", "检查 old 和 new；若只是单位、“超”“约”等说法变了，写 kind: method"},
		en: Text{"the old number and the new one are the same: {number}", "check old and new; if only the unit or a word such as “over” or “about” changed, write kind: method"},
	},
	"correction-of-words": {
		zh: Text{"kind 为 wording 的更正只改文字，不能有 {key}", "删去 old 和 new；若数也变了，kind 写 revision、correction 或 method"},
		en: Text{"a correction of wording changes no number, so it has no {key}", "remove old and new; if the number changed too, write kind: revision, correction or method"},
	},
	"correction-twice": {
		zh: Text{"{figure} 的同一个数在同一天已有一条更正，在 {first}", "合并成一条：old 写最早公布的数，new 写现在的数"},
		en: Text{"the same number of {figure} is corrected on the same day at {first}", "make one entry of the two: old as first published, new as it is now"},
	},
}

// loadRedirects holds what is said about data/redirects.yaml.
var loadRedirects = table{
	"redirect-of-nothing": {
		zh: Text{"没有写明是什么的去向", "写其中一个：figure: 原来的指标 id、chart: 原来的图表 id、from: 原来的地址"},
		en: Text{"this does not say what is sent on", "write one of figure: OLD-ID, chart: OLD-ID and from: /old/address/"},
	},
	"redirect-of-two": {
		zh: Text{"{first} 和 {second} 只能写一个", "分成两条，各写一个"},
		en: Text{"{first} and {second} exclude each other", "make two entries, with one of them each"},
	},
	"redirect-nowhere": {
		zh: Text{"没有写明去向", "改了名的写 to: 新的 id 或地址；撤下的写 gone: 原因"},
		en: Text{"this does not say where to", "write to: NEW-ID or /address/ for what was renamed, gone: and the reason for what was withdrawn"},
	},
	"redirect-two-ways": {
		zh: Text{"{first} 和 {second} 只能写一个", "有新地址的留 to，不再提供的留 gone"},
		en: Text{"{first} and {second} exclude each other", "keep to where there is a new address, gone where there is nothing in its place"},
	},
	"redirect-home": {
		zh: Text{"首页的地址不能转到别处", "删除这一条"},
		en: Text{"the home page cannot be sent elsewhere", "delete the entry"},
	},
	"address-form": {
		zh: Text{"{key} 的“{typed}”不是站内地址", "从网站根目录写起，如 /figures/high-tech-firms/ 或 /data/all.csv；from 还可写 /14th/*，指这个文件夹下的全部地址"},
		en: Text{"“{typed}” for {key} is no address of the site", "write it from the site's root, such as /figures/high-tech-firms/ or /data/all.csv; from can also be /14th/*, for all addresses below that"},
	},
	"address-form-near": {
		zh: Text{"{key} 的“{typed}”不是站内地址的写法", "写成 {near}"},
		en: Text{"“{typed}” for {key} is not how an address of the site is written", "write {near}"},
	},
	"redirect-id": {
		zh: Text{"“{typed}”是地址；改名的指标或图表，to 写新的 id", "写成 to: 新的 id，如 high-tech-firms"},
		en: Text{"“{typed}” is an address; for a figure or chart, to is its new id", "write to: NEW-ID, such as high-tech-firms"},
	},
	"redirect-id-near": {
		zh: Text{"“{typed}”是地址；改名的指标或图表，to 写新的 id", "写成 to: {near}"},
		en: Text{"“{typed}” is an address; for a figure or chart, to is its new id", "write to: {near}"},
	},
	"redirect-twice": {
		zh: Text{"“{from}”的去向写了两次，前一次在 {first}", "留下正确的一条"},
		en: Text{"“{from}” is sent on twice, first at {first}", "keep the right entry"},
	},
	"redirect-to-itself": {
		zh: Text{"to 写的“{to}”又回到了自己", "to 写现在的 id 或地址；不再提供的改写 gone: 原因"},
		en: Text{"“{to}” leads back to itself", "write the present id or address, or gone: and the reason where there is none"},
	},
	"redirect-circle": {
		zh: Text{"几条去向绕成了一圈：{circle}", "其中现在还在的那一个不要写去向，删除它的那一条"},
		en: Text{"these lead round in a circle: {circle}", "delete the entry of the one that still exists"},
	},
	"redirect-chain": {
		zh: Text{"“{to}”自己又转到了别处（{next}）", "直接写成 to: {end}"},
		en: Text{"“{to}” is itself sent on ({next})", "write to: {end} at once"},
	},
	"redirect-chain-gone": {
		zh: Text{"“{to}”已经撤下（{next}）", "删去 to，改写 gone: 原因"},
		en: Text{"“{to}” has been withdrawn ({next})", "remove to, and write gone: and the reason"},
	},
}
