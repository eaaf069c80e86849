package sessionspec.core.signin;

import sessionspec.core.kernel.Fact;

/** An administrator has disabled the user's account. */
record AccountDisabled(String user) implements Fact {

    @Override
    public Object key() {
        return user;
    }
}
