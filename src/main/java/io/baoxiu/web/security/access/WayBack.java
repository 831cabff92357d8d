package io.baoxiu.web.security.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where a person wanted to go before signing in, or was when they sent a form: a path of this service, kept by their browser. The service
 * stores nothing about people it does not know yet.
 */
public final class WayBack implements RequestCache {

    private static final String COOKIE = "baoxiu-back";
    private static final int LONGEST = 2_000;
    private static final int TEN_MINUTES = 600;
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = SentForm.of(request).map(WayBack::backTo).orElseGet(() -> asked(request));
        if (path != null && isOurs(path)) {
            keep(URLEncoder.encode(path, StandardCharsets.UTF_8), TEN_MINUTES, request, response);
        }
    }

    private static @Nullable String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return Refusals.comesFromABrowser(request)
                ? request.getRequestURI() + (query == null ? "" : "?" + query)
                : null;
    }

    /** The way back to the page of a form, with the typed values if they fit into a cookie. */
    private static @Nullable String backTo(SentForm form) {
        String filled = form.filledPage();
        return filled != null && isOurs(filled) ? filled : form.page();
    }

    static boolean keepsWhatWasTyped(HttpServletRequest request) {
        return SentForm.of(request)
                .map(SentForm::filledPage)
                .filter(WayBack::isOurs)
                .isPresent();
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        if (kept == null || kept.getValue().isEmpty()) {
            return null;
        }
        String path = decoded(kept.getValue());
        return isOurs(path) ? new SimpleSavedRequest(path) : null;
    }

    /** The request itself was not kept and cannot be repeated. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        keep("", 0, request, response);
    }

    private static void keep(String path, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(SignInPage.ADDRESS);
        cookie.setMaxAge(seconds);
        // Lax, so that a person who comes from an issuer's pages is led back too.
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static boolean isOurs(String path) {
        return path.length() <= LONGEST && PATH.matcher(path).matches();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
