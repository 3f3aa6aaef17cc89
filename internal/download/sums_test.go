package download_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/download"
	"zonepress/internal/record"
)

func TestSumsAreSortedAndRelativeToTheirFolder(t *testing.T) {
	got := download.Sums([]record.File{
		download.File("/figures/x.csv", []byte("x")),
		download.File("/en/data/all.csv", nil),
		download.File("/data/all.csv", []byte("all")),
		download.File("/data/schema/chart.schema.json", []byte("{}")),
		download.File("/charts/y/v/1/y.svg", []byte("y")),
		download.File(address.Sums(), []byte("itself")),
		download.File("/figures/x.csv", []byte("x")), // given twice, listed once
	})
	want := `a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa  ../charts/y/v/1/y.svg
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ../en/data/all.csv
2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  ../figures/x.csv
5ef5ef0364b6939c4ca61f34b393f7b368d1be8619647aaf83d5b395919ab629  all.csv
44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  schema/chart.schema.json
`
	if string(got) != want {
		t.Errorf("the list is\n%s", got)
	}
}

func TestSumsHoldUnderCoreutils(t *testing.T) {
	program, err := exec.LookPath("sha256sum")
	if err != nil {
		t.Skip("no sha256sum on this machine")
	}
	root := t.TempDir()
	put := func(addr string, data []byte) record.File {
		name := filepath.Join(root, filepath.FromSlash(address.Path(addr)))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o666); err != nil {
			t.Fatal(err)
		}
		return download.File(addr, data)
	}
	files := []record.File{
		put("/figures/x.csv", []byte("a,b\r\n")), put("/en/figures/x.csv", []byte("c")),
		put("/figures/x/v/1/x.json", []byte("{}")), put("/data/all.zip", []byte{0, 1, 2}), put("/data/schema/figure.schema.json", nil),
	}
	put(address.Sums(), download.Sums(files))
	check := func() (string, error) {
		command := exec.Command(program, "--check", "--strict", "SHA256SUMS")
		command.Dir = filepath.Join(root, "data")
		out, err := command.CombinedOutput()
		return string(out), err
	}
	if out, err := check(); err != nil || strings.Count(out, ": OK") != len(files) {
		t.Errorf("sha256sum says %v:\n%s", err, out)
	}
	put("/figures/x.csv", []byte("a,B\r\n"))
	if out, err := check(); err == nil {
		t.Errorf("sha256sum finds nothing wrong with a file that was changed:\n%s", out)
	}
}

func TestFileIsDescribedBySizeAndHash(t *testing.T) {
	want := record.File{
		Address: "/figures/x.csv", Size: 3,
		SHA256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", // FIPS 180-2, B.1
	}
	if got := download.File("/figures/x.csv", []byte("abc")); got != want {
		t.Errorf("the file is %+v", got)
	}
}
