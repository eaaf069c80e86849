package sessionspec.core.tenant;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Request;

/**
 * A request as policies see it.
 *
 * @param compliant what the compliance of its device was last measured to be, if it was
 */
record ScopedRequest(Request request, Optional<Boolean> compliant) {
    private static final Set<Circumstance> MANAGEMENT =
            Set.of(Circumstance.MANAGED_DEVICE, Circumstance.NON_MANAGED_DEVICE);

    /**
     * Whether it is such a request: by what is told of it, by how its device is known, or by how that was measured.
     *
     * @param generously whether a device counts in of which nothing says whether it is managed
     */
    boolean is(Circumstance meant, boolean generously) {
        return isTold(meant) || request.place().device().is(meant) || isMeasured(meant, generously);
    }

    private boolean isTold(Circumstance meant) {
        return request.circumstances().stream().anyMatch(told -> told.isCaseOf(meant));
    }

    private boolean isMeasured(Circumstance meant, boolean generously) {
        Device.Join join = request.place().device().join();
        boolean byCompliance = join == Device.Join.REGISTERED || join == Device.Join.JOINED;
        return byCompliance
                && MANAGEMENT.contains(meant)
                && MANAGEMENT.stream().noneMatch(this::isTold)
                && compliant
                        .map(it -> it == (meant == Circumstance.MANAGED_DEVICE))
                        .orElse(generously);
    }
}
