package message

// history holds what is said where what stands now does not agree with what was
// released.
var history = table{
	"revision-silent": {
		zh: Text{"{number} 在发布 {release} 中是 {old}，现在是 {new}，没有更正记录", "改得对的，在 data/corrections.yaml 中加上这一条，写明日期、种类和原因：{entry}；否则改回 {old}"},
		en: Text{"{number} was {old} in release {release} and is {new} now, which nothing explains", "if it is right, add this entry to data/corrections.yaml with its date, kind and reason: {entry}; otherwise restore {old}"},
	},
	"revision-derived": {
		zh: Text{"推算得出的 {number} 在发布 {release} 中是 {old}，现在是 {new}，而它所依据的数都没有更正", "多半是小数位数、总体（whole）或“最新”所指的时期变了；改得对的，在 data/corrections.yaml 中加上这一条，写明日期、种类和原因：{entry}"},
		en: Text{"{number}, which is worked out, was {old} in release {release} and is {new} now, though nothing that it rests on was corrected", "perhaps the decimals, the whole or the period meant by “latest” changed; if it is right, add this entry to data/corrections.yaml with its date, kind and reason: {entry}"},
	},
	"revision-unfinished": {
		zh: Text{"{number} 在发布 {release} 中是 {old}，更正记录 {first} 把它改为 {end}，而现在是 {new}", "检查数和记录哪个对；又改了一次的，在 data/corrections.yaml 中再加上这一条：{entry}"},
		en: Text{"{number} was {old} in release {release}, the entry at {first} makes it {end}, and it is {new} now", "see whether the number or the entry is right; if it changed once more, add this entry to data/corrections.yaml: {entry}"},
	},
	"revision-withdrawn": {
		zh: Text{"{number} 在发布 {release} 中是 {old}，现在没有了，没有更正记录", "撤回这个数的，在 data/corrections.yaml 中加上这一条（new 留空），写明日期、种类和原因：{entry}；否则恢复这个数"},
		en: Text{"{number} was {old} in release {release} and is gone now, which nothing explains", "if it is withdrawn, add this entry to data/corrections.yaml with its date, kind and reason, and new left empty: {entry}; otherwise restore the number"},
	},
	"revision-qualifier": {
		zh: Text{"{number} 在发布 {release} 中是“{oldtext}”，现在是“{newtext}”，没有更正记录", "改得对的，在 data/corrections.yaml 中加上这一条，写明日期和原因：{entry}；否则改回原来的 qualifier"},
		en: Text{"{number} was “{oldtext}” in release {release} and is “{newtext}” now, which nothing explains", "if it is right, add this entry to data/corrections.yaml with its date and reason: {entry}; otherwise restore the qualifier"},
	},
	"revision-unit": {
		zh: Text{"指标 {figure} 的单位由“{old}”改成了“{new}”，数却没有变，也没有更正记录", "改得对的，在 data/corrections.yaml 中加上这一条，写明日期和原因：{entry}；只是用词不同的，kind 写 wording"},
		en: Text{"the unit of {figure} was changed from “{old}” to “{new}” with the same numbers, which nothing explains", "if it is right, add this entry to data/corrections.yaml with its date and reason: {entry}; where only the word is another, write kind: wording"},
	},
	"revision-past": {
		zh: Text{"{number} 在发布 {release} 中是 {old}，在发布 {next} 中是 {new}，没有更正记录", "当时的记录不应删改；从版本库恢复 data/corrections.yaml，或补上这一条：{entry}"},
		en: Text{"{number} was {old} in release {release} and {new} in release {next}, which nothing explains", "entries stay for good; restore data/corrections.yaml from version control, or add this entry again: {entry}"},
	},
	"wording-silent": {
		zh: Text{"指标 {figure} 的 {field} 与最近一次发布不同，没有更正记录", "在 data/corrections.yaml 中加上这一条，写明日期和原因；口径变了的，kind 写 method：{entry}"},
		en: Text{"the {field} of {figure} is not that of the newest release, which nothing explains", "add this entry to data/corrections.yaml with its date and reason, as kind: method where it is counted otherwise: {entry}"},
	},
	"drawing-silent": {
		zh: Text{"图 {chart} 中推算的数在发布 {release} 中是 {old}，现在是 {new}，而它所依据的数都没有变", "检查这个算式和单位；改得对的，在图的 note 中说明"},
		en: Text{"a number worked out in chart {chart} was {old} in release {release} and is {new} now, though nothing that it rests on changed", "see whether the expression and the unit are right; if they are, say so in the note of the chart"},
	},
	"figure-missing": {
		zh: Text{"指标 {id} 在发布 {release} 中有，现在没有了", "改了名的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"figure {id} was published in release {release} and is gone now", "if it was renamed, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"figure-missing-near": {
		zh: Text{"指标 {id} 在发布 {release} 中有，现在没有了", "改名为 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"figure {id} was published in release {release} and is gone now", "if it is now {near}, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"chart-missing": {
		zh: Text{"图 {id} 在发布 {release} 中有，现在没有了", "改了名的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"chart {id} was published in release {release} and is gone now", "if it was renamed, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"chart-missing-near": {
		zh: Text{"图 {id} 在发布 {release} 中有，现在没有了", "改名为 {near} 的，在 data/redirects.yaml 中加上：{renamed}；撤回的，加上：{gone}"},
		en: Text{"chart {id} was published in release {release} and is gone now", "if it is now {near}, add to data/redirects.yaml: {renamed}; if it was withdrawn, add: {gone}"},
	},
	"renamed-defined": {
		zh: Text{"{id} 说已改名为 {to}，但 {file} 中仍有 {id}", "删去这一条，或把文件中的 id 改为 {to}"},
		en: Text{"{id} is said to be renamed to {to}, and is still defined in {file}", "delete this entry, or change the id in the file to {to}"},
	},
	"gone-defined": {
		zh: Text{"{id} 说已撤回，但 {file} 中仍有 {id}", "重新公布的，删去这一条；确已撤回的，删去那个文件"},
		en: Text{"{id} is said to be withdrawn, and is still defined in {file}", "if it is published again, delete this entry; if it is withdrawn, delete the file"},
	},
	"renamed-nowhere": {
		zh: Text{"改名后的 {id} 不存在", "to 写现在的 id；已撤回的，改写 gone: 和原因"},
		en: Text{"the new id {id} names nothing", "write the present id; where the thing was withdrawn, write gone: and the reason instead"},
	},
	"renamed-nowhere-near": {
		zh: Text{"改名后的 {id} 不存在", "是不是想写 {near}？已撤回的，改写 gone: 和原因"},
		en: Text{"the new id {id} names nothing", "did you mean {near}? Where the thing was withdrawn, write gone: and the reason instead"},
	},
	"redirect-idle": {
		zh: Text{"没有哪次发布中有 {id}，这一条不起作用", "检查拼写，或删去这一条"},
		en: Text{"no release has {id}, so this entry does nothing", "check the spelling, or delete the entry"},
	},
	"redirect-idle-near": {
		zh: Text{"没有哪次发布中有 {id}，这一条不起作用", "是不是想写 {near}？"},
		en: Text{"no release has {id}, so this entry does nothing", "did you mean {near}?"},
	},
	"correction-no-figure": {
		zh: Text{"没有指标 {id}，发布过的也没有", "写指标的 id；指标在 data/indicators/"},
		en: Text{"there is no figure {id}, and none was ever published", "write the id of the figure; figures are in data/indicators/"},
	},
	"correction-no-figure-near": {
		zh: Text{"没有指标 {id}，发布过的也没有", "是不是想写 {near}？"},
		en: Text{"there is no figure {id}, and none was ever published", "did you mean {near}?"},
	},
	"correction-no-number": {
		zh: Text{"{number} 现在没有，也从未发布过", "检查 period 和 measure；这个指标有 {have}"},
		en: Text{"there is no {number}, and none was ever published", "check period and measure; the figure has {have}"},
	},
	"correction-old": {
		zh: Text{"{number} 从未以 {old} 发布过", "old 照发布的写，小数位数也要一样；发布过的是 {have}"},
		en: Text{"{number} was never published as {old}", "write old as it was published, to the same digits: {have}"},
	},
	"correction-old-none": {
		zh: Text{"{number} 还没有发布过，谈不上更正 {old}", "没有发布过的数直接改，不需要记录；删去这一条"},
		en: Text{"{number} was not published before, so that {old} needs no correction", "a number that was not released may change freely; delete this entry"},
	},
	"correction-new": {
		zh: Text{"这条记录把 {number} 改为 {new}，而现在是 {now}", "改正 new，或把 data/indicators/ 中的数改过来"},
		en: Text{"this entry makes {number} {new}, and it is {now} now", "correct new, or change the number in data/indicators/"},
	},
	"correction-not-withdrawn": {
		zh: Text{"这条记录说 {number} 已撤回，而现在仍是 {now}", "在 new 处写上现在的数，或从 data/indicators/ 中删去它"},
		en: Text{"this entry says that {number} was withdrawn, and it is still {now}", "write the present number as new, or delete it from data/indicators/"},
	},
	"correction-of-nothing": {
		zh: Text{"这条记录把 {number} 改为 {new}，而现在没有这个数", "撤回了的，new 留空；否则在 data/indicators/ 中补上"},
		en: Text{"this entry makes {number} {new}, and there is no such number now", "where it was withdrawn leave new empty; otherwise add it to data/indicators/"},
	},
	"correction-idle": {
		zh: Text{"这条记录没有解释任何变化：{number} 从 {old} 到 {new} 已有别的记录，或没有发生过", "检查是否重复，或日期、old 写错了"},
		en: Text{"this entry explains no change: that of {number} from {old} to {new} has another entry, or never happened", "see whether it repeats another, or its date or old is wrong"},
	},
	"correction-early": {
		zh: Text{"{number} 的更正日期 {date} 早于发布 {release}（{released}），而更正的正是那次发布的数", "改正 date"},
		en: Text{"the correction of {number} has the date {date}, before release {release} of {released} whose number it corrects", "correct the date"},
	},
	"correction-unreleased": {
		zh: Text{"还没有任何发布，{number} 的更正没有可以更正的数", "没有发布过的数直接改，不需要记录；先运行 zonepress release 再记录更正"},
		en: Text{"nothing was released yet, so that there is nothing to correct about {number}", "a number that was not released may change freely; entries begin with the first zonepress release"},
	},
}
