// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/prooflist.h"

#include "dialogs/ask.h"
#include "session/checklistdesk.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

QString iconOf(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Link:
        return u"link"_s;
    case Attachment::Kind::File:
        return u"file"_s;
    case Attachment::Kind::Job:
        return u"delivery"_s;
    case Attachment::Kind::Note:
        break;
    }
    return u"edit"_s;
}

} // namespace

ProofList::ProofList(ChecklistDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
    , m_warning(wrappedLabel({}, Type::Small, Ink::Warn))
{
    m_warning->setObjectName(u"proofWarning"_s);
    m_warning->hide();
    m_rows->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_warning);
    connect(desk, &ChecklistDesk::opened, this, &ProofList::open);
}

QWidget *ProofList::row(const Attachment &proof)
{
    const QString words = proof.title.isEmpty() ? proof.location : proof.title;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(iconOf(proof.kind), Ink::Secondary));
    auto *name = new ElidedLabel(words, Type::Small, Ink::Primary);
    name->setElideMode(Qt::ElideMiddle);
    name->setToolTip(proof.location);
    row->addWidget(name, 1);
    if (proof.kind != Attachment::Kind::Note) {
        auto *open = iconButton(u"external"_s, tr("Open %1").arg(words));
        open->setObjectName(u"openProof"_s);
        connect(open, &QAbstractButton::clicked, this, [this, proof] {
            m_asked = true;
            m_desk->open(proof);
        });
        row->addWidget(open);
    }
    auto *away = iconButton(u"trash"_s, tr("Take %1 away").arg(words));
    away->setObjectName(u"removeProof"_s);
    connect(away, &QAbstractButton::clicked, this, [this, proof] { m_desk->detach(m_checkId, proof); });
    row->addWidget(away);
    return line;
}

void ProofList::showProofs(const QString &checkId)
{
    if (m_checkId != checkId)
        m_warning->hide();
    m_checkId = checkId;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const QList<Attachment> proofs = m_desk->proofsOf(checkId);
    for (const Attachment &proof : proofs)
        m_rows->addWidget(row(proof));
    setVisible(!proofs.isEmpty());
}

void ProofList::open(const Opening &opening)
{
    if (!std::exchange(m_asked, false))
        return;
    m_warning->setText(opening.warning);
    m_warning->setVisible(!opening.warning.isEmpty());
    const bool web = opening.kind == Opening::Kind::Address;
    if (opening.kind == Opening::Kind::Nothing)
        return;
    // The address was typed by somebody else, perhaps: it is read before it is visited.
    if (web && !Ask::instance().confirm(this, tr("Open this address in the browser?"), opening.place, tr("Open")))
        return;
    QDesktopServices::openUrl(web ? QUrl(opening.place) : QUrl::fromLocalFile(opening.place));
}

} // namespace sextant
