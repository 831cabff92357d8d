/** Files of ledgers, read and written, and how interrupted work is resumed. */
@NullMarked
package io.baoxiu.ledger.file;

import org.jspecify.annotations.NullMarked;
