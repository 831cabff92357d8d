package io.baoxiu.workbench.frame;

import io.baoxiu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The start page of a person, and the choice of language for all pages. */
@Controller
class WayIn {

    private static final Duration REMEMBERED = Duration.ofDays(400);

    @GetMapping("/")
    String home(Viewer viewer) {
        return "redirect:" + Place.home(viewer.caller()).address();
    }

    /** Remembers the language in this browser, and leads back to the page on which it was chosen. */
    @GetMapping("/language/{tag:zh|en}")
    ResponseEntity<Void> language(
            @PathVariable String tag,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request) {
        var cookie = ResponseCookie.from(Language.CHOSEN, tag)
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(from, request))
                .build();
    }

    private static URI back(@Nullable String from, HttpServletRequest request) {
        try {
            URI page = URI.create(from == null ? "/" : from);
            String host = page.getAuthority();
            boolean own = host != null && host.equals(request.getHeader(HttpHeaders.HOST));
            String path =
                    own && page.getRawPath() != null && !page.getRawPath().startsWith("//") ? page.getRawPath() : "/";
            return URI.create(page.getRawQuery() == null || !own ? path : path + "?" + page.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create("/");
        }
    }
}
