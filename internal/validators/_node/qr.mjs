// Draws texts as QR codes with the theme's script, and reads them with jsQR. A
// case is a text and how many modules in its middle are turned over. A drawing
// that the script refuses is no error: it has no size.
import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { DOMImplementation } from '@xmldom/xmldom'
import jsQR from 'jsqr'
import { answer } from './answer.mjs'

globalThis.window = globalThis
globalThis.document = new DOMImplementation().createDocument(null, null)
const script = new URL('../../../templates/assets/js/qr.js', import.meta.url)
runInThisContext(readFileSync(script, 'utf8'), { filename: script.pathname })

const scale = 3 // pixels of a module

// modulesOf are the rows of a drawing with its quiet zone, from its path of runs.
function modulesOf (svg) {
  const size = Number(svg.getAttribute('viewBox').split(' ')[2])
  const rows = Array.from({ length: size }, () => Array(size).fill(0))
  const path = svg.getElementsByTagName('path')[0].getAttribute('d')
  const rest = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, x, y, run, back) => {
    if (run !== back) throw new Error(`a run of ${run} goes back by ${back}`)
    rows[y].fill(1, Number(x), Number(x) + Number(run))
    return ''
  })
  if (rest) throw new Error('a path of other things: ' + rest)
  return rows
}

function read (rows) {
  const size = rows.length * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (rows[Math.floor(y / scale)][Math.floor(x / scale)]) pixels.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3)
    }
  }
  return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })
}

await answer(({ Text, Spoilt }) => {
  const svg = window.zonepressQR(Text)
  if (!svg) return { Size: 0 }
  const rows = modulesOf(svg)
  const middle = Math.floor(rows.length / 2), side = Math.ceil(Math.sqrt(Spoilt))
  for (let i = 0; i < Spoilt; i++) {
    const y = middle + Math.floor(i / side), x = middle + i % side
    rows[y][x] = 1 - rows[y][x]
  }
  const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map(row => [...row.slice(0, 4), ...row.slice(-4)])]
  const found = read(rows)
  return {
    Size: rows.length - 8,
    Quiet: edge.every(row => row.every(module => module === 0)),
    Role: svg.getAttribute('role'),
    Text: found?.data ?? '',
    Bytes: found ? Buffer.from(found.binaryData).toString('utf8') : '',
    Version: found?.version ?? 0
  }
})
