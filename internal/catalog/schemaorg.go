package catalog

// The types of schema.org in use, each with its members in the order in which
// they are written.

// schemaContext is the context that schema.org publishes.
const schemaContext = "https://schema.org/"

type dataCatalog struct {
	Context     string        `json:"@context,omitempty"`
	Type        string        `json:"@type"`
	ID          string        `json:"@id"`
	Name        string        `json:"name,omitempty"`
	Description string        `json:"description,omitempty"`
	URL         string        `json:"url,omitempty"`
	InLanguage  string        `json:"inLanguage,omitempty"`
	Free        bool          `json:"isAccessibleForFree,omitempty"`
	License     *work         `json:"license,omitempty"`
	Publisher   *organization `json:"publisher,omitempty"`
	Keywords    []string      `json:"keywords,omitempty"`
	Spatial     *place        `json:"spatialCoverage,omitempty"`
	Dataset     []dataset     `json:"dataset,omitempty"`
}

type dataset struct {
	Context       string          `json:"@context,omitempty"`
	Type          string          `json:"@type"`
	ID            string          `json:"@id"`
	Name          string          `json:"name"`
	Description   string          `json:"description"`
	URL           string          `json:"url"`
	Identifier    string          `json:"identifier"`
	Version       string          `json:"version,omitempty"`
	DatePublished string          `json:"datePublished,omitempty"` // of the release
	DateModified  string          `json:"dateModified,omitempty"`
	InLanguage    string          `json:"inLanguage"`
	Free          bool            `json:"isAccessibleForFree"`
	License       *work           `json:"license,omitempty"`
	Creator       *organization   `json:"creator,omitempty"`
	Publisher     *organization   `json:"publisher,omitempty"`
	Keywords      []string        `json:"keywords,omitempty"`
	Temporal      string          `json:"temporalCoverage,omitempty"`
	Spatial       *place          `json:"spatialCoverage,omitempty"`
	Variables     []propertyValue `json:"variableMeasured,omitempty"`
	Techniques    []string        `json:"measurementTechnique,omitempty"`
	Catalog       *dataCatalog    `json:"includedInDataCatalog,omitempty"`
	BasedOn       []work          `json:"isBasedOn,omitempty"`
	Distribution  []dataDownload  `json:"distribution,omitempty"`
	Observations  []observation   `json:"mainEntity,omitempty"` // what the page and its data say
}

// work is a licence or a source: a CreativeWork or what is more exact.
type work struct {
	Type      string        `json:"@type"`
	ID        string        `json:"@id,omitempty"`
	Name      string        `json:"name,omitempty"`
	URL       string        `json:"url,omitempty"`
	Credit    string        `json:"creditText,omitempty"`
	Publisher *organization `json:"publisher,omitempty"`
	Published string        `json:"datePublished,omitempty"`
}

type organization struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type place struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type propertyValue struct {
	Type string `json:"@type"`
	ID   string `json:"propertyID,omitempty"`
	Name string `json:"name"`
	Unit string `json:"unitText,omitempty"`
}

type property struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type dataDownload struct {
	Type   string `json:"@type"`
	Name   string `json:"name"`
	URL    string `json:"contentUrl"`
	Format string `json:"encodingFormat"`
	Size   string `json:"contentSize"`
	SHA256 string `json:"sha256"`
}

type observation struct {
	Type        string   `json:"@type"`
	Name        string   `json:"name"`
	Description string   `json:"description,omitempty"` // as readers see the number, with its note
	About       *place   `json:"observationAbout"`
	Property    property `json:"measuredProperty"`
	Date        string   `json:"observationDate,omitempty"`
	Value       any      `json:"value,omitempty"`    // json.Number, or text for what JSON has no number for
	Min         any      `json:"minValue,omitempty"` // instead of the value, of what is a lower bound
	Max         any      `json:"maxValue,omitempty"` // likewise
	Unit        string   `json:"unitText,omitempty"`
	Method      string   `json:"measurementMethod,omitempty"`
}
