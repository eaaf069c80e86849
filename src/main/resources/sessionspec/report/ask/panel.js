// The panel in which somebody asks: what is said stands in the address, and is answered after it was painted.
(() => {
  const panel = find('#ask');
  const ASK = '#ask=';
  const drawn = make('div', 'clock');
  const inWords = make('details', '', make('summary', 'quiet', 'The same in a table'));
  const told = make('div', 'told', drawn, inWords);
  let waiting = false;
  let looking;
  let last;

  const asked = () => question.address(form.says());
  const address = () => beside.written(asked());
  const isAsked = () => location.hash.startsWith(ASK);

  function remember() {
    try {
      history[isAsked() ? 'replaceState' : 'pushState'](null, '', ASK + address());
    } catch (refused) {
      // Some browsers keep the address of a local file as it is, or change it only so often; the answer is there all the same.
    }
    panel.classList.add('asked');
  }

  // What is wrong without the model being asked: a time that is none.
  function untimely() {
    for (const row of form.rows()) {
      const says = happenings.wrong(row.says().at);
      if (says) return { row, answer: { error: { says } } };
    }
    return undefined;
  }

  function answer() {
    waiting = false;
    const made = form.says();
    const wrong = made.whole === undefined ? untimely() : undefined;
    const text = question.lines(made).join('\n');
    last = wrong ? wrong.answer : model.answer(text);
    const { error } = last;
    form.wrong(error && (wrong ? wrong.row : made.whole === undefined && form.on(error.line)), error?.says);
    form.came(last.events || []);
    another.textContent = beside.address() ? 'not beside another' : 'beside another';
    answers.show(last);
    ofAnswers.forEach(it => { it.hidden = Boolean(error); });
    const both = [...(error ? [] : [last]), ...beside.show(asked(), last)];
    told.hidden = !both.length;
    drawn.replaceChildren(...clocks.draw(both));
    inWords.replaceChildren(inWords.firstElementChild, ...both.map(clocks.table));
    clearTimeout(looking);
    if (!error) looking = setTimeout(() => look(text), 200);
  }

  // On at what was not said, a little at a time, while nobody changes anything.
  function look(text) {
    const found = model.further(text);
    if (!found) {
      looking = setTimeout(() => look(text));
      return;
    }
    answers.knows(found, last);
    last = found;
  }

  // Many changes in one frame are one.
  function soon() {
    if (!waiting) requestAnimationFrame(() => setTimeout(answer));
    waiting = true;
  }

  function changed() {
    remember();
    soon();
  }

  function read() {
    const [here, there = ''] = isAsked() ? beside.split(location.hash.slice(ASK.length)) : [question.BEGIN];
    beside.set(there);
    form.fill(question.read(here));
    panel.classList.toggle('asked', isAsked());
    soon();
  }

  function arrive() {
    if (!isAsked()) return;
    begin();
    if (location.hash.slice(ASK.length) !== address()) read();
    panel.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (panel.contains(document.activeElement) || document.activeElement === document.body) answers.headline.focus({ preventScroll: true });
  }

  // What is asked now stays beside what is asked from now on.
  const another = form.button('beside another', () => {
    beside.set(beside.address() ? '' : asked());
    changed();
  });
  const ofAnswers = [
    cite.button('copy the answer', 'Copy the answer with what it rests on', () => answers.words(last, asked())),
    cite.button('copy as Gherkin', 'Copy the question and its answer as an example', () => last.gherkin),
  ];
  const buttons = make('p', 'copies',
    cite.button('copy link', 'Copy a link to this question', () => location.href.replace(/#.*/s, '') + ASK + address()), ...ofAnswers, another);

  // When it comes near, so that who reads something else need not wait for the model.
  let begun = false;
  function begin() {
    if (begun) return;
    begun = true;
    find('.hint', panel).textContent = 'Say what you know of a situation: what is not said is not taken for a default. Nothing leaves this page.';
    panel.append(make('div', 'panel', make('div', '', form.element, configurations.element), make('div', '', answers.element, buttons), beside.element, told));
    form.element.addEventListener('said', changed);
    configurations.element.addEventListener('understood', ({ detail }) => form.take(detail));
    read();
    later.told.dispatchEvent(new CustomEvent('filled', { detail: told }));
  }

  if (model.is()) {
    addEventListener('hashchange', arrive);
    if (isAsked()) arrive();
    else later.near('#ask', () => requestIdleCallback(begin, { timeout: 1000 }));
  } else {
    find('.hint', panel).textContent = 'This report was written without the compiled model, so nothing can be asked here.';
  }
})();
