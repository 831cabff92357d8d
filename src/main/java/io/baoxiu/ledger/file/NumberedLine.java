package io.baoxiu.ledger.file;

import io.baoxiu.decision.reading.json.LineTooLong;
import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.ledger.InOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param number from 1, counting empty lines
 * @param text its bytes; {@code null} if the line is too long
 */
public record NumberedLine(long number, byte @Nullable [] text) {

    private static final int LONGEST = 1 << 20;

    /**
     * Submits all lines that are not blank to the work.
     *
     * @param skipped how many lines at the beginning are left out
     * @param waiting run before waiting for the writer of the lines
     * @param seen receives the number of each line
     */
    public static void all(
            InputStream in, long skipped, InOrder<NumberedLine, ?> work, Runnable waiting, LongConsumer seen)
            throws IOException {
        var lines = new Lines(in, LONGEST);
        NumberedLine line = next(lines, 1);
        while (line != null) {
            byte[] text = line.text();
            if (line.number() > skipped && (text == null || !Lines.isBlank(text))) {
                work.add(line, text == null ? 0 : text.length);
            }
            seen.accept(line.number());
            if (!lines.isNextHere() && in.available() == 0) {
                work.tellAll();
                waiting.run();
            }
            line = next(lines, line.number() + 1);
        }
        work.tellAll();
    }

    private static @Nullable NumberedLine next(Lines lines, long number) throws IOException {
        try {
            byte[] text = lines.next();
            return text == null ? null : new NumberedLine(number, text);
        } catch (LineTooLong tooLong) {
            return new NumberedLine(number, null);
        }
    }
}
