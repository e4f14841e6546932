// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QHash>
#include <QStackedWidget>

namespace sextant {

/// The pages of a window: each is made when it is first visited and keeps its state; the way through them can be gone
/// back and forward.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(Session *session, QWidget *parent = nullptr);

    /// false: there is no such page, or not now.
    bool open(const Destination &destination);
    void back() { step(-1); }
    void forward() { step(1); }
    bool canStep(int by) const { return m_at + by >= 0 && m_at + by < m_way.size(); }
    /// Forgets the way, when another project makes it meaningless.
    void forgetWay();

    Page *current() const { return m_pages.value(m_current); }
    const QString &currentId() const { return m_current; }

Q_SIGNALS:
    void opened(const QString &id);
    void wayChanged();
    void subtitleChanged();
    void explainRequested(const ExplainSubject &subject);

private:
    Page *page(const PageType &type);
    bool enter(const Destination &destination);
    void step(int by);

    Session *m_session;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QList<Destination> m_way;
    qsizetype m_at = -1;
};

} // namespace sextant
