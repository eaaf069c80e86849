package sessionspec.trace.join;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Status;

/**
 * What the run says of each statement.
 *
 * @param changed ids of statements of which the supplied document says something else than was accepted
 */
record StatementJoin(List<Rule> rules, Set<String> changed) {

    StatementTrace of(Statement statement) {
        List<String> ids = rules(statement).stream()
                .map(Rule::id)
                .filter(id -> !id.isEmpty())
                .sorted(IdOrder.BY_NUMBER)
                .toList();
        return new StatementTrace(statement, status(statement), ids);
    }

    private Status status(Statement statement) {
        return switch (statement.disposition()) {
            case INFORMATIVE -> Status.INFORMATIVE;
            case BOILERPLATE -> Status.BOILERPLATE;
            case NOT_MODELLED -> Status.NOT_MODELLED;
            case RETIRED -> Status.RETIRED;
            case SPECIFIED ->
                changed.contains(statement.id())
                        ? Status.SUSPECT
                        : Status.gravest(rules(statement).stream().map(Rule::status));
        };
    }

    /** Only for complete runs: while a rule is being written, its neighbours may wait. */
    void holdCited(Stream<Statement> statements, Problems problems) {
        statements
                .filter(it -> it.disposition() == Statement.Disposition.SPECIFIED)
                .filter(it -> rules(it).isEmpty())
                .forEach(it -> problems.add(
                        Problem.Kind.STATEMENT_INCOMPLETE,
                        it.place(),
                        "No rule cites the statement " + it.id() + ", which is specified according to the catalogue",
                        "Tag the rule that restates it with @" + it.id()
                                + ", or give the statement another disposition with its reason."));
    }

    private List<Rule> rules(Statement statement) {
        return rules.stream().filter(rule -> rule.cites(statement.id())).toList();
    }
}
