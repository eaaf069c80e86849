// The filters: what of the page is shown, besides what a link leads to.
const filter = (() => {
  const status = find('#status-filter');
  const documents = find('#document-filter');
  const only = find('#only');
  const alone = find('input', only);
  const family = find('#family-filter');
  const lists = [['status', status], ['document', documents], ['family', family]];
  const bar = find('#filter');
  const said = find('#status');
  const clear = find('button', bar);
  // What stands outside of any rule is no rule, and has no id.
  const anExample = '.rule > article';
  const anyItem = `:is(.rule[id], ${anExample}, .statement, .judgement, .terms > div)`;
  // The matrix knows what a rule cites, and a row follows its rule. It is read when somebody filters.
  const columns = [];
  const rows = new Map();
  const idOf = row => row.cells[0].textContent.trim();
  const ruleOf = row => document.getElementById(idOf(row));
  const items = all(anyItem);
  const kindOf = item => item.dataset.item || (item.matches(anExample) ? 'example' : item.classList[0]);
  const kinds = ['term', 'rule', 'example', 'statement', 'interpretation', 'discrepancy'];
  const statusOf = item => item.dataset.status || (item.matches(`.rule, .statement, ${anExample}`) ? 'verified' : '');
  const shownItem = `:is(${anyItem}, .matrix tbody tr):not(.out)`;
  const NOT_FOR_RULES = 'not for rules';
  const others = ['boilerplate', 'informative', 'not modelled'];
  const opened = [];
  let on = false;
  let hits;
  let guest;

  const cites = (row, id) => row.cells[columns.indexOf(id)]?.textContent.trim();
  const rests = (row, alone) => row && cites(row, documents.value)
    && !(alone && [...documents.options].some(({ value }) => value !== documents.value && cites(row, value)));

  // An example rests on what its rule cites, and a judgement on what any rule that cites it does. Anything else has the
  // document in its id or names it.
  function ofDocument(it) {
    if (!documents.value) return true;
    if (it.matches('.judgement')) return all('.refs a', it).some(({ textContent: id }) => rests(rows.get(id), alone.checked));
    if (it.matches('.statement') && alone.checked) {
      return it.id.startsWith(documents.value + '-') && all('p a', it).some(({ textContent: id }) => rests(rows.get(id), true));
    }
    const row = rows.get((it.closest('.rule') || it).id);
    return row ? rests(row, alone.checked) : !alone.checked && names(it, documents.value, '.statement');
  }

  function names(it, prefix, own) {
    if (!prefix) return true;
    const from = it.closest('.rule') || it;
    if (it.matches('.judgement')) return all('.refs a', it).some(({ textContent: id }) => id.startsWith(prefix + '-'));
    return from.matches(own) ? from.id.startsWith(prefix + '-') : new RegExp(`(^|[^\\p{L}\\p{N}])${prefix}-`, 'u').test(from.textContent);
  }

  const matches = item => (!status.value || statusOf(item) === status.value
    || status.value === NOT_FOR_RULES && others.includes(statusOf(item)))
    && ofDocument(item) && names(item, family.value, '.rule');

  function shown() {
    const hits = new Set(items.filter(matches));
    for (const item of items) {
      const rule = item.matches(anExample) && item.closest('.rule[id]');
      if (rule && hits.has(item)) hits.add(rule);
      else if (rule && !status.value && matches(rule)) hits.add(item);
    }
    return hits;
  }

  // What is shown, each kind leading to the first of it.
  function tell() {
    const parts = [`Showing ${number(hits)} of ${number(items)}: `];
    for (const kind of kinds) {
      const every = items.filter(item => kindOf(item) === kind);
      const some = every.filter(item => hits.has(item));
      if (!some.length) continue;
      const word = kind === 'discrepancy' ? 'discrepancies' : kind + 's';
      parts.push(...(parts.length > 1 ? [', '] : []), linkTo(some[0].id, `${number(some)} of ${number(every)} ${word}`));
    }
    parts.push(parts.length > 1 ? '.' : 'nothing matches.');
    if (guest) parts.push(' ', linkTo(guest.id, nameOf(guest)), ' is shown as well, though it does not match.');
    return parts;
  }

  const nameOf = it => (find(':is(.tags, :scope) > a:not([aria-label]), .chip, h2:not(:has(bdi)), bdi, h4, th', it) || it).textContent;

  function readMatrix() {
    if (rows.size) return;
    later.show(find('#matrix'));
    columns.push(...all('.matrix thead th').map(it => it.textContent.trim()));
    all('.matrix tbody tr').forEach(row => rows.set(idOf(row), row));
  }

  function apply() {
    readMatrix();
    only.hidden = !documents.value;
    if (only.hidden) alone.checked = false;
    on = lists.some(([, list]) => list.value);
    hits = on ? shown() : new Set(items);
    const few = [...rows.values()].filter(row => rests(row, true));
    find('span', only).textContent = `Only rules that rest on ${documents.value} alone: ${few.length}`;
    paint();
    if (on) hits.forEach(item => opened.push(...reveal(item.parentElement)));
    else opened.splice(0).forEach(details => { details.open = false; });
  }

  // What a link leads to is shown besides what matches, with all that encloses it, until the next link or change.
  function paint(target) {
    document.body.classList.toggle('filtering', on);
    items.forEach(item => item.classList.toggle('out', !hits.has(item)));
    rows.forEach(row => row.classList.toggle('out', !hits.has(ruleOf(row))));
    all('[data-group]').forEach(group => group.classList.toggle('out', on && !find(shownItem, group)));
    all('main > section:not([data-group], #verdict)').forEach(section => {
      section.classList.toggle('out', on && !find(shownItem, section));
    });
    const whole = target && target.closest('.out');
    guest = whole && target;
    if (guest) all('.out', whole).forEach(it => it.classList.remove('out'));
    for (let at = guest; at; at = at.parentElement) at.classList.remove('out');
    bar.classList.toggle('on', on);
    clear.hidden = !on;
    said.replaceChildren(...(on ? tell() : []));
    document.documentElement.style.setProperty('--head', getComputedStyle(bar).position === 'sticky' ? `${bar.offsetHeight + 16}px` : '1rem');
  }

  // Whether the filter leaves an item of the index in; what is none of its own kinds follows what it speaks of.
  function shows({ element, kind, lends }) {
    const at = ['passage', 'lifetime'].includes(kind) ? lends.map(it => it.element) : [element];
    return !on || at.some(it => !it.closest('.out'));
  }

  // Shows what a link leads to, although it may not match.
  function welcome(target) {
    if (guest || target && target.closest('.out')) paint(target);
  }

  function remember(query) {
    for (const [name, list] of lists) if (list.value) query.set(name, list.value);
    if (documents.value && alone.checked) query.set('only', '1');
  }

  function reset() {
    lists.forEach(([, list]) => { list.value = ''; });
    alone.checked = false;
  }

  function offer() {
    const words = [...new Set(items.map(statusOf).filter(Boolean))].sort();
    if (words.some(word => others.includes(word))) words.push(NOT_FOR_RULES);
    words.forEach(word => status.append(new Option(word, word)));
    all('.document').forEach(it => documents.append(new Option(`${it.id} ${find('h3', it).textContent}`, it.id)));
    all('section.feature').forEach(it => {
      const rule = find('.rule', it);
      const prefix = rule && rule.id.replace(/-\d+$/, '');
      if (rule && prefix !== rule.id) family.append(new Option(`${prefix} ${find('h2 bdi', it).textContent}`, prefix));
    });
  }

  // changed: what is to be done when somebody chose another; cleared: when somebody wants everything
  function start(query, changed, cleared) {
    offer();
    for (const [name, list] of lists) {
      list.hidden = list.options.length < 2;
      list.value = query.get(name) || '';
      if (list.selectedIndex < 0) list.value = '';
      list.addEventListener('change', changed);
    }
    alone.checked = query.has('only');
    alone.addEventListener('change', changed);
    clear.addEventListener('click', cleared);
    if (lists.some(([, list]) => list.value)) apply();
  }

  return { start, apply, reset, welcome, remember, isOn: () => on, guest: () => guest, shows };
})();
