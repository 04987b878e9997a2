/** Tests of what only exists in a running Equinox: services, extension points, designs that find their files. */
package org.physiobench.it;
