/** What is reported when the service cannot start: which setting, file or server is at fault. */
@NullMarked
package io.baoxiu.runtime.startup;

import org.jspecify.annotations.NullMarked;
