import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/**
 * Exercises that nobody does: in English and German, with texts as long as those of real ones and as many different words
 * as real texts of that length have. Names are put together from the words of the field; the texts are mostly made-up words,
 * a few of which are very frequent and most of which are rare, as in a real language. The same every time.
 */
final class MadeUpExercises {

	private static final String[] MANNERS = words("single-leg half-kneeling side-lying seated standing supine prone "
			+ "banded loaded assisted resisted slow alternating isometric dynamic wall-supported elevated long-lever");
	private static final String[] MOVES = words("bridge plank squat lunge hinge deadlift step-up march crunch press row "
			+ "rotation stretch curl raise extension tilt reach slide walk carry hover");
	private static final String[] PLACES = words("hip hamstring glute shoulder thoracic lumbar trunk calf quadriceps "
			+ "abdominal adductor bird dog dead bug cat camel open book clam pelvic neck");
	private static final String[] GERMAN_NAMES = words("Brücke Unterarmstütz Kniebeuge Ausfallschritt Hüftbeuge Kreuzheben "
			+ "Beinheben Rumpfdrehung Dehnung Rückenstrecker Vierfüßlerstand Beckenkippen Seitstütz Oberschenkelrückseite "
			+ "Wadenheben Schulterblatt Bauchmuskeln Brustwirbelsäule Gesäßmuskel Gehen Käfer einbeinig langsam gestützt");
	private static final String[] ENGLISH_SYLLABLES = words("al an ba be ble con cle de en er es ex fle for ful ge hol ing "
			+ "ion ka le li lo ly man me mo ness ni o pa per po re ri ro se sha si slo sta ste ta te ten ter ti to tra un "
			+ "ver wa wi");
	private static final String[] GERMAN_SYLLABLES = words("ab an auf aus be ben bein brü chen de den dre en er ge gel ges "
			+ "hal hüf in ka keit knie kör lang le lich lie ma mus ne ober per rü schul sen sta stre ßen ten tung ü um un "
			+ "ver vor wer wir zeh zu");
	private static final int VOCABULARY = 30_000;
	private static final int FAMILIES = 600;

	private final Random random = new Random(20_261_122);
	private final String[] english = vocabulary(ENGLISH_SYLLABLES);
	private final String[] german = vocabulary(GERMAN_SYLLABLES);
	private final double[] frequencies = frequencies();

	List<ExerciseEntry> make(int count) {
		return IntStream.range(0, count).mapToObj(this::exercise).toList();
	}

	Translations<String> familyName(String family) {
		int number = Integer.parseInt(family.substring("family-".length()));
		return Translations.of(Locale.ENGLISH,
				PLACES[number % PLACES.length] + " " + MOVES[number / PLACES.length % MOVES.length]);
	}

	private ExerciseEntry exercise(int number) {
		Map<Locale, ExerciseWords> words = new LinkedHashMap<>();
		words.put(Locale.ENGLISH, words(english, englishName(), List.of(englishName(), englishName())));
		words.put(Locale.GERMAN, words(german, germanName(), List.of(germanName())));
		return new ExerciseEntry(new ExerciseId("made-up-" + number),
				new ExerciseEntry.Place("family-" + random.nextInt(FAMILIES), 1 + random.nextInt(6)),
				new ExerciseEntry.Kind(any(ExerciseCategory.values()), any(StartPosition.values()),
						any(SpinalLoadingBias.values()), Set.of(any(BodyRegion.values())), random.nextBoolean()),
				List.of(Set.of(any(Equipment.values()))), Set.of(),
				new ExerciseEntry.Evidence(List.of("W1"), List.of()),
				new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Made up", Optional.empty()), false,
				new Translations<>(words));
	}

	private String englishName() {
		return any(MANNERS) + " " + any(PLACES) + " " + any(MOVES) + (random.nextInt(4) == 0 ? " " + rare(english) : "");
	}

	private String germanName() {
		return any(GERMAN_NAMES) + " " + any(GERMAN_NAMES) + (random.nextInt(4) == 0 ? " " + rare(german) : "");
	}

	/** About 190 words, as a shipped exercise has them. */
	private ExerciseWords words(String[] language, String name, List<String> synonyms) {
		return new ExerciseWords(name, synonyms, any(PLACES) + ", " + any(PLACES),
				new ExerciseWords.Instructions(sentence(language, 16), sentences(language, 4, 11), sentence(language, 9),
						sentences(language, 3, 8), sentence(language, 10), sentence(language, 14),
						sentence(language, 12), sentence(language, 12)),
				new ExerciseWords.Teaching(sentences(language, 3, 9), sentences(language, 3, 8)));
	}

	private List<String> sentences(String[] language, int count, int length) {
		return IntStream.range(0, count).mapToObj(i -> sentence(language, length)).toList();
	}

	/** One word in six is a real one of the field, so that typed words stand in texts too. */
	private String sentence(String[] language, int length) {
		return IntStream.range(0, length)
				.mapToObj(i -> random.nextInt(6) > 0 ? frequent(language)
						: random.nextBoolean() ? any(PLACES) : any(language == german ? GERMAN_NAMES : MOVES))
				.collect(Collectors.joining(" ", "", "."));
	}

	private String frequent(String[] language) {
		int found = Arrays.binarySearch(frequencies, random.nextDouble());
		return language[Math.min(found >= 0 ? found : -found - 1, language.length - 1)];
	}

	private String rare(String[] language) {
		return language[language.length / 2 + random.nextInt(language.length / 2)];
	}

	private <T> T any(T[] choices) {
		return choices[random.nextInt(choices.length)];
	}

	/** Words of one to four syllables, the short ones first because frequent words are short. */
	private String[] vocabulary(String[] syllables) {
		Set<String> words = new LinkedHashSet<>();
		while (words.size() < VOCABULARY) {
			int length = words.size() < 40 ? 1 : words.size() < 1000 ? 2 : 2 + random.nextInt(3);
			words.add(IntStream.range(0, length).mapToObj(i -> any(syllables)).collect(Collectors.joining()));
		}
		List<String> all = new ArrayList<>(words);
		Collections.shuffle(all.subList(1000, all.size()), random);
		return all.toArray(String[]::new);
	}

	/** The word at place n is used about 1/n as often as the first (Zipf); summed up to 1. */
	private static double[] frequencies() {
		double[] sums = new double[VOCABULARY];
		double sum = 0;
		for (int i = 0; i < sums.length; i++) {
			sum += 1 / (i + 2.7);
			sums[i] = sum;
		}
		for (int i = 0; i < sums.length; i++) {
			sums[i] /= sum;
		}
		return sums;
	}

	private static String[] words(String text) {
		return text.split(" ");
	}
}
