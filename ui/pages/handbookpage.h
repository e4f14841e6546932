// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/handbook/handbook.h"
#include "pages/page.h"

class QLineEdit;
class QListWidget;

namespace sextant {

class HandbookBrowser;

/// The handbook: all its pages in a list that can be searched, and the text of one.
class HandbookPage : public Page
{
    Q_OBJECT

public:
    HandbookPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// destination.item is the id of a page; the beginning when there is none of it.
    void goTo(const Destination &destination) override;
    QWidget *filterField() const override;
    QString shownEntry() const { return m_shown; }

private:
    QWidget *makeIndex();
    void filter();
    void showEntry(const QString &id);

    QList<HandbookEntry> m_entries;
    QString m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
    HandbookBrowser *m_text;
};

} // namespace sextant
