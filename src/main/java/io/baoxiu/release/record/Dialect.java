package io.baoxiu.release.record;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The differences between the databases in which releases are stored. */
public enum Dialect {
    EMBEDDED,
    POSTGRESQL;

    public static Dialect of(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
            return "PostgreSQL".equals(product) ? POSTGRESQL : EMBEDDED;
        } catch (MetaDataAccessException gone) {
            throw new IllegalStateException("the database cannot be asked what it is", gone);
        }
    }
}
