/** The service over HTTP, one package per subject; this package holds what the service reports about itself at startup. */
@NullMarked
package io.baoxiu.web;

import org.jspecify.annotations.NullMarked;
