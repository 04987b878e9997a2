/** The visual language that all screens share: colours with meaning, text sizes, chips and cards. */
package org.physiobench.ui.look;
