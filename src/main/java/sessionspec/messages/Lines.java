package sessionspec.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Lines of a stream, of which never more than one line and one piece are held. */
final class Lines {

    private static final int PIECE = 1 << 18;

    /** Takes one line, without its end; the array is valid only until it returns. */
    interface Taker {
        void line(byte[] bytes, int from, int to);
    }

    private final Taker taker;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

    private Lines(Taker taker) {
        this.taker = taker;
    }

    /** @param progress told the number of bytes read since it was last told */
    static void of(InputStream in, LongConsumer progress, Taker taker) throws IOException {
        Lines lines = new Lines(taker);
        byte[] piece = new byte[PIECE];
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                lines.split(piece, length);
                progress.accept(length);
            }
        } finally { // what a broken stream still held is a line, too
            lines.end();
        }
    }

    private void split(byte[] piece, int length) {
        int from = 0;
        for (int at = 0; at < length; at++) {
            if (piece[at] == '\n') {
                if (rest.size() > 0) {
                    rest.write(piece, from, at - from);
                    end();
                } else {
                    taker.line(piece, from, at);
                }
                from = at + 1;
            }
        }
        // What has no line end yet goes before what comes next.
        rest.write(piece, from, length - from);
    }

    private void end() {
        byte[] line = rest.toByteArray();
        rest.reset();
        if (line.length > 0) {
            taker.line(line, 0, line.length);
        }
    }
}
