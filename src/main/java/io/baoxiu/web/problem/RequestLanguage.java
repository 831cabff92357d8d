package io.baoxiu.web.problem;

import io.baoxiu.vocabulary.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: in a browser the one chosen on a page, otherwise Chinese or English according to
 * {@code Accept-Language}, and English if it names neither.
 */
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Language in(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, Language.CHOSEN);
        boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        if (chosen == null && !asks) {
            return Language.EN;
        }
        Stream<String> asked = !asks
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(Stream.ofNullable(chosen).map(Cookie::getValue), asked)
                .flatMap(tag -> Language.tagged(tag).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /** Sets the headers of an answer whose text depends on the requested language. */
    public static void tell(Language language, HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
