package pinyin_test

import (
	"slices"
	"testing"

	"zonepress/internal/pinyin"
)

func TestCharactersAreSpeltAsTheyAreTyped(t *testing.T) {
	for r, want := range map[rune][]string{
		'高': {"gao"}, '女': {"nv", "ru"}, '长': {"zhang", "chang"}, '率': {"lv", "shuai"}, '区': {"qu", "ou"}, '〇': {"ling"},
		'a': nil, '1': nil, '，': nil, '“': nil, '\u00fc': nil,
	} {
		got := pinyin.Readings(r)
		for _, reading := range want {
			if !slices.Contains(got, reading) {
				t.Errorf("%c is read %q, want %q among them", r, got, reading)
			}
		}
		if want == nil && len(got) > 0 {
			t.Errorf("%c is read %q, want no reading", r, got)
		}
		if one := pinyin.Reading(r); len(got) > 0 && one != got[0] || len(got) == 0 && one != "" {
			t.Errorf("%c is most commonly read %q, of %q", r, one, got)
		}
	}
}

func TestReadingsAreGivenOnceAndInPlainLetters(t *testing.T) {
	for r := rune(0); r < 0x30000; r++ {
		got := pinyin.Readings(r)
		for i, reading := range got {
			if slices.Contains(got[:i], reading) {
				t.Errorf("%c is read %q twice", r, reading)
			}
			for _, c := range reading {
				if c < 'a' || 'z' < c {
					t.Errorf("%c is read %q", r, reading)
				}
			}
		}
	}
}
