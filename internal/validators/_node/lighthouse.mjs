// Runs Lighthouse in its mobile profile. A case is a page and the browser to
// open it with; the answer is the score of each category, of 100, and the audits
// that cost it points.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { answer } from './answer.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

// lost are the audits of a category that are worth something and not passed.
function lost (category, audits) {
  return category.auditRefs
    .map(({ id, weight }) => ({ weight, ...audits[id] }))
    .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
    .map(({ id, title, displayValue, score }) => `${id}: ${title} ${displayValue ?? ''} (${Math.round(score * 100)})`)
}

await answer(async ({ Address, Chromium }) => {
  // It opens our own pages alone, often as root in a container.
  const browser = await launch({ chromePath: Chromium, logLevel: 'silent', chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    const { lhr } = await lighthouse(Address, { port: browser.port, onlyCategories: categories, logLevel: 'silent', output: 'json' })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    return categories.map((id) => ({ Category: id, Score: Math.round(lhr.categories[id].score * 100), Lost: lost(lhr.categories[id], lhr.audits) }))
  } finally {
    browser.kill()
  }
})
