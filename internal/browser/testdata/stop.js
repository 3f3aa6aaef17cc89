// Tells where the keyboard is: null at the end of the page. It remembers the
// stops, which unreached.js compares with what can be used.
() => {
  const stop = document.activeElement
  if (!stop || stop === document.body || stop === document.documentElement) return null
  window.stops ??= []
  const last = window.stops.at(-1)
  const box = stop.getBoundingClientRect()
  const shown = stop.matches('input[type=radio]') ? stop.closest('label') ?? stop : stop
  const seen = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85], [0.02, 0.02]].some(([x, y]) => {
    const at = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y)
    return at && (shown.contains(at) || at.contains(shown))
  })
  const rings = (e, pseudo) => {
    const style = getComputedStyle(e, pseudo)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  }
  window.stops.push(stop)
  return {
    Where: stop.outerHTML.slice(0, 120).replace(/\s+/g, ' '),
    Again: window.stops.indexOf(stop) < window.stops.length - 1,
    Back: Boolean(last && last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING),
    Seen: seen && box.width > 0 && box.height > 0,
    Ring: rings(stop) || rings(stop, '::after') || rings(shown) || Array.from(stop.children).some((child) => rings(child)),
  }
}
