// Rules lead to others: to the one before and the one after, and to those that belong to them, because their titles speak of
// the same thing or they are of one control or rest on the same statement, reading, discrepancy or section; the fewer rules
// share that, the closer they are. A rule that limits others, because it says what is open or excepted or warns, is the
// closest to them. Told when a rule comes near, and not before.
(() => {
  const TITLE = ':scope > .head > h3 .term';
  const SHARED = ':scope > .head :is(.ours > a, .stated > li > a:first-child)';
  const BESIDE = ':scope > .head > .facts > dd > a[href]';
  const SECTION = ':scope > .head .stated > li > small:not(.weighed) > a[href^="#"]';
  const FEW = 16;
  const MOST = 6;
  const CLOSE = .3;
  const TOPIC = 1.5;
  const ASIDE = .5;
  const LIMITS = 3;
  const sharing = new Map();
  const rules = [...document.querySelectorAll('.rule[id]')];
  const hashes = (rule, selector) => [...new Set([...rule.querySelectorAll(selector)].map(it => it.hash))];
  const sections = rule => [...new Set([...rule.querySelectorAll(SECTION)].map(it => `${it.hash.split('-')[0]} ${it.textContent}`))];
  const sharedBy = rule => [
    ...hashes(rule, TITLE).map(it => [it, TOPIC]),
    ...[...hashes(rule, SHARED), ...sections(rule), rule.id.split('-')[0]].map(it => [it, 1]),
    ...hashes(rule, BESIDE).map(it => [it, ASIDE]),
  ];

  function read() {
    for (const rule of rules) {
      for (const [hash] of sharedBy(rule)) {
        if (!sharing.has(hash)) sharing.set(hash, []);
        sharing.get(hash).push(rule);
      }
    }
  }

  function closest(rule) {
    const near = new Map();
    for (const [hash, weight] of sharedBy(rule)) {
      const alike = sharing.get(hash);
      if (alike.length > FEW) continue;
      for (const other of alike) {
        const much = weight * ('limits' in other.dataset ? LIMITS : 1) / (alike.length - 1);
        if (other !== rule) near.set(other, (near.get(other) || 0) + much);
      }
    }
    return [...near].filter(([, much]) => much >= CLOSE).sort(([, a], [, b]) => b - a).slice(0, MOST).map(([other]) => other);
  }

  function linkTo(rule, text, rel) {
    const link = document.createElement('a');
    link.href = `#${rule.id}`;
    link.textContent = text;
    if (rel) link.rel = rel;
    return link;
  }

  function neighbours(rule) {
    const at = rules.indexOf(rule);
    const [before, after] = [rules[at - 1], rules[at + 1]];
    const told = document.createElement('p');
    if (before) told.append(linkTo(before, `\u2190 ${before.id}`, 'prev'));
    if (after) told.append(linkTo(after, `${after.id} \u2192`, 'next'));
    rule.prepend(told);
  }

  function alike(rule) {
    if (!sharing.size) read();
    const others = closest(rule);
    if (!others.length) return;
    const list = document.createElement('ul');
    for (const other of others) {
      const entry = document.createElement('li');
      entry.append(linkTo(other, other.id), ` ${other.querySelector('h3').textContent.trim()}`);
      list.append(entry);
    }
    const told = document.createElement('div');
    told.className = 'related';
    told.append('See also', list);
    rule.querySelector(':scope > .head > .facts').after(told);
  }

  later.near('.rule[id]', rule => {
    neighbours(rule);
    alike(rule);
  });
})();
