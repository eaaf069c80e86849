// What is said of a situation, a choice for each thing, of which the first is that nothing is said.
const fields = (() => {
  const SIGN_INS = 'policy every {period}';
  const FIELDS = [
    { name: 'User', of: [['managed', 'user managed'], ['federated', 'user federated'], ['federated, synced', 'user federated synced'],
      ['federated, not synced', 'user federated unsynced']] },
    { name: 'Device', of: [['personal', 'device personal'], ['registered', 'device registered'], ['joined', 'device joined'],
      ['hybrid joined', 'device hybrid'], ['unregistered', 'device unregistered']] },
    { name: 'Sign-in frequency', of: [['none', 'policy none'], ['every', SIGN_INS], ['every time', 'policy every time']], period: '1h', mfa: true },
    { name: 'Browser session', of: [['no policy', 'browser none'], ['always persistent', 'browser always'], ['never persistent', 'browser never']] },
    { name: 'AD FS', of: [['none', 'adfs none'], ['2012 R2', 'adfs 2012r2'], ['2012 R2, hotfix', 'adfs 2012r2 hotfix'],
      ['2012 R2, no hotfix', 'adfs 2012r2 no-hotfix'], ['2016', 'adfs 2016']] },
  ];
  const MORE = [
    { name: 'Stay signed in? prompt', of: [['on', 'stay-prompt on'], ['off', 'stay-prompt off']] },
    { name: 'Keep me signed in', of: [['offered', 'EnableKmsi true'], ['not offered', 'EnableKmsi false']] },
    { name: 'Remember MFA', of: [['off', 'remember-mfa off'], ['on', 'remember-mfa on'], ['for', 'remember-mfa {period}']], period: '14d' },
    { name: 'Access token lifetime', of: [['no policy', 'token-lifetime none'], ['of', 'token-lifetime {period} for the organisation']], period: '2h' },
  ];
  const UNITS = [['minutes', 'm'], ['hours', 'h'], ['days', 'd']];
  let numbered = 0;

  const takes = words => words.includes('{period}');
  const pattern = (words, mfa) => new RegExp(`^${words.replace(/[.?]/g, '\\$&').replace('{period}', '(\\d+)([hmd])')}${mfa ? '( mfa)?' : ''}$`, 'i');

  // Takes what it can show out of what is said, and returns it.
  function taken(field, said) {
    for (const [choice, [, words]] of field.of.entries()) {
      const form = pattern(words, field.mfa && words !== 'policy none');
      const at = said.findIndex(it => form.test(it));
      if (at >= 0) return { choice, found: said.splice(at, 1)[0].match(form) };
    }
    return { choice: -1, found: [] };
  }

  function option(name, value, label, on) {
    const radio = make('input');
    Object.assign(radio, { type: 'radio', name, value, checked: on });
    return make('label', '', radio, make('span', '', label));
  }

  function periodOf(field, [, count, unit]) {
    const number = make('input');
    const units = make('select');
    Object.assign(number, { type: 'number', min: 1, step: 1, inputMode: 'numeric', value: count || field.period.slice(0, -1) });
    number.setAttribute('aria-label', `${field.name}: how many`);
    units.setAttribute('aria-label', `${field.name}: minutes, hours or days`);
    units.append(...UNITS.map(([label, value]) => new Option(label, value)));
    units.value = (unit || field.period.slice(-1)).toLowerCase();
    return make('span', 'period', number, units);
  }

  function mfaOf([with_]) {
    const box = make('input');
    Object.assign(box, { type: 'checkbox', checked: / mfa$/i.test(with_ || '') });
    return make('label', 'mfa', box, ' requires MFA');
  }

  // A field with what is said on it, of which it says the words again.
  function made(field, said) {
    const { choice, found } = taken(field, said);
    const name = `ask-${numbered += 1}`;
    const element = make('fieldset', '', make('legend', '', field.name));
    const choices = make('div', 'segments', option(name, -1, 'not said', choice < 0),
      ...field.of.map(([label], at) => option(name, at, label, choice === at)));
    const period = field.period && periodOf(field, found);
    const mfa = field.mfa && mfaOf(found);
    const beside = make('div', 'beside', ...[period, mfa].filter(Boolean));
    const chosen = () => field.of[find(':checked', choices).value];
    const show = () => {
      const [, words] = chosen() || [, ''];
      if (period) period.hidden = !takes(words);
      if (mfa) mfa.hidden = !words || words === 'policy none';
      beside.hidden = !(period && !period.hidden || mfa && !mfa.hidden);
    };
    element.append(choices, ...(field.period ? [beside] : []));
    element.addEventListener('change', show);
    element.says = () => {
      const [, words] = chosen() || [, ''];
      const [number, units] = period ? period.children : [];
      const says = words.replace('{period}', () => number.value + units.value);
      return says + (mfa && !mfa.hidden && find('input', mfa).checked ? ' mfa' : '');
    };
    show();
    return element;
  }

  const all_ = said => ({ main: FIELDS.map(it => made(it, said)), more: MORE.map(it => made(it, said)) });

  // One choice among a few, for what is no matter of the situation.
  const choice = (name, of, says) => made({ name, of }, says ? [says] : []);

  return { of: all_, choice };
})();
