// Tells what a reader could use with a pointer and the walk of stop.js did not
// come to. Of fields that choose one of several, one is a stop.
() => {
  const stops = new Set(window.stops)
  const groups = new Set(window.stops.filter((e) => e.type === 'radio').map((e) => e.name))
  return Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0 && !e.closest('[inert]'))
    .filter((e) => !stops.has(e) && !(e.type === 'radio' && groups.has(e.name)))
    .map((e) => e.outerHTML.slice(0, 120).replace(/\s+/g, ' '))
}
