// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/sextantstyle.h"
#include "theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Tokens builtIn(Look look)
{
    QFile file(u":/theme/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in design tokens are missing.");
    const auto tokens = readTokens(file.readAll(), look, file.fileName());
    if (!tokens)
        qFatal("%s", qPrintable(tokens.error().message()));
    return *tokens;
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_tokens(tokensOf(Look::Light))
{}

const Tokens &Theme::tokensOf(Look look)
{
    static const std::array<Tokens, 3> all{builtIn(Look::Light), builtIn(Look::Dark), builtIn(Look::HighContrast)};
    return all[std::size_t(look)];
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    application.installEventFilter(this);
    application.setStyle(new SextantStyle);
    follow();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    follow();
}

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, 0.8, 2.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    show(look());
}

void Theme::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    show(look());
    // Neither font nor palette changed, so nothing else tells the layouts that everything has another height.
    for (QWidget *widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemChanged = event->type() == QEvent::ApplicationPaletteChange && watched == m_application;
    if (systemChanged && !m_settingPalette && m_choice == Choice::System)
        follow();
    return QObject::eventFilter(watched, event);
}

void Theme::follow()
{
    if (m_choice != Choice::System || !m_application) {
        show(m_choice == Choice::System ? look() : Look(int(m_choice) - 1));
        return;
    }
    // Without a palette of our own the application shows that of the system.
    m_settingPalette = true;
    QGuiApplication::setPalette(QPalette());
    m_settingPalette = false;
    show(lookOf(QGuiApplication::palette()));
}

void Theme::show(Look look)
{
    m_tokens = tokensOf(look);
    if (m_compact) {
        m_tokens.size.control = m_tokens.size.controlCompact;
        m_tokens.size.row = m_tokens.size.rowCompact;
    }
    if (m_application) {
        m_settingPalette = true;
        QApplication::setFont(typeFont(Type::Body));
        QApplication::setPalette(paletteOf(m_tokens));
        QToolTip::setPalette(paletteOf(m_tokens));
        QToolTip::setFont(typeFont(Type::Small));
        m_settingPalette = false;
    }
    Q_EMIT changed();
}

Look lookOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (ground == QColor(Qt::black) && text == QColor(Qt::white))
        return Look::HighContrast;
    return ground.lightness() < text.lightness() ? Look::Dark : Look::Light;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.bg.canvas);
    set(QPalette::WindowText, tokens.ink(Ink::Primary));
    set(QPalette::Base, tokens.bg.surface);
    set(QPalette::AlternateBase, tokens.bg.sunken);
    set(QPalette::Text, tokens.ink(Ink::Primary));
    set(QPalette::PlaceholderText, tokens.ink(Ink::Tertiary));
    set(QPalette::Button, tokens.bg.surface);
    set(QPalette::ButtonText, tokens.ink(Ink::Primary));
    set(QPalette::BrightText, tokens.ink(Ink::Bad));
    set(QPalette::ToolTipBase, tokens.bg.tooltip);
    set(QPalette::ToolTipText, tokens.ink(Ink::OnTooltip));
    // Rows stay readable when selected: the ground is tinted, the text keeps its colour.
    set(QPalette::Highlight, tokens.bg.selected);
    set(QPalette::HighlightedText, tokens.ink(Ink::Primary));
    set(QPalette::Link, tokens.ink(Ink::Link));
    set(QPalette::LinkVisited, tokens.ink(Ink::Link));
    set(QPalette::Light, tokens.bg.surface);
    set(QPalette::Midlight, tokens.line.hair);
    set(QPalette::Mid, tokens.line.border);
    set(QPalette::Dark, tokens.line.strong);
    set(QPalette::Shadow, tokens.line.strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens.ink(Ink::Disabled));
    return palette;
}

} // namespace sextant
