package sessionspec.core;

/** What a policy covers. */
public sealed interface Target {

    /** Whether a request of this user falls under the policy. */
    boolean covers(Event.AccessRequested request);

    /** Every user and every app. */
    record Everything() implements Target {
        @Override
        public boolean covers(Event.AccessRequested request) {
            return true;
        }
    }

    /** One app, for every user. */
    record OneApp(App app) implements Target {
        @Override
        public boolean covers(Event.AccessRequested request) {
            return app.name().equals(request.app().name());
        }
    }

    /** One user, for every app. */
    record OneUser(String user) implements Target {
        @Override
        public boolean covers(Event.AccessRequested request) {
            return user.equals(request.user());
        }
    }

    /** One kind of request. */
    record When(Circumstance circumstance) implements Target {
        @Override
        public boolean covers(Event.AccessRequested request) {
            return request.circumstances().contains(circumstance);
        }
    }
}
