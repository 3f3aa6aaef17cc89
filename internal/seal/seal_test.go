package seal_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"zonepress/internal/seal"
)

const text = "# 一份\nnumber: 1\nfigures: [a, b]\n"

func TestASealedTextOpensAsItWas(t *testing.T) {
	for _, text := range []string{text, "", "\n", "a\n\n\n", "# seal: sha256:00\n", strings.Repeat("很长\n", 10000)} {
		got, err := seal.Open(seal.Close([]byte(text)))
		if err != nil || string(got) != text {
			t.Errorf("%.40q opens as %.40q, %v", text, got, err)
		}
	}
}

func TestTheSealIsTheSHA256OfTheText(t *testing.T) {
	want := "abc\n# seal: sha256:edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb\n"
	if got := string(seal.Close([]byte("abc\n"))); got != want {
		t.Errorf("sealed it is %q", got)
	}
}

func TestLineEndsOfWindowsDoNotBreakTheSeal(t *testing.T) {
	sealed := bytes.ReplaceAll(seal.Close([]byte(text)), []byte("\n"), []byte("\r\n"))
	if got, err := seal.Open(sealed); err != nil || string(got) != text {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := seal.Open(bytes.TrimRight(sealed, "\r\n")); err != nil || string(got) != text {
		t.Errorf("without the last line end: %q, %v", got, err)
	}
}

func TestEveryChangeOfOneByteShows(t *testing.T) {
	sealed := seal.Close([]byte(text))
	for i := range len(sealed) - 1 {
		changed := bytes.Clone(sealed)
		changed[i] ^= 1
		if _, err := seal.Open(changed); err == nil {
			t.Errorf("byte %d (%q) can be changed", i, sealed[i])
		}
		if _, err := seal.Open(append(bytes.Clone(sealed[:i]), sealed[i+1:]...)); err == nil {
			t.Errorf("byte %d (%q) can be left out", i, sealed[i])
		}
	}
}

func TestEveryCutShows(t *testing.T) {
	sealed := seal.Close([]byte(text))
	for i := range len(sealed) - 1 {
		_, err := seal.Open(sealed[:i])
		if want := seal.ErrMissing; i < len(text)+len("# seal: sha256:") && !errors.Is(err, want) {
			t.Errorf("cut at %d the error is %v, want %v", i, err, want)
		}
		if err == nil {
			t.Errorf("nothing is said of a cut at %d", i)
		}
	}
}

func TestWhatIsPutBehindTheSealShows(t *testing.T) {
	sealed := seal.Close([]byte(text))
	for _, more := range []string{"x", "more: 1\n", "# seal: sha256:\n", string(sealed)} {
		if _, err := seal.Open(append(bytes.Clone(sealed), more...)); err == nil {
			t.Errorf("%q can be put behind the seal", more)
		}
	}
}

func TestASealWithinALineIsNone(t *testing.T) {
	if _, err := seal.Open([]byte("a # seal: sha256:00\n")); !errors.Is(err, seal.ErrMissing) {
		t.Errorf("the error is %v", err)
	}
}

func TestCloseLeavesTheTextAlone(t *testing.T) {
	buffer := append(make([]byte, 0, 1000), text...)
	seal.Close(buffer)
	if after := buffer[:cap(buffer)][len(text)]; after != 0 {
		t.Errorf("Close wrote %q behind the text", after)
	}
}

func FuzzSealedTextsOpen(f *testing.F) {
	f.Add([]byte(text))
	f.Fuzz(func(t *testing.T, text []byte) {
		text = append(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), '\n')
		if bytes.Contains(text, []byte("\r\n")) {
			return
		}
		got, err := seal.Open(seal.Close(text))
		if err != nil || !bytes.Equal(got, text) {
			t.Errorf("%q opens as %q, %v", text, got, err)
		}
	})
}
