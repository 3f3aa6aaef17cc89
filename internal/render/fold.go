package render

import (
	"html"
	"html/template"
	"strings"
	"text/template/parse"
)

// fold writes the words that a template asks for into its text, once, where
// they do not depend on the page: calling word anew on each of ten thousand
// pages would cost more than anything else on them. Templates with scripts are
// left alone, for there words are written otherwise than in HTML.
func (w *words) fold(t *template.Template) {
	if t.Tree == nil || t.Tree.Root == nil || strings.Contains(t.Tree.Root.String(), "<script") {
		return
	}
	w.foldList(t.Tree.Root)
}

func (w *words) foldList(list *parse.ListNode) {
	if list == nil {
		return
	}
	for i, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			if key, ok := fixedWord(n); ok {
				list.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(html.EscapeString(w.word(key)))}
			}
		case *parse.IfNode:
			w.foldList(n.List)
			w.foldList(n.ElseList)
		case *parse.WithNode:
			w.foldList(n.List)
			w.foldList(n.ElseList)
		case *parse.RangeNode:
			w.foldList(n.List)
			w.foldList(n.ElseList)
		}
	}
}

// fixedWord returns the key of an action that says one word and no more.
func fixedWord(n *parse.ActionNode) (key string, ok bool) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 2 {
		return "", false
	}
	function, isName := n.Pipe.Cmds[0].Args[0].(*parse.IdentifierNode)
	argument, isText := n.Pipe.Cmds[0].Args[1].(*parse.StringNode)
	if !isName || !isText || function.Ident != "word" {
		return "", false
	}
	return argument.Text, true
}
