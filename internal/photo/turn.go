package photo

// turned is a plane set upright from one of the orientations of Exif.
func (p plane) turned(orientation int) plane {
	if orientation <= 1 || orientation > 8 {
		return p
	}
	width, height := p.width, p.height
	if orientation >= 5 {
		width, height = height, width
	}
	out := newPlane(width, height, p.bytes)
	for y := range height {
		for x := range width {
			fromX, fromY := origin(orientation, x, y, p.width, p.height)
			copy(out.data[y*out.stride+x*p.bytes:][:p.bytes], p.data[fromY*p.stride+fromX*p.bytes:])
		}
	}
	return out
}

// origin is where the pixel at x, y of the upright picture stands in the one of
// width and height that was stored (TIFF 6.0, Orientation).
func origin(orientation, x, y, width, height int) (fromX, fromY int) {
	right, bottom := width-1, height-1
	switch orientation {
	case 2: // mirrored
		return right - x, y
	case 3: // upside down
		return right - x, bottom - y
	case 4: // upside down and mirrored
		return x, bottom - y
	case 5: // mirrored along the diagonal
		return y, x
	case 6: // to be turned to the right
		return y, bottom - x
	case 7: // mirrored along the other diagonal
		return right - y, bottom - x
	case 8: // to be turned to the left
		return right - y, x
	}
	return x, y
}
