package sessionspec.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.SessionModel.Answer;

/**
 * Devices of which it is not said whether they count as registered for AD FS. The session goes on under both readings,
 * and where these agree the answer is certain. Implements ADC-11.
 */
final class AdfsDeviceReadings {

    private AdfsDeviceReadings() {}

    /** The answer as if the device were not registered, unless another would come of its being registered. */
    static Answer answer(SessionState state, Tenant tenant, Event event) {
        Answer one = SessionModel.underOneReading(state, tenant, event);
        Optional<Event.AdfsSignedIn> signedIn = signedIn(event);
        if (signedIn.isPresent()
                ? !signedIn.get().device().signsInWithEntraAccount()
                : state.ifRegistered().isEmpty()) {
            return new Answer(one.state().changed(next -> next.ifRegistered = Optional.empty()), one.decision());
        }
        Answer other = SessionModel.underOneReading(
                state.ifRegistered().orElse(state),
                tenant,
                signedIn.<Event>map(in -> in.on(Device.REGISTERED)).orElse(event));
        return new Answer(
                one.state().changed(next -> next.ifRegistered = Optional.of(other.state())),
                agree(one.decision(), other.decision(), event)
                        ? both(one.decision(), other.decision())
                        : Decision.of(List.of(Finding.open("ADC-11", Reason.ADFS_REGISTRATION_NOT_STATED))));
    }

    private static Optional<Event.AdfsSignedIn> signedIn(Event event) {
        return event instanceof Event.AdfsSignedIn in && in.factors().contains(Factor.FIRST_FACTOR)
                ? Optional.of(in)
                : Optional.empty();
    }

    /** A request has to be answered alike; what else happens has to have the same effects. */
    private static boolean agree(Decision one, Decision other, Event event) {
        boolean asks = event instanceof Event.AdfsRequested
                || event instanceof Event.AdfsRefreshTokenPresented
                || event instanceof Event.AccessRequested;
        return asks
                ? one.outcome() == other.outcome() && one.factors().equals(other.factors())
                : one.findings().equals(other.findings());
    }

    private static Decision both(Decision one, Decision other) {
        Set<Finding> findings = new LinkedHashSet<>(one.findings());
        findings.addAll(other.findings());
        return Decision.of(List.copyOf(findings));
    }
}
