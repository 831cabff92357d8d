package io.baoxiu.runtime.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A message on one line. What says why the service did not start, in several lines, is said before anybody can ask. */
public final class PlainMessage extends MessageConverter {

    private static final String FAILED_TO_START = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    @Override
    public String convert(ILoggingEvent event) {
        String message = super.convert(event);
        return FAILED_TO_START.equals(event.getLoggerName()) ? message : Plain.of(message);
    }
}
