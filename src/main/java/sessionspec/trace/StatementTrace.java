package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.Statement;

/** @param rules     ids of the rules that cite it, sorted */
public record StatementTrace(Statement statement, Status status, List<String> rules) {}
