// Words that the model knows, picked from a list, with what stands in their slots beside them.
const phrases = (() => {
  const PERIOD = '\\d[\\w.:]*(?: [a-z]+)?';
  const OPEN = { period: [PERIOD, '1h'], timespan: [PERIOD, '2h'], count: ['\\d+', '480'],
    time: ['\\S+', '00:00'], command: ['"[^"]*"', '"Connect-MsolService"'] };
  const NAMES = { always: 'which', extent: 'of which apps', on: 'on or off', yes: 'the answer', true: 'true or false' };
  // How the model takes what somebody types there: a command stands in quotation marks, of which it has none inside.
  const SAID = { command: it => `"${it.replaceAll('"', "'")}"`, time: it => times.written(it) };
  // What cannot be meant, in words; nothing where it can.
  const WRONG = { period: periods.wrong, timespan: periods.wrong, time: it => times.wrong(times.written(it)),
    count: it => (/^[1-9]\d{0,7}$/.test(it) ? '' : /^[1-9]\d+$/.test(it) ? `\u201c${it}\u201d is too great: write at most 99999999.` : `\u201c${it}\u201d is no whole number: write one such as 480.`) };
  const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const patterns = new Map();

  const slotsIn = form => [...form.words.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name);
  const valuesOf = (form, name) => model.offers().values[form.slots[name]];

  function pattern(form) {
    if (!patterns.has(form)) {
      const parts = form.words.split(/\{([\w-]+)\}/).map((part, at) => {
        if (at % 2 === 0) return escaped(part);
        const values = valuesOf(form, part).toSorted((a, b) => b.length - a.length).map(escaped);
        return `(${values.length ? values.join('|') : OPEN[part][0]})`;
      });
      patterns.set(form, new RegExp(`^${parts.join('')}$`, 'i'));
    }
    return patterns.get(form);
  }

  // How much of the words stands where anything can stand.
  const free = ({ form, values }) => slotsIn(form).map((name, at) => (valuesOf(form, name).length ? '' : values[at])).join('').length;

  // The form that words are of, and what stands in its slots. Of several it is the first in which least can be anything: what
  // follows a period could be its unit.
  function read(forms, words) {
    return forms.flatMap(form => {
      const found = words.match(pattern(form));
      return found ? [{ form, values: found.slice(1) }] : [];
    }).reduce((best, it) => (best && free(best) <= free(it) ? best : it), undefined);
  }

  function written(form, values) {
    let at = 0;
    return form.words.replace(/\{[\w-]+\}/g, () => values[at++]);
  }

  // With what is mostly meant in its slots.
  const usual = (form, given = {}) => written(form, slotsIn(form).map(name => given[name] || valuesOf(form, name)[0] || OPEN[name][1]));

  // As a list has it.
  const plain = form => form.words.replace(/\{[\w-]+\}/g, '\u2026');

  function slot(form, name, value) {
    const values = valuesOf(form, name);
    const control = make(values.length ? 'select' : 'input', 'slot');
    control.setAttribute('aria-label', NAMES[name] || name);
    values.forEach(it => control.append(new Option(it, it)));
    // A choice is written as the list has it.
    const quoted = name === 'command' ? value.slice(1, -1) : value;
    control.wrong = () => (WRONG[name] ? WRONG[name](control.value.trim()) : '');
    control.value = values.find(it => it.toLowerCase() === value.toLowerCase()) || quoted;
    return control;
  }

  // In the list, with what it stands for.
  function option(form, named) {
    const made = new Option(named(form) || plain(form));
    made.says = form;
    return made;
  }

  // groups: [[name, [FORM]]]; unsaid: what it is called that nothing is said, where that can be; named: what a form is called
  // there, where not as it is written.
  // Words that no form has stay as they are, for the model to say what is wrong with them.
  function pick(groups, words, label, unsaid, named = () => '') {
    const forms = groups.flatMap(([, some]) => some);
    const element = make('span', 'phrase');
    const list = make('select');
    const slots = make('span', 'slots');
    list.setAttribute('aria-label', label);
    groups.forEach(([name, some]) => {
      const group = make('optgroup');
      group.label = name;
      group.append(...some.map(it => option(it, named)));
      list.append(group);
    });
    if (unsaid) list.prepend(new Option(unsaid, ''));
    // What was chosen stays where other words have it as well.
    const kept = {};
    function fill(form, values) {
      slots.replaceChildren(...slotsIn(form).map((name, at) => slot(form, name, values[at])));
      slots.says = form;
    }
    function keep() {
      all('.slot', slots).forEach((it, at) => { kept[slotsIn(slots.says)[at]] = it.value; });
    }
    function held(form, name) {
      const values = valuesOf(form, name);
      if (values.length) return values.includes(kept[name]) ? kept[name] : values[0];
      return kept[name] ? said(name, kept[name]) : OPEN[name][1];
    }
    const found = read(forms, words);
    const chosen = () => list.selectedOptions[0].says;
    if (found) {
      [...list.options].find(it => it.says === found.form).selected = true;
      fill(found.form, found.values);
    } else if (!words && unsaid) {
      list.value = '';
    } else {
      list.append(new Option(words.slice(0, 200), words, true, true));
    }
    // Both are told of a choice, and whoever listens further out to the first must find the slots.
    for (const told of ['input', 'change']) {
      list.addEventListener(told, () => {
        const form = chosen();
        keep();
        if (form) fill(form, slotsIn(form).map(name => held(form, name)));
        else slots.replaceChildren();
      });
    }
    element.append(list, slots);
    const said = (name, value) => (SAID[name] || (it => it.trim()))(value);
    element.says = () => {
      const form = chosen();
      if (!form) return list.value;
      const names = slotsIn(form);
      return written(form, all('.slot', slots).map((it, at) => said(names[at], it.value)));
    };
    return element;
  }

  return { read, usual, plain, slotsIn, valuesOf, pick };
})();
