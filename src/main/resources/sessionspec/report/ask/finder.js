// What can happen and what can be said, found by a few letters of what it is called here, in the glossary, or otherwise.
const finder = (() => {
  const MOST = 6;
  const FEW = 3;
  // What of the glossary is about it, where no name there stands in its words.
  const TERMS = {
    'device disabled': ['lost or stolen device'],
    'device unregistered': ['lost or stolen device'],
    'device noncompliant': ['compliant'],
    'MFA sessions revoked': ['MFA session'],
    'user registers again': ['registered again'],
    'closes the browser': ['closing the browser'],
    'logs in': ['interactive sign-in', 'start of a device'],
    'signs in': ['interactive sign-in'],
    'locks the device': ['locked device'],
    'unlocks the device': ['locked device'],
    'administrator runs {command}': ['StsRefreshTokensValidFrom', 'PowerShell session', 'MSOnline module'],
    User: ['federated', 'managed', 'not synced', 'LastPasswordChangeTimestamp'],
  };
  // What people say for what is called otherwise here.
  const SAID = { servicenow: 'keeps', daily: 'period', hourly: 'period', day: 'period', days: 'period', hour: 'period', hours: 'period' };
  const COMMAND = /^\s*([a-z]+-[a-z]+)/i;
  let terms;

  const partsOf = text => text.toLowerCase().match(/[\p{L}\d]+/gu) || [];
  const wordsIn = typed => partsOf(typed.replace(/license/gi, 'licence'));
  const fits = (text, word) => partsOf(text).some(it => it.startsWith(word) || (word in SAID && it.startsWith(SAID[word])));
  const allFit = (text, words) => words.every(word => fits(text, word));
  const spaced = text => ` ${partsOf(text).join(' ')} `;

  // [{ it, name, names: all that it is called, known: that, and what it is nearest to }]
  function glossary() {
    terms ??= all('#glossary [data-item="term"]').map(it => {
      const name = find('bdi', it).textContent;
      const also = find('.also bdi', it)?.textContent || '';
      return { it, name, names: [name, ...also.split(', ')].map(spaced).filter(of => of.trim()),
        known: [name, also, it.dataset.said, it.dataset.near].join(' '),
        isBeyond: words => 'outside' in it.dataset && [name, ...also.split(', '), ...(it.dataset.near || '').split('|')].some(of => spaced(of) === words) };
    });
    return terms;
  }

  // By whatever the glossary calls what stands in the words.
  const about = new Map();
  function called(key, words) {
    if (!about.has(key)) {
      const here = spaced(words);
      const some = glossary().filter(({ it, name, names }) => TERMS[key]?.includes(name)
        || (!TERMS[key] && !('outside' in it.dataset) && names.some(of => here.includes(of))));
      about.set(key, [words, ...some.map(it => it.known)].join(' '));
    }
    return about.get(key);
  }

  // Those that have a word that begins so, for each word that is typed; what is called so here comes first. Where none has, what
  // can stand in them is looked at. [[name, words]]
  function found(forms, words) {
    const some = forms.filter(form => allFit(called(form.words, phrases.plain(form)), words));
    const worth = form => words.filter(word => fits(form.words, word)).length;
    if (some.length) return some.toSorted((a, b) => worth(b) - worth(a)).map(it => [phrases.plain(it), phrases.usual(it)]);
    return forms.flatMap(form => phrases.slotsIn(form).flatMap(name => phrases.valuesOf(form, name)
      .filter(value => words.some(word => fits(value, word)) && allFit(`${form.words} ${value}`, words))
      .map(value => phrases.usual(form, { [name]: value })))).toSorted((a, b) => a.length - b.length).map(it => [it, it]);
  }

  // The whole report is looked through for it.
  function lookUp(typed) {
    const search = find('#search');
    search.value = typed;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    search.focus();
  }

  // Takes the words of what is picked; settings: what can be said of the situation, and how one comes to say it:
  // [[name, does, words]]; write: takes a command to be written or pasted
  function of(forms, add, settings, write) {
    const field = make('input');
    const list = make('ul', 'found');
    const says = make('p', 'hint');
    says.role = 'status';
    Object.assign(field, { type: 'search', placeholder: 'reset, sign out, KMSI \u2026', autocomplete: 'off' });
    const label = make('label', 'find', 'or find what happens, or is set ', field);
    let first;
    const pick = does => {
      field.value = '';
      show();
      does();
    };

    // Of each kind some are listed: [[name, does]]
    function offered(words) {
      const [, command] = field.value.match(COMMAND) || [];
      const set = settings.filter(([name, , said]) => allFit(called(name, `${name} ${said}`), words)).map(([name, does]) => [`of the situation: ${name}`, does]);
      const others = [...starts.links().filter(it => allFit(it.textContent, words)).map(it => [`begin with: ${it.textContent}`, () => it.click()]),
        ...(command ? [[`write or paste the command ${command}`, () => write(command)]] : [])];
      const happens = found(forms, words).map(([name, it]) => [name, () => add(it)]);
      const first = [...set.splice(0, FEW), ...happens.splice(0, FEW)];
      return [...first, ...others, ...set, ...happens];
    }

    const told = (some, words) => some.map(({ it, name }) => make('li', '', words, linkTo(it.id, name)));

    function show() {
      const words = wordsIn(field.value);
      const offers = words.length ? offered(words) : [];
      const known = words.length ? glossary().filter(it => allFit(it.known, words)) : [];
      // Just that is what no document speaks of; or it is met among much else.
      const just = known.filter(it => it.isBeyond(spaced(field.value)));
      const beyond = just.length ? just : known.filter(({ it }) => 'outside' in it.dataset);
      const explained = just.length ? [] : known.filter(it => !beyond.includes(it) && (!offers.length || allFit(it.names.join(' '), words))).slice(0, FEW);
      first = just.length ? undefined : offers[0]?.[1];
      const typed = field.value.trim();
      const nothing = words.length && !offers.length && !known.length;
      list.replaceChildren(...(just.length ? told(just, 'not asked here: ') : []), ...offers.slice(0, MOST).map(([name, does]) => make('li', '', form.button(name, () => pick(does)))),
        ...told(explained, 'what it is: '), ...(just.length ? [] : told(beyond, 'not asked here: ')),
        ...(nothing ? [make('li', '', form.button(`look through the report for \u201c${typed}\u201d`, () => pick(() => lookUp(typed))))] : []));
      const more = offers.length > MOST ? `, of which ${MOST} are listed: go on typing` : '';
      says.textContent = !words.length ? '' : just.length ? `Not asked here: no document speaks of ${just[0].name}${offers.length ? '; what is nearest is listed' : ''}.` : offers.length ? `${offers.length} found${more}; Enter takes the first`
        : beyond.length ? 'Nothing that can be asked here is called so; no document explains what is.' : 'Nothing that can be asked here is called so.';
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
