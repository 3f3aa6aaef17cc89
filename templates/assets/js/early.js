// Puts the look that a reader has chosen on the page before anything of it is
// shown: data-theme (light, dark), data-size (large, largest), data-contrast
// (more) and data-keys (off) of the root element. Without a choice the system's
// own settings hold. Its data-js says that there are scripts: what needs them
// (data-scripted) is not shown without.
"use strict";

(function () {
  const root = document.documentElement;
  root.dataset.js = "";
  for (const name of ["theme", "size", "contrast", "keys"]) {
    try {
      const chosen = localStorage.getItem("zonepress-" + name);
      if (chosen) {
        root.dataset[name] = chosen;
      }
    } catch {
      return; // storage is forbidden: the page stays as it is
    }
  }
})();
