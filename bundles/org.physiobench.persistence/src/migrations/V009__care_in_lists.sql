-- What lists show, order and filter patients by, beside the patient herself, so that a list of many reads one table. The
-- program computes it from the record whenever that is written.

ALTER TABLE patient ADD COLUMN problem VARCHAR(32672);
ALTER TABLE patient ADD COLUMN last_visit_on DATE;
ALTER TABLE patient ADD COLUMN discharged BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE patient SET
	problem = (SELECT latest.problem FROM episode latest WHERE latest.patient_id = patient.id AND latest.position =
		(SELECT MAX(counted.position) FROM episode counted WHERE counted.patient_id = patient.id)),
	last_visit_on = (SELECT MAX(visit.visited_on) FROM visit WHERE visit.patient_id = patient.id);
UPDATE patient SET discharged = TRUE
	WHERE EXISTS (SELECT 1 FROM episode WHERE episode.patient_id = patient.id)
	AND NOT EXISTS (SELECT 1 FROM episode WHERE episode.patient_id = patient.id AND episode.discharged_on IS NULL);

-- What happened lately is read across all patients in care.
CREATE INDEX diary_entry_day ON diary_entry (done_on);
CREATE INDEX goal_reached ON goal (reached_on);
