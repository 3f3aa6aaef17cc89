// The half of search.js that a large index needs: finds which shards of terms and
// pieces of entries may answer a question, and loads them. What stands in them
// is told in the package internal/search of the build.
"use strict";

zonepressSearch.add("shards", (function () {
  // What search.js lends: set at the first question.
  let index, entries, readings, loaded, load, runs, pairs, take;
  let starts; // numbers of the first entries of the pieces
  const asked = {}; // promises of the files, by name

  // part loads a file of a large index, once.
  async function part(name) {
    asked[name] ??= load(index.from + index.folder + name + ".js").catch((error) => {
      delete asked[name]; // the next question asks again
      throw error;
    });
    await asked[name];
    return loaded[name];
  }

  // The terms of a large index.
  function shardOf(term) {
    const key = [...term.replace(/^[\^~=]/, "")];
    let hash = 2166136261;
    for (const c of key.slice(0, key[0] >= "\u2e80" ? 2 : 3)) {
      hash = Math.imul(hash ^ c.codePointAt(0), 16777619);
    }
    return (hash >>> 0) % index.shards;
  }

  async function shard(term) {
    const name = "t" + shardOf(term);
    const text = await part(name);
    if (typeof text === "string") {
      loaded[name] = new Map(text.split("\n").map((line) => line.split(" ")));
    }
    return loaded[name];
  }

  function numbersOf(gaps) {
    const numbers = [];
    const from = gaps[0] === "!" ? 1 : 0;
    let next = 0;
    let gap = 0;
    for (let i = from; i < gaps.length; i++) {
      const digit = gaps.charCodeAt(i);
      gap = gap * 32 + (digit < 93 ? digit - 59 : digit - 93);
      if (digit < 93) {
        numbers.push(next + gap);
        next += gap + 1;
        gap = 0;
      }
    }
    numbers.cut = from > 0;
    return numbers;
  }

  // withTerm are the entries that have a term, or one that begins with it.
  async function withTerm(term, begins) {
    const terms = await shard(term);
    if (!begins) {
      return numbersOf(terms.get(term) || "");
    }
    const lists = [];
    for (const [other, gaps] of terms) {
      if (other.startsWith(term)) {
        lists.push(numbersOf(gaps));
      }
    }
    return union(lists);
  }

  function union(lists) {
    const numbers = [...new Set(lists.flat())].sort((a, b) => a - b);
    numbers.cut = lists.some((list) => list.cut);
    return numbers;
  }

  // withAll are the entries that have every one of some terms. A term that was cut
  // leaves nothing out but among those that were cut alone.
  async function withAll(lists) {
    let all = await Promise.all(lists);
    all = all.some((list) => !list.cut) ? all.filter((list) => !list.cut) : all;
    const [first, ...others] = all.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    const numbers = (first || []).filter((n) => sets.every((set) => set.has(n)));
    numbers.cut = Boolean(first?.cut);
    return numbers;
  }

  // spread picks at most so many of some things, the ends among them.
  const spread = (things, most) => things.length <= most ? things :
    Array.from({ length: most }, (_, i) => things[Math.round(i * (things.length - 1) / (most - 1))]);

  // initialsOf are the ways to read letters as syllables and initials, as initials
  // alone, the likeliest first.
  function initialsOf(letters) {
    const syllables = new Set([...readings.values()].flat());
    const found = new Map();
    (function read(rest, initials, cost) {
      if (!rest || cost > letters.length || found.size > 40) {
        if (!rest && !(found.get(initials) <= cost)) {
          found.set(initials, cost);
        }
        return;
      }
      for (let n = Math.min(6, rest.length); n > 0; n--) {
        const start = rest.slice(0, n);
        if (syllables.has(start) || n === 1 && !"iuv".includes(start) || /^[zcs]h$/.test(start) ||
          n === rest.length && [...syllables].some((s) => s.startsWith(start))) {
          read(rest.slice(n), initials + start[0], cost + 1);
        }
      }
    })(letters, "", 0);
    return [...found].filter(([initials]) => initials.length > 1).sort((a, b) => a[1] - b[1]).map(([initials]) => initials);
  }

  // candidatesFor are the entries that may answer a word by what is theirs alone:
  // their periods and what they stand in are no terms.
  async function candidatesFor({ word, stem, letters }) {
    const lists = [];
    const ways = [];
    for (const { narrow, wide } of runs(stem)) {
      if (narrow) {
        lists.push(withTerm(narrow, true));
        if (narrow.length < 3) {
          ways.push(withTerm("^" + narrow));
        }
      } else if (wide.length > 1) {
        lists.push(...spread(pairs(wide), 4).map((pair) => withTerm(pair)));
      }
    }
    const single = !lists.length;
    const characters = [...word];
    if (letters) {
      for (const initials of initialsOf(word).slice(0, 2)) {
        ways.push(withAll(spread(pairs(initials), 3).map((pair) => withTerm("~" + pair))));
      }
    } else if (characters.length < 4 && characters.every((c) => c >= "\u2e80")) {
      ways.push(withAll(characters.map((c) => withTerm("^" + c))));
    }
    const titles = await Promise.all(ways);
    return union([...titles, single ? [] : await withAll(lists)]);
  }

  const mostPieces = 10;

  // fetchFor loads the pieces of a large index that may answer; it tells whether
  // there are more.
  async function fetchFor(lent, question, words) {
    ({ index, entries, readings, loaded, load, runs, pairs, take } = lent);
    if (!starts) {
      let sum = 0;
      starts = index.firsts.map((gap) => sum += gap);
    }
    const whole = withTerm("=" + question.replaceAll(" ", "_"));
    // A word without candidates may be a period: the others then find the entries.
    const lists = (await Promise.all(words.map(candidatesFor))).filter((list) => words.length === 1 || list.length);
    const candidates = [...await whole, ...await withAll(lists)];
    const pieces = new Set();
    for (const number of candidates) {
      let low = 0;
      for (let high = starts.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        [low, high] = starts[middle] <= number ? [middle, high] : [low, middle];
      }
      pieces.add(low);
    }
    const order = [...pieces];
    const chosen = order.length <= mostPieces ? order : [...order.slice(0, mostPieces - 3), ...spread(order.slice(mostPieces - 3), 3)];
    await Promise.all(chosen.map(async (i) => {
      const rows = await part("e" + i);
      if (!entries[starts[i]]) {
        take(starts[i], rows);
      }
    }));
    return pieces.size > chosen.length;
  }

  return fetchFor;
})());
