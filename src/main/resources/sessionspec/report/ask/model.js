// The model that the page has inside: strings go in, and what comes out is JSON.
const model = (() => {
  const LATELY = 80;
  let offered;
  let opened;

  const is = () => Boolean(document.getElementById('engine'));

  // What the page knows without the model being started.
  const read = id => JSON.parse(document.getElementById(id).textContent);

  // How something can be said: { situation: [FORM], happenings: [FORM] }
  function offers() {
    offered ??= read('vocabulary');
    return offered;
  }

  // The question that the panel opens with, answered.
  function opening() {
    opened ??= read('opening');
    return opened;
  }

  // Answers of what was asked lately: as it stands, with what each thing that was not said comes to, and with all of that.
  const known = { begin: new Map(), alone: new Map(), further: new Map() };

  // In the engine's words; nothing where there is more to be done for it, and it is to be called again.
  function told(how, text) {
    const answers = known[how];
    if (answers.has(text)) return answers.get(text);
    const says = engine()[how](text);
    if (!says) return undefined;
    if (answers.size > LATELY) answers.clear();
    answers.set(text, JSON.parse(says));
    return answers.get(text);
  }

  // The answer, which may not know yet what it depends on.
  function answer(text) {
    if (text === opening().question.text.trim()) return opening();
    return known.further.get(text) || known.alone.get(text) || told('begin', text);
  }

  // Looks at what was not said, one thing at a time, and at several together.
  const alone = text => told('alone', text);
  const further = text => told('further', text);

  const isWhole = text => known.further.has(text) || text === opening().question.text.trim();
  const isLookedAt = text => known.alone.has(text) || isWhole(text);

  // Answers what may be asked next while nobody waits, one at a time, as long as that is still wanted.
  function foresee([next, ...others], isWanted) {
    if (!next || !isWanted()) return;
    answer(next);
    idle(() => foresee(others, isWanted));
  }

  const configuration = text => JSON.parse(engine().configuration(text));

  return { is, read, offers, opening, answer, isWhole, isLookedAt, alone, further, foresee, configuration };
})();
