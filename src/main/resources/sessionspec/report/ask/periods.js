// Periods as people write them.
const periods = (() => {
  const RIGHT = /^(?:0*[1-9]\d{0,7} ?[a-z]*|(?:\d{1,6}[mhd])+|\d{1,6}(?:[.:]\d\d?)*:\d\d)$/i;

  const GREAT = /^[\d.:]*\d{6,}/;

  // What is none, in words.
  const wrong = says => (RIGHT.test(says) ? '' : GREAT.test(says) ? `\u201c${says}\u201d is too long: write at most 36500 days.` : `\u201c${says}\u201d is no period: write a whole number of minutes, hours or days, such as 90 minutes, 8h or 14d.`);

  return { wrong };
})();
