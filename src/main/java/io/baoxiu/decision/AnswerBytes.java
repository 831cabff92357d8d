package io.baoxiu.decision;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.Answer;

/**
 * An answer as JSON, its conclusions written once for the caller and the journal.
 *
 * @param all the complete answer as sent, in UTF-8
 * @param withoutReasons the text that {@link Answer#conclusions} gives
 */
record AnswerBytes(byte[] all, String withoutReasons) {

    private static final int USUAL = 8_192;
    private static final int USUAL_WITHOUT_REASONS = 2_048;

    static AnswerBytes of(Answer answer) {
        var json = new JsonBytes(USUAL).begin('{');
        answer.writeConclusions(json);
        var withoutReasons = new JsonBytes(USUAL_WITHOUT_REASONS).made(json.toBytes());
        answer.writeNoReasons(withoutReasons);
        answer.writeReasons(json);
        return new AnswerBytes(json.end('}').toBytes(), withoutReasons.end('}').toString());
    }
}
