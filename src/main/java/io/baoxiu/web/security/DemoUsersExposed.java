package io.baoxiu.web.security;

/** The demo users, whose passwords are public, could be used from other machines. */
final class DemoUsersExposed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DemoUsersExposed(String setting, String how) {
        super("the demo users must not be reachable from other machines, but `" + setting + "` " + how);
    }
}
