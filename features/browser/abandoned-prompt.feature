Feature: Option to remain signed in
  The option to remain signed in is known as Keep me signed in (KMSI) and is set in company branding.
  A user who abandons the Stay signed in? prompt without an answer leaves a trace in the log.

  @KMS-1 @RA-032 @INT-66
  Rule: A sign-in is logged as Interrupted with error 50140 when the user abandons the Stay signed in? prompt

    Example: When the user abandons the Stay signed in? prompt, the sign-in is logged as Interrupted with error 50140
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is shown
      When the user abandons the Stay signed in? prompt at 00:01
      Then the sign-in is logged as Interrupted with error 50140

    Scenario Outline: After an abandoned prompt, the next sign-in is not logged as Interrupted when the user answers <answer> to Stay signed in?
      Given the user signs in on a personal device at 00:00
      And the user abandons the Stay signed in? prompt at 00:01
      And the user signs in on the personal device at 00:02
      When the user answers the Stay signed in? prompt with <answer> at 00:03
      Then the last sign-in is not logged as Interrupted with error 50140

      Examples:
        | answer |
        | yes    |
        | no     |

    Example: The documents do not say whether a user who abandons the Stay signed in? prompt has to sign in after closing the browser
      Given the user signs in on a personal device at 00:00
      And the user abandons the Stay signed in? prompt at 00:01
      When the browser is closed and opened again at 00:30
      Then the documents do not say whether the user is prompted at 00:31

    Example: The documents do not say whether a user who abandons the Stay signed in? prompt has to sign in again
      Given the user signs in on a personal device at 00:00
      When the user abandons the Stay signed in? prompt at 00:01
      Then the documents do not say whether the user is prompted at 00:02

    Example: Abandoning the Stay signed in? prompt on a second device does not make the user sign in again on the first
      Given the user signs in on a personal device at 00:00
      And the user signs in on a second personal device at 00:01
      When the user abandons the Stay signed in? prompt on the second personal device at 00:02
      Then the user is not prompted on the first personal device at 00:03

    Example: A sign-in is not logged as Interrupted where the Stay signed in? prompt is off
      Given the Stay signed in? prompt is off
      When the user signs in on a personal device at 00:00
      Then the Stay signed in? prompt is not shown
      And the sign-in is not logged as Interrupted with error 50140
