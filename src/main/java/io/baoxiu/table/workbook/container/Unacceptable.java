package io.baoxiu.table.workbook.container;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Stops reading a file. An exception is the only way for a handler to end a parse. */
public final class Unacceptable extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Finding.Code code;
    private final transient Message why;
    private final transient @Nullable String sheet;
    private final transient @Nullable String cell;

    Unacceptable(Finding.Code code, Message why) {
        this(code, why, null, null);
    }

    Unacceptable(Finding.Code code, Message why, @Nullable String sheet, @Nullable String cell) {
        super(why.en());
        this.code = code;
        this.why = why;
        this.sheet = sheet;
        this.cell = cell;
    }

    public static Unacceptable notAWorkbook(String zh, String en) {
        return new Unacceptable(Finding.Code.NOT_A_WORKBOOK, new Message(zh, en));
    }

    public static Unacceptable tooLarge(String zh, String en) {
        return new Unacceptable(Finding.Code.TOO_LARGE, new Message(zh, en));
    }

    public Unacceptable at(String sheetName, @Nullable String address) {
        return new Unacceptable(code, why, sheetName, address);
    }

    public Finding in(String workbook) {
        return Finding.error(code, workbook, sheet, cell, why);
    }
}
