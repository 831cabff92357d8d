package io.baoxiu.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What callers with tokens have besides, where people sign in at the issuer. */
interface TokenSignIn {

    void applyTo(HttpSecurity http);
}
