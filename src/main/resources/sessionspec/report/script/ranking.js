// Which of what stands in the page answers a question best.
const ranking = (() => {
  const BEGUN = .45;
  const HALF = .55;
  const NEARLY = .85;
  const RULES = .6;
  const APART = .4;
  const TORN = .75;
  const BESIDE = 1.4;
  const LONG = 1.3;
  const LENGTH = 1.5;
  const LIGHT = .3;
  const LEFT_OPEN = .93;
  const DENIED = .75;
  // What leaves something open, or denies it, comes after what states it.
  const OPEN = /\b(?:do not say|not stated|does not follow|leaves? open)\b/i;
  const DENIES = /\bis not (?:prompted|returned)\b/i;
  const DAMPED = .75;
  const VALUE = 6;
  const STRONG = 9;
  const WHOLE = .999;
  const LOOKED_AT = 30;
  const UNSAID = /\bnone of the documents\b/i;
  const MANY = 4;
  const MOST = 3;
  const KINDS = ['section', 'rule', 'statement', 'passage', 'term', 'judgement', 'lifetime'];

  function raise(scores, term, factor) {
    const list = index.postings.get(term);
    if (!list) return;
    for (let at = 0; at < list.length; at += 2) {
      const much = list[at + 1] * factor;
      if (scores[list[at]] < much) scores[list[at]] = much;
    }
  }

  // How well each item answers one clause.
  function scoresOf(clause) {
    const scores = new Float32Array(index.items.length);
    clause.exact.forEach(term => raise(scores, term, 1));
    clause.begun.forEach(term => raise(scores, term, BEGUN));
    if (clause.lasting) index.items.forEach((item, at) => { if (item.hasValue) scores[at] = Math.max(scores[at], VALUE); });
    clause.concepts.forEach(([concept, factor]) => raise(scores, concept, factor));
    if (clause.parts) {
      const each = clause.parts.map(scoresOf);
      scores.forEach((score, at) => {
        const all = each.every(part => part[at]);
        const mean = each.reduce((sum, part) => sum + part[at], 0) / each.length;
        const much = mean * (clause.near ? APART : clause.torn ? TORN : 1);
        if (all && much > score) scores[at] = much;
      });
    }
    return scores;
  }

  // The first of the controls are the commonest, and are meant more often.
  const commonness = item => 1.15 - .3 * item.order / index.items.length;

  // Of rules; the others have no title.
  const denial = title => (DENIES.test(title) ? DENIED : OPEN.test(title) ? LEFT_OPEN : 1);

  // Two words that stand side by side as they were asked for say more than apart.
  function beside(clauses, hits, scored) {
    for (let at = 1; at < clauses.length; at += 1) {
      const both = [clauses[at - 1], clauses[at]];
      const pair = marking.pair(...both);
      // What has a value speaks of its length, whether or not it says the word.
      const other = both.some(it => it.lasting) && scored[both[0].lasting ? at : at - 1];
      for (const hit of pair ? hits : []) {
        const { item } = hit;
        if (other && item.hasValue && other[hit.at] >= STRONG || [...item.lines, ...(item.lent || [])].some(({ text }) => pair(text))) hit.score *= BESIDE;
      }
    }
  }

  function all(asked, allowed) {
    const number = index.items.length;
    const total = new Float32Array(number);
    const covered = new Float32Array(number);
    const scored = [];
    let whole = 0;
    for (const clause of asked.clauses) {
      const scores = scoresOf(clause);
      const found = scores.reduce((count, score) => count + (score > 0), 0);
      const rare = Math.log(1 + number / (found + 1)) * (clause.length ? LENGTH : clause.light ? LIGHT : 1);
      whole += rare;
      scored.push(scores);
      scores.forEach((score, at) => {
        if (!score) return;
        total[at] += rare * score ** DAMPED;
        covered[at] += rare;
      });
    }
    const hits = [];
    index.items.forEach((item, at) => {
      if (!total[at] || !allowed(item)) return;
      if (!asked.phrases.every(phrase => index.saysIn(item, phrase))) return;
      const share = covered[at] / whole;
      const value = asked.lasting && item.hasValue ? LONG : 1;
      const lacking = share > WHOLE ? [] : asked.clauses.filter((_, clause) => scored[clause][at] <= 0);
      hits.push({ item, at, share, lacking, score: total[at] * share * commonness(item) * value * denial(item.title) });
    });
    const best = Math.max(0, ...hits.map(it => it.share));
    const byScore = (a, b) => b.score - a.score;
    const good = hits.filter(it => it.share >= best * HALF).sort(byScore);
    beside(asked.clauses, good.slice(0, LOOKED_AT), scored);
    return good.sort(byScore);
  }

  // Groups by kind, best first within: rules before anything else, unless something else has more of the words.
  function of(asked, allowed) {
    // A term of what no document says is an answer itself.
    const near = asked.clauses.filter(it => it.near).map(it => index.byId.get(it.near.slice(1).toUpperCase()));
    const unsaid = [...new Set(near)].filter(it => it?.lines.some(({ text }) => UNSAID.test(text)));
    const exact = [...unsaid, ...asked.exact.map(id => index.byId.get(id))].filter(allowed);
    const found = asked.clauses.length || !exact.length
      ? all(asked, allowed)
      : all({ ...asked, clauses: asked.exact.map(id => ({ exact: [id.toLowerCase()], begun: [], concepts: [] })) }, allowed);
    // What is nearest to what is not spoken of, the catalogue says.
    const nearest = unsaid.flatMap(it => it.lends).filter(allowed);
    const hits = [...nearest.map(item => ({ item, share: 1, score: 0, lacking: [] })), ...found.filter(it => !nearest.includes(it.item))];
    const groups = KINDS.map(kind => hits.filter(({ item }) => item.kind === kind && !exact.includes(item))).filter(it => it.length);
    const share = group => Math.max(...group.slice(0, 3).map(it => it.share));
    const most = Math.max(0, ...groups.map(share));
    const weighs = asked.either || asked.clauses.some(it => it.kind);
    const isJudged = ([{ item }]) => weighs && item.kind === 'judgement';
    const first = group => {
      const { kind } = group[0].item;
      return share(group) < most * (kind === 'rule' ? RULES : NEARLY) ? 0 : 1 + isJudged(group) + 2 * (kind === 'section');
    };
    groups.sort((a, b) => first(b) - first(a));
    groups.filter(isJudged).forEach(group => group.sort((a, b) => contested(b, most) - contested(a, most)));
    const control = !exact.length && !asked.clauses.every(it => it.near) && controlOf(groups[0] || []);
    if (control) groups.unshift([control]);
    return {
      exact,
      groups: groups.map(group => group.map(it => it.item)),
      hits: new Map(hits.map(it => [it.item, it.share / most])),
      lacking: hits.reduce((least, it) => (it.lacking.length < least.length ? it.lacking : least), hits[0]?.lacking || []),
    };
  }

  const contested = ({ item, share }, most) => item.element.dataset.item === 'discrepancy' && share >= most * NEARLY;

  // The control that most of the first rules are of, where none of them stands out.
  function controlOf(group) {
    const first = group.slice(0, MANY);
    const [best] = first;
    const together = first.filter(({ item }) => item.control && item.control === best.item.control);
    return together.length >= MOST && best.score < first.at(-1).score * LONG && { item: best.item.control };
  }

  return { of };
})();
