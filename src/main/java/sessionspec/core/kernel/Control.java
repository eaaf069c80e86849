package sessionspec.core.kernel;

/** A documented control: one family of rules, which it contributes through findings and in no other way. */
public interface Control {

    /** Tells once what it says about which events. */
    void speaks(Phases on);
}
