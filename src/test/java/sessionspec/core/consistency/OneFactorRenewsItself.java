package sessionspec.core.consistency;

import static sessionspec.core.consistency.Tales.together;

import java.util.List;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.Licence.Licensed;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.TokenRequested;

final class OneFactorRenewsItself implements Property {

    @Override
    public String claim() {
        return "Giving one factor renews that one only";
    }

    /** Whoever is asked for one factor, and gives the other, is still asked for the one. */
    @Override
    public Verdict of(Told told) {
        Tale tale = told.tale();
        Chance chance = told.chance(name());
        Place browser = tale.cast().browser();
        Factor given = chance.percent(65) ? Factor.MFA : Factor.FIRST_FACTOR;
        Factor asked = given == Factor.MFA ? Factor.FIRST_FACTOR : Factor.MFA;
        boolean premise = false;
        int tries = 0;
        for (Event question : chance.some(Questions.at(tale.end(), browser, tale.cast()), 10)) {
            if (tries == 2) {
                break;
            }
            Answer before = told.core().ask(told.end(), question);
            if (before.factors().contains(asked)
                    && (asked == Factor.FIRST_FACTOR || forItself(before, told.end(), question, browser))) {
                premise = true;
                tries++;
                boolean adfs = question instanceof AdfsRequested;
                Event gives = adfs
                        ? new AdfsSignedIn(tale.end(), browser, Set.of(given), true, false)
                        : new SignedIn(browser.device(), browser.user(), Set.of(given), tale.end());
                Answer after =
                        told.core().ask(told.core().answer(told.end(), gives).next(), question);
                if (!after.factors().contains(asked)
                        && !mayWait(question, after)
                        && !PutOff.perhaps(
                                after, told.core().answer(told.end(), gives).next(), tale.end())) {
                    return Verdict.violated(
                            claim() + ", but " + given + " answered for " + asked,
                            together(tale.events(), List.of(question)),
                            together(tale.events(), List.of(gives, question)));
                }
            }
        }
        return Verdict.of(premise);
    }

    /** Whether what is open may be no more than whether background work waits. */
    private static boolean mayWait(Event question, Answer answer) {
        return question instanceof AccessRequested asked && !asked.interactive() && answer.is(Answer.Kind.UNSAID);
    }

    /** Whether MFA is asked for on its own account: some rules ask for it beside the first factor only. */
    private static boolean forItself(Answer answer, Worlds worlds, Event question, Place browser) {
        // SIF-5: a Primary Refresh Token that is refreshed brings its MFA claim along.
        boolean withoutPrt = Core.facts(worlds).stream()
                .allMatch(facts -> WaysInAgree.prts(facts, browser).isEmpty());
        if (question instanceof MfaRequired required) {
            // RMF-3: what a sign-in outside the browser issues is as good as MFA for an hour.
            return required.place().isBrowser() && withoutPrt;
        } else if (question instanceof AccessRequested
                || question instanceof TokenRequested
                || question instanceof AppSwitched) {
            // Without a licence a policy is perhaps not enforced. SIF-4: by default, too, MFA is asked for beside the
            // first
            // factor only.
            return withoutPrt
                    && Core.facts(worlds).stream()
                            .allMatch(facts -> facts.all(Licensed.class).isEmpty()
                                    && facts.all(Policy.class).stream().anyMatch(Policy::isForAll)
                                    && facts.all(Policy.class).stream().allMatch(Policy::requiresMfa));
        }
        return true;
    }
}
