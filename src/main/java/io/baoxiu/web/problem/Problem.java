package io.baoxiu.web.problem;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A request that fails, and the answer to its caller. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 100;

    private final ProblemType type;
    private final transient Message detail;
    private final transient Function<Language, Map<String, Object>> more;

    public Problem(ProblemType type, String zh, String en) {
        this(type, new Message(zh, en), language -> Map.of());
    }

    /** @param more further properties, {@code errors} or {@code findings}, in the caller's language */
    public Problem(ProblemType type, Message detail, Function<Language, Map<String, Object>> more) {
        super(detail.en());
        this.type = type;
        this.detail = detail;
        this.more = more;
    }

    /** @param said what is wrong with the body, as a text without subject */
    public static Problem notJson(Message said) {
        return new Problem(ProblemType.MALFORMED_JSON, "请求正文" + said.zh(), "the body " + said.en());
    }

    /** Lists the first hundred faults, and the number of further ones. */
    public static Problem of(List<Fault> faults) {
        var detail = new Message(faults.size() + " 处有误", faults.size() == 1 ? "one fault" : faults.size() + " faults");
        return new Problem(ProblemType.INVALID_FACTS, detail, language -> told(faults, language));
    }

    private static Map<String, Object> told(List<Fault> faults, Language language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "errors",
                faults.stream()
                        .limit(MOST_TOLD)
                        .map(fault -> Told.of(fault, language))
                        .toList());
        if (faults.size() > MOST_TOLD) {
            told.put("more", faults.size() - MOST_TOLD);
        }
        return told;
    }

    ProblemType type() {
        return type;
    }

    Message detail() {
        return detail;
    }

    Map<String, Object> more(Language language) {
        return more.apply(language);
    }

    /** No stack trace is needed: this is an answer, not a failure. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
