package sessionspec.report.timeline;

import sessionspec.report.wording.Excerpt;

/** Guesses how wide text will be in a drawing, and cuts it to what fits. */
final class TextWidth {

    private TextWidth() {}

    /** As much of the text as is at most so wide, on one line, with an ellipsis where something is missing. */
    static String fitting(String text, double size, int width) {
        String line = Excerpt.shorten(text, 80);
        while (line.length() > 2 && width(line, size) > width) {
            line = Excerpt.shorten(text, Math.min(79, line.length() - 1));
        }
        return line;
    }

    /**
     * Upper bound of the width of text, for a drawing whose script cannot measure it: the widths are those of the
     * widest common system font.
     */
    static int width(String text, double size) {
        return (int) Math.ceil(text.codePoints().mapToDouble(TextWidth::ems).sum() * size);
    }

    /** The same for bold text. */
    static int boldWidth(String text, double size) {
        return width(text, size * 1.1);
    }

    private static double ems(int point) {
        if ("iljI.,:;'|!\u2019 ".indexOf(point) >= 0) {
            return 0.36;
        }
        if ("frt()[]-/".indexOf(point) >= 0) {
            return 0.44;
        }
        if ("mwMW@%\u2026\u2192".indexOf(point) >= 0) {
            return 1.0;
        }
        if (point >= 0x1100) {
            return 1.1;
        }
        return Character.isUpperCase(point) ? 0.76 : 0.64;
    }
}
