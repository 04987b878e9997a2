/**
 * Brings the tables of a database to what this program expects. Each step is a script {@code migrations/V001__name.sql}
 * in this bundle, which runs once, in order, in a transaction of its own, and is remembered in the table
 * {@code schema_version} with its checksum. A script that was released never changes; a change of the schema is a new
 * script. Scripts hold statements that Derby and PostgreSQL both understand; a statement ends with a semicolon at the end
 * of a line, a comment starts with two dashes at the start of a line.
 */
package org.physiobench.persistence.migration;
