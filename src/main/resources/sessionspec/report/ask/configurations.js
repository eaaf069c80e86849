// Configurations as they are exported, pasted or dropped one after the other: what is understood of each becomes part of the
// situation, the rest is told, and each can be taken out again.
const configurations = (() => {
  const says = make('div', 'understood');
  const now = make('p', 'now');
  const taken = make('ul', 'taken');
  const element = make('details', 'configuration', make('summary', '', 'Paste a policy or a command \u2026'),
    make('p', 'hint', 'A Conditional Access policy or a tokenLifetimePolicy as Microsoft Graph exports it, one or several, what'
      + ' Get-AdfsProperties prints, or commands; a file can be dropped here, and what is typed is read once the field is left. Nothing leaves this page. The answer is what the documents say of'
      + ' such a configuration, and no assessment of a tenant.'), pasted.field, says, now, taken);
  says.setAttribute('aria-live', 'polite');

  const STAYS = 'The situation and its answer are as they were before.';
  // What was told is of the situation as it is then.
  let situation = '';
  function tell(...told) {
    says.replaceChildren(...told);
    situation = question.address(form.says());
  }

  // The answer may be out of sight while somebody pastes, so it stands here as well.
  let isTaken = false;
  function answered(words) {
    now.textContent = isTaken ? `The answer now: ${words}` : '';
  }

  const where = ({ line, column }) => (line ? ` (line ${line}, column ${column})` : '');

  // A term of what cannot be asked leads to what is said of it.
  function linked(words) {
    const term = all('.beyond a').find(it => words.includes(it.textContent));
    if (!term) return [words];
    const [before, ...after] = words.split(term.textContent);
    return [before, linkTo(term.hash.slice(1), term.textContent), after.join(term.textContent)];
  }

  // Nothing was taken, and why; or nothing is there of which that could be said.
  const tellUntaken = words => element.dispatchEvent(new CustomEvent('untaken', { detail: words }));
  const leave = why => tellUntaken(`Nothing of what was given was taken. ${why} Below is still the answer of before.`);

  function refuse(words) {
    tell(make('p', 'wrong', ...linked(words)), make('p', 'hint', STAYS));
    leave(words);
  }

  // What else was given and may change any answer, and how what was taken was read.
  function noted() {
    const all = entries().map(it => it.read);
    const [one, two, ...more] = all.flatMap(it => it.notTaken).filter(it => it.bearing === 'PERHAPS').map(it => it.says);
    const told = one ? [`Not taken of what was given, and it may matter: ${one}${two ? ` ${two}` : ''}${more.length ? ` ${more.length} more are listed beside it.` : ''}`] : [];
    return [...told, ...all.flatMap(it => it.remarks)];
  }

  // On what it depends whether items count that were taken: [{ items, says }]
  const provided = () => entries().flatMap(it => it.read.provided);

  const listed = all => make('ul', '', ...all.map(it => make('li', '', ...linked(it.says + where(it)))));
  const entries = () => [...taken.children];

  // Nobody said what the panel opens with, so that goes with the first that is given.
  const isExample = () => !element.closest('.asked');

  // The items that are taken away and those that come instead.
  function change(without, items) {
    element.dispatchEvent(new CustomEvent('understood', { detail: { without, items, anew: isExample() } }));
  }

  // What became of each line, where that is not the same of all.
  const accounted = ({ lines }) => (lines.length > 1 ? [make('ul', 'hint', ...lines.map(it => make('li', '', it)))] : []);

  function entry(read, items) {
    const { notTaken } = read;
    const remove = make('button', 'remove', '\u00d7');
    remove.type = 'button';
    remove.setAttribute('aria-label', `Take out again: ${items.join('; ')}`);
    const row = make('li', '', make('span', '', make('strong', '', items.join('; '))), remove);
    if (notTaken.length) {
      row.append(make('p', '', 'Not taken, and may matter:'), listed(notTaken));
    }
    row.items = items;
    row.read = read;
    remove.addEventListener('click', () => {
      row.remove();
      exchange(row.items, []);
      tell(make('p', 'hint', `Taken out again: ${row.items.join('; ')}`));
      pasted.field.focus();
    });
    return row;
  }

  // Which list stands at which address, so that whoever goes back or forth finds it again.
  const KEPT = 1000;
  const at = new Map();
  function remember() {
    if (at.size > KEPT) at.clear();
    at.set(question.address(form.says()), entries());
  }

  // Of the entries nothing stays that is not said any more, unless another says it as well.
  function exchange(without, items) {
    for (const it of entries()) {
      const rest = it.items.filter(item => !without.includes(item));
      if (!rest.length) it.remove();
      else if (rest.length < it.items.length) it.replaceWith(entry(it.read, rest));
    }
    change(without.filter(it => !items.includes(it)), items);
    remember();
  }

  // Several policies hold at once, and each lifetime of tokens for what it is for; of all else only one thing can be said.
  const target = item => item.match(/^token-lifetime \S+ (for .*)$/)?.[1];
  const SEVERAL = /^(?:policy every|token-policy|sync) /;
  const isBeside = (one, other) => differences.topic(one) !== differences.topic(other) || (SEVERAL.test(one) && SEVERAL.test(other))
    || Boolean(target(one) && target(other) && target(one) !== target(other));

  function button(words, does) {
    const element = make('button', 'cite', words);
    element.type = 'button';
    element.addEventListener('click', () => {
      does();
      pasted.field.focus();
    });
    return element;
  }

  // What has changed with it of what was said before, so that nothing does in silence; without what is told of anyhow.
  function besides(was, known) {
    const of = made => question.lines(made).slice(1).filter(it => !/^asked /.test(it) && !known.some(item => it === item || it.endsWith(` ${item}`)));
    const changed = differences.between(of(form.says()), of(was));
    return changed.length ? [make('p', '', `Said there, and changed from what you gave: ${changed.join('; ')}. `, button('put back', () => element.dispatchEvent(new CustomEvent('back'))))] : [];
  }

  // What was pasted before holds as well where both can, but for the same policy; what somebody chose here goes unless it is
  // to be kept.
  function take(read) {
    const { items, policies } = read;
    const anew = isExample();
    const before = anew ? [] : form.says().said.filter(it => !items.includes(it));
    const isSame = it => it.items.every(item => items.includes(item));
    const again = entries().filter(it => isSame(it) || it.read.policies.some(of => policies.includes(of)));
    const replaced = again.filter(it => !isSame(it)).flatMap(it => it.items).filter(it => !items.includes(it));
    const ofBefore = entries().filter(it => !again.includes(it)).flatMap(it => it.items);
    const gone = before.filter(it => !ofBefore.includes(it) || !items.every(item => isBeside(item, it)))
      .filter(it => again.some(of => of.items.includes(it)) || items.some(item => differences.topic(item) === differences.topic(it)));
    const made = form.says();
    const was = made.asked;
    again.forEach(it => it.remove());
    const row = entry(read, items);
    exchange(gone, items);
    taken.append(row);
    remember();
    const both = ofBefore.filter(it => !gone.includes(it) && !items.includes(it) && items.some(item => differences.topic(item) === differences.topic(it)));
    const rest = form.says().said.filter(it => before.includes(it) && !ofBefore.includes(it));
    const concern = question.concern(items);
    const asks = concern && `. What is asked is about ${concern} now; see Asked then.`;
    const told = [make('p', 'hint', `Understood, and taken into the situation: ${items.join('; ')}${asks || '.'}`),
      make('p', 'hint', rest.length ? `Said there, and not from what was given: ${rest.join('; ')}.` : anew ? 'The example that stood there has gone: nothing else is said.' : ''),
      ...(anew ? [] : besides(made, [...items, ...gone, ...replaced]))];
    const isAsked = !concern && form.says().asked;
    if (isAsked && isAsked !== was) {
      told.push(make('p', '', `What is asked is \u201c${isAsked}\u201d now, which it is for; see Asked then. `, button('ask as before', () => {
        element.dispatchEvent(new CustomEvent('asks', { detail: was }));
      })));
    }
    if (replaced.length) told.push(make('p', 'hint', `The same policy counts once: it stands as it is now, instead of ${replaced.join('; ')}.`));
    else if (again.length) told.push(make('p', 'hint', 'The same was given before, and counts once.'));
    if (both.length) {
      told.push(make('p', '', `It applies besides ${both.join('; ')}. `, button('only this one', () => {
        exchange(both.filter(it => !items.includes(it)), items);
        tell(make('p', 'hint', `Of the two only this one is in the situation: ${items.join('; ')}`));
      })));
    }
    if (gone.length && !again.length) {
      const kept = items.filter(item => gone.every(it => isBeside(item, it)));
      const isBoth = kept.length === items.length;
      told.push(make('p', '', `It stands instead of ${gone.join('; ')}${isBoth ? '' : ', since only one of them can be so'}. `, button(isBoth ? 'keep both' : 'put that back', () => {
        exchange(items.filter(it => !kept.includes(it)), [...gone, ...kept]);
        tell(make('p', 'hint', `In the situation: ${[...gone, ...kept].join('; ')}`));
      })));
    }
    tell(...told, ...accounted(read));
    isTaken = true;
    pasted.clear();
  }

  // What a command does happens, at a time that only the person knows who pastes it.
  function offer(happen, read) {
    const add = (words, first) => button(words, () => {
      const [made, anew] = [form.says(), isExample()];
      element.dispatchEvent(new CustomEvent('happens', { detail: { happen, anew, first } }));
      pasted.clear();
      tell(make('p', 'hint', `Added to what happens, ${first ? 'before' : 'after'} all else; its time can be changed there: ${happen.join('; ')}`),
        ...(anew ? [] : besides(made, happen)));
      isTaken = true;
    });
    // How things are set before anybody comes, unless it acts on what is there.
    const sets = happen.every(it => /^administrator runs "(?!Set-Adfs)/i.test(it));
    tell(...says.childNodes, ...(read ? [...read.remarks.map(it => make('p', 'hint', it)), ...(read.notTaken.length ? [] : accounted(read))] : []), make('p', '', `This happens, and is no setting: ${happen.join('; ')}. `,
      ...(sets ? [add('it is run before all else', true), ' '] : []), add(sets ? 'it is run after all else' : 'add it to what happens', false)));
    if (!isTaken) tellUntaken('What was given happens at a time that only you know: add it to what happens. Below is still the answer without it.');
  }

  function understand(text) {
    says.replaceChildren();
    isTaken = false;
    answered('');
    tellUntaken('');
    if (!text.trim()) return;
    const read = model.configuration(text);
    const { error, items, happenings: happen, notTaken, remarks } = read;
    if (error) refuse(error.says + where(error));
    else if (items.length) take(read);
    else if (!happen.length || notTaken.length) {
      tell(make('p', 'wrong', happen.length ? 'Of what was given this was not taken:' : `Nothing of it was taken. ${STAYS}`), listed([...notTaken, ...remarks.map(it => ({ says: it }))]), ...accounted(read));
      if (!happen.length) leave(notTaken[0]?.says || 'No setting stands there that a session lasts by.');
    }
    if (happen?.length) offer(happen, items.length ? undefined : read);
  }

  // The list goes with the address; what is not said any more as it was taken does not stand there either, nor what was told of
  // another situation.
  function keep(made) {
    const here = at.get(question.address(made)) || entries().filter(it => it.items.every(item => made.said.includes(item)));
    if (here.length !== entries().length || here.some((it, index) => it !== taken.children[index])) taken.replaceChildren(...here);
    remember();
    if (question.address(made) === situation) return;
    says.replaceChildren();
    isTaken = false;
  }

  // Somebody is about to write a command.
  function write(command) {
    element.open = true;
    pasted.begin(command);
  }

  // Files may be dropped anywhere there.
  function accept(area) {
    pasted.to(area, { understand, refuse, open: () => { element.open = true; } });
  }

  // Who begins with something else has nothing given.
  function empty() {
    pasted.clear();
    understand('');
  }

  return { element, accept, keep, write, empty, answered, noted, provided };
})();
