// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropzone.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int iconSide = 40;
constexpr int namesShown = 3;

QList<QUrl> localPlaces(const QMimeData *data)
{
    QList<QUrl> places;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>())
        if (url.isLocalFile())
            places << url;
    return places;
}

QString namesOf(const QList<QUrl> &places)
{
    QStringList shown;
    for (const QUrl &place : places.first(std::min(qsizetype(namesShown), places.size())))
        shown << place.fileName();
    if (places.size() > namesShown)
        shown << DropZone::tr("%n more", nullptr, int(places.size()) - namesShown);
    return shown.join(u", "_s);
}

} // namespace

DropZone::DropZone(const QString &icon, const QString &title, const QString &hint, QWidget *parent)
    : QFrame(parent)
    , m_icon(icon)
    , m_idleTitle(title)
    , m_idleHint(hint)
    , m_title(wrappedLabel(title, Type::H2))
    , m_hint(wrappedLabel(hint, Type::Small, Ink::Tertiary))
    , m_choose(new Button(tr("Choose files…"), ButtonKind::Primary))
    , m_buttons(new QHBoxLayout)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(hint);
    setMinimumHeight(176);
    for (auto *label : {m_title, m_hint})
        label->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(12);
    m_buttons->addWidget(m_choose);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(12);
    lines->addStretch();
    lines->addSpacing(iconSide);
    lines->addWidget(m_title);
    lines->addLayout(centred);
    lines->addWidget(m_hint);
    lines->addStretch();
    connect(m_choose, &QAbstractButton::clicked, this, &DropZone::chooseRequested);
}

void DropZone::setChooseText(const QString &text)
{
    m_choose->setText(text);
}

void DropZone::setPromise(std::function<QString(const QList<QUrl> &)> promise)
{
    m_promise = std::move(promise);
}

void DropZone::setTargeted(bool targeted, const QList<QUrl> &places)
{
    m_targeted = targeted;
    const QString promise =
        m_promise ? m_promise(places) : tr("Let go to read %n file(s)", nullptr, int(places.size()));
    m_title->setText(targeted ? promise : m_idleTitle);
    m_hint->setText(targeted ? namesOf(places) : m_idleHint);
    m_choose->setVisible(!targeted);
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &look = tokens();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen pen(m_targeted ? look.bg.accent : look.line.strong, 2, Qt::SolidLine, Qt::FlatCap);
    if (!m_targeted)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(m_targeted ? look.bg.selected : look.bg.surface);
    painter.drawRoundedRect(box, look.radius.dialog, look.radius.dialog);
    const QRectF icon(std::round(width() / 2.0 - iconSide / 2.0), m_title->y() - iconSide - 8.0, iconSide, iconSide);
    Icons::draw(painter, m_icon, icon, look.ink(Ink::Accent));
    if (hasFocus())
        drawFocusRing(painter, box.adjusted(4, 4, -4, -4), look.radius.card, look);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    const auto places = localPlaces(event->mimeData());
    if (places.isEmpty())
        return;
    event->acceptProposedAction();
    setTargeted(true, places);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setTargeted(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    const auto places = localPlaces(event->mimeData());
    setTargeted(false);
    if (places.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(places);
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT chooseRequested();
    else
        QFrame::keyPressEvent(event);
}

void DropZone::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chooseRequested();
}

void DropZone::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void DropZone::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace sextant
