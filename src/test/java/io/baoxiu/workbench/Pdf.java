package io.baoxiu.workbench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a printed page was printed on. */
public final class Pdf {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private Pdf() {}

    public static long pages(byte[] pdf) {
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
