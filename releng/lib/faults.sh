# Puts the bundle for tests of faults beside those of the product. Source it after setup.sh.
# shellcheck shell=bash
# "work", "product", "top" and "JAVA_HOME" come from setup.sh.
# shellcheck disable=SC2154

# prepare_faults NAME: builds what is out of date, and compiles the tests and the bundle that they put into
# the product. Sets "run_fault_test", to which the class of a test and its arguments are added.
prepare_faults() {
	faults=$work/$1
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
	run_fault_test=("$JAVA_HOME/bin/java" -Dfaults.product="$product" -Dfaults.configuration="$faults/configuration"
		-Dfaults.keys="$faults/keys" -Dfaults.folder="$faults" -Dfaults.reports="$work/reports" -cp "$faults/classes")
}

# with_small_disk FOLDER COMMAND…: runs it where a file system of 24 MB is mounted on the folder, which nobody else sees.
with_small_disk() {
	local as_root=()
	[ "$(id -u)" -eq 0 ] || as_root=(--map-root-user)
	mkdir -p "$1"
	# shellcheck disable=SC2016
	unshare --mount "${as_root[@]}" sh -c 'mount -t tmpfs -o size=24m tmpfs "$1" && shift && exec "$@"' sh "$@"
}
