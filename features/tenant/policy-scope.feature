Feature: Scope and licence
  A Conditional Access policy singles out the uses that it is meant for. The user of these examples is Alex.
  It can go by device, network, user or app.
  Conditional Access has to be licensed.

  @SCP-1 @CA-002 @CA-004 @CA-005 @CA-006 @CA-007 @CA-008 @RA-006 @RA-007 @RA-008 @RA-034 @RA-037 @RA-107 @RA-126
  @RA-127 @INT-11 @INT-117 @INT-300 @INT-362 @INT-392 @INT-443
  Rule: A policy can cover certain users, devices, networks or apps and leaves all other sessions alone

    Scenario Outline: A policy for <target> prompts the user in that case and not otherwise
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a <device> device at 00:00
      Then the user is prompted in the case of <target> at 01:00
      And the user is not prompted in SharePoint Online at 01:00

      Examples:
        | target                                         | device        | reason                                               |
        | unmanaged or shared devices                    | hybrid joined | a hybrid joined device is managed, but may be shared |
        | sensitive information from an external network | personal      | the policy goes by the network                       |
        | high-impact users                              | personal      | the policy goes by the user                          |
        | a critical business app                        | personal      | the policy goes by the app                           |
        | risky users                                    | personal      | the policy goes by the user's risk                   |
        | managed apps                                   | personal      | the policy goes by whether the app is managed        |

    Scenario Outline: A policy for <target> prompts nobody in the case of <another>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a <device> device at 00:00
      Then the user is prompted in the case of <target> at 01:00
      And the user is not prompted in the case of <another> at 01:00

      Examples:
        | target                      | another                                        | device        |
        | risky users                 | a high-impact user                             | personal      |
        | a critical business app     | sensitive information from an external network | personal      |
        | unmanaged or shared devices | a managed device                               | hybrid joined |

    Scenario Outline: A policy for <target> prompts the user on the <kind> device and not on the <other> device
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on the <kind> device at 00:00
      And the user signs in on the <other> device at 00:01
      Then the user is prompted on the <kind> device at 01:00
      And the user is not prompted on the <other> device at 01:01

      Examples:
        | target                      | kind         | other         |
        | non-registered devices      | unregistered | registered    |
        | non-registered devices      | personal     | joined        |
        | non-managed devices         | personal     | hybrid joined |
        | non-managed devices         | unregistered | hybrid joined |
        | unmanaged or shared devices | personal     | hybrid joined |

    Scenario Outline: A policy for managed devices prompts the user on a hybrid joined device and not on <kind> device
      Given a policy that requires sign-in every hour
      And the policy covers only managed devices
      When the user signs in on a hybrid joined device at 00:00
      And the user signs in on <kind> device at 00:01
      Then the user is prompted on the hybrid joined device at 01:00
      And the user is not prompted on the <same> device at 01:01

      Examples:
        | kind            | same         |
        | a personal      | personal     |
        | an unregistered | unregistered |

    Scenario Outline: The documents do not say whether a policy for <target> covers a <kind> device that has not been measured
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a <kind> device at 00:00
      Then the documents do not say whether the user is prompted at 01:00

      Examples:
        | target              | kind       |
        | managed devices     | registered |
        | managed devices     | joined     |
        | non-managed devices | registered |
        | non-managed devices | joined     |

    Scenario Outline: Under a policy for <target>, the user of a registered device measured with Secure Boot <secure boot> is <outcome>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      And the user signs in on a registered device at 00:00
      When the user's device, which is managed, is measured with BitLocker on and Secure Boot <secure boot> at 00:01
      And the user signs in on the registered device at 00:02
      Then the user is not prompted at 01:01
      And the user is <outcome> at 01:02

      Examples:
        | target              | secure boot | outcome      | reason                              |
        | managed devices     | on          | prompted     | compliant, so managed               |
        | managed devices     | off         | not prompted | noncompliant and registered         |
        | non-managed devices | on          | not prompted | compliant, so managed               |
        | non-managed devices | off         | prompted     | neither compliant nor hybrid joined |

    Example: A policy for managed devices prompts the user of a hybrid joined device, which counts as managed
      Given a policy that requires sign-in every hour
      And the policy covers only managed devices
      When the user signs in on a hybrid joined device at 00:00
      Then the user is prompted at 01:00

    Example: A policy of sign-in every day for Office 365 holds in the browser of a non-managed device
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the policy covers only the browser of a non-managed device
      When the user signs in on a personal device at 09:00
      Then the user is not prompted in Exchange Online in the case of the browser of a non-managed device on day 2 at 08:59
      And the user is prompted in Exchange Online in the case of the browser of a non-managed device on day 2 at 09:00

    Scenario Outline: A policy for Office 365 in a non-managed device's browser does not cover <what>
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the policy covers only the browser of a non-managed device
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in <request> on day 2 at 09:00

      Examples:
        | what                                      | request                                                             | reason                                     |
        | the Azure portal in such a browser        | the Azure portal in the case of the browser of a non-managed device | another app                                |
        | Exchange Online on a managed device       | Exchange Online in the case of a managed device                     | another device                             |
        | Exchange Online where no browser is named | Exchange Online in the case of a non-managed device                 | the request is not said to be in a browser |

    Scenario Outline: A policy of sign-in every day for Office 365 covers <app>
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in <app> on day 2 at 08:59
      And the user is prompted in <app> on day 2 at 09:00

      Examples:
        | app                            |
        | Outlook                        |
        | Teams                          |
        | Word Online                    |
        | the Microsoft 365 Admin portal |

    Example: A policy of sign-in every day for Office 365 does not cover Salesforce
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in Salesforce on day 2 at 09:00

    Scenario Outline: The documents do not say whether a policy for Office 365 covers <app>
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in <app> on day 2 at 08:59
      And the documents do not say whether the user is prompted in <app> on day 2 at 09:00

      Examples:
        | app                         |
        | a Microsoft app for Windows |
        | a Microsoft app for Mac     |
        | a Microsoft mobile app      |
        | Microsoft Graph             |
        | Dynamics CRM Online         |

    Scenario Outline: Under the policy for <device>, the user is prompted for both factors after <period>
      Given the option "Remember MFA" is off
      And a policy that requires sign-in and MFA every 90 days
      And the policy covers only managed devices
      And a policy that requires sign-in and MFA every day
      And the policy covers only non-managed devices
      And the user signs in with the first factor and MFA on a <kind> device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted in the case of <device> on <just before>
      And the user is prompted for the first factor and MFA in the case of <device> on <end>

      Examples:
        | device              | kind       | period  | just before     | end             | reason                                                |
        | managed devices     | registered | 90 days | day 90 at 23:59 | day 91 at 00:00 | the policy for managed devices covers the request     |
        | non-managed devices | personal   | 1 day   | day 1 at 23:59  | day 2 at 00:00  | the policy for non-managed devices covers the request |

    Scenario Outline: A policy for <app> does not cover <other>
      Given a policy that requires sign-in every hour
      And the policy covers only <app>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in <app> at 01:00
      And the user is not prompted in <other> at 01:00

      Examples:
        | app             | other             | reason                                                   |
        | Exchange Online | SharePoint Online | two Microsoft apps, only one of them covered             |
        | Salesforce      | Exchange Online   | a non-Microsoft app is covered, the Microsoft app is not |

    Example: A policy for Microsoft Graph does not cover Exchange Online
      Given a policy that requires sign-in every hour
      And the policy covers only Microsoft Graph
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Microsoft Graph at 01:00
      And the user is not prompted in Exchange Online at 01:00

    Example: A policy for the user Robin does not prompt alex@contoso.com
      Given a policy that requires sign-in every hour
      And the policy covers only the user Robin
      When alex@contoso.com signs in on a personal device at 00:00
      Then alex@contoso.com is not prompted at 01:00

    Example: A policy for the user Alex prompts the user, who is Alex where nobody is named
      Given a policy that requires sign-in every hour
      And the policy covers only the user Alex
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00

    Example: The shorter period prompts in Exchange Online, which both policies cover, and the longer in SharePoint Online
      Given a policy that requires sign-in every 8 hours
      And a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Exchange Online at 01:00
      And the user is not prompted in SharePoint Online at 07:59
      And the user is prompted in SharePoint Online at 08:00

    Example: A sign-in for Exchange Online starts the period of SharePoint Online in the browser anew
      Given a policy that requires sign-in every 8 hours
      And a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Exchange Online at 01:00
      When the user answers the prompt at 01:00
      Then the user is not prompted in SharePoint Online at 08:59
      And the user is prompted in SharePoint Online at 09:00

    Example: A policy for the user Robin prompts robin@contoso.com
      Given a policy that requires sign-in every hour
      And the policy covers only the user Robin
      When robin@contoso.com signs in on a personal device at 00:00
      Then robin@contoso.com is not prompted at 00:59
      And robin@contoso.com is prompted at 01:00

    Scenario Outline: The documents do not say whether a policy for <target> reaches <app>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the documents do not say whether the user is prompted in <app> at 01:00

      Examples:
        | target               | app                    | reason                                |
        | Exchange Online      | Outlook                | an app for mail, and the mail service |
        | Outlook              | Exchange Online        | the mail service, and an app for mail |
        | the Teams web client | Teams                  | the same service in another client    |
        | SharePoint Online    | OneDrive               | the documents list the two as one     |
        | Exchange Online      | a Microsoft mobile app | the documents do not say which app    |

    Scenario Outline: A policy for <target> does not cover <app>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 01:00

      Examples:
        | target           | app                    | reason                   |
        | Outlook          | Teams                  | two different apps       |
        | Salesforce       | a Microsoft mobile app | a non-Microsoft app      |
        | the Azure portal | a Microsoft mobile app | a portal is not that app |

  @SCP-2 @DIS-20 @CA-093 @INT-22
  Rule: Conditional Access requires a Microsoft Entra ID P1 or P2 licence

    Scenario Outline: A tenant with a <licence> licence may use Conditional Access
      Given a tenant with a <licence> licence
      And <policy>
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of a missing licence

      Examples:
        | licence | policy                                                                   |
        | P1      | a policy for all cloud apps that makes browser sessions never persistent |
        | P2      | a policy that requires sign-in every hour                                |

    Example: With a free licence only, the administrator is warned that the licence for a policy is missing
      Given a tenant with a free licence
      And a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a missing licence

    Example: With a free licence only, the administrator is warned that the licence for a policy on browser persistence is missing
      Given a tenant with a free licence
      And a policy for all cloud apps that makes browser sessions never persistent
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a missing licence

    Example: The documents do not say whether a policy is enforced without its licence
      Given a tenant with a free licence
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the documents do not say whether the user is prompted at 01:00

    Example: The documents do not say whether a policy on browser persistence is enforced without its licence
      Given a tenant with a free licence
      And a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: A policy is enforced with a <licence> licence
      Given a tenant with a <licence> licence
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00

      Examples:
        | licence |
        | P1      |
        | P2      |
