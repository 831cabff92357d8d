/** Changing the tables: a person's draft, viewed and edited sheet by sheet in a browser, checked, compared and proposed. */
@NullMarked
package io.baoxiu.workbench.change;

import org.jspecify.annotations.NullMarked;
