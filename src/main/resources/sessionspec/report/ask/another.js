// What more can be said of a situation than the fields have, as an administrator looks for it.
const another = (() => {
  const KINDS = [
    ['Sign-in frequency of some apps', {
      'policy every {period} for {target}': 'Every \u2026, for \u2026',
      'policy every {period} mfa for {target}': 'Every \u2026 with MFA, for \u2026',
      'policy every time for {target}': 'Every time, for \u2026',
      'policy every time mfa for {target}': 'Every time with MFA, for \u2026',
    }],
    ['Browser and app', {
      'browser {always} {extent}': 'Persistent browser session \u2026, for \u2026 apps',
      'app-session none': 'The app keeps no session of its own',
    }],
    ['MFA and reauthentication', {
      'security-defaults {on}': 'Security defaults are \u2026',
      'pim-reauthentication {on}': 'Reauthentication on PIM activation is \u2026',
      'other-reauthentication {on}': 'Other reauthentication settings are \u2026',
    }],
    ['Tenant and licence', {
      'tenant new': 'The tenant is new',
      'licence {licence}': 'The licence is \u2026',
    }],
    ['Synchronisation of password changes', {
      'sync {part} {on}': 'Of the synchronisation, \u2026 is \u2026',
    }],
    ['Tokens', {
      'token-lifetime {timespan} for the {object} {app}': 'AccessTokenLifetime \u2026, for the \u2026 \u2026',
      'token-lifetime {timespan} for no app yet': 'AccessTokenLifetime \u2026, not assigned yet',
      'token-policy {tokens} for the organisation': 'Another policy for \u2026 tokens, for the organisation',
      'token-policy {tokens} for the {object} {app}': 'Another policy for \u2026 tokens, for the \u2026 \u2026',
      'drawn {period}': 'The default lifetime that an access token got is \u2026',
      'subject-confirmation {period}': 'Subject confirmation of SAML tokens lasts \u2026',
    }],
    ['AD FS', {
      'EnablePersistentSso {true}': 'EnablePersistentSso is \u2026',
      'SsoLifetime {count}': 'SsoLifetime is \u2026 minutes',
      'KmsiLifetimeMins {count}': 'KmsiLifetimeMins is \u2026',
      'PersistentSsoLifetimeMins {count}': 'PersistentSsoLifetimeMins is \u2026',
      'DeviceUsageWindowInDays {count}': 'DeviceUsageWindowInDays is \u2026',
      'PersistentSsoCutoffTime {time}': 'PersistentSsoCutoffTime is \u2026',
      'adfs-mfa none': 'AD FS asks for no MFA',
      'adfs-mfa outside': 'AD FS asks for MFA outside the corporate network',
      'adfs-mfa anywhere': 'AD FS asks for MFA anywhere',
      'claims none': 'AD FS passes on no claims of persistence',
      'claims psso': 'AD FS passes on psso',
      'claims InsideCorporateNetwork': 'AD FS passes on InsideCorporateNetwork',
      'claims both': 'AD FS passes on psso and InsideCorporateNetwork',
      'adfs-persistence {on}': 'Persistence in AD FS is \u2026',
    }],
  ];
  const NAMES = new Map(KINDS.flatMap(([, of]) => Object.entries(of)));
  const named = form => NAMES.get(form.words);

  // What a field has is only there where it was said once more.
  function grouped(forms, words) {
    const said = phrases.read(forms, words)?.form;
    const kinds = KINDS.map(([name, of]) => [name, forms.filter(it => it.words in of)]);
    return said && !named(said) ? [['Said as well', [said]], ...kinds] : kinds;
  }

  function row(words) {
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    const phrase = phrases.pick(grouped(model.offers().situation, words), words, 'What is said', '', named);
    const made = make('li', '', phrase, remove);
    made.says = phrase.says;
    remove.setAttribute('aria-label', 'Remove what is said');
    return made;
  }

  // What can be said so: [[name, words]]
  const names = () => model.offers().situation.filter(named).map(it => [named(it), phrases.usual(it)]);

  return { row, names };
})();
