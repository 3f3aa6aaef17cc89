// Copy buttons. Every text that is made to be copied stands in an element of
// class copy; here it gets a button, which is there only where it works. The
// words come from the page: data-copy, data-copied and data-failed of the
// element of class copies around them.
"use strict";

(function () {
  // today is the reader's own day as YYYY-MM-DD: the day of citing.
  function today() {
    const now = new Date();
    const two = (n) => String(n).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  // filled is a copy of an element with the day of citing filled in and with
  // whole addresses of its pictures.
  function filled(element) {
    const copy = document.implementation.createHTMLDocument("").importNode(element, true); // loads nothing
    for (const blank of copy.querySelectorAll("[data-today]")) {
      blank.replaceWith(today());
    }
    const shown = element.querySelectorAll("img");
    copy.querySelectorAll("img").forEach((picture, i) => {
      picture.setAttribute("src", picture.dataset.whole || shown[i].src);
      picture.removeAttribute("data-whole");
    });
    return copy;
  }

  // ownPath is a path of this site, from its root, with what stands before it.
  const ownPath = /(^|[^\w./:-])\/(?=(?:en\/)?(?:figures|charts|releases)\/)/g;

  // makeWhole gives the addresses in a text their host, where the build did not
  // know it: a path is of no use in somebody else's text or page.
  function makeWhole(text, root) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      node.data = node.data.replace(ownPath, (_, before) => before + root);
    }
  }

  // byHand copies without the clipboard interface, which browsers keep from
  // pages that were opened from a disk or came without encryption.
  function byHand(content, rich) {
    const place = document.createElement(rich ? "div" : "textarea");
    place.className = "hidden";
    if (rich) {
      place.append(...content.childNodes);
    } else {
      place.value = content;
    }
    document.body.append(place);
    if (rich) {
      const range = document.createRange();
      range.selectNodeContents(place);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
    } else {
      place.select();
    }
    const done = document.execCommand("copy");
    place.remove();
    return done;
  }

  async function copyText(element) {
    const text = filled(element).textContent;
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return byHand(text, false);
    }
  }

  async function copyRich(element) {
    const copy = filled(element);
    try {
      await navigator.clipboard.write([new ClipboardItem({
        "text/html": new Blob([copy.innerHTML], { type: "text/html" }),
        "text/plain": new Blob([element.innerText], { type: "text/plain" }),
      })]);
      return true;
    } catch {
      return byHand(copy, true);
    }
  }

  // addButton puts a button beside the heading of a text.
  function addButton(item, words, status) {
    const heading = item.querySelector("h2, h3");
    const rich = item.querySelector(".paste");
    const text = rich || item.querySelector("pre");
    const button = document.createElement("button");
    const label = document.createElement("span");
    button.type = "button";
    label.id = heading.id + "-button";
    label.textContent = words.copy;
    button.setAttribute("aria-labelledby", label.id + " " + heading.id);
    button.append(label);
    let waiting = 0;
    button.addEventListener("click", async () => {
      const done = rich ? await copyRich(text) : await copyText(text);
      const word = done ? words.copied : words.failed;
      if (!done) {
        getSelection().selectAllChildren(text); // for the reader's own keys
      }
      status.textContent = "";
      button.classList.toggle("done", done);
      label.textContent = word;
      clearTimeout(waiting);
      requestAnimationFrame(() => { status.textContent = word; });
      button.focus();
      waiting = setTimeout(() => {
        label.textContent = words.copy;
        button.classList.remove("done");
      }, 2500);
    });
    heading.after(button);
  }

  for (const box of document.querySelectorAll(".copies")) {
    const status = document.createElement("p");
    status.className = "hidden";
    status.setAttribute("role", "status");
    box.append(status);
    for (const item of box.querySelectorAll(".copy")) {
      if (box.dataset.root && location.protocol.startsWith("http")) {
        makeWhole(item, new URL("./", new URL(box.dataset.root, location.href)).href);
      }
      addButton(item, box.dataset, status);
    }
  }
})();
