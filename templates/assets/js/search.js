// Search in the browser, over the index that the build has made (its package
// internal/search says how texts are folded and what stands in which file), and
// the field in the header of every page, which loads it when it is first used.
// The page /search/ is search-page.js, what a large index needs search-shards.js.
// All words come from the page and from the index.
"use strict";

const zonepressSearch = (function () {
  // Folding, as the index is folded.
  const unseen = "\"'“”‘’„‟「」『』《》〈〉﹁﹂\u00ad\u200b\u200c\u200d\u2060\ufeff";
  const dashes = "~‐‑‒–—―−－～〜";

  // fold is a text as a search sees it; at takes the place in the text that each
  // unit of it comes from.
  function fold(text, at = []) {
    let folded = "";
    let place = 0;
    for (const c of text) {
      let plain = c;
      if (c < "一" || c > "鿿") {
        plain = unseen.includes(c) ? "" : dashes.includes(c) ? "-" : c.normalize("NFKC").toLowerCase().replace(/[\s\u0085]/g, " ");
      }
      for (let i = 0; i < plain.length; i++) {
        if (plain[i] !== " " || !folded.endsWith(" ")) {
          folded += plain[i];
          at.push(place);
        }
      }
      place += c.length;
    }
    for (let i = folded.length - 4; i > 0; i--) {
      if (folded[i] === "," && /^\d,\d{3}/.test(folded.slice(i - 1, i + 4))) {
        folded = folded.slice(0, i) + folded.slice(i + 1);
        at.splice(i, 1);
      }
    }
    at.push(place);
    return folded;
  }

  const narrow = "(?=[\\p{L}\\p{N}\\p{M}])[\\0-\\u2e7f]";
  const wide = "(?![\\0-\\u2e7f])[\\p{L}\\p{N}]";
  const run = new RegExp(`((?:${narrow})(?:${narrow}|[.+](?=${narrow}))*)|((?:${wide})+)`, "gu");
  const beginsNarrow = new RegExp(`^${narrow}`, "u");
  const endsNarrow = new RegExp(`${narrow}[.+]?$`, "u");
  const goesOn = new RegExp(`^[.+]?${narrow}`, "u");

  // runs are the words of a folded text and its runs of wide characters.
  const runs = (folded) => [...folded.matchAll(run)].map((m) => ({ narrow: m[1], wide: m[2] }));

  // wordsOf are the words of a question. A plural is looked for by its stem.
  function wordsOf(question) {
    const text = fold(question).replace(/[,;:!?()[\]{}|/、。·【】]+/g, " ");
    return text.split(" ").filter((word) => runs(word).length).slice(0, 8).map((word) => ({
      word, narrow: beginsNarrow.test(word), number: /^\d[^+]*$/.test(word), letters: /^[a-z]{2,}$/.test(word),
      stem: /^[a-z-]{4,}[^s]s$/.test(word) ? word.replace(word.length > 6 ? /ies$|e?s$/ : /e?s$/, "") : word,
    }));
  }

  // find is the place of a word in a folded text, −1 for none. What begins with a
  // letter or digit begins a word there.
  function find(text, { stem, narrow }, from = 0) {
    let i = text.indexOf(stem, from);
    while (narrow && i > 0 && endsNarrow.test(text.slice(Math.max(0, i - 3), i))) {
      i = text.indexOf(stem, i + 1);
    }
    return i;
  }

  // isWhole tells whether a word of a text ends where the word asked for does.
  const isWhole = (text, i, { stem, narrow }) => !narrow || !goesOn.test(text.slice(i + stem.length));

  // The index: entries by number as far as they are loaded, and where the rest is.
  let index;
  let opening;
  const loaded = {};
  const readings = new Map(); // of a character in pinyin
  const entries = [];

  function add(name, value) {
    loaded[name] = value;
  }

  // load runs a script that adds something.
  function load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  function take(first, rows) {
    rows.forEach(([kind, address, title = "", other = "", where = "", text = "", ...values], i) => {
      entries[first + i] = {
        number: first + i, kind, address, title, other, where, text, values,
        titleFolded: fold(title).trim(), otherFolded: fold(other).trim(), whereFolded: fold(where), textFolded: fold(text),
        valuesFolded: values.map(([shown, when = "", name = "", digits = ""]) => [fold(shown), fold(digits), fold(when + " " + name)]),
      };
    });
  }

  // open loads the first file of the index; root leads to the site's root.
  function open(address, root) {
    opening ??= api.load(address).then(() => {
      index = loaded.index;
      index.from = root;
      for (const [, reading, characters] of index.pinyin.matchAll(/([a-z]+)([^a-z ]+)/g)) {
        for (const c of characters) {
          readings.set(c, [...(readings.get(c) || []), reading]);
        }
      }
      if (index.entries) {
        take(0, index.entries);
        return undefined;
      }
      return api.load(root + index.script);
    }).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  // Pinyin of a title: whether letters are what one types for its characters,
  // from one on: whole syllables, initials, or both.
  function spelt(characters, i, letters) {
    if (!letters) {
      return i;
    }
    for (const reading of characters[i] || []) {
      const initial = /^[zcs]h/.test(reading) ? [reading.slice(0, 2), reading[0]] : [reading[0]];
      if (reading.startsWith(letters)) {
        return i + 1;
      }
      for (const start of [reading, ...initial]) {
        const end = letters.startsWith(start) && spelt(characters, i + 1, letters.slice(start.length));
        if (end) {
          return end;
        }
      }
    }
    return 0;
  }

  function speltScore(title, letters) {
    const characters = [...title].map((c) => readings.get(c)).filter(Boolean);
    for (let i = 0; i < characters.length; i++) {
      const end = spelt(characters, i, letters);
      if (end) {
        return i > 0 ? 68 : end === characters.length ? 76 : 72;
      }
    }
    return 0;
  }

  // isShort tells whether a word is an abbreviation of a title: 高企 of 高新技术企业.
  function isShort(title, word) {
    const characters = [...word];
    let i = -1;
    return characters.length > 1 && characters.length < 5 && characters.every((c) => c >= "\u2e80" && (i = title.indexOf(c, i + 1)) >= 0);
  }

  const titleScore = (title, word, exact, first, inside) => {
    const i = title ? find(title, word) : -1;
    return i < 0 ? 0 : title === word.word ? exact : i === 0 ? first : inside;
  };
  const shortScore = 60;
  const heading = 3; // the kind of entries that come after every figure and chart whose title has the words
  const mostOfHeading = 79;

  // score tells how well an entry answers a word.
  function score(e, word, several) {
    let best = Math.max(titleScore(e.titleFolded, word, 100, word.number ? 66 : 90, word.number ? 62 : 80),
      titleScore(e.otherFolded, word, 88, word.number ? 60 : 78, word.number ? 58 : 74));
    if (word.letters && best < 70) {
      best = Math.max(best, speltScore(e.titleFolded, word.word), speltScore(e.otherFolded, word.word));
    }
    if (!best && (isShort(e.titleFolded, word.word) || isShort(e.otherFolded, word.word))) {
      best = shortScore;
    }
    e.valuesFolded.forEach(([shown, digits, about], n) => {
      let points = 0;
      for (const text of [shown, digits]) {
        const i = find(text, word);
        if (i >= 0) {
          points = Math.max(points, word.number ? (isWhole(text, i, word) ? 85 : 56) - (n ? 1 : 0) : 30);
        }
      }
      points = Math.max(points, find(about, word) < 0 ? 0 : several ? 75 : 25);
      e.points[n] = (e.points[n] || 0) + points;
      best = Math.max(best, points);
    });
    const i = find(e.textFolded, word);
    if (i >= 0) {
      best = Math.max(best, isWhole(e.textFolded, i, word) ? 40 : 38);
    }
    return best || (find(e.whereFolded, word) < 0 ? 0 : 15);
  }

  // hitOf is an entry that answers every word, with its worth.
  function hitOf(e, words, question) {
    e.points = [];
    let sum = 0;
    for (const word of words) {
      const points = score(e, word, words.length > 1);
      if (!points) {
        return undefined;
      }
      sum += points;
    }
    let worth = sum / words.length;
    if (words.length > 1 && e.titleFolded && e.titleFolded.includes(question)) {
      worth = e.titleFolded === question ? 100 : e.titleFolded.startsWith(question) ? 92 : Math.max(worth, 82);
    }
    if (e.kind === heading) {
      worth = Math.min(worth, mostOfHeading);
    }
    const most = Math.max(0, ...e.points);
    return { ...e, worth, value: most > 0 ? e.points.indexOf(most) : 0 };
  }

  const pairs = (text) => [...text].slice(1).map((c, i, rest) => (i ? rest[i - 1] : [...text][0]) + c);

  const passage = 7; // the kind of entries without a title, which come last

  // ask finds the entries that answer a question, the best first, and tells
  // whether there may be more.
  async function ask(question) {
    const words = wordsOf(question);
    const whole = fold(question).trim();
    if (!words.length) {
      return { words, hits: [], more: false };
    }
    const more = index.entries ? false : await loaded.shards({ index, entries, readings, loaded, load: api.load, runs, pairs, take }, whole, words);
    let hits = [];
    for (const n in entries) {
      const hit = hitOf(entries[n], words, whole);
      if (hit && (hit.kind !== passage || hit.worth > 15)) {
        hits.push(hit);
      }
    }
    if (hits.some((hit) => hit.worth > 72)) {
      hits = hits.filter((hit) => hit.worth !== shortScore);
    }
    hits.sort((a, b) => b.worth - a.worth || a.kind - b.kind || a.number - b.number);
    return { words, hits, more };
  }

  // near are the titles that share most pairs of characters with a question.
  function near(question) {
    const asked = new Set(pairs(fold(question)));
    const found = [];
    for (const n in entries) {
      const e = entries[n];
      const own = new Set(pairs(e.titleFolded + " " + e.otherFolded));
      const shared = [...asked].filter((pair) => own.has(pair)).length;
      if (e.kind < 3 && shared) {
        found.push({ ...e, worth: shared / asked.size - own.size / 200, value: 0 });
      }
    }
    return found.filter(({ worth }) => worth > 0.2).sort((a, b) => b.worth - a.worth).slice(0, 5);
  }

  // marks are the places of the words in a text, as pairs from and to.
  function marks(text, words) {
    const at = [];
    const folded = fold(text, at);
    const places = [];
    for (const word of words) {
      for (let i = find(folded, word); i >= 0; i = find(folded, word, i + word.stem.length)) {
        let end = i + word.stem.length;
        while (word.stem !== word.word && beginsNarrow.test(folded.slice(end))) {
          end++;
        }
        const last = at[end - 1];
        places.push([at[i], last + String.fromCodePoint(text.codePointAt(last)).length]);
      }
    }
    places.sort((a, b) => a[0] - b[0]);
    return places.filter(([from], i) => places.slice(0, i).every(([, to]) => to <= from));
  }

  const kindOf = (hit) => index.kinds[hit.kind];

  // addressOf leads to a hit; file is the name that links to folders must have.
  function addressOf({ address }, file) {
    const [path, anchor] = address.split("#");
    return index.from + index.root + (file && /(^|\/)$/.test(path) ? path + file : path || "./") + (anchor ? "#" + anchor : "");
  }

  // marked is a text with the words marked, cut to so many characters around
  // the first of them.
  function marked(text, words, length = Infinity) {
    const places = marks(text, words);
    const from = text.length > length && places.length ? Math.max(0, Math.min(places[0][0] - length / 3 | 0, text.length - length)) : 0;
    const to = Math.min(text.length, from + length);
    const parts = [from > 0 ? "…" : ""];
    let end = from;
    for (const [start, stop] of places.filter((place) => place[0] >= from && place[1] <= to)) {
      const mark = document.createElement("mark");
      mark.append(text.slice(start, stop));
      parts.push(text.slice(end, start), mark);
      end = stop;
    }
    const fragment = document.createDocumentFragment();
    fragment.append(...parts, text.slice(end, to), to < text.length ? "…" : "");
    return fragment;
  }

  // fill puts a hit into a copy of the template of the page of results.
  function fill(item, hit, words, { file }) {
    const [value = "", when = "", name = ""] = hit.values[hit.value] || [];
    const part = (slot, content) => {
      const place = item.querySelector("." + slot);
      place.append(content);
      place.hidden = !place.textContent;
    };
    item.querySelector("a").href = addressOf(hit, file);
    part("hit-kind", kindOf(hit));
    part("hit-title", hit.title ? marked(hit.title, words) : hit.where);
    part("hit-name", name);
    part("hit-value", value && marked(value, words));
    part("hit-when", when);
    part("hit-where", hit.title ? hit.where : "");
    part("hit-text", marked(hit.text, words, 110));
  }

  const api = { add, load, open, ask, near, marks, marked, fill, kindOf, addressOf, fold, runs };
  return api;
})();

// The field in the header: the best hits below it while one types.
(function () {
  const form = document.querySelector(".site-search[data-index]");
  if (!form || document.querySelector("form.search-form")) {
    return;
  }
  const field = form.elements.q;
  const list = document.createElement("ul");
  const most = 6;
  let active = -1;
  let latest = 0;
  list.id = "_suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label);
  form.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
    field.setAttribute(name, value);
  }

  function activate(n) {
    const options = [...list.children];
    options[active]?.setAttribute("aria-selected", "false");
    active = n < -1 ? options.length - 1 : n >= options.length ? -1 : n;
    options[active]?.setAttribute("aria-selected", "true");
    if (active < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", options[active].id);
    }
  }

  function close() {
    latest++;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function option(n, address, ...parts) {
    const item = document.createElement("li");
    item.id = "_suggestion-" + n;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(...parts);
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => location.assign(address));
    return item;
  }

  const span = (name, ...parts) => {
    const made = document.createElement("span");
    made.className = name;
    made.append(...parts);
    return made;
  };

  async function ask() {
    const turn = ++latest;
    const question = field.value.trim();
    if (!question) {
      close();
      return;
    }
    await zonepressSearch.open(form.dataset.index, form.dataset.root);
    const { words, hits } = await zonepressSearch.ask(question);
    if (turn !== latest || document.activeElement !== field) {
      return;
    }
    const options = hits.slice(0, most).map((hit, n) => {
      const [text, when] = hit.values[hit.value] || [];
      return option(n, zonepressSearch.addressOf(hit, form.dataset.file),
        span("hit-kind", zonepressSearch.kindOf(hit)), span("hit-title", zonepressSearch.marked(hit.title || hit.text, words, 40)),
        span("hit-value", ...(text ? [text, " ", when || ""] : [])));
    });
    if (hits.length > most) {
      options.push(option(most, form.action + "?" + new URLSearchParams({ q: question }), form.dataset.all.replace("{n}", hits.length)));
    }
    list.replaceChildren(...options);
    activate(-1);
    list.hidden = !options.length;
    field.setAttribute("aria-expanded", String(options.length > 0));
  }

  const quietly = () => ask().catch(close); // Enter still leads to the page of results
  field.addEventListener("input", quietly);
  field.addEventListener("focus", quietly);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) {
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps) {
      event.preventDefault();
      activate(active + steps);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    }
  });
  if (document.activeElement === field) {
    quietly();
  }
})();
