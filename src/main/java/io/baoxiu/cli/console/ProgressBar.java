package io.baoxiu.cli.console;

import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long command on one line that is redrawn a few times a second; only on a terminal. */
public final class ProgressBar implements LongConsumer {

    private static final long BETWEEN = 200_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final int WIDTH = 24;
    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    private final PrintWriter err;
    private final MeasuredInput input;
    private final Language language;
    private final boolean shown = isTerminal();
    private final long since = System.nanoTime();
    private long drawnAt = since;
    private boolean drawn;

    public ProgressBar(PrintWriter err, MeasuredInput input, Language language) {
        this.err = err;
        this.input = input;
        this.language = language;
    }

    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(ERRORS).toString().matches("/dev/(pts/.*|tty.*|console)");
        } catch (IOException elsewhere) {
            return System.console() != null;
        }
    }

    /** @param line the number of the current line */
    @Override
    public void accept(long line) {
        if (shown && (line & 0xFF) == 0) {
            draw(line);
        }
    }

    private void draw(long line) {
        long now = System.nanoTime();
        if (now - drawnAt < BETWEEN) {
            return;
        }
        drawnAt = now;
        double seconds = (double) (now - since) / SECOND;
        err.print("\r" + line(input.share(), line, seconds, language) + "\u001B[K");
        err.flush();
        drawn = true;
    }

    /** The text of the line. */
    public static String line(@Nullable Double share, long lines, double seconds, Language language) {
        boolean zh = language == Language.ZH;
        long rate = Math.round(lines / Math.max(seconds, 0.001));
        String done = grouped(lines) + (zh ? " 行  " : " lines  ") + grouped(rate) + (zh ? " 行/秒" : "/s");
        if (share == null || share <= 0) {
            return done;
        }
        int full = (int) (share * WIDTH);
        long left = Math.round(seconds * (1 - share) / share);
        String time = "%d:%02d".formatted(left / 60, left % 60);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + Math.round(share * 100) + " %  " + done + "  "
                + (zh ? "还要 " + time : time + " left");
    }

    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Clears the line. */
    public void end() {
        if (drawn) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
