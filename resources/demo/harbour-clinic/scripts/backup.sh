#!/bin/sh
# Every night from cron on the server.
set -eu
pg_dump "$DATABASE_URL" | gzip > "/srv/backup/clinic-$(date +%F).sql.gz"
find /srv/backup -name 'clinic-*.sql.gz' -mtime +14 -delete
