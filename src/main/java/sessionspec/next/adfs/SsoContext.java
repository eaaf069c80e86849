package sessionspec.next.adfs;

import sessionspec.next.kernel.Demand;

/** That AD FS knows the user, by a cookie that it accepts. */
record SsoContext() implements Demand.OfFirstFactor {}
