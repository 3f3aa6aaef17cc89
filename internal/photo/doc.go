// Package photo turns the pictures that editors put beside the narrative into
// the files that readers load: upright, in several widths, and without anything
// that the camera or the program wrote into them beside the picture.
//
//	info, err := photo.Inspect("park.jpg", data)   // what it is; cheap
//	versions, err := photo.Make(info, data)        // the files to publish
//
// # What is published
//
//   - JPEG: in the widths of [Widths] that the picture has, never enlarged, at
//     most [Longest] pixels long. The largest is the original without its
//     metadata where that is smaller than encoding it anew.
//   - WebP: as JPEG, or as PNG where it has transparent parts (Go has no encoder
//     of WebP, and every reader can show a JPEG).
//   - PNG: the original without its metadata, and smaller ones as long as they
//     save bytes: a drawing of few colours often does not.
//   - GIF and animated PNG: the original without its metadata.
//   - SVG: the original without comments, metadata and what drawing programs
//     note of the author's disk. One that holds a script or asks for anything
//     outside itself is refused.
//
// Files of any other kind are named for what they are, also under a wrong
// ending, so that a message can say how to save them.
//
// # Metadata
//
// Exif (which has the position of the camera, and a small picture that may show
// what was cut away), XMP, IPTC, comments and whatever follows the end of the
// picture are left out of every file. The orientation that Exif gives is carried
// out first.
//
// The colour profile is kept, because a phone's photograph would look dull
// without (Display P3), unless it is sRGB, which is what a picture without any
// is taken for, or larger than 64 KiB.
//
// # Harm
//
// The size of a picture is read before its pixels are: what would take more
// memory than [MaxPixels] allows is never decoded. Whatever an author hands in,
// the answer is an [Error] and no panic.
//
// # The same bytes
//
// Pictures are scaled with whole numbers, so that the bytes do not depend on the
// processor. They do depend on the encoders of the standard library, and may be
// others with another version of Go.
package photo
