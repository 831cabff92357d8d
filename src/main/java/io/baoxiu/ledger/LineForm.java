package io.baoxiu.ledger;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.Answer;

/**
 * How a decision is written as a line of JSON.
 *
 * @param numbered whether it begins with the number of its line or row; not needed if its position shows it
 * @param reasons whether it includes its reasons
 */
public record LineForm(boolean numbered, boolean reasons) {

    private static final byte[] LINE = JsonBytes.name("line");
    private static final int USUAL = 8_192;
    private static final int USUAL_WITHOUT_REASONS = 1_536;

    /** The line with its line break. */
    public byte[] of(long line, Answer answer) {
        var json = new JsonBytes(reasons ? USUAL : USUAL_WITHOUT_REASONS);
        json.begin('{');
        if (numbered) {
            json.named(LINE).whole(line);
        }
        answer.writeConclusions(json);
        if (reasons) {
            answer.writeReasons(json);
        }
        return json.end('}').end('\n').toBytes();
    }
}
