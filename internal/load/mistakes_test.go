package load_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

// mistake is a file with something wrong in it, and the problems that it makes:
// line:column and code, or the code alone for the file itself, or another file
// and the code.
type mistake struct {
	name string
	file string // * stands for a number
	text string // 00 in an id stands for the same number
	want []string
}

// at gives the mistake with its number, so that many stand side by side.
func (m mistake) at(number int) mistake {
	digits := fmt.Sprint(number + 100)
	m.file = strings.ReplaceAll(m.file, "*", digits)
	m.text = strings.NewReplacer("figure-00", "figure-"+digits, "chart-00", "chart-"+digits, "claim-00", "claim-"+digits).Replace(m.text)
	m.want = slices.Clone(m.want)
	for i, want := range m.want {
		switch place, code, _ := strings.Cut(want, " "); {
		case code == "":
			m.want[i] = m.file + " " + want
		case strings.Trim(place, "0123456789:") == "":
			m.want[i] = m.file + ":" + want
		}
	}
	return m
}

// line returns text with one of its lines replaced; "" takes the line out.
func line(text string, number int, by string) string {
	lines := strings.SplitAfter(text, "\n")
	lines[number-1] = ""
	if by != "" {
		lines[number-1] = by + "\n"
	}
	return strings.Join(lines, "")
}

// indicator is the good indicator with one line replaced.
func indicator(name string, number int, by string, want ...string) mistake {
	return mistake{name, "data/indicators/mistake-*.yaml", line(goodIndicator, number, by), want}
}

// chart is the good chart with one line replaced.
func chart(name string, number int, by string, want ...string) mistake {
	return mistake{name, "data/charts/mistake-*.yaml", line(goodChart, number, by), want}
}

// claim is the good claim with one line replaced.
func claim(name string, number int, by string, want ...string) mistake {
	return mistake{name, "data/claims/mistake-*.yaml", line(goodClaim, number, by), want}
}

// page is the good page with one line replaced.
func page(name string, number int, by string, want ...string) mistake {
	return mistake{name, "content/zh/14th/mistake-*.md", line(goodPage, number, by), want}
}

// data is a file of data/ with one line replaced.
func data(name, file string, number int, by string, want ...string) mistake {
	return mistake{name, file, line(goodFiles[file], number, by), want}
}

func allMistakes() []mistake {
	return slices.Concat(syntaxMistakes, punctuationMistakes, shapeMistakes, valueMistakes, numberMistakes,
		expressionMistakes, claimMistakes, otherDataMistakes, correctionMistakes, redirectMistakes, pageMistakes, fileMistakes, referenceMistakes)
}

// problemsOf are the problems of the good site with some mistakes in it.
func problemsOf(mistakes ...mistake) []source.Problem {
	changes := map[string]string{}
	for _, m := range mistakes {
		changes[m.file] = m.text
	}
	_, problems := loadAll(goodWith(changes))
	return problems
}

var unfilled = regexp.MustCompile(`\{[a-z]+\}`)

func TestEachMistakeIsToldAtItsPlace(t *testing.T) {
	for i, m := range allMistakes() {
		t.Run(m.name, func(t *testing.T) {
			m := m.at(i)
			problems := problemsOf(m)
			var got []string
			for _, p := range problems {
				got = append(got, short(p))
				for _, l := range lang.All() {
					text := message.Of(p, l)
					if text.What == p.Code || text.Hint == "" {
						t.Errorf("%s has no message or no hint", p.Code)
					}
					if blank := unfilled.FindString(text.What + text.Hint); blank != "" {
						t.Errorf("the message of %s leaves %s open", p.Code, blank)
					}
				}
			}
			slices.Sort(m.want)
			if slices.Sort(got); !slices.Equal(got, m.want) {
				t.Errorf("%s:\n%s\nproblems are\n%s\nwant\n%s", m.file, m.text, describe(problems), strings.Join(m.want, "\n"))
			}
		})
	}
}

// hidesOthers reports whether a mistake is in a file that others refer to:
// nobody calls an id unknown that may stand in a file which cannot be read.
// The wholes of indicators are not told of for the same reason.
func hidesOthers(m mistake) bool {
	for _, name := range []string{"data/sources", "data/topics", "data/plans"} {
		if strings.HasPrefix(m.file, name) {
			return true
		}
	}
	return false
}

func TestAllMistakesAreToldAtOnce(t *testing.T) {
	var together []mistake
	var want []string
	taken := map[string]bool{}
	for i, m := range allMistakes() {
		m = m.at(i)
		if taken[m.file] || m.text == "-" || hidesOthers(m) || strings.Contains(strings.Join(m.want, " "), "no-such-whole") {
			continue
		}
		taken[m.file] = true
		together = append(together, m)
		want = append(want, m.want...)
	}
	var got []string
	for _, p := range problemsOf(together...) {
		got = append(got, short(p))
	}
	slices.Sort(want)
	want = slices.Compact(want)
	slices.Sort(got)
	for _, w := range want {
		if _, ok := slices.BinarySearch(got, w); !ok {
			t.Errorf("not told: %s", w)
		}
	}
	for _, g := range got {
		if _, ok := slices.BinarySearch(want, g); !ok {
			t.Errorf("told beside the mistakes: %s", g)
		}
	}
}
