#include "reminder/reminder_units.h"

#include <doctest/doctest.h>

#include "setting.h"

using namespace steady;

TEST_CASE("the line for crontab runs every ten minutes, and finds the person's own files") {
    CHECK(crontab_text({"/usr/bin/steady-remind"})
              .ends_with("\n*/10 * * * * /usr/bin/steady-remind --notify\n"));
    const Runner runner{"/opt/my tools/steady-remind", {{"STEADY_LOG", "/srv/it's 5%/log"}}};
    CHECK(
        crontab_text(runner).ends_with("\n*/10 * * * * STEADY_LOG='/srv/it'\\''s 5\\%/log' "
                                       "'/opt/my tools/steady-remind' --notify\n"));
}

TEST_CASE("systemd gets a service with the same, its own marks escaped") {
    const Runner runner{"/opt/my tools/100%/steady-remind", {{"STEADY_LOG", "/srv/\"a\\b\""}}};
    const std::string text = service_text(runner);
    CHECK(text.find("ExecStart=\"/opt/my tools/100%%/steady-remind\" --notify\n") !=
          std::string::npos);
    CHECK(text.find("Environment=\"STEADY_LOG=/srv/\\\"a\\\\b\\\"\"\n") != std::string::npos);
    CHECK(timer_text().find("OnCalendar=*:0/10\n") != std::string::npos);
}

TEST_CASE("what runs is this very program, with what the environment says of its files") {
    const Setting log("STEADY_LOG", "/srv/log"), config("XDG_CONFIG_HOME", nullptr),
        data("XDG_DATA_HOME", ""), state("XDG_STATE_HOME", nullptr), dirs("XDG_DATA_DIRS", nullptr);
    const Runner runner = this_runner();
    CHECK(runner.program == std::filesystem::read_symlink("/proc/self/exe"));
    CHECK(runner.environment == std::vector<Field>{{"STEADY_LOG", "/srv/log"}});
}
