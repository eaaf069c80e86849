Feature: Advice on the configuration
  The documents advise on where to require sign-in every time and warn of settings that get in each other's way.
  A review of the configuration finds what they advise against.
  The review changes nothing in how sessions are decided. A policy covers all apps, all users and all devices unless an example says otherwise.

  @ADV-1 @CA-076 @CA-077 @INT-17
  Rule: Administrators are advised to limit the apps that require sign-in every time, so that users do not tire of MFA and fall for phishing

    Example: The administrator is advised against a policy of sign-in every time for all apps
      Given a policy that requires sign-in every time
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for all apps

    Example: A policy of sign-in every time for all apps also brings advice against sign-in every time for Microsoft 365 apps and for admin portals
      Given a policy that requires sign-in every time
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for all apps
      And the administrator is advised against sign-in every time for a Microsoft 365 app
      And the administrator is advised against sign-in every time for an admin portal

    Example: A review for non-managed devices advises against a policy of sign-in every time for all apps and all devices
      Given a policy that requires sign-in every time
      When the configuration is reviewed for non-managed devices at 00:00
      Then the administrator is advised against sign-in every time for all apps

    Example: A policy of sign-in every time only for role elevation in PIM brings no advice against sign-in every time for all apps
      Given a policy that requires sign-in every time
      And the policy covers only role elevation in PIM
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time for all apps

    Example: Policies of sign-in every time, one for Salesforce and one for role elevation in PIM, bring no advice against sign-in every time for all apps
      Given a policy that requires sign-in every time
      And the policy covers only Salesforce
      And another policy that requires sign-in every time
      And the other policy covers only role elevation in PIM
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time for all apps

    Example: A policy of sign-in every time for risky users, a documented use, brings no advice against sign-in every time for all apps
      Given a policy that requires sign-in every time
      And the policy covers only risky users
      When the configuration is reviewed for risky users at 00:00
      Then the administrator is not advised against sign-in every time for all apps

    Example: The documents do not say whether a policy of sign-in every time for all apps, but only on non-managed devices, is advised against
      Given a policy that requires sign-in every time
      And the policy covers only non-managed devices
      When the configuration is reviewed at 00:00
      Then the documents do not say whether the administrator is advised against sign-in every time for all apps

    Example: The documents do not say whether a policy of sign-in every time for all apps, but only for Robin on non-managed devices, is advised against
      Given a policy that requires sign-in every time
      And the policy covers only the user Robin
      And the policy covers only non-managed devices
      When the configuration is reviewed at 00:00
      Then the documents do not say whether the administrator is advised against sign-in every time for all apps

  @ADV-2 @CA-080 @INT-393
  Rule: Sign-in every time without MFA brings a warning, because users may be sent to sign in over and over

    Example: A policy of sign-in every time that requires no MFA brings a warning of a sign-in loop
      Given a policy that requires sign-in every time
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a sign-in loop

    Example: Even for risky users alone, a policy of sign-in every time that requires no MFA brings a warning of a sign-in loop
      Given a policy that requires sign-in every time
      And the policy covers only risky users
      When the configuration is reviewed for risky users at 00:00
      Then the administrator is warned of a sign-in loop

    Example: A policy of sign-in every time without MFA brings a warning of a sign-in loop, even beside a daily policy with MFA
      Given a policy that requires sign-in every time
      And another policy that requires sign-in and MFA every day
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a sign-in loop

    Example: A policy of sign-in every time with MFA brings no warning of a sign-in loop, even beside an hourly policy without MFA
      Given a policy that requires sign-in and MFA every time
      And another policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of a sign-in loop

  @ADV-3 @CA-081 @INT-20 @INT-300
  Rule: A fixed period between sign-ins, rather than sign-in every time, is recommended for apps of the Microsoft 365 stack

    Scenario Outline: The administrator is advised against sign-in every time for <app>
      Given a policy that requires sign-in every time
      And the policy covers only <app>
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for a Microsoft 365 app

      Examples:
        | app                            |
        | Word Online                    |
        | Excel Online                   |
        | PowerPoint Online              |
        | OneNote Online                 |
        | Office.com                     |
        | the Microsoft 365 Admin portal |
        | Exchange Online                |
        | SharePoint Online              |
        | the Teams web client           |
        | OneDrive                       |
        | Outlook                        |
        | Teams                          |
        | Office 365                     |

    Example: For Salesforce, a non-Microsoft app, sign-in every time brings neither the advice for Microsoft 365 apps nor the advice for admin portals
      Given a policy that requires sign-in every time
      And the policy covers only Salesforce
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time for a Microsoft 365 app
      And the administrator is not advised against sign-in every time for an admin portal

    Example: For the advice on sign-in every time, the Microsoft 365 Admin portal is a Microsoft 365 app and not one of the admin portals
      Given a policy that requires sign-in every time
      And the policy covers only the Microsoft 365 Admin portal
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for a Microsoft 365 app
      And the administrator is not advised against sign-in every time for an admin portal

    Example: A policy of sign-in every time for Exchange Online is advised against, even for risky users alone
      Given a policy that requires sign-in every time
      And the policy covers only Exchange Online
      And the policy covers only risky users
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for a Microsoft 365 app

    Example: Sign-in every day for Exchange Online brings no advice against sign-in every time
      Given a policy that requires sign-in every day
      And the policy covers only Exchange Online
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time for a Microsoft 365 app

    Scenario Outline: The documents do not say whether <app> is a Microsoft 365 app for which sign-in every time is advised against
      Given a policy that requires sign-in every time
      And the policy covers only <app>
      When the configuration is reviewed at 00:00
      Then the documents do not say whether the administrator is advised against sign-in every time for a Microsoft 365 app

      Examples:
        | app                         |
        | Dynamics CRM Online         |
        | Microsoft Graph             |
        | a Microsoft app for Windows |

  @ADV-4 @CA-082 @INT-11 @INT-142 @INT-168
  Rule: A time-based sign-in frequency, or PIM reauthentication through an authentication context, is recommended for the admin portals rather than sign-in every time

    Scenario Outline: Sign-in every time for <app> goes against the recommendation, even beside a policy of sign-in every 4 hours for all apps
      Given a policy that requires sign-in every time
      And the policy covers only <app>
      And another policy that requires sign-in every 4 hours
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time for an admin portal
      And the administrator is advised of the recommendation for the admin portals

      Examples:
        | app                              |
        | the Azure portal                 |
        | the Microsoft Entra admin center |

    Example: Sign-in every 4 hours for the Azure portal alone does not follow the recommendation, as the Microsoft Entra admin center has no policy
      Given a policy that requires sign-in every 4 hours
      And the policy covers only the Azure portal
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time for an admin portal
      And the administrator is advised of the recommendation for the admin portals

    Example: Sign-in every 4 hours for the Azure portal and every day for the Microsoft Entra admin center follows the recommendation
      Given a policy that requires sign-in every 4 hours
      And the policy covers only the Azure portal
      And another policy that requires sign-in every day
      And the other policy covers only the Microsoft Entra admin center
      When the configuration is reviewed at 00:00
      Then the administrator is not advised of the recommendation for the admin portals

    Example: Sign-in every day for Salesforce does not make up for a missing policy for the Microsoft Entra admin center
      Given a policy that requires sign-in every 4 hours
      And the policy covers only the Azure portal
      And another policy that requires sign-in every day
      And the other policy covers only Salesforce
      When the configuration is reviewed at 00:00
      Then the administrator is advised of the recommendation for the admin portals

    Example: Sign-in every time for all apps does not follow the recommendation for the admin portals
      Given a policy that requires sign-in every time
      When the configuration is reviewed at 00:00
      Then the administrator is advised of the recommendation for the admin portals

    Example: Sign-in every time for both admin portals does not follow the recommendation
      Given a policy that requires sign-in every time
      And the policy covers only the Azure portal
      And another policy that requires sign-in every time
      And the other policy covers only the Microsoft Entra admin center
      When the configuration is reviewed at 00:00
      Then the administrator is advised of the recommendation for the admin portals

    Example: Even with PIM reauthentication through an authentication context, a policy of sign-in every time for the Azure portal does not follow the recommendation
      Given PIM reauthentication through an authentication context is on
      And a policy that requires sign-in every time
      And the policy covers only the Azure portal
      When the configuration is reviewed at 00:00
      Then the administrator is advised of the recommendation for the admin portals

    Example: Sign-in every 4 hours for all apps follows the recommendation for the admin portals
      Given a policy that requires sign-in every 4 hours
      When the configuration is reviewed at 00:00
      Then the administrator is not advised of the recommendation for the admin portals

    Example: With PIM reauthentication through an authentication context, sign-in every 4 hours for the Azure portal alone follows the recommendation for the admin portals
      Given PIM reauthentication through an authentication context is on
      And a policy that requires sign-in every 4 hours
      And the policy covers only the Azure portal
      When the configuration is reviewed at 00:00
      Then the administrator is not advised of the recommendation for the admin portals

    Example: PIM reauthentication through an authentication context follows the recommendation, while sign-in every time for role elevation does not
      Given a policy that requires sign-in every time
      And the policy covers only role elevation in PIM
      When the configuration is reviewed at 00:00
      Then the administrator is advised of the recommendation for the admin portals
      When the administrator switches on PIM reauthentication through an authentication context at 00:01
      And the configuration is reviewed at 00:01
      Then the administrator is not advised of the recommendation for the admin portals

  @ADV-5 @DIS-15 @INT-486 @CA-095 @CA-096 @INT-18 @DIS-67 @DIS-210
  Rule: Administrators are warned where the same user has, in the same app, both token lifetimes and a policy of sign-in frequency or browser persistence

    Token lifetimes are configured by a feature that the documents say is in public preview. The two policies of the warning are of
    different kinds: one sets token lifetimes, the other sign-in frequency or browser persistence.

    Scenario Outline: Sign-in frequency for <one> and token lifetimes for <other> bring a warning
      Given a policy that requires sign-in every hour
      And the policy covers only <one>
      And a token lifetime policy for access, ID or SAML tokens of <other>
      When the configuration is reviewed at 00:00
      Then the administrator is warned of token lifetimes and a session policy for one user in one app

      Examples:
        | one                 | other                                    | reason                                            |
        | Exchange Online     | the app Exchange Online                  | the same app                                      |
        | the user Robin      | the app Exchange Online                  | the user may open this app                        |
        | the user Robin      | the organisation                         | the user may open any app of the organisation     |
        | Exchange Online     | the organisation                         | the policy for the organisation includes this app |
        | Exchange Online     | the service principal of Exchange Online | the service principal stands for the app          |
        | non-managed devices | the app Exchange Online                  | the app may be opened on such a device            |

    Example: Sign-in frequency for Exchange Online and token lifetimes for SharePoint Online bring no warning of two policies, as the apps differ
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And a token lifetime policy for access, ID or SAML tokens of the app SharePoint Online
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of token lifetimes and a session policy for one user in one app

    Scenario Outline: Sign-in frequency for Exchange Online on non-managed devices and token lifetimes for <app> bring <outcome>
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And the policy covers only non-managed devices
      And a token lifetime policy for access, ID or SAML tokens of the app <app>
      When the configuration is reviewed at 00:00
      Then the administrator is <warned> of token lifetimes and a session policy for one user in one app

      Examples:
        | app               | warned     | outcome    | reason                                       |
        | SharePoint Online | not warned | no warning | the two policies cover different apps        |
        | Exchange Online   | warned     | a warning  | both policies cover the app on such a device |

    Scenario Outline: When sign-in frequency covers Office 365 and token lifetimes cover <app>, <warned>
      Given a policy that requires sign-in every hour
      And the policy covers only Office 365
      And a token lifetime policy for access, ID or SAML tokens of the app <app>
      When the configuration is reviewed at 00:00
      Then <warned> of token lifetimes and a session policy for one user in one app

      Examples:
        | app             | warned                          | reason                                       |
        | Exchange Online | the administrator is warned     | the app is part of Office 365                |
        | Salesforce      | the administrator is not warned | a non-Microsoft app is no part of Office 365 |

    Example: A token lifetime policy that stands beside sign-in frequency but is linked to no app brings no warning of two policies
      Given a policy that requires sign-in every hour
      And a token lifetime policy for access, ID or SAML tokens that is linked to no app
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of token lifetimes and a session policy for one user in one app

    Example: An AccessTokenLifetime of 2 hours for SharePoint Online, which a sign-in frequency policy covers, brings a warning
      Given a policy that requires sign-in every hour
      And the policy covers only SharePoint Online
      And the administrator sets AccessTokenLifetime to "02:00:00" for the app SharePoint Online at 00:00
      When the configuration is reviewed at 00:01
      Then the administrator is warned of token lifetimes and a session policy for one user in one app

    Example: Beside sign-in every hour, refresh or session token lifetimes bring a warning of two policies, and from 30 January 2021 also of a retired lifetime
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And a token lifetime policy for refresh or session tokens of the app Exchange Online
      When the configuration is reviewed on 29 January 2021 at 23:59
      Then the administrator is warned of token lifetimes and a session policy for one user in one app
      And the administrator is not warned of a retired token lifetime
      When the configuration is reviewed on 30 January 2021 at 00:00
      Then the administrator is warned of token lifetimes and a session policy for one user in one app
      And the administrator is warned of a retired token lifetime

    Example: A policy for all cloud apps that makes browser sessions never persistent, set beside token lifetimes for Exchange Online, brings a warning
      Given a policy for all cloud apps that makes browser sessions never persistent
      And a token lifetime policy for access, ID or SAML tokens of the app Exchange Online
      When the configuration is reviewed at 00:00
      Then the administrator is warned of token lifetimes and a session policy for one user in one app

    Example: A policy that makes sessions never persistent for some cloud apps, which may include Exchange Online, brings a warning beside token lifetimes for Exchange Online
      Given a policy for some cloud apps that makes browser sessions never persistent
      And a token lifetime policy for access, ID or SAML tokens of the app Exchange Online
      When the configuration is reviewed at 00:00
      Then the administrator is warned of token lifetimes and a session policy for one user in one app

    Example: Token lifetimes for the organisation and for Exchange Online, without a policy of sign-in frequency or browser persistence, bring no warning
      Given a token lifetime policy for access, ID or SAML tokens of the organisation
      And a token lifetime policy for access, ID or SAML tokens of the app Exchange Online
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of token lifetimes and a session policy for one user in one app

    Scenario Outline: Sign-in every <period> for all apps and token lifetimes for Exchange Online bring a warning
      Given a policy that requires sign-in every <period>
      And a token lifetime policy for access, ID or SAML tokens of the app Exchange Online
      When the configuration is reviewed at 00:00
      Then the administrator is warned of token lifetimes and a session policy for one user in one app

      Examples:
        | period | reason                                |
        | hour   | the policy covers every app           |
        | time   | every time is a sign-in frequency too |

  @ADV-6 @INT-143 @CA-097
  Rule: The tenant's other reauthentication settings are to be off before sign-in frequency is enabled, and by our reading are advised against from then on

    Example: The administrator is advised against another reauthentication setting once there is a sign-in frequency
      Given another reauthentication setting is on
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against other reauthentication settings
      When at 00:01 the administrator creates a policy that requires sign-in every hour
      And the configuration is reviewed at 00:01
      Then the administrator is advised against other reauthentication settings

    Example: The option to remember MFA counts as one of the other reauthentication settings that are advised against where there is a sign-in frequency
      Given the option "Remember MFA" is on
      And a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is advised against other reauthentication settings

    Example: A policy of sign-in every hour alone brings no advice against other reauthentication settings
      Given a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against other reauthentication settings

    Example: The option to remember MFA counts as one of the other reauthentication settings even beside a policy of sign-in and MFA every time
      Given the option "Remember MFA" is on
      And a policy that requires sign-in and MFA every time
      When the configuration is reviewed at 00:00
      Then the administrator is advised against other reauthentication settings

  @ADV-7 @DIS-31 @CA-098 @RA-125 @INT-113
  Rule: Administrators are warned against remembering MFA together with sign-in frequency, because users may be prompted unexpectedly

    Example: Remembering MFA brings a warning of unexpected prompts once a sign-in frequency is added, and not before
      Given the option "Remember MFA" is on
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of unexpected prompts
      When at 00:01 the administrator creates a policy that requires sign-in every hour
      And the configuration is reviewed at 00:01
      Then the administrator is warned of unexpected prompts

    Example: Where MFA is remembered, a review for managed devices warns of unexpected prompts even if sign-in is required only every 90 days
      Given the option "Remember MFA" is on
      And a policy that requires sign-in every 90 days
      When the configuration is reviewed for managed devices at 00:00
      Then the administrator is warned of unexpected prompts

    Example: The administrator is not warned of unexpected prompts where the option to remember MFA is off
      Given the option "Remember MFA" is off
      And a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of unexpected prompts

    Example: A review of the MFA settings warns of unexpected prompts where MFA is remembered beside a sign-in frequency
      Given the option "Remember MFA" is on
      And a policy that requires sign-in every 30 days
      When the MFA settings are reviewed at 00:00
      Then the administrator is warned of unexpected prompts

    Example: The administrator is warned of unexpected prompts where MFA is remembered beside a policy of sign-in and MFA every time
      Given the option "Remember MFA" is on
      And a policy that requires sign-in and MFA every time
      When the configuration is reviewed at 00:00
      Then the administrator is warned of unexpected prompts

  @ADV-8 @CA-090 @CA-091 @RA-044 @RA-045 @INT-180
  Rule: Administrators are warned of persistent browser sessions, because stored tokens can be misused and remain usable until they expire

    Scenario Outline: The administrator is warned of stored tokens where browser sessions may persist through <setting>
      Given the Stay signed in? prompt is <prompt>
      And the AD FS claims rules for persistent SSO are <persistence>
      When the configuration is reviewed at 00:00
      Then the administrator is warned of stored tokens that remain usable until they expire

      Examples:
        | setting                    | prompt | persistence | reason                                     |
        | the Stay signed in? prompt | on     | off         | the user may choose to stay signed in      |
        | the AD FS claims rules     | off    | on          | AD FS makes the browser session persistent |

    Example: The Stay signed in? prompt is on by default unless the tenant is new, so the administrator is warned of stored tokens
      When the configuration is reviewed at 00:00
      Then the administrator is warned of stored tokens that remain usable until they expire

    Example: A policy that makes sessions never persistent for some cloud apps does not prevent the warning, as sessions in the other apps may persist
      Given a policy for some cloud apps that makes browser sessions never persistent
      When the configuration is reviewed at 00:00
      Then the administrator is warned of stored tokens that remain usable until they expire

    Example: A policy that makes browser sessions always persistent brings a warning of stored tokens, although the Stay signed in? prompt is off
      Given the Stay signed in? prompt is off
      And a policy for all cloud apps that makes browser sessions always persistent
      When the configuration is reviewed at 00:00
      Then the administrator is warned of stored tokens that remain usable until they expire

    Example: A policy that makes sessions never persistent for all cloud apps prevents the warning, although the Stay signed in? prompt and AD FS allow persistence
      Given the Stay signed in? prompt is on
      And the AD FS claims rules for persistent SSO are on
      And a policy for all cloud apps that makes browser sessions never persistent
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of stored tokens that remain usable until they expire

    Example: With the Stay signed in? prompt off and the settings of AD FS unknown, the documents do not say whether stored tokens bring a warning
      Given the Stay signed in? prompt is off
      When the configuration is reviewed at 00:00
      Then the documents do not say whether the administrator is warned of stored tokens that remain usable until they expire

  @ADV-9 @CA-074 @INT-140
  Rule: Sign-in every time works best for apps that can tell when a client needs a new token

    Example: An app without regular redirects cannot, by our reading, tell when a client needs a new token, so sign-in every time is advised against
      Given a policy that requires sign-in every time
      And the policy covers only an app that does not redirect back regularly
      When the configuration is reviewed at 00:00
      Then the administrator is advised against sign-in every time because an app cannot tell when a client needs a new token

    Example: Sign-in every time is not advised against for a non-Microsoft OIDC app, which redirects back to Microsoft Entra ID regularly
      Given a policy that requires sign-in every time
      And the policy covers only a non-Microsoft OIDC app
      When the configuration is reviewed at 00:00
      Then the administrator is not advised against sign-in every time because an app cannot tell when a client needs a new token
