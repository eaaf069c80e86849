// Finds a place for each label: in the first row where it touches no other, right or left of its instant.
const rows = (() => {
  const LEAST = -8;
  const GAP = 8;

  // edge: how far labels may reach; lines: where lines run down, which a label does not cross where it can help it
  function of(edge, lines = []) {
    const taken = [];
    const crosses = (from, until) => lines.some(line => from < line && line < until);

    function take(row, from, until) {
      const free = taken[row].every(it => from >= it[1] + GAP || it[0] >= until + GAP);
      if (free) taken[row].push([from, until]);
      return free;
    }

    // back: how far a mark reaches to the other side of the instant
    function place(x, width, back) {
      const right = x + width <= edge;
      const left = x - width >= LEAST;
      const clear = [right && !crosses(x, x + width), left && !crosses(x - width, x)];
      const [goesRight, goesLeft] = clear.some(Boolean) ? clear : [right, left];
      for (let row = 0; ; row += 1) {
        if (row === taken.length) taken.push([]);
        if (goesRight && take(row, x - back, x + width)) return { row, right: true };
        if (goesLeft && take(row, x - width, x + back)) return { row, right: false };
        if (!goesRight && !goesLeft && !taken[row].length) {
          taken[row].push([LEAST, edge]);
          return { row, right: x - LEAST < edge - x };
        }
      }
    }

    return { place, count: () => taken.length, widest: x => Math.max(edge - x, x - LEAST) };
  }

  return { of };
})();
