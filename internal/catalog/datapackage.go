package catalog

import (
	"regexp"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Paths says how a data package names the file at an address: by a path below
// its own folder, or by a full URL. It is "" for a file that it cannot name,
// which is then left out. For an archive with the site's own folders, with
// datapackage.json at its root, that is address.Path.
type Paths func(address string) string

// Published are the paths for the data package of a language's edition that
// stands in the folder of all data.
func Published(base string, l lang.Lang) Paths {
	return func(file string) string {
		if name, below := strings.CutPrefix(file, address.Data(l)); below {
			return name
		}
		if base == "" {
			return ""
		}
		return address.Absolute(base, file)
	}
}

// The fixed values of the format.
const (
	packageProfile = "https://datapackage.org/profiles/2.0/datapackage.json"
	packageName    = "report-data"
	packageFile    = "datapackage.json"
)

// DataPackage is datapackage.json, version 2: the tables and what their columns
// hold. The issue is the newest release that everything in it is of; the zero
// Issue leaves version and date out. It is nil where no table has a path, since
// a package has at least one.
func DataPackage(s *record.Set, i record.Issue, tables []Table, l lang.Lang, paths Paths) []byte {
	x := ofWhole(s, l)
	p := dataPackage{
		Schema: packageProfile, Name: packageName, Title: s.Report.Title.In(l), Description: describe(s, x, l),
		Version: i.Name, Keywords: s.Report.Keywords[l], Licenses: packageLicenses(s.Report.License), Sources: packageSources(x.sources, l),
	}
	if s.Report.Base != "" {
		p.Homepage = address.Absolute(s.Report.Base, address.Data(l))
		p.ID = address.Absolute(s.Report.Base, address.DataFile(l, packageFile))
	}
	if i.Released() && i.Date != "" {
		p.Created = i.Date + "T00:00:00Z"
	}
	if name := s.Report.Publisher.In(l); name != "" {
		p.Contributors = []contributor{{Title: name, Roles: []string{"publisher"}}}
	}
	for _, t := range tables {
		if r, ok := resourceOf(s, t, l, paths); ok {
			p.Resources = append(p.Resources, r)
		}
	}
	if len(p.Resources) == 0 {
		return nil
	}
	return encode(p)
}

// resourceOf describes a table; false for one that the record does not have or
// that has no path.
func resourceOf(s *record.Set, t Table, l lang.Lang, paths Paths) (packageResource, bool) {
	x, ok := subjectOf(s, t.Thing, l)
	at := paths(t.File.Address)
	if !ok || at == "" {
		return packageResource{}, false
	}
	r := packageResource{
		Name: resourceName(t.Thing), Type: "table", Title: x.title, Description: describe(s, x, l), Path: at,
		Format: "csv", MediaType: "text/csv", Encoding: "utf-8", Bytes: t.File.Size, Hash: "sha256:" + t.File.SHA256,
		Schema: tableSchema{Fields: fields(t.Columns, l), PrimaryKey: key(s, t.Thing, t.Columns, l), MissingValues: []string{""}},
	}
	if t.Thing != whole {
		r.Sources = packageSources(x.sources, l)
	}
	return r, true
}

// resourceName is unique in a package: ids are unique among things of a kind.
func resourceName(t address.Thing) string {
	if t == whole {
		return "all"
	}
	return strings.TrimSuffix(string(t.Kind), "s") + "-" + t.ID
}

func fields(columns []Column, l lang.Lang) []field {
	var all []field
	for _, c := range columns {
		all = append(all, field{Name: c.Name, Type: c.Type, Title: c.Titles.In(l), Description: c.Description.In(l)})
	}
	return all
}

// licenseName is what the format takes for the name of a licence; other names
// are titles.
var licenseName = regexp.MustCompile(`^[-a-zA-Z0-9._]+$`)

// packageLicenses are none where the licence has neither an address nor a name
// that the format takes: it asks for one of them.
func packageLicenses(given record.License) []packageLicense {
	license := packageLicense{Path: given.URL, Title: given.Name}
	if licenseName.MatchString(given.Name) {
		license.Name = given.Name
	}
	if license.Name == "" && license.Path == "" {
		return nil
	}
	return []packageLicense{license}
}

func packageSources(sources []*record.Source, l lang.Lang) []packageSource {
	var all []packageSource
	for _, x := range sources {
		if title := x.Title.In(l); title != "" {
			all = append(all, packageSource{Title: title, Path: x.URL})
		}
	}
	return all
}

// The members of a data package in the order in which they are written.

type dataPackage struct {
	Schema       string            `json:"$schema"`
	Name         string            `json:"name"`
	ID           string            `json:"id,omitempty"`
	Title        string            `json:"title,omitempty"`
	Description  string            `json:"description,omitempty"`
	Homepage     string            `json:"homepage,omitempty"`
	Version      string            `json:"version,omitempty"`
	Created      string            `json:"created,omitempty"`
	Keywords     []string          `json:"keywords,omitempty"`
	Contributors []contributor     `json:"contributors,omitempty"`
	Licenses     []packageLicense  `json:"licenses,omitempty"`
	Sources      []packageSource   `json:"sources,omitempty"`
	Resources    []packageResource `json:"resources"`
}

type contributor struct {
	Title string   `json:"title"`
	Roles []string `json:"roles"`
}

type packageLicense struct {
	Name  string `json:"name,omitempty"`
	Path  string `json:"path,omitempty"`
	Title string `json:"title,omitempty"`
}

type packageSource struct {
	Title string `json:"title"`
	Path  string `json:"path,omitempty"`
}

type packageResource struct {
	Name        string          `json:"name"`
	Type        string          `json:"type"`
	Title       string          `json:"title"`
	Description string          `json:"description"`
	Path        string          `json:"path"`
	Format      string          `json:"format"`
	MediaType   string          `json:"mediatype"`
	Encoding    string          `json:"encoding"`
	Bytes       int             `json:"bytes"`
	Hash        string          `json:"hash"`
	Sources     []packageSource `json:"sources,omitempty"`
	Schema      tableSchema     `json:"schema"`
}

type tableSchema struct {
	Fields        []field  `json:"fields"`
	PrimaryKey    []string `json:"primaryKey,omitempty"`
	MissingValues []string `json:"missingValues"`
}

type field struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Title       string `json:"title,omitempty"`
	Description string `json:"description,omitempty"`
}
