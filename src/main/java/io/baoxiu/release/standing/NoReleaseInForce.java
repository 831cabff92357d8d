package io.baoxiu.release.standing;

import java.time.LocalDate;

/** A day before the first release. */
public class NoReleaseInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoReleaseInForce(LocalDate day) {
        super("no release is in force on " + day);
    }
}
