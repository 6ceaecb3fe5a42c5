# The last words of an installation: where steady is, and what to type. What is only packed, or
# staged for somebody else, needs none.
set(bin "${CMAKE_INSTALL_PREFIX}/bin")
if(DEFINED ENV{DESTDIR} OR bin MATCHES "_CPack_Packages")
  return()
endif()
string(FIND ":$ENV{PATH}:" ":${bin}:" place)
if(place EQUAL -1)
  set(way "This shell does not look there yet. For now, type:
    PATH=${bin}:$PATH
From the next login on, most systems look into ~/.local/bin by themselves; for
any other place that line goes to the end of ~/.profile.
")
endif()
message("steady is in ${bin}.\n${way}In a hard moment, type: steady")
