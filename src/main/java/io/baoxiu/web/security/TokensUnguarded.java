package io.baoxiu.web.security;

/** Tokens would be taken from whoever signed them, or whatever service they were meant for. */
final class TokensUnguarded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TokensUnguarded(String one, String other) {
        super("`" + one + "` has no effect without `" + other + "`");
    }
}
