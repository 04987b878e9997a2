/** What screens hear of records that change. */
package org.physiobench.ui.news;
