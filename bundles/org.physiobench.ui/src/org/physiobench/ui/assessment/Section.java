package org.physiobench.ui.assessment;

import java.util.function.Consumer;
import java.util.function.Function;

import org.physiobench.model.Assessment;
import org.physiobench.ui.form.Form;

/**
 * A part of the assessment that is shown at a time.
 *
 * @param name   on screen
 * @param status what has been found so far in a few words; empty when nothing has
 * @param filler makes the fields
 */
record Section(String name, Function<Assessment, String> status, Consumer<Form<Assessment>> filler) {
}
