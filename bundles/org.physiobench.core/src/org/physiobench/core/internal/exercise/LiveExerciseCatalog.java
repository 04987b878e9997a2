package org.physiobench.core.internal.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.ExerciseLibrary;

/**
 * The catalog of what is contributed and stored now. It is read when it is first asked for and again after a stored
 * library has changed. Without a store it holds what plugins contribute.
 */
@Component
public final class LiveExerciseCatalog implements ExerciseCatalog {

	private final ContributedLibraries contributed;
	private final Optional<ExerciseLibraryRecords> stored;
	private final Consumer<String> problems;
	private final Subscription storeSubscription;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<CatalogSnapshot> snapshot = Optional.empty();

	@Activate
	public LiveExerciseCatalog(BundleContext context, @Reference IExtensionRegistry registry,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ExerciseLibraryRecords stored) {
		this(new ContributedLibraries(registry, (bundle, path) -> Arrays.stream(context.getBundles())
				.filter(candidate -> bundle.equals(candidate.getSymbolicName())).findFirst()
				.map(found -> found.getEntry(path))), Optional.ofNullable(stored),
				ILog.of(LiveExerciseCatalog.class)::warn);
	}

	/**
	 * @param problems told, in a sentence each, what of the libraries cannot be used
	 */
	LiveExerciseCatalog(ContributedLibraries contributed, Optional<ExerciseLibraryRecords> stored,
			Consumer<String> problems) {
		this.contributed = Objects.requireNonNull(contributed);
		this.stored = Objects.requireNonNull(stored);
		this.problems = Objects.requireNonNull(problems);
		this.storeSubscription = stored.map(store -> store.onCommit(library -> forget())).orElse(() -> {
		});
	}

	@Deactivate
	public void close() {
		storeSubscription.close();
	}

	@Override
	public List<ExerciseEntry> all() {
		return current().entries();
	}

	@Override
	public Optional<ExerciseEntry> find(ExerciseId id) {
		return current().find(id);
	}

	@Override
	public Optional<Dosage> startingDosage(ExerciseId id) {
		return current().startingDosage(id);
	}

	@Override
	public List<ExerciseEntry> search(String words) {
		return current().search(words);
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void forget() {
		synchronized (this) {
			snapshot = Optional.empty();
		}
		listeners.forEach(Runnable::run);
	}

	private synchronized CatalogSnapshot current() {
		if (snapshot.isEmpty()) {
			snapshot = Optional.of(read());
		}
		return snapshot.get();
	}

	private CatalogSnapshot read() {
		ContributedLibraries.Reading reading = contributed.read();
		List<ExerciseLibrary> own = stored.map(ExerciseLibraryRecords::all).orElse(List.of());
		CatalogSnapshot fresh = CatalogSnapshot.of(reading.libraries(), own);
		reading.problems().forEach(problems);
		fresh.problems().forEach(problems);
		return fresh;
	}
}
