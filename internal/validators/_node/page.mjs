// Runs the theme's scripts in a page, in jsdom's document model, which has no
// layout. A case is a page, the names of scripts in the order in which it loads
// them, what is stored, where it stands, and the body of an async function that
// does what a reader would and returns what is to be seen; it has:
//
//	$, $$       the first, and all elements of a selector
//	press       presses a key on an element
//	type        types a text into a field
//	wait        waits so many milliseconds
//	see         tells a watcher of headings which of them are above its line
//	copied      what was written to the clipboard
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { answer } from './answer.mjs'

const theme = new URL('../../../templates/assets/js/', import.meta.url)

function open ({ HTML, Stored, Address, Forbidden }) {
  const faults = []
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', error => { if (!/Not implemented/.test(error.message)) faults.push(error.message) })
  const { window } = new JSDOM(HTML, {
    url: Address || 'https://www.example.gov.cn/report/page/?from=card#part', runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole
  })
  if (Forbidden) {
    Object.defineProperty(window, 'localStorage', { get () { throw new window.DOMException('denied', 'SecurityError') } })
  } else {
    for (const [name, value] of Object.entries(Stored || {})) window.localStorage.setItem(name, value)
  }
  return { window, faults }
}

await answer(async (page) => {
  const { window, faults } = open(page)
  const { document } = window
  window.TextEncoder = TextEncoder // which jsdom lacks
  const watchers = [], copied = []
  window.IntersectionObserver = class {
    constructor (tell) { this.tell = tell; watchers.push(this) }
    observe () {}
  }
  if (page.Clipboard) {
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: async text => { copied.push(text) } } })
  }
  const tools = {
    $: selector => document.querySelector(selector),
    $$: selector => [...document.querySelectorAll(selector)],
    press: (element, key, more) => element.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
    type: (field, text) => { field.value = text; field.dispatchEvent(new window.Event('input', { bubbles: true })) },
    wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
    see: (above, below) => {
      const entry = isIntersecting => id => ({ target: document.getElementById(id), isIntersecting })
      watchers.forEach(w => w.tell([...above.map(entry(true)), ...below.map(entry(false))]))
    },
    copied
  }
  for (const name of page.Scripts || []) window.eval(readFileSync(new URL(name, theme), 'utf8') + '\n//# sourceURL=' + name)
  window.dispatchEvent(new window.Event('pageshow'))
  const run = new window.Function(...Object.keys(tools), `return (async () => {${page.Run}})()`)
  const seen = await run(...Object.values(tools))
  window.close()
  if (faults.length) throw new Error(faults.join('; '))
  return seen === undefined ? '' : JSON.stringify(seen)
})
