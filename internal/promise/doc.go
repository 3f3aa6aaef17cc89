// Package promise keeps the addresses that were ever released: data/urls.lock
// lists them, data/redirects.yaml says what became of those that moved, and a
// build that would lose one is refused.
//
//	lock := promise.Read(fsys, site, &problems)                // data/urls.lock
//	plan := promise.NewPlan(lock, site.Redirects, in)          // what to make in the place of what moved
//	… the build makes its pages and files, and those of the plan …
//	promise.Check(lock, plan, published, &problems)            // nothing is lost
//	rules := plan.Rules(published, base)                       // for servers that can do more than files
//	lock.With(published)                                       // a release adds, and never drops
//
// # What is a promise
//
// Every page and every file that stands under an address of its own, for good:
// also robots.txt, feeds and site maps, which others subscribe to. It is not
// those that nobody links to ([Promised]): /assets/, whose names are hashes of
// what is in them; the error page 404.html; and the rules for servers in /rules/.
//
// # What stands in the place of what moved
//
// A figure or chart that was renamed: its pages (also the embed page and the copy
// for WeChat) lead on to those of the new id, in the same language. Its files,
// which a static page cannot send on, stay: they hold the same bytes as the files
// of the new id, so that links to data keep working and give the newest data.
//
// A figure or chart that was withdrawn: its pages say so, and why. Its files stay
// as they were in the last release that has it, byte for byte.
//
// The pages of its releases (/v/n/) are no part of this: they are made again from
// data/releases/ under the id that the thing had then.
//
// A single address (from) leads on if it is a page, and holds the same bytes as
// the other if it is a file. All addresses below a folder (from: /old/*) keep what
// follows where there is such a page below the new address, and else lead to the
// new address itself.
package promise

import "strings"

// RulesFolder is the address of the folder with the rules for servers.
const RulesFolder = "/rules/"

// Promised reports whether an address is one that must never be lost.
func Promised(address string) bool {
	return strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "/assets/") && !strings.HasPrefix(address, RulesFolder) &&
		!strings.HasSuffix(address, "/404.html")
}
