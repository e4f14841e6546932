// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QAccessible>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int iconColumn = 40;

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_lead(wrappedLabel({}, Type::SmallStrong))
    , m_text(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_action(new Button({}))
    , m_close(nullptr)
{
    auto *close = iconButton(u"close"_s, tr("Hide this message"));
    m_close = close;
    m_action->setCompact(true);
    m_action->hide();
    m_close->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_lead);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 10, 8, 10);
    line->setSpacing(8);
    line->addSpacing(iconColumn); // mirrors, as margins do not
    line->addLayout(words, 1);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    line->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_action, &QAbstractButton::clicked, this, &Notice::actionTriggered);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Notice::setMessage(Tone tone, const QString &lead, const QString &text)
{
    m_tone = tone;
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(QStringList{lead, text}.join(u' ').trimmed());
    update();
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.control, groundOf(m_tone, look), look.line.border, look.borderWidth());
    const int top = std::min(12, (height() - 16) / 2);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(13, top, 16, 16));
    Icons::draw(painter, iconOf(m_tone), QRectF(box), look.ink(inkOf(m_tone)));
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_tone == Tone::Warn || m_tone == Tone::Bad) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace sextant
