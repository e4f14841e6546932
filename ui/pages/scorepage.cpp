// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scorepage.h"

#include "assessment/verdict.h"
#include "dialogs/productprofile.h"
#include "pages/score/odditiesview.h"
#include "pages/score/standingview.h"
#include "pages/score/whatifview.h"
#include "session/session.h"
#include "widgets/filterbar.h"
#include "widgets/whenseen.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString checklistId = u"checklist"_s;
const QString standingPart = u"standing"_s;
const QString odditiesPart = u"oddities"_s;
const QString whatIfPart = u"whatif"_s;

} // namespace

ScorePage::ScorePage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_switch(new FilterBar)
    , m_parts(new QStackedWidget)
    , m_standing(new StandingView)
    , m_oddities(new OdditiesView)
    , m_whatIf(new WhatIfView)
{
    addPart(standingPart, tr("How it stands"), m_standing, true);
    addPart(odditiesPart, tr("What is odd"), m_oddities, true);
    addPart(whatIfPart, tr("What if"), m_whatIf, false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 14, 24, 0);
    head->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_parts, 1);
    listen();
    showPart(standingPart);
    refresh();
}

void ScorePage::addPart(const QString &id, const QString &title, QWidget *part, bool scrolls)
{
    m_switch->addChip(id, title, {}, u"part"_s);
    m_ids << id;
    if (!scrolls) {
        m_parts->addWidget(part);
        return;
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(part);
    m_parts->addWidget(scroll);
}

void ScorePage::listen()
{
    connect(session(), &Session::assessmentChanged, new WhenSeen(this, [this] { refresh(); }), &WhenSeen::request);
    connect(session(), &Session::projectChanged, m_whatIf, &WhatIfView::clear);
    connect(m_switch, &FilterBar::filterToggled, this, [this](const QString &id) { showPart(id); });
    connect(m_standing, &StandingView::explainRequested, this, [this](const std::optional<Dimension> &dimension) {
        Q_EMIT explainRequested({dimension, {}});
    });
    connect(m_standing, &StandingView::filterRequested, this, &ScorePage::openFilter);
    connect(m_standing, &StandingView::profileRequested, this, &ScorePage::openProfile);
    connect(m_oddities, &OdditiesView::filterRequested, this, &ScorePage::openFilter);
    connect(m_oddities, &OdditiesView::profileRequested, this, &ScorePage::openProfile);
    connect(m_whatIf, &WhatIfView::checkRequested, this, [this](const QString &checkId) {
        Q_EMIT navigateRequested({checklistId, {}, checkId});
    });
}

void ScorePage::refresh()
{
    if (!session()->hasProject())
        return;
    const Assessment &assessment = session()->assessment();
    m_standing->setAssessment(session()->catalogue(), assessment);
    m_oddities->setOddities(assessment.oddities);
    m_whatIf->setAssessment(session()->catalogue(), assessment);
    m_switch->chip(odditiesPart)
        ->setCount(assessment.oddities.isEmpty() ? QString() : QLocale().toString(assessment.oddities.size()));
    Q_EMIT subtitleChanged();
}

void ScorePage::showPart(const QString &id)
{
    const qsizetype at = std::max<qsizetype>(0, m_ids.indexOf(id));
    for (const QString &each : std::as_const(m_ids))
        m_switch->chip(each)->setChecked(each == m_ids[at]);
    m_parts->setCurrentIndex(int(at));
}

void ScorePage::goTo(const Destination &destination)
{
    if (!destination.item.isEmpty())
        showPart(destination.item);
}

QString ScorePage::subtitle() const
{
    if (!session()->hasProject() || !session()->assessment().product.headline)
        return {};
    const ProductScore &product = session()->assessment().product;
    return tr("%1, level %2 of 4, %3")
        .arg(scoreWithBounds(product), QString::number(int(product.level)), labelOf(product.stageEarned));
}

void ScorePage::openFilter(const QString &filter)
{
    Q_EMIT navigateRequested({checklistId, {}, {}, filter});
}

void ScorePage::openProfile()
{
    showProductProfile(session(), window());
}

} // namespace sextant
