/**
 * Other decision engines beside this one, on nine of its tables. {@link io.baoxiu.peers.CoreTable} reads each table once; what
 * every engine is given is written from it, so that all of them decide by the same rows.
 */
@NullMarked
package io.baoxiu.peers;

import org.jspecify.annotations.NullMarked;
