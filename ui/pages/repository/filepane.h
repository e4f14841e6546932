// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/repositorydesk.h"

#include <QFrame>

class QVBoxLayout;
class QToolButton;

namespace sextant {

class CodeText;
class ElidedLabel;
class TextLabel;

/// A file or folder opened beside the page: its text at the inspected commit with the lines where something was found,
/// and the commits that changed it.
class FilePane : public QFrame
{
    Q_OBJECT

public:
    explicit FilePane(QWidget *parent = nullptr);

    /// Shows that it is on its way.
    void expect(const QString &path, const QString &facts);
    void show(const FileView &view);
    /// A list that is no file: what stands behind a figure.
    void showList(const QString &title, const QString &facts, const QStringList &paths);
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void closed();
    void pathActivated(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void addCommits(const PathLog &log, const QString &unreadable);
    void addMarks(const QList<FileView::Mark> &marks);

    QString m_path;
    ElidedLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_message;
    CodeText *m_code;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QToolButton *m_close;
};

} // namespace sextant
