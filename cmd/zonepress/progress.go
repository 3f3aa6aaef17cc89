package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Progress is shown on a terminal alone, and only for what takes longer than a
// glance.
const (
	progressAfter = time.Second
	progressEvery = 100 * time.Millisecond
)

// progress counts finished files on one line of a terminal.
type progress struct {
	files atomic.Int64
	done  chan struct{}
	once  sync.Once
	wait  sync.WaitGroup
}

func (c console) startProgress() *progress {
	p := &progress{done: make(chan struct{})}
	if c.terminal {
		p.wait.Go(func() { p.show(c) })
	}
	return p
}

func (p *progress) add() { p.files.Add(1) }

// stop takes the line away; it may be called twice.
func (p *progress) stop() {
	p.once.Do(func() { close(p.done) })
	p.wait.Wait()
}

// clearLine goes to the beginning of the line and empties it.
const clearLine = "\r\x1b[K"

func (p *progress) show(c console) {
	delay := time.NewTimer(progressAfter)
	defer delay.Stop()
	select {
	case <-p.done:
		return
	case <-delay.C:
	}
	tick := time.NewTicker(progressEvery)
	defer tick.Stop()
	for {
		fmt.Fprintf(c.err, clearLine+c.words().progress, p.files.Load())
		select {
		case <-p.done:
			fmt.Fprint(c.err, clearLine)
			return
		case <-tick.C:
		}
	}
}
