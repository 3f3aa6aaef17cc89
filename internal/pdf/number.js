// Writes page numbers, given by id, into the elements that ask for them.
function (pages) {
  for (const line of document.querySelectorAll("[data-page-of]")) {
    line.textContent = pages[line.dataset.pageOf] ?? "";
  }
  return true;
}
