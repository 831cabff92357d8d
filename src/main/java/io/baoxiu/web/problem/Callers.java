package io.baoxiu.web.problem;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Recognizes failures caused by a caller's connection: they leave, are too slow, or send no valid HTTP. These are no failures of the
 * service, unlike those of a connection to the database.
 */
final class Callers {

    private Callers() {}

    static boolean isTheConnectionOf(Throwable failure) {
        boolean theirs = DisconnectedClientHelper.isClientDisconnectedException(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
            theirs |= cause instanceof EOFException
                    || cause instanceof SocketException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof ClosedChannelException
                    || cause instanceof MultipartStream.MalformedStreamException
                    || cause instanceof BadRequestException;
        }
        return theirs;
    }
}
