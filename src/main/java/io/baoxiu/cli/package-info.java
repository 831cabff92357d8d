/** The command line: deciding, checking and comparing without a server or a database, and without leaving a trace. */
@NullMarked
package io.baoxiu.cli;

import org.jspecify.annotations.NullMarked;
