/** Deciding: a request becomes checked facts, is decided under one release, and is kept before it is answered. */
@NullMarked
package io.baoxiu.decision;

import org.jspecify.annotations.NullMarked;
