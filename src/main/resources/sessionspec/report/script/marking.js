// The words found: marked in results, and in the one place that the reader came to, of which nothing is changed for it.
const marking = (() => {
  const PLACE = ':is(.rule, .rule > article, .rows > tbody, .statement, .judgement, .terms > div, .passages > li, .lifetimes tr)';
  let sought;

  const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+');

  function periods(minutes) {
    const forms = [`${minutes} ?min(?:ute)?s?`];
    if (minutes % 60 === 0) forms.push(`${minutes / 60} ?(?:h|hrs?|hours?)`);
    if (minutes % 1440 === 0) forms.push(`${minutes / 1440}[ -]?days?`);
    if (minutes === 60) forms.push('(?:an|one) hour');
    return forms;
  }

  const formsOf = term => (term[0] === '=' ? periods(parseInt(term.slice(1), 10)) : lexis.surfaces(term).map(escaped));

  const wholeIn = clause => [
    ...clause.exact.flatMap(formsOf), ...clause.begun.flatMap(formsOf),
    ...clause.concepts.flatMap(([concept]) => naming.called(concept)).map(escaped),
  ];
  const formsIn = clause => [...wholeIn(clause), ...(clause.parts || []).filter(part => part.exact[0].length > 2).flatMap(formsIn)];
  const choice = list => `(?:${[...new Set(list)].sort((a, b) => b.length - a.length).join('|')})`;
  // A family's letters are no word where its number follows.
  const expression = (list, flags) => new RegExp(`(?<![\\p{L}\\p{N}])${choice(list)}(?![\\p{L}\\p{N}]|(?<=\\p{L})-\\d)`, flags);

  // Whether a text has two clauses side by side.
  function pair(one, other) {
    const [first, second] = [formsIn(one), formsIn(other)];
    if (!first.length || !second.length) return undefined;
    const rough = new RegExp(choice(second), 'i');
    const exact = new RegExp(`(?<![\\p{L}\\p{N}])${choice(first)}[\\s-]+${choice(second)}(?![\\p{L}\\p{N}])`, 'iu');
    return text => rough.test(text) && exact.test(text);
  }

  // One expression for each clause, and one for all that is marked: a name as a whole, and no word that says little.
  function expressions(asked) {
    const named = [...asked.exact.map(id => [escaped(id)]), ...asked.phrases.map(it => [escaped(it)])];
    const told = [...asked.clauses.map(formsIn), ...named].filter(list => list.length);
    const each = told.map(list => ({ any: expression(list, 'iu'), rough: new RegExp([...new Set(list)].join('|'), 'i') }));
    const shown = [...asked.clauses.filter(it => !it.light).map(wholeIn), ...named].flat();
    return told.length && { each, any: expression(shown.length ? shown : told.flat(), 'giu') };
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
    if (!CSS.highlights) return;
    CSS.highlights.delete('hit');
    const place = document.getElementById(location.hash.slice(1));
    if (!sought || !place?.matches(PLACE)) return;
    const marks = new Highlight();
    for (const node of textNodes(place)) {
      for (const hit of node.data.matchAll(sought.any)) {
        const from = hit.index;
        marks.add(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: from + hit[0].length }));
      }
    }
    CSS.highlights.set('hit', marks);
  }

  // From now on these are marked where the reader comes to; nothing, when there are none.
  function seek(expression) {
    sought = expression;
    paint();
  }

  addEventListener('hashchange', paint);
  later.told.addEventListener('filled', paint);

  return { expressions, pair, marked, seek };
})();
