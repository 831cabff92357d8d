package io.baoxiu.web.request;

import static java.util.stream.Collectors.toMap;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A route that takes no {@link Parameters} refuses them: they must not be ignored silently. Fields of a multipart body
 * are not parameters of the address.
 */
final class NoParameters implements HandlerInterceptor {

    private static final RequestSchema NONE = new RequestSchema();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method && !takesParameters(method)) {
            NONE.read(named(query));
        }
        return true;
    }

    private static boolean takesParameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(Parameters.class));
    }

    private static Map<String, String[]> named(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> decoded(part.split("=", 2)[0]))
                .distinct()
                .collect(toMap(name -> name, name -> new String[] {""}));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Problem(ProblemType.BAD_REQUEST, "参数无法读取", "the parameters cannot be read");
        }
    }
}
