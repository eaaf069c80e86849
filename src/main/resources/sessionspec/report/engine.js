// The core, compiled. It stands in the page as a text, which costs nothing to open, and becomes a script when somebody asks:
// the policy of the page knows it by its hash. Null where the page was written without it.
const engine = (() => {
  let started;
  return () => {
    const text = document.getElementById('engine');
    if (!started && text) {
      const script = document.createElement('script');
      script.textContent = text.textContent;
      text.after(script);
      started = script.engine;
      started.know(document.getElementById('catalogued').textContent);
    }
    return started ?? null;
  };
})();
// For whoever tries it from without.
window.engine = engine;
