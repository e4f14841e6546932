// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ruler/rulerchanges.h"

#include "dialogs/ruler/rulerdialog.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize preferred{680, 420};

} // namespace

RulerChanges::RulerChanges(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(new RulerDesk(session, this))
    , m_table(new QTableWidget(0, 3))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own weights – Sextant"));
    setAccessibleName(tr("Own weights"));
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("What is not as published"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Own"), tr("Published")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    addCopyActions(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(tr("Own weights"), Type::Title));
    all->addWidget(wrappedLabel(tr("This project is judged by weights and thresholds of its own. Its scores cannot be "
                                   "compared with those of others, and its history says where the rules changed."),
                                Type::Body, Ink::Secondary));
    all->addWidget(m_table, 1);
    all->addWidget(makeButtons());
    connect(m_desk, &RulerDesk::changed, this, [this] {
        if (m_desk->isOwn())
            fill();
        else
            accept();
    });
    fill();
    resize({scaled(preferred.width()), scaled(preferred.height())});
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(48, 48)));
}

QWidget *RulerChanges::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *publish = new Button(tr("Back to the published ones"), ButtonKind::Secondary, u"undo"_s);
    auto *change = new Button(tr("Change…"));
    auto *close = new Button(tr("Close"), ButtonKind::Primary);
    publish->setObjectName(u"publish"_s);
    change->setObjectName(u"change"_s);
    for (Button *button : {publish, change})
        button->setAutoDefault(false);
    row->addWidget(publish);
    row->addWidget(change);
    row->addStretch(1);
    row->addWidget(close);
    connect(publish, &QAbstractButton::clicked, m_desk, &RulerDesk::usePublished);
    connect(change, &QAbstractButton::clicked, this, [this] {
        showRuler(m_session, parentWidget());
        accept();
    });
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    return bar;
}

void RulerChanges::fill()
{
    const QList<RulerChange> changes = m_desk->changes();
    m_table->setRowCount(int(changes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RulerChange &change = changes[row];
        int column = 0;
        for (const QString &text : {change.what, change.own, change.published}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
    }
}

void showRulerChanges(Session *session, QWidget *parent)
{
    if (session->hasProject() && !session->catalogue().ruler.isPublished())
        (new RulerChanges(session, parent))->open();
}

} // namespace sextant
