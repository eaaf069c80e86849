package sessionspec.catalogue;

import java.util.Comparator;

/** Ids as a reader looks for them: by family or document, then by number, {@code SIF-2} before {@code SIF-10}. */
public final class IdOrder {

    /** Of equal length the characters decide. */
    public static final Comparator<String> BY_NUMBER = Comparator.comparing((String id) -> id.split("-", 2)[0])
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private IdOrder() {}
}
