Feature: Token lifetime policies
  A token lifetime policy sets how long access, ID and SAML tokens are valid, by one property, AccessTokenLifetime.
  Such a policy is assigned to the organisation, to applications or to service principals, and the lifetime that the policy sets has to stay between 10 minutes and 1 day.
  A policy applies to the tokens that are issued after its assignment. Whether a change reaches a token already issued, the documents do not say.

  @TLP-1 @TL-003 @TL-025 @TL-059 @TL-065 @TL-066 @TL-075 @TL-044 @INT-110 @INT-49
  Rule: AccessTokenLifetime sets the lifetime of access, ID and SAML tokens

    Scenario Outline: A configured lifetime of two hours applies to <a> <token>
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a browser asks for <a> <token> for a non-Microsoft <protocol> app at 00:00
      Then Microsoft Entra ID issues <a> <token>
      And the <token> is accepted at <just before>
      And the <token> is refused at <end>

      Examples:
        | a  | token        | protocol | just before | end   | reason                                    |
        | an | access token | OIDC     | 01:59       | 02:00 | two hours, without clock skew             |
        | an | ID token     | OIDC     | 01:59       | 02:00 | two hours, without clock skew             |
        | a  | SAML token   | SAML     | 02:04       | 02:05 | two hours plus five minutes of clock skew |

    Example: A sign-in frequency of one day does not change a configured lifetime of two hours
      Given a policy that requires sign-in every day
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And the user signs in on a personal device at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 01:59
      And the access token is refused at 02:00

    Example: An AccessTokenLifetime of two hours is accepted and takes effect even on 30 January 2021, when lifetimes of refresh and session tokens are retired
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation on 30 January 2021 at 00:00
      Then the setting is accepted
      When a native app asks for an access token for Exchange Online on 30 January 2021 at 00:00
      Then the access token is accepted on 30 January 2021 at 01:59
      And the access token is refused on 30 January 2021 at 02:00

  @TLP-2 @INT-42 @TL-004 @TL-005 @TL-010 @INT-43
  Rule: A lifetime can be set for the organisation, an application, a multitenant application or a service principal, but not for a managed identity

    Scenario Outline: A lifetime of two hours can be set for <object>
      When the administrator sets AccessTokenLifetime to "02:00:00" for <object> at 00:00
      And a native app asks for an access token for Exchange Online at 00:01
      Then Microsoft Entra ID issues an access token
      And the access token is accepted at 02:00
      And the access token is refused at 02:01

      Examples:
        | object                                   |
        | the organisation                         |
        | the app Exchange Online                  |
        | the multitenant app Exchange Online      |
        | the service principal of Exchange Online |

    Example: Setting a lifetime for an app's managed identity is refused, so an access token for the app lasts the default 75 minutes
      Given the random default lifetime of the access token is taken to be 75 minutes
      When the administrator sets AccessTokenLifetime to "02:00:00" for the managed identity of a non-Microsoft OIDC app at 00:00
      Then the setting is refused
      When a confidential client asks for an access token for the OIDC app at 00:01
      Then the access token is accepted at 01:15
      And the access token is refused at 01:16

    Example: Assigning a policy to an app's managed identity is refused, so an ID token for the app lasts the default hour
      Given the administrator sets AccessTokenLifetime to "02:00:00" in an unassigned policy at 00:00
      When the administrator assigns the token lifetime policy to the managed identity of a non-Microsoft OIDC app at 00:01
      Then the assignment is refused
      When a browser asks for an ID token for the OIDC app at 00:02
      Then the ID token is accepted at 01:01
      And the ID token is refused at 01:02

  @TLP-3 @TL-021 @INT-22 @INT-40
  Rule: Configurable token lifetimes require a Microsoft Entra ID P1 licence

    Scenario Outline: With a <licence> licence, the administrator who configures a lifetime is not warned of a missing licence
      Given a tenant with a <licence> licence
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the configuration is reviewed at 00:01
      Then the administrator is not warned of a missing licence for token lifetimes

      Examples:
        | licence | reason                                   |
        | P1      | the licence that token lifetimes require |
        | P2      | we read P2 as including P1               |

    Example: The administrator of a tenant with a free licence is not warned of a missing licence while no token lifetime is configured
      Given a tenant with a free licence
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of a missing licence for token lifetimes

    Example: With a free licence, the administrator who configures a lifetime is warned of a missing licence
      Given a tenant with a free licence
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the configuration is reviewed at 00:01
      Then the administrator is warned of a missing licence for token lifetimes

    Example: With a Microsoft 365 Business licence, the documents do not say whether the administrator who configures a lifetime is warned of a missing licence
      Given a tenant with a Microsoft 365 Business licence
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the configuration is reviewed at 00:01
      Then the documents do not say whether the administrator is warned of a missing licence for token lifetimes

    Scenario Outline: The documents do not say whether a configured lifetime takes effect with a <licence> licence
      Given a tenant with a <licence> licence
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a browser asks for an ID token for Exchange Online at 00:00
      Then the ID token is accepted at 00:59
      And the documents do not say whether the ID token is accepted at 01:00
      And the ID token is refused at 02:00

      Examples:
        | licence                | reason                                                                                                      |
        | free                   | it is left open whether, without the required P1 licence, the configured two hours replace the default hour |
        | Microsoft 365 Business | it is left open whether, with this licence, the configured two hours replace the default hour               |

    Example: A configured lifetime takes effect with a P1 licence
      Given a tenant with a P1 licence
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a browser asks for an ID token for Exchange Online at 00:00
      Then the ID token is accepted at 01:59
      And the ID token is refused at 02:00

  @TLP-4 @DIS-20 @TL-023
  Rule: A Microsoft 365 Business licence includes Conditional Access

    Example: A Microsoft 365 Business licence suffices for a sign-in frequency policy, so the administrator is not warned of a missing licence
      Given a tenant with a Microsoft 365 Business licence
      And a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of a missing licence

    Example: A sign-in frequency policy is enforced with a Microsoft 365 Business licence
      Given a tenant with a Microsoft 365 Business licence
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00

  @TLP-5 @INT-41 @DIS-21 @TL-014 @TL-015 @TL-016 @DIS-15
  Rule: In SharePoint Online and OneDrive, a policy acts on mobile and desktop clients only, which we read as an exception for these two apps

    Scenario Outline: A <client>'s access token for <app> expires at <end> under a policy of 10 minutes
      Given the random default lifetime of the access token is taken to be 75 minutes
      And the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:00
      When a <client> asks for an access token for <app> at 00:00
      Then the access token is accepted at <just before>
      And the access token is refused at <end>

      Examples:
        | client              | app                      | just before | end   | reason                                                                                      |
        | native app          | SharePoint Online        | 00:09       | 00:10 | the policy acts on mobile and desktop clients                                               |
        | native app          | OneDrive                 | 00:09       | 00:10 | the policy acts on mobile and desktop clients                                               |
        | browser             | SharePoint Online        | 01:14       | 01:15 | the policy does not act on browsers, so the default of 75 minutes holds                     |
        | browser             | OneDrive                 | 01:14       | 01:15 | the policy does not act on browsers, so the default of 75 minutes holds                     |
        | confidential client | SharePoint Online        | 01:14       | 01:15 | a confidential client is not a mobile or desktop client, so the default of 75 minutes holds |
        | browser             | a non-Microsoft OIDC app | 00:09       | 00:10 | outside SharePoint Online and OneDrive, the policy acts on browsers too                     |
        | browser             | Exchange Online          | 00:09       | 00:10 | outside SharePoint Online and OneDrive, the policy acts on browsers too                     |
        | confidential client | Dynamics CRM Online      | 00:09       | 00:10 | outside SharePoint Online and OneDrive, the policy acts on confidential clients too         |

    Example: The user is prompted in SharePoint Online 2 hours after signing in, despite a token lifetime policy of 10 hours
      Given a policy that requires sign-in every 2 hours
      And the administrator sets AccessTokenLifetime to "10:00:00" for the organisation at 00:00
      And the user signs in on a personal device at 00:00
      And the browser asks for an ID token for SharePoint Online at 00:00
      When SharePoint Online opens a session tied to the app's ID token at 00:00
      Then the user is not prompted in SharePoint Online at 01:59
      And the user is prompted in SharePoint Online at 02:00

    Scenario Outline: A <client>'s ID token for <app> expires at <end> under a policy of 10 hours for <assignee>
      Given the administrator sets AccessTokenLifetime to "10:00:00" for <assignee> at 00:00
      When a <client> asks for an ID token for <app> at 00:00
      Then the ID token is accepted at <just before>
      And the ID token is refused at <end>

      Examples:
        | client     | app               | assignee                  | just before | end   | reason                                                               |
        | browser    | SharePoint Online | the organisation          | 00:59       | 01:00 | the policy does not act on browsers, so the default of an hour holds |
        | browser    | SharePoint Online | the app SharePoint Online | 00:59       | 01:00 | even the app's own policy does not act on browsers                   |
        | browser    | OneDrive          | the organisation          | 00:59       | 01:00 | the policy does not act on browsers, so the default of an hour holds |
        | native app | SharePoint Online | the organisation          | 09:59       | 10:00 | the policy acts on mobile and desktop clients                        |
        | native app | OneDrive          | the app OneDrive          | 09:59       | 10:00 | the policy acts on mobile and desktop clients                        |
        | native app | SharePoint Online | the app SharePoint Online | 09:59       | 10:00 | the policy acts on mobile and desktop clients                        |

  @TLP-6 @DIS-22 @TL-094 @TL-095 @TL-096 @TL-006 @TL-008 @TL-009 @TL-068 @TL-092 @TL-099 @INT-42 @INT-47
  Rule: The organisation's policy takes precedence over an application's policy, and the default lifetime holds where neither has a policy

    Example: The organisation's policy takes precedence over an application's policy that was made before
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:01
      When a native app asks for an access token for Exchange Online at 00:02
      Then the access token is accepted at 02:01
      And the access token is refused at 02:02

    Example: The organisation's policy takes precedence over an application's policy that was made afterwards
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the organisation at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the app Exchange Online at 00:01
      When a native app asks for an access token for Exchange Online at 00:02
      Then the access token is accepted at 04:01
      And the access token is refused at 04:02

    Example: The application's policy is enforced where the organisation has none
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 03:59
      And the access token is refused at 04:00

    Example: An access token for Exchange Online follows Exchange Online's policy, not Outlook's, where the organisation has none
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the app Outlook at 00:00
      And the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 03:59
      And the access token is refused at 04:00

    Scenario Outline: The default lifetime of <a> <token> is enforced where neither the organisation nor the application has a policy
      Given the random default lifetime of the access token is taken to be 75 minutes
      When a browser asks for <a> <token> for a non-Microsoft <protocol> app at 00:00
      Then the <token> is accepted at <just before>
      And the <token> is refused at <end>

      Examples:
        | a  | token        | protocol | just before | end   | reason                                 |
        | an | access token | OIDC     | 01:14       | 01:15 | the random default of 75 minutes       |
        | an | ID token     | OIDC     | 00:59       | 01:00 | an ID token lasts one hour by default  |
        | a  | SAML token   | SAML     | 00:59       | 01:00 | a SAML token lasts one hour by default |

    Example: The documents do not say whether a policy takes precedence over the default of 28 hours for a client that negotiates CAE
      Given the random default lifetime of the access token is taken to be 28 hours
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a native app that negotiates CAE asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 01:59
      And the documents do not say whether the access token is accepted at 02:00
      And the access token is refused on day 2 at 04:00

    Example: The application's policy is enforced once the organisation's policy is deleted
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the administrator deletes the token lifetime policy of the organisation at 00:01
      And a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 04:00
      And the ID token is refused at 04:01

    Example: An ID token's default of one hour is enforced once the organisation's policy and the application's policy are both deleted
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And the administrator deletes the token lifetime policy of the organisation at 00:01
      When the administrator deletes the token lifetime policy of the app Exchange Online at 00:02
      And a browser asks for an ID token for Exchange Online at 00:03
      Then the ID token is accepted at 01:02
      And the ID token is refused at 01:03

    Example: The documents do not say whether the policy of an application or that of its service principal takes precedence
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the service principal of Exchange Online at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the documents do not say how long the access token lasts
      And the access token is accepted at 01:59
      And the documents do not say whether the access token is accepted at 02:00
      And the access token is refused at 04:00

    Scenario Outline: The organisation's policy takes precedence over the policy of <object>
      Given the administrator sets AccessTokenLifetime to "04:00:00" for <object> at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 01:59
      And the access token is refused at 02:00

      Examples:
        | object                                   |
        | the service principal of Exchange Online |
        | the multitenant app Exchange Online      |

  @TLP-7 @INT-120 @INT-221 @TL-007 @TL-010 @TL-091 @TL-105
  Rule: A policy acts only on what it is assigned to, from its assignment until its deletion, unless another policy takes precedence

    Example: A policy acts on the application that it is assigned to
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      When a browser asks for an ID token for Exchange Online at 00:00
      Then the ID token is accepted at 03:59
      And the ID token is refused at 04:00

    Example: An ID token for Dynamics CRM Online has the default lifetime of one hour despite a policy for Exchange Online
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      When a browser asks for an ID token for Dynamics CRM Online at 00:00
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

    Example: An ID token for Exchange Online has the default lifetime of one hour despite an unassigned policy that was made with Microsoft Graph
      Given the administrator sets AccessTokenLifetime with Microsoft Graph to "04:00:00" in an unassigned policy at 00:00
      When a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 01:00
      And the ID token is refused at 01:01

    Example: A policy that was made with Microsoft Graph acts on Exchange Online once the policy has been assigned to the app
      Given the administrator sets AccessTokenLifetime with Microsoft Graph to "04:00:00" in an unassigned policy at 00:00
      And the administrator assigns, with Microsoft Graph, the token lifetime policy to the app Exchange Online at 00:01
      When a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 04:00
      And the ID token is refused at 04:01

    Example: A policy acts on Dynamics CRM Online once the policy has been assigned to the organisation
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      And the administrator assigns the token lifetime policy to the organisation at 00:01
      When a browser asks for an ID token for Dynamics CRM Online at 00:01
      Then the ID token is accepted at 04:00
      And the ID token is refused at 04:01

    Scenario Outline: A policy that is assigned to Exchange Online and then to the organisation acts on <app>
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      And the administrator assigns the token lifetime policy to the app Exchange Online at 00:01
      And the administrator assigns the token lifetime policy to the organisation at 00:02
      When a browser asks for an ID token for <app> at 00:02
      Then the ID token is accepted at 04:01
      And the ID token is refused at 04:02

      Examples:
        | app                 | reason                                                                         |
        | Exchange Online     | the policy is assigned both to this app and to the organisation                |
        | Dynamics CRM Online | the policy is assigned to the organisation, which includes Dynamics CRM Online |

    Scenario Outline: A policy that is assigned to Exchange Online and then to Dynamics CRM Online acts on <app>
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      And the administrator assigns the token lifetime policy to the app Exchange Online at 00:01
      And the administrator assigns the token lifetime policy to the app Dynamics CRM Online at 00:02
      When a browser asks for an ID token for <app> at 00:02
      Then the ID token is accepted at 04:01
      And the ID token is refused at 04:02

      Examples:
        | app                 | reason                                       |
        | Exchange Online     | the second assignment does not end the first |
        | Dynamics CRM Online | the second assignment takes effect as well   |

    Example: An ID token issued after the policy was deleted has the default lifetime of one hour
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator deletes the token lifetime policy of the app Exchange Online at 00:01
      When a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 01:00
      And the ID token is refused at 01:01

  @TLP-8 @DIS-23 @INT-221 @TL-098 @TL-099
  Rule: The documents do not say whether a change of the policy in force reaches tokens already issued

    Example: The documents do not say whether a lifetime of 10 minutes ends a token that was issued with two hours
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:30
      Then the documents do not say whether the access token is accepted at 00:31
      And the documents do not say whether the access token is accepted at 01:59
      And the access token is refused at 02:00

    Example: The documents do not say whether a shorter lifetime for the organisation ends a token already issued for an app that has its own policy
      Given the administrator sets AccessTokenLifetime to "04:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:30
      Then the documents do not say whether the ID token is accepted at 00:31
      And the ID token is refused at 02:00

    Example: An access token issued with two hours is accepted once two hours are set again, whether the original or the current policy counts
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:10
      And the administrator sets AccessTokenLifetime to "00:30:00" for the organisation at 00:20
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:50
      Then the access token is accepted at 00:51
      And the access token is accepted at 02:09
      And the access token is refused at 02:10

    Example: A token perhaps refused under a policy of 10 minutes is accepted once the policy is deleted, as the token's default hour still runs
      Given a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:05
      Then the documents do not say whether the ID token is accepted at 00:15
      When the administrator deletes the token lifetime policy of the organisation at 00:20
      Then the ID token is accepted at 00:30

    Example: The documents do not say whether setting a lifetime of two hours revives a token that already expired after its default hour
      Given a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 01:30
      Then the documents do not say whether the ID token is accepted at 01:31
      And the ID token is refused at 02:00

    Example: The documents do not say whether a lifetime of two hours prolongs a token that was issued with 10 minutes
      Given the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:00
      And a native app asks for an access token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:05
      Then the access token is accepted at 00:09
      And the documents do not say whether the access token is accepted at 00:10
      And the documents do not say whether the access token is accepted at 01:59
      And the access token is refused at 02:00

    Example: The documents do not say whether assigning a policy of 10 minutes ends a token that was issued with the default hour
      Given the administrator sets AccessTokenLifetime to "00:10:00" in an unassigned policy at 00:00
      And a browser asks for an ID token for Exchange Online at 00:00
      When the administrator assigns the token lifetime policy to the app Exchange Online at 00:05
      Then the ID token is accepted at 00:09
      And the documents do not say whether the ID token is accepted at 00:10
      And the ID token is refused at 01:00

    Example: The documents do not say whether a token that was issued with two hours lasts only the default hour once the policy is deleted
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a browser asks for an ID token for Exchange Online at 00:00
      When the administrator deletes the token lifetime policy of the organisation at 00:30
      Then the ID token is accepted at 00:59
      And the documents do not say whether the ID token is accepted at 01:00
      And the ID token is refused at 02:00

    Example: The documents do not say whether a first policy of 10 minutes ends a token that was issued with the default hour
      Given a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:30
      Then the documents do not say whether the ID token is accepted at 00:31
      And the documents do not say whether the ID token is accepted at 00:59
      And the ID token is refused at 01:00

    Example: The documents do not say whether a first policy of two hours prolongs an ID token that was issued with the default hour
      Given a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:30
      Then the ID token is accepted at 00:59
      And the documents do not say whether the ID token is accepted at 01:00
      And the documents do not say whether the ID token is accepted at 01:59
      And the ID token is refused at 02:00

    Example: The documents do not say whether a first policy of two hours prolongs a SAML token's default hour to two hours plus clock skew
      Given a browser asks for a SAML token for Salesforce at 00:00
      When the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:30
      Then the SAML token is accepted at 00:59
      And the documents do not say whether the SAML token is accepted at 01:00
      And the documents do not say whether the SAML token is accepted at 02:04
      And the SAML token is refused at 02:05

    Example: A policy for Salesforce does not change an ID token for Exchange Online, an app that the policy does not cover
      Given a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the app Salesforce at 00:05
      Then the ID token is accepted at 00:59
      And the ID token is refused at 01:00

    Example: A shorter policy for Exchange Online does not shorten an ID token already issued for the app, as the organisation's policy takes precedence
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the app Exchange Online at 00:05
      Then the ID token is accepted at 01:59
      And the ID token is refused at 02:00

    Example: A SAML token for Salesforce keeps its hour plus five minutes of clock skew when Exchange Online gets a policy, as Salesforce's policy is unchanged
      Given the administrator sets AccessTokenLifetime to "01:00:00" for the app Salesforce at 00:00
      And a browser asks for a SAML token for Salesforce at 00:00
      When the administrator sets AccessTokenLifetime to "00:30:00" for the app Exchange Online at 00:05
      Then the SAML token is accepted at 01:04
      And the SAML token is refused at 01:05

    Example: After two changes, an ID token lasts its original two hours or the last policy's three, and the documents do not say which
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      And a browser asks for an ID token for Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:05
      And the administrator sets AccessTokenLifetime to "03:00:00" for the organisation at 00:06
      Then the ID token is accepted at 01:59
      And the documents do not say whether the ID token is accepted at 02:00
      And the ID token is refused at 03:00

    Example: An ID token that is issued after a policy of 10 minutes is set lasts 10 minutes
      Given a browser asks for an ID token for Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "00:10:00" for the organisation at 00:30
      When the same browser asks for an ID token for Exchange Online at 00:30
      Then the new ID token is accepted at 00:39
      And the new ID token is refused at 00:40

  @TLP-9 @INT-43 @TL-079
  Rule: AccessTokenLifetime is at least 10 minutes

    Scenario Outline: An AccessTokenLifetime of <time span> is <answer>
      When the administrator sets AccessTokenLifetime to "<time span>" for the organisation at 00:00
      Then the setting is <answer>

      Examples:
        | time span | answer   | reason                     |
        | 00:09:00  | refused  | one minute below the limit |
        | 00:09:59  | refused  | one second below the limit |
        | 00:10:00  | accepted | exactly the limit          |
        | 00:11:00  | accepted | one minute above the limit |
        | 00:00:00  | refused  | no lifetime at all         |

    Example: A lifetime of 9 minutes is refused, so the earlier lifetime of 2 hours stays in force
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the administrator sets AccessTokenLifetime to "00:09:00" for the organisation at 00:01
      Then the setting is refused
      When a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 02:00
      And the ID token is refused at 02:01

  @TLP-10 @DIS-24 @INT-43 @TL-080
  Rule: AccessTokenLifetime is at most 1 day

    Scenario Outline: An AccessTokenLifetime of <time span> is <answer>
      When the administrator sets AccessTokenLifetime to "<time span>" for the organisation at 00:00
      Then the setting is <answer>

      Examples:
        | time span  | answer   | reason                               |
        | 23:59:00   | accepted | one minute below the limit           |
        | 1.00:00:00 | accepted | exactly the limit                    |
        | 1.00:00:01 | refused  | one second above the limit           |
        | 1.00:01:00 | refused  | one minute above the limit           |
        | 1.04:00:00 | refused  | 28 hours, four hours above the limit |

    Example: A lifetime of more than 1 day is refused and not cut to 1 day, so the earlier lifetime stays in force
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the administrator sets AccessTokenLifetime to "1.00:01:00" for the organisation at 00:01
      Then the setting is refused
      When a browser asks for an ID token for Exchange Online at 00:01
      Then the ID token is accepted at 02:00
      And the ID token is refused at 02:01

  @TLP-11 @DIS-25 @TL-100 @TL-101 @TL-102 @TL-103 @INT-44
  Rule: A lifetime is written as D.HH:MM:SS, where D may be left out when it is zero

    Example: A TimeSpan of 80 days and 30 minutes can be read, but is refused as too long for a token
      When the administrator sets AccessTokenLifetime to "80.00:30:00" for the organisation at 00:00
      Then the TimeSpan is read as 80 days and 30 minutes
      And the setting is refused

    Example: A TimeSpan of 90 minutes can be written without days, with 90 for the minutes
      When the administrator sets AccessTokenLifetime to "00:90:00" for the organisation at 00:00
      Then the TimeSpan is read as 90 minutes
      When a native app asks for an access token for Exchange Online at 00:00
      Then the access token is accepted at 01:29
      And the access token is refused at 01:30

    Scenario Outline: The TimeSpan <time span> is read as <length>
      When the administrator sets AccessTokenLifetime to "<time span>" for the organisation at 00:00
      Then the TimeSpan is read as <length>
      And the setting is accepted

      Examples:
        | time span  | length                | reason                                         |
        | 0.00:10:00 | 10 minutes            | days may be written even when zero             |
        | 00:99:00   | 99 minutes            | days may be left out, and MM can be 99 at most |
        | 01:30:00   | 1 hour and 30 minutes | the same length as 00:90:00                    |
        | 1.00:00:00 | 1 day                 | a day is written as D, since HH ends at 23     |

    Scenario Outline: The documents do not say whether the text <text> sets a lifetime
      When the administrator sets AccessTokenLifetime to "<text>" for the organisation at 00:00
      Then the TimeSpan is not of the form D.HH:MM:SS
      And the documents do not say whether the setting is accepted

      Examples:
        | text      | reason                                     |
        | 90        | a bare number has no HH:MM:SS              |
        | 00:100:00 | three digits where MM has two              |
        | 1:30:00   | one digit where HH has two                 |
        | 00:90     | SS is missing                              |
        | 24:00:00  | HH ends at 23; a day is written 1.00:00:00 |
        | 00:10:60  | SS ends at 59                              |

    Example: The documents do not say how long a token lasts if its lifetime is written as 1:30:00, with one digit for the hours
      Given the administrator sets AccessTokenLifetime to "1:30:00" for the organisation at 00:00
      When a browser asks for an ID token for Exchange Online at 00:00
      Then the documents do not say how long the ID token lasts

  @TLP-12 @TL-089 @INT-221
  Rule: PowerShell lists every policy that exists in the organisation, assigned or not, and the apps that a policy is linked to

    Example: PowerShell lists the policies of the organisation and of OneDrive's service principal, but none for Exchange Online, to which no policy is linked
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the organisation at 00:00
      When the administrator sets AccessTokenLifetime to "01:00:00" for the service principal of OneDrive at 00:00
      Then PowerShell lists a token lifetime policy for the organisation at 00:01
      And PowerShell lists a token lifetime policy for the service principal of OneDrive at 00:01
      And PowerShell does not list a token lifetime policy for the app Exchange Online at 00:01

    Example: A policy is listed as linked to no app until it is assigned to an app, and is then listed for that app
      When the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      Then PowerShell lists a token lifetime policy that is linked to no app at 00:01
      And PowerShell does not list a token lifetime policy for the app Exchange Online at 00:01
      When the administrator assigns the token lifetime policy to the app Exchange Online at 00:02
      Then PowerShell lists a token lifetime policy for the app Exchange Online at 00:03
      And PowerShell does not list a token lifetime policy that is linked to no app at 00:03

    Example: A policy that is linked to an app and to the organisation is listed for both
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      When the administrator assigns the token lifetime policy to the app Exchange Online at 00:01
      And the administrator assigns the token lifetime policy to the organisation at 00:02
      Then PowerShell lists a token lifetime policy for the app Exchange Online at 00:03
      And PowerShell lists a token lifetime policy for the organisation at 00:03

    Example: PowerShell lists a policy for every app that the policy is linked to, and for no other app
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      When the administrator assigns the token lifetime policy to the app Exchange Online at 00:01
      And the administrator assigns the token lifetime policy to the app OneDrive at 00:02
      Then PowerShell lists a token lifetime policy for the app Exchange Online at 00:03
      And PowerShell lists a token lifetime policy for the app OneDrive at 00:03
      And PowerShell does not list a token lifetime policy for the app Salesforce at 00:03

    Example: Where two apps have different policies, PowerShell lists each app with its own policy
      Given the administrator sets AccessTokenLifetime to "04:00:00" in an unassigned policy at 00:00
      And the administrator assigns the token lifetime policy to the app Exchange Online at 00:01
      When the administrator sets AccessTokenLifetime to "01:00:00" for the app Salesforce at 00:03
      Then PowerShell lists a token lifetime policy with AccessTokenLifetime "04:00:00" for the app Exchange Online at 00:04
      And PowerShell does not list a token lifetime policy with AccessTokenLifetime "04:00:00" for the app Salesforce at 00:04
      And PowerShell lists a token lifetime policy with AccessTokenLifetime "01:00:00" for the app Salesforce at 00:04

    Example: A policy of 5 minutes is not listed, because it is too short to be created
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the app Exchange Online at 00:00
      When the administrator sets AccessTokenLifetime to "00:05:00" for the app Dynamics CRM Online at 00:00
      Then PowerShell lists a token lifetime policy for the app Exchange Online at 00:01
      And PowerShell does not list a token lifetime policy for the app Dynamics CRM Online at 00:01
      And PowerShell does not list a token lifetime policy for the organisation at 00:01

    Example: PowerShell lists OneDrive's policy, but not Exchange Online's policy, which was deleted
      Given the administrator sets AccessTokenLifetime to "02:00:00" for the app Exchange Online at 00:00
      And the administrator sets AccessTokenLifetime to "01:00:00" for the app OneDrive at 00:00
      When the administrator deletes the token lifetime policy of the app Exchange Online at 00:01
      Then PowerShell does not list a token lifetime policy for the app Exchange Online at 00:02
      And PowerShell lists a token lifetime policy for the app OneDrive at 00:02
