package promise_test

import (
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/promise"
	"zonepress/internal/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// moved is a plan with something of each kind, and what a build publishes by it.
func moved() (*promise.Plan, []string) {
	released := []string{"/figures/old/", "/figures/old/embed/", "/figures/old/v/1/", "/figures/old.csv", "/en/figures/old/", "/15th/industry/", "/15th/industry/a/", "/charts/c/", "/charts/c/feed.xml", "/charts/c/v/1/"}
	p := promise.NewPlan(lockOf(released...), redirects("figure:old→new", "/15th/industry/→/15th/industries/", "/15th/industry/*→/15th/industries/", "chart:c→"), both)
	published := append(released, "/figures/new/", "/figures/new/embed/", "/figures/new.csv", "/en/figures/new/", "/15th/industries/", "/15th/industries/a/")
	return p, slices.DeleteFunc(published, func(a string) bool { return a == "/charts/c/feed.xml" })
}

func TestRulesAreInTheFormsOfTheServers(t *testing.T) {
	plan, published := moved()
	for base, golden := range map[string]string{"": "root", "https://www.example.gov.cn/report/": "path"} {
		var problems source.List
		files := plan.Rules(published, base, &problems)
		if base == "" && files[promise.OSSRules] != nil {
			t.Error("there are rules for OSS without a host")
		}
		for address, got := range files {
			name := filepath.Join("testdata", golden+"_"+filepath.Base(address))
			if *update {
				if err := os.WriteFile(name, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(name); err != nil || string(want) != string(got) {
				t.Errorf("%s is not %s:\n%s", address, name, got)
			}
			if promise.Promised(address) {
				t.Errorf("%s is a promise", address)
			}
		}
		if told(&problems) != nil {
			t.Errorf("told %q", told(&problems))
		}
	}
}

func TestRulesAreWellFormed(t *testing.T) {
	plan, published := moved()
	files := plan.Rules(published, "https://www.example.gov.cn/", &source.List{})
	var document any
	if err := json.Unmarshal(files[promise.S3Rules], &document); err != nil {
		t.Errorf("S3: %v", err)
	}
	for _, address := range []string{promise.OSSRules, promise.COSRules} {
		if err := xml.Unmarshal(files[address], &struct{}{}); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestAFeedThatTellsOfItsEndIsLeftAlone(t *testing.T) {
	plan, published := moved()
	rules := plan.Rules(append(published, "/charts/c/feed.xml"), "", &source.List{})[promise.NginxRules]
	if strings.Contains(string(rules), "feed.xml") || !strings.Contains(string(rules), "/charts/c/ ") {
		t.Errorf("the rules are\n%s", rules)
	}
}

// TestNoRuleHidesWhatIsStillThere follows every rule of an object store by its
// beginning, as the store does.
func TestNoRuleHidesWhatIsStillThere(t *testing.T) {
	plan, published := moved()
	var website struct {
		RoutingRules []struct {
			Condition struct{ KeyPrefixEquals string }
			Redirect  struct{ ReplaceKeyWith string }
		}
	}
	if err := json.Unmarshal(plan.Rules(published, "", &source.List{})[promise.S3Rules], &website); err != nil {
		t.Fatal(err)
	}
	leads := map[string]string{}
	for _, f := range plan.Forwards {
		leads[f.From] = f.To
	}
	followed := 0
	for _, a := range published {
		for _, r := range website.RoutingRules {
			if strings.HasPrefix(a[1:], r.Condition.KeyPrefixEquals) {
				if followed++; leads[a] != "/"+r.Redirect.ReplaceKeyWith {
					t.Errorf("%s is led to %s", a, r.Redirect.ReplaceKeyWith)
				}
				break
			}
		}
	}
	if followed == 0 {
		t.Error("no rule was followed")
	}
}

func TestWhatAStoreDoesNotTakeIsNoted(t *testing.T) {
	var released, published, entries []string
	for i := range 60 {
		released = append(released, fmt.Sprintf("/section-%d/", i))
		entries = append(entries, fmt.Sprintf("/section-%d/→/", i))
	}
	published = append(released, "/")
	plan := promise.NewPlan(lockOf(released...), redirects(entries...), both)
	var problems source.List
	files := plan.Rules(published, "https://example.org/", &problems)
	for address, want := range map[string]int{promise.S3Rules: 50, promise.OSSRules: 20, promise.COSRules: 60} {
		if got := strings.Count(string(files[address]), "KeyPrefixEquals") / map[bool]int{true: 1, false: 2}[address == promise.S3Rules]; got != want {
			t.Errorf("%s has %d rules, want %d", address, got, want)
		}
	}
	if got := told(&problems); !slices.Equal(got, []string{"data/redirects.yaml rules-limit", "data/redirects.yaml rules-limit"}) || problems.HasErrors() {
		t.Errorf("told %q", got)
	}
}

// TestNginxTakesItsRules lets nginx itself read the rules, where it is installed.
func TestNginxTakesItsRules(t *testing.T) {
	nginx, err := exec.LookPath("nginx")
	if err != nil {
		t.Skip("nginx is not installed")
	}
	plan, published := moved()
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	odd := promise.NewPlan(lockOf("/a;b/", "/a$b/", "/a'b/"), redirects("/a;b/→/x$y/", "/a$b/→", "/a'b/→/"), both)
	for i, text := range [][]byte{plan.Rules(published, "", &source.List{})[promise.NginxRules], odd.Rules(nil, "https://h/p/", &source.List{})[promise.NginxRules]} {
		rules := write(fmt.Sprintf("rules%d.conf", i), string(text))
		config := write("nginx.conf", fmt.Sprintf("pid %s/pid; error_log %s/log; events {}\nhttp { access_log off; server { listen 127.0.0.1:8089; include %s; } }\n", dir, dir, rules))
		if output, err := exec.Command(nginx, "-t", "-q", "-p", dir, "-c", config).CombinedOutput(); err != nil {
			t.Errorf("nginx refuses the rules: %s", output)
		}
	}
}
