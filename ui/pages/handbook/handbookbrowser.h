// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace sextant {

/// Shows a page of the handbook. It loads nothing, neither from the network nor from the disk: what is not in the text
/// is not shown.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    void setPage(const QString &title, const QString &markdown);
    void mark(const QString &words);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageRequested(const QString &id); ///< by a link to its file

private:
    void follow(const QUrl &link);
    void dress();

    QString m_markdown;
    QString m_words;
};

} // namespace sextant
