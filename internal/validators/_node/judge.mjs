// Judges files with the script of the page /verify/, as a browser does. A case
// is a file in base64 with the packed list; node's own SHA-256 is given beside.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { answer } from './answer.mjs'

const script = new URL('../../../templates/assets/js/judge.js', import.meta.url)
const judge = runInThisContext(readFileSync(script, 'utf8') + ';judge', { filename: script.pathname })

await answer(async ({ Name, Data, List }) => {
  const bytes = new Uint8Array(Buffer.from(Data, 'base64'))
  const found = await judge.file(Name, bytes, judge.unpack(JSON.parse(List)), new DOMParser({ onError: onErrorStopParsing }))
  return {
    ...found,
    release: found.place?.release ?? 0,
    address: found.place?.address ?? '',
    title: found.place?.thing?.title ?? '',
    theirs: createHash('sha256').update(bytes).digest('hex')
  }
})
