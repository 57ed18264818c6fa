# Everything a newcomer or CI calls. `make help` lists it.
SHELL := /bin/sh
.DEFAULT_GOAL := help

JDK25 := $(shell platform/bin/find-jdk)
export JAVA_HOME := $(JDK25)
# Maven 3.8 brings a guava that newer JDKs warn about at every start.
export MAVEN_OPTS := $(MAVEN_OPTS) --sun-misc-unsafe-memory-access=allow
JAVA := $(JDK25)/bin/java
MVN := mvn -B -ntp
DEVSTACK = $(JAVA) -jar platform/devstack/target/devstack.jar
COHORT ?= deploy/demo/cohorten/graafschap-transitieroute deploy/demo/cohorten/sparta-banenmarsch-1

.PHONY: help build demo test lint grondslagen aanpakken kalender besluiten bench-besluiten run stop status logs reset logins verify bench bench-intrekking bench-log organisatie format clean jdk bench-consent bewaren bench-import voorbeelden

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | awk -F'\t' '{printf "  make %-15s %s\n", $$1, $$2}'

jdk:
	@platform/bin/find-jdk >/dev/null

build: jdk ## compile and package everything, without tests
	@platform/bin/build

demo: jdk ## play two cohorts (or COHORT=folder) through real servers; leaves them running
	@platform/bin/demo $(COHORT)

test: jdk ## all tests on real PostgreSQL, Kafka and Keycloak; prints the totals
	@platform/bin/test

lint: jdk ## every check of the contracts
	@contracts/lint/run

grondslagen: jdk ## the legal bases as tables, checked for gaps, overlaps and contradictions
	@platform/bin/engine nl.warmeoverdracht.grondslagen.controle.Grondslagencontrole "$${GRONDSLAGEN:-contracts/grondslagen}"

aanpakken: jdk ## the approaches as a table, checked (REGIO=file for what a region makes of them)
	@ENGINE=aanpakken platform/bin/engine nl.warmeoverdracht.aanpakken.opdracht.Aanpakkencontrole "$${AANPAKKEN:-contracts/aanpakken}" "$$REGIO"

kalender: jdk ## when what happens for one person (AANPAK=id GEBOREN=date UITSTROOM=date, see services/aanpakken)
	@ENGINE=aanpakken platform/bin/engine nl.warmeoverdracht.aanpakken.opdracht.Kalenderopdracht "aanpak=$$AANPAK" "geboren=$$GEBOREN" \
	  "uitstroom=$$UITSTROOM" "diploma=$$DIPLOMA" "plaatsing=$$PLAATSING" "schoolsoort=$$SCHOOLSOORT" "niveau=$$NIVEAU" "regio=$$REGIO"

besluiten: jdk ## answer a table of situations (CASES=file.csv) on standard output
	@platform/bin/engine nl.warmeoverdracht.grondslagen.tabel.Besluiten "$$CASES"

bench-besluiten: jdk ## decisions per second, p99 and bytes of the decision engine alone
	@ENGINE_OPTS=-Xmx1g platform/bin/engine nl.warmeoverdracht.grondslagen.meting.Besluitmeting

run: build ## start the platform at its fixed ports and leave it running
	@$(DEVSTACK) start

stop: ## stop the platform; its data stay
	@$(DEVSTACK) stop

status: ## what runs, where, with how much memory
	@$(DEVSTACK) status

logs: ## the last lines of every log (NAME=school for one)
	@$(DEVSTACK) logs $(NAME)

logins: ## the demo logins of every role
	@$(DEVSTACK) logins

reset: ## stop and forget everything, keys included
	@$(DEVSTACK) reset $(if $(YES),--yes)

verify: ## recompute the disclosure log of the running platform, or any log (LOG=folder or address, ARGS='--key file')
ifdef LOG
	@$(JAVA) -jar platform/audit/target/verify.jar '$(LOG)' $(ARGS)
else
	@$(JAVA) -cp deploy/demo/target/demo.jar nl.warmeoverdracht.demo.Lognacontrole
endif

bench-log: ## appends a second and a full check of a log of a million leaves (N=leaves), beside openssl
	@$(JAVA) -cp platform/audit/target/verify.jar nl.warmeoverdracht.audit.bench.LogBench $(N)

bench: ## offer -> receiver sees it, in milliseconds, on the running platform (N=500)
	@$(JAVA) -cp deploy/demo/target/demo.jar nl.warmeoverdracht.demo.Doorlooptijd $(N)

organisatie: jdk ## register, merge, let leave (ARGS='lijst'; without ARGS the usage)
	@platform/bin/organisatie $(ARGS)

bench-intrekking: build ## N withdrawals (1000) during M disclosures (10000): bytes after acknowledgement, last holder confirmed
	@$(MVN) -q -pl services/municipality -am verify -Dtest=NoTest -Dit.test=IntrekkingKetenIT#shouldSendNoByteAfterAWithdrawalWasAcknowledged \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dwo.intrekkingen=$(or $(N),1000) -Dwo.verstrekkingen=$(or $(M),10000)

bench-import: build ## N pupils (100000) in one file through the API beside COPY of it, and the memory of the service
	@$(MVN) -q -pl services/school -am verify -Dtest=NoTest -Dit.test=ImportmetingIT \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false -Dwo.leerlingen=$(or $(N),100000)

voorbeelden: build ## the example clients of docs/aansluiten.md, in Java and curl, against real servers
	@$(MVN) -q -pl services/school -am verify -Dtest=NoTest -Dit.test=VoorbeeldenIT \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false

bench-consent: ## durable decisions a second beside pgbench, and answer -> provable, on the running platform (SECONDS_EACH=20)
	@$(JAVA) -cp deploy/demo/target/demo.jar nl.warmeoverdracht.demo.Besluitmeting $(SECONDS_EACH)

bewaren: jdk ## count what is past its retention term; erase it with ARGS=--echt
	@platform/bin/bewaren $(ARGS)

format: jdk ## format all Java
	@for pom in platform/*/pom.xml contracts/java/pom.xml services/*/pom.xml deploy/*/pom.xml; do \
	  case $$pom in */bom/*) continue;; esac; $(MVN) -q -f $$pom spotless:apply || exit 1; done

clean: jdk ## remove what was built
	@$(MVN) -q clean
