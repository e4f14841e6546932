// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/answerstore.h"

namespace sextant {

/// What somebody typed or dropped as a proof: an address, a file that is there, a
/// word that names something elsewhere, or else a note. A file stays where it
/// is; its hash tells later whether it is still the same.
Result<Attachment> attachmentOf(const QString &words, const Ticket &ticket);

/// How a proof is opened without running anything: web pages and documents as they are, programs only as their folder.
struct Opening
{
    enum class Kind : quint8 { Nothing, Address, File, Folder };

    Kind kind = Kind::Nothing;
    QString place = {};   ///< an address, or an absolute path
    QString warning = {}; ///< why it is not opened, or what to know about it
};

/// Reads the file again to tell whether it has changed.
Opening openingOf(const Attachment &attachment, const Ticket &ticket);

} // namespace sextant
