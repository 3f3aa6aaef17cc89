package genuine_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"zonepress/internal/genuine"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// scripts is where the scripts for node lie that the tests run.
const scripts = "../validators/_node"

// asked is a file for the script of the page /verify/.
type asked struct {
	Name, List string
	Data       []byte
}

// answered is what the script finds.
type answered struct {
	Value struct {
		Kind    genuine.Kind
		Verdict genuine.Verdict
		SHA256  string
		Theirs  string // the hash that node's own crypto gives
		Torn    bool
		Empty   bool
		Claims  string
		Address string
		Release int
		Title   string
		Since   []string
	}
	Error string
}

// judgeInNode has files judged by the script of the page.
func judgeInNode(t *testing.T, cases []asked) []answered {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatal("node is not installed: run `make validators`")
	}
	if _, err := os.Stat(filepath.Join(scripts, "node_modules", ".installed")); errors.Is(err, fs.ErrNotExist) {
		t.Fatal("the validators are not installed: run `make validators`")
	}
	input, err := json.Marshal(cases)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(node, "judge.mjs")
	command.Dir, command.Stdin = scripts, bytes.NewReader(input)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	output, err := command.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, complaint.Bytes())
	}
	var answers []answered
	if err := json.Unmarshal(output, &answers); err != nil || len(answers) != len(cases) {
		t.Fatalf("%d answers to %d cases: %v\n%s", len(answers), len(cases), err, output)
	}
	return answers
}

func TestThePageJudgesAsTheCommandDoes(t *testing.T) {
	for _, base := range []string{base, ""} {
		published := files(t, base)
		list, past := listOf(t, published), past(t, base)
		packed := string(genuine.Pack(records(published), past, lang.English))
		cases := handedIn(t, base)
		var questions []asked
		for _, c := range cases {
			questions = append(questions, asked{c.name, packed, c.data})
		}
		for i, answer := range judgeInNode(t, questions) {
			want, got := genuine.Judge(cases[i].name, cases[i].data, list, past), answer.Value
			sentences := []string{}
			for _, c := range want.Since {
				sentences = append(sentences, genuine.Sentence(c, lang.English))
			}
			if answer.Error != "" || got.Kind != want.Kind || got.Verdict != want.Verdict || got.SHA256 != want.SHA256 || got.Torn != want.Torn || got.Empty != want.Empty ||
				got.Claims != want.Claims || got.Address != want.Place.Address || got.Release != want.Place.Thing.Release || !slices.Equal(got.Since, sentences) {
				t.Errorf("%s (base %q): the page says\n%+v\nthe command says\n%+v %q", cases[i].what, base, answer, want, sentences)
			}
		}
	}
}

func TestThePageJudgesDamagedFilesAsTheCommandDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	published := files(t, base)
	list, past := listOf(t, published), past(t, base)
	packed := string(genuine.Pack(records(published), past, lang.Chinese))
	var questions []asked
	for _, c := range handedIn(t, base) {
		if c.kind == genuine.SVG || len(c.data) == 0 {
			continue // parsers of XML differ in what they forgive
		}
		for range 20 {
			data := bytes.Clone(c.data)
			for range 1 + random.IntN(3) {
				data[random.IntN(len(data))] = byte(random.Uint32())
			}
			questions = append(questions, asked{c.name, packed, data[:len(data)-random.IntN(2)*random.IntN(len(data))]})
		}
	}
	for i, answer := range judgeInNode(t, questions) {
		want, got := genuine.Judge(questions[i].Name, questions[i].Data, list, past), answer.Value
		if got.Kind == genuine.SVG {
			continue
		}
		if answer.Error != "" || got.Kind != want.Kind || got.Verdict != want.Verdict || got.Torn != want.Torn || got.Claims != want.Claims || got.Address != want.Place.Address {
			t.Errorf("%q: the page says\n%+v\nthe command says\n%+v", questions[i].Data, answer, want)
		}
	}
}

func TestThePageHashesAsOthersDo(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	packed := string(genuine.Pack(nil, past(t, ""), lang.Chinese))
	var questions []asked
	for _, size := range []int{0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 121, 127, 128, 1000, 65537, 1 << 20} {
		data := make([]byte, size)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		questions = append(questions, asked{"", packed, data})
	}
	for i, answer := range judgeInNode(t, questions) {
		if answer.Error != "" || answer.Value.SHA256 != answer.Value.Theirs || answer.Value.SHA256 == "" {
			t.Errorf("%d bytes: %+v", len(questions[i].Data), answer)
		}
	}
}

// TestThePageTakesNoFileForAnother holds that every file is found at its own
// place by its shortened hash.
func TestThePageTakesNoFileForAnother(t *testing.T) {
	published := files(t, base)
	packed := string(genuine.Pack(records(published), past(t, base), lang.Chinese))
	var questions []asked
	var want []string
	for address, data := range published {
		questions, want = append(questions, asked{"file", packed, data}), append(want, address)
	}
	for i, answer := range judgeInNode(t, questions) {
		if answer.Error != "" || answer.Value.Verdict != genuine.Genuine || answer.Value.Address != want[i] {
			t.Errorf("%s: %+v", want[i], answer)
		}
	}
}

func TestThePackedListIsSmallAndTheSameEachTime(t *testing.T) {
	published := files(t, base)
	all := records(published)
	first := genuine.Pack(all, past(t, base), lang.Chinese)
	slices.Reverse(all)
	if again := genuine.Pack(all, past(t, base), lang.Chinese); !bytes.Equal(first, again) {
		t.Error("the order of files shows")
	}
	all = append(all, record.File{Address: "/figures/firms.xlsx", SHA256: all[0].SHA256[1:] + "0"}, record.File{Address: "/figures/firms/feed.xml", SHA256: all[0].SHA256[1:] + "1"})
	if with := genuine.Pack(all, past(t, base), lang.Chinese); !bytes.Equal(first, with) {
		t.Error("files are listed that the page does not judge")
	}
}
