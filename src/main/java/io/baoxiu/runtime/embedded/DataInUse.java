package io.baoxiu.runtime.embedded;

import io.baoxiu.runtime.startup.UnusableDatabase;

/** A running service uses the embedded database. */
public class DataInUse extends UnusableDatabase {

    private static final long serialVersionUID = 1L;

    DataInUse(EmbeddedFile database) {
        super(
                "another service uses `" + database.path() + "`",
                "Stop it, start this one in another folder, or give both a PostgreSQL: `spring.datasource.url`.");
    }
}
