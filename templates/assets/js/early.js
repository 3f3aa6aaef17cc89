// Puts the look that a reader has chosen on the page before anything of it is
// shown: data-theme (light, dark), data-size (large, largest) and data-contrast
// (more) of the root element. Without a choice the system's own settings hold.
"use strict";

(function () {
  const root = document.documentElement;
  for (const name of ["theme", "size", "contrast"]) {
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
