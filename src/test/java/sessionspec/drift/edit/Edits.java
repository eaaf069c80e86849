package sessionspec.drift.edit;

import static sessionspec.drift.ChangeKind.DISPUTED;
import static sessionspec.drift.ChangeKind.EDITORIAL;
import static sessionspec.drift.ChangeKind.FORMAT;
import static sessionspec.drift.ChangeKind.SUBSTANCE;
import static sessionspec.drift.ChangeKind.WORDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sessionspec.drift.ChangeKind;

/** The kinds of changes by which it is measured what is noticed. */
final class Edits {

    private static final List<ChangeKind> MEANING = List.of(SUBSTANCE);
    private static final List<ChangeKind> DOUBTFUL = List.of(SUBSTANCE, DISPUTED);
    private static final List<ChangeKind> SAME = List.of(WORDING);
    private static final List<ChangeKind> STYLE = List.of(EDITORIAL);
    private static final List<ChangeKind> SILENT = List.of();

    /** There no change is silent but one of white space, and in front matter none. */
    private static final Pattern CODE =
            Pattern.compile("^[a-z.]+: |@\\w+ =|=>|==|\\w:\\[|\\b[A-Z][a-z]+-[A-Za-z]{5,}|[-–][A-Z]\\w+ \\$|`");

    private Edits() {}

    static List<Edit> all() {
        List<Edit> all = new ArrayList<>(numbers());
        all.addAll(words());
        all.addAll(signs());
        all.addAll(order());
        all.addAll(hidden());
        all.addAll(code());
        all.addAll(smallWords());
        all.addAll(wording());
        all.addAll(style());
        all.addAll(silent());
        return all;
    }

    private static List<Edit> numbers() {
        return List.of(
                replace(
                        "another number",
                        MEANING,
                        "(?<=\\w )\\d+\\b",
                        (m, r) -> String.valueOf(Integer.parseInt(m.group()) + 1 + r.nextInt(9))),
                replace(
                        "a number doubled",
                        MEANING,
                        "\\b[1-9]\\d?\\b(?=[ -](?:day|hour|minute|hr))",
                        (m, r) -> String.valueOf(2 * Integer.parseInt(m.group()))),
                replace(
                        "a decimal point put in",
                        MEANING,
                        "\\b\\d\\d\\b(?![:.])",
                        (m, r) -> m.group().charAt(0) + "." + m.group().charAt(1)),
                replace(
                        "a colon of a time dropped",
                        MEANING,
                        "\\b\\d\\d:\\d\\d\\b",
                        (m, r) -> m.group().replace(":", "")),
                replace(
                        "a range made a number",
                        MEANING,
                        "\\b\\d+-\\d+\\b",
                        (m, r) -> m.group().replace("-", "")),
                replace(
                        "a sign put before a number",
                        MEANING,
                        "(?<= )\\d+ (?=day|hour|minute)",
                        (m, r) -> "-" + m.group()),
                replace(
                        "a number bounded",
                        DOUBTFUL,
                        "(?<= )\\d+ (?=days?|hours?|minutes?)",
                        (m, r) -> List.of("up to ", "over ", "nearly ", "double the ")
                                        .get(r.nextInt(4))
                                + m.group()),
                replace(
                        "a number as a word changed",
                        MEANING,
                        "\\b(?:two|three|four|five|six|seven|ten|twelve)\\b",
                        (m, r) -> "eleven"),
                replace(
                        "another unit",
                        MEANING,
                        "\\b(?:hours|minutes|days)\\b",
                        (m, r) -> m.group().equals("hours") ? "minutes" : "hours"),
                replace(
                        "another year or day of a date",
                        MEANING,
                        "\\b20\\d\\d\\b",
                        (m, r) -> String.valueOf(Integer.parseInt(m.group()) + 1)),
                replace(
                        "another month",
                        MEANING,
                        "\\b(?:January|February|August|May|October)\\b(?= \\d)",
                        (m, r) -> "June"));
    }

    private static List<Edit> words() {
        return List.of(
                replace(
                        "a negation put in",
                        MEANING,
                        "\\b(?:is|are|will|can|must|does|has)\\b(?! not|n)",
                        (m, r) -> m.group() + " not"),
                replace("a negation dropped", MEANING, " not\\b|n['’]t\\b", (m, r) -> ""),
                replace(
                        "no in place of a",
                        MEANING,
                        "(?<= )(?:a|an|the) (?=policy|session|user|device|token|cookie)",
                        (m, r) -> "no "),
                replace(
                        "another modal verb",
                        MEANING,
                        "\\b(?:must|should|can|will)\\b(?!n)",
                        (m, r) -> m.group().equals("must") ? "may" : "must"),
                replace("a modal verb put in", MEANING, "(?<=users? )(?=[a-z]+s\\b)", (m, r) -> "might "),
                replace("all became some", MEANING, "\\b(?:all|every|each|any)\\b", (m, r) -> "some"),
                replace("only put in", MEANING, "\\b(?:when|if|for)\\b", (m, r) -> "only " + m.group()),
                replace(
                        "another thing meant",
                        DOUBTFUL,
                        "(?<=\\b(?:a|an|the|of) )(?:session|token|cookie|policy|device|lifetime|refresh)\\b",
                        (m, r) -> List.of("gateway", "mailbox", "network").get(r.nextInt(3))),
                replace("a condition turned", MEANING, "\\b(?:if|when)\\b", (m, r) -> "unless"),
                replace(
                        "before became after",
                        MEANING,
                        "\\b(?:before|after|until|within)\\b",
                        (m, r) -> m.group().equals("after") ? "before" : "after"),
                replace("and became or", MEANING, "(?<=\\w) and (?=\\w)", (m, r) -> " or "),
                replace(
                        "least and most",
                        MEANING,
                        "\\b(?:minimum|maximum|least|most|more|less|longer)\\b",
                        (m, r) -> switch (m.group()) {
                            case "minimum" -> "maximum";
                            case "maximum" -> "minimum";
                            case "least" -> "most";
                            case "most" -> "least";
                            case "more" -> "less";
                            case "less" -> "more";
                            default -> "shorter";
                        }),
                replace(
                        "a verb became its opposite",
                        MEANING,
                        "\\b(?:enabled|allow|accept|keeps|issued|revoked|includes?|expires|disabled|unlocks?)\\b",
                        (m, r) -> Map.of(
                                        "enabled", "disabled",
                                        "allow", "block",
                                        "accept", "reject",
                                        "keeps", "loses",
                                        "issued", "revoked",
                                        "revoked", "issued",
                                        "disabled", "enabled",
                                        "unlocks", "locks",
                                        "unlock", "lock")
                                .getOrDefault(
                                        m.group(),
                                        m.group().startsWith("include")
                                                ? m.group().replace("in", "ex")
                                                : "renews")),
                replace(
                        "managed became unmanaged",
                        MEANING,
                        "\\b(?:managed|registered|joined|compliant|persistent)\\b",
                        (m, r) -> "un" + m.group()),
                replace(
                        "another name",
                        MEANING,
                        "(?<=\\w )\\b(?:SharePoint|Windows|PowerShell|Exchange|Chrome|Outlook|Teams|Intune)\\b",
                        (m, r) -> "Dynamics"),
                replace("another property", MEANING, "\\b[A-Z][a-z]+[A-Z]\\w+", (m, r) -> m.group() + "Max"),
                lines(
                        "a sentence dropped",
                        MEANING,
                        (lines, r) -> sentence(lines, r, it -> it.size() > 1, (it, at) -> it.remove(at))),
                lines("a line dropped", MEANING, Edits::dropped),
                lines(
                        "a sentence put in",
                        MEANING,
                        (lines, r) -> sentence(
                                lines,
                                r,
                                it -> true,
                                (it, at) -> it.add(
                                        at,
                                        "Administrators of teapots must rinse them every " + (3 + r.nextInt(90))
                                                + " days."))));
    }

    private static List<Edit> signs() {
        return List.of(
                replace("brackets dropped", MEANING, "(?<= )\\(([^()]*)\\)", (m, r) -> m.group(1)),
                replace("a dollar dropped", MEANING, "\\$(?=\\w)", (m, r) -> ""),
                replace("a bracket of a placeholder dropped", MEANING, "(?<=[a-z] )<(?=[A-Z])", (m, r) -> ""),
                replace("a percent sign put in", MEANING, "(?<= )\\d+(?= )", (m, r) -> m.group() + "%"),
                replace("a comparison put in", MEANING, "(?<= )\\d+ (?=days|hours|minutes)", (m, r) -> "<" + m.group()),
                replace("a check box cleared", MEANING, "\\[x]", (m, r) -> "[ ]"),
                replace("struck out", MEANING, "(?<= )[a-z]{4,} [a-z]{4,}(?= )", (m, r) -> "~~" + m.group() + "~~"));
    }

    private static List<Edit> order() {
        return List.of(
                lines(
                        "two sentences swapped",
                        DOUBTFUL,
                        (lines, r) -> sentence(lines, r, it -> it.size() > 1, (it, at) -> {
                            int first = Math.min(at, it.size() - 2);
                            it.add(first, it.remove(first + 1));
                        })),
                lines("two list items swapped", MEANING, (lines, r) -> swapped(lines, r, "\\s*[-•*] .*")),
                lines("two steps swapped", MEANING, (lines, r) -> swapped(lines, r, "\\s*\\d+\\. .*")),
                lines("a sentence moved to another line", MEANING, Edits::moved));
    }

    /** Where something else takes the eye. */
    private static List<Edit> hidden() {
        return List.of(
                replace(
                        "a sentence behind one of the site",
                        MEANING,
                        "(?<=requires authorization\\. ).*",
                        (m, r) -> "The default sign-in frequency is 60 days."),
                lines("a line behind one of the site", MEANING, (lines, r) -> {
                    List<String> changed = new ArrayList<>(lines);
                    int at = 12 + r.nextInt(lines.size() - 12);
                    changed.add(at, "This browser is no longer supported. Sign-in frequency does not work in it.");
                    return Optional.of(new Edit.Edited(changed, at, "a line put in"));
                }),
                replace(
                        "a heading of another level",
                        List.of(FORMAT, SUBSTANCE),
                        "^##+(?= )",
                        (m, r) -> m.group() + "#"));
    }

    private static List<Edit> code() {
        return List.of(
                replace(
                        "an operator negated",
                        MEANING,
                        "(?<= )=+(?= )",
                        (m, r) -> "!" + m.group().substring(0, 1)),
                replace("an argument negated", MEANING, "(?<= )(?=\\$\\w)", (m, r) -> "!"),
                replace("a command cut in two", MEANING, "(?<=[\\w>])(?= [-–][A-Z]\\w+ [$<])", (m, r) -> ";"),
                replace("a list of arguments", MEANING, "(?<=@contoso\\.com)", (m, r) -> ","),
                replace("the end of a rule dropped", MEANING, ";$", (m, r) -> ""),
                replace("a parameter's dash dropped", DOUBTFUL, "(?<=[a-z] )[-–](?=[A-Z]\\w+[A-Z])", (m, r) -> ""),
                replace("another scheme of a claim type", MEANING, "(?<=\")https(?=:)", (m, r) -> "http"),
                replace(
                        "another quote in a rule",
                        MEANING,
                        "(?<== )\"(?=http)|(?<=\\()\"(?=\\w)",
                        (m, r) -> List.of("“", "'").get(r.nextInt(2))),
                replace(
                        "a space in a command more or less",
                        DOUBTFUL,
                        "(?<=\\b(?:Set|Get|New|Remove)-\\w{4,30}) (?=[-–][A-Z])|(?<=\\b(?:Set|Get|New|Remove)-)(?=[A-Z]\\w{4,30} [-–])",
                        (m, r) -> m.group().isEmpty() ? " " : ""),
                replace("another variable", MEANING, "(?<== )c(?=\\))", (m, r) -> "d"));
    }

    /** Small words that say who, where, when, in which direction or how much. */
    private static List<Edit> smallWords() {
        return List.of(
                replace("and became to", DOUBTFUL, "(?<=\\w) and (?=\\w)", (m, r) -> " to "),
                replace("a comma became to", DOUBTFUL, "(?<=s), (?=\\w+ tokens)", (m, r) -> " to "),
                replace(
                        "another direction",
                        DOUBTFUL,
                        "(?<=\\w )(?:in|into|from|to|with|on)(?= \\w)",
                        (m, r) -> "out of"),
                replace(
                        "a small word dropped",
                        DOUBTFUL,
                        "\\b(?:even|once|other|own|new|again|another|still|now|but|over|under|than|back) ",
                        (m, r) -> ""),
                replace("what must be is", DOUBTFUL, "\\bha(?:ve|s) to be\\b", (m, r) -> "are"),
                replace(
                        "any plain word dropped",
                        DOUBTFUL,
                        "(?<=[a-z] )(?!which|these|those|there|their|please)[a-z]{5,} (?=[a-z])",
                        (m, r) -> ""),
                replace(
                        "a word dropped that a sketch may take for a filler",
                        DOUBTFUL,
                        "(?<=[a-z] )(?:web|used|user|joined|context|program|reopening|remember|fresh|trigger|variable) (?=[a-z])",
                        (m, r) -> ""),
                replace(
                        "two words exchanged around a small one, and a filler put in",
                        DOUBTFUL,
                        "\\b((?!which|these|those|there|their)[a-z]{4,})( (?:to|with|from|than|on|for|and|or) )((?!which|these|those|there|their)[a-z]{4,})\\b",
                        (m, r) -> m.group(3) + m.group(2) + "the " + m.group(1)),
                replace(
                        "it was",
                        DOUBTFUL,
                        "\\b(?:is|are|will be)\\b(?!n)",
                        (m, r) -> m.group().equals("is") ? "was" : "had been"),
                replace(
                        "who does it became to whom it is done",
                        DOUBTFUL,
                        "(?<= )[a-z]{4,}ed(?= [a-z]{4,})",
                        (m, r) -> m.group().replaceFirst("ed$", "ing")),
                replace("a sign apart from a number", DOUBTFUL, "(?<=[:=] )(?=\\d+ )", (m, r) -> "- "),
                lines("two list items joined", DOUBTFUL, Edits::joined),
                replace(
                        "other put in",
                        DOUBTFUL,
                        "(?<=[a-z] )(?=(?:users|apps|devices|policies|settings) )",
                        (m, r) -> "other "),
                replace(
                        "no synonym",
                        DOUBTFUL,
                        "(?<=[a-z] )(?:users|ensure|browsers|verify|devices|credentials|important|full|specific)(?= [a-z])",
                        (m, r) -> Map.of(
                                        "users", "employees",
                                        "ensure", "verify",
                                        "browsers", "programs",
                                        "verify", "ensure",
                                        "devices", "computers",
                                        "credentials", "passwords",
                                        "important", "irrelevant",
                                        "full", "partial")
                                .getOrDefault(m.group(), "all")),
                replace(
                        "two numbers exchanged",
                        DOUBTFUL,
                        "(\\b\\d+)( (?:days|hours|minutes)?\\b.{4,80} )(\\d+\\b)(?! *$)",
                        (m, r) -> m.group(3) + m.group(2) + m.group(1)));
    }

    private static List<Edit> wording() {
        return List.of(
                replace(
                        "for example",
                        SAME,
                        "\\b[Ff]or example\\b",
                        (m, r) -> m.group().charAt(0) + "or instance"),
                replace(
                        "another word for it",
                        SAME,
                        "\\b(?:organizations?|sign back in|sign in again|article|configure[ds]?|sensitive|specific|understand|various|scenarios?)\\b",
                        (m, r) -> Map.of(
                                        "organization", "company",
                                        "organizations", "companies",
                                        "sign back in", "log on once again",
                                        "sign in again", "log on once again",
                                        "article", "page",
                                        "configured", "set up",
                                        "sensitive", "delicate",
                                        "scenario", "case",
                                        "scenarios", "cases")
                                .getOrDefault(m.group(), m.group().equals("specific") ? "particular" : m.group())),
                replace("a filler put in", SAME, "(?<=[a-z] )(?=(?:is|are) [a-z])", (m, r) -> "thereby "),
                replace(
                        "a number in digits",
                        SAME,
                        "\\b(?:two|three|four|five|six|seven|twelve)\\b(?= (?:hours?|minutes?|days?))",
                        (m, r) -> Map.of(
                                        "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
                                        "twelve", "12")
                                .get(m.group())),
                replace("has to", SAME, "\\bmust(?= [a-z])", (m, r) -> "has to"),
                replace(
                        "one of them became several",
                        SAME,
                        "\\ban? (user|device|token|browser|session)\\b",
                        (m, r) -> m.group(1) + "s"),
                replace("another article", SAME, "(?<=[a-z] )the (?=[a-z])", (m, r) -> "this "),
                replace("in two sentences", List.of(FORMAT, WORDING), "(?<=[a-z]), and (?=[a-z])", (m, r) -> ". And "));
    }

    private static List<Edit> style() {
        return List.of(
                replace(
                        "capital letters",
                        STYLE,
                        "(?<=[a-z] )[a-z]{5,}(?= )",
                        (m, r) -> m.group().substring(0, 1).toUpperCase()
                                + m.group().substring(1)),
                replace("a comma dropped", STYLE, "(?<=[a-z]), (?=[a-z])", (m, r) -> " "),
                replace("a comma put in", STYLE, "(?<=[a-z]) and (?=[a-z])", (m, r) -> ", and "),
                replace("an exclamation mark", STYLE, "(?<=[a-z])\\.$", (m, r) -> "!"),
                replace(
                        "a contraction in full",
                        STYLE,
                        "\\b(?:isn|aren|doesn|don|hasn|didn)['’]t\\b",
                        (m, r) -> m.group().replaceAll("n['’]t", " not")),
                replace(
                        "a contraction",
                        STYLE,
                        "\\b(?:do|does|is|are) not\\b",
                        (m, r) -> m.group().replace(" not", "n't")),
                replace("a unit without a space", STYLE, "(?<= \\d{1,2}) (?=hours|days|minutes)", (m, r) -> ""),
                replace("a hyphen dropped", STYLE, "(?<= [a-z]{2,9})-(?=[a-z]{2,9} )", (m, r) -> " "));
    }

    private static List<Edit> silent() {
        return List.of(
                replace("other quotes", SILENT, "[“”\"]", (m, r) -> "\""),
                replace(
                        "another dash",
                        SILENT,
                        " [–-] | - ",
                        (m, r) -> m.group().replaceAll("[–-]", "—")),
                replace(
                        "another dash of a parameter",
                        SILENT,
                        "(?<= )[–-](?=[A-Z][a-z]+[A-Z])",
                        (m, r) -> m.group().equals("-") ? "–" : "-"),
                replace(
                        "another apostrophe",
                        SILENT,
                        "(?<=[a-z])['’](?=[a-z])",
                        (m, r) -> m.group().equals("'") ? "’" : "'"),
                replace("more spaces", SILENT, "(?<=[a-z]) (?=[a-z])", (m, r) -> "   "),
                replace("a no-break space", SILENT, "(?<=\\w) (?=\\w)", (m, r) -> "\u00A0"),
                replace("an entity", SILENT, "(?<=[a-z] [a-z]{2,9}) (?=[a-z]{2,9} )", (m, r) -> "&nbsp;"),
                replace(
                        "a tag of emphasis",
                        SILENT,
                        "(?<=[a-z] )[a-z]{5,}(?= [a-z])",
                        (m, r) -> "<b>" + m.group() + "</b>"),
                replace("a space at the end", SILENT, "(?<=\\.)$", (m, r) -> "  "),
                replace("another list marker", SILENT, "^(\\s*)[-•] ", (m, r) -> m.group(1) + "* "),
                lines("an empty line", SILENT, (lines, r) -> {
                    int at = r.nextInt(lines.size());
                    List<String> changed = new ArrayList<>(lines);
                    changed.add(at, "");
                    return Optional.of(new Edit.Edited(changed, at, "empty line"));
                }));
    }

    private static Edit lines(String name, List<ChangeKind> kinds, Edit.Change change) {
        return new Edit(name, kinds, change);
    }

    private static Edit replace(
            String name, List<ChangeKind> kinds, String pattern, BiFunction<MatchResult, RandomGenerator, String> by) {
        Pattern compiled = Pattern.compile(pattern);
        return new Edit(name, kinds, (lines, random) -> {
            List<int[]> places = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                int line = at;
                compiled.matcher(lines.get(at))
                        .results()
                        .filter(it -> !isInTarget(lines.get(line), it.start()))
                        .filter(it -> !kinds.isEmpty()
                                || !CODE.matcher(lines.get(line)).find())
                        .forEach(it -> places.add(new int[] {line, it.start()}));
            }
            if (places.isEmpty()) {
                return Optional.empty();
            }
            int[] place = places.get(random.nextInt(places.size()));
            String line = lines.get(place[0]);
            MatchResult found = compiled.matcher(line)
                    .results()
                    .filter(it -> it.start() == place[1])
                    .findFirst()
                    .orElseThrow();
            String now = by.apply(found, random);
            String changed = line.substring(0, found.start()) + now + line.substring(found.end());
            List<String> all = new ArrayList<>(lines);
            all.set(place[0], changed);
            return changed.equals(line)
                    ? Optional.empty()
                    : Optional.of(new Edit.Edited(all, place[0], around(line, found) + " -> " + now));
        });
    }

    /** Where a link leads to is none of the words. */
    private static boolean isInTarget(String line, int at) {
        int open = line.lastIndexOf("](", at);
        return open >= 0 && line.indexOf(')', open) >= at;
    }

    private static String around(String line, MatchResult found) {
        return line.substring(Math.max(0, found.start() - 25), Math.min(line.length(), found.end() + 25));
    }

    private static Optional<Edit.Edited> dropped(List<String> lines, RandomGenerator random) {
        List<Integer> long_ = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).split(" ").length > 6)
                .boxed()
                .toList();
        int at = long_.get(random.nextInt(long_.size()));
        List<String> changed = new ArrayList<>(lines);
        String gone = changed.remove(at);
        return Optional.of(new Edit.Edited(changed, at, gone));
    }

    private interface SentenceChange {
        void in(List<String> sentences, int at);
    }

    private static Optional<Edit.Edited> sentence(
            List<String> lines,
            RandomGenerator random,
            java.util.function.Predicate<List<String>> fits,
            SentenceChange change) {
        List<Integer> fitting = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).split(" ").length > 6)
                .filter(at -> fits.test(sentences(lines.get(at))))
                .boxed()
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int at = fitting.get(random.nextInt(fitting.size()));
        List<String> sentences = new ArrayList<>(sentences(lines.get(at)));
        change.in(sentences, random.nextInt(sentences.size()));
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, String.join(" ", sentences));
        return Optional.of(new Edit.Edited(changed, at, lines.get(at)));
    }

    private static List<String> sentences(String line) {
        return line.matches("\\w+: .*") ? List.of(line) : List.of(line.split("(?<=[a-z)]\\.) (?=[A-Z])"));
    }

    private static Optional<Edit.Edited> swapped(List<String> lines, RandomGenerator random, String form) {
        BiPredicate<String, String> differ =
                (one, next) -> one.matches(form) && next.matches(form) && !one.equals(next);
        return neighbour(lines, random, differ).map(at -> {
            List<String> changed = new ArrayList<>(lines);
            changed.add(at, changed.remove(at + 1));
            return new Edit.Edited(changed, at, lines.get(at));
        });
    }

    /** Of those that end with no sign. */
    private static Optional<Edit.Edited> joined(List<String> lines, RandomGenerator random) {
        BiPredicate<String, String> items =
                (one, next) -> one.matches("\\s*[-•*] .* .*[a-z]") && next.matches("\\s*[-•*] .* .* .*");
        return neighbour(lines, random, items).map(at -> {
            List<String> changed = new ArrayList<>(lines);
            changed.set(at, lines.get(at) + changed.remove(at + 1).replaceFirst("\\s*[-•*]", ""));
            return new Edit.Edited(changed, at, lines.get(at));
        });
    }

    /** A line of which this is so with the next. */
    private static Optional<Integer> neighbour(
            List<String> lines, RandomGenerator random, BiPredicate<String, String> so) {
        List<Integer> all = IntStream.range(0, lines.size() - 1)
                .filter(at -> so.test(lines.get(at), lines.get(at + 1)))
                .boxed()
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Optional<Edit.Edited> moved(List<String> lines, RandomGenerator random) {
        List<Integer> long_ = IntStream.range(0, lines.size())
                .filter(at -> sentences(lines.get(at)).size() > 1)
                .boxed()
                .toList();
        if (long_.size() < 2) {
            return Optional.empty();
        }
        int from = long_.get(random.nextInt(long_.size()));
        int to = long_.get(random.nextInt(long_.size()));
        if (Math.abs(from - to) < 3) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>(sentences(lines.get(from)));
        String moved = sentences.remove(random.nextInt(sentences.size()));
        List<String> changed = new ArrayList<>(lines);
        changed.set(from, String.join(" ", sentences));
        changed.set(to, lines.get(to) + " " + moved);
        return Optional.of(new Edit.Edited(changed, from, moved));
    }
}
