// How somebody comes in, and where they then ask, if nobody says otherwise.
const entrance = (() => {
  // Where nothing was said yet somebody comes in, and that is all.
  const NOTHING = { said: [], story: [{ at: '00:00', words: 'signs in' }], then: 'works', asked: '' };

  // Of whom something is said that Microsoft Entra ID goes by comes in there.
  function of(said) {
    if (said.some(it => /^device (joined|hybrid)$/.test(it))) return 'logs in';
    const isOfEntra = said.some(it => /^(user|policy|browser) /.test(it));
    return !isOfEntra && said.some(it => /^adfs 20/.test(it)) ? 'signs in to AD FS' : 'signs in';
  }

  // Who has a policy for one app or one case asks about that.
  function askedBy(items) {
    const named = items.map(it => it.match(/^policy every .*? for (.+)$/)?.[1]).filter(Boolean);
    const known = named.flatMap(it => [`works in ${it}`, `works in the case of ${it}`])
      .filter(it => phrases.read(model.offers().happenings.filter(form => form.asks), it));
    return named.length === 1 && known.length === 1 ? known[0] : '';
  }

  return { NOTHING, of, askedBy };
})();
