// Examples as questions. On each stand the numbers of its items, which the page has once, and each offers to be asked from.
const examples = (() => {
  const STANDS = / id="?([^" >]+)"?[^>]*? data-ask="?([\d.]+(?:\+\d+)?)/g;
  const HAPPENS = /^d?\d/i;
  let items;
  let byStory;

  function read(numbers) {
    items ??= model.read('asked');
    return numbers.split('+')[0].split('.').map(it => items[it]);
  }

  const attribute = id => later.find(id)?.dataset.ask || '';
  const addressed = numbers => question.addressed(read(numbers));

  // What stands in the address of the example's question; empty where it is no example that can be asked.
  const asked = id => (attribute(id) && addressed(attribute(id)));
  const untold = id => +(attribute(id).split('+')[1] || 0);
  const lines = address => question.lines(question.read(address)).join('\n');

  // Whatever the order in which the situation is said.
  function story(all) {
    return [...all.filter(it => !HAPPENS.test(it)).sort(), ...all.filter(it => HAPPENS.test(it))].join('\n');
  }

  // Reads all stories, which takes a moment.
  function index() {
    byStory = new Map();
    const made = [...document.querySelectorAll('[data-ask]')].map(it => [it.id, it.dataset.ask]);
    const texts = [...document.querySelectorAll('noscript')].flatMap(it => [...it.textContent.matchAll(STANDS)].map(([, id, numbers]) => [id, numbers]));
    for (const [id, numbers] of [...made, ...texts]) {
      const told = story(read(numbers));
      if (!numbers.includes('+') && !byStory.has(told)) byStory.set(told, id);
    }
  }

  // The example that tells just that, if there is one and the stories were read.
  function shows(address) {
    return byStory?.get(story(question.lines(question.read(address)).slice(1)));
  }

  function link(id) {
    const element = later.find(id);
    const rule = element.closest('.rule');
    return linkTo(id, `${rule ? `${rule.id} \u203a ` : ''}${words.of(element)}`);
  }

  function offer(told) {
    const example = told.closest('[data-ask]');
    if (!example || !model.is()) return;
    const to = linkTo(`ask=${addressed(example.dataset.ask)}&from=${example.id}`, 'ask from here');
    to.className = 'from-here';
    told.after(to);
  }

  later.told.addEventListener('filled', ({ detail: element }) => {
    [element, ...element.querySelectorAll('.told')].filter(it => it.matches('.rule .told')).forEach(offer);
  });

  return { question: asked, untold, lines, index, shows, link };
})();
