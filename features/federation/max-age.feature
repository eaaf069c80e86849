Feature: Max Age of federated users
  The password of a federated user is kept on premises, so Microsoft Entra ID learns of a change from the attribute LastPasswordChangeTimestamp.
  Without that attribute, and unless StsRefreshTokensValidFrom is set, session cookies and refresh tokens have a Max Age of 12 hours.
  During these 12 hours new tokens are obtained silently; afterwards the user is returned to the original identity provider.
  Here, "not synced" and "synchronisation of PwdLastSet is off" both mean that the two out-of-box rules of Microsoft Entra Connect, which carry PwdLastSet to LastPasswordChangeTimestamp, are off.

  @FED-1 @INT-34 @DIS-12 @KB-010 @KB-008 @KB-009 @KB-006 @KB-011 @KB-012 @KB-020 @FS-121 @FS-122 @FS-123 @INT-30 @INT-31 @INT-35 @INT-36 @INT-37
  @INT-360 @INT-380 @INT-441 @DIS-60 @DIS-71 @DIS-222
  Rule: A federated user whose LastPasswordChangeTimestamp is not synced is returned to the identity provider after 12 hours, unless StsRefreshTokensValidFrom is set

    The documents make no exception for any device, but do not relate a Primary Refresh Token (PRT) to the 12 hours, so it is left open whether the 12 hours hold on a device with a PRT (INT-34).

    Example: A federated user is kept signed in for 12 hours and then returned to the identity provider
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00
      And the user is returned to the identity provider at 12:01

    Example: An AccessTokenLifetime of nearly 24 hours does not lengthen the 12 hours
      Given the administrator sets AccessTokenLifetime to "23:59:59" for the organisation at 00:00
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A session that began before synchronisation was switched on, and was not used afterwards, ends after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator switches on synchronisation of PwdLastSet at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is returned to the identity provider at 12:00

    Scenario Outline: With StsRefreshTokensValidFrom set at <set> after a sign-in at 00:00, <outcome> at 12:02
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator runs "Connect-msolservice" at 11:58
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at <set>
      Then <outcome> at 12:02

      Examples:
        | set   | outcome                                       | reason                                                                                                |
        | 11:59 | the user is returned to the identity provider | the session still ran, but nobody used it after the attribute was set, so its 12 hours ended at 12:00 |
        | 12:00 | the user is returned to the identity provider | the 12 hours had just ended the session, and setting the attribute does not bring it back             |
        | 12:01 | the user is returned to the identity provider | the 12 hours had ended the session, and setting the attribute does not bring it back                  |

    Example: With StsRefreshTokensValidFrom set at 11:58 and the session used at 11:59, the documents do not say whether the user is prompted at 12:02
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator runs "Connect-msolservice" at 11:57
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 11:58
      Then the documents do not say whether the user is prompted at 11:59
      And the documents do not say whether the user is prompted at 12:02

    Example: A user who answers the prompt of the identity provider at 12:01 is kept signed in for another 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      When the user answers the prompt at 12:01
      Then the user is not prompted on day 2 at 00:00
      And the user is returned to the identity provider on day 2 at 00:01

    Scenario Outline: In <app>, the user is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on an unregistered device at 00:00
      Then the user is not prompted in <app> at 11:59
      And the user is returned to the identity provider in the same app at 12:00

      Examples:
        | app                    | reason                                                                       |
        | the Teams web client   | it runs in a browser, which holds session cookies with a Max Age of 12 hours |
        | a Microsoft mobile app | it is a native app, which holds refresh tokens with a Max Age of 12 hours    |

    Example: A user on a registered device without a refreshed PRT is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a registered device at 00:00
      Then the user has no refreshed PRT
      And the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: The Primary Refresh Token of a joined device does not spare the user the return to the identity provider on a personal device
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the user signs in on a personal device at 00:10
      Then the user is not prompted on the personal device at 12:09
      And the user is returned to the identity provider on the personal device at 12:10

    Example: The 12 hours end although AD FS still accepts its own refresh token, issued after a sign-in with Keep me signed in ticked
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When an OAuth app asks AD FS for a refresh token at 00:00
      Then the user is returned to the identity provider at 12:00
      And the AD FS refresh token is accepted at 12:00

    Example: A user who signs in again after being returned to the identity provider is returned 12 hours after the new sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      When the user signs in on the personal device at 12:01
      Then the user is not prompted on day 2 at 00:00
      And the user is returned to the identity provider on day 2 at 00:01

    Example: The documents do not say whether an app that keeps its own cookies prompts the user when the 12 hours end
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in an app that keeps its own cookies at 11:59
      And the documents do not say whether the user is prompted in the same app at 12:00

    Example: The 12 hours of one user do not hold for another user whose LastPasswordChangeTimestamp is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user kim@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      When john@contoso.com signs in on a personal device at 00:00
      And kim@contoso.com signs in on the personal device at 00:01
      Then john@contoso.com is returned to the identity provider at 12:00
      And kim@contoso.com is not prompted at 12:01

    Example: After a revocation the user is prompted, even at 12:00, and not returned to the identity provider, as the session had already ended
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 01:00
      Then the user is prompted at 01:00
      And the user is prompted at 12:00

    Example: Closing the browser ends a non-persistent session at once, but in a mobile app the user is returned to the identity provider at 12:00
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the user is prompted in SharePoint Online at 12:00
      And the user is returned to the identity provider in a Microsoft mobile app at 12:00

  @FED-2 @INT-30 @KB-009 @INT-31
  Rule: Programs obtain new tokens silently until the 12 hours have passed, without extending the 12 hours

    Scenario Outline: Background work in a <client> continues until the 12 hours have passed, and the user is then returned to the identity provider
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When a <client> works in the background at 11:58
      Then background work in the <client> continues at 11:59
      And background work in the <client> stops, and the user is returned to the identity provider, at 12:00
      And background work in the <client> stops, and the user is returned to the identity provider, at 12:01

      Examples:
        | client              | reason                                                                                   |
        | native app          | it holds refresh tokens with a Max Age of 12 hours                                       |
        | browser             | it holds session cookies; the return to the identity provider does not wait for the user |
        | confidential client | it holds refresh tokens; the return to the identity provider does not wait for the user  |

    Scenario Outline: A <client> is issued <token> at 11:59, but none at 12:00
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When <who> asks for <token> at 11:59
      Then <issued>
      When the same <client> asks for <token> at 12:00
      Then <not issued>

      Examples:
        | client     | who          | token                               | issued                                    | not issued                                                                                       |
        | native app | a native app | an access token for Exchange Online | Microsoft Entra ID issues an access token | Microsoft Entra ID issues no access token until the user signs in again at the identity provider |
        | browser    | the browser  | a SAML token for Salesforce         | Microsoft Entra ID issues a SAML token    | Microsoft Entra ID issues no SAML token until the user signs in again at the identity provider   |

    Example: A prompt that has waited since 01:00, while a browser works in the background, does not extend the 12 hours
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then background work in the browser continues with a prompt waiting at 01:00
      And background work in the browser continues with a prompt waiting at 11:59
      And background work in the browser stops, and the user is returned to the identity provider, at 12:00

  @FED-3 @DIS-11 @KB-008 @KB-015 @CA-012 @INT-35
  Rule: A federated user whose LastPasswordChangeTimestamp was synced before the sign-in is by default prompted after the rolling window of 90 days, not after 12 hours

    Example: A user whose LastPasswordChangeTimestamp is synced is not prompted after 12 hours, but 90 days after the last use
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 01:00
      When the user answers the Stay signed in? prompt with yes at 01:00
      Then the user is not prompted at 13:00
      When the user works on day 61 at 01:00
      Then the user is prompted on day 151 at 01:00

    Scenario Outline: A federated user with a synced LastPasswordChangeTimestamp who comes back on <back> is <outcome>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 01:00
      When the user answers the Stay signed in? prompt with yes at 01:00
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                                                                |
        | day 91 at 00:59 | not prompted | the 90 days, which began with the sign-in at 01:00, end in one minute |
        | day 91 at 01:00 | prompted     | exactly 90 days since the sign-in, which was the last use             |
        | day 91 at 01:01 | prompted     | the 90 days from the sign-in ended one minute ago                     |

  @FED-4 @INT-32 @KB-008 @CA-012 @DIS-11
  Rule: A managed user, whether or not PwdLastSet is synced, is by default prompted after the rolling window of 90 days, not after 12 hours

    Scenario Outline: With synchronisation of PwdLastSet <synced>, a managed user is not prompted after 12 hours, but 90 days after the last use
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is <synced>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted at 12:00
      When the user works on day 61 at 00:00
      Then the user is prompted on day 151 at 00:00

      Examples:
        | synced | reason                                                                                  |
        | off    | the 12 hours are for federated users; the use on day 61 started the 90 days again       |
        | on     | the 12 hours never hold for a managed user; the use on day 61 started the 90 days again |

    Scenario Outline: A managed user who comes back on <back>, with synchronisation of PwdLastSet <synced>, is <outcome>
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is <synced>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | synced | back            | outcome      | reason                                                                                    |
        | off    | day 90 at 23:59 | not prompted | the 90 days, which began with the sign-in at 00:00, end in one minute                     |
        | off    | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in, which was the last use                                 |
        | off    | day 91 at 00:01 | prompted     | the 90 days, which began with the sign-in, ended one minute ago                           |
        | on     | day 90 at 23:59 | not prompted | the 90 days, which began with the sign-in, end in one minute, as with synchronisation off |
        | on     | day 91 at 00:00 | prompted     | exactly 90 days since the sign-in, as with synchronisation off                            |

  @FED-5 @INT-33 @KB-008 @KB-010 @CA-011 @CA-012 @CA-086 @INT-30 @INT-180 @INT-441 @DIS-11
  Rule: The shorter of the 12 hours and the sign-in frequency's period decides, even where AD FS makes the browser session persistent

    Scenario Outline: The user is <outcome> at <end> under a sign-in frequency of <period>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at <just before>
      And the user is <outcome> at <end>

      Examples:
        | period   | just before | end   | outcome                           | reason                                                                                                         |
        | 8 hours  | 07:59       | 08:00 | prompted                          | the period of 8 hours is shorter than the 12 hours                                                             |
        | 11 hours | 10:59       | 11:00 | prompted                          | the period is an hour shorter than the 12 hours                                                                |
        | 12 hours | 11:59       | 12:00 | returned to the identity provider | the period ends together with the federated user's 12 hours, whose end sends the user to the identity provider |
        | 13 hours | 11:59       | 12:00 | returned to the identity provider | the 12 hours end an hour before the period does                                                                |
        | 24 hours | 11:59       | 12:00 | returned to the identity provider | the 12 hours end long before the period does                                                                   |

    Example: Without a sign-in frequency policy, the user is returned to the identity provider when the 12 hours end
      Given no sign-in frequency policy
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A prompt of sign-in frequency that stays unanswered becomes a return to the identity provider at the end of the 12 hours
      Given a policy that requires sign-in every 8 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 08:00
      And the user is prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A user who answers the prompt of sign-in frequency at 11:00 is not prompted at 12:00, because another 12 hours began at 11:00
      Given a policy that requires sign-in every 11 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 11:00
      When the user answers the prompt at 11:00
      Then the user is not prompted at 12:00

    Example: A user who answers the prompt of sign-in frequency at 11:00 is prompted at 22:00, and returned to the identity provider at 23:00
      Given a policy that requires sign-in every 11 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 11:00
      When the user answers the prompt at 11:00
      Then the user is prompted at 22:00
      And the user is prompted at 22:59
      And the user is returned to the identity provider at 23:00

    Example: A browser session that AD FS made persistent does not lengthen the 12 hours
      Given the AD FS claims rules for persistent SSO are on
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the browser is closed and opened again at 11:58
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

  @FED-6 @INT-34 @INT-360 @KB-008 @KB-010
  Rule: The documents do not say whether the 12 hours hold on a device with a Primary Refresh Token (PRT)

    Scenario Outline: The documents do not say whether the user of a <device> device is prompted after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a <device> device at 00:00
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00
      And the documents do not say whether the user is prompted at 12:01

      Examples:
        | device        | reason                                                                                          |
        | joined        | a joined device has a PRT, and the documents do not relate a PRT to the 12 hours                |
        | hybrid joined | a hybrid joined device has a PRT as well, and the documents do not relate a PRT to the 12 hours |

    Example: The documents do not say whether the user of a registered device with a refreshed PRT is prompted after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a registered device at 00:00
      When a native app authenticates through WAM at 00:01
      Then the PRT's last refresh was at 00:01
      And the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00

    Example: Once noncompliance of a registered device has ended the PRT, the user is returned to the identity provider 12 hours after the next sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:10
      And the user's device becomes noncompliant at 00:20
      When the user signs in on the registered device at 00:30
      Then the user is not prompted at 12:29
      And the user is returned to the identity provider at 12:30

    Example: The documents do not say whether the user of a joined device is prompted after 12 hours if the browser was just reopened
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the browser is closed and opened again at 11:58
      Then the documents do not say whether the user is prompted at 12:00

    Example: The documents do not say whether an app that keeps its own cookies prompts the user of a joined device after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the user is not prompted in an app that keeps its own cookies at 11:59
      And the documents do not say whether the user is prompted in the app that keeps its own cookies at 12:00

    Example: The documents do not say whether the user of a joined device still reaches an app by single sign-on after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the user reaches an app by single sign-on at 11:59
      And the documents do not say whether the user reaches another app by single sign-on at 12:00

  @FED-7 @INT-35 @KB-008 @INT-31
  Rule: The documents leave open whether tokens end after 12 hours if synchronisation was switched off after their issue, or switched on before their last use

    Scenario Outline: The documents do not say whether the user is prompted at <asked> after synchronisation was switched <switched> during the session
      Given the user john@contoso.com is <identity>
      And the user signs in on a personal device at 00:00
      And the administrator switches <switched> synchronisation of PwdLastSet at 05:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      When the user works at 11:59
      Then the documents do not say whether the user is prompted at <asked>

      Examples:
        | identity                                                 | switched | asked | reason                                                                                                                                  |
        | federated, and LastPasswordChangeTimestamp is not synced | on       | 12:00 | the tokens were issued with a Max Age of 12 hours, but used at 11:59, after LastPasswordChangeTimestamp was synced                      |
        | federated, and LastPasswordChangeTimestamp is not synced | on       | 12:01 | the tokens were used after LastPasswordChangeTimestamp was synced; if the 12 hours still hold, the session ended one minute ago         |
        | federated, and LastPasswordChangeTimestamp is synced     | off      | 12:00 | the tokens were issued without a Max Age, but LastPasswordChangeTimestamp is no longer synced                                           |
        | federated, and LastPasswordChangeTimestamp is synced     | off      | 12:01 | the tokens have no Max Age, but LastPasswordChangeTimestamp is no longer synced; if 12 hours hold now, the session ended one minute ago |

    Example: The documents do not say whether a session ends after 12 hours if synchronisation was switched off and the session was not used afterwards
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      And the administrator switches off synchronisation of PwdLastSet at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the documents do not say whether the user is prompted at 12:00

    Scenario Outline: The documents do not say whether the user is prompted after 12 hours if <part> was switched <switched>
      Given the user john@contoso.com is federated
      And <setting>
      And <part> is <before>
      And the user signs in on a personal device at 00:00
      And the administrator switches <switched> <part> at 05:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      When the user works at 11:59
      Then the documents do not say whether the user is prompted at 12:00

      Examples:
        | setting                                       | part                                       | before | switched | reason                                                                                                                                 |
        | the app and attribute filtering feature is on | the check box for PwdLastSet in the wizard | off    | on       | PwdLastSet was filtered out at the sign-in, so the tokens have a Max Age; since 06:00 PwdLastSet is let through                        |
        | the app and attribute filtering feature is on | the check box for PwdLastSet in the wizard | on     | off      | PwdLastSet was let through at the sign-in, so the tokens have no Max Age; since 06:00 PwdLastSet is filtered out                       |
        | synchronisation of PwdLastSet is off          | password hash synchronization              | off    | on       | nothing carried PwdLastSet at the sign-in, so the tokens have a Max Age; since 06:00 password hash synchronization carries PwdLastSet  |
        | synchronisation of PwdLastSet is off          | password hash synchronization              | on     | off      | password hash synchronization carried PwdLastSet at the sign-in, so the tokens have no Max Age; since 06:00 nothing carries PwdLastSet |

    Example: A user prompted by sign-in frequency at 08:00 is still prompted at 12:00, whether or not the tokens end after 12 hours
      Given a policy that requires sign-in every 8 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      And the administrator switches off synchronisation of PwdLastSet at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted at 08:00
      And the user is prompted at 12:00

  @FED-8 @DIS-10 @KB-011 @KB-016 @FS-122 @CA-014 @CA-015 @INT-38 @INT-380 @DIS-12
  Rule: A changed on-premises password ends a federated user's session when LastPasswordChangeTimestamp brings the change to Microsoft Entra ID, and not before

    Example: A password change that is not synced leaves the session alone until the 12 hours have passed
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When the user's password is changed at 03:00
      Then the user is not prompted at 03:00
      And the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A password change that is synced at once ends the session at once
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      And the user works at 02:59
      When the user's password is changed at 03:00
      Then the user is prompted at 03:00

    Example: A password change that is synced hours later ends the session when the change arrives at Microsoft Entra ID
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When the user's password is changed at 03:00
      Then the user is not prompted at 04:59
      When the administrator switches on synchronisation of PwdLastSet at 05:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted at 06:00

    Example: A password change ends the session that began before the change, but not the session that began afterwards
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      And the user's password is changed at 03:00
      When the user signs in on an unregistered device at 03:01
      Then the user is prompted on the personal device at 03:02
      And the user is not prompted on the unregistered device at 03:03

    Example: A password change that is synced hours later ends the session from before the change, but not the session that began after the change
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user's password is changed at 03:00
      And the user signs in on an unregistered device at 04:00
      And the administrator switches on synchronisation of PwdLastSet at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted on the personal device at 06:00
      And the user is not prompted on the unregistered device at 06:01

    Example: The session ends neither with a password change nor after 12 hours where StsRefreshTokensValidFrom is set and LastPasswordChangeTimestamp is not synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      And the user signs in on a personal device at 09:00
      When the user's password is changed at 10:00
      Then the user is not prompted at 21:00

    Example: A password change from before the sign-in does not end the session when the change is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user's password is changed at 03:00
      And the user signs in on a personal device at 04:00
      And the administrator switches on synchronisation of PwdLastSet at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is not prompted at 06:00

    Example: A password change that is not synced leaves the access token valid, even that of a native app that negotiates continuous access evaluation (CAE)
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the random default lifetime of the access token is taken to be 28 hours
      And the user signs in on a personal device at 00:00
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      When the user's password is changed at 03:00
      Then the access token is accepted at 03:01

    Example: Once a password change is synced, the user of a joined device is certainly prompted, even where the documents left this open until then
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      When the user's password is changed on day 15 at 00:01
      Then the user is prompted on day 15 at 00:01

  @FED-9 @KB-015 @KB-016 @INT-29 @INT-32 @DIS-12
  Rule: Administrators have to make sure that LastPasswordChangeTimestamp is synced for federated users

    Example: The administrator is advised to sync LastPasswordChangeTimestamp where it is not synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the configuration is reviewed at 09:00
      Then the administrator is advised to have LastPasswordChangeTimestamp synced

    Example: The administrator is not advised to sync LastPasswordChangeTimestamp where it is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      When the configuration is reviewed at 09:00
      Then the administrator is not advised to have LastPasswordChangeTimestamp synced

    Example: The administrator is not advised to sync LastPasswordChangeTimestamp where password hash synchronization carries PwdLastSet
      Given the user john@contoso.com is federated
      And synchronisation of PwdLastSet is off
      And password hash synchronization is on
      When the configuration is reviewed at 09:00
      Then the administrator is not advised to have LastPasswordChangeTimestamp synced

    Scenario Outline: The administrator is <advised> to sync LastPasswordChangeTimestamp where <reason>
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is <in>
      And the rule "Out of Microsoft Entra ID - User Join" is <out>
      And a custom rule's attribute flow into the metaverse is <into>
      And a custom rule's attribute flow out of the metaverse is <from>
      When the configuration is reviewed at 09:00
      Then the administrator is <advised> to have LastPasswordChangeTimestamp synced

      Examples:
        | in  | out | into | from | advised     | reason                                                         |
        | off | off | on   | on   | not advised | custom rules stand in for both out-of-box rules                |
        | off | off | off  | off  | advised     | neither out-of-box rules nor custom rules carry PwdLastSet     |
        | off | off | on   | off  | advised     | only a custom rule into the metaverse carries PwdLastSet       |
        | off | on  | off  | off  | advised     | only the out-of-box rule out of the metaverse is on            |
        | off | on  | on   | off  | not advised | a custom rule stands in for the out-of-box rule that is off    |
        | on  | off | off  | off  | advised     | only the out-of-box rule into the metaverse carries PwdLastSet |

    Scenario Outline: With filtering <feature> and the check box for PwdLastSet <selected>, the administrator is <advised> to sync LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the configuration is reviewed at 09:00
      Then the administrator is <advised> to have LastPasswordChangeTimestamp synced

      Examples:
        | feature | selected | advised     | reason                                                                                   |
        | on      | on       | not advised | the filter lets PwdLastSet through, so LastPasswordChangeTimestamp is synced             |
        | on      | off      | advised     | the filter stops PwdLastSet, so PwdLastSet does not reach LastPasswordChangeTimestamp    |
        | off     | off      | not advised | the filtering feature is off and stops nothing, so LastPasswordChangeTimestamp is synced |

    Example: The administrator is not advised to sync LastPasswordChangeTimestamp for a managed user, for whom the Max Age of 12 hours does not hold
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is off
      When the configuration is reviewed at 09:00
      Then the administrator is not advised to have LastPasswordChangeTimestamp synced

    Example: The administrator is advised to sync LastPasswordChangeTimestamp even where StsRefreshTokensValidFrom is set, because setting StsRefreshTokensValidFrom syncs nothing
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the configuration is reviewed at 09:00
      Then the administrator is advised to have LastPasswordChangeTimestamp synced
