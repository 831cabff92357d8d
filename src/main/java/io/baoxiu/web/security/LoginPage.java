package io.baoxiu.web.security;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.problem.Page;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where people with a browser log in as a demo user. */
@Hidden
@RestController
@Conditional(IssuerSet.Not.class)
class LoginPage {

    private static final String FORM = """
            <p>%s</p>
            <form method="post" action="/login">
            <input type="hidden" name="%s" value="%s">
            <p><label>%s <input name="username" autocomplete="username" required autofocus></label></p>
            <p><label>%s <input name="password" type="password" autocomplete="current-password" required></label></p>
            <p><button>%s</button></p>
            </form>""";

    @GetMapping("/login")
    ResponseEntity<String> page(
            @RequestParam(name = "error", required = false) @Nullable String error,
            CsrfToken token,
            Language language) {
        boolean chinese = language == Language.ZH;
        String title = chinese ? "登录" : "Log in";
        String hint = error == null
                ? (chinese ? "演示用户的密码与用户名相同。" : "A demo user's password is its name.")
                : (chinese ? "用户名或密码不对。" : "That is no user with this password.");
        String form = FORM.formatted(
                hint,
                token.getParameterName(),
                HtmlUtils.htmlEscape(token.getToken()),
                chinese ? "用户名" : "User",
                chinese ? "密码" : "Password",
                title);
        return Page.of(title, form, language);
    }
}
