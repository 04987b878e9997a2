/**
 * The embedded database: encrypted, in the data folder, its key in the user's profile. The only place that names Derby.
 */
package org.physiobench.persistence.derby;
