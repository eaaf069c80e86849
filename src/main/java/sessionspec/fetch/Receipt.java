package sessionspec.fetch;

/**
 * How a server can tell that a document has not changed since it was fetched.
 *
 * @param etag         its ETag, empty when it sent none
 * @param lastModified its Last-Modified, empty when it sent none
 */
record Receipt(String etag, String lastModified) {

    static final Receipt NONE = new Receipt("", "");
}
