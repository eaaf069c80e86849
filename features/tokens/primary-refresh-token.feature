Feature: Primary Refresh Token
  Joined and hybrid joined devices hold a Primary Refresh Token (PRT), whose last refresh is compared with the sign-in frequency.
  Unlocking or logging in refreshes the PRT, but no more often than every four hours. A PRT that goes unused ends after 14 days.
  Registered devices are not unlocked with a Microsoft Entra account, so unlocking them refreshes nothing; they can have a
  PRT through WAM.

  @PRT-1 @INT-06 @CA-034 @CA-041 @CA-055 @CA-056 @CA-057 @CA-058 @CA-060 @CA-061 @CA-062 @CA-063 @INT-01 @INT-24
  @INT-141 @INT-200 @DIS-03 @DIS-33
  Rule: Unlocking or signing in refreshes the PRT of a joined or hybrid joined device every four hours, by our reading whenever four hours have passed

    A sign-in here is one that gives the first factor.

    Example: Conditional Access, example 3, scenario 1: the user is back within the four-hour cycle, so the hour runs from the log-in
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:00
      When the device is locked at 00:30
      And the device is unlocked at 00:45
      Then the PRT's last refresh was at 00:00
      And the user is not prompted in SharePoint Online at 00:59
      And the user is prompted in SharePoint Online at 01:00

    Example: Conditional Access, example 3, scenario 2: the user is back outside the four-hour cycle, so another hour runs from the unlock
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:00
      When the device is locked at 00:30
      And the device is unlocked at 04:45
      Then the PRT's last refresh was at 04:45
      And the user is not prompted in SharePoint Online at 04:45
      And the user is not prompted in SharePoint Online at 05:44
      And the user is prompted in SharePoint Online at 05:45

    Scenario Outline: The PRT of a <device> device that is unlocked at <unlocked> was last refreshed at <refreshed>
      Given the user logs in to a <device> device at 00:00
      When the device is unlocked at <unlocked>
      Then the PRT's last refresh was at <refreshed>

      Examples:
        | device        | unlocked | refreshed | reason                                                     |
        | joined        | 03:59    | 00:00     | the four hours from the log-in end in one minute           |
        | joined        | 04:00    | 04:00     | exactly four hours since the log-in                        |
        | joined        | 04:01    | 04:01     | four hours and one minute since the log-in                 |
        | hybrid joined | 03:59    | 00:00     | the four hours end in one minute, as on a joined device    |
        | hybrid joined | 04:00    | 04:00     | exactly four hours since the log-in, as on a joined device |

    Scenario Outline: After log-ins to a <device> device at 00:00 and at <again>, the PRT was last refreshed at <refreshed>
      Given the user logs in to a <device> device at 00:00
      When the user logs in to the <device> device at <again>
      Then the PRT's last refresh was at <refreshed>

      Examples:
        | device        | again | refreshed | reason                                                 |
        | joined        | 03:59 | 00:00     | the four hours from the first log-in end in one minute |
        | joined        | 04:00 | 04:00     | exactly four hours since the first log-in              |
        | hybrid joined | 04:01 | 04:01     | four hours and one minute since the first log-in       |

    Example: The four hours run from the PRT's last refresh at 04:45, so an unlock at 08:00 does not refresh the PRT
      Given the user logs in to a joined device at 00:00
      And the device is unlocked at 04:45
      When the device is unlocked at 08:00
      Then the PRT's last refresh was at 04:45

    Example: An unlock at 08:44, a minute short of four hours after the last refresh, does not refresh the PRT
      Given the user logs in to a joined device at 00:00
      And the device is unlocked at 04:45
      When the device is unlocked at 08:44
      Then the PRT's last refresh was at 04:45

    Example: An unlock at 08:45, exactly four hours after the last refresh, refreshes the PRT
      Given the user logs in to a joined device at 00:00
      And the device is unlocked at 04:45
      When the device is unlocked at 08:45
      Then the PRT's last refresh was at 08:45

    Example: Locking a joined device after five hours does not refresh the PRT, while unlocking the device a minute later does
      Given the user logs in to a joined device at 00:00
      When the device is locked at 05:00
      Then the PRT's last refresh was at 00:00
      When the device is unlocked at 05:01
      Then the PRT's last refresh was at 05:01

    Example: Answering a prompt at 01:00 starts another hour, but does not refresh the PRT, whose last refresh was less than four hours before
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      Then the PRT's last refresh was at 00:00
      And the user is not prompted at 01:59
      And the user is prompted at 02:00

    Example: When a prompt that has been due since 01:00 is answered at 04:00, four hours after the last refresh, the answer refreshes the PRT
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then the user is prompted at 01:00
      And the user is prompted at 04:00
      When the user answers the prompt at 04:00
      Then the PRT's last refresh was at 04:00

    Example: MFA alone, given at 04:00, does not refresh the PRT, so the first factor is due 8 hours after the log-in
      Given a policy that requires sign-in and MFA every 8 hours
      And the user logs in with the first factor to a joined device at 00:00
      When the user signs in with MFA alone on the joined device at 04:00
      Then the PRT's last refresh was at 00:00
      And the user is prompted for the first factor at 08:00

    Example: The documents do not say whether the refresh of the PRT at 04:00 gives another hour to the second factor given at 00:30
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor to a joined device at 00:00
      And the user signs in with MFA alone on the joined device at 00:30
      When the device is unlocked at 04:00
      Then the documents do not say whether the user is prompted at 04:01
      And the user is prompted for the first factor and MFA at 05:00

    Example: A PRT from a log-in without MFA carries no MFA, and a sign-in without MFA adds none, so the user is prompted for MFA
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor to a joined device at 00:00
      When the user signs in with the first factor on the joined device at 00:30
      Then the user is prompted for MFA at 00:31

    Example: The PRT keeps the MFA of the sign-in that refreshed the PRT at 04:00, so the unlock at 08:00 starts another hour
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor to a joined device at 00:00
      When the user signs in with the first factor and MFA on the joined device at 04:00
      And the device is unlocked at 08:00
      Then the user is not prompted at 08:59
      And the user is prompted at 09:00

  @PRT-2 @INT-23 @CA-039 @INT-200
  Rule: A log-in within the four-hour cycle does not refresh the PRT, whose last refresh is then earlier than the log-in

    Example: Sign-in frequency is counted from the refresh of the PRT at 00:00 and not from the log-in at 00:30
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When the user logs in to the joined device at 00:30
      Then the PRT's last refresh was at 00:00
      And the user is prompted at 01:00

    Example: The documents do not say whether the PRT carries MFA that was done at a log-in which did not refresh the PRT
      Given a policy that requires sign-in and MFA every 8 hours
      When the user logs in with the first factor to a joined device at 00:00
      Then the user is prompted for MFA at 00:29
      When the user logs in with the first factor and MFA to the joined device at 00:30
      Then the PRT's last refresh was at 00:00
      And the documents do not say whether the user is prompted at 00:31

  @PRT-3 @INT-07 @CA-040 @INT-23 @INT-367
  Rule: A log-in or sign-in refreshes an expired PRT, which we read as one whose four-hour cycle is over

    Example: A log-in four hours after the last refresh refreshes the PRT, so the user is not prompted for another hour
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When the user logs in to the joined device at 04:00
      Then the PRT's last refresh was at 04:00
      And the user is not prompted at 04:59
      And the user is prompted at 05:00

    Example: A log-in at 04:30 remains the PRT's last refresh until a log-in four hours later
      Given the user logs in to a joined device at 00:00
      And the user logs in to the joined device at 04:30
      When the user logs in to the joined device at 08:29
      Then the PRT's last refresh was at 04:30
      When the user logs in to the joined device at 08:30
      Then the PRT's last refresh was at 08:30

    Example: The only log-in so far to a hybrid joined device counts as the PRT's last refresh
      When the user logs in to a hybrid joined device at 00:00
      Then the PRT's last refresh was at 00:00

    Example: After a password change has ended the PRT, signing in gives a new PRT, even within four hours of the log-in
      Given the user logs in to a joined device at 00:00
      And the user's password is changed at 00:20
      When the user signs in on the joined device at 00:30
      Then the PRT's last refresh was at 00:30

    Example: After a password change has ended the PRT, the documents do not say whether logging in to the device gives a new PRT
      Given the user logs in to a joined device at 00:00
      And the user's password is changed at 00:20
      When the user logs in to the joined device at 00:30
      Then the documents do not say whether the device gets a PRT

    Example: Once the PRT has ended by day 15, the documents do not say whether a new PRT carries the MFA of the first log-in
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      When the user logs in with the first factor to the joined device on day 15 at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:01
      And the user is prompted on day 15 at 01:00

    Example: After a password change has ended the PRT, the documents do not say whether unlocking the device gives a new PRT
      Given the user logs in to a joined device at 00:00
      And the user's password is changed at 00:20
      When the device is unlocked at 04:00
      Then the documents do not say whether the device gets a PRT

  @PRT-4 @INT-24 @CA-037 @DIS-32
  Rule: Neither unlocking a registered device nor logging in to it satisfies sign-in frequency

    Example: Unlocking a registered device does not satisfy sign-in frequency
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      When the device is unlocked at 04:00
      Then the user has no refreshed PRT
      And the user is prompted at 04:00

    Example: Unlocking a registered device neither shortens nor lengthens the hour that runs from the user's sign-in
      Given a policy that requires sign-in every hour
      When the user signs in on a registered device at 00:00
      And the device is unlocked at 00:30
      Then the user is not prompted at 00:59
      And the user is prompted at 01:00

    Example: Logging in to a registered device does not satisfy sign-in frequency
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      When the user logs in to the registered device at 04:00
      Then the user has no refreshed PRT
      And the user is prompted at 04:00

    Scenario Outline: On a registered device, a PRT refreshed through WAM is not refreshed again when <what> four hours later
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:40
      When <what> at 04:40
      Then the PRT's last refresh was at 00:40
      And the user is prompted at 04:40

      Examples:
        | what                                      |
        | the device is unlocked                    |
        | the user logs in to the registered device |

  @PRT-5 @CA-038 @INT-08 @INT-200 @INT-368 @DIS-32
  Rule: A native app that authenticates through WAM can refresh the PRT of a registered device

    Example: A refresh of the PRT through WAM at 00:40 satisfies the policy for an hour from the refresh
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      When a native app authenticates through WAM at 00:40
      Then the PRT's last refresh was at 00:40
      And the user is not prompted at 01:39
      And the user is prompted at 01:40

    Example: The documents do not say whether a refresh through WAM spares the user a prompt that was already due
      Given a policy that requires sign-in every hour
      When the user signs in on a registered device at 00:00
      Then the user is prompted at 01:00
      When a native app authenticates through WAM at 01:01
      Then the documents do not say whether the user is prompted at 01:01
      And the user is prompted at 02:01

    Example: Work in a Microsoft app for Windows does not by itself refresh the PRT of a registered device
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      When the user works in a Microsoft app for Windows at 00:40
      Then the user has no refreshed PRT
      And the user is prompted at 01:00

    Example: WAM refreshes the PRT of a registered device even within four hours of an earlier refresh
      Given the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:40
      When the same native app authenticates through WAM at 02:00
      Then the PRT's last refresh was at 02:00

    Example: The documents do not say whether a PRT that is refreshed through WAM carries the MFA of the earlier sign-in
      Given a policy that requires sign-in and MFA every hour
      And the user signs in with the first factor and MFA on a registered device at 00:00
      When a native app authenticates through WAM at 00:40
      Then the user is not prompted at 00:59
      And the documents do not say whether the user is prompted at 01:00
      And the user is prompted at 01:40

    Example: A PRT refreshed through WAM carries no MFA if the earlier sign-in had no MFA, so the user is prompted for MFA
      Given a policy that requires sign-in and MFA every hour
      And the user signs in with the first factor on a registered device at 00:00
      When a native app authenticates through WAM at 00:40
      Then the PRT's last refresh was at 00:40
      And the user is prompted for MFA at 00:41

    Example: Refreshing the PRT through WAM does not bring back MFA that was revoked, so the user is still prompted for MFA
      Given a policy that requires sign-in and MFA every hour
      And the user signs in with the first factor and MFA on a registered device at 00:10
      When an administrator revokes the user's MFA sessions at 00:20
      Then the user is prompted for MFA at 00:20
      When a native app authenticates through WAM at 00:40
      Then the PRT's last refresh was at 00:40
      And the user is prompted for MFA at 00:41

    Example: A PRT that is refreshed through WAM on a registered device does not carry MFA that was done on a personal device
      Given a policy that requires sign-in and MFA every hour
      And the user signs in with the first factor and MFA on a personal device at 00:30
      And the user signs in with the first factor on a registered device at 00:35
      When a native app authenticates through WAM at 00:40
      Then the PRT's last refresh was at 00:40
      And the user is prompted for MFA on the registered device at 00:41

    Example: The documents do not say whether WAM gives a PRT to a registered device on which the user has not signed in yet
      Given the user starts work on a registered device at 00:00
      When a native app authenticates through WAM at 00:01
      Then the documents do not say whether the device gets a PRT

    Example: The documents do not say whether WAM brings back a PRT that has ended by day 15
      Given the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:01
      When the same native app authenticates through WAM on day 15 at 00:01
      Then the documents do not say whether the device gets a PRT

    Example: The documents do not say whether WAM brings back a PRT that ended because the account was disabled
      Given the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:01
      And the user's account is disabled at 00:02
      When a native app authenticates through WAM at 00:03
      Then the documents do not say whether the device gets a PRT

    Scenario Outline: The documents do not say whether WAM refreshes the PRT of a <device> device, and so whether the hour runs from 00:00 or 00:40
      Given a policy that requires sign-in every hour
      And the user logs in to a <device> device at 00:00
      When a native app authenticates through WAM at 00:40
      Then the documents do not say whether the PRT is refreshed
      And the user is not prompted at 00:59
      And the documents do not say whether the user is prompted at 01:00
      And the documents do not say whether the user is prompted at 01:39
      And the user is prompted at 01:40

      Examples:
        | device        | reason                                                                             |
        | joined        | the documents describe WAM for registered devices, and not for a joined one        |
        | hybrid joined | the documents describe WAM for registered devices, and not for a hybrid joined one |
