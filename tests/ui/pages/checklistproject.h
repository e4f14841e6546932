// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTemporaryDir>

namespace sextant::test {

/// A workspace with one project whose evidence is put in directly, on a fixed day, with Mara at the keyboard.
class ChecklistProject
{
public:
    ChecklistProject(const Catalogue &catalogue, const QList<Evidence> &evidence, const Profile &profile);

    Session &session() { return *m_session; }
    /// Of the answers that people gave, from the figures the pages show.
    std::optional<AnswerValue> answerOf(const QString &checkId) const;

    static QDateTime today();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

Evidence seen(const QString &checkId, double value, const QString &summary = QStringLiteral("Seen in the pipeline"));

} // namespace sextant::test
