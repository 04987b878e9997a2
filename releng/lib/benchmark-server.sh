# Runs a PostgreSQL server for benchmarks, from the system's packages and as safe as a clinic's: what is committed is on the
# disk. Source it after setup.sh.
# shellcheck shell=bash
# "work" comes from setup.sh; "postgresql_url" is for whoever sources this.
# shellcheck disable=SC2034,SC2154

postgresql_folder=

# The folder of the newest server that is installed.
postgresql_programs() {
	local candidate newest=
	for candidate in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin; do
		[ ! -x "$candidate/initdb" ] || newest=$candidate
	done
	if [ -z "$newest" ] && command -v initdb >/dev/null; then
		newest=$(dirname "$(command -v initdb)")
	fi
	printf '%s' "$newest"
}

# The server refuses to run as root.
as_server() {
	if [ "$(id -u)" -eq 0 ]; then
		(cd / && runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

free_port() {
	local port
	for port in {54400..54499}; do
		if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
			printf '%s' "$port"
			return 0
		fi
	done
	return 1
}

# start_postgresql FOLDER: makes an empty database in a new folder and sets "postgresql_url"; fails where there is no server.
start_postgresql() {
	local folder=$1 port
	programs=$(postgresql_programs)
	[ -n "$programs" ] || return 1
	mkdir -p "$folder"
	if [ "$(id -u)" -eq 0 ]; then
		chown postgres "$folder"
		chmod 755 "$(dirname "$folder")"
	fi
	port=$(free_port)
	as_server "$programs/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C.UTF-8 -U physiobench >>"$work/postgresql.log" 2>&1 || return 1
	as_server "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
		-o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start >>"$work/postgresql.log" 2>&1 || return 1
	postgresql_folder=$folder
	postgresql_url="jdbc:postgresql://127.0.0.1:$port/postgres?user=physiobench"
}

stop_postgresql() {
	[ -n "$postgresql_folder" ] || return 0
	as_server "$programs/pg_ctl" -D "$postgresql_folder/data" -m immediate stop >>"$work/postgresql.log" 2>&1 || true
	postgresql_folder=
}
