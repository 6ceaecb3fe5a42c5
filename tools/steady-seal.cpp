// Seal the words in records, so that only the owner of the key can read them.

#include "seal/seal_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-seal",
    "seal the words in records, for the owner of the key alone",
    "steady-seal [--all] [-r KEY] [FILE...]\n"
    "       steady-seal --in-place | --reseal [--all] [FILE...]\n"
    "       steady-seal --init | --change-passphrase [-i FILE] [--passphrase-fd N]\n"
    "       steady-seal --add-recipient KEY [--name WORDS]\n"
    "       steady-seal --auto words|all|no",
    "  steady-seal --init                        once: make your key, with a passphrase\n"
    "  steady-seal --auto words                  steady-log seals by itself from now on\n"
    "  steady-seal --in-place                    seal what is in the log already\n"
    "  steady-ground | steady-seal | steady-log  seal one record; nothing is asked\n"
    "  steady-unseal --log | steady-show         to read\n",
    "--init --change-passphrase --passphrase-fd --add-recipient --recipients --auto "
    "--in-place --reseal",
};

/// How many of the ways to call it were asked for.
int ways(const SealOptions& options) {
    return options.init + options.list + options.change + options.in_place + options.reseal +
           !options.added.empty() + !options.automatic.empty();
}

Exit act(SealOptions& options, const Verbatim& verbatim) {
    auto& files = options.input.files;
    files.insert(files.end(), verbatim.begin(), verbatim.end());
    if (ways(options) > 1)
        throw misuse(
            "one of --init, --change-passphrase, --add-recipient, --recipients, --auto, "
            "--in-place and --reseal at a time");
    if (options.in_place || options.reseal) return seal_in_place(options);
    if (ways(options) == 0) return seal_records(options);
    if (!files.empty()) throw misuse(files.front() + ": no FILE is wanted here");
    if (options.init) return seal_init(options);
    if (options.change) return seal_change(options);
    if (options.list) return seal_list(options);
    return options.added.empty() ? seal_automatically(options) : seal_add(options);
}

}  // namespace

int main(int argc, char** argv) {
    SealOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) { return act(options, verbatim); });
}
