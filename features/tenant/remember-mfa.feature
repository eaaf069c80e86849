Feature: Remember MFA on trusted devices
  Multifactor authentication (MFA) can be remembered on a trusted device for a number of days, which the administrator sets.
  A browser remembers it by a cookie. An app outside the browser has MFA checked when its refresh token is validated.
  Revoking the MFA sessions takes back remembered MFA and the MFA that sessions carry; the user notices this the next time MFA is
  required or checked.
  Where an app in the browser requires MFA, it does so at a new sign-in. In these examples, each app outside the browser requires MFA.

  @RMF-1 @INT-62 @RA-023 @RA-022 @RA-024 @RA-025 @INT-01 @INT-101 @INT-301 @INT-391 @DIS-64 @DIS-80
  Rule: A user who has done MFA on a device is not asked again there within the number of days set, unless a policy asks sooner

    Example: MFA that is remembered for 7 days is asked for again on day 8
      Given MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 7 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:01

    Example: MFA that is remembered on a personal device is asked for on a registered device
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user signs in with the first factor on a registered device at 00:10
      Then the user is asked for MFA at a new sign-in in the browser on the registered device at 00:11
      And the user is not asked for MFA at a new sign-in in the browser on the personal device at 00:12

    Example: MFA that is remembered for one user of a device does not count for another user
      Given MFA is remembered for 7 days
      And alex@contoso.com signs in with the first factor and MFA on a personal device at 00:00
      When robin@contoso.com signs in with the first factor on the personal device at 00:10
      Then robin@contoso.com is asked for MFA at a new sign-in in the browser at 00:11
      And alex@contoso.com is not asked for MFA at a new sign-in in the browser at 00:12

    Example: Doing MFA on a registered device does not bring back the revoked MFA of a personal device
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And an administrator revokes the user's MFA sessions at 00:10
      And the user signs in with the first factor and MFA on a registered device at 00:20
      When the user signs in with the first factor on the personal device at 00:30
      Then the user is asked for MFA at a new sign-in in the browser on the personal device at 00:31

    Example: A sign-in with the first factor on day 7, while MFA is remembered, does not start another 7 days
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user signs in with the first factor on the personal device on day 7 at 23:58
      Then the user is not asked for MFA at a new sign-in in the browser on day 7 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: MFA that is done on day 8 starts another 7 days
      Given MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00
      When the user signs in with the first factor and MFA on the personal device on day 8 at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 14 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 15 at 00:00

    Example: The 60 days that the administrator sets replace the default number of days
      Given the option "Remember MFA" is on
      And the administrator sets the period for which MFA is remembered to 60 days at 00:00
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 60 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 61 at 00:00

    Example: Closing the browser leaves MFA remembered, even where browser sessions are never persistent
      Given MFA is remembered for 7 days
      And a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the browser is closed and opened again at 00:30
      Then the user is not asked for MFA at a new sign-in in the browser at 00:31
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: A user who has never done MFA is asked for MFA, although the tenant remembers MFA for 7 days
      Given MFA is remembered for 7 days
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is asked for MFA at a new sign-in in the browser at 00:01

    Example: With the option Remember MFA off, a new sign-in asks for MFA again after a minute, although the user chose to stay signed in
      Given the option "Remember MFA" is off
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is asked for MFA at a new sign-in in the browser at 00:01

    Example: The documents do not say whether remembered MFA counts until day 8 once the option Remember MFA is switched off, or off and on again
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the administrator switches off the option "Remember MFA" at 01:00
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 01:00
      When the administrator switches on the option "Remember MFA" at 01:01
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 01:01
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Scenario Outline: MFA done while the period was <before> days is remembered for <before> days, although the period is later changed to <after> days
      Given MFA is remembered for <before> days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the administrator sets the period for which MFA is remembered to <after> days at 00:01
      Then the user is not asked for MFA at a new sign-in in the browser on <just before>
      And the user is asked for MFA at a new sign-in in the browser on <end>

      Examples:
        | before | after | just before     | end             | reason                                      |
        | 7      | 30    | day 7 at 23:59  | day 8 at 00:00  | the 7 days that were set when MFA was done  |
        | 90     | 7     | day 90 at 23:59 | day 91 at 00:00 | the 90 days that were set when MFA was done |

    Example: A new number of days applies from the next time that the user does MFA
      Given MFA is remembered for 90 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the administrator sets the period for which MFA is remembered to 7 days at 00:01
      When the user signs in with the first factor and MFA on the personal device on day 8 at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 14 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 15 at 00:00

    Example: Although MFA is remembered for 7 days, a policy that requires MFA every hour asks for it after an hour
      Given a policy that requires sign-in and MFA every hour
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 00:59
      And the user is asked for MFA at a new sign-in in the browser at 01:00
      And the user is asked for MFA at a new sign-in in the browser at 01:01

  @RMF-2 @RA-087 @INT-01 @INT-62 @INT-63
  Rule: MFA is remembered for 90 days once the option Remember MFA is enabled, unless the administrator sets another number

    Scenario Outline: With Remember MFA on, a user who did MFA on day 1 at 00:00 is <outcome> for MFA on <asked>
      Given the option "Remember MFA" is on
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is <outcome> for MFA at a new sign-in in the browser on <asked>

      Examples:
        | asked           | outcome   | reason                                               |
        | day 90 at 23:59 | not asked | the 90 days since MFA was done end a minute later    |
        | day 91 at 00:00 | asked     | exactly 90 days have passed since MFA was done       |
        | day 91 at 00:01 | asked     | the 90 days since MFA was done ended a minute before |

    Example: Outside the browser, the end of the default 90 days is noticed at the next check, an hour after the user worked in an app
      Given the option "Remember MFA" is on
      When the user signs in with the first factor and MFA on a personal device at 00:00
      And the user works in a non-browser app, where MFA is required, on day 90 at 23:59
      Then the user is not asked for MFA by the non-browser app on day 91 at 00:58
      And the user is asked for MFA by the non-browser app on day 91 at 00:59

    Example: MFA is remembered for 90 days in a new tenant once the option is enabled
      Given a new tenant
      And the option "Remember MFA" is on
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 90 at 23:59
      And the user is asked for MFA at a new sign-in in the browser on day 91 at 00:00

  @RMF-3 @INT-63 @RA-026 @RA-027 @RA-029 @INT-01 @INT-64 @INT-101 @DIS-60 @INT-445
  Rule: Outside the browser, MFA is checked whenever the refresh token is validated, by our reading every hour, the token's documented validity

    Scenario Outline: With the option Remember MFA off, <outcome> MFA by a non-browser app at <asked>
      Given the option "Remember MFA" is off
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then <outcome> MFA by a non-browser app at <asked>

      Examples:
        | asked | outcome                                                | reason                                                                                              |
        | 00:59 | the user is not asked for                              | the first check is due a minute later                                                               |
        | 01:00 | the documents do not say whether the user is asked for | the first check is due, and no document says whether MFA done an hour ago satisfies a check         |
        | 01:01 | the documents do not say whether the user is asked for | the first check was due a minute before, and no document says whether earlier MFA satisfies a check |

    Example: While the option to remember MFA is off, revoked MFA does not satisfy the next hourly check outside the browser
      Given the option "Remember MFA" is off
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When an administrator revokes the user's MFA sessions at 00:30
      Then the user is not asked for MFA by a non-browser app at 00:59
      And the user is asked for MFA by the non-browser app at 01:00

    Example: A user who has never done MFA is asked for MFA outside the browser at the first check, an hour after the sign-in
      Given MFA is remembered for 7 days
      When the user signs in with the first factor on a personal device at 00:00
      Then the user is not asked for MFA by a non-browser app at 00:59
      And the user is asked for MFA by the non-browser app at 01:00

    Example: The documents do not say whether the check outside the browser accepts MFA done before the option to remember MFA was switched on
      Given the option "Remember MFA" is off
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the administrator switches on the option "Remember MFA" at 00:01
      Then the user is not asked for MFA by a non-browser app at 00:59
      And the documents do not say whether the user is asked for MFA by the non-browser app at 01:00

    Example: MFA that was done on a personal device does not satisfy the check outside the browser on a registered device
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user signs in with the first factor on a registered device at 00:10
      Then the user is not asked for MFA by a non-browser app on the registered device at 01:09
      And the user is asked for MFA by the non-browser app on the registered device at 01:10

    Example: After remembered MFA has satisfied a check outside the browser, the next check comes an hour later, though the 7 days end before then
      Given MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      And the user works in a non-browser app, where MFA is required, on day 7 at 23:30
      Then the user is not asked for MFA by the non-browser app on day 8 at 00:29
      And the user is asked for MFA by the non-browser app on day 8 at 00:30
      And the user is asked for MFA by the non-browser app on day 8 at 00:31

  @RMF-4 @INT-64 @RA-029 @INT-114 @INT-445
  Rule: A user whose MFA sessions were revoked is asked for MFA where MFA is required, and for nothing else

    Example: A user whose MFA was remembered is asked for MFA once an administrator has revoked the user's MFA sessions
      Given MFA is remembered for 90 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 08:59
      When an administrator revokes the user's MFA sessions at 09:00
      Then the user is asked for MFA at a new sign-in in the browser at 09:00

    Example: Where a policy requires MFA, a user whose MFA sessions were revoked is prompted for MFA, but not for the first factor
      Given a policy that requires sign-in and MFA every 90 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user works at 08:59
      When an administrator revokes the user's MFA sessions at 09:00
      Then the user is prompted for MFA at 09:00

    Example: Where no policy requires MFA and MFA is not remembered, a user whose MFA sessions were revoked is not prompted
      Given a policy that requires sign-in every 90 days
      And the option "Remember MFA" is off
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When an administrator revokes the user's MFA sessions at 09:00
      Then the user is not prompted at 09:00

    Example: Revoking the user's MFA sessions takes back the MFA that the user did when logging in to a joined device
      Given a policy that requires sign-in and MFA every hour
      And the user logs in with the first factor and MFA to a joined device at 00:00
      And the user works at 00:19
      When an administrator revokes the user's MFA sessions at 00:20
      Then the user is prompted for MFA at 00:20

    Scenario Outline: Revoking the user's MFA sessions makes every device forget MFA, so the user is asked for MFA on the <device> device
      Given MFA is remembered for 90 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user signs in with the first factor and MFA on a registered device at 00:10
      When an administrator revokes the user's MFA sessions at 00:20
      And the user starts work on the <device> device at 00:30
      Then the user is asked for MFA at a new sign-in in the browser on the <device> device at 00:31

      Examples:
        | device     | reason                                      |
        | personal   | the device of the first sign-in forgets MFA |
        | registered | the device of the last sign-in forgets MFA  |

    Example: Revoking one user's MFA sessions leaves another user's MFA remembered
      Given MFA is remembered for 90 days
      And alex@contoso.com signs in with the first factor and MFA on a personal device at 00:00
      When an administrator revokes robin@contoso.com's MFA sessions at 00:10
      Then alex@contoso.com is not asked for MFA at a new sign-in in the browser at 00:10

    Example: MFA that is done after the user's MFA sessions were revoked is remembered
      Given MFA is remembered for 90 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When an administrator revokes the user's MFA sessions at 09:00
      Then the user is asked for MFA at a new sign-in in the browser at 09:00
      When the user signs in with the first factor and MFA on the personal device at 09:01
      Then the user is not asked for MFA at a new sign-in in the browser at 09:02

    Example: Outside the browser, the revocation of MFA sessions is noticed when the refresh token is validated, an hour after the sign-in
      Given MFA is remembered for 90 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When an administrator revokes the user's MFA sessions at 00:30
      Then the user is not asked for MFA by a non-browser app at 00:59
      And the user is asked for MFA by the non-browser app at 01:00

  @RMF-5 @DIS-31 @RA-028
  Rule: The article of 2020 reports that Microsoft recommends remembering MFA for 90 days, the same as the default sign-in frequency

    Example: Where MFA is remembered for the default 90 days, the administrator is not advised to change the number of days
      Given the option "Remember MFA" is on
      When the MFA settings are reviewed at 00:00
      Then the administrator is not advised to change the number of days to 90

    Scenario Outline: Remembering MFA for <period> is <outcome>
      Given MFA is remembered for <period>
      When the MFA settings are reviewed at 00:00
      Then the administrator is <advised> to change the number of days to 90

      Examples:
        | period         | advised     | outcome                 | reason                                                                            |
        | 7 days         | advised     | not what is recommended | far less than 90 days, although the article's screenshot shows 7 days             |
        | 89 days        | advised     | not what is recommended | a day less than 90 days                                                           |
        | 129599 minutes | advised     | not what is recommended | a minute less than 90 days, to show the edge, though the option counts whole days |
        | 90 days        | not advised | what is recommended     | exactly 90 days                                                                   |
        | 129601 minutes | advised     | not what is recommended | a minute more than 90 days, to show the edge, though the option counts whole days |
        | 91 days        | advised     | not what is recommended | a day more than 90 days                                                           |

    Example: The administrator is not advised to change the number of days once the option to remember MFA has been switched off
      Given MFA is remembered for 7 days
      When the administrator switches off the option "Remember MFA" at 00:00
      And the MFA settings are reviewed at 00:01
      Then the administrator is not advised to change the number of days to 90

  @RMF-6 @INT-65 @RA-131 @RA-132 @INT-101
  Rule: The documents leave open whether the apps in one browser share one MFA cookie

    Example: The documents do not say whether MFA done in one app counts in another app, but on day 8 the user is asked for MFA
      Given MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 00:01
      And the documents do not say whether the user is asked for MFA by another app in the browser at 00:01
      And the user is asked for MFA by the other app in the browser on day 8 at 00:01

    Example: With the option Remember MFA off, the documents do not say whether MFA done in one app spares the user MFA in another app
      Given the option "Remember MFA" is off
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the documents do not say whether the user is asked for MFA by another app in the browser at 00:01

  @RMF-7 @INT-302 @CA-098 @RA-125 @INT-114
  Rule: The documents leave open whether, within a policy's period, a user is asked for MFA again where MFA is not or no longer remembered

    It is also left open whether remembered MFA is asked for when the period of a policy without MFA has ended (INT-302).

    Example: The documents do not say whether MFA that was remembered for 7 days is asked for on day 8, while a policy's 30 days run
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted on day 7 at 23:59
      And the documents do not say whether the user is prompted on day 8 at 00:00
      And the user is prompted for the first factor and MFA on day 31 at 00:00

    Example: The documents do not say whether a new sign-in asks for MFA once MFA is no longer remembered, within a policy's 30 days
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: The documents do not say whether a new sign-in asks for MFA within a policy's 30 days when the option to remember MFA is off
      Given a policy that requires sign-in and MFA every 30 days
      And the option "Remember MFA" is off
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 00:01
      And the user is asked for MFA at a new sign-in in the browser on day 31 at 00:00

    Example: The documents do not say whether MFA that is no longer remembered is asked for where the policy does not require MFA
      Given a policy that requires sign-in every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the documents do not say whether the user is prompted on day 8 at 00:00
      And the documents do not say whether the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: Where a policy covers only the Azure portal, remembered MFA spares the user MFA at a new sign-in outside the portal
      Given a policy that requires sign-in and MFA every hour
      And the policy covers only the Azure portal
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 01:00

    Example: The documents do not say whether MFA remembered for 7 days is asked for earlier, when the 2 days of a policy without MFA end
      Given a policy that requires sign-in every 2 days
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser on day 2 at 23:59
      And the documents do not say whether the user is asked for MFA at a new sign-in in the browser on day 3 at 00:00
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: A user who does MFA on day 8, when earlier MFA is no longer remembered, is not prompted a minute later
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the documents do not say whether the user is prompted on day 8 at 00:00
      When the user signs in with the first factor and MFA on the personal device on day 8 at 00:01
      Then the user is not prompted on day 8 at 00:02

    Example: Without a sign-in frequency policy, a user who chose to stay signed in is not prompted once MFA is no longer remembered
      Given no sign-in frequency policy
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted on day 8 at 00:00

    Example: The documents do not say whether an app that keeps its own cookies asks for MFA that is no longer remembered
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted in an app that keeps its own cookies on day 7 at 23:59
      And the documents do not say whether the user is prompted in the app that keeps its own cookies on day 8 at 00:00

    Example: The documents do not say whether an ID token is issued within a policy's 30 days once MFA is no longer remembered
      Given a policy that requires sign-in and MFA every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      When the browser asks for an ID token for Salesforce on day 8 at 00:00
      Then the documents do not say whether an ID token is issued

    Example: The documents do not say whether a user whose remembered MFA was revoked is prompted where the policy does not require MFA
      Given a policy that requires sign-in every 30 days
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:00
      And the user works on day 2 at 00:00
      When an administrator revokes the user's MFA sessions on day 2 at 00:01
      Then the documents do not say whether the user is prompted on day 2 at 00:01

  @RMF-8 @INT-303 @RA-023 @RA-097
  Rule: The documents leave open whether remembered MFA is enough where security defaults require MFA

    Example: The documents do not say whether a new sign-in asks for remembered MFA while security defaults are on
      Given security defaults are on
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 00:01
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

    Example: The documents do not say whether remembered MFA is enough when security defaults find MFA necessary
      Given security defaults are on
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user does something that makes MFA necessary at 00:01
      Then the documents do not say whether the user is asked for MFA
      When the user does something that makes MFA necessary on day 8 at 00:00
      Then security defaults ask for MFA

    Example: The documents do not say whether remembered MFA is enough when an administrator signs in under security defaults
      Given security defaults are on
      And MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user signs in as an administrator at 00:01
      Then the documents do not say whether the user is asked for MFA
      When the user signs in as an administrator on day 8 at 00:00
      Then security defaults ask for MFA

    Example: Remembered MFA is not asked for while security defaults are off
      Given security defaults are off
      And MFA is remembered for 7 days
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not asked for MFA at a new sign-in in the browser at 00:01

  @RMF-9 @INT-390 @CA-014 @CA-016 @RA-029
  Rule: The documents leave open whether MFA is still remembered once an administrator, a password change or lost compliance has revoked the user's session

    Scenario Outline: The documents do not say whether MFA is still remembered when <revocation>
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a <device> device at 00:00
      When <revocation> at 01:00
      And the user signs in with the first factor on the <device> device at 01:01
      Then the documents do not say whether the user is asked for MFA at a new sign-in in the browser at 01:02
      And the user is asked for MFA at a new sign-in in the browser on day 8 at 00:00

      Examples:
        | revocation                                                                   | device     | reason                                                                                                                           |
        | an administrator revokes the user's sessions with Microsoft Graph PowerShell | personal   | revoking sessions may make the device forget MFA; if not, the 7 days since MFA was done end on day 8, as MFA was not done again  |
        | the user's password is changed                                               | personal   | a changed password may make the device forget MFA; if not, the 7 days since MFA was done end on day 8, as MFA was not done again |
        | the user's device becomes noncompliant                                       | registered | lost compliance may make the device forget MFA; if not, the 7 days since MFA was done end on day 8, as MFA was not done again    |

    Example: MFA that is done after a password change is remembered
      Given MFA is remembered for 7 days
      And the user signs in with the first factor and MFA on a personal device at 00:00
      When the user's password is changed at 01:00
      And the user signs in with the first factor and MFA on the personal device at 01:01
      Then the user is not asked for MFA at a new sign-in in the browser at 01:02
