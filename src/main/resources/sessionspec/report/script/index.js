// What stands in the page, by the words that it is found by. Made once, a little at a time, from what the page has anyway.
const index = (() => {
  const LEFT_OUT = 'svg, script, .told, .facts > dt, .proof, .origin, .boundary, .badge, small:not(.sides a + small), kbd, .source, .unsettled, [aria-label^="Permalink"], [rel="prev"], [rel="next"]';
  const BLOCK = new Set(['P', 'LI', 'DD', 'DT', 'H2', 'H3', 'H4', 'TR', 'DIV', 'CAPTION', 'SUMMARY', 'ARTICLE', 'BLOCKQUOTE']);
  const PIN = /^ \u203a /;
  const JUDGEMENT = /^#(INT|DIS)-/;
  const KINDS = [
    ['rule', '.rule[id]'], ['statement', '.statement'], ['passage', '.passages > li:not(:has(> h4))'],
    ['term', '.terms > div'], ['judgement', '.judgement'], ['lifetime', '.lifetimes tr[id]'],
  ];
  // Sections of the page that are found by what people call them, and by nothing else.
  const SECTION = 'section[data-names]';
  const LISTED = 'li > a:first-child[href^="#"]';
  const WEIGHED = ':is(.ours, .facts > dd) > a:is([href^="#DIS-"], [href^="#INT-"])';
  const TITLE = 10;
  const WHOLE = 14;
  const FAMILY = 6;
  const NAMED = 3;
  const BODY = 1;
  const items = [];
  const byId = new Map();
  const postings = new Map();
  const spoken = new Map();
  const waiting = [];
  let made = false;
  let work;

  // What script has not made elements of is read as text, without the tables of why, in which nothing is looked for.
  function inert(noscript) {
    const read = document.createElement('template');
    read.innerHTML = noscript.textContent.replace(/<div class="?told\b.*?<\/div>/gs, '');
    return read.content;
  }

  // The lines of an element, each with the nearest thing that a link can lead to.
  function linesOf(element) {
    const lines = [];
    let line;
    const walk = (node, anchor) => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) {
          if (line) line.text += child.data;
        } else if (child.nodeType === 1 && !child.matches(LEFT_OUT)) {
          if (child.tagName === 'NOSCRIPT') {
            walk(inert(child), anchor);
          } else if (!BLOCK.has(child.tagName)) {
            walk(child, child.id || anchor);
            if (line && child.matches('td, th')) line.text += ' ';
          } else {
            const outer = line;
            line = { text: '', anchor: child.id || anchor, element: child };
            lines.push(line);
            walk(child, line.anchor);
            line = outer;
          }
        }
      }
    };
    line = { text: '', anchor: element.id, element };
    lines.push(line);
    walk(element, element.id);
    return lines.filter(it => it.text.trim());
  }

  const linksIn = (element, selector) => [...element.querySelectorAll('a[href^="#"]')]
    .map(link => document.getElementById(link.hash.slice(1)))
    .filter(it => it && it.matches(selector));

  function weigh(terms, text, weight) {
    const add = (term, much) => {
      const known = terms.get(term);
      if (known === undefined || known < much) terms.set(term, much);
      else if (much <= BODY && known < BODY + 1) terms.set(term, known + .05);
    };
    const tokens = lexis.scan(text);
    let named = 0;
    tokens.forEach((token, at) => {
      // A title speaks first of what it is about.
      const much = weight === TITLE ? weight + 2 * (1 - at / tokens.length) : weight;
      add(token.term, much);
      if (token.period) {
        add(token.period, weight * .7);
        add(token.said, weight);
      }
      if (token.alone) {
        add(token.alone.period, weight * .7);
        add(token.alone.said, weight);
      }
      lexis.partsOf(token.raw).forEach(part => add(lexis.stem(part), weight * .6));
      // A name within a longer one is not what is spoken of: a Primary Refresh Token is no refresh token.
      for (const { concept, near, phrase } of naming.at(tokens, at)) {
        if (!near) add(concept, at < named ? much / 2 : much);
        if (!near && phrase.length > 2) named = at + phrase.length;
      }
    });
  }

  // What stands in a rule's head counts for more than its examples, and what it is read with is found where it stands itself.
  function weightOf(kind, { element }) {
    if (kind === 'lifetime' || element.matches('h3, dt')) return TITLE;
    const link = element.firstElementChild;
    if (link && PIN.test(link.nextSibling?.data)) return BODY;
    if (kind !== 'rule') return kind === 'passage' ? NAMED : NAMED + 1;
    if (element.tagName === 'BLOCKQUOTE') return BODY + .5;
    if (link && JUDGEMENT.test(link.hash)) return element.matches('.ours') ? NAMED : BODY;
    return element.closest('.head, h4') ? NAMED : BODY;
  }

  function post(terms, at) {
    for (const [term, weight] of terms) {
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push(at, weight);
    }
  }

  function read(kind, element) {
    const lines = linesOf(element);
    const terms = new Map();
    const item = { kind, element, id: element.id, lines, order: items.length, terms };
    // What no document speaks of is found by its names alone.
    const outside = 'outside' in element.dataset;
    lines.forEach(line => {
      if (!outside) weigh(terms, line.text, weightOf(kind, line));
      delete line.element;
    });
    if (outside) terms.set('#' + element.id, TITLE);
    if (kind === 'rule') item.title = element.querySelector('h3').textContent;
    if (element.id) {
      terms.set(element.id.toLowerCase(), 2 * TITLE);
      byId.set(element.id.toUpperCase(), item);
    }
    items.push(item);
    return item;
  }

  // The words of a statement and of its passages find the rules that restate it, too.
  function lend(lines, to, weight) {
    to.lent = [...(to.lent || []), ...lines];
    lines.forEach(({ text }) => weigh(to.terms, text, weight));
  }

  function* reading() {
    for (const term of document.querySelectorAll('.terms > div')) {
      const concept = '#' + term.id;
      naming.add(term.querySelector('dt').textContent, concept, 'outside' in term.dataset);
      const also = term.querySelector('.also bdi');
      if (also) also.textContent.split(', ').forEach(it => naming.add(it, concept, false));
      for (const said of (term.dataset.said || '').split('|').filter(Boolean)) naming.add(said, concept, false);
      for (const near of (term.dataset.near || '').split('|').filter(Boolean)) naming.add(near, concept, true);
    }
    for (const [kind, selector] of KINDS) {
      for (const element of document.querySelectorAll(selector)) {
        read(kind, element);
        yield;
      }
    }
    for (const section of document.querySelectorAll(SECTION)) {
      const concept = '#' + section.id;
      for (const name of section.dataset.names.split('|')) naming.add(name, concept, false);
      const lines = [{ text: section.querySelector('h2').textContent, anchor: section.id }];
      items.push({ kind: 'section', element: section, id: section.id, lines, order: 0, terms: new Map([[concept, WHOLE]]) });
      // What stands in such a section, or is listed there, is of the kind that it is called by.
      const listed = [...section.querySelectorAll(LISTED)].map(it => it.hash.slice(1));
      const there = [...section.querySelectorAll('.judgement')].map(it => it.id);
      for (const id of [...there, ...listed]) byId.get(id.toUpperCase())?.terms.set(concept, WHOLE);
    }
    for (const section of document.querySelectorAll('section.feature')) {
      const title = section.querySelector('h2').textContent;
      const control = { kind: 'section', element: section, id: section.id, lines: [{ text: title, anchor: section.id }], order: 0 };
      const lead = section.querySelector('.lead');
      const whole = naming.whole(title);
      const short = lexis.scan(title).length < 4;
      for (const rule of section.querySelectorAll('.rule[id]')) {
        const item = byId.get(rule.id.toUpperCase());
        const { terms } = item;
        item.control = control;
        item.weighed = [...new Set([...rule.querySelectorAll(WEIGHED)].map(it => byId.get(it.hash.slice(1).toUpperCase())))].filter(Boolean);
        weigh(terms, title, short ? WHOLE - 1.5 : FAMILY);
        if (whole) terms.set(whole, WHOLE);
        if (lead) weigh(terms, lead.textContent, BODY + .5);
        yield;
      }
    }
    for (const item of items) {
      if (['statement', 'passage', 'lifetime', 'term'].includes(item.kind)) {
        item.lends = linksIn(item.element, '.rule, .statement, .judgement').map(it => byId.get(it.id.toUpperCase())).filter(Boolean);
        yield;
      }
    }
    const of = kind => items.filter(it => it.kind === kind);
    const rulesOf = item => item.lends.filter(it => it.kind === 'rule');
    // What a rule rests on alone says more about it than what it rests on among others.
    const rests = new Map();
    of('statement').flatMap(rulesOf).forEach(rule => rests.set(rule, (rests.get(rule) || 0) + 1));
    for (const passage of of('passage')) {
      for (const statement of passage.lends) {
        lend(passage.lines, statement, BODY + .5);
        if (statement.lends) rulesOf(statement).forEach(rule => lend(passage.lines, rule, BODY + .5));
      }
      yield;
    }
    for (const statement of of('statement')) {
      rulesOf(statement).forEach(rule => lend(statement.lines, rule, NAMED + NAMED / rests.get(rule)));
      yield;
    }
    for (const lifetime of of('lifetime')) {
      for (const rule of rulesOf(lifetime)) {
        lend(lifetime.lines, rule, TITLE + 1);
        rule.hasValue = true;
      }
    }
    for (const [at, item] of items.entries()) {
      post(item.terms, at);
      delete item.terms;
      yield;
    }
  }

  // In pieces that nobody notices, and in longer ones while somebody waits for it.
  function go() {
    const until = performance.now() + (waiting.length ? 80 : 12);
    while (!made && performance.now() < until) made = work.next().done;
    if (made) waiting.splice(0).forEach(then => then());
    else setTimeout(go);
  }

  // Begins to read, if that is not done, and calls back when all is read; tells whether it is.
  function ready(then) {
    if (then) waiting.push(then);
    if (made) {
      waiting.splice(0).forEach(it => it());
    } else if (!work) {
      work = reading();
      setTimeout(go);
    }
    return made;
  }

  const plain = text => text.toLowerCase().replace(/\s+/g, ' ');
  const saysIn = (item, phrase) => item.lines.some(({ text }) => plain(text).includes(phrase));

  // Whether a phrase stands anywhere as it is, its words given as terms.
  function says(phrase, terms) {
    if (!spoken.has(phrase)) {
      const lists = terms.map(term => postings.get(term) || []);
      const [rarest] = lists.sort((a, b) => a.length - b.length);
      spoken.set(phrase, rarest.some((at, place) => place % 2 === 0 && saysIn(items[at], phrase)));
    }
    return spoken.get(phrase);
  }

  return { ready, items, byId, postings, says, saysIn };
})();
