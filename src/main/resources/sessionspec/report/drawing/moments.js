// What a table of what happened says, for a drawing: when what happened, what came of it, and from when to when which periods ran.
const moments = (() => {
  const DAY = 1440 * 60e3;
  const CLOCK = '(?:day \\d+, |\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d';
  const TIMES = new RegExp(CLOCK, 'g');
  const SPAN = new RegExp(`^(?:[a-z][a-z ]*: )?(.*): from (${CLOCK}), ([^,]+), (ends|ended) (${CLOCK})(?:; seen at (${CLOCK}))?(?:; also)?$`);
  const CUTOFF = new RegExp(`^.*: ([^:;]+?) (${CLOCK})(?:; compared with ${CLOCK})?(?:; also)?$`);

  // Day 1 of a story begins at 0.
  function time(words) {
    const [, day, date, hour, minute] = words.match(/(?:day (\d+), |(\d{4}-\d\d-\d\d) )?(\d\d):(\d\d)/);
    return (date ? Date.parse(date) : ((day || 1) - 1) * DAY) + (hour * 60 + +minute) * 60e3;
  }

  // What a finding reckons with: { rule, name, from, until, asked, holds, governs }; what lasts up to a cutoff began long ago.
  function reckoned(id, at) {
    const words = (id.nextSibling?.data || '').trim();
    const found = { rule: id.textContent, governs: !id.closest('.told details') };
    const [, says, from, length, ends, until, asked] = words.match(SPAN) || [];
    if (says) {
      return { ...found, name: `${says}, ${length}`, from: time(from), until: time(until), asked: asked ? time(asked) : at, holds: ends === 'ends' };
    }
    const [, name, cutoff] = words.match(CUTOFF) || [];
    return name && { ...found, name: `Before: ${name}`, from: -Infinity, until: time(cutoff), asked: at, holds: at < time(cutoff) };
  }

  function read([when, what, why]) {
    const answer = why?.querySelector(':scope > b');
    return (when.textContent.match(TIMES) || []).map(time).map(at => ({
      at,
      text: what.textContent,
      judged: Boolean(why),
      answer: answer ? answer.textContent : '',
      tone: answer && answer.className || 'ok',
      findings: [...why?.querySelectorAll(':scope > :is(a, i), li > :is(a, i)') || []].map(id => reckoned(id, at)).filter(Boolean),
    }));
  }

  // In the order in which they were.
  const of = told => [...told.querySelectorAll('tbody tr')].flatMap(row => read(row.cells)).sort((a, b) => a.at - b.at);

  // The last that asked something of the user, or else the last that was judged at all.
  const decisive = story => story.findLast(it => it.tone !== 'ok') || story.findLast(it => it.judged);

  // What decided it. Where nothing was asked of the user every rule agreed, and the one that is shown stands for all.
  function deciding(story, rule) {
    const last = decisive(story);
    const governing = last ? last.findings.filter(it => it.governs) : [];
    const own = governing.filter(it => it.rule === rule);
    return last && last.tone === 'ok' && own.length ? own : governing;
  }

  // A lane for each period with its runs, as each was seen last; those that decided come last, next to the axis.
  function lanes(story, rule) {
    const found = new Map();
    const governing = [...deciding(story, rule), ...story.filter(it => it.tone !== 'ok').flatMap(it => it.findings.filter(of => of.governs))]
      .map(it => it.name);
    for (const run of story.flatMap(it => it.findings)) {
      const runs = found.get(run.name) || new Map();
      found.set(run.name, runs);
      if (!runs.has(run.from) || runs.get(run.from).asked <= run.asked) runs.set(run.from, run);
    }
    return [...found].map(([name, runs]) => ({
      name, governs: governing.includes(name), runs: [...runs.values()].sort((a, b) => a.from - b.from),
    })).sort((a, b) => a.governs - b.governs);
  }

  // Days of a story lie near the epoch, where no real date of any document does: see ClockTimes.
  const isDate = at => at >= Date.UTC(1990, 0);

  // As the table writes a time, whatever else its story names.
  function clock(at) {
    const [date, hour] = [new Date(at).toISOString().slice(0, 10), new Date(at).toISOString().slice(11, 16)];
    const day = Math.floor(at / DAY) + 1;
    if (isDate(at)) return `${date} ${hour}`;
    return day === 1 ? hour : `day ${day}, ${hour}`;
  }

  return { DAY, isDate, of, decisive, deciding, lanes, clock };
})();
