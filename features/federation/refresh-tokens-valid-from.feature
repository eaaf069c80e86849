Feature: StsRefreshTokensValidFrom by PowerShell
  An administrator can set the attribute StsRefreshTokensValidFrom of a user. This is one of the two ways to keep a federated user from being returned to the identity provider after 12 hours.
  The command for it, Set-MsolUser, takes any date, like 2026-01-31 in the examples, and stores the present date and time.
  From the next sign-in on, the user has a refresh token that follows the sign-in frequency policies that apply or, where none applies, lasts for the default window of 90 days from the last use.

  @STS-1 @INT-100 @KB-024 @KB-025
  Rule: Every PowerShell session has to be connected with an administrator's account before it can set an attribute of a user

    Example: Set-MsolUser is refused in a PowerShell session that is not connected
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      Then the command is refused
      And the user has no StsRefreshTokensValidFrom

    Example: In a connected PowerShell session, Set-MsolUser is accepted and stores the time of the command, whatever date it names
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      Then the user's StsRefreshTokensValidFrom is 09:00

    Example: Set-MsolUser is refused in a new PowerShell session that is not connected, although an earlier session was connected
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And a new PowerShell session is opened at 08:59
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      Then the command is refused
      And the user has no StsRefreshTokensValidFrom

    Example: Set-MsolUser is refused in a PowerShell session that was connected by the user and not by an administrator
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user runs "Connect-msolservice" at 08:59
      When the user runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      Then the command is refused
      And the user has no StsRefreshTokensValidFrom

  @STS-2 @KB-032 @KB-019 @KB-027 @KB-028 @KB-030
  Rule: Set-MsolUser accepts any date for StsRefreshTokensValidFrom and stores the present date and time for the user whom it names

    Scenario Outline: Set-MsolUser with the date <date> stores the date and time of the command
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" on 2 January 2021 at 08:59
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom <date>" on 2 January 2021 at 09:00
      Then the user's StsRefreshTokensValidFrom is 2 January 2021 at 09:00

      Examples:
        | date             | reason                       |
        | 2021-01-01       | the day before the command   |
        | 2021-01-02T09:01 | one minute after the command |
        | 2100-12-31       | far in the future            |

    Example: Federated users, worked example: Set-MsolUser stores the time at which it runs, 09:05, and not the 09:00 that Get-Date gave
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      And the administrator runs "$RefreshTokensValidFrom = Get-Date" at 09:00
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom $RefreshTokensValidFrom" at 09:05
      Then the user's StsRefreshTokensValidFrom is 09:05

    Example: Setting StsRefreshTokensValidFrom twice stores the time of the second command, although both commands name the same date
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 10:00
      Then the user's StsRefreshTokensValidFrom is 10:00

    Example: Setting StsRefreshTokensValidFrom for kim@contoso.com does not set it for the user john@contoso.com
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:59
      When the administrator runs "Set-MsolUser -UserPrincipalName kim@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 09:00
      Then the user has no StsRefreshTokensValidFrom

  @STS-3 @INT-36 @KB-008 @KB-017 @KB-020 @INT-37 @DIS-12 @DIS-222
  Rule: A federated user whose StsRefreshTokensValidFrom was set before the sign-in gets a refresh token that lasts longer than 12 hours where no policy applies

    Example: A user with StsRefreshTokensValidFrom is not prompted 12 hours after the sign-in, although LastPasswordChangeTimestamp is not synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      Then the user has no LastPasswordChangeTimestamp
      When the user signs in on a personal device at 09:00
      Then the user is not prompted at 21:00

    Example: Setting StsRefreshTokensValidFrom for john@contoso.com does not lengthen the 12 hours of kim@contoso.com
      Given the user kim@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When kim@contoso.com signs in on a personal device at 09:00
      Then kim@contoso.com is not prompted at 20:59
      And kim@contoso.com is returned to the identity provider at 21:00

    Scenario Outline: A user with StsRefreshTokensValidFrom is <outcome> on <asked> under the default window of 90 days
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is <outcome> on <asked>

      Examples:
        | asked           | outcome      | reason                                                                |
        | day 91 at 08:59 | not prompted | the 90 days, which began with the sign-in at 09:00, end in one minute |
        | day 91 at 09:00 | prompted     | exactly 90 days since the sign-in, which was the last use             |

    Scenario Outline: A user with StsRefreshTokensValidFrom who last worked in a mobile app at 21:01 is <outcome> in that app on <asked>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      And the user signs in on a personal device at 09:00
      When the user works in a Microsoft mobile app at 21:01
      Then the user is <outcome> in the Microsoft mobile app on <asked>

      Examples:
        | asked           | outcome      | reason                                                                           |
        | day 91 at 21:00 | not prompted | the default window of 90 days, which began with the last use, ends in one minute |
        | day 91 at 21:01 | prompted     | exactly 90 days since the last use, when the default window ends                 |

    Example: A user with StsRefreshTokensValidFrom is not prompted in the Azure portal after a day, because the policy covers only Office 365
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in the Azure portal on day 2 at 09:00

    Example: A user who signs in again after StsRefreshTokensValidFrom was set is not prompted 12 hours after the second sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator runs "Connect-msolservice" at 05:59
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 06:00
      When the user signs in on the personal device at 06:30
      Then the user is not prompted at 18:30

    Example: A user with StsRefreshTokensValidFrom is not prompted in a mobile app after 10 days, because the Max Inactive Time was retired on 30 January 2021
      Given the administrator sets the Max Inactive Time of refresh tokens to 10 days on 1 January 2021 at 09:00
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" on 1 February 2021 at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2021-02-01" on 1 February 2021 at 08:01
      When the user signs in on a personal device on 1 February 2021 at 09:00
      Then the user is not prompted in a Microsoft mobile app on 11 February 2021 at 09:00

  @STS-4 @INT-36 @DIS-222 @KB-021 @TL-054 @TL-056
  Rule: A federated user whose StsRefreshTokensValidFrom was set before the sign-in gets a refresh token that follows the sign-in frequency policies that apply

    Example: A user with StsRefreshTokensValidFrom is prompted a day after the sign-in, because the policy requires sign-in every day
      Given a policy that requires sign-in every day
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the user signs in on a personal device at 09:00
      And the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted on day 2 at 08:59
      And the user is prompted on day 2 at 09:00

    Example: A user with StsRefreshTokensValidFrom is prompted in a Microsoft app for Windows after 180 days, because the policy requires sign-in every 180 days
      Given a policy that requires sign-in every 180 days
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the user signs in on a personal device at 09:00
      Then the user is not prompted in a Microsoft app for Windows on day 181 at 08:59
      And the user is prompted in the Microsoft app for Windows on day 181 at 09:00

    Example: A user for whom StsRefreshTokensValidFrom was set is prompted in Exchange Online after a day, because the policy covers Office 365
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the user signs in on a personal device at 09:00
      And the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in Exchange Online on day 2 at 08:59
      And the user is prompted in Exchange Online on day 2 at 09:00

    Example: Where StsRefreshTokensValidFrom is set, background work in a native app is stopped by a prompt when the policy requires sign-in again
      Given a policy that requires sign-in every day
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the user signs in on a personal device at 09:00
      Then background work in a native app continues on day 2 at 08:59
      And background work in the native app is stopped by a prompt on day 2 at 09:00

  @STS-5 @INT-37 @KB-020
  Rule: The documents do not say whether a user's earlier tokens keep working once StsRefreshTokensValidFrom is set

    Scenario Outline: The documents do not say whether the user is prompted once StsRefreshTokensValidFrom is set, where the user is <identity>
      Given the user john@contoso.com is <identity>
      And the user signs in on a personal device at 00:00
      And the administrator runs "Connect-msolservice" at 05:59
      And the user works at 05:59
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 06:00
      Then the documents do not say whether the user is prompted at 06:01
      And the documents do not say whether the user is prompted at 12:00

      Examples:
        | identity                                                 | reason                                                                                                                                            |
        | federated, and LastPasswordChangeTimestamp is not synced | setting StsRefreshTokensValidFrom may have ended the user's session at once, kept it from ending after 12 hours, or changed nothing               |
        | federated, and LastPasswordChangeTimestamp is synced     | where LastPasswordChangeTimestamp is synced, a session has no limit of 12 hours, but setting StsRefreshTokensValidFrom may have ended the session |
        | managed                                                  | a session of a managed user has no limit of 12 hours, but setting StsRefreshTokensValidFrom may have ended the session                            |

  @STS-6 @INT-240 @CA-016 @KB-008 @KB-019
  Rule: The documents do not say whether an administrator who revokes a federated user's sessions thereby sets StsRefreshTokensValidFrom

    Example: The documents do not say whether a user who answered the prompt after a revocation is prompted 12 hours later, where LastPasswordChangeTimestamp is not synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 01:00
      Then the user is prompted at 01:01
      When the user answers the prompt at 01:05
      Then the user is not prompted at 13:04
      And the documents do not say whether the user is prompted at 13:05
      And the documents do not say whether the user is prompted at 13:06

    Example: Where LastPasswordChangeTimestamp is synced, a user is not prompted 12 hours after answering the prompt that follows a revocation
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 01:00
      Then the user is prompted at 01:01
      When the user answers the prompt at 01:05
      Then the user is not prompted at 13:05
