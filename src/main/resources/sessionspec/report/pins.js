// An example that pins a judgement stands there by its name, which its permalink follows from: linked when it comes near, so
// that the page need not say the name twice.
(() => {
  const slug = name => name.slice(0, 300).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

  function link(rule) {
    const name = rule.nextSibling;
    if (name?.nodeType !== Node.TEXT_NODE || !name.data.startsWith(' \u203a ')) return;
    rule.hash = `${rule.textContent}.${slug(name.data.slice(3))}`;
    rule.append(name);
  }

  later.near('.judgement', judgement => judgement.querySelectorAll('dd > a:only-child').forEach(link));
})();
