package message

import "maps"

// load holds what is said about reading content/ and data/.
var load = joined(loadFiles, loadYAML, loadShapes, loadValues, loadExpressions, loadReleases, loadCorrections, loadRedirects)

// joined is one table of several that have no code in common.
func joined(tables ...table) table {
	all := table{}
	for _, t := range tables {
		maps.Copy(all, t)
	}
	return all
}
