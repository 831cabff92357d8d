package io.baoxiu.release;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The store of releases cannot be reached at present. */
public class ReleasesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReleasesUnavailable(Throwable cause) {
        super("the store of releases cannot be reached", cause);
    }

    /** Returns the result of a query; throws this exception if the store fails. */
    public static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException | TransactionException gone) {
            throw new ReleasesUnavailable(gone);
        }
    }
}
