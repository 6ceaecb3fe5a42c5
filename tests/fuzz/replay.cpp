// Runs a fuzz target without libFuzzer: fuzz_TARGET CORPUS_DIR [RUNS]
// First every file of the corpus as it is, then RUNS inputs mutated from it. The same seed each
// time, so that a failure can be had again; the input that broke a law is printed.

#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "fuzz.h"

namespace {

std::string current;

void show_input(int) {
    if (write(STDERR_FILENO, current.data(), current.size()) < 0) _exit(2);
    _exit(1);
}

// On the heap and of the exact size, so that the address sanitizer sees a byte read too far.
void run(const std::string& input) {
    current = input;
    const std::unique_ptr<std::uint8_t[]> bytes(new std::uint8_t[input.size()]);
    std::copy(input.begin(), input.end(), bytes.get());
    LLVMFuzzerTestOneInput(bytes.get(), input.size());
}

std::vector<std::string> read_corpus(const char* directory) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> corpus;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

constexpr std::array<std::string_view, 16> spice = {
    "\"",   "\\",   "\n",      "=",          " ", "\t",         "\x1b[2J",          "\xe2\x80\xae",
    "\xff", "\xc3", "\\u0000", "9999999999", "-", "[[step]]\n", "\xf0\x9f\x8c\xb1", "Z"};

class Mutator {
   public:
    std::string operator()(const std::vector<std::string>& corpus) {
        std::string text = pick(corpus);
        for (auto edits = 1 + below(4); edits > 0; --edits) edit(text, corpus);
        return text;
    }

   private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    const std::string& pick(const std::vector<std::string>& from) {
        return from[below(from.size())];
    }

    void edit(std::string& text, const std::vector<std::string>& corpus) {
        const auto at = below(text.size() + 1);
        switch (below(5)) {
            case 0:
                text.insert(at, spice[below(spice.size())]);
                break;
            case 1:
                text.erase(at, 1 + below(8));
                break;
            case 2:
                text.resize(at);
                break;
            case 3:
                text.insert(at, 1, static_cast<char>(below(256)));
                break;
            default:
                text.replace(at, below(16), pick(corpus).substr(0, 8 + below(64)));
        }
    }

    std::mt19937_64 random_{20261122};
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    std::signal(SIGABRT, show_input);
    const auto corpus = read_corpus(argv[1]);
    law(!corpus.empty(), "there is a corpus");
    for (const auto& input : corpus) run(input);
    Mutator mutated;
    for (long runs = argc > 2 ? std::atol(argv[2]) : 0; runs > 0; --runs) run(mutated(corpus));
    return 0;
}
