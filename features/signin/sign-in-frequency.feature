Feature: Sign-in frequency
  Sign-in frequency says how long a user reaches a resource before having to sign in again.
  Without a policy it is a window of 90 days. A Conditional Access policy sets another period.
  A sign-in satisfies it, and so does a Primary Refresh Token (PRT) that was refreshed recently enough.
  It holds for multifactor authentication (MFA) as it does for the first factor.

  @RA-036 @INT-61
  @SIF-1 @CA-011 @INT-01 @INT-03 @INT-23 @INT-28 @INT-446 @DIS-03 @INT-02
  Rule: Unless a PRT was refreshed more recently, a user is asked again once the period of the policy has passed since signing in

    Example: Asked again at the very end of the hour
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00
      And the user is prompted at 01:01

    Scenario Outline: A period of <period> has ended <end>
      Given a policy that requires sign-in every <period>
      When the user signs in on an unregistered device at 00:00
      Then the user is not prompted <just before>
      And the user is prompted <end>
      And the user is prompted <just after>

      Examples:
        | period     | just before         | end                 | just after          | reason                             |
        | 10 minutes | at 00:09            | at 00:10            | at 00:11            | a short period, in minutes         |
        | 4 hours    | at 03:59            | at 04:00            | at 04:01            | as long as the PRT's refresh cycle |
        | 24 hours   | on day 1 at 23:59   | on day 2 at 00:00   | on day 2 at 00:01   | ends at the same time of day       |
        | 180 days   | on day 180 at 23:59 | on day 181 at 00:00 | on day 181 at 00:01 | longer than the default window     |

    Example: Answering the prompt starts a new period
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      Then the user is not prompted at 01:59
      And the user is prompted at 02:00

    Example: Each device has a period of its own
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:30
      When the user goes to the personal device at 01:00
      Then the user is prompted at 01:00
      When the user goes to the registered device at 01:01
      Then the user is not prompted at 01:29
      And the user is prompted at 01:30

    Example: Working on does not lengthen a configured period
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When the user works at 00:30
      And the user works at 00:59
      Then the user is prompted at 01:00

    Example: Nobody gets in without having signed in
      Given a policy that requires sign-in every hour
      Then the user is prompted at 00:00

  @RA-062 @DIS-36
  @SIF-2 @CA-035 @CA-041 @CA-043 @CA-044 @CA-045 @INT-01 @INT-23 @DIS-03 @INT-03 @INT-141 @INT-365
  Rule: A PRT satisfies the period of the policy while it is valid and less than that period has passed since its last refresh

    Example: Conditional Access, example 1: an hour of work on one document
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is not prompted in SharePoint Online at 00:00
      And the user is not prompted in SharePoint Online at 00:59
      And the user is prompted in SharePoint Online at 01:00
      And the user is prompted in SharePoint Online at 01:01

    Scenario Outline: On a <device> device the last refresh decides, asked at <asked>
      Given a policy that requires sign-in every 2 hours
      When the user logs in to a <device> device at 00:00
      And the device is unlocked at 04:00
      Then the user is not prompted at <asked>
      And the user is prompted at 06:00

      Examples:
        | device        | asked | reason                         |
        | joined        | 04:00 | at the refresh                 |
        | joined        | 05:59 | just before the two hours end  |
        | hybrid joined | 05:59 | hybrid joined devices likewise |

    Example: A refresh after the period has lapsed clears it
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:00
      And the user is prompted at 05:00

    Example: A recent sign-in suffices although the PRT's period has ended
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      Then the user is not prompted at 01:59
      And the user is prompted at 02:00

    Example: A period longer than the refresh cycle is moved on by each refresh
      Given a policy that requires sign-in every 8 hours
      And the user logs in to a joined device at 00:00
      And the device is unlocked at 04:00
      And the user works at 08:00
      When the device is unlocked at 08:00
      Then the user is not prompted at 15:59

    Example: In a period longer than the PRT's 14 days, silence from their end on
      Given a policy that requires sign-in every 30 days
      When the user logs in to a joined device at 00:00
      Then the user is not prompted at 00:01
      And the documents do not say whether the user is prompted on day 15 at 00:00
      And the user is prompted on day 31 at 00:00

    Example: Under a policy for all apps, single sign-on takes nobody further than the PRT satisfies its period
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then single sign-on takes the user to another app at 00:59
      And the user is prompted at 01:00
      And the user has to sign in to reach another app at 01:00
      And the user has to sign in to reach another app at 01:01

    Example: A policy for one app asks for nothing on the way to another
      Given a policy that requires sign-in every hour
      And the policy covers only Salesforce
      When the user logs in to a joined device at 00:00
      Then single sign-on takes the user to another app at 01:00

  @RA-012 @INT-57 @DIS-36
  @SIF-3 @CA-012 @INT-01 @INT-02 @INT-446 @INT-460 @DIS-01 @DIS-27 @INT-361
  Rule: Without a sign-in frequency policy a user is asked again after 90 days without use

    Scenario Outline: Coming back on <back>, the user is <outcome>
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | back             | outcome      | reason                             |
        | day 90 at 23:59  | not prompted | one minute before the window ends  |
        | day 91 at 00:00  | prompted     | exactly 90 days                    |
        | day 91 at 00:01  | prompted     | one minute after                   |

    Example: Each use moves the window on
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user works on day 90 at 00:00
      Then the user is not prompted on day 179 at 23:59
      And the user is not prompted on day 269 at 23:58

    Example: A window that was moved on ends 90 days after the last use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user works on day 90 at 00:00
      Then the user is prompted on day 180 at 00:00

    Example: A PRT refresh moves the window on as well
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      And the user works at 00:01
      When the device is unlocked on day 80 at 09:00
      Then the user is not prompted on day 94 at 08:59

    Example: Using another device does not move the window on
      Given no sign-in frequency policy
      And the user signs in on an unregistered device at 00:00
      And the user signs in on a personal device on day 50 at 00:00
      When the user goes to the unregistered device on day 95 at 00:00
      Then the user is prompted on day 95 at 00:00

    Example: Left alone for 90 days, a joined device is asked
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works at 00:01
      Then the user is prompted on day 91 at 00:01

    Example: Without a policy nobody gets in without having signed in
      Given no sign-in frequency policy
      Then the user is prompted at 00:00

    Scenario Outline: A request that no policy covers has the default window, coming back on <back>
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> in SharePoint Online on <back>

      Examples:
        | back             | outcome      | reason                            |
        | day 90 at 23:59  | not prompted | one minute before the window ends |
        | day 91 at 00:00  | prompted     | exactly 90 days                   |

    Example: The documents do not say whether a longer period that is set afterwards brings back what the window has ended
      Given no sign-in frequency policy
      When the user signs in on an unregistered device at 00:00
      Then the user is prompted on day 95 at 00:00
      Given a policy that requires sign-in every 180 days
      Then the documents do not say whether the user is prompted on day 95 at 00:01
      And the user is prompted on day 181 at 00:00

    Example: The documents do not say whether a policy made after the 90 days spares a user who used only another device
      Given no sign-in frequency policy
      And the user signs in on an unregistered device at 00:00
      And the user signs in on a personal device on day 50 at 00:00
      And the user goes to the unregistered device on day 95 at 00:00
      And a policy that requires sign-in every 180 days
      Then the documents do not say whether the user is prompted on day 95 at 00:01

  @RA-002 @DIS-64
  @SIF-4 @CA-032 @INT-01 @INT-03 @INT-04 @INT-101
  Rule: The period of the policy holds for MFA as for the first factor

    Example: A session that included MFA is asked for both factors again
      Given a policy that requires sign-in every hour
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00
      And the user is prompted for the first factor and MFA at 01:01

    Example: A session without MFA is asked for the first factor only
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted for the first factor at 01:00

    Scenario Outline: On a <device> device both factors are asked for again
      Given a policy that requires sign-in every hour
      When the user signs in with the first factor and MFA on a <device> device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00

      Examples:
        | device        | reason                                     |
        | joined        | once covered for the first factor only     |
        | hybrid joined | once covered for the first factor only     |
        | registered    | once covered for the first factor only     |

    Example: A policy that requires MFA asks for the missing factor at once
      Given a policy that requires sign-in and MFA every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted for MFA at 00:01

    Example: MFA that is remembered does not stand in for the MFA that a policy requires
      Given MFA is remembered for 7 days
      And a policy that requires sign-in and MFA every day
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted on day 1 at 23:59
      And the user is prompted for the first factor and MFA on day 2 at 00:00

    Example: MFA that was answered alone starts a period of its own and leaves that of the first factor
      Given a policy that requires sign-in and MFA every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted for MFA at 00:30
      When the user answers the prompt at 00:30
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor at 01:00
      And the user is prompted for the first factor and MFA at 01:30

    Scenario Outline: A password does not bring back the earlier MFA after <revocation>
      Given a policy that requires sign-in and MFA every 8 hours
      And the user signs in with the first factor and MFA on a registered device at 00:00
      When <revocation> at 01:00
      Then the user is prompted for the first factor and MFA at 01:01
      When the user answers the prompt with a password at 01:01
      Then the user is prompted for MFA at 01:02

      Examples:
        | revocation                                                                   |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell |
        | the user's password is changed                                               |
        | the user's device becomes noncompliant                                       |

    Example: A password does not bring back the MFA of a browser session that ended with the browser
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a policy that requires sign-in and MFA every 8 hours
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the browser is closed at 01:00
      Then the user is prompted for the first factor and MFA at 01:01
      When the user answers the prompt with a password at 01:01
      Then the user is prompted for MFA at 01:02

    Example: MFA alone lets nobody in
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with MFA on a personal device at 00:00
      Then the user is prompted for the first factor at 00:01

    Example: A policy that requires MFA asks for both when the hour has passed
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00

  @SIF-5 @CA-036 @INT-05 @INT-04
  Rule: A PRT that satisfies the period grants access where MFA is required if it carries an MFA claim

    Scenario Outline: A PRT with the claim is enough on a <device> device
      Given a policy that requires sign-in and MFA every hour
      When the user logs in with the first factor and MFA to a <device> device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted for the first factor and MFA at 01:00
      And the user is prompted for the first factor and MFA at 01:01

      Examples:
        | device        |
        | joined        |
        | hybrid joined |

    Example: A PRT without the claim leads to a prompt for MFA
      Given a policy that requires sign-in and MFA every hour
      When the user logs in to a hybrid joined device at 00:00
      Then the user is prompted for MFA at 00:30

    Example: The PRT of another device does not help
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When the user signs in on a personal device at 00:10
      Then the user is prompted for MFA at 00:20
      When the user answers the prompt at 00:20
      Then the user is not prompted at 01:09
      And the user is prompted for the first factor at 01:10

    Example: The claim outlives a refresh
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:59

  @SIF-6 @RA-003 @RA-002 @INT-151
  Rule: A password, a FIDO key and a passwordless sign-in each give the first factor and not MFA

    Scenario Outline: Answered with <method>, a prompt for both leaves MFA to be given
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

    Scenario Outline: Answered with <method>, a prompt for the first factor is answered
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
