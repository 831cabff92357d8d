/** What commands read and print: arguments, inputs, the screen, and progress. */
@NullMarked
package io.baoxiu.cli.console;

import org.jspecify.annotations.NullMarked;
