'use strict';
// Search, filter, permalinks. Everything here is a convenience: the page is complete without it.
(() => {
  const find = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const search = find('#search');
  const status = find('#status-filter');
  const documents = find('#document-filter');
  const family = find('#family-filter');
  const filters = [['status', status], ['document', documents], ['family', family]];
  const bar = find('#filter');
  const said = find('#status');
  const clear = find('button', bar);
  // What stands outside of any rule is no rule, and has no id.
  const anyItem = ':is(.rule[id], .example, .statement, .judgement, .terms > div)';
  const items = all(anyItem);
  const kindOf = item => item.dataset.item || item.classList[0];
  const statusOf = item => item.dataset.status || (item.matches('.rule, .example, .statement') ? 'verified' : '');
  const shownItem = anyItem + ':not(.out)';
  const fold = text => text.toLowerCase().replace(/\s+/g, ' ');
  const texts = new Map();
  const opened = [];

  // Search and filter

  function textOf(item) {
    if (!texts.has(item)) {
      const walker = document.createTreeWalker(find(':scope > [data-own]', item) || item, NodeFilter.SHOW_TEXT);
      const parts = [item.id];
      while (walker.nextNode()) parts.push(walker.currentNode.data);
      texts.set(item, fold(parts.join(' ')));
    }
    return texts.get(item);
  }

  // A word is found where one begins, so that a short one does not turn up inside of others.
  const begins = word => new RegExp('(^|[^\\p{L}\\p{N}])' + word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u');

  // An id tells the document of a statement and the family of a rule; of anything else, what it names. An example has
  // both from its rule.
  function names(it, prefix, own) {
    if (!prefix) return true;
    const from = it.matches('.example') ? it.closest('.rule') : it;
    return from.matches(own) ? from.id.startsWith(prefix + '-') : begins(prefix.toLowerCase() + '-').test(textOf(from));
  }

  function matches(item, words) {
    return (!status.value || statusOf(item) === status.value)
      && names(item, documents.value, '.statement') && names(item, family.value, '.rule') && words.every(word => word.test(textOf(item)));
  }

  function shown(words) {
    const hits = new Set(items.filter(item => matches(item, words)));
    for (const item of items) {
      const rule = item.matches('.example') && item.closest('.rule[id]');
      if (!rule) continue;
      if (hits.has(item)) hits.add(rule);
    }
    for (const item of items) {
      const rule = item.matches('.example') && item.closest('.rule[id]');
      if (rule && !status.value && matches(rule, words)) hits.add(item);
    }
    return hits;
  }

  // What was found, each kind leading to the first of it.
  function tell(hits) {
    const parts = [`Showing ${hits.size} of ${items.length}: `];
    for (const kind of new Set(items.map(kindOf))) {
      const every = items.filter(item => kindOf(item) === kind);
      const some = every.filter(item => hits.has(item));
      if (!some.length) continue;
      const link = document.createElement('a');
      link.href = '#' + some[0].id;
      link.textContent = `${some.length} of ${every.length} ${kind === 'discrepancy' ? 'discrepancies' : kind + 's'}`;
      parts.push(...(parts.length > 1 ? [', '] : []), link);
    }
    return parts.length > 1 ? [...parts, '.'] : [parts[0] + 'nothing matches.'];
  }

  function apply() {
    const words = fold(search.value).split(' ').filter(Boolean).map(begins);
    const on = words.length > 0 || filters.some(([, filter]) => filter.value);
    const hits = on ? shown(words) : new Set(items);
    document.body.classList.toggle('filtering', on);
    items.forEach(item => item.classList.toggle('out', !hits.has(item)));
    all('[data-group]').forEach(group => group.classList.toggle('out', on && !find(shownItem, group)));
    all('main > section:not([data-group])').forEach(section => {
      const keep = section.id === 'verdict' || find(shownItem, section);
      section.classList.toggle('out', on && !keep);
    });
    if (on) hits.forEach(item => opened.push(...reveal(item.parentElement)));
    else opened.splice(0).forEach(details => { details.open = false; });
    bar.classList.toggle('on', on);
    clear.hidden = !on;
    said.replaceChildren(...(on ? tell(hits) : []));
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight + 16}px`);
  }

  function remember() {
    const query = new URLSearchParams();
    if (search.value.trim()) query.set('q', search.value.trim());
    for (const [name, filter] of filters) if (filter.value) query.set(name, filter.value);
    const text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
    } catch (refused) {
      // Some browsers keep the address of a local file as it is; the filter works all the same.
    }
  }

  function change() {
    apply();
    remember();
  }

  function reset() {
    search.value = '';
    filters.forEach(([, filter]) => { filter.value = ''; });
    change();
  }

  // Permalinks

  function reveal(element) {
    const closed = [];
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS' && at.id !== 'contents' && !at.open) closed.push(at);
    }
    closed.forEach(details => { details.open = true; });
    return closed;
  }

  function arrive() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('.out')) reset();
    reveal(target);
    const inner = target.matches('.document, .example') && find(':scope > details', target);
    if (inner) inner.open = true;
    offer({ target });
    hold(target);
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
    const here = rules.findIndex(rule => rule.id === location.hash.slice(1));
    const near = rules.findIndex(rule => rule.getBoundingClientRect().bottom > 60);
    const from = here >= 0 && rules[here].getBoundingClientRect().bottom > 0 ? here : near - (step > 0 ? 1 : 0);
    const rule = rules[Math.min(Math.max(from + step, 0), rules.length - 1)];
    if (rule) location.hash = rule.id;
  }

  function press(event) {
    const keys = find('#keys');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, select, textarea, [contenteditable]')) {
      if (event.key === 'Escape' && event.target === search) reset();
    } else if (event.key === '/') {
      event.preventDefault();
      find('#contents').open = true;
      search.focus();
    } else if (event.key === '?' && !keys.open) {
      keys.showModal();
    } else if ((event.key === 'j' || event.key === 'k') && !keys.open) {
      turn(event.key === 'j' ? 1 : -1);
    } else if (event.key === 'Escape' && !keys.open && !clear.hidden) {
      reset();
    }
  }

  // An example has its permalink when it is pointed at, so that the page need not have a thousand of them.

  function offer(event) {
    const example = event.target.closest && event.target.closest('.example');
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
        if (scrolls[index]) stop(region);
        else if (region !== document.activeElement) region.removeAttribute('tabindex');
      });
    };
    const observer = new IntersectionObserver(entries => {
      entries.forEach(entry => near[entry.isIntersecting ? 'add' : 'delete'](entry.target));
      measure(entries.filter(entry => entry.isIntersecting).map(entry => entry.target));
    }, { rootMargin: '100%' });
    all('.scroll, .told, .clock, pre').forEach(region => observer.observe(region));
    addEventListener('resize', () => requestAnimationFrame(() => measure([...near])));
  }

  // Paper shows everything, also in browsers whose styles cannot open what is closed.
  function print() {
    const closed = all('details:not([open])');
    closed.forEach(details => { details.open = true; });
    addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }), { once: true });
  }

  // A short reference says on pointing what it leads to; the same stands at its target.
  function hint(event) {
    const link = event.target.closest && event.target.closest('a[href^="#"]:not([title], .contents a)');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const says = target && find(':scope > dd, h3, h4, div > p, dd', target);
    if (says) link.title = says.textContent.trim();
  }

  function start() {
    all('.scripted').forEach(element => { element.hidden = false; });
    // Beside the text the contents are shown in any case; say so to whoever goes by the attribute.
    if (matchMedia('(min-width: 62rem)').matches) find('#contents').open = true;
    const words = [...new Set(items.map(statusOf).filter(Boolean))].sort();
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
    if (search.value || filters.some(([, filter]) => filter.value)) apply();
    arrive();
    track();
    settle();
    search.addEventListener('input', change);
    filters.forEach(([, filter]) => filter.addEventListener('change', change));
    clear.addEventListener('click', reset);
    addEventListener('hashchange', arrive);
    addEventListener('click', follow);
    addEventListener('mouseover', hint);
    ['mouseover', 'focusin', 'touchstart'].forEach(kind => addEventListener(kind, offer, { passive: true }));
    addEventListener('beforeprint', print);
    addEventListener('keydown', press);
    find('.keys').addEventListener('click', () => find('#keys').showModal());
  }

  start();
})();
