package io.baoxiu.runtime;

/** The embedded database belongs to a service that runs. */
public class DataInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataInUse(EmbeddedFile database) {
        super("another service uses `" + database.path() + "`");
    }
}
