package org.physiobench.core.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ExerciseLibrary;

/** A clinic's libraries that live as long as the test. */
public final class LibrariesInMemory implements ExerciseLibraryRecords {

	private final Map<String, ExerciseLibrary> stored = new LinkedHashMap<>();
	private final List<Consumer<ExerciseLibrary>> listeners = new CopyOnWriteArrayList<>();

	@Override
	public List<ExerciseLibrary> all() {
		return stored.values().stream().map(EcoreUtil::copy).toList();
	}

	@Override
	public void commit(ExerciseLibrary library) {
		stored.put(library.getId(), EcoreUtil.copy(library));
		listeners.forEach(listener -> listener.accept(library));
	}

	@Override
	public Subscription onCommit(Consumer<ExerciseLibrary> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
