-- What came after the first records: figures, advice topics, the bibliography, and more words about exercises.

ALTER TABLE exercise ADD COLUMN based_on VARCHAR(32672);
ALTER TABLE exercise_text ADD COLUMN breathing VARCHAR(32672);
ALTER TABLE exercise_text ADD COLUMN how_it_feels VARCHAR(32672);
ALTER TABLE exercise_text ADD COLUMN easier VARCHAR(32672);
ALTER TABLE exercise_text ADD COLUMN harder VARCHAR(32672);

CREATE TABLE exercise_regions (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(64) NOT NULL,
	CONSTRAINT exercise_regions_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT exercise_regions_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE exercise_text_therapist_cues (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	exercise_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_text_therapist_cues_pk PRIMARY KEY (exercise_library_id, exercise_id, exercise_text_position, position),
	CONSTRAINT exercise_text_therapist_cues_fk FOREIGN KEY (exercise_library_id, exercise_id, exercise_text_position) REFERENCES exercise_text (exercise_library_id, exercise_id, position)
);

CREATE TABLE exercise_text_common_errors (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	exercise_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_text_common_errors_pk PRIMARY KEY (exercise_library_id, exercise_id, exercise_text_position, position),
	CONSTRAINT exercise_text_common_errors_fk FOREIGN KEY (exercise_library_id, exercise_id, exercise_text_position) REFERENCES exercise_text (exercise_library_id, exercise_id, position)
);

CREATE TABLE figure (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	view_ VARCHAR(64) NOT NULL,
	cyclic BOOLEAN NOT NULL,
	CONSTRAINT figure_pk PRIMARY KEY (exercise_library_id, exercise_id),
	CONSTRAINT figure_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE figure_prop (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR(64) NOT NULL,
	place VARCHAR(64) NOT NULL,
	height_centimeters INTEGER,
	CONSTRAINT figure_prop_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT figure_prop_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES figure (exercise_library_id, exercise_id)
);

CREATE TABLE figure_prop_parts (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	figure_prop_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	part VARCHAR(64) NOT NULL,
	side VARCHAR(64) NOT NULL,
	CONSTRAINT figure_prop_parts_pk PRIMARY KEY (exercise_library_id, exercise_id, figure_prop_position, position),
	CONSTRAINT figure_prop_parts_fk FOREIGN KEY (exercise_library_id, exercise_id, figure_prop_position) REFERENCES figure_prop (exercise_library_id, exercise_id, position)
);

CREATE TABLE figure_pose (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	position_ VARCHAR(64) NOT NULL,
	move_seconds DOUBLE PRECISION,
	hold_seconds INTEGER,
	breathing VARCHAR(64) NOT NULL,
	CONSTRAINT figure_pose_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT figure_pose_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES figure (exercise_library_id, exercise_id)
);

CREATE TABLE joint_angle (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	figure_pose_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	movement VARCHAR(64) NOT NULL,
	side VARCHAR(64) NOT NULL,
	degrees DOUBLE PRECISION NOT NULL,
	CONSTRAINT joint_angle_pk PRIMARY KEY (exercise_library_id, exercise_id, figure_pose_position, position),
	CONSTRAINT joint_angle_fk FOREIGN KEY (exercise_library_id, exercise_id, figure_pose_position) REFERENCES figure_pose (exercise_library_id, exercise_id, position)
);

CREATE TABLE pose_contact (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	figure_pose_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	part VARCHAR(64) NOT NULL,
	side VARCHAR(64) NOT NULL,
	support VARCHAR(64) NOT NULL,
	prop VARCHAR(64) NOT NULL,
	body_part VARCHAR(64) NOT NULL,
	body_side VARCHAR(64) NOT NULL,
	sliding BOOLEAN NOT NULL,
	CONSTRAINT pose_contact_pk PRIMARY KEY (exercise_library_id, exercise_id, figure_pose_position, position),
	CONSTRAINT pose_contact_fk FOREIGN KEY (exercise_library_id, exercise_id, figure_pose_position) REFERENCES figure_pose (exercise_library_id, exercise_id, position)
);

CREATE TABLE figure_pose_moves (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	figure_pose_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	part VARCHAR(64) NOT NULL,
	side VARCHAR(64) NOT NULL,
	CONSTRAINT figure_pose_moves_pk PRIMARY KEY (exercise_library_id, exercise_id, figure_pose_position, position),
	CONSTRAINT figure_pose_moves_fk FOREIGN KEY (exercise_library_id, exercise_id, figure_pose_position) REFERENCES figure_pose (exercise_library_id, exercise_id, position)
);

CREATE TABLE pose_caption (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	figure_pose_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	language VARCHAR(32672) NOT NULL,
	caption VARCHAR(32672) NOT NULL,
	CONSTRAINT pose_caption_pk PRIMARY KEY (exercise_library_id, exercise_id, figure_pose_position, position),
	CONSTRAINT pose_caption_fk FOREIGN KEY (exercise_library_id, exercise_id, figure_pose_position) REFERENCES figure_pose (exercise_library_id, exercise_id, position)
);

CREATE TABLE advice_topic (
	exercise_library_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	CONSTRAINT advice_topic_pk PRIMARY KEY (exercise_library_id, id),
	CONSTRAINT advice_topic_fk FOREIGN KEY (exercise_library_id) REFERENCES exercise_library (id)
);

CREATE TABLE advice_topic_serves (
	exercise_library_id VARCHAR(128) NOT NULL,
	advice_topic_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT advice_topic_serves_pk PRIMARY KEY (exercise_library_id, advice_topic_id, position),
	CONSTRAINT advice_topic_serves_fk FOREIGN KEY (exercise_library_id, advice_topic_id) REFERENCES advice_topic (exercise_library_id, id)
);

CREATE TABLE advice_topic_references (
	exercise_library_id VARCHAR(128) NOT NULL,
	advice_topic_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT advice_topic_references_pk PRIMARY KEY (exercise_library_id, advice_topic_id, position),
	CONSTRAINT advice_topic_references_fk FOREIGN KEY (exercise_library_id, advice_topic_id) REFERENCES advice_topic (exercise_library_id, id)
);

CREATE TABLE advice_text (
	exercise_library_id VARCHAR(128) NOT NULL,
	advice_topic_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	language VARCHAR(32672) NOT NULL,
	title VARCHAR(32672) NOT NULL,
	summary VARCHAR(32672),
	clinician_note VARCHAR(32672),
	CONSTRAINT advice_text_pk PRIMARY KEY (exercise_library_id, advice_topic_id, position),
	CONSTRAINT advice_text_fk FOREIGN KEY (exercise_library_id, advice_topic_id) REFERENCES advice_topic (exercise_library_id, id)
);

CREATE TABLE advice_text_points (
	exercise_library_id VARCHAR(128) NOT NULL,
	advice_topic_id VARCHAR(128) NOT NULL,
	advice_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT advice_text_points_pk PRIMARY KEY (exercise_library_id, advice_topic_id, advice_text_position, position),
	CONSTRAINT advice_text_points_fk FOREIGN KEY (exercise_library_id, advice_topic_id, advice_text_position) REFERENCES advice_text (exercise_library_id, advice_topic_id, position)
);

CREATE TABLE reference (
	exercise_library_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	citation VARCHAR(32672) NOT NULL,
	doi VARCHAR(32672),
	supports VARCHAR(32672),
	confirmation VARCHAR(64) NOT NULL,
	CONSTRAINT reference_pk PRIMARY KEY (exercise_library_id, id),
	CONSTRAINT reference_fk FOREIGN KEY (exercise_library_id) REFERENCES exercise_library (id)
);
