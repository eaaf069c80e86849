// Times as people write them, taken as the model writes them where only one thing can be meant.
const times = (() => {
  const DAY = 1440;
  const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const CLOCK = /^(?:(.*?)[ ,/T]*(?:(?<!\w)at )?)??(?<!\d)(\d{1,2})(?:[:.](\d\d)(?::00)?)? ?([ap])?\.?(?:m\.?)?$/i;
  const TIME = /^(?:d[1-9]\d{0,5}\/|\d{4}-\d\d-\d\d\/)?\d\d:\d\d$/;

  // A day that there is, from as early as the documents speak of on.
  function is(at) {
    if (!TIME.test(at)) return false;
    const [clock, day = ''] = at.split('/').reverse();
    const [hour, minutes] = clock.split(':');
    const isDay = day[0] !== 'd' ? !day || (day >= '1990' && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day)) : day.slice(1) <= 7000;
    return isDay && hour < 24 && minutes < 60;
  }

  const isDated = at => /^\d{4}-/.test(at);
  const two = number => String(number).padStart(2, '0');
  const named = (names, word) => (word.length < 3 ? -1 : names.findIndex(it => it.toLowerCase().startsWith(word.toLowerCase())));
  const weekdayIn = text => named(WEEKDAYS, text.trim().match(/^[a-z]+/i)?.[0] || '');

  const shown = at => at.replace(/^d(\d+)\//i, 'day $1, ').replace(/^([\d-]+)\//, '$1 ');

  // In minutes, to sort by; what is no time has none.
  function minute(at) {
    const [, day, date, hour, minutes] = at.match(/^(?:d(\d+)\/|([\d-]+)\/)?(\d\d):(\d\d)$/) || [];
    return hour && (date ? Date.parse(date) / 60e3 : ((day || 1) - 1) * DAY) + hour * 60 + +minutes;
  }

  // The other way round; dated: whether it is told in dates.
  function at(minutes, dated) {
    const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
    if (dated) return `${new Date(minutes * 60e3).toISOString().slice(0, 10)}/${clock}`;
    return minutes < DAY ? clock : `d${Math.floor(minutes / DAY) + 1}/${clock}`;
  }

  // A time of a story whose day 1 is that date.
  const on = (first, written) => at(minute(`${first}/00:00`) + minute(written), true);

  // What stands before the time of day, and that in minutes; a day without an hour is its beginning.
  function parted(text) {
    const [, day = '', hour, minutes, half] = text.match(CLOCK) || [];
    if (!hour || (!minutes && !half)) return [text, 0];
    const isWrong = half ? hour < 1 || hour > 12 : hour > 23;
    return isWrong || minutes > 59 ? [undefined] : [day, (half ? hour % 12 + (/p/i.test(half) ? 12 : 0) : +hour) * 60 + +(minutes || 0)];
  }

  // The first such day that does not end up before what stands before.
  function weekday(day, clock, { before, first }) {
    const last = before && minute(before);
    if (!before) return clock;
    if (last === undefined || (!isDated(before) && first === undefined)) return undefined;
    const then = Math.floor(last / DAY);
    const of = isDated(before) ? new Date(then * DAY * 60e3).getUTCDay() : (+first + then) % 7;
    const on = then * DAY + (day - of + 7) % 7 * DAY + clock;
    return on < last ? on + 7 * DAY : on;
  }

  // 15 Aug 2026 or Aug 15; a year that is not said is that of the next such day.
  function date(text, clock, before) {
    const [, early, word, late, year] = text.match(/^(\d{1,2})?\.? ?([a-z]{3,}) ?(\d{1,2})?,? ?(\d{4})?$/i) || [];
    const month = named(MONTHS, word || '');
    if (month < 0 || !early === !late) return undefined;
    const on = of => {
      const made = new Date(Date.UTC(of, month, early || late));
      return made.getUTCMonth() === month ? made / 60e3 + clock : undefined;
    };
    if (year) return on(year);
    const from = before && isDated(before) ? before.slice(0, 4) : new Date().getFullYear();
    return before && isDated(before) && on(from) < minute(before) ? on(+from + 1) : on(from);
  }

  const isWeekday = day => /^[a-z]+\.?$/i.test(day) && weekdayIn(day) >= 0;

  // As the model writes it; what is no time stays as it is. of: returns what stands before, if anything does, and the weekday of
  // day 1, if that is known; where it is missing no weekday can be told.
  function written(typed, of) {
    const text = typed.trim().replace(/\s+/g, ' ');
    const [on, isSo] = dated(text, of);
    if (on) return isSo ? on : text;
    const [day, clock] = parted(text);
    if (day === undefined) return text;
    const [, number] = day.match(/^(?:d(?:ay)? ?)?(\d{1,6})$/i) || [];
    if (day === '' && text) return at(clock);
    if (+number > 0 && (day !== text || /^d/i.test(day))) return at((number - 1) * DAY + clock);
    if (/^\d{4}-\d\d-\d\d$/.test(day)) return `${day}/${at(clock)}`;
    const told = of?.();
    const minutes = isWeekday(day) ? told && weekday(weekdayIn(day), clock, told) : date(day, clock, told?.before);
    return minutes === undefined ? text : at(minutes, !isWeekday(day) || isDated(told.before || ''));
  }

  // The weekday of a minute, by that of day 1 where it is told in days of a story.
  const weekdayOf = (minutes, first) => WEEKDAYS[minutes < 7000 * DAY ? (+first + Math.floor(minutes / DAY)) % 7 : new Date(minutes * 60e3).getUTCDay()];

  // A date with its weekday, and what is left without that.
  function dated(typed, of) {
    const [, word, rest] = typed.match(/^([a-z]{3,})\.?,? (.*\d.*)$/i) || [];
    const at = word && weekdayIn(word) >= 0 ? written(rest, of) : '';
    return isDated(at) ? [at, WEEKDAYS[weekdayIn(word)] === weekdayOf(minute(at))] : [];
  }

  // What is no time, in words.
  function wrong(says) {
    if (is(says)) return '';
    const quoted = `\u201c${shown(says)}\u201d`;
    const [at] = dated(says);
    if (at) return `${quoted} is a ${weekdayOf(minute(at))}: write the day that is meant.`;
    return isWeekday(parted(says)[0] || '')
      ? `${quoted} needs the weekday of the first thing that happens: write it there, such as Fri 17:00, or here day 4, 08:00.`
      : `${quoted} is no time: write 04:45 or 8am, day 15, 09:00, Mon 08:00, 15 Aug 2026 09:00 or 2021-01-30 00:00.`;
  }

  return { DAY, WEEKDAYS, is, isDated, shown, minute, at, on, written, weekdayIn, weekdayOf, wrong };
})();
