/** The audit trail as rows that are chained by hashes. */
package org.physiobench.persistence.audit;
