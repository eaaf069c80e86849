// The left side of the panel: what is said of a situation, what happens in it, and how it goes on.
const form = (() => {
  const element = make('form', 'asking');
  let parts;
  let whole;
  let begins;

  function button(label, then) {
    const made = make('button', '', label);
    made.type = 'button';
    made.addEventListener('click', then);
    return made;
  }

  // A story that only begins as it would anyway begins as it would now.
  function begun(story, others = said()) {
    const [first, ...further] = story;
    return !further.length && first?.words === begins ? [{ ...first, words: entrance.of(others) }] : story;
  }

  function begin() {
    const story = rows().map(it => it.says());
    const [first] = begun(story);
    begins = entrance.of(said());
    if (first && first.words !== story[0].words) rows()[0].replaceWith(happenings.row(model.offers().happenings, first));
  }

  // What is said once another thing is chosen of those that are to be seen, each.
  function choices() {
    const fields = [...parts.main, ...(find('.more', element).open ? parts.more : []), parts.then].filter(it => !it.hidden);
    return fields.flatMap(field => {
      const chosen = find(':checked', field);
      const others = all('[type="radio"]', field).filter(it => it !== chosen).map(it => {
        it.checked = true;
        const made = says();
        return { ...made, story: begun(made.story, made.said) };
      });
      chosen.checked = true;
      return others;
    });
  }

  function fill(made, day = '') {
    const left = [...made.said];
    const { main, more } = fields.of(left);
    const { happenings: can } = model.offers();
    const others = make('ul', 'others', ...left.map(another.row));
    const story = make('ol', 'happenings', ...made.story.map(it => happenings.row(can, it)));
    const then = fields.choice('From then on', [['keeps working', 'then works'], ['does nothing', 'then idle']], made.then && `then ${made.then}`);
    const hint = make('span', 'hint');
    const rest = make('details', 'more', make('summary', '', 'More of the situation'), ...more, others,
      button('+ something else', () => added(others, another.row('security-defaults on'), 'select')));
    rest.open = more.some(it => it.says()) || left.length > 0;
    const add = words => {
      find('.time', happen(words)).focus();
      changed();
    };
    // Each by the name that a reader looks for.
    const settings = [...[...main, ...more].map(it => [find('legend', it).textContent, () => {
      it.hidden = false;
      if (rest.contains(it)) rest.open = true;
      find('input', it).focus();
    }, it.offers]), ...another.names().map(([name, words]) => [name, () => {
      rest.open = true;
      added(others, another.row(words), 'select');
    }, words])];
    const write = command => element.dispatchEvent(new CustomEvent('written', { detail: command }));
    const next = button('+ something happens', () => add(story.children.length ? 'works' : begins));
    parts = { main, more, others, story, then, hint };
    story.tabIndex = -1;
    if (day) story.dataset.first = day;
    hint.textContent = happenings.hint(story);
    whole = made.whole;
    begins = entrance.of(said());
    element.replaceChildren(...main, rest, make('div', '', make('h3', '', 'What happens', hint), story, next, finder.of(model.offers().happenings, add, settings, write)), then,
      make('div', 'what', make('span', '', 'Asked then'), asked.of(made.asked), make('p', 'hint', 'In the browser, unless an app on the device is named, such as Outlook.')));
  }

  // Whoever enters one time after the other finds the next where it was, so they are only put in order once all are left.
  function arrange() {
    happenings.sort(parts.story);
    parts.hint.textContent = happenings.hint(parts.story);
  }

  function added(list, row, first) {
    list.append(row);
    find(first, row).focus();
    changed();
  }

  // An hour after the last, or with it.
  function happen(words, at = happenings.next(parts.story)) {
    const row = happenings.row(model.offers().happenings, { at, words });
    parts.story.append(row);
    return row;
  }

  // One after the other, at one time.
  function tell({ happen: all, anew, first: isFirst }) {
    if (anew) fill(entrance.NOTHING);
    if (question.concern(all)) refill(question.concerning(says(), all));
    const at = (isFirst && rows()[0]?.at()) || happenings.next(parts.story);
    const added = all.map(words => happen(words, at));
    if (isFirst) parts.story.prepend(...added);
    changed();
  }

  // what: the thing that was changed, of which further changes are one with this; typing: whether more is to come
  function changed(what, typing = false) {
    whole = undefined;
    parts.hint.textContent = happenings.hint(parts.story);
    element.dispatchEvent(new CustomEvent('said', { detail: { what, typing } }));
  }

  const sayings = some => some.map(it => it.says()).filter(Boolean);
  const said = () => sayings([...parts.main, ...parts.more, ...parts.others.children]);
  const rows = () => happenings.inOrder([...parts.story.children]);

  function says() {
    if (whole !== undefined) return { ...question.read(''), whole };
    return { said: said(), story: rows().map(it => it.says()), then: parts.then.says().slice('then '.length), asked: asked.says() };
  }

  // Of something that happens, to another time.
  function move(row, minute) {
    rows().forEach(it => it.settle());
    row.move(minute);
    arrange();
    changed(row);
  }

  // Which weekday day 1 is, if anybody said that.
  const first = () => parts.story.dataset.first || '';

  // That stays.
  const refill = made => fill(made, first());

  // Instead of what is taken away.
  function take({ without, items, anew }) {
    const made = anew ? entrance.NOTHING : says();
    const said = [...made.said.filter(it => !without.includes(it) && !items.includes(it)), ...items];
    refill(question.concerning({ ...made, said, asked: made.asked || entrance.askedBy(items) }, items));
    changed();
  }

  // Something else is asked then.
  function ask(words) {
    refill({ ...says(), asked: words });
    changed();
  }

  // What happens is told in dates from now on.
  function date(first) {
    rows().forEach(it => it.date(first));
    changed();
  }

  // What stands on a line of what is written, where that is a thing to be seen.
  function on(line) {
    const things = [...parts.main, ...parts.more, ...parts.others.children].filter(it => it.says());
    return [...things, ...rows(), ...(parts.then.says() ? [parts.then] : []), asked.at()][line - 2];
  }

  // What is typed and cannot be meant, each where it stands: [{ at, says }]
  const mistaken = () => all('input', element).filter(it => it.wrong && !it.closest('[hidden]'))
    .map(it => ({ at: it.closest('fieldset, li, .what'), says: it.wrong() })).filter(it => it.says);

  // Sentences about what is wrong, each at the place of it, if it has one.
  function wrong(mistakes) {
    all('.wrong', element).forEach(it => it.remove());
    all('[aria-invalid]', element).forEach(it => ['aria-invalid', 'aria-describedby'].forEach(name => it.removeAttribute(name)));
    mistakes.filter(({ at }) => at).forEach(({ at, says: sentence }, index) => {
      const says = make('p', 'wrong', sentence);
      says.id = `ask-wrong${index || ''}`;
      at.append(says);
      for (const control of all('input, select', at)) {
        control.setAttribute('aria-invalid', true);
        control.setAttribute('aria-describedby', says.id);
      }
    });
  }

  // What came of each thing that happened, beside it, and what is asked where nobody says that.
  function came({ events = [], question: of }) {
    if (of) asked.tell(of.asks);
    rows().forEach((row, at) => {
      const event = events[at];
      find('.came', row).textContent = event?.asks || event?.answer.kind === 'REFUSED' ? happenings.came(event) : '';
    });
  }

  function remove(row) {
    const next = row.nextElementSibling || row.previousElementSibling;
    const list = row.parentElement;
    row.remove();
    if (list === parts.story) asked.follow(rows());
    (next ? find('.remove', next) : find('button:not(.remove)', list.parentElement)).focus();
    changed();
  }

  element.addEventListener('submit', event => event.preventDefault());
  element.addEventListener('input', ({ target }) => {
    begin();
    changed(target.closest('fieldset, li, .what'), target.matches('.time'));
  });
  // Not every browser tells of a choice in a list by both.
  element.addEventListener('change', ({ target }) => {
    const row = target.closest('.happenings > li');
    if (target.matches('select')) begin();
    else if (target.matches('.time')) row.settle();
    else return;
    if (row && target.matches('select')) asked.follow(rows(), row);
    changed(target.closest('fieldset, li, .what'));
  });
  element.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' && target.matches('.time')) setTimeout(arrange); });
  element.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (parts.story.contains(target) && !parts.story.contains(relatedTarget) && document.hasFocus()) arrange();
  });
  element.addEventListener('click', ({ target }) => { if (target.matches('.remove')) remove(target.parentElement); });

  return { element, choices, fill, take, tell, ask, date, says, on, mistaken, wrong, came, move, rows, first, button };
})();
