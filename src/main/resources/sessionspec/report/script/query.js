// What somebody asks for: ids, whole periods, names of the glossary, words; a typo is forgiven where nothing else has the word.
const query = (() => {
  const IDLE = new Set(('the an of to in on is are was be been do does did how what which who when where why it its this that '
    + 'there my me we our you your can could will would should may might with for by from as at or and if then than so i a '
    + 'no not much many long get gets got have has happen happens mean means meaning definition about tell still after last lasts any some vs versus must longer only often turn although though despite every already am keeps getting someone somebody anyone').split(' '));
  const ID = /(^|[^\p{L}\p{N}])(\p{L}{2,5})[\s-]?0*(\d{1,3})(?![\p{L}\p{N}])/giu;
  const HOW_LONG = /\bhow long\b/i;
  const LASTING = /\b(how long|lasts?|valid|expires?|expir\w+|lifetimes?)\b/i;
  const PHRASE = /"([^"]+)"/g;
  const KIND = new Set(['#discrepancies', '#interpretations', '#open']);
  const EITHER = /^(or|vs|versus)$/i;
  const PREFIX_TERMS = 60;
  let sorted;
  let ids;

  const has = term => index.postings.has(term);

  function vocabulary() {
    if (!sorted) sorted = [...new Set([...lexis.every()].filter(([, term]) => has(term)).map(([word]) => word.toLowerCase()))].sort();
    return sorted;
  }

  // CA-14, ca 14 and CA014 are one id.
  function known(letters, digits) {
    if (!ids) {
      ids = new Map();
      for (const id of index.byId.keys()) {
        const parts = /^(\p{L}+)-0*(\d+)$/u.exec(id);
        if (parts) ids.set(parts[1] + parts[2], id);
      }
    }
    return ids.get(letters.toUpperCase() + digits);
  }

  function beginning(word) {
    const all = vocabulary();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle] < word) low = middle + 1;
      else high = middle;
    }
    const terms = new Set();
    for (let at = low; at < all.length && all[at].startsWith(word) && terms.size < PREFIX_TERMS; at += 1) terms.add(lexis.stem(all[at]));
    return [...terms].filter(has);
  }

  // Two words that were written as one.
  function apart(word) {
    for (let at = word.length - 2; at >= 2; at -= 1) {
      const pair = [word.slice(0, at), word.slice(at)];
      if (pair.every(it => it.length > 2 && !IDLE.has(it) && has(lexis.stem(it)))) return pair;
    }
    return [];
  }

  function nearest(word) {
    if (word.length < 4) return [];
    const limit = word.length < 8 ? 1 : 2;
    // Of as many pieces as letters may differ and one more, one is whole.
    const size = Math.floor(word.length / (limit + 1));
    const pieces = Array.from({ length: limit + 1 }, (_, at) => word.slice(at * size, at === limit ? undefined : (at + 1) * size));
    let least = limit + 1;
    let found = [];
    for (const other of vocabulary()) {
      if (other.length < 4 || word.length < 6 && other[0] !== word[0] || Math.abs(other.length - word.length) > limit) continue;
      if (!pieces.some(piece => other.includes(piece))) continue;
      const differs = lexis.distance(word, other, Math.min(limit, least));
      if (differs > limit || differs > least) continue;
      if (differs < least) found = [];
      least = differs;
      found.push(other);
    }
    const often = it => index.postings.get(lexis.stem(it)).length;
    return found.sort((a, b) => often(b) - often(a)).slice(0, 3);
  }

  // A token as it is to be looked for: itself, what it is made of, or what it was probably meant to be.
  function understood(tokens, at, asked) {
    const token = tokens[at];
    const low = token.raw.toLowerCase();
    if (token.covered || token.period || token.alone || has(token.term) || tokens[at + 1]?.period) return [token];
    if (!/\p{L}/u.test(low)) {
      asked.unknown.push(token.raw);
      return [];
    }
    const name = naming.squeezed(low);
    if (name) return lexis.scan(name);
    const pair = apart(low).filter(it => it.length > 3);
    if (pair.length === 2) return pair.map(raw => lexis.scan(raw)[0]);
    const last = at === tokens.length - 1;
    if (low.length > 1 && (last || low.length > 2) && beginning(low).length) return [token];
    const made = [...lexis.parts(token.raw)].filter(has);
    const split = made.length ? made : apart(low);
    if (split.length) return split.map(raw => lexis.scan(raw)[0]);
    const meant = nearest(low);
    if (!meant.length) {
      asked.unknown.push(token.raw);
      return [];
    }
    asked.meant.push([token.raw, meant[0]]);
    return [{ ...lexis.scan(meant[0])[0], others: meant.slice(1).map(lexis.stem) }];
  }

  // Whether the words stand anywhere in the page one after the other, as they were typed or with nothing between them.
  function spoken(tokens, typed) {
    if (tokens.length === 1) return has(tokens[0].term);
    const terms = tokens.map(it => it.term);
    return terms.every(has) && [typed, tokens.map(it => it.raw).join(' ')].some(it => index.says(it.toLowerCase().replace(/\s+/g, ' '), terms));
  }

  function cover(tokens) {
    for (let at = 0; at < tokens.length; at += 1) {
      for (const { phrase } of naming.at(tokens, at)) phrase.forEach((_, offset) => { tokens[at + offset].covered = true; });
    }
  }

  function wordClause(token, last) {
    const begun = last && !/\d/.test(token.raw) || !has(token.term) ? beginning(token.raw.toLowerCase()) : [];
    return {
      words: [token.raw],
      exact: [token.term, ...(token.others || [])],
      begun: begun.filter(it => it !== token.term),
      concepts: [],
      lasting: LASTING.test(token.raw),
    };
  }

  // As somebody typed it, or as it was understood.
  function typedAs(text, span) {
    const { at, raw } = span[span.length - 1];
    return span.every(it => it.at !== undefined) ? text.slice(span[0].at, at + raw.length) : span.map(it => it.raw).join(' ');
  }

  // The longest names first; what is left is words.
  function clausesOf(tokens, asked) {
    const clauses = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const next = tokens[at + 1];
      const length = next?.period ? next : token.alone;
      if (length) {
        const words = next?.period ? [token.raw, next.raw] : [token.raw];
        if (has(length.period)) clauses.push({ words, exact: [length.said, length.period], begun: [], concepts: [], length: true });
        else asked.unknown.push(words.join(' '));
        if (next?.period) at += 1;
        continue;
      }
      const named = naming.at(tokens, at);
      if (named.length) {
        const length = named[0].phrase.length;
        const span = tokens.slice(at, at + length);
        const same = named.filter(it => it.phrase.length === length);
        // Of which kind the answer is to be, whatever else stands under the word.
        if (same.some(({ concept }) => KIND.has(concept))) {
          clauses.push({ words: [typedAs(asked.text, span)], exact: [], begun: [], concepts: same.map(it => [it.concept, 1]), kind: true });
          at += length - 1;
          continue;
        }
        const mild = spoken(span, typedAs(asked.text, span)) ? .05 : .75;
        clauses.push({
          words: [typedAs(asked.text, span)],
          parts: span.map((it, offset) => wordClause(it, at + offset === tokens.length - 1)),
          exact: [], begun: [],
          concepts: same.map(({ concept, near }) => [concept, near ? mild : .9]),
          near: mild > .5 && same.every(it => it.near) && same[0].concept,
        });
        at += length - 1;
      } else {
        clauses.push(wordClause(token, at === tokens.length - 1));
      }
    }
    return clauses;
  }

  // { clauses, exact: ids, lasting: whether a length is asked for, either: whether one of two is, phrases, unknown: words that nothing has, meant: [typed, taken for] }
  function of(text) {
    const asked = { lasting: LASTING.test(text), exact: [], phrases: [], unknown: [], meant: [], clauses: [] };
    let rest = text.replace(PHRASE, (_, phrase) => {
      asked.phrases.push(phrase.toLowerCase().replace(/\s+/g, ' ').trim());
      return ` ${phrase} `;
    });
    rest = rest.replace(ID, (all, before, letters, digits, at) => {
      const id = known(letters, digits);
      if (!id || /^\s*(m|min|h|hour|hr|day|d|week)/i.test(rest.slice(at + all.length))) return all;
      asked.exact.push(id);
      return before + ' ';
    });
    asked.text = rest;
    const typed = lexis.scan(rest, true);
    cover(typed);
    asked.either = typed.some(({ raw }, at) => EITHER.test(raw) && typed[at - 1] && typed[at + 2]?.period);
    const idle = ({ raw }) => IDLE.has(raw.toLowerCase()) || HOW_LONG.test(text) && LASTING.test(raw);
    const telling = typed.filter((it, at) => it.covered || it.period || it.alone || typed[at + 1]?.period || !idle(it));
    const used = telling.length || asked.exact.length ? telling : typed;
    const tokens = used.flatMap((_, at) => understood(used, at, asked));
    asked.clauses = clausesOf(tokens, asked);
    return asked;
  }

  return { of };
})();
