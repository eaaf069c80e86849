// The results under the box, best first, for the keyboard as for the hand.
const results = (() => {
  const FIRST = { rule: 6, lifetime: 2 };
  const OTHERS = 3;
  const LOOKED_AT = 12;
  const BESIDE = 2;
  const ALIKE = .8;
  const ID = /^[A-Z]{2,5}-\d+$/;
  const HEADS = ['h2 bdi', 'h2', 'h3', 'dt', 'th', ':scope > div > p', 'p'];
  const NAMES = {
    section: ['part of this report', 'parts of this report'],
    rule: ['rule', 'rules'], statement: ['statement', 'statements'], passage: ['passage of a document', 'passages of the documents'],
    term: ['term', 'terms'], judgement: ['interpretation or discrepancy', 'interpretations and discrepancies'],
    lifetime: ['lifetime', 'lifetimes'],
  };
  const box = find('#search');
  const panel = find('#results');
  const said = find('#found');
  const list = find('#results > div');
  const wide = matchMedia('(min-width: 62rem)');
  let whole = new Set();
  let allowed;

  const quoted = list => list.map(it => `\u201c${it}\u201d`).join(', ');

  function headOf({ element, lines }) {
    const head = HEADS.map(it => find(it, element)).find(Boolean);
    return head ? head.textContent.trim() : lines[0].text.trim();
  }

  function excerptOf(item, head, { each }) {
    const missing = each.filter(({ any }) => !any.test(head));
    let best = '';
    let most = 0;
    for (const { text } of missing.length ? item.lines : []) {
      const many = missing.reduce((count, { rough, any }) => count + (rough.test(text) && any.test(text)), 0);
      if (many <= most || head.includes(text.trim()) || text.trim() === item.id) continue;
      most = many;
      best = text;
      if (many === missing.length) break;
    }
    return most ? shortened(best.replace(/\s+/g, ' ').trim(), missing[0].any) : '';
  }

  function shortened(text, wanted) {
    if (text.length < 180) return text;
    const hit = wanted.exec(text);
    const from = Math.max(0, (hit ? hit.index : 0) - 60);
    return (from ? '\u2026 ' : '') + text.slice(from, from + 160).trim() + ' \u2026';
  }

  const targetOf = item => item.id || (item.lends && item.lends[0] ? item.lends[0].id : (item.element.closest('[id]') || {}).id);

  // What is weighed or read behind a rule, where it has what is asked for as well.
  const besideOf = ({ weighed = [] }, hits) => weighed.filter(it => hits?.get(it) >= ALIKE).sort((a, b) => hits.get(b) - hits.get(a)).slice(0, BESIDE);

  function row(item, expression, hits) {
    const head = headOf(item);
    const link = linkTo(targetOf(item));
    const [chip] = /^\p{Lu}+-\d+/u.exec(item.id) || [];
    if (chip) link.append(make('span', 'chip', chip), ' ');
    link.append(make('span', '', ...(expression ? marking.marked(head, expression) : [head])));
    const entry = make('li', '', link);
    const more = expression && excerptOf(item, head, expression);
    if (!expression && item.kind === 'term') entry.append(make('p', '', find('dd', item.element).firstChild.textContent));
    if (more) entry.append(make('p', '', ...marking.marked(more, expression)));
    for (const it of besideOf(item, hits)) entry.append(make('p', 'weighed', linkTo(it.id, make('span', 'chip', it.id), ' ', headOf(it))));
    return entry;
  }

  function groupOf(items, expression, hits) {
    const { kind } = items[0];
    const shown = whole.has(kind) ? items : items.slice(0, FIRST[kind] || OTHERS);
    const name = NAMES[kind][items.length === 1 ? 0 : 1];
    const list = make('ul', '', ...shown.map(item => row(item, expression, hits)));
    list.setAttribute('aria-label', name);
    const parts = [make('p', 'kind', `${number(items)} ${name}`), list];
    if (shown.length < items.length) {
      const button = make('button', '', `All ${number(items)} ${name}`);
      button.type = 'button';
      button.addEventListener('click', () => {
        whole.add(kind);
        show();
        find(`[aria-label="${name}"] li:nth-child(${shown.length + 1}) a`, panel).focus();
      });
      parts.push(button);
    }
    return parts;
  }

  // What is nowhere in the page is said; without copies the documents' own words are not in it.
  function unknown(list) {
    const spoken = find('.passages') ? 'No document, statement or example speaks' : 'No statement or example speaks';
    const rest = find('.passages') ? '' : ' The documents\u2019 own words are not in this report.';
    return `${spoken} of ${quoted(list)}.${rest}`;
  }

  // Whether a sentence of what is found has all that is asked for.
  function together(clauses, groups) {
    const expression = marking.expressions({ clauses, exact: [], phrases: [] });
    return groups.some(items => items.slice(0, LOOKED_AT).some(({ lines, lent = [] }) => [...lines, ...lent]
      .some(({ text }) => expression.each.every(({ rough, any }) => rough.test(text) && any.test(text)))));
  }

  function telling(asked, { exact, groups, lacking }) {
    const told = [];
    const near = asked.clauses.filter(it => it.near);
    // The words of a longer name may well stand in one sentence, if in another order.
    const nowhere = [...asked.unknown, ...near.filter(it => it.parts.length < 3 || !together(it.parts, groups)).map(it => it.words.join(' '))];
    if (nowhere.length) told.push(unknown(nowhere));
    const neighbours = [...new Set(near.filter(it => !exact.some(({ id }) => '#' + id === it.near)).map(it => naming.called(it.near)[0]))];
    if (neighbours.length) told.push(`Nearest is what is said of ${quoted(neighbours)}.`);
    const carrying = asked.clauses.filter(it => !it.light && !it.kind && !it.length && !it.lasting);
    const apart = lacking.filter(it => !it.near && !it.kind).map(it => it.words.join(' '));
    if (!nowhere.length && groups.length && (apart.length || carrying.length === 2 && !together(carrying, groups))) {
      const wanted = carrying.length < 4 ? `speaks of ${quoted([asked.text.trim()])}` : 'has all of this';
      told.push(`No one place ${wanted}; what is nearest ${apart.length ? `lacks ${quoted(apart)}` : 'has its words apart'}.`);
    }
    asked.meant.forEach(([typed, taken]) => told.push(`Searched for ${quoted([taken])} instead of ${quoted([typed])}.`));
    const counts = groups.map(items => `${number(items)} ${NAMES[items[0].kind][items.length === 1 ? 0 : 1]}`);
    if (exact.length) counts.unshift(exact.map(it => (it.kind === 'term' ? headOf(it) : it.id)).join(', '));
    if (counts.length) told.push(`Found: ${counts.join(', ')}.`);
    else if (!told.length) told.push('Nothing has all of this.');
    return told.join(' ');
  }

  function place() {
    if (!wide.matches) return;
    const { left, top } = panel.parentElement.getBoundingClientRect();
    panel.parentElement.style.setProperty('--left', `${left}px`);
    panel.parentElement.style.setProperty('--top', `${top}px`);
  }

  function draw() {
    const asked = query.of(box.value);
    const found = ranking.of(asked, allowed);
    const expression = marking.expressions(asked);
    said.textContent = telling(asked, found);
    const exact = found.exact.length ? [make('ul', '', ...found.exact.map(item => row(item, undefined)))] : [];
    list.replaceChildren(...exact, ...found.groups.flatMap(items => groupOf(items, expression, found.hits)));
    panel.classList.add('open');
    marking.seek(expression);
  }

  function show() {
    if (!box.value.trim()) {
      hide();
      said.textContent = '';
      marking.seek();
      return;
    }
    place();
    if (!index.ready(draw)) {
      said.textContent = 'Reading the report \u2026';
      // What has its own id is there before all is read.
      const named = document.getElementById(box.value.trim().toUpperCase().match(ID)?.[0]);
      list.replaceChildren(...(named ? [make('ul', '', row({ element: named, id: named.id, lines: [] }))] : []));
      panel.classList.add('open');
    }
  }

  // The same once more, where what is allowed has changed; without the list where the reader is already somewhere.
  function again(somewhere) {
    if (box.value.trim()) index.ready(() => {
      draw();
      if (somewhere) hide();
    });
    else show();
  }

  const isOpen = () => panel.classList.contains('open');

  function hide() {
    panel.classList.remove('open');
  }

  function move(event) {
    const links = all('a, button', panel);
    const at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (event.target === box && event.key === 'Enter' && links.length) links[0].click();
    if (to === undefined || !isOpen() || event.target === box && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (to < 0) box.focus();
    else if (to < links.length) links[to].focus();
  }

  // allow: whether an item is to be shown; changed: what else is to be done when somebody types
  function start(allow, changed) {
    allowed = allow;
    box.addEventListener('input', () => {
      whole = new Set();
      show();
      changed();
    });
    box.addEventListener('focus', () => {
      index.ready();
      if (box.value.trim() && !isOpen()) show();
    });
    find('search').addEventListener('keydown', move);
    panel.addEventListener('click', event => { if (event.target.closest('a')) hide(); });
    addEventListener('pointerdown', event => { if (wide.matches && !event.target.closest('search')) hide(); });
    addEventListener('resize', place);
    idle(() => index.ready());
  }

  return { start, again };
})();
