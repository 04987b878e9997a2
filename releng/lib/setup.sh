# Shared by the scripts beside this folder: finds or installs what a build and a run need. Source it.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$top/.work
oldest_java=21
maven_version=3.9.11

# One line about what is going on; standard output belongs to the command alone.
say() {
	printf '%s\n' "$*" >&2
}

give_up() {
	say "$*"
	exit 1
}

# ---- system packages -------------------------------------------------------------------------------------------------

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		return 1
	fi
}

apt_is_fresh=no

apt_update_once() {
	if [ "$apt_is_fresh" = no ]; then
		as_root apt-get update >>"$work/setup.log" 2>&1 || say "The list of packages could not be refreshed; going on with the old one."
		apt_is_fresh=yes
	fi
}

# Installs the packages on Debian and Ubuntu; elsewhere, or when that fails, the caller says what is missing.
install_packages() {
	command -v apt-get >/dev/null || return 1
	apt_update_once
	say "Installing $* …"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@" >>"$work/setup.log" 2>&1
}

# need COMMAND PACKAGE…: makes sure that a command is there.
need() {
	local command=$1
	shift
	command -v "$command" >/dev/null && return 0
	install_packages "$@" && command -v "$command" >/dev/null && return 0
	give_up "\"$command\" is missing and could not be installed. Install it with your system's package manager (on Debian and Ubuntu: $*) and start again."
}

# The library that draws the window.
need_gtk() {
	[ "$(uname -s)" = Linux ] || return 0
	local folder
	for folder in /usr/lib/*/ /usr/lib/ /usr/lib64/ /lib/*/; do
		[ -e "${folder}libgtk-3.so.0" ] && return 0
	done
	# Ubuntu 24.04 and Debian 13 renamed the package.
	install_packages libgtk-3-0 || install_packages libgtk-3-0t64 ||
		give_up "GTK 3 is missing and could not be installed. Install it with your system's package manager and start again."
}

# ---- Java ------------------------------------------------------------------------------------------------------------

# Whether a folder holds a JDK that is new enough; its release file answers faster than Java itself.
is_jdk() {
	[ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
	local line version=0
	if [ -r "$1/release" ]; then
		while IFS= read -r line; do
			case $line in
			JAVA_VERSION=*)
				version=${line#JAVA_VERSION=\"}
				version=${version%%[!0-9]*}
				;;
			esac
		done <"$1/release"
	else
		version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
	fi
	[ "${version:-0}" -ge "$oldest_java" ]
}

find_jdk() {
	local candidate in_path=
	if command -v javac >/dev/null; then
		in_path=$(readlink -f "$(command -v javac)")
		in_path=${in_path%/bin/javac}
	fi
	for candidate in "${JAVA_HOME:-}" "$in_path" \
		/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
		if is_jdk "$candidate"; then
			JAVA_HOME=$candidate
			export JAVA_HOME
			return 0
		fi
	done
	return 1
}

need_jdk() {
	find_jdk && return 0
	local package
	if command -v apt-get >/dev/null; then
		apt_update_once
		for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			if apt-cache show "$package" >/dev/null 2>&1 && install_packages "$package" && find_jdk; then
				return 0
			fi
		done
	fi
	give_up "A JDK $oldest_java or later is missing. Get one from https://adoptium.net (or your system's package manager), set JAVA_HOME to its folder, and start again."
}

# ---- Maven -----------------------------------------------------------------------------------------------------------

# Sets "mvn" to a Maven 3.9; an older one fetches it.
need_maven() {
	mvn=$work/apache-maven-$maven_version/bin/mvn
	[ -x "$mvn" ] && return 0
	need mvn maven
	local version
	version=$(mvn --batch-mode --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
	if [ "$version" = 3.9 ]; then
		mvn=mvn
		return 0
	fi
	say "Getting Maven $maven_version, because this machine has Maven ${version:-of an unknown version} …"
	# away from the checkout, whose extensions an older Maven cannot load
	(cd / && mvn --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$work/download") \
		>>"$work/setup.log" 2>&1 </dev/null || show_log_and_give_up "$work/setup.log" "Maven $maven_version could not be fetched."
	(cd "$work" && "$JAVA_HOME/bin/jar" xf "download/apache-maven-$maven_version-bin.zip")
	chmod +x "$mvn"
	rm -rf "$work/download"
}

# ---- Build -----------------------------------------------------------------------------------------------------------

show_log_and_give_up() {
	tail -n 40 "$1" | cut -c 1-400 >&2
	give_up "$2 The whole log is in $1"
}

# The folder of the product that Maven made for this machine.
product_folder() {
	local products=$top/releng/product/target/products/physiobench
	case $(uname -s) in
	Linux) product=$products/linux/gtk/x86_64 ;;
	Darwin) product=$products/macosx/cocoa/aarch64 ;;
	*) give_up "This script knows Linux and macOS. Build with Maven and start the product in $products" ;;
	esac
	[ ! -d "$product/Eclipse.app" ] || product=$product/Eclipse.app/Contents/Eclipse
}

# The files that the product is made of. What a build writes among them does not count.
sources() {
	find "$top/pom.xml" "$top/.mvn" "$top/bundles" "$top/features" "$top/releng/compiler" \
		"$top/releng/target-platform" "$top/releng/product" \
		\( -name target -o -name src-gen -o -name bin -o -name OSGI-INF -o -name src_test -o -name fonts -o -path '*/org.physiobench.ui/icons' \
		-o -name '.polyglot*' -o -name pom.tycho -o -name .tycho-consumer-pom.xml \) -prune -o -type f "$@" -print
}

# Whether a source is newer than the product, has come since, or has gone.
is_out_of_date() {
	[ -e "$work/built" ] && [ -x "$product/physiobench" ] || return 0
	[ -n "$(sources -newer "$work/built")" ] || [ "$(sources | cksum)" != "$(<"$work/built")" ]
}

# Builds the product, unless it is there and nothing has changed.
build_if_out_of_date() {
	product_folder
	is_out_of_date || return 0
	need_jdk
	need_maven
	say "Building Physiobench; the log is in $work/build.log …"
	# made before the build, so that a file that changes meanwhile counts as new
	sources | cksum >"$work/building"
	(cd "$top" && "$mvn" --batch-mode --no-transfer-progress verify -DskipTests -Dimage.skip -Darchive.phase=none) \
		>"$work/build.log" 2>&1 </dev/null || show_log_and_give_up "$work/build.log" "Physiobench could not be built."
	mv "$work/building" "$work/built"
}

mkdir -p "$work"
