// What else can be cited than a rule: statements, the documents' own sentences, discrepancies, interpretations and terms. A
// statement that comes near shows the sentence that it restates.
(() => {
  const words = element => element?.textContent.trim().replace(/\s+/g, ' ') || '';
  const all = (selector, from) => [...from.querySelectorAll(selector)];

  // Title, publisher and edition of the document that something stands in, and where it is published.
  function source(element, section, exactly) {
    const cited = element.closest('.document');
    const page = exactly || cited.querySelector('.byline a.external');
    const place = section ? `, section ${section}` : '';
    return `${words(cited.querySelector('h3'))} (${words(cited.querySelector('.byline bdi'))})${place}${page ? `, ${page.href}` : ''}`;
  }

  function headingOf(passage) {
    for (let it = passage; it; it = it.previousElementSibling) if (it.querySelector('h4')) return words(it);
    return '';
  }

  const passagesOf = statement => all('a[href*=".text"]', statement).map(it => document.getElementById(it.hash.slice(1))).filter(Boolean);

  // Each sentence with the link that led to its place in the document.
  function quote(statement) {
    const said = statement.querySelector('div > p');
    const links = all('a[href*=".text"]', said.nextElementSibling);
    said.after(...links.map(link => {
      const sentence = document.createElement('blockquote');
      const between = link.previousSibling;
      between.data = between.data.replace(/ \u00b7 $/, '');
      for (const piece of (link.dataset.pieces || link.hash.slice(1)).split(' ')) {
        const passage = document.getElementById(piece);
        sentence.append(...(passage ? passage.firstElementChild.cloneNode(true).childNodes : [piece]), ' ');
      }
      sentence.append(link);
      return sentence;
    }));
  }

  // Without the link at its end.
  const sentenceOf = quotation => cite.quoted(quotation, [...quotation.childNodes].slice(0, -1).map(it => it.textContent).join(''));

  function ofStatement(statement) {
    const [passage] = passagesOf(statement);
    const section = passage ? headingOf(passage) : words(statement.closest('section').querySelector('h4 bdi'));
    const rules = all('a[href^="#"]', statement).map(words).filter(id => /^[A-Z]{3}-\d+$/.test(id) && id !== statement.id);
    return [
      ...all('blockquote', statement).map(sentenceOf), source(statement, section),
      `${statement.id}, ${cite.OURS}: ${words(statement.querySelector('div > p'))}`,
      ...(rules.length ? [`Restated by ${rules.join(', ')}`] : []), cite.edition(statement.id),
    ];
  }

  function ofPassage(passage) {
    return [cite.quoted(passage.firstElementChild), source(passage, headingOf(passage)), words(passage.lastElementChild), cite.edition(passage.id)];
  }

  function ofSide(side) {
    const id = side.querySelector(':scope > a');
    const sections = all('small > a[href^="#"]', side);
    const within = document.getElementById(words(id).replace(/-\d+$/, ''));
    return [
      ...all('blockquote', side).map(it => cite.quoted(it)), source(within, sections.map(words).join(', '), side.querySelector('blockquote + small > a.external')),
      `${words(id)}, as we read it there: ${words(side.querySelector('p'))}`,
    ];
  }

  // With both sides of a discrepancy, and with what it was decided by.
  function ofJudgement(judgement) {
    const head = name => all('dt', judgement).find(it => words(it) === name);
    const told = ['We read', 'Because'].map(name => `${name}: ${words(head(name)?.nextElementSibling)}`);
    return [
      `${judgement.id}: ${words(judgement.querySelector('h3'))} (${judgement.dataset.item})`,
      ...all('.sides > li', judgement).flatMap(ofSide), ...all('.unsettled', judgement).map(words), ...told, cite.edition(judgement.id),
    ];
  }

  const ofTerm = term => [`${words(term.querySelector('dt'))}: ${[...term.querySelector('dd').childNodes].filter(it => !it.matches?.('button')).map(it => it.textContent).join(' ').trim()}`, cite.edition(term.id)];

  function offer(selector, place, lines) {
    later.near(selector, element => {
      if (element.matches('.statement')) quote(element);
      all('.sides > li', element).forEach(cite.lead);
      const name = element.id.replace(/\.text.*/, '') || 'this';
      place(element).append(' ', cite.button('copy citation', `Copy citation of ${name}`, () => lines(element).join('\n')));
    });
  }

  offer('.statement', it => it.querySelector('div').lastElementChild, ofStatement);
  offer('.passages > li[id]', it => it.lastElementChild, ofPassage);
  offer('.judgement', it => it.querySelector('.tags'), ofJudgement);
  offer('.terms > div', it => it.querySelector('dd'), ofTerm);
})();
