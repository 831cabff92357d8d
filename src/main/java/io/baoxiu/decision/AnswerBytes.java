package io.baoxiu.decision;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.Answer;
import java.nio.charset.StandardCharsets;

/**
 * An answer as JSON in UTF-8, written once for the caller and the journal.
 *
 * @param all the complete answer as sent
 * @param conclusions how many of the first bytes hold the conclusions, without reasons and without the closing brace
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

    /** The text that {@link Answer#conclusions} gives. */
    String withoutReasons() {
        String told = new String(all, 0, conclusions, StandardCharsets.UTF_8);
        return conclusions == 1 ? told + NO_REASONS : told + "," + NO_REASONS;
    }
}
