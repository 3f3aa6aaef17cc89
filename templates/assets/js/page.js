// What every page can do beside being read: the reader's look, menus, sharing,
// contents that follow, and a key for the search field. All words come from the
// page.
"use strict";

(function () {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // The look: the fields look-theme, look-size, look-contrast and look-keys are
  // kept as zonepress-theme and so on, and worn as data-theme of the root
  // (early.js puts them on when a page opens).
  function wear(name, value) {
    if (value) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
    for (const field of all(".look input")) {
      if (field.name === "look-" + name) {
        field.checked = field.value === value;
      }
    }
  }

  // wearStored puts on what is stored, also what another window has chosen.
  function wearStored() {
    for (const name of ["theme", "size", "contrast", "keys"]) {
      let value = root.dataset[name] || "";
      try {
        value = localStorage.getItem("zonepress-" + name) || "";
      } catch {
        // storage is forbidden: the choice holds for this page
      }
      wear(name, value);
    }
  }

  document.addEventListener("change", ({ target }) => {
    if (!target.matches(".look input")) {
      return;
    }
    const name = target.name.slice("look-".length);
    wear(name, target.value);
    try {
      if (target.value) {
        localStorage.setItem("zonepress-" + name, target.value);
      } else {
        localStorage.removeItem("zonepress-" + name);
      }
    } catch {
      // as above
    }
  });
  addEventListener("storage", wearStored);
  addEventListener("pageshow", wearStored); // also of a page that comes back as it was left

  // Menus are details elements. They close by Escape, and when the reader goes
  // elsewhere.
  for (const menu of all("details.menu")) {
    const leave = ({ target }) => {
      if (menu.open && !menu.contains(target)) {
        menu.open = false;
      }
    };
    document.addEventListener("click", leave);
    document.addEventListener("focusin", leave);
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }

  // isHere reports whether an address is of this computer alone.
  function isHere({ protocol, hostname }) {
    return protocol === "file:" || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  }

  // drawCode loads the script that draws QR codes, once, and draws the address.
  function drawCode(box, address) {
    const script = document.createElement("script");
    script.src = box.dataset.script;
    script.addEventListener("load", () => {
      const code = window.zonepressQR(address);
      box.hidden = !code; // an address too long for a code
      if (code) {
        code.setAttribute("aria-label", box.dataset.label);
        box.prepend(code);
      }
    });
    script.addEventListener("error", () => { box.hidden = true; });
    box.append(script);
  }

  async function copy(field, button, status) {
    let done = true;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Pages from a disk or without encryption have no such interface.
      field.select();
      done = document.execCommand("copy");
      button.focus();
    }
    status.textContent = "";
    setTimeout(() => { status.textContent = done ? button.dataset.copied : button.dataset.failed; }, 50);
  }

  function fillShare(menu) {
    const find = (selector) => menu.querySelector(selector);
    const field = find("input"), scan = find(".share-scan");
    const whole = field.value !== "";
    field.value = field.value || location.href.split("#")[0];
    for (const link of all("[data-to]", menu)) {
      link.href = link.dataset.to + encodeURIComponent(field.value);
    }
    const useless = !whole && isHere(location);
    find(".share-local").hidden = !useless;
    scan.hidden = useless;
    if (!useless) {
      drawCode(scan, field.value);
    }
    find(".share-address button").addEventListener("click", ({ target }) => copy(field, target, find("[role=status]")));
    find(".share-print").addEventListener("click", () => print());
    const system = find(".share-system");
    system.parentNode.hidden = !navigator.share;
    system.addEventListener("click", () => {
      navigator.share({ title: system.dataset.title, url: field.value }).catch(() => {}); // the reader thought better of it
    });
  }

  for (const menu of all(".share-menu")) {
    if (menu.open) {
      fillShare(menu); // the reader was faster than this script
    } else {
      menu.addEventListener("toggle", () => fillShare(menu), { once: true });
    }
  }

  // Contents that follow: the last heading above a line in the upper part of the
  // window is the one being read.
  function follow(nav) {
    const links = new Map();
    for (const link of all("a[href^='#']", nav)) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) {
        links.set(heading, link);
      }
    }
    const passed = new Set();
    const watch = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        passed[entry.isIntersecting ? "add" : "delete"](entry.target);
      }
      const last = [...links.keys()].filter((heading) => passed.has(heading)).pop();
      links.forEach((link, heading) => {
        if (heading !== last) {
          link.removeAttribute("aria-current");
          return;
        }
        link.setAttribute("aria-current", "true");
        if (nav.scrollHeight > nav.clientHeight) {
          nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
        }
      });
    }, { rootMargin: "1000000px 0px -60% 0px" });
    links.forEach((link, heading) => watch.observe(heading));
  }

  all("nav.contents").forEach(follow);

  // The script of the search comes when its field is first used.
  for (const form of all(".site-search[data-script]")) {
    const load = () => {
      if (!document.querySelector(`script[src="${form.dataset.script}"]`)) {
        const script = document.createElement("script");
        script.src = form.dataset.script;
        document.head.append(script);
      }
    };
    if (form.contains(document.activeElement)) {
      load();
    } else {
      form.addEventListener("focusin", load, { once: true });
    }
  }

  // The key “/” goes to the search field, unless the reader has turned it off.
  document.addEventListener("keydown", (event) => {
    const field = document.querySelector(".search-form input") || document.querySelector(".site-search input");
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing || !field || root.dataset.keys === "off") {
      return;
    }
    event.preventDefault();
    field.focus();
  });
})();
