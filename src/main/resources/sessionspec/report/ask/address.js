// The question in the address. Changes of one thing are one step of the way back, as when somebody types or drags.
const address = (() => {
  const ASK = '#ask=';
  const OFTEN = 200;
  let step;
  let next;
  let pending;

  const is = () => location.hash.startsWith(ASK);
  const read = () => location.hash.slice(ASK.length);

  function put(how, to) {
    try {
      history[how](null, '', ASK + to);
    } catch (refused) {
      // Some browsers keep the address of a local file as it is, or change it only so often; the answer is there all the same.
    }
  }

  function replace() {
    if (!pending) return;
    clearTimeout(pending.timer);
    put('replaceState', pending.to);
    pending = undefined;
  }

  function take() {
    if (!next) return;
    const { to, what } = next;
    next = undefined;
    if (is() && what && what === step) {
      clearTimeout(pending?.timer);
      pending = { to, timer: setTimeout(replace, OFTEN) };
      return;
    }
    replace();
    step = what;
    put('pushState', to);
  }

  // The answer does not wait for the browser to take the address down, which takes longer than the answer.
  const afterwards = then => requestAnimationFrame(() => setTimeout(then));

  function write(to, what) {
    if (!next) afterwards(take);
    next = { to, what };
  }

  // What has not been written yet is written now.
  function settle() {
    take();
    replace();
  }

  // Whoever comes from elsewhere begins a step.
  function arrived() {
    clearTimeout(pending?.timer);
    next = undefined;
    pending = undefined;
    step = undefined;
  }

  const link = to => location.href.replace(/#.*/s, '') + ASK + to;

  addEventListener('change', () => afterwards(settle));
  addEventListener('pagehide', settle);

  return { is, read, write, arrived, link };
})();
