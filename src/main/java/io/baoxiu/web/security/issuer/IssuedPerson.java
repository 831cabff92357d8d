package io.baoxiu.web.security.issuer;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A person who signed in at the issuer: the same person, with the same name, as with its token. */
public final class IssuedPerson extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    public IssuedPerson(OidcIdToken token, String rolesClaim) {
        super(Person.roles(token.getClaims(), rolesClaim), token);
    }

    @Override
    public String getName() {
        return Person.name(getIdToken().getClaimAsString("iss"), getSubject());
    }
}
