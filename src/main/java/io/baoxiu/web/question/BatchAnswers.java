package io.baoxiu.web.question;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Sends answers in the order of their lines. Several are begun before the first is sent, so that they share a commit; how many is limited
 * by number and by the size of their lines, so that reading stops if the caller does not receive.
 */
final class BatchAnswers {

    private static final int MOST_BEGUN = 100;
    private static final int HEAVIEST_BEGUN = 4 << 20;

    private final OutputStream out;
    private final Queue<Begun> begun = new ArrayDeque<>();
    private int weight;

    BatchAnswers(OutputStream out) {
        this.out = out;
    }

    private record Begun(int weight, Supplier<String> answer) {}

    void add(int weighs, Supplier<String> answer) throws IOException {
        begun.add(new Begun(weighs, answer));
        weight += weighs;
        while (begun.size() > MOST_BEGUN || weight > HEAVIEST_BEGUN) {
            tell(begun.remove());
        }
    }

    /** To be called before waiting for input: the caller may send more only after getting these answers. */
    void tellAll() throws IOException {
        while (!begun.isEmpty()) {
            tell(begun.remove());
        }
        out.flush();
    }

    private void tell(Begun one) throws IOException {
        weight -= one.weight();
        out.write((one.answer().get() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
