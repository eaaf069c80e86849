Feature: AD FS single sign-on periods
  How long AD FS accepts a cookie depends on the kind of cookie and on the version of Windows Server.
  Session SSO lasts for SsoLifetime, Keep me signed in for KmsiLifetimeMins, both in minutes.
  Registered devices have 7 days on Windows Server 2012 R2. On Windows Server 2016 they have PersistentSsoLifetimeMins,
  provided that they are used within DeviceUsageWindowInDays, which is 14 days by default.

  @ADL-1 @FS-058 @FS-060 @FS-028 @FS-059 @FS-061 @INT-01 @INT-105 @INT-80 @INT-82 @INT-108
  Rule: Session SSO lasts for SsoLifetime, which is 480 minutes by default

    Scenario Outline: Session SSO lasts 8 hours by default on <farm>
      Given an AD FS farm on <farm>
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is not prompted by AD FS at 07:59
      And the user is prompted by AD FS at 08:00

      Examples:
        | farm                   |
        | Windows Server 2012 R2 |
        | Windows Server 2016    |

    Scenario Outline: A user with session SSO who signed in at 00:00 is <outcome> at <asked>
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is <outcome> by AD FS at <asked>

      Examples:
        | asked | outcome      | reason                                                                |
        | 07:59 | not prompted | the 8 hours, which began with the sign-in at 00:00, end in one minute |
        | 08:00 | prompted     | exactly 8 hours since the sign-in                                     |
        | 08:01 | prompted     | the 8 hours from the sign-in ended one minute ago                     |

    Scenario Outline: With an SsoLifetime of <period> on <farm>, session SSO ends <end>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -SsoLifetime <minutes>" at 00:00
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is not prompted by AD FS <just before>
      And the user is prompted by AD FS <end>

      Examples:
        | farm                   | minutes | period     | just before        | end                | reason                                                                      |
        | Windows Server 2012 R2 | 60      | 60 minutes | at 00:59           | at 01:00           | the 60 minutes that were set apply, not the default of 480                  |
        | Windows Server 2016    | 60      | 60 minutes | at 00:59           | at 01:00           | the 60 minutes that were set apply, as on Windows Server 2012 R2            |
        | Windows Server 2016    | 2880    | 48 hours   | on day 2 at 23:59  | on day 3 at 00:00  | 2880 minutes are 48 hours, which hold instead of the default of 480 minutes |
        | Windows Server 2016    | 1       | 1 minute   | at 00:00           | at 00:01           | a single minute can be set, as no document names a minimum                  |
        | Windows Server 2016    | 43200   | 30 days    | on day 30 at 23:59 | on day 31 at 00:00 | 43200 minutes are 30 days, which can be set, as no document names a maximum |

    Scenario Outline: With EnablePersistentSso <persistent> on <farm>, <device> device with Keep me signed in <ticked> has session SSO
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -EnablePersistentSso <persistent>" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then the user is not prompted by AD FS at 07:59
      And the user is prompted by AD FS at 08:00

      Examples:
        | farm                                      | device          | ticked     | persistent | reason                                                                 |
        | Windows Server 2012 R2                    | a registered    | not ticked | $false     | while persistent SSO is off, a registered device has session SSO       |
        | Windows Server 2012 R2 without the hotfix | an unregistered | ticked     | $true      | Keep me signed in needs the hotfix, which is not installed             |
        | Windows Server 2016                       | a registered    | not ticked | $false     | while persistent SSO is off, a registered device has session SSO       |
        | Windows Server 2016                       | an unregistered | ticked     | $false     | while persistent SSO is off, Keep me signed in brings session SSO only |

    Example: Work in the last minute does not extend the 8 hours of session SSO
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When the user works in an AD FS application at 07:59
      Then the user is prompted by AD FS at 08:00

  @ADL-2 @DIS-72 @FS-062 @FS-064 @FS-025 @FS-054 @FS-063 @FS-065 @INT-01 @DIS-42 @DIS-44 @INT-105
  Rule: Single sign-on with Keep me signed in on a device that is not registered lasts for KmsiLifetimeMins, which is 1440 minutes by default

    Scenario Outline: Keep me signed in lasts 24 hours by default on <farm>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is not prompted by AD FS on day 1 at 23:59
      And the user is prompted by AD FS on day 2 at 00:00

      Examples:
        | farm                                   |
        | Windows Server 2012 R2 with the hotfix |
        | Windows Server 2016                    |

    Scenario Outline: A user who ticked Keep me signed in at 00:00 is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked          | outcome      | reason                                                                 |
        | day 1 at 23:59 | not prompted | the 24 hours, which began with the sign-in at 00:00, end in one minute |
        | day 2 at 00:00 | prompted     | exactly 24 hours since the sign-in                                     |
        | day 2 at 00:01 | prompted     | the 24 hours from the sign-in ended one minute ago                     |

    Example: Continued work does not extend the 24 hours of Keep me signed in
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      When the user works in an AD FS application every hour until day 1 at 23:00
      Then the user is not prompted by AD FS on day 1 at 23:59
      And the user is prompted by AD FS on day 2 at 00:00

    Example: A user who did not tick Keep me signed in is prompted at 08:00, and the next sign-in, with the tick, lasts 24 hours
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to AD FS with Keep me signed in not ticked on an unregistered device at 00:00
      Then the user is prompted by AD FS at 08:00
      When the user signs in to AD FS with Keep me signed in ticked on the unregistered device at 08:01
      Then the user is not prompted by AD FS on day 2 at 08:00
      And the user is prompted by AD FS on day 2 at 08:01

    Scenario Outline: With <properties> and Keep me signed in <ticked>, single sign-on ends <end>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true <properties>" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on an unregistered device at 00:00
      Then the user is not prompted by AD FS <just before>
      And the user is prompted by AD FS <end>

      Examples:
        | properties                    | ticked     | just before       | end               | reason                                                                                         |
        | -PersistentSsoLifetimeMins 60 | ticked     | on day 1 at 23:59 | on day 2 at 00:00 | PersistentSsoLifetimeMins is for registered devices, so Keep me signed in still lasts 24 hours |
        | -SsoLifetime 2880             | ticked     | on day 1 at 23:59 | on day 2 at 00:00 | SsoLifetime is for session SSO, so Keep me signed in still lasts 24 hours                      |
        | -KmsiLifetimeMins 60          | not ticked | at 07:59          | at 08:00          | without the tick the user has session SSO, so the 8 hours of SsoLifetime hold                  |

    Scenario Outline: With a KmsiLifetimeMins of <minutes>, single sign-on with Keep me signed in ends <end>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins <minutes>" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is not prompted by AD FS <just before>
      And the user is prompted by AD FS <end>

      Examples:
        | minutes | just before       | end               | reason                                                             |
        | 60      | at 00:59          | at 01:00          | the 60 minutes that were set apply, not the default of 24 hours    |
        | 720     | at 11:59          | at 12:00          | 720 minutes are 12 hours, which hold instead of the default of 24  |
        | 2880    | on day 2 at 23:59 | on day 3 at 00:00 | 2880 minutes are 48 hours, which hold instead of the default of 24 |

  @ADL-3 @DIS-72 @INT-83 @FS-026
  Rule: The period of Keep me signed in is seven days at most

    Scenario Outline: On <farm>, a KmsiLifetimeMins of <minutes> is accepted, and on <asked> the user is <outcome>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the administrator runs "Set-AdfsProperties -KmsiLifetimeMins <minutes>" at 00:00
      Then the command is accepted
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | farm                                   | minutes | asked          | outcome      | reason                                                                 |
        | Windows Server 2016                    | 10079   | day 7 at 23:58 | not prompted | the 10079 minutes end in one minute                                    |
        | Windows Server 2016                    | 10079   | day 7 at 23:59 | prompted     | exactly 10079 minutes since the sign-in, a minute less than seven days |
        | Windows Server 2016                    | 10080   | day 7 at 23:59 | not prompted | 10080 minutes are seven days, which end in one minute                  |
        | Windows Server 2016                    | 10080   | day 8 at 00:00 | prompted     | exactly seven days since the sign-in; the maximum itself can be set    |
        | Windows Server 2012 R2 with the hotfix | 10080   | day 7 at 23:59 | not prompted | the seven days end in one minute, as on Windows Server 2016            |
        | Windows Server 2012 R2 with the hotfix | 10080   | day 8 at 00:00 | prompted     | exactly seven days since the sign-in, as on Windows Server 2016        |

    Scenario Outline: On <farm>, with KmsiLifetimeMins 10081, <result>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 10081" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then <result>

      Examples:
        | farm                                   | result                                                                           | reason                                                                                                                                  |
        | Windows Server 2016                    | the user is not prompted by AD FS on day 1 at 23:59                              | even if the command for more than seven days is refused, the default of 24 hours still runs                                             |
        | Windows Server 2016                    | the documents do not say whether the user is prompted by AD FS on day 2 at 00:00 | if the command for more than seven days is refused, the default of 24 hours is over; if the command is accepted, seven days hold        |
        | Windows Server 2016                    | the documents do not say whether the user is prompted by AD FS on day 7 at 23:59 | if the command for more than seven days is refused, the 24 hours are over; if the command is accepted, the seven days end in one minute |
        | Windows Server 2016                    | the user is prompted by AD FS on day 8 at 00:00                                  | exactly seven days, the maximum, whether the command for one minute more is accepted or refused                                         |
        | Windows Server 2012 R2 with the hotfix | the user is prompted by AD FS on day 8 at 00:00                                  | exactly seven days, the maximum, as on Windows Server 2016                                                                              |

    Scenario Outline: With a KmsiLifetimeMins of 14400 (ten days), <result>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 14400" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then <result>

      Examples:
        | result                                                                           | reason                                                                                                                   |
        | the documents do not say whether the user is prompted by AD FS on day 7 at 23:59 | if the command is refused, the default of 24 hours is over; if the command is accepted, the seven days end in one minute |
        | the user is prompted by AD FS on day 8 at 00:00                                  | exactly seven days, the maximum, whether the command for ten days is accepted or refused                                 |
        | the user is prompted by AD FS on day 8 at 00:01                                  | the seven days, the maximum, ended one minute ago, whether the command is accepted or refused                            |

  @ADL-4 @FS-022 @FS-021 @FS-108 @INT-01 @INT-105
  Rule: Single sign-on on a registered device lasts for seven days by default on Windows Server 2012 R2

    Scenario Outline: On Windows Server 2012 R2, the user of a registered device is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2012 R2
      When the user signs in to AD FS on a registered device at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked          | outcome      | reason                                                               |
        | day 7 at 23:59 | not prompted | the 7 days, which began with the sign-in at 00:00, end in one minute |
        | day 8 at 00:00 | prompted     | exactly 7 days since the sign-in                                     |
        | day 8 at 00:01 | prompted     | the 7 days from the sign-in ended one minute ago                     |

    Example: KmsiLifetimeMins and SsoLifetime do not shorten the seven days of a registered device
      Given an AD FS farm on Windows Server 2012 R2 with the hotfix
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins 60 -SsoLifetime 60" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on a registered device at 00:00
      Then the user is not prompted by AD FS on day 7 at 23:59
      And the user is prompted by AD FS on day 8 at 00:00

    Example: Using a registered device every day does not extend its seven days on Windows Server 2012 R2
      Given an AD FS farm on Windows Server 2012 R2
      And the user signs in to AD FS on a registered device at 00:00
      When the user works in an AD FS application every day until day 7 at 00:00
      Then the user is not prompted by AD FS on day 7 at 23:59
      And the user is prompted by AD FS on day 8 at 00:00

  @ADL-5 @FS-023 @FS-041 @FS-043 @FS-051 @FS-052 @INT-01 @INT-105 @INT-107 @INT-108 @DIS-72 @DIS-41
  Rule: On Windows Server 2016, single sign-on on a registered device lasts at most PersistentSsoLifetimeMins, 90 days by default, after the user gave credentials

    Scenario Outline: The user of a registered device that is used every ten days is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user works in an AD FS application every 10 days until day 81 at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked           | outcome      | reason                                                                   |
        | day 90 at 23:59 | not prompted | the device is in use, and the 90 days from the sign-in end in one minute |
        | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in, whatever the use of the device        |
        | day 91 at 00:01 | prompted     | the 90 days from the sign-in ended one minute ago                        |

    Example: With a PersistentSsoLifetimeMins of 144000, single sign-on on a registered device that is used every ten days lasts for 100 days
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 144000" at 00:00
      And the user signs in to AD FS on a registered device at 00:00
      When the user works in an AD FS application every 10 days until day 91 at 00:00
      Then the user is not prompted by AD FS on day 100 at 23:59
      And the user is prompted by AD FS on day 101 at 00:00

    Example: With a PersistentSsoLifetimeMins of 14400, single sign-on on a registered device lasts for 10 days
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 14400" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then the user is not prompted by AD FS on day 10 at 23:59
      And the user is prompted by AD FS on day 11 at 00:00

    Example: KmsiLifetimeMins and SsoLifetime do not shorten single sign-on on a registered device, whose user is not prompted on day 14 at 23:59
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins 60 -SsoLifetime 60" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on a registered device at 00:00
      Then the user is not prompted by AD FS on day 14 at 23:59

    Example: Credentials given again on day 11 start another 90 days, which end on day 101
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user signs in to AD FS on the registered device on day 11 at 00:00
      When the user works in an AD FS application every 10 days until day 91 at 00:00
      Then the user is not prompted by AD FS on day 100 at 23:59
      And the user is prompted by AD FS on day 101 at 00:00

  @ADL-6 @DIS-40 @INT-84 @FS-044 @FS-045 @FS-023 @FS-042 @FS-049 @FS-050 @INT-93 @DIS-70 @INT-104
  Rule: AD FS 2016 prompts the user of a registered device after 15 days without use by default, or once a configured DeviceUsageWindowInDays is exceeded

    Scenario Outline: With a registered device unused since the sign-in, <answer> on <asked>
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on a registered device at 00:00
      Then <answer> by AD FS on <asked>

      Examples:
        | asked           | answer                                                | reason                                                                                                                |
        | day 14 at 23:59 | the user is not prompted                              | the default DeviceUsageWindowInDays of 14 days, which began with the sign-in, ends in one minute                      |
        | day 15 at 00:00 | the user is not prompted                              | exactly 14 days since the sign-in, so the default DeviceUsageWindowInDays of 14 days is not exceeded                  |
        | day 15 at 00:01 | the documents do not say whether the user is prompted | the 14 days of DeviceUsageWindowInDays are over, but the document on AD FS says that users are prompted after 15 days |
        | day 15 at 23:59 | the documents do not say whether the user is prompted | the 14 days of DeviceUsageWindowInDays are over, and the 15 days end in one minute                                    |
        | day 16 at 00:00 | the user is prompted                                  | exactly 15 days, and the document on AD FS says that users are prompted after 15 days                                 |
        | day 16 at 00:01 | the user is prompted                                  | the 15 days ended one minute ago                                                                                      |

    Scenario Outline: The user of a registered device that was last used on day 10 is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user works in an AD FS application on day 10 at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked           | outcome      | reason                                                                                                     |
        | day 24 at 00:00 | not prompted | exactly 14 days after the use on day 10, so the default DeviceUsageWindowInDays of 14 days is not exceeded |
        | day 25 at 00:00 | prompted     | exactly 15 days after the use on day 10                                                                    |

    Example: Working in Exchange Online and unlocking the registered device do not count as a use of the device at AD FS
      Given an AD FS farm on Windows Server 2016
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the user works in Exchange Online on day 10 at 00:00
      And the device is unlocked on day 10 at 00:01
      Then the user is prompted by AD FS on day 16 at 00:00

    Example: A sign-in of another user on the registered device does not count as a use by the first user
      Given an AD FS farm on Windows Server 2016
      And john@contoso.com signs in to AD FS on a registered device at 00:00
      When kim@contoso.com signs in to AD FS on the registered device on day 10 at 00:00
      Then john@contoso.com is prompted by AD FS on day 16 at 00:00

    Scenario Outline: Using <another> does not count as a use of the <unused> device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the user signs in to AD FS on <another> on day 10 at 00:00
      Then the user is prompted by AD FS on the <unused> device on day 16 at 00:00

      Examples:
        | another                    | unused           | reason                                                                      |
        | a personal device          | registered       | the personal device is used, but no one uses the registered one for 15 days |
        | a second registered device | first registered | the second device is used, but the first is not used for 15 days            |

    Scenario Outline: MFA alone on day 10 counts as a use of the registered device: the user is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS with the first factor on a registered device at 00:00
      When the user signs in to AD FS with MFA alone on the registered device on day 10 at 00:01
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked           | outcome      | reason                                                                                                                                             |
        | day 24 at 00:01 | not prompted | exactly 14 days after the sign-in with MFA alone, which was a use of the device, so the default DeviceUsageWindowInDays of 14 days is not exceeded |
        | day 25 at 00:01 | prompted     | exactly 15 days after the sign-in with MFA alone, which was the last use of the device                                                             |

    Example: The documents do not say whether using the AD FS refresh token on day 10 counts as a use of the registered device
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used on day 10 at 00:00
      Then the documents do not say whether the user is prompted by AD FS on day 16 at 00:00

    Scenario Outline: After the refresh token's use on day 5 and the user's work on day 10, the user is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used on day 5 at 00:00
      When the user works in an AD FS application on day 10 at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | asked           | outcome      | reason                                                                                       |
        | day 24 at 00:00 | not prompted | exactly 14 days after the work on day 10, and 19 days after the refresh token's use on day 5 |
        | day 25 at 00:00 | prompted     | exactly 15 days after the work on day 10                                                     |

    Scenario Outline: With a DeviceUsageWindowInDays of <days>, the user of a registered device unused since the sign-in is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays <days>" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then the user is <outcome> by AD FS on <asked>

      Examples:
        | days | asked           | outcome      | reason                                                                                       |
        | 7    | day 7 at 23:59  | not prompted | the 7 days from the sign-in end in one minute                                                |
        | 7    | day 8 at 00:00  | not prompted | exactly 7 days since the sign-in, so the DeviceUsageWindowInDays of 7 days is not exceeded   |
        | 7    | day 8 at 00:01  | prompted     | the 7 days from the sign-in ended one minute ago                                             |
        | 20   | day 21 at 00:00 | not prompted | exactly 20 days since the sign-in, so the DeviceUsageWindowInDays of 20 days is not exceeded |
        | 20   | day 21 at 00:01 | prompted     | the 20 days from the sign-in ended one minute ago                                            |

    Example: A device usage window of 3 days does not shorten a KmsiLifetimeMins of 10080 (7 days) on an unregistered device
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins 10080 -DeviceUsageWindowInDays 3" at 00:00
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is not prompted by AD FS on day 7 at 23:59

    Example: A device usage window of 100 days does not extend single sign-on on a registered device beyond 90 days, the default of PersistentSsoLifetimeMins
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 100" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then the user is prompted by AD FS on day 91 at 00:00

  @ADL-7 @INT-85 @FS-049 @FS-051
  Rule: The documents do not say what DeviceUsageWindowInDays and PersistentSsoLifetimeMins do on Windows Server 2012 R2

    Scenario Outline: With DeviceUsageWindowInDays 3 on Windows Server 2012 R2, <answer> on <asked>
      Given an AD FS farm on Windows Server 2012 R2
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 3" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then <answer> by AD FS on <asked>

      Examples:
        | asked          | answer                                                | reason                                                                                                |
        | day 3 at 23:59 | the user is not prompted                              | the 3 days that were set end in one minute                                                            |
        | day 4 at 00:00 | the user is not prompted                              | exactly 3 days since the sign-in, so the 3 days that were set are not exceeded                        |
        | day 4 at 00:01 | the documents do not say whether the user is prompted | the 3 days are over; if the setting does nothing here, the 7 days of Windows Server 2012 R2 still run |
        | day 7 at 23:59 | the documents do not say whether the user is prompted | the 3 days are over, and the 7 days end in one minute                                                 |
        | day 8 at 00:00 | the user is prompted                                  | exactly 7 days since the sign-in, when the default 7 days end; the 3 days are over                    |

    Scenario Outline: With PersistentSsoLifetimeMins 14400 (10 days) on Windows Server 2012 R2, <answer> on <asked>
      Given an AD FS farm on Windows Server 2012 R2
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 14400" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then <answer> by AD FS on <asked>

      Examples:
        | asked           | answer                                                | reason                                                           |
        | day 7 at 23:59  | the user is not prompted                              | the 7 days of Windows Server 2012 R2 end in one minute           |
        | day 8 at 00:00  | the documents do not say whether the user is prompted | exactly 7 days; if the setting holds here, the 10 days still run |
        | day 8 at 00:01  | the documents do not say whether the user is prompted | the 7 days are over, the 10 days are not                         |
        | day 10 at 23:59 | the documents do not say whether the user is prompted | the 7 days are over, and the 10 days end in one minute           |
        | day 11 at 00:00 | the user is prompted                                  | the 7 days and the 10 days are both over                         |
        | day 11 at 00:01 | the user is prompted                                  | the longer period, the 10 days, ended one minute ago             |

    Scenario Outline: With PersistentSsoLifetimeMins 1440 (1 day) on Windows Server 2012 R2, <answer> on <asked>
      Given an AD FS farm on Windows Server 2012 R2
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 1440" at 00:00
      When the user signs in to AD FS on a registered device at 00:00
      Then <answer> by AD FS on <asked>

      Examples:
        | asked          | answer                                                | reason                                                                                                           |
        | day 1 at 23:59 | the user is not prompted                              | the 1 day that was set ends in one minute                                                                        |
        | day 2 at 00:00 | the documents do not say whether the user is prompted | exactly the 1 day that was set; if the setting does nothing here, the 7 days of Windows Server 2012 R2 still run |
        | day 2 at 00:01 | the documents do not say whether the user is prompted | the 1 day is over, the 7 days are not                                                                            |
        | day 7 at 23:59 | the documents do not say whether the user is prompted | the 1 day is over, and the 7 days end in one minute                                                              |
        | day 8 at 00:00 | the user is prompted                                  | the 1 day and the 7 days are both over                                                                           |

    Example: The documents do not say whether a PersistentSsoLifetimeMins of 14400 (10 days) lengthens the refresh token's 7 days on Windows Server 2012 R2
      Given an AD FS farm on Windows Server 2012 R2
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 14400" at 00:00
      When the user signs in to an OAuth app through AD FS on a registered device at 00:00
      Then the AD FS refresh token is accepted on day 7 at 23:59
      And the documents do not say whether the AD FS refresh token is accepted on day 8 at 00:00
      And the AD FS refresh token is refused on day 11 at 00:00

  @ADL-8 @INT-86 @FS-049 @FS-051 @FS-059 @FS-063
  Rule: The documents do not say whether a changed period or device usage window holds for a cookie that was set before the change

    Scenario Outline: When SsoLifetime is shortened to 60 minutes at 00:30, <answer> at <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -SsoLifetime 60" at 00:30
      Then <answer> by AD FS at <asked>

      Examples:
        | asked | answer                                                | reason                                                                                                |
        | 00:59 | the user is not prompted                              | the 60 minutes of the changed setting end in one minute; the 8 hours from before the change still run |
        | 01:00 | the documents do not say whether the user is prompted | exactly 60 minutes since the sign-in; the 8 hours from before the change still run                    |
        | 01:01 | the documents do not say whether the user is prompted | the 60 minutes are over; the 8 hours still run                                                        |
        | 07:59 | the documents do not say whether the user is prompted | the 60 minutes are over, and the 8 hours end in one minute                                            |
        | 08:00 | the user is prompted                                  | the 60 minutes and the 8 hours are both over                                                          |

    Scenario Outline: When SsoLifetime is lengthened to 960 minutes (16 hours) at 00:30, <answer> at <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -SsoLifetime 960" at 00:30
      Then <answer> by AD FS at <asked>

      Examples:
        | asked | answer                                                | reason                                                                                              |
        | 07:59 | the user is not prompted                              | the 8 hours from before the change end in one minute; the 16 hours of the changed setting still run |
        | 08:00 | the documents do not say whether the user is prompted | exactly 8 hours since the sign-in; the 16 hours of the changed setting still run                    |
        | 15:59 | the documents do not say whether the user is prompted | the 8 hours are over, and the 16 hours end in one minute                                            |
        | 16:00 | the user is prompted                                  | the 8 hours and the 16 hours are both over                                                          |

    Scenario Outline: When KmsiLifetimeMins is shortened to 720 (12 hours) at 00:30, <answer> <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 720" at 00:30
      Then <answer> by AD FS <asked>

      Examples:
        | asked             | answer                                                | reason                                                                                               |
        | at 11:59          | the user is not prompted                              | the 12 hours of the changed setting end in one minute; the 24 hours from before the change still run |
        | at 12:00          | the documents do not say whether the user is prompted | exactly 12 hours since the sign-in; the 24 hours from before the change still run                    |
        | at 23:59          | the documents do not say whether the user is prompted | the 12 hours are over, and the 24 hours end in one minute                                            |
        | on day 2 at 00:00 | the user is prompted                                  | the 12 hours and the 24 hours are both over                                                          |

    Scenario Outline: When KmsiLifetimeMins is lengthened to 2880 (48 hours) at 00:30, <answer> <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 2880" at 00:30
      Then <answer> by AD FS <asked>

      Examples:
        | asked             | answer                                                | reason                                                                            |
        | at 23:59          | the user is not prompted                              | both periods still run; the 24 hours from before the change end in one minute     |
        | on day 2 at 00:00 | the documents do not say whether the user is prompted | exactly 24 hours since the sign-in; the 48 hours of the changed setting still run |
        | on day 2 at 00:01 | the documents do not say whether the user is prompted | the 24 hours are over; the 48 hours still run                                     |
        | on day 2 at 23:59 | the documents do not say whether the user is prompted | the 24 hours are over, and the 48 hours end in one minute                         |
        | on day 3 at 00:00 | the user is prompted                                  | the 24 hours and the 48 hours are both over                                       |

    Scenario Outline: When PersistentSsoLifetimeMins is shortened to 10 days at 00:30, <answer> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 14400" at 00:30
      Then <answer> by AD FS on <asked>

      Examples:
        | asked           | answer                                                | reason                                                                          |
        | day 10 at 23:59 | the user is not prompted                              | both periods still run; the 10 days end in one minute                           |
        | day 11 at 00:00 | the documents do not say whether the user is prompted | exactly 10 days since the sign-in; the 90 days from before the change still run |
        | day 11 at 00:01 | the documents do not say whether the user is prompted | the 10 days are over; the 90 days still run                                     |

    Scenario Outline: When PersistentSsoLifetimeMins is lengthened to 100 days at 00:30, <answer> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 144000" at 00:30
      When the user works in an AD FS application every 10 days until day 81 at 00:30
      Then <answer> by AD FS on <asked>

      Examples:
        | asked           | answer                                                | reason                                                                           |
        | day 90 at 23:59 | the user is not prompted                              | both periods still run; the 90 days from before the change end in one minute     |
        | day 91 at 00:00 | the documents do not say whether the user is prompted | exactly 90 days since the sign-in; the 100 days of the changed setting still run |

    Scenario Outline: When DeviceUsageWindowInDays is set to <days> at 00:30, <answer> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays <days>" at 00:30
      Then <answer> by AD FS on <asked>

      Examples:
        | days | asked           | answer                                                | reason                                                                                               |
        | 7    | day 7 at 23:59  | the user is not prompted                              | both windows still run; the 7 days end in one minute                                                 |
        | 7    | day 8 at 00:00  | the user is not prompted                              | exactly 7 days after the sign-in, the window of 7 days is reached, not exceeded                      |
        | 7    | day 8 at 00:01  | the documents do not say whether the user is prompted | the 7 days are over; the 15 days, after which the user is prompted by default, still run             |
        | 7    | day 15 at 23:59 | the documents do not say whether the user is prompted | the 7 days are over, and the 15 days, after which the user is prompted by default, end in one minute |
        | 7    | day 16 at 00:00 | the user is prompted                                  | the device has not been used since the sign-in; the 7 days and the 15 days are both over             |
        | 7    | day 16 at 00:01 | the user is prompted                                  | the 7 days are over, and the 15 days ended one minute ago                                            |
        | 20   | day 16 at 00:00 | the documents do not say whether the user is prompted | exactly 15 days have passed, after which the user is prompted by default; the 20 days still run      |
        | 20   | day 21 at 00:01 | the user is prompted                                  | the 15 days and the 20 days are both over                                                            |

    Example: A user who comes back on day 8 is perhaps prompted then, so the documents leave open whether the user is prompted on day 16
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 7" at 00:30
      Then the documents do not say whether the user is prompted by AD FS on day 8 at 00:01
      And the documents do not say whether the user is prompted by AD FS on day 16 at 00:00
