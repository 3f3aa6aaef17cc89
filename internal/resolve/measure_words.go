package resolve

import "zonepress/internal/lang"

// measureWords say what a measure is called and how it is worked out.
type measureWords struct{ name, formula, note string }

// Name is what readers call the measure.
func (m Measure) Name(l lang.Lang) string { return measureNames[l][m].name }

// Formula is how the measure is worked out, in mathematical notation.
func (m Measure) Formula(l lang.Lang) string { return measureNames[l][m].formula }

// Explanation says in a sentence what the measure tells.
func (m Measure) Explanation(l lang.Lang) string { return measureNames[l][m].note }

var measureNames = map[lang.Lang]map[Measure]measureWords{
	lang.Chinese: {
		ValueMeasure:        {"数值", "X", "来源公布的数值，按公布的位数保留。"},
		ChangeMeasure:       {"增减量", "X₁ − X₀", "期末与基期之差；两个百分比之差以百分点计。"},
		GrowthMeasure:       {"增长率", "(X₁ − X₀) ÷ X₀ × 100%", "期末比基期增长的百分比；基期为零或负数时不计算。"},
		CAGRMeasure:         {"年均增长率", "(Xₙ ÷ X₀)^(1/n) − 1", "从基期到期末平均每年的增长率，n 为年数；“十四五”以2020年为基期，n = 5。"},
		ShareMeasure:        {"占比", "Xᵢ ÷ X × 100%", "部分占总体的百分比。"},
		PullMeasure:         {"拉动", "ΔXᵢ ÷ X₀ × 100", "部分的增量使总体增长的百分点；各部分之和等于总体增速。"},
		ContributionMeasure: {"贡献率", "ΔXᵢ ÷ ΔX × 100%", "部分的增量占总体增量的百分比；各部分之和等于100%。"},
		TargetMeasure:       {"目标值", "T", "规划公布的期末目标；没有公布的不列。"},
		ProgressMeasure:     {"目标进度", "(X₁ − X₀) ÷ (T − X₀) × 100%", "从基期到目标已走完的路程；目标等于基期时不计算。"},
	},
	lang.English: {
		ValueMeasure:        {"Value", "X", "The value as published, with the digits of its source."},
		ChangeMeasure:       {"Change", "X₁ − X₀", "The difference between the end and the base period; between two percentages, in percentage points."},
		GrowthMeasure:       {"Growth", "(X₁ − X₀) ÷ X₀ × 100%", "Growth on the base period; not worked out from a base of zero or below."},
		CAGRMeasure:         {"Average annual growth", "(Xₙ ÷ X₀)^(1/n) − 1", "The mean growth a year from the base to the end, over n years; the 14th plan counts from 2020, n = 5."},
		ShareMeasure:        {"Share", "Xᵢ ÷ X × 100%", "The part as a percentage of the whole."},
		PullMeasure:         {"Pull", "ΔXᵢ ÷ X₀ × 100", "The percentage points by which the part's increase makes the whole grow; the parts add up to the growth of the whole."},
		ContributionMeasure: {"Contribution", "ΔXᵢ ÷ ΔX × 100%", "The part's share of the increase of the whole; the parts add up to 100%."},
		TargetMeasure:       {"Target", "T", "What a plan has published for its last year; nothing is shown where nothing was published."},
		ProgressMeasure:     {"Progress to target", "(X₁ − X₀) ÷ (T − X₀) × 100%", "The part of the way from base to target that has been covered; not worked out where the two are equal."},
	},
}
