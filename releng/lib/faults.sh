# Puts the bundle for tests of faults beside those of the product. Source it after setup.sh.
# shellcheck shell=bash
# "work", "product", "top" and "JAVA_HOME" come from setup.sh.
# shellcheck disable=SC2154

faults=$work/faults

# Builds what is out of date, and compiles the tests and the bundle that they put into the product.
prepare_faults() {
	need_jdk
	build_if_out_of_date
	rm -rf "$faults"
	mkdir -p "$faults/bundle" "$faults/classes" "$faults/configuration/org.eclipse.equinox.simpleconfigurator"
	local source=$top/releng/faults info=configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
	"$JAVA_HOME/bin/javac" --release 21 -proc:none -d "$faults/bundle" -cp "$product/plugins/*" "$source"/bundle/org/physiobench/faults/*.java
	"$JAVA_HOME/bin/jar" --create --file "$faults/faults.jar" --manifest "$source/bundle/META-INF/MANIFEST.MF" \
		-C "$faults/bundle" . -C "$source/bundle" plugin.xml
	"$JAVA_HOME/bin/javac" --release 21 -proc:none -d "$faults/classes" "$source"/*.java
	cp "$product/configuration/config.ini" "$faults/configuration"
	cp "$product/$info" "$faults/$info"
	printf 'org.physiobench.faults,0.1.0,file:%s,4,false\n' "$faults/faults.jar" >>"$faults/$info"
}

# run_faults CLASS ARGUMENT…: runs one of the tests.
run_faults() {
	"$JAVA_HOME/bin/java" -Dfaults.product="$product" -Dfaults.configuration="$faults/configuration" \
		-Dfaults.keys="$faults/keys" -Dfaults.folder="$faults" -Dfaults.reports="$work/reports" -cp "$faults/classes" "$@"
}
