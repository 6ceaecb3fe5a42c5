#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

/// One variable of the environment, put back at the end.
class Setting {
   public:
    Setting(const char* name, const char* value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        set(value);
    }
    ~Setting() { set(old_ ? old_->c_str() : nullptr); }

   private:
    void set(const char* value) {
        value ? setenv(name_, value, 1) : unsetenv(name_);
        tzset();
    }

    const char* name_;
    std::optional<std::string> old_;
};
