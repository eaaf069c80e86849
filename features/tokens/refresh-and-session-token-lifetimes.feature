Feature: Retired lifetimes of refresh and session tokens
  Lifetimes of refresh and session tokens could once be configured.
  The feature was retired on 30 January 2021, and Conditional Access authentication session management took its place.

  @RTL-1 @CA-096 @INT-19
  Rule: Configured lifetimes of refresh and session tokens are retired from 30 January 2021 on

    Example: Before the retirement the lifetimes can be configured
      Given a token lifetime policy for refresh or session tokens of Exchange Online
      When the configuration is reviewed at 29 January 2021 at 23:59
      Then nothing is said of a retired token lifetime

    Scenario Outline: The lifetimes are retired, <reason>
      Given a token lifetime policy for refresh or session tokens of Exchange Online
      When the configuration is reviewed at <reviewed>
      Then the administrator is warned of a retired token lifetime

      Examples:
        | reviewed                  | reason                           |
        | 30 January 2021 at 00:00  | from the first minute of the day |
        | 30 January 2021 at 00:01  | and a minute later               |

    Example: Lifetimes of other tokens are not retired
      Given a token lifetime policy for access, ID or SAML tokens of Exchange Online
      When the configuration is reviewed at 30 January 2021 at 00:00
      Then nothing is said of a retired token lifetime
