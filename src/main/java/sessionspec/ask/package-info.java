/**
 * Ask the model: a situation and a story in a written form, and the answer as a value, in sentences, and as JSON. It knows
 * {@code java.base}, the core and the commands, and is compiled to run inside the report as well.
 *
 * <h2>The written form</h2>
 *
 * <p>Items, in a file on lines of their own, in an address after {@code #ask=} between semicolons; there a plus sign stands
 * for a space. {@code QuestionText} reads and writes it; {@code Vocabulary} lists every form of words, from which a page
 * can offer them. The first item is the version: {@code ask 1}, or only {@code 1}. In a file a line that begins with
 * {@code #} is a comment.
 *
 * <pre>
 * ask 1
 * user managed                  or federated synced, federated unsynced, federated (the rest not said)
 * device joined                 or personal, registered, hybrid, unregistered
 * policy every 1h               or policy none, policy every time; then mfa; for OneDrive, for Office 365, ...; several
 * browser never                 or always, none; never some: a policy on persistent browser sessions
 * app-session none              the app keeps none of its own; that it does is a happening: app opens a session of 8h
 * remember-mfa 14d              or on, off; likewise stay-prompt on, adfs-persistence on, security-defaults on
 * licence P1                    or P2, free, business
 * adfs 2016                     or 2012r2 hotfix, 2012r2 no-hotfix, 2012r2 (the hotfix not said), none
 * EnableKmsi true               and the other properties of AD FS by their names, with minutes, days or a time
 * token-lifetime 2h for the organisation
 * 00:00 logs in                 what happens, with its time: 04:45, d15/09:00 or 2021-01-30/00:00, all UTC
 * 00:30 locks the device            or goes to personal device, goes to second joined device: from there on it is about that one
 * 04:45 unlocks the device
 * then works                    or idle: how it goes on after the last happening
 * asked works in Outlook        what is asked then; if it is left out, what the last happening asks for, or whether the ID
 *                               or SAML token is accepted that it is issued, or else "works",
 *                               after signing in to AD FS alone "works in an AD FS application"
 * </pre>
 *
 * <p>What is not said is not taken for a default: {@code depends} tells what of it matters.
 *
 * <h2>The answer as JSON</h2>
 *
 * <p>{@code Ask.json} gives one object. Where the question cannot be understood or says what cannot be, it is
 *
 * <pre>
 * {"form":1, "error":{"says":SENTENCE, "line":1, "column":17,      line and column only where there is a place
 *                     "also":[{"says":SENTENCE, ...}, ...]}}      what else is wrong with it
 * </pre>
 *
 * <p>and otherwise, with TIME = {@code {"minute":345, "says":"05:45"}}, minutes since the epoch, which is 00:00 of day 1:
 *
 * <pre>
 * {"form":1,
 *  "question":{"text":"ask 1\n...", "address":"1;...",             as it is written, for a file and for an address
 *              "asks":"works in Outlook"},                          what is asked, also where that is left out
 *  "says":SENTENCE,                                                the headline
 *  "besides":["EVT-2"],                                            rules that are told besides what decides
 *  "caveats":[SENTENCE, ...],                                      without what the headline misleads
 *  "date":"2026-01-31",                                            where not all times have one: the first of those that do
 *  "kind":"until" | "at-once" | "without-end" | "depends" | "reviewed",
 *  "open":false,                                                   whether the documents do not say it all
 *  "refused":[SENTENCE, ...],                                      commands without effect, and why
 *  "reviewed":[FINDING, ...],                                      what a review finds that is the last to happen
 *  "notes":[SENTENCE, ...],                                        what else has to be known to understand it
 *  "warnings":[FINDING, ...],                                      that a review would give of what is said
 *  "lasting":{"says":SENTENCE, "works":true, "from":TIME,          of the question as it is, from its last happening on
 *             "because":[FINDING, ...], "judgements":["INT-460"],  by what it goes on, where nothing ends it
 *             "unused":[TURN, ...],                                and what is so there if nobody goes on
 *             "turns":[TURN, ...]},                                none where nothing ends it; the last one is not open
 *  "counting":[{"item":"browser never",                             what is set and changes the answer, and by what else
 *               "because":[FINDING, ...]}, ...],                   than the rules that decide
 *  "limits":[LIMIT, ...],                                          every period that runs, those that decide first
 *  "events":[EVENT, ...],                                          the happenings, in order
 *  "depends":[DEPENDENCE, ...],                                    what is not said and matters
 *  "unless":[DEPENDENCE, ...],                                     what is seldom so, and would change it
 *  "tried":SENTENCE,                                               what was looked at; nothing where all is said
 *  "deep":false,                                                   whether several unsaid things were said at once, too
 *  "complete":true,                                                whether all was looked at that is not said, that deep
 *  "bars":[BAR, ...],                                              for a drawing; those of one name one after the other
 *  "gherkin":"Example: ..."}                                       the same as an example of the features, on lines
 *
 * TURN = {"at":TIME, "until":TIME, "inclusive":false,              from "at" on it is answered so; "until" is the last
 *                                                                  instant before where that counts, else "at"
 *         "lasts":"1 h",                                           from the last happening until then
 *         "answer":ANSWER, "says":CLAUSE,                          such as "the user is asked to sign in again"
 *         "open":false,                                            whether the documents do not say
 *         "rules":["SIF-2"], "because":[FINDING, ...],             what decides, with its arithmetic; then what renewed it
 *         "judgements":["DIS-07"]}                                 what concerns it: discrepancies, readings of ours
 *                                                                  that it rests on, and where it is open all of them
 * ANSWER = {"kind":"LET_IN" | "DEFERRED" | "PROMPTED" | "RETURNED" | "REFUSED" | "UNSAID",
 *           "factors":["FIRST_FACTOR", "MFA"], "perhaps":[]}
 * FINDING = {"rule":"SIF-2", "part":"refreshed", "verb":"MEETS", "says":SENTENCE, "effect":"does not suffice", "open":false}
 * LIMIT = {"name":"PRT validity", "length":"14 days", "rule":"DEV-2", "from":TIME, "until":TIME,
 *          "standing":"DECIDES" | "ENDS_LATER" | "MOVES_ON" | "ISSUED_ANEW" | "MAY_MOVE_ON" | "OTHERWISE_MET" | "NOT_NEEDED" | "LEFT_OPEN",
 *          "says":CLAUSE, "because":SENTENCE}
 * EVENT = {"at":TIME, "item":"locks the device", "asks":false,     whether somebody waits for an answer
 *          "depends":["the device", ...],                          what is not said and by which its answer changes
 *          "answer":ANSWER, "says":WORDS, "findings":[FINDING, ...],
 *          "thereupon":{"answer":ANSWER, "says":CLAUSE}}           what is asked, asked right after it
 * DEPENDENCE = {"about":"the device",                              or "the device (the user: federated without synchronised password changes)", where it
 *                                                                  matters only if that is so
 *               "says":"joined, hybrid joined: 90 days; personal: 1 day",
 *               "settled":[FINDING, ...],                          what a rule settles otherwise for one value than for another;
 *                                                                  of what is seldom so, by what it changes the answer
 *               "values":[{"words":"joined", "says":"90 days", "turns":[TURN, ...], "address":"1;..."}, ...]}
 * BAR = {"name":"Sign-in frequency", "length":"1 h", "rule":"SIF-2", "from":TIME,
 *        "until":TIME, "to":TIME,                                  when it would have ended by itself, and when it did
 *        "end":"TIME" | "BEGUN_ANEW" | "HAPPENED", "decides":true, "rule" is the one that ended it if something happened
 *        "perhaps":false}                                          whether another may be meant instead of it
 * </pre>
 *
 * <p>{@code Ask.jsonOfConfiguration} tells what is understood of an exported configuration: items that can be said of a
 * situation, what can happen in a story, as a command does, and what else stands there and may matter; or an error as above.
 *
 * <pre>
 * {"form":1, "items":["policy every 4h mfa", "browser never"], "happenings":["sessions revoked", ...],
 *  "notTaken":[{"says":SENTENCE, "line":1, "column":1,              whether it can change an answer: it cannot, or it does
 *               "bearing":"NONE" | "PROVIDES" | "PERHAPS"}, ...],   by "provided", or it may
 *  "provided":[{"items":["browser never"], "says":SENTENCE}, ...],  of a policy: on what it depends whether those count
 *  "remarks":[SENTENCE, ...],                                       how it was read where documents disagree how to
 *  "policies":["6b5e999b-...", ...],                                by what each is known again: its id, or else its name
 *  "lines":["Lines 1 and 3: understood.", ...]}                     what became of each line, of what is read line by line
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package sessionspec.ask;
