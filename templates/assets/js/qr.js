// zonepressQR(text) draws a text as a QR code (ISO/IEC 18004: bytes in UTF-8,
// level M, versions 1 to 20) and returns an SVG element of role img, which the
// caller gives its aria-label; null for a text of more than 666 bytes.
"use strict";

window.zonepressQR = (function () {
  // By version from 1: codewords of the text, codewords of error correction in a
  // block, and blocks.
  const rooms = [16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669];
  const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
  const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

  const lengthBits = (version) => (version < 10 ? 8 : 16);

  // Powers of 2 in the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1.
  const power = [], logarithm = [];
  for (let i = 0, x = 1; i < 255; i++, x = x & 128 ? (x << 1) ^ 285 : x << 1) {
    power[i] = x;
    logarithm[x] = i;
  }
  const times = (a, b) => (a && b ? power[(logarithm[a] + logarithm[b]) % 255] : 0);

  // remainder is the error correction of a block: what is left of it after
  // division by (x − 2⁰)(x − 2¹)…, highest power first.
  function remainder(data, count) {
    let divisor = [1];
    for (let i = 0; i < count; i++) {
      divisor = [...divisor, 0].map((d, j) => d ^ times(divisor[j - 1] || 0, power[i]));
    }
    const rest = [...data, ...Array(count).fill(0)];
    data.forEach((_, i) => {
      const factor = rest[i];
      divisor.forEach((d, j) => { rest[i + j] ^= times(d, factor); });
    });
    return rest.slice(-count);
  }

  // codewords are the bytes packed for a version, with their error correction,
  // in the order in which they are drawn.
  function codewords(bytes, version) {
    const room = rooms[version - 1], count = blocks[version - 1];
    let bits = "0100" + bytes.length.toString(2).padStart(lengthBits(version), "0");
    bytes.forEach((byte) => { bits += byte.toString(2).padStart(8, "0"); });
    bits += "0000";
    const data = (bits.slice(0, room * 8).match(/.{1,8}/g)).map((octet) => parseInt(octet.padEnd(8, "0"), 2));
    for (let i = 0; data.length < room; i++) {
      data.push(i % 2 ? 17 : 236);
    }
    const short = Math.floor(room / count), long = room % count; // the last ones are longer by one
    const parts = [], checks = [];
    for (let i = 0, at = 0; i < count; i++) {
      parts.push(data.slice(at, at += short + (i < count - long ? 0 : 1)));
      checks.push(remainder(parts[i], correction[version - 1]));
    }
    const woven = (lists) => lists[count - 1].flatMap((_, i) => lists.filter((list) => i < list.length).map((list) => list[i]));
    return [...woven(parts), ...woven(checks)];
  }

  // coded appends the check bits of a BCH code.
  function coded(value, generator, length) {
    let rest = value << length;
    for (let bit = 31 - Math.clz32(rest); bit >= length; bit = 31 - Math.clz32(rest)) {
      rest ^= generator << (bit - length);
    }
    return (value << length) | rest;
  }

  // frame draws what does not depend on the text; free modules are undefined.
  function frame(version, mask) {
    const size = 4 * version + 17;
    const grid = Array.from({ length: size }, () => Array(size));
    const ring = (cx, cy, reach, light) => {
      for (let y = Math.max(0, cy - reach); y <= Math.min(size - 1, cy + reach); y++) {
        for (let x = Math.max(0, cx - reach); x <= Math.min(size - 1, cx + reach); x++) {
          grid[y][x] = light.includes(Math.max(Math.abs(x - cx), Math.abs(y - cy))) ? 0 : 1;
        }
      }
    };
    for (let i = 0; i < size; i++) {
      grid[6][i] = grid[i][6] = 1 - i % 2;
    }
    for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
      ring(x, y, 4, [2, 4]);
    }
    const last = Math.floor(version / 7) + 1; // alignment patterns in a row, less one
    const step = 2 * Math.ceil((4 * version + 4) / last / 2);
    const centre = (i) => (i ? size - 7 - (last - i) * step : 6);
    for (let i = 0; version > 1 && i <= last; i++) {
      for (let j = 0; j <= last; j++) {
        if ((i || j % last) && (j || i % last)) { // not where finder patterns are
          ring(centre(i), centre(j), 2, [1]);
        }
      }
    }
    const format = coded(mask, 0x537, 10) ^ 0x5412; // level M is 00
    for (let i = 0; i < 15; i++) {
      const bit = (format >> i) & 1;
      grid[i < 6 ? i : i < 8 ? i + 1 : size - 15 + i][8] = bit;
      grid[8][i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i] = bit;
    }
    grid[size - 8][8] = 1;
    const information = coded(version, 0x1f25, 12);
    for (let i = 0; version > 6 && i < 18; i++) {
      const a = Math.floor(i / 3), b = size - 11 + i % 3;
      grid[a][b] = grid[b][a] = (information >> i) & 1;
    }
    return grid;
  }

  const masks = [
    (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2, (x, y) => (x * y) % 2 + (x * y) % 3,
    (x, y) => ((x * y) % 2 + (x * y) % 3) % 2, (x, y) => ((x + y) % 2 + (x * y) % 3) % 2,
  ];

  // filled draws the codewords, from the right in columns of two, up and down.
  function filled(words, version, mask) {
    const grid = frame(version, mask), size = grid.length;
    let at = 0;
    for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up) {
      for (let i = 0; i < 2 * size; i++) {
        const x = right - i % 2, y = up ? size - 1 - (i >> 1) : i >> 1;
        if (grid[y][x] === undefined) {
          const bit = (words[at >> 3] >> (7 - at % 8)) & 1; // beyond the words: 0
          grid[y][x] = bit ^ (masks[mask](x, y) ? 0 : 1);
          at++;
        }
      }
    }
    return grid;
  }

  // penalty says how hard a drawing is to read.
  function penalty(grid) {
    const size = grid.length;
    const lines = [...grid, ...grid.map((_, x) => grid.map((row) => row[x]))].map((line) => line.join(""));
    let sum = 0;
    for (const line of lines) {
      (line.match(/0{5,}|1{5,}/g) || []).forEach((run) => { sum += run.length - 2; });
      sum += 40 * (line.match(/(?=10111010000|00001011101)/g) || []).length;
    }
    let dark = 0;
    grid.forEach((row, y) => row.forEach((bit, x) => {
      dark += bit;
      if (x && y && bit + row[x - 1] + grid[y - 1][x] + grid[y - 1][x - 1] === 4 * bit) {
        sum += 3;
      }
    }));
    return sum + 10 * Math.floor(Math.abs(20 * dark / size / size - 10));
  }

  // best is the drawing that is easiest to read.
  function best(words, version) {
    const grids = masks.map((_, mask) => filled(words, version, mask));
    const penalties = grids.map(penalty);
    return grids[penalties.indexOf(Math.min(...penalties))];
  }

  const quiet = 4; // modules of light around the code

  function drawn(grid) {
    const make = (name, attributes) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const key in attributes) {
        element.setAttribute(key, attributes[key]);
      }
      return element;
    };
    const size = grid.length + 2 * quiet;
    let path = "";
    grid.forEach((row, y) => {
      for (const run of row.join("").matchAll(/1+/g)) {
        path += `M${run.index + quiet} ${y + quiet}h${run[0].length}v1h-${run[0].length}z`;
      }
    });
    const svg = make("svg", { viewBox: `0 0 ${size} ${size}`, role: "img", class: "qr", "shape-rendering": "crispEdges" });
    svg.appendChild(make("rect", { width: size, height: size, fill: "#fff" }));
    svg.appendChild(make("path", { d: path, fill: "#000" }));
    return svg;
  }

  return function (text) {
    const bytes = [...new TextEncoder().encode(text)];
    for (let version = 1; version <= blocks.length; version++) {
      if (4 + lengthBits(version) + 8 * bytes.length <= 8 * rooms[version - 1]) {
        return drawn(best(codewords(bytes, version), version));
      }
    }
    return null;
  };
})();
