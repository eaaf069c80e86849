package sessionspec.core.adfs;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;

/** A cookie that AD FS accepts and that stands for the factor. */
record SsoContext(Factor factor) implements Demand.Prompt {}
