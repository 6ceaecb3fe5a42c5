#include "base/pipe.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace steady {

bool is_pipe(int descriptor) {
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

std::size_t unread_in(int pipe) {
    int bytes = 0;
    if (!is_pipe(pipe) || ioctl(pipe, FIONREAD, &bytes) != 0) return 0;
    return static_cast<std::size_t>(bytes);
}

bool is_taken(int pipe) {
    for (int wait = 0; wait < 100; ++wait) {
        pollfd reader{pipe, 0, 0};
        if (unread_in(pipe) == 0) return true;
        if (poll(&reader, 1, 10) > 0) return unread_in(pipe) == 0;  // it has ended meanwhile
    }
    return true;
}

}  // namespace steady
