Feature: SSO session tokens
  The SSO session token of a browser spares the user a sign-in for as long as the token is used often enough.
  Its Max Inactive Time is 24 hours, and 90 days when the browser session is persistent.
  Conditional Access is the means to prompt users sooner, and its sign-in frequency applies in addition to these periods.
  Whether the Stay signed in? prompt is shown on a joined device is left open; if the user answers the prompt there, the answer counts.

  @SST-1 @TL-084 @TL-086 @INT-01 @INT-52 @DIS-27
  Rule: A session token that is not persistent expires after 24 hours without use

    Scenario Outline: A user whose session token is not persistent is <outcome> on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back           | outcome      | reason                                              |
        | day 1 at 23:59 | not prompted | the 24 hours from the sign-in end a minute later    |
        | day 2 at 00:00 | prompted     | exactly 24 hours since the sign-in                  |
        | day 2 at 00:01 | prompted     | the 24 hours from the sign-in ended a minute before |

    Example: Background work in the browser is stopped by a prompt once the browser's session token has expired
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then background work in the browser is stopped by a prompt on day 2 at 00:00

    Example: A session token that has expired is not brought back by a policy of 7 days that is created afterwards
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted on day 2 at 00:00
      When on day 2 at 00:01 the administrator creates a policy that requires sign-in every 7 days
      Then the user is prompted on day 2 at 00:01

    Example: Once the session token has expired, a password alone is not enough, so the user is still prompted for MFA
      Given a policy that requires sign-in and MFA every 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted for the first factor and MFA on day 2 at 00:00
      When the user answers the prompt with a password on day 2 at 00:01
      Then the user is prompted for MFA on day 2 at 00:02

  @SST-2 @TL-084 @TL-086 @TL-087 @INT-01 @INT-52 @INT-122 @INT-180 @INT-445 @DIS-27 @DIS-63
  Rule: A persistent session token expires after 90 days without use

    Scenario Outline: A user whose session token is persistent is <outcome> on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                             |
        | day 2 at 00:00  | not prompted | 24 hours do not end a persistent session           |
        | day 90 at 23:59 | not prompted | the 90 days from the sign-in end a minute later    |
        | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in                  |
        | day 91 at 00:01 | prompted     | the 90 days from the sign-in ended a minute before |

    Scenario Outline: With sessions always persistent, a user who answered no to Stay signed in? and reopened the browser is <outcome> on <back>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                                                            |
        | day 90 at 23:59 | not prompted | one minute short of 90 days since the sign-in; the policy overrides the answer no |
        | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in; reopening the browser does not use the token   |

    Scenario Outline: Under an always persistent policy, a user who worked at 00:10 and later reopened the browser is <outcome> on <back>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And a policy that requires sign-in every 180 days
      And the user signs in on a personal device at 00:00
      And the user works at 00:10
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                                                |
        | day 91 at 00:09 | not prompted | one minute short of 90 days since the work at 00:10                   |
        | day 91 at 00:10 | prompted     | exactly 90 days since the work at 00:10, long before the 180 days end |

    Scenario Outline: A user with a session that AD FS makes persistent is <outcome> by Microsoft Entra ID on <back>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the AD FS claims rules for persistent SSO are on
      And a policy that requires sign-in every 180 days
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is <outcome> by Microsoft Entra ID on <back>

      Examples:
        | back            | outcome      | reason                                                                   |
        | day 90 at 23:59 | not prompted | the 90 days from the sign-in end a minute later                          |
        | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in, long before the policy's 180 days end |

    Example: A never persistent session ends with the browser despite the answer yes; the documents do not say whether 24 hours without use end the session
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the documents do not say whether the user is prompted on day 2 at 00:00
      When the browser is closed and opened again on day 2 at 00:01
      Then the user is prompted on day 2 at 00:02

    Example: Under a never persistent policy, the documents do not say whether 24 hours without use end the session while the browser stays open
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      When the user works on day 1 at 23:59
      Then the documents do not say whether the user is prompted on day 2 at 23:59

    Scenario Outline: With the Stay signed in? prompt <state>, the documents do not say whether 24 hours without use end the session
      Given the Stay signed in? prompt is <state>
      And the user signs in on a personal device at 00:00
      When the user works on day 1 at 23:59
      Then the documents do not say whether the user is prompted on day 2 at 23:59

      Examples:
        | state | reason                                                                                           |
        | on    | the user has not answered, so nobody decided whether the session persists                        |
        | off   | the user is not shown the Stay signed in? prompt, so nobody decided whether the session persists |

    Scenario Outline: The documents do not say whether 24 hours without use end a browser session on a <device> device
      When the user signs in on a <device> device at 00:00
      Then the user is not prompted at 23:59
      When the user works at 23:59
      Then the documents do not say whether the user is prompted on day 2 at 23:59

      Examples:
        | device        | reason                                                                                                                    |
        | registered    | nobody decided whether the session persists, as Stay signed in? has no answer and no policy is set                        |
        | hybrid joined | nobody decided whether the session persists; it is also left open whether a hybrid joined device spares the user a prompt |

    Scenario Outline: With the Stay signed in? prompt off, <result> on <back>
      Given the Stay signed in? prompt is off
      And a policy that requires sign-in every 180 days
      And the user signs in on a personal device at 00:00
      When the user works on day 1 at 23:59
      Then <result> on <back>

      Examples:
        | back            | result                                                | reason                                                                                                                                           |
        | day 2 at 23:58  | the user is not prompted                              | one minute short of 24 hours since the work                                                                                                      |
        | day 2 at 23:59  | the documents do not say whether the user is prompted | exactly 24 hours since the work; it is left open whether the session token has 24 hours or 90 days, as nobody decided whether the token persists |
        | day 91 at 23:58 | the documents do not say whether the user is prompted | one minute short of 90 days since the work; it is left open whether the session token has 24 hours or 90 days                                    |
        | day 91 at 23:59 | the user is prompted                                  | exactly 90 days since the work, long before the policy's 180 days end                                                                            |

    Scenario Outline: Under an always persistent policy, <result> on <back>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And a policy that requires sign-in every 180 days
      When the user signs in on a personal device at 00:00
      Then <result> on <back>

      Examples:
        | back            | result                                                | reason                                                                                                                    |
        | day 1 at 23:59  | the user is not prompted                              | one minute short of 24 hours since the sign-in                                                                            |
        | day 2 at 00:00  | the documents do not say whether the user is prompted | exactly 24 hours since the sign-in; it is left open whether a session in a browser not yet closed has 24 hours or 90 days |
        | day 90 at 23:59 | the documents do not say whether the user is prompted | one minute before the 90 days end; it is left open whether a session in a browser not yet closed has 24 hours or 90 days  |
        | day 91 at 00:00 | the user is prompted                                  | exactly 90 days since the sign-in, long before the 180 days end                                                           |

    Example: Work in a Microsoft app for Windows on day 60 does not extend the browser's session token, which expires after 90 days
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works in a Microsoft app for Windows on day 60 at 00:00
      Then the user is prompted in SharePoint Online on day 91 at 00:00

  @SST-3 @INT-52 @TL-085 @INT-444 @INT-460
  Rule: Each use of a valid session token extends the token, so that another 24 hours or 90 days start with that use

    Example: Each use extends a session token that is not persistent, so that it ends 24 hours after the last use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 20:00
      And the user works on day 2 at 19:59
      Then the user is prompted on day 3 at 19:59

    Example: Each use extends a persistent session token, so that it ends 90 days after the last use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works on day 60 at 00:00
      And the user works on day 149 at 23:59
      Then the user is prompted on day 239 at 23:59

    Scenario Outline: After work in Exchange Online <used>, the user is <outcome> in Salesforce <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:00
      When the user works in Exchange Online <used>
      Then the user is <outcome> in Salesforce <back>

      Examples:
        | answer | used               | back                | outcome      | reason                                                                                  |
        | no     | at 20:00           | on day 2 at 19:59   | not prompted | the 24 hours from that work end in one minute; the work extended the token for all apps |
        | no     | at 20:00           | on day 2 at 20:00   | prompted     | exactly 24 hours since that work; the work extended the token for all apps              |
        | yes    | on day 50 at 00:00 | on day 139 at 23:59 | not prompted | the 90 days from that work end in one minute; the work extended the token for all apps  |
        | yes    | on day 50 at 00:00 | on day 140 at 00:00 | prompted     | exactly 90 days since that work; the work extended the token for all apps               |

    Scenario Outline: After background work in <client> at 20:00, the user is <outcome> on <back>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When <client> works in the background at 20:00
      Then the user is <outcome> on <back>

      Examples:
        | client                | back           | outcome      | reason                                                                                      |
        | the browser           | day 2 at 19:59 | not prompted | the 24 hours from that work end in one minute; work of the browser uses the browser's token |
        | the browser           | day 2 at 20:00 | prompted     | exactly 24 hours since that work                                                            |
        | a confidential client | day 2 at 00:00 | prompted     | exactly 24 hours since the sign-in; a confidential client does not use the browser's token  |

    Example: A prompt in Exchange Online does not extend the session token, so the user is prompted in Salesforce after 24 hours
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted in Exchange Online at 01:00
      And the user is prompted in Salesforce on day 2 at 00:00

    Example: A prompt after the session token has expired does not extend the token
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 00:30
      Then the user is prompted on day 2 at 00:30
      And the user is prompted on day 2 at 00:31

    Example: A request for a SAML token at 20:00 extends the session token, so the user is not prompted on day 2 at 19:59
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the browser asks for a SAML token for a non-Microsoft SAML app at 20:00
      Then Microsoft Entra ID issues a SAML token
      And the user is not prompted on day 2 at 19:59

  @SST-4 @INT-53 @DIS-230 @TL-087
  Rule: The sign-in frequency's period and the session token's own period both apply, and the user is prompted as soon as either ends

    Example: A sign-in frequency of 12 hours prompts the user while the session token's 24 hours still run
      Given a policy that requires sign-in every 12 hours
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is not prompted at 11:59
      And the user is prompted at 12:00
      And the user is prompted at 12:01

    Example: A sign-in frequency of 7 days does not extend the 24 hours of the session token
      Given a policy that requires sign-in every 7 days
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the user works at 23:59
      Then the user is prompted on day 2 at 23:59

    Example: Use extends the session token, but not a sign-in frequency of 2 days, so the user is prompted after 2 days
      Given a policy that requires sign-in every 2 days
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 20:00
      And the user works on day 2 at 19:59
      Then the user is not prompted on day 2 at 23:59
      And the user is prompted on day 3 at 00:00

    Scenario Outline: Alex is <outcome> in <app> on <back> under a sign-in frequency of 30 days for <target>
      Given the user alex@contoso.com is managed
      And a policy that requires sign-in every 30 days
      And the policy covers only <target>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is <outcome> in <app> on <back>

      Examples:
        | target          | app               | back           | outcome      | reason                                                                            |
        | Exchange Online | Exchange Online   | day 1 at 23:59 | not prompted | neither the session token's 24 hours nor the policy's 30 days have ended          |
        | Exchange Online | Exchange Online   | day 2 at 00:00 | prompted     | exactly 24 hours without use of the browser's session token                       |
        | Exchange Online | SharePoint Online | day 2 at 00:00 | prompted     | exactly 24 hours without use of the browser's session token, which all apps share |
        | the user Alex   | SharePoint Online | day 2 at 00:00 | prompted     | exactly 24 hours without use; the policy for Alex does not extend the token       |

  @SST-5 @INT-447 @TL-086 @RA-061 @INT-16
  Rule: The documents do not say whether the device's PRT stands in for a session token that has expired

    Scenario Outline: On a <device> device with a PRT, <result> on <back>
      Given no sign-in frequency policy
      And the user logs in to a <device> device at 00:00
      And the user signs in on the <device> device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then <result> on <back>

      Examples:
        | device        | back           | result                                                | reason                                                                                                        |
        | joined        | day 1 at 23:59 | the user is not prompted                              | the 24 hours from the browser sign-in end in one minute                                                       |
        | joined        | day 2 at 00:00 | the documents do not say whether the user is prompted | exactly 24 hours since the browser sign-in; it is left open whether the PRT spares the user the prompt        |
        | joined        | day 2 at 00:01 | the documents do not say whether the user is prompted | the 24 hours since the browser sign-in have ended; it is left open whether the PRT spares the user the prompt |
        | hybrid joined | day 2 at 00:00 | the documents do not say whether the user is prompted | exactly 24 hours since the browser sign-in; it is left open whether the PRT spares the user the prompt        |

    Example: A user who has signed in again after the session token expired is not prompted a minute later
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user signs in on the joined device on day 2 at 00:01
      Then the user is not prompted on day 2 at 00:02

    Example: The PRT of a joined device does not stand in for an expired session token of a personal device
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no on the personal device at 00:00
      Then the user is prompted on the personal device on day 2 at 00:00

    Example: A PRT that has ended does not stand in for an expired session token, so the user is prompted on day 15
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted on day 15 at 00:01

  @SST-6 @INT-485 @TL-086 @RA-062 @DIS-36
  Rule: The documents do not say whether a browser session that a PRT opened outlasts the PRT

    Scenario Outline: After <left> without use of a joined device, <result> in SharePoint Online
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user works in SharePoint Online at 00:00
      Then <result> in SharePoint Online on <back>

      Examples:
        | left                    | back            | result                                                | reason                                                                                              |
        | 24 hours                | day 2 at 00:00  | the user is not prompted                              | the PRT opened the session without a sign-in in the browser, and can open the session again         |
        | 14 days less one minute | day 14 at 23:59 | the user is not prompted                              | one minute before the PRT ends                                                                      |
        | 14 days                 | day 15 at 00:00 | the documents do not say whether the user is prompted | the PRT ends; it is left open whether the session that the PRT opened lasts longer                  |
        | 14 days and one minute  | day 15 at 00:01 | the documents do not say whether the user is prompted | the PRT has ended; it is left open whether the session that the PRT opened lasts longer             |
        | 90 days less one minute | day 90 at 23:59 | the documents do not say whether the user is prompted | one minute short of 90 days without use; it is left open whether the session outlasts the PRT       |
        | 90 days                 | day 91 at 00:00 | the user is prompted                                  | where no policy applies, the user is prompted after 90 days without use, whatever became of the PRT |

    Example: Where sessions are always persistent, the documents do not say whether a session that a PRT opened outlasts the PRT once the browser is closed
      Given no sign-in frequency policy
      And a policy for all cloud apps that makes browser sessions always persistent
      And the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:01
      When the browser is closed and opened again at 00:02
      Then the documents do not say whether the user is prompted in SharePoint Online on day 15 at 00:01

    Example: Once the PRT has ended, unlocking a joined device on day 15 brings a new PRT, so the user is not prompted in SharePoint Online
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user works in SharePoint Online at 00:00
      Then the user does not reach another app by single sign-on on day 15 at 00:00
      When the device is unlocked on day 15 at 00:01
      Then the user is not prompted in SharePoint Online on day 15 at 00:02

    Example: A user who signs in on a joined device and answers yes to Stay signed in? has a persistent browser session, which outlasts the PRT
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:01
      When the user answers the Stay signed in? prompt with yes at 00:01
      Then the user is not prompted in SharePoint Online on day 15 at 00:02

    Example: The end of the PRT does not end a session in Outlook, an app outside the browser, so the user is not prompted
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user works in Outlook at 00:00
      Then the user is not prompted in Outlook on day 15 at 00:01
