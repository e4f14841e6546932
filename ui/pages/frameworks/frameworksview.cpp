// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/frameworks/frameworksview.h"

#include "items/crosswalkmodel.h"
#include "items/frameworklistmodel.h"
#include "pages/frameworks/standingdelegate.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"
#include "widgets/whenseen.h"

#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int listWidth = 320;
constexpr int standingWidth = 148;

} // namespace

FrameworksView::FrameworksView(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frameworks(new FrameworkListModel(this))
    , m_items(new CrosswalkModel(this))
    , m_list(new QListView)
    , m_tree(new QTreeView)
    , m_title(new TextLabel({}, Type::H1))
    , m_about(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_reach(wrappedLabel({}, Type::Body))
    , m_limits(wrappedLabel({}, Type::Small, Ink::Tertiary))
    , m_open(new Button(tr("Open its checks")))
{
    m_list->setModel(m_frameworks);
    m_list->setItemDelegate(new FrameworkDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Frameworks"));
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(scaled(220));
    m_tree->setModel(m_items);
    m_tree->setItemDelegateForColumn(CrosswalkModel::StandingColumn, new StandingDelegate(this));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Items of the framework"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CrosswalkModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(CrosswalkModel::StandingColumn, scaled(standingWidth));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setSizes({scaled(listWidth), scaled(900)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrameworksView::showCurrent);
    connect(m_tree, &QTreeView::activated, this, &FrameworksView::open);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!m_shown.isEmpty())
            Q_EMIT filterRequested(u"framework:"_s + m_shown);
    });
    connect(session, &Session::assessmentChanged, new WhenSeen(this, [this] { read(); }), &WhenSeen::request);
    connect(session, &Session::projectChanged, this, &FrameworksView::read);
    read();
}

QWidget *FrameworksView::makeDetail()
{
    auto *detail = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(24, 16, 24, 12);
    words->setSpacing(4);
    words->addLayout(head);
    words->addWidget(m_about);
    words->addWidget(m_reach);
    words->addWidget(m_limits);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_tree, 1);
    return detail;
}

void FrameworksView::read()
{
    if (!m_session->hasProject())
        return;
    m_frameworks->setAssessment(m_session->catalogue(), m_session->assessment());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_frameworks->index(0));
    showCurrent();
}

void FrameworksView::showFramework(const QString &id)
{
    if (const int row = m_frameworks->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_frameworks->index(row));
}

void FrameworksView::showCurrent()
{
    const Crosswalk *view = m_frameworks->crosswalkAt(m_list->currentIndex().row());
    m_open->setEnabled(view);
    if (!view)
        return;
    m_shown = view->framework.id;
    m_title->setText(titleOf(view->framework));
    m_about->setText(aboutOf(view->framework));
    m_reach->setText(view->reach() + u' ' + view->standing());
    m_limits->setText(view->limits());
    m_items->setCrosswalk(m_session->catalogue(), *view);
}

void FrameworksView::open(const QModelIndex &index)
{
    const QString checkId = index.data(CrosswalkModel::CheckIdRole).toString();
    if (!checkId.isEmpty())
        Q_EMIT checkRequested(checkId);
    else if (index.isValid())
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

} // namespace sextant
