Feature: Apps that lose their cookies
  A non-Microsoft app may lose its cookies and then sends its user back to Microsoft Entra ID.
  The user can be asked sooner than the sign-in period says, and the documents do not say when. Without a policy, the period is the default window of 90 days.

  @CKS-1 @INT-77 @DIS-30 @RA-055 @RA-056 @INT-01
  Rule: The user of an app that has lost its cookies may be prompted before the sign-in period ends, and is prompted when the period ends

    Example: The user of an app that has lost its cookies may be prompted within the hour, and is prompted when the hour has passed
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in an app without its cookies at 00:59
      And the user is prompted in the app without its cookies at 01:00
      And the user is prompted in the app without its cookies at 01:01

    Example: Within the hour, an app that has lost its cookies may prompt, while an ordinary non-Microsoft OIDC app does not
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in an app without its cookies at 00:59
      And the user is not prompted in a non-Microsoft OIDC app at 00:59

    Scenario Outline: Without a policy, <outcome> <asked> in an app that lost its cookies
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then <outcome> in an app without its cookies <asked>

      Examples:
        | asked              | outcome                                               | reason                                                                            |
        | on day 2 at 00:00  | the documents do not say whether the user is prompted | the app may send the user back, although the default window of 90 days still runs |
        | on day 90 at 23:59 | the documents do not say whether the user is prompted | the app may send the user back, although the default window has a minute left     |
        | on day 91 at 00:00 | the user is prompted                                  | exactly 90 days have passed without use, so the default window has ended          |
        | on day 91 at 00:01 | the user is prompted                                  | the default window of 90 days ended a minute before                               |
