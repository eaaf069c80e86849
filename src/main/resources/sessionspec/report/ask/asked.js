// What is asked once all has happened.
const asked = (() => {
  const GETS_IN = 'whether the user still gets in';
  const ASKS_FOR = /asks for (access|ID|SAML) token/;
  const SHOWS = /^shows the (?:access|ID|SAML) token$/;
  let element;

  function of(words) {
    element = phrases.pick(happenings.grouped(model.offers().happenings.filter(it => it.asks)), words, 'What is asked then', GETS_IN);
    return element;
  }

  // Who has a token asked for, which happens now if it is named, asks about that token, unless it was said what is asked.
  function follow(rows, row) {
    const now = element.says();
    const [, kind] = row?.says().words.match(ASKS_FOR) || [];
    const isLeft = rows.some(it => ASKS_FOR.test(it.says().words));
    if ((now && !SHOWS.test(now)) || (!kind && (!now || isLeft))) return;
    element.replaceWith(of(kind ? `shows the ${kind} token` : ''));
  }

  // What it is where nobody says it.
  function tell(asks) {
    if (!element.says()) find('option', element).textContent = asks === 'works' ? GETS_IN : asks;
  }

  return { of, follow, tell, says: () => element.says(), at: () => element };
})();
