package io.baoxiu.release.record;

import java.util.List;

/** The result of verifying the audit trail and the releases beside it. */
public sealed interface Verdict {

    /** The result in one line. */
    String told();

    /** @param head the hash of the last entry, to be stored where nobody who can write the database can write */
    record Whole(long entries, String head) implements Verdict {
        @Override
        public String told() {
            return entries + " entries, none changed; head " + head;
        }
    }

    /** @param at the number of the first entry that was changed */
    record Broken(long at) implements Verdict {
        @Override
        public String told() {
            return "entry " + at + " is not what was written";
        }
    }

    /** @param at the number of the first entry with an action that this version of the software does not have */
    record UnknownAct(long at) implements Verdict {
        @Override
        public String told() {
            return "entry " + at + " records an act that this version does not know";
        }
    }

    /** @param differing the parts of the release that differ from its last entry */
    record Unlike(String release, List<String> differing) implements Verdict {
        @Override
        public String told() {
            return "`" + release + "` is not what the audit trail says: " + String.join(", ", differing);
        }
    }

    /** A release whose row has content that the service never writes. */
    record Unreadable(String told) implements Verdict {}

    /** A release without an entry. */
    record Untold(String release) implements Verdict {
        @Override
        public String told() {
            return "the audit trail does not mention `" + release + "`";
        }
    }

    /** An entry about a release that does not exist. */
    record Gone(String release) implements Verdict {
        @Override
        public String told() {
            return "`" + release + "` is in the audit trail, but the release itself is missing";
        }
    }
}
