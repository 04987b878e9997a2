/** What a person may ask of those who keep data about her. */
package org.physiobench.core.privacy;
