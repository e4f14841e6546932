// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sextantstyle.h"

#include "theme/controlgeometry.h"
#include "theme/controlpainter.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

int controlHeight(const QWidget *widget)
{
    const int least = isCompact(widget) ? tokens().size.hitTarget : tokens().size.control;
    return std::max(least, lineHeight(Type::Body) + (isCompact(widget) ? 4 : rowPadding(12)));
}

} // namespace

SextantStyle::SextantStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void SextantStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                        qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
                        qobject_cast<QSplitterHandle *>(widget) || widget->inherits("QLineEdit");
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
}

void SextantStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!drawOurPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool SextantStyle::drawOurPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                                    const QWidget *widget) const
{
    const Tokens &look = tokens();
    switch (element) {
    case PE_PanelButtonCommand:
        Controls::drawButton(painter, option, buttonKindOf(widget), look);
        return true;
    case PE_PanelButtonTool:
        Controls::drawToolButton(painter, option, look);
        return true;
    case PE_FrameDefaultButton:
        return true;
    case PE_FrameFocusRect:
        // Buttons and fields draw their own ring; rows of views and check boxes need this one.
        drawFocusRing(painter, QRectF(option.rect), look.radius.small, look);
        return true;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option); frame && frame->lineWidth > 0)
            Controls::drawField(painter, option, widget && widget->property(fieldTroubleProperty).toBool(), look);
        return true;
    case PE_FrameLineEdit:
        return true;
    case PE_PanelItemViewRow:
        Controls::drawRow(painter, option, look);
        return true;
    case PE_PanelItemViewItem: {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter.fillRect(item->rect, item->backgroundBrush);
        Controls::drawRow(painter, option, look);
        return true;
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
        drawBox(painter, QRectF(option.rect), 0, element == PE_PanelMenu ? look.bg.raised : QColor(), look.line.border,
                look.borderWidth());
        return true;
    case PE_PanelTipLabel:
        drawBox(painter, QRectF(option.rect), 0, look.bg.tooltip,
                look.isHighContrast() ? look.line.border : look.bg.tooltip);
        return true;
    case PE_Frame:
        drawBox(painter, QRectF(option.rect), look.radius.control, {}, look.line.border, look.borderWidth());
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line.border);
        return true;
    case PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return true;
    default:
        return drawIndicator(element, option, painter);
    }
}

bool SextantStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Tokens &look = tokens();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        Controls::drawCheckBox(painter, option, look);
        return true;
    case PE_IndicatorRadioButton:
        Controls::drawRadioButton(painter, option, look);
        return true;
    case PE_IndicatorBranch:
        Controls::drawBranch(painter, option, look);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QString name = element == PE_IndicatorArrowDown   ? u"chevron-down"_s
                             : element == PE_IndicatorArrowUp   ? u"chevron-up"_s
                             : element == PE_IndicatorArrowLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
        // Left and right are meant as they are here; the style has mirrored them already.
        QStyleOption straight(option);
        straight.direction = Qt::LeftToRight;
        Controls::drawArrow(painter, QRectF(option.rect), name, straight, look);
        return true;
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        const bool down = !header || header->sortIndicator == QStyleOptionHeader::SortDown;
        Controls::drawArrow(painter, QRectF(option.rect), down ? u"chevron-down"_s : u"chevron-up"_s, option, look);
        return true;
    }
    default:
        return false;
    }
}

void SextantStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!drawOurControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool SextantStyle::drawOurControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const Tokens &look = tokens();
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            drawButtonLabel(*button, painter, widget);
        return true;
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, &option, &painter, widget);
        return true;
    case CE_HeaderSection:
        if (header)
            Controls::drawHeader(painter, *header, look);
        return header;
    case CE_HeaderLabel:
        if (header)
            Controls::drawHeaderLabel(painter, *header, look);
        return header;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option.rect;
        empty.orientation = option.state & State_Horizontal ? Qt::Horizontal : Qt::Vertical;
        Controls::drawHeader(painter, empty, look);
        return true;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            Controls::drawProgress(painter, *bar, look);
        return true;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            Controls::drawMenuItem(painter, *item, look);
        return true;
    case CE_MenuEmptyArea:
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            Controls::drawTab(painter, *tab, look);
        return true;
    case CE_Splitter: {
        const QRectF rect(option.rect);
        const bool upright = rect.height() > rect.width();
        const QColor line = option.state & State_MouseOver ? look.bg.accent : look.line.border;
        const QPointF at = rect.center();
        painter.fillRect(upright ? QRectF(std::floor(at.x()), rect.top(), 1, rect.height())
                                 : QRectF(rect.left(), std::floor(at.y()), rect.width(), 1),
                         line);
        return true;
    }
    default:
        return false;
    }
}

void SextantStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const QColor ink = tokens().ink(Controls::buttonInk(option, buttonKindOf(widget)));
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconSide > 0 && !option.text.isEmpty() ? 8 : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool withMenu = option.features & QStyleOptionButton::HasMenu;
    const int content = std::min(option.rect.width(), iconSide + gap + textWidth + (withMenu ? 20 : 0));
    const QRect area =
        alignedRect(option.direction, Qt::AlignCenter, QSize(content, option.rect.height()), option.rect);
    const auto part = [&](int offset, int width) {
        return visualRect(option.direction, area, QRect(area.left() + offset, area.top(), width, area.height()));
    };
    if (iconSide > 0) {
        const QIcon::Mode mode = option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, part(0, iconSide), Qt::AlignCenter, mode,
                          option.state & State_On ? QIcon::On : QIcon::Off);
    }
    painter.setPen(ink);
    const int mnemonics =
        styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(part(iconSide + gap, content - iconSide - gap - (withMenu ? 20 : 0)),
                     Qt::AlignCenter | Qt::TextSingleLine | mnemonics, option.text);
    if (withMenu)
        Controls::drawArrow(painter, QRectF(part(content - 16, 16)), u"chevron-down"_s, option, tokens());
}

void SextantStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar) {
            const QRect handle = proxy()->subControlRect(control, slider, SC_ScrollBarSlider, widget);
            Controls::drawScrollBar(*painter, *slider, handle, tokens());
            return;
        }
        if (control == CC_Slider) {
            Controls::drawSlider(*painter, *slider, proxy()->subControlRect(control, slider, SC_SliderGroove, widget),
                                 proxy()->subControlRect(control, slider, SC_SliderHandle, widget), tokens());
            return;
        }
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        drawComboBox(*combo, *painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        drawSpinBox(*spin, *painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        drawTool(*tool, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SextantStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        Controls::drawField(painter, option, false, tokens());
    Controls::drawArrow(painter, QRectF(proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget)),
                        u"chevron-down"_s, option, tokens());
}

void SextantStyle::drawTool(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    // Fusion leaves out the panel of a quiet button, and with it the ring of the keyboard.
    Controls::drawToolButton(painter, option, tokens());
    QStyleOptionToolButton label(option);
    label.rect = proxy()->subControlRect(CC_ToolButton, &option, SC_ToolButton, widget);
    if (option.features & QStyleOptionToolButton::MenuButtonPopup) {
        const QRect arrow = proxy()->subControlRect(CC_ToolButton, &option, SC_ToolButtonMenu, widget);
        Controls::drawArrow(painter, QRectF(arrow), u"chevron-down"_s, option, tokens());
    }
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void SextantStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        Controls::drawField(painter, option, false, tokens());
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &icon) {
        QStyleOptionSpinBox button(option);
        button.state.setFlag(State_Enabled, option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step));
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        if (option.activeSubControls == part && option.state.testFlag(State_MouseOver))
            drawBox(painter, QRectF(rect).adjusted(1, 1, -1, -1), 2, tokens().bg.hover, {});
        Controls::drawArrow(painter, QRectF(rect), icon, button, tokens());
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

QRect SextantStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (const auto ours = Controls::partOf(control, *option, part))
        return *ours;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect SextantStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // A line edit without a frame lies in a field that has margins of its own.
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize SextantStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight(widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int side = buttonKindOf(widget) == ButtonKind::Link ? 1 : isCompact(widget) ? 8 : 12;
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
            const int menu = button->features & QStyleOptionButton::HasMenu ? 20 : 0;
            const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            size = QSize(std::max(height, text + icon + menu + 2 * side + 2), height);
        }
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(height, height));
        break;
    case CT_LineEdit:
        size.setHeight(std::max(height, contents.height() + 8));
        break;
    case CT_ComboBox:
        size = QSize(contents.width() + 10 + 32, height);
        break;
    case CT_SpinBox:
        size = QSize(size.width() + 16, height);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            size = QSize(contents.width() + 36 + 40 + (item->text.contains(u'\t') ? 24 : 0),
                         Controls::menuRowHeight(*item));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(32, lineHeight(Type::Micro) + 16));
        break;
    case CT_TabBarTab:
        size.setHeight(std::max(40, size.height()));
        break;
    default:
        break;
    }
    return size;
}

int SextantStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return tokens().size.iconSmall;
    case PM_ButtonIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 8;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon SextantStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for this one, and Fusion's is a picture for which all image plugins are loaded.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return Icons::icon(u"more"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int SextantStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sextant
