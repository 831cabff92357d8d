package io.baoxiu.journal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The journal cannot be read or written at present. A decision that was not kept is not answered; a later attempt may succeed. */
public class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** Returns the result of a query; throws this exception if the database fails. */
    public static <T> T whileReading(String what, Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException | TransactionException gone) {
            throw new JournalUnavailable("the " + what + " cannot be read", gone);
        }
    }
}
