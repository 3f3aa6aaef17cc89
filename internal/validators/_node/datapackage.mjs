// Checks a data package with datapackage, and reads all its tables by their
// schemas: columns, types and keys.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import datapackage from 'datapackage'
import { answer } from './answer.mjs'

// words are what an error says, with those that it holds.
const words = error => [error.message, ...(error.errors || []).flatMap(words)]

answer(async ({ descriptor, files }) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const complaints = []
    const read = await datapackage.Package.load(descriptor, { basePath: folder })
    complaints.push(...read.errors.flatMap(words))
    const tables = {}
    for (const resource of read.resources.filter(r => !r.remote)) {
      try {
        const rows = await resource.read({ keyed: true })
        tables[resource.name] = { Rows: rows.length, Types: resource.schema.fields.map(f => f.type), Key: resource.schema.primaryKey }
      } catch (error) {
        complaints.push(...words(error).map(text => `${resource.name}: ${text}`))
      }
    }
    return { Valid: read.valid, Complaints: complaints, Resources: read.resourceNames, Tables: tables }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
