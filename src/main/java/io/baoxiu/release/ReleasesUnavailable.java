package io.baoxiu.release;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The store of releases cannot be reached now. */
public class ReleasesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReleasesUnavailable(Throwable cause) {
        super("the store of releases cannot be reached", cause);
    }

    /** What a query of the store finds. */
    public static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException | TransactionException gone) {
            throw new ReleasesUnavailable(gone);
        }
    }
}
