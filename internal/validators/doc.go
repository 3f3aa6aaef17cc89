// Package validators holds what we publish against parsers and validators that
// are not ours. It has no code of its own, only tests.
//
// The parsers come from npm: the folder _node (its name keeps the go command
// out of it) names them in package.json, with their exact versions in
// package-lock.json. `make validators` installs them, and `make unit` does so
// before the tests. Without them the tests fail and say so; they never pass
// over what they could not check.
//
// To add a format:
//
//   - npm install --save-dev PACKAGE in _node, and keep both files (.npmrc there
//     keeps the address of the registry out of the lock);
//   - a script _node/FORMAT.mjs: it exports nothing, and calls answer from
//     _node/answer.mjs with a function from one case to what the foreign parser
//     made of it (an object; its complaints in it, too);
//   - a file FORMAT_test.go: it makes the cases, asks for all answers at once
//     with ask(t, "FORMAT.mjs", cases), which starts node once, and compares.
//
// A test also holds that the foreign parser refuses a file that is broken on
// purpose: a validator that accepts everything proves nothing.
package validators
