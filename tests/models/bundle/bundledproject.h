// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/gitfixture.h"
#include "usecases/makebundle.h"

namespace sextant::test {

/// A real repository, assessed and stored, with a scan, answers, an accepted risk and a decision; names in all of them.
class BundledProject
{
public:
    BundledProject();

    const Workspace &workspace() const { return *m_workspace; }
    qint64 id() const { return m_id; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ProjectReportRequest request(const Redaction &redaction) const;
    QByteArray bundle(const Redaction &redaction) const;
    /// As the window works it out.
    Assessment assessment() const;

    /// What no redacted bundle may hold, whatever its case.
    static QStringList people();
    static QStringList paths();
    static QStringList repositories();
    static QString secret(); ///< the part of it that is masked

private:
    void addAnswers() const;

    GitFixture m_repository;
    QTemporaryDir m_folder;
    std::optional<Workspace> m_workspace;
    qint64 m_id = 0;
};

} // namespace sextant::test
