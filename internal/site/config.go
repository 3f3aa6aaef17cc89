package site

import (
	"zonepress/internal/lang"
	"zonepress/internal/source"
)

// Config is data/site.yaml: what the publication is and who answers for it.
// What the department has not filled in is left out of the pages, and check
// says so; nothing is invented.
type Config struct {
	Pos         source.Pos
	Title       Text // of the report
	Zone        Text // the zone's name
	ZoneFull    Text // the zone's name in full
	Description Text
	Keywords    map[lang.Lang][]source.At[string]
	BaseURL     source.At[string] // https://host/path/ where the site will stand
	Government  Government
	License     License
	PlainTerms  []source.At[string] // texts with numerals that are names, not figures: 3+1, 12345
}

// Government holds what 《政府网站发展指引》 asks for in page tags and footer.
type Government struct {
	SiteName   source.At[string]
	SiteDomain source.At[string]
	SiteIDCode source.At[string] // 网站标识码
	Host       Text              // 主办单位
	Operator   Text              // 承办单位
	ICP        source.At[string] // ICP备案号
	Police     source.At[string] // 公安备案号
	Contact    Text              // 联系方式
}

// License is under which terms the data may be used.
type License struct {
	Name source.At[string]
	URL  source.At[string]
}
