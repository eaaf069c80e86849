// The model that the page has inside: strings go in, and what comes out is JSON.
const model = (() => {
  const LATELY = 20;
  let offered;
  let opened;
  let warmed = false;

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

  // Answers that know all, of what was asked lately.
  const whole = new Map();

  // The answer, which may not know yet what it depends on.
  function answer(text) {
    if (text === opening().question.text.trim()) return opening();
    return whole.get(text) || JSON.parse(engine().ask(text));
  }

  const isWhole = text => whole.has(text) || text === opening().question.text.trim();

  // So that the first answer need not wait for it.
  function warm() {
    if (!warmed) engine().ask(opening().question.text);
    warmed = true;
  }

  // The answer when all that is not said was looked at; nothing before, and it is to be called again.
  function further(text) {
    const found = engine().further(text);
    if (!found) return undefined;
    if (whole.size > LATELY) whole.clear();
    whole.set(text, JSON.parse(found));
    return whole.get(text);
  }

  const configuration = text => JSON.parse(engine().configuration(text));

  return { is, read, offers, opening, answer, isWhole, further, warm, configuration };
})();
