Feature: Max Age of federated users
  The password of a federated user is kept on premises, so Microsoft Entra ID learns of a change by LastPasswordChangeTimestamp.
  Without that attribute, and unless StsRefreshTokensValidFrom is set, session cookies and refresh tokens have a Max Age of 12 hours.
  Until then new tokens are obtained silently; after that the user is returned to the original identity provider.
  Not synced means that the two out-of-box rules are off.

  @FED-1 @INT-34 @DIS-12 @KB-010 @KB-008 @KB-009 @KB-006 @KB-011 @KB-012 @KB-020 @FS-121 @FS-122 @FS-123 @INT-30 @INT-31 @INT-35 @INT-36 @INT-37
  @INT-380 @INT-441 @DIS-60 @DIS-71 @DIS-222
  Rule: A federated user whose LastPasswordChangeTimestamp is not synced is returned to the identity provider after 12 hours, unless StsRefreshTokensValidFrom is set

    The documents except no device. What the 12 hours mean on a device with a Primary Refresh Token is left open (INT-34).

    Example: A federated user is kept signed in for 12 hours and then returned to the identity provider
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00
      And the user is returned to the identity provider at 12:01

    Example: A token lifetime policy does not lengthen the 12 hours
      Given the administrator sets AccessTokenLifetime to "23:59:59" for the organisation at 00:00
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A session from before synchronisation was switched on, and not used since, ends after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator switches synchronisation of PwdLastSet on at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is returned to the identity provider at 12:00

    Example: Setting StsRefreshTokensValidFrom after the 12 hours does not bring back the session that they have ended
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the administrator runs "Connect-msolservice" at 12:00
      When the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 12:01
      Then the user is returned to the identity provider at 12:02
      And the user is returned to the identity provider on day 2 at 00:00

    Example: A user who authenticates at the identity provider is kept signed in for another 12 hours
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
      And the user is returned to the identity provider in <app> at 12:00

      Examples:
        | app                    | reason                              |
        | the Teams web client   | the browser holds session cookies   |
        | a Microsoft mobile app | the native app holds refresh tokens |

    Example: The user of a registered device on which no app has got a PRT is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a registered device at 00:00
      Then the user has no refreshed PRT
      And the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A Primary Refresh Token of a joined device does not spare the user the return to the identity provider on a personal device
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the user signs in on a personal device at 00:10
      Then the user is not prompted on the personal device at 12:09
      And the user is returned to the identity provider on the personal device at 12:10

    Example: The 12 hours end while the refresh token of AD FS is still accepted
      Given an AD FS farm on Windows Server 2016
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Set-AdfsProperties -EnableKmsi $true" at 00:00
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When an OAuth app asks AD FS for a refresh token at 00:00
      Then the user is returned to the identity provider at 12:00
      And the AD FS refresh token is accepted at 12:00

    Example: A user who signs in after the return is returned 12 hours after that sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is returned to the identity provider at 12:00
      When the user signs in on the personal device at 12:01
      Then the user is not prompted on day 2 at 00:00
      And the user is returned to the identity provider on day 2 at 00:01

    Example: The documents do not say whether the user of an app that keeps its own cookies is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in an app that keeps its own cookies at 11:59
      And the documents do not say whether the user is prompted in an app that keeps its own cookies at 12:00

    Example: The 12 hours of one user do not hold for another user whose LastPasswordChangeTimestamp is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user kim@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      When john@contoso.com signs in on a personal device at 00:00
      And kim@contoso.com signs in on the personal device at 00:01
      Then john@contoso.com is returned to the identity provider at 12:00
      And kim@contoso.com is not prompted at 12:01

    Example: A user whose sessions were revoked is prompted and not returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 01:00
      Then the user is prompted at 01:00
      And the user is prompted at 12:00

    Example: After a browser session ended, its user is prompted in the browser and returned to the identity provider in a native app after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with no at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is prompted in SharePoint Online at 00:31
      And the user is prompted in SharePoint Online at 12:00
      And the user is returned to the identity provider in a Microsoft mobile app at 12:00

  @FED-2 @INT-30 @KB-009 @INT-31
  Rule: Programs obtain new tokens silently until the 12 hours have passed, without extending the 12 hours

    Scenario Outline: A <client> goes on without the user until the 12 hours have passed
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When a <client> works in the background at 11:58
      Then background work in a <client> goes on at 11:59
      And background work in a <client> is stopped at the identity provider at 12:00
      And background work in a <client> is stopped at the identity provider at 12:01

      Examples:
        | client              | reason                                                   |
        | native app          | it holds refresh tokens                                  |
        | browser             | it holds session cookies, and the return is not deferred |
        | confidential client | it holds refresh tokens, and the return is not deferred  |

    Scenario Outline: A <client> is issued <token> until the 12 hours have passed
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When a <client> asks for <token> at 11:59
      Then <issued>
      When a <client> asks for <token> at 12:00
      Then <not issued>

      Examples:
        | client     | token                                     | issued                                    | not issued                                                                                       |
        | native app | an access token for Exchange Online       | Microsoft Entra ID issues an access token | Microsoft Entra ID issues no access token until the user signs in again at the identity provider |
        | browser    | a SAML token for a non-Microsoft SAML app | Microsoft Entra ID issues a SAML token    | Microsoft Entra ID issues no SAML token until the user signs in again at the identity provider   |

    Example: A prompt that waits for background work does not extend the 12 hours
      Given a policy that requires sign-in every hour
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then background work in a browser goes on despite the due prompt at 11:59
      And background work in a browser is stopped at the identity provider at 12:00

  @FED-3 @DIS-11 @KB-008 @KB-015 @CA-012 @INT-35
  Rule: A federated user whose LastPasswordChangeTimestamp was synced at sign-in is by default prompted after the rolling window of 90 days, not after 12 hours

    Example: A user whose LastPasswordChangeTimestamp is synced is prompted after 90 days without use and not after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 01:00
      When the user answers the Stay signed in? prompt with yes at 01:00
      Then the user is not prompted at 13:00
      When the user works at 13:00
      And the user works on day 91 at 12:59
      Then the user is prompted on day 181 at 12:59

    Scenario Outline: A federated user with a synced LastPasswordChangeTimestamp who comes back on <back> is <outcome>
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 01:00
      When the user answers the Stay signed in? prompt with yes at 01:00
      Then the user is <outcome> on <back>

      Examples:
        | back            | outcome      | reason                            |
        | day 91 at 00:59 | not prompted | one minute before the 90 days end |
        | day 91 at 01:00 | prompted     | exactly 90 days                   |
        | day 91 at 01:01 | prompted     | one minute after the 90 days      |

  @FED-4 @INT-32 @KB-008 @CA-012 @DIS-11
  Rule: A managed user, whether or not PwdLastSet is synced, is by default prompted after the rolling window of 90 days, not after 12 hours

    Scenario Outline: A managed user is prompted after 90 days without use when synchronisation of PwdLastSet is <synced>
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is <synced>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted at 12:00
      When the user works at 12:00
      And the user works on day 91 at 11:59
      Then the user is prompted on day 181 at 11:59

      Examples:
        | synced | reason                                                                  |
        | off    | the 12 hours are for federated users, and each use moves the 90 days on |
        | on     | a managed user has no 12 hours, and each use moves the 90 days on       |

    Scenario Outline: A managed user who comes back on <back>, with synchronisation of PwdLastSet <synced>, is <outcome>
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is <synced>
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is <outcome> on <back>

      Examples:
        | synced | back            | outcome      | reason                            |
        | off    | day 90 at 23:59 | not prompted | one minute before the 90 days end |
        | off    | day 91 at 00:00 | prompted     | exactly 90 days                   |
        | off    | day 91 at 00:01 | prompted     | one minute after the 90 days      |
        | on     | day 90 at 23:59 | not prompted | one minute before the 90 days end |
        | on     | day 91 at 00:00 | prompted     | exactly 90 days                   |

  @FED-5 @INT-33 @KB-008 @KB-010 @CA-011 @CA-012 @CA-086 @INT-30 @INT-180 @INT-441 @DIS-11
  Rule: The shorter of the 12 hours and the period of sign-in frequency decides, even where AD FS makes the browser session persistent

    Scenario Outline: The user is <outcome> at <end> under a sign-in frequency of <period>
      Given a policy that requires sign-in every <period>
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at <just before>
      And the user is <outcome> at <end>

      Examples:
        | period   | just before | end   | outcome                           | reason                           |
        | 8 hours  | 07:59       | 08:00 | prompted                          | the period is shorter            |
        | 11 hours | 10:59       | 11:00 | prompted                          | the period is shorter by an hour |
        | 12 hours | 11:59       | 12:00 | returned to the identity provider | both end together                |
        | 13 hours | 11:59       | 12:00 | returned to the identity provider | the period is longer by an hour  |
        | 24 hours | 11:59       | 12:00 | returned to the identity provider | the 12 hours are shorter         |

    Example: The user is returned to the identity provider after 12 hours without waiting for the default window of 90 days
      Given no sign-in frequency policy
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: The user is returned to the identity provider once both the period and the 12 hours have ended
      Given a policy that requires sign-in every 8 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 08:00
      And the user is prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A user who answers the prompt at 11:00 is still signed in at 12:00
      Given a policy that requires sign-in every 11 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 11:00
      When the user answers the prompt at 11:00
      Then the user is not prompted at 12:00

    Example: A user who answers the prompt at 11:00 is prompted at 22:00 and returned to the identity provider at 23:00
      Given a policy that requires sign-in every 11 hours
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 11:00
      When the user answers the prompt at 11:00
      Then the user is prompted at 22:00
      And the user is prompted at 22:59
      And the user is returned to the identity provider at 23:00

    Example: A browser session that AD FS made persistent does not lengthen the 12 hours
      Given the AD FS setting for persistent sessions is on
      And the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in through AD FS with Keep me signed in ticked on a personal device at 00:00
      When the browser is closed and opened again at 11:58
      Then the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

  @FED-6 @INT-34 @KB-008 @KB-010
  Rule: The documents do not say whether the 12 hours hold on a device with a Primary Refresh Token

    Scenario Outline: The documents do not say whether the user of a <device> device is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a <device> device at 00:00
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00
      And the documents do not say whether the user is prompted at 12:01

      Examples:
        | device        | reason                                |
        | joined        | joined devices have a PRT             |
        | hybrid joined | hybrid joined devices have a PRT, too |

    Example: The documents do not say whether the user of a registered device with a refreshed PRT is returned to the identity provider after 12 hours
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a registered device at 00:00
      When a native app authenticates through WAM at 00:01
      Then the PRT's last refresh was at 00:01
      And the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00

    Example: After noncompliance has ended the sessions and the PRT, the user is returned to the identity provider 12 hours after the next sign-in
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a registered device at 00:00
      And a native app authenticates through WAM at 00:10
      And the user's device becomes noncompliant at 00:20
      When the user signs in on the registered device at 00:30
      Then the user is not prompted at 12:29
      And the user is returned to the identity provider at 12:30

    Example: The documents do not say whether a joined device's user is returned to the identity provider after 12 hours when the browser was just reopened
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user logs in to a joined device at 00:00
      When the browser is closed and opened again at 11:58
      Then the documents do not say whether the user is prompted at 12:00

    Example: The documents do not say whether a joined device's user is returned to the identity provider in an app that keeps its own cookies
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then the user is not prompted in an app that keeps its own cookies at 11:59
      And the documents do not say whether the user is prompted in an app that keeps its own cookies at 12:00

    Example: The documents do not say whether single sign-on to another app ends after 12 hours on a joined device
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      When the user logs in to a joined device at 00:00
      Then single sign-on takes the user to another app at 11:59
      And the documents do not say whether single sign-on takes the user to another app at 12:00

  @FED-7 @INT-35 @KB-008 @INT-31
  Rule: The documents do not say what becomes after 12 hours of tokens used since synchronisation was switched on, or issued before it went off

    Scenario Outline: The documents do not say whether the user is prompted at <asked> after synchronisation was switched <switched>
      Given the user john@contoso.com is <identity>
      And the user signs in on a personal device at 00:00
      And the administrator switches synchronisation of PwdLastSet <switched> at 05:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      When the user works at 11:58
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at <asked>

      Examples:
        | identity                                                 | switched | asked | reason                                   |
        | federated, and LastPasswordChangeTimestamp is not synced | on       | 12:00 | the tokens were issued with a Max Age    |
        | federated, and LastPasswordChangeTimestamp is not synced | on       | 12:01 | one minute after the 12 hours            |
        | federated                                                | off      | 12:00 | the tokens were issued without a Max Age |
        | federated                                                | off      | 12:01 | one minute after the 12 hours            |

    Scenario Outline: The documents do not say whether the user is prompted after 12 hours once <part> was switched <switched>
      Given the user john@contoso.com is <identity>
      And the app and attribute filtering feature is on
      And <part> is <before>
      And the user signs in on a personal device at 00:00
      And the administrator switches <part> <switched> at 05:00
      And the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      When the user works at 11:58
      Then the user is not prompted at 11:59
      And the documents do not say whether the user is prompted at 12:00

      Examples:
        | identity                                                 | part                                       | before | switched | reason                                                                             |
        | federated                                                | the check box for PwdLastSet in the wizard | off    | on       | PwdLastSet was filtered out, so the tokens have a Max Age                          |
        | federated                                                | the check box for PwdLastSet in the wizard | on     | off      | PwdLastSet was let through, so the tokens have no Max Age                          |
        | federated, and LastPasswordChangeTimestamp is not synced | password hash synchronization              | off    | on       | with the rules off too, the tokens were issued with a Max Age                      |
        | federated, and LastPasswordChangeTimestamp is not synced | password hash synchronization              | on     | off      | it synced the attribute past the rules that are off, so the tokens have no Max Age |

    Example: The user is prompted once the sign-in frequency's period has ended, although synchronisation was switched off
      Given a policy that requires sign-in every 8 hours
      And the user john@contoso.com is federated
      And the user signs in on a personal device at 00:00
      And the administrator switches synchronisation of PwdLastSet off at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted at 08:00
      And the user is prompted at 12:00

  @FED-8 @DIS-10 @KB-011 @KB-016 @FS-122 @CA-014 @CA-015 @INT-38 @INT-380 @DIS-12
  Rule: A changed on-premises password ends a federated user's session when LastPasswordChangeTimestamp brings the change to Microsoft Entra ID, and not before

    Example: A changed password that is not synced leaves the session alone until the 12 hours have passed
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      When the user's password is changed at 03:00
      Then the user is not prompted at 03:00
      And the user is not prompted at 11:59
      And the user is returned to the identity provider at 12:00

    Example: A changed password that is synced ends the session
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And the user signs in on a personal device at 00:00
      And the user works at 02:59
      When the user's password is changed at 03:00
      Then the user is prompted at 03:00

    Example: A changed password that is synced later ends the session when it arrives
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user's password is changed at 03:00
      And the user works at 04:59
      And the administrator switches synchronisation of PwdLastSet on at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted at 06:00

    Example: When a changed password is synced, the session from before the change ends and the one from after it goes on
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user signs in on a personal device at 00:00
      And the user's password is changed at 03:00
      And the user signs in on an unregistered device at 04:00
      And the administrator switches synchronisation of PwdLastSet on at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is prompted on the personal device at 06:00
      And the user is not prompted on the unregistered device at 06:01

    Example: A changed password does not end the session where only StsRefreshTokensValidFrom is set
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      And the user signs in on a personal device at 09:00
      When the user's password is changed at 10:00
      Then the user is not prompted at 10:01
      And the user is not prompted at 21:00

    Example: A password that was changed before the sign-in does not end the session when the change is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the user's password is changed at 03:00
      And the user signs in on a personal device at 04:00
      And the administrator switches synchronisation of PwdLastSet on at 05:00
      When the administrator runs "Start-ADSyncSyncCycle -policyType initial" at 06:00
      Then the user is not prompted at 06:00

    Example: A changed password that is not synced leaves the access token of a client that negotiated CAE valid
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the random default lifetime of the access token is 28 hours
      And the user signs in on a personal device at 00:00
      And a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      When the user's password is changed at 03:00
      Then the access token is accepted at 03:01

    Example: A user whose PRT ran out after 14 days is certain to be prompted when a changed password is synced
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is synced
      And no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      When the user's password is changed on day 15 at 00:01
      Then the user is prompted on day 15 at 00:01

  @FED-9 @KB-015 @KB-016 @INT-32 @DIS-12
  Rule: Administrators are advised to have LastPasswordChangeTimestamp synced for federated users

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

    Scenario Outline: Where <reason>, the administrator is <advised> to sync LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the rule "In from AD - User Common" is <in>
      And the rule "Out of Microsoft Entra ID - User Join" is <out>
      And a custom rule's attribute flow into the metaverse is <into>
      And a custom rule's attribute flow out of the metaverse is <from>
      When the configuration is reviewed at 09:00
      Then the administrator is <advised> to have LastPasswordChangeTimestamp synced

      Examples:
        | in  | out | into | from | advised     | reason                                                              |
        | off | off | on   | on   | not advised | custom rules stand in for both out-of-box rules                     |
        | off | off | off  | off  | advised     | neither out-of-box rules nor custom rules carry the attribute       |
        | off | off | on   | off  | advised     | only a custom rule into the metaverse carries the attribute         |
        | off | on  | off  | off  | advised     | only the out-of-box rule out of the metaverse carries the attribute |
        | off | on  | on   | off  | not advised | a custom rule stands in for the out-of-box rule that is off         |
        | on  | off | off  | off  | advised     | only the out-of-box rule into the metaverse carries the attribute   |

    Scenario Outline: With filtering <feature> and the check box for PwdLastSet <selected>, the administrator is <advised> to sync LastPasswordChangeTimestamp
      Given the user john@contoso.com is federated
      And the app and attribute filtering feature is <feature>
      And the check box for PwdLastSet in the wizard is <selected>
      When the configuration is reviewed at 09:00
      Then the administrator is <advised> to have LastPasswordChangeTimestamp synced

      Examples:
        | feature | selected | advised     | reason                              |
        | on      | on       | not advised | PwdLastSet is let through           |
        | on      | off      | advised     | PwdLastSet is filtered out          |
        | off     | off      | not advised | a feature that is off stops nothing |

    Example: The administrator is not advised to sync LastPasswordChangeTimestamp for managed users
      Given the user john@contoso.com is managed
      And synchronisation of PwdLastSet is off
      When the configuration is reviewed at 09:00
      Then the administrator is not advised to have LastPasswordChangeTimestamp synced

    Example: The administrator is advised to sync LastPasswordChangeTimestamp even where StsRefreshTokensValidFrom is set, as setting it syncs nothing
      Given the user john@contoso.com is federated, and LastPasswordChangeTimestamp is not synced
      And the administrator runs "Connect-msolservice" at 08:00
      And the administrator runs "Set-MsolUser -UserPrincipalName john@contoso.com -StsRefreshTokensValidFrom 2026-01-31" at 08:01
      When the configuration is reviewed at 09:00
      Then the administrator is advised to have LastPasswordChangeTimestamp synced
