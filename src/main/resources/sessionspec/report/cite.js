// Copies what a rule rests on so that it can be cited: the sentence, where it stands, what was made of it, and what came of that.
// Each sentence that is quoted also leads to its place on the public page.
const cite = (() => {
  const find = (selector, from = document) => from.querySelector(selector);
  const text = (selector, from) => find(selector, from)?.textContent.trim().replace(/\s+/g, ' ') || '';

  const WORDS = 3;
  const OURS = 'in our words';
  const publicPage = claim => find(':scope > small > a.external', claim.closest('dd, .sides > li'));

  // What a browser looks for on the page: the words, or of many the first and the last. A hyphen would mean a context. What the
  // copy has spoilt the page does not have, nor the sign between two lines, so of a sentence with such it is the longest part without.
  function fragment(quote) {
    const whole = [...quote.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).flatMap(it => it.data.split(' / ')).map(it => it.trim());
    const words = whole.reduce((longest, it) => (it.length > longest.length ? it : longest), '').split(/\s+/);
    const ends = words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
    return '#:~:text=' + ends.map(some => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')).join(',');
  }

  function lead(claim) {
    const page = publicPage(claim);
    for (const quote of page && !page.hash ? claim.querySelectorAll('blockquote') : []) {
      const link = page.cloneNode();
      link.hash = quote.textContent === find('i', quote)?.textContent ? '' : fragment(quote);
      link.textContent = 'on the public page';
      quote.nextElementSibling.append(' \u00b7 ', link);
    }
  }

  // What must not be left out of a citation: how the documents were read where they disagree or say nothing. What governs the
  // title is told in full, and so are discrepancies.
  function reading(rule) {
    const head = [...rule.querySelectorAll('.facts > dt')].find(it => it.textContent === 'Read with');
    const read = [];
    const ours = [...rule.querySelectorAll(':scope > .head > .ours > a')].map(it => `Our reading: ${told(it)}`);
    const description = text(':scope > .head > .description', rule);
    for (let it = head?.nextElementSibling; it?.tagName === 'DD'; it = it.nextElementSibling) {
      read.push(find('a[href^="#DIS-"]', it) ? told(find('a', it)) : it.textContent.trim().replace(/\s+/g, ' '));
    }
    return [...ours, ...(description ? [description] : []), ...(read.length ? [`Read with ${read.join('; ')}`] : [])];
  }

  // A judgement, what it is about, and what it reads.
  function told(link) {
    const judgement = later.find(link.hash.slice(1));
    const chosen = text('.chosen', judgement);
    return `${link.textContent} ${text('h3', judgement)}${chosen ? `: we read: ${chosen}` : ''}`;
  }

  // Which report it is, of when, of which commit, and what of it. It has no public address, so an id is all that leads there.
  const edition = id => [text('h1'), `edition of ${text('#verdict .when').split(' \u00b7 ').slice(0, 2).join(', ')}`, ...(id ? [id] : [])].join(', ');

  function conclusion(rule) {
    return [
      `${rule.id}: ${text('h3', rule)}: ${rule.dataset.status || 'verified'} by its examples`,
      ...reading(rule),
      edition(rule.id),
    ];
  }

  // A sentence in quotation marks, and where the copy has spoilt some of it that it has.
  const quoted = (sentence, words = sentence.textContent) => `\u201c${words.trim().replace(/\s+/g, ' ')}\u201d${find('i', sentence) ? ' (so in the saved copy)' : ''}`;

  // The documents' own sentences where they were supplied, where they stand, and what was made of them.
  function claimed(claim) {
    const id = text(':scope > a', claim);
    const source = document.getElementById(id.replace(/-\d+$/, ''));
    const places = [...new Set([...claim.querySelectorAll('small:not(.weighed) a[href^="#"]')].map(it => it.textContent))];
    const page = find('small > a.external', claim) || publicPage(claim);
    const weighed = [...claim.querySelectorAll('.weighed')].map(it => [...it.childNodes].filter(part => part.nodeName !== 'BUTTON')
      .map(part => part.textContent).join('').trim().replace(/\s+/g, ' '));
    const quotes = [...claim.querySelectorAll('blockquote')].map(it => quoted(it));
    return [
      ...quotes,
      `${text('h3', source)} (${text('.byline bdi', source)}), section ${places.join(', ')}${page ? `, ${page.href}` : ''}`,
      ...weighed,
      `${id}, ${OURS}: ${find(':scope > a', claim).nextSibling.data.trim()}`,
    ];
  }

  function citation(claim) {
    return [...claimed(claim), ...conclusion(claim.closest('.rule'))].join('\n');
  }

  function citationOfRule(rule) {
    return [...conclusion(rule), `${text('.facts > dt', rule)}:`, ...[...rule.querySelectorAll('.stated > li')].flatMap(claimed)].join('\n');
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch (refused) {
      const field = document.createElement('textarea');
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  }

  // What a screen reader says: it hears of a place only that was there before.
  const aloud = document.createElement('p');
  aloud.role = 'status';
  aloud.className = 'unseen';
  document.body.append(aloud);

  function button(label, what, cited) {
    const button = document.createElement('button');
    let again;
    button.type = 'button';
    button.className = 'cite';
    button.textContent = label;
    button.setAttribute('aria-label', what);
    button.addEventListener('click', async () => {
      await copy(cited());
      clearTimeout(again);
      button.textContent = 'copied';
      aloud.textContent = `${what}: copied`;
      again = setTimeout(() => {
        button.textContent = label;
        aloud.textContent = '';
      }, 3000);
    });
    return button;
  }

  function offer(claim) {
    if (find('button', claim)) return;
    lead(claim);
    const what = `Copy citation of ${text(':scope > a', claim)}`;
    find('small:last-of-type', claim).append(' ', button('copy citation', what, () => citation(claim)));
  }

  function offerRule(tags) {
    const rule = tags.closest('.rule');
    if (!find('button', tags) && find('.stated > li', rule)) {
      tags.append(' ', button('copy rule with sources', `Copy ${rule.id} with all that state it`, () => citationOfRule(rule)));
    }
  }

  // With its rule, so that few places are watched.
  later.near('.rule', rule => {
    rule.querySelectorAll('.stated > li:has(> a)').forEach(offer);
    rule.querySelectorAll(':scope > .head > .tags').forEach(offerRule);
  });

  return { button, citation, lead, edition, quoted, OURS };
})();
