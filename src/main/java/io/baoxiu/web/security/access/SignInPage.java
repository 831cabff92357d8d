package io.baoxiu.web.security.access;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.web.security.issuer.ClientSet;
import io.baoxiu.web.security.issuer.IssuerSet;
import io.baoxiu.web.security.password.KnownPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where people with a browser sign in, by name and password or at the issuer. The page is rendered like all pages of the workbench.
 */
@Controller
@Conditional(SignInPage.OfAnyKind.class)
public class SignInPage {

    public static final String ADDRESS = "/sign-in";

    /** The address that redirects to an issuer; the issuer's name follows. */
    public static final String AT_ISSUER = ADDRESS + "/with";

    private final Optional<KnownPeople> people;
    private final Optional<InMemoryClientRegistrationRepository> issuers;

    SignInPage(Optional<KnownPeople> people, Optional<InMemoryClientRegistrationRepository> issuers) {
        this.people = people;
        this.issuers = issuers;
    }

    /** If the service is not a client of the issuer, people can only use tokens. */
    static final class OfAnyKind implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new IssuerSet.Not().matches(context, metadata) || new ClientSet().matches(context, metadata);
        }
    }

    /**
     * @param left whether the person has just signed out
     * @param over what happened to a form sent after the session had ended: {@code kept} or {@code lost}
     */
    @GetMapping(ADDRESS)
    String page(
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "left", required = false) @Nullable String left,
            @RequestParam(name = "over", required = false) @Nullable String over,
            Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("left", left != null);
        model.addAttribute("over", "kept".equals(over) || "lost".equals(over) ? over : "");
        model.addAttribute("passwords", people.isPresent());
        model.addAttribute("demo", demo());
        model.addAttribute("issuers", people.isPresent() ? List.of() : atIssuers());
        return "sign-in";
    }

    private List<String> demo() {
        return people.filter(KnownPeople::areDemoUsers).isPresent()
                ? KnownPeople.demoUsers().stream().map(Role::name).toList()
                : List.of();
    }

    private List<String> atIssuers() {
        var addresses = new ArrayList<String>();
        issuers.ifPresent(all -> all.forEach(one -> addresses.add(AT_ISSUER + "/" + one.getRegistrationId())));
        return addresses;
    }
}
