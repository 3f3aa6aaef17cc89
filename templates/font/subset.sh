#!/bin/sh
# Makes NotoSansSC-Regular-subset.ttf, the font that charts are measured with
# and that their PNG pictures are set in. Web pages never load it: readers have
# Chinese fonts of their own.
#
# It keeps the characters of GB 2312 (6,763 Han and the 682 signs beside them)
# and what reports write beyond them: Latin with its accents, Greek, general
# punctuation, superscripts and subscripts, currencies, letter-like signs,
# fractions and Roman numerals, arrows, mathematical signs, enclosed numbers, box
# and block shapes, CJK punctuation, units, full-width forms. Outlines only: no
# hints, no layout tables.
#
# Needs npm (which fetches the font in TrueType outlines) and pyftsubset (from
# Debian's fonttools). Run it in this folder: ./subset.sh
set -eu

version=0.4.3
weight=400Regular/NotoSansSC_400Regular
out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent "@expo-google-fonts/noto-sans-sc@$version" >/dev/null
tar -xzf expo-google-fonts-noto-sans-sc-"$version".tgz "package/$weight.ttf" package/LICENSE_FONT

/usr/bin/python3 - >characters <<'PYTHON'
keep = set()
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            keep.add(ord(bytes([high, low]).decode("gb2312")))
        except UnicodeDecodeError:
            pass
for first, last in [
    (0x20, 0x7E), (0xA0, 0x17F), (0x391, 0x3C9), (0x2010, 0x2027), (0x2030, 0x203E),
    (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x217F),
    (0x2190, 0x2199), (0x2200, 0x22A5), (0x2460, 0x2473), (0x25A0, 0x25EF),
    (0x2605, 0x2606), (0x3000, 0x3017), (0x3220, 0x3229), (0x3300, 0x33FF),
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6), (0xFFFD, 0xFFFD),
]:
    keep.update(range(first, last + 1))
print("\n".join("%04X" % c for c in sorted(keep)))
PYTHON

SOURCE_DATE_EPOCH=0 pyftsubset "package/$weight.ttf" \
    --unicodes-file=characters \
    --output-file="$out/NotoSansSC-Regular-subset.ttf" \
    --layout-features='' --drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,STAT,DSIG \
    --no-hinting --name-IDs='0,1,2,3,4,5,6,13,14' --notdef-outline
cp package/LICENSE_FONT "$out/OFL.txt"
