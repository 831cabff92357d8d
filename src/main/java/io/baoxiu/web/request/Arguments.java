package io.baoxiu.web.request;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.problem.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Controllers take the {@link Caller}, the {@link Language} and the {@link Parameters} of a request as arguments. */
final class Arguments implements HandlerMethodArgumentResolver {

    private static final Map<String, Caller.Role> ROLES =
            Stream.of(Caller.Role.values()).collect(Collectors.toMap(role -> "ROLE_" + role.name(), role -> role));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Set.of(Caller.class, Language.class, Parameters.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType().equals(Parameters.class)) {
            return new Parameters(request.getParameterMap());
        }
        return parameter.getParameterType().equals(Language.class) ? RequestLanguage.in(request) : caller(request);
    }

    private static Caller caller(HttpServletRequest request) {
        var person = (Authentication) Objects.requireNonNull(request.getUserPrincipal());
        Set<Caller.Role> roles = EnumSet.noneOf(Caller.Role.class);
        for (GrantedAuthority granted : person.getAuthorities()) {
            Caller.Role role = ROLES.get(String.valueOf(granted.getAuthority()));
            if (role != null) {
                roles.add(role);
            }
        }
        return new Caller(person.getName(), roles);
    }
}
