# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/run, tests/run and .ci/run share. Source it; it changes nothing by itself.

sextant_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

say() {
    printf '%s\n' "$*" >&2
}

# stop CODE SENTENCE…
stop() {
    local code=$1
    shift
    say "$@"
    exit "$code"
}

# The wanted packages of the lists named, one "a | b<TAB>why" a line.
listed_packages() {
    local list
    for list in "$@"; do
        sed -E -e '/^[[:space:]]*(#|$)/d' -e 's/[[:space:]]*#[[:space:]]*/\t/' "$sextant_root/installer/packages/$list.txt"
    done
}

# The lines of standard input of which no alternative is installed. One query for all: dpkg-query costs 20 ms a call.
only_missing() {
    local line name installed
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii //p' | tr '\n' ' ')"
    while IFS= read -r line; do
        for name in ${line%%$'\t'*}; do
            [[ $name != '|' && $installed == *" $name "* ]] && continue 2
        done
        printf '%s\n' "$line"
    done
}

# The first alternative that apt could install, else the first one, so that apt names it in its message.
known_package() {
    local name
    for name in "$@"; do
        [[ $name == '|' ]] && continue
        if apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "$1"
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

ask_before_installing() {
    [[ -t 0 && -t 2 && ${CI:-} != true ]] || return 0
    local answer
    read -r -p "Install them now? [Y/n] " answer
    [[ -z $answer || $answer == [YyJj]* ]] || stop 4 "Nothing was installed. Without these packages Sextant cannot be built."
}

# ensure_packages build run … installs what is missing, and says what and why before it does.
ensure_packages() {
    command -v dpkg-query >/dev/null || stop 4 "This script knows Debian and Ubuntu only. CONTRIBUTING.md says what to install by hand."
    local missing line names=()
    missing=$(listed_packages "$@" | only_missing)
    [[ -n $missing ]] || return 0

    say "These packages are missing and will be installed with apt:"
    while IFS=$'\t' read -r line why; do
        say "$(printf '  %-24s %s' "${line%% *}" "$why")"
    done <<<"$missing"
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        stop 4 "Installing needs root or sudo, and neither is there. Run this script as root once."
    fi
    ask_before_installing

    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 ||
        stop 4 "apt-get update failed. Its messages are above; check the network and the package sources."
    while IFS=$'\t' read -r line _; do
        # shellcheck disable=SC2086 # the alternatives are words of their own
        names+=("$(known_package $line)")
    done <<<"$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${names[@]}" >&2 </dev/null ||
        stop 4 "apt-get could not install the packages. Its messages are above."
}

# Compiling takes up to 1 GB a job, so memory bounds the jobs as well as processors do.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo $((processors < memory ? processors : memory))
}

# build PRESET [TARGET…] configures when needed and builds.
build() {
    local preset=$1 directory=$sextant_root/build/$1
    shift
    local fresh=()
    if [[ -f $directory/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$sextant_root" "$directory/CMakeCache.txt"; then
        fresh=(--fresh) # the clone was moved
    fi
    if [[ -z ${CCACHE_DIR:-} && ! -w ${HOME:-/nonexistent} ]]; then
        export CCACHE_DIR=$sextant_root/build/ccache
    fi
    export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(build_jobs)}
    if [[ ! -f $directory/build.ninja || ${#fresh[@]} -gt 0 ]]; then
        (cd "$sextant_root" && cmake --preset "$preset" "${fresh[@]}") >&2 ||
            stop 4 "The build could not be configured. CMake's message is above."
    fi
    (cd "$sextant_root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >&2 ||
        stop 4 "The build failed. The compiler's message is above."
}
