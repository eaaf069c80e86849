package sessionspec.core.tokens;

import sessionspec.core.kernel.App;
import sessionspec.core.tenant.Target;

/**
 * What a token lifetime policy is assigned to.
 *
 * @param kind what sort of object
 * @param app  the application that it stands for; one without a name for the organisation and for nothing
 */
public record Assignee(Kind kind, App app) {

    private static final App NO_APP = new App("", App.Protocol.OTHER, App.Publisher.NON_MICROSOFT, false, true);

    public enum Kind {
        /** The policy is created and not assigned. */
        NOTHING,
        ORGANISATION,
        APPLICATION,
        MULTITENANT_APPLICATION,
        SERVICE_PRINCIPAL,
        MANAGED_IDENTITY
    }

    /** What a policy is assigned to that is only created. */
    public static final Assignee NONE = new Assignee(Kind.NOTHING, NO_APP);

    public static final Assignee ORGANISATION = new Assignee(Kind.ORGANISATION, NO_APP);

    public boolean isOrganisation() {
        return kind == Kind.ORGANISATION;
    }

    /** What a policy with this assignment covers. */
    public Target target() {
        return isOrganisation() ? new Target.Everything() : new Target.OneApp(app);
    }
}
