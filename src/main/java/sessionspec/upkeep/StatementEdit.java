package sessionspec.upkeep;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Claim;

/** Changes claims in the text of one document's file, each in the lines of its statement, and nothing around them. */
final class StatementEdit {

    private static final Pattern NEXT = Pattern.compile("(?m)^  ?(?=- )|^\\S");

    private String text;

    StatementEdit(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /**
     * Puts claims in the place of others.
     *
     * @param before at least one, each claimed by it
     * @param after  possibly none
     */
    void replace(Statement statement, List<Claim> before, List<Claim> after) throws NotDone {
        int start = offset(statement.place().line());
        Matcher next = NEXT.matcher(text);
        int end = next.find(text.indexOf('\n', start) + 1) ? next.start() : text.length();
        String lines = text.substring(start, end);
        String written = after.stream().map(StatementEdit::quoted).collect(Collectors.joining(", "));
        lines = inPlaceOf(lines, statement, before.get(0), written);
        for (Claim other : before.subList(1, before.size())) {
            lines = inPlaceOf(lines, statement, other, "");
        }
        text = text.substring(0, start) + lines + text.substring(end);
    }

    private static String inPlaceOf(String lines, Statement statement, Claim claim, String written) throws NotDone {
        String token = "[\"']?(?<![0-9a-f])" + Pattern.quote(claim.toString()) + "(?![0-9a-f#])[\"']?";
        Matcher one = Pattern.compile(token).matcher(lines);
        if (!one.find()) {
            throw new NotDone("The lines of " + statement.id() + " at " + statement.place() + " do not have the claim "
                    + claim + ". Nothing was changed.");
        }
        if (!written.isEmpty()) {
            return lines.substring(0, one.start()) + written + lines.substring(one.end());
        }
        Matcher removed = Stream.of(
                        token + "\\s*,[ \\t]*", "\\s*,\\s*" + token, "(?m)^[ \\t]*- " + token + "[ \\t]*\\R")
                .map(form -> Pattern.compile(form).matcher(lines))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow(
                        () -> new NotDone(
                                statement.id() + " at " + statement.place()
                                        + " would claim no passage any more. Retire it, or let it claim another; nothing was changed."));
        return lines.substring(0, removed.start()) + lines.substring(removed.end());
    }

    /** Digits alone, or with one letter e, would be read as a number. */
    private static String quoted(Claim claim) {
        String written = claim.toString();
        return written.matches("[0-9a-f]*[a-df][0-9a-f]*") ? written : '"' + written + '"';
    }

    private int offset(int line) {
        int offset = 0;
        for (int at = 1; at < line; at++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }

    /** Lets a section be known by another heading from now on; its name stays. */
    void heading(String section, String fingerprint) {
        String name = Pattern.quote(section);
        Matcher plain = Pattern.compile("(?m)^(\\s*- )([\"']?)(" + name + ")\\2[ \\t]*$")
                .matcher(text);
        Matcher named = Pattern.compile("(?m)^(\\s*- \\{name: [\"']?" + name + "[\"']?, fingerprint: )\\S+(})[ \\t]*$")
                .matcher(text);
        if (named.find()) {
            text = text.substring(0, named.end(1)) + '"' + fingerprint + '"' + text.substring(named.start(2));
        } else if (plain.find()) {
            text = text.substring(0, plain.start()) + plain.group(1) + "{name: \"" + section.replace("\"", "\\\"")
                    + "\", fingerprint: \"" + fingerprint + "\"}" + text.substring(plain.end());
        }
    }
}
