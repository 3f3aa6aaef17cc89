package message

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// composed are the beginnings of codes that are put together from a name. A
// code may also take the ending -near, where its hint offers nearest names.
var composed = []string{"markdown-", "photo-", "typed-differs-", "department-"}

// TestEveryCodeHasAMessageAndEveryMessageIsUsed holds the tables against the
// code of the other packages: a code that reports a problem has an entry, and
// an entry is named somewhere.
func TestEveryCodeHasAMessageAndEveryMessageIsUsed(t *testing.T) {
	named, reported := codesInCode(t)
	for code, where := range reported {
		if _, ok := find(code); !ok {
			t.Errorf("%s reports %q, which has no message", where, code)
		}
	}
	for _, table := range tables {
		for code := range table {
			if !named[strings.TrimSuffix(code, "-near")] && !named[code] && !isComposed(code) {
				t.Errorf("nothing reports %q", code)
			}
		}
	}
}

func isComposed(code string) bool {
	for _, prefix := range composed {
		if strings.HasPrefix(code, prefix) {
			return true
		}
	}
	return false
}

// codesInCode lists every string of the code, and those that are handed to the
// makers of problems, with the file.
func codesInCode(t *testing.T) (named map[string]bool, reported map[string]string) {
	named, reported = map[string]bool{}, map[string]string{}
	for _, root := range []string{"..", "../../cmd"} {
		err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
				filepath.Dir(name) == filepath.Join("..", "message") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(node ast.Node) bool {
				switch n := node.(type) {
				case *ast.BasicLit:
					if text, ok := literal(n); ok {
						named[text] = true
					}
				case *ast.CallExpr:
					if code, ok := codeOf(n); ok {
						reported[code] = name
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return named, reported
}

// codeOf is the code in a call of source.Error, source.Warning or source.Note.
func codeOf(call *ast.CallExpr) (string, bool) {
	maker, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || len(call.Args) != 3 {
		return "", false
	}
	if from, ok := maker.X.(*ast.Ident); !ok || from.Name != "source" {
		return "", false
	}
	return literal(call.Args[1])
}

func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}
