// Tables that sort and filter. A table of class sortable gets buttons in the
// heads that have data-sort (text or number): the first press sorts upwards, the
// second downwards, the third puts every row back where it was. Cells are sorted
// by data-value, or by their words; empty ones come last. The element of class
// tables around them has a field and a list of topics (class table-tools) that
// leave only the rows that fit; data-words of a row are looked through too, and
// data-topic marks what belongs to a topic.
"use strict";

(function () {
  const all = (selector, within) => [...within.querySelectorAll(selector)];
  const { compare } = new Intl.Collator(document.documentElement.lang.startsWith("zh") ? "zh-Hans-CN" : "en", { numeric: true });
  const folded = (text) => text.normalize("NFKC").toLowerCase();

  // filled puts values into the {blanks} of a text.
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // keyOf is what a cell is sorted by: a number or a text; null for nothing.
  function keyOf(cell, kind) {
    const text = cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
    const key = kind === "number" ? parseFloat(text) : text;
    return text === "" || Number.isNaN(key) ? null : key;
  }

  // inOrder is rows by a column, upwards (direction 1) or downwards (−1). Rows
  // that are alike stay as they are.
  function inOrder(rows, column, kind, direction) {
    const keys = new Map(rows.map((row) => [row, keyOf(row.cells[column], kind)]));
    return [...rows].sort((a, b) => {
      const x = keys.get(a), y = keys.get(b);
      if (x === null || y === null) {
        return (x === null) - (y === null);
      }
      return direction * (kind === "number" ? x - y : compare(x, y));
    });
  }

  // sortable makes the heads of a table buttons, and calls told when it has been
  // sorted: with the column's name, or with none when all is as it was.
  function sortable(table, told) {
    const rows = all("tbody tr:not(.group)", table);
    const homes = rows.map((row) => row.parentNode);
    const heads = all("thead th[data-sort]", table);
    const sort = (head) => {
      const turned = { ascending: "descending", descending: "" };
      const before = head.getAttribute("aria-sort");
      const now = before ? turned[before] : "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      table.classList.toggle("sorted", now !== "");
      if (now) {
        head.setAttribute("aria-sort", now);
        const shown = all("tbody tr:not(.group)", table);
        homes[0].append(...inOrder(shown, head.cellIndex, head.dataset.sort, now === "ascending" ? 1 : -1));
      } else {
        rows.forEach((row, i) => homes[i].append(row));
      }
      told(now, head.textContent);
    };
    for (const head of rows.length ? heads : []) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(head));
      head.append(button);
    }
    table.classList.add("sorting");
  }

  // filterable leaves only the rows that have all words of the field and belong
  // to the topic chosen. It returns what must be called when rows have moved.
  function filterable(box, tools, status) {
    const field = tools.querySelector("input"), topic = tools.querySelector("select");
    const rows = all("tbody tr:not(.group)", box).map((row) => ({
      row, topic: row.closest("[data-topic]"), text: folded(row.textContent + " " + (row.dataset.words || "")),
    }));
    const filter = () => {
      const wanted = folded(field.value).split(/\s+/).filter(Boolean);
      const chosen = topic ? topic.value : "";
      const left = new Set();
      let shown = 0;
      for (const item of rows) {
        const fits = (chosen === "" || item.topic.dataset.topic === chosen) && wanted.every((word) => item.text.includes(word));
        item.row.hidden = !fits;
        shown += fits;
        if (fits) {
          left.add(item.topic);
        }
      }
      for (const part of all("[data-topic]", box)) {
        const head = part.querySelector("tr.group");
        (head || part).hidden = !left.has(part);
      }
      status.textContent = filled(shown ? tools.dataset.count : tools.dataset.none, { shown, all: rows.length });
    };
    field.addEventListener("input", filter);
    tools.addEventListener("change", filter);
    addEventListener("pageshow", filter); // browsers keep what was typed
  }

  for (const box of all(".tables", document)) {
    const tools = box.querySelector(".table-tools");
    const status = tools.querySelector("[role=status]");
    filterable(box, tools, status);
    for (const table of all(".sortable", box)) {
      sortable(table, (how, column) => {
        status.textContent = filled(tools.dataset[how || "grouped"], { column });
      });
    }
  }
  for (const table of all(".sortable", document)) {
    if (!table.closest(".tables")) {
      sortable(table, () => {});
    }
  }
})();
