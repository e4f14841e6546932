// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navrail.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// One place of the rail.
class NavButton : public PaintedButton
{
    Q_OBJECT

public:
    NavButton(NavItem item, QWidget *parent);

    const NavItem &item() const { return m_item; }
    void setCount(const QString &count);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    NavItem m_item;
    QString m_count;
    bool m_narrow = false;
};

/// The project on top of the rail; opens the list of projects.
class ProjectSwitch : public PaintedButton
{
    Q_OBJECT

public:
    explicit ProjectSwitch(QWidget *parent);

    void setProject(const QString &initials, const QString &name, const QString &detail);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QString m_name;
    QString m_detail;
    bool m_narrow = false;
};

/// The next best step, always on screen.
class RailCard : public PaintedButton
{
    Q_OBJECT

public:
    explicit RailCard(QWidget *parent);

    void setStep(const QString &title, const QString &effort, const QString &gain);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_effort;
    QString m_gain;
};

} // namespace sextant
