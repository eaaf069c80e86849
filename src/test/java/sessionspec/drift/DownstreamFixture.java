package sessionspec.drift;

import sessionspec.trace.Status;

/** A class that looks downstream, so that the architecture test can be seen to notice. */
public final class DownstreamFixture {

    Status status = Status.VERIFIED;
}
