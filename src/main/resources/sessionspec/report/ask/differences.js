// In what two questions differ, in words, and what both are answered.
const differences = (() => {
  const linesOf = address => question.lines(question.read(address)).slice(1);

  // What an item speaks about: of what happens the words, or the time where the words are others.
  const TIMED = /^(d?\d\S*) (.*)$/i;
  const ASPECTS = [item => item.match(TIMED)?.[2] || topic(item), item => item.match(TIMED)?.[1] || topic(item)];
  const topic = item => phrases.read(model.offers().situation, item)?.form.topic || item;

  // Takes two that speak about the same out of both lists.
  function paired(added, gone) {
    const pairs = [];
    for (const aspect of ASPECTS) {
      for (const item of [...added]) {
        const before = gone.find(it => aspect(it) === aspect(item));
        if (before === undefined) continue;
        pairs.push([item, before]);
        added.splice(added.indexOf(item), 1);
        gone.splice(gone.indexOf(before), 1);
      }
    }
    return pairs;
  }

  const of = (here, there) => between(linesOf(here), linesOf(there));

  function between(these, those) {
    const added = these.filter(it => !those.includes(it));
    const gone = those.filter(it => !these.includes(it));
    const changed = paired(added, gone);
    return [...changed.map(([now, before]) => `${now} instead of ${before}`), ...added.map(it => `added: ${it}`), ...gone.map(it => `without: ${it}`)];
  }

  // A sentence as it stands after a colon.
  const within = says => says[0].toLowerCase() + says.slice(1);

  // The answer in a sentence, and what more there is to it.
  const answered = answer => (answer.error ? [answer.error.says]
    : [answer.says, ...(answer.kind === 'depends' ? [`With nothing said of it: ${within(answer.lasting.says)}`, ...answer.depends.map(it => `${it.about}: ${it.says}`)] : [])]);

  function side(name, [says, ...more], other) {
    return [make('dt', '', name), make('dd', '', make('strong', '', says), ...more.filter(it => !other.includes(it)).map(it => make('p', 'hint', it)))];
  }

  // name: of the other; all: what of(...) returned; known: whether both know all
  function tell(answer, name, there, all, known) {
    const [these, those] = [answered(answer), answered(there)];
    const sides = make('dl', '', ...side('this one', these, those), ...side(name, those, these));
    const same = known && these.join('\n') === those.join('\n') ? [make('p', 'hint', 'Both are answered alike.')] : [];
    const list = all.length ? [make('ul', 'differences', ...all.map(it => make('li', '', it)))] : [make('p', 'hint', 'Both say the same.')];
    return [sides, ...same, ...list];
  }

  return { topic, of, between, tell, within };
})();
