# Runs a benchmark on the classes of the product. Source it after setup.sh.
# shellcheck shell=bash
# "work", "product", "top" and "JAVA_HOME" come from setup.sh.
# shellcheck disable=SC2154

# run_benchmark CLASS ARGUMENT…: builds what is out of date and becomes the benchmark.
run_benchmark() {
	local classes=$work/benchmarks
	need_jdk
	build_if_out_of_date
	rm -rf "$classes"
	mkdir -p "$classes"
	# The annotations of OSGi are there for the compiler of the bundles only, and it warns that they are missing here.
	"$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$classes" -cp "$product/plugins/*" "$top"/releng/benchmarks/*.java
	exec "$JAVA_HOME/bin/java" -cp "$classes:$product/plugins/*" "$@"
}
