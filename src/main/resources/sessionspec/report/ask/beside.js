// What stands beside the question that is asked: another one, or the example that it was taken from.
const beside = (() => {
  const element = make('div', 'another');
  let other = '';
  let from = '';
  let first = '';
  let shown;

  function set(address) {
    other = address;
  }

  const address = () => other;
  const day = () => first;
  const written = (here, day) => here + (day && `&day1=${times.WEEKDAYS[day]}`) + (from && `&from=${from}`) + (other && `&beside=${other}`);

  // Takes what stands beside out of an address, and returns the question; no item has an ampersand, which is escaped there.
  function read(whole) {
    const [here, ...more] = whole.split('&');
    const named = name => more.find(it => it.startsWith(`${name}=`))?.slice(name.length + 1) || '';
    other = named('beside');
    const day = times.WEEKDAYS.indexOf(named('day1'));
    first = day < 0 ? '' : String(day);
    from = examples.question(named('from')) ? named('from') : '';
    return here;
  }

  const areKnown = (...both) => both.every(it => model.isWhole(examples.lines(it)));

  function ofExample(here, answer) {
    if (!from) return [];
    const there = examples.question(from);
    const all = differences.of(here, there);
    const untold = examples.untold(from);
    const named = make('p', '', all.length ? 'Taken from the example ' : 'This is the example ', examples.link(from));
    const left = untold ? [make('p', 'hint', `Of what it tells ${untold === 1 ? 'one thing has' : `${untold} things have`} no words here, and may matter.`)] : [];
    return [named, ...left, ...(all.length ? differences.tell(answer, 'the example', model.answer(examples.lines(there)), all, areKnown(here, there)) : [])];
  }

  // An example whose story is what is asked, where nobody came from one.
  function shownBy(here) {
    const id = !from && examples.shows(here);
    return id ? [make('p', '', 'Shown by the example ', examples.link(id))] : [];
  }

  // Whether an example shows what is asked is known once all were read, which waits until nothing else is to be done.
  function readExamples() {
    examples.index();
    show(...shown);
  }

  // Shows what stands beside, and returns the answer to the other question, if there is one.
  function show(here, answer) {
    if (!shown) idle(readExamples);
    shown = [here, answer];
    const there = other && model.answer(examples.lines(other));
    const swap = other ? [make('p', '', linkTo(`ask=${other}&beside=${here}`, 'change the other'))] : [];
    const another = other ? [make('h4', '', 'Beside another'), ...differences.tell(answer, 'the other', there, differences.of(here, other), areKnown(here, other)), ...swap] : [];
    element.replaceChildren(...ofExample(here, answer), ...shownBy(here), ...another);
    element.hidden = !element.hasChildNodes();
    return there && !there.error ? [there] : [];
  }

  // What is answered beside, as the model is asked it.
  const texts = () => [...(from ? [examples.question(from)] : []), ...(other ? [other] : [])].map(examples.lines);

  return { element, set, address, day, written, read, texts, show };
})();
