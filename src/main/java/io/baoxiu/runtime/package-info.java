/** What the service runs on: its database and the connections to it. */
@NullMarked
package io.baoxiu.runtime;

import org.jspecify.annotations.NullMarked;
