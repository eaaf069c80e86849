// Leaves of what repeats in an open page only enough that each kind of thing is still there thrice, and returns how many
// elements are left of how many; that is laid out wherever it stands. A kind is an element by its tag, classes and attributes, and those of all that enclose it.
const UNITS = '.feature, article, .statements, .changed-document, li, :not(.rows) > * > tr, tbody, .terms > div, svg > *, .scroll';
const OFTEN = 3;
const main = document.querySelector('main');
const before = document.getElementsByTagName('*').length;
const kinds = new Map([[main, '']]);
const kindOf = element => {
  const attributes = [...element.attributes].map(({ name }) => name).filter(it => !/^(id|href|d|x|y|aria-describedby)$/.test(it)).sort();
  return `${kinds.get(element.parentElement)}>${element.localName}.${[...element.classList].sort().join('.')}[${attributes}]`;
};
const every = [...main.querySelectorAll('*')];
every.forEach(it => kinds.set(it, kindOf(it)));
const seen = new Map();
const news = new Map();
// From the last to the first: whether an element or anything in it is one of the first of its kind.
every.forEach(it => {
  const count = (seen.get(kinds.get(it)) || 0) + 1;
  seen.set(kinds.get(it), count);
  if (count <= OFTEN) for (let at = it; at && !news.has(at); at = at.parentElement) news.set(at, true);
});
document.querySelectorAll('.rule, .judgement, main > section').forEach(it => { it.style.contentVisibility = 'visible'; });
every.filter(it => !news.has(it) && it.matches(UNITS)).forEach(it => it.remove());
return [document.getElementsByTagName('*').length, before];
