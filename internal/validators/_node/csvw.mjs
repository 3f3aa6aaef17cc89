// Reads a table by its CSV on the Web metadata with rdf-parser-csvw: the
// metadata becomes RDF with jsonld, its terms are looked up in the vocabulary,
// and the cells become values of the columns' types.
import { Readable } from 'node:stream'
import dataset from '@rdfjs/dataset'
import rdf from '@zazuko/rdf-parser-csvw/lib/Factory.js'
import Parser from '@zazuko/rdf-parser-csvw'
import jsonld from 'jsonld'
import { answer } from './answer.mjs'
import { Vocabulary } from './vocabulary.mjs'

const csvw = 'http://www.w3.org/ns/csvw#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const vocabulary = new Vocabulary(['csvw', 'dcterms', 'schema'])

// The context of CSV on the Web is in no package; this is the part in use.
const context = {
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  xsd,
  url: { '@id': csvw + 'url', '@type': '@id' },
  tableSchema: { '@id': csvw + 'tableSchema', '@type': '@id' },
  columns: { '@id': csvw + 'column', '@container': '@list' },
  name: { '@id': csvw + 'name', '@language': null },
  titles: csvw + 'title',
  lang: { '@id': csvw + 'lang', '@language': null },
  primaryKey: { '@id': csvw + 'primaryKey', '@language': null },
  datatype: { '@id': csvw + 'datatype', '@type': '@vocab' },
  ...Object.fromEntries(['string', 'decimal', 'integer', 'boolean', 'date'].map(name => [name, xsd + name]))
}

async function documentLoader (url) {
  if (url !== 'http://www.w3.org/ns/csvw') {
    throw new Error(`context ${url} is asked for`)
  }
  return { documentUrl: url, document: { '@context': context } }
}

const term = t => {
  switch (t.termType) {
    case 'NamedNode': return rdf.namedNode(t.value)
    case 'BlankNode': return rdf.blankNode(t.value.replace(/^_:/, ''))
  }
  return rdf.literal(t.value, t.language || rdf.namedNode(t.datatype.value))
}

// The names of CSVW and RDF that a list of columns is made of, and of others.
const known = iri => iri.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#') || vocabulary.isProperty(iri)

answer(async ({ metadata, csv, base }) => {
  const quads = await jsonld.toRDF(metadata, { documentLoader, base, safe: true })
  const complaints = quads.map(q => q.predicate.value).filter(iri => !known(iri)).map(iri => `there is no property ${iri}`)
  const described = dataset.dataset(quads.map(q => rdf.quad(term(q.subject), term(q.predicate), term(q.object))))
  const rows = new Map()
  const parser = new Parser({ metadata: described, baseIRI: metadata.url, factory: rdf })
  for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
    if (predicate.value.startsWith(metadata.url + '#')) {
      const row = rows.get(subject.value) || {}
      row[predicate.value.split('#')[1]] = { Text: object.value, Type: object.language || object.datatype.value.replace(xsd, '') }
      rows.set(subject.value, row)
    }
  }
  return { Complaints: complaints, Rows: [...rows.values()] }
})
