package sessionspec.core;

import java.util.List;

/** One documented control: looks at the facts and at one event, and answers what its rules find. */
@FunctionalInterface
interface Control {

    /**
     * @param state  the facts before the event
     * @param tenant the configuration in force
     * @param event  what happens
     * @return findings, none when the control has nothing to say about such an event
     */
    List<Finding> judge(SessionState state, Tenant tenant, Event event);
}
