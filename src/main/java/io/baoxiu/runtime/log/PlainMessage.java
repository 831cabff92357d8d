package io.baoxiu.runtime.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A message on one line. */
public final class PlainMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Plain.of(super.convert(event));
    }
}
