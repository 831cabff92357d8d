/** Threads that work inside: each is named, watched, and ended in order. */
@NullMarked
package io.baoxiu.runtime.thread;

import org.jspecify.annotations.NullMarked;
