package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/genuine"
	"zonepress/internal/lang"
)

// verifyPage is what pages/verify.html is given: the page on which readers see
// whether a file is the site's.
type verifyPage struct {
	*Page
	Root        template.URL // leads to the site's root
	Index       string       // the name of a page's file where links must name it; else ""
	Limit       int          // bytes above which a file is none of the site's
	Release     string       // how a release is named, with blanks for the script
	Strange     string       // the same for one that was never made
	Sums        template.URL // to the list of hashes
	Signature   template.URL // to its signature; "" where the site is not signed
	Key         template.URL // to the key that it is checked by
	Fingerprint string       // of the key; "" where the site is not signed
	Newest      string       // release in the list; "" for none
}

// The scripts of the page, in the order in which they are loaded.
const (
	judgeScript  = "judge.js"
	verifyScript = "verify.js"
)

// verifying reports whether there is anything to hold files against.
func (s *website) verifying() bool { return len(s.in.Listed) > 0 }

// verifyJobs are the page and the list of hashes that its script reads.
func (e *edition) verifyJobs() []job {
	if !e.site.verifying() {
		return nil
	}
	return []job{e.verifyPage, e.verifyList}
}

func (e *edition) verifyPage() (path string, output []byte) {
	w := e.words.word
	at := address.Verify(e.Lang)
	v := verifyPage{Page: e.newPage(at, noColumn, w("verify")), Limit: genuine.MaxSize,
		Release: w("release-name", "n", "{n}", "name", "{name}", "date", "{date}"), Strange: w("verify-strange", "n", "{n}")}
	v.Lede = v.text(w("verify-lede"))
	v.Root = template.URL(v.up)
	if e.site.in.Offline {
		v.Index = "index.html"
	}
	v.Sums = v.Link(address.Sums())
	if v.Fingerprint = e.site.in.Signer; v.Fingerprint != "" {
		v.Signature, v.Key = v.Link(address.Sums()+".sig"), v.Link(address.Sums()+".pem")
	}
	if latest := e.site.history.Latest(); latest != nil {
		v.Newest = e.release(latest.Issue)
	}
	v.trail(w("verify"))
	v.generatedTwin()
	v.describe(article{title: w("verify"), description: w("verify-lede"), keywords: e.keywordsWith()}, "website")
	v.Head += template.HTML(`<script defer src="` + string(v.Link(verifyListAddress(e.Lang))) + "\"></script>\n")
	v.needsScript(judgeScript)
	v.needsScript(verifyScript)
	return v.finish("verify", v)
}

// verifyList is the list of hashes as a script, which a page from a disk may
// load where it may not fetch anything.
func (e *edition) verifyList() (path string, output []byte) {
	list := genuine.Pack(e.site.in.Listed, e.site.history, e.Lang)
	return address.Path(verifyListAddress(e.Lang)), append(append([]byte("const published = "), list...), ";\n"...)
}

func verifyListAddress(l lang.Lang) string { return address.Verify(l) + "list.js" }
