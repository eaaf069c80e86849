// The left side of the panel: what is said of a situation, what happens in it, and how it goes on.
const form = (() => {
  const element = make('form', 'asking');
  let parts;
  let whole;

  function button(label, then) {
    const made = make('button', '', label);
    made.type = 'button';
    made.addEventListener('click', then);
    return made;
  }

  // Something that no field above has, in words picked from all of them.
  function another(words) {
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    const forms = model.offers().situation;
    const topics = [...new Set(forms.map(it => it.topic))];
    const phrase = phrases.pick(topics.map(topic => [topic, forms.filter(it => it.topic === topic)]), words, 'What is said');
    const row = make('li', '', phrase, remove);
    row.says = phrase.says;
    remove.setAttribute('aria-label', 'Remove what is said');
    return row;
  }

  function fill(made) {
    const said = [...made.said];
    const { main, more } = fields.of(said);
    const { happenings: can } = model.offers();
    const others = make('ul', 'others', ...said.map(another));
    const story = make('ol', 'happenings', ...made.story.map(it => happenings.row(can, it)));
    const then = fields.choice('From then on', [['works all the time', 'then works'], ['does nothing', 'then idle']], made.then && `then ${made.then}`);
    const asked = phrases.pick(happenings.grouped(can.filter(it => it.asks)), made.asked, 'What is asked then', 'whether the user still gets in');
    const rest = make('details', 'more', make('summary', '', 'More of the situation'), ...more, others,
      button('+ something else', () => added(others, another('security-defaults on'), 'select')));
    rest.open = more.some(it => it.says()) || said.length > 0;
    const add = button('+ something happens', () => {
      added(story, happenings.row(can, { at: happenings.next(story), words: 'works' }), '.time');
    });
    parts = { main, more, others, story, then, asked };
    whole = made.whole;
    element.replaceChildren(...main, rest, make('div', '', make('h3', '', 'What happens'), story, add), then,
      make('div', 'what', make('span', '', 'Asked then'), asked));
  }

  function added(list, row, first) {
    list.append(row);
    find(first, row).focus();
    changed();
  }

  function changed() {
    whole = undefined;
    element.dispatchEvent(new CustomEvent('said'));
  }

  function says() {
    if (whole !== undefined) return { ...question.read(''), whole };
    const words = some => some.map(it => it.says()).filter(Boolean);
    return {
      said: words([...parts.main, ...parts.more, ...parts.others.children]),
      story: [...parts.story.children].map(it => it.says()),
      then: parts.then.says().slice('then '.length),
      asked: parts.asked.says(),
    };
  }

  // Instead of whatever is said on the same.
  function take(items) {
    const { situation } = model.offers();
    const topic = words => phrases.read(situation, words)?.form.topic;
    const topics = new Set(items.map(topic));
    const made = says();
    fill({ ...made, said: [...made.said.filter(it => !topics.has(topic(it))), ...items] });
    changed();
  }

  // What stands on a line of what is written, where that is a thing to be seen.
  function on(line) {
    const said = [...parts.main, ...parts.more, ...parts.others.children].filter(it => it.says());
    return [...said, ...parts.story.children, ...(parts.then.says() ? [parts.then] : []), parts.asked][line - 2];
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

  // What came of each thing that happened, beside it.
  function came(events) {
    [...(parts?.story.children || [])].forEach((row, at) => {
      const { asks, says } = events[at] || {};
      find('.came', row).textContent = asks ? says : '';
    });
  }

  element.addEventListener('submit', event => event.preventDefault());
  element.addEventListener('input', changed);
  element.addEventListener('change', ({ target }) => { if (target.matches('.time')) happenings.sort(parts.story); });
  element.addEventListener('click', ({ target }) => {
    const row = target.matches('.remove') && target.parentElement;
    if (!row) return;
    const next = row.nextElementSibling || row.previousElementSibling;
    const list = row.parentElement;
    row.remove();
    (next ? find('.remove', next) : find('button:not(.remove)', list.parentElement)).focus();
    changed();
  });

  return { element, fill, take, says, on, wrong, came, rows: () => [...parts.story.children], button };
})();
