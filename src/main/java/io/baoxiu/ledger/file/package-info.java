/** The files that ledgers come in and go out as, and how one that was broken off is gone on with. */
@NullMarked
package io.baoxiu.ledger.file;

import org.jspecify.annotations.NullMarked;
