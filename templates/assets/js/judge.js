// Judges a file by the packed list of what the site published: the same as
// `zonepress verify` does, in the reader's browser. It touches neither the page
// nor the network; verify.js shows what it finds.
"use strict";

const judge = (function () {
  // ---- SHA-256 (FIPS 180-4), because browsers keep their own from pages that
  // came without encryption.

  // fractions are the first 32 bits behind the point of roots of the first primes.
  function fractions(count, root) {
    const found = [];
    for (let n = 2; found.length < count; n++) {
      let prime = true;
      for (let d = 2; d * d <= n && prime; d++) {
        prime = n % d !== 0;
      }
      if (prime) {
        const r = root(n);
        found.push(((r - Math.floor(r)) * 0x100000000) | 0);
      }
    }
    return found;
  }

  const rounds = Int32Array.from(fractions(64, Math.cbrt));
  const start = Int32Array.from(fractions(8, Math.sqrt));

  function block(state, view, at, w) {
    for (let i = 0; i < 16; i++) {
      w[i] = view.getInt32(at + 4 * i);
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => { state[i] = (state[i] + x) | 0; });
  }

  // sha256 is the hash of bytes, 32 bytes.
  function sha256(bytes) {
    const state = Int32Array.from(start), w = new Int32Array(64);
    const whole = bytes.length - (bytes.length % 64);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < whole; at += 64) {
      block(state, view, at, w);
    }
    const rest = bytes.length - whole;
    const tail = new Uint8Array(rest < 56 ? 64 : 128);
    tail.set(bytes.subarray(whole));
    tail[rest] = 0x80;
    const end = new DataView(tail.buffer);
    end.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000));
    end.setUint32(tail.length - 4, (bytes.length * 8) >>> 0);
    for (let at = 0; at < tail.length; at += 64) {
      block(state, end, at, w);
    }
    const sum = new DataView(new ArrayBuffer(32));
    state.forEach((word, i) => sum.setInt32(4 * i, word));
    return new Uint8Array(sum.buffer);
  }

  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  const latin1 = (bytes) => Array.from(bytes, (b) => String.fromCharCode(b)).join("");

  // ---- The kind of a file: by its content, else by its name.

  const signature = "\x89PNG\r\n\x1a\n";
  const pictures = [/^\xff\xd8\xff/, /^GIF8[79]a/, /^II\*\0/, /^MM\0\*/, /^RIFF[^]{4}WEBP/, /^BM[^]{4}\0{4}[^]{2}/, /^[^]{4}ftyp(?:avif|avis|mif1|hei[^]|hev[^])/];

  function isSVG(text) {
    for (;;) {
      text = text.trimStart();
      const end = text.startsWith("<!--") ? "-->" : ">";
      if (!text.startsWith("<?") && !text.startsWith("<!")) {
        return text.startsWith("<svg");
      }
      const at = text.indexOf(end);
      if (at < 0) {
        return false;
      }
      text = text.slice(at + end.length);
    }
  }

  const isTable = (text) => /^"{0,1}(?:indicator|chart)"{0,1}[,;\t]/.test(text);

  function kindOf(name, bytes) {
    const head = latin1(bytes.subarray(0, 16));
    if (head.startsWith(signature)) {
      return "png";
    }
    if (pictures.some((one) => one.test(head))) {
      return "picture";
    }
    const text = new TextDecoder().decode(bytes.subarray(0, 65536));
    if (isSVG(text)) {
      return "svg";
    }
    if (isTable(text)) {
      return "csv";
    }
    const [, ending = ""] = /\.([a-z]+)$/i.exec(name) || [];
    switch (ending.toLowerCase()) {
      case "png": case "svg": case "csv":
        return ending.toLowerCase();
      case "jpg": case "jpeg": case "gif": case "webp": case "bmp": case "heic": case "avif": case "tif": case "tiff":
        return "picture";
    }
    return "";
  }

  // ---- What a file says of itself: the permalink in a picture's stamp, those
  // in a table. What cannot be read throws.

  const longest = 16384; // bytes of a field
  const keywords = ["Title", "Publisher", "Permalink", "Release", "Release Number", "Data Source", "Data SHA-256"];

  const remainders = Int32Array.from({ length: 256 }, (_, n) => {
    for (let i = 0; i < 8; i++) {
      n = (n >>> 1) ^ (n & 1 ? 0xedb88320 : 0);
    }
    return n;
  });

  // checksum is the CRC-32 of a chunk (PNG 5.5).
  function checksum(bytes) {
    let sum = ~0;
    for (const b of bytes) {
      sum = (sum >>> 8) ^ remainders[(sum ^ b) & 255];
    }
    return ~sum >>> 0;
  }

  // permalinkOf is the permalink among the fields of a stamp.
  function permalinkOf(fields) {
    const clean = (text) => text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, " ").replace(/^ +| +$/g, "");
    const permalink = clean(fields.get("Permalink") || "");
    const number = clean(fields.get("Release Number") || "");
    if (permalink && number && !(/^[+]?[0-9]+$/.test(number) && Number(number) >= 1 && Number(number) <= 1000000)) {
      throw new Error("the number of the release is none");
    }
    return permalink;
  }

  function setField(fields, keyword, text) {
    if (fields.has(keyword)) {
      throw new Error("the stamp says the same twice");
    }
    fields.set(keyword, text);
  }

  async function inflate(packed) {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    const reader = stream.getReader();
    const parts = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      size += value.length;
      if (size > longest) {
        await reader.cancel();
        throw new Error("a field is too long");
      }
      parts.push(value);
    }
    const plain = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      plain.set(part, at);
      at += part.length;
    }
    return plain;
  }

  // textOf reads what follows the keyword in a chunk of text (PNG 11.3.3).
  async function textOf(kind, rest) {
    let plain = rest;
    if (kind === "zTXt") {
      if (rest.length === 0 || rest[0] !== 0) {
        throw new Error("the text is packed in a way that is not known");
      }
      plain = await inflate(rest.subarray(1));
    }
    if (kind === "iTXt") {
      const language = rest.indexOf(0, 2);
      const translated = rest.indexOf(0, language + 1);
      if (rest.length < 2 || language < 0 || translated < 0 || rest[0] > 1 || (rest[0] === 1 && rest[1] !== 0)) {
        throw new Error("the text is damaged");
      }
      plain = rest.subarray(translated + 1);
      if (rest[0] === 1) {
        plain = await inflate(plain);
      }
    }
    if (plain.length > longest) {
      throw new Error("a field is too long");
    }
    return kind === "iTXt" ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain) : latin1(plain);
  }

  async function readPNG(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const fields = new Map();
    let at = signature.length;
    if (latin1(bytes.subarray(0, at)) !== signature) {
      throw new Error("not a PNG");
    }
    for (;;) {
      const length = at + 12 <= bytes.length ? view.getUint32(at) : Infinity;
      const end = at + 8 + length;
      if (end + 4 > bytes.length) {
        throw new Error("the picture breaks off");
      }
      const kind = latin1(bytes.subarray(at + 4, at + 8));
      if (at === signature.length && (kind !== "IHDR" || length !== 13)) {
        throw new Error("the picture has no header");
      }
      if (checksum(bytes.subarray(at + 4, end)) !== view.getUint32(end)) {
        throw new Error("a chunk is damaged");
      }
      if (kind === "IEND") {
        return permalinkOf(fields);
      }
      const key = bytes.subarray(at + 8, end).indexOf(0);
      if (["tEXt", "zTXt", "iTXt"].includes(kind) && key > 0 && key < 80) {
        const keyword = latin1(bytes.subarray(at + 8, at + 8 + key));
        if (keywords.includes(keyword)) {
          setField(fields, keyword, await textOf(kind, bytes.subarray(at + 9 + key, end)));
        }
      }
      at = end + 4;
    }
  }

  const svg = "http://www.w3.org/2000/svg", rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const terms = {
    "http://purl.org/dc/terms/ title": "Title",
    "http://purl.org/dc/terms/ publisher": "Publisher",
    "http://purl.org/dc/terms/ identifier": "Permalink",
    "http://www.w3.org/ns/dcat# version": "Release",
    "https://schema.org/ version": "Release Number",
    "http://purl.org/dc/terms/ source": "Data Source",
  };

  const inside = (element) => Array.from(element.childNodes).filter((node) => node.nodeType === 1);
  const below = (elements, space, name) => elements.flatMap(inside).filter((e) => e.namespaceURI === space && e.localName === name);

  // readSVG takes no drawing that declares entities: a few of them can grow
  // without end. Its style sheet is left out, because the page's policy forbids
  // it and browsers would say so.
  function readSVG(bytes, parser) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/<!ENTITY/i.test(text)) {
      throw new Error("the drawing declares entities");
    }
    const root = parser.parseFromString(text.replace(/<style[\s>][^]*?<\/style>/g, ""), "image/svg+xml").documentElement;
    if (!root || root.namespaceURI !== svg || root.localName !== "svg" || root.getElementsByTagName("parsererror").length > 0) {
      throw new Error("the drawing is not well-formed");
    }
    const fields = new Map();
    for (const field of below(below(below([root], svg, "metadata"), rdf, "RDF"), rdf, "Description").flatMap(inside)) {
      const keyword = terms[field.namespaceURI + " " + field.localName];
      if (!keyword) {
        continue;
      }
      if (inside(field).length > 0 || field.textContent.length > longest) {
        throw new Error("a field is damaged");
      }
      setField(fields, keyword, field.textContent);
    }
    return permalinkOf(fields);
  }

  const permalinks = /(?:https?:\/\/[!#-+\-.-:<-~]{1,200})?\/(?:en\/)?(?:figures|charts)\/[a-z0-9-]{1,100}\/(?:v\/[0-9]{1,6}\/)?/g;

  function readTable(bytes) {
    const text = new TextDecoder().decode(bytes);
    const found = isTable(text) ? new Set(text.match(permalinks)) : new Set();
    return found.size > 1 ? { permalink: "", several: true } : { permalink: [...found][0] || "" };
  }

  async function read(kind, bytes, parser) {
    try {
      switch (kind) {
        case "png":
          return { permalink: await readPNG(bytes) };
        case "svg":
          return { permalink: readSVG(bytes, parser) };
        case "csv":
          return readTable(bytes);
      }
    } catch {
      return { permalink: "", torn: true };
    }
    return { permalink: "" };
  }

  // ---- The list.

  // unpack makes the packed list one that can be asked.
  function unpack(list) {
    const byHash = new Map(), byPath = new Map();
    for (const thing of list.things) {
      byPath.set(thing.at, thing);
      for (const group of thing.files) {
        const hashes = atob(group.hashes);
        list.endings[group.endings].forEach((ending, i) => {
          const place = { thing, release: group.release, prefix: list.prefixes[group.edition] };
          const id = thing.at.slice(thing.at.indexOf("/"));
          place.address = pageOf(place).replace(/\/$/, group.release > 0 ? id + ending : ending);
          byHash.set(hashes.slice(16 * i, 16 * i + 16), place);
        });
      }
    }
    for (const other of list.others) {
      byHash.set(atob(other.hash), { address: other.address });
    }
    return { list, byHash, byPath };
  }

  // pageOf is the address of the page of a thing in a release.
  function pageOf(place) {
    return place.prefix + place.thing.at + (place.release > 0 ? "/v/" + place.release : "") + "/";
  }

  // claimed is the place that a permalink names, if it is on this site.
  function claimed(known, permalink) {
    let path = permalink;
    for (const base of known.list.bases) {
      if (permalink.startsWith(base)) {
        path = "/" + permalink.slice(base.length);
      }
    }
    if (known.list.bases.length === 0 && !permalink.startsWith("/")) {
      path = permalink.replace(/^.*?((?:\/en)?\/(?:figures|charts)\/(?!.*\/(?:figures|charts)\/))/, "$1");
    }
    const parts = /^(\/|\/en\/)((?:figures|charts)\/[^/]+)\/(?:v\/([1-9][0-9]*)(?:\/|$)|(?!v\/))/.exec(path);
    const thing = parts && known.byPath.get(parts[2]);
    return thing ? { thing, release: Number(parts[3] || 0), prefix: parts[1], address: path } : null;
  }

  // file judges the bytes of a file. parser is a DOMParser.
  async function file(name, bytes, known, parser) {
    const sum = sha256(bytes);
    const kind = kindOf(name, bytes);
    const said = await read(kind, bytes, parser);
    const found = {
      name, kind, sha256: hex(sum), verdict: "foreign", empty: bytes.length === 0, torn: said.torn === true, claims: said.permalink,
      place: known.byHash.get(latin1(sum.subarray(0, 16))) || null, since: [],
    };
    if (found.place) {
      found.verdict = "genuine";
    } else if (said.permalink || said.several) {
      found.place = claimed(known, said.permalink);
      found.verdict = found.place || said.several ? "altered" : "foreign";
    }
    if (found.place && found.place.thing && found.place.release > 0) {
      found.since = ((found.place.thing.since || {})[found.place.release] || []).map((i) => known.list.changes[i]);
    }
    return found;
  }

  return { sha256, unpack, pageOf, file };
})();
