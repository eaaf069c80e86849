// The clock of a drawing: which stretch of time it shows, where an instant lies, and which instants are named.
const axis = (() => {
  const MARGIN = 28;
  const MINUTE = 60e3;
  const { DAY } = moments;
  const STEPS = [...[1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720].map(it => it * MINUTE),
    ...[1, 2, 5, 10, 15, 30, 60, 90, 180, 360, 1800].map(it => it * DAY)];
  const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
  const MOST = 7;
  const MANY = 160;
  const pens = new Map();
  let family;

  // A pen for each font: to give one another font has the browser compute the styles of the whole page.
  function width(text, font) {
    if (!pens.has(font)) {
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      family ??= getComputedStyle(document.body).fontFamily;
      pen.font = `${font} ${family}`;
      pens.set(font, pen);
    }
    return Math.ceil(pens.get(font).measureText(text).width);
  }

  // As much of a text as is at most so wide, with an ellipsis where something is missing.
  function fitting(text, font, most) {
    let line = text.length > MANY ? `${text.slice(0, MANY)}\u2026` : text;
    while (line.length > 2 && width(line, font) > most) line = `${line.slice(0, -2).trimEnd()}\u2026`;
    return line;
  }

  // All that happened, and the starts and ends that lie near it; of what decided, also an end that lies somewhat farther away.
  function shown(times, lanes) {
    const runs = lanes.flatMap(it => it.runs);
    if (new Set(times).size === 1) {
      times.push(Math.max(times[0], ...runs.map(it => it.from).filter(Number.isFinite)), Math.min(...runs.map(it => it.until)));
    }
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const near = lanes.flatMap(({ governs, runs: all }) => all.flatMap(it => [it.from, it.until])
      .filter(at => at >= first - (last - first) && at <= last + (last - first) * (governs ? 3 : 1 / 3)));
    const start = Math.min(first, ...near);
    const end = Math.max(last, ...near, start + 10 * MINUTE);
    return [start, end + (end - start) / 28];
  }

  function every(step, first, last) {
    const start = Math.floor(first / step * 2) * step / 2;
    const end = Math.ceil(last / step * 2) * step / 2;
    const least = Math.ceil(start / step);
    const most = Math.min(Math.floor(end / step), least + MOST);
    const ticks = [];
    for (let at = least; at <= most; at += 1) ticks.push([at * step, label(at * step, step)]);
    return { start, end, ticks };
  }

  function label(at, step) {
    const words = moments.clock(at);
    const midnight = at % DAY === 0;
    if (moments.isDate(at)) return midnight ? words.slice(0, 10) : words.slice(-5);
    return step >= DAY || midnight && at ? `day ${at / DAY + 1}` : words.slice(-5);
  }

  function months(step, start, end) {
    const from = new Date(start);
    const month = from.getUTCFullYear() * 12 + from.getUTCMonth();
    const ticks = [];
    for (let at = month - month % step; ticks.length <= MOST; at += step) {
      const time = Date.UTC(Math.floor(at / 12), at % 12);
      if (time > end) break;
      if (time >= start) ticks.push([time, new Date(time).toISOString().slice(0, step % 12 ? 7 : 4)]);
    }
    return { start, end, ticks };
  }

  // Where an instant lies; one outside of what is shown lies at the nearer end.
  const place = ({ start, end, right }, at) => Math.round((Math.min(Math.max(at, start), end) - start) / (end - start) * right);

  function laid(view) {
    return view.ticks.map(([at, text]) => {
      const x = place(view, at);
      const half = width(text, '12px') / 2;
      const anchor = x < half - MARGIN ? 'start' : x + half > view.right + MARGIN ? 'end' : '';
      const from = x - { start: 0, end: 2 * half, '': half }[anchor];
      return { x, text, anchor, from, until: from + 2 * half };
    });
  }

  const apart = ticks => ticks.every(({ from }, at) => !at || from > ticks[at - 1].until + 12);

  const whole = view => ({ ...view, ticks: laid(view), edge: view.right + MARGIN - 2, x: at => place(view, at) });

  // In days of a story, or in dates; between one and the other no steps lead.
  function stepped(first, last) {
    const dated = moments.isDate(first);
    if (dated !== moments.isDate(last)) return [];
    return [...STEPS.filter(it => !dated || it <= 15 * DAY).map(step => () => every(step, first, last)),
      ...(dated ? MONTHS : []).map(step => () => months(step, first, last))];
  }

  // With the finest round steps whose names stand clear of one another; right: where it ends.
  function of(times, lanes, right) {
    const [first, last] = shown(times, lanes);
    for (const view of stepped(first, last)) {
      const made = { ...view(), right };
      if (made.ticks.length < 2 || made.ticks.length > MOST) continue;
      const laidOut = whole(made);
      if (apart(laidOut.ticks)) return laidOut;
    }
    return whole({ start: first, end: last, right, ticks: [first, last].map(at => [at, moments.clock(at)]) });
  }

  return { MARGIN, of, width, fitting };
})();
