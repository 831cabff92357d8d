package io.baoxiu.runtime.startup;

/** A database with which the service does not start. */
public class UnusableDatabase extends RuntimeException {

    /** What to do with a database that another version of the software created. */
    static final String OF_ANOTHER_VERSION =
            "Start the version that made it and take its journal by `GET /v1/decisions` as application/x-ndjson, which"
                    + " `baoxiu replay` reads; then name a new database: `spring.datasource.url`.";

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public UnusableDatabase(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    /** A database that another version of the software created and that is not converted. */
    public static UnusableDatabase ofAnotherVersion(String why) {
        return new UnusableDatabase(why + ", and it is not converted", OF_ANOTHER_VERSION);
    }

    String remedy() {
        return remedy;
    }
}
