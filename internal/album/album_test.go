package album_test

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"zonepress/internal/album"
	"zonepress/internal/cache"
	"zonepress/internal/load"
	"zonepress/internal/photo/phototest"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// shown is a home page that shows pictures.
func shown(pictures ...string) fstest.MapFS {
	page := "---\ntitle: 首页\ndescription: 示例。\n---\n正文。\n"
	for _, name := range pictures {
		page += "\n![园区的入口](" + name + " \"摄影：张三\")\n"
	}
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"data/site.yaml":      "title: 示例\nzone: 园区\ndescription: 示例。\n",
		"data/sources.yaml":   "- {id: press, title: 来源, kind: newspaper, year: 2026}\n",
		"data/topics.yaml":    "- {id: all, title: 全部}\n",
		"content/zh/index.md": page,
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// made is a picture file of a width.
func made(width int) *fstest.MapFile {
	return &fstest.MapFile{Data: phototest.JPEG(phototest.Scene(width, width*3/4))}
}

// input reads a site, which must have no problem of its own.
func input(t *testing.T, fsys fstest.MapFS, kept *cache.Cache) album.Input {
	t.Helper()
	var problems source.List
	report := resolve.Resolve(load.Load(fsys, &problems), &problems)
	if problems.HasErrors() {
		t.Fatal(problems.Sorted())
	}
	return album.Input{FS: fsys, Report: report, Cache: kept}
}

// published are the files that an album hands out.
func published(t *testing.T, a *album.Album) (map[string][]byte, error) {
	t.Helper()
	var mu sync.Mutex
	files := map[string][]byte{}
	err := a.Publish(func(path string, data []byte) error {
		mu.Lock()
		defer mu.Unlock()
		if files[path] != nil {
			t.Errorf("%s is handed out twice", path)
		}
		files[path] = data
		return nil
	})
	return files, err
}

func TestAlbumPublishesWhatPagesName(t *testing.T) {
	fsys := shown("park.jpg", "copy.jpg", "park.jpg")
	fsys["content/zh/park.jpg"], fsys["content/zh/copy.jpg"] = made(1300), made(1300)
	fsys["content/zh/spare.jpg"] = made(900)
	for name, kept := range map[string]*cache.Cache{"kept nowhere": nil, "kept": cache.Open(t.TempDir(), time.Now())} {
		t.Run(name, func(t *testing.T) {
			var problems source.List
			a := album.Make(input(t, fsys, kept), &problems)
			files, err := published(t, a)
			if err != nil {
				t.Fatal(err)
			}
			var named []string
			for _, original := range []string{"content/zh/park.jpg", "content/zh/copy.jpg"} {
				sizes := a.Files(&site.Asset{File: original})
				if len(sizes) < 2 || sizes[0].Width != 1300 || sizes[0].Height != 975 {
					t.Errorf("%s has the files %v", original, sizes)
				}
				for i, f := range sizes {
					if i > 0 && f.Width >= sizes[i-1].Width {
						t.Errorf("%s: %v stands after a smaller one", original, f)
					}
					named = append(named, strings.TrimPrefix(f.Address, "/"))
				}
			}
			slices.Sort(named)
			if got := slices.Sorted(maps.Keys(files)); !slices.Equal(got, named) {
				t.Errorf("published %v, named %v", got, named)
			}
			address := regexp.MustCompile(`^assets/photos/(park|copy)\.[0-9a-f]{12}-[0-9]+\.jpg$`)
			for path := range files {
				if !address.MatchString(path) {
					t.Errorf("published %s", path)
				}
			}
			if spare := a.Files(&site.Asset{File: "content/zh/spare.jpg"}); spare != nil {
				t.Errorf("what no page shows has the files %v", spare)
			}
		})
	}
}

func TestAlbumTellsOfPictures(t *testing.T) {
	for name, c := range map[string]struct {
		picture *fstest.MapFile
		want    string // the code of the problem
	}{
		"small":   {made(200), "photo-small"},
		"empty":   {&fstest.MapFile{}, "photo-empty"},
		"damaged": {&fstest.MapFile{Data: made(900).Data[:300]}, "photo-broken"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := shown("park.jpg")
			fsys["content/zh/park.jpg"] = c.picture
			in := input(t, fsys, nil)
			for way, look := range map[string]func(*source.List){
				"check": func(problems *source.List) { album.Check(in, problems) },
				"make":  func(problems *source.List) { album.Make(in, problems) },
			} {
				var problems source.List
				look(&problems)
				all := problems.Sorted()
				if len(all) != 1 || all[0].Code != c.want || all[0].Pos.File != "content/zh/index.md" || all[0].Pos.Line != 7 {
					t.Errorf("%s says %v", way, all)
				}
			}
		})
	}
}

// TestAlbumPublishesNothingElseThanItNamed changes a picture between the making
// of the pages and that of the files, when the cache has lost the first.
func TestAlbumPublishesNothingElseThanItNamed(t *testing.T) {
	fsys := shown("park.jpg")
	fsys["content/zh/park.jpg"] = made(900)
	dir := t.TempDir()
	var problems source.List
	a := album.Make(input(t, fsys, cache.Open(dir, time.Now())), &problems)
	lost, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil || len(lost) == 0 {
		t.Fatalf("the cache keeps nothing: %v", err)
	}
	for _, name := range lost {
		if err := os.RemoveAll(name); err != nil {
			t.Fatal(err)
		}
	}
	fsys["content/zh/park.jpg"].Data = phototest.JPEG(phototest.Scene(900, 674))
	if files, err := published(t, a); err == nil {
		t.Errorf("published %v under the addresses of another picture", slices.Sorted(maps.Keys(files)))
	}
}
