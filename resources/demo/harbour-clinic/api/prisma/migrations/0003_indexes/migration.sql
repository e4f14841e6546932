CREATE INDEX slot_clinic_day ON slot (clinic_id, day);
