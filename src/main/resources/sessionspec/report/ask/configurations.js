// A configuration as it is exported, pasted or dropped: what is understood of it becomes the situation, and the rest is told.
const configurations = (() => {
  const MOST = 2_000_000;
  const field = make('textarea');
  const says = make('div', 'understood');
  const element = make('details', 'configuration', make('summary', '', 'Paste a policy \u2026'),
    make('p', 'hint', 'A Conditional Access policy or a tokenLifetimePolicy as Microsoft Graph exports it, one or several, or what'
      + ' Get-AdfsProperties prints; a file can be dropped here. Nothing leaves this page. The answer is what the documents say of'
      + ' such a configuration, and no assessment of a tenant.'), field, says);
  field.rows = 5;
  field.spellcheck = false;
  field.setAttribute('aria-label', 'A configuration as it is exported');
  says.setAttribute('aria-live', 'polite');

  const where = ({ line, column }) => (line ? ` (line ${line}, column ${column})` : '');
  const list = (head, all) => (all.length ? [make('h4', '', head), make('ul', '', ...all.map(it => make('li', '', it)))] : []);

  const STAYS = 'The situation and its answer are as they were before.';
  const refuse = words => says.replaceChildren(make('p', 'wrong', words), make('p', 'hint', STAYS));

  function read(text) {
    says.replaceChildren(...(text.trim() ? [] : [make('p', 'hint', 'What was taken before stays in the situation.')]));
    if (!text.trim()) return;
    if (text.length > MOST) {
      refuse('The text is too long to be a configuration.');
      return;
    }
    const { error, items, notTaken } = model.configuration(text);
    if (error) {
      refuse(error.says + where(error));
      return;
    }
    says.append(...list('Understood, and taken into the situation', items), ...(items.length ? [] : [make('p', 'hint', `Nothing of it was taken. ${STAYS}`)]),
      ...list('Not taken, and may matter', notTaken.map(it => it.says + where(it))));
    if (items.length) element.dispatchEvent(new CustomEvent('understood', { detail: items }));
  }

  async function drop(event) {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    // A file has at most four bytes for each character.
    if (file.size > 4 * MOST) refuse('The file is too large to be a configuration.');
    else read(field.value = await file.text());
  }

  field.addEventListener('input', () => read(field.value));
  element.addEventListener('dragover', event => event.preventDefault());
  element.addEventListener('drop', drop);

  return { element };
})();
