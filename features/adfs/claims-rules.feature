Feature: AD FS persistence for Microsoft Entra ID and SharePoint Online
  Two claims rules in AD FS pass on what AD FS knows: whether the user is inside the corporate network, and has persistent SSO.
  With both of them the persistence of AD FS reaches Microsoft Entra ID and SharePoint Online.
  Without one of them it stays with AD FS.

  @ADP-1 @FS-091 @FS-092 @FS-095 @FS-097 @FS-098 @FS-099 @FS-101 @FS-102 @INT-95 @INT-97 @INT-117 @INT-131 @INT-133
  Rule: Claims rules for InsideCorporateNetwork and psso carry persistent SSO over to Microsoft Entra ID, SharePoint Online and the rest of Office 365

    Scenario Outline: <what> keeps the session persistent in <app>, with rules that pass <claims> through
      Given an AD FS farm on Windows Server 2016
      And claims rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in <ticked> on a <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in <app> at 00:31

      Examples:
        | what                                   | device     | ticked     | claims                                                                                                             | app                  |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso                                                                                    | SharePoint Online    |
        | A registered device                    | registered | not ticked | InsideCorporateNetwork and psso                                                                                    | Exchange Online      |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso                                                                                    | the Teams web client |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso                                                                                    | OneDrive             |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso                                                                                    | Office.com           |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso                                                                                    | the Azure portal     |
        | A registered device                    | registered | not ticked | InsideCorporateNetwork and psso                                                                                    | the Azure portal     |
        | Keep me signed in on a personal device | personal   | ticked     | "https://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and "https://schemas.microsoft.com/2014/03/psso" | SharePoint Online    |

    Example: A user outside the corporate network is not prompted in SharePoint Online after a browser restart
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the user leaves the corporate network at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

    Example: The documents do not say whether the Stay signed in? prompt is shown when AD FS makes the session persistent
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the documents do not say whether the Stay signed in? prompt is shown

    Example: The session in SharePoint Online does not end with the 24 hours of Keep me signed in
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is prompted by AD FS on day 2 at 00:00
      And the user is not prompted in SharePoint Online on day 2 at 00:01

  @ADP-2 @INT-131 @FS-092 @FS-095 @FS-097 @FS-098 @FS-099 @FS-101 @FS-102 @INT-16 @INT-97
  Rule: The persistence of AD FS does not reach Microsoft Entra ID unless both claims rules are there

    Scenario Outline: With claims rules for <claims>, the Stay signed in? prompt is shown, and a restart may lead to a prompt
      Given an AD FS farm on Windows Server 2016
      And claims rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | claims                                                                     | reason                                        |
        | InsideCorporateNetwork                                                     | psso is missing                               |
        | psso                                                                       | InsideCorporateNetwork is missing             |
        | InsideCorporateNetwork and "https://schemas.microsoft.com/2014/03/another" | another type than psso                        |
        | psso and "https://schemas.microsoft.com/ws/2012/01/another"                | another type than insidecorporatenetwork      |
        | InsideCorporateNetwork and psso with another value                         | psso is not issued as it is                   |
        | psso and InsideCorporateNetwork with another value                         | InsideCorporateNetwork is not issued as it is |

    Scenario Outline: Where claims rules pass only <claims> through, a user who answers Stay signed in? with no is prompted after a browser restart
      Given an AD FS farm on Windows Server 2016
      And claims rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

      Examples:
        | claims                 | reason                            |
        | InsideCorporateNetwork | psso is missing                   |
        | psso                   | InsideCorporateNetwork is missing |

    Example: Without the claims rules, a user who answers Stay signed in? with no is prompted, although Keep me signed in was ticked at AD FS
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

  @ADP-3 @INT-94 @FS-036 @FS-099 @FS-101 @INT-16
  Rule: The claims rules make no session persistent for a user without a persistent SSO cookie

    Scenario Outline: When <what>, the Stay signed in? prompt is shown, and a restart may lead to a prompt
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -EnablePersistentSso <persistent>" at 00:00
      When the user signs in through AD FS with Keep me signed in <ticked> on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | what                            | persistent | ticked     |
        | Keep me signed in is not ticked | $true      | not ticked |
        | persistent SSO is switched off  | $false     | ticked     |

    Example: The documents do not say whether a session persists whose AD FS cookie was issued before PersistentSsoCutoffTime
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T12:00" on 10 March 2026 at 08:00
      When the user signs in through AD FS with Keep me signed in not ticked on a registered device on 10 March 2026 at 09:00
      And the browser is closed and opened again on 10 March 2026 at 09:30
      Then the documents do not say whether the user is prompted in SharePoint Online on 10 March 2026 at 09:31

    Example: When Keep me signed in is not ticked, a user who answers Stay signed in? with no is prompted after a browser restart
      Given an AD FS farm on Windows Server 2016
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

  @ADP-4 @INT-82 @FS-093 @FS-094 @INT-97
  Rule: AD FS on Windows Server 2012 R2 carries persistence over to SharePoint Online only with the hotfix, which the August 2014 update rollup contains

    Scenario Outline: On <farm>, a registered device's user is not prompted in SharePoint Online after a browser restart
      Given an AD FS farm on <farm>
      And claims rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

      Examples:
        | farm                                                      |
        | Windows Server 2012 R2 with the hotfix                    |
        | Windows Server 2012 R2 with the August 2014 update rollup |

    Scenario Outline: On <farm>, Keep me signed in spares users a prompt in SharePoint Online after a restart
      Given an AD FS farm on <farm>
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

      Examples:
        | farm                                                      |
        | Windows Server 2012 R2 with the hotfix                    |
        | Windows Server 2012 R2 with the August 2014 update rollup |

    Scenario Outline: With Keep me signed in on <farm>, <shown>
      Given an AD FS farm on <farm>
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then <prompt>

      Examples:
        | farm                                                      | shown                                    | prompt                                                               | reason                                        |
        | Windows Server 2012 R2                                    | the Stay signed in? prompt is shown      | the Stay signed in? prompt is shown                                  | without the hotfix nothing is passed on       |
        | Windows Server 2012 R2 with the hotfix                    | whether the prompt is shown is left open | the documents do not say whether the Stay signed in? prompt is shown | AD FS has made the session persistent already |
        | Windows Server 2012 R2 with the August 2014 update rollup | whether the prompt is shown is left open | the documents do not say whether the Stay signed in? prompt is shown | the rollup contains the hotfix                |

    Example: Without the hotfix, a user who ticked Keep me signed in and answers Stay signed in? with no is prompted after a browser restart
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And claims rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

    Example: Without the hotfix, the user of a registered device who answers Stay signed in? with no is prompted, although AD FS accepts the cookie
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And claims rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the user is not prompted by AD FS at 00:32

    Example: The documents do not say whether the user of a registered device is prompted in SharePoint Online without the hotfix
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And claims rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31
      And the user is not prompted by AD FS at 00:32

  @ADP-5 @INT-381 @FS-097 @FS-101 @INT-16
  Rule: The documents do not say whether claims whose types begin with http instead of https carry the persistence over

    Scenario Outline: The documents do not say whether a session persists when the type of <which> begins with http
      Given an AD FS farm on Windows Server 2016
      And claims rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the documents do not say whether the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | which                  | claims                                                                                                           |
        | psso                   | InsideCorporateNetwork and "http://schemas.microsoft.com/2014/03/psso"                                           |
        | InsideCorporateNetwork | "http://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and psso                                        |
        | both claims            | "http://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and "http://schemas.microsoft.com/2014/03/psso" |
