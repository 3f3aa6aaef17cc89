// Package pinyin spells Chinese characters in the Latin letters that are typed
// for them: without tones, ü as v.
//
//	pinyin.Readings('长')    zhang, chang
//	pinyin.Reading('高')     gao
package pinyin

import (
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// firstIdeograph is the first character that has a reading: 〇.
const firstIdeograph = 0x3007

// Reading gives the most common reading of a character, "" if it has none.
func Reading(r rune) string {
	readings := spell(r, pinyin.Args{Style: pinyin.Normal})
	if len(readings) == 0 {
		return ""
	}
	return readings[0]
}

// Readings gives all readings of a character, each once, the most common first.
func Readings(r rune) []string {
	return spell(r, pinyin.Args{Style: pinyin.Normal, Heteronym: true})
}

func spell(r rune, args pinyin.Args) []string {
	if r < firstIdeograph {
		return nil
	}
	var readings []string
	for _, spelt := range pinyin.SinglePinyin(r, args) {
		spelt = strings.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' {
				return r
			}
			return -1
		}, spelt)
		if spelt != "" && !slices.Contains(readings, spelt) {
			readings = append(readings, spelt)
		}
	}
	return readings
}
