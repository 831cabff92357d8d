package io.baoxiu.web.problem;

import io.baoxiu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of an answer: Chinese or English by {@code Accept-Language}, English for those who ask for neither. */
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Language in(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.EN;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            switch (locale.getLanguage()) {
                case "zh" -> {
                    return Language.ZH;
                }
                case "en" -> {
                    return Language.EN;
                }
                default -> {}
            }
        }
        return Language.EN;
    }

    /** Headers of an answer whose words depend on the language asked for. */
    public static void tell(Language language, HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_LANGUAGE, tag(language));
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
