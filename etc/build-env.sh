# Sourced by ./jejak and ./check: finds a JDK of 21 or later and Maven, or says in one sentence how to get them.
# shellcheck shell=bash

jejak_java_major() {
  "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# Sets JAVA_HOME to the newest usable JDK among the candidates: JAVA_HOME and PATH are taken first when they are new enough.
jejak_find_jdk() {
  local candidate major best='' best_major=0 on_path=''
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ]; then
      major=$(jejak_java_major "$candidate/bin/java")
      if [ "${major:-0}" -ge 21 ]; then
        export JAVA_HOME="$candidate"
        return 0
      fi
    fi
  done
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    major=$(jejak_java_major "$candidate/bin/java")
    if [ "${major:-0}" -ge 21 ] && [ "$major" -gt "$best_major" ]; then
      best=$candidate
      best_major=$major
    fi
  done
  if [ -n "$best" ]; then
    export JAVA_HOME="$best"
    return 0
  fi
  echo "Jejak needs a JDK of version 21 or later and found none; install one with: $(jejak_install_command jdk)" >&2
  return 1
}

jejak_find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Jejak is built with Maven and found no mvn; install it with: $(jejak_install_command maven)" >&2
    return 1
  fi
}

# The one command that installs a JDK or Maven on this system.
jejak_install_command() {
  local jdk_deb=openjdk-21-jdk-headless
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$1" = jdk ] && command -v apt-cache >/dev/null 2>&1 && ! apt-cache show "$jdk_deb" >/dev/null 2>&1; then
      jdk_deb='temurin-21-jdk (from the Adoptium repository, adoptium.net)'
    fi
    [ "$1" = jdk ] && echo "sudo apt-get install $jdk_deb" || echo "sudo apt-get install maven"
  elif command -v dnf >/dev/null 2>&1; then
    [ "$1" = jdk ] && echo "sudo dnf install java-21-openjdk-devel" || echo "sudo dnf install maven"
  elif command -v pacman >/dev/null 2>&1; then
    [ "$1" = jdk ] && echo "sudo pacman -S jdk-openjdk" || echo "sudo pacman -S maven"
  elif command -v apk >/dev/null 2>&1; then
    [ "$1" = jdk ] && echo "sudo apk add openjdk21" || echo "sudo apk add maven"
  elif [ "$(uname)" = Darwin ]; then
    [ "$1" = jdk ] && echo "brew install openjdk" || echo "brew install maven"
  else
    [ "$1" = jdk ] && echo "your system's package of OpenJDK 21" || echo "your system's package of Maven"
  fi
}

# A stamp of the sources: their list, sizes and times.
jejak_stamp() {
  local listing
  if stat -c %Y / >/dev/null 2>&1; then
    listing=$(find pom.xml jejak-*/pom.xml jejak-*/src/main -type f -exec stat -c '%n %s %Y' {} + | LC_ALL=C sort)
  else
    listing=$(find pom.xml jejak-*/pom.xml jejak-*/src/main -type f -exec stat -f '%N %z %m' {} + | LC_ALL=C sort)
  fi
  if command -v sha256sum >/dev/null 2>&1; then
    printf '%s\n' "$listing" "$JAVA_HOME" | sha256sum | cut -d' ' -f1
  else
    printf '%s\n' "$listing" "$JAVA_HOME" | shasum -a 256 | cut -d' ' -f1
  fi
}

# Takes the build lock, a folder; waits while another build of this checkout runs. A lock left by a dead process is taken over.
jejak_lock() {
  local waited=0 owner
  mkdir -p .build
  while ! mkdir .build/lock 2>/dev/null; do
    owner=$(cat .build/lock/pid 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf .build/lock
      continue
    fi
    waited=$((waited + 1))
    if [ "$waited" -gt 600 ]; then
      echo "another build of this checkout has held .build/lock for ten minutes; remove that folder if none is running" >&2
      return 1
    fi
    sleep 1
  done
  echo $$ >.build/lock/pid
  trap 'rm -rf .build/lock' EXIT
}

jejak_unlock() {
  rm -rf .build/lock
  trap - EXIT
}
