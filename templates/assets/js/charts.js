// Charts that answer to pointer, touch and keyboard. The marks of a drawing
// (.zc-m) are named by their title elements, which browsers show at the pointer
// but neither at a finger nor at the keyboard: here they become labels, shown in
// a box of the page beside the mark. A drawing is one stop of the Tab key; arrow
// keys, Home and End go from mark to mark, Escape puts the box away.
"use strict";

(function () {
  const reach = [0, 8, 15, 22]; // how far beside a mark still hits it, in CSS pixels
  const box = document.createElement("div");
  const what = box.appendChild(document.createElement("span"));
  const value = box.appendChild(document.createElement("b"));
  let shown = null;
  let dismissed = null; // is not shown again until the pointer has left it

  box.className = "chart-box";
  box.setAttribute("aria-hidden", "true"); // the mark's label says the same
  box.hidden = true;
  document.body.append(box);

  function marksOf(svg) {
    return Array.from(svg.querySelectorAll(".zc-m[tabindex]"));
  }

  for (const svg of document.querySelectorAll("svg.zc[role=group]")) {
    for (const mark of svg.querySelectorAll(".zc-m")) {
      const title = mark.firstElementChild;
      mark.setAttribute("aria-label", title.textContent);
      title.remove();
      if (mark.firstElementChild) { // else a missing value: heard, not seen
        mark.setAttribute("tabindex", "-1");
      }
    }
    marksOf(svg)[0]?.setAttribute("tabindex", "0");
  }

  function hide() {
    box.hidden = true;
    shown?.classList.remove("zc-on");
    shown?.ownerSVGElement.classList.remove("zc-pick");
    shown = null;
  }

  // show names a mark in the box, which is put over what lies between top and
  // bottom at x, or below it, and within the window.
  function show(mark, x, top, bottom) {
    if (mark === shown) {
      return;
    }
    hide();
    dismissed = null;
    shown = mark;
    mark.classList.add("zc-on");
    mark.ownerSVGElement.classList.add("zc-pick");
    const name = mark.getAttribute("aria-label");
    const parts = name.match(/^(.*)(?:：|: )(.*)$/) || [name, "", name];
    what.textContent = parts[1];
    value.textContent = parts[2];
    box.hidden = false;
    box.style.left = box.style.top = 0; // as wide as it likes to be
    const size = box.getBoundingClientRect();
    const most = document.documentElement.clientWidth - size.width - 4;
    const above = top - size.height;
    box.style.left = Math.max(4, Math.min(x - size.width / 2, most)) + scrollX + "px";
    box.style.top = (above > 0 ? above : bottom) + scrollY + "px";
  }

  // markAt is the mark at or near the pointer, by what is drawn there.
  function markAt(event) {
    const drawing = event.target.closest?.(".drawing");
    if (drawing) {
      for (const far of reach) {
        for (let i = 0; i < 8; i++) {
          const turn = i * Math.PI / 4;
          const hit = document.elementFromPoint(event.clientX + far * Math.cos(turn), event.clientY + far * Math.sin(turn));
          const mark = hit?.closest(".zc-m");
          if (mark && drawing.contains(mark)) {
            return mark;
          }
        }
      }
    }
    return null;
  }

  function point(event, gap) {
    if (box.contains(event.target)) {
      return; // what the box says can be pointed at too
    }
    const mark = markAt(event);
    if (!mark) {
      dismissed = null;
      hide();
    } else if (mark !== dismissed) {
      show(mark, event.clientX, event.clientY - gap, event.clientY + gap);
    }
  }

  document.addEventListener("pointermove", function (event) {
    if (event.pointerType !== "touch") {
      point(event, 8);
    }
  });
  document.addEventListener("click", function (event) {
    dismissed = null;
    point(event, 22);
  });
  document.addEventListener("focusin", function (event) {
    const mark = event.target.closest(".zc-m");
    if (mark) {
      for (const other of marksOf(mark.ownerSVGElement)) {
        other.setAttribute("tabindex", other === mark ? "0" : "-1");
      }
      const at = mark.getBoundingClientRect();
      show(mark, at.x + at.width / 2, at.y - 6, at.bottom + 6);
    }
  });
  document.addEventListener("focusout", hide);
  addEventListener("resize", hide);

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      dismissed = shown;
      hide();
    }
    const mark = event.target.closest(".zc-m");
    if (!mark || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const marks = marksOf(mark.ownerSVGElement);
    const at = marks.indexOf(mark);
    const to = {
      ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      (marks[to] || mark).focus();
    }
  });
})();
