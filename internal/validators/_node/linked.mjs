// Expands a JSON-LD document with jsonld and looks up every class and property
// in the vocabularies: does it exist, is it one of things of this class, may it
// have such a value? Nothing that jsonld would drop in silence is let pass.
import jsonld from 'jsonld'
import { answer } from './answer.mjs'
import { Vocabulary, schema } from './vocabulary.mjs'

const vocabularies = {
  schema: new Vocabulary(['schema']),
  dcat: new Vocabulary(['dcat', 'dcterms', 'foaf', 'skos'])
}

// schema.org's own context is in no package. This is the part that matters:
// names are of schema.org, and these members hold addresses.
const addresses = ['contentUrl', 'url']
const schemaContext = { '@vocab': schema, ...Object.fromEntries(addresses.map(name => [name, { '@type': '@id' }])) }

async function documentLoader (url) {
  if (url !== 'https://schema.org/') {
    throw new Error(`context ${url} is asked for`)
  }
  return { documentUrl: url, document: { '@context': schemaContext } }
}

// literals says by which of schema.org's types of data a value may go.
function literals (value) {
  switch (typeof value) {
    case 'number': return ['Number', 'Integer', 'Float']
    case 'boolean': return ['Boolean']
  }
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) {
    return ['Date', 'DateTime', 'Text']
  }
  return ['Text', 'URL']
}

// judgeValue complains of a value that a property cannot have.
function judgeValue (vocabulary, property, value, complaints) {
  const range = vocabulary.range(property)
  if (value['@type'] && !('@value' in value)) {
    if (!vocabulary.fits(value['@type'], range)) {
      complaints.push(`${property} cannot be a ${value['@type']}`)
    }
  } else if ('@value' in value && property.startsWith(schema)) {
    if (!literals(value['@value']).some(name => range.includes(schema + name))) {
      complaints.push(`${property} cannot be ${JSON.stringify(value['@value'])}`)
    }
  }
}

function walk (vocabulary, node, found) {
  const types = node['@type'] || []
  types.filter(type => !vocabulary.isClass(type)).forEach(type => found.complaints.push(`there is no class ${type}`))
  if (node['@id'] && !node['@id'].startsWith('_:')) {
    found.addresses.add(node['@id'])
  }
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) {
      continue
    }
    if (!vocabulary.isProperty(property)) {
      found.complaints.push(`there is no property ${property}`)
    } else if (types.length > 0 && !vocabulary.fits(types, vocabulary.domain(property))) {
      found.complaints.push(`${property} is not one of a ${types}`)
    }
    for (const value of values) {
      judgeValue(vocabulary, property, value, found.complaints)
      if (!('@value' in value)) {
        walk(vocabulary, value, found)
      }
    }
  }
}

answer(async ({ vocabulary, document, base }) => {
  const options = { documentLoader, base, safe: true }
  const found = { complaints: [], addresses: new Set() }
  for (const node of await jsonld.expand(document, options)) {
    walk(vocabularies[vocabulary], node, found)
  }
  const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' })
  return { Complaints: found.complaints, Addresses: [...found.addresses].sort(), Quads: quads.split('\n').length - 1 }
})
