package io.baoxiu.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Additional configuration for tokens if people sign in at the issuer. */
interface TokenSignIn {

    void applyTo(HttpSecurity http);
}
