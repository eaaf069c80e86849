'use strict';
// One page of many: a permalink opens what it leads to, and paper shows everything.
(() => {
  const all = selector => [...document.querySelectorAll(selector)];

  function arrive() {
    let target;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return;
    }
    for (let at = target && (target.querySelector(':scope > details') || target); at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') at.open = true;
    }
    if (target) hold(target, 40);
  }

  // What lies above the target is laid out only as it comes near, which moves it: scroll until it stays.
  function hold(target, frames) {
    const before = target.getBoundingClientRect().top;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    const left = Math.abs(target.getBoundingClientRect().top - before) < 2 ? Math.min(frames, 6) : frames;
    if (left > 0) requestAnimationFrame(() => hold(target, left - 1));
  }

  // A region that does not scroll is no stop for the keyboard.
  const observer = new IntersectionObserver(entries => entries.forEach(({ target: it }) => {
    if (it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight) it.setAttribute('tabindex', '0');
    else if (it !== document.activeElement) it.removeAttribute('tabindex');
  }));
  all('.scroll, .clock, pre').forEach(region => observer.observe(region));

  if (matchMedia('(min-width: 62rem)').matches) document.querySelector('#contents').open = true;
  addEventListener('hashchange', arrive);
  addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) arrive();
  });
  addEventListener('beforeprint', () => {
    const closed = all('details:not([open])');
    closed.forEach(details => { details.open = true; });
    addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }), { once: true });
  });
  arrive();
})();
