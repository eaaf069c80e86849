package sessionspec.next.adfs;

import sessionspec.next.kernel.Findings;

/**
 * Why AD FS rejects a cookie.
 *
 * @param certain whether that is said, rather than left open
 */
record Ground(String rule, String part, boolean certain) {

    void ends(Cookie cookie, Findings out) {
        (certain ? out : out.perhaps()).ends(rule, part, cookie);
    }
}
