package sessionspec.upkeep;

/** Why nothing was changed, in a sentence for whoever ran the command. */
public final class NotDone extends Exception {

    private static final long serialVersionUID = 1L;

    public NotDone(String why) {
        super(why);
    }
}
