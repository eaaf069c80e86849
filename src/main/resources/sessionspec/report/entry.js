'use strict';
// The entry page of a report on several pages: permalinks lead on to their page, and the search finds what is there.
(() => {
  const LIMIT = 100;
  const found = document.querySelector('#found');
  const list = found.querySelector('ul');
  const said = found.querySelector('p');
  const search = document.querySelector('#search');
  const status = document.querySelector('#status-filter');
  const fold = text => text.toLowerCase().replace(/\s+/g, ' ');
  const slug = text => text.slice(0, 100).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  let read;

  // One line each: statuses; then features (#), their rules (! with an id of its own, = without) and examples, whose
  // first letter is their status. An anchor stands there only where it does not follow from the name.
  function index() {
    if (read) return read;
    const lines = document.querySelector('#index').content.textContent.trim().split('\n');
    const statuses = lines[0].split(',');
    const pages = [];
    const rules = [];
    const items = [];
    let page;
    let rule;
    for (const line of lines.slice(1)) {
      const [first, second, third] = line.slice(1).split('\t');
      if (line[0] === '#') {
        page = { name: first, title: second, anchor: third };
        rule = { page, title: '', prefix: first };
        pages.push(page);
      } else if (line[0] === '!') {
        rule = { page, title: first + ' ' + second, prefix: first, anchor: first };
        rules.push(rule);
      } else if (line[0] === '=') {
        rule = { page, title: first, prefix: page.name, anchor: second || page.name + '.rule.' + slug(first) };
        rules.push(rule);
      } else {
        const anchor = second || rule.prefix + '.' + slug(first);
        items.push({ page, rule, name: first, status: statuses[line.charCodeAt(0) - 97], anchor });
      }
    }
    read = { statuses, pages, rules, items };
    return read;
  }

  const address = (page, anchor) => 'features/' + page.name + '.html#' + anchor;

  function lead() {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    if (!id || document.getElementById(id)) return;
    const { pages, rules, items } = index();
    const begins = prefix => id === prefix || id.startsWith(prefix + '.');
    const longest = (a, b) => b.name.length - a.name.length;
    const page = (rules.find(it => it.prefix !== it.page.name && begins(it.prefix))
        || items.find(it => it.anchor === id) || rules.find(it => it.anchor === id) || {}).page
        || pages.find(it => it.anchor === id)
        || pages.filter(it => begins(it.name)).sort(longest)[0];
    if (page) location.replace(address(page, encodeURIComponent(id)));
  }

  // A word is found where one begins, as on the page itself.
  const begins = words => new RegExp('(^|[^\\p{L}\\p{N}])('
    + words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') + ')', 'giu');

  function mark(words) {
    if (!CSS.highlights) return;
    const marks = new Highlight();
    const sought = begins(words.sort((a, b) => b.length - a.length));
    for (const { firstChild: node } of words.length ? list.querySelectorAll('a') : []) {
      for (const { index, 1: before, 2: word } of node ? node.data.matchAll(sought) : []) {
        const from = index + before.length;
        marks.add(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: from + word.length }));
      }
    }
    CSS.highlights.set('found', marks);
  }

  function show(items) {
    list.replaceChildren(...items.map(it => {
      const link = document.createElement('a');
      link.href = address(it.page, it.anchor);
      link.textContent = it.name;
      const line = document.createElement('li');
      const about = document.createElement('span');
      about.textContent = [it.status, it.page.title].filter(Boolean).join(' · ');
      line.append(link, ' ', about);
      return line;
    }));
  }

  function apply() {
    const words = fold(search.value).split(' ').filter(Boolean);
    found.hidden = !words.length && !status.value;
    if (found.hidden) {
      list.replaceChildren();
      said.textContent = '';
      return;
    }
    const { rules, items } = index();
    const whole = words.map(word => begins([word]));
    const all = status.value ? items : rules.map(it => ({ ...it, name: it.title, rule: it })).concat(items);
    const hits = all.filter(it => {
      it.text ??= fold(it.name + ' ' + it.anchor + ' ' + it.rule.title + ' ' + it.page.title);
      return (!status.value || it.status === status.value) && words.every((word, at) => it.text.includes(word) && it.text.search(whole[at]) >= 0);
    });
    show(hits.slice(0, LIMIT));
    mark(words);
    const some = hits.length > LIMIT ? ', of which the first ' + LIMIT + ' are shown' : '';
    const count = hits.length.toLocaleString('en') + (hits.length === 1 ? ' match' : ' matches');
    said.textContent = hits.length ? count + some + '.' : 'Nothing matches.';
  }

  let waiting;
  function change() {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 60);
  }

  function start() {
    lead();
    document.querySelectorAll('.scripted').forEach(element => { element.hidden = false; });
    if (matchMedia('(min-width: 62rem)').matches) document.querySelector('#contents').open = true;
    const known = new Set([...status.options].map(it => it.value));
    status.dataset.statuses.split(',').forEach(word => known.has(word) || status.append(new Option(word, word)));
    search.addEventListener('input', change);
    status.addEventListener('change', change);
    addEventListener('hashchange', lead);
    addEventListener('keydown', event => {
      const typing = event.target.closest('input, select, textarea, [contenteditable]');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        document.querySelector('#contents').open = true;
        search.focus();
      } else if (event.key === 'Escape' && event.target === search) {
        search.value = '';
        change();
      }
    });
    if (search.value || status.value) apply();
  }

  start();
})();
