package io.baoxiu.runtime.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace, each message in it on one line. */
public final class PlainStack extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(new Spoken(failure));
    }

    private record Spoken(IThrowableProxy failure) implements IThrowableProxy {

        static @Nullable Spoken of(@Nullable IThrowableProxy failure) {
            return failure == null ? null : new Spoken(failure);
        }

        private static @Nullable String plain(@Nullable String message) {
            return message == null ? null : Plain.of(message);
        }

        @Override
        public @Nullable String getMessage() {
            return plain(failure.getMessage());
        }

        @Override
        public @Nullable String getOverridingMessage() {
            return plain(failure.getOverridingMessage());
        }

        @Override
        public String getClassName() {
            return failure.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return failure.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return failure.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return of(failure.getCause());
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = failure.getSuppressed();
            IThrowableProxy[] spoken = new IThrowableProxy[suppressed.length];
            for (int place = 0; place < spoken.length; place++) {
                spoken[place] = new Spoken(suppressed[place]);
            }
            return spoken;
        }

        @Override
        public boolean isCyclic() {
            return failure.isCyclic();
        }
    }
}
