package io.baoxiu.web.problem;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.springframework.web.util.DisconnectedClientHelper;

/** What callers do with their connection: they leave, are too slow, or send what is no HTTP. No failure of the service. */
final class Callers {

    private Callers() {}

    static boolean isTheConnectionOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof BadRequestException) {
                return true;
            }
        }
        return DisconnectedClientHelper.isClientDisconnectedException(failure);
    }
}
