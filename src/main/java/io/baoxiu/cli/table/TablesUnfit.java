package io.baoxiu.cli.table;

import java.util.List;

/** The tables that a command should decide by have errors. */
public final class TablesUnfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    TablesUnfit(List<String> lines) {
        super("the tables have errors");
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
