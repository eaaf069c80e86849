package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.Problem;
import sessionspec.drift.DocumentDrift;

/**
 * The documents that the reader supplied, held against the catalogue.
 *
 * @param documents       those with a catalogue
 * @param notYetSpecified names of supplied files that no catalogue knows yet
 * @param problems        passages that nothing claims, claims whose passage is gone, files that cannot be read
 */
public record SuppliedDocuments(List<DocumentDrift> documents, List<String> notYetSpecified, List<Problem> problems) {}
