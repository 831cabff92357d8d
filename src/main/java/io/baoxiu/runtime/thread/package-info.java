/** Background threads: each is named, monitored, and stopped in order. */
@NullMarked
package io.baoxiu.runtime.thread;

import org.jspecify.annotations.NullMarked;
