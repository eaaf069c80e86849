Feature: SSO session tokens
  The SSO session token of a browser spares its user a sign-in for as long as it is used often enough.
  Its Max Inactive Time is 24 hours, and 90 days when the browser session is persistent.
  Conditional Access is the means to have users asked otherwise, and a sign-in frequency holds beside these periods.
  A user who is not prompted has used the token, also where that is what an example expects.

  @SST-1 @TL-084 @TL-086 @INT-01 @INT-52 @DIS-27
  Rule: A session token that is not persistent has expired when it was not used for 24 hours

    Scenario Outline: Coming back on <back>, the user is <outcome>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back           | outcome      | reason                               |
        | day 1 at 23:59 | not prompted | one minute before the 24 hours end   |
        | day 2 at 00:00 | prompted     | exactly 24 hours                     |
        | day 2 at 00:01 | prompted     | one minute after                     |

    Example: A policy that is made later does not bring back what has expired
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted on day 2 at 00:00
      Given a policy that requires sign-in every 7 days
      Then the user is prompted on day 2 at 00:01

    Example: A password does not bring back the MFA of a session that has expired
      Given a policy that requires sign-in and MFA every 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted for the first factor and MFA on day 2 at 00:00
      When the user answers the prompt with a password on day 2 at 00:01
      Then the user is prompted for MFA on day 2 at 00:02

  @SST-2 @TL-084 @TL-086 @TL-087 @INT-01 @INT-52 @INT-122 @INT-445 @DIS-63
  Rule: A persistent session token has expired when it was not used for 90 days

    Scenario Outline: Coming back on <back>, the user is <outcome>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                              |
        | day 2 at 00:00  | not prompted | 24 hours do not end it              |
        | day 90 at 23:59 | not prompted | one minute before the 90 days end   |
        | day 91 at 00:00 | prompted     | exactly 90 days                     |
        | day 91 at 00:01 | prompted     | one minute after                    |

    Scenario Outline: Closed in a session that a policy makes persistent, and back on <back>, the user is <outcome>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the browser is closed at 00:30
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                           |
        | day 90 at 23:59 | not prompted | one minute before 90 days from the last use end  |
        | day 91 at 00:00 | prompted     | exactly 90 days, as closing is not a use         |

    Scenario Outline: Closed in a session that a policy makes persistent and of which nobody was asked, and back on <back>, the user is <outcome>
      Given a policy for all cloud apps that makes browser sessions always persistent
      And a policy that requires sign-in every 180 days
      And the user signs in on a personal device at 00:00
      And the user works at 00:10
      When the browser is closed at 00:30
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                           |
        | day 91 at 00:09 | not prompted | one minute before 90 days from the last use end  |
        | day 91 at 00:10 | prompted     | exactly 90 days, as closing is not a use         |

    Scenario Outline: In a session that AD FS makes persistent, back on <back>, the user is <outcome>
      Given persistence in AD FS is on
      And a policy that requires sign-in every 180 days
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                            |
        | day 90 at 23:59 | not prompted | one minute before the 90 days end |
        | day 91 at 00:00 | prompted     | exactly 90 days                   |

    Example: Whether never persistent shortens the 90 days to 24 hours while the browser is open is open
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the documents do not say whether the user is prompted on day 2 at 00:00
      When the browser is closed on day 2 at 00:01
      Then the user is prompted on day 2 at 00:02

    Scenario Outline: Where <told>, the documents do not say whether the user is asked again after 24 hours without use
      Given <told>
      And the user signs in on a personal device at 00:00
      When the user works on day 1 at 23:59
      Then the documents do not say whether the user is prompted on day 2 at 23:59

      Examples:
        | told                                                                        |
        | a policy for all cloud apps that makes browser sessions never persistent    |
        | the Stay signed in? prompt is off                                           |
        | the Stay signed in? prompt is on                                            |

    Scenario Outline: Where nobody was asked, the silence lasts from 24 hours to 90 days after the last use, and back on <back> <result>
      Given the Stay signed in? prompt is off
      And a policy that requires sign-in every 180 days
      And the user signs in on a personal device at 00:00
      When the user works on day 1 at 23:59
      Then <result> on <back>

      Examples:
        | back            | result                                                | reason                             |
        | day 2 at 23:58  | the user is not prompted                              | one minute before the 24 hours end |
        | day 2 at 23:59  | the documents do not say whether the user is prompted | exactly 24 hours                   |
        | day 91 at 23:58 | the documents do not say whether the user is prompted | one minute before the 90 days end  |
        | day 91 at 23:59 | the user is prompted                                  | exactly 90 days                    |

    Example: A session that a policy makes persistent and of which nobody was asked has the 90 days
      Given a policy for all cloud apps that makes browser sessions always persistent
      And a policy that requires sign-in every 180 days
      When the user signs in on a personal device at 00:00
      Then the user is not prompted on day 90 at 23:59
      When the user signs in on a personal device on day 91 at 00:00
      Then the user is prompted on day 181 at 00:00

    Example: Work in a native app does not keep the browser's token alive
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works in a Microsoft app for Windows on day 60 at 00:00
      Then the user is prompted on day 91 at 00:00

  @SST-3 @TL-085 @INT-52 @INT-444 @INT-460
  Rule: Each use while the session token is valid extends it, so that another 24 hours or 90 days start with that use

    Example: A token that is not persistent is extended by 24 hours
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 20:00
      And the user works on day 2 at 19:59
      Then the user is prompted on day 3 at 19:59

    Example: A persistent token is extended by 90 days
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works on day 60 at 00:00
      And the user works on day 149 at 23:59
      Then the user is prompted on day 239 at 23:59

    Scenario Outline: Used in one app, the token takes the user of the browser to another <until>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:00
      When the user works in Exchange Online <used>
      Then the user is <outcome> in Salesforce <back>

      Examples:
        | answer | used               | back                | outcome      | until                              |
        | no     | at 20:00           | on day 2 at 19:59   | not prompted | as long as its 24 hours last       |
        | no     | at 20:00           | on day 2 at 20:00   | prompted     | and no longer than 24 hours        |
        | yes    | on day 50 at 00:00 | on day 139 at 23:59 | not prompted | as long as its 90 days last        |
        | yes    | on day 50 at 00:00 | on day 140 at 00:00 | prompted     | and no longer than 90 days         |

    Example: A token that has expired is not extended
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 00:30
      Then the user is prompted on day 2 at 00:30
      And the user is prompted on day 2 at 00:31

    Example: A new SAML token is a use as well
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When a browser asks for a SAML token for another publisher's SAML app at 20:00
      Then Microsoft Entra ID issues a SAML token
      And the user is not prompted on day 2 at 19:59

  @SST-4 @TL-087 @INT-53
  Rule: A sign-in frequency policy holds beside these periods, so that the first to end asks the user

    Example: A shorter period asks while the session token is valid
      Given a policy that requires sign-in every 12 hours
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is not prompted at 11:59
      And the user is prompted at 12:00
      And the user is prompted at 12:01

    Example: A longer period does not lengthen the 24 hours
      Given a policy that requires sign-in every 7 days
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the user works at 23:59
      Then the user is prompted on day 2 at 23:59

    Example: A longer period asks a user who keeps coming back once it has ended
      Given a policy that requires sign-in every 2 days
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user works at 20:00
      And the user works on day 2 at 19:59
      Then the user is not prompted on day 2 at 23:59
      And the user is prompted on day 3 at 00:00

    Scenario Outline: Under a policy of 30 days for <target> the user of <app> comes back on <back>
      Given a policy that requires sign-in every 30 days
      And the policy covers only <target>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is <outcome> in <app> on <back>

      Examples:
        | target          | app               | back           | outcome      | reason                                         |
        | Exchange Online | Exchange Online   | day 1 at 23:59 | not prompted | both run                                       |
        | Exchange Online | Exchange Online   | day 2 at 01:00 | prompted     | the token of the browser was not used for 25 hours |
        | Exchange Online | SharePoint Online | day 2 at 01:00 | prompted     | the browser has one token for all apps         |
        | the user Alex   | SharePoint Online | day 2 at 01:00 | prompted     | nor does a policy for all apps lengthen it     |

  @SST-5 @TL-086 @RA-061 @INT-16 @INT-447
  Rule: The documents do not say whether a PRT of the device stands in for a session token that has expired

    Scenario Outline: On a <device> device, back on <back>, <result>
      Given no sign-in frequency policy
      And the user logs in to a <device> device at 00:00
      And the user signs in on the <device> device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then <result> on <back>

      Examples:
        | device        | back           | result                                                | reason                             |
        | joined        | day 1 at 23:59 | the user is not prompted                              | one minute before the 24 hours end |
        | joined        | day 2 at 00:00 | the documents do not say whether the user is prompted | exactly 24 hours                   |
        | joined        | day 2 at 00:01 | the documents do not say whether the user is prompted | one minute after                   |
        | hybrid joined | day 2 at 00:00 | the documents do not say whether the user is prompted | hybrid joined devices likewise     |

    Example: A sign-in ends the silence
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the user signs in on the joined device on day 2 at 00:01
      Then the user is not prompted on day 2 at 00:02

    Example: A PRT of another device does not stand in
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted on day 2 at 00:00

    Example: A PRT that has ended does not stand in either
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user signs in on the joined device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      Then the user is prompted on day 15 at 00:01
