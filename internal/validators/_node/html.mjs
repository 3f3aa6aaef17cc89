// Validates pages as HTML. A case is a folder of a site; the answer tells how
// many pages it has, and what is wrong with them.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { answer } from './answer.mjs'

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Tables that phones show as lists lose their roles by the change of display
    // in some browsers, unless the roles are written out.
    'no-redundant-role': 'off',
    // ARIA lets lists have a name; the rule's own choice is stricter.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
}))

await answer(({ Folder }) => {
  const pages = readdirSync(Folder, { recursive: true }).filter((name) => name.endsWith('.html')).sort()
  const findings = pages.flatMap((page) => {
    const { results } = validator.validateStringSync(readFileSync(join(Folder, page), 'utf8'), page)
    return results.flatMap(({ messages }) => messages.map((m) => ({ Page: page, Line: m.line, Column: m.column, Rule: m.ruleId, Message: m.message })))
  })
  return { Pages: pages.length, Findings: findings }
})
