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
 * @param number from 1, empty lines counted
 * @param text its bytes; {@code null} where there are more than a line may have
 */
public record NumberedLine(long number, byte @Nullable [] text) {

    private static final int LONGEST = 1 << 20;

    /**
     * Gives all lines to be worked on that are not blank.
     *
     * @param skipped how many at the beginning are not given
     * @param waiting done before anybody is waited for who writes the lines
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
