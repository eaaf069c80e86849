Feature: Every time
  Sign-in every time asks for full reauthentication whenever the session is evaluated.
  It suits an app that decides when the session is evaluated, and sends the user back to Microsoft Entra ID once the app's own session has ended.
  A user who has just signed in is left alone for the five minutes that are allowed for clock skew.
  Whenever the user is prompted in an example, an app has sent the user back to Microsoft Entra ID at that time.

  @EVT-1 @INT-04 @INT-09 @INT-23 @INT-169 @CA-072 @INT-10 @INT-365
  Rule: Sign-in every time requires full reauthentication whenever the session is evaluated, except shortly after the last sign-in

    Example: The user is prompted whenever the session is evaluated, once the five minutes after a sign-in are over
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 00:05
      When the user answers the prompt at 00:05
      Then the user is prompted at 00:10

    Example: The user is prompted for both factors where MFA is required every time
      Given a policy that requires sign-in and MFA every time
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is prompted for the first factor and MFA at 00:05

    Example: Full reauthentication means that a user who did MFA is prompted for both factors each time, although the policy does not require MFA
      Given a policy that requires sign-in every time
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is prompted for the first factor and MFA at 00:05
      When the user answers the prompt at 00:05
      Then the user is not prompted at 00:06
      And the user is prompted for the first factor and MFA at 00:10

    Example: A policy that requires no MFA accepts a password alone, even from a user who did MFA before
      Given a policy that requires sign-in every time
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is prompted at 00:05
      When the user answers the prompt with a password at 00:05
      Then the user is not prompted at 00:06

    Example: Logging in to a joined device is not the sign-in that is required every time, so the user is prompted a minute later
      Given a policy that requires sign-in every time
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 00:01

    Example: Background work in a browser on a joined device goes on, and the user is prompted at the next interaction
      Given a policy that requires sign-in and MFA every time
      When the user logs in with the first factor and MFA to a joined device at 00:00
      Then background work in a browser continues with a prompt waiting at 00:05
      And the user is prompted for the first factor and MFA in SharePoint Online at 00:06

    Example: Background work in a browser on a joined device is stopped for MFA that was never done
      Given a policy that requires sign-in and MFA every time
      When the user logs in with the first factor to a joined device at 00:00
      Then background work in a browser is stopped by a prompt at 00:01

    Example: Single sign-on does not take the user of a joined device to an app where a sign-in is required every time
      Given a policy that requires sign-in every time
      When the user logs in to a joined device at 00:00
      Then the user does not reach an app by single sign-on at 00:06

  @EVT-2 @INT-169 @DIS-02 @CA-073 @CA-075 @INT-01 @INT-360 @INT-340
  Rule: Sign-in every time, as we read it, brings no prompt in an app until the app's own session ends, even after the browser is reopened

    Scenario Outline: A user who answered <answer> to Stay signed in? and reopens the browser is not prompted in an app until the app's session ends
      Given a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:00
      And an app opens a session of 1 hour at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted in the app at 00:59
      And the user is prompted in the app at 01:00

      Examples:
        | answer | reason                                                                             |
        | yes    | the app's session runs until 01:00, and the browser session persists as well       |
        | no     | the browser session ended with the browser, but the app's session runs until 01:00 |

    Example: The user of an app with a session of 1 hour is prompted when that session ends
      Given a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      When an app opens a session of 1 hour at 00:00
      Then the user is not prompted in the app at 00:59
      And the user is prompted in the app at 01:00
      And the user is prompted in the app at 01:01

    Scenario Outline: A user who answered <answer> to Stay signed in? and reopens the browser within five minutes of signing in is <outcome> in Exchange Online
      Given a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:00
      And an app opens a session of 2 hours at 00:00
      When the browser is closed and opened again at 00:02
      Then the user is not prompted in the app at 00:03
      And the user is <outcome> in Exchange Online at 00:03

      Examples:
        | answer | outcome      | reason                                                                                                           |
        | no     | prompted     | the browser session ended with the browser, so Exchange Online, which has no session of its own, needs a sign-in |
        | yes    | not prompted | the browser session persists, and the user signed in less than five minutes ago                                  |

    Example: Where browser sessions are never persistent, the documents do not say whether reopening the browser leads to a prompt during an app's session
      Given a policy that requires sign-in every time
      And a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      And an app opens a session of 2 hours at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in the app at 00:31
      And the user is prompted in the app at 02:00

    Scenario Outline: The documents do not say whether an app's session goes on when the user's <change>
      Given a policy that requires sign-in every time
      And the user signs in on a registered device at 00:00
      And an app opens a session of 2 hours at 00:00
      When the user's <change> at 00:30
      Then the documents do not say whether the user is prompted in the app at 00:30
      And the user is prompted in the app at 02:00

      Examples:
        | change                      |
        | password is changed         |
        | device becomes noncompliant |
        | account is disabled         |

    Example: An app's own session does not stand in for the sign-in that Microsoft Entra ID requires before issuing an ID token for SharePoint Online
      Given a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      And an app opens a session of 1 hour at 00:00
      And the user works in the app at 00:30
      When the browser asks for an ID token for SharePoint Online at 00:30
      Then Microsoft Entra ID issues no ID token until the user signs in again

  @EVT-3 @INT-12 @INT-489 @DIS-212 @CA-079 @CA-072 @INT-01 @INT-04 @INT-23 @INT-169 @INT-446 @INT-392
  Rule: Sign-in every time, as we read it, does not prompt for a factor that was given on the same device less than five minutes ago

    As documented, users are prompted at most once in five minutes. We count the five minutes for each factor on each
    device (INT-12), and leave open whether those of another factor or another device also hold a prompt back (DIS-212).
    A user whose session is revoked or has ended is prompted even within the five minutes.

    Scenario Outline: A user who signed in at 00:00 is <outcome> at <asked>
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then the user is <outcome> at <asked>

      Examples:
        | asked | outcome      | reason                                                  |
        | 00:00 | not prompted | the user has just signed in                             |
        | 00:04 | not prompted | the five minutes from the sign-in end a minute later    |
        | 00:05 | prompted     | exactly five minutes have passed since the sign-in      |
        | 00:06 | prompted     | the five minutes from the sign-in ended a minute before |

    Example: The user is prompted at 00:05 and again at 00:06, because only an answer to the prompt starts another five minutes
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 00:05
      And the user is prompted at 00:06

    Example: Answering the prompt starts another five minutes without a prompt
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 00:05
      When the user answers the prompt at 00:06
      Then the user is not prompted at 00:10
      And the user is prompted at 00:11

    Example: The documents do not say whether MFA done at 00:01 puts off the next prompt for the first factor from 00:05 until 00:06
      Given a policy that requires sign-in and MFA every time
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is prompted for MFA at 00:01
      When the user answers the prompt at 00:01
      Then the user is not prompted at 00:04
      And the documents do not say whether the user is prompted at 00:05
      And the user is prompted for the first factor and MFA at 00:06

    Example: The documents do not say whether a sign-in on a personal device at 00:04 puts off a registered device's prompt from 00:05 until 00:09
      Given a policy that requires sign-in every time
      And the user signs in on a registered device at 00:00
      When the user signs in on a personal device at 00:04
      Then the documents do not say whether the user is prompted on the registered device at 00:05
      And the documents do not say whether the user is prompted on the registered device at 00:08
      And the user is prompted on the registered device at 00:09

    Scenario Outline: Within the five minutes, a user whose <change> is prompted, because the session was revoked, and the answer starts another five minutes
      Given a policy that requires sign-in every time
      And the user signs in on a registered device at 00:00
      When the user's <change> at 00:01
      Then the user is prompted at 00:01
      When the user answers the prompt at 00:01
      Then the user is not prompted at 00:05
      And the user is prompted at 00:06

      Examples:
        | change                      |
        | password is changed         |
        | device becomes noncompliant |

    Example: A user is prompted within the five minutes once a never persistent session has ended with the browser, because the sign-in no longer counts
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a policy that requires sign-in every time
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:01
      Then the user is prompted at 00:02

    Example: A sign-in starts the five minutes for all apps together
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in Salesforce at 00:04
      And the user is prompted in Exchange Online at 00:05
      When the user answers the prompt at 00:05
      Then the user is not prompted in Salesforce at 00:09

  @EVT-4 @CA-065 @CA-066 @CA-067 @CA-068 @CA-069 @CA-070 @CA-071 @INT-169
  Rule: A sign-in can be required every time for particular actions or risks

    Scenario Outline: The user is prompted <asking>, the only case that the policy covers, but not in OneNote Online
      Given a policy that requires sign-in every time
      And the policy covers only <action>
      When the user signs in on a personal device at 00:00
      Then the user is prompted <asking> at 00:05
      And the user is not prompted in OneNote Online at 00:06

      Examples:
        | action                                   | asking                                         | reason                                                         |
        | a sensitive app                          | in the sensitive app                           | OneNote Online is not the sensitive app that the policy covers |
        | a resource behind a VPN or NaaS provider | for the resource behind a VPN or NaaS provider | OneNote Online is not behind a VPN or NaaS provider            |
        | role elevation in PIM                    | for role elevation in PIM                      | a user who opens OneNote Online elevates no role               |
        | an Azure Virtual Desktop machine         | on the Azure Virtual Desktop machine           | OneNote Online is not opened on that machine                   |
        | a risky sign-in                          | at a risky sign-in                             | OneNote Online is not opened at a risky sign-in                |
        | enrollment in Microsoft Intune           | for enrollment in Microsoft Intune             | a user who opens OneNote Online enrolls no device              |

    Example: With a policy for users found risky by Microsoft Entra ID Protection, the user is prompted as a risky user, not as a high-impact user
      Given a policy that requires sign-in every time
      And the policy covers only risky users
      When the user signs in on a personal device at 00:00
      Then the user is prompted as a risky user at 00:05
      And the user is not prompted as a high-impact user at 00:05

    Example: A policy that covers only role elevation in PIM does not prompt for enrollment in Microsoft Intune
      Given a policy that requires sign-in every time
      And the policy covers only role elevation in PIM
      When the user signs in on a personal device at 00:00
      Then the user is prompted for role elevation in PIM at 00:05
      And the user is not prompted for enrollment in Microsoft Intune at 00:05
