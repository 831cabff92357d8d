package io.baoxiu.journal.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** How a database stores ids in their order, and how a stretch of an index is queried in it. */
public enum IdForm {
    TEXT {
        @Override
        public Object stored(UUID id) {
            return id.toString();
        }

        @Override
        public UUID read(ResultSet row, String column) throws SQLException {
            return UUID.fromString(row.getString(column));
        }

        @Override
        String within(Stretch stretch, String from, String before) {
            StringBuilder equal = new StringBuilder();
            for (int column = 0; column < stretch.columns().size(); column++) {
                equal.append(stretch.columns().get(column))
                        .append(" = ")
                        .append(stretch.values().get(column))
                        .append(" and ");
            }
            return equal + "id >= " + from + " and id < " + before + " order by id desc";
        }

        @Override
        public String unlessLocked() {
            return "";
        }
    },
    NATIVE {
        @Override
        public Object stored(UUID id) {
            return id;
        }

        @Override
        public UUID read(ResultSet row, String column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        /**
         * Compares rows, so that no other index can give the order: a planner that assumes independent labels would otherwise scan all
         * entries if two labels never occur together.
         */
        @Override
        String within(Stretch stretch, String from, String before) {
            String known = stretch.columns().stream()
                    .map(column -> column + " is not null and ")
                    .collect(Collectors.joining());
            String row = stretch.row(stretch.columns(), "id");
            String order = Stream.concat(stretch.columns().stream(), Stream.of("id"))
                    .map(column -> column + " desc")
                    .collect(Collectors.joining(", "));
            return known + row + " >= " + stretch.row(stretch.values(), from + "::uuid") + " and " + row + " < "
                    + stretch.row(stretch.values(), before + "::uuid") + " order by " + order;
        }

        @Override
        public String unlessLocked() {
            return " for update skip locked";
        }
    };

    public abstract Object stored(UUID id);

    public abstract UUID read(ResultSet row, String column) throws SQLException;

    /** The condition and order for the newest entries of a stretch between two ids, the first inclusive. */
    abstract String within(Stretch stretch, String from, String before);

    /** The end of a query for rows to change: it skips rows that another transaction is changing. */
    public abstract String unlessLocked();

    public static IdForm of(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
            return "PostgreSQL".equals(product) ? NATIVE : TEXT;
        } catch (MetaDataAccessException gone) {
            throw new IllegalStateException("the database cannot be asked what it is", gone);
        }
    }
}
