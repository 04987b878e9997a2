package org.physiobench.core.internal.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One file that is being read: says what stands where in it, and collects what does not fit. */
final class Sheet {

	/**
	 * One line of keys and values.
	 *
	 * @param key   its words
	 * @param at    where the key stands
	 * @param value what stands after it
	 */
	record Entry(String key, Node at, Node value) {
	}

	private final String file;
	private final Node root;
	private final Faults faults;

	Sheet(String file, Node root, Faults faults) {
		this.file = file;
		this.root = root;
		this.faults = faults;
	}

	/** The outermost keys. */
	List<Entry> entries() {
		return entries("the file", root);
	}

	/** All of the content. */
	Node root() {
		return root;
	}

	/** Where the content begins. */
	Place start() {
		return place(root);
	}

	Place place(Node node) {
		return Place.of(file, node.getStartMark());
	}

	void fault(Node node, String words, Object... arguments) {
		faults.report(place(node), words.formatted(arguments));
	}

	/**
	 * What stands under keys, each once.
	 *
	 * @param what what this is called, for messages
	 */
	List<Entry> entries(String what, Node node) {
		if (!(node instanceof MappingNode mapping)) {
			fault(node, "%s needs keys here, each on a line of its own: 'key: value'", what);
			return List.of();
		}
		List<Entry> entries = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				fault(tuple.getKeyNode(), "a key must be words");
			} else if (!seen.add(key.getValue())) {
				fault(key, "'%s' stands twice; each key may stand once", key.getValue());
			} else {
				entries.add(new Entry(key.getValue(), key, tuple.getValueNode()));
			}
		}
		return entries;
	}

	/** What stands in a list. */
	List<Node> items(String key, Node node) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		if (isEmpty(node)) {
			fault(node, "'%s' has no value; give one or leave the key out", key);
		} else {
			fault(node, "'%s' is a list: begin each of its lines with '- ', or put them in [ ]", key);
		}
		return List.of();
	}

	/** The text that stands here, without spaces around it. */
	Optional<String> text(String key, Node node) {
		if (isEmpty(node)) {
			fault(node, "'%s' has no value; give one or leave the key out", key);
			return Optional.empty();
		}
		if (node instanceof ScalarNode scalar) {
			return Optional.of(scalar.getValue().strip());
		}
		if (node instanceof MappingNode) {
			fault(node, "'%s' needs a text here, not keys; a text that contains ': ' must stand in quotes", key);
		} else {
			fault(node, "'%s' needs one text here, not a list", key);
		}
		return Optional.empty();
	}

	/** The text that stands here, if there is one; says nothing if there is none. */
	static Optional<String> word(Node node) {
		return node instanceof ScalarNode scalar && !isEmpty(node) ? Optional.of(scalar.getValue().strip())
				: Optional.empty();
	}

	private static boolean isEmpty(Node node) {
		return node instanceof ScalarNode scalar && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
	}
}
