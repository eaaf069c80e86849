Feature: Device states and single sign-on
  How a device is known decides which tokens it holds and how far single sign-on reaches.
  Joined and hybrid joined devices hold a Primary Refresh Token (PRT), valid for 14 days and renewed while the device is used.
  On devices that are not registered, apps possibly do not share their tokens. On managed devices compliance can be measured.

  @DEV-1 @DIS-32 @RA-060 @RA-061
  Rule: A joined or hybrid joined device holds a PRT, by which the user goes from app to app without signing in again

    Scenario Outline: Single sign-on takes the user of a <device> device to another app
      When the user logs in to a <device> device at 00:00
      Then single sign-on takes the user to another app at 00:01

      Examples:
        | device        |
        | joined        |
        | hybrid joined |

    Example: The documents do not say whether single sign-on takes the user of a registered device to another app
      When the user signs in on a registered device at 00:00
      Then the documents do not say whether single sign-on takes the user to another app at 00:01

    Scenario Outline: The user of a <device> device has to sign in to reach another app once the user's <revocation>
      When the user logs in to a <device> device at 00:00
      Then single sign-on takes the user to another app at 00:01
      When the user's <revocation> at 00:02
      Then the user has to sign in to reach another app at 00:02

      Examples:
        | device        | revocation          |
        | joined        | account is disabled |
        | hybrid joined | password is changed |

  @DEV-2 @INT-72 @DIS-36 @RA-062 @INT-01 @INT-444
  Rule: A PRT that is not renewed is valid for 14 days

    Scenario Outline: With a joined device's PRT from day 1, <outcome> another app on <asked>
      When the user logs in to a joined device at 00:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                          | reason                            |
        | day 14 at 23:59 | single sign-on takes the user to | one minute before the 14 days end |
        | day 15 at 00:00 | the user has to sign in to reach | exactly 14 days                   |
        | day 15 at 00:01 | the user has to sign in to reach | one minute after                  |

    Example: The documents do not say whether a PRT that has ended spares the user a prompt within the default 90 days
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      And the documents do not say whether the user is prompted on day 15 at 00:01

    Example: Once a PRT obtained through WAM without a sign-in has ended after 14 days, the user has to sign in to reach another app
      Given the user starts work on a registered device at 00:00
      When a native app authenticates through WAM at 00:00
      Then the user has to sign in to reach another app on day 15 at 00:00

    Example: Once a PRT obtained through WAM has ended, the second factor alone does not take the user to another app
      Given the user starts work on a registered device at 00:00
      And a native app authenticates through WAM at 00:00
      When the user signs in with the second factor only on the registered device on day 15 at 00:00
      Then the user has to sign in to reach another app on day 15 at 00:01

    Example: A PRT that has ended is brought back by unlocking the device, but not by using the device
      When the user logs in to a joined device at 00:00
      Then using the device does not renew the PRT on day 15 at 00:00
      And the user has to sign in to reach another app on day 15 at 00:01
      When the device is unlocked on day 15 at 00:02
      Then single sign-on takes the user to another app on day 15 at 00:03

    Scenario Outline: As a renewal starts the PRT's 14 days anew, <outcome> another app on <asked>
      Given the user logs in to a joined device at 00:00
      When the device is used on day 10 at 09:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                          | reason                                      |
        | day 24 at 08:59 | single sign-on takes the user to | one minute before the 14 days end           |
        | day 24 at 09:00 | the user has to sign in to reach | exactly 14 days since the renewal on day 10 |

    Example: Once the PRT has ended, the documents do not say whether single sign-on takes the user of a native app to another app
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works in a Microsoft app for Windows at 00:01
      Then the documents do not say whether single sign-on takes the user to another app on day 15 at 00:02
      And the user is not prompted in a Microsoft app for Windows on day 15 at 00:02

    Example: An open browser on a personal device gives no single sign-on on a joined device whose PRT has ended
      Given the user logs in to a joined device at 00:00
      And the user signs in on a personal device on day 14 at 23:59
      When the user starts work on the joined device on day 15 at 00:00
      Then the user has to sign in to reach another app on day 15 at 00:00

    Example: Once the PRT has ended, a session in SharePoint Online does not take its user to an app outside the browser
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      And the user works in SharePoint Online at 00:01
      Then the user has to sign in to reach another app on day 15 at 00:01
      And the documents do not say whether the user is prompted in SharePoint Online on day 15 at 00:01

    Scenario Outline: As each renewal starts the PRT's 14 days anew, <outcome> another app on <asked>
      Given the user logs in to a joined device at 00:00
      And the device is used on day 10 at 09:00
      When the device is used on day 20 at 09:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                          | reason                                         |
        | day 34 at 08:59 | single sign-on takes the user to | one minute before the 14 days since day 20 end |
        | day 34 at 09:00 | the user has to sign in to reach | exactly 14 days since the renewal on day 20    |

    Scenario Outline: With a hybrid joined device's PRT from day 1, <outcome> another app on <asked>
      When the user logs in to a hybrid joined device at 00:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                          | reason                            |
        | day 14 at 23:59 | single sign-on takes the user to | one minute before the 14 days end |
        | day 15 at 00:00 | the user has to sign in to reach | exactly 14 days                   |

  @DEV-3 @INT-71 @DIS-33 @RA-063 @INT-01 @INT-363 @INT-444
  Rule: A PRT is renewed at least every four hours while its device is used, which we read as by the first use after them

    Scenario Outline: After a log-in at 00:00, <using> renews the PRT of a <device> device at <used>
      When the user logs in to a <device> device at 00:00
      Then <using> renews the PRT at <used>

      Examples:
        | device        | used  | using                                             | reason                                    |
        | joined        | 03:59 | the documents do not say whether using the device | one minute before four hours have passed  |
        | joined        | 04:00 | using the device                                  | exactly four hours                        |
        | joined        | 04:01 | using the device                                  | one minute after                          |
        | hybrid joined | 04:00 | using the device                                  | exactly four hours, as on a joined device |

    Scenario Outline: When the device was <done> at <renewed>, <using> renews the PRT at <used>
      Given the user logs in to a joined device at 00:00
      When the device is <done> at <renewed>
      Then <using> renews the PRT at <used>

      Examples:
        | done     | renewed | used  | using                                             | reason                                                                           |
        | used     | 05:00   | 08:59 | the documents do not say whether using the device | one minute before four hours have passed since the use, which renewed the PRT    |
        | used     | 05:00   | 09:00 | using the device                                  | exactly four hours since the use, which renewed the PRT                          |
        | unlocked | 04:30   | 08:29 | the documents do not say whether using the device | one minute before four hours have passed since the unlock, which renewed the PRT |
        | unlocked | 04:30   | 08:30 | using the device                                  | exactly four hours since the unlock, which renewed the PRT                       |

    Scenario Outline: With the device used at 03:00, <outcome> another app on <asked>
      Given the user logs in to a joined device at 00:00
      When the device is used at 03:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                                                           | reason                                                                          |
        | day 14 at 23:59 | single sign-on takes the user to                                  | one minute before the 14 days since the log-in end                              |
        | day 15 at 00:00 | the documents do not say whether single sign-on takes the user to | exactly 14 days since the log-in; whether so early a use renews the PRT is open |
        | day 15 at 02:59 | the documents do not say whether single sign-on takes the user to | one minute before the 14 days since the use end                                 |
        | day 15 at 03:00 | the user has to sign in to reach                                  | exactly 14 days since the use, over either way                                  |

    Example: Using the device does not renew a PRT that was revoked when the account was disabled
      Given the user logs in to a joined device at 00:00
      When the user's account is disabled on day 5 at 00:00
      Then using the device does not renew the PRT on day 5 at 00:00
      And the user has to sign in to reach another app on day 5 at 00:00

    Example: A renewal of the PRT by use does not satisfy sign-in frequency
      Given a policy that requires sign-in every 8 hours
      And the user logs in to a joined device at 00:00
      When the device is used at 04:00
      Then the PRT's last refresh was at 00:00
      And the user is not prompted at 07:59
      And the user is prompted at 08:00

    Scenario Outline: After work in SharePoint Online on day 10, <outcome> another app on <asked>
      Given the user logs in to a joined device at 00:00
      When the user works in SharePoint Online on day 10 at 09:00
      Then <outcome> another app on <asked>

      Examples:
        | asked           | outcome                          | reason                                                                                |
        | day 24 at 08:59 | single sign-on takes the user to | the request counts as a use of the device; one minute before the 14 days since it end |
        | day 24 at 09:00 | the user has to sign in to reach | the request counts as a use of the device; exactly 14 days since it                   |

    Example: Background work does not count as a use of the device
      Given the user logs in to a joined device at 00:00
      When a browser works in the background on day 10 at 09:00
      Then the user has to sign in to reach another app on day 15 at 00:00

    Example: The documents do not say whether an unlock within the first four hours starts the 14 days of the PRT anew
      Given the user logs in to a joined device at 00:00
      When the device is unlocked at 03:00
      Then the PRT's last refresh was at 00:00
      And the documents do not say whether single sign-on takes the user to another app on day 15 at 02:59

  @DEV-4 @INT-444 @RA-058 @INT-01 @INT-445
  Rule: The documents leave open whether apps share their refresh tokens on a device that is not registered

    Scenario Outline: The documents do not say whether single sign-on takes the user of <device> device to another app
      When the user signs in on <device> device at 00:00
      Then the documents do not say whether single sign-on takes the user to another app at 00:01

      Examples:
        | device          |
        | an unregistered |
        | a personal      |

    Example: The documents do not say whether single sign-on takes the user of an unregistered device to another app after a second sign-in
      When the user signs in on an unregistered device at 00:00
      Then the documents do not say whether single sign-on takes the user to another app at 00:01
      When the user signs in on the unregistered device at 00:02
      Then the documents do not say whether single sign-on takes the user to another app at 00:03

    Scenario Outline: After "<answer>" to Stay signed in?, <result> another app on <asked>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with <answer> at 00:00
      Then <result> another app on <asked>

      Examples:
        | answer | asked           | result                                                            | reason                                                      |
        | no     | day 2 at 00:00  | the documents do not say whether single sign-on takes the user to | only the browser's session token has expired                |
        | no     | day 90 at 23:59 | the documents do not say whether single sign-on takes the user to | one minute before the default window of 90 days ends        |
        | no     | day 91 at 00:00 | the user has to sign in to reach                                  | exactly 90 days, when the default window ends for every app |
        | yes    | day 90 at 23:59 | the documents do not say whether single sign-on takes the user to | one minute before the default window of 90 days ends        |
        | yes    | day 91 at 00:00 | the user has to sign in to reach                                  | exactly 90 days, when the default window ends for every app |
        | yes    | day 91 at 00:01 | the user has to sign in to reach                                  | one minute after the 90 days                                |

    Scenario Outline: The user of <device> device has to sign in to reach another app after a password change
      When the user signs in on <device> device at 00:00
      And the user's password is changed at 00:10
      Then the user has to sign in to reach another app at 00:10

      Examples:
        | device          |
        | an unregistered |
        | a personal      |

    Example: The second factor alone gives no session that apps could share
      When the user signs in with the second factor only on a personal device at 00:00
      Then the user has to sign in to reach another app at 00:01

  @DEV-5 @INT-73 @RA-066 @RA-067 @RA-103 @DIS-37
  Rule: The compliance of a managed device is measured, and the device is compliant if it meets every requirement

    Scenario Outline: When a <kind> device is measured with BitLocker <bitlocker> and Secure Boot <secure boot>, <result>
      When the user's device, which is <kind>, is measured with BitLocker <bitlocker> and Secure Boot <secure boot> at 00:00
      Then <result>

      Examples:
        | kind        | bitlocker | secure boot | result                                                  | reason                                 |
        | managed     | on        | on          | the device counts as compliant                          | both requirements are met              |
        | managed     | off       | on          | the device counts as noncompliant                       | one of the two requirements is not met |
        | managed     | on        | off         | the device counts as noncompliant                       | one of the two requirements is not met |
        | managed     | off       | off         | the device counts as noncompliant                       | neither requirement is met             |
        | non-managed | on        | on          | the device counts as neither compliant nor noncompliant | only managed devices are measured      |
        | non-managed | off       | off         | the device counts as neither compliant nor noncompliant | only managed devices are measured      |

  @DEV-6 @INT-60 @DIS-213 @CA-015 @RA-014
  Rule: The user of a managed device signs in again when its compliance status changes, by our reading in either direction

    Example: A user is prompted when a noncompliant device becomes compliant, whether or not its first measurement led to a prompt
      Given the user signs in on a registered device at 00:00
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot off at 00:01
      Then the device counts as noncompliant
      And the documents do not say whether the user is prompted at 00:02
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot on at 09:00
      Then the user is prompted at 09:00

    Example: A registered device that becomes compliant leads to no prompt on the user's personal device
      Given the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:01
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot off at 00:02
      And the user's device, which is managed, is measured with BitLocker on and Secure Boot on at 09:00
      Then the user is prompted on the registered device at 09:00
      And the user is not prompted on the personal device at 09:01

    Example: A device that becomes noncompliant leads to a prompt
      Given the user signs in on a registered device at 00:00
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot on at 00:01
      Then the device counts as compliant
      When the user's device, which is managed, is measured with BitLocker off and Secure Boot on at 09:00
      Then the user is prompted at 09:00

    Scenario Outline: A registered device whose second measurement, with Secure Boot <secure boot>, is like the first leads to no prompt
      Given the user signs in on a registered device at 00:00
      And the user's device, which is managed, is measured with BitLocker on and Secure Boot <secure boot> at 00:01
      And the user signs in on the registered device at 08:00
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot <secure boot> at 09:00
      Then <result>
      And the user is not prompted at 09:00

      Examples:
        | secure boot | result                            |
        | on          | the device counts as compliant    |
        | off         | the device counts as noncompliant |

    Example: A user who answers the prompt after a change of compliance is not prompted a minute later
      Given the user signs in on a registered device at 00:00
      And the user's device, which is managed, is measured with BitLocker on and Secure Boot off at 00:01
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot on at 09:00
      Then the user is prompted at 09:00
      When the user answers the prompt at 09:00
      Then the user is not prompted at 09:01

    Scenario Outline: A non-managed <device> device whose BitLocker and Secure Boot are switched <after> leads to no prompt
      Given the user signs in on a <device> device at 00:00
      And the user's device, which is non-managed, is measured with BitLocker <before> and Secure Boot <before> at 00:01
      When the user's device, which is non-managed, is measured with BitLocker <after> and Secure Boot <after> at 09:00
      Then the device counts as neither compliant nor noncompliant
      And the user is not prompted at 09:00

      Examples:
        | device     | before | after |
        | personal   | on     | off   |
        | personal   | off    | on    |
        | registered | on     | off   |

    Example: A device that becomes noncompliant and is then measured as compliant leads to a second prompt
      Given the user signs in on a registered device at 00:00
      When the user's device becomes noncompliant at 01:00
      Then the user is prompted at 01:00
      When the user answers the prompt at 01:00
      And the user's device, which is managed, is measured with BitLocker on and Secure Boot on at 02:00
      Then the user is prompted at 02:00

  @DEV-7 @INT-74 @DIS-37 @RA-110 @RA-135
  Rule: A compliant device that is registered or joined counts as managed, and one that is neither compliant nor hybrid joined as non-managed

    Scenario Outline: A <compliance> and <device> device counts as <standing>
      When a <compliance> and <device> device is assessed at 00:00
      Then the device counts as <standing>

      Examples:
        | compliance   | device        | standing    | reason                              |
        | compliant    | registered    | managed     | compliant and registered            |
        | compliant    | joined        | managed     | compliant and joined                |
        | compliant    | hybrid joined | managed     | compliant and hybrid joined         |
        | noncompliant | joined        | non-managed | neither compliant nor hybrid joined |
        | noncompliant | registered    | non-managed | neither compliant nor hybrid joined |
        | noncompliant | unregistered  | non-managed | neither compliant nor hybrid joined |

    Example: The documents do not say whether a compliant device that is not registered counts as managed
      When a compliant and unregistered device is assessed at 00:00
      Then the documents do not say whether the device counts as managed

    Example: The documents do not say whether a hybrid joined device that is not compliant counts as managed
      When a noncompliant and hybrid joined device is assessed at 00:00
      Then the documents do not say whether the device counts as managed
