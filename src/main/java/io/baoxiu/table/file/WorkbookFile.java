package io.baoxiu.table.file;

import java.util.Locale;

/**
 * A workbook as it was sent or found.
 *
 * @param name the file's name without {@code .xlsx}; the table in it must say the same
 */
public record WorkbookFile(String name, byte[] content) {

    private static final String EXTENSION = ".xlsx";

    /** @param file its name as it was sent; browsers have sent whole paths */
    public static WorkbookFile sent(String file, byte[] content) {
        return new WorkbookFile(named(file), content);
    }

    /** Of the name of a file that was sent, the part after the last separator, without the extension. */
    public static String named(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }
}
