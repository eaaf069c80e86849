package sessionspec.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what HTML lets a writer omit and a large page has by the ten thousand: quotation marks around the values of
 * attributes, and white space before elements that start a line of their own. A parser reads the same.
 *
 * <p>It relies on how our templates write: no text has a bare less-than sign, and values stand in quotation marks
 * without any inside.
 */
final class CompactMarkup extends Writer {

    private static final Pattern NAME = Pattern.compile("</?([a-z0-9]*)");

    /** A slash stays in quotation marks: at the end of a tag it would close it. */
    private static final Pattern BARE = Pattern.compile("=\"([A-Za-z0-9._~#:-]+)\"(?=[ >])");

    private static final Set<String> LINES = Set.of(
            ("article dd details div dl dt figure footer g h1 h2 h3 h4 header li nav ol p path section small summary"
                            + " svg table tbody td text th thead tr ul use")
                    .split(" "));

    /** What stands in these is no markup. */
    private static final Set<String> RAW = Set.of("style", "script");

    private final Writer out;
    private final StringBuilder tag = new StringBuilder();
    private boolean quoted;
    private boolean afterTag;
    private char space;
    private boolean raw;

    private CompactMarkup(Writer out) {
        this.out = out;
    }

    static Writing of(Writing whole) {
        return out -> {
            CompactMarkup compact = new CompactMarkup(out);
            whole.to(compact);
            compact.end(compact.tag.toString());
        };
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        for (int at = from; at < from + length; at++) {
            if (tag.isEmpty() && letters[at] != '<') {
                text(letters[at]);
            } else {
                tag(letters[at]);
            }
        }
    }

    private void text(char letter) throws IOException {
        if ((letter == '\n' || letter == ' ') && afterTag) {
            space = letter;
        } else {
            keepSpace();
            out.write(letter);
        }
        afterTag = false;
    }

    private void tag(char letter) throws IOException {
        tag.append(letter);
        quoted ^= letter == '"';
        if (raw && tag.length() == 2 && letter != '/') {
            end(tag.toString());
        } else if (letter == '>' && !quoted) {
            Matcher name = NAME.matcher(tag);
            boolean line = name.lookingAt() && LINES.contains(name.group(1));
            raw = tag.charAt(1) != '/' && RAW.contains(name.group(1));
            if (line) {
                space = 0;
            }
            end(BARE.matcher(tag).replaceAll("=$1"));
            afterTag = true;
        }
    }

    private void end(String written) throws IOException {
        keepSpace();
        out.write(written);
        tag.setLength(0);
        quoted = false;
        afterTag = false;
    }

    private void keepSpace() throws IOException {
        if (space != 0) {
            out.write(space);
            space = 0;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
