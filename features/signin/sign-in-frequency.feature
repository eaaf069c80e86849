Feature: Sign-in frequency
  Sign-in frequency says how long a user can reach a resource before having to sign in again.
  Without a policy it is a window of 90 days. A Conditional Access policy sets another period.
  A sign-in satisfies that period, and so does a Primary Refresh Token (PRT) that was refreshed recently enough.
  The period holds for multifactor authentication (MFA) as it does for the first factor.

  @SIF-1 @DIS-03 @CA-011 @RA-036 @INT-01 @INT-03 @INT-23 @INT-28 @INT-446 @INT-02 @INT-61 @INT-445
  Rule: A user is asked to sign in again once the policy's period has passed since signing in and since any later refresh of a PRT

    Example: The user is prompted when exactly an hour has passed since signing in
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00
      And the user is prompted at 01:01

    Scenario Outline: A sign-in period of <period> that begins at 00:00 ends <end>
      Given a policy that requires sign-in every <period>
      When the user signs in on an unregistered device at 00:00
      Then the user is not prompted in a Microsoft app for Windows <just before>
      And the user is prompted in the Microsoft app for Windows <end>
      And the user is prompted in the Microsoft app for Windows <just after>

      Examples:
        | period     | just before         | end                 | just after          | reason                                                                                                                              |
        | 10 minutes | at 00:09            | at 00:10            | at 00:11            | exactly ten minutes after the sign-in; the documents name no shortest period                                                        |
        | 4 hours    | at 03:59            | at 04:00            | at 04:01            | exactly four hours after the sign-in                                                                                                |
        | 24 hours   | on day 1 at 23:59   | on day 2 at 00:00   | on day 2 at 00:01   | exactly a day after the sign-in                                                                                                     |
        | 180 days   | on day 180 at 23:59 | on day 181 at 00:00 | on day 181 at 00:01 | exactly 180 days after the sign-in; as we read the documents, the policy replaces the default of 90 days, even with a longer period |

    Example: Answering the prompt starts a new period
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      Then the user is not prompted at 01:59
      And the user is prompted at 02:00

    Example: Each device has a sign-in period of its own
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:30
      Then the user is prompted on the personal device at 01:00
      And the user is not prompted on the registered device at 01:29
      And the user is prompted on the registered device at 01:30

    Example: Continued work does not extend the period of the policy
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When the user works at 00:30
      And the user works at 00:59
      Then the user is prompted at 01:00

    Example: A user who starts work on an unregistered device without having signed in is prompted at once, because no period of the policy has begun
      Given a policy that requires sign-in every hour
      When the user starts work on an unregistered device at 00:00
      Then the user is prompted at 00:00

  @SIF-2 @DIS-36 @CA-035 @CA-041 @CA-043 @CA-044 @CA-045 @RA-062 @INT-01 @INT-23 @DIS-03 @INT-03 @INT-141 @INT-365
  Rule: A valid PRT satisfies the period of the policy while less than that period has passed since the PRT's last refresh

    Example: Conditional Access, example 1: the user is prompted after an hour of work in SharePoint Online
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:00
      And the user works in SharePoint Online at 00:59
      Then the user is prompted in SharePoint Online at 01:00
      And the user is prompted in SharePoint Online at 01:01

    Scenario Outline: On a <device> device whose PRT an unlock refreshed at 04:00, the user is not prompted at <asked>, but at 06:00
      Given a policy that requires sign-in every 2 hours
      When the user logs in to a <device> device at 00:00
      And the device is unlocked at 04:00
      Then the user is not prompted at <asked>
      And the user is prompted at 06:00

      Examples:
        | device        | asked | reason                                                                                          |
        | joined        | 04:00 | the PRT has just been refreshed                                                                 |
        | joined        | 05:59 | the two hours from the refresh end at 06:00                                                     |
        | hybrid joined | 05:59 | a hybrid joined device has a PRT as well, and less than two hours have passed since the refresh |

    Example: After a prompt at 01:00, an unlock that refreshes the PRT at 04:00 puts off the next prompt until 05:00
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:00
      And the user is prompted at 05:00

    Example: Answering the prompt on a joined device satisfies the policy for another hour
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      Then the user is not prompted at 01:59
      And the user is prompted at 02:00

    Example: The 8 hours of a policy start again each time that the PRT is refreshed, here at 04:00 and at 08:01
      Given a policy that requires sign-in every 8 hours
      And the user logs in to a joined device at 00:00
      And the device is unlocked at 04:00
      Then the user is not prompted at 08:00
      When the device is unlocked at 08:01
      Then the user is not prompted at 16:00
      And the user is prompted at 16:01

    Example: The documents do not say whether a policy's 30 days end early when the PRT ends on day 15
      Given a policy that requires sign-in every 30 days
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      And the user is prompted on day 31 at 00:00

    Example: Single sign-on from one app to another ends when the policy's hour has passed
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user reaches another app by single sign-on at 00:59
      And the user is prompted at 01:00
      And the user does not reach the other app by single sign-on at 01:00
      And the user does not reach the other app by single sign-on at 01:01

    Example: A policy that covers only Salesforce does not end single sign-on to another app when the hour has passed
      Given a policy that requires sign-in every hour
      And the policy covers only Salesforce
      When the user logs in to a joined device at 00:00
      Then the user reaches another app by single sign-on at 01:00

  @SIF-3 @INT-02 @CA-012 @RA-012 @INT-01 @INT-446 @INT-460 @DIS-01 @DIS-27 @INT-361 @INT-57 @DIS-36 @INT-04 @INT-445
  Rule: A user without a sign-in frequency policy is prompted after the default 90-day rolling window, which we read as 90 days without use

    A browser session has an idle limit of its own (ILM-2), so most of these examples are about an app outside the browser.

    Scenario Outline: Without a policy, a user who signed in on day 1 at 00:00 and comes back on <back> is <outcome>
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> in a Microsoft app for Windows on <back>

      Examples:
        | back            | outcome      | reason                                        |
        | day 90 at 23:59 | not prompted | the 90 days without use end a minute later    |
        | day 91 at 00:00 | prompted     | exactly 90 days have passed without use       |
        | day 91 at 00:01 | prompted     | the 90 days without use ended a minute before |

    Example: Each use starts the default window of 90 days again, here on day 90 and on day 179
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user works in a Microsoft app for Windows on day 90 at 00:00
      Then the user is not prompted in the Microsoft app for Windows on day 179 at 23:59
      When the user works in the Microsoft app for Windows on day 179 at 23:59
      Then the user is not prompted in the Microsoft app for Windows on day 269 at 23:58

    Example: Once a use has started the default window again, the window ends 90 days after that use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user works in a Microsoft app for Windows on day 90 at 00:00
      Then the user is prompted in the Microsoft app for Windows on day 180 at 00:00

    Example: An unlock on day 80 brings a new PRT, so the user is not prompted on day 93, after the first 90 days
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the device is unlocked on day 80 at 00:00
      Then the user is not prompted on day 93 at 23:59

    Example: A sign-in on a personal device does not start the default window of an unregistered device again
      Given no sign-in frequency policy
      And the user signs in on an unregistered device at 00:00
      When the user signs in on a personal device on day 50 at 00:00
      Then the user is prompted on the unregistered device on day 91 at 00:00

    Example: Single sign-on to other apps starts the 90 days without use again for an app outside the browser
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user goes on to an app by single sign-on on day 10 at 00:00
      And the user goes on to another app by single sign-on on day 20 at 00:00
      When the user goes on to another app by single sign-on on day 30 at 00:00
      Then the user is not prompted in Outlook on day 91 at 00:00

    Scenario Outline: Without a policy, a user who last worked on a joined device on day 1 at 00:01 is <outcome> on <back>
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works in a Microsoft app for Windows at 00:01
      Then the user is <outcome> in the Microsoft app for Windows on <back>

      Examples:
        | back            | outcome      | reason                                                    |
        | day 91 at 00:00 | not prompted | the 90 days from the app's last use end a minute later    |
        | day 91 at 00:01 | prompted     | exactly 90 days have passed since the app was last used   |
        | day 91 at 00:02 | prompted     | the 90 days from the app's last use ended a minute before |

    Example: A user who starts work on an unregistered device without having signed in is prompted at once, because no default window has begun
      Given no sign-in frequency policy
      When the user starts work on an unregistered device at 00:00
      Then the user is prompted at 00:00

    Scenario Outline: In SharePoint Online, which no policy covers, a user who comes back on <back> is <outcome>
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is <outcome> in SharePoint Online on <back>

      Examples:
        | back            | outcome      | reason                                            |
        | day 90 at 23:59 | not prompted | the default window of 90 days ends a minute later |
        | day 91 at 00:00 | prompted     | the default window of 90 days has ended           |

    Example: A password alone answers the prompt after 90 days, even for a user who had signed in with MFA
      Given no sign-in frequency policy
      And the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is prompted in a Microsoft app for Windows on day 91 at 00:00
      When the user answers the prompt with a password on day 91 at 00:00
      Then the user is not prompted in the Microsoft app for Windows on day 91 at 00:01

    Example: A policy of 180 days, made a minute after the prompt on day 91, may withdraw the unanswered prompt, but only until day 181
      Given no sign-in frequency policy
      When the user signs in on an unregistered device at 00:00
      Then the user is prompted in a Microsoft app for Windows on day 91 at 00:00
      When on day 91 at 00:01 the administrator creates a policy that requires sign-in every 180 days
      Then the documents do not say whether the user is prompted in the Microsoft app for Windows on day 91 at 00:01
      And the user is prompted in the Microsoft app for Windows on day 181 at 00:00

    Example: The documents do not say whether a later policy of 180 days spares the user a prompt on a device left unused for 90 days
      Given no sign-in frequency policy
      And the user signs in on an unregistered device at 00:00
      And the user signs in on a personal device on day 50 at 00:00
      When on day 91 at 00:00 the administrator creates a policy that requires sign-in every 180 days
      Then the documents do not say whether the user is prompted in a Microsoft app for Windows on the unregistered device on day 91 at 00:00

  @SIF-4 @CA-032 @RA-002 @INT-01 @INT-03 @INT-04 @INT-101 @INT-302 @DIS-64
  Rule: The period of the policy applies to MFA as it does to the first factor

    Example: A user who signed in with both factors is prompted for both after the hour, although the policy itself does not require MFA
      Given a policy that requires sign-in every hour
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00
      And the user is prompted for the first factor and MFA at 01:01

    Example: A user who signed in without MFA is prompted for the first factor after the hour
      Given a policy that requires sign-in every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is prompted for the first factor at 01:00

    Scenario Outline: On a <device> device, a policy that requires MFA asks for both factors when the hour has passed
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor and MFA on a <device> device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00

      Examples:
        | device        | reason                                                                                                        |
        | joined        | both factors are an hour old; formerly, on joined devices, the period applied to the first factor only        |
        | hybrid joined | both factors are an hour old; formerly, on hybrid joined devices, the period applied to the first factor only |
        | registered    | both factors are an hour old; formerly, on registered devices, the period applied to the first factor only    |

    Example: A policy that requires MFA asks for MFA that was never done
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is prompted for MFA at 00:01

    Example: MFA that is remembered for 7 days does not stand in for the MFA that a policy requires every day
      Given MFA is remembered for 7 days
      And a policy that requires sign-in and MFA every day
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted on day 1 at 23:59
      And the user is prompted for the first factor and MFA on day 2 at 00:00

    Example: MFA, done a minute after the first factor, has an hour of its own and does not extend the first factor's hour
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is prompted for MFA at 00:01
      When the user answers the prompt at 00:01
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor at 01:00
      And the user is prompted for the first factor and MFA at 01:01

    Scenario Outline: When <revocation>, a password alone does not bring back the MFA done before
      Given a policy that requires sign-in and MFA every 8 hours
      And the user signs in with the first factor and MFA on a registered device at 00:00
      When <revocation> at 01:00
      Then the user is prompted for the first factor and MFA at 01:00
      When the user answers the prompt with a password at 01:00
      Then the user is prompted for MFA at 01:01

      Examples:
        | revocation                                                                   |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell |
        | the user's password is changed                                               |
        | the user's device becomes noncompliant                                       |

    Example: A password alone does not bring back the MFA of a browser session that ended when the browser was closed
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a policy that requires sign-in and MFA every 8 hours
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the browser is closed and opened again at 01:00
      Then the user is prompted for the first factor and MFA at 01:01
      When the user answers the prompt with a password at 01:01
      Then the user is prompted for MFA at 01:02

    Example: A user who gives MFA alone is prompted for the first factor
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with MFA alone on a personal device at 00:00
      Then the user is prompted for the first factor at 00:01

    Example: On a personal device, a policy that requires MFA asks for both factors when the hour has passed
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00

    Example: While the option to remember MFA is off, a user whose policy requires MFA every 30 days is not prompted on day 8
      Given a policy that requires sign-in and MFA every 30 days
      And the option "Remember MFA" is off
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted on day 8 at 00:00

    Example: Once the option to remember MFA is switched off, only a policy's 30 days count, and the user is not prompted on day 8
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the administrator switches off the option "Remember MFA" at 00:01
      Then the user is not prompted on day 8 at 00:00

  @SIF-5 @CA-036 @INT-05 @INT-04 @INT-484
  Rule: A PRT that satisfies the policy's period and, where MFA is required, carries a valid MFA claim grants access on its own device

    Scenario Outline: On a <device> device, a PRT with an MFA claim satisfies a policy that requires MFA, but only until the hour has passed
      Given a policy that requires sign-in and MFA every hour
      When the user logs in with the first factor and MFA to a <device> device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00
      And the user is prompted for the first factor and MFA at 01:01

      Examples:
        | device        |
        | joined        |
        | hybrid joined |

    Example: A PRT without an MFA claim does not spare the user a prompt for MFA that a policy requires
      Given a policy that requires sign-in and MFA every hour
      When the user logs in with the first factor to a hybrid joined device at 00:00
      Then the user is prompted for MFA at 00:01

    Example: The PRT of a second joined device does not spare the user the prompt on the first, which has a PRT of its own
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When the user logs in to a second joined device at 00:01
      Then the user is prompted on the first joined device at 01:00
      And the user is not prompted on the second joined device at 01:00

    Example: The MFA claim of a joined device's PRT does not count on a personal device, where each factor has an hour of its own
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When the user signs in with the first factor on a personal device at 00:10
      Then the user is prompted for MFA on the personal device at 00:11
      When the user answers the prompt at 00:11
      Then the user is not prompted on the personal device at 01:09
      And the user is prompted for the first factor on the personal device at 01:10

    Example: The PRT's MFA claim spares the user MFA at a new sign-in in the browser until the policy's hour has passed
      Given the option "Remember MFA" is off
      And a policy that requires sign-in and MFA every hour
      When the user logs in with the first factor and MFA to a joined device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 00:59
      And the user is asked for MFA at a new sign-in in the browser at 01:00
      And the user is asked for MFA at a new sign-in in the browser at 01:01

    Example: Without a policy, the PRT's MFA claim may spare the user MFA at a new sign-in, but not after MFA sessions are revoked
      Given no sign-in frequency policy
      And the option "Remember MFA" is off
      When the user logs in with the first factor and MFA to a joined device at 00:00
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 00:01
      When an administrator revokes the user's MFA sessions at 00:02
      Then the user is asked for MFA at a new sign-in in the browser at 00:02

    Example: Once the user's sessions are revoked, the PRT's MFA claim does not spare the user MFA at a new sign-in in the browser
      Given the option "Remember MFA" is off
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:02
      Then the user is asked for MFA at a new sign-in in the browser at 00:02

    Example: A PRT that an unlock refreshes keeps its MFA claim, so the user is not prompted for another hour
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:59
      And the user is prompted for the first factor and MFA at 05:00

  @SIF-6 @INT-151 @RA-003 @RA-002
  Rule: A password, a FIDO key or a passwordless sign-in gives a single factor, which we read as the first factor without MFA

    Scenario Outline: A user who answers a prompt for both factors with <method> is then prompted for MFA
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is prompted for the first factor and MFA at 01:00
      When the user answers the prompt with <method> at 01:00
      Then the user is prompted for MFA at 01:01

      Examples:
        | method                                             |
        | a password                                         |
        | a FIDO key                                         |
        | the passwordless option of Microsoft Authenticator |

    Scenario Outline: A user who answers a prompt for the first factor with <method> is not prompted for another hour
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted for the first factor at 01:00
      When the user answers the prompt with <method> at 01:00
      Then the user is not prompted at 01:59
      And the user is prompted for the first factor at 02:00

      Examples:
        | method                                             |
        | a password                                         |
        | a FIDO key                                         |
        | the passwordless option of Microsoft Authenticator |
