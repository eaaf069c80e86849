// Another question beside the one that is asked: what differs in what is said and in what is answered.
const beside = (() => {
  const element = make('div', 'another');
  let other = '';
  element.hidden = true;

  const set = address => { other = address; };
  const address = () => other;
  const written = here => (other ? `${here}&beside=${other}` : here);

  // [the question that is asked, the one beside it or nothing]; no item has an ampersand, which is escaped there.
  const split = address => address.split('&beside=');

  const linesOf = it => question.lines(question.read(it)).slice(1);

  function side(name, answer, only) {
    return [make('dt', '', name), make('dd', '', make('strong', '', answer.error?.says || answer.says),
      make('p', 'hint', only.length ? `Only here: ${only.join('; ')}` : 'Says nothing that the other does not say.'))];
  }

  // Shows what differs, and returns the answer to the other, if there is one.
  function show(here, answer) {
    element.hidden = !other;
    if (!other) return [];
    const there = model.answer(question.lines(question.read(other)).join('\n'));
    const [these, those] = [linesOf(here), linesOf(other)];
    const swap = linkTo(`ask=${other}&beside=${here}`, 'change the other');
    element.replaceChildren(make('h4', '', 'Beside another'), make('dl', '', ...side('this one', answer, these.filter(it => !those.includes(it))),
      ...side('the other', there, those.filter(it => !these.includes(it)))), make('p', '', swap));
    return there.error ? [] : [there];
  }

  return { element, set, address, written, split, show };
})();
