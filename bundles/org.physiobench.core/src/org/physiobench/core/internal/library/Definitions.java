package org.physiobench.core.internal.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.physiobench.model.Identified;

/** What a library describes so far, by kind and id; a family may be called like an exercise in it. */
final class Definitions {

	private final Map<EClass, Map<String, Identified>> known = new HashMap<>();

	/** Takes a thing in, unless its id is taken: then that one is returned and stays. */
	Optional<Identified> put(Identified thing) {
		return Optional.ofNullable(
				known.computeIfAbsent(thing.eClass(), type -> new LinkedHashMap<>()).putIfAbsent(thing.getId(), thing));
	}

	Optional<Identified> find(EClass type, String id) {
		return Optional.ofNullable(known.getOrDefault(type, Map.of()).get(id));
	}

	/** In the order in which they were read. */
	Collection<String> ids(EClass type) {
		return List.copyOf(known.getOrDefault(type, Map.of()).keySet());
	}
}
