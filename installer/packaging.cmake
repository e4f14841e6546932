# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` in a build tree makes the Debian package.
set(CPACK_GENERATOR DEB)
# A package holds no tests, so packing must not wait for them: `cpack` packs what was built.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_PACKAGE_NAME sextant)
set(CPACK_PACKAGE_VENDOR "The Sextant authors")
set(CPACK_PACKAGE_CONTACT "The Sextant authors <sextant@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "production readiness of software products")
set(CPACK_PACKAGE_DESCRIPTION "Sextant reads a git repository and the reports of other tools, and tells how
far the product is from production grade in reliability, observability,
security, performance, operability and compliance, with the evidence behind
every figure.
It opens a window, or runs as a command for continuous integration.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# shlibdeps sees linked libraries only; these are loaded while the program runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_INSTALL_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/needs.cmake)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-inter, fonts-jetbrains-mono")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)
include(CPack)
