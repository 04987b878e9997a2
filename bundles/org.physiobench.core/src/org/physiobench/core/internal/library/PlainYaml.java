package org.physiobench.core.internal.library;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Refuses what of YAML no library needs, before anything is built from it: few authors know it, most meet it by a slip,
 * and a small file can unfold to more than the memory holds.
 */
final class PlainYaml {

	/** Levels of keys and lists; a figure in an exercise in a list needs eight. */
	static final int DEEPEST = 20;

	private int documents;
	private int depth;

	/** Reads to the end. */
	void check(Parser parser) throws UnusableText {
		while (!parser.checkEvent(Event.ID.StreamEnd)) {
			check(parser.getEvent());
		}
	}

	private void check(Event event) throws UnusableText {
		switch (event) {
		case DocumentStartEvent document -> refuse(++documents > 1, document,
				"a second document begins here; remove the line '---' or make it a file of its own");
		case AliasEvent alias -> refuse(true, alias, "a text that begins with '*' must stand in quotes");
		case ScalarEvent scalar -> {
			checkAnchor(scalar);
			checkTag(scalar, scalar.getTag());
		}
		case CollectionStartEvent collection -> {
			checkAnchor(collection);
			checkTag(collection, collection.getTag());
			refuse(++depth > DEEPEST, collection, "keys and lists are nested too deeply here");
		}
		case CollectionEndEvent end -> depth--;
		default -> {
			// begin and end of the file
		}
		}
	}

	private static void checkAnchor(NodeEvent event) throws UnusableText {
		refuse(event.getAnchor() != null, event, "a text that begins with '&' must stand in quotes");
	}

	private static void checkTag(NodeEvent event, String tag) throws UnusableText {
		refuse(tag != null, event, "a text that begins with '!' must stand in quotes");
	}

	private static void refuse(boolean refused, Event event, String why) throws UnusableText {
		if (refused) {
			Mark mark = event.getStartMark();
			throw new UnusableText(mark.getLine() + 1, mark.getColumn() + 1, why);
		}
	}
}
