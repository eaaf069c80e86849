Feature: Persistent browser session control
  A Conditional Access policy can make browser sessions always persistent or never persistent.
  It then takes the place of the user's answer to Stay signed in? and of company branding.
  Never persistent also overrides the persistence that a federation service passes in, and prevents single sign-on between the apps of a mobile device.
  The control sets no lifetime of tokens and no sign-in frequency.

  @PBS-1 @RA-040 @RA-041 @INT-67
  Rule: A user whose browser sessions are always persistent stays signed in when the browser is closed and opened again

    Scenario Outline: An always persistent session survives closing and opening the browser on <device> device
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

      Examples:
        | device          |
        | a personal      |
        | an unregistered |
        | a registered    |
        | a joined        |
        | a hybrid joined |

    Example: With sessions always persistent, a user who logs in to a joined device is not prompted after closing and opening the browser
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user logs in to a joined device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

    Example: A browser whose sessions are always persistent keeps its cookies when it is closed
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the browser's cookies stay on the device
      And the user is not prompted at 00:31

  @PBS-2 @RA-040 @RA-041 @INT-67 @INT-69 @INT-360 @DIS-02
  Rule: A user whose browser sessions are never persistent is asked to sign in again when the browser is closed and opened again

    Scenario Outline: A never persistent session ends when the browser on <device> device is closed
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on <device> device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the user is prompted for the first factor at 00:31

      Examples:
        | device          | reason                                                                                                          |
        | a personal      | the session ended with the browser                                                                              |
        | an unregistered | the session ended with the browser                                                                              |
        | a registered    | the session ended with the browser                                                                              |
        | a joined        | the session ended with the browser and, as we read it, the joined device does not sign the user in again        |
        | a hybrid joined | the session ended with the browser and, as we read it, the hybrid joined device does not sign the user in again |

    Example: As we read it, a user who logs in to a joined device is prompted after reopening a browser whose sessions are never persistent
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user logs in to a joined device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the user is prompted for the first factor at 00:31

    Example: Where sessions are never persistent, the documents do not say whether reopening the browser leads to a prompt before an app's own session ends
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      And an app opens a session of 2 hours at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted in the app at 00:31
      And the user is prompted in the app at 02:00

    Example: On a joined device, as we read it, the user is prompted after reopening the browser, despite the answered prompt for MFA
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a policy that requires sign-in and MFA every 8 hours
      And the user logs in with the first factor to a joined device at 00:00
      Then the user is prompted for MFA at 00:01
      When the user answers the prompt at 00:01
      And the browser is closed and opened again at 00:30
      Then the user is prompted at 00:31

    Example: A user who answers the prompt in the reopened browser is not prompted again
      Given a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted at 00:31
      When the user answers the prompt at 00:31
      Then the user is not prompted at 00:32

  @PBS-3 @INT-68 @INT-180 @RA-042
  Rule: The documents do not say what the persistent browser session control does when it covers only some cloud apps

    Scenario Outline: Where sessions are <persistence> persistent for some cloud apps, the documents do not say whether a user who reopens the browser is prompted
      Given a policy for some cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on a personal device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

      Examples:
        | persistence |
        | always      |
        | never       |

    Scenario Outline: The documents do not say whether a policy that makes sessions <persistence> persistent for some cloud apps overrides the answer <answer> to Stay signed in?
      Given a policy for some cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:01
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

      Examples:
        | persistence | answer |
        | never       | yes    |
        | always      | no     |

    Example: The documents do not say whether a policy that makes sessions never persistent for some cloud apps overrides the persistence that comes from AD FS
      Given the AD FS claims rules for persistent SSO are on
      And a policy for some cloud apps that makes browser sessions never persistent
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted by Microsoft Entra ID at 00:31

    Scenario Outline: With sessions never persistent for some cloud apps, the documents do not say whether a registered mobile device has single sign-on <way>
      Given a policy for some cloud apps that makes browser sessions never persistent
      When the user signs in on a registered mobile device at 00:00
      Then the documents do not say whether the user reaches <destination> by single sign-on at 00:01

      Examples:
        | destination                                  | way                 |
        | another app from an app on the mobile device | from app to app     |
        | the browser from an app on the mobile device | from app to browser |
        | an app from the browser on the mobile device | from browser to app |

  @PBS-4 @DIS-63 @DIS-220 @RA-043 @INT-69 @INT-122
  Rule: A policy that makes browser sessions always or never persistent sets neither token lifetimes nor the sign-in frequency

    Example: Always persistent sessions do not extend the hour of a sign-in frequency policy
      Given a policy for all cloud apps that makes browser sessions always persistent
      And a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00
      And the user is prompted at 01:01

    Example: Never persistent sessions do not shorten the hour of a sign-in frequency policy while the browser stays open
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00

    Example: The documents do not say whether answering no to Stay signed in? brings a prompt 24 hours after the last use, with sessions always persistent
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with no at 00:00
      And the user works at 23:59
      Then the documents do not say whether the user is prompted on day 2 at 23:59

    Scenario Outline: An ID token has the default lifetime of 1 hour where sessions are <persistence> persistent
      Given a policy for all cloud apps that makes browser sessions <persistence> persistent
      When a browser asks for an ID token for a non-Microsoft OIDC app at 00:00
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

      Examples:
        | persistence |
        | always      |
        | never       |

    Scenario Outline: The <token> keeps the configured lifetime of two hours where sessions are <persistence> persistent
      Given a policy for all cloud apps that makes browser sessions <persistence> persistent
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a browser asks for <a> <token> for a non-Microsoft <protocol> app at 00:00
      Then the <token> is accepted at <just before>
      And the <token> is refused at <end>

      Examples:
        | persistence | a  | token        | protocol | just before | end   | reason                                                                |
        | always      | an | access token | OIDC     | 01:59       | 02:00 | exactly two hours after the token was issued                          |
        | never       | an | access token | OIDC     | 01:59       | 02:00 | exactly two hours after the token was issued                          |
        | always      | a  | SAML token   | SAML     | 02:04       | 02:05 | two hours after the token was issued, plus five minutes of clock skew |

    Scenario Outline: Where browser sessions are <persistence> persistent, the user is <outcome> outside the browser on <asked>
      Given no sign-in frequency policy
      And a policy for all cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on a personal device at 00:00
      When the user works in Outlook at 00:00
      Then the user is <outcome> in Outlook on <asked>

      Examples:
        | persistence | asked           | outcome      | reason                                                                                                      |
        | always      | day 90 at 23:59 | not prompted | the 90 days of the default sign-in frequency end a minute later                                             |
        | always      | day 91 at 00:00 | prompted     | the 90 days of the default sign-in frequency have passed, and always persistent does not lengthen them      |
        | never       | day 90 at 23:59 | not prompted | the 90 days of the default sign-in frequency end a minute later, and never persistent does not shorten them |

    Scenario Outline: Where browser sessions are <persistence> persistent, the user of a joined device <outcome> on <asked>
      Given no sign-in frequency policy
      And a policy for all cloud apps that makes browser sessions <persistence> persistent
      When the user logs in to a joined device at 00:00
      Then the user <outcome> on <asked>

      Examples:
        | persistence | asked           | outcome                                 | reason                                                                                                |
        | always      | day 15 at 00:00 | does not reach an app by single sign-on | the 14 days of the PRT from the log-in have passed, and always persistent does not lengthen them      |
        | never       | day 14 at 23:59 | reaches an app by single sign-on        | the 14 days of the PRT from the log-in end a minute later, and never persistent does not shorten them |

    Example: Where sessions are always persistent, a cached token lasts no longer than its own lifetime of 90 minutes
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      And the browser caches a token with a lifetime of 90 minutes at 00:00
      When the browser is closed and opened again at 00:30
      Then the cached token is accepted at 01:29
      And the cached token is refused at 01:30

  @PBS-5 @INT-67 @RA-044 @INT-122 @INT-482 @INT-483 @DIS-63
  Rule: The persistent browser session control, not company branding's Stay signed in? prompt, decides whether the user stays signed in after the browser is closed

    Scenario Outline: Where sessions are <persistence> persistent, a user who answered <answer> to Stay signed in? is <outcome> after closing the browser
      Given a policy for all cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:01
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> at 00:31

      Examples:
        | answer | persistence | outcome      | reason                                          |
        | yes    | never       | prompted     | never persistent overrides the answer yes       |
        | no     | always      | not prompted | always persistent overrides the answer no       |
        | yes    | always      | not prompted | the policy and the answer both keep the session |
        | no     | never       | prompted     | the policy and the answer both end the session  |

    Scenario Outline: The documents do not say whether a policy for <persistence> persistent sessions, made after the sign-in, overrides the answer <answer> to Stay signed in?
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:01
      And at 00:10 the administrator creates a policy for all cloud apps that makes browser sessions <persistence> persistent
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

      Examples:
        | persistence | answer |
        | never       | yes    |
        | always      | no     |

    Scenario Outline: A user who answered <answer> to Stay signed in? is <outcome> after closing the browser if a later policy makes sessions <persistence> persistent
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:01
      And at 00:10 the administrator creates a policy for all cloud apps that makes browser sessions <persistence> persistent
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> at 00:31

      Examples:
        | persistence | answer | outcome      | reason                                                                      |
        | never       | no     | prompted     | the session ends with the browser, whether the policy or the answer decides |
        | always      | yes    | not prompted | the session persists, whether the policy or the answer decides              |

    Example: The documents do not say whether a later policy for never persistent sessions overrides the answer yes on one device after a sign-in on another
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      And at 00:10 the administrator creates a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a second personal device at 00:20
      And the user starts work on the first personal device at 00:29
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted on the first personal device at 00:31

    Scenario Outline: From the next sign-in on, a policy that makes sessions <persistence> persistent overrides the earlier answer <answer> to Stay signed in?
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with <answer> at 00:01
      And at 00:10 the administrator creates a policy for all cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on the personal device at 00:20
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> at 00:31

      Examples:
        | persistence | answer | outcome      | reason                                                                                                                       |
        | never       | yes    | prompted     | the policy was in force at the sign-in of 00:20, so the session ends when the browser is closed, despite the yes of 00:01    |
        | always      | no     | not prompted | the policy was in force at the sign-in of 00:20, so the session outlasts the closing of the browser, despite the no of 00:01 |

    Example: A policy making sessions always persistent for all cloud apps overrides the answer no, even if a second such policy follows for some cloud apps
      Given a policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      And at 00:10 the administrator creates another policy for some cloud apps that makes browser sessions always persistent
      When the browser is closed and opened again at 00:30
      Then the user is not prompted at 00:31

    Example: The documents do not say whether two policies that make sessions always persistent, both made after the sign-in, override the answer no
      Given the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:01
      And at 00:10 the administrator creates a policy for all cloud apps that makes browser sessions always persistent
      And at 00:20 the administrator creates another policy for some cloud apps that makes browser sessions always persistent
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: The documents do not say whether a policy for <later> persistent sessions, made after the sign-in, overrides an earlier policy for <first> persistent sessions
      Given a policy for all cloud apps that makes browser sessions <first> persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      And at 00:10 the administrator creates another policy for all cloud apps that makes browser sessions <later> persistent
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

      Examples:
        | first  | later  |
        | always | never  |
        | never  | always |

    Example: The documents do not say which of two policies decides where one makes sessions never persistent and the other always
      Given a policy for all cloud apps that makes browser sessions never persistent
      And another policy for all cloud apps that makes browser sessions always persistent
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: Where sessions are <persistence> persistent and Stay signed in? is <option>, the user is <outcome> after closing the browser
      Given the Stay signed in? prompt is <option>
      And a policy for all cloud apps that makes browser sessions <persistence> persistent
      And the user signs in on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is <outcome> at 00:31

      Examples:
        | option | persistence | outcome      | reason                                                                      |
        | on     | always      | not prompted | always persistent keeps the session, whether or not the prompt was answered |
        | off    | always      | not prompted | always persistent keeps the session, even with Stay signed in? switched off |
        | off    | never       | prompted     | never persistent ends the session, even with Stay signed in? switched off   |

    Scenario Outline: The documents do not say whether the Stay signed in? prompt is shown where browser sessions are <persistence> persistent
      Given a policy for all cloud apps that makes browser sessions <persistence> persistent
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the Stay signed in? prompt is shown

      Examples:
        | persistence |
        | always      |
        | never       |

    Example: Always persistent browser sessions do not bring back a Stay signed in? prompt that is switched off
      Given the Stay signed in? prompt is off
      And a policy for all cloud apps that makes browser sessions always persistent
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown

  @PBS-6 @DIS-35 @RA-045 @RA-118 @INT-180
  Rule: A policy that makes browser sessions never persistent overrides the persistence that a federation service passes in

    Scenario Outline: A policy for never persistent sessions overrides the persistence that AD FS passes in for <ground>, although AD FS does not prompt
      Given an AD FS farm on Windows Server 2016
      And a policy for all cloud apps that makes browser sessions never persistent
      And issuance transform rules pass InsideCorporateNetwork and psso through
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in <ticked> on a <device> device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not prompted by AD FS at 00:31
      And the user is prompted by Microsoft Entra ID at 00:31

      Examples:
        | ground              | ticked     | device     |
        | a registered device | not ticked | registered |
        | Keep me signed in   | ticked     | personal   |

    Example: Where sessions are never persistent, a session that AD FS would make persistent ends with the browser
      Given the AD FS claims rules for persistent SSO are on
      And a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      And the user works at 00:29
      When the browser is closed and opened again at 00:30
      Then the user is prompted by Microsoft Entra ID at 00:31

  @PBS-7 @RA-046 @INT-70
  Rule: A policy that makes browser sessions never persistent prevents single sign-on between the apps of a mobile device, and between its apps and its browser

    Scenario Outline: Where sessions are never persistent, a <kind> mobile device has no single sign-on <way>
      Given a policy for all cloud apps that makes browser sessions never persistent
      When the user signs in on a <kind> mobile device at 00:00
      Then the user does not reach <destination> by single sign-on at 00:01

      Examples:
        | kind       | destination                                  | way                        |
        | registered | another app from an app on the mobile device | from one app to another    |
        | registered | the browser from an app on the mobile device | from an app to the browser |
        | registered | an app from the browser on the mobile device | from the browser to an app |
        | personal   | another app from an app on the mobile device | from one app to another    |
        | personal   | the browser from an app on the mobile device | from an app to the browser |
        | personal   | an app from the browser on the mobile device | from the browser to an app |

    Scenario Outline: Where sessions are always persistent, the documents do not say whether a <kind> mobile device has single sign-on <way>
      Given a policy for all cloud apps that makes browser sessions always persistent
      When the user signs in on a <kind> mobile device at 00:00
      Then the documents do not say whether the user reaches <destination> by single sign-on at 00:01

      Examples:
        | kind       | destination                                  | way                        |
        | registered | another app from an app on the mobile device | from one app to another    |
        | registered | the browser from an app on the mobile device | from an app to the browser |
        | personal   | an app from the browser on the mobile device | from the browser to an app |

    Example: A policy for never persistent sessions does not prevent single sign-on to an app on a joined device, which is not mobile
      Given a policy for all cloud apps that makes browser sessions never persistent
      When the user logs in to a joined device at 00:00
      Then the user reaches an app by single sign-on at 00:01
