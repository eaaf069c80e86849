package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.Statement;

/**
 * @param statement what the catalogue has
 * @param status    what the run says of it
 * @param rules     ids of the rules that cite it, sorted
 */
public record StatementTrace(Statement statement, Status status, List<String> rules) {}
