// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>
#include <span>

namespace sextant {

class Session;

/// Where a click leads: a page, and what on it is meant. Everything but the page may be empty.
struct Destination
{
    QString page; ///< id of a PageType
    std::optional<Dimension> dimension = {};
    QString checkId = {};
    QString filter = {}; ///< "is:unknown class:ship-stopper", as the page's filter field writes it
    QString item = {};   ///< what only the page itself can name: a finding, a file, a snapshot, a handbook page

    bool operator==(const Destination &) const = default;
};

/// What "How was this worked out" is asked about: the product, a dimension, or one check.
struct ExplainSubject
{
    std::optional<Dimension> dimension = {};
    QString checkId = {};

    bool operator==(const ExplainSubject &) const = default;
};

/// One page of the window. It reads the session, listens to its signals, and asks the window for everything outside
/// itself by a signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session *session, QWidget *parent);

    /// One line of facts under the title: "122 of 131 checks apply". Emit subtitleChanged() when it changes.
    virtual QString subtitle() const { return {}; }
    /// Shows what is meant, when the page is opened by a click elsewhere.
    virtual void goTo(const Destination &) {}
    /// The widget that Ctrl+F puts the keyboard into; none: the page has no filter.
    virtual QWidget *filterField() const { return nullptr; }

Q_SIGNALS:
    void subtitleChanged();
    void navigateRequested(const Destination &destination);
    void explainRequested(const ExplainSubject &subject);

protected:
    Session *session() const { return m_session; }

private:
    Session *m_session;
};

/// A kind of page. A new one is one new folder or file and one line in pages.cpp; the window knows none by name.
struct PageType
{
    const char *id;
    const char *title; ///< QT_TRANSLATE_NOOP("pages", …)
    const char *icon;
    int group;         ///< places of one group stand together in the rail; -1 is its foot
    bool needsProject; ///< cannot be opened without one
    Page *(*make)(Session *session, QWidget *parent);
};

std::span<const PageType> pageTypes();
const PageType *findPageType(const QString &id);

} // namespace sextant
