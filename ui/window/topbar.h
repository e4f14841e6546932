// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace sextant {

class Button;
class ElidedLabel;
class SearchField;
class TextLabel;

/// What page this is, and what can be done everywhere: undo, search, import, scan again.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *undo;
        QAction *redo;
        QAction *search;
        QAction *import;
        QAction *rescan;
    };

    TopBar(const Actions &actions, QWidget *parent);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// "own weights", where scores do not come about by the published ones; empty hides it.
    void setRulerMark(const QString &mark);

    static constexpr int narrowBelow = 1000; ///< width of the bar from which search shrinks to an icon

Q_SIGNALS:
    void rulerRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *actionButton(QAction *action, const QString &icon);
    QToolButton *actionIcon(QAction *action, const QString &icon);

    TextLabel *m_title;
    ElidedLabel *m_subtitle;
    Button *m_ruler;
    SearchField *m_search;
};

} // namespace sextant
