package cache

import "sync"

// flight is bytes that are being made.
type flight struct {
	done sync.WaitGroup
	data []byte
	err  error
}

// Do gives the bytes kept under a key, or makes and keeps them. Of several
// calls at once with one key a single one makes; the others wait and are given
// the same bytes, or the same error. An error is not kept.
func (c *Cache) Do(key Key, work func() ([]byte, error)) ([]byte, error) {
	if c == nil {
		return work()
	}
	c.mu.Lock()
	if f, flying := c.flights[key]; flying {
		c.mu.Unlock()
		f.done.Wait()
		return f.data, f.err
	}
	f := &flight{err: errAbandoned}
	f.done.Add(1)
	c.flights[key] = f
	c.mu.Unlock()
	defer func() { // also where work panics
		c.mu.Lock()
		delete(c.flights, key)
		c.mu.Unlock()
		f.done.Done()
	}()
	if data, ok := c.Get(key); ok {
		f.data, f.err = data, nil
		return data, nil
	}
	f.data, f.err = work()
	if f.err == nil {
		c.Put(key, f.data)
	}
	return f.data, f.err
}
