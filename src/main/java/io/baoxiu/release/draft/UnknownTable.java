package io.baoxiu.release.draft;

/** Neither the draft nor the release in force has a workbook of that name. */
public class UnknownTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownTable(String name) {
        super("there is no table `" + name + "`");
    }
}
