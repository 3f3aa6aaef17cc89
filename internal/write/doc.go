// Package write makes a directory equal to the files of a rendered site, all
// or nothing.
//
//	draft, err := write.Begin("public")
//	if err != nil { … }
//	defer draft.Abort()                             // harmless after Commit
//	err = draft.File("figures/x/index.html", page)  // from any goroutine
//	report, err := draft.Commit()
//
// # What holds whatever happens
//
// Readers see the old site or the new one, never a mixture: the new site is
// put together in a staging directory beside the published one, on the same
// file system, and the two change places in one system call (renameat2 with
// RENAME_EXCHANGE on Linux, renamex_np with RENAME_SWAP on macOS). A build
// that fails, is killed, or runs out of disk has touched nothing but its
// staging directory, which the next Begin clears away. Where the system has no
// such call the old directory is renamed away and the new one into its place;
// a build killed between these two renames is undone by the next Begin.
//
// A file whose bytes are already right keeps its inode and its modification
// time: it enters the new site as a hard link (a copy with the same time, on
// file systems without links). Every file is compared byte for byte with what
// is published, so an edit made by hand is put right; no recorded hash or time
// is trusted. When nothing differs, nothing is exchanged at all.
//
// # What belongs to the tool
//
// The published directory holds [Manifest], a sorted list of the paths that
// the build wrote. It marks the directory as the tool's own, and only what it
// lists is ever removed or replaced. Everything else (.gitignore, CNAME, .git,
// photographs put there by hand) is foreign: it is carried into the new site
// as it is, and a build that would write to its path fails with [Foreign]. A
// directory without a manifest is taken over only if it is empty or holds
// nothing but the [housekeeping] of version control and hosts; any other is
// refused with [NotOurs], so that a home directory or a repository's root is
// safe.
//
// # One build at a time
//
// A build holds a lock on .NAME.zonepress-lock beside the directory. A second
// build does not wait: it fails at once with [Busy], because it may have been
// started from an older state of the same sources, and publishing it after the
// first would silently put the older state back. The system releases the lock
// of a process that dies, so whatever stands in .NAME.zonepress-build when the
// lock is free is the remains of a dead build.
//
// # Crashes of the machine
//
// Ten thousand calls of fsync cost many seconds, and their order says nothing
// about directories. Instead the staging directory's whole file system is
// written out once (syncfs on Linux, sync on other Unix systems) before the
// exchange, and the parent directory after it, so that a loss of power leaves
// the old site or the new one, complete. Windows has no such call for ordinary
// users; there the guarantee covers the process, not the machine.
//
// # What to know as a web master
//
// The exchange gives the directory a new inode. A server that looks paths up
// at each request (nginx, Apache, Caddy) sees the new site at once; a
// container that mounts the directory itself goes on seeing the old inode, so
// mount its parent. A directory that cannot change places with another is
// refused with [Immovable]: a mount point (write into a directory below it), or
// one that a lower layer of a container holds (delete it first).
package write
