package org.physiobench.core.upkeep;

import java.util.Locale;

/** Why a backup was made. */
public enum BackupOccasion {

	/** Somebody asked for it. */
	BY_HAND,
	/** The first of a day, made by the program itself. */
	DAILY,
	/** Made by the program itself before it changed the tables of a database from an older version. */
	BEFORE_MIGRATION,
	/** Made by the program itself of what an earlier backup was about to replace. */
	BEFORE_RESTORE;

	/** The word in the name of the backup's folder. */
	String word() {
		return this == BY_HAND ? "backup" : name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
