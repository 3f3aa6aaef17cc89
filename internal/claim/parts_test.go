package claim

import "testing"

func TestShares(t *testing.T) {
	check(t, []judged{
		{"of amounts", Share(published("57.1"), operand("571"), operand("1000")), Holds, ""},
		{"wrong", Share(published("57.3"), operand("571"), operand("1000")), Fails, ""},
		{"of counts, cut", Share(published("66.6"), counted(2), counted(3)), HoldsIfCut, ""},
		{"everything", Share(published("100.0"), operand("46"), operand("46")), Holds, ""},
		{"of a loss", Share(published("-20"), operand("-10"), operand("50")), Holds, ""},
		{"nothing of something", Share(published("0"), counted(0), counted(54)), Holds, "[0.000, 0.000]"},
	})
	for name, c := range map[string]struct {
		result Result
		want   Fault
	}{
		"a part beyond its whole": {Share(published("120"), counted(120), counted(100)), PartExceeds},
		"a whole of nothing":      {Share(published("50"), counted(5), counted(0)), ZeroDivisor},
	} {
		if c.result.Verdict != Fails || c.result.Fault != c.want {
			t.Errorf("%s: %v with fault %d", name, c.result.Verdict, c.result.Fault)
		}
	}
}

func TestSums(t *testing.T) {
	parts := func(digits ...string) (all []Number) {
		for _, d := range digits {
			all = append(all, operand(d))
		}
		return all
	}
	check(t, []judged{
		{"exactly", Sum(published("9.1"), parts("10.7", "-1.6")), Holds, ""},
		{"within rounding", Sum(published("100.0"), parts("33.3", "33.3", "33.3")), Holds, ""},
		{"beyond rounding", Sum(published("100.0"), parts("33.3", "33.3", "33.1")), Fails, ""},
		{"counts have none", Sum(counted(166), []Number{counted(122), counted(43)}), Fails, "[165.000, 165.000]"},
		{"counts", Sum(counted(165), []Number{counted(122), counted(43)}), Holds, ""},
		{"with a lower bound", Sum(published("150"), []Number{above("100"), operand("20")}), Holds, ""},
		{"of one part", Sum(published("9.1"), parts("9.1")), Holds, ""},
	})
}

func TestPullAndContribution(t *testing.T) {
	check(t, []judged{
		{"contribution of a pull", ContributionOfPull(published("117"), operand("10.7"), operand("9.1")), Holds, "(116.393, 118.785)"},
		{"of another total", ContributionOfPull(published("53"), operand("9.3"), operand("9.1")), Fails, "(101.093, 103.315)"},
		{"to a fall", ContributionOfPull(published("-50"), operand("1.0"), operand("-2.0")), Holds, ""},
		{"to no growth at all", ContributionOfPull(published("50"), operand("1.0"), counted(0)), Fails, "nothing"},
		{"to hardly any growth", ContributionOfPull(published("5000"), operand("1.0"), operand("0.0")), Holds, ""},
		{"too small for hardly any growth", ContributionOfPull(published("50"), operand("1.0"), operand("0.0")), Fails, ""},
		{"of levels", ContributionOfLevels(published("40"), counted(14), counted(10), counted(110), counted(100)), Holds, "[40.000, 40.000]"},
		{"of levels, wrong", ContributionOfLevels(published("4"), counted(14), counted(10), counted(110), counted(100)), Fails, ""},
		{"to a whole that stands still", ContributionOfLevels(published("40"), counted(14), counted(10), counted(100), counted(100)), Fails, "nothing"},
		{"pull of a share", PullOfShare(published("10.7"), operand("52.2"), operand("20.5")), Holds, ""},
		{"pull of a share, wrong", PullOfShare(published("11.7"), operand("52.2"), operand("20.5")), Fails, ""},
		{"pull of a contribution", PullOfContribution(published("10.7"), operand("117"), operand("9.1")), Holds, ""},
		{"pull of levels", PullOfLevels(published("4.0"), counted(14), counted(10), counted(100)), Holds, "[4.000, 4.000]"},
		{"pull on a whole of nothing", PullOfLevels(published("4.0"), counted(14), counted(10), counted(0)), Fails, "nothing"},
	})
	if r := ContributionOfPull(published("5000"), operand("1.0"), operand("0.0")); !r.Undecided || len(r.Worked) != 2 {
		t.Errorf("undecided %v in %d parts", r.Undecided, len(r.Worked))
	}
	if r := ContributionOfPull(published("117"), operand("10.7"), operand("9.1")); r.Point.FloatString(1) != "117.6" {
		t.Errorf("the digits alone give %s", r.Point.FloatString(1))
	}
}

func TestShareShift(t *testing.T) {
	check(t, []judged{
		{"at another price base", ShareShift(published("67.7"), operand("66.9"), operand("12.3"), operand("9.1")), Fails, ""},
		{"at one price base", ShareShift(published("68.9"), operand("66.9"), operand("12.3"), operand("9.1")), Holds, ""},
		{"from a pull, just outside", ShareShiftOfPull(published("57.1"), operand("10.7"), operand("20.5"), operand("9.1")), Fails, "(57.238, 58.063)"},
		{"from a pull", ShareShiftOfPull(published("57.6"), operand("10.7"), operand("20.5"), operand("9.1")), Holds, ""},
		{"where all grows alike", ShareShift(published("40.0"), operand("40.0"), operand("5"), operand("5")), Holds, ""},
		{"where the whole is lost", ShareShift(published("40.0"), operand("40.0"), operand("5"), counted(-100)), Fails, "nothing"},
	})
}

func TestRanks(t *testing.T) {
	others := []Number{operand("30.7"), operand("9.1"), operand("12.3")}
	check(t, []judged{
		{"first from the top", Rank(counted(1), operand("31.0"), others, true), Holds, "[1.000, 1.000]"},
		{"second", Rank(counted(2), operand("21.3"), others, true), Holds, ""},
		{"not first", Rank(counted(1), operand("21.3"), others, true), Fails, "[2.000, 2.000]"},
		{"first from the bottom", Rank(counted(1), operand("8.0"), others, false), Holds, ""},
		{"shared, the better place", Rank(counted(2), operand("12.3"), others, true), Holds, "[2.000, 3.000]"},
		{"shared, the worse place", Rank(counted(3), operand("12.3"), others, true), Holds, ""},
		{"shared, another place", Rank(counted(4), operand("12.3"), others, true), Fails, ""},
		{"a bound may lie anywhere above", Rank(counted(1), above("10"), others, true), Holds, "[1.000, 3.000]"},
		{"equal counts share the better place", Rank(counted(1), counted(5), []Number{counted(5)}, true), Holds, "[1.000, 1.000]"},
	})
}

func TestBounds(t *testing.T) {
	check(t, []judged{
		{"over", Bound(Exactly(ratio("100")), operand("117"), true, false), Holds, ""},
		{"not over", Bound(Exactly(ratio("200")), operand("117"), true, false), Fails, "[116.500, 117.500)"},
		{"over itself, when rounded down", Bound(Exactly(ratio("117")), operand("117"), true, false), Holds, ""},
		{"a count is not over itself", Bound(Exactly(ratio("165")), counted(165), true, false), Fails, ""},
		{"a count is at least itself", Bound(Exactly(ratio("165")), counted(165), true, true), Holds, ""},
		{"a count is at most itself", Bound(Exactly(ratio("165")), counted(165), false, true), Holds, ""},
		{"under", Bound(operand("13"), operand("9.1"), false, false), Holds, ""},
		{"not under", Bound(operand("9.1"), operand("13"), false, false), Fails, ""},
		{"what is published as over", Bound(Exactly(ratio("100")), above("100"), true, false), Holds, ""},
		{"what is published as over may be over more", Bound(Exactly(ratio("150")), above("100"), true, false), Holds, ""},
		{"what is published as over is not under", Bound(Exactly(ratio("100")), above("100"), false, true), Fails, ""},
	})
}
