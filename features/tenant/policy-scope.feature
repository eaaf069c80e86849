Feature: Scope and licence
  A Conditional Access policy singles out the uses that it is meant for and leaves everybody else alone.
  It can go by device, network, user or app.
  Conditional Access has to be licensed.

  @SCP-1 @CA-002 @CA-004 @CA-005 @CA-006 @CA-007 @CA-008 @INT-11
  Rule: A policy restricts the sessions that it is targeted at and no others

    Scenario Outline: A policy for <target>
      Given a policy that requires sign-in every 1 hour
      And the policy covers only <target>
      When the user signs in on a personal device at 00:00
      Then the user is prompted in the case of <target> at 02:00
      And the user is not prompted at 02:00

      Examples:
        | target                                          |
        | an unmanaged or shared device                   |
        | sensitive information from an external network  |
        | a high-impact user                              |
        | a critical business app                         |

    Example: A policy for one app leaves the others alone
      Given a policy that requires sign-in every 1 hour
      And the policy covers only Exchange Online
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Exchange Online at 02:00
      And the user is not prompted in SharePoint Online at 02:00

    Example: A policy for one user leaves the others alone
      Given a policy that requires sign-in every 1 hour
      And the policy covers only the user Robin
      When the user signs in on a personal device at 00:00
      Then the user is not prompted at 02:00

    Example: A policy for the user who asks
      Given a policy that requires sign-in every 1 hour
      And the policy covers only the user Alex
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 02:00

    Example: Of several policies the shortest period asks first
      Given a policy that requires sign-in every 8 hours
      And a policy that requires sign-in every 1 hour
      And the policy covers only Exchange Online
      When the user signs in on a personal device at 00:00
      Then the user is prompted in Exchange Online at 01:00
      And the user is not prompted in SharePoint Online at 07:59
      And the user is prompted in SharePoint Online at 08:00

  @SCP-2 @CA-093 @INT-22
  Rule: Conditional Access requires a Microsoft Entra ID P1 or P2 licence

    Scenario Outline: A tenant with a <licence> licence may use it
      Given a tenant with a <licence> licence
      And a policy that requires sign-in every 1 hour
      When the configuration is reviewed at 00:00
      Then nothing is said of a missing licence

      Examples:
        | licence |
        | P1      |
        | P2      |

    Example: A policy without a licence
      Given a tenant with a free licence
      And a policy that requires sign-in every 1 hour
      When the configuration is reviewed at 00:00
      Then the administrator is warned of a missing licence
