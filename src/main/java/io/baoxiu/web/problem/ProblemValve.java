package io.baoxiu.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;

/** Answers requests that the container itself refuses with a problem instead of its page. */
public class ProblemValve extends ErrorReportValve {

    static Problem problem(int status) {
        var type = ProblemType.ofStatus(status);
        return switch (type) {
            case INTERNAL, UNAVAILABLE -> new Problem(type, "请求未能完成", "the request could not be answered");
            case NOT_FOUND -> new Problem(type, "此处没有内容", "there is nothing here");
            default -> new Problem(type, "请求有误", "the request is invalid");
        };
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            boolean stopping = isStopping(request);
            Problem problem = stopping
                    ? new Problem(ProblemType.UNAVAILABLE, "服务即将停止", "the service is shutting down")
                    : problem(theRequestsFault(response.getStatus()));
            RequestTrace trace = RequestTrace.of(request);
            trace.tell(response);
            response.setStatus(problem.type().status());
            if (stopping) {
                response.setHeader("Retry-After", Problems.SECONDS_TO_WAIT);
            }
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(body(problem, trace));
            response.finishResponse();
        } catch (IOException callerIsGone) {
            container.getLogger().debug("the caller disconnected before the problem was sent", callerIsGone);
        }
    }

    /** Of a request that comes at the last moment the container reads no head, and then says that its head is wrong. */
    private static boolean isStopping(Request request) {
        return request.getConnector().getProtocolHandler() instanceof AbstractProtocol<?> protocol
                && protocol.isPaused();
    }

    /** A method, an encoding or a version that the container does not know is not a failure of the service. */
    private static int theRequestsFault(int status) {
        return status == HttpServletResponse.SC_NOT_IMPLEMENTED
                        || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED
                ? HttpServletResponse.SC_BAD_REQUEST
                : status;
    }

    private static String body(Problem problem, RequestTrace trace) {
        return """
                {"type":"%s","title":"%s","status":%d,"detail":"%s","requestId":"%s","traceparent":"%s"}""".formatted(
                        problem.type().uri(),
                        problem.type().title().en(),
                        problem.type().status(),
                        problem.detail().en(),
                        trace.id(),
                        trace.traceparent());
    }
}
