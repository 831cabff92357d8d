/** The command line: deciding, checking and comparing without a server, a database or a trace. */
@NullMarked
package io.baoxiu.cli;

import org.jspecify.annotations.NullMarked;
