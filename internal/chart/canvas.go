package chart

import (
	"image"
	"sync"

	"github.com/wcharczuk/go-chart/v2"
)

// canvas is go-chart's PNG renderer and the picture that it draws on, which is
// kept for the next picture: making it anew costs more than drawing a chart.
type canvas struct {
	chart.Renderer
	img *image.RGBA
}

// canvases keeps the canvases of each width.
type canvases struct {
	mu    sync.Mutex
	pools map[int]*sync.Pool
}

// spare is what heights are rounded up to, so that a canvas suits the next
// picture of about the same height.
const spare = 256

// get gives a canvas of a width, and of a height or more.
func (c *canvases) get(width, height int) (*canvas, error) {
	if used, _ := c.pool(width).Get().(*canvas); used != nil && used.img.Rect.Dy() >= height {
		used.ResetStyle()
		return used, nil
	}
	inner, err := chart.PNG(width, (height+spare-1)/spare*spare)
	if err != nil {
		return nil, err
	}
	var h held
	if err := inner.Save(&h); err != nil {
		return nil, err
	}
	return &canvas{inner, h.img}, nil
}

func (c *canvases) put(used *canvas) { c.pool(used.img.Rect.Dx()).Put(used) }

func (c *canvases) pool(width int) *sync.Pool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pools == nil {
		c.pools = map[int]*sync.Pool{}
	}
	p := c.pools[width]
	if p == nil {
		p = new(sync.Pool)
		c.pools[width] = p
	}
	return p
}

// held takes the picture out of go-chart's renderer.
type held struct{ img *image.RGBA }

func (h *held) SetRGBA(img *image.RGBA)     { h.img = img }
func (h *held) Write(b []byte) (int, error) { return len(b), nil }
