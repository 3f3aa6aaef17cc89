# The tests of zonepress. `make test` installs what they need and runs them all.

GO ?= go

.PHONY: test format vet validators chromium browser unit race site bench clean

test: format vet unit race site browser

# gofmt prints the files that it would change; there must be none.
format:
	@test -z "$$(gofmt -l cmd internal templates | tee /dev/stderr)"

vet:
	$(GO) vet ./...

# Parsers and validators of others (see internal/validators), which the tests
# hold our files against. Installed once, and again when their list changes.
VALIDATORS := internal/validators/_node
INSTALLED := $(VALIDATORS)/node_modules/.installed

validators: $(INSTALLED)
	@command -v node >/dev/null || $(VALIDATORS)/install-npm.sh

$(INSTALLED): $(VALIDATORS)/package.json $(VALIDATORS)/package-lock.json $(VALIDATORS)/.npmrc
	@command -v npm >/dev/null || $(VALIDATORS)/install-npm.sh
	cd $(VALIDATORS) && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# A real browser with Chinese fonts, and the reader of the PDF that it prints.
chromium:
	.ci/install-browser.sh

unit: validators chromium
	$(GO) test $$($(GO) list ./... | grep -v /internal/browser$$)

# The finished pages in that browser. In its folder, so that its report is shown.
browser: validators chromium
	cd internal/browser && $(GO) test -count=1 -timeout 15m

# The parts that many goroutines use at once, under the race detector.
race:
	$(GO) test -race ./internal/source ./internal/markdown ./internal/resolve ./internal/render ./internal/linkcheck ./internal/write ./internal/cache ./internal/shelf

# The real report has no error and no warning, and builds.
site:
	$(GO) run ./cmd/zonepress check --strict
	$(GO) run ./cmd/zonepress build

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...

clean:
	git clean -dfxq public
