/* What an append cannot do without: open, one write, one fdatasync. `append FILE LINE`. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    const int file = open(argv[1], O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    const size_t size = strlen(argv[2]);
    if (file < 0 || write(file, argv[2], size) != (ssize_t)size) return 1;
    if (fdatasync(file) != 0) return 1;
    return close(file) == 0 ? 0 : 1;
}
