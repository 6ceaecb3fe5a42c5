// Open sealed records again: the same lines, in the same order, with their words.

#include "seal/unseal_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-unseal",
    "open sealed records again",
    "steady-unseal [-i FILE] [--passphrase-fd N] [FILE...]\n"
    "       steady-unseal --in-place [-i FILE] [--passphrase-fd N] [FILE...]",
    "  steady-unseal --log | steady-show           to read\n"
    "  steady-unseal --log | steady-stats          the report, with triggers and skills\n"
    "  steady-unseal --log | grep -i bridge        to search\n"
    "  steady-unseal --in-place                    leave the words open in the log, for good\n",
};

}  // namespace

int main(int argc, char** argv) {
    UnsealOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) {
            auto& files = options.input.files;
            files.insert(files.end(), verbatim.begin(), verbatim.end());
            return unseal_records(options);
        });
}
