/** The journal over HTTP: decisions are listed, exported, counted, settled and replayed, and the audit trail is read. */
@NullMarked
package io.baoxiu.web.journal;

import org.jspecify.annotations.NullMarked;
