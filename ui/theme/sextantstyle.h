// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>
#include <QStyleOption>

namespace sextant {

/// Fusion with our controls, drawn from the tokens. There are no style sheets: they break mirroring, scaling and
/// delegates.
class SextantStyle : public QProxyStyle
{
    Q_OBJECT

public:
    SextantStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    bool drawOurPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const;
    static bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
    bool drawOurControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawTool(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace sextant
