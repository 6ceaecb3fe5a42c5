# Packages, by CPack. From a release that is built:
#     cpack --preset release                                  a package for Debian
#     cpack --config build/release/CPackSourceConfig.cmake    the sources, to be built offline
# Whoever builds a package answers for it: DEBFULLNAME and DEBEMAIL, as Debian's own tools read them
# when CMake configures. Without them it names the authors, at an address that reaches nobody.
set(name "The steady authors")
set(address "steady@example.org")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(name $ENV{DEBFULLNAME})
  set(address $ENV{DEBEMAIL})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "${name} <${address}>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "less, sensible-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fzf, libnotify-bin, lnav")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "small tools for living with anxious attachment")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "For some of us a late reply is an alarm. These tools help to catch it early,
to settle the body, to look at the thought, and to see over weeks whether the
alarm comes less often, less strongly, and for less long.
.
All of it is plain text on your own machine: no account, no network, nothing
in the background, no score. In a hard moment type: steady
.
It is self-help practice, not therapy and not an emergency service; people who
listen, country by country, are one word away: steady-support")

# What git keeps, and nothing that was built or that lies about.
string(REGEX REPLACE "([][+.*()^$?|\\\\])" "\\\\\\1" here "${PROJECT_SOURCE_DIR}")
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME ${PROJECT_NAME}-${PROJECT_VERSION})
set(CPACK_SOURCE_IGNORE_FILES "^${here}/build/" "^${here}/\\\\.git(/|$)" "/__pycache__/" "\\\\.err$")
include(CPack)
