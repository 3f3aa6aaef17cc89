package chart

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
)

func encode(img *image.RGBA) ([]byte, error) {
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := e.Encode(&b, img); err != nil {
		return nil, fmt.Errorf("chart picture: %w", err)
	}
	return b.Bytes(), nil
}
