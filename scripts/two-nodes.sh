#!/usr/bin/env bash
# The arrangement of docker-compose.yml by hand: a PostgreSQL, two nodes on it; the main loop is walked across both, request by request.
exec bash "$(dirname "$0")/walk.sh" nodes
