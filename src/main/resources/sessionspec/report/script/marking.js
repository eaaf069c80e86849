// The words found: marked in results, and in the page where they are near the screen, of which nothing is changed for it.
const marking = (() => {
  const NEAR = ':is(.rule[id], .statement, .judgement, .terms > div, .passages > li)';
  const PAUSE = 150;
  const near = new Set();
  const seen = new IntersectionObserver(entries => {
    entries.forEach(entry => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
    later();
  }, { rootMargin: '50%' });
  let sought;
  let observing = false;
  let pending;

  const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+');

  function periods(minutes) {
    const forms = [`${minutes} ?min(?:ute)?s?`];
    if (minutes % 60 === 0) forms.push(`${minutes / 60} ?(?:h|hrs?|hours?)`);
    if (minutes % 1440 === 0) forms.push(`${minutes / 1440}[ -]?days?`);
    if (minutes === 60) forms.push('(?:an|one) hour');
    return forms;
  }

  const formsOf = term => (term[0] === '=' ? periods(parseInt(term.slice(1), 10)) : lexis.surfaces(term).map(escaped));

  const formsIn = clause => [
    ...clause.exact.flatMap(formsOf), ...clause.begun.flatMap(formsOf),
    ...clause.concepts.flatMap(([concept]) => naming.called(concept)).map(escaped),
    ...(clause.parts || []).filter(part => part.exact[0].length > 2).flatMap(formsIn),
  ];
  const choice = list => `(?:${[...new Set(list)].sort((a, b) => b.length - a.length).join('|')})`;
  const expression = (list, flags) => new RegExp(`(?<![\\p{L}\\p{N}])${choice(list)}(?![\\p{L}\\p{N}])`, flags);

  // Whether a text has two clauses side by side.
  function pair(one, other) {
    const [first, second] = [formsIn(one), formsIn(other)];
    if (!first.length || !second.length) return undefined;
    const rough = new RegExp(choice(second), 'i');
    const exact = new RegExp(`(?<![\\p{L}\\p{N}])${choice(first)}[\\s-]+${choice(second)}(?![\\p{L}\\p{N}])`, 'iu');
    return text => rough.test(text) && exact.test(text);
  }

  // One expression for each clause, and one for all.
  function expressions(asked) {
    const clauses = asked.clauses.map(formsIn);
    clauses.push(...asked.exact.map(id => [escaped(id)]), ...asked.phrases.map(it => [escaped(it)]));
    const told = clauses.filter(list => list.length);
    const each = told.map(list => ({ any: expression(list, 'iu'), rough: new RegExp([...new Set(list)].join('|'), 'i') }));
    return told.length && { each, any: expression(told.flat(), 'giu') };
  }

  function marked(text, { any }) {
    const pieces = [];
    let done = 0;
    for (const hit of text.matchAll(any)) {
      pieces.push(text.slice(done, hit.index), make('mark', '', hit[0]));
      done = hit.index + hit[0].length;
    }
    return [...pieces, text.slice(done)];
  }

  function textNodes(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('svg')) nodes.push(walker.currentNode);
    return nodes;
  }

  // Not in drawings, whose words keep their own colours.
  function paint() {
    pending = 0;
    if (!CSS.highlights) return;
    if (!sought) {
      CSS.highlights.delete('hit');
      return;
    }
    const marks = new Highlight();
    for (const node of [...near].flatMap(textNodes)) {
      for (const hit of node.data.matchAll(sought.any)) {
        const from = hit.index;
        marks.add(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: from + hit[0].length }));
      }
    }
    CSS.highlights.set('hit', marks);
  }

  function later() {
    if (!pending) pending = setTimeout(paint, PAUSE);
  }

  // From now on these are marked in the page; nothing, when there are none.
  function seek(expression) {
    sought = expression;
    if (sought && !observing) all(NEAR).forEach(it => seen.observe(it));
    observing = observing || Boolean(sought);
    if (sought) later();
    else paint();
  }

  return { expressions, pair, marked, seek };
})();
