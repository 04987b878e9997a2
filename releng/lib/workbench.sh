# Puts the bundle that measures the window beside those of the product. Source it after setup.sh.
# shellcheck shell=bash
# "work", "product", "top" and "JAVA_HOME" come from setup.sh.
# shellcheck disable=SC2154

# make_configurations FOLDER: builds what is out of date, and makes two configurations in a new folder: "physiobench",
# and "bare", which has everything but the bundles of Physiobench.
make_configurations() {
	local folder=$1 source=$top/releng/benchmarks/workbench name simple=org.eclipse.equinox.simpleconfigurator
	need_jdk
	build_if_out_of_date
	mkdir -p "$folder/classes"
	"$JAVA_HOME/bin/javac" --release 21 -proc:none -d "$folder/classes" -cp "$product/plugins/*" \
		"$source"/org/physiobench/benchmark/*.java
	"$JAVA_HOME/bin/jar" --create --file "$folder/benchmark.jar" --manifest "$source/META-INF/MANIFEST.MF" \
		-C "$folder/classes" . -C "$source" plugin.xml
	for name in physiobench bare; do
		mkdir -p "$folder/$name/$simple"
		cp "$product/configuration/config.ini" "$folder/$name"
		cp "$product/configuration/$simple/bundles.info" "$folder/$name/$simple"
	done
	sed -i.product 's/^eclipse\.product=.*/eclipse.product=org.physiobench.benchmark.product/' "$folder/bare/config.ini"
	sed -i.product '/^org\.physiobench\./d' "$folder/bare/$simple/bundles.info"
	for name in physiobench bare; do
		printf 'org.physiobench.benchmark,0.1.0,file:%s,4,false\n' "$folder/benchmark.jar" >>"$folder/$name/$simple/bundles.info"
	done
}
