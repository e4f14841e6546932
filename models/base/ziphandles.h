// SPDX-License-Identifier: GPL-3.0-or-later
// For .cpp files of libraries that link libzip.
#pragma once

#include <QString>

#include <memory>
#include <zip.h>

namespace sextant {

/// Gives the archive back without writing anything.
struct DiscardZip
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ZipArchive = std::unique_ptr<zip_t, DiscardZip>;

struct CloseZipEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using ZipEntry = std::unique_ptr<zip_file_t, CloseZipEntry>;

/// What libzip says of one of its codes, in English.
inline QString zipReason(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return reason;
}

} // namespace sextant
