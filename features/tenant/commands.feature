Feature: Administrators' command lines
  The documents give the commands by which administrators change settings, with the names of the parameters, and of most of them the types.
  A command line of any other form is refused as a whole, and the settings stay as they were.
  The documents show no refusal; that there is one is a reading of ours.

  @CMD-1 @INT-130 @FS-034 @FS-037 @FS-048 @FS-050 @FS-052 @FS-056 @FS-057 @FS-061 @FS-065 @FS-087 @KB-027 @KB-028
  @KB-032 @DIS-43
  Rule: A command with an unknown, missing or repeated parameter, or without a value that the parameter can take, is refused and changes nothing
    No document shows a refusal. The documents cited here name each parameter, and the values of most; that all else is refused is our
    reading.

    Scenario Outline: Keep me signed in stays off after the refused command <command>
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "<command>" at 00:00
      Then the command is refused
      When the user signs in to AD FS on an unregistered device at 00:01
      Then the Keep me signed in option is not shown

      Examples:
        | command                                                | reason                                                                     |
        | Set-AdfsProperties -KmsiEnabled $true                  | KmsiEnabled is the name of the property; the parameter is named EnableKmsi |
        | Set-AdfsProperties -EnableKmsi maybe                   | the parameter takes a Boolean, and the word maybe is not a Boolean         |
        | Set-AdfsProperties -EnableKmsi '$true'                 | in quotation marks the value is a text and not a Boolean                   |
        | Set-AdfsProperties -EnableKmsi                         | the parameter has no value                                                 |
        | Set-AdfsProperties -EnableKmsi $true -EnableKmsi $true | the parameter is given twice                                               |
        | Set-AdfsProperties -EnableKmsi $true -SsoLifetime 0    | SsoLifetime cannot be 0, so the whole command is refused                   |

    Example: Persistent SSO stays on after a refused command whose value, the word no, is not a Boolean
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "Set-AdfsProperties -EnablePersistentSso no" at 00:00
      Then the command is refused
      When the user signs in to AD FS on a registered device at 00:01
      Then AD FS sets a persistent SSO cookie

    Scenario Outline: The command <command> is accepted, because PowerShell reads each value as a Boolean
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "<command>" at 00:00
      Then the command is accepted
      When the user signs in to AD FS on a registered device at 00:01
      Then the Keep me signed in option is <shown>
      And AD FS sets a <cookie> cookie

      Examples:
        | command                                                   | shown     | cookie         | reason                                                                               |
        | Set-AdfsProperties -EnableKmsi 1                          | shown     | persistent SSO | 1 stands for $true; persistent SSO stays on, as it is by default                     |
        | Set-AdfsProperties -EnableKmsi:$true                      | shown     | persistent SSO | the colon joins $true to its parameter; persistent SSO stays on, as it is by default |
        | Set-AdfsProperties -EnablePersistentSso 0 -EnableKmsi 0x0 | not shown | session SSO    | 0 and 0x0 stand for $false, so persistent SSO and Keep me signed in are both off     |

    Example: SsoLifetime accepts 1e2, which PowerShell reads as 100, so session SSO lasts 100 minutes
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "Set-AdfsProperties -SsoLifetime 1e2" at 00:00
      Then the command is accepted
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is not prompted by AD FS at 01:39
      And the user is prompted by AD FS at 01:40

    Scenario Outline: Session SSO keeps its default of 8 hours after the refused command with SsoLifetime <value>
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "Set-AdfsProperties -SsoLifetime <value>" at 00:00
      Then the command is refused
      When the user signs in to AD FS on an unregistered device at 00:00
      Then the user is not prompted by AD FS at 07:59
      And the user is prompted by AD FS at 08:00

      Examples:
        | value      | reason                                       |
        | eight      | the value is a word and not a number         |
        | 0          | the value is no time at all                  |
        | -60        | the value is less than zero                  |
        | 2147483648 | the value is one more than an Int32 can hold |

    Scenario Outline: Keep me signed in keeps its default of 24 hours after the refused command with KmsiLifetimeMins <value>
      Given an AD FS farm on Windows Server 2016
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      When the administrator runs "Set-AdfsProperties -KmsiLifetimeMins <value>" at 00:00
      Then the command is refused
      When the user signs in to AD FS with Keep me signed in ticked on an unregistered device at 00:00
      Then the user is not prompted by AD FS on day 1 at 23:59
      And the user is prompted by AD FS on day 2 at 00:00

      Examples:
        | value | reason                      |
        | 24h   | the value is no number      |
        | -1440 | the value is less than zero |

    Scenario Outline: The refused command with <parameter> causes no prompt on a registered device by the end of day 14
      Given an AD FS farm on Windows Server 2016
      And the user signs in to AD FS on a registered device at 00:00
      When the administrator runs "Set-AdfsProperties -<parameter>" at 00:01
      Then the command is refused
      And the user is not prompted by AD FS on day 14 at 23:59

      Examples:
        | parameter                          | reason                                   |
        | DeviceUsageWindowInDays fourteen   | the value is no number                   |
        | DeviceUsageWindowInDays 0          | the value is no time at all              |
        | DeviceUsageWindowInDays -14        | the value is less than zero              |
        | PersistentSsoLifetimeMins 1e10     | the value is more than an Int32 can hold |
        | PersistentSsoLifetimeMins 0        | the value is no time at all              |
        | PersistentSsoLifetimeMins -129600  | the value is less than zero              |
        | PersistentSsoCutoffTime tomorrow   | the value is no date                     |
        | PersistentSsoCutoffTime 2026-02-30 | the date does not exist                  |

    Example: SsoLifetime accepts 2147483647 minutes, the most that an Int32 can hold, so session SSO has not ended on day 1000
      Given an AD FS farm on Windows Server 2016
      When the administrator runs "Set-AdfsProperties -SsoLifetime 2147483647" at 00:00
      Then the command is accepted
      When the user signs in to AD FS on an unregistered device at 00:02
      Then the user is not prompted by AD FS on day 1000 at 00:00

    Scenario Outline: StsRefreshTokensValidFrom is not set by the refused command <command>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      When the administrator runs "<command>" at 09:00
      Then the command is refused
      And the user has no StsRefreshTokensValidFrom

      Examples:
        | command                                                                               | reason                                                                                  |
        | Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokenValidFrom 2026-01-31 | the parameter lacks the s of Tokens, as in the note of the article on federated users   |
        | Set-MsolUser -UserPrincipalNamejohn@contoso.com-StsRefreshTokensValidFrom 2026-01-31  | the user's name runs into both parameters, as printed in the article on federated users |
        | Set-MsolUser -StsRefreshTokensValidFrom 2026-01-31                                    | the command names no user                                                               |

    Scenario Outline: Set-MsolUser refuses the value <value> as a date
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom <value>" at 09:00
      Then the command is refused
      And the user has no StsRefreshTokensValidFrom

      Examples:
        | value                   | reason                                   |
        | tomorrow                | the text is no date                      |
        | 2026-02-30              | the date does not exist                  |
        | $RefreshTokensValidFrom | nothing was put into the variable before |
