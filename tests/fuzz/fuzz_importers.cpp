// SPDX-License-Identifier: GPL-3.0-or-later
// Entry of libFuzzer; see tests/fuzz/run.
#include "importerpromises.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString broken = sextant::brokenPromise({reinterpret_cast<const char *>(data), size});
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(broken));
    std::abort();
}
