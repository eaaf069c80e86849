package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sessionspec.catalogue.Term;
import sessionspec.drift.text.WordKind;
import sessionspec.drift.text.Wording;

/** Knows the names that mean the same, former ones among them, from the glossary; of lower-case words it knows nothing. */
final class SameNames {

    /**
     * A name.
     *
     * @param same   by which all names of the same thing are the same
     * @param phrase whether only its first word is written as a name, so that in another place it may be none
     */
    private record Name(List<String> keys, String same, boolean phrase) {}

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern PHRASE = Pattern.compile("\\p{Lu}\\P{Lu}* \\P{Lu}*");

    private final List<Name> names;

    SameNames(List<Term> glossary) {
        names = glossary.stream()
                .flatMap(SameNames::names)
                .sorted(Comparator.comparing((Name name) -> -name.keys().size()))
                .toList();
    }

    private static Stream<Name> names(Term term) {
        return term.names().stream()
                .filter(name -> term.names().stream().anyMatch(it -> abbreviates(it, name))
                        || name.chars().anyMatch(Character::isUpperCase))
                .map(name -> name(Item.of(Wording.of(name)), name, term.term()));
    }

    /** Such as "SIF" the sign-in frequency: it begins as the first word does and ends as the last one begins. */
    private static boolean abbreviates(String abbreviation, String name) {
        String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
        return ABBREVIATION.matcher(abbreviation).matches()
                && name.length() > abbreviation.length()
                && !last.isEmpty()
                && Character.toUpperCase(name.charAt(0)) == abbreviation.charAt(0)
                && Character.toUpperCase(last.charAt(0)) == abbreviation.charAt(abbreviation.length() - 1);
    }

    private static Name name(List<Item> items, String name, String same) {
        boolean phrase = PHRASE.matcher(name).matches();
        return new Name(items.stream().map(Item::key).toList(), same, phrase);
    }

    /** The same words with one in the place of each name, which is the same for all names of a thing. */
    List<Item> collapsed(List<Item> items) {
        List<Item> collapsed = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Name name = at(items, at);
            int length = name.keys().size();
            if (length == 0) {
                collapsed.add(items.get(at++));
            } else {
                List<Item> words = items.subList(at, at + length);
                collapsed.add(new Item(name.same(), WordKind.NAME, said(words)));
                at += length;
            }
        }
        return collapsed;
    }

    private Name at(List<Item> items, int at) {
        for (Name name : names) {
            int end = at + name.keys().size();
            if (end <= items.size() && isThere(name, items.subList(at, end))) {
                return name;
            }
        }
        return new Name(List.of(), "", false);
    }

    /** Of one word ten bits are told, which others have, too; so it must be written as a name. */
    private static boolean isThere(Name name, List<Item> words) {
        return words.stream().map(Item::key).toList().equals(name.keys())
                && (words.size() > 1 && !name.phrase() || words.get(0).kind() == WordKind.NAME);
    }

    private static String said(List<Item> words) {
        return words.stream().anyMatch(word -> word.said().isEmpty())
                ? ""
                : String.join(" ", words.stream().map(Item::said).toList());
    }
}
