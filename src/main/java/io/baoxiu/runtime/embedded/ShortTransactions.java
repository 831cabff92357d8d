package io.baoxiu.runtime.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions of short statements: a server that stops answering in one is given up after seconds. Reads outside of them may take as long
 * as the connection's own limit. On an embedded database, which has one writer at a time, transactions run in the order of request.
 */
public final class ShortTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final Duration SILENCE = Duration.ofSeconds(5);

    public ShortTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (!(obtainDataSource() instanceof EmbeddedPool pool)) {
            super.doBegin(transaction, definition);
            return;
        }
        try {
            pool.awaitTransaction();
        } catch (SQLException late) {
            throw new CannotCreateTransactionException("the embedded database is busy", late);
        }
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error failed) {
            pool.endTransaction();
            throw failed;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            if (obtainDataSource() instanceof EmbeddedPool pool) {
                pool.endTransaction();
            }
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (connection.isWrapperFor(PGConnection.class)) {
            connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        }
    }

    /** A commit to a file that was meanwhile removed is not durable. */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (obtainDataSource() instanceof EmbeddedPool pool) {
            requireInPlace(pool);
        }
    }

    private void requireInPlace(EmbeddedPool pool) {
        try {
            pool.requireInPlace();
        } catch (SQLException away) {
            throw translateException("commit", away);
        }
    }

    /** A connection discarded during the transaction is closed and has nothing left to roll back. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null || !isClosed(holder.getConnection())) {
            super.doRollback(status);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return false;
        }
    }
}
