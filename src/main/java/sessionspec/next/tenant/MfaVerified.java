package sessionspec.next.tenant;

import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Place;

/**
 * MFA of the user at a place, done now or remembered there.
 *
 * @param elsewhere whether for another app of the browser than that in which MFA was done
 */
record MfaVerified(Place place, boolean elsewhere) implements Demand.Prompt {

    @Override
    public Factor factor() {
        return Factor.MFA;
    }
}
