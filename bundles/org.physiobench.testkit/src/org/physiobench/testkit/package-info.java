/** What tests share: builders of records and ports that keep everything in memory. */
package org.physiobench.testkit;
