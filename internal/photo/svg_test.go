package photo_test

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"

	"zonepress/internal/photo"
	"zonepress/internal/photo/phototest"
)

const svgHead = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 200">`

func TestADrawingIsPublishedAsItIsWithoutWhatIsPrivate(t *testing.T) {
	for _, test := range []struct{ about, in, want string }{
		{"plain", svgHead + `<path d="M0 0h9" style="fill: url( '#a' )"/><use xlink:href="#b"/></svg>`,
			svgHead + `<path d="M0 0h9" style="fill: url( '#a' )"/><use xlink:href="#b"/></svg>`},
		{"with a mark, a declaration, comments and a type", "\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- secret -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + svgHead + `<!-- secret --><g/></svg>`,
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n" + svgHead + `<g/></svg>`},
		{"with metadata", svgHead + `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><g>secret</g></rdf:RDF></metadata><g/></svg>`, svgHead + `<g/></svg>`},
		{"by a drawing program", `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename='C:\secret\a.png' width="30" height="20"><inkscape:page/><g inkscape:label="secret" id="a"/></svg>`,
			`<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><g id="a"/></svg>`},
		{"with a style", svgHead + `<style><![CDATA[ .a { font-family: '\5FAE\8F6F'; fill: url(#b) } ]]></style></svg>`,
			svgHead + `<style><![CDATA[ .a { font-family: '\5FAE\8F6F'; fill: url(#b) } ]]></style></svg>`},
	} {
		_, files := develop(t, "a.svg", []byte(test.in))
		if len(files) != 1 || files[0].Format != photo.SVG || string(files[0].Data) != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.about, files[0].Data, test.want)
		}
	}
}

func TestTheSizeOfADrawing(t *testing.T) {
	for attributes, want := range map[string][2]int{
		`viewBox="0 0 300 200"`: {300, 200}, `viewBox=" -5,-5 , 30.4 20.6 " width="100%" height="100%"`: {30, 21},
		`width="72pt" height="1in"`: {96, 96}, `width="0.2" height="10px"`: {1, 10}, `width="50" viewBox="0 0 8 6"`: {8, 6},
		`width="50" height="1e999"`: {}, `width="1e9" height="5"`: {}, `viewBox="0 0 0 5"`: {}, ``: {}, `width="NaN" height="5"`: {},
	} {
		info, err := photo.Inspect("a.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" `+attributes+`/>`))
		var wrong *photo.Error
		switch {
		case want == [2]int{} && (!errors.As(err, &wrong) || wrong.Code != photo.Sizeless):
			t.Errorf("%s: %v, want it to have no size", attributes, err)
		case want != [2]int{} && (err != nil || [2]int{info.Width, info.Height} != want):
			t.Errorf("%s: %d×%d, %v, want %v", attributes, info.Width, info.Height, err, want)
		}
	}
}

func TestADrawingThatActsOrLeadsOutIsRefused(t *testing.T) {
	camera := base64.StdEncoding.EncodeToString(phototest.Camera(phototest.Scene(30, 30), 1))
	screenshot := base64.StdEncoding.EncodeToString(phototest.Screenshot(phototest.Scene(30, 30)))
	for body, want := range map[string]photo.Code{
		"\n<script>alert(1)</script>": photo.Active,
		`<SCRIPT/>`:                   photo.Active,
		`<x:script xmlns:x="http://www.w3.org/2000/svg"/>`:                         photo.Active,
		`<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>`:                       photo.Active,
		`<g onload="alert(1)"/>`:                                                   photo.Active,
		`<g ONCLICK="alert(1)"/>`:                                                  photo.Active,
		`<a xlink:href="javascript:alert(1)"/>`:                                    photo.Active,
		`<a href=" JavaScript:alert(1)"/>`:                                         photo.Active,
		`<set attributeName="xlink:href" to="x"/>`:                                 photo.Active,
		`<animate attributeName="onclick" values="x"/>`:                            photo.Active,
		`<animate values="#a;javascript:alert(1)"/>`:                               photo.Active,
		`<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>`: photo.Active,
		`<image href="https://example.com/a.png"/>`:                                photo.Outward,
		`<image href="//example.com/a.png"/>`:                                      photo.Outward,
		`<image href="a.png"/>`:                                                    photo.Outward,
		`<use xlink:href="file:///etc/passwd"/>`:                                   photo.Outward,
		`<image href="data:image/svg+xml;base64,PHN2Zy8+"/>`:                       photo.Outward,
		`<image href="data:text/html,x"/>`:                                         photo.Outward,
		`<g style="fill:url(https://example.com/#a)"/>`:                            photo.Outward,
		`<g fill="URL( 'https://example.com/#a')"/>`:                               photo.Outward,
		`<g style="fill:u\72 l(https://example.com/#a)"/>`:                         photo.Outward,
		`<style>@import "https://example.com/a.css";</style>`:                      photo.Outward,
		`<style>@font-face{src:url(#a),url(https://example.com/a.woff)}</style>`:   photo.Outward,
		`<style>g{fill:url(x.svg#a)}</style>`:                                      photo.Outward,
		`<g xml:base="https://example.com/"/>`:                                     photo.Outward,
		`<image href="data:image/jpeg;base64,` + camera + `"/>`:                    photo.Embedded,
		`<image href="data:image/png;base64,` + screenshot + `"/>`:                 photo.Embedded,
		`<image href="data:image/png;base64,AAAA"/>`:                               photo.Broken,
		`<g>`:       photo.Broken,
		`&unknown;`: photo.Broken,
	} {
		_, err := photo.Inspect("a.svg", []byte(svgHead+body+"</svg>"))
		var wrong *photo.Error
		if !errors.As(err, &wrong) || wrong.Code != want {
			t.Errorf("%s: %v, want %s", body, err, want)
		} else if strings.HasPrefix(body, "\n") && wrong.Args["line"] != "2" {
			t.Errorf("%s: line %s", body, wrong.Args["line"])
		}
	}
	for _, whole := range []string{
		`<?xml-stylesheet href="https://example.com/a.css"?>` + svgHead + "</svg>",
		`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>` + svgHead + "</svg>",
		`<svg viewBox="0 0 1 1"/>`,
		`<?xml version="1.0" encoding="GBK"?>` + svgHead + "</svg>",
		`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>`,
		`<?xml version="1.0"?>`,
	} {
		if _, err := photo.Inspect("a.svg", []byte(whole)); err == nil {
			t.Errorf("%s is taken", whole)
		}
	}
}

func TestADrawingMayHoldABarePicture(t *testing.T) {
	for _, data := range []string{
		"data:image/png;base64," + base64.StdEncoding.EncodeToString(phototest.PNG(phototest.Scene(30, 30))),
		"data:image/jpeg;base64,\n " + base64.StdEncoding.EncodeToString(phototest.JPEG(phototest.Scene(30, 30))),
	} {
		if _, err := photo.Inspect("a.svg", []byte(svgHead+`<image href="`+data+`"/></svg>`)); err != nil {
			t.Error(err)
		}
	}
}
