/** What exercise libraries know besides exercises: topics of advice, and the publications that all of it rests on. */
package org.physiobench.core.knowledge;
