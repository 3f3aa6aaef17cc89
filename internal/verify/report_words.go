package verify

import (
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/resolve"
)

// reasonWords are the sentences of the reasons. {published} is the value with
// its unit, {figure} its indicator, {period} its period, {detail} a word of the
// text, {held} the periods for which the data have values.
var reasonWords = map[lang.Lang]map[Reason]string{
	lang.Chinese: {
		Same:          "与“{figure}”（{period}）一致",
		SameRounded:   "与“{figure}”（{period}）{published}相符",
		SameIfCut:     "“{figure}”（{period}）为{published}；直接截取时相符，四舍五入则不符",
		OtherValue:    "“{figure}”（{period}）公布为{published}",
		OtherUnit:     "单位不对：“{figure}”（{period}）公布为{published}",
		OtherScale:    "数量级不对：“{figure}”（{period}）公布为{published}",
		OtherSign:     "增减方向相反：“{figure}”（{period}）公布为{published}",
		OtherBound:    "“超”“近”等限定词与公布的不一致：“{figure}”（{period}）公布为{published}",
		TooPrecise:    "位数比公布的多：“{figure}”（{period}）公布为{published}",
		TooLoose:      "与公布的数相差过大：“{figure}”（{period}）公布为{published}",
		OtherPeriod:   "时期不对：{published}是“{figure}”{period}的数",
		OtherBase:     "比较的基期不对：“{figure}”{published}是{period}的变化",
		OtherAspect:   "说法不对：{published}是“{figure}”（{period}）的{measure}，不是文中所说",
		OtherHolder:   "主体不对：{published}是“{figure}”（{period}）的数，不是“{detail}”的",
		NoFigure:      "数据中没有这一指标",
		NoPeriod:      "数据中没有这一时期的数；现有：{held}",
		NoAspect:      "数据中有相近的指标，但没有这一说法",
		ForeignPlace:  "说的是“{detail}”，不是本区的数",
		ForeignMatter: "数据中没有“{detail}”这一指标",
		NoTarget:      "是目标或预计；数据中没有公布这一目标",
		IsDate:        "日期或时期", IsName: "名称", IsOrdinal: "序次", IsCode: "编号、代号或电话", IsListNumber: "编号", IsWord: "词语",
	},
	lang.English: {
		Same:          "agrees with “{figure}” ({period})",
		SameRounded:   "agrees with “{figure}” ({period}), {published}",
		SameIfCut:     "“{figure}” ({period}) is {published}: this agrees if cut, not if rounded",
		OtherValue:    "“{figure}” ({period}) is published as {published}",
		OtherUnit:     "wrong unit: “{figure}” ({period}) is published as {published}",
		OtherScale:    "wrong order of magnitude: “{figure}” ({period}) is published as {published}",
		OtherSign:     "wrong direction: “{figure}” ({period}) is published as {published}",
		OtherBound:    "“over” or “nearly” is not as published: “{figure}” ({period}) is {published}",
		TooPrecise:    "more digits than were published: “{figure}” ({period}) is {published}",
		TooLoose:      "far from what is published: “{figure}” ({period}) is {published}",
		OtherPeriod:   "wrong period: {published} is “{figure}” of {period}",
		OtherBase:     "wrong base of comparison: {published} is the change of “{figure}” over {period}",
		OtherAspect:   "wrong role: {published} is the {measure} of “{figure}” ({period})",
		OtherHolder:   "wrong subject: {published} is “{figure}” ({period}), not of “{detail}”",
		NoFigure:      "no figure of the data speaks of it",
		NoPeriod:      "the data have no value for that period; there is {held}",
		NoAspect:      "the data have a figure like it, but do not say this of it",
		ForeignPlace:  "speaks of “{detail}”, not of the zone",
		ForeignMatter: "no figure of the data speaks of “{detail}”",
		NoTarget:      "a goal or a forecast; the data publish no such target",
		IsDate:        "a date or a period", IsName: "a name", IsOrdinal: "an ordinal", IsCode: "a code or a telephone number", IsListNumber: "the number of a list", IsWord: "a word",
	},
}

// verdictWords are the names of the verdicts, and their signs, so that colour
// is not all that tells them.
var verdictWords = map[lang.Lang]map[Verdict]string{
	lang.Chinese: {Matches: "一致", Differs: "不一致", Unknown: "无数据", Plain: "非数据"},
	lang.English: {Matches: "matches", Differs: "differs", Unknown: "unknown", Plain: "plain"},
}

var verdictSigns = map[Verdict]string{Matches: "✓", Differs: "✗", Unknown: "?", Plain: "·"}

// noSpace is what follows a full stop between two sentences.
var sentenceGap = map[lang.Lang]string{lang.Chinese: "；", lang.English: "; "}

// Message says in a sentence why the verdict was given.
func (f Finding) Message(l lang.Lang) string {
	if f.Reason == NoPeriod && len(f.Held) == 0 {
		f.Reason = NoFigure
	}
	args := []string{"{detail}", f.Detail, "{held}", heldPeriods(f.Held, l)}
	if v := f.Value; v != nil {
		args = append(args, "{published}", v.In(l), "{figure}", v.Figure.Title.In(l), "{period}", v.PeriodIn(l), "{measure}", v.Measure.Name(l))
	}
	return strings.NewReplacer(args...).Replace(reasonWords[l][f.Reason])
}

// mostHeld bounds how many periods a message names.
const mostHeld = 6

func heldPeriods(values []*resolve.Value, l lang.Lang) string {
	var all []string
	for i, v := range values {
		if i == mostHeld {
			all = append(all, "…")
			break
		}
		all = append(all, v.Figure.Title.In(l)+" "+v.PeriodIn(l)+" "+v.In(l))
	}
	return strings.Join(all, sentenceGap[l])
}
