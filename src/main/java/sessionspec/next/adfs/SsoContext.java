package sessionspec.next.adfs;

import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;

/** A cookie that AD FS accepts and that stands for the factor. */
record SsoContext(Factor factor) implements Demand.Prompt {}
