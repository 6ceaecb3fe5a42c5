#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

/// A folder that is gone at the end.
class TemporaryFolder {
   public:
    TemporaryFolder() {
        char name[] = "/tmp/steady-test-XXXXXX";
        path_ = mkdtemp(name);
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }

    std::string write(const char* name, std::string_view bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path_ / name;
    }
    std::string path(const char* name = "") const { return path_ / name; }

   private:
    std::filesystem::path path_;
};

/// Another standard input, until the end.
class StandardInput {
   public:
    explicit StandardInput(int descriptor) : old_(dup(STDIN_FILENO)) {
        dup2(descriptor, STDIN_FILENO);
        close(descriptor);
    }
    explicit StandardInput(const char* path) : StandardInput(open(path, O_RDONLY | O_CLOEXEC)) {}
    ~StandardInput() {
        dup2(old_, STDIN_FILENO);
        close(old_);
    }

   private:
    int old_;
};
