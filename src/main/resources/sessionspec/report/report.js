// Search, filter, permalinks. Everything here is a convenience: the page is complete without it.
(() => {
  const find = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const search = find('#search');
  const status = find('#status-filter');
  const documents = find('#document-filter');
  const only = find('#only');
  const alone = find('input', only);
  const family = find('#family-filter');
  const filters = [['status', status], ['document', documents], ['family', family]];
  const bar = find('#filter');
  const said = find('#status');
  const clear = find('button', bar);
  // What stands outside of any rule is no rule, and has no id.
  const anExample = '.rule > article';
  const anyItem = `:is(.rule[id], ${anExample}, .statement, .judgement, .terms > div)`;
  // The matrix knows what a rule cites, and a row follows its rule.
  const columns = all('.matrix thead th').map(it => it.textContent.trim());
  const idOf = row => row.cells[0].textContent.trim();
  const rows = new Map(all('.matrix tbody tr').map(row => [idOf(row), row]));
  const ruleOf = row => document.getElementById(idOf(row));
  const items = all(anyItem);
  const kindOf = item => item.dataset.item || (item.matches(anExample) ? 'example' : item.classList[0]);
  const kinds = ['term', 'rule', 'example', 'statement', 'interpretation', 'discrepancy'];
  const statusOf = item => item.dataset.status || (item.matches(`.rule, .statement, ${anExample}`) ? 'verified' : '');
  const shownItem = `:is(${anyItem}, .matrix tbody tr):not(.out)`;
  const UNSPECIFIED = 'not specified';
  const unspecified = ['boilerplate', 'informative', 'not modelled'];
  const number = list => (list.size ?? list.length).toLocaleString('en');
  const fold = text => text.toLowerCase().replace(/\s+/g, ' ');
  const texts = new Map();
  const opened = [];
  const near = new Set();
  let on = false;
  let sought;
  let hits;
  let guest;

  // Search and filter

  function nodesOf(item) {
    const own = find(':scope > .head', item);
    const walker = document.createTreeWalker(own || item, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (walker.currentNode.parentNode.nodeName !== 'NOSCRIPT') nodes.push(walker.currentNode);
    // What a rule is read with is found where it stands itself.
    return own ? nodes.filter(it => it.previousSibling?.nodeName !== 'A' || it.parentNode.nodeName !== 'DD') : nodes;
  }

  function textOf(item) {
    if (!texts.has(item)) {
      texts.set(item, fold([item.id, ...nodesOf(item).map(node => node.data), later.words(item)].join(' ')));
    }
    return texts.get(item);
  }

  // A word is found where one begins, so that a short one does not turn up inside of others.
  const begins = (words, flags) => new RegExp('(^|[^\\p{L}\\p{N}])('
    + words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') + ')', flags);

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
    return from.matches(own) ? from.id.startsWith(prefix + '-') : begins([prefix.toLowerCase() + '-'], 'u').test(textOf(from));
  }

  function matches(item, words) {
    return (!status.value || statusOf(item) === status.value || status.value === UNSPECIFIED && unspecified.includes(statusOf(item)))
      && ofDocument(item) && names(item, family.value, '.rule') && words.every(found => found(textOf(item)));
  }

  function shown(words) {
    const hits = new Set(items.filter(item => matches(item, words)));
    for (const item of items) {
      const rule = item.matches(anExample) && item.closest('.rule[id]');
      if (!rule) continue;
      if (hits.has(item)) hits.add(rule);
      else if (!status.value && matches(rule, words)) hits.add(item);
    }
    return hits;
  }

  // What was found, each kind leading to the first of it.
  function tell() {
    const parts = [`Showing ${number(hits)} of ${number(items)}: `];
    for (const kind of kinds) {
      const every = items.filter(item => kindOf(item) === kind);
      const some = every.filter(item => hits.has(item));
      if (!some.length) continue;
      const word = kind === 'discrepancy' ? 'discrepancies' : kind + 's';
      parts.push(...(parts.length > 1 ? [', '] : []), to(some[0].id, `${number(some)} of ${number(every)} ${word}`));
    }
    parts.push(parts.length > 1 ? '.' : 'nothing matches.');
    if (guest) parts.push(' ', to(guest.id, nameOf(guest)), ' is shown as well, though it does not match.');
    return parts;
  }

  function to(id, text) {
    const link = document.createElement('a');
    link.href = '#' + id;
    link.textContent = text;
    return link;
  }

  const nameOf = it => (find(':is(.tags, :scope) > a:not([aria-label]), .chip, h2:not(:has(bdi)), bdi, h4, th', it) || it).textContent;

  function apply() {
    const typed = (fold(search.value).match(/"[^"]+"|[^\s"]+/g) || []).map(word => word.replaceAll('"', ''));
    const words = typed.map(word => {
      const whole = begins([word], 'u');
      return text => text.includes(word) && whole.test(text);
    });
    // Of two words of which one begins the other, the longer is to be marked.
    sought = typed.length && begins(typed.sort((a, b) => b.length - a.length), 'giu');
    only.hidden = !documents.value;
    if (only.hidden) alone.checked = false;
    on = typed.length > 0 || filters.some(([, filter]) => filter.value);
    hits = on ? shown(words) : new Set(items);
    const few = [...rows.values()].filter(row => rests(row, true));
    find('span', only).textContent = `Only rules that rest on ${documents.value} alone: ${few.length}`;
    paint();
    if (on) hits.forEach(item => opened.push(...reveal(item.parentElement)));
    else opened.splice(0).forEach(details => { details.open = false; });
    watch();
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

  // The words found are marked where they are near the screen, and nothing of the page is changed for it. Not in drawings,
  // whose words keep their own colours.

  function mark() {
    const marks = new Highlight();
    for (const node of [...near].flatMap(nodesOf).filter(it => !it.parentElement.closest('svg'))) {
      for (const { index, 1: before, 2: word } of node.data.matchAll(sought)) {
        const from = index + before.length;
        marks.add(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: from + word.length }));
      }
    }
    CSS.highlights.set('hit', marks);
  }

  const watcher = new IntersectionObserver(entries => {
    entries.forEach(entry => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
    if (sought) mark();
  }, { rootMargin: '50%' });

  function watch() {
    if (!CSS.highlights) return;
    watcher.disconnect();
    near.clear();
    CSS.highlights.delete('hit');
    if (sought) hits.forEach(item => watcher.observe(item));
  }

  function remember() {
    const query = new URLSearchParams();
    if (search.value.trim()) query.set('q', search.value.trim());
    for (const [name, filter] of filters) if (filter.value) query.set(name, filter.value);
    if (documents.value && alone.checked) query.set('only', '1');
    const text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : ''));
    } catch (refused) {
      // Some browsers keep the address of a local file as it is; the filter works all the same.
    }
  }

  function change() {
    apply();
    remember();
    // The first of what was found comes to the top, below the bar.
    if (on) scrollTo({ top: scrollY + find('#verdict').getBoundingClientRect().bottom, behavior: 'instant' });
  }

  function reset() {
    search.value = '';
    filters.forEach(([, filter]) => { filter.value = ''; });
    alone.checked = false;
    search.dispatchEvent(new Event('input'));
  }

  // Permalinks

  function reveal(element) {
    const closed = [];
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS' && at.id !== 'contents' && !at.open) closed.push(at);
    }
    closed.forEach(details => { details.open = true; later.show(details); });
    return closed;
  }

  function arrive() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    const target = later.find(id);
    if (guest || target && target.closest('.out')) paint(target);
    find('#lost').hidden = !id || Boolean(target);
    if (id && !target) lost(id);
    if (!target) return;
    reveal(target);
    const inner = target.matches(`.document, .rows > tbody, ${anExample}`) && find('details', target);
    if (inner) reveal(inner);
    offer({ target });
    hold(target);
  }

  // An address that leads nowhere says so, and offers what is nearest: what it belongs to, or else what has most of its words.
  function lost(id) {
    const split = of => of.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const parts = split(id);
    const likeness = other => {
      const words = split(other);
      const same = parts.filter((part, at) => part && (at < 2 ? words[at] === part : words.includes(part))).length;
      return same / Math.max(parts.length, words.length) - (Math.abs(parts[1] - words[1]) || 0) / 1e6;
    };
    const whole = document.getElementById(id.replace(/\..*/s, '').toUpperCase());
    const nearest = [...later.ids()].map(other => [likeness(other), other]).sort(([a], [b]) => b - a).slice(0, 3)
      .filter(([alike]) => alike > .3).map(([, other]) => other);
    const offers = [...new Set([...(whole ? [whole.id] : []), ...nearest])];
    find('#lost').replaceChildren(`There is no \u201c${id.slice(0, 200)}\u201d in this report. `,
      ...(offers.length ? ['Nearest: ', ...offers.flatMap((other, at) => [at ? '; ' : '', to(other, title(other))])]
        : ['Nothing is near it: see the ', to('contents', 'contents'), '.']));
    scrollTo({ top: 0, behavior: 'instant' });
  }

  function title(id) {
    const it = later.find(id);
    const rule = it.closest('.rule');
    return `${rule && rule !== it ? rule.id : id} \u203a ${words.of(it).slice(0, 120)}`;
  }

  // Rules above the target are laid out only as they come near, which moves it: scroll until it stays where it is.
  function hold(target) {
    let frames = 60;
    let still = 0;
    const release = () => { frames = 0; };
    addEventListener('wheel', release, { once: true, passive: true });
    addEventListener('keydown', release, { once: true });
    addEventListener('pointerdown', release, { once: true });
    const step = () => {
      const before = target.getBoundingClientRect().top;
      target.scrollIntoView({ block: 'start', behavior: 'instant' });
      still = Math.abs(target.getBoundingClientRect().top - before) < 2 ? still + 1 : 0;
      frames -= 1;
      if (still < 6 && frames > 0) requestAnimationFrame(step);
    };
    step();
  }

  function follow(event) {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) arrive();
  }

  // From rule to rule, among those that are shown

  function turn(step) {
    const rules = all('.rule:not(.out)').filter(rule => rule.checkVisibility());
    const here = rules.findIndex(rule => rule.id === location.hash.slice(1) || rule.contains(guest || null));
    const near = rules.findIndex(rule => rule.getBoundingClientRect().bottom > 60);
    const from = here >= 0 && rules[here].getBoundingClientRect().bottom > 0 ? here : near - (step > 0 ? 1 : 0);
    const rule = rules[Math.min(Math.max(from + step, 0), rules.length - 1)];
    if (rule) location.hash = rule.id;
  }

  function press(event) {
    const keys = find('#keys');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letters = !event.target.closest('select') && event.key;
    if (event.target.closest('input:not([type="checkbox"]), textarea, [contenteditable]')) {
      if (event.key === 'Escape' && event.target === search) reset();
    } else if (event.key === '/') {
      event.preventDefault();
      find('#contents').open = true;
      search.focus();
    } else if (event.key === '?' && !keys.open) {
      keys.showModal();
    } else if ((letters === 'j' || letters === 'k') && !keys.open) {
      turn(letters === 'j' ? 1 : -1);
    } else if (event.key === 'Escape' && !keys.open && !clear.hidden) {
      reset();
    }
  }

  // An example has its permalink when it is pointed at, so that the page need not have a thousand of them.

  function offer(event) {
    const example = event.target.closest && event.target.closest(anExample);
    if (!example || find(':scope > a', example)) return;
    const link = document.createElement('a');
    link.href = '#' + example.id;
    link.textContent = '#';
    link.setAttribute('aria-label', 'Permalink');
    example.prepend(link);
  }

  // Sidebar

  function track() {
    const links = new Map(all('.contents nav a').map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const places = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
    let waiting = false;
    const mark = () => {
      waiting = false;
      const above = places.filter(place => place.offsetParent && place.getBoundingClientRect().top < 140);
      const order = (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top;
      const current = above.sort(order).pop() || places[0];
      links.forEach((link, id) => {
        if (current && id === current.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    addEventListener('scroll', () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }, { passive: true });
    mark();
  }

  // A region that does not scroll is no stop for the keyboard. Each is looked at when it comes near.

  function settle() {
    const near = new Set();
    const stop = region => {
      region.setAttribute('tabindex', '0');
      if (region.hasAttribute('aria-label')) return;
      region.setAttribute('role', 'group');
      region.setAttribute('aria-label', 'What happened');
    };
    const measure = regions => {
      const scrolls = regions.map(it => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight);
      regions.forEach((region, index) => {
        region.classList.toggle('fits', !scrolls[index]);
        if (scrolls[index]) stop(region);
        else if (region !== document.activeElement) region.removeAttribute('tabindex');
      });
    };
    const observer = new IntersectionObserver(entries => {
      entries.forEach(entry => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
      measure(entries.filter(entry => entry.isIntersecting).map(entry => entry.target));
    }, { rootMargin: '100%' });
    const regions = '.scroll, .told, .clock, pre';
    all(regions).forEach(region => observer.observe(region));
    later.told.addEventListener('filled', ({ detail: element }) => {
      for (const region of [element, ...all(regions, element)].filter(it => it.matches(regions))) {
        stop(region);
        observer.observe(region);
      }
    });
    addEventListener('resize', () => requestAnimationFrame(() => measure([...near])));
  }

  // Paper shows everything, also in browsers whose styles cannot open what is closed.
  function print() {
    const closed = all('details:not([open])');
    closed.forEach(details => { details.open = true; });
    addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }), { once: true });
  }

  function start() {
    all('.scripted').forEach(element => { element.hidden = false; });
    // Beside the text the contents are shown in any case; say so to whoever goes by the attribute.
    if (matchMedia('(min-width: 62rem)').matches) find('#contents').open = true;
    const words = [...new Set(items.map(statusOf).filter(Boolean))].sort();
    if (words.some(word => unspecified.includes(word))) words.push(UNSPECIFIED);
    words.forEach(word => status.append(new Option(word, word)));
    const query = new URLSearchParams(location.search);
    search.value = query.get('q') || '';
    all('.document').forEach(it => documents.append(new Option(`${it.id} ${find('h3', it).textContent}`, it.id)));
    all('section.feature').forEach(it => {
      const rule = find('.rule', it);
      const prefix = rule && rule.id.replace(/-\d+$/, '');
      if (rule && prefix !== rule.id) {
        family.append(new Option(`${prefix} ${find('h2 bdi', it).textContent}`, prefix));
      }
    });
    for (const [name, filter] of filters) {
      filter.hidden = filter.options.length < 2;
      filter.value = query.get(name) || '';
      if (filter.selectedIndex < 0) filter.value = '';
    }
    alone.checked = query.has('only');
    if (search.value || filters.some(([, filter]) => filter.value)) apply();
    arrive();
    track();
    settle();
    search.addEventListener('input', change);
    filters.forEach(([, filter]) => filter.addEventListener('change', change));
    alone.addEventListener('change', change);
    clear.addEventListener('click', reset);
    addEventListener('hashchange', arrive);
    addEventListener('click', follow);
    ['mouseover', 'focusin', 'touchstart'].forEach(kind => addEventListener(kind, offer, { passive: true }));
    addEventListener('beforeprint', print);
    addEventListener('keydown', press);
    find('.keys').addEventListener('click', () => find('#keys').showModal());
  }

  start();
})();
