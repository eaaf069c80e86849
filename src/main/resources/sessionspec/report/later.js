// Most of an example, and the matrix, stand in noscript: a reader without script reads it there. With script it is a text until somebody
// comes near, so that the page opens with few elements.
const later = (() => {
  const all = from => [...from.querySelectorAll('noscript')];
  const told = new EventTarget();

  // What the place of a column says to the eye.
  function head(table) {
    table.createCaption().textContent = 'What happened, and why';
    const row = table.createTHead().insertRow();
    for (const name of ['Time', 'What happened', 'What came of it']) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      row.append(cell);
    }
    table.caption.className = table.tHead.className = 'unseen';
  }

  // A day's number is one more than the days that have passed.
  function counted(table) {
    const days = [...table.textContent.matchAll(/\bday (\d+)\b/g)].map(([, day]) => +day);
    if (!days.some(day => day > 1) || table.parentElement.closest('table')) return;
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = `Days are counted from day 1, so day ${Math.max(...days)}, 00:00 is ${Math.max(...days) - 1} days after day 1, 00:00.`;
    table.parentElement.before(note);
  }

  function fill(text) {
    const made = document.createRange().createContextualFragment(text.textContent);
    made.querySelectorAll('.told table').forEach(head);
    const elements = [...made.children];
    const tables = [...made.querySelectorAll('table.rows, .told table')];
    text.replaceWith(made);
    tables.forEach(counted);
    elements.forEach(element => told.dispatchEvent(new CustomEvent('filled', { detail: element })));
  }

  // What an element that opens shows at once.
  function show(element) {
    all(element).filter(it => it.parentElement === element).forEach(fill);
  }

  // What has an id, wherever it stands.
  function find(id) {
    const there = document.getElementById(id);
    if (there || !id) return there;
    const begins = [`id=${id}`, `id="${id}"`];
    const text = all(document).find(it => begins.some(begin => it.textContent.includes(begin)
      && new RegExp(`${begin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ >]`).test(it.textContent)));
    if (text) fill(text);
    return document.getElementById(id);
  }

  // Every id that something has or will have.
  function ids() {
    const there = [...document.querySelectorAll('main [id]')].map(it => it.id);
    return [...there, ...all(document).flatMap(it => [...it.textContent.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id))];
  }

  // The words that an element will have.
  function words(element) {
    const text = all(element).map(it => it.textContent.replace(/<[^>]*>/g, ' ')).join(' ');
    return text.replace(/&(lt|gt|amp|#34|#39);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', '#34': '"', '#39': "'" })[name]);
  }

  // What stands open from the start says that it opened as well.
  const open = new Set(document.querySelectorAll('details[open]'));
  addEventListener('toggle', ({ target }) => {
    if (target.open && !open.delete(target)) show(target);
  }, true);
  // Paper has it all; some browsers say so only by the medium, or open the page for it.
  const whole = () => all(document).forEach(fill);
  const paper = matchMedia('print');
  if (paper.matches) queueMicrotask(whole);
  paper.addEventListener('change', whole);
  addEventListener('beforeprint', whole);

  // Calls back once with each element that comes near.
  function near(selector, then) {
    const observer = new IntersectionObserver(entries => entries.filter(it => it.isIntersecting).forEach(({ target }) => {
      observer.unobserve(target);
      then(target);
    }), { rootMargin: '100%' });
    document.querySelectorAll(selector).forEach(element => observer.observe(element));
  }
  near('#matrix', show);
  near('.rule', rule => rule.querySelectorAll(':scope > article > details[open]').forEach(show));

  return { show, find, ids, words, told, near };
})();
