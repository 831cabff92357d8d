package io.baoxiu.cli.store;

/** A command for the embedded database was given the address of a server. */
public final class NotEmbedded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotEmbedded() {
        super("a PostgreSQL is backed up and restored by its own tools, `pg_dump` and `pg_restore`");
    }
}
