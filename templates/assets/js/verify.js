// The page /verify/: takes files that a reader drops or chooses, has them
// judged in the browser and shows what was found. All words stand in the page,
// in a template whose parts say when they are meant.
"use strict";

(function () {
  const box = document.querySelector(".checker");
  const words = box.dataset;
  const input = box.querySelector("input");
  const drop = box.querySelector(".drop");
  const status = box.querySelector("[role=status]");
  const findings = box.querySelector(".findings");
  const template = box.querySelector("template");
  const known = typeof published === "undefined" ? null : judge.unpack(published);

  // blanks fills the {blanks} of a text.
  function blanks(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  }

  // link leads from this page to an address of the site.
  function link(address) {
    return words.root + address.slice(1) + (address.endsWith("/") ? words.index : "");
  }

  // causes says why a file is not the site's, in the name of a part of the
  // template.
  function cause(found) {
    if (found.empty || found.torn) {
      return found.empty ? "empty" : "torn";
    }
    if (found.claims) {
      return "elsewhere";
    }
    return { csv: "table", "": "unlisted" }[found.kind] || "screenshot";
  }

  // parts are the names of the parts of the template that a finding needs.
  function parts(found) {
    const has = new Set([found.verdict, "hash"]);
    const place = found.place;
    if (found.verdict === "foreign") {
      has.add(cause(found));
    } else {
      has.add(found.verdict === "genuine" ? "published" : place ? "" : "several");
    }
    if (found.claims && found.verdict !== "genuine") {
      has.add("claims");
    }
    if (!place || !place.thing) {
      return has;
    }
    has.add("thing");
    if (place.release === 0) {
      return found.verdict === "genuine" ? has.add("unreleased") : has;
    }
    if (place.release > known.list.releases.length) {
      return has.add("strange");
    }
    has.add("released");
    if (found.since.length === 0) {
      return has.add("unchanged");
    }
    has.add("changed").add("outdated");
    return place.thing.gone ? has : has.add("now");
  }

  // dayOf is a date as the pages of this language write it.
  const dayOf = (date) => date && document.documentElement.lang === "en" ?
    new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date)) : date;

  // texts fill the slots of the template.
  function texts(found) {
    const place = found.place || {}, texts = { name: found.name, claims: found.claims, hash: found.sha256, address: place.address, reason: found.reason };
    if (place.thing) {
      const [name, date] = known.list.releases[place.release - 1] || [];
      texts.title = place.thing.title;
      texts.release = blanks(words.release, { n: place.release, name, date: dayOf(date) });
      texts.strange = blanks(words.strange, { n: place.release });
    }
    return texts;
  }

  // links are where the links of the template lead.
  function links(found) {
    const place = found.place || {}, links = { file: place.address };
    if (place.thing) {
      const made = known.list.releases[place.release - 1];
      links.now = place.prefix + (place.thing.now || place.thing.at) + "/";
      links.page = made || place.release === 0 ? judge.pageOf(place) : links.now;
      links.release = made && place.prefix + "releases/" + made[0] + "/";
    }
    return links;
  }

  function show(found, has) {
    const card = template.content.firstElementChild.cloneNode(true);
    card.classList.add(found.verdict);
    card.classList.toggle("outdated", has.has("outdated"));
    for (const part of card.querySelectorAll("[data-if]")) {
      if (!has.has(part.dataset.if)) {
        part.remove();
      }
    }
    const fill = texts(found), lead = links(found);
    for (const slot of card.querySelectorAll("[data-slot]")) {
      slot.textContent = fill[slot.dataset.slot];
    }
    for (const anchor of card.querySelectorAll("[data-link]")) {
      anchor.href = link(lead[anchor.dataset.link]);
    }
    for (const list of card.querySelectorAll("[data-list]")) {
      for (const sentence of found.since) {
        const item = document.createElement("li");
        item.textContent = sentence;
        list.append(item);
      }
    }
    findings.prepend(card);
    return card.querySelector(".verdict").textContent;
  }

  async function check(file) {
    const failed = (reason) => show({ name: file.name, verdict: "failed", reason, since: [] }, new Set(["failed"]));
    if (!known) {
      return failed(words.listless);
    }
    if (file.size > Number(words.limit)) {
      return failed(words.large);
    }
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return failed(words.unreadable);
    }
    const found = await judge.file(file.name, bytes, known, new DOMParser());
    return show(found, parts(found));
  }

  let queue = Promise.resolve();

  // take checks files one after the other, so that a hundred large ones are not
  // in memory at once.
  function take(files) {
    for (const file of Array.from(files)) {
      queue = queue.then(async () => {
        status.textContent = blanks(words.busy, { name: file.name });
        const verdict = await check(file);
        status.textContent = blanks(words.said, { name: file.name, verdict });
      });
    }
  }

  input.addEventListener("change", () => {
    take(input.files);
    queue = queue.then(() => { input.value = ""; }); // so that the same file can be chosen again
  });

  // A file that is dropped beside the place for it must not take the page away.
  const carries = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      if (carries(event)) {
        event.preventDefault();
        drop.classList.add("ready");
      }
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      drop.classList.remove("ready");
    }
  });
  document.addEventListener("drop", (event) => {
    if (carries(event)) {
      event.preventDefault();
      drop.classList.remove("ready");
      take(event.dataTransfer.files);
    }
  });

  box.hidden = false;
})();
