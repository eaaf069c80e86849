package sessionspec.drift.passage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is that is no text, told by its first bytes. */
enum Signature {
    PDF("a PDF", "%PDF-"),
    WORD("a Word document (.docx)", "PK\3\4", "word/"),
    OPEN_DOCUMENT("an OpenDocument file", "PK\3\4", "application/vnd.oasis"),
    ZIP("a ZIP archive", "PK\3\4"),
    OLD_OFFICE("a Word document (.doc) or another file of old Office", "\u00D0\u00CF\u0011\u00E0"),
    RICH_TEXT("rich text (.rtf)", "{\\rtf"),
    PNG("a picture (PNG)", "\u0089PNG"),
    JPEG("a picture (JPEG)", "\u00FF\u00D8\u00FF"),
    GIF("a picture (GIF)", "GIF8"),
    GZIP("a compressed file (gzip)", "\u001F\u008B"),
    WEB_ARCHIVE("a web archive of Safari", "bplist0"),
    WEB_PAGE_ARCHIVE("a web page in a single file (.mhtml)", "From: <Saved by"),
    MIME("a web page in a single file (.mhtml)", "MIME-Version:");

    private static final int HEAD = 4096;

    private final String name;
    private final String start;
    private final String within;

    Signature(String name, String start) {
        this(name, start, "");
    }

    /** @param within stands somewhere in the first few thousand bytes, too */
    Signature(String name, String start, String within) {
        this.name = name;
        this.start = start;
        this.within = within;
    }

    static String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(it -> head.startsWith(it.start) && head.contains(it.within))
                .map(it -> it.name)
                .findFirst()
                .orElse("");
    }
}
