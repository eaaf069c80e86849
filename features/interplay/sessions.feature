Feature: Sessions at Microsoft Entra ID and at AD FS
  A federated user has two sessions, and each has limits of its own. Either can end while the other goes on.
  Whether AD FS prompts depends on its cookie: a session SSO cookie of 8 hours by default, or a persistent one, by Keep me signed in or on a
  registered device. The users of all these examples first sign in through AD FS; a later sign-in whose step does not name AD FS is one at Microsoft Entra ID alone.
  Rule ADR-11 treats events that revoke a session at Microsoft Entra ID but are not among the conditions on which AD FS rejects a cookie.

  @ISS-1 @DIS-50 @KB-010 @FS-121 @FS-003 @FS-013 @FS-018 @INT-31 @INT-167 @DIS-71
  Rule: A user whom the Max Age of 12 hours returns to AD FS gives credentials there only if AD FS accepts no cookie

    Scenario Outline: A user who is returned to AD FS at 12:00 is <outcome> by AD FS when Keep me signed in lasts <minutes> minutes
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins <minutes>" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      And the user is <outcome> by AD FS at 12:00

      Examples:
        | minutes | outcome      | reason                                            |
        | 719     | prompted     | the AD FS cookie ended a minute before            |
        | 720     | prompted     | the AD FS cookie ended together with the 12 hours |
        | 721     | not prompted | the AD FS cookie has a minute left                |
        | 1440    | not prompted | the AD FS cookie has 12 of its 24 hours left      |

    Scenario Outline: A user who is returned to AD FS at 12:00 is <outcome> by AD FS when session SSO lasts <minutes> minutes
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -SsoLifetime <minutes>" at 00:00
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      And the user is <outcome> by AD FS at 12:00

      Examples:
        | minutes | outcome      | reason                                            |
        | 480     | prompted     | the AD FS cookie ended four hours before          |
        | 719     | prompted     | the AD FS cookie ended a minute before            |
        | 720     | prompted     | the AD FS cookie ended together with the 12 hours |
        | 721     | not prompted | the AD FS cookie has a minute left                |

    Scenario Outline: A user of a registered device who is returned to AD FS is <outcome> by AD FS when <what>
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When <event> at 11:00
      Then the user is returned to the identity provider at 12:00
      And the user is <outcome> by AD FS at 12:00

      Examples:
        | what                          | event                          | outcome      | reason                                                              |
        | the password is unchanged     | the user works                 | not prompted | AD FS accepts the persistent cookie                                 |
        | the password has been changed | the user's password is changed | prompted     | AD FS rejects a persistent cookie that was issued before the change |

    Example: A prompt by AD FS, whose cookie ends after 8 hours, does not shorten the Max Age of 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is prompted by AD FS at 08:00
      And the user is not prompted by Microsoft Entra ID at 11:59
      And the user is returned to the identity provider at 12:00

    Example: Work in an AD FS application at 11:59 does not extend the Max Age of 12 hours
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the user works in an AD FS application at 11:59
      Then the user is returned to the identity provider at 12:00

    Example: A sign-in to AD FS alone, and not to Microsoft Entra ID, does not spare the user the return to the identity provider
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user signs in to AD FS on the personal device at 12:00
      Then the user is returned to the identity provider at 12:01

  @ISS-5 @INT-167 @KB-008 @KB-010 @FS-013 @DIS-50
  Rule: The documents do not say whether a returned user whom AD FS lets through by its cookie gets another Max Age of 12 hours

    Scenario Outline: After the AD FS cookie is accepted at 12:00, <access> <asked>
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true -KmsiLifetimeMins 2880" at 00:00
      When the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      And the user is not prompted by AD FS at 12:00
      When the user works in an AD FS application at 12:00
      Then <access> by Microsoft Entra ID <asked>

      Examples:
        | asked             | access                                                                         | reason                                                                    |
        | at 12:01          | the documents do not say whether the user is returned to the identity provider | the acceptance of the AD FS cookie may have started another 12 hours      |
        | at 23:59          | the documents do not say whether the user is returned to the identity provider | if another 12 hours started at 12:00, they still run                      |
        | on day 2 at 00:00 | the user is returned to the identity provider                                  | another 12 hours from 12:00 have ended, if they started at all            |
        | on day 2 at 00:01 | the user is returned to the identity provider                                  | another 12 hours from 12:00 ended a minute before, if they started at all |

    Example: No new Max Age of 12 hours starts while AD FS, whose cookie has ended, waits for the credentials of a returned user
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      And the user is prompted by AD FS at 12:00
      And the user is returned to the identity provider at 12:01

  @ISS-2 @INT-95 @CA-011 @FS-008 @FS-028 @FS-058
  Rule: Sign-in frequency ends only the Microsoft Entra session, and the period of AD FS, 8 hours by default, only the AD FS session

    Scenario Outline: With sign-in every <period>, the user is <entra> by Microsoft Entra ID and is <adfs> by AD FS at <asked>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is <entra> by Microsoft Entra ID at <asked>
      And the user is <adfs> by AD FS at <asked>

      Examples:
        | period  | asked | entra        | adfs         | reason                                                                                |
        | 7 hours | 06:59 | not prompted | not prompted | the sign-in period has a minute left, and the 8 hours of AD FS have more than an hour |
        | 7 hours | 07:00 | prompted     | not prompted | the sign-in period has ended, and the 8 hours of AD FS have an hour left              |
        | 8 hours | 07:59 | not prompted | not prompted | the sign-in period and the 8 hours of AD FS end a minute later                        |
        | 8 hours | 08:00 | prompted     | prompted     | the sign-in period and the 8 hours of AD FS have ended together                       |
        | 8 hours | 08:01 | prompted     | prompted     | the sign-in period and the 8 hours of AD FS ended a minute before                     |
        | 9 hours | 08:00 | not prompted | prompted     | the 8 hours of AD FS have ended, and the sign-in period has an hour left              |
        | day     | 08:00 | not prompted | prompted     | the 8 hours of AD FS have ended, and the sign-in period has 16 hours left             |

  @ISS-6 @INT-394 @CA-011 @FS-013
  Rule: The documents do not say whether the AD FS cookie satisfies the sign-in frequency of a federated user in place of credentials

    Scenario Outline: After AD FS has accepted its cookie at 01:00, <access> by Microsoft Entra ID at <asked>
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is prompted by Microsoft Entra ID at 01:00
      And the user is not prompted by AD FS at 01:00
      When the user works in an AD FS application at 01:00
      Then <access> by Microsoft Entra ID at <asked>

      Examples:
        | asked | access                                                | reason                                                                                         |
        | 01:01 | the documents do not say whether the user is prompted | if the AD FS cookie answered the prompt of 01:00 in place of credentials, another hour started |
        | 01:59 | the documents do not say whether the user is prompted | if another hour started at 01:00, it still runs                                                |
        | 02:00 | the user is prompted                                  | another hour from 01:00 has ended, if it started at all                                        |
        | 02:01 | the user is prompted                                  | another hour from 01:00 ended a minute before, if it started at all                            |

    Example: The documents do not say whether the AD FS cookie satisfies the policy on a joined device once the hour since the log-in has passed
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      And the user logs in to a joined device at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on the joined device at 00:00
      When the user works in an AD FS application at 01:00
      Then the documents do not say whether the user is prompted by Microsoft Entra ID at 01:01

    Example: Once the AD FS cookie has ended, no new hour of the policy starts until the user gives credentials, so Microsoft Entra ID prompts
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      When the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      Then the user is prompted by AD FS at 08:00
      And the user is prompted by Microsoft Entra ID at 08:01

    Example: Work in an AD FS application before the hour has passed does not extend the hour
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user works in an AD FS application at 00:59
      Then the user is prompted by Microsoft Entra ID at 01:00

    Example: Work in an AD FS application at 05:00 does not extend the hour that began with the unlock at 04:45
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      And the user logs in to a joined device at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on the joined device at 00:00
      When the device is unlocked at 04:45
      And the user works in an AD FS application at 05:00
      Then the user is not prompted by Microsoft Entra ID at 05:44
      And the user is prompted by Microsoft Entra ID at 05:45

    Example: Credentials that are given through AD FS when the hour has passed start another hour
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user signs in through AD FS with Keep me signed in not ticked on the personal device at 01:00
      Then the user is not prompted by Microsoft Entra ID at 01:59
      And the user is prompted by Microsoft Entra ID at 02:00

  @ISS-3 @DIS-10 @KB-011 @FS-075 @FS-076 @FS-122 @CA-015 @INT-38 @INT-89 @INT-123 @INT-181
  Rule: A password change makes AD FS reject its persistent cookie, and ends the Microsoft Entra session only when the change is synced

    Example: When the password change is not synced, AD FS prompts at once, but Microsoft Entra ID returns the user to AD FS only at 12:00
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user's password is changed at 03:00
      Then the user is prompted by AD FS at 03:00
      And the user is not prompted by Microsoft Entra ID at 03:00
      And the user is not prompted by Microsoft Entra ID at 11:59
      And the user is returned to the identity provider at 12:00

    Example: When the password change is synced, AD FS and Microsoft Entra ID both prompt at once
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user's password is changed at 03:00
      Then the user is prompted by AD FS at 03:00
      And the user is prompted by Microsoft Entra ID at 03:00

    Example: The documents do not say whether AD FS prompts a user with a session SSO cookie, not a persistent one, after a password change
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:00
      When the user's password is changed at 03:00
      Then the documents do not say whether the user is prompted by AD FS at 03:00
      And the user is prompted by Microsoft Entra ID at 03:00

    Example: After a password change, a sign-in at Microsoft Entra ID alone does not keep AD FS from rejecting its cookie
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      And the user's password is changed at 03:00
      When the user signs in on the registered device at 03:05
      Then the user is not prompted by Microsoft Entra ID at 03:06
      And the user is prompted by AD FS at 03:06

    Example: After a sign-in through AD FS with the new password, neither Microsoft Entra ID nor AD FS prompts the user
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the user's password is changed at 03:00
      Then the user is prompted by Microsoft Entra ID at 03:00
      When the user signs in through AD FS with Keep me signed in not ticked on the registered device at 03:05
      Then the user is not prompted by Microsoft Entra ID at 03:06
      And the user is not prompted by AD FS at 03:06

  @ISS-4 @INT-59 @FS-075 @FS-078 @FS-079 @FS-080 @FS-082 @CA-014 @CA-015 @INT-123 @INT-132
  Rule: The documents do not say whether a disabled device, changed registration or changed certificate ends the Microsoft Entra session along with the AD FS cookie

    Scenario Outline: The documents do not say whether Microsoft Entra ID prompts, as AD FS does, when <event>
      Given an AD FS farm on Windows Server 2016
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When <event> at 09:00
      Then the user is prompted by AD FS at 09:00
      And the documents do not say whether the user is prompted by Microsoft Entra ID at 09:00

      Examples:
        | event                                       |
        | the device is disabled by the administrator |
        | the device's registration ends              |
        | the user's registration ends                |
        | the user registers again                    |
        | the device certificate goes missing         |
        | the device certificate is altered           |

    Example: The documents do not say whether Microsoft Entra ID prompts the user of a joined device that is disabled
      Given an AD FS farm on Windows Server 2016
      And the user signs in through AD FS with Keep me signed in not ticked on a joined device at 00:00
      When the device is disabled by the administrator at 09:00
      Then the documents do not say whether the user is prompted by Microsoft Entra ID at 09:00

    Example: When the user's registration ends, Microsoft Entra ID does not prompt the user on a personal device, which was never registered
      Given an AD FS farm on Windows Server 2016
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      And the user signs in through AD FS with Keep me signed in not ticked on a personal device at 00:10
      When the user's registration ends at 07:00
      Then the user is not prompted by Microsoft Entra ID on the personal device at 07:00

    Example: The user of a disabled device is prompted by Microsoft Entra ID at the latest when the sign-in period ends
      Given a policy that requires sign-in every 8 hours
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the device is disabled by the administrator at 07:00
      Then the documents do not say whether the user is prompted by Microsoft Entra ID at 07:59
      And the user is prompted by Microsoft Entra ID at 08:00

    Example: Microsoft Entra ID does not prompt the user of a disabled device again a minute after the user has answered
      Given a policy that requires sign-in every 8 hours
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the device is disabled by the administrator at 07:00
      Then the user is prompted by Microsoft Entra ID at 08:00
      When the user answers the prompt at 08:00
      Then the user is not prompted by Microsoft Entra ID at 08:01

    Example: The user of a disabled device who signs in through AD FS on a second registered device is not prompted on the second device
      Given an AD FS farm on Windows Server 2016
      And the user signs in through AD FS with Keep me signed in not ticked on a registered device at 00:00
      When the device is disabled by the administrator at 09:00
      Then the documents do not say whether the user is prompted by Microsoft Entra ID at 09:00
      When the user signs in through AD FS with Keep me signed in not ticked on a second registered device at 09:01
      Then the user is not prompted by Microsoft Entra ID on the second registered device at 09:02
      And the user is not prompted by AD FS on the second registered device at 09:02
