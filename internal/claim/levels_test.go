package claim

import (
	"math/big"
	"testing"

	"zonepress/internal/quantity"
)

func TestGrowthOnAKnownBase(t *testing.T) {
	check(t, []judged{
		{"whole numbers, rounded", Growth(published("35.25"), counted(165), counted(122)), Holds, "[35.246, 35.246]"},
		{"whole numbers, cut", Growth(published("35.24"), counted(165), counted(122)), HoldsIfCut, "[35.246, 35.246]"},
		{"whole numbers, wrong", Growth(published("35.23"), counted(165), counted(122)), Fails, "[35.246, 35.246]"},
		{"growth that contradicts its base", Growth(published("40"), counted(165), counted(122)), Fails, ""},
		{"amounts", Growth(published("9.1"), operand("58.8"), operand("53.9")), Holds, "(8.897, 9.285)"},
		{"amounts, the last digit off", Growth(published("9.3"), operand("58.8"), operand("53.9")), Holds, ""},
		{"amounts, wrong", Growth(published("9.4"), operand("58.8"), operand("53.9")), Fails, ""},
		{"a fall", Growth(published("-25.0"), counted(90), counted(120)), Holds, "[-25.000, -25.000]"},
		{"a fall written as a rise", Growth(published("25.0"), counted(90), counted(120)), Fails, ""},
		{"a negative fall, cut toward zero", Growth(published("-33.3"), counted(2), counted(3)), Holds, ""},
		{"a fall that is only cut", Growth(published("-66.6"), counted(1), counted(3)), HoldsIfCut, "[-66.667, -66.667]"},
		{"to nothing", Growth(published("-100"), counted(0), counted(3)), Holds, "[-100.000, -100.000]"},
		{"from a profit to a loss", Growth(published("-150"), operand("-5"), operand("10")), Holds, ""},
		{"no change", Growth(published("0.0"), counted(165), counted(165)), Holds, "[0.000, 0.000]"},
		{"many times over", Growth(published("900"), counted(100), counted(10)), Holds, ""},
		{"of a lower bound", Growth(published("50"), above("100"), operand("80")), Holds, ""},
		{"less than a lower bound allows", Growth(published("10"), above("100"), operand("80")), Fails, ""},
	})
}

func TestGrowthFromZeroOrBelowIsNone(t *testing.T) {
	for name, base := range map[string]Number{"zero": counted(0), "below": operand("-3.2")} {
		if r := Growth(published("50"), counted(3), base); r.Verdict != Fails || r.Fault != NoBase {
			t.Errorf("from %s: %v with fault %d", name, r.Verdict, r.Fault)
		}
	}
}

func TestABaseThatMayBeZeroDecidesNothing(t *testing.T) {
	r := Growth(published("5000"), operand("1.0"), operand("0.0"))
	if r.Verdict != Holds || !r.Undecided {
		t.Errorf("got %v, undecided %v", r.Verdict, r.Undecided)
	}
	if r := Growth(published("900"), operand("1.0"), operand("0.1")); r.Undecided {
		t.Error("a base that is not zero was called undecided")
	}
	if r := Growth(published("900"), operand("0.0"), operand("0.0")); r.Verdict != Holds || !r.Undecided {
		t.Errorf("nothing from nothing: %v", r.Verdict)
	}
}

func TestGrowthOnAnUnknownWholeBase(t *testing.T) {
	for _, c := range []struct {
		name          string
		stated, value Number
		want          Verdict
		worked        string
		tried         []int64
	}{
		{"cut", published("35.24"), counted(165), HoldsIfCut, "[35.246, 35.246]", []int64{122}},
		{"rounded", published("35.25"), counted(165), Holds, "[35.246, 35.246]", []int64{122}},
		{"exact", published("257.5"), counted(572), Holds, "[257.500, 257.500]", []int64{160}},
		{"rounded far", published("233.8"), counted(1729), Holds, "[233.784, 233.784]", []int64{518}},
		{"nothing near", published("35.00"), counted(165), Fails, "[35.246, 35.246]", []int64{122, 123}},
		{"one firm", published("50"), counted(1), Fails, "[0.000, 0.000]", []int64{1}},
		{"doubled from one", published("100"), counted(2), Holds, "[100.000, 100.000]", []int64{1}},
		{"three bases", published("10"), counted(300), Holds, "[9.890, 10.294]", []int64{272, 273}},
		{"many bases", published("10"), counted(3000), Holds, "[9.529, 10.497]", []int64{2715, 2739}},
		{"a fall", published("-12.5"), counted(7), Holds, "[-12.500, -12.500]", []int64{8}},
		{"a fall below everything", published("-120"), counted(7), Fails, "", nil},
	} {
		r := Growth(c.stated, c.value, unknownCount())
		check(t, []judged{{c.name, r, c.want, c.worked}})
		if len(r.Tried) != len(c.tried) {
			t.Errorf("%s: tried %v, want %v", c.name, r.Tried, c.tried)
			continue
		}
		for i, trial := range r.Tried {
			if trial.Base.Cmp(big.NewInt(c.tried[i])) != 0 {
				t.Errorf("%s: tried %v, want %v", c.name, r.Tried, c.tried)
			}
		}
	}
}

func TestAnUnknownAmountMayBeAnythingAboveZero(t *testing.T) {
	check(t, []judged{
		{"growth", Growth(published("9.1"), operand("58.79"), unknownAmount()), Holds, "[9.050, 9.150)"},
		{"everything lost", Growth(published("-100"), operand("0.0"), unknownAmount()), Holds, ""},
		{"more than everything lost", Growth(published("-120"), operand("58.79"), unknownAmount()), Fails, ""},
		{"growth of nothing", Growth(published("20"), counted(0), unknownAmount()), Fails, ""},
	})
}

func TestWholeValuesThatAreRoundedAreTriedEach(t *testing.T) {
	about := Number{Rounded: quantity.Between(ratio("3"), ratio("5")), Point: ratio("4"), Whole: true}
	about.Cut = about.Rounded
	check(t, []judged{
		{"five from three", Growth(published("66.7"), about, unknownCount()), Holds, ""},
		{"four from three", Growth(published("33.3"), about, unknownCount()), Holds, ""},
		{"none of them", Growth(published("40"), about, unknownCount()), Fails, ""},
	})
}

func TestAverageGrowth(t *testing.T) {
	check(t, []judged{
		{"five years", AverageGrowth(published("14.9"), operand("200"), operand("100"), 5), Holds, "[14.698, 15.042]"},
		{"the total given as the average", AverageGrowth(published("100"), operand("200"), operand("100"), 5), Fails, ""},
		{"divided by the years", AverageGrowth(published("20.0"), operand("200"), operand("100"), 5), Fails, ""},
		{"exactly", AverageGrowth(published("10.0"), counted(121), counted(100), 2), Holds, "[10.000, 10.000]"},
		{"a fall", AverageGrowth(published("-10.0"), counted(81), counted(100), 2), Holds, "[-10.000, -10.000]"},
		{"cut", AverageGrowth(published("41.4"), counted(2), counted(1), 2), Holds, "[41.421, 41.421]"},
		{"cut only", AverageGrowth(published("73.20"), counted(3), counted(1), 2), HoldsIfCut, ""},
		{"one year is growth", AverageGrowth(published("35.25"), counted(165), counted(122), 1), Holds, ""},
		{"an unknown base", AverageGrowth(published("6.2"), counted(165), unknownCount(), 5), Holds, ""},
		{"no whole base", AverageGrowth(published("6.15"), counted(16), unknownCount(), 5), Fails, ""},
		{"from a loss", AverageGrowth(published("5"), operand("10"), operand("-8"), 5), Fails, ""},
	})
}

func TestMultiples(t *testing.T) {
	check(t, []judged{
		{"13% for five years is short of twice", MultipleOfRate(Doublings(1), operand("13"), 5), Fails, "[1.802, 1.884)"},
		{"15% for five years is twice", MultipleOfRate(Doublings(1), operand("15"), 5), Holds, ""},
		{"14.9% just reaches twice", MultipleOfRate(Doublings(1), operand("14.9"), 5), Holds, ""},
		{"14.8% just does not", MultipleOfRate(Doublings(1), operand("14.8"), 5), Fails, ""},
		{"levels", Multiple(Doublings(1), counted(250), counted(122)), Holds, ""},
		{"four times is two doublings", Multiple(Doublings(1), counted(400), counted(100)), Fails, "[4.000, 4.000]"},
		{"two doublings", Multiple(Doublings(2), counted(400), counted(100)), Holds, ""},
		{"a number of times", Multiple(published("2.5"), counted(250), counted(100)), Holds, ""},
		{"growth taken for times", Multiple(published("1.5"), counted(250), counted(100)), Fails, ""},
		{"an unknown base", Multiple(published("2.5"), counted(5), unknownCount()), Holds, "[2.500, 2.500]"},
		{"no whole base", Multiple(published("2.2"), counted(5), unknownCount()), Fails, "[2.500, 2.500]"},
		{"falling to nothing", MultipleOfRate(published("0"), operand("-100"), 3), Holds, ""},
	})
}

func TestDifferences(t *testing.T) {
	check(t, []judged{
		{"of growth rates", Difference(published("11.4"), operand("20.5"), operand("9.1")), Holds, "(11.300, 11.500)"},
		{"a last digit off", Difference(published("11.5"), operand("20.5"), operand("9.1")), Holds, ""},
		{"two digits off", Difference(published("11.6"), operand("20.5"), operand("9.1")), Fails, ""},
		{"the other way round", Difference(published("11.4"), operand("9.1"), operand("20.5")), Fails, ""},
		{"across zero", Difference(published("-1.6"), operand("9.1"), operand("10.7")), Holds, ""},
		{"from a fall", Difference(published("5.3"), operand("2.1"), operand("-3.2")), Holds, ""},
		{"of counts", Difference(counted(43), counted(165), counted(122)), Holds, "[43.000, 43.000]"},
		{"of counts, one off", Difference(counted(42), counted(165), counted(122)), Fails, ""},
		{"a share on an unknown one", Difference(published("0.8"), operand("67.7"), unknownShare()), Holds, ""},
		{"a share that would begin below nothing", Difference(published("8.0"), operand("5.1"), unknownShare()), Fails, ""},
		{"a fall from above everything", Difference(published("-40.0"), operand("67.7"), unknownShare()), Fails, ""},
		{"more than there are", Difference(counted(200), counted(165), unknownCount()), Fails, ""},
	})
	if r := Difference(published("0.8"), operand("67.7"), unknownShare()); r.Base.Format(1) != "(66.8, 67.0)" {
		t.Errorf("the base is %s", r.Base.Format(1))
	}
}
