package io.baoxiu.web.security.issuer;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if an issuer of tokens is configured, and the service as its client. */
public final class ClientSet extends IssuerSet {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return super.matches(context, metadata)
                && Binder.get(context.getEnvironment())
                        .bind("spring.security.oauth2.client.registration", Bindable.mapOf(String.class, Object.class))
                        .isBound();
    }
}
