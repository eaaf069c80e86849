package sessionspec.core.tenant;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;

/**
 * MFA of the user at a place, done now or remembered there.
 *
 * @param elsewhere whether for another app of the browser than that in which MFA was done
 */
public record MfaVerified(Place place, boolean elsewhere) implements Demand.Prompt {

    @Override
    public Factor factor() {
        return Factor.MFA;
    }
}
