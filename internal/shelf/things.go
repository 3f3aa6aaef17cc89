package shelf

import (
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// job is a thing whose files are to be made.
type job struct {
	set    *record.Set
	figure *record.Figure // one of figure and chart is nil
	chart  *record.Chart
	issue  record.Issue
	at     []address.Thing // where the files are published
	made   []byte          // hash of everything that the files are made of
}

// jobs lists the things of every release, and those that stand now otherwise
// than in the newest one.
func (s *Shelf) jobs() []job {
	var jobs []job
	shared := map[address.Thing]bool{}
	for _, r := range s.in.History.Releases {
		set := s.set(&r.Set)
		for _, j := range things(set, r.Issue) {
			now := j.thing()
			j.publish(now.In(r.Number), s.in.Also)
			if s.in.History.Standing(now).Issue == r.Issue && set.Report.Base == s.in.Base {
				j.publish(now, s.in.Also)
				shared[now] = true
			}
			jobs = append(jobs, j)
		}
	}
	for _, j := range things(s.in.Now, record.Issue{}) {
		if now := j.thing(); !shared[now] {
			j.issue = s.in.History.Standing(now).Issue
			j.publish(now, s.in.Also)
			jobs = append(jobs, j)
		}
	}
	return jobs
}

// set is a release's record with the address of the site, where the release
// was made before that was known.
func (s *Shelf) set(frozen *record.Set) *record.Set {
	if frozen.Report.Base != "" {
		return frozen
	}
	set := *frozen
	set.Report.Base = s.in.Base
	return &set
}

// things lists the figures and charts of a record as jobs without addresses.
func things(set *record.Set, issue record.Issue) []job {
	var jobs []job
	for i := range set.Figures {
		jobs = append(jobs, job{set: set, figure: &set.Figures[i], issue: issue})
	}
	for i := range set.Charts {
		jobs = append(jobs, job{set: set, chart: &set.Charts[i], issue: issue})
	}
	return jobs
}

// thing is what the job is of, as it is now.
func (j *job) thing() address.Thing {
	if j.figure != nil {
		return address.Figure(j.figure.ID)
	}
	return address.Chart(j.chart.ID)
}

// publish adds a place to publish the files at, and those that go with it.
func (j *job) publish(t address.Thing, also map[address.Thing][]address.Thing) {
	j.at = append(append(j.at, t), also[t]...)
}

// Makes reports whether the shelf makes what stands at an address, under all the
// addresses that it has: the files of things and what is read to embed them.
func Makes(at string) bool {
	t, l, part, ok := address.Parse(at)
	return ok && (strings.HasPrefix(part, ".") || at == t.OEmbed(l))
}

// make makes and publishes the files of a thing in every language.
func (s *Shelf) make(j job) error {
	j.made = s.madeOf(&j)
	for _, l := range j.set.Report.Languages {
		for file := range s.filesOf(&j, l) {
			data, err := file.make()
			if err != nil {
				return err
			}
			published := download.File("", data)
			for _, t := range j.at {
				published.Address = t.File(l, file.ending)
				if err := s.publish(published, data); err != nil {
					return err
				}
				s.keep(t, l, file.ending, data)
			}
		}
		if err := s.embeds(&j, l); err != nil {
			return err
		}
	}
	return nil
}

// keep holds on to what goes into the archive.
func (s *Shelf) keep(t address.Thing, l lang.Lang, ending string, data []byte) {
	if t.Release > 0 || !slices.Contains(archived[:], ending) {
		return
	}
	s.mu.Lock()
	s.kept[t.File(l, ending)] = data
	s.mu.Unlock()
}

// embeds makes what other sites read to embed the thing, as it is at each of
// its places.
func (s *Shelf) embeds(j *job, l lang.Lang) error {
	for _, t := range j.at {
		of := t
		if t.ID != j.thing().ID { // what has another name now is embedded as what it is
			of = j.thing()
		}
		frame := catalog.Frame{Width: frameWidth, Height: frameHeight, Card: of.File(l, cardEnding)}
		if embed := catalog.OEmbed(j.set, of, l, frame); embed != nil {
			if err := s.emit(address.Path(t.OEmbed(l)), embed); err != nil {
				return err
			}
		}
	}
	return nil
}

// The size of the element that others embed a thing in, where their pages ask
// for one, in CSS pixels, and the picture that stands for it in cards.
const (
	frameWidth  = 720
	frameHeight = 520
	cardEnding  = ".card.png"
)
