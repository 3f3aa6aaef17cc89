package download

var english = words{
	semicolon: "; ",
	colon:     ": ",

	data: "Data", about: "About", indicators: "Indicators", sources: "Sources", corrections: "Corrections",

	title: "Title", id: "Id", topic: "Topic", definition: "Definition", scope: "Scope", unit: "Unit", note: "Note", source: "Source",
	statusOf: "Status", qualifierOf: "Qualifier",
	release: "Release", permalink: "Permalink", correction: "Correction", license: "Licence", publisher: "Publisher", report: "Report",
	zone: "Place", description: "Description",
	kind: "Kind", authors: "Authors", dated: "Date", url: "Address", figure: "Indicator", measure: "Measure", period: "Period", date: "Corrected on", old: "Before", new: "After", reason: "Reason",

	releaseText:   "%[2]s (release %[1]d, %[3]s)",
	unreleased:    "Not part of a release yet; numbers may change",
	noCorrections: "No corrections so far",
	withdrawn:     "withdrawn",

	statuses: map[string]named{
		"published":   {"Published", "As printed by the source; not finally verified by the statistical authority."},
		"preliminary": {"Preliminary", "A preliminary account of the statistical authority, which may be revised."},
		"revised":     {"Revised", "Revised by the statistical authority."},
		"final":       {"Final", "Finally verified by the statistical authority."},
		"derived":     {"Derived", "Worked out from published numbers by the formula shown, not printed by a source."},
	},
	qualifiers: map[string]named{
		"exact": {"", "The value, with the digits that were published."},
		"over":  {"over", "The true value is above the number shown, which is a lower bound and not the value itself."},
		"under": {"under", "The true value is below the number shown, which is an upper bound and not the value itself."},
		"about": {"about", "The true value lies on either side of the number shown."},
	},
	sourceKinds: map[string]string{
		"newspaper": "Newspaper", "bulletin": "Bulletin", "yearbook": "Yearbook", "document": "Document", "dataset": "Dataset", "webpage": "Web page",
	},
	correctionKinds: map[string]string{
		"revision": "Revision", "correction": "Correction", "method": "Change of method", "wording": "Change of wording",
	},

	readme: readmeWords{
		heading: "Data of the %s",
		intro:   "This archive has the data of all indicators and charts of the report. The SHA-256 of every file is in SHA256SUMS in the folder data of the report’s site.",
		contents: [][2]string{
			{"all.csv", "every number of every indicator, one a row"},
			{"figures/", "the numbers of each indicator, as CSV and JSON"},
			{"charts/", "the numbers of each chart, as CSV and JSON"},
			{"schema/", "JSON Schema of the JSON files"},
		},
		columns: "Columns of the CSV files",
		chart:   "The CSV files of charts begin with these columns",
		notes: []string{
			"CSV is in UTF-8 without a byte-order mark; lines end in CR LF (RFC 4180).",
			"For Excel, take the XLSX files or the CSV files with a byte-order mark from the site.",
			"Values keep the digits that were published. A number whose qualifier is over or under is a bound, not the value itself.",
		},
		license:  "Licence: %s",
		licensed: "Licence: %s (%s)",
		none:     "Licence: not stated by the publisher yet.",
		home:     "Site: %s",
	},
}
