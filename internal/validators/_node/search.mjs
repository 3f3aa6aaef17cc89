// Asks the search's scripts, as a page does, over the files of an index. A case is
// a folder with files by path, the first file of the index, and a question; the
// answer tells which files were loaded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { answer } from './answer.mjs'

const scripts = new URL('../../../templates/assets/js/', import.meta.url)
const read = (name) => readFileSync(new URL(name, scripts), 'utf8')

const opened = new Map()

function open (folder, index) {
  const key = folder + '\n' + index
  if (!opened.has(key)) {
    const context = createContext({ document: { querySelector: () => null } })
    const loads = []
    runInContext(read('search.js') + '\n;globalThis.search = zonepressSearch', context)
    context.search.load = async (address) => {
      loads.push(address)
      runInContext(address.endsWith('search-shards.js') ? read('search-shards.js') : readFileSync(join(folder, address), 'utf8'), context)
    }
    opened.set(key, { search: context.search, loads })
  }
  return opened.get(key)
}

await answer(async ({ Folder, Index, Question, Fresh, Fold }) => {
  if (Fresh) opened.clear()
  const { search, loads } = open(Folder, Index)
  if (Fold) {
    return Fold.map((text) => [search.fold(text), search.runs(search.fold(text)).map((run) => run.narrow || run.wide)])
  }
  loads.length = 0
  await search.open(Index, '')
  const { words, hits, more } = await search.ask(Question)
  return {
    hits: hits.slice(0, 50).map((hit) => ({
      kind: search.kindOf(hit),
      address: hit.address,
      title: hit.title,
      worth: hit.worth,
      value: (hit.values[hit.value] || []).slice(0, 3).join('|'),
      marked: search.marks(hit.title || hit.text, words).map(([from, to]) => (hit.title || hit.text).slice(from, to))
    })),
    count: hits.length,
    more,
    near: hits.length ? [] : search.near(Question).map((hit) => hit.title),
    loads: [...loads]
  }
})
