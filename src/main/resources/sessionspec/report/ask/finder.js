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

  // Those that have a word that begins so, for each word that is typed; what is called so here comes first.
  function found(forms, typed) {
    const words = typed.toLowerCase().match(/[\p{L}\d]+/gu) || [];
    const fits = (text, word) => text.split(/[^\p{L}\d]+/u).some(it => it.startsWith(word));
    const some = words.length ? forms.filter(form => words.every(word => fits(called(form), word))) : [];
    const worth = form => words.filter(word => fits(form.words.toLowerCase(), word)).length;
    return some.toSorted((a, b) => worth(b) - worth(a));
  }

  // Takes the words of what is picked.
  function of(forms, add) {
    const field = make('input');
    const list = make('ul', 'found');
    const says = make('p', 'hint');
    says.role = 'status';
    Object.assign(field, { type: 'search', placeholder: 'reset, sign out, wipe \u2026', autocomplete: 'off' });
    const label = make('label', 'find', 'or find what happens ', field);
    let first;
    const pick = form => {
      field.value = '';
      show();
      add(phrases.usual(form));
    };
    function show() {
      const some = found(forms, field.value);
      [first] = some;
      list.replaceChildren(...some.slice(0, MOST).map(it => make('li', '', form.button(phrases.plain(it), () => pick(it)))));
      const more = some.length > MOST ? `, of which ${MOST} are listed: go on typing` : '';
      says.textContent = !field.value.trim() ? '' : some.length ? `${some.length} found${more}; Enter takes the first` : 'Nothing that happens here is called so.';
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
