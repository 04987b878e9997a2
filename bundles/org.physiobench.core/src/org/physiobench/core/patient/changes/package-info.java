/**
 * Three versions of one record compared: what it was when two people opened it, what one of them made of it, and what
 * the other one stored in the meantime. Nothing here knows a class of the model; what its classes and features are
 * called lies in {@code record-words.properties}.
 */
package org.physiobench.core.patient.changes;
