// Permalinks, keys, and what the page does by itself.
(() => {
  const search = find('#search');
  const anExample = '.rule > article';
  const beside = matchMedia('(min-width: 62rem)');
  let remembering;

  // An address may not be changed as often as somebody types.
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(write, 200);
  }

  function write() {
    const query = new URLSearchParams();
    if (search.value.trim()) query.set('q', search.value.trim());
    filter.remember(query);
    const text = query.toString();
    // What is asked stays asked.
    const asked = location.hash.startsWith('#ask=') ? location.hash : '';
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + asked);
    } catch (refused) {
      // Some browsers keep the address of a local file as it is; search and filter work all the same.
    }
  }

  function change() {
    filter.apply();
    remember();
    results.again();
    // The first of what is shown comes to the top, below the bar.
    if (filter.isOn()) scrollTo({ top: scrollY + find('#verdict').getBoundingClientRect().bottom, behavior: 'instant' });
  }

  function reset() {
    search.value = '';
    filter.reset();
    change();
  }

  // Permalinks

  function arrive() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    // What is asked is no place.
    if (id.startsWith('ask=')) return;
    const target = later.find(id);
    filter.welcome(target);
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
      ...(offers.length ? ['Nearest: ', ...offers.flatMap((other, at) => [at ? '; ' : '', linkTo(other, title(other))])]
        : ['Nothing is near it: see the ', linkTo('contents', 'contents'), '.']));
    scrollTo({ top: 0, behavior: 'instant' });
  }

  function title(id) {
    const it = later.find(id);
    const rule = it.closest('.rule');
    return `${rule && rule !== it ? rule.id : id} \u203a ${words.of(it).slice(0, 120)}`;
  }

  // Rules above the target are laid out only as they come near, which moves it: scroll until it stays where it is. What can be
  // asked above it is made a little later.
  function hold(target) {
    let frames = 60;
    let still = 0;
    const panel = find('#ask');
    const made = new ResizeObserver(() => target.scrollIntoView({ block: 'start', behavior: 'instant' }));
    if (panel && !panel.contains(target)) made.observe(panel);
    setTimeout(() => made.disconnect(), 4000);
    const release = () => {
      frames = 0;
      made.disconnect();
    };
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
    // Where the contents lie over the text, what they lead to would stay under them.
    const contents = link && !beside.matches && link.closest('#contents');
    if (contents) contents.open = false;
  }

  // From rule to rule, among those that are shown

  function turn(step) {
    const rules = all('.rule:not(.out)').filter(rule => rule.checkVisibility());
    const here = rules.findIndex(rule => rule.id === location.hash.slice(1) || rule.contains(filter.guest() || null));
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
    } else if (event.key === 'Escape' && !keys.open && (filter.isOn() || search.value)) {
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

  // Paper shows everything that no filter leaves out, also in browsers whose styles cannot open what is closed.
  function print() {
    const closed = all('details:not([open])');
    closed.forEach(details => { details.open = true; });
    addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }), { once: true });
  }

  function start() {
    all('.scripted').forEach(element => { element.hidden = false; });
    // Beside the text the contents are shown in any case; say so to whoever goes by the attribute.
    if (beside.matches) find('#contents').open = true;
    // Above the text it would cover what is read.
    beside.addEventListener('change', () => { find('#contents').open = beside.matches; });
    const query = new URLSearchParams(location.search);
    search.value = query.get('q') || '';
    filter.start(query, change, reset);
    results.start(filter.shows, remember);
    arrive();
    if (search.value) results.again(location.hash);
    requestAnimationFrame(track);
    settle();
    addEventListener('hashchange', arrive);
    addEventListener('click', follow);
    ['mouseover', 'focusin', 'touchstart'].forEach(kind => addEventListener(kind, offer, { passive: true }));
    addEventListener('beforeprint', print);
    addEventListener('keydown', press);
    find('.keys').addEventListener('click', () => find('#keys').showModal());
  }

  start();
})();
