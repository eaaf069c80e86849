// An id says what it stands for wherever it is pointed at or reached: the words are those of the place that it leads to.
const words = (() => {
  const ID = /^(?:\u2190 )?([A-Z]{2,5}(?:-\d+)?)(?: \u2192)?$/;
  const box = document.createElement('div');
  let shown;
  // Nobody points at what comes under the pointer when a link leads elsewhere.
  let jumped = Boolean(location.hash);
  box.id = 'words';
  box.role = 'tooltip';
  box.hidden = true;
  document.body.append(box);

  function of(target) {
    if (target.rows) return [...target.rows[0].cells].map(cell => cell.textContent.trim()).filter(Boolean).join(', ');
    const says = ['h2', 'h3', 'h4', ':scope > div > p', 'dd'].map(it => target.querySelector(it)).find(Boolean) || target;
    return says.textContent.trim();
  }

  function hide() {
    if (shown) shown.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidden = true;
  }

  function show({ type, target: at }) {
    if (at === box || !at.closest || jumped && type === 'mouseover') return;
    const id = at.closest('a[href^="#"], i');
    if (id === shown) return;
    hide();
    const [, name] = id?.textContent.trim().match(ID) || [];
    const target = name && id.hash !== `#${id.closest('[id]').id}` && document.getElementById(name);
    if (!target) return;
    box.textContent = of(target);
    box.hidden = false;
    id.setAttribute('aria-describedby', box.id);
    shown = id;
    place();
  }

  function place() {
    if (!shown) return;
    const { left, top, bottom } = shown.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${bottom + box.offsetHeight + 8 < innerHeight ? bottom + 2 : top - box.offsetHeight - 2}px`;
  }

  function moved(event) {
    if (!jumped || !event.movementX && !event.movementY) return;
    jumped = false;
    show(event);
  }

  addEventListener('hashchange', () => {
    jumped = true;
    hide();
  });
  addEventListener('pointermove', moved, { passive: true });
  addEventListener('mouseover', show);
  addEventListener('focusin', show);
  addEventListener('focusout', hide);
  addEventListener('scroll', place, { passive: true });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });
  return { of };
})();
