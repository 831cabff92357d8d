package io.baoxiu.workbench.frame;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/**
 * The person at the browser and their language: the chosen one, otherwise Chinese or English, whichever the browser prefers, otherwise
 * Chinese.
 */
@Component
public class People implements HandlerMethodArgumentResolver {

    private static final String ROLE = "ROLE_";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("a page without a request");
        }
        return new Viewer(caller(request).orElseThrow(), language(request));
    }

    static Optional<Caller> caller(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication person
                        && !(person instanceof AnonymousAuthenticationToken)
                ? Optional.of(new Caller(
                        person.getName(),
                        Stream.of(Caller.Role.values())
                                .filter(role -> request.isUserInRole(ROLE + role.name()))
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    public static Language language(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, Language.CHOSEN);
        return Stream.concat(
                        Stream.ofNullable(chosen).map(Cookie::getValue),
                        Collections.list(request.getLocales()).stream().map(Locale::getLanguage))
                .flatMap(tag -> Language.tagged(tag).stream())
                .findFirst()
                .orElse(Language.ZH);
    }
}
