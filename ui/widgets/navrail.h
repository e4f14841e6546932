// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace sextant {

class NavButton;
class ProjectSwitch;
class RailCard;

/// A place that the rail leads to. Places of one group stand together; group -1 is the foot.
struct NavItem
{
    QString id;
    QString text;
    QString icon;
    int group = 0;
    QString keyText; ///< shown in the tooltip: "Ctrl+1"
};

/// The way through the program: wide with words and counts, or narrow with icons. It narrows itself in windows below
/// 1200 px, unless the user has said otherwise.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void setItems(const QList<NavItem> &items);
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    void setCount(const QString &id, const QString &count);
    void setProject(const QString &initials, const QString &name, const QString &detail);
    /// Empty title hides the card.
    void setNextStep(const QString &title, const QString &effort, const QString &gain);

    static constexpr int narrowBelow = 1200;
    bool isNarrow() const { return m_narrow; }
    /// none lets the width of the window decide.
    void setNarrowChoice(std::optional<bool> narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);
    void projectSwitchRequested();
    void nextStepRequested();
    void narrowChanged(bool narrow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followWindow();
    void setNarrow(bool narrow);
    void addItem(const NavItem &item, QVBoxLayout *to);

    ProjectSwitch *m_project;
    RailCard *m_card;
    QVBoxLayout *m_places;
    QVBoxLayout *m_foot;
    QList<NavButton *> m_buttons;
    QString m_current;
    std::optional<bool> m_choice;
    bool m_narrow = false;
    bool m_hasStep = false;
};

} // namespace sextant
