// Copies what a rule rests on so that it can be cited: the sentence, where it stands, what was made of it, and what came of that.
(() => {
  const find = (selector, from = document) => from.querySelector(selector);
  const text = (selector, from) => find(selector, from)?.textContent.trim().replace(/\s+/g, ' ') || '';

  function citation(claim) {
    const rule = claim.closest('.rule');
    const id = text(':scope > a', claim);
    const source = document.getElementById(id.replace(/-\d+$/, ''));
    const quotes = [...claim.querySelectorAll('blockquote')].map(it => `\u201c${it.textContent.trim()}\u201d`);
    const places = [...new Set([...claim.querySelectorAll('small a[href^="#"]')].map(it => it.textContent))];
    const page = find('small a.external', claim);
    return [
      ...quotes,
      `${text('h3', source)} (${text('.byline bdi', source)}), section ${places.join(', ')}${page ? `, ${page.href}` : ''}`,
      `${id}: ${find(':scope > a', claim).nextSibling.data.trim()}`,
      `${rule.id}: ${text('h3', rule)}: ${rule.dataset.status || 'verified'}`,
      `${text('h1')}, ${text('#verdict .when').replace(/ \u00b7 [^\u00b7]*$/, '')}`,
    ].join('\n');
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch (refused) {
      const field = document.createElement('textarea');
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  }

  function offer(claim) {
    if (find('button', claim)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite';
    button.textContent = 'copy citation';
    button.setAttribute('aria-label', `Copy citation of ${text(':scope > a', claim)}`);
    button.addEventListener('click', async () => {
      await copy(citation(claim));
      const said = document.createElement('span');
      said.role = 'status';
      button.after(said);
      said.textContent = ' copied';
      setTimeout(() => said.remove(), 3000);
    });
    find('small:last-of-type', claim).append(' ', button);
  }

  const near = new IntersectionObserver(entries => entries.filter(it => it.isIntersecting).forEach(({ target }) => {
    near.unobserve(target);
    offer(target);
  }), { rootMargin: '50%' });
  document.querySelectorAll('.stated > li:has(> a)').forEach(claim => near.observe(claim));
})();
