# Every command of the project. Each sets up what it needs and says what it does.
.DEFAULT_GOAL := help
.PHONY: help run check test bench fire fmt openapi

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /make \1\t/' | expand -t 14

run: ## the demo company at http://localhost:8080
	@bash scripts/run.sh

check: ## format, lints, structure and unit tests
	@bash scripts/check.sh

test: ## everything, on SQLite and on PostgreSQL
	@bash scripts/test.sh

bench: ## a million customers: speed beside the database alone, memory, cold start
	@bash scripts/bench.sh

fire: ## failures on purpose: kills, races, overload, hostile input, backups
	@bash scripts/fire.sh

fmt: ## formats Rust and the web client
	@bash scripts/fmt.sh

openapi: ## regenerates the contract and the web client's types
	@bash scripts/openapi.sh
