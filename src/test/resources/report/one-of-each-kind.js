// Leaves of what repeats in an open page only so much that each kind of thing is still there, all of it laid out, and
// returns how many elements are left of how many. A kind is an element by its tag, classes and attributes, and by tag and
// classes of all that enclose it.
const UNITS = '.feature, article, .statements, .changed-document, li, :not(.rows) > * > tr, tbody, .terms > div, svg > *, .scroll';
const OWN = /^(id|href|d|x|y|aria-describedby)$/;
const main = document.querySelector('main');
const before = document.getElementsByTagName('*').length;
const every = [...main.querySelectorAll('*')];
const paths = new Map([[main, '']]);
const known = new Set();
const kept = new Set();
for (const element of every) {
  const path = `${paths.get(element.parentElement)}>${element.localName}.${[...element.classList].sort().join('.')}`;
  const kind = `${path}[${[...element.attributes].map(({ name }) => name).filter(name => !OWN.test(name)).sort()}]`;
  paths.set(element, path);
  if (known.has(kind)) continue;
  known.add(kind);
  for (let at = element; at && !kept.has(at); at = at.parentElement) kept.add(at);
}
document.querySelectorAll('.rule, .judgement, main > section').forEach(it => { it.style.contentVisibility = 'visible'; });
every.filter(it => !kept.has(it) && it.matches(UNITS)).forEach(it => it.remove());
return [document.getElementsByTagName('*').length, before];
