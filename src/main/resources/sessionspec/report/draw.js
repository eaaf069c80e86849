// The row of an outline is drawn from its words: when what happened, what came of it, and from when to when its periods ran.
(() => {
  const RIGHT = 844;
  const MINUTE = 60e3;
  const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, ...[1, 2, 5, 10, 15, 30, 60, 90, 180, 360, 1800].map(days => days * 1440)];
  const CLOCK = '(?:day \\d+, |\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d';
  const PERIOD = new RegExp(`^(.*): from (${CLOCK}), ([^,]+), ends?(?:ed)? (${CLOCK})`);

  // Day 1 of a story begins at 0.
  function time(words) {
    const [, day, date, hour, minute] = words.match(/(?:day (\d+), |(\d{4}-\d\d-\d\d) )?(\d\d):(\d\d)/);
    return (date ? Date.parse(date) : ((day || 1) - 1) * 1440 * MINUTE) + (hour * 60 + +minute) * MINUTE;
  }

  function clock(at, dated, whole) {
    const iso = new Date(at).toISOString();
    const day = dated ? iso.slice(0, 10) : `day ${Math.floor(at / (1440 * MINUTE)) + 1}`;
    return whole || at % (1440 * MINUTE) === 0 && (dated || at) ? day : iso.slice(11, 16);
  }

  function node(name, attributes, text = '') {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  }

  function events(told) {
    return [...told.querySelectorAll('tbody tr')].map(({ cells: [when, what, why] }) => {
      const answer = why.querySelector(':scope > b, summary');
      return {
        times: (when.textContent.match(new RegExp(CLOCK, 'g')) || []).map(time),
        text: what.textContent,
        answer: answer ? answer.textContent : '',
        tone: answer ? answer.className || 'ok' : '',
      };
    }).filter(it => it.times.length);
  }

  // A lane for each period that was told of, with every time that it ran; what governed lies next to the axis.
  function lanes(told) {
    const found = new Map();
    for (const id of told.querySelectorAll('td > :is(a, i), li > :is(a, i)')) {
      const [, says, from, length, until] = (id.nextSibling?.data || '').trim().match(PERIOD) || [];
      if (!says) continue;
      const name = `${says}, ${length}`;
      const lane = found.get(name) || { name, runs: [], governs: false };
      lane.runs.push({ from: time(from), until: time(until), end: until });
      lane.governs ||= !id.closest('p + ul');
      found.set(name, lane);
    }
    return [...found.values()].sort((a, b) => a.governs - b.governs);
  }

  // All that happened, and the ends that lie near it.
  function frame(happened, periods) {
    const times = happened.flatMap(it => it.times);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const near = periods.flatMap(it => it.runs).flatMap(run => [run.from, run.until])
      .filter(at => at >= first - (last - first) && at <= last + (last - first) / 2);
    const start = Math.min(first, ...near);
    const end = Math.max(last, ...near, start + 10 * MINUTE);
    return { start, end, x: at => Math.round((Math.min(Math.max(at, start), end) - start) / (end - start) * RIGHT) };
  }

  function axis({ start, end, x }, y, dated) {
    const step = (STEPS.find(it => (end - start) / (it * MINUTE) <= 7) || STEPS.at(-1)) * MINUTE;
    const parts = [];
    for (let at = Math.ceil(start / step) * step; at <= end; at += step) {
      const anchor = x(at) < 20 ? 'start' : x(at) > RIGHT - 20 ? 'end' : '';
      parts.push(node('path', { class: 'grid', d: `M${x(at)} 0V${y - 16}` }),
        node('text', { class: anchor, x: x(at), y }, clock(at, dated, step >= 1440 * MINUTE)));
    }
    const drawn = node('g', { class: 'clock-axis' });
    drawn.append(...parts);
    return drawn;
  }

  function draw(told) {
    const happened = events(told);
    const periods = lanes(told);
    if (!periods.length || !happened.length) return;
    const view = frame(happened, periods);
    const dated = told.textContent.match(/\d{4}-\d\d-\d\d \d\d:/);
    const bottom = 14 + happened.length * 22 + periods.length * 39;
    const parts = [axis(view, bottom + 20, dated)];
    periods.forEach(({ name, runs, governs }, index) => {
      const y = 14 + happened.length * 22 + index * 39;
      const beyond = runs.at(-1).until > view.end ? `, until ${runs.at(-1).end}` : '';
      parts.push(node('text', { class: 'lane', y: y + 8 }, name + beyond), node('path', {
        class: governs ? 'governs' : 'considered',
        d: runs.map(run => `M${view.x(run.from)} ${y + 21}H${view.x(run.until)}`).join(''),
      }));
    });
    happened.forEach(({ times, text, answer, tone }, index) => {
      const y = 16 + index * 22;
      const x = view.x(times[0]);
      const left = x > RIGHT / 2;
      const drawn = node('g', { class: `${tone} event` });
      if (/bad|warn/.test(tone)) drawn.append(node('path', { class: 'pole', d: `M${x} ${y}V${bottom}` }));
      parts.push(drawn, node('path', { class: 'dots', d: times.map(at => `M${view.x(at)} ${y}h0`).join('') }),
        node('text', { class: `${left ? 'end' : ''} ${tone && 'told-answer'}`, x: left ? x - 12 : x + 12, y: y + 4 }, answer ? `${text}: ${answer}` : text));
    });
    const svg = node('svg', { viewBox: `-28 0 900 ${bottom + 28}`, 'aria-hidden': true });
    svg.append(...parts);
    const box = document.createElement('div');
    box.className = 'clock';
    box.append(svg);
    told.prepend(box);
  }

  later.told.addEventListener('filled', ({ detail: element }) => {
    [element, ...element.querySelectorAll('.told')].filter(it => it.matches('.rows .told')).forEach(draw);
  });
})();
