// Which of the sentences that a rule rests on says what was found: of all that its card has, the one that carries the number
// or the effect, and one that names what happened.
const sentences = (() => {
  const NUMBER = 10;
  const FIRST = 1.25;
  const NAME = /\b(?!The |Microsoft )[A-Z][a-z]+ [A-Z][a-z]+/;
  const CLOCK = /\b\d\d:\d\d\b/g;
  const UNITS = { h: 'hours?', min: 'minutes?', day: 'days?', days: 'days?' };

  const WRITTEN = /\b([a-z]+) (hour|minute|day)s?\b/g;
  const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

  const NOTHING = new RegExp('^(?:after|again|been|does|entra|from|have|into|microsoft|must|once|only|other|same|such|than|that|their|them|then|there|these|they'
    + '|this|those|unless|until|were|what|when|where|which|while|whom|whose|will|with)$');

  // Short words tell nothing but for abbreviations, nor do endings.
  const stems = text => new Set((text.match(/\p{L}{4,}|\p{Lu}{2,}/gu) || []).map(it => it.toLowerCase()).filter(it => !NOTHING.test(it)).map(it => it.slice(0, 5)));

  // What a claim says, in our words and in the document's own, and its words; of each claim once.
  const known = new WeakMap();
  function told(claim) {
    if (!known.has(claim)) {
      const text = [find(':scope > a', claim).nextSibling.data, ...all('blockquote', claim).map(it => it.textContent)].join(' ');
      known.set(claim, [stems(text), text]);
    }
    return known.get(claim);
  }

  // As the documents write a length, unless it is only the one that was asked about.
  function lengths(says, asked) {
    return [...says.replace(WRITTEN, (whole, count, unit) => (COUNTS.includes(count) ? `${COUNTS.indexOf(count)} ${unit.replace('hour', 'h').replace('minute', 'min')}` : whole)).matchAll(/(\d+) (h|min|days?)\b/g)].filter(([, count, unit]) => !asked.includes(`${count}${unit[0]}`))
      .map(([, count, unit]) => new RegExp(`\\b(?:(?:${count}|${COUNTS[count] || count})[ -]${UNITS[unit]}${unit[0] === 'd' ? `|${24 * count}[ -]hours` : ''})\\b`, 'i'));
  }

  // A sentence tells more plainly than a cell, a row or a command, than one that another sentence is at odds with, than a
  // worked example, and than what somebody else says of the product.
  const SENTENCE = /[.!?][)"\u201d]?$/;
  const plainness = claim => (all('blockquote', claim).some(it => !SENTENCE.test(it.textContent.trim())) ? 0.7 : 1)
    * (find('.weighed', claim) ? 0.8 : 1) * ('worked' in claim.dataset ? 0.6 : 1)
    * (/ not Microsoft/.test(claim.parentElement.previousElementSibling?.textContent) ? 0.8 : 1);

  // The more claims have a word, the less it tells. The first counts for more, and of those that tell as much that which the
  // rule has before others.
  function best(claims, words, numbers) {
    const texts = claims.map(told);
    const weight = new Map([...words].map(word => [word, 1 / texts.filter(([all]) => all.has(word)).length]));
    const worth = ([all, text], at) => plainness(claims[at])
      * [...words].reduce((sum, word) => sum + (all.has(word) ? weight.get(word) : 0), numbers.filter(it => it.test(text)).length * NUMBER);
    const worths = texts.map((it, at) => worth(it, at) * (at ? 1 : FIRST));
    const most = Math.max(...worths);
    return most > 0 ? claims[worths.findIndex(it => it > most - 1e-6)] : undefined;
  }

  // What a rule found at a turn, that the user is returned, and if it is so from the last happening on, what that was and what
  // is said of browser sessions.
  function grounds(turn, id, { events, lasting, question: { text } }) {
    const isAtOnce = turn.at.minute === lasting.from.minute;
    const happened = isAtOnce ? `${events.at(-1)?.item || ''} ${text.match(/^browser .*$/m)?.[0] || ''}` : '';
    const outcome = turn.answer.kind === 'RETURNED' ? turn.says : '';
    return { found: turn.because.filter(it => it.rule === id).map(it => it.says).join(' '), outcome, happened, text, ...timed(turn, events) };
  }

  // The times that are told of, and that of the turn.
  const timed = (turn, events) => ({ times: new Set([turn, ...events].map(it => it.at.says)), then: turn.at.says });

  // A worked example of the document that comes to just that, at the same times.
  function shown(claims, times, then) {
    return claims.find(it => {
      const clock = 'worked' in it.dataset ? told(it)[1].match(CLOCK) || [] : [];
      return clock.includes(then) && clock.every(at => times.has(at));
    });
  }

  // Claims of the rule's card; where nothing tells them apart the first that the document's own sentence stands at.
  function of(id, { found = '', outcome = '', happened = '', text = '', times, then } = {}) {
    const card = document.getElementById(id);
    if (!card) return [];
    const quoted = all('.stated > li:has(blockquote)', card);
    const claims = quoted.length ? quoted : all('.stated > li:has(> a)', card);
    const numbers = lengths(found, text);
    const first = best(claims, stems(`${found} ${find('h3', card)?.textContent ?? ''}`), numbers) || claims[0];
    if (!first) return [];
    const [said] = told(first);
    const more = [outcome, happened].map(it => best(claims, new Set([...stems(it)].filter(word => !said.has(word))), []));
    // Where a limit has a name, the sentence that has both.
    const [name] = found.match(NAME) || [];
    const limit = name && claims.find(it => told(it)[1].includes(name) && numbers.some(of => of.test(told(it)[1])));
    // Why it is so, where a sentence says that.
    return [...new Set([first, limit, ...more, claims.find(it => 'cause' in it.dataset), then && shown(claims, times, then)])].filter(Boolean);
  }

  return { grounds, timed, of };
})();
