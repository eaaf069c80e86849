// The panel in which somebody asks: what is said stands in the address, and is answered in the frame in which it is painted.
(() => {
  const panel = find('#ask');
  const WIDEST = 844;
  const QUIET = 200;
  // By when what was answered is painted, which comes first.
  const PAINTED = 30;
  const FIRST = 150;
  let waiting = false;
  let looking;
  let foreseen;
  let typing = false;
  let arrived = false;
  // What was asked before each change, and what is asked now; changes of one thing are one.
  const before = [];
  let now;
  let step;
  let last;
  let view;
  let width;

  const asText = made => question.lines(made).join('\n');
  const asked = () => question.address(form.says());
  const whole = () => beside.written(asked(), form.first());

  function answer() {
    waiting = false;
    const made = form.says();
    const typed = made.whole === undefined ? form.mistaken() : [];
    if (typed.length && typing) {
      answers.wait();
      return;
    }
    const text = asText(made);
    last = model.answer(text);
    const mistakes = [...typed, ...wrongs(made, last.error).filter(({ at }) => !typed.length || (at && !typed.some(it => it.at === at)))];
    if (mistakes.length) last = { error: { says: mistakes.map(it => it.says).join(' ') } };
    // Who comes to a question sees its answer first with what it depends on, unless that takes long.
    for (const end = performance.now() + FIRST; arrived && !last.error && !model.isLookedAt(text) && performance.now() < end;) {
      last = model.alone(text) || last;
    }
    arrived = false;
    const { error } = last;
    form.wrong(mistakes);
    form.came(last);
    const here = question.address(made);
    starts.mark(here);
    configurations.keep(made);
    mind(made);
    another.textContent = beside.address() ? 'not beside another' : 'beside another';
    ofAnswers.forEach(it => { it.hidden = Boolean(error); });
    draw([...(error ? [] : [last]), ...beside.show(here, last)], model.isLookedAt(text));
    clearTimeout(looking);
    const all = error ? [] : [text, ...beside.texts(), ...uncovered(made).map(([, of]) => of)];
    const looks = [...all.filter(it => !model.isLookedAt(it)).map(it => [model.alone, it]),
      ...all.filter(it => !model.isWhole(it)).map(it => [model.further, it])];
    answers.looks(looks.length > 0);
    goOn(text, looks, looks[0]?.[0] === model.further ? QUIET : PAINTED);
  }

  // All that the model does not understand, each where it stands, if that is to be seen.
  const wrongs = (made, error) => (error ? [error, ...error.also] : [])
    .map(({ says, line }) => ({ says, at: made.whole === undefined && form.on(line) }));

  // What is asked where a policy does not cover whom it is asked about: [[sentence, text]]
  const uncovered = made => configurations.provided()
    .map(({ items, says }) => [says, asText({ ...made, said: made.said.filter(it => !items.includes(it)) })]);

  // What the answer rests on beside what is asked: that policies count of which not all was taken, and which weekday it is.
  function mind(made) {
    const { error } = last;
    const told = error ? { provided: [] } : minded(made);
    answers.mind(told);
    configurations.answered([(error || last).says, ...told.provided].join(' '));
  }

  function minded(made) {
    const said = answer => (answer.kind === 'depends' ? answer.says : answer.lasting.says);
    const changes = answer => answer.lasting.says !== last.lasting.says || said(answer) !== said(last);
    const provided = uncovered(made).filter(([, text]) => model.isLookedAt(text)).map(([says, text]) => [says, model.answer(text)])
      .filter(([, answer]) => changes(answer)).map(([says, answer]) => `${says} If it does not: ${differences.within(said(answer))}`);
    const [turn] = last.lasting.turns;
    const day = form.first();
    const on = turn && turn.until.minute < 7000 * times.DAY ? `, and ${turn.until.says} is on a ${times.weekdayOf(turn.until.minute, day)}` : '';
    return { provided, noted: [...configurations.noted(), ...(day ? [`Day 1 is a ${times.WEEKDAYS[day]}${on}.`] : [])] };
  }

  // On at what was not said, a little at a time, and at several things together only once nobody changes anything for a while.
  function goOn(text, looks, at = 0) {
    if (looks.length) looking = setTimeout(() => look(text, looks), at);
    if (looks[0]?.[0] !== model.alone && foreseen !== text && panel.matches('.asked')) foresee();
  }

  // What one choice more leads to is answered before somebody makes it.
  function foresee(others = []) {
    const here = asText(form.says());
    if (last?.error || !model.isLookedAt(here)) return;
    foreseen = here;
    model.foresee([...form.choices(), ...others].map(asText), () => asText(form.says()) === here);
  }

  // The same of what stands beside.
  function look(text, [[how, next], ...others]) {
    // What cannot be leads to no more.
    const found = model.answer(next).error ? model.answer(next) : how(next);
    goOn(text, found ? others : [[how, next], ...others], found && how === model.alone && others[0]?.[0] !== how ? QUIET : 0);
    if (!found) return;
    answers.looks(others.length > 0);
    if (found.error) return;
    let isMoved = false;
    if (next === text) {
      answers.knows(found, last);
      isMoved = found.events.some((it, at) => it.depends.join() !== last.events[at].depends.join());
      last = found;
    }
    mind(form.says());
    const there = beside.show(asked(), last);
    if (!isMoved) return;
    form.came(last);
    draw([last, ...there], true);
  }

  // Whoever moves something by its mark keeps hold of it.
  function draw(both, isLookedAt) {
    const held = document.activeElement?.closest('.handle') && rowOf(document.activeElement);
    const drawn = clocks.draw(both, width, moves.view());
    view = drawn.view;
    answers.show(last, drawn.drawings, both, isLookedAt);
    if (held) find(`.handle[data-at="${form.rows().indexOf(held)}"]`, answers.drawn)?.focus({ preventScroll: true });
  }

  const rowOf = mark => form.rows()[mark.dataset.at];
  const moves = dragging.on(answers.drawn, { view: () => view, row: rowOf, move: form.move, done: () => soon() });

  // Many changes at once are one, and answered before the next frame is painted.
  function soon() {
    if (!width || waiting) return;
    queueMicrotask(answer);
    waiting = true;
  }

  function changed({ detail }) {
    typing = Boolean(detail?.typing);
    answers.keep('');
    panel.classList.add('asked');
    soon();
    address.write(came(detail?.what), detail?.what);
  }

  // Returns what is asked now.
  function came(what) {
    const is = whole();
    if (now !== undefined && is !== now && !(what && what === step)) before.push(now);
    step = what;
    now = is;
    undo.hidden = !before.length;
    return is;
  }

  function back() {
    if (!before.length) return;
    const to = before.pop();
    fill(to);
    panel.classList.add('asked');
    now = undefined;
    address.write(came(), undefined);
  }

  function read() {
    fill(address.is() ? address.read() : model.opening().question.address);
    panel.classList.toggle('asked', address.is());
    came();
  }

  function fill(to) {
    form.fill(question.read(beside.read(to)), beside.day());
    arrived = true;
    typing = false;
    answers.keep('');
    soon();
  }

  // Another permalink leaves what is asked as it is; none at all stands for the question that the panel opens with.
  function arrive() {
    address.arrived();
    if (!address.is()) {
      if (begun && !location.hash) read();
      return;
    }
    begin();
    if (address.read() !== whole()) read();
    const at = document.activeElement;
    const within = panel.contains(at);
    if (!within) panel.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (within || at === document.body || at.matches('.from-here')) toHeadline('nearest');
  }

  function toHeadline(block) {
    answers.headline.scrollIntoView({ block, behavior: 'instant' });
    answers.headline.focus({ preventScroll: true });
  }

  // What is asked now stays beside what is asked from now on.
  const another = form.button('beside another', () => {
    beside.set(beside.address() ? '' : asked());
    changed({});
  });
  another.className = 'cite';
  const undo = form.button('undo', back);
  undo.className = 'cite';
  undo.title = 'Take the last change back (Ctrl+Z)';
  undo.hidden = true;
  const ofAnswers = [
    cite.button('copy the answer', 'Copy the answer with what it rests on', () => answers.words(last, asked())),
    cite.button('copy as Gherkin', 'Copy the question and its answer as an example', () => last.gherkin),
  ];
  const buttons = make('p', 'copies', cite.button('copy link', 'Copy a link to this question', () => address.link(whole())), ...ofAnswers, another);

  // Where the answer stands below all that can be said.
  const toAnswer = form.button('to the answer', () => toHeadline('start'));
  toAnswer.className = 'to-answer';

  // The drawing has the measure of its place, so that its words are as large as all others; nothing is answered before that is known.
  function measure([{ contentRect }]) {
    const fits = Math.min(WIDEST, Math.max(Math.floor(contentRect.width), 320) - 2 * axis.MARGIN);
    if (fits === width) return;
    width = fits;
    soon();
  }

  // The form knows its words without the model, which starts when somebody is about to say something.
  let begun = false;
  function begin() {
    if (begun) return;
    begun = true;
    find('.opening', panel).replaceWith(make('div', 'panel', make('div', 'asked-of', toAnswer, undo, configurations.element, form.element),
      make('div', '', answers.element, buttons)));
    find('.hint', panel).replaceWith(starts.offer());
    form.element.addEventListener('said', changed);
    form.element.addEventListener('written', ({ detail }) => configurations.write(detail));
    configurations.element.addEventListener('understood', ({ detail }) => form.take(detail));
    configurations.element.addEventListener('happens', ({ detail }) => form.tell(detail));
    configurations.element.addEventListener('asks', ({ detail }) => form.ask(detail));
    answers.element.addEventListener('dated', ({ detail }) => form.date(detail));
    configurations.element.addEventListener('back', back);
    starts.links().forEach(it => it.addEventListener('click', configurations.empty));
    configurations.element.addEventListener('untaken', ({ detail }) => answers.keep(detail));
    configurations.accept(panel);
    // What is typed in a field the browser takes back itself.
    addEventListener('keydown', event => {
      const isHere = panel.contains(event.target) || event.target === document.body;
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !isHere || !before.length
        || event.target.matches('textarea, input:not([type="radio"], [type="checkbox"])')) return;
      event.preventDefault();
      back();
    });
    new ResizeObserver(measure).observe(answers.element);
    read();
    ['pointerover', 'focusin', 'touchstart'].forEach(kind => panel.addEventListener(kind, () => foresee(starts.asked()), { once: true, passive: true }));
    later.told.dispatchEvent(new CustomEvent('filled', { detail: answers.told }));
  }

  addEventListener('hashchange', arrive);
  if (!model.is()) find('.hint', panel).textContent = 'This report was written without the compiled model, so nothing can be asked here.';
  else if (address.is()) arrive();
  else later.near('#ask', () => idle(begin));
})();
