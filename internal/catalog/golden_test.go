package catalog_test

import (
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
)

func TestDescriptionsAreByteForByteAsBefore(t *testing.T) {
	zh, en := lang.Chinese, lang.English
	bare, full := report(), known()
	for name, got := range map[string][]byte{
		"figure.bare.zh.jsonld":            catalog.Dataset(bare, firms, unreleased, zh, filesOf(firms, zh), ""),
		"figure.full.en.jsonld":            catalog.Dataset(full, firms, first, en, filesOf(firms, en), first.Date),
		"figure.version.zh.jsonld":         catalog.Dataset(full, output.In(1), first, zh, filesOf(output.In(1), zh), ""),
		"chart.bare.en.jsonld":             catalog.Dataset(bare, drawn, unreleased, en, filesOf(drawn, en), ""),
		"catalog.bare.zh.jsonld":           catalog.Catalog(bare, entries(zh), zh),
		"catalog.full.en.jsonld":           catalog.Catalog(full, entries(en), en),
		"dcat.bare.zh.jsonld":              catalog.DCAT(bare, entries(zh), zh),
		"dcat.full.en.jsonld":              catalog.DCAT(full, entries(en), en),
		"datapackage.bare.zh.json":         catalog.DataPackage(bare, unreleased, tables(zh), zh, catalog.Published("", zh)),
		"datapackage.full.en.json":         catalog.DataPackage(full, second, tables(en), en, catalog.Published(base, en)),
		"datapackage.archive.zh.json":      catalog.DataPackage(bare, first, tables(zh), zh, address.Path),
		"figure.bare.zh.csv-metadata.json": catalog.CSVW(bare, firms, unreleased, zh, "high-tech-firms.csv", columns(false)),
		"chart.full.en.csv-metadata.json":  catalog.CSVW(full, drawn, second, en, "firms.csv", columns(true)),
		"all.full.zh.csv-metadata.json":    catalog.CSVW(full, address.Thing{}, second, zh, "all.csv", columns(false)),
		"oembed.figure.zh.json":            catalog.OEmbed(full, firms, zh, catalog.Frame{Width: 600, Height: 280, Card: firms.File(zh, ".card.png")}),
		"oembed.version.en.json":           catalog.OEmbed(full, drawn.In(2), en, catalog.Frame{Width: 720, Height: 480}),
	} {
		golden(t, name, got)
	}
}
