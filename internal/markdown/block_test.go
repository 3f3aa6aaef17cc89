package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"zonepress/internal/markdown"
)

func TestBlocksHoldTheReferencesThatStandInThem(t *testing.T) {
	src := `Lead [1](fig:a).

## Firms {#firms}

One [2](fig:b) and **[3](fig:c)**[^n].
![cap [4](fig:d)](chart:x)

- item [5](fig:e)

  more
- other
  - deep [6](fig:f)

| h | [7](fig:g) |
|---|---|
| [8](fig:h) | |

> said [9](fig:i)

---

[^n]: note [10](fig:j)
`
	want := `text 1:1: a
title 3:4 firms:
text 5:1: b c
drawing 6:1: x d
list 8:3:
 item 8:3:
  text 8:3: e
  text 10:3:
 item 11:3:
  text 11:3:
  list 12:5:
   item 12:5:
    text 12:5: f
table 14:3:
 row 14:3:
  cell 14:3:
  cell 14:7: g
 row 16:3:
  cell 16:3: h
  cell 16:15:
quote 18:3:
 text 18:3: i
notes 22:7:
 note 22:7 n:
  text 22:7: j
`
	doc := markdown.Parse([]byte(src))
	var b strings.Builder
	printBlocks(&b, src, doc.References(), doc.Blocks(), "")
	if b.String() != want {
		t.Errorf("blocks are\n%s\nwant\n%s", b.String(), want)
	}
}

var kindNames = [...]string{"text", "title", "list", "item", "table", "row", "cell", "quote", "drawing", "notes", "note"}

func printBlocks(b *strings.Builder, src string, references []markdown.Reference, blocks []markdown.Block, indent string) {
	for _, block := range blocks {
		line, column := markdown.Position([]byte(src), block.Offset)
		fmt.Fprintf(b, "%s%s %d:%d", indent, kindNames[block.Kind], line, column)
		if block.Name != "" {
			b.WriteString(" " + block.Name)
		}
		b.WriteString(":")
		for _, i := range block.References {
			b.WriteString(" " + references[i].Target)
		}
		b.WriteString("\n")
		printBlocks(b, src, references, block.Blocks, indent+" ")
	}
}

func TestALineIsOneBlockOfProse(t *testing.T) {
	blocks := markdown.ParseInline([]byte("rose to [165](fig:a)")).Blocks()
	if len(blocks) != 1 || blocks[0].Kind != markdown.Prose || len(blocks[0].References) != 1 {
		t.Errorf("blocks are %v", blocks)
	}
}
