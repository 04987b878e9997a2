package org.physiobench.core.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The house: which bundle stands on which storey, and what follows from it. A bundle may use what is on a lower storey
 * and nothing else of ours. A new bundle gets its place here before it is built.
 */
final class House {

	private static final String OURS = "org.physiobench.";

	/** From the ground up. */
	enum Storey {

		NOUNS("model"),
		USE_CASES("core"),
		DRAWING("figure"),
		REASONING("care"),
		/** Found as services and extensions, so nobody above uses them either. Plugins of others stand here. */
		ADAPTERS("persistence", "persistence.derby", "persistence.postgresql", "reports", "content",
				"sample.clinic", "german.commands", "german.jface", "german.tabs", "german.widgets", "german.workbench"),
		SCREENS("ui"),
		PRODUCT("app"),
		/** Beside the house: used by no bundle that is delivered. */
		TESTS("testkit", "it.tests");

		private final Set<String> bundles;

		Storey(String... bundles) {
			this.bundles = Set.of(bundles);
		}

		/** The storey of a bundle; bundles that are not ours stand with the adapters, as any plugin does. */
		static Optional<Storey> of(String bundle) {
			if (!bundle.startsWith(OURS)) {
				return Optional.of(ADAPTERS);
			}
			String shortName = bundle.substring(OURS.length());
			return Stream.of(values()).filter(storey -> storey.bundles.contains(shortName)).findFirst();
		}
	}

	/**
	 * Something that only some bundles may touch.
	 *
	 * @param what     for messages
	 * @param bundles  names of bundles and packages in manifests
	 * @param code     what it looks like in code
	 * @param testsToo whether tests beside the code must not touch it either
	 * @param allowed  the bundles that may touch it
	 */
	private record Preserve(String what, Pattern bundles, Pattern code, boolean testsToo, Predicate<String> allowed) {
	}

	private static final List<Preserve> PRESERVES = List.of(
			// the build of a bundle with tests on it would not notice
			new Preserve("the test kit", Pattern.compile("org\\.physiobench\\.testkit(\\..*)?"),
					Pattern.compile("\\borg\\.physiobench\\.testkit\\b"), false, bundle -> false),
			// the German words of the platform are fragments of it
			new Preserve("SWT, JFace or the workbench",
					Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|help\\.ui|emf\\.edit\\.ui)(\\..*)?"),
					Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b"), true,
					bundle -> bundle.equals(OURS + "ui") || bundle.equals(OURS + "app")
							|| bundle.startsWith(OURS + "german.")),
			new Preserve("JDBC", Pattern.compile("javax?\\.sql(\\..*)?"), Pattern.compile("\\bjavax?\\.sql\\b"), true,
					House::isPersistence),
			new Preserve("BIRT", Pattern.compile("org\\.eclipse\\.(birt|datatools)(\\..*)?"),
					Pattern.compile("\\borg\\.eclipse\\.(birt|datatools)\\b"), true,
					bundle -> bundle.equals(OURS + "reports")),
			// persistence is tested on the real thing, so only what is delivered must not know it
			new Preserve("Derby", Pattern.compile("(org\\.apache\\.)?derby(\\..*)?"), Pattern.compile("(?i)derby"), false,
					bundle -> bundle.equals(OURS + "persistence.derby")),
			new Preserve("the driver or the pool", Pattern.compile("(org\\.postgresql|com\\.zaxxer)(\\..*)?"),
					Pattern.compile("\\b(org\\.postgresql|com\\.zaxxer)\\b"), false,
					bundle -> bundle.equals(OURS + "persistence.postgresql")));

	private static final Pattern INTERNAL_PACKAGE = Pattern.compile("(^|.*\\.)internal(\\..*)?");
	private static final Pattern PLATFORM_INTERNALS = Pattern
			.compile("\\borg\\.(eclipse|osgi|apache)\\.(\\w+\\.)*internal\\b(\\.\\w+)*");

	private final List<Bundle> bundles;

	House(Collection<Bundle> bundles) {
		this.bundles = List.copyOf(bundles);
	}

	/** What breaks the rules, one sentence each; empty when the house stands. */
	List<String> faults() {
		return bundles.stream().flatMap(bundle -> faultsOf(bundle).stream()).toList();
	}

	private List<String> faultsOf(Bundle bundle) {
		Optional<Storey> storey = Storey.of(bundle.name());
		if (storey.isEmpty()) {
			return List.of("%s has no storey; give it one in House.".formatted(bundle.name()));
		}
		List<String> faults = new ArrayList<>();
		faults.addAll(usesOf(bundle).filter(used -> !mayUse(bundle.name(), storey.get(), used)).distinct().sorted()
				.map(used -> "%s must not use %s.".formatted(bundle.name(), used)).toList());
		faults.addAll(faultsOfHeaders(bundle, storey.get()));
		for (Preserve preserve : PRESERVES) {
			if (storey.get() != Storey.TESTS && !preserve.allowed().test(bundle.name())) {
				faults.addAll(trespasses(bundle, preserve));
			}
		}
		faults.addAll(internalsUsedBy(bundle));
		return faults;
	}

	/** The bundles of ours that a bundle names: by requiring, importing, extending, or only in its tests. */
	private Stream<String> usesOf(Bundle bundle) {
		Stream<String> packagesAndPoints = Stream.concat(bundle.imports().stream(), bundle.extensionPoints().stream());
		Stream<String> required = Stream.concat(bundle.requires().stream(), bundle.testRequires().stream()
				.filter(used -> Storey.of(used).filter(storey -> storey == Storey.TESTS).isEmpty()));
		return Stream.concat(required.filter(this::isOurs), packagesAndPoints.flatMap(name -> ownerOf(name).stream()))
				.filter(used -> !used.equals(bundle.name()));
	}

	private boolean isOurs(String name) {
		return name.startsWith(OURS) || bundles.stream().anyMatch(bundle -> bundle.name().equals(name));
	}

	/** The bundle that a package or an extension point belongs to: that with the longest name that it begins with. */
	private Optional<String> ownerOf(String name) {
		Optional<String> owner = bundles.stream().map(Bundle::name)
				.filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
				.max(Comparator.comparingInt(String::length));
		return owner.or(() -> name.startsWith(OURS) ? Optional.of(name) : Optional.empty());
	}

	private static boolean mayUse(String user, Storey from, String used) {
		Optional<Storey> to = Storey.of(used);
		if (from == Storey.TESTS) {
			return to.isPresent() && (user.equals(OURS + "it.tests") || to.get().ordinal() < Storey.ADAPTERS.ordinal());
		}
		return to.isPresent() && to.get() != Storey.ADAPTERS && to.get().ordinal() < from.ordinal();
	}

	private static List<String> faultsOfHeaders(Bundle bundle, Storey storey) {
		List<String> faults = new ArrayList<>();
		bundle.activator().ifPresent(
				activator -> faults.add("%s must not have the activator %s.".formatted(bundle.name(), activator)));
		bundle.exports().stream().filter(name -> storey == Storey.ADAPTERS)
				.forEach(name -> faults.add("%s is an adapter and must not export %s.".formatted(bundle.name(), name)));
		bundle.exports().stream().filter(INTERNAL_PACKAGE.asMatchPredicate())
				.forEach(name -> faults.add("%s must not export the internal %s.".formatted(bundle.name(), name)));
		return faults;
	}

	private static List<String> trespasses(Bundle bundle, Preserve preserve) {
		Stream<String> named = Stream.of(bundle.requires(), bundle.imports()).flatMap(Set::stream)
				.filter(preserve.bundles().asMatchPredicate())
				.map(name -> "%s must not use %s: %s.".formatted(bundle.name(), preserve.what(), name));
		Stream<String> coded = bundle.sources().stream().filter(source -> preserve.testsToo() || !source.test())
				.filter(source -> preserve.code().matcher(source.code()).find())
				.map(source -> "%s must not use %s: %s.".formatted(bundle.name(), preserve.what(), source.path()));
		return Stream.concat(named, coded).toList();
	}

	private static List<String> internalsUsedBy(Bundle bundle) {
		Stream<String> named = Stream.of(bundle.requires(), bundle.imports()).flatMap(Set::stream)
				.filter(INTERNAL_PACKAGE.asMatchPredicate())
				.map(name -> "%s must not use the internal %s.".formatted(bundle.name(), name));
		Stream<String> coded = bundle.sources().stream().flatMap(source -> {
			Matcher internals = PLATFORM_INTERNALS.matcher(source.code());
			return internals.results()
					.map(found -> "%s must not use the internal %s.".formatted(source.path(), found.group()));
		});
		return Stream.concat(named, coded).distinct().toList();
	}

	private static boolean isPersistence(String bundle) {
		return bundle.equals(OURS + "persistence") || bundle.startsWith(OURS + "persistence.");
	}
}
