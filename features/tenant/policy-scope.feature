Feature: Scope and licence
  A Conditional Access policy singles out the uses that it is meant for: it can go by device, network, user or app.
  Conditional Access has to be licensed. A personal or unregistered device whose compliance nobody has assessed counts as non-managed here.
  A joined or registered device counts as managed if it is compliant and as non-managed if it is not.

  @SCP-1 @CA-002 @CA-004 @CA-005 @CA-006 @CA-007 @CA-008 @RA-006 @RA-007 @RA-008 @RA-034 @RA-037 @RA-107 @RA-126
  @RA-127 @INT-11 @INT-117 @INT-300 @INT-362 @INT-392 @INT-443
  Rule: A policy can cover certain users, devices, networks or apps and leaves all other sessions alone

    Scenario Outline: A policy for access to <target> prompts the user where the policy applies, and does not cover SharePoint Online
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is prompted <asking> at 01:00
      And the user is not prompted in SharePoint Online at 01:00

      Examples:
        | target                                         | asking                                                      | reason                                                        |
        | sensitive information from an external network | on access to sensitive information from an external network | SharePoint Online is not said to be used for that information |
        | a critical business app                        | in the critical business app                                | SharePoint Online is not said to be that app                  |
        | managed apps                                   | in a managed app                                            | SharePoint Online is not said to be a managed app             |

    Scenario Outline: A policy for <target> prompts the user <asking>, not <another>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is prompted <asking> at 01:00
      And the user is not prompted <another> at 01:00

      Examples:
        | target                  | asking                       | another                                                     | reason                                                |
        | risky users             | as a risky user              | as a high-impact user                                       | a high-impact user who is not risky is not covered    |
        | high-impact users       | as a high-impact user        | as a risky user                                             | a risky user who is not high-impact is not covered    |
        | a critical business app | in the critical business app | on access to sensitive information from an external network | the information is not said to be in the critical app |

    Scenario Outline: A policy for <target> prompts the user on <first> device and not on a <other> device
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on <first> device at 00:00
      And the user signs in on a <other> device at 00:01
      Then the user is prompted on the <kind> device at 01:00
      And the user is not prompted on the <other> device at 01:01

      Examples:
        | target                 | first           | kind         | other      | reason                                                                     |
        | non-registered devices | an unregistered | unregistered | registered | an unregistered device counts as non-registered, a registered one does not |
        | non-registered devices | a personal      | personal     | joined     | a personal device counts as non-registered, a joined one as registered     |

    Scenario Outline: A policy for <target> prompts the user on <first> device and not on a joined one that is compliant
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      And a joined device is assessed as compliant at 00:00
      When the user signs in on <first> device at 00:00
      And the user signs in on the joined device at 00:01
      Then the user is prompted on the <kind> device at 01:00
      And the user is not prompted on the joined device at 01:01

      Examples:
        | target                      | first           | kind         | reason                                                                                  |
        | non-managed devices         | a personal      | personal     | a personal device counts as non-managed, a joined one that is compliant as managed      |
        | non-managed devices         | an unregistered | unregistered | an unregistered device counts as non-managed, a joined one that is compliant as managed |
        | unmanaged or shared devices | a personal      | personal     | a personal device counts as unmanaged, a joined one that is compliant as managed        |

    Scenario Outline: A policy for managed devices prompts the user on a joined device that is compliant, but not on <kind> device
      Given a policy that requires sign-in every hour
      And the policy covers only managed devices
      And a joined device is assessed as compliant at 00:00
      When the user signs in on the joined device at 00:00
      And the user signs in on <kind> device at 00:01
      Then the user is prompted on the joined device at 01:00
      And the user is not prompted on the <same> device at 01:01

      Examples:
        | kind            | same         | reason                                                                                  |
        | a personal      | personal     | a joined device that is compliant counts as managed, a personal one as non-managed      |
        | an unregistered | unregistered | a joined device that is compliant counts as managed, an unregistered one as non-managed |

    Scenario Outline: A policy for unmanaged or shared devices <covers> a joined device that is <kind>
      Given a policy that requires sign-in every hour
      And the policy covers only unmanaged or shared devices
      When the user signs in on a joined device at 00:00
      Then the user is <outcome> on the <kind> device at 01:00

      Examples:
        | covers         | kind        | outcome      | reason                                                                                |
        | covers         | shared      | prompted     | the policy covers shared devices, managed or not                                      |
        | covers         | non-managed | prompted     | a non-managed device is unmanaged                                                     |
        | does not cover | managed     | not prompted | a managed device is covered only where it is shared, which this one is not said to be |

    Scenario Outline: The documents do not say whether a policy for <target> covers a <kind> device whose compliance was not measured
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a <kind> device at 00:00
      Then the documents do not say whether the user is prompted at 01:00

      Examples:
        | target                      | kind          | reason                                                                                                                                      |
        | managed devices             | registered    | the device counts as managed only if it is compliant, which nobody has measured                                                             |
        | managed devices             | joined        | the device counts as managed only if it is compliant, which nobody has measured                                                             |
        | non-managed devices         | registered    | the device counts as non-managed only if it is not compliant, which nobody has measured                                                     |
        | non-managed devices         | joined        | the device counts as non-managed only if it is not compliant, which nobody has measured                                                     |
        | managed devices             | hybrid joined | the device counts as managed if it is compliant, which nobody has measured; if it is noncompliant, nobody says whether it counts as managed |
        | non-managed devices         | hybrid joined | the device may count as non-managed if it is not compliant, which nobody has measured                                                       |
        | unmanaged or shared devices | joined        | the device is unmanaged only if it is not compliant, which nobody has measured                                                              |

    Scenario Outline: Under a policy for <target>, the user of a registered device with Secure Boot <secure boot> is <outcome> an hour after signing in again
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      And the user signs in on a registered device at 00:00
      When a measurement of the user's device finds BitLocker on and Secure Boot <secure boot> at 00:01
      And the user signs in on the registered device at 00:02
      Then the user is not prompted at 01:01
      And the user is <outcome> at 01:02

      Examples:
        | target              | secure boot | outcome      | reason                                                                                   |
        | managed devices     | on          | prompted     | with BitLocker and Secure Boot both on, the device is compliant, so it counts as managed |
        | managed devices     | off         | not prompted | without Secure Boot the device is not compliant, so it does not count as managed         |
        | non-managed devices | on          | not prompted | with BitLocker and Secure Boot both on, the device is compliant, so it counts as managed |
        | non-managed devices | off         | prompted     | without Secure Boot the device is not compliant, so it counts as non-managed             |

    Scenario Outline: Under a policy for non-managed devices, <outcome> on a <compliance> and <device> device
      Given a policy that requires sign-in every hour
      And the policy covers only non-managed devices
      And <first> device is assessed as <compliance> at 00:00
      When the user signs in on the <device> device at 00:00
      Then <outcome> at 01:00

      Examples:
        | compliance   | device        | first           | outcome                                               | reason                                                                             |
        | compliant    | registered    | a registered    | the user is not prompted                              | a registered device that is compliant counts as managed                            |
        | noncompliant | registered    | a registered    | the user is prompted                                  | a registered device that is not compliant counts as non-managed                    |
        | compliant    | joined        | a joined        | the user is not prompted                              | a joined device that is compliant counts as managed                                |
        | noncompliant | joined        | a joined        | the user is prompted                                  | a joined device that is not compliant counts as non-managed                        |
        | compliant    | hybrid joined | a hybrid joined | the user is not prompted                              | a hybrid joined device that is compliant counts as managed                         |
        | noncompliant | hybrid joined | a hybrid joined | the documents do not say whether the user is prompted | nobody says whether a hybrid joined device that is not compliant counts as managed |
        | compliant    | unregistered  | an unregistered | the documents do not say whether the user is prompted | nobody says whether a compliant device that is not registered counts as managed    |
        | noncompliant | unregistered  | an unregistered | the user is prompted                                  | a device that is neither compliant nor hybrid joined counts as non-managed         |

    Example: A policy for managed devices prompts the user of a hybrid joined device that is compliant and so counts as managed
      Given a policy that requires sign-in every hour
      And the policy covers only managed devices
      And a hybrid joined device is assessed as compliant at 00:00
      When the user signs in on the hybrid joined device at 00:00
      Then the user is prompted at 01:00

    Example: Two policies, one for managed and one for non-managed devices, prompt on a joined device of unknown compliance after the longer period at the latest
      Given a policy that requires sign-in every hour
      And the policy covers only managed devices
      And another policy that requires sign-in every 2 hours
      And the other policy covers only non-managed devices
      When the user signs in on a joined device at 00:00
      Then the documents do not say whether the user is prompted at 01:00
      And the user is prompted at 02:00

    Example: A policy of sign-in every day for Office 365 in a non-managed device's browser prompts in the browser of a personal and so non-managed device
      Given a policy that requires sign-in every day
      And the policy covers only Office 365 in the browser of a non-managed device
      When the user signs in on a personal device at 09:00
      Then the user is not prompted in Exchange Online in the browser of the non-managed device on day 2 at 08:59
      And the user is prompted in Exchange Online in the browser of the non-managed device on day 2 at 09:00

    Scenario Outline: A policy of sign-in every day for Office 365 in the browser of a non-managed device covers Exchange Online on <device> device
      Given a policy that requires sign-in every day
      And the policy covers only Office 365 in the browser of a non-managed device
      And the user signs in on <device> device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in Exchange Online on day 2 at 08:59
      And the user is prompted in the same app on day 2 at 09:00

      Examples:
        | device          | reason                                                                                            |
        | a personal      | a personal device counts as non-managed, and Exchange Online is used in the device's browser      |
        | an unregistered | an unregistered device counts as non-managed, and Exchange Online is used in the device's browser |

    Example: A policy of sign-in every day for Office 365 in the browser of a non-managed device does not cover a compliant joined device
      Given a policy that requires sign-in every day
      And the policy covers only Office 365 in the browser of a non-managed device
      And a joined device is assessed as compliant at 09:00
      And the user signs in on the joined device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in Exchange Online on day 2 at 09:00

    Scenario Outline: A policy for Office 365 in a non-managed device's browser does not cover <what>
      Given a policy that requires sign-in every day
      And the policy covers only Office 365 in the browser of a non-managed device
      And the user signs in on a <device> device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in <request> on day 2 at 09:00

      Examples:
        | what                                | request                                                   | device   | reason                                                                                        |
        | the Azure portal in such a browser  | the Azure portal in the browser of the non-managed device | personal | the Azure portal is not part of Office 365                                                    |
        | Exchange Online on a managed device | Exchange Online on the managed device                     | joined   | this joined device is managed, and the policy covers only the browser of a non-managed device |
        | Outlook on a non-managed device     | Outlook on the non-managed device                         | personal | Outlook is an app outside the browser                                                         |

    Scenario Outline: A policy of sign-in every day for Office 365 covers <app>
      Given a policy that requires sign-in every day
      And the policy covers only Office 365
      And the user signs in on a personal device at 09:00
      When the user answers the Stay signed in? prompt with yes at 09:00
      Then the user is not prompted in <app> on day 2 at 08:59
      And the user is prompted in the same app on day 2 at 09:00

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
      And the documents do not say whether the user is prompted in the same app on day 2 at 09:00

      Examples:
        | app                         | reason                                                          |
        | a Microsoft app for Windows | a Microsoft app for Windows need not be part of Office 365      |
        | a Microsoft app for Mac     | a Microsoft app for Mac need not be part of Office 365          |
        | a Microsoft mobile app      | a Microsoft mobile app need not be part of Office 365           |
        | Microsoft Graph             | no document says that Microsoft Graph is part of Office 365     |
        | Dynamics CRM Online         | no document says that Dynamics CRM Online is part of Office 365 |

    Scenario Outline: A policy for <device>, beside one for the other devices, prompts the user of a <compliance> registered device for both factors after <period>
      Given the option "Remember MFA" is off
      And a policy that requires sign-in and MFA every 90 days
      And the policy covers only managed devices
      And another policy that requires sign-in and MFA every day
      And the other policy covers only non-managed devices
      And a registered device is assessed as <compliance> at 00:00
      And the user signs in with the first factor and MFA on the registered device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:00
      Then the user is not prompted on <just before>
      And the user is prompted for the first factor and MFA on <end>

      Examples:
        | device              | compliance   | period  | just before     | end             | reason                                                                                                       |
        | managed devices     | compliant    | 90 days | day 90 at 23:59 | day 91 at 00:00 | a registered device that is compliant counts as managed, and the policy of 1 day does not cover it           |
        | non-managed devices | noncompliant | 1 day   | day 1 at 23:59  | day 2 at 00:00  | a registered device that is not compliant counts as non-managed, and the policy of 90 days does not cover it |

    Example: A policy for non-managed devices, beside one for managed devices, prompts the user of a personal device for both factors after a day
      Given the option "Remember MFA" is off
      And a policy that requires sign-in and MFA every 90 days
      And the policy covers only managed devices
      And another policy that requires sign-in and MFA every day
      And the other policy covers only non-managed devices
      When the user signs in with the first factor and MFA on a personal device at 00:00
      Then the user is not prompted on day 1 at 23:59
      And the user is prompted for the first factor and MFA on day 2 at 00:00

    Scenario Outline: A policy for <app> does not cover <other>
      Given a policy that requires sign-in every hour
      And the policy covers only <app>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the user is prompted in the same app at 01:00
      And the user is not prompted in <other> at 01:00

      Examples:
        | app             | other             | reason                                                  |
        | Exchange Online | SharePoint Online | SharePoint Online is not the app that the policy covers |
        | Salesforce      | Exchange Online   | Exchange Online is not the app that the policy covers   |

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

    Example: A policy for the user Alex prompts alex@contoso.com
      Given a policy that requires sign-in every hour
      And the policy covers only the user Alex
      When alex@contoso.com signs in on a personal device at 00:00
      Then alex@contoso.com is not prompted at 00:59
      And alex@contoso.com is prompted at 01:00

    Example: Exchange Online, covered by two policies, prompts after the shorter period, and SharePoint Online, covered by one, after the longer
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And another policy that requires sign-in every 8 hours
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Exchange Online at 01:00
      And the user is not prompted in SharePoint Online at 07:59
      And the user is prompted in SharePoint Online at 08:00

    Example: Answering the prompt in Exchange Online is a sign-in, which starts the 8 hours for SharePoint Online again
      Given a policy that requires sign-in every hour
      And the policy covers only Exchange Online
      And another policy that requires sign-in every 8 hours
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

    Scenario Outline: The documents do not say whether a policy for <target> also covers <app>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 00:59
      And the documents do not say whether the user is prompted in the same app at 01:00

      Examples:
        | target               | app                    | reason                                                                                          |
        | Exchange Online      | Outlook                | Outlook shows the mail of Exchange Online, so the policy may cover Outlook too                  |
        | Outlook              | Exchange Online        | Exchange Online is the mail service behind Outlook, so the policy may cover Exchange Online too |
        | the Teams web client | Teams                  | Teams is the same service in another client, so the policy may cover Teams too                  |
        | SharePoint Online    | OneDrive               | the documents list SharePoint and OneDrive in one entry, so the policy may cover OneDrive too   |
        | Exchange Online      | a Microsoft mobile app | the mobile app may be one for Exchange Online, or may not                                       |

    Scenario Outline: A policy for <target> does not cover <app>
      Given a policy that requires sign-in every hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is not prompted in <app> at 01:00

      Examples:
        | target           | app                    | reason                               |
        | Outlook          | Teams                  | Outlook and Teams are two apps       |
        | Salesforce       | a Microsoft mobile app | Salesforce is not a Microsoft app    |
        | the Azure portal | a Microsoft mobile app | the Azure portal is not a mobile app |

  @SCP-2 @DIS-20 @CA-093 @INT-22
  Rule: Conditional Access requires a Microsoft Entra ID P1 or P2 licence, unless another licence includes Conditional Access

    Scenario Outline: With a <licence> licence, the administrator is not warned that the licence for Conditional Access is missing
      Given a tenant with a <licence> licence
      And <policy>
      When the configuration is reviewed at 00:00
      Then the administrator is not warned of a missing licence

      Examples:
        | licence | policy                                                                   |
        | P1      | a policy for all cloud apps that makes browser sessions never persistent |
        | P2      | a policy that requires sign-in every hour                                |

    Example: With a free licence only, the administrator is warned that the licence for a sign-in frequency policy is missing
      Given a tenant with a free licence
      And a policy that requires sign-in every hour
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a missing licence

    Example: With a free licence only, the administrator is warned that the licence for a policy on browser persistence is missing
      Given a tenant with a free licence
      And a policy for all cloud apps that makes browser sessions never persistent
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a missing licence

    Example: The documents do not say whether a sign-in frequency policy is enforced with a free licence
      Given a tenant with a free licence
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 00:59
      And the documents do not say whether the user is prompted at 01:00

    Example: The documents do not say whether a policy on browser persistence is enforced with a free licence
      Given a tenant with a free licence
      And a policy for all cloud apps that makes browser sessions never persistent
      And the user signs in on a personal device at 00:00
      And the user answers the Stay signed in? prompt with yes at 00:01
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Scenario Outline: A sign-in frequency policy is enforced with a <licence> licence
      Given a tenant with a <licence> licence
      And a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00

      Examples:
        | licence |
        | P1      |
        | P2      |
