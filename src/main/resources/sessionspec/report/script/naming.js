// The names of the glossary: what else a concept is called, and what it is nearest to.
const naming = (() => {
  const begins = new Map();
  const calls = new Map();
  const squeezing = new Map();

  // A name of a concept, or of what it is only nearest to.
  function add(text, concept, near) {
    const phrase = lexis.scan(text).map(it => it.term);
    if (!phrase.length) return;
    squeezing.set(text.toLowerCase().replace(/[\s-]+/g, ''), text);
    const key = phrase[0];
    if (!begins.has(key)) begins.set(key, []);
    if (!near || !calls.has(concept)) calls.set(concept, [...(calls.get(concept) || []), text]);
    begins.get(key).push({ phrase, concept, near });
    begins.get(key).sort((a, b) => b.phrase.length - a.phrase.length);
  }

  // Every name of a concept that begins at a word, the longest first.
  const at = (tokens, place) => (begins.get(tokens[place].term) || [])
    .filter(({ phrase }) => phrase.every((term, offset) => tokens[place + offset] && tokens[place + offset].term === term));

  // What a whole title names, such as a family's.
  function whole(title) {
    const tokens = lexis.scan(title);
    const named = tokens.length ? at(tokens, 0).find(it => !it.near && it.phrase.length === tokens.length) : undefined;
    return named && named.concept;
  }

  // The name that was written as one word.
  const squeezed = word => squeezing.get(word);
  const called = concept => calls.get(concept) || [];

  return { add, at, whole, squeezed, called };
})();
