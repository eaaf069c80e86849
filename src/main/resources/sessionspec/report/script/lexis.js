// Words as they are compared: without endings, ids and whole periods in one form.
const lexis = (() => {
  const TOKEN = /(\p{Lu}{2,5}-\d+)(?![\p{L}\p{N}])|(\d+(?:[.,:]\d+)*)|(\p{L}[\p{L}\p{M}\p{N}_]*(?:['\u2019]\p{L}+)?)/gu;
  const UNITS = [[/^(m|mins?|minutes?)$/, 1], [/^(h|hrs?|hours?)$/, 60], [/^(d|days?|mornings?|nights?)$/, 1440], [/^(w|weeks?)$/, 10080]];
  const OFTEN = { hourly: 60, daily: 1440, nightly: 1440, overnight: 1440, weekly: 10080, fortnight: 20160, fortnightly: 20160 };
  const ONE = /^(an?|every|each|per)$/;
  const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const BETWEEN = /^\s*(?:[-\u2013/]|and|or|to|vs|versus)\s*$/i;
  const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;
  const SPELLINGS = [[/isation/, 'ization'], [/is(e[ds]?|ing)$/, 'iz$1'], [/licence/, 'license'], [/(.)our/, '$1or']];
  const ENDINGS = ['ations', 'ation', 'ements', 'ement', 'ments', 'ment', 'encies', 'ances', 'ences', 'ance', 'ence', 'ency',
    'ancy', 'ents', 'ent', 'ants', 'ant', 'ables', 'able', 'ating', 'ated', 'ates', 'ate', 'ions', 'ion', 'est', 'ies'];
  const stems = new Map();
  const byStem = new Map();

  function cut(word) {
    let it = word;
    for (const [from, to] of SPELLINGS) if (it.length > 5) it = it.replace(from, to);
    const ending = ENDINGS.find(end => it.endsWith(end) && it.length - end.length >= (end === 'est' ? 5 : 4));
    if (ending) return it.slice(0, -ending.length);
    if (it.length > 4 && /(s|x|ch|sh)es$/.test(it)) it = it.slice(0, -2);
    else if (it.length > 3 && /[^su]s$/.test(it)) it = it.slice(0, -1);
    const rest = it.replace(/(ing|ed)$/, '');
    if (rest !== it && rest.length > 1) {
      it = rest.length > 2 ? rest.replace(/([^aeiousz])\1$/, '$1') : rest + 'e';
    }
    if (it.length > 4) it = it.replace(/(y|e|ie)$/, '');
    return it.replace(/ll$/, 'l').replace(/([^aeiou])er$/, '$1r');
  }

  function stem(word) {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = cut(word.toLowerCase().replace(/['\u2019]\p{L}*$/u, ''));
    stems.set(word, made);
    if (!byStem.has(made)) byStem.set(made, []);
    byStem.get(made).push(word);
    return made;
  }

  // How long a count of a unit is, in minutes, and the unit.
  const minutesOf = (count, unit) => {
    const found = UNITS.find(([name]) => name.test(unit));
    return found && [count * found[1], found[1]];
  };

  // The number before an alternative has the unit of the one after it: 60-90 minutes, 90 or 84 days.
  function share(found, unit, text, places) {
    const last = found.length - 1;
    const at = [last - 1, last - 2].find(it => it >= 0 && BETWEEN.test(text.slice(places[it] + found[it].raw.length, places[last])));
    const before = found[at];
    if (!/^\d+$/.test(before?.raw)) return;
    const [minutes, size] = minutesOf(Number(before.raw), unit);
    before.alone = { period: '=' + minutes, said: `=${minutes}/${size}` };
  }

  // What of a text can be found: each word with the terms that it is found by, and where it stands.
  function scan(text, withPlaces) {
    const found = [];
    const places = [];
    TOKEN.lastIndex = 0;
    let count = 0;
    let counted;
    for (let hit = TOKEN.exec(text); hit; hit = TOKEN.exec(text)) {
      const [raw, id, number] = hit;
      const term = id ? id.toLowerCase() : number ? number.replaceAll(',', '') : stem(raw);
      const token = { raw, term };
      if (withPlaces) token.at = hit.index;
      if (number) {
        count = Number(term);
        counted = token;
      } else {
        const low = raw.toLowerCase();
        const length = counted && minutesOf(count, low);
        if (length) {
          token.period = '=' + length[0];
          token.said = `${token.period}/${length[1]}`;
          share(found, low, text, places);
        }
        const spelled = COUNTS.indexOf(low) + 1 || (ONE.test(low) ? 1 : 0);
        const often = OFTEN[low];
        if (often) token.alone = { period: '=' + often, said: `=${often}/${often}` };
        counted = spelled ? token : undefined;
        count = spelled;
      }
      found.push(token);
      places.push(hit.index);
    }
    return found;
  }

  // The words that a name such as AccessTokenLifetime is made of; none where it is one.
  function partsOf(raw) {
    if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(raw)) return [];
    return raw.match(PART) || [];
  }

  const surfaces = term => byStem.get(term) || [term];
  const every = () => stems.entries();

  // How many letters two words differ by, a swap counting as one; more than the limit is told as one more.
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1];
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > limit) return limit + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  return { stem, scan, partsOf, surfaces, every, distance };
})();
