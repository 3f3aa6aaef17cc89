package resolve

import (
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"zonepress/internal/markdown"
	"zonepress/internal/nearest"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// bindImage finds the picture beside the page. Pictures from other hosts are
// refused: what a report shows stands on its own site.
func (r *resolver) bindImage(b *Binding, target string, at scope) *fault {
	if strings.Contains(target, "://") || strings.HasPrefix(target, "//") {
		return &fault{"image-elsewhere", source.Args{"target": target}}
	}
	if b.Text == "" {
		return &fault{"image-without-words", source.Args{"target": target}}
	}
	if !at.pictures() {
		return &fault{"image-not-here", source.Args{"target": target}}
	}
	file := path.Join(path.Dir(at.page.Source.File), target)
	if strings.ContainsAny(target, `\:`) || strings.HasPrefix(target, "/") || !strings.HasPrefix(file, "content/") {
		return &fault{"image-outside", source.Args{"target": target, "nearest": r.nearestPictures(file, at)}}
	}
	if asset, ok := r.assets[file]; ok && asset.IsPicture() {
		b.Asset = asset
		return nil
	}
	if !site.IsPicture(file) {
		return &fault{"image-format", source.Args{"target": target, "known": strings.Join(site.PictureEndings(), " ")}}
	}
	for name := range r.assets {
		if strings.EqualFold(name, file) {
			return &fault{"image-case", source.Args{"target": target, "name": path.Base(name)}}
		}
	}
	return &fault{"unknown-image", source.Args{"target": target, "file": file, "nearest": r.nearestPictures(file, at)}}
}

// nearestPictures are names that may have been meant, as they are to be written
// on a page.
func (r *resolver) nearestPictures(file string, at scope) string {
	folder := path.Dir(at.page.Source.File) + "/"
	var known []string
	for name, asset := range r.assets {
		if asset.IsPicture() {
			known = append(known, name)
		}
	}
	slices.Sort(known)
	base := path.Base(strings.ReplaceAll(file, `\`, "/"))
	near := slices.DeleteFunc(slices.Clone(known), func(name string) bool { return !strings.EqualFold(path.Base(name), base) })
	for _, name := range nearest.Names(file, known, nearestNames) { // behind those that only lie elsewhere
		if !slices.Contains(near, name) {
			near = append(near, name)
		}
	}
	near = near[:min(len(near), nearestNames)]
	for i, name := range near {
		near[i] = strings.TrimPrefix(name, folder)
	}
	return list(near)
}

// bindTitle reads the title of a picture, caption｜credit or the credit alone,
// and says what is missing in it and in the words of the picture.
func (r *resolver) bindTitle(b *Binding, ref markdown.Reference, written source.At[string], at scope) {
	pos := source.PlaceIn(written, ref.TitleOffset)
	caption, credit := splitTitle(ref.Title)
	b.Credit = credit
	switch {
	case credit == "":
		r.problems.Add(source.Error(pos, "image-without-credit", source.Args{"target": ref.Target}))
	case !isCredit(credit):
		r.problems.Add(source.Warning(pos, "image-credit-unclear", source.Args{"credit": credit}))
	}
	if isVague(ref.Text, ref.Target) {
		r.problems.Add(source.Warning(source.PlaceIn(written, ref.TextOffset), "image-words-vague", source.Args{"text": ref.Text}))
	}
	if caption != "" {
		words := source.At[string]{Value: caption, Pos: pos}
		b.Caption = r.line(words, scope{lang: at.lang, bare: at.bare, titled: at.titled})
	}
}

// splitTitle parts a title at its last bar, of either width.
func splitTitle(title string) (caption, credit string) {
	title = strings.TrimSpace(title)
	wide, narrow := strings.LastIndex(title, "｜"), strings.LastIndex(title, "|")
	switch {
	case wide < 0 && narrow < 0:
		return "", title
	case wide > narrow:
		return strings.TrimSpace(title[:wide]), strings.TrimSpace(title[wide+len("｜"):])
	}
	return strings.TrimSpace(title[:narrow]), strings.TrimSpace(title[narrow+len("|"):])
}

// creditWords are those by which a text can be known to say where a picture
// comes from; a title without any may be a caption that took its place.
var creditWords = []string{"：", ":", "摄", "供图", "提供", "来源", "图源", "绘", "制图", "图片社", "新华社", "©",
	"photo", "by ", "courtesy", "credit", "source", "image", "drawing", "map"}

func isCredit(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(creditWords, func(word string) bool { return strings.Contains(text, word) })
}

// vague are words that say nothing of what is to be seen, with a number or
// without.
var vague = regexp.MustCompile(`(?i)^(图片?|照片|相片|插图|配图|截图|屏幕截图|示意图|缩略图|微信图片|photo(graph)?|picture|pic|image|img|figure|fig|screenshot|illustration|untitled|未命名|[a-z]{1,4}[-_][0-9]+)?[-_ .0-9０-９一二三四五六七八九十()（）]*$`)

// isVague reports whether an alternative text says nothing of the picture: it is
// a word such as 图片, or the name of the file.
func isVague(text, target string) bool {
	text = strings.TrimSpace(text)
	base := path.Base(target)
	name := strings.TrimSuffix(base, path.Ext(base))
	switch {
	case text == "": // told already
		return false
	case strings.EqualFold(text, base), strings.EqualFold(text, name), site.IsPicture(text):
		return true
	}
	return vague.MatchString(text)
}

// linked finds the picture or document of the report that an ordinary link leads
// to, by the place of the file beside the page or by the place of the page on
// the site; nil where it leads elsewhere.
func (r *resolver) linked(target string, at scope) *site.Asset {
	if !at.pictures() || strings.Contains(target, ":") || strings.HasPrefix(target, "//") {
		return nil
	}
	name := target[:strings.IndexAny(target+"#", "#?")]
	if decoded, err := url.PathUnescape(name); err == nil {
		name = decoded
	}
	if name == "" {
		return nil
	}
	if asset, ok := r.assets[path.Join(path.Dir(at.page.Source.File), name)]; ok && !strings.HasPrefix(name, "/") {
		return asset
	}
	if !strings.HasPrefix(name, "/") {
		name = path.Join(at.page.Address, name)
	}
	return r.assetsAt[name]
}
