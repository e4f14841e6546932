// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/teamdialog.h"

#include "pages/plan/holidayscard.h"
#include "pages/settings/peoplecard.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sextant {

TeamDialog::TeamDialog(Session *session, PlanDesk *desk, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Team and days off – Sextant"));
    auto *close = new Button(tr("Close"), ButtonKind::Primary);
    close->setDefault(false);
    close->setAutoDefault(false); // Return in the name of a person adds the person
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(16);
    all->addWidget(new PeopleCard(session));
    all->addWidget(new HolidaysCard(desk, session->now().date()));
    all->addStretch();
    all->addLayout(buttons);
    resize(scaled(680), sizeHint().height());
}

} // namespace sextant
