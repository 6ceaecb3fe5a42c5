#include "thought/hint_lines.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t block_size = 256 * 1024;
constexpr std::size_t longest_thought = std::size_t{8} * 1024 * 1024;

/// Appends what can be read now to `buffer`; false at the end.
bool read_more(int in, const std::string& name, std::string& buffer) {
    const std::size_t filled = buffer.size();
    buffer.resize(filled + block_size);
    ssize_t got = 0;
    do got = ::read(in, buffer.data() + filled, block_size);
    while (got < 0 && errno == EINTR);
    if (got < 0) throw system_error(name, errno);
    buffer.resize(filled + static_cast<std::size_t>(got));
    return got > 0;
}

}  // namespace

HintLines::HintLines(const Distortions& distortions)
    : distortions_(&distortions), finder_(distortions.phrases()) {}

void HintLines::add(std::string& out, std::string_view thought) {
    weigh(finder_.find(thought), evidence_);
    for (const Evidence& found : evidence_) {
        if (&found != &evidence_.front()) out += ',';
        out += distortions_->list[found.group].id;
    }
    out += '\t';
    out += thought;
    out += '\n';
}

void copy_with_hints(const Distortions& distortions, int in, const std::string& name, int out) {
    HintLines hints(distortions);
    const bool is_terminal = isatty(out) != 0;
    std::string input, output;
    for (bool more = true; more;) {
        std::size_t looked_at = input.size();
        more = read_more(in, name, input);
        if (!more && !input.empty()) input += '\n';
        std::size_t begin = 0;
        for (std::size_t end; (end = input.find('\n', std::max(begin, looked_at))) != input.npos;) {
            hints.add(output, std::string_view(input).substr(begin, end - begin));
            begin = end + 1;
        }
        input.erase(0, begin);
        write_all(out, is_terminal ? clean(output) : output, "stdout");
        if (input.size() > longest_thought)
            throw Error("a line longer than 8 MiB, which is no thought");
        output.clear();
    }
}

}  // namespace steady
