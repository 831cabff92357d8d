package io.baoxiu.web.problem;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers problems as {@code application/problem+json}, in the caller's language. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    static final String SECONDS_TO_WAIT = "2";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public ResponseEntity<Object> answer(Problem problem, HttpServletRequest request) {
        return answer(problem, request, HttpHeaders.EMPTY);
    }

    public ResponseEntity<Object> answer(Problem problem, HttpServletRequest request, HttpHeaders more) {
        return ResponseEntity.status(problem.type().status())
                .headers(headers(problem, RequestLanguage.in(request)))
                .headers(more)
                .body(json.writeValueAsBytes(body(problem, request)));
    }

    /** For filters, which answer without a controller. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(problem.type().status());
            HttpHeaders headers = headers(problem, RequestLanguage.in(request));
            if (response.containsHeader(HttpHeaders.RETRY_AFTER)) {
                headers.remove(HttpHeaders.RETRY_AFTER);
            }
            headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            response.getOutputStream().write(json.writeValueAsBytes(body(problem, request)));
        }
    }

    /** The problem for a failure outside a controller. */
    public Problem of(Throwable failure, HttpServletRequest request) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (Callers.isTheConnectionOf(failure)) {
            LOG.debug("the caller disconnected: {}", failure.getMessage());
            return new Problem(ProblemType.BAD_REQUEST, "请求未完整送达", "the request is incomplete");
        }
        if (failure instanceof RequestRejectedException) {
            return new Problem(
                    ProblemType.BAD_REQUEST, "请求的地址，首部或参数有误", "the address, a header or a parameter is invalid");
        }
        return failure instanceof InvalidParameterException
                ? new Problem(ProblemType.BAD_REQUEST, "参数无法读取", "the parameters cannot be read")
                : internal(failure, RequestTrace.of(request).urn());
    }

    /** A failure of the service: logged once under the request's id; the caller learns only the id. */
    private static Problem internal(Throwable failure, String id) {
        LOG.error("{} failed", id, failure);
        var detail =
                new Message("请求未能完成，日志中的编号为 " + id, "the request could not be answered; its id in the log is " + id);
        return new Problem(ProblemType.INTERNAL, detail, language -> Map.of("instance", id));
    }

    private static HttpHeaders headers(Problem problem, Language language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        RequestLanguage.tell(language, headers);
        if (problem.type() == ProblemType.UNAVAILABLE || problem.type() == ProblemType.TOO_MANY_REQUESTS) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return headers;
    }

    /** The properties of a problem, as in its JSON. */
    public static Map<String, Object> body(Problem problem, HttpServletRequest request) {
        Language language = RequestLanguage.in(request);
        RequestTrace trace = RequestTrace.of(request);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", problem.type().uri());
        body.put("title", problem.type().title().in(language));
        body.put("status", problem.type().status());
        body.put("detail", problem.detail().in(language));
        body.put("requestId", trace.id());
        body.put("traceparent", trace.traceparent());
        body.putAll(problem.more(language));
        return body;
    }
}
