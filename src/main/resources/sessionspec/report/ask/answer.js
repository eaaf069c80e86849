// The right side of the panel: the answer in a sentence, what decides and the document's own words, and all that does not.
const answers = (() => {
  const title = id => find('h3', document.getElementById(id) || document.createElement('p'))?.textContent.trim() || '';
  const sentence = make('span');
  const provided = make('span', 'provided');
  const headline = make('h3', 'headline', sentence, provided);
  const untaken = make('p', 'untaken');
  const heeded = make('div', 'heeded');
  const refused = make('div', 'refused');
  const untold = make('div', 'untold');
  const live = make('div', '', untaken, headline, heeded, untold, refused);
  const why = make('div', 'why');
  const limits = make('div', 'limits');
  const depends = make('div', 'depends');
  const without = make('p', 'hint');
  const drawn = make('div', 'clock');
  // Where only the examples were told to the core: that of the page was not.
  const unchecked = make('p', 'hint', ...[...find('.verdict [data-unchecked="same-core"]')?.cloneNode(true).childNodes || []]);
  const inWords = make('details', '', make('summary', 'quiet', 'The same in a table'));
  const told = make('div', 'told', without, drawn, inWords);
  const element = make('div', 'answer', make('p', 'hint', 'Answer'), live, told, beside.element, why, limits, depends, unchecked);
  let shown = [];
  let asked;
  let kind;
  live.setAttribute('aria-live', 'polite');
  headline.tabIndex = -1;

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
    const source = document.getElementById(find(':scope > a', claim).textContent.replace(/-\d+$/, ''));
    const small = make('small', '', source ? `${find('h3', source).textContent}, ` : '', ...(at ? [at.cloneNode(true), ' \u00b7 '] : []),
      linkTo(find(':scope > a', claim).textContent, find(':scope > a', claim).textContent),
      quote ? '' : ', in our words', ' ', cite.button('copy citation', `Copy citation of ${find(':scope > a', claim).textContent}`, () => cite.citation(claim)));
    return make('div', 'quoted', says, small);
  }

  const cited = (id, grounds) => sentences.of(id, grounds).map(quoted);

  function judged(id) {
    return make('p', '', chip(id), ' ', title(id));
  }

  // What decides at a turn: what each rule found, its title, and the sentence that it rests on.
  function turned(turn) {
    const of = rule => turn.because.filter(it => it.rule === rule).map(it => make('p', '', it.says));
    const parts = turn.rules.flatMap(id => [...of(id), ...ruled(id, sentences.grounds(turn, id, asked))]);
    parts.push(...turn.because.filter(it => !turn.rules.includes(it.rule)).map(it => make('p', '', chip(it.rule), ' ', it.says)));
    if (turn.judgements.length) {
      parts.push(make('p', 'hint', turn.open ? 'The documents do not say it all; what concerns it:' : 'It rests on how we read what is vague or contradicted:'), ...turn.judgements.map(judged));
    }
    return parts;
  }

  // By what it goes on where nothing ends it.
  const kept = ({ because }) => because.map(it => make('p', '', chip(it.rule), ' ', it.says));

  // What a review finds, with the sentence that it rests on.
  const found = all => [...new Set(all.map(it => it.rule))].flatMap(id => [...all.filter(it => it.rule === id).map(it => make('p', '', chip(id), ' ', it.says)), ...cited(id)]);

  const ruled = (id, grounds) => [make('p', 'ruled', chip(id), ' ', title(id)), ...cited(id, grounds)];

  // What the documents say where what nothing is said of is otherwise, as long as that is one thing: by what each value decides.
  function otherwise({ depends: [one, ...more], besides, caveats, lasting }) {
    const here = new Set(lasting.turns.flatMap(it => it.rules));
    const there = one && !more.length ? one.values.flatMap(it => it.turns.slice(0, 1).flatMap(of => of.rules.slice(0, 1))) : [];
    return [...new Set([...besides, ...there])].filter(it => !here.has(it))
      .flatMap(id => ruled(id, { found: caveats.filter(it => it.includes(id)).join(' ') }));
  }

  function decides(answer) {
    const { kind: of, lasting, reviewed } = answer;
    const [first, ...others] = lasting.turns;
    return [...found(reviewed), ...(of === 'depends' ? [] : otherwise(answer)), ...(first ? turned(first) : kept(lasting)),
      ...others.flatMap(it => [make('p', 'hint', `From ${it.at.says} on ${it.says}.`), ...turned(it)])];
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
  function dependence({ about, values }) {
    const lengths = [...new Set(values.map(it => it.says))];
    const list = make('ul', '', ...lengths.map(length => make('li', '', ...values.filter(it => it.says === length)
      .flatMap(({ words, address }, at) => [at ? ', ' : '', linkTo(`ask=${address}`, words)]), `: ${length}`)));
    return [make('dt', '', about), make('dd', '', list)];
  }

  // Without what the headline misleads, the rules as links.
  const heed = ({ caveats }) => caveats.map(it => make('p', '', ...it.split(/\b([A-Z]{2,5}-\d+)\b/).map((part, at) => (at % 2 ? chip(part) : part))));

  const warned = warnings => [make('h4', '', 'The documents warn of this configuration'),
    ...warnings.map(it => make('p', '', chip(it.rule), ' ', it.says))];

  // What has to be said first, what seldom is so and would change it, and what was tried.
  function dependsOn(answer) {
    const { kind: of, depends: all, unless, warnings, notes, tried, complete } = answer;
    const list = (name, some) => (some.length ? [make('h4', '', name), make('dl', '', ...some.flatMap(dependence))] : []);
    const whole = complete ? '' : ' Not all of it was looked at.';
    return [...list('Depends on', all), ...(of === 'depends' ? otherwise(answer) : []), ...list('Unless', unless),
      ...(warnings.length && of !== 'reviewed' ? warned(warnings) : []), ...[...notes, ...(tried ? [tried + whole] : [])].map(it => make('p', 'hint', it))];
  }

  function tabulate() {
    if (inWords.open) inWords.replaceChildren(inWords.firstElementChild, ...shown.map(clocks.table));
  }

  // Where much depends on what was not said, that comes first, else last.
  function arrange(answer) {
    kind = answer.kind;
    const first = kind === 'depends';
    without.textContent = aside(answer);
    if (first !== (why.previousElementSibling === depends)) (first ? beside.element : limits).after(depends);
  }

  // What the headline has no place for.
  const ASIDE = { depends: 'With nothing said of it', reviewed: 'For the user' };
  const aside = answer => (ASIDE[answer.kind] ? `${ASIDE[answer.kind]}: ${differences.within(answer.lasting.says)}` : '');

  function tell(words, problem) {
    if (sentence.textContent !== words) sentence.textContent = words;
    headline.classList.toggle('problem', problem);
    [heeded, refused, why, limits, depends, told].forEach(it => { it.hidden = problem; });
  }

  // What has the focus in what the answer depends on keeps it while that is made anew or moved.
  function keepingFocus(change) {
    const focused = depends.contains(document.activeElement) && document.activeElement.textContent;
    change();
    if (!focused || depends.contains(document.activeElement)) return;
    [...depends.querySelectorAll('a, button, [tabindex]')]
      .find(it => it.textContent === focused)
      ?.focus({ preventScroll: true });
  }

  // The answer, and the drawings of it and of what stands beside it. What it depends on may not have been looked at, which is
  // soon done; what was said of that before stays until then.
  function show(answer, drawings, all, isLookedAt) {
    shown = all;
    told.hidden = !all.length;
    const stays = kind === 'depends' && !isLookedAt && !answer.error;
    element.classList.remove('waiting');
    headline.classList.toggle('waiting', stays);
    if (!stays) tell((answer.error || answer).says, Boolean(answer.error));
    if (answer.error) {
      kind = undefined;
      return;
    }
    depends.classList.toggle('waiting', !isLookedAt && Boolean(kind));
    keepingFocus(() => {
      if (isLookedAt || !kind) depends.replaceChildren(...dependsOn(answer));
      if (!stays) arrange(answer);
    });
    asked = answer;
    heeded.replaceChildren(...heed(answer));
    refused.replaceChildren(...answer.refused.map(it => make('p', 'wrong', it)));
    why.replaceChildren(...decides(answer));
    limits.replaceChildren(...others(answer));
    drawn.replaceChildren(...drawings);
    tabulate();
  }

  // The same answer, with more known of what was not said.
  function knows(answer, before) {
    tell(answer.says, false);
    [headline, depends].forEach(it => it.classList.remove('waiting'));
    keepingFocus(() => {
      arrange(answer);
      depends.replaceChildren(...dependsOn(answer));
    });
    if (answer.kind !== before.kind) why.replaceChildren(...decides(answer));
  }

  // Whether more is about to be known of what was not said.
  const looks = busy => depends.setAttribute('aria-busy', busy);

  // Why nothing was taken of what was pasted, so that nobody takes what was answered before for the answer to that.
  function keep(words) {
    untaken.textContent = words;
    element.classList.toggle('kept', Boolean(words));
  }

  // Without what the headline must not be read: on what it depends that was given and not taken; and what else to know of that.
  function mind({ provided: all = [], noted = [] }) {
    const words = all.join(' ');
    if (provided.textContent !== words) provided.textContent = words;
    untold.replaceChildren(...noted.map(it => make('p', '', it)));
  }

  // Nothing can be said while what is asked is not finished.
  const wait = () => element.classList.add('waiting');

  // With all that is needed to cite it.
  function words(answer, address) {
    const turns = answer.kind === 'depends' ? [] : answer.lasting.turns;
    const asked = answer.question.text.trim().split('\n').slice(1).join('; ');
    return [answer.says, provided.textContent, ...answer.caveats, ...[...untold.children].map(it => it.textContent), ...answer.refused, `Asked: ${asked}`, ...answer.reviewed.map(it => `${it.rule}: ${it.says}`), ...(aside(answer) ? [aside(answer)] : []), ...turns.flatMap(it => it.because.map(of => `${of.rule}: ${of.says}`)),
      ...answer.depends.map(it => `${it.about}: ${it.says}`),
      ...turns.flatMap(it => it.judgements.map(id => `${id}: ${title(id)}`)),
      ...[...new Set(turns.flatMap(turn => turn.rules.flatMap(id => sentences.of(id, sentences.grounds(turn, id, answer)))))].map(it => cite.citation(it)),
      `Verdict: ${find('#verdict-word').textContent}, ${cite.edition(`#ask=${address}`)}`, unchecked.textContent].filter(Boolean).join('\n');
  }

  inWords.addEventListener('toggle', tabulate);
  addEventListener('beforeprint', () => {
    inWords.open = true;
    tabulate();
  });

  return { element, headline, drawn, told, show, knows, looks, keep, mind, wait, words };
})();
