package sessionspec.retelling;

import sessionspec.core.kernel.Device;
import sessionspec.core.story.Story;
import sessionspec.written.Written;

/** Takes the name from a device that is the only one of its kind in a story, such as a mobile one: it tells nothing apart. */
final class OneDevice {

    private static final String MOBILE = "mobile";

    private OneDevice() {}

    static Story of(Story story) {
        String before = Written.of(story);
        String written = before;
        for (Device.Join join : Device.Join.values()) {
            if (!written.contains(device(join, ""))) {
                written = written.replace(device(join, MOBILE), device(join, ""));
            }
        }
        return written.equals(before) ? story : Written.read(written, Story.class);
    }

    private static String device(Device.Join join, String name) {
        return "{\"join\":\"" + join + "\",\"name\":\"" + name + "\"}";
    }
}
