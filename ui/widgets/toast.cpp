// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int widest = 376;
constexpr int distance = 16;

/// A link on the ground of a tooltip; the style's own link colour is made for the surface.
class ToastAction : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {QFontMetrics(typeFont(Type::SmallStrong)).horizontalAdvance(text()) + 16, tokens().size.hitTarget + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(typeFont(Type::SmallStrong));
        painter.setPen(tokens().ink(Ink::LinkOnTooltip));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            drawBox(painter, QRectF(rect()), 4, {}, tokens().ink(Ink::LinkOnTooltip), 2);
    }
};

} // namespace

Toast::Toast(ToastMessage message, QWidget *parent)
    : QFrame(parent)
    , m_message(std::move(message))
    , m_text(wrappedLabel(m_message.text, Type::Small, Ink::OnTooltip))
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(m_message.text);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 12, 12, 12);
    line->addSpacing(44); // of the icon
    line->addWidget(m_text, 1);
    if (!m_message.actionText.isEmpty()) {
        auto *action = new ToastAction(m_message.actionText);
        action->setAccessibleName(m_message.actionText);
        line->addWidget(action);
        connect(action, &QAbstractButton::clicked, this, [this] {
            if (m_message.action)
                m_message.action();
            Q_EMIT closed();
        });
    }
    auto *close = iconButton(u"close"_s, tr("Close this message"));
    close->setIcon(Icons::icon(u"close"_s, Ink::OnTooltip));
    close->setIconSize({16, 16});
    close->setFixedSize(28, 28);
    line->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &Toast::closed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::closed);
}

int Toast::lifetime() const
{
    if (m_message.tone == Tone::Bad)
        return 0;
    return m_message.actionText.isEmpty() ? tokens().motion.toast : tokens().motion.toastWithUndo;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card, look.bg.tooltip,
            look.isHighContrast() ? look.line.border : QColor(), 2);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(16, (height() - 18) / 2, 18, 18));
    Icons::draw(painter, iconOf(m_message.tone), QRectF(icon), look.ink(Ink::OnTooltip));
}

void Toast::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (lifetime() > 0)
        m_timer.start(lifetime());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (lifetime() > 0)
        m_timer.start(lifetime());
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

ToastHost::ToastHost(QWidget *over)
    : QObject(over)
    , m_over(over)
{
    over->installEventFilter(this);
}

Toast *ToastHost::post(ToastMessage message)
{
    while (m_toasts.size() >= most)
        remove(m_toasts.front());
    auto *toast = new Toast(std::move(message), m_over);
    m_toasts << toast;
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    arrange();
    toast->show();
    toast->raise();
    return toast;
}

void ToastHost::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    arrange();
}

void ToastHost::arrange()
{
    int bottom = m_over->height() - distance;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        auto *toast = m_toasts[i];
        const int width = std::min(widest, m_over->width() - 2 * distance);
        const int height = std::max(48, toast->heightForWidth(width));
        const QRect box(m_over->width() - distance - width, bottom - height, width, height);
        toast->setGeometry(QStyle::visualRect(m_over->layoutDirection(), m_over->rect(), box));
        bottom -= height + 8;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange;
    if (watched == m_over && moves)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace sextant
