// Reads one of our citation files with citation-js and says what it found, with
// each name as one text. CSL-JSON is also held against a schema (our own, as no
// package brings that of CSL: csl.schema.json) and rendered by CSL's APA style.
import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import '@citation-js/plugin-csl'
import Ajv from 'ajv'
import { answer } from './answer.mjs'

// A .bib file is read by BibTeX, which knows less, and by BibLaTeX.
const forms = { bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file', csl: '@csl/list+object' }
const valid = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('csl.schema.json', 'utf8')))

answer(({ form, text }) => {
  let data = text
  if (form === 'csl') {
    data = JSON.parse(text)
    if (!valid(data)) {
      throw new Error(valid.errors.map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).join('; '))
    }
  }
  const cite = new Cite(data, { forceType: forms[form], generateGraph: false })
  return cite.data.map(item => ({
    Type: item.type,
    Key: item['citation-key'] || item.id,
    Title: item.title || '',
    Authors: (item.author || []).map(name => name.literal || [name.family, name.given, name.suffix].filter(Boolean).join(', ')),
    Publisher: item.publisher || '',
    Version: item.version || item.edition || '',
    URL: item.URL || '',
    Language: item.language || '',
    Issued: date(item.issued),
    Accessed: date(item.accessed),
    APA: form === 'csl'
      ? cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()
      : ''
  }))
})

// date is a date as YYYY-MM-DD, or as far as it goes.
function date (value) {
  const parts = value?.['date-parts']?.[0]
  return parts
    ? parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-')
    : value?.literal || value?.raw || ''
}
