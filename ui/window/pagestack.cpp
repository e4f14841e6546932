// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagestack.h"

#include "session/session.h"

namespace sextant {

namespace {

constexpr qsizetype longestWay = 100;

} // namespace

PageStack::PageStack(Session *session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
{}

Page *PageStack::page(const PageType &type)
{
    const QString id = QString::fromLatin1(type.id);
    if (Page *made = m_pages.value(id))
        return made;
    Page *made = type.make(m_session, this);
    made->setObjectName(id);
    connect(made, &Page::navigateRequested, this, &PageStack::open);
    connect(made, &Page::explainRequested, this, &PageStack::explainRequested);
    connect(made, &Page::subtitleChanged, this, &PageStack::subtitleChanged);
    addWidget(made);
    m_pages.insert(id, made);
    return made;
}

bool PageStack::enter(const Destination &destination)
{
    const PageType *type = findPageType(destination.page);
    if (!type || (type->needsProject && !m_session->hasProject()))
        return false;
    Page *shown = page(*type);
    m_current = destination.page;
    setCurrentWidget(shown);
    shown->setFocus(Qt::OtherFocusReason);
    if (destination != Destination{destination.page})
        shown->goTo(destination);
    Q_EMIT opened(m_current);
    return true;
}

bool PageStack::open(const Destination &destination)
{
    if (!enter(destination))
        return false;
    if (m_at >= 0 && m_way[m_at] == destination)
        return true;
    m_way.resize(m_at + 1);
    m_way << destination;
    if (m_way.size() > longestWay)
        m_way.removeFirst();
    m_at = m_way.size() - 1;
    Q_EMIT wayChanged();
    return true;
}

void PageStack::step(int by)
{
    if (!canStep(by))
        return;
    m_at += by;
    enter(m_way[m_at]);
    Q_EMIT wayChanged();
}

void PageStack::forgetWay()
{
    m_way.clear();
    m_at = -1;
    Q_EMIT wayChanged();
}

} // namespace sextant
