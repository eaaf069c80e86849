// What an answer rests on: the rules that decide with the documents' own words, what does not decide, and on what it depends.
const reasons = (() => {
  const title = id => find('h3', document.getElementById(id) || document.createElement('p'))?.textContent.trim() || '';

  // A report of a part of the rules has no card of the others.
  function chip(id) {
    const link = document.getElementById(id) ? linkTo(id, id) : make('span', '', id);
    link.className = 'chip';
    return link;
  }

  function quoted(claim) {
    const quote = find('blockquote', claim);
    const at = find('small a[href^="#"]', claim);
    const says = quote ? quote.cloneNode(true) : make('blockquote', '', find(':scope > a', claim).nextSibling.data.trim());
    // Title, publisher and edition, as the card has them.
    const source = claim.closest('dd')?.querySelector(':scope > small');
    const small = make('small', '', source ? `${source.textContent} \u00b7 ` : '', ...(at ? [at.cloneNode(true), ' \u00b7 '] : []),
      linkTo(find(':scope > a', claim).textContent, find(':scope > a', claim).textContent),
      quote ? '' : ', in our words', ' ', cite.button('copy citation', `Copy citation of ${find(':scope > a', claim).textContent}`, () => cite.citation(claim)));
    return Object.assign(make('div', 'quoted', says, small), { claim });
  }

  const cited = (id, grounds) => sentences.of(id, grounds).map(quoted);

  function judged(id) {
    return Object.assign(make('p', '', chip(id), ' ', title(id)), { claim: id });
  }

  const judging = ({ judgements, open }) => (judgements.length
    ? [Object.assign(make('p', 'hint', open ? 'The documents do not say it all; what concerns it:' : 'It rests on how we read what is vague or contradicted:'), { judgements }), ...judgements.map(judged)]
    : []);

  // What decides at a turn: what each rule found, its title, and the sentence that it rests on.
  function turned(turn, answer) {
    const of = rule => turn.because.filter(it => it.rule === rule).map(it => make('p', '', it.says));
    const parts = turn.rules.flatMap(id => [...of(id), ...ruled(id, sentences.grounds(turn, id, answer))]);
    return [...parts, ...ending(turn, answer), ...found(turn.because.filter(it => !turn.rules.includes(it.rule)), sentences.timed(turn, answer.events)), ...judging(turn)];
  }

  // The period that is as long, where it is open whether its end matters and no rule found it.
  const ending = (turn, { limits }) => (turn.open ? limits.filter(it => it.length === turn.lasts && !turn.because.some(({ rule }) => rule === it.rule)) : [])
    .flatMap(it => [make('p', '', chip(it.rule), ` ${it.name}: ${it.length}`), ...cited(it.rule, { found: `${it.name}, ${it.length}` })]);

  // By what it goes on where nothing ends it, and what is so if nobody uses it.
  const kept = answer => [...found(answer.lasting.because), ...judging(answer.lasting),
    ...answer.lasting.unused.flatMap(it => from(it, answer, 'Left unused, from'))];

  const from = (turn, answer, words = 'From') => [make('p', 'hint', `${words} ${turn.at.says} on ${turn.says}.`), ...turned(turn, answer)];

  // What was found, with the sentence that it rests on.
  const found = (all, timed = {}) => rules(all).flatMap(id => [...all.filter(it => it.rule === id).map(it => make('p', '', chip(id), ' ', it.says)), ...cited(id, { found: saying(all, id), ...timed })]);
  const rules = all => [...new Set(all.map(it => it.rule))];
  const saying = (all, id) => all.filter(it => it.rule === id).map(it => it.says).join(' ');

  const ruled = (id, grounds) => [make('p', 'ruled', chip(id), ' ', title(id)), ...cited(id, grounds)];

  // What the documents say where what nothing is said of is otherwise, as long as that is one thing: by what is settled and by
  // what each value decides.
  function otherwise({ says, depends: [one, ...more], besides, caveats, lasting }) {
    const named = says.match(/\b[A-Z]{3}-\d+\b/g) || [];
    const here = new Set(lasting.turns.flatMap(it => it.rules));
    const alone = one && !more.length ? one : { settled: [], values: [] };
    const there = alone.values.flatMap(it => it.turns.slice(0, 1).flatMap(of => of.rules.slice(0, 1)));
    return [...new Set([...besides, ...named.filter(it => find('.stated', document.getElementById(it) || document.createElement('p'))), ...alone.settled.map(it => it.rule), ...there])].filter(it => !here.has(it))
      .flatMap(id => ruled(id, { found: [...[says, ...caveats].filter(it => it.includes(id)), saying(alone.settled, id)].join(' ') }));
  }

  function decides(answer) {
    const { kind: of, lasting, reviewed } = answer;
    const [first, ...others] = lasting.turns;
    return once([...found(reviewed), ...(of === 'depends' ? [] : otherwise(answer)), ...(first ? turned(first, answer) : kept(answer)),
      ...others.flatMap(it => from(it, answer))]);
  }

  // A sentence is quoted where it is needed first, and what is read is named there.
  function once(parts) {
    const told = new Set();
    return parts.filter(({ claim, judgements }) => (judgements ? judgements.some(it => !told.has(it)) : !claim || (!told.has(claim) && told.add(claim))));
  }

  function others({ limits: all }) {
    const rest = all.filter(it => it.standing !== 'DECIDES');
    if (!rest.length) return [make('h4', '', 'Nothing else runs')];
    const table = make('table');
    const body = table.createTBody();
    for (const limit of rest) {
      const name = make('th', '', `${limit.name}, ${limit.length}`, make('small', '', limit.because));
      name.scope = 'row';
      body.insertRow().append(make('td', '', chip(limit.rule)), name, make('td', '', limit.says));
    }
    return [make('h4', '', 'Also running, and why it did not decide'), table];
  }

  // Each value leads to the question that says it.
  function dependence({ about, values, settled = [] }) {
    const lengths = [...new Set(values.map(it => it.says))];
    const list = make('ul', '', ...lengths.map(length => make('li', '', ...values.filter(it => it.says === length)
      .flatMap(({ words, address }, at) => [at ? ', ' : '', linkTo(`ask=${address}`, words)]), `: ${length}`)), ...(settled.length ? [make('li', '', 'by ', ...rules(settled).flatMap(id => [chip(id), ' ']))] : []));
    return [make('dt', '', about), make('dd', '', list)];
  }

  // Without what the headline misleads, the rules as links.
  const heed = ({ caveats }) => caveats.map(it => make('p', '', ...it.split(/\b([A-Z]{2,5}-\d+)\b/).map((part, at) => (at % 2 ? chip(part) : part))));

  const warned = warnings => [make('h4', '', warnings.every(it => it.verb === 'WARNS') ? 'The documents warn of this configuration' : 'The documents warn of this configuration, or advise otherwise'),
    ...warnings.map(it => make('p', '', chip(it.rule), ' ', it.says))];

  // What has to be said first, what seldom is so and would change it, and what was tried.
  function dependsOn(answer) {
    const { kind: of, depends: all, unless, warnings, notes, tried, complete } = answer;
    const list = (name, some) => (some.length ? [make('h4', '', name), make('dl', '', ...some.flatMap(it => dependence(it)))] : []);
    const whole = complete ? '' : ' Not all of it was looked at.';
    return [...list('Depends on', all.map(it => ({ ...it, settled: [] }))), ...(of === 'depends' ? otherwise(answer) : []), ...answer.counting.flatMap(({ item, because }) => [make('h4', '', `Because of \u201c${item}\u201d`), ...found(because)]), ...list('Unless', unless),
      ...(warnings.length && of !== 'reviewed' ? warned(warnings) : []), ...[...notes, ...(tried ? [tried + whole] : [])].map(it => make('p', 'hint', it))];
  }

  return { title, heed, decides, others, dependsOn };
})();
