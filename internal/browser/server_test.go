package browser

import (
	"compress/gzip"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// hosted is a site that is served on an address of its own.
type hosted struct {
	*built
	server *httptest.Server
}

// serve serves a site as nginx does with gzip on: what is text is compressed
// (level 6), a folder is its index.html, what is not there is 404.html with the
// code 404, and files named by their content are kept for good.
func serve(b *built) (*hosted, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	server := &httptest.Server{Listener: listener, Config: &http.Server{Handler: handler(b.dir)}}
	server.Start()
	return &hosted{b, server}, nil
}

// at is the full address of a page.
func (h *hosted) at(address string) string {
	return h.server.URL + address
}

// types are the kinds of content that a site has, by ending.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml", ".json": "application/json", ".jsonld": "application/ld+json", ".xml": "application/xml",
	".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".png": "image/png",
	".jpg": "image/jpeg", ".webp": "image/webp",
}

func handler(dir string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, code := path.Clean(r.URL.Path), http.StatusOK
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			name, code = "/404.html", http.StatusNotFound
			content, _ = os.ReadFile(filepath.Join(dir, name))
		}
		header := w.Header()
		header.Set("Cache-Control", "no-cache")
		if strings.HasPrefix(name, "/assets/") {
			header.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		kind := types[path.Ext(name)]
		if kind == "" {
			kind = "application/octet-stream"
		}
		header.Set("Content-Type", kind)
		if !compressed(kind) {
			w.WriteHeader(code)
			w.Write(content)
			return
		}
		header.Set("Content-Encoding", "gzip")
		w.WriteHeader(code)
		packer, _ := gzip.NewWriterLevel(w, 6)
		packer.Write(content)
		packer.Close()
	})
}

// compressed tells which content a host compresses.
func compressed(kind string) bool {
	for _, part := range []string{"text/", "json", "xml"} {
		if strings.Contains(kind, part) {
			return true
		}
	}
	return false
}
