#!/bin/bash
set -e

ln -sf '/opt/${sanitizedProductName}/${executable}' /usr/bin/kaunter-siaga

# The register is one per machine. Whoever works at this counter belongs to the group:
#   adduser NAME kaunter-siaga
if ! getent group kaunter-siaga >/dev/null; then
  groupadd --system kaunter-siaga
fi
# 2 = what is made inside belongs to the group too, so that the next clerk can go on writing.
install -d -o root -g kaunter-siaga -m 2770 /var/lib/kaunter-siaga
# What this machine saw last of the register lies apart, so that whoever copies the register does not copy it.
install -d -o root -g kaunter-siaga -m 2770 /var/lib/kaunter-siaga-anchor

# Chromium's sandbox: user namespaces where the kernel lets everybody have them, the set-uid helper elsewhere.
if { [ -L /proc/self/ns/user ] && unshare --user true; } 2>/dev/null; then
  chmod 0755 '/opt/${sanitizedProductName}/chrome-sandbox'
else
  chmod 4755 '/opt/${sanitizedProductName}/chrome-sandbox'
fi

if command -v update-desktop-database >/dev/null; then
  update-desktop-database /usr/share/applications || true
fi
