// The vocabularies that npm brings, as they say themselves what their classes
// and properties are for: schema.org by domainIncludes and rangeIncludes, the
// others by rdfs:domain and rdfs:range.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const owl = 'http://www.w3.org/2002/07/owl#'
export const schema = 'http://schema.org/'

// SPDX is in no package; these of its terms DCAT names itself. The vocabulary of
// DCAT is its version 2 (@vocabulary/dcat); the names that version 3 adds are in
// @tpluscode/rdf-ns-builders, without what they are for.
const spdx = ['algorithm', 'checksum', 'checksumAlgorithm_sha256', 'checksumValue', 'Checksum'].map(name => 'http://spdx.org/rdf/terms#' + name)
const added = [...readFileSync('node_modules/@tpluscode/rdf-ns-builders/vocabularies/dcat.d.ts', 'utf8').matchAll(/NamedNode<'(http:[^']+#\w+)'>/g)].map(match => match[1])
const others = [...spdx, ...added]
const isName = (iri, pattern) => others.includes(iri) && pattern.test(iri.split('#')[1])

// load reads N-Quads of which only the IRIs matter.
function load (names) {
  const links = new Map()
  for (const name of names) {
    const file = require.resolve(`@vocabulary/${name}/package.json`).replace('package.json', `${name}.nq`)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const quad = /^<([^>]+)> <([^>]+)> <([^>]+)> /.exec(line)
      if (quad) {
        const [, subject, predicate, object] = quad
        const key = predicate + ' ' + subject
        links.set(key, [...(links.get(key) || []), object])
      }
    }
  }
  return links
}

export class Vocabulary {
  constructor (names) {
    this.links = load(names)
    this.cache = new Map()
  }

  of (subject, predicate) { return this.links.get(predicate + ' ' + subject) || [] }

  isClass (iri) { return isName(iri, /^[A-Z]/) || this.of(iri, rdf + 'type').some(type => [rdfs + 'Class', owl + 'Class'].includes(type)) }

  isProperty (iri) { return isName(iri, /^[a-z]/) || this.of(iri, rdf + 'type').some(type => type.endsWith('Property')) }

  // above is a class with all that it is a subclass of.
  above (iri) {
    if (!this.cache.has(iri)) {
      const all = new Set([iri])
      for (const one of all) {
        this.of(one, rdfs + 'subClassOf').forEach(parent => all.add(parent))
      }
      this.cache.set(iri, all)
    }
    return this.cache.get(iri)
  }

  // fits reports whether one of the types is, or is below, one of the classes;
  // of a property that names none everything does.
  fits (types, classes) {
    return classes.length === 0 || classes.some(c => [owl + 'Thing', rdfs + 'Resource'].includes(c)) || types.some(type => classes.some(c => this.above(type).has(c)))
  }

  domain (property) { return [...this.of(property, schema + 'domainIncludes'), ...this.of(property, rdfs + 'domain')] }

  range (property) { return [...this.of(property, schema + 'rangeIncludes'), ...this.of(property, rdfs + 'range')] }
}
