// Tells which texts are cut off: shown in a box that is too small for them and
// does not scroll, or reaching out of the window.
() => {
  const cut = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('.hidden, .skip, svg, option, [aria-hidden=true]')) continue
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    if (text.width < 2 || text.height < 2) continue
    for (let box = parent; box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (['auto', 'scroll'].includes(style.overflowX)) break
      const r = box.getBoundingClientRect()
      if (r.width <= 1 && r.height <= 1) break // for the ear alone
      if (style.overflowX !== 'visible' && (text.right > r.right + 2 || text.left < r.left - 2 || text.bottom > r.bottom + 2)) {
        cut.push('in a box: ' + node.data.trim().slice(0, 60))
        break
      }
      if (box.parentElement === document.body && (text.right > innerWidth + 1 || text.left < -1)) cut.push('out of the window: ' + node.data.trim().slice(0, 60))
    }
  }
  return cut
}
