// The left side of the panel: what is said of a situation, what happens in it, and how it goes on.
const form = (() => {
  const GETS_IN = 'whether the user still gets in';
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

  // How somebody comes in where nobody said otherwise.
  function entrance(said) {
    if (said.some(it => /^device (joined|hybrid)$/.test(it))) return 'logs in';
    return said.some(it => /^adfs 20/.test(it)) ? 'signs in to AD FS' : 'signs in';
  }

  // A story that only begins as it would anyway begins as it would now.
  function begin() {
    const [first, ...others] = rows();
    const before = begins;
    begins = entrance(said());
    if (before === begins || others.length || first?.says().words !== before) return;
    first.replaceWith(happenings.row(model.offers().happenings, { ...first.says(), words: begins }));
  }

  function fill(made, day = '') {
    const left = [...made.said];
    const { main, more } = fields.of(left);
    const { happenings: can } = model.offers();
    const others = make('ul', 'others', ...left.map(another.row));
    const story = make('ol', 'happenings', ...made.story.map(it => happenings.row(can, it)));
    const then = fields.choice('From then on', [['keeps working', 'then works'], ['does nothing', 'then idle']], made.then && `then ${made.then}`);
    const asked = asking(made.asked);
    const hint = make('span', 'hint');
    const rest = make('details', 'more', make('summary', '', 'More of the situation'), ...more, others,
      button('+ something else', () => added(others, another.row('security-defaults on'), 'select')));
    rest.open = more.some(it => it.says()) || left.length > 0;
    const add = words => {
      find('.time', happen(words)).focus();
      changed();
    };
    const next = button('+ something happens', () => add(story.children.length ? 'works' : begins));
    parts = { main, more, others, story, then, asked, hint };
    story.tabIndex = -1;
    if (day) story.dataset.first = day;
    hint.textContent = happenings.hint(story);
    whole = made.whole;
    begins = entrance(said());
    element.replaceChildren(...main, rest, make('div', '', make('h3', '', 'What happens', hint), story, next, finder.of(model.offers().happenings, add)), then,
      make('div', 'what', make('span', '', 'Asked then'), asked, make('p', 'hint', 'In the browser, unless an app on the device is named, such as Outlook.')));
  }

  const asking = words => phrases.pick(happenings.grouped(model.offers().happenings.filter(it => it.asks)), words, 'What is asked then', GETS_IN);

  const ASKS_FOR = /asks for (access|ID|SAML) token/;
  const SHOWS = /^shows the (?:access|ID|SAML) token$/;

  // Who has a token asked for asks about that token, unless it was said what is asked.
  function follow(row) {
    const now = parts.asked.says();
    const [, kind] = row?.says().words.match(ASKS_FOR) || [];
    const isLeft = rows().some(it => ASKS_FOR.test(it.says().words));
    if ((now && !SHOWS.test(now)) || (!kind && (!now || isLeft))) return;
    const next = asking(kind ? `shows the ${kind} token` : '');
    parts.asked.replaceWith(next);
    parts.asked = next;
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

  // Where nothing was said yet somebody comes in, and that is all.
  const NOTHING = { said: [], story: [{ at: '00:00', words: 'signs in' }], then: 'works', asked: '' };

  // One after the other, at one time.
  function tell({ happen: all, anew }) {
    if (anew) fill(NOTHING);
    if (question.concern(all)) refill(question.concerning(says(), all));
    const at = happenings.next(parts.story);
    all.forEach(words => happen(words, at));
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
    return { said: said(), story: rows().map(it => it.says()), then: parts.then.says().slice('then '.length), asked: parts.asked.says() };
  }

  // Of something that happens, to another time.
  function move(row, minute) {
    rows().forEach(it => it.settle());
    row.move(minute);
    arrange();
    changed(row);
  }

  // Who has a policy for one app asks about that app.
  function appOf(items) {
    const named = items.map(it => it.match(/^policy every .* for (.+)$/)?.[1]).filter(Boolean).map(it => `works in ${it}`);
    const known = named.filter(it => phrases.read(model.offers().happenings.filter(form => form.asks), it));
    return named.length === 1 && known.length === 1 ? known[0] : '';
  }

  // Which weekday day 1 is, if anybody said that.
  const first = () => parts.story.dataset.first || '';

  // That stays.
  const refill = made => fill(made, first());

  // Instead of what is taken away, and of whatever is said on the same.
  function take({ without, items, anew }) {
    const about = new Set(items.map(differences.topic));
    const made = anew ? NOTHING : says();
    const said = [...made.said.filter(it => !without.includes(it) && !about.has(differences.topic(it))), ...items];
    refill(question.concerning({ ...made, said, asked: made.asked || appOf(items) }, items));
    changed();
  }

  // What stands on a line of what is written, where that is a thing to be seen.
  function on(line) {
    const things = [...parts.main, ...parts.more, ...parts.others.children].filter(it => it.says());
    return [...things, ...rows(), ...(parts.then.says() ? [parts.then] : []), parts.asked][line - 2];
  }

  // A sentence about what is wrong, at the place of it.
  function wrong(at, sentence) {
    all('.wrong', element).forEach(it => it.remove());
    all('[aria-invalid]', element).forEach(it => ['aria-invalid', 'aria-describedby'].forEach(name => it.removeAttribute(name)));
    if (!at || !sentence) return;
    const says = make('p', 'wrong', sentence);
    says.id = 'ask-wrong';
    at.append(says);
    for (const control of all('input, select', at)) {
      control.setAttribute('aria-invalid', true);
      control.setAttribute('aria-describedby', says.id);
    }
  }

  // What came of each thing that happened, beside it, and what is asked where nobody says that.
  function came({ events = [], question: of }) {
    const unsaid = find('option', parts.asked);
    if (of && !parts.asked.says()) unsaid.textContent = of.asks === 'works' ? GETS_IN : of.asks;
    rows().forEach((row, at) => {
      const { asks, answer, says } = events[at] || {};
      find('.came', row).textContent = asks || answer?.kind === 'REFUSED' ? says : '';
    });
  }

  function remove(row) {
    const next = row.nextElementSibling || row.previousElementSibling;
    const list = row.parentElement;
    row.remove();
    if (list === parts.story) follow();
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
    if (row && target.matches('select')) follow(row);
    changed(target.closest('fieldset, li, .what'));
  });
  element.addEventListener('keydown', ({ key, target }) => { if (key === 'Enter' && target.matches('.time')) setTimeout(arrange); });
  element.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (parts.story.contains(target) && !parts.story.contains(relatedTarget) && document.hasFocus()) arrange();
  });
  element.addEventListener('click', ({ target }) => { if (target.matches('.remove')) remove(target.parentElement); });

  return { element, fill, take, tell, says, on, wrong, came, move, rows, first, button };
})();
