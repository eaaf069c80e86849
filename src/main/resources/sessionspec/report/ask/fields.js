// What is said of a situation, a choice for each thing, of which the first is that nothing is said.
const fields = (() => {
  const NOT_SAID = 'not said';
  // What is said more closely of a choice: a list whose first says nothing, or a box where there is one thing to say.
  const SYNCED = ['Password changes', [['synced', ' synced'], ['not synced', ' unsynced']]];
  const HOTFIX = ['Hotfix', [['with the hotfix', ' hotfix'], ['without the hotfix', ' no-hotfix']]];
  const MFA = ['requires MFA', [['requires MFA', ' mfa']]];
  const APPS = ['For', [['all apps', ' all'], ['some apps', ' some']]];
  const FIELDS = [
    { name: 'User', of: [['managed', 'user managed'], ['federated', 'user federated', SYNCED]] },
    { name: 'Password hash sync', of: [['on', 'sync password hash synchronization on'], ['off', 'sync password hash synchronization off']] },
    { name: 'Device', of: [['personal', 'device personal'], ['registered', 'device registered'], ['joined', 'device joined'],
      ['hybrid', 'device hybrid'], ['unregistered', 'device unregistered']] },
    { name: 'Sign-in frequency', of: [['none', 'policy none'], ['a period', 'policy every {period}', MFA], ['every time', 'policy every time', MFA]],
      period: '1h' },
    { name: 'Persistent browser', of: [['no policy', 'browser none'], ['always', 'browser always', APPS], ['never', 'browser never', APPS]] },
    { name: 'AD FS', of: [['none', 'adfs none'], ['2012 R2', 'adfs 2012r2', HOTFIX], ['2016', 'adfs 2016']] },
  ];
  const MORE = [
    { name: 'Stay signed in? prompt', of: [['on', 'stay-prompt on'], ['off', 'stay-prompt off']] },
    { name: 'Keep me signed in', of: [['offered', 'EnableKmsi true'], ['not offered', 'EnableKmsi false']] },
    { name: 'Remember MFA', of: [['off', 'remember-mfa off'], ['on', 'remember-mfa on'], ['for', 'remember-mfa {period}']], period: '14d' },
    { name: 'Access token lifetime', of: [['no policy', 'token-lifetime none'], ['of', 'token-lifetime {period} for the organisation']], period: '2h' },
  ];
  // What the glossary calls what is chosen, where that is another name.
  const TERMS = { 'device personal': 'personal device', 'device hybrid': 'hybrid joined', 'browser always': 'persistent browser session control',
    'browser never': 'persistent browser session control', 'policy every time': 'every time', 'EnableKmsi true': 'Keep me signed in', 'user managed': '' };
  const UNITS = [['minute(s)', 'm'], ['hour(s)', 'h'], ['day(s)', 'd']];
  let numbered = 0;

  const escaped = words => words.replace(/[.?]/g, '\\$&');

  // What a choice takes: [whole, count, unit, closer]
  function pattern([, words, closer]) {
    const endings = closer ? closer[1].map(([, ending]) => ending).join('|') : '';
    return new RegExp(`^${escaped(words).replace('{period}', '(?<count>\\d+)(?<unit>[hmd])')}(?<closer>${endings})?$`, 'i');
  }

  // Takes what it can show out of what is said, and returns it.
  function taken(field, said) {
    for (const [choice, of] of field.of.entries()) {
      const at = said.findIndex(it => pattern(of).test(it));
      if (at >= 0) return { choice, found: said.splice(at, 1)[0].match(pattern(of)).groups };
    }
    return { choice: -1, found: {} };
  }

  // In a line, what a choice means.
  function help(words) {
    const name = TERMS[words] ?? words.split(' ')[1];
    const term = all('#glossary [data-item="term"]').find(it => find('bdi', it).textContent === name);
    return (term && find('dd', term).firstChild?.textContent) ?? '';
  }

  function option(name, value, label, on) {
    const radio = make('input');
    Object.assign(radio, { type: 'radio', name, value, checked: on });
    return make('label', '', radio, make('span', '', label));
  }

  function periodOf({ name, period }, { count, unit }) {
    const number = make('input');
    const units = make('select');
    Object.assign(number, { inputMode: 'numeric', autocomplete: 'off', value: count || period.slice(0, -1) });
    number.setAttribute('aria-label', `${name}: how many`);
    units.setAttribute('aria-label', `${name}: minutes, hours or days`);
    units.append(...UNITS.map(([label, value]) => new Option(label, value)));
    units.value = (unit || period.slice(-1)).toLowerCase();
    const element = make('span', 'period', number, units);
    // Who types the unit as well, or a period of several, need not choose it.
    const isCount = () => /^\d*$/.test(number.value.trim());
    number.addEventListener('input', () => { units.hidden = !isCount(); });
    number.addEventListener('change', () => {
      const [, typed, of] = number.value.trim().match(/^(\d+) ?([mhd])[a-z]*$/i) || [];
      if (typed) [number.value, units.value, units.hidden] = [typed, of.toLowerCase(), false];
    });
    number.addEventListener('keydown', event => {
      const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!step || !isCount()) return;
      event.preventDefault();
      number.value = Math.max(1, +number.value + step);
      number.dispatchEvent(new Event('input', { bubbles: true }));
    });
    number.wrong = () => periods.wrong(number.value.trim());
    element.says = () => number.value.trim() + (isCount() ? units.value : '');
    return element;
  }

  function closerOf([name, of], ending = '') {
    const is = of.findIndex(([, it]) => it === ending.toLowerCase());
    if (of.length === 1) {
      const box = make('input');
      Object.assign(box, { type: 'checkbox', checked: is === 0 });
      const element = make('label', 'closer', box, ` ${name}`);
      element.says = () => (box.checked ? of[0][1] : '');
      return element;
    }
    const list = make('select');
    list.append(new Option(NOT_SAID, ''), ...of.map(([label, it]) => new Option(label, it, false, it === of[is]?.[1])));
    const element = make('label', 'closer', `${name} `, list);
    element.says = () => list.value;
    return element;
  }

  // A field with what is said on it, of which it says the words again.
  function made(field, said) {
    const { choice, found } = taken(field, said);
    const name = `ask-${numbered += 1}`;
    const element = make('fieldset', '', make('legend', '', field.name));
    const choices = make('div', 'segments', option(name, -1, NOT_SAID, choice < 0),
      ...field.of.map(([label], at) => option(name, at, label, choice === at)));
    const period = field.period && periodOf(field, found);
    const closers = new Map();
    field.of.forEach(([, , closer]) => { if (closer && !closers.has(closer)) closers.set(closer, closerOf(closer, found.closer)); });
    const beside = make('div', 'beside', ...(period ? [period] : []), ...closers.values());
    const means = make('p', 'hint means');
    means.id = `${name}-means`;
    element.setAttribute('aria-describedby', means.id);
    // All that can be chosen, in the model's words.
    element.offers = field.of.flatMap(([, words, closer]) => [words, ...(closer ? closer[1].map(([, it]) => it) : [])]).join(' ');
    const chosen = () => field.of[find(':checked', choices).value] || ['', ''];
    const show = () => {
      const [, words, closer] = chosen();
      if (period) period.hidden = !words.includes('{period}');
      closers.forEach((it, of) => { it.hidden = of !== closer; });
      means.textContent = help(words);
      beside.hidden = [...beside.children].every(it => it.hidden);
    };
    element.append(choices, beside, means);
    element.addEventListener('change', show);
    element.says = () => {
      const [, words, closer] = chosen();
      return words.replace('{period}', () => period.says()) + (closers.get(closer)?.says() || '');
    };
    show();
    return element;
  }

  function all_(said) {
    const main = FIELDS.map(it => made(it, said));
    // That only matters to a federated user, and stays where somebody says it.
    const [user, hashes] = main;
    const show = () => { hashes.hidden = !user.says().startsWith('user federated') && !hashes.says(); };
    user.addEventListener('change', show);
    show();
    return { main, more: MORE.map(it => made(it, said)) };
  }

  // One choice among a few, for what is no matter of the situation.
  const choice = (name, of, says) => made({ name, of }, says ? [says] : []);

  return { of: all_, choice };
})();
