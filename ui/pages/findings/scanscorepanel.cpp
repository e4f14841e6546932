// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/scanscorepanel.h"

#include "marks/scorebar.h"
#include "pages/findings/scanscorewords.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sextant {

/// The score within its bounds. It has no level, and so none of their colours; what it says stands beside it in words.
class ScanScoreBar : public QWidget
{
public:
    ScanScoreBar()
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(height);
    }

    void setBounds(const Bounds &bounds)
    {
        m_bounds = bounds;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ScoreBar::paint(painter, QRectF(rect()), m_bounds, tokens(), layoutDirection(), track,
                        tokens().ink(Ink::Secondary));
    }

private:
    static constexpr int track = 6;
    static constexpr int height = 14;
    Bounds m_bounds;
};

ScanScorePanel::ScanScorePanel(QWidget *parent)
    : QWidget(parent)
    , m_figure(wrappedLabel({}, Type::H3))
    , m_bar(new ScanScoreBar)
    , m_scanned(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_suppressed(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_explain(new Button(tr("What it rests on"), ButtonKind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    column->addWidget(wrappedLabel(tr("Security scan score"), Type::SmallStrong));
    column->addWidget(m_figure);
    column->addWidget(m_bar);
    column->addWidget(m_scanned);
    column->addWidget(m_suppressed);
    column->addWidget(m_explain, 0, Qt::AlignLeading);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_scanned->setObjectName(QStringLiteral("scanned"));
    m_suppressed->setObjectName(QStringLiteral("suppressed"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setCompact(true);
    setCursor(Qt::PointingHandCursor);
    setFocusProxy(m_explain);
    connect(m_explain, &QAbstractButton::clicked, this, &ScanScorePanel::explainRequested);
    hide();
}

void ScanScorePanel::setScore(const std::optional<ScanScore> &score)
{
    if (!score)
        return;
    const QString suppressed = ScanScoreWords::suppressed(*score);
    m_figure->setText(ScanScoreWords::figure(*score));
    m_bar->setBounds(ScanScoreWords::bounds(*score));
    m_scanned->setText(ScanScoreWords::scanned(*score));
    m_suppressed->setText(suppressed);
    m_suppressed->setVisible(!suppressed.isEmpty());
    setAccessibleName(tr("Security scan score %1").arg(ScanScoreWords::figure(*score)));
    m_explain->setAccessibleName(tr("Security scan score %1: what it rests on").arg(ScanScoreWords::figure(*score)));
}

void ScanScorePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), tokens().line.hair);
}

void ScanScorePanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT explainRequested();
}

} // namespace sextant
