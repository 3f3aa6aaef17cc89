package main

import (
	"io/fs"

	"zonepress/internal/address"
	"zonepress/internal/source"
)

type moved struct {
	also map[address.Thing][]address.Thing
}

func moves(r *reading) moved { return moved{} }

type lock struct{}

func readLock(fsys fs.FS, r *reading, problems *source.List) lock         { return lock{} }
func (k lock) keep(r *reading, addresses []string, problems *source.List) {}
func (k lock) with(addresses []string) []byte                             { return nil }
