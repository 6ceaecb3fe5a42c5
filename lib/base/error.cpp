#include "base/error.h"

#include <cstring>

namespace steady {

Error system_error(const std::string& path, int error_number, std::string next) {
    return Error(path + ": " + std::strerror(error_number), std::move(next));
}

}  // namespace steady
