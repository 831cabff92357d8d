package io.baoxiu;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the service writes in its log while a test listens. */
public final class LogLines implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.baoxiu");
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final PatternLayout layout = new PatternLayout();

    /** @param pattern of a line */
    public LogLines(String pattern) {
        layout.setContext(logger.getLoggerContext());
        layout.setPattern(pattern);
        layout.start();
        heard.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(heard);
    }

    public List<String> told() {
        return List.copyOf(heard.list).stream().map(layout::doLayout).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        logger.setLevel(null);
    }
}
