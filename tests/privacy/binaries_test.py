#!/usr/bin/env python3
"""The binaries: their protections, and that nothing in them could reach a network or a shell.

Protections are read off the files. Whether they were asked for (STEADY_HARDEN) is in CMakeCache.txt.
"""
import pathlib
import re
import subprocess
import sys

BUILD = pathlib.Path(sys.argv[1]).absolute()
SOURCE = pathlib.Path(__file__).resolve().parents[2]
TOOLS = sorted(path for path in BUILD.glob("steady-*") if path.is_file())
# What would send or fetch something. socketpair and the like stay on this machine, but none of
# that is used either.
NETWORK = {"socket", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg",
           "recv", "recvfrom", "recvmsg", "getaddrinfo", "gethostbyname", "gethostbyname_r",
           "res_query", "res_search", "__res_query", "getnameinfo"}
SHELL = {"system", "popen", "wordexp", "execl", "execlp", "execle", "execv", "execvp", "execve",
         "execvpe", "fexecve"}
# Reads that none may be in the sources: names of calls, as a call.
FORBIDDEN = re.compile(r"(?<![\w:.>])(?:std::|::)?(system(?=\s*\([^)])|popen|wordexp|execlp?|execle|execvp?e?|"
                       r"fexecve|socket|connect|getaddrinfo|gethostbyname|mktemp|tmpnam|gets|strcpy|"
                       r"strcat|sprintf|vsprintf)\s*\(")


def read(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def cache():
    """What CMake was asked for."""
    lines = (BUILD / "CMakeCache.txt").read_text("utf-8").splitlines()
    return dict(re.fullmatch(r"([^:#/]+):\w+=(.*)", line).groups() for line in lines
                if re.fullmatch(r"([^:#/]+):\w+=(.*)", line))


def missing_protections(tool, optimized):
    headers, dynamic = read("readelf", "-hlW", tool), read("readelf", "-dW", tool)
    symbols = read("nm", tool)
    checks = {
        "position-independent": re.search(r"Type:\s+DYN", headers),
        "RELRO": "GNU_RELRO" in headers,
        "bound at the start": "BIND_NOW" in dynamic or "NOW" in dynamic,
        "no executable stack": re.search(r"GNU_STACK\s.*\sRW\s", headers),
        "no segment that is written and run": not re.search(r"LOAD\s.*\sRWE\s", headers),
        "stack protector": "__stack_chk_fail" in symbols,
    }
    if optimized:
        checks["fortified calls"] = re.search(r"__\w+_chk\b", symbols.replace("__stack_chk", ""))
    if read("uname", "-m").strip() == "x86_64":
        checks["branch targets marked"] = marks_branches(tool)
    return [what for what, there in checks.items() if not there]


def marks_branches(tool):
    """main begins with endbr64."""
    address = int(re.search(r"^([0-9a-f]+) T main$", read("nm", tool), re.MULTILINE)[1], 16)
    code = read("objdump", "-d", f"--start-address={address}", f"--stop-address={address + 4}", tool)
    return "endbr64" in code


def protected():
    """every tool has the protections of compiler and linker"""
    settings = cache()
    if settings.get("STEADY_HARDEN") != "ON":
        print("left out: STEADY_HARDEN is off")
        return
    optimized = settings["CMAKE_BUILD_TYPE"] != "Debug"
    wrong = {tool.name: missing_protections(tool, optimized) for tool in TOOLS}
    assert not any(wrong.values()), wrong


def object_files():
    """Ours; not those of libraries, nor of tests."""
    return [path for path in BUILD.rglob("*.o") if re.search(r"/CMakeFiles/steady", str(path))
            and "steady_unit" not in str(path)]


def undefined(path):
    return {line.split()[-1].split("@")[0] for line in read("nm", "-u", path).splitlines()}


def no_network_or_shell_in_ours():
    """nothing we compile calls the network or a shell"""
    objects = object_files()
    assert len(objects) > len(TOOLS), objects
    for path in objects:
        bad = undefined(path) & (NETWORK | SHELL)
        assert not bad, (path, bad)
    print(f"{len(objects)} object files")


def no_network_in_binaries():
    """no binary holds or imports a call to the network, nor one that runs a shell; what a static
    one took out of the C library is among its symbols too"""
    for tool in TOOLS:
        names = {line.split()[-1].split("@")[0].removeprefix("__")
                 for line in read("nm", tool).splitlines() if line}
        # posix_spawn is made of the first two; libedit has a key of vi's, which is bound to nothing
        # here, that opens vi.
        found = names & (NETWORK | SHELL - {"execve", "execvpe", "execlp"})
        assert not found, (tool.name, found)


def no_such_call_in_sources():
    """no source calls a shell, a socket, or a function of C that cannot be used safely"""
    wrong = []
    sources = sorted([*SOURCE.glob("lib/*/*.*"), *SOURCE.glob("tools/*.cpp")])
    assert len(sources) > 300, f"only {len(sources)} sources"
    for path in sources:
        text = re.sub(r'//[^\n]*|"(?:\\.|[^"\\\n])*"', '""', path.read_text("utf-8"))
        wrong += [f"{path.name}: {match[1]}" for match in FORBIDDEN.finditer(text)]
    assert not wrong, wrong


def main():
    assert TOOLS, f"no tools in {BUILD}"
    for test in [protected, no_network_or_shell_in_ours, no_network_in_binaries,
                 no_such_call_in_sources]:
        test()
        print("ok:", " ".join(test.__doc__.split()))
    print(f"{len(TOOLS)} binaries")


main()
