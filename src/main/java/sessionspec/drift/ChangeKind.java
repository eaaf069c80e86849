package sessionspec.drift;

/** How grave a change of a document is, the gravest first. */
public enum ChangeKind {
    /** It may claim something else: a number, a negation, a condition or the like changed, or a sentence came or went. */
    SUBSTANCE,
    /** The signs do not agree whether it claims something else; a person must say. */
    DISPUTED,
    /** It says in other words what it said before. */
    WORDING,
    /** Only case, commas, hyphens, contractions or the mark at the end differ. */
    EDITORIAL,
    /** The same words stand in another form, such as one sentence as two. */
    FORMAT;

    /** Whether nobody needs to look at what rests on it. */
    public boolean isHarmless() {
        return this != SUBSTANCE && this != DISPUTED;
    }
}
