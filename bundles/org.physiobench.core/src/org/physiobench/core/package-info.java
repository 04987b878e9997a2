/** Use cases, ports and values of Physiobench without a screen, a database or a printer in them. */
package org.physiobench.core;
