// Which of what stands in the page answers a question best.
const ranking = (() => {
  const BEGUN = .45;
  const HALF = .55;
  const NEARLY = .6;
  const PART = .3;
  const BESIDE = 1.4;
  const LONG = 1.3;
  const LOOKED_AT = 30;
  const KINDS = ['section', 'rule', 'statement', 'passage', 'term', 'judgement', 'lifetime'];

  function raise(scores, term, factor) {
    const list = index.postings.get(term);
    if (!list) return;
    for (let at = 0; at < list.length; at += 2) {
      const much = list[at + 1] * factor;
      if (scores[list[at]] < much) scores[list[at]] = much;
    }
  }

  // How well each item answers one clause; less than nothing, where it has a part of a name only.
  function scoresOf(clause) {
    const scores = new Float32Array(index.items.length);
    clause.exact.forEach(term => raise(scores, term, 1));
    clause.begun.forEach(term => raise(scores, term, BEGUN));
    clause.concepts.forEach(([concept, factor]) => raise(scores, concept, factor));
    if (clause.parts) {
      const each = clause.parts.map(scoresOf);
      scores.forEach((score, at) => {
        const all = each.every(part => part[at]);
        const mean = each.reduce((sum, part) => sum + part[at], 0) / each.length;
        if (all && mean * .95 > score) scores[at] = mean * .95;
        else if (mean && !score) scores[at] = mean * -PART;
      });
    }
    return scores;
  }

  // The first of the controls are the commonest, and are meant more often.
  const commonness = item => 1.15 - .3 * item.order / index.items.length;

  // Two words that stand side by side as they were asked for say more than apart.
  function beside(clauses, hits) {
    for (let at = 1; at < clauses.length; at += 1) {
      const pair = marking.pair(clauses[at - 1], clauses[at]);
      for (const hit of pair ? hits : []) {
        if ([...hit.item.lines, ...(hit.item.lent || [])].some(({ text }) => pair(text))) hit.score *= BESIDE;
      }
    }
  }

  function all(asked, allowed) {
    const number = index.items.length;
    const total = new Float32Array(number);
    const covered = new Float32Array(number);
    let whole = 0;
    for (const clause of asked.clauses) {
      const scores = scoresOf(clause);
      const found = scores.reduce((count, score) => count + (score > 0), 0);
      const rare = Math.log(1 + number / (found + 1)) ;
      whole += rare;
      scores.forEach((score, at) => {
        if (!score) return;
        total[at] += rare * Math.sqrt(Math.abs(score));
        covered[at] += rare * (score > 0 ? 1 : PART);
      });
    }
    const hits = [];
    index.items.forEach((item, at) => {
      if (!total[at] || !allowed(item)) return;
      if (!asked.phrases.every(phrase => index.saysIn(item, phrase))) return;
      const share = covered[at] / whole;
      const value = asked.lasting && item.hasValue ? LONG : 1;
      hits.push({ item, share, score: total[at] * share * commonness(item) * value });
    });
    const best = Math.max(0, ...hits.map(it => it.share));
    const byScore = (a, b) => b.score - a.score;
    const good = hits.filter(it => it.share >= best * HALF).sort(byScore);
    beside(asked.clauses, good.slice(0, LOOKED_AT));
    return good.sort(byScore);
  }

  // Groups by kind, best first within: rules before anything else, unless something else has more of the words.
  function of(asked, allowed) {
    const exact = asked.exact.map(id => index.byId.get(id)).filter(allowed);
    const hits = asked.clauses.length || !exact.length
      ? all(asked, allowed)
      : all({ ...asked, clauses: asked.exact.map(id => ({ exact: [id.toLowerCase()], begun: [], concepts: [] })) }, allowed);
    const groups = KINDS.map(kind => hits.filter(({ item }) => item.kind === kind && !exact.includes(item))).filter(it => it.length);
    const share = group => Math.max(...group.slice(0, 3).map(it => it.share));
    const most = Math.max(0, ...groups.map(share));
    groups.sort((a, b) => (share(b) >= most * NEARLY) - (share(a) >= most * NEARLY));
    return { exact, groups: groups.map(group => group.map(it => it.item)) };
  }

  return { of };
})();
