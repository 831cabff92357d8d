package io.baoxiu.web.security;

import io.baoxiu.decision.Caller.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people with a browser sign in by name and password. The page itself is drawn as all pages of the workbench are. */
@Controller
@Conditional(IssuerSet.Not.class)
class SignInPage {

    static final String ADDRESS = "/sign-in";

    private final KnownPeople people;

    SignInPage(KnownPeople people) {
        this.people = people;
    }

    /** @param left whether the person has just signed out */
    @GetMapping(ADDRESS)
    String page(
            @RequestParam(name = "error", required = false) @Nullable String error,
            @RequestParam(name = "left", required = false) @Nullable String left,
            Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("left", left != null);
        model.addAttribute(
                "demo",
                people.areDemoUsers()
                        ? KnownPeople.demoUsers().stream().map(Role::name).toList()
                        : List.of());
        return "sign-in";
    }
}
