package sessionspec.catalogue;

import java.util.Comparator;

/** Ids as a reader looks for them: by family or document, then by number, {@code SIF-2} before {@code SIF-10}. */
public final class IdOrder implements Comparator<String> {

    /** Of equal length the characters decide. */
    public static final Comparator<String> BY_NUMBER = new IdOrder();

    private IdOrder() {}

    @Override
    public int compare(String one, String other) {
        int family = family(one).compareTo(family(other));
        int number = family == 0 ? Integer.compare(one.length(), other.length()) : family;
        return number == 0 ? one.compareTo(other) : number;
    }

    private static String family(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }
}
