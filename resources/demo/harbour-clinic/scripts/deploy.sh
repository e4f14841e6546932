#!/bin/sh
# Runs on the build machine: tells the server which image to start.
set -eu
ssh deploy@falkenberg.harbour-clinic.test "cd /srv/clinic && TAG=$1 docker compose up -d api"
