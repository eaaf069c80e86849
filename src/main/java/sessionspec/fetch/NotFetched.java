package sessionspec.fetch;

/** A document that could not be brought, with the sentence that says why. */
final class NotFetched extends Exception {

    private static final long serialVersionUID = 1L;

    NotFetched(String told) {
        super(told);
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
