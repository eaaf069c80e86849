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
  const written = time => time.trim().replace(/^d(?:ay)? ?(\d+)[ ,/]+(?:at )?/i, 'd$1/').replace(/^(\d{4}-\d\d-\d\d)[ ,T/]+/, '$1/')
    .replace(/(^|\/)(\d:)/, '$10$2');

  // In minutes, to sort by; what is no time stays where it is.
  function minute(at) {
    const [, day, date, hour, minutes] = at.match(/^(?:d(\d+)\/|([\d-]+)\/)?(\d\d):(\d\d)$/) || [];
    return hour && (date ? Date.parse(date) / 60e3 : ((day || 1) - 1) * 1440) + hour * 60 + +minutes;
  }

  function row(forms, { at, words }) {
    const time = make('input', 'time');
    Object.assign(time, { value: shown(at), autocomplete: 'off', spellcheck: false });
    time.setAttribute('aria-label', 'Time');
    const phrase = phrases.pick(grouped(forms), words, 'What happens');
    const came = make('span', 'came');
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    const element = make('li', '', time, phrase, came, remove);
    element.says = () => ({ at: written(time.value), words: phrase.says() });
    const name = () => remove.setAttribute('aria-label', `Remove: ${phrase.says()}`);
    name();
    element.addEventListener('change', name);
    return element;
  }

  // Rows in the order of their times; whoever types stays where he is.
  function sort(list) {
    const rows = [...list.children];
    const at = new Map(rows.map(it => [it, minute(it.says().at)]));
    if (rows.some(it => at.get(it) === undefined)) return;
    const sorted = rows.toSorted((a, b) => at.get(a) - at.get(b));
    if (sorted.every((it, index) => it === rows[index])) return;
    const { activeElement } = document;
    list.append(...sorted);
    activeElement.focus();
  }

  // What is no time, in words.
  const wrong = at => (TIME.test(at) ? '' : `\u201c${at}\u201d is no time: write 04:45, day 15, 09:00 or 2021-01-30 00:00.`);

  // An hour after the last.
  function next(list) {
    const last = list.lastElementChild && minute(list.lastElementChild.says().at);
    const then = (last ?? -60) + 60;
    const clock = `${String(Math.floor(then / 60) % 24).padStart(2, '0')}:${String(then % 60).padStart(2, '0')}`;
    const dated = last !== undefined && /^\d{4}-/.test(list.lastElementChild?.says().at || '');
    if (dated) return `${new Date(then * 60e3).toISOString().slice(0, 10)}/${clock}`;
    return then < 1440 ? clock : `d${Math.floor(then / 1440) + 1}/${clock}`;
  }

  return { row, grouped, sort, wrong, next };
})();
