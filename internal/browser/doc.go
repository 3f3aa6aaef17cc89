// Package browser proves the site in a real browser. It has no code of its own,
// only tests: `make browser` installs what they need (Debian's chromium and
// fonts-noto-cjk, and the npm packages of internal/validators/_node), runs them
// and prints their report. What is missing makes them fail; they never pass over
// what they could not look at.
//
// Three sites are built once, by the program as it is:
//
//   - the report of this repository, served as a real host would serve it
//     (compressed, with a page for what is not found);
//   - testdata/past.txtar, a small report with releases behind it: corrected,
//     renamed and withdrawn figures, old versions, tombstones;
//   - the report once more, built --offline and opened from the disk.
//
// kinds_test.go lists the kinds of pages. Every page that a build writes belongs
// to one of them, so that a new kind cannot be forgotten; most tests look at the
// longest page of each kind in each edition.
//
// Each file holds one subject. To try a single one: `go test -run TestAxe`. The
// scripts that run inside a page are testdata/*.js; each is one function, called
// with its arguments.
package browser
