# make demo     set up, build, index the sample corpus, search it
# make test     set up, build, run all tests
# make cases    run the tests of many cases in their long form, and keep how many there were (about twenty minutes)
# make lint     check the layout of the sources
# make datakit  unpack the real texts some tests use, where they are beside the project
# make install      the program, completions and documentation into PREFIX (/usr/local); make uninstall takes them away
# make deb          a Debian package in .build, which is then installed, run and removed in a clean directory
# make reports      compare the documentation's examples of real reports with what is printed
# make bench-index  measure the building of an index beside other engines (CORPUS=DIR for other texts than the data kit's;
#                   bench-index-growth: as the corpus grows; bench-index-million: of a million short documents)
# make bench-query  measure the answering of queries beside other engines (CORPUS=DIR, QUERIES=FILE)
# make bench-topics  measure how topics agree with classes, beside scikit-learn (TOPICS=DIR)
# make bench-studies  measure how long each study takes (CORPUS=DIR)
# make bench-copies  measure how many planted near-copies are found (CORPUS=DIR)
# make evaluate     measure ranking on retrieval sets (IR=DIR), and the cutting of words
# make fuzz     feed what is read of an index with damaged data for SECONDS (after make demo)
#               (fuzz-short: for a minute, from fixed seeds)
# make fuzz-query  feed the parsers of queries whatever libFuzzer thinks of for SECONDS
# make tables   write the generated tables anew (needs Debian's unicode-data, libopencc-data, opencc)

SHELL := /bin/bash
SWIFT_BUILD_FLAGS := -c release --static-swift-stdlib
WENSOU := .build/release/wensou
CORPUS := .datakit/bench-corpus
TOPICS := .datakit/fudan
PREFIX := /usr/local
IR := .datakit/ir
SECONDS := 600

# The benchmarks build the program and unpack the corpus, unless told which to measure: WENSOU=PROGRAM, CORPUS=DIR.
BENCH_INDEX = Benchmarks/Indexing/bench-index $(CORPUS) --wensou $(WENSOU)
BENCH_QUERY = Benchmarks/Querying/bench-query $(CORPUS) --wensou $(WENSOU) $(if $(QUERIES),--queries $(QUERIES))
EVALUATE = Benchmarks/Retrieval/evaluate $(IR) --wensou $(WENSOU) --words .datakit/seg
BENCH_NEEDS := $(if $(filter file,$(origin WENSOU)),build) $(if $(filter file,$(origin CORPUS)),bench-corpus)

.PHONY: demo build install uninstall deb reports test cases lint fuzz fuzz-query fuzz-short setup datakit bench-index bench-index-growth bench-index-million bench-query bench-copies bench-studies bench-topics topics-corpus bench-corpus evaluate tables clean

demo: build
	$(WENSOU) index
	$(WENSOU) search '集体协商 (合同 OR 要约书) -草案' --limit 3

build: setup
	swift build $(SWIFT_BUILD_FLAGS) --product wensou

# `sudo make install` installs what was built before, so that nobody builds as root.
install:
	[ -x $(WENSOU) ] || $(MAKE) build
	Scripts/install-program $(WENSOU) $(DESTDIR)$(PREFIX)

uninstall:
	Scripts/install-program --remove $(DESTDIR)$(PREFIX)

# The examples of real reports in the documentation against what is printed, where the data kit is.
reports:
	[ -x $(WENSOU) ] || $(MAKE) build
	Scripts/check-reports $(WENSOU)

deb:
	[ -x $(WENSOU) ] || $(MAKE) build
	Scripts/check-deb "$$(Scripts/make-deb $(WENSOU) .build)"

# A test that hangs fails the run, rather than holding it until somebody looks.
test: setup datakit
	swift build --build-tests
	timeout --signal=ABRT 30m swift test --skip-build

cases: setup datakit
	swift build --build-tests
	Scripts/count-cases

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Fuzz Package.swift

# Ten minutes of fuzzing what is read of an index, from a real segment on; findings are left in Fuzz/.
fuzz: setup
	mkdir -p .build-fuzz/corpus
	Fuzz/make-seed Index .build-fuzz/corpus/segment
	Fuzz/run index -max_total_time=$(SECONDS) -max_len=4000000 -artifact_prefix=Fuzz/ .build-fuzz/corpus

# Ten minutes of fuzzing the parsers of queries.
fuzz-query: setup
	mkdir -p .build-fuzz/queries
	Fuzz/run query -max_total_time=$(SECONDS) -max_len=400 -artifact_prefix=Fuzz/ .build-fuzz/queries

# The same for every change: a minute, three fixed seeds, each from the real segment alone; and twenty seconds of queries.
fuzz-short: setup
	rm -rf .build-fuzz/short
	mkdir -p .build-fuzz/short/seed
	Fuzz/make-seed Index .build-fuzz/short/seed/segment
	set -e; for seed in 1 2 3; do mkdir .build-fuzz/short/$$seed; \
	  Fuzz/run index -seed=$$seed -max_total_time=20 -max_len=4000000 -verbosity=0 -artifact_prefix=Fuzz/ \
	    .build-fuzz/short/$$seed .build-fuzz/short/seed; \
	done
	Fuzz/run query -seed=1 -max_total_time=20 -max_len=400 -verbosity=0 -artifact_prefix=Fuzz/

setup:
	Scripts/install-dependencies

datakit:
	Scripts/unpack-data-kit

bench-index: $(BENCH_NEEDS)
	Benchmarks/Common/setup-peers
	$(BENCH_INDEX)

bench-index-growth: $(BENCH_NEEDS)
	$(BENCH_INDEX) --growth

bench-index-million: $(BENCH_NEEDS)
	$(BENCH_INDEX) --million

bench-query: $(BENCH_NEEDS)
	Benchmarks/Common/setup-peers
	$(BENCH_QUERY)

bench-copies: $(BENCH_NEEDS)
	Benchmarks/Copies/bench-copies $(CORPUS) --wensou $(WENSOU)

bench-studies: $(BENCH_NEEDS)
	Benchmarks/Studies/bench-studies $(CORPUS) --wensou $(WENSOU)

bench-topics: $(if $(filter file,$(origin WENSOU)),build) $(if $(filter file,$(origin TOPICS)),topics-corpus)
	Benchmarks/Common/setup-peers
	Benchmarks/Topics/bench-topics $(TOPICS) --wensou $(WENSOU)

topics-corpus:
	Scripts/unpack-data-kit fudan

# How well it ranks, and cuts words: of other sets too, IR=DIR with corpus.jsonl, queries*.tsv and qrels*.tsv.
evaluate: $(if $(filter file,$(origin WENSOU)),build) setup
	Scripts/unpack-data-kit ir seg
	swift build $(SWIFT_BUILD_FLAGS) --product tokenizer-benchmark
	$(EVALUATE)

bench-corpus:
	Scripts/unpack-data-kit bench-corpus

tables:
	Scripts/generate-tables

clean:
	rm -rf .build
