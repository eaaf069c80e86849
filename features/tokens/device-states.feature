Feature: Device states and single sign-on
  How a device is known to Microsoft Entra ID decides which tokens it holds and how far single sign-on reaches.
  Joined and hybrid joined devices hold a Primary Refresh Token (PRT), valid for 14 days and renewed while the device is used.
  On personal and other unregistered devices, apps possibly do not share their tokens. On managed devices compliance can be measured.
  Another app, in the examples of single sign-on, is a non-browser app that the user has not used yet.
  A measurement examines the device that the example named last. Unless called non-managed, that device is managed by whoever
  measures it, even where noncompliance makes it count as non-managed for policies.

  @DEV-1 @DIS-32 @RA-060 @RA-061
  Rule: A joined or hybrid joined device holds a PRT, which gives single sign-on to apps unless a policy requires sign-in or the PRT is revoked

    Scenario Outline: The user of a <device> device reaches an app by single sign-on
      When the user logs in to a <device> device at 00:00
      Then the user reaches an app by single sign-on at 00:01

      Examples:
        | device        |
        | joined        |
        | hybrid joined |

    Example: The documents do not say whether the user of a registered device, which perhaps has no PRT, reaches an app by single sign-on
      When the user signs in on a registered device at 00:00
      Then the documents do not say whether the user reaches an app by single sign-on at 00:01

    Scenario Outline: The user of a <device> device no longer reaches an app by single sign-on once the user's <revocation>
      When the user logs in to a <device> device at 00:00
      Then the user reaches an app by single sign-on at 00:01
      When the user's <revocation> at 00:02
      Then the user does not reach an app by single sign-on at 00:02

      Examples:
        | device        | revocation          |
        | joined        | account is disabled |
        | hybrid joined | password is changed |

  @DEV-2 @INT-72 @DIS-36 @RA-062 @INT-01 @INT-444
  Rule: A PRT that is not renewed is valid for 14 days

    Scenario Outline: After a log-in to a joined device, <outcome> an app by single sign-on on <asked>
      When the user logs in to a joined device at 00:00
      Then <outcome> an app by single sign-on on <asked>

      Examples:
        | asked           | outcome                 | reason                                              |
        | day 14 at 23:59 | the user reaches        | one minute before the PRT's 14 days end             |
        | day 15 at 00:00 | the user does not reach | exactly 14 days since the log-in, when the PRT ends |
        | day 15 at 00:01 | the user does not reach | one minute after the 14 days of the PRT             |

    Example: The documents do not say whether a user without a sign-in frequency policy is prompted once the PRT has ended
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      And the documents do not say whether the user is prompted on day 15 at 00:01

    Example: Even if WAM gave a PRT on a registered device, the PRT gives no single sign-on after 14 days
      Given the user starts work on a registered device at 00:00
      When a native app authenticates through WAM at 00:00
      Then the user does not reach an app by single sign-on on day 15 at 00:00

    Example: Even if WAM gave a PRT, signing in with MFA alone after the PRT's 14 days gives no single sign-on
      Given the user starts work on a registered device at 00:00
      And a native app authenticates through WAM at 00:00
      When the user signs in with MFA alone on the registered device on day 15 at 00:00
      Then the user does not reach an app by single sign-on on day 15 at 00:01

    Example: Unlocking a joined device brings back single sign-on after the PRT has ended, but using the device does not
      When the user logs in to a joined device at 00:00
      Then using the device does not renew the PRT on day 15 at 00:00
      And the user does not reach an app by single sign-on on day 15 at 00:01
      When the device is unlocked on day 15 at 00:02
      Then the user reaches an app by single sign-on on day 15 at 00:03

    Scenario Outline: After a renewal of the PRT on day 10, <outcome> an app by single sign-on on <asked>
      Given the user logs in to a joined device at 00:00
      When the device is used on day 10 at 09:00
      Then <outcome> an app by single sign-on on <asked>

      Examples:
        | asked           | outcome                 | reason                                                             |
        | day 24 at 08:59 | the user reaches        | the use on day 10 renewed the PRT, whose 14 days end in one minute |
        | day 24 at 09:00 | the user does not reach | the use on day 10 renewed the PRT exactly 14 days ago              |

    Example: After the PRT's end, the user is not prompted in Outlook and perhaps reaches another app by single sign-on
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works in Outlook at 00:01
      Then the documents do not say whether the user reaches another app by single sign-on on day 15 at 00:02
      And the user is not prompted in Outlook on day 15 at 00:02

    Example: A sign-in on the user's personal device gives no single sign-on on a joined device whose PRT has ended
      Given the user logs in to a joined device at 00:00
      And the user signs in on a personal device on day 14 at 23:59
      When the user starts work on the joined device on day 15 at 00:00
      Then the user does not reach an app by single sign-on on day 15 at 00:00

    Example: Once the PRT has ended, a browser session in SharePoint Online, even if it lasts, gives no single sign-on outside the browser
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:01
      Then the user does not reach an app outside the browser by single sign-on on day 15 at 00:01
      And the documents do not say whether the user is prompted in SharePoint Online on day 15 at 00:01

    Scenario Outline: After renewals of the PRT on days 10 and 20, <outcome> an app by single sign-on on <asked>
      Given the user logs in to a joined device at 00:00
      And the device is used on day 10 at 09:00
      When the device is used on day 20 at 09:00
      Then <outcome> an app by single sign-on on <asked>

      Examples:
        | asked           | outcome                 | reason                                                             |
        | day 34 at 08:59 | the user reaches        | the use on day 20 renewed the PRT, whose 14 days end in one minute |
        | day 34 at 09:00 | the user does not reach | the use on day 20 renewed the PRT exactly 14 days ago              |

    Scenario Outline: After a log-in to a hybrid joined device, <outcome> an app by single sign-on on <asked>
      When the user logs in to a hybrid joined device at 00:00
      Then <outcome> an app by single sign-on on <asked>

      Examples:
        | asked           | outcome                 | reason                                              |
        | day 14 at 23:59 | the user reaches        | one minute before the PRT's 14 days end             |
        | day 15 at 00:00 | the user does not reach | exactly 14 days since the log-in, when the PRT ends |

  @DEV-3 @INT-71 @DIS-33 @RA-063 @INT-01 @INT-363 @INT-444
  Rule: Using a device renews its PRT at least every four hours, by our reading no later than at the first use after four hours

    Scenario Outline: After a log-in to a <device> device at 00:00, <using> renews the PRT at <used>
      When the user logs in to a <device> device at 00:00
      Then <using> renews the PRT at <used>

      Examples:
        | device        | used  | using                                             | reason                                                                      |
        | joined        | 03:59 | the documents do not say whether using the device | a minute short of four hours; whether a use renews the PRT so early is open |
        | joined        | 04:00 | using the device                                  | exactly four hours since the log-in                                         |
        | joined        | 04:01 | using the device                                  | four hours and one minute since the log-in                                  |
        | hybrid joined | 04:00 | using the device                                  | exactly four hours since the log-in, as on a joined device                  |

    Scenario Outline: After a joined device was <done> at <renewed>, <using> renews the PRT at <used>
      Given the user logs in to a joined device at 00:00
      When the device is <done> at <renewed>
      Then <using> renews the PRT at <used>

      Examples:
        | done     | renewed | used  | using                                             | reason                                                                                                |
        | used     | 05:00   | 08:59 | the documents do not say whether using the device | a minute short of four hours since the use at 05:00; whether a use renews the PRT so early is open    |
        | used     | 05:00   | 09:00 | using the device                                  | exactly four hours since the use at 05:00, which renewed the PRT                                      |
        | unlocked | 04:30   | 08:29 | the documents do not say whether using the device | a minute short of four hours since the unlock at 04:30; whether a use renews the PRT so early is open |
        | unlocked | 04:30   | 08:30 | using the device                                  | exactly four hours since the unlock at 04:30, which renewed the PRT                                   |

    Scenario Outline: With the device used at 03:00, <outcome> an app by single sign-on on <asked>
      Given the user logs in to a joined device at 00:00
      When the device is used at 03:00
      Then <outcome> an app by single sign-on on <asked>

      Examples:
        | asked           | outcome                                           | reason                                                                                  |
        | day 14 at 23:59 | the user reaches                                  | one minute short of 14 days since the log-in                                            |
        | day 15 at 00:00 | the documents do not say whether the user reaches | exactly 14 days since the log-in; whether the use at 03:00 renewed the PRT is open      |
        | day 15 at 02:59 | the documents do not say whether the user reaches | a minute short of 14 days since the use; these 14 days count if the use renewed the PRT |
        | day 15 at 03:00 | the user does not reach                           | exactly 14 days since the use; the PRT has ended even if the use renewed it             |

    Example: Using the device does not renew a PRT that was revoked because the account is disabled
      Given the user logs in to a joined device at 00:00
      When the user's account is disabled on day 5 at 00:00
      Then using the device does not renew the PRT on day 5 at 00:00
      And the user does not reach an app by single sign-on on day 5 at 00:00

    Example: A renewal by use does not change the PRT's last refresh, so a policy of sign-in every 8 hours prompts the user at 08:00
      Given a policy that requires sign-in every 8 hours
      And the user logs in to a joined device at 00:00
      When the device is used at 04:00
      Then the PRT's last refresh was at 00:00
      And the user is not prompted at 07:59
      And the user is prompted at 08:00

    Scenario Outline: After work in SharePoint Online on day 10, <outcome> another app by single sign-on on <asked>
      Given the user logs in to a joined device at 00:00
      When the user works in SharePoint Online on day 10 at 09:00
      Then <outcome> another app by single sign-on on <asked>

      Examples:
        | asked           | outcome                 | reason                                                                                      |
        | day 24 at 08:59 | the user reaches        | the work counts as a use of the device and renewed the PRT, whose 14 days end in one minute |
        | day 24 at 09:00 | the user does not reach | the work counts as a use of the device and renewed the PRT exactly 14 days ago              |

    Example: Going on to an app on day 10 counts as use of the device, so the PRT does not end 14 days after the log-in
      Given the user logs in to a joined device at 00:00
      When the user goes on to an app by single sign-on on day 10 at 09:00
      Then the user reaches another app by single sign-on on day 24 at 08:59

    Example: Background work in a browser does not count as a use of the device, so the PRT ends 14 days after the log-in
      Given the user logs in to a joined device at 00:00
      When a browser works in the background on day 10 at 09:00
      Then the user does not reach an app by single sign-on on day 15 at 00:00

    Example: An unlock within four hours of the log-in does not refresh the PRT; the documents do not say whether the PRT's 14 days restart
      Given the user logs in to a joined device at 00:00
      When the device is unlocked at 03:00
      Then the PRT's last refresh was at 00:00
      And the documents do not say whether the user reaches an app by single sign-on on day 15 at 02:59

  @DEV-4 @INT-444 @RA-058 @INT-01 @INT-445
  Rule: The documents leave open whether apps share their refresh tokens on a device that is not registered

    Scenario Outline: The documents do not say whether the user of <device> device reaches an app by single sign-on
      When the user signs in on <device> device at 00:00
      Then the documents do not say whether the user reaches an app by single sign-on at 00:01

      Examples:
        | device          | reason                                                                              |
        | an unregistered | the apps may share a refresh token, or each may need a sign-in                      |
        | a personal      | a personal device is not registered here; the apps may share a refresh token or not |

    Example: The documents do not say whether the user of an unregistered device reaches an app by single sign-on, even after a second sign-in
      When the user signs in on an unregistered device at 00:00
      Then the documents do not say whether the user reaches an app by single sign-on at 00:01
      When the user signs in on the unregistered device at 00:02
      Then the documents do not say whether the user reaches an app by single sign-on at 00:03

    Scenario Outline: With Stay signed in? answered <answer>, <result> another app by single sign-on on <asked>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with <answer> at 00:00
      Then <result> another app by single sign-on on <asked>

      Examples:
        | answer | asked           | result                                            | reason                                                                                                               |
        | no     | day 2 at 00:00  | the documents do not say whether the user reaches | a day after the answer no; whether apps share a token is open                                                        |
        | no     | day 90 at 23:59 | the documents do not say whether the user reaches | one minute before the 90 days of the default sign-in frequency end; until then it is open whether apps share a token |
        | no     | day 91 at 00:00 | the user does not reach                           | exactly 90 days since the sign-in; by the default sign-in frequency every app now asks for a new sign-in             |
        | yes    | day 90 at 23:59 | the documents do not say whether the user reaches | one minute before the 90 days of the default sign-in frequency end; until then it is open whether apps share a token |
        | yes    | day 91 at 00:00 | the user does not reach                           | exactly 90 days since the sign-in; by the default sign-in frequency every app now asks for a new sign-in             |
        | yes    | day 91 at 00:01 | the user does not reach                           | one minute after the 90 days of the default sign-in frequency                                                        |

    Scenario Outline: A password change revokes the refresh tokens, so the user of <device> device does not reach an app by single sign-on
      When the user signs in on <device> device at 00:00
      And the user's password is changed at 00:10
      Then the user does not reach an app by single sign-on at 00:10

      Examples:
        | device          |
        | an unregistered |
        | a personal      |

    Example: Signing in with MFA alone gives no refresh token to share, so the user does not reach an app by single sign-on
      When the user signs in with MFA alone on a personal device at 00:00
      Then the user does not reach an app by single sign-on at 00:01

  @DEV-5 @INT-73 @RA-066 @RA-067 @RA-103 @DIS-37
  Rule: The compliance of a managed device is measured, and the device is compliant if it meets every requirement

    Scenario Outline: When a <kind> device is measured with BitLocker <bitlocker> and Secure Boot <secure boot>, <result>
      When a measurement of the user's <kind> device finds BitLocker <bitlocker> and Secure Boot <secure boot> at 00:00
      Then <result>

      Examples:
        | kind        | bitlocker | secure boot | result                                                  | reason                                          |
        | managed     | on        | on          | the device counts as compliant                          | both requirements are met                       |
        | managed     | off       | on          | the device counts as noncompliant                       | BitLocker is required and off                   |
        | managed     | on        | off         | the device counts as noncompliant                       | Secure Boot is required and off                 |
        | managed     | off       | off         | the device counts as noncompliant                       | neither requirement is met                      |
        | non-managed | on        | on          | the device counts as neither compliant nor noncompliant | the measurement counts for managed devices only |
        | non-managed | off       | off         | the device counts as neither compliant nor noncompliant | the measurement counts for managed devices only |

  @DEV-6 @INT-60 @DIS-213 @CA-015 @RA-014
  Rule: The user of a managed device signs in again when the device's compliance status changes, which we read as a change in either direction

    Example: A user is prompted when a noncompliant device becomes compliant, and perhaps already when the device is first measured as noncompliant
      Given the user signs in on a registered device at 00:00
      When a measurement of the user's device finds BitLocker on and Secure Boot off at 00:01
      Then the device counts as noncompliant
      And the documents do not say whether the user is prompted at 00:02
      When a measurement of the user's device finds BitLocker on and Secure Boot on at 09:00
      Then the user is prompted at 09:00

    Example: A managed registered device that becomes compliant leads to no prompt on the user's personal device
      Given the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:01
      When a measurement of the user's managed registered device finds BitLocker on and Secure Boot off at 00:02
      And a measurement of the user's managed registered device finds BitLocker on and Secure Boot on at 09:00
      Then the user is prompted on the registered device at 09:00
      And the user is not prompted on the personal device at 09:01

    Example: A joined device that is first assessed as compliant and later as noncompliant leads to a prompt
      Given a joined device is assessed as compliant at 00:00
      And the user logs in to the joined device at 00:01
      And the user works in SharePoint Online at 00:02
      When the joined device is assessed as noncompliant at 09:00
      Then the user is prompted at 09:00

    Example: A registered device that is compliant when first measured leads to no prompt
      Given the user signs in on a registered device at 00:00
      When a measurement of the user's device finds BitLocker on and Secure Boot on at 00:01
      Then the device counts as compliant
      And the user is not prompted at 00:02

    Example: A joined device that is assessed as compliant twice leads to no prompt
      Given a joined device is assessed as compliant at 00:00
      And the user logs in to the joined device at 00:01
      And the user works in SharePoint Online at 00:02
      When the joined device is assessed as compliant at 09:00
      Then the user is not prompted at 09:00

    Example: A registered device that becomes noncompliant leads to a prompt
      Given the user signs in on a registered device at 00:00
      When a measurement of the user's device finds BitLocker on and Secure Boot on at 00:01
      Then the device counts as compliant
      When a measurement of the user's device finds BitLocker off and Secure Boot on at 09:00
      Then the user is prompted at 09:00

    Scenario Outline: A registered device with Secure Boot <secure boot> at both measurements keeps its compliance status, so the user is not prompted
      Given the user signs in on a registered device at 00:00
      And a measurement of the user's device finds BitLocker on and Secure Boot <secure boot> at 00:01
      And the user signs in on the registered device at 08:00
      When a measurement of the user's device finds BitLocker on and Secure Boot <secure boot> at 09:00
      Then <result>
      And the user is not prompted at 09:00

      Examples:
        | secure boot | result                            |
        | on          | the device counts as compliant    |
        | off         | the device counts as noncompliant |

    Example: A user who answers the prompt after a registered device becomes compliant is not prompted a minute later
      Given the user signs in on a registered device at 00:00
      And a measurement of the user's device finds BitLocker on and Secure Boot off at 00:01
      When a measurement of the user's device finds BitLocker on and Secure Boot on at 09:00
      Then the user is prompted at 09:00
      When the user answers the prompt at 09:00
      Then the user is not prompted at 09:01

    Scenario Outline: A non-managed <device> device on which BitLocker and Secure Boot go from <before> to <after> has no compliance status, so the user is not prompted
      Given the user signs in on a <device> device at 00:00
      And a measurement of the user's non-managed device finds BitLocker <before> and Secure Boot <before> at 00:01
      When a measurement of the user's non-managed device finds BitLocker <after> and Secure Boot <after> at 09:00
      Then the device counts as neither compliant nor noncompliant
      And the user is not prompted at 09:00

      Examples:
        | device     | before | after |
        | personal   | on     | off   |
        | personal   | off    | on    |
        | registered | on     | off   |

    Example: A registered device that becomes noncompliant and is then measured as compliant leads to two prompts, one at each change
      Given the user signs in on a registered device at 00:00
      When the user's device becomes noncompliant at 01:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      And a measurement of the user's device finds BitLocker on and Secure Boot on at 02:00
      Then the user is prompted at 02:00

  @DEV-7 @INT-74 @INT-443 @DIS-37 @RA-110 @RA-135
  Rule: A compliant device that is registered, joined or hybrid joined counts as managed, and a device neither compliant nor hybrid joined counts as non-managed

    Scenario Outline: A <compliance> and <device> device counts as <standing>
      When <first> device is assessed as <compliance> at 00:00
      Then the device counts as <standing>

      Examples:
        | compliance   | device        | first           | standing    | reason                                                   |
        | compliant    | registered    | a registered    | managed     | compliant and registered                                 |
        | compliant    | joined        | a joined        | managed     | compliant and joined                                     |
        | compliant    | hybrid joined | a hybrid joined | managed     | compliant and hybrid joined                              |
        | noncompliant | joined        | a joined        | non-managed | neither compliant nor hybrid joined, although joined     |
        | noncompliant | registered    | a registered    | non-managed | neither compliant nor hybrid joined, although registered |
        | noncompliant | unregistered  | an unregistered | non-managed | neither compliant nor hybrid joined, nor even registered |

    Example: The documents do not say whether a compliant unregistered device counts as managed
      When an unregistered device is assessed as compliant at 00:00
      Then the documents do not say whether the device counts as managed

    Example: The documents do not say whether a noncompliant hybrid joined device counts as managed
      When a hybrid joined device is assessed as noncompliant at 00:00
      Then the documents do not say whether the device counts as managed
