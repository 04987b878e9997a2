-- Finding patients without reading all of them: see PatientIndex for changed_in and patient_changes, which count what
-- happened to the list of patients. Those who were here before count as part of the beginning, 0.

ALTER TABLE patient ADD COLUMN changed_in BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX patient_changed_in ON patient (changed_in);

CREATE TABLE patient_changes (
	id INTEGER NOT NULL,
	latest BIGINT NOT NULL,
	CONSTRAINT patient_changes_pk PRIMARY KEY (id)
);
INSERT INTO patient_changes (id, latest) VALUES (1, 0);

CREATE INDEX visit_day ON visit (visited_on, patient_id);
