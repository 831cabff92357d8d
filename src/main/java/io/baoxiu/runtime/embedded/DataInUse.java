package io.baoxiu.runtime.embedded;

import io.baoxiu.runtime.startup.UnusableDatabase;

/** The embedded database belongs to a service that runs. */
public class DataInUse extends UnusableDatabase {

    private static final long serialVersionUID = 1L;

    DataInUse(EmbeddedFile database) {
        super(
                "another service uses `" + database.path() + "`",
                "Stop it, start this one in another folder, or give both a PostgreSQL: `spring.datasource.url`.");
    }
}
