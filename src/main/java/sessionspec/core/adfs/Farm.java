package sessionspec.core.adfs;

import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/**
 * The servers that AD FS runs on.
 *
 * @param hotfix whether the one is installed that Windows Server 2012 R2 needs, alone or in the rollup
 */
public record Farm(Version version, boolean hotfix) implements Fact {

    public enum Version {
        WINDOWS_SERVER_2012_R2,
        WINDOWS_SERVER_2016
    }

    /** The one in use, of the newer version unless something else was said. */
    static Farm of(Occasion now) {
        return now.find(Farm.class).orElse(new Farm(Version.WINDOWS_SERVER_2016, false));
    }

    boolean lacksHotfix() {
        return version == Version.WINDOWS_SERVER_2012_R2 && !hotfix;
    }
}
