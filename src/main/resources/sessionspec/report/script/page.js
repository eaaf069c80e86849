// What everything else uses.
const find = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const number = list => (list.size ?? list.length ?? list).toLocaleString('en');

// Calls when nothing else is to be done, or a second later.
function idle(then) {
  if (window.requestIdleCallback) requestIdleCallback(() => then(), { timeout: 1000 });
  else setTimeout(then);
}

function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function linkTo(id, ...content) {
  const link = make('a', '', ...content);
  link.href = '#' + id;
  return link;
}

// Opens all that encloses an element, and returns what was closed.
function reveal(element) {
  const closed = [];
  for (let at = element; at; at = at.parentElement) {
    if (at.tagName === 'DETAILS' && at.id !== 'contents' && !at.open) closed.push(at);
  }
  closed.forEach(details => { details.open = true; later.show(details); });
  return closed;
}
