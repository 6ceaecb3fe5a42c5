# What Debian asks of a package beside the files themselves; CPack runs this on the folder that it
# is about to pack.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})
set(doc ${root}/share/doc/steady)

# compress(FILE...): the same bytes whenever it is run.
function(compress)
  execute_process(COMMAND gzip -9n ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB pages ${root}/share/man/man*/*)
compress(${pages})

configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${doc}/copyright COPYONLY)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog first LIMIT_COUNT 1)
if(NOT first MATCHES "^steady \\(${CPACK_PACKAGE_VERSION}\\) ")
  message(FATAL_ERROR "cmake/changelog: begins with another version: say what is new in this one")
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog ${doc}/changelog @ONLY)
compress(${doc}/changelog)
configure_file(${CMAKE_CURRENT_LIST_DIR}/lintian-overrides
  ${root}/share/lintian/overrides/steady COPYONLY)

# The libraries are in the tools themselves, so their licences come along.
set(compiled_in "")
foreach(library libstdc++6 libc6-dev libbsd-dev libcli11-dev libcsv-dev libedit-dev libfmt-dev
    libmd-dev libncurses-dev libsodium-dev libtomlplusplus-dev libutf8proc-dev nlohmann-json3-dev)
  file(READ /usr/share/doc/${library}/copyright text)
  string(APPEND compiled_in "===== ${library} =====\n\n${text}\n\n")
endforeach()
file(WRITE ${doc}/libraries "${compiled_in}")
compress(${doc}/libraries)
