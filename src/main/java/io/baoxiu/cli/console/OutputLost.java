package io.baoxiu.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Output cannot be printed: the disk is full, or the reader has gone. */
public final class OutputLost extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    OutputLost(IOException why) {
        super("cannot write: " + why.getMessage(), why);
    }
}
