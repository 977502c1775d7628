// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "standardoutput.h"

#include <fcntl.h>
#include <unistd.h>

namespace dotm::app {

int takeStandardOutput()
{
    const bool wasOpen = ::fcntl(STDOUT_FILENO, F_GETFD) >= 0;
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) < 0) { // takes the lowest that is free
            ::_exit(1);
        }
    }
    const int own = wasOpen ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1) : -1;
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return own;
}

} // namespace dotm::app
