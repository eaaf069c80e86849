Feature: AD FS tokens
  In OAuth an application keeps single sign-on going by a refresh token, which belongs to that application alone.
  The token ends at the latest with the full period of the cookie that it rests on, has a maximum and a sliding window
  of its own, and is replaced only by one that is valid for longer.
  Any other token that AD FS issues to an application lasts an hour, on any device and version of Windows Server.

  @ADT-1 @FS-020
  Rule: A refresh token keeps single sign-on going for one application

    Example: A refresh token is accepted for its own application, and refused in another
      Given an AD FS farm on Windows Server 2016
      When the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      Then the AD FS refresh token is accepted at 00:01
      And the AD FS refresh token is refused in a non-Microsoft OIDC app at 00:01

    Example: Work in an AD FS application does not by itself bring a refresh token
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When the user works in an AD FS application at 00:01
      Then AD FS issues no refresh token

    Example: An application gets no refresh token for a user who has not signed in and so has no AD FS cookie
      Given an AD FS farm on Windows Server 2016
      When an OAuth app asks AD FS for a refresh token at 00:00
      Then the user has no AD FS cookie
      And AD FS issues no refresh token

  @ADT-2 @INT-90 @FS-021 @FS-022 @FS-023 @FS-024 @FS-027 @FS-104 @FS-105 @FS-106 @FS-107 @FS-108 @INT-01 @INT-80
  @INT-82 @DIS-44 @DIS-47
  Rule: A refresh token lasts at most for the full period of its cookie, and is not cut short when the cookie ends with the browser

    Scenario Outline: The refresh token of <whose> lasts <period> on <farm>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi <kmsi>" at 00:00
      When the user signs in to an OAuth app through AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then AD FS sets a <cookie> cookie
      And the AD FS refresh token is accepted <just before>
      And the AD FS refresh token is refused <end>

      Examples:
        | farm                                   | whose                                         | device          | kmsi   | ticked     | cookie         | period   | just before       | end               | reason                                                                 |
        | Windows Server 2012 R2                 | an unregistered device                        | an unregistered | $false | not ticked | session SSO    | 8 hours  | at 07:59          | at 08:00          | the device is not registered, so the 8 hours of session SSO hold       |
        | Windows Server 2012 R2 with the hotfix | an unregistered device with Keep me signed in | an unregistered | $true  | ticked     | persistent SSO | 24 hours | on day 1 at 23:59 | on day 2 at 00:00 | Keep me signed in is ticked, so its 24 hours hold                      |
        | Windows Server 2012 R2                 | a registered device                           | a registered    | $false | not ticked | persistent SSO | 7 days   | on day 7 at 23:59 | on day 8 at 00:00 | the device is registered, so the 7 days of Windows Server 2012 R2 hold |
        | Windows Server 2016                    | an unregistered device                        | an unregistered | $false | not ticked | session SSO    | 8 hours  | at 07:59          | at 08:00          | the device is not registered, so the 8 hours of session SSO hold       |
        | Windows Server 2016                    | an unregistered device with Keep me signed in | an unregistered | $true  | ticked     | persistent SSO | 24 hours | on day 1 at 23:59 | on day 2 at 00:00 | Keep me signed in is ticked, so its 24 hours hold                      |

    Scenario Outline: On <farm>, the refresh token of <sso> is refused <late>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the user signs in to an OAuth app through AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then the AD FS refresh token is refused <late>

      Examples:
        | farm                                   | sso                 | device          | ticked     | late              | reason                                                 |
        | Windows Server 2012 R2                 | session SSO         | an unregistered | not ticked | at 08:01          | the 8 hours of session SSO ended one minute ago        |
        | Windows Server 2012 R2 with the hotfix | Keep me signed in   | an unregistered | ticked     | on day 2 at 00:01 | the 24 hours of Keep me signed in ended one minute ago |
        | Windows Server 2012 R2                 | a registered device | a registered    | not ticked | on day 8 at 00:01 | the 7 days of a registered device ended one minute ago |
        | Windows Server 2016                    | session SSO         | an unregistered | not ticked | at 08:01          | the 8 hours of session SSO ended one minute ago        |
        | Windows Server 2016                    | Keep me signed in   | an unregistered | ticked     | on day 2 at 00:01 | the 24 hours of Keep me signed in ended one minute ago |

    Scenario Outline: With a PersistentSsoLifetimeMins of 14400 (10 days), the refresh token of a registered device is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -PersistentSsoLifetimeMins 14400" at 00:00
      When the user signs in to an OAuth app through AD FS on a registered device at 00:00
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | fate     | asked           | reason                                                       |
        | accepted | day 10 at 23:59 | the 10 days, which began with the sign-in, end in one minute |
        | refused  | day 11 at 00:00 | exactly 10 days since the sign-in                            |
        | refused  | day 11 at 00:01 | the 10 days from the sign-in ended one minute ago            |

    Scenario Outline: With a KmsiLifetimeMins of 10080 (7 days), the refresh token of Keep me signed in is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins 10080" at 00:00
      When the user signs in to an OAuth app through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | fate     | asked          | reason                                                      |
        | accepted | day 7 at 23:59 | the 7 days, which began with the sign-in, end in one minute |
        | refused  | day 8 at 00:00 | exactly 7 days since the sign-in                            |

    Scenario Outline: With a KmsiLifetimeMins of 14400 (10 days), the refresh token of Keep me signed in is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 14400" at 00:00
      When the user signs in to an OAuth app through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then <fate> on <asked>

      Examples:
        | outcome          | fate                                                                 | asked          | reason                                                                                                                                                                 |
        | perhaps accepted | the documents do not say whether the AD FS refresh token is accepted | day 7 at 23:59 | if the command for 10 days is refused, the default of 24 hours is over; if the command is accepted, the maximum of seven days for Keep me signed in ends in one minute |
        | refused          | the AD FS refresh token is refused                                   | day 8 at 00:00 | exactly seven days, the maximum for Keep me signed in, whether the command for 10 days is accepted or refused                                                          |
        | refused          | the AD FS refresh token is refused                                   | day 8 at 00:01 | the maximum of seven days for Keep me signed in ended one minute ago                                                                                                   |

    Scenario Outline: With an SsoLifetime of <minutes> minutes, the refresh token of session SSO is <fate> <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime <minutes>" at 00:00
      When the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      Then the AD FS refresh token is <fate> <asked>

      Examples:
        | minutes | fate     | asked             | reason                                               |
        | 60      | accepted | at 00:59          | the 60 minutes from the sign-in end in one minute    |
        | 60      | refused  | at 01:00          | exactly 60 minutes since the sign-in                 |
        | 60      | refused  | at 01:01          | the 60 minutes from the sign-in ended one minute ago |
        | 2880    | accepted | on day 2 at 23:59 | 2880 minutes are 48 hours, which end in one minute   |
        | 2880    | refused  | on day 3 at 00:00 | exactly 48 hours since the sign-in                   |

    Scenario Outline: On <where>, the refresh token of <device> device with Keep me signed in <ticked> lasts 8 hours
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -EnablePersistentSso <persistent>" at 00:00
      When the user signs in to an OAuth app through AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then the AD FS refresh token is accepted at 07:59
      And the AD FS refresh token is refused at 08:00

      Examples:
        | farm                                      | where                                         | device          | ticked     | persistent | reason                                                                                               |
        | Windows Server 2012 R2                    | Windows Server 2012 R2 without persistent SSO | a registered    | not ticked | $false     | while persistent SSO is off, a registered device has session SSO, which lasts 8 hours                |
        | Windows Server 2012 R2 without the hotfix | Windows Server 2012 R2 without the hotfix     | an unregistered | ticked     | $true      | Keep me signed in needs the hotfix; without the hotfix the user has session SSO, which lasts 8 hours |
        | Windows Server 2016                       | Windows Server 2016 without persistent SSO    | a registered    | not ticked | $false     | while persistent SSO is off, a registered device has session SSO, which lasts 8 hours                |
        | Windows Server 2016                       | Windows Server 2016 without persistent SSO    | an unregistered | ticked     | $false     | while persistent SSO is off, Keep me signed in brings session SSO, which lasts 8 hours               |

    Example: A refresh token issued 3 hours after the sign-in still ends 8 hours after the sign-in, with the cookie's period
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on an unregistered device at 00:00
      When an OAuth app asks AD FS for a refresh token at 03:00
      Then the AD FS refresh token is accepted at 07:59
      And the AD FS refresh token is refused at 08:00

    Example: Closing the browser ends the session SSO cookie, but not the refresh token
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the browser is closed and opened again at 01:00
      Then the AD FS refresh token is accepted at 01:01
      And the user is prompted by AD FS at 01:01

  @ADT-3 @DIS-41 @INT-91 @FS-117 @FS-023 @FS-109 @INT-103 @DIS-61
  Rule: A refresh token and its replacements within one sign-in end no later than 84 days after the first was issued, however often they are used

    Scenario Outline: A refresh token that is used every ten days is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used every 10 days until day 81 at 00:00
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | fate     | asked           | reason                                                             |
        | accepted | day 84 at 23:59 | the 84 days from the issue of the first token end in one minute    |
        | refused  | day 85 at 00:00 | exactly 84 days since the first token was issued                   |
        | refused  | day 85 at 00:01 | the 84 days from the issue of the first token ended one minute ago |

    Scenario Outline: A refresh token last used on day 72 is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used every 10 days until day 61 at 00:00
      When the AD FS refresh token is used on day 72 at 00:00
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | fate     | asked           | reason                                                                                                    |
        | accepted | day 84 at 23:59 | the 84 days from the issue of the first token end in one minute                                           |
        | refused  | day 85 at 00:00 | exactly 84 days since the first token was issued, although the token's sliding window would end on day 86 |

    Example: With a device usage window of 100 days, the registered device's single sign-on still runs on day 90, after the refresh token's 84 days
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 100" at 00:00
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used every 10 days until day 81 at 00:00
      Then the AD FS refresh token is refused on day 85 at 00:00
      And the user is not prompted by AD FS on day 90 at 23:59

    Example: With a device usage window of 100 days, a refresh token issued after the first has ended is no replacement and ends on day 91
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 100" at 00:00
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used every 10 days until day 81 at 00:00
      When the OAuth app asks AD FS for a refresh token on day 85 at 00:01
      Then the new AD FS refresh token is accepted on day 90 at 23:59
      And the new AD FS refresh token is refused on day 91 at 00:00

    Example: A refresh token that is first asked for on day 85 ends on day 91, with the registered device's single sign-on
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      And the user works in an AD FS application every 10 days until day 81 at 00:00
      When an OAuth app asks AD FS for a refresh token on day 85 at 00:01
      Then the AD FS refresh token is accepted on day 90 at 23:59
      And the AD FS refresh token is refused on day 91 at 00:00
      And the user is prompted by AD FS on day 91 at 00:00

    Example: With a device usage window of 100 days, another refresh token, asked for on day 72, ends 84 days after the first was issued
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 100" at 00:00
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used every 10 days until day 61 at 00:00
      When the OAuth app asks AD FS for a refresh token on day 72 at 00:00
      Then the new AD FS refresh token is accepted on day 84 at 23:59
      And the new AD FS refresh token is refused on day 85 at 00:00

    Example: Signing in again on day 81 brings a refresh token that is accepted after the 84 days of the first have ended
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used every 10 days until day 81 at 00:00
      When the user signs in to the OAuth app through AD FS on the registered device on day 81 at 00:01
      Then the new AD FS refresh token is accepted on day 85 at 00:00

  @ADT-4 @INT-91 @DIS-45 @FS-109 @FS-118 @FS-119 @INT-01 @DIS-47 @INT-103 @INT-104 @DIS-70
  Rule: Within its cookie's period, a refresh token has a sliding window of 14 days, which moves on with each use except under session SSO

    Scenario Outline: On Windows Server 2016, a registered device's refresh token that has not been used since it was issued is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      When the user signs in to an OAuth app through AD FS on a registered device at 00:00
      Then AD FS sets a persistent SSO cookie
      And the AD FS refresh token is <fate> on <asked>

      Examples:
        | asked           | fate     | reason                                                                           |
        | day 14 at 23:59 | accepted | the window of 14 days, which began when the token was issued, ends in one minute |
        | day 15 at 00:00 | refused  | exactly 14 days since the token was issued                                       |
        | day 15 at 00:01 | refused  | the window of 14 days since the token was issued ended one minute ago            |

    Example: A refresh token that was refused at the end of its window stays refused a minute later
      Given an AD FS farm on Windows Server 2016
      When the user signs in to an OAuth app through AD FS on a registered device at 00:00
      Then the AD FS refresh token is refused on day 15 at 00:00
      And the AD FS refresh token is refused on day 15 at 00:01

    Scenario Outline: With another 14 days from each use, a refresh token last used on day 23 at 23:59 is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used on day 10 at 00:00
      And the AD FS refresh token is used on day 23 at 23:59
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | asked           | fate     | reason                                          |
        | day 37 at 23:58 | accepted | the 14 days from the last use end in one minute |
        | day 37 at 23:59 | refused  | exactly 14 days since the last use              |

    Example: Even with a DeviceUsageWindowInDays of 7, the refresh token of a device that is in use is accepted on day 14 at 23:59
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 7" at 00:00
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the user works in an AD FS application every 5 days until day 11 at 00:00
      Then the AD FS refresh token is accepted on day 14 at 23:59

    Scenario Outline: With a DeviceUsageWindowInDays of 20, the refresh token of a device not used since the sign-in is <fate> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -DeviceUsageWindowInDays 20" at 00:00
      When the user signs in to an OAuth app through AD FS on a registered device at 00:00
      Then the AD FS refresh token is <fate> on <asked>

      Examples:
        | asked           | fate     | reason                                                                                 |
        | day 14 at 23:59 | accepted | the 14 days of the token's window end in one minute                                    |
        | day 15 at 00:00 | refused  | exactly 14 days, which end the token's window, although the device's window is 20 days |

    Scenario Outline: A refresh token that is not itself used, on a device that is used until day 11, is <outcome> on <asked>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the user works in an AD FS application every 5 days until day 11 at 00:00
      Then <fate> on <asked>

      Examples:
        | outcome          | asked           | fate                                                                 | reason                                                                                                                            |
        | perhaps accepted | day 15 at 00:00 | the documents do not say whether the AD FS refresh token is accepted | the token was not used for 14 days, but use of the device may have moved the token's window on                                    |
        | perhaps accepted | day 24 at 23:59 | the documents do not say whether the AD FS refresh token is accepted | the token has gone unused for more than 14 days; if use of the device moved the token's window on, that window ends in one minute |
        | refused          | day 25 at 00:00 | the AD FS refresh token is refused                                   | exactly 14 days since the last use of the device, so even a window that this use moved on has ended                               |

    Example: On Windows Server 2012 R2, a registered device's refresh token used on day 7 still ends seven days after the sign-in, with the cookie's period
      Given an AD FS farm on Windows Server 2012 R2
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used on day 7 at 00:00
      Then the AD FS refresh token is refused on day 8 at 00:00

    Example: The window of a refresh token of session SSO does not move on, even with an SsoLifetime of 43200 minutes (30 days)
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime 43200" at 00:00
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the AD FS refresh token is used on day 10 at 00:00
      Then the AD FS refresh token is accepted on day 14 at 23:59
      And the AD FS refresh token is refused on day 15 at 00:00

    Example: With an SsoLifetime of 43200 minutes (30 days), an OAuth app gets another refresh token after 14 days, because session SSO still runs
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime 43200" at 00:00
      When the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      Then the AD FS refresh token is refused on day 15 at 00:00
      When the OAuth app asks AD FS for a refresh token on day 15 at 00:00
      Then AD FS issues a new refresh token

  @ADT-5 @INT-92 @FS-116 @DIS-45 @INT-103
  Rule: A refresh token is replaced by a new one only if the new one would be valid for longer, that is, would end later

    Scenario Outline: At a second sign-in at <again>, AD FS issues <issued> refresh token, as a new one would end <comparison>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to an OAuth app through AD FS with Keep me signed in ticked on an unregistered device at 00:00
      And the administrator runs "Set-AdfsProperties -KmsiLifetimeMins 720" at 00:01
      When the user signs in to the OAuth app through AD FS with Keep me signed in ticked on the unregistered device at <again>
      Then AD FS issues <issued> refresh token

      Examples:
        | again | issued | comparison       | reason                                                                                                             |
        | 11:59 | no new | a minute earlier | with the 12 hours now set, the new token would end at 23:59, the old one on day 2 at 00:00                         |
        | 12:00 | no new | at the same time | with the 12 hours now set, the new token would end on day 2 at 00:00, as the old one does, and equal is not longer |
        | 12:01 | a new  | a minute later   | with the 12 hours now set, the new token ends on day 2 at 00:01, the old one a minute before                       |

    Example: On Windows Server 2016, using a registered device's refresh token after one minute brings a new one, because the new one ends later
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      When the AD FS refresh token is used at 00:01
      Then AD FS issues a new refresh token

    Scenario Outline: A refresh token used every ten days until <last> and then on <again> brings <issued> refresh token
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used every 10 days until <last>
      When the AD FS refresh token is used on <again>
      Then AD FS issues <issued> refresh token

      Examples:
        | last            | again           | issued | reason                                                                                                                        |
        | day 61 at 00:00 | day 70 at 23:59 | a new  | the new token ends on day 84 at 23:59, the old one on day 75 at 00:00                                                         |
        | day 61 at 00:00 | day 71 at 00:00 | a new  | the new token ends on day 85, 14 days after this use and 84 days after the first token was issued; the old one ends on day 75 |
        | day 61 at 00:00 | day 72 at 00:00 | a new  | the new token ends on day 85, 84 days after the first token was issued; the old one ends on day 75                            |
        | day 71 at 00:00 | day 71 at 00:01 | no new | a new token would end on day 85, 84 days after the first token was issued, as the old one does                                |
        | day 71 at 00:00 | day 72 at 00:00 | no new | a new token would end on day 85, 84 days after the first token was issued, as the old one does, and equal is not longer       |

    Scenario Outline: With Keep me signed in ticked, using <device> device's refresh token brings no new token on <farm>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to an OAuth app through AD FS with Keep me signed in ticked on <device> device at 00:00
      When the AD FS refresh token is used at 12:00
      Then AD FS issues no new refresh token

      Examples:
        | farm                                   | device          | reason                                                                                       |
        | Windows Server 2012 R2                 | a registered    | a new token would end 7 days after the sign-in on the registered device, as the old one does |
        | Windows Server 2012 R2 with the hotfix | an unregistered | a new token would end 24 hours after the sign-in with Keep me signed in, as the old one does |
        | Windows Server 2016                    | an unregistered | a new token would end 24 hours after the sign-in with Keep me signed in, as the old one does |

    Scenario Outline: On <farm>, with <sso>, an app that asks for a second refresh token gets <gets>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to an OAuth app through AD FS with Keep me signed in <ticked> on <device> device at 00:00
      When the OAuth app asks AD FS for a refresh token at 12:00
      Then AD FS issues <issued> refresh token

      Examples:
        | farm                                   | sso                 | device          | ticked     | gets        | issued | reason                                                                                       |
        | Windows Server 2016                    | a registered device | a registered    | not ticked | a new token | a new  | the new token ends 14 days after it is issued, the old one 14 days after the sign-in         |
        | Windows Server 2016                    | Keep me signed in   | an unregistered | ticked     | none        | no new | a new token would end 24 hours after the sign-in with Keep me signed in, as the old one does |
        | Windows Server 2012 R2                 | a registered device | a registered    | not ticked | none        | no new | a new token would end 7 days after the sign-in on the registered device, as the old one does |
        | Windows Server 2012 R2 with the hotfix | Keep me signed in   | an unregistered | ticked     | none        | no new | a new token would end 24 hours after the sign-in with Keep me signed in, as the old one does |

    Scenario Outline: On <farm>, a second sign-in with Keep me signed in <ticked> brings another refresh token, which ends <end>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to an OAuth app through AD FS with Keep me signed in not ticked on an unregistered device at 00:00
      When the user signs in to the OAuth app through AD FS with Keep me signed in <ticked> on the unregistered device at 01:00
      Then AD FS issues a new refresh token
      And the new AD FS refresh token is accepted <just before>
      And the new AD FS refresh token is refused <end>

      Examples:
        | farm                   | ticked     | just before       | end               | reason                                                                                                                      |
        | Windows Server 2012 R2 | not ticked | at 08:59          | at 09:00          | the second sign-in starts another 8 hours of session SSO, which end an hour later than those of the first                   |
        | Windows Server 2016    | not ticked | at 08:59          | at 09:00          | the second sign-in starts another 8 hours of session SSO, as on Windows Server 2012 R2                                      |
        | Windows Server 2016    | ticked     | on day 2 at 00:59 | on day 2 at 01:00 | the second sign-in, with the tick, starts the 24 hours of Keep me signed in, which end later than the first token's 8 hours |

  @ADT-6 @DIS-45 @FS-119 @INT-103
  Rule: While a refresh token of session SSO is valid, no other is issued without another sign-in, as we read it

    Scenario Outline: Using the refresh token of session SSO at <asked> brings no new one on <farm>
      Given an AD FS farm on <farm>
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the AD FS refresh token is used at <asked>
      Then AD FS issues no new refresh token
      And the AD FS refresh token is refused at 08:00

      Examples:
        | farm                   | asked | reason                                                                              |
        | Windows Server 2012 R2 | 00:01 | the first token is valid, and was issued a minute ago                               |
        | Windows Server 2016    | 00:01 | the first token is valid, and was issued a minute ago, as on Windows Server 2012 R2 |
        | Windows Server 2016    | 07:59 | the first token is still valid for a minute                                         |

    Scenario Outline: With an SsoLifetime of <minutes> minutes, an app that asks for a second refresh token of session SSO <asked> gets none
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime <minutes>" at 00:00
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the OAuth app asks AD FS for a refresh token <asked>
      Then AD FS issues no new refresh token
      And the AD FS refresh token is accepted <just before>
      And the AD FS refresh token is refused <end>

      Examples:
        | minutes | asked              | just before        | end                | reason                                                                                                                      |
        | 480     | at 03:00           | at 07:59           | at 08:00           | the first token is valid, and a new one would end at the same time                                                          |
        | 43200   | on day 10 at 00:00 | on day 14 at 23:59 | on day 15 at 00:00 | the first token's sliding window of 14 days ends on day 15; until then no other is issued, although another would end later |

    Example: Even with an SsoLifetime of 2880 minutes (48 hours), using the refresh token of session SSO brings no new refresh token
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime 2880" at 00:00
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the AD FS refresh token is used on day 2 at 00:00
      Then AD FS issues no new refresh token
      And the AD FS refresh token is refused on day 3 at 00:00

  @ADT-7 @DIS-61 @FS-110 @INT-01 @INT-96
  Rule: Every AD FS token except a refresh token lasts 1 hour on any device and Windows Server version, with or without Keep me signed in

    Scenario Outline: On <farm>, a token lasts 1 hour on <device> device with Keep me signed in <ticked>
      Given an AD FS farm on <farm>
      And the administrator runs "Set-AdfsProperties -EnableKmsi <kmsi>" at 00:00
      When the user signs in to AD FS with Keep me signed in <ticked> on <device> device at 00:00
      Then the AD FS token is accepted at 00:59
      And the AD FS token is refused at 01:00
      And the AD FS token is refused at 01:01

      Examples:
        | farm                                   | device          | kmsi   | ticked     | reason                                                                                     |
        | Windows Server 2012 R2                 | an unregistered | $false | not ticked | neither registration nor Keep me signed in is in play                                      |
        | Windows Server 2012 R2 with the hotfix | an unregistered | $true  | ticked     | Keep me signed in does not lengthen the hour                                               |
        | Windows Server 2012 R2                 | a registered    | $false | not ticked | the registration of the device does not lengthen the hour                                  |
        | Windows Server 2016                    | an unregistered | $false | not ticked | neither registration nor Keep me signed in is in play, as on Windows Server 2012 R2        |
        | Windows Server 2016                    | an unregistered | $true  | ticked     | Keep me signed in does not lengthen the hour, as on Windows Server 2012 R2 with the hotfix |
        | Windows Server 2016                    | a registered    | $false | not ticked | the registration of the device does not lengthen the hour, as on Windows Server 2012 R2    |

    Example: A token lasts its hour even though single sign-on ends after 30 minutes
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -SsoLifetime 30" at 00:00
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is prompted by AD FS at 00:30
      And the AD FS token is accepted at 00:59
      And the AD FS token is refused at 01:00

    Scenario Outline: A token lasts its hour even if <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When <event> at 00:20
      Then the AD FS token is accepted at 00:59
      And the AD FS token is refused at 01:00

      Examples:
        | event                                       | reason                                                                                              |
        | the user's password is changed              | the document on AD FS names a changed password as a condition for rejecting cookies, but not tokens |
        | the device is disabled by the administrator | the document on AD FS names a disabled device as a condition for rejecting cookies, but not tokens  |
        | the browser is closed and opened again      | closing the browser ends neither the single sign-on of a registered device nor the token            |

    Example: While single sign-on lasts, working in an AD FS application after the token's hour brings a new token for another hour
      Given an AD FS farm on Windows Server 2016
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the AD FS token is refused at 01:00
      When the user works in an AD FS application at 01:00
      Then the new AD FS token is accepted at 01:59
      And the new AD FS token is refused at 02:00

    Example: Using the refresh token after the AD FS token's hour brings a new AD FS token for another hour
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on an unregistered device at 00:00
      When the AD FS refresh token is used at 01:00
      Then the new AD FS token is accepted at 01:59
      And the new AD FS token is refused at 02:00

  @ADT-8 @INT-89 @FS-075
  Rule: The documents do not say whether a refresh token is refused once the cookie that it rests on would be rejected

    Scenario Outline: The documents do not say whether the refresh token is accepted once <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in to an OAuth app through AD FS on a registered device at 00:00
      And the AD FS refresh token is used at 08:59
      When <event> at 09:00
      Then the documents do not say whether the AD FS refresh token is accepted at 09:00

      Examples:
        | event                                                                           |
        | the user's password is changed                                                  |
        | the device is disabled by the administrator                                     |
        | the device's registration ends                                                  |
        | the user's registration ends                                                    |
        | the user registers again                                                        |
        | the device certificate goes missing                                             |
        | the device certificate is altered                                               |
        | the administrator runs "Set-AdfsProperties -EnablePersistentSso $false"         |
        | the administrator runs "Set-AdfsProperties -PersistentSsoCutoffTime 2100-01-01" |

    Example: The documents do not say whether the refresh token is accepted once Keep me signed in is switched off
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in to an OAuth app through AD FS with Keep me signed in ticked on an unregistered device at 00:00
      When the administrator runs "Set-AdfsProperties -EnableKmsi $false" at 09:00
      Then the documents do not say whether the AD FS refresh token is accepted at 09:00
