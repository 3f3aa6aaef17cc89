// Tells of the drawing that is seen: the names of its marks, how many of them
// the Tab key stops at, and the numbers of the table below it that no name has.
() => {
  const seen = Array.from(document.querySelectorAll('svg.zc[role=group]')).filter((svg) => svg.checkVisibility())
  const marks = seen.flatMap((svg) => Array.from(svg.querySelectorAll('.zc-m')))
  const names = marks.map((mark) => mark.getAttribute('aria-label') ?? '')
  const numbers = Array.from(document.querySelectorAll('[aria-labelledby=_data] td.n'), (cell) => cell.textContent.trim()).filter((text) => /\d/.test(text))
  window.drawing = seen[0]
  return {
    Drawings: seen.length,
    Named: seen.every((svg) => (svg.getAttribute('aria-label') || svg.getAttribute('aria-labelledby') || svg.querySelector(':scope > title')?.textContent || '').length > 0),
    Names: names,
    Roles: marks.every((mark) => mark.getAttribute('role') === 'img'),
    Stops: marks.filter((mark) => mark.tabIndex === 0).length,
    Numbers: numbers.length,
    Unsaid: numbers.filter((number) => !names.some((name) => name.includes(number))),
  }
}
