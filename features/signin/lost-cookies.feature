Feature: Apps that lose their cookies
  An app of another publisher may lose its cookies and then sends its user back to Microsoft Entra ID.
  Its user can be asked sooner than the period says, and the documents do not say when.

  @CKS-1 @RA-055 @RA-056 @INT-01 @INT-77 @DIS-30
  Rule: The user of an app that has lost its cookies can be asked before the period is over, and is asked once it is over

    Example: Within the hour the documents do not say, at its end the user is asked
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in the case of an app that has lost its cookies at 00:59
      And the user is prompted in the case of an app that has lost its cookies at 01:00
      And the user is prompted in the case of an app that has lost its cookies at 01:01

    Example: An app that has kept its cookies does not ask within the hour
      Given a policy that requires sign-in every hour
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in the case of an app that has lost its cookies at 00:30
      And the user is not prompted in another publisher's OIDC app at 00:31

    Example: Without a policy the same holds for the default period
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then the documents do not say whether the user is prompted in the case of an app that has lost its cookies on day 2 at 00:00

    Example: Without a policy the user is asked when the default period is over
      Given no sign-in frequency policy
      When the user signs in on a personal device at 00:00
      Then the user is prompted in the case of an app that has lost its cookies on day 91 at 00:00
