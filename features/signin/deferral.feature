Feature: Deferred enforcement
  Work in the background cannot answer a prompt, so a prompt that is due waits for the user.
  Browsers wait for the next interaction, confidential clients for the next interactive sign-in.
  Nothing is forgiven: the prompt comes unless something has satisfied sign-in frequency meanwhile.

  @DEF-1 @INT-09 @CA-041 @CA-047 @CA-048 @CA-049 @CA-050 @CA-051 @INT-15 @INT-26 @INT-141 @INT-169
  Rule: A sign-in frequency prompt that background work in a browser would cause waits for the user's next interaction

    Example: Conditional Access, example 2: an upload goes on during a break
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      And a browser works in the background at 00:00
      When the device is locked at 00:10
      Then background work in a browser goes on at 00:10
      And background work in a browser goes on despite the due prompt at 01:00
      And background work in a browser goes on despite the due prompt at 02:45
      When the device is unlocked at 02:45
      Then the PRT's last refresh was at 00:00
      And the user is prompted in SharePoint Online at 02:45

    Example: An unlock that refreshes the PRT after four hours spares the user the deferred prompt
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a browser goes on despite the due prompt at 03:59
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:00
      And the user is prompted at 05:00

    Example: An upload that goes on after the hour of the policy does not start the hour anew
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When a browser works in the background at 01:30
      Then the user is prompted in SharePoint Online at 01:31

    Example: A prompt in a native app, unlike one in a browser, does not wait for the user
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a browser goes on despite the due prompt at 01:00
      And background work in a native app is stopped by a prompt at 01:00

    Example: Under sign-in every time, a prompt that falls due after five minutes waits for the user during background work
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then background work in a browser goes on despite the due prompt at 00:05
      And the user is prompted at 00:06

    Example: The prompt that is due by default after 90 days waits for the user during background work
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:01
      Then background work in a browser goes on despite the due prompt on day 91 at 00:00
      And the user is prompted on day 91 at 00:01

    Example: A prompt for MFA waits for the user where MFA was given an hour ago, and not where MFA was never given
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then background work in a browser is stopped by a prompt at 00:01
      When the user answers the prompt for MFA at 00:02
      And the user signs in with the first factor on the personal device at 01:00
      Then background work in a browser goes on despite the due prompt at 01:02

    Example: Background work goes on after the user has left a prompt unanswered
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      And background work in a browser goes on despite the due prompt at 01:01
      And the user is prompted at 01:02

  @DEF-2 @INT-09 @CA-052 @INT-26
  Rule: A sign-in frequency prompt that a confidential client's non-interactive sign-in would cause waits for the next interactive sign-in

    Example: A confidential client goes on, and the user is prompted at the next interaction
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When a confidential client works in the background at 00:59
      Then background work in a confidential client goes on despite the due prompt at 01:00
      And the user is prompted at 01:01

    Example: Once the user has answered the prompt, no prompt is due for a confidential client until another hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then background work in a confidential client goes on despite the due prompt at 01:00
      And the user is prompted at 01:01
      When the user answers the prompt at 01:01
      Then background work in a confidential client goes on at 02:00
      And background work in a confidential client goes on despite the due prompt at 02:01

    Example: A confidential client that asks without the user gets an access token while the prompt waits
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When a confidential client asks for an access token for Salesforce at 01:00
      Then Microsoft Entra ID issues an access token
      And the user is prompted at 01:01

    Example: A prompt for MFA waits for the user of a confidential client where MFA was given an hour ago, not where it was never given
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then background work in a confidential client is stopped by a prompt at 00:01
      When the user answers the prompt for MFA at 00:02
      And the user signs in with the first factor on the personal device at 01:00
      Then background work in a confidential client goes on despite the due prompt at 01:02
      And the user is prompted for MFA at 01:03

    Example: Background work of a confidential client goes on after the user has left a prompt unanswered
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      And background work in a confidential client goes on despite the due prompt at 01:01

    Scenario Outline: With <policy>, the prompt for a confidential client waits for the user
      Given <policy>
      When the user signs in on a personal device at 00:00
      Then background work in a confidential client goes on despite the due prompt <due>
      And the user is prompted <later>

      Examples:
        | policy                                    | due                | later              |
        | a policy that requires sign-in every time | at 00:05           | at 00:06           |
        | no sign-in frequency policy               | on day 91 at 00:00 | on day 91 at 00:01 |

    Example: After an unlock has refreshed the PRT, no prompt is due for a confidential client until another hour has passed
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a confidential client goes on despite the due prompt at 03:59
      When the device is unlocked at 04:00
      Then background work in a confidential client goes on at 04:59
      And background work in a confidential client goes on despite the due prompt at 05:00
