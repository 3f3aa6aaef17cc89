package validators

import (
	"fmt"
	"strings"
	"testing"
)

// drawing is a text to be drawn as a QR code, with so many modules spoilt, and
// readCode what a reader of QR codes makes of it.
type drawing struct {
	Text   string
	Spoilt int
}

type readCode struct {
	Size    int // modules on a side; 0 where nothing was drawn
	Quiet   bool
	Role    string
	Text    string
	Bytes   string
	Version int
}

// roomOfM are the bytes that versions 1 to 20 hold at level M (ISO/IEC 18004,
// table 7).
var roomOfM = []int{14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666}

// letters is a text of n bytes that differs from those of other lengths.
func letters(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteByte(byte('!' + (i*7+n)%94))
	}
	return b.String()
}

// codes draws and reads, and holds what every drawing must be.
func codes(t *testing.T, drawings []drawing) []readCode {
	t.Helper()
	var all []readCode
	for i, a := range ask[readCode](t, "qr.mjs", drawings) {
		if a.Error != "" {
			t.Fatalf("%q: %s", drawings[i].Text, a.Error)
		}
		if a.Value.Size > 0 && (!a.Value.Quiet || a.Value.Role != "img") {
			t.Errorf("%q: quiet zone %v, role %q", drawings[i].Text, a.Value.Quiet, a.Value.Role)
		}
		all = append(all, a.Value)
	}
	return all
}

func TestReadersReadTheTextsThatPagesDrawAsQRCodes(t *testing.T) {
	texts := []string{
		"https://www.example.gov.cn/report/figures/high-tech-firms/",
		"https://www.example.gov.cn/报告/指标/?名称=高新技术企业#图",
		"file:///home/%E6%8A%A5%E5%91%8A/index.html",
		"0", "00000000000000000000", "“十四五” ½ 😀", strings.Repeat("\x00", 40), strings.Repeat("高", 222),
	}
	var drawings []drawing
	for _, text := range texts {
		drawings = append(drawings, drawing{Text: text})
	}
	for i, code := range codes(t, drawings) {
		if code.Bytes != texts[i] {
			t.Errorf("%q is read as %q (%+v)", texts[i], code.Bytes, code)
		}
	}
}

func TestAQRCodeIsOfTheSmallestVersionThatHoldsItsText(t *testing.T) {
	var drawings []drawing
	for _, room := range roomOfM {
		drawings = append(drawings, drawing{Text: letters(room)}, drawing{Text: letters(room + 1)})
	}
	for i, code := range codes(t, drawings) {
		version := i/2 + 1 + i%2
		if version > len(roomOfM) {
			if code.Size != 0 {
				t.Errorf("%d bytes are drawn in %d modules", len(drawings[i].Text), code.Size)
			}
			continue
		}
		if code.Version != version || code.Size != 17+4*version || code.Text != drawings[i].Text {
			t.Errorf("%d bytes: version %d of %d modules, not version %d; read as %q", len(drawings[i].Text), code.Version, code.Size, version, code.Text)
		}
	}
}

// TestAQRCodeIsReadWithAStainOnIt holds the error correction: level M mends 15
// per cent of the codewords, and a stain of so many modules spoils far less.
func TestAQRCodeIsReadWithAStainOnIt(t *testing.T) {
	var drawings []drawing
	for version, room := range roomOfM {
		if version > 0 { // the first has no more than its patterns around the middle
			drawings = append(drawings, drawing{letters(room - 2), 4 * (version + 1)})
		}
	}
	for i, code := range codes(t, drawings) {
		if code.Text != drawings[i].Text {
			t.Errorf("%d bytes with %d modules spoilt are read as %q", len(drawings[i].Text), drawings[i].Spoilt, code.Text)
		}
	}
}

func TestTheReaderOfQRCodesRefusesWhatIsSpoilt(t *testing.T) {
	text := letters(100)
	for _, code := range codes(t, []drawing{{text, 300}}) {
		if code.Text == text {
			t.Error("300 spoilt modules make no difference: " + fmt.Sprint(code))
		}
	}
}
