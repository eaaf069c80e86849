// The rows of what happens: when, and in which words.
const happenings = (() => {
  const GROUPS = [
    ['Signing in', /^(signs in(?!.*AD FS)|answers|abandons|closes)/],
    ['Working', /^(works|goes on|needs MFA|uses|.* in the background$|native app auth)/],
    ['The device', /^(logs in|locks|unlocks|goes to \{device\}|device|certificate)/],
    ['AD FS', /AD FS|registers again|user unregistered|corporate network/],
    ['Tokens', /token|session of/],
    ['What changes', /./],
  ];
  // Each form in the first group that it fits.
  function grouped(forms) {
    const rest = new Set(forms);
    return GROUPS.map(([name, fits]) => {
      const some = [...rest].filter(it => fits.test(it.words));
      some.forEach(it => rest.delete(it));
      return [name, some];
    }).filter(([, some]) => some.length);
  }

  // The first and the last minute that can be said, in days of a story or in dates.
  const reach = when => (times.isDated(when) ? [7305 * times.DAY, 40000 * times.DAY] : [0, 7000 * times.DAY - 1]);

  // Who asks for which token, and for which app, where somebody picks the token.
  const ASKERS = { SAML: { client: 'browser', app: 'Salesforce' }, ID: { client: 'browser' } };

  function propose(element, { value, ariaLabel }) {
    if (ariaLabel !== 'token') return;
    for (const [slot, usual] of Object.entries(ASKERS[value] || {})) {
      const list = find(`select[aria-label="${slot}"]`, element);
      if (list) list.value = usual;
    }
  }

  function row(forms, { at: when, words }) {
    const time = make('input', 'time');
    Object.assign(time, { value: times.shown(when), autocomplete: 'off', spellcheck: false });
    time.setAttribute('aria-label', 'Time');
    time.wrong = () => times.wrong(element.at());
    const phrase = phrases.pick(grouped(forms), words, 'What happens');
    const came = make('span', 'came');
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    const element = make('li', '', time, phrase, came, remove);
    // A weekday is the next one after what stands before.
    const told = () => ({ before: element.previousElementSibling?.at(), first: element.parentElement?.dataset.first });
    element.at = () => times.written(time.value, told);
    element.says = () => ({ at: element.at(), words: phrase.says() });
    element.minute = () => times.minute(element.at());
    element.reach = () => reach(element.at());
    element.move = to => { time.value = times.shown(times.at(to, times.isDated(element.at()))); };
    element.date = first => { if (times.is(element.at()) && !times.isDated(element.at())) time.value = times.shown(times.on(first, element.at())); };
    // Once it is written it stays, whatever comes to stand before it, and the first one tells of which weekday day 1 is.
    element.settle = () => {
      const day = times.weekdayIn(time.value);
      const at = element.at();
      if (!element.previousElementSibling && day >= 0 && !times.isDated(at)) element.parentElement.dataset.first = day;
      if (times.is(at)) time.value = times.shown(at);
    };
    const name = () => remove.setAttribute('aria-label', `Remove: ${phrase.says()}`);
    name();
    element.addEventListener('change', name);
    element.addEventListener('change', ({ target }) => propose(element, target));
    return element;
  }

  // In the order of their times, where all have one.
  function inOrder(rows) {
    const times = new Map(rows.map(it => [it, it.minute()]));
    return [...times.values()].includes(undefined) ? rows : rows.toSorted((a, b) => times.get(a) - times.get(b));
  }

  const isSorted = list => inOrder([...list.children]).every((it, index) => it === list.children[index]);

  // The others move around the one in which somebody types, which so keeps focus and selection.
  function sort(list) {
    if (isSorted(list)) return;
    const sorted = inOrder([...list.children]);
    const here = Math.max(0, sorted.findIndex(it => it.contains(document.activeElement)));
    sorted[here].before(...sorted.slice(0, here));
    sorted[here].after(...sorted.slice(here + 1));
  }

  // An hour after the last.
  function next(list) {
    const last = list.lastElementChild;
    return times.at((last?.minute() ?? -60) + 60, Boolean(last) && times.isDated(last.at()));
  }

  // What a reader has to know of the times in the list.
  const hint = list => [...(list.dataset.first ? [`day 1 is a ${times.WEEKDAYS[list.dataset.first]}`] : []),
    ...(isSorted(list) ? [] : ['sorted once you leave them'])].map(it => ` \u00b7 ${it}`).join('');

  // What came of one that asks for something, as far as that is known.
  const came = ({ says, depends }) => (depends.length ? `depends on ${depends.length > 2 ? `${depends.length} things that are not said` : depends.join(' and ')}` : says);

  return { row, reach, came, grouped, inOrder, sort, next, hint };
})();
