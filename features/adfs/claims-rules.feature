Feature: AD FS persistence for Microsoft Entra ID and SharePoint Online
  Two claims rules in AD FS, both issuance transform rules, pass on what AD FS knows: whether the user is inside the corporate network, and whether the user has persistent SSO.
  With both of them the persistence of AD FS reaches Microsoft Entra ID and SharePoint Online.
  Where one of the rules is missing, the persistence stays with AD FS.

  @ADP-1 @FS-091 @FS-092 @FS-095 @FS-097 @FS-098 @FS-099 @FS-101 @FS-102 @INT-95 @INT-97 @INT-117 @INT-131 @INT-133
  Rule: Claims rules for InsideCorporateNetwork and psso carry persistent SSO over to Microsoft Entra ID, SharePoint Online and the rest of Office 365

    Scenario Outline: With claims rules for <named>, <what> keeps the session in <app> persistent
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in <ticked> on a <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in <app> at 00:31

      Examples:
        | what                                   | device     | ticked     | named                            | claims                                                                                                             | app                  | reason                                                                                                |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | SharePoint Online    | Keep me signed in gives a persistent SSO cookie, and both rules pass the persistence on               |
        | a registered device                    | registered | not ticked | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | Exchange Online      | a registered device gives a persistent SSO cookie without Keep me signed in                           |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | the Teams web client | the Teams web client belongs to Office 365                                                            |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | OneDrive             | OneDrive belongs to Office 365                                                                        |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | Office.com           | Office.com belongs to Office 365                                                                      |
        | Keep me signed in on a personal device | personal   | ticked     | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | the Azure portal     | the session of Microsoft Entra ID is persistent, for the Azure portal too                             |
        | a registered device                    | registered | not ticked | InsideCorporateNetwork and psso  | InsideCorporateNetwork and psso                                                                                    | the Azure portal     | the session of Microsoft Entra ID is persistent, for the Azure portal too                             |
        | Keep me signed in on a personal device | personal   | ticked     | both claim types written in full | "https://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and "https://schemas.microsoft.com/2014/03/psso" | SharePoint Online    | the claim types are those of InsideCorporateNetwork and psso, written out as in the document on AD FS |

    Example: With both claims rules, a user on a registered device is not prompted in SharePoint Online after a browser restart, even outside the corporate network
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the user leaves the corporate network at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

    Example: The documents do not say whether the Stay signed in? prompt is shown where AD FS has already made the session persistent
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the documents do not say whether the Stay signed in? prompt is shown

    Example: SharePoint Online does not prompt when Keep me signed in ends after 24 hours, because the Microsoft Entra session lasts longer
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is prompted by AD FS on day 2 at 00:00
      And the user is not prompted in SharePoint Online on day 2 at 00:01

  @ADP-2 @INT-131 @FS-092 @FS-095 @FS-097 @FS-098 @FS-099 @FS-101 @FS-102 @INT-16 @INT-97
  Rule: The persistence of AD FS reaches Microsoft Entra ID only where both claims rules pass their claims through unchanged

    Scenario Outline: With claims rules only for <named>, Stay signed in? is shown, and what a browser restart brings is left open
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | named                                     | claims                                                                     | reason                                                                                                                       |
        | InsideCorporateNetwork                    | InsideCorporateNetwork                                                     | psso is missing, so AD FS passes no persistence on; Stay signed in? would decide, but is not answered                        |
        | psso                                      | psso                                                                       | InsideCorporateNetwork is missing, so AD FS passes no persistence on; Stay signed in? would decide, but is not answered      |
        | InsideCorporateNetwork and another claim  | InsideCorporateNetwork and "https://schemas.microsoft.com/2014/03/another" | the second claim is of another type, so psso is missing; Stay signed in? would decide, but is not answered                   |
        | psso and another claim                    | psso and "https://schemas.microsoft.com/ws/2012/01/another"                | the second claim is of another type, so InsideCorporateNetwork is missing; Stay signed in? would decide, but is not answered |
        | InsideCorporateNetwork and a changed psso | InsideCorporateNetwork, and psso with another value,                       | psso is not passed through unchanged; Stay signed in? would decide, but is not answered                                      |
        | psso and a changed InsideCorporateNetwork | psso, and InsideCorporateNetwork with another value,                       | InsideCorporateNetwork is not passed through unchanged; Stay signed in? would decide, but is not answered                    |

    Scenario Outline: Where claims rules pass only <claims> through, a user who answers no to Stay signed in? is prompted after a browser restart
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

      Examples:
        | claims                 | reason                                                                        |
        | InsideCorporateNetwork | psso is missing, so the user's answer, which is no, decides                   |
        | psso                   | InsideCorporateNetwork is missing, so the user's answer, which is no, decides |

    Example: Without claims rules, a user who answered no to Stay signed in? is prompted after a browser restart, although Keep me signed in was ticked
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

  @ADP-3 @INT-94 @FS-036 @FS-099 @FS-101 @INT-16
  Rule: The claims rules make no session persistent for a user without a persistent SSO cookie that AD FS accepts

    Scenario Outline: When <what>, Stay signed in? is shown, and what a browser restart brings is left open
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -EnablePersistentSso <persistent>" at 00:00
      When the user signs in through AD FS with Keep me signed in <ticked> on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | what                                               | persistent | ticked     | reason                                                                                                             |
        | Keep me signed in is unticked on a personal device | $true      | not ticked | a personal device without the tick has no persistent SSO cookie; Stay signed in? would decide, but is not answered |
        | persistent SSO is switched off                     | $false     | ticked     | while persistent SSO is off there is no persistent SSO cookie; Stay signed in? would decide, but is not answered   |

    Example: The documents do not say whether a session outlasts the browser when AD FS rejects a persistent SSO cookie issued before the cutoff time
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2026-03-10T12:00" on 10 March 2026 at 08:00
      When the user signs in through AD FS with Keep me signed in not ticked on a registered device on 10 March 2026 at 09:00
      And the browser is closed and opened again on 10 March 2026 at 09:30
      Then the documents do not say whether the user is prompted in SharePoint Online on 10 March 2026 at 09:31

    Example: With Keep me signed in unticked on a personal device, a user who answers no to Stay signed in? is prompted after a browser restart
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

  @ADP-4 @INT-82 @FS-093 @FS-094 @INT-97
  Rule: AD FS on Windows Server 2012 R2 carries persistence over to SharePoint Online only with the hotfix, which the August 2014 update rollup contains

    Scenario Outline: On <farm>, SharePoint Online does not prompt on a registered device after a browser restart
      Given an AD FS farm on <farm>
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

      Examples:
        | farm                                                      |
        | Windows Server 2012 R2 with the hotfix                    |
        | Windows Server 2012 R2 with the August 2014 update rollup |

    Scenario Outline: On <farm>, Keep me signed in spares users a SharePoint Online prompt after a browser restart
      Given an AD FS farm on <farm>
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in SharePoint Online at 00:31

      Examples:
        | farm                                                      |
        | Windows Server 2012 R2 with the hotfix                    |
        | Windows Server 2012 R2 with the August 2014 update rollup |

    Scenario Outline: On <farm>, with Keep me signed in ticked, <shown>
      Given an AD FS farm on <farm>
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then <prompt>

      Examples:
        | farm                                                      | shown                                       | prompt                                                               | reason                                                                                                                               |
        | Windows Server 2012 R2 without the hotfix                 | the Stay signed in? prompt is shown         | the Stay signed in? prompt is shown                                  | without the hotfix AD FS passes no persistence on, so Microsoft Entra ID asks                                                        |
        | Windows Server 2012 R2 with the hotfix                    | the Stay signed in? prompt is perhaps shown | the documents do not say whether the Stay signed in? prompt is shown | AD FS has already made the session persistent; no document says whether the prompt is then shown                                     |
        | Windows Server 2012 R2 with the August 2014 update rollup | the Stay signed in? prompt is perhaps shown | the documents do not say whether the Stay signed in? prompt is shown | the rollup contains the hotfix, so here too the session is persistent already, and no document says whether the prompt is then shown |

    Example: Without the hotfix, a user who ticked Keep me signed in but answered no to Stay signed in? is prompted after a browser restart
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31

    Example: Without the hotfix, if Stay signed in? is answered no, SharePoint Online prompts after a browser restart on a registered device; AD FS does not
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the user is not prompted by AD FS at 00:32

    Example: Without the hotfix, AD FS does not prompt after a browser restart on a registered device; whether SharePoint Online does is left open
      Given an AD FS farm on Windows Server 2012 R2 without the hotfix
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31
      And the user is not prompted by AD FS at 00:32

  @ADP-5 @INT-381 @FS-097 @FS-101 @INT-16
  Rule: The documents do not say whether claims whose types begin with http instead of https carry the persistence over

    Scenario Outline: The documents do not say whether a session persists when the type of <which> begins with http
      Given an AD FS farm on Windows Server 2016
      And issuance transform rules pass <claims> through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the documents do not say whether the Stay signed in? prompt is shown
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in SharePoint Online at 00:31

      Examples:
        | which                  | claims                                                                                                           |
        | psso                   | InsideCorporateNetwork and "http://schemas.microsoft.com/2014/03/psso"                                           |
        | InsideCorporateNetwork | "http://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and psso                                        |
        | each claim             | "http://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork" and "http://schemas.microsoft.com/2014/03/psso" |
