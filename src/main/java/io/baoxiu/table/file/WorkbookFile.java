package io.baoxiu.table.file;

import java.util.Locale;

/**
 * A workbook as sent or found.
 *
 * @param name the file's name without {@code .xlsx}; the table in it must have the same name
 */
public record WorkbookFile(String name, byte[] content) {

    private static final String EXTENSION = ".xlsx";

    /** @param file its name as sent; some browsers send whole paths */
    public static WorkbookFile sent(String file, byte[] content) {
        return new WorkbookFile(named(file), content);
    }

    /** The part of a sent file name after the last separator, without the extension. */
    public static String named(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }
}
