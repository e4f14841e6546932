// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/explainhead.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

ExplainHead::ExplainHead(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_back(iconButton(u"chevron-left"_s,
                        tr("Back (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText))))
{
    auto *copy = iconButton(u"copy"_s, tr("Copy as text"));
    auto *close = iconButton(u"close"_s, tr("Close (Esc)"));
    m_line->setContentsMargins(24, 8, 12, 8);
    m_line->setSpacing(2);
    m_line->addStretch(0);
    for (auto *button : {m_back, copy, close})
        m_line->addWidget(button, 0, Qt::AlignTop);
    connect(m_back, &QAbstractButton::clicked, this, &ExplainHead::backRequested);
    connect(copy, &QAbstractButton::clicked, this, &ExplainHead::copyRequested);
    connect(close, &QAbstractButton::clicked, this, &ExplainHead::closeRequested);
}

void ExplainHead::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void ExplainHead::setCrumbs(const QList<Crumb> &crumbs)
{
    if (m_crumbs) {
        m_crumbs->hide();
        m_crumbs->deleteLater();
    }
    m_crumbs = new QWidget;
    auto *line = new FlowLayout(m_crumbs, 6);
    line->setContentsMargins(0, 6, 0, 6); // on the line of the buttons, which are higher
    for (const Crumb &crumb : crumbs) {
        const bool last = &crumb == &crumbs.back();
        if (last) {
            auto *here = new ElidedLabel(crumb.text, Type::BodyStrong);
            here->setAccessibleName(crumb.spoken);
            here->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
            line->addWidget(here);
            continue;
        }
        auto *link = new Button(crumb.text, ButtonKind::Link);
        link->setAccessibleName(crumb.spoken);
        link->setToolTip(crumb.spoken);
        connect(
            link, &QAbstractButton::clicked, this, [this, subject = crumb.subject] { Q_EMIT crumbActivated(subject); },
            Qt::QueuedConnection);
        line->addWidget(link);
        line->addWidget(new TextLabel(u"›"_s, Type::Body, Ink::Tertiary));
    }
    m_line->insertWidget(0, m_crumbs, 1);
}

void ExplainHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    painter.fillRect(QRectF(0, height() - 1, width(), 1), look.line.hair);
}

} // namespace sextant
