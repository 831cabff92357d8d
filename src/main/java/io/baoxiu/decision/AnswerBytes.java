package io.baoxiu.decision;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.Answer;
import java.nio.charset.StandardCharsets;

/**
 * An answer as JSON in UTF-8, written once for who asked and for the journal.
 *
 * @param all as it is told
 * @param conclusions how many of the first bytes tell what was concluded, without a reason and without an end
 */
record AnswerBytes(byte[] all, int conclusions) {

    private static final int USUAL = 8_192;
    private static final String NO_REASONS = "\"because\":[]}";

    static AnswerBytes of(Answer answer) {
        var json = new JsonBytes(USUAL).begin('{');
        answer.writeConclusions(json);
        int conclusions = json.length();
        answer.writeReasons(json);
        return new AnswerBytes(json.end('}').toBytes(), conclusions);
    }

    /** As {@link Answer#conclusions} has it. */
    String withoutReasons() {
        String told = new String(all, 0, conclusions, StandardCharsets.UTF_8);
        return conclusions == 1 ? told + NO_REASONS : told + "," + NO_REASONS;
    }
}
