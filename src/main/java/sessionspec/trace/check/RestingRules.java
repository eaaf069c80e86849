package sessionspec.trace.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Problem;
import sessionspec.trace.DocumentTrace;

/** Adds to what drift found the rules that rest on it, which drift cannot know. */
public final class RestingRules {

    private static final Pattern ID = Pattern.compile("\\b[A-Z]{2,5}-\\d{3}\\b");

    private final Map<String, List<String>> rulesByStatement = new TreeMap<>();

    public RestingRules(List<DocumentTrace> documents) {
        documents.stream()
                .flatMap(document -> document.statements().stream())
                .forEach(it -> rulesByStatement.put(it.statement().id(), it.rules()));
    }

    public Problem withRules(Problem problem) {
        return switch (problem.kind()) {
            case PASSAGE_UNCLAIMED, PASSAGE_GONE ->
                statement(problem)
                        .map(statement -> new Problem(
                                problem.kind(),
                                problem.place(),
                                problem.what() + " " + resting(statement),
                                problem.remedy()))
                        .orElse(problem);
            default -> problem;
        };
    }

    /** The statement that the problem is about: the first known one that it names. */
    private Optional<String> statement(Problem problem) {
        Matcher ids = ID.matcher(problem.what() + " " + problem.remedy());
        return ids.results()
                .map(id -> id.group())
                .filter(rulesByStatement::containsKey)
                .findFirst();
    }

    private String resting(String statement) {
        List<String> rules = rulesByStatement.get(statement);
        return rules.isEmpty()
                ? "No rule rests on " + statement + "."
                : "Rules that rest on " + statement + ": " + String.join(", ", rules) + ".";
    }
}
