# Runs a PostgreSQL server for tests, from the system's packages, with its data in a folder that goes away. Source it after
# setup.sh.
# shellcheck shell=bash
# "work" comes from setup.sh.
# shellcheck disable=SC2154

# Sets "postgres_bin" to the folder with the newest server's programs.
find_postgresql() {
	local candidate
	for candidate in $(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin \
		/usr/local/opt/postgresql*/bin | sort -rV) $(pg_config --bindir 2>/dev/null); do
		if [ -x "$candidate/initdb" ] && [ -x "$candidate/pg_ctl" ]; then
			postgres_bin=$candidate
			return 0
		fi
	done
	return 1
}

# Debian's package would start a server of its own and open a port; nobody asked for one.
install_postgresql() {
	local policy=/usr/sbin/policy-rc.d made=no status=0
	command -v apt-get >/dev/null || return 1
	if [ ! -e "$policy" ] && printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null 2>&1; then
		as_root chmod +x "$policy"
		made=yes
	fi
	install_packages postgresql || status=$?
	[ "$made" = no ] || as_root rm -f "$policy"
	return "$status"
}

# The server refuses to be root's.
as_server_user() {
	if [ "$(id -u)" -ne 0 ]; then
		"$@"
	elif id postgres >/dev/null 2>&1; then
		setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups "$@"
	else
		setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@"
	fi
}

free_port() {
	local port
	for port in {54329..54429}; do
		(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port" && return; }
	done
	return 1
}

# server start|stop: "stop" cuts off whoever is connected, as a server that breaks down does.
server() {
	case $1 in
	start) as_server_user "$postgres_bin/pg_ctl" start -s -w -D "$postgres_folder/data" -l "$postgres_folder/server.log" </dev/null ;;
	stop) as_server_user "$postgres_bin/pg_ctl" stop -s -w -m immediate -D "$postgres_folder/data" </dev/null ;;
	*) return 2 ;;
	esac
}

# Makes a server without data, starts it, and writes a program that starts and stops it for tests.
make_server() {
	postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/physiobench-postgresql.XXXXXX")
	postgres_port=$(free_port)
	chmod 755 "$postgres_folder"
	mkdir "$postgres_folder/data"
	[ "$(id -u)" -ne 0 ] || chown -R "$(as_server_user id -u)" "$postgres_folder"
	(cd / && as_server_user "$postgres_bin/initdb" -D "$postgres_folder/data" -U physiobench --auth=trust -E UTF8 \
		--locale=C -N) >>"$work/postgresql.log" 2>&1 </dev/null || return 1
	as_server_user tee -a "$postgres_folder/data/postgresql.conf" >/dev/null <<-END
		port = $postgres_port
		listen_addresses = '127.0.0.1'
		unix_socket_directories = ''
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		max_connections = 60
	END
	{
		echo '#!/usr/bin/env bash'
		echo 'set -euo pipefail; cd /'
		declare -p postgres_bin postgres_folder
		declare -f as_server_user server
		# shellcheck disable=SC2016
		echo 'server "$1"'
	} >"$work/postgresql-server"
	chmod +x "$work/postgresql-server"
	(cd / && server start) >>"$work/postgresql.log" 2>&1
}

remove_server() {
	(cd / && server stop) >>"$work/postgresql.log" 2>&1 || true
	rm -rf "$postgres_folder" "$work/postgresql-server"
}

# with_postgresql COMMAND…: runs it with a server, whose address is in PHYSIOBENCH_TEST_POSTGRESQL and which the program
# in PHYSIOBENCH_TEST_POSTGRESQL_SERVER starts and stops; without one where there is none. "postgres_tests" says which.
with_postgresql() {
	local status=0
	postgres_tests=skipped
	if ! find_postgresql && ! { install_postgresql && find_postgresql; }; then
		say_that_postgresql_is_skipped
		"$@"
		return
	fi
	if ! make_server; then
		say "PostgreSQL from $postgres_bin did not start; see $work/postgresql.log"
		remove_server
		say_that_postgresql_is_skipped
		"$@"
		return
	fi
	postgres_tests=run
	trap remove_server EXIT
	PHYSIOBENCH_TEST_POSTGRESQL="jdbc:postgresql://localhost:$postgres_port/postgres?user=physiobench" \
		PHYSIOBENCH_TEST_POSTGRESQL_SERVER=$work/postgresql-server "$@" || status=$?
	trap - EXIT
	remove_server
	return "$status"
}

say_that_postgresql_is_skipped() {
	say "**********************************************************************"
	say "* SKIPPED: all tests on PostgreSQL, because there is no server here. *"
	say "* The shared database of a clinic is NOT tested in this run.         *"
	say "* Install the package \"postgresql\" and start again.                  *"
	say "**********************************************************************"
}
