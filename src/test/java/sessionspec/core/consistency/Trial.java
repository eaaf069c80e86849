package sessionspec.core.consistency;

import java.util.Map;
import sessionspec.core.SessionModel;

/** Tries from the command line: number of stories, seed. */
final class Trial {

    private Trial() {}

    public static void main(String[] args) {
        int stories = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        Core core = SessionModel.SOUND::answer;
        java.util.List<Property> all = Consistency.all(fault -> SessionModel.SOUND.under(fault)::answer);
        long start = System.nanoTime();
        Consistency.Result result = new Consistency(all, core).on(seed, stories);
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms; rules reached "
                + result.reached().size());
        result.tallies()
                .forEach((name, tally) -> System.out.println(name + " pairs " + tally.pairs + " premises "
                        + tally.premises + " failed " + tally.failed.size()));
        for (Property property : all) {
            int shown = 0;
            for (Tale tale : result.tallies().get(property.name()).failed) {
                if (shown++ < (args.length > 2 ? Integer.parseInt(args[2]) : 2)) {
                    Tale small = Shrinking.shrunk(tale, property, core);
                    Verdict verdict = property.of(Told.of(small, core));
                    System.out.println("\n## " + property.name() + ": "
                            + verdict.violation().orElseThrow().claim());
                    for (var version : verdict.violation().orElseThrow().versions()) {
                        System.out.println("-- version");
                        sessionspec.core.kernel.Worlds worlds = sessionspec.core.kernel.Worlds.NEW;
                        for (var event : version) {
                            var answered = core.answer(worlds, event);
                            worlds = answered.next();
                            System.out.println("  " + event + "\n      => "
                                    + answered.decision().answer() + " worlds " + worlds.count());
                        }
                        System.out.println("   last: "
                                + core.answer(worlds, version.get(version.size() - 1))
                                        .decision()
                                        .findings());
                    }
                }
            }
        }
        if (true) {
            for (Map.Entry<String, Integer> e : result.reached().entrySet()) {
                System.out.println("R " + e.getKey() + "=" + e.getValue());
            }
        }
    }
}
