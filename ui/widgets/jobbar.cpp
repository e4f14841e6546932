// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobbar.h"

#include "theme/icons.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"

#include <QMouseEvent>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar)
    , m_done(new QLabel)
    , m_text(new ElidedLabel({}, Type::Micro, Ink::Secondary))
    , m_cancel(new Button(tr("Cancel"), ButtonKind::Link))
{
    m_progress->setFixedSize(96, 8);
    m_progress->setTextVisible(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_done);
    line->addWidget(m_progress);
    line->addWidget(m_text);
    line->addWidget(m_cancel);
    connect(m_cancel, &QAbstractButton::clicked, this, &JobBar::cancelRequested);
    dress();
    showIdle(tr("All work done"));
}

void JobBar::showJob(const QString &text, int percent)
{
    m_running = true;
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    if (percent >= 0)
        m_progress->setValue(std::min(percent, 100));
    m_progress->setAccessibleName(text);
    m_text->setText(text);
    m_progress->show();
    m_cancel->show();
    m_done->hide();
    setAccessibleName(text);
}

void JobBar::showIdle(const QString &text)
{
    m_running = false;
    m_text->setText(text);
    m_progress->hide();
    m_cancel->hide();
    m_done->show();
    setAccessibleName(text);
}

void JobBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void JobBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void JobBar::dress()
{
    m_done->setPixmap(Icons::icon(u"check"_s, Ink::Tertiary).pixmap(QSize(14, 14), devicePixelRatioF()));
}

} // namespace sextant
