// Turn what another app exported into records.

#include "cli/cli.h"
#include "import/import_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-import",
    "bring along what you kept in another app",
    "steady-import [--zone ZONE] daylio | freecbt | quirk | jrnl [FILE]\n"
    "       steady-import [--zone ZONE] csv [--map FILE] [FILE]\n"
    "       steady-import --list",
    "  steady-import daylio export.csv | less                look first\n"
    "  steady-import daylio export.csv | steady-log --merge -\n"
    "                                                        then keep it; twice is fine\n"
    "  steady-import --zone Europe/Berlin freecbt cbt.json   times as they were there\n"
    "  jrnl --format json | steady-import jrnl               entries of a diary\n"
    "  steady-import csv --map map.toml table.csv            any table\n",
};

}  // namespace

int main(int argc, char** argv) {
    ImportOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) {
            for (const std::string& word : verbatim)
                (options.format.empty() ? options.format : options.file) = word;
            return options.list ? list_formats() : import_export(options);
        });
}
