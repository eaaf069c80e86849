// What happens is moved in the drawing: dragged, or by the keys of a slider on a mark that has the focus.
const dragging = (() => {
  const MINUTE = 60e3;
  const STEPS = [1, 5, 15, 60, 360, 1440].map(it => it * MINUTE);
  const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };

  // About what the pointer can tell apart.
  const stepIn = ({ start, end, right }) => STEPS.find(it => it >= (end - start) / right * 2) || STEPS.at(-1);

  function within(row, minute) {
    const [least, most] = row.reach();
    return Math.min(Math.max(minute, least), most);
  }

  // view: what the drawing shows; row: of a mark; move: a row to a minute; done: when nothing is dragged any more
  function on(drawn, { view, row, move, done }) {
    let held;

    // In the drawing's own measure, as it was when somebody took hold of the mark.
    const place = ({ clientX }, { box, view: of }) => (clientX - box.left) / box.width * (of.right + 2 * axis.MARGIN) - axis.MARGIN;

    function minuteAt(event) {
      const { start, end, right } = held.view;
      const step = stepIn(held.view);
      return within(held.row, Math.round((start + (place(event, held) - held.off) / right * (end - start)) / step) * step / MINUTE);
    }

    drawn.addEventListener('pointerdown', event => {
      const mark = event.button === 0 && event.target.closest('.handle');
      if (!mark) return;
      event.preventDefault();
      mark.focus({ preventScroll: true });
      drawn.setPointerCapture(event.pointerId);
      held = { row: row(mark), view: view(), box: mark.ownerSVGElement.getBoundingClientRect() };
      held.off = place(event, held) - held.view.x(held.row.minute() * MINUTE);
    });
    drawn.addEventListener('pointermove', event => {
      if (!held) return;
      const to = minuteAt(event);
      if (to !== held.row.minute()) move(held.row, to);
    });
    const release = () => {
      if (!held) return;
      held = undefined;
      done();
    };
    drawn.addEventListener('pointerup', release);
    drawn.addEventListener('pointercancel', release);
    drawn.addEventListener('keydown', event => {
      const mark = event.target.closest('.handle');
      const by = mark && KEYS[event.key];
      if (!by) return;
      event.preventDefault();
      const moved = row(mark);
      move(moved, within(moved, moved.minute() + by * stepIn(view()) / MINUTE));
    });

    // The clock stands still while something is dragged on it.
    return { view: () => held?.view };
  }

  return { on };
})();
