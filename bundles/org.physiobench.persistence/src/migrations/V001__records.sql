-- Tables of patients' records and of exercise libraries. Which of them holds what of the model, and why the columns are
-- named as they are, is told in the documentation of the package org.physiobench.persistence.mapping.

CREATE TABLE patient (
	id VARCHAR(128) NOT NULL,
	version BIGINT NOT NULL,
	chart_number VARCHAR(32672),
	given_name VARCHAR(32672) NOT NULL,
	family_name VARCHAR(32672) NOT NULL,
	birth_date DATE NOT NULL,
	sex VARCHAR(64) NOT NULL,
	language VARCHAR(32672),
	phone VARCHAR(32672),
	email VARCHAR(32672),
	note VARCHAR(32672),
	registered_on DATE,
	search_text VARCHAR(32672) NOT NULL,
	CONSTRAINT patient_pk PRIMARY KEY (id)
);

CREATE TABLE episode (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	problem VARCHAR(32672) NOT NULL,
	onset_on DATE,
	started_on DATE,
	discharged_on DATE,
	referrer VARCHAR(32672),
	CONSTRAINT episode_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT episode_fk FOREIGN KEY (patient_id) REFERENCES patient (id)
);

CREATE TABLE assessment (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	assessed_on DATE NOT NULL,
	clinician VARCHAR(32672),
	history VARCHAR(32672),
	pain_now INTEGER,
	pain_best INTEGER,
	pain_worst INTEGER,
	provoked_by VARCHAR(32672),
	provoked_severity VARCHAR(32672),
	settles_within VARCHAR(32672),
	irritability VARCHAR(64) NOT NULL,
	directional_preference VARCHAR(64) NOT NULL,
	directional_response VARCHAR(32672),
	minutes_per_day INTEGER,
	days_per_week INTEGER,
	CONSTRAINT assessment_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT assessment_fk FOREIGN KEY (patient_id, parent_id) REFERENCES episode (patient_id, id)
);
CREATE INDEX assessment_parent ON assessment (patient_id, parent_id);

CREATE TABLE activity_pain (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	activity VARCHAR(32672) NOT NULL,
	pain INTEGER,
	CONSTRAINT activity_pain_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT activity_pain_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX activity_pain_parent ON activity_pain (patient_id, parent_id);

CREATE TABLE pain_region (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	region VARCHAR(32672) NOT NULL,
	view_ VARCHAR(64) NOT NULL,
	kind VARCHAR(64) NOT NULL,
	pain INTEGER,
	CONSTRAINT pain_region_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT pain_region_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX pain_region_parent ON pain_region (patient_id, parent_id);

CREATE TABLE red_flag_answer (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	item VARCHAR(32672) NOT NULL,
	pathology VARCHAR(64) NOT NULL,
	concern VARCHAR(64) NOT NULL,
	answered_on DATE,
	clinician VARCHAR(32672),
	action VARCHAR(32672),
	reason VARCHAR(32672),
	outcome VARCHAR(32672),
	CONSTRAINT red_flag_answer_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT red_flag_answer_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX red_flag_answer_parent ON red_flag_answer (patient_id, parent_id);

CREATE TABLE capacity_result (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	test VARCHAR(32672) NOT NULL,
	value DOUBLE PRECISION,
	unit VARCHAR(32672),
	side VARCHAR(64) NOT NULL,
	note VARCHAR(32672),
	CONSTRAINT capacity_result_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT capacity_result_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX capacity_result_parent ON capacity_result (patient_id, parent_id);

CREATE TABLE patient_precaution (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	precaution VARCHAR(64) NOT NULL,
	note VARCHAR(32672),
	since DATE,
	until DATE,
	CONSTRAINT patient_precaution_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT patient_precaution_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX patient_precaution_parent ON patient_precaution (patient_id, parent_id);

CREATE TABLE assessment_positions_to_avoid (
	patient_id VARCHAR(128) NOT NULL,
	assessment_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(64) NOT NULL,
	CONSTRAINT assessment_positions_to_avoid_pk PRIMARY KEY (patient_id, assessment_id, position),
	CONSTRAINT assessment_positions_to_avoid_fk FOREIGN KEY (patient_id, assessment_id) REFERENCES assessment (patient_id, id)
);

CREATE TABLE assessment_home_equipment (
	patient_id VARCHAR(128) NOT NULL,
	assessment_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(64) NOT NULL,
	CONSTRAINT assessment_home_equipment_pk PRIMARY KEY (patient_id, assessment_id, position),
	CONSTRAINT assessment_home_equipment_fk FOREIGN KEY (patient_id, assessment_id) REFERENCES assessment (patient_id, id)
);

CREATE TABLE assessment_beliefs (
	patient_id VARCHAR(128) NOT NULL,
	assessment_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT assessment_beliefs_pk PRIMARY KEY (patient_id, assessment_id, position),
	CONSTRAINT assessment_beliefs_fk FOREIGN KEY (patient_id, assessment_id) REFERENCES assessment (patient_id, id)
);

CREATE TABLE goal (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	words VARCHAR(32672) NOT NULL,
	rating INTEGER,
	target_on DATE,
	reached_on DATE,
	CONSTRAINT goal_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT goal_fk FOREIGN KEY (patient_id, parent_id) REFERENCES assessment (patient_id, id)
);
CREATE INDEX goal_parent ON goal (patient_id, parent_id);

CREATE TABLE visit (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	visited_on DATE NOT NULL,
	clinician VARCHAR(32672),
	pain_now INTEGER,
	taught_back BOOLEAN NOT NULL,
	note VARCHAR(32672),
	CONSTRAINT visit_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT visit_fk FOREIGN KEY (patient_id, parent_id) REFERENCES episode (patient_id, id)
);
CREATE INDEX visit_parent ON visit (patient_id, parent_id);

CREATE TABLE program (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	title VARCHAR(32672),
	starts_on DATE,
	issued_on DATE,
	issued_by VARCHAR(32672),
	unadapted_template VARCHAR(32672),
	note VARCHAR(32672),
	CONSTRAINT program_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT program_fk FOREIGN KEY (patient_id, parent_id) REFERENCES episode (patient_id, id)
);
CREATE INDEX program_parent ON program (patient_id, parent_id);

CREATE TABLE phase (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	name VARCHAR(32672) NOT NULL,
	goal VARCHAR(32672),
	weeks INTEGER,
	progress_when VARCHAR(32672),
	CONSTRAINT phase_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT phase_fk FOREIGN KEY (patient_id, parent_id) REFERENCES program (patient_id, id)
);
CREATE INDEX phase_parent ON phase (patient_id, parent_id);

CREATE TABLE prescription (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	exercise VARCHAR(32672) NOT NULL,
	exercise_name VARCHAR(32672),
	side VARCHAR(64) NOT NULL,
	dosage_days_per_week INTEGER,
	dosage_times_per_day INTEGER,
	dosage_sets INTEGER,
	dosage_repetitions INTEGER,
	dosage_hold_seconds INTEGER,
	dosage_rest_seconds INTEGER,
	dosage_duration_minutes INTEGER,
	dosage_tempo VARCHAR(32672),
	dosage_load_kilograms DOUBLE PRECISION,
	dosage_effort INTEGER,
	dosage_heart_rate_zone VARCHAR(64) NOT NULL,
	dosage_progression VARCHAR(32672),
	cues VARCHAR(32672),
	reason VARCHAR(32672),
	adapted BOOLEAN NOT NULL,
	CONSTRAINT prescription_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT prescription_fk FOREIGN KEY (patient_id, parent_id) REFERENCES phase (patient_id, id)
);
CREATE INDEX prescription_parent ON prescription (patient_id, parent_id);

CREATE TABLE prescription_goals (
	patient_id VARCHAR(128) NOT NULL,
	prescription_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT prescription_goals_pk PRIMARY KEY (patient_id, prescription_id, position),
	CONSTRAINT prescription_goals_fk FOREIGN KEY (patient_id, prescription_id) REFERENCES prescription (patient_id, id)
);

CREATE TABLE advice_prescription (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	topic VARCHAR(32672) NOT NULL,
	title VARCHAR(32672),
	note VARCHAR(32672),
	CONSTRAINT advice_prescription_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT advice_prescription_fk FOREIGN KEY (patient_id, parent_id) REFERENCES phase (patient_id, id)
);
CREATE INDEX advice_prescription_parent ON advice_prescription (patient_id, parent_id);

CREATE TABLE diary_entry (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	done_on DATE NOT NULL,
	program VARCHAR(32672),
	pain_before INTEGER,
	pain_during INTEGER,
	pain_after INTEGER,
	pain_next_morning INTEGER,
	effort INTEGER,
	sharp_pain BOOLEAN NOT NULL,
	spreading_symptoms BOOLEAN NOT NULL,
	comment VARCHAR(32672),
	CONSTRAINT diary_entry_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT diary_entry_fk FOREIGN KEY (patient_id, parent_id) REFERENCES episode (patient_id, id)
);
CREATE INDEX diary_entry_parent ON diary_entry (patient_id, parent_id);

CREATE TABLE diary_item (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	prescription VARCHAR(32672) NOT NULL,
	completion VARCHAR(64) NOT NULL,
	pain_during INTEGER,
	repetitions_done INTEGER,
	CONSTRAINT diary_item_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT diary_item_fk FOREIGN KEY (patient_id, parent_id) REFERENCES diary_entry (patient_id, id)
);
CREATE INDEX diary_item_parent ON diary_item (patient_id, parent_id);

CREATE TABLE outcome_score (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	instrument VARCHAR(32672) NOT NULL,
	answered_on DATE NOT NULL,
	total DOUBLE PRECISION,
	CONSTRAINT outcome_score_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT outcome_score_fk FOREIGN KEY (patient_id, parent_id) REFERENCES episode (patient_id, id)
);
CREATE INDEX outcome_score_parent ON outcome_score (patient_id, parent_id);

CREATE TABLE outcome_answer (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	parent_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	item VARCHAR(32672) NOT NULL,
	value DOUBLE PRECISION,
	CONSTRAINT outcome_answer_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT outcome_answer_fk FOREIGN KEY (patient_id, parent_id) REFERENCES outcome_score (patient_id, id)
);
CREATE INDEX outcome_answer_parent ON outcome_answer (patient_id, parent_id);

CREATE TABLE exercise_library (
	id VARCHAR(128) NOT NULL,
	version BIGINT NOT NULL,
	name VARCHAR(32672) NOT NULL,
	edition VARCHAR(32672),
	license VARCHAR(32672),
	CONSTRAINT exercise_library_pk PRIMARY KEY (id)
);

CREATE TABLE exercise_family (
	exercise_library_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	progressive BOOLEAN NOT NULL,
	CONSTRAINT exercise_family_pk PRIMARY KEY (exercise_library_id, id),
	CONSTRAINT exercise_family_fk FOREIGN KEY (exercise_library_id) REFERENCES exercise_library (id)
);

CREATE TABLE family_text (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_family_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	language VARCHAR(32672) NOT NULL,
	name VARCHAR(32672) NOT NULL,
	CONSTRAINT family_text_pk PRIMARY KEY (exercise_library_id, exercise_family_id, position),
	CONSTRAINT family_text_fk FOREIGN KEY (exercise_library_id, exercise_family_id) REFERENCES exercise_family (exercise_library_id, id)
);

CREATE TABLE exercise (
	exercise_library_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	family VARCHAR(32672),
	level INTEGER NOT NULL,
	category VARCHAR(64) NOT NULL,
	start_position VARCHAR(64) NOT NULL,
	bias VARCHAR(64) NOT NULL,
	one_sided BOOLEAN NOT NULL,
	starting_dosage_days_per_week INTEGER,
	starting_dosage_times_per_day INTEGER,
	starting_dosage_sets INTEGER,
	starting_dosage_repetitions INTEGER,
	starting_dosage_hold_seconds INTEGER,
	starting_dosage_rest_seconds INTEGER,
	starting_dosage_duration_minutes INTEGER,
	starting_dosage_tempo VARCHAR(32672),
	starting_dosage_load_kilograms DOUBLE PRECISION,
	starting_dosage_effort INTEGER,
	starting_dosage_heart_rate_zone VARCHAR(64) NOT NULL,
	starting_dosage_progression VARCHAR(32672),
	CONSTRAINT exercise_pk PRIMARY KEY (exercise_library_id, id),
	CONSTRAINT exercise_fk FOREIGN KEY (exercise_library_id) REFERENCES exercise_library (id)
);

CREATE TABLE equipment_need (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	CONSTRAINT equipment_need_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT equipment_need_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE equipment_need_any_of (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	equipment_need_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(64) NOT NULL,
	CONSTRAINT equipment_need_any_of_pk PRIMARY KEY (exercise_library_id, exercise_id, equipment_need_position, position),
	CONSTRAINT equipment_need_any_of_fk FOREIGN KEY (exercise_library_id, exercise_id, equipment_need_position) REFERENCES equipment_need (exercise_library_id, exercise_id, position)
);

CREATE TABLE exercise_precautions (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(64) NOT NULL,
	CONSTRAINT exercise_precautions_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT exercise_precautions_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE exercise_serves (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_serves_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT exercise_serves_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE exercise_text (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	language VARCHAR(32672) NOT NULL,
	name VARCHAR(32672) NOT NULL,
	region VARCHAR(32672),
	set_up VARCHAR(32672),
	when_to_stop VARCHAR(32672),
	CONSTRAINT exercise_text_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT exercise_text_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);

CREATE TABLE exercise_text_synonyms (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	exercise_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_text_synonyms_pk PRIMARY KEY (exercise_library_id, exercise_id, exercise_text_position, position),
	CONSTRAINT exercise_text_synonyms_fk FOREIGN KEY (exercise_library_id, exercise_id, exercise_text_position) REFERENCES exercise_text (exercise_library_id, exercise_id, position)
);

CREATE TABLE exercise_text_steps (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	exercise_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_text_steps_pk PRIMARY KEY (exercise_library_id, exercise_id, exercise_text_position, position),
	CONSTRAINT exercise_text_steps_fk FOREIGN KEY (exercise_library_id, exercise_id, exercise_text_position) REFERENCES exercise_text (exercise_library_id, exercise_id, position)
);

CREATE TABLE exercise_text_cues (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	exercise_text_position INTEGER NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_text_cues_pk PRIMARY KEY (exercise_library_id, exercise_id, exercise_text_position, position),
	CONSTRAINT exercise_text_cues_fk FOREIGN KEY (exercise_library_id, exercise_id, exercise_text_position) REFERENCES exercise_text (exercise_library_id, exercise_id, position)
);

CREATE TABLE exercise_references (
	exercise_library_id VARCHAR(128) NOT NULL,
	exercise_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT exercise_references_pk PRIMARY KEY (exercise_library_id, exercise_id, position),
	CONSTRAINT exercise_references_fk FOREIGN KEY (exercise_library_id, exercise_id) REFERENCES exercise (exercise_library_id, id)
);
