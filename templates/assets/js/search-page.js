// The page /search/: asks search.js while one types, and shows what it finds. All
// words come from the page.
"use strict";

(function () {
  const form = document.querySelector("form.search-form");
  const field = form.elements.q;
  const results = document.querySelector(".search-results");
  const status = document.querySelector(".search-status");
  const browse = document.querySelector(".search-browse");
  const button = document.querySelector(".search-more");
  const template = document.querySelector(".search-page template").content;
  const step = 20;
  let shown = step;
  let found;
  let active = -1;
  let latest = 0;

  const links = () => [...results.querySelectorAll("a")];

  function activate(n) {
    const all = links();
    all[active]?.classList.remove("active");
    active = Math.max(-1, Math.min(all.length - 1, n));
    if (active < 0) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    all[active].classList.add("active");
    all[active].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", all[active].id);
  }

  function show() {
    const question = field.value.trim();
    const { words, hits, more } = found;
    const near = question && !hits.length ? zonepressSearch.near(question) : [];
    const list = hits.length ? hits.slice(0, shown) : near;
    results.replaceChildren(...list.map((hit, n) => {
      const item = template.cloneNode(true);
      zonepressSearch.fill(item, hit, words, form.dataset);
      item.querySelector("a").id = "_hit-" + n;
      return item;
    }));
    activate(-1);
    button.hidden = hits.length <= shown;
    results.hidden = !list.length;
    browse.hidden = hits.length > 0;
    const said = !question ? "" : hits.length ? more ? form.dataset.more : form.dataset.count : near.length ? form.dataset.near : form.dataset.none;
    status.textContent = said.replace("{n}", hits.length).replace("{q}", question);
  }

  async function ask() {
    const turn = ++latest;
    const question = field.value.trim();
    try {
      await zonepressSearch.open(form.dataset.index, form.dataset.root);
      const answer = await zonepressSearch.ask(question);
      if (turn === latest) {
        found = answer;
        show();
      }
    } catch {
      status.textContent = form.dataset.failed;
    }
  }

  // The question stands in the address, so that going back leads to it.
  function keep() {
    const url = new URL(location.href);
    url.search = field.value ? "?" + new URLSearchParams({ q: field.value }) : "";
    try {
      history.replaceState(null, "", url);
    } catch {
      // a page from a disk may not
    }
  }

  function restore() {
    field.value = new URLSearchParams(location.search).get("q") || "";
    ask();
  }

  field.addEventListener("input", () => {
    shown = step;
    keep();
    ask();
  });
  field.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps && !event.isComposing) {
      event.preventDefault();
      activate(active + steps);
    } else if (event.key === "Escape" && field.value) {
      event.preventDefault();
      field.value = "";
      field.dispatchEvent(new Event("input"));
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (active >= 0 ? links()[active] : undefined)?.click();
  });
  button.addEventListener("click", () => {
    const first = shown;
    shown += step;
    show();
    links()[first]?.focus();
  });
  addEventListener("popstate", restore);
  form.hidden = false;
  restore();
  if (!matchMedia("(pointer: coarse)").matches) {
    field.focus();
  }
})();
