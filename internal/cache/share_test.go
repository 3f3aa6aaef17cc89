package cache

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// asProcess makes the test binary work as one of several builds.
const asProcess = "ZONEPRESS_TEST_CACHE"

func TestMain(m *testing.M) {
	if dir := os.Getenv(asProcess); dir != "" {
		if err := manyThings(Open(dir, today)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// manyThings asks for the same 200 things from many goroutines.
func manyThings(c *Cache) error {
	failures := make(chan error, 1000)
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			for i := range 200 {
				n := (i + worker*25) % 200
				want := bytes.Repeat([]byte{byte(n)}, 100*n)
				got, err := c.Do(keyOf(fmt.Sprint("thing ", n)), func() ([]byte, error) { return want, nil })
				if err != nil || !bytes.Equal(got, want) {
					failures <- fmt.Errorf("thing %d: %d bytes, %v", n, len(got), err)
				}
			}
		})
	}
	wg.Wait()
	close(failures)
	if names := c.Damaged(); len(names) > 0 {
		return fmt.Errorf("damaged: %v", names)
	}
	return errors.Join(<-failures, c.Err())
}

func TestSeveralBuildsShareAFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			command := exec.Command(os.Args[0])
			command.Env = append(os.Environ(), asProcess+"="+dir)
			if out, err := command.CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	wg.Wait()
	if err := manyThings(Open(dir, today)); err != nil {
		t.Error(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", unfinished+"*"))
	if err != nil || len(files) > 0 {
		t.Errorf("left behind %v, %v", files, err)
	}
}
