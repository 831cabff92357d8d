package io.baoxiu.release.record;

import java.util.List;

/** The result of verifying the audit trail and the releases beside it. */
public sealed interface Verdict {

    /** In a line. */
    String told();

    /** @param head the hash of the last entry, to be kept where nobody who can write the database can write */
    record Whole(long entries, String head) implements Verdict {
        @Override
        public String told() {
            return entries + " entries, none changed; head " + head;
        }
    }

    /** @param at the number of the first entry that is not what was written */
    record Broken(long at) implements Verdict {
        @Override
        public String told() {
            return "entry " + at + " is not what was written";
        }
    }

    /** @param at the number of the first entry about something that this version of the software does not do */
    record UnknownAct(long at) implements Verdict {
        @Override
        public String told() {
            return "entry " + at + " records an act that this version does not know";
        }
    }

    /** @param differing the parts of a release that are not those that its last entry tells of */
    record Unlike(String release, List<String> differing) implements Verdict {
        @Override
        public String told() {
            return "`" + release + "` is not what the audit trail says: " + String.join(", ", differing);
        }
    }

    /** A release whose row holds what the service never writes. */
    record Unreadable(String told) implements Verdict {}

    /** A release without an entry. */
    record Untold(String release) implements Verdict {
        @Override
        public String told() {
            return "the audit trail does not mention `" + release + "`";
        }
    }

    /** An entry's release that is not there. */
    record Gone(String release) implements Verdict {
        @Override
        public String told() {
            return "`" + release + "` is in the audit trail, but the release itself is missing";
        }
    }
}
