package sessionspec.messages;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A file of messages without those that most lines hold and no report shows. Of their lines the ends are left, so that
 * the others keep their numbers. What is not written as it mostly is comes through, and is passed over later.
 */
final class WantedLines extends FilterInputStream {

    private static final byte[][] UNWANTED = {bytes("{\"testStepStarted\":"), bytes("{\"source\":")};
    private static final int PIECE = 1 << 18;
    private static final int LONGEST_BEGINNING = 32;

    private final LongConsumer progress;
    private final byte[] piece = new byte[PIECE];
    private int at;
    private int length;
    private boolean fresh = true;
    private boolean wanted = true;

    /** @param progress told the number of bytes read since it was last told */
    WantedLines(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int written = 0;
        while (written == 0 && most > 0) {
            if ((fresh ? length - at < LONGEST_BEGINNING : at == length) && !more() && at == length) {
                return -1;
            }
            if (fresh) {
                wanted = wanted();
                fresh = false;
            }
            int end = end(piece, at, length);
            boolean ended = end < length;
            if (wanted) {
                int to = Math.min(ended ? end + 1 : end, at + most);
                written = to - at;
                System.arraycopy(piece, at, into, from, written);
                at = to;
                fresh = ended && to == end + 1;
            } else if (ended) {
                into[from] = '\n';
                written = 1;
                at = end + 1;
                fresh = true;
            } else {
                at = end;
            }
        }
        return written;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Moves what is left to the front and reads on. */
    private boolean more() throws IOException {
        System.arraycopy(piece, at, piece, 0, length - at);
        length -= at;
        at = 0;
        int read = in.read(piece, length, piece.length - length);
        if (read > 0) {
            length += read;
            progress.accept(read);
        }
        return read > 0;
    }

    private boolean wanted() {
        for (byte[] start : UNWANTED) {
            int to = at + start.length;
            if (to <= length && Arrays.equals(piece, at, to, start, 0, start.length)) {
                return false;
            }
        }
        return true;
    }

    /** A method of its own, so that it is compiled well before a large file is through. */
    private static int end(byte[] piece, int from, int length) {
        int at = from;
        while (at < length && piece[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
