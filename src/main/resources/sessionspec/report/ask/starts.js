// Where to begin: what is asked about most, each with one click.
const starts = (() => {
  const QUESTIONS = [
    ['Does unlocking count?', () => model.opening().question.address],
    ['What of a night?', () => '1;user+managed;device+hybrid;policy+every+12h;08:00+logs+in;17:00+locks+the+device;d2/08:00+unlocks+the+device;then+works'],
    ['Which of several policies?', () => '1;user+managed;device+personal;policy+every+12h;policy+every+1h+for+Exchange+Online;00:00+signs+in;then+works;asked+works+in+Exchange+Online'],
    ['How long without a policy?', () => '1;user+managed;device+joined;policy+none;browser+none;00:00+logs+in;then+works'],
    ['What if the browser is closed?', () => '1;user+managed;device+personal;policy+none;browser+never;00:00+signs+in;00:30+closes+the+browser;then+works'],
    ['Why is a federated user asked every 12 hours?', () => '1;user+federated+unsynced;device+personal;policy+none;00:00+signs+in;then+works'],
    ['When is MFA asked for that is remembered for 30 days?', () => '1;user+managed;device+personal;policy+none;browser+none;remember-mfa+30d;00:00+signs+in+with+first+factor+and+MFA;then+works;asked+needs+MFA+in+the+browser'],
    ['How long at AD FS?', () => '1;user+federated;device+registered;adfs+2016;00:00+signs+in+to+AD+FS;then+works'],
    ['Nothing said yet', () => '1;00:00+signs+in'],
    ['Does sign-in frequency ask for MFA too?', () => '1;user+managed;device+personal;policy+every+1h+mfa;browser+none;00:00+signs+in+with+first+factor+and+MFA;then+works'],
    ['What does every time do?', () => '1;user+managed;device+personal;policy+every+time;browser+none;00:00+signs+in;00:00+app+opens+a+session+of+8h;00:30+closes+the+browser;then+works'],
    ['Why does an app ignore the policy?', () => '1;user+managed;device+personal;policy+every+1h;browser+none;00:00+signs+in;then+works;asked+works+in+a+SAML+app+that+keeps+its+own+cookies'],
    ['Why does SharePoint ignore a token lifetime?', () => '1;policy+none;token-lifetime+30m+for+the+organisation;00:00+browser+asks+for+access+token+for+SharePoint+Online;asked+shows+the+access+token'],
    ['Why does Max Inactive Time do nothing?', () => '1;user+managed;device+personal;policy+none;browser+none;00:00+Max+Inactive+Time+set+to+1h;00:00+signs+in;00:00+answers+Stay+signed+in?+no;then+idle'],
    ['Why is there no Stay signed in? prompt?', () => '1;user+managed;device+personal;policy+none;browser+none;tenant+new;00:00+signs+in;then+idle'],
    ['What of a second device?', () => '1;user+managed;device+joined;policy+every+1h;browser+none;00:00+logs+in;00:30+goes+to+personal+device;00:30+signs+in;00:50+goes+to+joined+device;then+works'],
    ['What does a command of AD FS do?', () => '1;user+federated;device+registered;adfs+2016;00:00+signs+in+to+AD+FS;01:00+administrator+runs+"Set-AdfsProperties%20-SsoLifetime%2060";then+works'],
    ['How long does a token set to 2 hours last?', () => '1;token-lifetime+2h+for+the+organisation;00:00+native+app+asks+for+access+token+for+Exchange+Online;asked+shows+the+access+token'],
  ];

  const element = make('p', 'starts');

  // So many stand there at once, so that the answer stands on the first screen.
  const FIRST = 9;
  const more = make('button', 'cite', 'more questions');
  more.type = 'button';

  function offer() {
    element.append('Begin with ', ...QUESTIONS.map(([name, of]) => linkTo(`ask=${of()}`, name)));
    links().forEach((link, at) => { link.hidden = at >= FIRST; });
    element.append(more);
    more.addEventListener('click', () => {
      unfold();
      links()[FIRST].focus();
    });
    return element;
  }

  function unfold() {
    links().forEach(link => { link.hidden = false; });
    more.remove();
  }

  const links = () => all('a', element);

  // The one that is asked, if any is.
  function mark(address) {
    for (const link of links()) {
      if (link.hash === `#ask=${address}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (find('[hidden][aria-current]', element)) unfold();
  }

  const asked = () => links().map(it => question.read(it.hash.replace('#ask=', '')));

  return { offer, mark, links, asked };
})();
