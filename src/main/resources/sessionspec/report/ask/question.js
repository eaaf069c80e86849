// A question as the panel holds it, and its written form: in an address between semicolons, for the model on lines.
const question = (() => {
  const VERSION = /^(?:ask )?1$/i;
  const MOST = 100;
  const LONGEST = 20000;

  function decoded(address) {
    try {
      return decodeURIComponent(address);
    } catch (malformed) {
      return address;
    }
  }

  // What stands in quotation marks keeps its spaces.
  const spaced = item => item.replace(/"[^"]*"|[+\s]+/g, part => (part[0] === '"' ? part : ' ')).trim();
  const items = text => (text.match(/(?:"[^"\n]*"|[^;\n])+/g) || []).map(spaced).filter(Boolean);

  // { said, story: [{ at, words }], then, asked }; what no form can show is kept whole, for the model says what is wrong.
  function read(address) {
    const whole = decoded(address);
    const [version, ...rest] = whole.length > LONGEST ? [] : items(whole);
    if (!VERSION.test(version) || rest.length > MOST) return { said: [], story: [], then: '', asked: '', whole };
    const made = { said: [], story: [], then: '', asked: '' };
    for (const item of rest) {
      const [first, ...words] = item.split(' ');
      if (/^then (works|idle)$/i.test(item) && !made.then) made.then = words[0].toLowerCase();
      else if (/^asked$/i.test(first) && !made.asked) made.asked = words.join(' ');
      else if (/^d?\d/i.test(first)) made.story.push({ at: first, words: words.join(' ') });
      else made.said.push(item);
    }
    return made;
  }

  function lines({ said, story, then, asked, whole }) {
    if (whole !== undefined) return whole.split('\n');
    const last = [...(then ? [`then ${then}`] : []), ...(asked ? [`asked ${asked}`] : [])];
    return ['ask 1', ...said, ...story.map(it => `${it.at} ${it.words}`), ...last];
  }

  const escaped = part => encodeURIComponent(part).replace(/%(?:2F|3A|2C|40|3F|24)/g, decodeURIComponent);
  const coded = item => item.replace(/"[^"]*"|[^"]+|"/g, part => (part[0] === '"' ? escaped(part) : escaped(part).replaceAll('%20', '+')));
  const addressed = all => ['1', ...all.map(coded)].join(';');
  const address = made => (made.whole !== undefined ? escaped(made.whole) : addressed(lines(made).slice(1)));

  return { read, lines, address, addressed };
})();
