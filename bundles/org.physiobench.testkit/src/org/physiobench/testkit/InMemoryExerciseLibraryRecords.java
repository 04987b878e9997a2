package org.physiobench.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ExerciseLibrary;

/** A clinic's own libraries that last as long as the test. */
public final class InMemoryExerciseLibraryRecords implements ExerciseLibraryRecords {

	private final Map<String, ExerciseLibrary> stored = new LinkedHashMap<>();
	private final Listeners<ExerciseLibrary> listeners = new Listeners<>();

	@Override
	public synchronized List<ExerciseLibrary> all() {
		return stored.values().stream().sorted(Comparator.comparing(ExerciseLibrary::getName)).map(EcoreUtil::copy)
				.toList();
	}

	@Override
	public void commit(ExerciseLibrary library) {
		synchronized (this) {
			stored.put(library.getId(), EcoreUtil.copy(library));
		}
		listeners.tell(library);
	}

	@Override
	public Subscription onCommit(Consumer<ExerciseLibrary> listener) {
		return listeners.add(listener);
	}
}
