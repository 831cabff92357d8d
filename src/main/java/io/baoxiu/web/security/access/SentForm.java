package io.baoxiu.web.security.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A form that a browser sent itself, without a script: the page of the form, and the typed values, as that page takes them in its address.
 */
final class SentForm {

    private static final int LARGEST = 16_384;
    private static final String TOKEN = "_csrf";

    private final HttpServletRequest request;

    private SentForm(HttpServletRequest request) {
        this.request = request;
    }

    static Optional<SentForm> of(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                        && Refusals.isOfABrowser(request)
                        && type != null
                        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                ? Optional.of(new SentForm(request))
                : Optional.empty();
    }

    /** The page; absent if the browser does not send it. */
    @Nullable
    String page() {
        String from = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = from == null ? null : new URI(from);
            if (page == null || page.getRawPath() == null || !OwnOrigin.isOwn(page, request)) {
                return null;
            }
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** The page with the typed values; absent likewise, and if they are too long. */
    @Nullable
    String filledPage() {
        String page = page();
        int length = request.getContentLength();
        if (page == null || length < 0 || length > LARGEST) {
            return null;
        }
        String typed = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(TOKEN) && !stands(field.getKey(), page))
                .flatMap(SentForm::written)
                .collect(Collectors.joining("&"));
        return typed.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + typed;
    }

    private static boolean stands(String name, String page) {
        String query = page.substring(page.indexOf('?') + 1);
        return Stream.of(query.split("&")).anyMatch(part -> part.startsWith(encoded(name) + "="));
    }

    private static Stream<String> written(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
