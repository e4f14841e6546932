# SPDX-License-Identifier: GPL-3.0-or-later
# CPack only warns without this tool, and the package would install without its libraries.
find_program(SHLIBDEPS dpkg-shlibdeps)
if(NOT SHLIBDEPS)
    message(FATAL_ERROR "dpkg-shlibdeps is missing. Install the packages of installer/packages/package.txt.")
endif()
