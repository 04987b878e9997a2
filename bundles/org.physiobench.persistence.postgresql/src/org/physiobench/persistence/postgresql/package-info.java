/**
 * The shared database: connections to a PostgreSQL server, or to anything that speaks its protocol, the news of the
 * other workstations there, and its backups. The only place that names the driver and the pool.
 */
package org.physiobench.persistence.postgresql;
