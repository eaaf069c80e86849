Feature: Revocation
  By default users are not asked for credentials while nothing changes in the security posture of their session.
  A violation of policy revokes the session, and so does an administrator who revokes it explicitly.
  After that the next request needs a sign-in, however recent the last sign-in was.

  @REV-1 @DIS-01 @CA-017 @RA-018 @DIS-11 @DIS-27 @INT-445
  Rule: Sign-in frequency does not ask a user for credentials inside the default window while the security posture of the session is unchanged

    Example: A user whose session is unchanged is prompted neither after a week nor just before the default window of 90 days ends
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in a Microsoft app for Windows on day 8 at 00:00
      And the user is not prompted in the Microsoft app for Windows on day 90 at 23:59

    Example: A user whose session is unchanged is prompted 90 days after the last use
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user works in a Microsoft app for Windows on day 30 at 00:00
      Then the user is prompted in the Microsoft app for Windows on day 120 at 00:00

  @REV-2 @CA-014 @CA-015 @RA-013 @RA-014 @RA-015 @RA-017 @INT-15 @INT-21 @INT-23 @INT-366
  Rule: A violation of policy revokes the session

    Scenario Outline: A user whose <violation> is prompted at once
      Given no sign-in frequency policy
      And the user signs in on a registered device at 00:00
      And the user works at 08:59
      When the user's <violation> at 09:00
      Then the user is prompted at 09:00

      Examples:
        | violation                   |
        | password is changed         |
        | device becomes noncompliant |
        | account is disabled         |

    Example: Logging in to a joined device 20 minutes before a password change does not spare the user a prompt
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      And the user works at 00:19
      When the user's password is changed at 00:20
      Then the user is prompted at 00:20

    Example: A user who answers the prompt that follows a password change is not prompted a minute later
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user's password is changed at 09:00
      Then the user is prompted at 09:00
      When the user answers the prompt at 09:00
      Then the user is not prompted at 09:01

    Example: Once the account is disabled, the user's PRT neither prevents a prompt nor gives single sign-on, and is not renewed
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user's account is disabled on day 5 at 00:00
      Then the user is prompted on day 5 at 00:00
      And the user does not reach an app by single sign-on on day 5 at 00:00
      And using the device does not renew the PRT on day 5 at 00:00

    Example: After a password change, a sign-in with MFA alone leaves the session revoked, and the user is prompted for both factors
      Given a policy that requires sign-in and MFA every hour
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user's password is changed at 00:10
      When the user signs in with MFA alone on the personal device at 00:11
      Then the user is prompted for the first factor and MFA at 00:12

    Example: The documents do not say whether logging in to a joined device after a password change refreshes the PRT and spares the user a prompt
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user's password is changed at 09:00
      And the user logs in to the joined device at 09:01
      Then the documents do not say whether the PRT is refreshed
      And the documents do not say whether the user is prompted at 09:01

    Example: The documents do not say whether a user whose password was changed is still prompted after unlocking a joined device
      Given no sign-in frequency policy
      And the user logs in to a joined device at 00:00
      When the user's password is changed at 09:00
      Then the user is prompted at 09:00
      When the device is unlocked at 09:01
      Then the documents do not say whether the user is prompted at 09:01

    Example: A user whose account is disabled is prompted, and the documents do not say whether answering the prompt lets the user in
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user's account is disabled at 09:00
      Then the user is prompted at 09:00
      When the user answers the prompt at 09:01
      Then the documents do not say whether the user gets in
      And the documents do not say whether the user is prompted at 09:02

    Example: The documents do not say whether a user whose account is disabled is prompted after logging in to a joined device
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user's account is disabled at 09:00
      And the user logs in to a joined device at 09:01
      Then the documents do not say whether the user is prompted on the joined device at 09:01

    Example: When robin@contoso.com's joined device becomes noncompliant, alex@contoso.com, who shares it, is prompted there, but not on a personal device
      Given no sign-in frequency policy
      And alex@contoso.com signs in on a personal device at 00:00
      And alex@contoso.com logs in to a joined device at 00:01
      And robin@contoso.com logs in to the joined device at 00:05
      When robin@contoso.com's joined device becomes noncompliant at 00:10
      Then alex@contoso.com is prompted on the joined device at 00:10
      And alex@contoso.com is not prompted on the personal device at 00:11

    Example: The prompt for a user whose device becomes noncompliant stops background work at once
      Given a policy that requires sign-in every hour
      And the user signs in on a registered device at 00:00
      When the user's device becomes noncompliant at 00:10
      Then background work in a browser is stopped by a prompt at 00:10
      And background work in a confidential client is stopped by a prompt at 00:10

    Example: The documents leave open whether the user is prompted on day 15 at 00:00, but a password change at 00:01 brings a prompt
      Given no sign-in frequency policy
      When the user logs in to a joined device at 00:00
      Then the documents do not say whether the user is prompted on day 15 at 00:00
      When the user's password is changed on day 15 at 00:01
      Then the user is prompted on day 15 at 00:01

    Scenario Outline: A user of two devices is prompted on both when the user's <violation>
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:10
      When the user's <violation> at 12:00
      Then the user is prompted on the registered device at 12:00
      And the user is prompted on the personal device at 12:00

      Examples:
        | violation           |
        | password is changed |
        | account is disabled |

    Example: The documents do not say whether alex@contoso.com, whose password was changed before robin@contoso.com's, is prompted when logging in again
      Given no sign-in frequency policy
      And alex@contoso.com logs in to a joined device at 00:00
      And alex@contoso.com's password is changed at 00:10
      And robin@contoso.com logs in to the joined device at 00:20
      And robin@contoso.com's password is changed at 00:30
      When alex@contoso.com logs in to the joined device at 00:40
      Then the documents do not say whether alex@contoso.com is prompted at 00:40

    Scenario Outline: One user of a joined device is not prompted when the other user's <violation>
      Given no sign-in frequency policy
      And alex@contoso.com logs in to a joined device at 00:00
      And robin@contoso.com logs in to the joined device at 00:05
      When robin@contoso.com's <violation> at 00:10
      Then robin@contoso.com is prompted at 00:10
      And alex@contoso.com is not prompted at 00:11

      Examples:
        | violation           |
        | password is changed |
        | account is disabled |

  @REV-3 @CA-016 @RA-013 @RA-016 @INT-15
  Rule: An administrator can revoke a user's sessions explicitly

    Example: A user whose sessions an administrator revokes with Microsoft Graph PowerShell is prompted at once
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 12:00
      Then the user is prompted at 12:00

    Example: A user who answers the prompt that follows an administrator's revocation is not prompted a minute later
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 12:00
      Then the user is prompted at 12:00
      When the user answers the prompt at 12:00
      Then the user is not prompted at 12:01

    Example: After an administrator's revocation, a user of two devices has to sign in on each device
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      And the user signs in on a registered device at 00:10
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 12:00
      Then the user is prompted on the registered device at 12:00
      When the user answers the prompt at 12:00
      Then the user is not prompted on the registered device at 12:01
      And the user is prompted on the personal device at 12:02

    Example: One user of a joined device is not prompted when an administrator revokes the other user's sessions
      Given no sign-in frequency policy
      And alex@contoso.com logs in to a joined device at 00:00
      And robin@contoso.com logs in to the joined device at 00:05
      When an administrator revokes robin@contoso.com's sessions with Microsoft Graph PowerShell at 00:10
      Then robin@contoso.com is prompted at 00:10
      And alex@contoso.com is not prompted at 00:11

    Example: Logging in to a joined device 20 minutes before an administrator's revocation does not spare the user a prompt
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When an administrator revokes the user's sessions with Microsoft Graph PowerShell at 00:20
      Then the user is prompted at 00:20
