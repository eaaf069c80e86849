// The right side of the panel: the answer in a sentence, what decides and the document's own words, and all that does not.
const answers = (() => {
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
  const same = find('.verdict [data-unchecked="same-core"]');
  const unchecked = make('p', 'hint', ...(same ? [same.parentNode.firstChild, same, same.parentNode.lastChild].map(it => it.cloneNode(true)) : []));
  const inWords = make('details', '', make('summary', 'quiet', 'The same in a table'));
  const told = make('div', 'told', without, drawn, inWords);
  const element = make('div', 'answer', make('p', 'hint', 'Answer'), live, told, unchecked, beside.element, why, limits, depends);
  let shown = [];
  let kind;
  live.setAttribute('aria-live', 'polite');
  headline.tabIndex = -1;

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
    refused.hidden = problem;
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
    const stays = kind === 'depends' && !isLookedAt && !answer.error;
    element.classList.remove('waiting');
    const isFirst = !isLookedAt && !answer.error && !kind;
    headline.classList.toggle('waiting', stays || isFirst);
    live.setAttribute('aria-busy', stays || isFirst);
    if (!stays) tell((answer.error || answer).says, Boolean(answer.error));
    // Times that cannot be compared make no answer.
    [heeded, why, limits, depends, told].forEach(it => { it.hidden = Boolean(answer.error || answer.date); });
    if (answer.error) {
      kind = undefined;
      return;
    }
    depends.classList.toggle('waiting', !isLookedAt && Boolean(kind));
    keepingFocus(() => {
      if (isLookedAt || !kind) depends.replaceChildren(...reasons.dependsOn(answer));
      if (!stays) arrange(answer);
    });
    heeded.replaceChildren(...reasons.heed(answer));
    refused.replaceChildren(...answer.refused.map(it => make('p', 'wrong', it)), ...(answer.date ? [dating(answer.date)] : []));
    why.replaceChildren(...reasons.decides(answer));
    limits.replaceChildren(...reasons.others(answer));
    drawn.replaceChildren(...drawings);
    tabulate();
  }

  // Days of a story become dates by one click.
  function dating(date) {
    const button = make('button', 'cite', `Let day 1 be ${date}`);
    button.type = 'button';
    button.addEventListener('click', () => element.dispatchEvent(new CustomEvent('dated', { detail: date })));
    return button;
  }

  // The same answer, with more known of what was not said.
  function knows(answer, before) {
    tell(answer.says, false);
    [headline, depends].forEach(it => it.classList.remove('waiting'));
    heeded.append(...reasons.heed({ caveats: answer.caveats.slice(before.caveats.length) }));
    live.setAttribute('aria-busy', false);
    keepingFocus(() => {
      arrange(answer);
      depends.replaceChildren(...reasons.dependsOn(answer));
    });
    if (answer.kind !== before.kind) why.replaceChildren(...reasons.decides(answer));
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
    const lines = [answer.says, provided.textContent, ...answer.caveats, ...[...untold.children].map(it => it.textContent), ...answer.refused, `Asked: ${asked}`, ...answer.reviewed.map(it => `${it.rule}: ${it.says}`), ...(aside(answer) ? [aside(answer)] : []), ...turns.flatMap(it => it.because.map(of => `${of.rule}: ${of.says}`)),
      ...answer.depends.map(it => `${it.about}: ${it.says}`),
      ...[...answer.lasting.judgements, ...turns.flatMap(it => it.judgements)].map(id => `${id}: ${reasons.title(id)}`),
      ...[...new Set([...element.querySelectorAll('.quoted')].map(it => it.claim))].map(it => cite.citation(it)),
      `Verdict: ${find('#verdict-word').textContent}, ${cite.edition(`#ask=${address}`)}`, unchecked.textContent].filter(Boolean).join('\n').split('\n');
    // Of several sentences one rule may be made.
    return [...new Set(lines)].join('\n');
  }

  inWords.addEventListener('toggle', tabulate);
  addEventListener('beforeprint', () => {
    inWords.open = true;
    tabulate();
  });

  return { element, headline, drawn, told, show, knows, looks, keep, mind, wait, words };
})();
