// The rows of what happens: when, and in which words.
const happenings = (() => {
  const GROUPS = [
    ['Signing in', /^(signs in(?!.*AD FS)|answers|abandons|closes)/],
    ['Working', /^(works|goes on|needs MFA|uses|.* in the background$|native app auth)/],
    ['The device', /^(logs in|locks|unlocks|device|certificate)/],
    ['AD FS', /AD FS|registers again|user unregistered|corporate network/],
    ['Tokens', /token|session of/],
    ['What changes', /./],
  ];
  const DAY = 1440;
  const TIME = /^(?:d[1-9]\d{0,5}\/|\d{4}-\d\d-\d\d\/)?\d\d:\d\d$/;

  // Each form in the first group that it fits.
  function grouped(forms) {
    const rest = new Set(forms);
    return GROUPS.map(([name, fits]) => {
      const some = [...rest].filter(it => fits.test(it.words));
      some.forEach(it => rest.delete(it));
      return [name, some];
    }).filter(([, some]) => some.length);
  }

  const shown = at => at.replace(/^d(\d+)\//i, 'day $1, ').replace('/', ' ');

  // As a person writes a time; a day without an hour is its beginning.
  function written(time) {
    const at = time.trim().replace(/^d(?:ay)? ?(\d+)(?:[ ,/]+(?:at )?|$)/i, 'd$1/').replace(/^(\d{4}-\d\d-\d\d)(?:[ ,T/]+|$)/, '$1/')
      .replace(/\/$/, '/00:00').replace(/(^|\/)(\d:)/, '$10$2');
    return at.replace(/^d1\//, '');
  }

  // In minutes, to sort by; what is no time has none.
  function minute(at) {
    const [, day, date, hour, minutes] = at.match(/^(?:d(\d+)\/|([\d-]+)\/)?(\d\d):(\d\d)$/) || [];
    return hour && (date ? Date.parse(date) / 60e3 : ((day || 1) - 1) * DAY) + hour * 60 + +minutes;
  }

  // The other way round; dated: whether it is told in dates.
  function at(minutes, dated) {
    const clock = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    if (dated) return `${new Date(minutes * 60e3).toISOString().slice(0, 10)}/${clock}`;
    return minutes < DAY ? clock : `d${Math.floor(minutes / DAY) + 1}/${clock}`;
  }

  const isDated = when => /^\d{4}-/.test(when);

  // The first and the last minute that can be said, in days of a story or in dates.
  const reach = when => (isDated(when) ? [7305 * DAY, 40000 * DAY] : [0, 7000 * DAY - 1]);

  function row(forms, { at: when, words }) {
    const time = make('input', 'time');
    Object.assign(time, { value: shown(when), autocomplete: 'off', spellcheck: false });
    time.setAttribute('aria-label', 'Time');
    const phrase = phrases.pick(grouped(forms), words, 'What happens');
    const came = make('span', 'came');
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    const element = make('li', '', time, phrase, came, remove);
    element.says = () => ({ at: written(time.value), words: phrase.says() });
    element.minute = () => minute(written(time.value));
    element.reach = () => reach(element.says().at);
    element.move = to => { time.value = shown(at(to, isDated(element.says().at))); };
    const name = () => remove.setAttribute('aria-label', `Remove: ${phrase.says()}`);
    name();
    element.addEventListener('change', name);
    return element;
  }

  // In the order of their times, where all have one.
  function inOrder(rows) {
    const times = new Map(rows.map(it => [it, it.minute()]));
    return [...times.values()].includes(undefined) ? rows : rows.toSorted((a, b) => times.get(a) - times.get(b));
  }

  // The others move around the one in which somebody types, which so keeps focus and selection.
  function sort(list) {
    const rows = [...list.children];
    const sorted = inOrder(rows);
    if (sorted.every((it, index) => it === rows[index])) return;
    const here = Math.max(0, sorted.findIndex(it => it.contains(document.activeElement)));
    sorted[here].before(...sorted.slice(0, here));
    sorted[here].after(...sorted.slice(here + 1));
  }

  // What is no time, in words.
  const wrong = says => (TIME.test(says) ? '' : `\u201c${says}\u201d is no time: write 04:45, day 15, 09:00 or 2021-01-30 00:00.`);

  // An hour after the last.
  function next(list) {
    const last = list.lastElementChild;
    return at((last?.minute() ?? -60) + 60, Boolean(last) && isDated(last.says().at));
  }

  return { row, reach, written, grouped, inOrder, sort, wrong, next };
})();
