# Runs the product on a screen of its own and takes pictures of it. Source it after setup.sh.
# shellcheck shell=bash
# "work" and "product" come from setup.sh.
# shellcheck disable=SC2154

screen_size=1366x768
# What is left of the window where no window manager draws a frame around it.
window_size=1360x739

need_virtual_display() {
	need Xvfb xvfb
	need_gtk
}

need_camera() {
	need import imagemagick
	need compare imagemagick
}

# with_virtual_display COMMAND…: runs it with DISPLAY set to a screen that nobody sees.
with_virtual_display() (
	number=$(mktemp "$work/display.XXXXXX")
	Xvfb -displayfd 1 -screen 0 ${screen_size}x24 -nolisten tcp >"$number" 2>>"$work/display.log" &
	server=$!
	trap 'kill "$server" 2>/dev/null; rm -f "$number"' EXIT
	for _ in {1..100}; do
		[ ! -s "$number" ] || break
		sleep 0.1
	done
	[ -s "$number" ] || give_up "Xvfb did not start; see $work/display.log"
	unset WAYLAND_DISPLAY
	DISPLAY=":$(<"$number")"
	export DISPLAY GDK_BACKEND=x11
	"$@"
)

# photograph FILE.png ARGUMENT…: starts the workbench with these arguments, keeps a picture of it and closes it.
photograph() {
	local picture=$1
	shift
	open_workbench "$@"
	keep_picture "$picture"
	close_workbench
}

open_workbench() {
	"$product/physiobench" "$@" >>"$work/workbench.log" 2>&1 &
	workbench=$!
}

close_workbench() {
	kill "$workbench" 2>/dev/null
	ended=0
	wait "$workbench" 2>/dev/null || ended=$?
}

# Waits until the picture is complete and does not change any more, and keeps it.
keep_picture() {
	local picture=$1 draft=$1.part last=$1.last still=0
	for _ in {1..90}; do
		sleep 1
		kill -0 "$workbench" 2>/dev/null || break
		import -silent -window root -crop $window_size+0+0 +repage "png:$draft"
		if is_drawn "$draft" && [ -e "$last" ] && is_same_picture "$draft" "$last"; then
			still=$((still + 1))
		else
			still=0
		fi
		mv "$draft" "$last"
		[ "$still" -lt 3 ] || break
	done
	if [ "$still" -ge 3 ]; then
		mv "$last" "$picture"
	fi
	rm -f "$draft" "$last"
	if [ "$still" -lt 3 ]; then
		close_workbench
		give_up "The window did not come up (exit code $ended); see $work/workbench.log"
	fi
}

# A screen on which nothing is drawn yet has one colour.
is_drawn() {
	[ "$(identify -format '%k' "png:$1")" -gt 16 ]
}

# The same but for a caret that blinks.
is_same_picture() {
	local different
	different=$(compare -metric AE "png:$1" "png:$2" null: 2>&1) || true
	different=${different%%[!0-9]*}
	[ "${different:-1000}" -lt 200 ]
}
