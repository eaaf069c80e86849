// What somebody asks for: ids, whole periods, names of the glossary, words; a typo is forgiven where nothing else has the word.
const query = (() => {
  // Words that only hold a question together.
  const IDLE = new Set(('the an of to in on is are was were be been do does did how what which who whom whose when where why it its this that these '
    + 'those there here my me we us our you your they them their i a s t and or if then than so as can could will would should may might must '
    + 'with for by from at about have has had get gets got getting no not much many more most long longer only often some any all same one '
    + 'please tell know help need want like still after last lasts live lives happen happens mean means meaning definition vs versus '
    + 'turn although though despite already every am keep keeps someone somebody anyone just also too even ever again later now yet '
    + 'way thing while because due stay stays before until since don doesn isn aren won cannot').split(' '));
  // Words that say little by themselves, and of which it is no news that nothing has them.
  const LIGHT = new RegExp('^(users?|us(e[ds]?|ing)|run(s|ning)?|work(s|ing)?|stop(s|ped)?|mak(es?|ing)|tak(es?|ing)|appl(y|ies|ied)|gives?|let|allow(s|ed)?'
    + '|possible|able|call(s|ed)?|cause[ds]?|com(es?|ing)|go(es|ing)?|complain(s|ing)?|cover(s|ed)?|see[ns]?|try|handle[ds]?|support(s|ed)?|include[ds]?|asks?'
    + '|fail(s|ed|ures?)?|\\p{L}{3,}ly)$', 'u');
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
    for (let at = word.length - 4; at >= 4; at -= 1) {
      const pair = [word.slice(0, at), word.slice(at)];
      if (pair.every(it => has(lexis.stem(it)))) return pair;
    }
    return [];
  }

  // The word of the page that one was probably meant to be.
  function nearest(word) {
    if (word.length < 4) return undefined;
    let limit = word.length < 8 ? 1 : 2;
    let found;
    const often = it => index.postings.get(lexis.stem(it)).length;
    for (const other of vocabulary()) {
      if (other.length < 4 || other[0] !== word[0]) continue;
      const differs = lexis.distance(word, other, limit);
      if (differs > limit || found && differs === limit && often(found) >= often(other)) continue;
      limit = differs;
      found = other;
    }
    return found && lexis.surfaces(lexis.stem(found)).find(it => it.toLowerCase() === found);
  }

  // What a word that nothing has is read as: a name, two words, one that is rightly spelt, or the parts of a name.
  function meant(token, last, asked) {
    const low = token.raw.toLowerCase();
    if (!/\p{L}/u.test(low)) {
      asked.unknown.push(token.raw);
      return token.raw;
    }
    const words = naming.squeezed(low) || apart(low).join(' ');
    if (words) return words;
    if (low.length > (last ? 1 : 2) && beginning(low).length) return token.raw;
    const other = !LIGHT.test(low) && nearest(low);
    if (other) asked.meant.push([token.raw, other]);
    const made = other || lexis.partsOf(token.raw).filter(it => has(lexis.stem(it))).join(' ');
    if (!made && !LIGHT.test(low)) asked.unknown.push(token.raw);
    return made || token.raw;
  }

  // The same with each word that nothing has replaced, so that a slip of the pen finds what the right spelling finds.
  function spelt(text, asked) {
    const tokens = lexis.scan(text, true);
    cover(tokens);
    let made = '';
    let done = 0;
    tokens.forEach((token, at) => {
      if (token.covered || token.period || token.alone || has(token.term) || idle(token) || tokens[at + 1]?.period) return;
      made += text.slice(done, token.at) + meant(token, at === tokens.length - 1, asked);
      done = token.at + token.raw.length;
    });
    return made + text.slice(done);
  }

  const idle = ({ raw }) => IDLE.has(raw.toLowerCase());

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
      exact: [token.term],
      light: LIGHT.test(token.raw.toLowerCase()),
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
          torn: length > 1 && same.some(it => !it.near),
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
    asked.text = spelt(rest, asked);
    const typed = lexis.scan(asked.text, true);
    cover(typed);
    asked.either = typed.some(({ raw }, at) => EITHER.test(raw) && typed[at - 1] && typed[at + 2]?.period);
    const telling = typed.filter((it, at) => it.covered || it.period || it.alone || typed[at + 1]?.period
      || !idle(it) && !(HOW_LONG.test(text) && LASTING.test(it.raw)));
    const tokens = telling.length || asked.exact.length ? telling : typed;
    // What is left of a longer name says nothing, and what nothing has was told.
    asked.clauses = clausesOf(tokens, asked)
      .filter(it => !it.exact.length || it.length || it.begun.length || has(it.exact[0]) && !(telling.length && IDLE.has(it.words[0].toLowerCase())));
    if (!asked.clauses.length && !asked.exact.length && !asked.unknown.length) asked.unknown.push(asked.text.trim());
    return asked;
  }

  return { of };
})();
