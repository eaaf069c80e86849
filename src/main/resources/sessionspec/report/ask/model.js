// The model that the page has inside: strings go in, and what comes out is JSON.
const model = (() => {
  let offered;

  const is = () => Boolean(document.getElementById('engine'));

  // How something can be said: { situation: [FORM], happenings: [FORM] }
  function offers() {
    offered ??= JSON.parse(engine().vocabulary());
    return offered;
  }

  const answer = text => JSON.parse(engine().ask(text));

  // The answer when all that is not said was looked at; nothing before, and it is to be called again.
  function further(text) {
    const found = engine().further(text);
    return found ? JSON.parse(found) : undefined;
  }

  const configuration = text => JSON.parse(engine().configuration(text));

  return { is, offers, answer, further, configuration };
})();
