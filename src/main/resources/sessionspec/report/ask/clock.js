// An answer on the clock: what happens, the periods that run, and the end that decides; and the same in a table.
const clocks = (() => {
  const MINUTE = 60e3;
  const FLAGS = { LET_IN: ['let in', 'ok'], DEFERRED: ['due', 'warn'], PROMPTED: ['asked', 'bad'], RETURNED: ['returned', 'bad'],
    REFUSED: ['refused', 'bad'], UNSAID: ['not said', 'warn'] };
  const ms = ({ minute }) => minute * MINUTE;
  // For which factor may be open.
  const forMfa = factors => factors.includes('MFA') && !factors.includes('FIRST_FACTOR');
  const flag = ({ kind, factors }) => (kind === 'PROMPTED' && forMfa(factors) ? ['asked for MFA', 'bad'] : FLAGS[kind]);
  const what = ({ question }) => question.asks;

  // What can be moved is a slider.
  function handleOf({ at, item }, index) {
    const [least, most] = happenings.reach(at.says);
    return { 'data-at': index, role: 'slider', tabindex: 0, 'aria-label': item, 'aria-valuemin': least, 'aria-valuemax': most,
      'aria-valuenow': at.minute, 'aria-valuetext': at.says };
  }

  function storyOf(answer, moved) {
    const happened = answer.events.map((it, index) => {
      const [says, tone] = !it.asks ? ['', 'ok'] : it.depends.length ? ['depends', 'warn'] : flag(it.answer);
      return { at: ms(it.at), text: it.item, judged: it.asks, answer: says, tone, handle: moved && handleOf(it, index) };
    });
    // What is asked then may be what happened just then.
    const isNews = ({ at }) => !answer.events.some(it => it.asks && it.at.minute === at.minute && it.item === what(answer));
    const asked = answer.lasting.turns.filter(isNews).map(it => {
      const [says, tone] = flag(it.answer);
      return { at: ms(it.at), text: what(answer), judged: true, answer: says, tone };
    });
    return [...happened, ...asked];
  }

  const named = ({ name, length, perhaps }) => `${perhaps ? 'perhaps ' : ''}${name}, ${length}`;

  // A lane for each period, those that decide next to the axis.
  function lanesOf({ bars }, last) {
    const found = new Map();
    for (const bar of bars) {
      const name = named(bar);
      const lane = found.get(name) || { name, governs: false, runs: [] };
      const until = ms(bar.end === 'HAPPENED' ? bar.to : bar.until);
      lane.governs ||= bar.decides;
      lane.runs.push({ from: ms(bar.from), until, asked: last, holds: true, decides: bar.decides });
      found.set(name, lane);
    }
    return [...found.values()].sort((a, b) => a.governs - b.governs);
  }

  function parts(answer, index) {
    const story = storyOf(answer, !index);
    const last = story.length ? story[story.length - 1].at : 0;
    const lanes = lanesOf(answer, last);
    const ends = lanes.flatMap(it => it.runs).filter(it => it.decides);
    const [first] = answer.lasting.turns;
    return { story, lanes, ends, tone: first ? flag(first.answer)[1] : 'ok' };
  }

  // A drawing of each, all on one clock, of which what happens in the first can be moved; on the clock that is given, if there is one.
  function draw(answers, right, given) {
    const all = answers.map(parts);
    const times = all.flatMap(it => it.story.map(({ at }) => at));
    const lanes = all.flatMap(it => it.lanes);
    if (!lanes.length && new Set(times).size < 2) return { drawings: [] };
    const view = given || drawing.view(times.length ? times : [0], lanes, right);
    return { view, drawings: all.map(it => drawing.of(it, view)) };
  }

  function table(answer) {
    const made = make('table');
    made.createCaption().textContent = 'What happens, and what comes of it';
    const head = made.createTHead().insertRow();
    for (const name of ['Time', 'What happens', 'What comes of it']) {
      const cell = make('th', '', name);
      cell.scope = 'col';
      head.append(cell);
    }
    const body = made.createTBody();
    const rows = [
      ...answer.events.map(it => [it.at, it.item, it.asks ? happenings.came(it) : '']),
      ...answer.bars.map(it => [it.from, named(it), `until ${it.to.says}${it.decides ? ', and decides' : ''}`]),
      ...answer.lasting.turns.map(it => [it.at, what(answer), it.says]),
    ];
    for (const [at, text, came] of rows.sort(([a], [b]) => a.minute - b.minute)) {
      const time = make('th', '', at.says);
      time.scope = 'row';
      body.insertRow().append(time, make('td', '', text), make('td', '', came));
    }
    return made;
  }

  return { draw, table };
})();
