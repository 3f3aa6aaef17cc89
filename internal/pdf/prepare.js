// Makes the page ready for paper. Takes {title, paper, rooted}; gives back some
// of the page's Chinese characters where no font of the machine has them, or "".
function (orders) {
  document.normalize(); // text as one piece, however it has arrived
  document.title = orders.title || document.title;
  const running = document.querySelector("[data-running]");
  if (running) {
    document.documentElement.style.setProperty("--running", JSON.stringify(running.dataset.running));
  }
  if (orders.paper) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@page { size: " + orders.paper + "; }");
    document.adoptedStyleSheets = [sheet];
  }
  if (!orders.rooted) {
    // Links within the document stay; those to a site without an address go.
    for (const link of document.querySelectorAll("a[href]")) {
      const raw = link.getAttribute("href");
      if (link.host === location.host && !raw.startsWith("#")) {
        link.removeAttribute("href");
      }
    }
  }
  for (const picture of document.images) {
    picture.loading = "eager";
  }

  // What no font has is drawn as the same box, whichever character it is.
  const han = [...new Set(document.body.textContent.match(/\p{Script=Han}/gu) || [])].slice(0, 3);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 48;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const looks = han.map((character) => {
    pen.clearRect(0, 0, 48, 48);
    pen.font = "32px " + getComputedStyle(document.body).fontFamily;
    pen.fillText(character, 4, 38);
    return pen.getImageData(0, 0, 48, 48).data.join();
  });
  return han.length > 1 && new Set(looks).size === 1 ? han.join("") : "";
}
