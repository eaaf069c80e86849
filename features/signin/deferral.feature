Feature: Deferred enforcement
  Work in the background cannot answer a prompt, so a sign-in frequency prompt due in a browser or a confidential client waits for the user.
  The activity details of the sign-in show whether the client is a browser.
  In a browser the prompt waits for the next interaction, in a confidential client for the next interactive sign-in.
  Nothing is forgiven: the prompt comes unless something has satisfied sign-in frequency meanwhile.

  @DEF-1 @INT-09 @CA-041 @CA-047 @CA-048 @CA-049 @CA-050 @CA-051 @INT-15 @INT-26 @INT-141 @INT-169
  Rule: A sign-in frequency prompt that falls due during background work in a browser waits for the user's next interaction

    Example: Conditional Access, example 2: an upload in a browser goes on while the device is locked, and the user is prompted at 02:45
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      And a browser works in the background on an upload to SharePoint Online at 00:00
      When the device is locked at 00:10
      Then background work in the browser continues at 00:10
      And background work in the browser is complete, with a prompt waiting, at 02:45
      When the device is unlocked at 02:45
      Then the PRT's last refresh was at 00:00
      And the user is prompted in SharePoint Online at 02:45

    Example: An unlock four hours after the log-in makes the waiting prompt unnecessary, and another hour begins
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a browser continues with a prompt waiting at 03:59
      When the device is unlocked at 04:00
      Then the user is not prompted at 04:00
      And the user is prompted at 05:00

    Example: Background work in a browser after the hour has passed does not start another hour, so the user is prompted
      Given a policy that requires sign-in every hour
      And the user logs in to a joined device at 00:00
      When a browser works in the background at 01:30
      Then the user is prompted in SharePoint Online at 01:31

    Example: A prompt in a native app, unlike one in a browser, does not wait for the user
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a browser continues with a prompt waiting at 01:00
      And background work in a native app is stopped by a prompt at 01:00

    Example: With sign-in every time, the prompt that is due five minutes after signing in waits while a browser works in the background
      Given a policy that requires sign-in every time
      When the user signs in on a personal device at 00:00
      Then background work in a browser continues with a prompt waiting at 00:05
      And the user is prompted in SharePoint Online at 00:06

    Example: Without a sign-in frequency policy, the prompt due 90 days after sign-in waits in a browser session made persistent at 00:10
      Given no sign-in frequency policy
      And the user signs in on a personal device at 00:00
      When the user answers the Stay signed in? prompt with yes at 00:10
      Then background work in a browser continues with a prompt waiting on day 91 at 00:00
      And the user is prompted in SharePoint Online on day 91 at 00:05

    Example: Background work in a browser stops where MFA was never done, but goes on with a prompt waiting where MFA is an hour old
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then background work in a browser is stopped by a prompt at 00:01
      When the user answers the prompt for MFA at 00:02
      And the user signs in with the first factor on the personal device at 01:00
      Then background work in the browser continues with a prompt waiting at 01:02

    Example: Background work in a browser goes on after the user has been prompted and has not answered
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      And background work in a browser continues with a prompt waiting at 01:01
      And the user is prompted in SharePoint Online at 01:02

  @DEF-2 @INT-09 @CA-052 @INT-26
  Rule: A sign-in frequency prompt that falls due during a confidential client's non-interactive sign-ins waits for the next interactive sign-in

    Example: A confidential client goes on after the hour has passed, and the user is prompted at the next interactive sign-in
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When a confidential client works in the background at 00:59
      Then background work in the confidential client continues with a prompt waiting at 01:00
      And the user is prompted in SharePoint Online at 01:01

    Example: Once the user has answered the prompt, no prompt is due for a confidential client until another hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then background work in a confidential client continues with a prompt waiting at 01:00
      And the user is prompted at 01:01
      When the user answers the prompt at 01:01
      Then background work in the confidential client continues at 02:00
      And background work in the confidential client continues with a prompt waiting at 02:01

    Example: A confidential client is issued an access token while the prompt waits for the user
      Given a policy that requires sign-in every hour
      And the user signs in on a personal device at 00:00
      When a confidential client asks for an access token for Salesforce at 01:00
      Then Microsoft Entra ID issues an access token
      And the user is prompted in SharePoint Online at 01:01

    Example: A confidential client is stopped for MFA that was never done, but when MFA done an hour ago is due again, the prompt waits
      Given a policy that requires sign-in and MFA every hour
      When the user signs in with the first factor on a personal device at 00:00
      Then background work in a confidential client is stopped by a prompt at 00:01
      When the user answers the prompt for MFA at 00:02
      And the user signs in with the first factor on the personal device at 01:00
      Then background work in the confidential client continues with a prompt waiting at 01:02
      And the user is prompted for MFA at 01:03

    Example: Background work of a confidential client is still running a minute after the user is prompted
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the user is prompted at 01:00
      And background work in a confidential client continues with a prompt waiting at 01:01

    Scenario Outline: With <policy>, a confidential client is not stopped <due>, but the user is prompted a minute later
      Given <policy>
      When the user signs in on a personal device at 00:00
      Then background work in a confidential client continues with a prompt waiting <due>
      And the user is prompted in SharePoint Online <later>

      Examples:
        | policy                                    | due                | later              | reason                                                             |
        | a policy that requires sign-in every time | at 00:05           | at 00:06           | the prompt is due five minutes after the sign-in, and waits        |
        | no sign-in frequency policy               | on day 91 at 00:00 | on day 91 at 00:01 | by default, the prompt is due after 90 days without use, and waits |

    Example: Once a joined device is unlocked four hours after the log-in, no prompt is due for a confidential client until another hour has passed
      Given a policy that requires sign-in every hour
      When the user logs in to a joined device at 00:00
      Then background work in a confidential client continues with a prompt waiting at 03:59
      When the device is unlocked at 04:00
      Then background work in the confidential client continues at 04:59
      And background work in the confidential client continues with a prompt waiting at 05:00
