# Writes the definitions under share/ into one C++ file, so that a binary copied alone works.
# cmake -D OUT=... -D SHARE=... -D "NAMES=a.toml;exercises/b.toml" -P embed.cmake
set(body "")
set(count 0)
foreach(name IN LISTS NAMES)
  file(READ "${SHARE}/${name}" text)
  string(APPEND body "    {\"${name}\", R\"=====(${text})=====\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUT}" "// Made by lib/embed.cmake from share/.
#include \"config.h\"
namespace steady {
const Embedded embedded_definitions[] = {
${body}    {\"\", \"\"}};
const std::size_t embedded_count = ${count};
}  // namespace steady
")
