package frozen

// kind is what a node is.
type kind uint8

const (
	scalar kind = iota
	mapping
	list
)

// node is a value of YAML. In a mapping its children carry their keys.
type node struct {
	key      string
	text     string // of a scalar
	children []node
	kind     kind
	words    bool // a scalar that readers see: never to be taken for a number, a date or the like
	oneLine  bool // a mapping or list that stands on one line, however long
	line     int32
	column   int32 // of the value, in bytes from 0
}

// token is a scalar of the program: an id, a number, a period.
func token(text string) node { return node{text: text} }

// words is a scalar that readers see.
func words(text string) node { return node{text: text, words: true} }

func tokens(texts []string) node {
	n := node{kind: list, oneLine: true}
	for _, text := range texts {
		n.children = append(n.children, token(text))
	}
	return n
}

// put adds a key to a mapping.
func (n *node) put(key string, value node) {
	value.key = key
	n.children = append(n.children, value)
}

// add adds an item to a list.
func (n *node) add(item node) { n.children = append(n.children, item) }

// find returns the value of a key, or nil.
func (n *node) find(key string) *node {
	for i := range n.children {
		if n.children[i].key == key {
			return &n.children[i]
		}
	}
	return nil
}
