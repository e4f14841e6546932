// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/severitybar.h"

#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/paintedbutton.h"

#include <QLocale>

namespace sextant {

namespace {

constexpr int glyphSide = 16;
constexpr int pad = 12;

} // namespace

class SeverityButton : public PaintedButton
{
public:
    SeverityButton(Severity severity, QWidget *parent)
        : PaintedButton(parent)
        , m_severity(severity)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCount(0);
    }

    Severity severity() const { return m_severity; }

    void setCount(qint64 count)
    {
        m_count = QLocale().toString(count);
        setAccessibleName(SeverityBar::tr("%1: %2").arg(labelOf(m_severity), m_count));
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int words = int(Figures::width(typeFont(Type::SmallStrong), m_count));
        return {2 * pad + glyphSide + 6 + std::max(words, 12), scaled(tokens().size.control)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &look = tokens();
        const QColor ground = isChecked() ? look.bg.selected : isHovered() ? look.bg.hover : look.bg.surface;
        drawBox(painter, QRectF(rect()), look.radius.control, ground, isChecked() ? look.line.focus : look.line.border,
                look.borderWidth());
        const QRect mark =
            QStyle::visualRect(layoutDirection(), rect(), QRect(pad, (height() - glyphSide) / 2, glyphSide, glyphSide));
        Glyphs::drawSeverity(painter, QRectF(mark), m_severity, look);
        painter.setFont(typeFont(Type::SmallStrong));
        painter.setPen(look.ink(Ink::Primary));
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), QRect(pad + glyphSide + 6, 0, width() - 2 * pad - glyphSide - 6, height()));
        Figures::draw(painter, QRectF(words), Qt::AlignCenter, m_count);
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()), look.radius.control, look);
    }

private:
    Severity m_severity;
    QString m_count;
};

SeverityBar::SeverityBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (const auto &name : names<Severity>()) {
        auto *button = new SeverityButton(name.value, this);
        row->addWidget(button);
        m_buttons << button;
        connect(button, &QAbstractButton::clicked, this, [this] {
            QSet<Severity> severities;
            for (const SeverityButton *each : std::as_const(m_buttons))
                if (each->isChecked())
                    severities << each->severity();
            Q_EMIT chosen(severities);
        });
    }
    setAccessibleName(tr("Severity"));
}

void SeverityBar::setCounts(const QList<FacetCount> &counts)
{
    for (qsizetype at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setCount(at < counts.size() ? counts[at].count : 0);
}

void SeverityBar::setChosen(const QSet<Severity> &severities)
{
    for (SeverityButton *button : std::as_const(m_buttons))
        button->setChecked(severities.contains(button->severity()));
}

} // namespace sextant
