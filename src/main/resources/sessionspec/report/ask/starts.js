// Where to begin: what is asked about most, each with one click.
const starts = (() => {
  const QUESTIONS = [
    ['joined, a policy of one hour', () => model.opening().question.address],
    ['joined, no policy', () => '1;user+managed;device+joined;policy+none;browser+none;00:00+logs+in;then+works'],
    ['personal, never persistent', () => '1;user+managed;device+personal;policy+none;browser+never;00:00+signs+in;00:30+closes+the+browser;then+works'],
    ['federated, not synced', () => '1;user+federated+unsynced;device+personal;policy+none;00:00+signs+in;then+works'],
    ['AD FS, registered device', () => '1;user+federated;device+registered;adfs+2016;00:00+signs+in+to+AD+FS;then+works'],
    ['nothing said yet', () => '1;00:00+signs+in'],
  ];

  const element = make('p', 'starts');

  function offer() {
    element.append('Start from ', ...QUESTIONS.map(([name, of]) => linkTo(`ask=${of()}`, name)));
    return element;
  }

  // The one that is asked, if any is.
  function mark(address) {
    for (const link of all('a', element)) {
      if (link.hash === `#ask=${address}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  return { offer, mark };
})();
