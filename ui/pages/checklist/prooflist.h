// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/attachments.h"

#include <QWidget>

class QVBoxLayout;

namespace sextant {

class ChecklistDesk;
class TextLabel;

/// The proofs that came with an answer, each to be opened or taken away. Files are opened, never run.
class ProofList : public QWidget
{
    Q_OBJECT

public:
    explicit ProofList(ChecklistDesk *desk, QWidget *parent = nullptr);

    void showProofs(const QString &checkId);

private:
    QWidget *row(const Attachment &proof);
    void open(const Opening &opening);

    ChecklistDesk *m_desk;
    QString m_checkId;
    QVBoxLayout *m_rows;
    TextLabel *m_warning;
    bool m_asked = false; ///< the opening that comes is ours
};

} // namespace sextant
