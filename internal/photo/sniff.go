package photo

import "bytes"

// sniff tells by its first bytes what a file is: one of the formats, or else
// what people call it, "" where that is not known.
func sniff(data []byte) (format Format, other string) {
	at := func(offset int, magic string) bool {
		return len(data) >= offset+len(magic) && string(data[offset:offset+len(magic)]) == magic
	}
	switch {
	case at(0, "\xff\xd8"):
		return JPEG, ""
	case at(0, "\x89PNG"):
		return PNG, ""
	case at(0, "GIF8"):
		return GIF, ""
	case at(0, "RIFF") && at(8, "WEBP"):
		return WebP, ""
	case at(4, "ftypavif"), at(4, "ftypavis"):
		return "", "AVIF"
	case at(4, "ftyphe"), at(4, "ftypmif1"), at(4, "ftypmsf1"):
		return "", "HEIC"
	case at(4, "ftyp"):
		return "", "MP4"
	case at(0, "II*\x00"), at(0, "MM\x00*"):
		return "", "TIFF"
	case at(0, "BM"):
		return "", "BMP"
	case at(0, "8BPS"):
		return "", "PSD"
	case at(0, "\xff\x0a"), at(0, "\x00\x00\x00\x0cJXL "):
		return "", "JPEG XL"
	case at(0, "%PDF"):
		return "", "PDF"
	case at(0, "PK\x03\x04"):
		return "", "ZIP"
	case at(0, "version https://git-lfs"):
		return "", "Git LFS"
	}
	return sniffText(data)
}

// sniffText tells drawings from web pages that were saved in their place.
func sniffText(data []byte) (format Format, other string) {
	head := bytes.ToLower(bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 4096)], []byte("\ufeff")), " \t\r\n"))
	switch {
	case bytes.HasPrefix(head, []byte("<!doctype html")), bytes.HasPrefix(head, []byte("<html")):
		return "", "HTML"
	case bytes.HasPrefix(head, []byte("<")) && bytes.Contains(head, []byte("<svg")):
		return SVG, ""
	case bytes.HasPrefix(head, []byte("<?xml")), bytes.HasPrefix(head, []byte("<svg:")):
		return SVG, "" // whether it is one is found out when it is read
	}
	return "", ""
}
