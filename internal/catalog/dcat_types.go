package catalog

// The classes of DCAT 3 in use, each with its members in the order in which
// they are written.

// dcatContext stands in the file, so that nobody has to fetch it.
type dcatContext struct {
	DCAT  string   `json:"dcat"`
	DCT   string   `json:"dct"`
	FOAF  string   `json:"foaf"`
	SKOS  string   `json:"skos"`
	SPDX  string   `json:"spdx"`
	XSD   string   `json:"xsd"`
	Size  coercion `json:"dcat:byteSize"`
	Value coercion `json:"spdx:checksumValue"`
}

type coercion struct {
	ID   string `json:"@id"`
	Type string `json:"@type"`
}

// iri refers to a thing by its address.
type iri struct {
	ID string `json:"@id"`
}

// literal has a language or a type.
type literal struct {
	Language string `json:"@language,omitempty"`
	Type     string `json:"@type,omitempty"`
	Value    string `json:"@value"`
}

type dcatCatalog struct {
	Context     dcatContext      `json:"@context"`
	Type        string           `json:"@type"`
	ID          string           `json:"@id"`
	Title       *literal         `json:"dct:title"`
	Description *literal         `json:"dct:description"`
	Publisher   *agent           `json:"dct:publisher,omitempty"`
	License     *licenseDocument `json:"dct:license,omitempty"`
	Language    *iri             `json:"dct:language"`
	Homepage    *iri             `json:"foaf:homepage"`
	Datasets    []dcatDataset    `json:"dcat:dataset,omitempty"`
}

type dcatDataset struct {
	Type         string             `json:"@type"`
	ID           string             `json:"@id"`
	Identifier   string             `json:"dct:identifier"`
	Title        *literal           `json:"dct:title"`
	Description  *literal           `json:"dct:description,omitempty"`
	Keywords     []literal          `json:"dcat:keyword,omitempty"`
	Issued       *literal           `json:"dct:issued,omitempty"`   // day of the first release, or of this one
	Modified     *literal           `json:"dct:modified,omitempty"` // day on which the content changed
	Version      string             `json:"dcat:version,omitempty"`
	VersionOf    *iri               `json:"dcat:isVersionOf,omitempty"`
	Previous     *iri               `json:"dcat:previousVersion,omitempty"`
	Current      *iri               `json:"dcat:hasCurrentVersion,omitempty"`
	Publisher    *agent             `json:"dct:publisher,omitempty"`
	License      *licenseDocument   `json:"dct:license,omitempty"`
	Language     *iri               `json:"dct:language,omitempty"`
	Spatial      *location          `json:"dct:spatial,omitempty"`
	Temporal     *periodOfTime      `json:"dct:temporal,omitempty"`
	Sources      []resource         `json:"dct:source,omitempty"`
	LandingPage  *iri               `json:"dcat:landingPage"`
	Distribution []dcatDistribution `json:"dcat:distribution,omitempty"`
	Versions     []dcatDataset      `json:"dcat:hasVersion,omitempty"`
}

type dcatDistribution struct {
	Type        string           `json:"@type"`
	ID          string           `json:"@id"`
	Title       string           `json:"dct:title"`
	AccessURL   iri              `json:"dcat:accessURL"`
	DownloadURL iri              `json:"dcat:downloadURL"`
	MediaType   iri              `json:"dcat:mediaType"`
	Size        int              `json:"dcat:byteSize"`
	License     *licenseDocument `json:"dct:license,omitempty"`
	Checksum    checksum         `json:"spdx:checksum"`
}

type checksum struct {
	Type      string `json:"@type"`
	Algorithm iri    `json:"spdx:algorithm"`
	Value     string `json:"spdx:checksumValue"`
}

type agent struct {
	Type string   `json:"@type"`
	Name *literal `json:"foaf:name"`
}

type licenseDocument struct {
	Type  string `json:"@type,omitempty"`
	ID    string `json:"@id,omitempty"`
	Title string `json:"dct:title,omitempty"`
}

type location struct {
	Type string   `json:"@type"`
	Name *literal `json:"skos:prefLabel"`
}

type periodOfTime struct {
	Type string   `json:"@type"`
	From *literal `json:"dcat:startDate"`
	To   *literal `json:"dcat:endDate,omitempty"`
}

// resource is a publication of others.
type resource struct {
	ID        string   `json:"@id"`
	Title     *literal `json:"dct:title,omitempty"`
	Publisher *agent   `json:"dct:publisher,omitempty"`
	Date      *literal `json:"dct:date,omitempty"`
	Page      *iri     `json:"foaf:page,omitempty"`
}
