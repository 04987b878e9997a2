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
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.core.knowledge.Publication;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;

/**
 * What is in the libraries that are contributed and stored now. They are read when they are first asked for and again
 * after a stored one has changed. Without a store there is what plugins contribute.
 */
@Component
public final class LiveLibraries implements ExerciseCatalog, LibraryKnowledge {

	/** All that the libraries hold, read at one moment. */
	private record Snapshot(CatalogSnapshot exercises, KnowledgeSnapshot knowledge) {
	}

	private final ContributedLibraries contributed;
	private final Optional<ExerciseLibraryRecords> stored;
	private final Consumer<String> problems;
	private final Subscription storeSubscription;
	private final Subscription newsSubscription;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Snapshot> snapshot = Optional.empty();

	@Activate
	public LiveLibraries(BundleContext context, @Reference IExtensionRegistry registry,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ExerciseLibraryRecords stored,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) OtherWorkstations others) {
		this(new ContributedLibraries(registry, (bundle, path) -> Arrays.stream(context.getBundles())
				.filter(candidate -> bundle.equals(candidate.getSymbolicName())).findFirst()
				.map(found -> found.getEntry(path))), Optional.ofNullable(stored), Optional.ofNullable(others),
				ILog.of(LiveLibraries.class)::warn);
	}

	/**
	 * @param problems told, in a sentence each, what of the libraries cannot be used
	 */
	LiveLibraries(ContributedLibraries contributed, Optional<ExerciseLibraryRecords> stored,
			Optional<OtherWorkstations> others, Consumer<String> problems) {
		this.contributed = Objects.requireNonNull(contributed);
		this.stored = Objects.requireNonNull(stored);
		this.problems = Objects.requireNonNull(problems);
		this.storeSubscription = stored.map(store -> store.onCommit(library -> forget())).orElse(() -> {
		});
		this.newsSubscription = others.map(elsewhere -> elsewhere.onNews(this::hear)).orElse(() -> {
		});
	}

	private void hear(OtherWorkstations.News news) {
		if (!(news instanceof OtherWorkstations.PatientCommitted)) {
			forget();
		}
	}

	@Deactivate
	public void close() {
		storeSubscription.close();
		newsSubscription.close();
	}

	@Override
	public List<ExerciseEntry> all() {
		return current().exercises().entries();
	}

	@Override
	public Optional<ExerciseEntry> find(ExerciseId id) {
		return current().exercises().find(id);
	}

	@Override
	public Optional<Dosage> startingDosage(ExerciseId id) {
		return current().exercises().startingDosage(id);
	}

	@Override
	public Optional<Exercise> copyOf(ExerciseId id) {
		return current().exercises().copyOf(id);
	}

	@Override
	public Optional<Progression> progression(String family) {
		return current().exercises().progression(family);
	}

	@Override
	public List<ExerciseEntry> search(ExerciseQuery query) {
		return current().exercises().search(query);
	}

	@Override
	public List<AdviceEntry> topics() {
		return current().knowledge().topics();
	}

	@Override
	public Optional<AdviceEntry> topic(AdviceId id) {
		return current().knowledge().topic(id);
	}

	@Override
	public List<Publication> bibliography() {
		return current().knowledge().bibliography();
	}

	@Override
	public Optional<Publication> publication(String reference) {
		return current().knowledge().publication(reference);
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

	private synchronized Snapshot current() {
		if (snapshot.isEmpty()) {
			snapshot = Optional.of(read());
		}
		return snapshot.get();
	}

	private Snapshot read() {
		ContributedLibraries.Reading reading = contributed.read();
		List<ExerciseLibrary> own = stored.map(ExerciseLibraryRecords::all).orElse(List.of());
		reading.problems().forEach(problems);
		return new Snapshot(new CatalogSnapshot(reading.libraries(), own, problems),
				new KnowledgeSnapshot(reading.libraries(), own, problems));
	}
}
