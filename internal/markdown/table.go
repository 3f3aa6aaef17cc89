package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// tableRenderer renders tables in a box that can scroll on a narrow screen,
// with the alignment of a cell as a class. (goldmark's renderer writes a style
// attribute, and the node too: it must not be used from two goroutines.)
type tableRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (r tableRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(extast.KindTable, r.table)
	reg.Register(extast.KindTableCell, r.cell)
}

func (tableRenderer) table(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<div class=\"table\" tabindex=\"0\">\n<table>\n")
	} else {
		_, _ = w.WriteString("</table>\n</div>\n")
	}
	return ast.WalkContinue, nil
}

func (tableRenderer) cell(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	head := node.Parent().Kind() == extast.KindTableHeader
	if !entering {
		if head {
			_, _ = w.WriteString("</th>\n")
		} else {
			_, _ = w.WriteString("</td>\n")
		}
		return ast.WalkContinue, nil
	}
	if head {
		_, _ = w.WriteString(`<th scope="col"`)
	} else {
		_, _ = w.WriteString("<td")
	}
	if a := node.(*extast.TableCell).Alignment; a != extast.AlignNone {
		_, _ = w.WriteString(` class="align-` + a.String() + `"`)
	}
	_ = w.WriteByte('>')
	return ast.WalkContinue, nil
}

// findSurplusCells reports what a row has beyond the columns of its table,
// which GitHub's tables leave out.
func (f *findings) findSurplusCells(row ast.Node) {
	cell := row.LastChild()
	if cell == nil || cell.Lines().Len() == 0 {
		return
	}
	end := cell.Lines().At(0).Stop
	rest := f.src[end:]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	bar := bytes.IndexByte(rest, '|')
	if bar < 0 {
		return
	}
	if beyond := bytes.Trim(rest[bar+1:], " \t\r"); len(beyond) > 0 {
		offset := end + bytes.Index(rest[bar+1:], beyond) + bar + 1
		f.fault(CodeSurplusCell, offset, "text", excerpt(beyond))
	}
}

// findBrokenTable reports the rule of a table that is printed as text.
func (f *findings) findBrokenTable(block ast.Node) {
	for i := 1; i < block.Lines().Len(); i++ {
		segment := block.Lines().At(i)
		if line := f.src[segment.Start:segment.Stop]; isTableRule(line) {
			f.fault(CodeBrokenTable, segment.Start, "text", excerpt(line))
			return
		}
	}
}

// isTableRule reports whether a line is made of bars, hyphens, colons and
// blanks, with at least one bar and one hyphen.
func isTableRule(line []byte) bool {
	bar, hyphen := false, false
	for _, c := range line {
		switch c {
		case '|':
			bar = true
		case '-':
			hyphen = true
		case ':', ' ', '\t', '\r', '\n':
		default:
			return false
		}
	}
	return bar && hyphen
}
