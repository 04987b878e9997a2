/**
 * Which table and row holds which part of the model. The rules are fixed, so that whoever knows the model knows the
 * tables; the columns are derived from the Ecore model, and the tables themselves are made by numbered scripts.
 * <ol>
 * <li>Names are the model's in snake_case. A name that SQL reserves ends in an underscore, {@code view_}, and so does an
 * attribute that is called like one of the columns that say where its row belongs: {@code position_}.</li>
 * <li>The root of a record (patient, exercise library) is a table with the key {@code id} and a {@code version} that
 * counts its commits.</li>
 * <li>A contained class with an identity is a table with the key <i>root</i>{@code _id, id}: an id is unique within its
 * record only. {@code parent_id} names the row that contains it, unless that is the root; {@code position} orders the rows
 * of a parent, with gaps where something was taken out.</li>
 * <li>Many contained objects without an identity are a table with the key of their owner and {@code position}, which
 * counts from 0.</li>
 * <li>A single contained object without an identity is columns of its owner, prefixed with the feature's name:
 * {@code dosage_sets}. If it is optional, or holds more than single attributes, it is a row of a table of its own with
 * the key of its owner: {@code figure}. No row, no object.</li>
 * <li>A table of contained objects is called like their class; where a class is contained in several places of a record,
 * each of its tables is called <i>owner</i>{@code _}<i>feature</i>: {@code figure_pose_moves}.</li>
 * <li>An attribute with many values is a table <i>owner</i>{@code _}<i>attribute</i> with the key of its owner,
 * {@code position} and {@code value}.</li>
 * <li>Text is VARCHAR(32672), the longest that Derby compares and sorts; an id has up to 128 characters; an enumeration
 * is its literal; a calendar date is a DATE. A feature that is required, an enumeration or a primitive is NOT NULL.</li>
 * <li>What a plugin keeps with a patient is text in pieces that each fit a column, so rules 3 and 7 hold for it:
 * {@code attachment} has its id and namespace, {@code attachment_content} its pieces.</li>
 * <li>A number for which the model gives a range has a check constraint <i>table</i>_<i>column</i>{@code _range}.</li>
 * <li>Transient and derived features are not stored.</li>
 * <li>Parts without an identity hold parts of their own by the same rules, in whatever package of the model these are;
 * they hold none that have an identity.</li>
 * </ol>
 */
package org.physiobench.persistence.mapping;
