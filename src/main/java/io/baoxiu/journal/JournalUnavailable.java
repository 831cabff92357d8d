package io.baoxiu.journal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The journal cannot be read or written at present. No decision is answered that was not kept; a later attempt may succeed. */
public class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** What a query gives; where the database fails, this. */
    public static <T> T whileReading(String what, Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException | TransactionException gone) {
            throw new JournalUnavailable("the " + what + " cannot be read", gone);
        }
    }
}
