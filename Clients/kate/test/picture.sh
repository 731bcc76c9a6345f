#!/usr/bin/env bash
# Shows the example story in Kate's window on a screen of its own, with settings.json in place, and looks for the colours of the
# four kinds in what is seen. GAINSAY_UPDATE_PICTURES=1 keeps the picture. gainsay is on the PATH.
set -euo pipefail
client=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)

# By kind, the colour that Kate's scheme Breeze Light has for the token type that stands for it.
declare -A colours=([quote]='#006E28' [claim]='#0057AE' [denial]='#644A9B' [number-conflict]='#AA5500')

# Groups of processes, so that Kate ends with the bus and the server that it has started.
started=()
finish() {
    for group in "${started[@]}"; do kill -KILL -- "-$group" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap finish EXIT

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache
mkdir -p "$XDG_CONFIG_HOME/kate/lspclient" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cp "$client/settings.json" "$XDG_CONFIG_HOME/kate/lspclient/settings.json"
cp -r "$client/../../Protocol/examples/caspian-launch" "$folder"
# What a user says in dialogues: that the plugin is on, and that it may start the program.
cat >"$XDG_CONFIG_HOME/katerc" <<EOF
[General]
Show welcome view for new window=false

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=$(command -v gainsay) serve
SemanticHighlighting=true
InlayHints=false

[KTextEditor Renderer]
Auto Color Theme Selection=false
Color Theme=Breeze Light
EOF

setsid Xvfb -displayfd 3 -screen 0 1000x500x24 -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
started+=($!) && disown
until [ -s "$folder/display" ]; do sleep 0.1; kill -0 "${started[0]}"; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

setsid dbus-run-session -- kate --new --startanon "$folder/caspian-launch/harbour-post.txt" \
    >"$folder/kate.log" 2>&1 &
started+=($!) && disown

# How many pixels of the picture have a colour.
pixels() { convert "$folder/picture.png" -fill black +opaque "$1" -fill white -opaque "$1" -format '%[fx:int(mean*w*h+0.5)]' info:; }

seen() {
    import -window root "$folder/picture.png" || return 1
    missing=
    for kind in "${!colours[@]}"; do
        [ "$(pixels "${colours[$kind]}")" -gt 40 ] || missing+=" $kind"
    done
    [ -z "$missing" ]
}

# Kate asks for colours when the text is scrolled, not when other articles have been read.
scroll() {
    xdotool search --onlyvisible --class kate windowmove 0 0 windowsize 1000 500 \
        mousemove 500 300 click 5 sleep 0.5 click 4 mousemove 999 499 >"$folder/xdotool.log" 2>&1 || true
    sleep 0.5
}

missing=' any window'
for _ in $(seq 60); do
    if seen && scroll && seen; then
        [ -z "${GAINSAY_UPDATE_PICTURES:-}" ] || convert "$folder/picture.png" -strip +dither -colors 250 "PNG8:$client/picture.png"
        exit 0
    fi
    scroll
done
echo "Kate shows no$missing" >&2
tail -20 "$folder/kate.log" >&2
exit 1
