package io.baoxiu.workbench.ask;

import io.baoxiu.vocabulary.Question;
import java.nio.charset.StandardCharsets;

/** The same question as a command for the shell. */
final class Curl {

    private Curl() {}

    /** @param facts as JSON */
    static String of(String question, byte[] facts, String user) {
        String path = question.equals(Question.DECISION) ? "/v1/decisions" : "/v1/questions/" + question;
        return "curl -u " + quoted(user) + " -H 'Content-Type: application/json' -d "
                + quoted(new String(facts, StandardCharsets.UTF_8)) + " \"$BAOXIU" + path + "\"";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
