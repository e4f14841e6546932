-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures of the snapshots taken before there was a place for them.
INSERT INTO snapshot_dimension (snapshot_id, dimension, score, low, ceiling, level, ship_stoppers)
SELECT s.id, d.key, json_extract(d.value, '$.evidenced'),
       coalesce(json_extract(d.value, '$.low'), 0), json_extract(d.value, '$.ceiling'),
       min(4, max(0, coalesce(json_extract(d.value, '$.level'), 0))),
       coalesce(json_extract(d.value, '$.ship_stoppers'), 0)
FROM snapshot AS s,
     json_each(CASE WHEN json_valid(s.result) THEN s.result ELSE '{}' END, '$.dimensions') AS d
WHERE d.type = 'object' AND json_type(d.value, '$.evidenced') IN ('real', 'integer')
      AND json_type(d.value, '$.ceiling') IN ('real', 'integer')
--;
CREATE TRIGGER snapshot_dimension_keeps BEFORE UPDATE ON snapshot_dimension
BEGIN SELECT RAISE (ABORT, 'a snapshot never changes'); END
--;
