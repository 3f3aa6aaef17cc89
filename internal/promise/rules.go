package promise

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/source"
)

// The addresses of the rules for servers.
const (
	NginxRules = RulesFolder + "nginx.conf"
	S3Rules    = RulesFolder + "s3.json"
	OSSRules   = RulesFolder + "oss.xml"
	COSRules   = RulesFolder + "cos.xml"
)

// The most rules that an object store takes: S3 by its documentation, OSS by that
// of PutBucketWebsite; COS limits the file to 64 KB, which this stays below.
const (
	mostS3  = 50
	mostOSS = 20
	mostCOS = 100
)

// Rules are the files with rules for servers, by address: for nginx, to include
// in a server block; and for S3, OSS and COS as the whole configuration of a
// website, as their commands take it. The site works without them, by pages that
// lead on; with them servers answer 301 and 410.
//
// Base is https://host/path/ where the site stands, or "" where it is not known.
// OSS wants to know the host, so that its rules are made only where it is known.
//
// Object stores know addresses by their beginning alone. What stands above pages
// that are still there, as a renamed figure stands above its releases, can have
// no rule there; nor has what lies beyond the most rules that a store takes, of
// which there is a note.
func (p *Plan) Rules(published []string, base string, problems *source.List) map[string][]byte {
	at := siteAt(base)
	redirects := p.storeRules(published, at)
	files := map[string][]byte{
		NginxRules: p.nginx(published, at),
		S3Rules:    s3(atMost(redirects, mostS3, "S3", problems), at),
		COSRules:   cos(atMost(redirects, mostCOS, "COS", problems), at),
	}
	if at.host != "" {
		files[OSSRules] = oss(atMost(redirects, mostOSS, "OSS", problems), at)
	}
	return files
}

// location is where a site stands.
type location struct {
	scheme, host string // "" where not known
	path         string // "" or /path, without the slash at its end
}

func siteAt(base string) location {
	u, err := url.Parse(base)
	if err != nil {
		return location{}
	}
	return location{u.Scheme, u.Host, strings.TrimSuffix(u.Path, "/")}
}

// nginx is a list of locations. The page that stands there all the same is what
// is shown with a 410.
func (p *Plan) nginx(published []string, at location) []byte {
	var b bytes.Buffer
	b.WriteString("# 在 server 块中加入一行 include 即可使用。\n# To be included in a server block.\n")
	lines := map[string]string{}
	for _, f := range p.Forwards {
		lines[f.From] = fmt.Sprintf("location = %s { absolute_redirect off; return 301 %s; }\n",
			nginxQuoted(at.path+f.From), nginxQuoted(escaped(at.path+f.To)))
	}
	for _, t := range p.Tombstones {
		page := ""
		if !t.Page() && slices.Contains(published, t.Address) {
			continue // a feed that itself says so
		}
		if t.Page() {
			page = fmt.Sprintf("error_page 410 %s; ", nginxQuoted(escaped(at.path+t.Address+"index.html")))
		}
		lines[t.Address] = fmt.Sprintf("location = %s { %sreturn 410; }\n", nginxQuoted(at.path+t.Address), page)
	}
	for _, address := range sortedKeys(lines) {
		b.WriteString(lines[address])
	}
	return b.Bytes()
}

func sortedKeys(lines map[string]string) []string {
	keys := make([]string, 0, len(lines))
	for key := range lines {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// nginxQuoted is a parameter as nginx reads it back.
func nginxQuoted(text string) string {
	if strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/") == "" {
		return text
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// escaped is an address in which nothing is left that nginx would take for a
// variable.
func escaped(address string) string { return strings.ReplaceAll(address, "$", "%24") }

// rule is a redirect of all keys with a beginning to one key.
type rule struct{ prefix, to string }

// storeRules are the redirects that an object store can make, the longer before
// those that they begin with, because the first that fits is followed.
func (p *Plan) storeRules(published []string, at location) []rule {
	moved := map[string]bool{}
	for _, f := range p.Forwards {
		moved[f.From] = true
	}
	stays := slices.DeleteFunc(slices.Clone(published), func(a string) bool { return moved[a] })
	slices.Sort(stays)
	key := func(address string) string { return strings.TrimPrefix(at.path+address, "/") }
	var rules []rule
	for _, f := range slices.Backward(p.Forwards) {
		i, _ := slices.BinarySearch(stays, f.From)
		if i < len(stays) && strings.HasPrefix(stays[i], f.From) {
			continue
		}
		to, _, _ := strings.Cut(f.To, "#")
		rules = append(rules, rule{key(f.From), key(to)})
	}
	return rules
}

// atMost are as many rules as a store takes.
func atMost(rules []rule, most int, store string, problems *source.List) []rule {
	if len(rules) <= most {
		return rules
	}
	problems.Add(source.Note(source.Pos{File: redirectsFile}, "rules-limit", source.Args{
		"store": store, "most": strconv.Itoa(most), "count": strconv.Itoa(len(rules) - most)}))
	return rules[:most]
}

// redirectsFile is where renamed and withdrawn things are listed.
const redirectsFile = "data/redirects.yaml"

// The configuration of a website on S3, as `aws s3api put-bucket-website` takes it.
type (
	s3Website struct {
		IndexDocument struct{ Suffix string }
		ErrorDocument struct{ Key string }
		RoutingRules  []s3Rule `json:",omitempty"`
	}
	s3Rule struct {
		Condition struct{ KeyPrefixEquals string }
		Redirect  struct {
			HttpRedirectCode string
			ReplaceKeyWith   string
			Protocol         string `json:",omitempty"`
			HostName         string `json:",omitempty"`
		}
	}
)

func s3(rules []rule, at location) []byte {
	var w s3Website
	w.IndexDocument.Suffix, w.ErrorDocument.Key = "index.html", errorKey(at)
	for _, r := range rules {
		var one s3Rule
		one.Condition.KeyPrefixEquals, one.Redirect.ReplaceKeyWith, one.Redirect.HttpRedirectCode = r.prefix, r.to, "301"
		one.Redirect.Protocol, one.Redirect.HostName = at.scheme, at.host
		w.RoutingRules = append(w.RoutingRules, one)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(w); err != nil {
		return nil // it holds nothing but texts
	}
	return b.Bytes()
}

// errorKey is the key of the page for what does not exist.
func errorKey(at location) string { return strings.TrimPrefix(at.path+"/404.html", "/") }

// The configuration of a website on OSS and COS, as the bodies of their
// PutBucketWebsite. Each leaves out what only the other knows.
type (
	website struct {
		XMLName xml.Name `xml:"WebsiteConfiguration"`
		Index   struct {
			Suffix     string `xml:"Suffix"`
			SubFolders string `xml:"SupportSubDir,omitempty"` // OSS: index.html also in folders
			Type       string `xml:"Type,omitempty"`          // OSS: what to do about /x where there is /x/
		} `xml:"IndexDocument"`
		Error struct {
			Key    string `xml:"Key"`
			Status string `xml:"HttpStatus,omitempty"`         // OSS
			Keep   string `xml:"OriginalHttpStatus,omitempty"` // COS: answer 404, not 200
		} `xml:"ErrorDocument"`
		Rules *websiteRules `xml:"RoutingRules,omitempty"`
	}
	websiteRules struct {
		Rules []websiteRule `xml:"RoutingRule"`
	}
	websiteRule struct {
		Number    int    `xml:"RuleNumber,omitempty"` // OSS
		Prefix    string `xml:"Condition>KeyPrefixEquals"`
		Type      string `xml:"Redirect>RedirectType,omitempty"` // OSS
		Protocol  string `xml:"Redirect>Protocol,omitempty"`
		Host      string `xml:"Redirect>HostName,omitempty"` // OSS
		To        string `xml:"Redirect>ReplaceKeyWith"`
		Code      string `xml:"Redirect>HttpRedirectCode,omitempty"` // OSS
		PassQuery string `xml:"Redirect>PassQueryString,omitempty"`  // OSS
	}
)

func oss(rules []rule, at location) []byte {
	var w website
	w.Index.Suffix, w.Index.SubFolders, w.Index.Type = "index.html", "true", "0"
	w.Error.Key, w.Error.Status = errorKey(at), "404"
	for i, r := range rules {
		w.add(websiteRule{Number: i + 1, Prefix: r.prefix, Type: "External", Protocol: at.scheme, Host: at.host, To: r.to, Code: "301", PassQuery: "true"})
	}
	return w.encode()
}

func cos(rules []rule, at location) []byte {
	var w website
	w.Index.Suffix = "index.html"
	w.Error.Key, w.Error.Keep = errorKey(at), "Enabled"
	for _, r := range rules {
		w.add(websiteRule{Prefix: r.prefix, Protocol: at.scheme, To: r.to})
	}
	return w.encode()
}

func (w *website) add(r websiteRule) {
	if w.Rules == nil {
		w.Rules = &websiteRules{}
	}
	w.Rules.Rules = append(w.Rules.Rules, r)
}

func (w *website) encode() []byte {
	text, err := xml.MarshalIndent(w, "", "  ")
	if err != nil {
		return nil // it holds nothing but texts
	}
	return append([]byte(xml.Header), append(text, '\n')...)
}
