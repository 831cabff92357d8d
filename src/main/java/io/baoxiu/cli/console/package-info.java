/** What commands read and print: arguments, inputs, the screen, and how far they have come. */
@NullMarked
package io.baoxiu.cli.console;

import org.jspecify.annotations.NullMarked;
