// What can happen, found by a few letters of what it is called here, in the glossary, or otherwise.
const finder = (() => {
  const MOST = 6;
  // What of the glossary is about it.
  const TERMS = {
    'password changed': 'password change',
    'account disabled': 'disabled account',
    'device disabled': 'lost or stolen device',
    'device unregistered': 'lost or stolen device',
    'device noncompliant': 'compliant',
    'sessions revoked': 'revoked',
    'MFA sessions revoked': 'MFA session',
    'user registers again': 'registered again',
    'closes the browser': 'closing the browser',
    'needs MFA in {place}': 'MFA',
    'signs in': 'interactive sign-in',
    'logs in': 'interactive sign-in',
  };
  const ALSO = { 'logs in': 'reboot restart boot', 'locks the device': 'sleep standby overnight goes home', 'unlocks the device': 'wakes resume next morning' };
  let names;

  function called(form) {
    names ??= new Map(all('#glossary [data-item="term"]').map(it => [find('bdi', it).textContent, `${find('dt', it).textContent} ${find('.also', it)?.textContent || ''} ${it.dataset.near}`]));
    return `${phrases.plain(form)} ${names.get(TERMS[form.words]) || ''} ${ALSO[form.words] || ''}`.toLowerCase();
  }

  const wordsIn = typed => typed.toLowerCase().replace(/license/g, 'licence').match(/[\p{L}\d]+/gu) || [];
  const fits = (text, word) => text.toLowerCase().split(/[^\p{L}\d]+/u).some(it => it.startsWith(word));
  const allFit = (text, words) => words.every(word => fits(text, word));

  // Those that have a word that begins so, for each word that is typed; what is called so here comes first. Where none has, what
  // can stand in them is looked at. [[name, words]]
  function found(forms, words) {
    const some = forms.filter(form => allFit(called(form), words));
    const worth = form => words.filter(word => fits(form.words, word)).length;
    if (some.length) return some.toSorted((a, b) => worth(b) - worth(a)).map(it => [phrases.plain(it), phrases.usual(it)]);
    return forms.flatMap(form => phrases.slotsIn(form).flatMap(name => phrases.valuesOf(form, name)
      .filter(value => words.some(word => fits(value, word)) && allFit(`${form.words} ${value}`, words))
      .map(value => phrases.usual(form, { [name]: value })))).toSorted((a, b) => a.length - b.length).map(it => [it, it]);
  }

  // What no document explains, by whatever it is called.
  const outside = words => all('#glossary [data-outside]').filter(it => allFit(`${find('bdi', it).textContent} ${it.dataset.near}`, words));

  // Takes the words of what is picked; settings: what can be said of the situation, and how one comes to say it: [[name, does]]
  function of(forms, add, settings) {
    const field = make('input');
    const list = make('ul', 'found');
    const says = make('p', 'hint');
    says.role = 'status';
    Object.assign(field, { type: 'search', placeholder: 'reset, sign out, wipe \u2026', autocomplete: 'off' });
    const label = make('label', 'find', 'or find what happens ', field);
    let first;
    const pick = does => {
      field.value = '';
      show();
      does();
    };
    function show() {
      const words = wordsIn(field.value);
      const some = words.length ? found(forms, words) : [];
      const set = words.length ? settings.filter(([name]) => allFit(name, words)) : [];
      const beyond = words.length ? outside(words) : [];
      const all = [...some.map(([name, it]) => [name, () => add(it)]), ...set.map(([name, does]) => [`of the situation: ${name}`, does])];
      first = all[0]?.[1];
      list.replaceChildren(...all.slice(0, MOST).map(([name, does]) => make('li', '', form.button(name, () => pick(does)))),
        ...beyond.map(it => make('li', '', 'not asked here: ', linkTo(it.id, find('bdi', it).textContent))));
      const more = all.length > MOST ? `, of which ${MOST} are listed: go on typing` : '';
      says.textContent = !words.length ? '' : all.length ? `${all.length} found${more}; Enter takes the first`
        : beyond.length ? 'Nothing that happens here is called so; no document explains what is.' : 'Nothing that happens here is called so.';
    }
    // It is not said of the situation what is typed here.
    for (const kind of ['input', 'change']) label.addEventListener(kind, event => event.stopPropagation());
    field.addEventListener('input', show);
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (first) pick(first);
    });
    return make('div', 'finder', label, list, says);
  }

  return { of };
})();
