/**
 * Keeps patients' records and exercise libraries in a relational database, whichever {@link javax.sql.DataSource} leads
 * to it. Read the repositories first, then {@code mapping} (which row is which part of the model) and
 * {@code migration} (how the tables came to be).
 */
package org.physiobench.persistence;
