// Draws a story on the clock: events, answers, periods, the instant that decided, and the axis below.
const drawing = (() => {
  const BOLD = '600 12px';
  const SMALL = '11px';
  const LANE = 39;
  const BAR = 16;
  const DOT = 10;
  const RIGHT = 844;
  const NARROW = 264;
  const narrow = matchMedia('(max-width: 40rem)');

  function node(name, attributes, ...content) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => { if (value !== '') made.setAttribute(key, value); });
    made.append(...content);
    return made;
  }

  const path = (look, d) => (d ? [node('path', { class: look, d })] : []);
  const text = (look, x, y, words) => node('text', { class: look, x, y }, words);
  const line = tone => /bad|warn/.test(tone);

  // Each that somebody waited for; of what an administrator set, the last.
  const answered = story => story.filter((it, at) => it.answer && it.answer !== 'went through'
    && (it.answer !== 'accepted' || it.text.includes('presented') || at === story.length - 1));

  // What happened, and what was answered beside it; the same asked once more is told by its answer.
  function labels(story, { x, clock, edge }, decisive) {
    const asked = answered(story);
    const again = it => asked.indexOf(it) > 0 && asked[asked.indexOf(it) - 1].text === it.text;
    const events = rows.of(edge);
    const dots = [];
    const hollow = [];
    const handles = [];
    const mark = ({ judged, handle }, at, y) => {
      dots.push(`M${at} ${y}h0`);
      if (!judged) hollow.push(`M${at} ${y}h0`);
      if (handle) handles.push(node('circle', { class: 'handle', cx: at, cy: y, r: 12, ...handle }));
    };
    const words = story.filter(it => !again(it)).map(it => {
      const at = x(it.at);
      const says = axis.fitting(it.text, '13px', events.widest(at) - 12);
      const { row, right } = events.place(at, 12 + axis.width(says, '13px'), 8);
      const y = 18 + row * 22;
      mark(it, at, y);
      return text(right ? '' : 'end', right ? at + 12 : at - 12, y + 4, says);
    });
    const top = words.length ? 14 + events.count() * 22 : 8;
    const flags = rows.of(edge, [...asked.filter(it => line(it.tone)).map(it => x(it.at)), ...decisive]);
    const told = asked.map(it => {
      const at = x(it.at);
      const off = !line(it.tone) && again(it) ? DOT : 0;
      const time = line(it.tone) ? ` ${clock(it.at)}` : '';
      const says = axis.fitting(it.answer, BOLD, flags.widest(at) - 30 - DOT - axis.width(time, BOLD)) + time;
      const width = axis.width(says, BOLD) + 14;
      const { row, right } = flags.place(at, off + width, off ? 8 : 1);
      const y = top + row * 24;
      if (off) mark(it, at, y + 9);
      return { at, y, width, says, tone: it.tone, left: right ? at + off : at - off - width };
    });
    const bottom = top + (told.length ? flags.count() * 24 + 8 : 0);
    const drawFlags = until => told.map(({ at, y, width, says, tone, left }) => node('g', { class: tone },
      ...(line(tone) ? path('pole', `M${at} ${y}V${until}`) : []), ...path('', `M${left} ${y + 9}h${width}`),
      text('', left + width / 2, y + 14, says)));
    const poles = told.filter(it => line(it.tone)).map(it => it.at);
    return { bottom, poles, flags: drawFlags, handles, events: [...path('dots', dots.join('')), ...path('plain', hollow.join('')), ...words] };
  }

  // A period is solid while it holds, and an outline after its end until it starts again or was last asked for.
  function lane({ name, governs, runs }, y, { x, start, end, right: whole, clock }, lines, story) {
    const look = governs ? 'governs' : 'considered';
    const clear = (from, until) => lines.every(at => at <= from || at >= until);
    const room = words => axis.width(words, SMALL) + 12;
    const notes = [];
    let solid = '';
    let outline = '';
    let untold = '';
    runs.forEach((run, at) => {
      const next = runs[at + 1];
      const renewed = next && next.from <= run.until;
      const [from, until] = [x(run.from), x(renewed ? next.from : run.until)];
      if (until > from) {
        solid += `M${from} ${y + BAR / 2}h${Math.max(1, until - from - (renewed ? 2 : 0))}`;
        // What moves on with each use, of which none is told, ends where no reader can see why.
        const seen = !at || story.some(it => it.at === run.from);
        const beyond = run.until > end && !renewed && seen ? `until ${clock(run.until)} \u2192` : '';
        const right = lines.toSorted((a, b) => b - a).reduce((edge, it) => (it > edge - room(beyond) && it < edge ? it : edge), until);
        const told = beyond && room(beyond) <= right - from;
        if (told) notes.push(text(look, right - room(beyond) / 2, y + 12, beyond));
        else if (beyond && !next) untold = `, until ${clock(run.until)}`;
        const before = run.from < start && Number.isFinite(run.from) ? `\u2190 from ${clock(run.from)}` : '';
        if (before && room(before) <= (told ? right - room(beyond) : until) - from && clear(from, from + room(before))) {
          notes.push(text(look, from + room(before) / 2, y + 12, before));
        }
      }
      const over = next ? next.from : run.asked;
      if (renewed || x(over) <= until) return;
      outline += `M${until} ${y}H${x(over)}v${BAR}H${until}z`;
      const quiet = !story.some(it => it.judged && it.at >= run.until && it.at < over);
      const middle = (until + x(over)) / 2;
      const says = [...(quiet ? ['ended, nobody asked'] : []), 'ended']
        .find(words => room(words) <= x(over) - until && clear(middle - room(words) / 2, middle + room(words) / 2));
      if (says) notes.push(text('ended', middle, y + 12, says));
    });
    const [, says, length] = name.match(/^(.*?)(, [^,]*)?$/);
    const told = (length || '') + untold;
    const called = axis.fitting(says, '13px', whole - axis.width(told, '13px')) + told;
    const label = node('g', { class: 'lane' }, text('', '', y - 5, called));
    return { label, bars: [...path(look, solid), ...path('ended', outline), ...notes] };
  }

  // The end that decided, as a line and in words below.
  function deadline(run, tone, poles, top, bottom, { x, clock, edge }) {
    const at = x(run.until);
    const says = `${run.holds ? 'ends' : 'ended'} ${clock(run.until)}`;
    const half = axis.width(says, '700 13px') / 2;
    const [place, anchor] = at + half > edge ? [edge, ' end'] : at - half < -axis.MARGIN ? [-axis.MARGIN, ' start'] : [at, ''];
    return [...(poles.includes(at) ? [] : path('deadline', `M${at} ${top}V${bottom + 4}`)), text(tone + anchor, place, bottom + 17, says)];
  }

  function clockAxis({ ticks }, y) {
    return node('g', { class: 'clock-axis' }, ...path('grid', ticks.map(({ x }) => `M${x} 0V${y - 16}`).join('')),
      ...ticks.map(it => text(it.anchor, it.x, y, it.text)));
  }

  // ends: of the periods that decided; tone: of what came of it; view: of the axis, with how it writes a time;
  // what happens may have a handle, which is taken for a control
  function of({ story, lanes, ends, tone }, view) {
    const decisive = ends.filter(it => it.until >= view.start && it.until <= view.end).sort((a, b) => b.until - a.until).slice(0, 1);
    const { bottom: top, poles, flags, events, handles } = labels(story, view, decisive.map(it => view.x(it.until)));
    const lines = [...poles, ...decisive.map(it => view.x(it.until))];
    const bottom = top + lanes.length * LANE;
    const height = bottom + (decisive.length ? 18 : 0) + 26;
    const periods = lanes.map((it, at) => lane(it, top + at * LANE + BAR, view, lines, story));
    // Their names stand before the lines.
    const drawn = [clockAxis(view, height - 6), ...periods.flatMap(it => it.bars),
      ...decisive.flatMap(it => deadline(it, tone, poles, top, bottom, view)),
      ...flags(bottom), ...events, ...periods.map(it => it.label)];
    const size = { viewBox: `${-axis.MARGIN} 0 ${view.right + 2 * axis.MARGIN} ${height}` };
    if (!handles.length) return node('svg', { ...size, 'aria-hidden': true }, ...drawn);
    drawn.forEach(it => it.setAttribute('aria-hidden', true));
    return node('svg', size, ...drawn, ...handles);
  }

  // right: where the axis ends
  const view = (times, lanes, right = RIGHT) => ({ ...axis.of(times, lanes, right), clock: moments.clock });

  // An example, from the words of its table.
  function draw(told) {
    const { id: rule } = told.closest('.rule');
    const story = moments.of(told);
    const lanes = moments.lanes(story, rule);
    if (!lanes.length) return;
    const svg = of({ story, lanes, ends: moments.deciding(story, rule), tone: moments.decisive(story).tone },
      view(story.map(it => it.at), lanes, narrow.matches ? NARROW : RIGHT));
    // As wide as a phone it is whole there; one that was drawn for a screen is moved along.
    svg.classList.toggle('narrow', narrow.matches);
    told.prepend(make('div', 'clock', svg));
  }

  later.told.addEventListener('filled', ({ detail: element }) => {
    [element, ...element.querySelectorAll('.told')].filter(it => it.matches('.rule .told')).forEach(draw);
  });

  return { of, view };
})();
