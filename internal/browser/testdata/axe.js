// Runs axe over the page and returns what it found under the given tags.
async (tags) => {
  const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  return found.violations.map((v) => ({
    Rule: v.id,
    Help: v.help,
    Advice: v.tags.includes('best-practice'),
    Nodes: v.nodes.map((n) => ({ Where: n.target.join(' '), HTML: n.html.slice(0, 160), Why: n.failureSummary.replace(/\s+/g, ' ') })),
  }))
}
