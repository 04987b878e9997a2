/** Reads the libraries that people write as YAML. */
package org.physiobench.core.internal.library;
