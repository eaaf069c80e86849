package sessionspec.messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream, of which never more than one line and one piece are held. */
final class Lines {

    private static final int PIECE = 1 << 16;

    /** Takes one line, without its end; the array is valid only until it returns. */
    interface Taker {
        void line(byte[] bytes, int from, int to);
    }

    private Lines() {}

    static void of(InputStream in, Taker taker) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                int from = 0;
                for (int at = 0; at < length; at++) {
                    if (piece[at] == '\n') {
                        line.write(piece, from, at - from);
                        taker.line(line.toByteArray(), 0, line.size());
                        line.reset();
                        from = at + 1;
                    }
                }
                line.write(piece, from, length - from);
            }
        } finally { // what a broken stream still held is a line, too
            if (line.size() > 0) {
                taker.line(line.toByteArray(), 0, line.size());
            }
        }
    }
}
