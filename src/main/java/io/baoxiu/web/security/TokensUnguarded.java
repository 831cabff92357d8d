package io.baoxiu.web.security;

/** Tokens of any signer, or meant for any service, would be accepted. */
final class TokensUnguarded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TokensUnguarded(String one, String other) {
        super("`" + one + "` has no effect without `" + other + "`");
    }
}
