// A question as the panel holds it, and its written form: in an address between semicolons, for the model on lines.
const question = (() => {
  const VERSION = /^(?:ask )?1$/i;
  const MOST = 100;
  const LONGEST = 20000;
  const KEPT = 500;

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
  const spelled = new Map();

  // Most items stand in the next address as well.
  function coded(item) {
    if (spelled.size > KEPT) spelled.clear();
    if (!spelled.has(item)) {
      spelled.set(item, item.replace(/"[^"]*"|[^"]+|"/g, part => (part[0] === '"' ? escaped(part) : escaped(part).replaceAll('%20', '+'))));
    }
    return spelled.get(item);
  }

  const addressed = all => ['1', ...all.map(coded)].join(';');
  const address = made => (made.whole !== undefined ? escaped(made.whole) : addressed(lines(made).slice(1)));

  // What a session is not: things of which it is asked otherwise than whether the user gets in.
  const TOKEN = /^token-lifetime \d\S* for the (?:organisation|app (.+))$/;
  const ADFS = /^(?:adfs (?!none)|claims |Enable|SsoLifetime|Kmsi|Persistent|DeviceUsage|administrator runs "Set-Adfs)/i;

  // What items are about, so that who says them asks about that; nothing where that is the session.
  const concern = items => (items.some(it => TOKEN.test(it)) ? 'the access token' : items.some(it => ADFS.test(it)) ? 'AD FS' : '');

  // The same question, asking about what the items are about.
  function concerning(made, items) {
    const about = concern(items);
    const happens = words => [...made.story, { at: made.story.at(-1)?.at || '00:00', words }];
    if (about === 'the access token') {
      const app = items.map(it => it.match(TOKEN)?.[1]).find(Boolean) || 'Exchange Online';
      const asks = made.story.some(it => /asks for access token/.test(it.words));
      return { ...made, asked: 'shows the access token', story: asks ? made.story : happens(`native app asks for access token for ${app}`) };
    }
    if (!about || made.story.some(it => /AD FS/.test(it.words))) return made;
    const begins = made.story.length < 2;
    return { ...made, said: made.said.map(it => (/^user managed$/i.test(it) ? 'user federated' : it)), asked: begins ? '' : 'works in an AD FS application',
      story: begins ? [{ at: made.story[0]?.at || '00:00', words: 'signs in to AD FS' }] : happens('signs in to AD FS') };
  }

  return { read, lines, address, addressed, concern, concerning };
})();
