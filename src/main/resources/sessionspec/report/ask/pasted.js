// A text that is pasted, typed or dropped, which is given on once it is whole.
const pasted = (() => {
  const MOST = 2_000_000;
  // What is typed is read once it is done, so that no number is taken that is half there.
  const TYPED = /^(insertText|insertCompositionText|delete)/;
  const field = make('textarea');
  const millions = count => `${Math.ceil(count / 1e5) / 10} million`;
  let wasRead = '';
  field.rows = 4;
  field.spellcheck = false;
  field.setAttribute('aria-label', 'A configuration as it is exported');

  function clear() {
    field.value = '';
    wasRead = '';
  }

  // It is begun to be written.
  function begin(text) {
    field.value = `${text} `;
    field.focus();
  }

  // understand: takes a text, which is not too long; refuse: says why none is taken; open: shows the field
  function to(area, { understand, refuse, open }) {
    // What is too long does not stay in the field either, of which the page would be slow.
    function leaveOut(length) {
      clear();
      refuse(`The text is too long to be a configuration: it has ${millions(length)} characters, and at most ${millions(MOST)} are read.`);
    }

    function read(text) {
      if (text.length > MOST) {
        leaveOut(text.length);
        return;
      }
      wasRead = text;
      understand(text);
    }

    function fill(text) {
      if (text.length <= MOST) field.value = text;
      read(text);
    }

    // What was read already stays as it is. Whoever leaves the field by a click means what stands there, so it is only read then.
    let isPressed = false;
    let isLeft = false;
    function leave() {
      isLeft = false;
      if (field.value !== wasRead) read(field.value);
    }

    async function drop(event) {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      open();
      // A file has at most four bytes for each character.
      if (file.size > 4 * MOST) refuse(`The file is too large to be a configuration: it has ${millions(file.size)} bytes, and at most ${millions(4 * MOST)} are read.`);
      else fill(await file.text());
    }

    // What is too long does not come into the field at all, which would take long.
    field.addEventListener('paste', event => {
      const { length } = event.clipboardData?.getData('text') || '';
      if (length <= MOST) return;
      event.preventDefault();
      leaveOut(length);
    });
    field.addEventListener('input', ({ inputType }) => { if (!TYPED.test(inputType || '') || field.value.length > MOST) read(field.value); });
    field.addEventListener('change', () => {
      if (isPressed) isLeft = true;
      else leave();
    });
    addEventListener('pointerdown', () => { isPressed = true; }, true);
    for (const ends of ['pointerup', 'pointercancel']) {
      addEventListener(ends, () => {
        isPressed = false;
        if (isLeft) setTimeout(leave);
      }, true);
    }
    area.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
    area.addEventListener('drop', drop);
  }

  return { field, begin, clear, to };
})();
